/* lexicon_collect.h - the lines of lexicon files, as they stand there. Private to factalign-lexicon.
 *
 * What a lexicon throws away - order, doubles, languages without rules, what is wrong - is what an editor asks for. */
#ifndef FACTALIGN_LEXICON_COLLECT_H
#define FACTALIGN_LEXICON_COLLECT_H

#include "lexicon_file.h"

typedef struct {
  const char *path;   /* as opened */
  gboolean relations; /* a file of relations */
} LexiconFile;

typedef struct {
  const char *tag, *text;
  const char *key;            /* folded */
  const FaLanguage *language; /* NULL: without rules */
  gboolean ambiguous;
  guint32 entry, line, column;
} LexiconTerm;

/* One concept of one file. */
typedef struct {
  const char *id, *note;
  FaConceptKind kind;
  gboolean has_id, has_kind;
  guint32 file, line;
  guint32 term_first, term_n;
} LexiconEntry;

typedef struct {
  const char *from, *to;
  FaRelationKind kind;
  gint16 since, until;
  guint32 file, line;
} LexiconRelation;

typedef struct {
  const char *unit;
  guint32 file, line;
} LexiconMeasure;

typedef struct {
  guint32 file, line;
  gsize column; /* 0: not known */
  gboolean warning;
  char *what;
} LexiconProblem;

typedef struct {
  const FaLanguages *languages; /* borrowed; NULL: none are known, all are wanted */
  gboolean tolerant;            /* problems are gathered; else the first one is the error of reading */
  GArray *files;                /* of LexiconFile */
  GArray *entries;              /* of LexiconEntry, by file, then in its order */
  GArray *terms;                /* of LexiconTerm, by entry */
  GArray *relations;            /* of LexiconRelation, by file, then in its order */
  GArray *measures;             /* of LexiconMeasure, the same */
  GArray *problems;             /* of LexiconProblem */
  GStringChunk *strings;
  guint32 file; /* being read */
} LexiconCollection;

LexiconCollection *lexicon_collection_new (const FaLanguages *languages, gboolean tolerant);
void lexicon_collection_free (LexiconCollection *collection);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LexiconCollection, lexicon_collection_free)

/** Read a file, in a format or (FA_FILE_N) in that of its name; TSV may also hold relations.
 * @param tags  languages of an OmegaT glossary, or NULL. */
gboolean lexicon_collect_file (LexiconCollection *collection, const char *path, FaFileFormat format,
                               const char *const *tags, GError **error);

/** Read a lexicon directory: terms/, or term files that stand in it, relations.tsv and
 * measures.tsv; or else a single file. */
gboolean lexicon_collect_path (LexiconCollection *collection, const char *path, GError **error);

/** Note a problem. */
void lexicon_collect_problem (LexiconCollection *collection, gboolean warning, guint32 file, guint32 line, gsize column,
                              const char *format, ...) G_GNUC_PRINTF (6, 7);

static inline const LexiconEntry *
lexicon_entry (const LexiconCollection *c, guint i)
{
  return &g_array_index (c->entries, LexiconEntry, i);
}
static inline const LexiconTerm *
lexicon_term (const LexiconCollection *c, guint i)
{
  return &g_array_index (c->terms, LexiconTerm, i);
}
static inline const LexiconRelation *
lexicon_relation (const LexiconCollection *c, guint i)
{
  return &g_array_index (c->relations, LexiconRelation, i);
}
static inline const char *
lexicon_path (const LexiconCollection *c, guint file)
{
  return g_array_index (c->files, LexiconFile, file).path;
}

/** Entries by id, then by file and line: new array of guint, released with g_array_unref(). */
GArray *lexicon_entries_by_id (const LexiconCollection *collection);

/** Terms of known languages that have a key, by language, key, then entry: new array of guint. */
GArray *lexicon_terms_by_key (const LexiconCollection *collection);

/** TRUE when an id stands in the collection. @param by_id  of lexicon_entries_by_id(). @param first  set; may be NULL. */
gboolean lexicon_find_id (const LexiconCollection *collection, const GArray *by_id, const char *id, guint *first);

/** Languages of a term, as bits 1 << fa_language_index(). */
guint lexicon_language_bits (const LexiconCollection *collection, const LexiconEntry *entry);

#endif
