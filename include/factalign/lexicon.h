/* lexicon.h - terms of several languages, mapped to shared concepts.
 *
 * In: tab-separated files (lexicons/README.md says their form). Out: a read-only table: key -> set of concepts,
 * concept -> kind, weight, related concepts, gloss. Knows nothing of articles.
 *
 * All of it lies in a few flat arrays, so that a lexicon can be written to one file and mapped at the next start. */
#ifndef FACTALIGN_LEXICON_H
#define FACTALIGN_LEXICON_H

#include <factalign/language.h>

typedef enum {
  FA_KIND_PERSON, FA_KIND_PLACE, FA_KIND_ORGANISATION, FA_KIND_ROLE, FA_KIND_DEMONYM, FA_KIND_EVENT, FA_KIND_ACTION,
  FA_KIND_STATE, FA_KIND_QUALITY, FA_KIND_OBJECT, FA_KIND_SUBSTANCE, FA_KIND_TIME, FA_KIND_UNIT, FA_KIND_CURRENCY,
  FA_KIND_NUMBER, FA_KIND_FUNCTION, FA_KIND_N
} FaConceptKind;

typedef enum {
  FA_RELATION_BROADER, FA_RELATION_PART_OF, FA_RELATION_CAPITAL_OF, FA_RELATION_DEMONYM_OF, FA_RELATION_OPPOSITE,
  FA_RELATION_RESULT_OF, FA_RELATION_HOLDS_ROLE,
  FA_RELATION_CONVERSE, /* one deed told from its other party: give, receive; of itself: both do it, as they meet */
  FA_RELATION_NEAR, /* not written: found by the builder between concepts that share a form; `since` counts in how
                       many languages they do */
  FA_RELATION_N
} FaRelationKind;

#define FA_MAX_LANGUAGES 8

typedef struct {
  guint32 id;                       /* string offset */
  guint32 gloss[FA_MAX_LANGUAGES];  /* string offset of the first term per language index; 0: none */
  guint16 kind;                     /* FaConceptKind */
  guint16 weight;                   /* information of the concept, 1/256 units; see fa_weight_of_frequency() */
  guint16 file;                     /* index of the file that defines it */
  guint16 frequency;                /* occurrences per million words in news, at most 65535 */
  guint32 line;
  guint32 relation_first, relation_n;
} FaConcept;

/* What the key of a term is, in the order that one key's terms stand in. A stem is reached only by stems of a text form. */
typedef enum { FA_TERM_WHOLE, FA_TERM_VERB_STEM, FA_TERM_STEM } FaTermKey;

typedef struct {
  guint32 key;       /* string offset of the folded key */
  guint32 surface;   /* string offset of the term as written */
  guint32 concept;
  guint32 line;
  guint16 file;
  guint8 language;   /* fa_language_index() */
  guint8 ambiguous;  /* written with '?' */
  guint8 derived;    /* FaTermKey: is the key the term's own? */
  guint8 words;      /* words of the term as written */
} FaTerm;

typedef struct {
  guint32 from, to;  /* concepts; stored in both directions */
  guint16 kind;      /* FaRelationKind */
  guint16 inverse;   /* TRUE: the file says "to relation from" */
  gint16 since, until; /* years; 0: open */
} FaRelation;

/** A unit that can be converted: zero + factor * value is the value in the base unit of its dimension. */
typedef struct {
  guint32 unit;      /* concept */
  guint32 dimension; /* string offset: "length"; two units of one dimension have the same text, not the same offset */
  double factor, zero;
} FaMeasure;

typedef struct {
  guint32 name;      /* string offset: path below its directory, or the base name */
  guint32 sha256;    /* string offset: of the bytes as read */
  guint32 path;      /* string offset: as opened, or as packed: see fa_lexicon_file_path() */
  guint32 entries;   /* concept lines */
  guint32 bytes;     /* as read */
} FaLexiconFile;

typedef struct FaLexicon FaLexicon;

