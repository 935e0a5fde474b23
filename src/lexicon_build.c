/* lexicon_build.c - files of terms become the flat arrays of a lexicon.
 *
 * In: terms, relations and word frequencies as text (lexicons/README.md; lexicon_file.h for other formats), or a packed
 * lexicon that further files are added to. Out: a FaLexicon. The one idea: everything that can be refused is refused
 * here, with file, line and column; everything that can be computed once is computed here. */
#include "lexicon_cycle.h"
#include "lexicon_file.h"
#include "lexicon_private.h"

#include <stdlib.h>
#include <string.h>

#define MAX_FILES 65535u
#define MAX_STRINGS ((gsize) G_MAXUINT32 - (8u << 20)) /* offsets have 32 bits; one line more must still fit */
#define MAX_MEANINGS 1000u                             /* concepts of one form */

/* Ids of concepts, found by a hash that the writer of a file cannot foresee: slot = concept + 1. */
typedef struct {
  guint32 *slot;
  guint32 n_slots; /* a power of two */
  guint32 seed;
} IdTable;

typedef struct {
  guint32 file, line; /* line 0: it came with a packed lexicon */
} Place;

typedef struct {
  const FaLanguages *languages;
  GPtrArray *notes;
  GString *strings;
  GArray *concepts, *terms, *relations, *measures, *files, *frequencies, *first_words;
  guint measures_before;           /* measures of the files before this one */
  GArray *edges;           /* of FaEdge: relations that lead up, to be searched for cycles */
  GArray *edge_places;     /* of Place: of each */
  IdTable ids;
  GHashTable *unknown;     /* language tags already noted; a few of them at most (MAX_NOTED) */
  const char *path;        /* of the file being read */
  guint32 line;
  guint16 file;
  gboolean without_kinds;  /* noted for this file */
  GString *key;            /* scratch */
  guint32 base_terms;      /* the first ones of terms are sorted: they came with a packed lexicon */
  guint32 base_concepts;   /* ... and weighed */
  gboolean tells_doubles;  /* the files are a user's: what was merged is noted */
} Builder;

#define MAX_NOTED 16

static guint32
add_string (Builder *b, const char *s, gsize n)
{
  guint32 at = (guint32) b->strings->len;
  g_string_append_len (b->strings, s, (gssize) n);
  g_string_append_c (b->strings, '\0');
  return at;
}

static gboolean
refuse (const Builder *b, gsize column, GError **error, const char *format, ...) G_GNUC_PRINTF (4, 5);

static gboolean
refuse (const Builder *b, gsize column, GError **error, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *what = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s:%u:%zu: %s", b->path, b->line, column + 1, what);
  return FALSE;
}

static void G_GNUC_PRINTF (2, 3)
note (Builder *b, const char *format, ...)
{
  if (b->notes == NULL)
    return;
  va_list args;
  va_start (args, format);
  g_ptr_array_add (b->notes, g_strdup_vprintf (format, args));
  va_end (args);
}

/* --- ids ---------------------------------------------------------------------------------------------------------- */

static const char *
id_of (const Builder *b, guint32 concept)
{
  return b->strings->str + g_array_index (b->concepts, FaConcept, concept).id;
}

/* The slot of an id: that of its concept, or the free one where it belongs. */
static guint32 *
id_slot (const Builder *b, const char *id)
{
  guint32 i = fa_lexicon_hash (b->ids.seed, 0, id) & (b->ids.n_slots - 1);
  while (b->ids.slot[i] != 0 && strcmp (id_of (b, b->ids.slot[i] - 1), id) != 0)
    i = (i + 1) & (b->ids.n_slots - 1);
  return &b->ids.slot[i];
}

/* Make the table fit and enter all concepts anew. */
static void
fill_ids (Builder *b)
{
  while (b->ids.n_slots < 2 * (b->concepts->len + 1))
    b->ids.n_slots = MAX (b->ids.n_slots * 2, 1024);
  g_free (b->ids.slot);
  b->ids.slot = g_new0 (guint32, b->ids.n_slots);
  for (guint32 i = 0; i < b->concepts->len; i++)
    *id_slot (b, id_of (b, i)) = i + 1;
}

/* @return the concept of an id, or -1. */
static gint64
find_id (const Builder *b, const char *id)
{
  return (gint64) *id_slot (b, id) - 1;
}

