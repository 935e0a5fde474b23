/* lexicon_collect.c - the lines of lexicon files, as they stand there.
 *
 * In: paths. Out: entries, terms and relations with their places, and what is wrong. The one idea: the readers are
 * those of the library, so that what an editor is told is what the program would say; they only go on behind a
 * problem. */
#include "lexicon_collect.h"

#include <string.h>

LexiconCollection *
lexicon_collection_new (const FaLanguages *languages, gboolean tolerant)
{
  LexiconCollection *c = g_new0 (LexiconCollection, 1);
  c->languages = languages;
  c->tolerant = tolerant;
  c->files = g_array_new (FALSE, FALSE, sizeof (LexiconFile));
  c->entries = g_array_new (FALSE, FALSE, sizeof (LexiconEntry));
  c->terms = g_array_new (FALSE, FALSE, sizeof (LexiconTerm));
  c->relations = g_array_new (FALSE, FALSE, sizeof (LexiconRelation));
  c->measures = g_array_new (FALSE, FALSE, sizeof (LexiconMeasure));
  c->problems = g_array_new (FALSE, FALSE, sizeof (LexiconProblem));
  c->strings = g_string_chunk_new (1 << 16);
  return c;
}

void
lexicon_collection_free (LexiconCollection *c)
{
  if (c == NULL)
    return;
  for (guint i = 0; i < c->problems->len; i++)
    g_free (g_array_index (c->problems, LexiconProblem, i).what);
  g_array_unref (c->files);
  g_array_unref (c->entries);
  g_array_unref (c->terms);
  g_array_unref (c->relations);
  g_array_unref (c->measures);
  g_array_unref (c->problems);
  g_string_chunk_free (c->strings);
  g_free (c);
}

void
lexicon_collect_problem (LexiconCollection *c, gboolean warning, guint32 file, guint32 line, gsize column,
                         const char *format, ...)
{
  LexiconProblem p = { .file = file, .line = line, .column = column, .warning = warning };
  va_list args;
  va_start (args, format);
  p.what = g_strdup_vprintf (format, args);
  va_end (args);
  g_array_append_val (c->problems, p);
}

/* What a reader hands over --------------------------------------------------------------------------------------------- */

static void
take_problem (gpointer data, guint line, gsize column, const char *what)
{
  LexiconCollection *c = data;
  lexicon_collect_problem (c, FALSE, c->file, line, column, "%s", what);
}

static void
take_term (LexiconCollection *c, const FaFileTerm *term, GString *key)
{
  LexiconTerm t
      = { .ambiguous = term->ambiguous, .entry = c->entries->len, .line = term->line, .column = term->column };
  t.tag = g_string_chunk_insert_const (c->strings, term->tag);
  t.text = g_string_chunk_insert (c->strings, term->text);
  t.language = c->languages != NULL ? fa_languages_find (c->languages, term->tag) : NULL;
  g_string_truncate (key, 0);
  fa_fold (key, term->text, strlen (term->text));
  t.key = g_string_chunk_insert (c->strings, key->str);
  g_array_append_val (c->terms, t);
}

static gboolean
take_concept (gpointer data, const FaFileConcept *concept, GError **error)
{
  LexiconCollection *c = data;
  LexiconEntry e = { .kind = concept->kind,
                     .has_id = concept->has_id,
                     .has_kind = concept->has_kind,
                     .file = c->file,
                     .line = concept->line,
                     .term_first = c->terms->len,
                     .term_n = concept->n_terms };
  g_autoptr (GString) key = g_string_new (NULL);
  (void) error;
  e.id = g_string_chunk_insert (c->strings, concept->id);
  e.note = g_string_chunk_insert (c->strings, concept->note);
  for (guint i = 0; i < concept->n_terms; i++)
    take_term (c, &concept->terms[i], key);
  g_array_append_val (c->entries, e);
  return TRUE;
}

static gboolean
take_relation (gpointer data, const FaFileRelation *relation, GError **error)
{
  LexiconCollection *c = data;
  LexiconRelation r = {
    .kind = relation->kind, .since = relation->since, .until = relation->until, .file = c->file, .line = relation->line
  };
  (void) error;
  r.from = g_string_chunk_insert (c->strings, relation->from);
  r.to = g_string_chunk_insert (c->strings, relation->to);
  g_array_append_val (c->relations, r);
  return TRUE;
}

/* Paths --------------------------------------------------------------------------------------------------------------- */

/* The name is enough, as it is for the program that reads a directory. */
static gboolean
is_relations_file (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  return strcmp (name, "relations.tsv") == 0;
}

static gboolean
take_measure (gpointer data, const FaFileMeasure *measure, GError **error)
{
  LexiconCollection *c = data;
  LexiconMeasure m = { .file = c->file, .line = measure->line };
  (void) error;
  m.unit = g_string_chunk_insert (c->strings, measure->unit);
  g_array_append_val (c->measures, m);
  return TRUE;
}

static gboolean
is_measures_file (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  return strcmp (name, FA_FILE_MEASURES) == 0;
}

