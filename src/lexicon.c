/* lexicon.c - looking things up in a lexicon that is ready.
 *
 * In: the flat arrays that lexicon_finish.c made or a packed file holds. Out: answers; nothing here changes anything.
 * A packed file is the arrays one after the other behind a header; mapping it costs no parsing, folding or digesting. */
#include "lexicon_private.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define COUNTS "count-" /* begins the dimension of a counting word in measures.tsv */
#define PACK_MAGIC "factalign lexicon 3\n"
#define N_ARRAYS 12

static const char *const kind_names[FA_KIND_N]
    = { "person", "place",  "organisation", "role", "demonym", "event",    "action", "state",
        "quality", "object", "substance",   "time", "unit",    "currency", "number", "function" };

const char *
fa_kind_name (FaConceptKind kind)
{
  return kind_names[kind];
}

gboolean
fa_kind_parse (const char *name, FaConceptKind *kind)
{
  for (guint i = 0; i < FA_KIND_N; i++)
    if (strcmp (kind_names[i], name) == 0)
      {
        *kind = (FaConceptKind) i;
        return TRUE;
      }
  return FALSE;
}

guint16
fa_weight_of_frequency (double per_million)
{
  double f = 20.0 * MAX (per_million, 0.5) / 1e6;
  return (guint16) lround (256.0 * sqrt (MIN (8.0, -log (MIN (0.95, f)))));
}

/* FNV-1a with a seed: short keys, one multiplication a byte. */
guint32
fa_lexicon_hash (guint32 seed, guint language, const char *key)
{
  guint32 h = (2166136261u ^ seed) * 16777619u ^ language;
  for (; *key != '\0'; key++)
    h = (h ^ (guchar) *key) * 16777619u;
  return h ^ h >> 15;
}

static gint64
find_slot (const FaLexicon *l, const FaIndex *index, guint language, const char *key,
           const char *(*key_of) (const FaLexicon *, guint32, guint *))
{
  if (index->n_slots == 0)
    return -1;
  for (guint32 i = fa_lexicon_hash (l->seed, language, key) & (index->n_slots - 1);; i = (i + 1) & (index->n_slots - 1))
    {
      guint32 entry = index->slot[i];
      if (entry == 0)
        return -1;
      guint entry_language;
      const char *entry_key = key_of (l, entry - 1, &entry_language);
      if (entry_language == language && strcmp (entry_key, key) == 0)
        return entry - 1;
    }
}

static const char *
term_key (const FaLexicon *l, guint32 i, guint *language)
{
  *language = l->terms[i].language;
  return l->strings + l->terms[i].key;
}

static const char *
frequency_key (const FaLexicon *l, guint32 i, guint *language)
{
  *language = l->frequencies[i].language;
  return l->strings + l->frequencies[i].key;
}

static const char *
first_word_key (const FaLexicon *l, guint32 i, guint *language)
{
  *language = l->first_words[2 * i];
  return l->strings + l->first_words[2 * i + 1];
}

static const char *
id_key (const FaLexicon *l, guint32 i, guint *language)
{
  *language = 0;
  return l->strings + l->concepts[i].id;
}

const FaTerm *
fa_lexicon_find (const FaLexicon *l, const FaLanguage *language, const char *key, guint *n)
{
  gint64 first = find_slot (l, &l->term_index, fa_language_index (language), key, term_key);
  *n = 0;
  if (first < 0)
    return NULL;
  const FaTerm *term = &l->terms[first];
  for (guint32 i = (guint32) first; i < l->n_terms && l->terms[i].language == term->language
                                    && strcmp (l->strings + l->terms[i].key, l->strings + term->key) == 0;
       i++)
    (*n)++;
  return term;
}

const FaTerm *
fa_lexicon_find_stem (const FaLexicon *l, const FaLanguage *language, const char *stem, FaStemOf of, guint *n)
{
  const FaTerm *term = fa_lexicon_find (l, language, stem, n);
  while (of != FA_STEM_OF_ANY && *n > 0 && term->derived == FA_TERM_WHOLE)
    term++, (*n)--;
  while (of == FA_STEM_OF_VERB && *n > 0 && term[*n - 1].derived != FA_TERM_VERB_STEM)
    (*n)--;
  return *n == 0 ? NULL : term;
}

gboolean
fa_term_is_first (const FaTerm *terms, guint i)
{
  for (guint k = 0; k < i; k++)
    if (terms[k].concept == terms[i].concept)
      return FALSE;
  return TRUE;
}

gboolean
fa_lexicon_begins (const FaLexicon *l, const FaLanguage *language, const char *key)
{
  return find_slot (l, &l->first_word_index, fa_language_index (language), key, first_word_key) >= 0;
}

