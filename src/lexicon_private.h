/* lexicon_private.h - the flat arrays a lexicon is made of, shared by its reader, its builder and its writer. */
#ifndef FACTALIGN_LEXICON_PRIVATE_H
#define FACTALIGN_LEXICON_PRIVATE_H

#include <factalign/lexicon.h>

#include <string.h>

typedef struct {
  guint32 key;        /* string offset */
  guint16 language;
  guint16 frequency;  /* per million */
} FaFrequency;

/* Open-addressing index over entries that are grouped by (language, key): slot = index of the first + 1. */
typedef struct {
  guint32 *slot;
  guint32 n_slots;    /* a power of two */
} FaIndex;

struct FaLexicon {
  const char *strings;
  const FaConcept *concepts;
  const FaTerm *terms;          /* sorted by language, key, derived, concept */
  const FaRelation *relations;  /* sorted by from */
  const FaMeasure *measures;    /* sorted by unit, one each */
  const FaLexiconFile *files;
  const FaFrequency *frequencies;
  const guint32 *first_words;   /* (language, string offset) pairs: first words of terms of several words */
  guint32 n_strings, n_concepts, n_terms, n_relations, n_measures, n_files, n_frequencies, n_first_words;
  FaIndex term_index, frequency_index, first_word_index, id_index;
  guint32 seed;                 /* of the hash: what a hostile lexicon must not know */
  GMappedFile *map;             /* the arrays lie in a mapped file; NULL: they are owned */
  char *directory;              /* of the mapped file: names of files are below it; NULL: not mapped */
};

guint32 fa_lexicon_hash (guint32 seed, guint language, const char *key);

/** Write a lexicon so that fa_lexicon_map() can map it. @return bytes, released with g_byte_array_unref(). */
GByteArray *fa_lexicon_pack (const FaLexicon *lexicon, const FaLanguages *languages);

/** Map a packed lexicon. @return NULL when the file is missing, of another version, or for other languages: the
 * caller then reads the text files. */
FaLexicon *fa_lexicon_map (const char *path, const FaLanguages *languages);

/** Map the packed form of a directory. @return NULL when there is none, or a text file is newer or another. */
FaLexicon *fa_lexicon_map_fresh (const char *directory, const FaLanguages *languages);

/** Names of the .tsv files of a directory, sorted: what is read must not depend on the file system's order. New. */
GPtrArray *fa_lexicon_list_tsv (const char *directory);

/** Do two terms have one form of one language? Terms that are sorted stand beside each other then. */
static inline gboolean
fa_lexicon_one_form (const FaTerm *a, const FaTerm *b, const char *strings)
{
  return a->language == b->language && strcmp (strings + a->key, strings + b->key) == 0;
}

/** lexicon_near.c: add to the relations, which will be sorted, that concepts are near which share a form.
 * @param terms  of FaTerm, sorted.  @param relations  of FaRelation. */
void fa_lexicon_relate_near (const GArray *terms, const char *strings, GArray *relations);

/** Set frequency and weight of all concepts: every word form that reaches one counts, inflected ones among them. */
void fa_lexicon_weigh_all (FaLexicon *lexicon, const FaLanguages *languages, FaConcept *concepts);

/** The same for concepts added to weighed ones, from @p first on: by their terms as they are written. */
void fa_lexicon_weigh_added (FaLexicon *lexicon, const FaLanguages *languages, FaConcept *concepts, guint32 first);

#endif