gboolean
lexicon_collect_file (LexiconCollection *c, const char *path, FaFileFormat format, const char *const *tags,
                      GError **error)
{
  if (format == FA_FILE_N)
    format = fa_file_format_of_path (path);
  g_autofree char *text = fa_file_load (path, format, NULL, NULL, error);
  if (text == NULL)
    return FALSE;
  LexiconFile file = { .path = g_string_chunk_insert (c->strings, path) };
  file.relations = format == FA_FILE_TSV && (fa_file_has_relations (text) || is_relations_file (path));
  c->file = c->files->len;
  g_array_append_val (c->files, file);
  if (file.relations)
    {
      const FaFileRelationSink sink
          = { .data = c, .relation = take_relation, .problem = c->tolerant ? take_problem : NULL };
      return fa_file_read_relations (path, text, &sink, error);
    }
  if (format == FA_FILE_TSV && is_measures_file (path))
    {
      const FaFileMeasureSink sink
          = { .data = c, .measure = take_measure, .problem = c->tolerant ? take_problem : NULL };
      return fa_file_read_measures (path, text, &sink, error);
    }
  const FaFileSink sink = { .data = c, .concept = take_concept, .problem = c->tolerant ? take_problem : NULL };
  return fa_file_read (path, format, text, tags, &sink, error);
}

static gint
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Every .tsv file of a folder, in the order of their names. */
static gboolean
collect_folder (LexiconCollection *c, const char *folder, GError **error)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  GDir *d = g_dir_open (folder, 0, NULL);
  if (d == NULL)
    return TRUE;
  for (const char *name; (name = g_dir_read_name (d)) != NULL;)
    if (g_str_has_suffix (name, ".tsv") && name[0] != '.')
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_dir_close (d);
  g_ptr_array_sort (paths, compare_names);
  for (guint i = 0; i < paths->len; i++)
    if (!lexicon_collect_file (c, paths->pdata[i], FA_FILE_TSV, NULL, error))
      return FALSE;
  return TRUE;
}

gboolean
lexicon_collect_path (LexiconCollection *c, const char *path, GError **error)
{
  if (!g_file_test (path, G_FILE_TEST_IS_DIR))
    return lexicon_collect_file (c, path, FA_FILE_N, NULL, error);
  guint before = c->files->len;
  g_autofree char *terms = g_build_filename (path, "terms", NULL);
  if (!collect_folder (c, terms, error) || !collect_folder (c, path, error))
    return FALSE;
  if (c->files->len > before)
    return TRUE;
  g_autofree char *quoted = fa_error_quote (path);
  g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s: no .tsv file in it", quoted);
  return FALSE;
}

/* Orders -------------------------------------------------------------------------------------------------------------- */

static gint
compare_entries (gconstpointer a, gconstpointer b, gpointer data)
{
  guint x = *(const guint *) a, y = *(const guint *) b;
  gint order = strcmp (lexicon_entry (data, x)->id, lexicon_entry (data, y)->id);
  return order != 0 ? order : x < y ? -1 : x > y;
}

GArray *
lexicon_entries_by_id (const LexiconCollection *c)
{
  GArray *order = g_array_sized_new (FALSE, FALSE, sizeof (guint), c->entries->len);
  for (guint i = 0; i < c->entries->len; i++)
    g_array_append_val (order, i);
  g_array_sort_with_data (order, compare_entries, (gpointer) c);
  return order;
}

static gint
compare_keys (gconstpointer a, gconstpointer b, gpointer data)
{
  guint i = *(const guint *) a, k = *(const guint *) b;
  const LexiconTerm *x = lexicon_term (data, i), *y = lexicon_term (data, k);
  guint lx = fa_language_index (x->language), ly = fa_language_index (y->language);
  gint order = lx != ly ? (gint) lx - (gint) ly : strcmp (x->key, y->key);
  return order != 0 ? order : i < k ? -1 : i > k;
}

GArray *
lexicon_terms_by_key (const LexiconCollection *c)
{
  GArray *order = g_array_sized_new (FALSE, FALSE, sizeof (guint), c->terms->len);
  for (guint i = 0; i < c->terms->len; i++)
    if (lexicon_term (c, i)->language != NULL && *lexicon_term (c, i)->key != '\0')
      g_array_append_val (order, i);
  g_array_sort_with_data (order, compare_keys, (gpointer) c);
  return order;
}

gboolean
lexicon_find_id (const LexiconCollection *c, const GArray *by_id, const char *id, guint *first)
{
  guint from = 0, to = by_id->len;
  while (from < to)
    {
      guint middle = from + (to - from) / 2;
      if (strcmp (lexicon_entry (c, g_array_index (by_id, guint, middle))->id, id) < 0)
        from = middle + 1;
      else
        to = middle;
    }
  if (first != NULL)
    *first = from;
  return from < by_id->len && strcmp (lexicon_entry (c, g_array_index (by_id, guint, from))->id, id) == 0;
}

guint
lexicon_language_bits (const LexiconCollection *c, const LexiconEntry *entry)
{
  guint bits = 0;
  for (guint i = 0; i < entry->term_n; i++)
    {
      const LexiconTerm *t = lexicon_term (c, entry->term_first + i);
      if (t->language != NULL)
        bits |= 1u << fa_language_index (t->language);
    }
  return bits;
}