static guint32
concept_of (Builder *b, const char *id, FaConceptKind kind)
{
  gint64 known = find_id (b, id);
  if (known >= 0)
    return (guint32) known;
  FaConcept c = { .kind = (guint16) kind, .file = b->file, .line = b->line };
  c.id = add_string (b, id, strlen (id));
  g_array_append_val (b->concepts, c);
  if (b->ids.n_slots < 2 * (b->concepts->len + 1))
    fill_ids (b);
  else
    *id_slot (b, id) = b->concepts->len;
  return b->concepts->len - 1;
}

/* --- concepts ----------------------------------------------------------------------------------------------------- */

static guint
count_words (const char *s)
{
  guint n = 1;
  for (; *s != '\0'; s++)
    n += *s == ' ' || *s == '-';
  return MIN (n, 255);
}

static void
add_first_word (Builder *b, guint language, const char *term)
{
  gsize n = strcspn (term, " -");
  g_string_truncate (b->key, 0);
  fa_fold (b->key, term, n);
  guint32 pair[2] = { language, add_string (b, b->key->str, b->key->len) };
  g_array_append_vals (b->first_words, pair, 1);
}

static gboolean
has_letters (const char *s)
{
  for (; *s != '\0'; s = g_utf8_next_char (s))
    if (g_unichar_isalpha (g_utf8_get_char (s)))
      return TRUE;
  return FALSE;
}

static void
add_term (Builder *b, guint32 concept, const FaFileTerm *term)
{
  guint language = (guint) term->language;
  FaTerm t = { .concept = concept, .line = term->line, .file = b->file, .language = (guint8) language,
               .ambiguous = term->ambiguous ? 1 : 0, .words = (guint8) count_words (term->text) };
  g_string_truncate (b->key, 0);
  fa_fold (b->key, term->text, strlen (term->text));
  if (b->key->len == 0)
    return; /* a sign such as a dash: nothing to look up */
  t.surface = add_string (b, term->text, strlen (term->text));
  t.key = add_string (b, b->key->str, b->key->len);
  g_array_append_val (b->terms, t);
  FaConcept *c = &g_array_index (b->concepts, FaConcept, concept);
  if (c->gloss[language] == 0 || !has_letters (b->strings->str + c->gloss[language]))
    c->gloss[language] = t.surface; /* a flag or sign is no gloss while there is a word */
  FaStems derived = { 0 };
  fa_language_term_keys (fa_languages_get (b->languages, language), b->strings->str + t.key, &derived);
  t.derived = TRUE;
  for (guint i = 0; i < derived.n; i++)
    {
      t.key = add_string (b, derived.stem[i], strlen (derived.stem[i]));
      g_array_append_val (b->terms, t);
    }
  fa_stems_clear (&derived);
  if (t.words > 1)
    add_first_word (b, language, term->text);
}

/* FaFileSink.language: its index. */
static gint
take_language (gpointer data, const char *tag)
{
  Builder *b = data;
  const FaLanguage *l = fa_languages_find (b->languages, tag);
  if (l != NULL)
    return (gint) fa_language_index (l);
  if (g_hash_table_size (b->unknown) < MAX_NOTED && g_hash_table_add (b->unknown, g_strdup (tag)))
    {
      g_autofree char *quoted = fa_error_quote (tag);
      note (b, "%s: column \"%s\" is ignored: no rules for that language", b->path, quoted);
    }
  return -1;
}

/* An id that a program made up must not meet a concept by chance: two glossaries may both have a "bank". */
static guint32
new_concept_of (Builder *b, const char *id, FaConceptKind kind)
{
  g_autoptr (GString) own = g_string_new (id);
  for (guint n = 2; find_id (b, own->str) >= 0; n++)
    g_string_printf (own, "%s-%u-%u", id, b->line, n);
  return concept_of (b, own->str, kind);
}