guint
fa_lexicon_frequency (const FaLexicon *l, const FaLanguage *language, const char *key)
{
  gint64 i = find_slot (l, &l->frequency_index, fa_language_index (language), key, frequency_key);
  return i < 0 ? 0 : l->frequencies[i].frequency;
}

gint
fa_lexicon_concept_by_id (const FaLexicon *l, const char *id)
{
  return (gint) find_slot (l, &l->id_index, 0, id, id_key);
}

guint
fa_lexicon_n_concepts (const FaLexicon *l)
{
  return l->n_concepts;
}

const FaConcept *
fa_lexicon_concept (const FaLexicon *l, guint concept)
{
  g_return_val_if_fail (concept < l->n_concepts, NULL);
  return &l->concepts[concept];
}

const char *
fa_lexicon_string (const FaLexicon *l, guint32 offset)
{
  g_return_val_if_fail (offset < l->n_strings, NULL);
  return l->strings + offset;
}

const FaRelation *
fa_lexicon_relations (const FaLexicon *l, guint concept, guint *n)
{
  *n = l->concepts[concept].relation_n;
  return *n == 0 ? NULL : &l->relations[l->concepts[concept].relation_first];
}

gboolean
fa_lexicon_is_related (const FaLexicon *l, guint concept, FaRelationKind kind, guint other)
{
  guint n;
  const FaRelation *r = fa_lexicon_relations (l, concept, &n);
  for (guint i = 0; i < n; i++)
    if (r[i].to == other && r[i].kind == kind)
      return TRUE;
  return FALSE;
}

static gint
compare_unit (gconstpointer concept, gconstpointer measure)
{
  guint32 a = *(const guint32 *) concept, b = ((const FaMeasure *) measure)->unit;
  return a < b ? -1 : a > b;
}

const FaMeasure *
fa_lexicon_measure (const FaLexicon *l, guint concept)
{
  guint32 unit = concept;
  return l->n_measures == 0 ? NULL : bsearch (&unit, l->measures, l->n_measures, sizeof *l->measures, compare_unit);
}

gboolean
fa_lexicon_only_counts (const FaLexicon *l, const FaMeasure *measure, const char *what)
{
  const char *dimension = measure == NULL ? "" : fa_lexicon_string (l, measure->dimension);
  return g_str_has_prefix (dimension, COUNTS) && (what == NULL || strcmp (dimension + strlen (COUNTS), what) == 0);
}

guint
fa_lexicon_n_files (const FaLexicon *l)
{
  return l->n_files;
}

const FaLexiconFile *
fa_lexicon_file (const FaLexicon *l, guint file)
{
  g_return_val_if_fail (file < l->n_files, NULL);
  return &l->files[file];
}

char *
fa_lexicon_file_path (const FaLexicon *l, guint file)
{
  g_return_val_if_fail (file < l->n_files, NULL);
  return l->directory != NULL ? g_build_filename (l->directory, l->strings + l->files[file].name, NULL)
                              : g_strdup (l->strings + l->files[file].path);
}

guint
fa_lexicon_n_terms (const FaLexicon *l)
{
  return l->n_terms;
}

const FaTerm *
fa_lexicon_term (const FaLexicon *l, guint term)
{
  g_return_val_if_fail (term < l->n_terms, NULL);
  return &l->terms[term];
}

/* --- the packed form ---------------------------------------------------------------------------------------------- */

typedef struct {
  char magic[24];
  guint32 layout;            /* sizes of the structs: another compiler's layout is another version */
  guint32 seed;
  char languages[64];        /* tags in order of their indices */
  guint32 n[N_ARRAYS];       /* elements of each array */
} PackHeader;

static guint32
layout_mark (void)
{
  return (guint32) (sizeof (FaConcept) << 24 | sizeof (FaTerm) << 16 | sizeof (FaRelation) << 8
                    | (sizeof (FaLexiconFile) + sizeof (FaFrequency)));
}

/* The arrays in the order they are packed in, with the size of an element. */
static void
list_arrays (FaLexicon *l, void ***array, gsize *size, guint32 **n)
{
  void **const a[N_ARRAYS] = { (void **) &l->strings,         (void **) &l->concepts,
                               (void **) &l->terms,           (void **) &l->relations,
                               (void **) &l->files,           (void **) &l->frequencies,
                               (void **) &l->first_words,     (void **) &l->term_index.slot,
                               (void **) &l->frequency_index.slot, (void **) &l->first_word_index.slot,
                               (void **) &l->id_index.slot,    (void **) &l->measures };
  const gsize s[N_ARRAYS] = { 1, sizeof (FaConcept), sizeof (FaTerm), sizeof (FaRelation), sizeof (FaLexiconFile),
                              sizeof (FaFrequency), 2 * sizeof (guint32), sizeof (guint32), sizeof (guint32),
                              sizeof (guint32), sizeof (guint32), sizeof (FaMeasure) };
  guint32 *const c[N_ARRAYS] = { &l->n_strings, &l->n_concepts, &l->n_terms, &l->n_relations, &l->n_files,
                                 &l->n_frequencies, &l->n_first_words, &l->term_index.n_slots,
                                 &l->frequency_index.n_slots, &l->first_word_index.n_slots, &l->id_index.n_slots, &l->n_measures };
  memcpy (array, a, sizeof a);
  memcpy (size, s, sizeof s);
  memcpy (n, c, sizeof c);
}