/** Read lexicons: `terms/ *.tsv`, `relations.tsv`, `measures.tsv` and `frequency/ *.tsv` of each directory, then single files.
 * The first directory is mapped from its lexicon.pack when that was made of the very files that stand there.
 * @param directories  NULL-terminated list of paths; NULL: none.
 * @param files        the same; terms (.tsv, .csv, .tbx or .xml, OmegaT's .utf8 .txt .tab; anything else is read as
 *                     .tsv) or relations (.tsv).
 * @param languages    borrowed; must outlive the result.
 * @param notes        strings about what was ignored are appended; may be NULL.
 * @return new, released with fa_lexicon_free(); NULL with FA_ERROR_LEXICON and file:line:column. */
FaLexicon *fa_lexicon_new (const char *const *directories, const char *const *files, const FaLanguages *languages,
                           GPtrArray *notes, GError **error);

void fa_lexicon_free (FaLexicon *lexicon);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FaLexicon, fa_lexicon_free)

/** The terms of a language under a key, `derived` ones last.
 * @param n  set to their number.
 * @return borrowed array of n terms; NULL when there is none. */
const FaTerm *fa_lexicon_find (const FaLexicon *lexicon, const FaLanguage *language, const char *key, guint *n);

/** As fa_lexicon_find(), for the stem of a text form. A concept may stand there twice: by a noun and its verb.
 * @param of  what the stem may be of: only such terms are found. */
const FaTerm *fa_lexicon_find_stem (const FaLexicon *lexicon, const FaLanguage *language, const char *stem,
                                    FaStemOf of, guint *n);

/** TRUE when no earlier term of a run is of the concept that this one is of. */
gboolean fa_term_is_first (const FaTerm *terms, guint i);

/** TRUE when a term of more than one word begins with this key: longer matches are worth trying. */
gboolean fa_lexicon_begins (const FaLexicon *lexicon, const FaLanguage *language, const char *key);

guint fa_lexicon_n_concepts (const FaLexicon *lexicon);
const FaConcept *fa_lexicon_concept (const FaLexicon *lexicon, guint concept);
/** @return the concept of an id, or -1. */
gint fa_lexicon_concept_by_id (const FaLexicon *lexicon, const char *id);
const char *fa_lexicon_string (const FaLexicon *lexicon, guint32 offset);
const FaRelation *fa_lexicon_relations (const FaLexicon *lexicon, guint concept, guint *n);
/** TRUE when one of two concepts has this relation to the other, whichever of the two the file names first. */
gboolean fa_lexicon_is_related (const FaLexicon *lexicon, guint concept, FaRelationKind kind, guint other);
/** How a unit is converted; NULL when it is not. Borrowed. */
const FaMeasure *fa_lexicon_measure (const FaLexicon *lexicon, guint concept);
/** Does a unit only say what is counted: people, goals? @param what  these only ("people"); NULL: anything. */
gboolean fa_lexicon_only_counts (const FaLexicon *lexicon, const FaMeasure *measure, const char *what);
guint fa_lexicon_n_files (const FaLexicon *lexicon);
const FaLexiconFile *fa_lexicon_file (const FaLexicon *lexicon, guint file);
/** Where a file stands now: a packed lexicon may have moved with its directory. @return new string. */
char *fa_lexicon_file_path (const FaLexicon *lexicon, guint file);
guint fa_lexicon_n_terms (const FaLexicon *lexicon);
const FaTerm *fa_lexicon_term (const FaLexicon *lexicon, guint term);

/** Occurrences per million words of a folded key in news; 0 when it is rare or unknown. */
guint fa_lexicon_frequency (const FaLexicon *lexicon, const FaLanguage *language, const char *key);

/** Information of something that stands that many times in a million words, in 1/256: sqrt(min(8, -ln min(.95, 20f))).
 * The square root is the damping that independent wording needs. */
guint16 fa_weight_of_frequency (double per_million);

const char *fa_kind_name (FaConceptKind kind);
gboolean fa_kind_parse (const char *name, FaConceptKind *kind);

#endif