/* FaFileSink.concept. */
static gboolean
take_concept (gpointer data, const FaFileConcept *c, GError **error)
{
  Builder *b = data;
  b->line = c->line;
  if (b->strings->len > MAX_STRINGS)
    return refuse (b, 0, error, "too many terms: the lexicon would take more than 4 GiB");
  guint32 concept = c->has_id ? concept_of (b, c->id, c->kind) : new_concept_of (b, c->id, c->kind);
  for (guint i = 0; i < c->n_terms; i++)
    add_term (b, concept, &c->terms[i]);
  g_array_index (b->files, FaLexiconFile, b->file).entries++;
  if (!c->has_kind && !b->without_kinds)
    {
      b->without_kinds = TRUE;
      note (b, "%s: no kinds: its concepts count as objects", b->path);
    }
  return TRUE;
}

/* --- relations and frequencies ------------------------------------------------------------------------------------ */

/* Relations that lead up must come to an end. */
static void
add_edge (Builder *b, const FaRelation *r, guint32 line)
{
  if ((r->kind != FA_RELATION_BROADER && r->kind != FA_RELATION_PART_OF) || r->inverse)
    return;
  FaEdge edge = { r->from, r->to };
  Place place = { b->file, line };
  g_array_append_val (b->edges, edge);
  g_array_append_val (b->edge_places, place);
}

/* FaFileRelationSink.relation. */
static gboolean
take_relation (gpointer data, const FaFileRelation *relation, GError **error)
{
  Builder *b = data;
  (void) error;
  b->line = relation->line;
  g_array_index (b->files, FaLexiconFile, b->file).entries++;
  gint64 from = find_id (b, relation->from), to = find_id (b, relation->to);
  if (from < 0 || to < 0)
    {
      g_autofree char *quoted = fa_error_quote (from < 0 ? relation->from : relation->to);
      note (b, "%s:%u: relation ignored: no concept \"%s\"", b->path, b->line, quoted);
      return TRUE;
    }
  FaRelation r = { .from = (guint32) from, .to = (guint32) to, .kind = (guint16) relation->kind,
                   .since = relation->since, .until = relation->until };
  g_array_append_val (b->relations, r);
  add_edge (b, &r, b->line);
  r.from = (guint32) to;
  r.to = (guint32) from;
  r.inverse = TRUE;
  g_array_append_val (b->relations, r);
  return TRUE;
}

/* FaFileMeasureSink.measure. */
static gboolean
take_measure (gpointer data, const FaFileMeasure *measure, GError **error)
{
  Builder *b = data;
  b->line = measure->line;
  g_array_index (b->files, FaLexiconFile, b->file).entries++;
  gint64 unit = find_id (b, measure->unit);
  if (unit < 0)
    {
      g_autofree char *quoted = fa_error_quote (measure->unit);
      note (b, "%s:%u: measure ignored: no concept \"%s\"", b->path, b->line, quoted);
      return TRUE;
    }
  FaMeasure m = { .unit = (guint32) unit, .factor = measure->factor, .zero = measure->zero };
  m.dimension = add_string (b, measure->dimension, strlen (measure->dimension));
  for (guint i = 0; i < b->measures->len; i++)
    if (g_array_index (b->measures, FaMeasure, i).unit == unit)
      {
        if (i >= b->measures_before)
          return refuse (b, 0, error, "the unit has a measure already");
        g_array_index (b->measures, FaMeasure, i) = m; /* a later lexicon has the last word */
        return TRUE;
      }
  g_array_append_val (b->measures, m);
  return TRUE;
}

static gboolean
refuse_cycle (Builder *b, const GArray *cycle, GError **error)
{
  g_autoptr (GString) path = g_string_new (NULL);
  for (guint i = 0; i < cycle->len; i++)
    {
      guint e = g_array_index (cycle, guint, i);
      const FaEdge *edge = &g_array_index (b->edges, FaEdge, e);
      const Place *place = &g_array_index (b->edge_places, Place, e);
      const char *file = b->strings->str + g_array_index (b->files, FaLexiconFile, place->file).path;
      g_string_append_printf (path, "%s%s -> %s", i > 0 ? ", " : "", id_of (b, edge->from), id_of (b, edge->to));
      if (place->line > 0)
        g_string_append_printf (path, " (%s:%u)", file, place->line);
      if (place->line > 0)
        {
          b->path = file;
          b->line = place->line;
        }
    }
  return refuse (b, 0, error, "a concept is above itself: %s", path->str);
}