static void
fill_header (PackHeader *h, const FaLanguages *languages)
{
  memset (h, 0, sizeof *h);
  g_strlcpy (h->magic, PACK_MAGIC, sizeof h->magic);
  h->layout = layout_mark ();
  for (guint i = 0; i < fa_languages_count (languages); i++)
    {
      g_strlcat (h->languages, fa_language_tag (fa_languages_get (languages, i)), sizeof h->languages);
      g_strlcat (h->languages, " ", sizeof h->languages);
    }
}

static gsize
padded (gsize n)
{
  return (n + 7) & ~(gsize) 7;
}

GByteArray *
fa_lexicon_pack (const FaLexicon *lexicon, const FaLanguages *languages)
{
  static const guint8 zeros[8];
  FaLexicon l = *lexicon;
  void **array[N_ARRAYS];
  gsize size[N_ARRAYS];
  guint32 *n[N_ARRAYS];
  list_arrays (&l, array, size, n);
  PackHeader header;
  fill_header (&header, languages);
  header.seed = l.seed;
  for (guint i = 0; i < N_ARRAYS; i++)
    header.n[i] = *n[i];
  GByteArray *out = g_byte_array_new ();
  g_byte_array_append (out, (const guint8 *) &header, sizeof header);
  g_byte_array_append (out, zeros, (guint) (padded (out->len) - out->len));
  for (guint i = 0; i < N_ARRAYS; i++)
    {
      gsize bytes = *n[i] * size[i];
      if (bytes > 0)
        g_byte_array_append (out, *array[i], (guint) bytes);
      g_byte_array_append (out, zeros, (guint) (padded (out->len) - out->len));
    }
  return out;
}

/* What looking up relies on to come to an end: strings that end, and hash tables with a free slot. */
static gboolean
is_sound (const FaLexicon *l)
{
  const guint32 slots[] = { l->term_index.n_slots, l->frequency_index.n_slots, l->first_word_index.n_slots,
                            l->id_index.n_slots };
  const guint32 entries[] = { l->n_terms, l->n_frequencies, l->n_first_words, l->n_concepts };
  for (guint i = 0; i < G_N_ELEMENTS (slots); i++)
    if (slots[i] <= entries[i] || (slots[i] & (slots[i] - 1)) != 0)
      return FALSE;
  return l->n_strings > 0 && l->strings[l->n_strings - 1] == '\0';
}

FaLexicon *
fa_lexicon_map (const char *path, const FaLanguages *languages)
{
  g_autoptr (GMappedFile) map = g_mapped_file_new (path, FALSE, NULL);
  PackHeader want;
  if (map == NULL || g_mapped_file_get_length (map) < sizeof want)
    return NULL;
  char *bytes = g_mapped_file_get_contents (map);
  const PackHeader *header = (const PackHeader *) (const void *) bytes;
  fill_header (&want, languages);
  if (memcmp (header, &want, G_STRUCT_OFFSET (PackHeader, layout) + sizeof want.layout) != 0
      || memcmp (header->languages, want.languages, sizeof want.languages) != 0)
    return NULL;
  FaLexicon *l = g_new0 (FaLexicon, 1);
  void **array[N_ARRAYS];
  gsize size[N_ARRAYS], at = padded (sizeof want);
  guint32 *n[N_ARRAYS];
  list_arrays (l, array, size, n);
  for (guint i = 0; i < N_ARRAYS; i++)
    {
      *n[i] = header->n[i];
      *array[i] = bytes + at;
      at = padded (at + header->n[i] * size[i]);
    }
  if (at != g_mapped_file_get_length (map) || !is_sound (l))
    {
      g_free (l);
      return NULL;
    }
  l->seed = header->seed;
  l->map = g_steal_pointer (&map);
  l->directory = g_path_get_dirname (path);
  return l;
}

void
fa_lexicon_free (FaLexicon *l)
{
  if (l == NULL)
    return;
  if (l->map != NULL)
    g_mapped_file_unref (l->map);
  else
    {
      void **array[N_ARRAYS];
      gsize size[N_ARRAYS];
      guint32 *n[N_ARRAYS];
      list_arrays (l, array, size, n);
      for (guint i = 0; i < N_ARRAYS; i++)
        g_free (*array[i]);
    }
  g_free (l->directory);
  g_free (l);
}