static gboolean
check_cycles (Builder *b, GError **error)
{
  g_autoptr (GPtrArray) cycles
      = fa_find_cycles ((const FaEdge *) (const void *) b->edges->data, b->edges->len, b->concepts->len, 1);
  return cycles->len == 0 || refuse_cycle (b, cycles->pdata[0], error);
}

static gboolean
read_frequency (Builder *b, const FaLanguage *language, char *line, GError **error)
{
  char *tab = strchr (line, '\t'), *end = NULL;
  if (tab == NULL)
    return refuse (b, 0, error, "a frequency is: word TAB times in a million words");
  *tab = '\0';
  gulong value = strtoul (tab + 1, &end, 10);
  if (!g_ascii_isdigit (tab[1]) || *end != '\0') /* strtoul() would take blanks and a sign */
    return refuse (b, (gsize) (tab + 1 - line), error, "not a whole number");
  g_string_truncate (b->key, 0);
  fa_fold (b->key, line, strlen (line));
  FaFrequency f = { .language = (guint16) fa_language_index (language), .frequency = (guint16) MIN (value, 65535) };
  f.key = add_string (b, b->key->str, b->key->len);
  g_array_append_val (b->frequencies, f);
  return TRUE;
}

/* --- files -------------------------------------------------------------------------------------------------------- */

/* Read a file and enter it in the list. @return its text, new. */
static char *
load_file (Builder *b, const char *path, const char *name, FaFileFormat format, GError **error)
{
  b->path = path;
  b->line = 0;
  b->without_kinds = FALSE;
  if (b->files->len >= MAX_FILES)
    {
      refuse (b, 0, error, "more than %u lexicon files", MAX_FILES);
      return NULL;
    }
  g_autofree char *sha = NULL;
  gsize bytes = 0;
  char *text = fa_file_load (path, format, &sha, &bytes, error);
  if (text == NULL)
    return NULL;
  FaLexiconFile f = { .name = add_string (b, name, strlen (name)), .sha256 = add_string (b, sha, strlen (sha)),
                      .path = add_string (b, path, strlen (path)), .bytes = (guint32) bytes };
  b->file = (guint16) b->files->len;
  g_array_append_val (b->files, f);
  return text;
}

static gboolean
read_relation_text (Builder *b, const char *path, char *text, GError **error)
{
  const FaFileRelationSink sink = { .data = b, .relation = take_relation };
  return fa_file_read_relations (path, text, &sink, error);
}

static gboolean
read_terms (Builder *b, const char *path, const char *name, GError **error)
{
  const FaFileSink sink = { .data = b, .language = take_language, .concept = take_concept };
  g_autofree char *text = load_file (b, path, name, FA_FILE_TSV, error);
  return text != NULL && fa_file_read (path, FA_FILE_TSV, text, NULL, &sink, error);
}

/* A file that a user names: terms in any format, told by its suffix, or relations. */
static gboolean
read_single_file (Builder *b, const char *path, const char *name, GError **error)
{
  const FaFileSink sink = { .data = b, .language = take_language, .concept = take_concept };
  FaFileFormat format = fa_file_format_of_path (path);
  g_autofree char *text = load_file (b, path, name, format, error);
  if (text == NULL)
    return FALSE;
  return format == FA_FILE_TSV && fa_file_has_relations (text)
             ? read_relation_text (b, path, text, error)
             : fa_file_read (path, format, text, NULL, &sink, error);
}

static gboolean
read_relations (Builder *b, const char *path, const char *name, GError **error)
{
  g_autofree char *text = load_file (b, path, name, FA_FILE_TSV, error);
  return text != NULL && read_relation_text (b, path, text, error);
}

static gboolean
read_measures (Builder *b, const char *path, const char *name, GError **error)
{
  const FaFileMeasureSink sink = { .data = b, .measure = take_measure };
  g_autofree char *text = load_file (b, path, name, FA_FILE_TSV, error);
  b->measures_before = b->measures->len;
  return text != NULL && fa_file_read_measures (path, text, &sink, error);
}

static gboolean
read_frequencies (Builder *b, const char *path, const char *name, GError **error)
{
  g_autofree char *tag = g_path_get_basename (path);
  tag[strcspn (tag, ".")] = '\0';
  const FaLanguage *language = fa_languages_find (b->languages, tag);
  g_autofree char *text = language == NULL ? NULL : load_file (b, path, name, FA_FILE_TSV, error);
  if (text == NULL)
    return language == NULL; /* a language without rules */
  FaFileReader lines = { .path = path };
  char *rest = text, *line;
  while (fa_file_next_line (&lines, &rest, &line))
    if (*line != '\0' && *line != '#')
      {
        b->line = lines.line;
        if (!read_frequency (b, language, line, error))
          return FALSE;
        g_array_index (b->files, FaLexiconFile, b->file).entries++;
      }
  return TRUE;
}

typedef gboolean (*ReadFile) (Builder *, const char *path, const char *name, GError **);

static gboolean
read_folder (Builder *b, const char *directory, const char *folder, ReadFile read, GError **error)
{
  g_autofree char *where = g_build_filename (directory, folder, NULL);
  g_autoptr (GPtrArray) names = fa_lexicon_list_tsv (where);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (where, names->pdata[i], NULL);
      g_autofree char *name = g_build_filename (folder, names->pdata[i], NULL);
      if (!read (b, path, name, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_if_there (Builder *b, const char *directory, const char *name, ReadFile read, GError **error)
{
  g_autofree char *path = g_build_filename (directory, name, NULL);
  return !g_file_test (path, G_FILE_TEST_EXISTS) || read (b, path, name, error);
}

/* A directory is either laid out as ours (terms/, relations.tsv, measures.tsv, frequency/) or simply holds term files. */
static gboolean
read_directory (Builder *b, const char *directory, GError **error)
{
  if (!read_folder (b, directory, "terms", read_terms, error)
      || !read_folder (b, directory, "frequency", read_frequencies, error))
    return FALSE;
  g_autoptr (GPtrArray) names = fa_lexicon_list_tsv (directory);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = names->pdata[i];
      g_autofree char *path = g_build_filename (directory, name, NULL);
      if (strcmp (name, "relations.tsv") != 0 && strcmp (name, FA_FILE_MEASURES) != 0 && !read_terms (b, path, name, error))
        return FALSE;
    }
  return read_if_there (b, directory, "relations.tsv", read_relations, error)
         && read_if_there (b, directory, FA_FILE_MEASURES, read_measures, error);
}

/* --- from a builder to a lexicon ---------------------------------------------------------------------------------- */

static gint
compare_terms (gconstpointer pa, gconstpointer pb, gpointer strings)
{
  const FaTerm *a = pa, *b = pb;
  if (a->language != b->language)
    return a->language < b->language ? -1 : 1;
  gint order = strcmp ((const char *) strings + a->key, (const char *) strings + b->key);
  if (order != 0)
    return order;
  if (a->derived != b->derived)
    return a->derived - b->derived;
  if (a->concept != b->concept)
    return a->concept < b->concept ? -1 : 1;
  if (a->ambiguous != b->ambiguous)
    return a->ambiguous - b->ambiguous;
  return a->file != b->file ? a->file - b->file : (gint) a->line - (gint) b->line;
}

static gint
compare_measures (gconstpointer pa, gconstpointer pb)
{
  const FaMeasure *a = pa, *b = pb;
  return a->unit < b->unit ? -1 : a->unit > b->unit;
}

static gint
compare_relations (gconstpointer pa, gconstpointer pb)
{
  const FaRelation *a = pa, *b = pb;
  if (a->from != b->from)
    return a->from < b->from ? -1 : 1;
  if (a->to != b->to)
    return a->to < b->to ? -1 : 1;
  return a->kind - b->kind;
}

/* The terms of one language under one key: those that are written so, then those derived, each by concept. */
typedef struct {
  guint first, plain_end, end; /* of what is kept */
} Run;

/* TRUE when a concept is among [from, to), which are sorted by it. */
static gboolean
has_concept (const FaTerm *terms, guint from, guint to, guint32 concept)
{
  while (from < to)
    {
      guint middle = from + (to - from) / 2;
      if (terms[middle].concept == concept)
        return TRUE;
      if (terms[middle].concept < concept)
        from = middle + 1;
      else
        to = middle;
    }
  return FALSE;
}

/* The very same term, twice in one file. */
static gboolean
is_double (const FaTerm *a, const FaTerm *b, const char *strings)
{
  return a->file == b->file && strcmp (strings + a->surface, strings + b->surface) == 0;
}

static void
note_doubles (Builder *b, const guint *doubles)
{
  for (guint i = 0; b->tells_doubles && i < b->files->len; i++)
    if (doubles[i] > 0)
      note (b, "%s: %u term%s twice for one concept; `factalign-lexicon check` says where",
            b->strings->str + g_array_index (b->files, FaLexiconFile, i).path, doubles[i],
            doubles[i] > 1 ? "s stand" : " stands");
}

/* One term of a concept under a key is enough; a plain form makes a marked one of the same concept needless. A form of
 * more concepts than any word has meanings keeps the first: it could not tell facts apart, and would cost time. */
static void
drop_doubles (Builder *b)
{
  FaTerm *terms = (FaTerm *) (void *) b->terms->data;
  const char *strings = b->strings->str;
  g_autofree guint *doubles = g_new0 (guint, b->files->len + 1);
  Run run = { 0, 0, 0 };
  for (guint i = 0; i < b->terms->len; i++)
    {
      FaTerm t = terms[i];
      if (run.end == run.first || !fa_lexicon_one_form (&terms[run.first], &t, strings))
        run = (Run){ run.end, run.end, run.end };
      const FaTerm *before = run.end > run.first ? &terms[run.end - 1] : NULL;
      gboolean same = before != NULL && before->concept == t.concept;
      gboolean doubled = same || (t.derived && has_concept (terms, run.first, run.plain_end, t.concept));
      doubles[t.file] += same && !t.derived && is_double (before, &t, strings) ? 1 : 0;
      if (doubled && !t.derived) /* "per cent" may stand apart, though "percent" is listed before it */
        terms[run.end - 1].words = MAX (terms[run.end - 1].words, t.words);
      if (doubled || run.end - run.first > MAX_MEANINGS)
        continue;
      if (run.end - run.first == MAX_MEANINGS)
        {
          g_autofree char *quoted = fa_error_quote (strings + t.surface);
          note (b, "\"%s\" stands in more than %u concepts: the first count", quoted, MAX_MEANINGS);
        }
      terms[run.end++] = t;
      if (!t.derived)
        run.plain_end = run.end;
    }
  g_array_set_size (b->terms, run.end);
  note_doubles (b, doubles);
}

/* The new terms behind those that came sorted with a packed lexicon are few: sort them, then merge. */
static void
sort_terms (Builder *b)
{
  guint n_base = b->base_terms, n = b->terms->len;
  FaTerm *all = (FaTerm *) (void *) b->terms->data, *added = all + n_base;
  g_qsort_with_data (added, (gint) (n - n_base), sizeof *added, compare_terms, b->strings->str);
  if (n_base == 0 || n == n_base)
    return;
  GArray *merged = g_array_sized_new (FALSE, FALSE, sizeof (FaTerm), n);
  for (guint i = 0, k = n_base; i < n_base || k < n;)
    {
      gboolean old = k == n || (i < n_base && compare_terms (&all[i], &all[k], b->strings->str) <= 0);
      g_array_append_vals (merged, &all[old ? i++ : k++], 1);
    }
  g_array_free (b->terms, TRUE);
  b->terms = merged;
}

typedef struct {
  guint language;
  const char *key;
} Entry;

/* Index the first entry of every (language, key); entries of one key follow each other. */
static FaIndex
make_index (guint32 seed, guint n, Entry (*entry) (const Builder *, guint), const Builder *b)
{
  FaIndex index = { .n_slots = 16 };
  while (index.n_slots < n * 2)
    index.n_slots *= 2;
  index.slot = g_new0 (guint32, index.n_slots);
  for (guint i = 0; i < n; i++)
    {
      Entry e = entry (b, i);
      guint32 slot = fa_lexicon_hash (seed, e.language, e.key) & (index.n_slots - 1);
      for (; index.slot[slot] != 0; slot = (slot + 1) & (index.n_slots - 1))
        {
          Entry there = entry (b, index.slot[slot] - 1);
          if (there.language == e.language && strcmp (there.key, e.key) == 0)
            break;
        }
      if (index.slot[slot] == 0)
        index.slot[slot] = i + 1;
    }
  return index;
}

static Entry
term_entry (const Builder *b, guint i)
{
  const FaTerm *t = &g_array_index (b->terms, FaTerm, i);
  return (Entry){ t->language, b->strings->str + t->key };
}

static Entry
frequency_entry (const Builder *b, guint i)
{
  const FaFrequency *f = &g_array_index (b->frequencies, FaFrequency, i);
  return (Entry){ f->language, b->strings->str + f->key };
}

static Entry
first_word_entry (const Builder *b, guint i)
{
  const guint32 *pair = (const guint32 *) (const void *) b->first_words->data + 2 * i;
  return (Entry){ pair[0], b->strings->str + pair[1] };
}

static Entry
id_entry (const Builder *b, guint i)
{
  return (Entry){ 0, b->strings->str + g_array_index (b->concepts, FaConcept, i).id };
}

/* --- finishing ------------------------------------------------------------------------------------------------------- */

#define STEAL(array) ((void *) g_array_free (g_steal_pointer (&(array)), FALSE))

static void
sort_relations (Builder *b)
{
  g_array_sort (b->relations, compare_relations);
  for (guint i = 0; i < b->concepts->len; i++)
    g_array_index (b->concepts, FaConcept, i).relation_n = 0;
  for (guint i = 0; i < b->relations->len; i++)
    {
      FaConcept *c = &g_array_index (b->concepts, FaConcept, g_array_index (b->relations, FaRelation, i).from);
      if (c->relation_n++ == 0)
        c->relation_first = i;
    }
}

static void
make_indices (FaLexicon *l, const Builder *b)
{
  l->term_index = make_index (l->seed, b->terms->len, term_entry, b);
  l->frequency_index = make_index (l->seed, b->frequencies->len, frequency_entry, b);
  l->first_word_index = make_index (l->seed, b->first_words->len, first_word_entry, b);
  l->id_index = make_index (l->seed, b->concepts->len, id_entry, b);
}

/* @param seed  of the hash; 0 makes the same bytes of the same files. */
static FaLexicon *
finish (Builder *b, guint32 seed)
{
  FaLexicon *l = g_new0 (FaLexicon, 1);
  l->seed = seed;
  sort_terms (b);
  drop_doubles (b);
  fa_lexicon_relate_near (b->terms, b->strings->str, b->relations);
  sort_relations (b);
  g_array_sort (b->measures, compare_measures);
  make_indices (l, b);
  l->n_strings = (guint32) b->strings->len;
  l->n_concepts = b->concepts->len;
  l->n_terms = b->terms->len;
  l->n_relations = b->relations->len;
  l->n_measures = b->measures->len;
  l->n_files = b->files->len;
  l->n_frequencies = b->frequencies->len;
  l->n_first_words = b->first_words->len;
  l->strings = g_string_free (g_steal_pointer (&b->strings), FALSE);
  FaConcept *concepts = STEAL (b->concepts);
  l->concepts = concepts;
  l->terms = STEAL (b->terms);
  l->relations = STEAL (b->relations);
  l->measures = STEAL (b->measures);
  l->files = STEAL (b->files);
  l->frequencies = STEAL (b->frequencies);
  l->first_words = STEAL (b->first_words);
  if (b->base_concepts == 0)
    fa_lexicon_weigh_all (l, b->languages, concepts);
  else
    fa_lexicon_weigh_added (l, b->languages, concepts, b->base_concepts);
  return l;
}

static void
builder_init (Builder *b, const FaLanguages *languages, GPtrArray *notes)
{
  *b = (Builder){ .languages = languages, .notes = notes };
  b->strings = g_string_sized_new (1 << 16);
  g_string_append_c (b->strings, '\0'); /* offset 0: none */
  b->concepts = g_array_new (FALSE, FALSE, sizeof (FaConcept));
  b->terms = g_array_new (FALSE, FALSE, sizeof (FaTerm));
  b->relations = g_array_new (FALSE, FALSE, sizeof (FaRelation));
  b->measures = g_array_new (FALSE, FALSE, sizeof (FaMeasure));
  b->files = g_array_new (FALSE, FALSE, sizeof (FaLexiconFile));
  b->frequencies = g_array_new (FALSE, FALSE, sizeof (FaFrequency));
  b->first_words = g_array_new (FALSE, FALSE, 2 * sizeof (guint32));
  b->edges = g_array_new (FALSE, FALSE, sizeof (FaEdge));
  b->edge_places = g_array_new (FALSE, FALSE, sizeof (Place));
  b->ids.seed = g_random_int ();
  fill_ids (b);
  b->unknown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  b->key = g_string_new (NULL);
}

static void
clear_array (GArray **array)
{
  if (*array != NULL)
    g_array_free (*array, TRUE);
}

static void
builder_clear (Builder *b)
{
  if (b->strings != NULL)
    g_string_free (b->strings, TRUE);
  clear_array (&b->concepts);
  clear_array (&b->terms);
  clear_array (&b->relations);
  clear_array (&b->measures);
  clear_array (&b->files);
  clear_array (&b->frequencies);
  clear_array (&b->first_words);
  clear_array (&b->edges);
  clear_array (&b->edge_places);
  g_free (b->ids.slot);
  g_hash_table_destroy (b->unknown);
  g_string_free (b->key, TRUE);
}

/* Start from a lexicon that is ready: what is folded and weighed stays so. */
static void
builder_import (Builder *b, const FaLexicon *l)
{
  g_string_truncate (b->strings, 0);
  g_string_append_len (b->strings, l->strings, l->n_strings);
  g_array_append_vals (b->concepts, l->concepts, l->n_concepts);
  g_array_append_vals (b->terms, l->terms, l->n_terms);
  for (guint32 i = 0; i < l->n_files; i++)
    {
      g_autofree char *path = fa_lexicon_file_path (l, i);
      FaLexiconFile f = l->files[i];
      f.path = add_string (b, path, strlen (path));
      g_array_append_val (b->files, f);
    }
  g_array_append_vals (b->measures, l->measures, l->n_measures);
  g_array_append_vals (b->frequencies, l->frequencies, l->n_frequencies);
  g_array_append_vals (b->first_words, l->first_words, l->n_first_words);
  b->base_terms = l->n_terms;
  b->base_concepts = l->n_concepts;
  fill_ids (b);
  for (guint32 i = 0; i < l->n_relations; i++)
    if (l->relations[i].kind != FA_RELATION_NEAR) /* found anew, among all terms */
      {
        g_array_append_val (b->relations, l->relations[i]);
        add_edge (b, &l->relations[i], 0);
      }
}

/* A lexicon of one directory, read from its text. Packed or not, the same files must give the same lexicon: so what
 * else is read is always added to the first directory when that is ready. */
static FaLexicon *
read_base (const char *directory, const FaLanguages *languages, GPtrArray *notes, GError **error)
{
  Builder b;
  builder_init (&b, languages, notes);
  FaLexicon *l = NULL;
  if (read_directory (&b, directory, error) && check_cycles (&b, error))
    l = finish (&b, 0);
  builder_clear (&b);
  return l;
}

static gboolean
read_added (Builder *b, const char *const *directories, const char *const *files, GError **error)
{
  for (guint i = 0; directories[i] != NULL; i++)
    if (!read_directory (b, directories[i], error))
      return FALSE;
  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autofree char *name = g_path_get_basename (files[i]);
      if (!read_single_file (b, files[i], name, error))
        return FALSE;
    }
  return check_cycles (b, error);
}

FaLexicon *
fa_lexicon_new (const char *const *directories, const char *const *files, const FaLanguages *languages,
                GPtrArray *notes, GError **error)
{
  static const char *const none[] = { NULL };
  g_return_val_if_fail (languages != NULL, NULL);
  directories = directories != NULL ? directories : none;
  files = files != NULL ? files : none;
  g_autoptr (FaLexicon) base = NULL;
  if (directories[0] != NULL)
    {
      base = fa_lexicon_map_fresh (directories[0], languages);
      if (base == NULL)
        base = read_base (directories[0], languages, notes, error);
      if (base == NULL || (directories[1] == NULL && files[0] == NULL))
        return g_steal_pointer (&base);
    }
  Builder b;
  builder_init (&b, languages, notes);
  b.tells_doubles = TRUE;
  if (base != NULL)
    builder_import (&b, base);
  FaLexicon *l = NULL;
  if (read_added (&b, base != NULL ? directories + 1 : none, files, error))
    l = finish (&b, g_random_int ()); /* a lexicon of the user's may be hostile: its keys must not know the hash */
  builder_clear (&b);
  return l;
}
