/* lexicon_cmd_convert.c - `factalign-lexicon convert`: terms from one format to another.
 *
 * In: files of terms. Out: one file, of all concepts in the order they come; what several files say of one concept is
 * put together. The one idea: between a reader and a writer stands a list of concepts that can hold what any of the
 * formats holds, so a way from one format to another loses what the target has no place for, and nothing else. */
#include "lexicon_cmd.h"
#include "lexicon_collect.h"
#include "output.h"
#include "paths.h"

#include <string.h>

/* Options ------------------------------------------------------------------------------------------------------------- */

typedef struct {
  char *from, *to, *columns, *output;
} Raw;

typedef struct {
  Raw raw;
  FaFileFormat from; /* FA_FILE_N: what each file's name says */
  FaFileFormat to;
  char **columns; /* NULL: those of the files */
  LexiconCollection *lines;
} Conversion;

static void
conversion_clear (Conversion *c)
{
  g_free (c->raw.from);
  g_free (c->raw.to);
  g_free (c->raw.columns);
  g_free (c->raw.output);
  g_strfreev (c->columns);
  lexicon_collection_free (c->lines);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Conversion, conversion_clear)

static gboolean
parse_format (const char *option, const char *name, FaFileFormat *format, GError **error)
{
  if (fa_file_format_parse (name, format))
    return TRUE;
  g_autofree char *quoted = fa_error_quote (name);
  g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "--%s=%s: tsv, csv, tbx, tbx2 or omegat", option, quoted);
  return FALSE;
}

static gboolean
is_tag (const char *s)
{
  gsize n = strspn (s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
  return n >= 2 && n <= 8
         && strspn (s + n, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == strlen (s + n)
         && (s[n] == '\0' || s[n] == '-' || s[n] == '_');
}

static gboolean
parse_columns (Conversion *c, GError **error)
{
  if (c->raw.columns == NULL)
    return TRUE;
  c->columns = g_strsplit (c->raw.columns, ",", -1);
  for (guint i = 0; c->columns[i] != NULL; i++)
    if (!is_tag (c->columns[i]))
      {
        g_autofree char *quoted = fa_error_quote (c->raw.columns);
        g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "--columns=%s: languages with commas between, as in en,gu",
                     quoted);
        return FALSE;
      }
  return TRUE;
}

static gboolean
check_options (Conversion *c, const char *const *inputs, GError **error)
{
  c->from = FA_FILE_N;
  c->to = c->raw.output != NULL ? fa_file_format_of_path (c->raw.output) : FA_FILE_TSV;
  return (c->raw.from == NULL || parse_format ("from", c->raw.from, &c->from, error))
         && (c->raw.to == NULL || parse_format ("to", c->raw.to, &c->to, error)) && parse_columns (c, error)
         && fa_output_check (c->raw.output, inputs, error);
}

/* Languages ----------------------------------------------------------------------------------------------------------- */

static gboolean
has_tag (const GPtrArray *tags, const char *tag)
{
  for (guint i = 0; i < tags->len; i++)
    if (g_ascii_strcasecmp (tags->pdata[i], tag) == 0)
      return TRUE;
  return FALSE;
}

/* The columns asked for, else all languages in the order they first come. @return NULL-terminated; strings borrowed. */
static GPtrArray *
list_tags (const Conversion *c)
{
  GPtrArray *tags = g_ptr_array_new ();
  for (guint i = 0; c->columns != NULL && c->columns[i] != NULL; i++)
    g_ptr_array_add (tags, c->columns[i]);
  for (guint i = 0; c->columns == NULL && i < c->lines->terms->len; i++)
    {
      const char *tag = lexicon_term (c->lines, i)->tag;
      if (!has_tag (tags, tag))
        g_ptr_array_add (tags, (gpointer) tag);
    }
  g_ptr_array_add (tags, NULL);
  return tags;
}

/* The column a term belongs to: its own language, else the first one that its tag is a variety of (gu-IN is gu). */
static const char *
column_of (const GPtrArray *tags, const char *tag)
{
  for (guint i = 0; i + 1 < tags->len; i++)
    if (g_ascii_strcasecmp (tags->pdata[i], tag) == 0)
      return tags->pdata[i];
  for (guint i = 0; i + 1 < tags->len; i++)
    if (fa_file_tag_is (tag, tags->pdata[i]))
      return tags->pdata[i];
  return NULL;
}

/* Concepts ------------------------------------------------------------------------------------------------------------ */

typedef struct {
  const LexiconEntry *first;
  GArray *terms; /* of FaFileTerm */
  GTree *seen;   /* LexiconTerm: those that are in it */
  FaFileConcept concept;
} Joined;

static void
joined_free (gpointer data)
{
  Joined *j = data;
  g_array_unref (j->terms);
  g_tree_unref (j->seen);
  g_free (j);
}

static gint
compare_terms (gconstpointer a, gconstpointer b)
{
  const LexiconTerm *x = a, *y = b;
  gint order = strcmp (x->tag, y->tag);
  return order != 0 ? order : strcmp (x->text, y->text);
}

static void
join_terms (Joined *j, const Conversion *c, const LexiconEntry *e, const GPtrArray *tags)
{
  for (guint i = 0; i < e->term_n; i++)
    {
      const LexiconTerm *t = lexicon_term (c->lines, e->term_first + i);
      FaFileTerm term = { .tag = column_of (tags, t->tag), .text = t->text, .ambiguous = t->ambiguous };
      if (term.tag == NULL || g_tree_lookup (j->seen, t) != NULL)
        continue;
      g_tree_insert (j->seen, (gpointer) t, (gpointer) t);
      g_array_append_val (j->terms, term);
    }
}

static Joined *
joined_new (const LexiconEntry *e, const char *id)
{
  Joined *j = g_new0 (Joined, 1);
  j->first = e;
  j->terms = g_array_new (FALSE, FALSE, sizeof (FaFileTerm));
  j->seen = g_tree_new (compare_terms);
  j->concept = (FaFileConcept){ .id = id, .has_id = TRUE, .has_kind = TRUE, .kind = e->kind, .note = e->note };
  return j;
}

/* An id that was made up must not join two concepts by chance. */
static const char *
own_id (const Conversion *c, GTree *known, const LexiconEntry *e)
{
  if (e->has_id || g_tree_lookup (known, e->id) == NULL)
    return e->id;
  for (guint n = 2;; n++)
    {
      g_autofree char *id = g_strdup_printf ("%s-%u", e->id, n);
      if (g_tree_lookup (known, id) == NULL)
        return g_string_chunk_insert (c->lines->strings, id);
    }
}

static gboolean
refuse_kinds (const Conversion *c, const LexiconEntry *first, const LexiconEntry *e, GError **error)
{
  g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s:%u: \"%s\" is %s here and %s in %s:%u",
               lexicon_path (c->lines, e->file), e->line, e->id, fa_kind_name (e->kind), fa_kind_name (first->kind),
               lexicon_path (c->lines, first->file), first->line);
  return FALSE;
}

/* @param joined  of Joined: filled, in the order of the files. */
static gboolean
join (const Conversion *c, const GPtrArray *tags, GPtrArray *joined, GError **error)
{
  GTree *known = g_tree_new ((GCompareFunc) strcmp);
  gboolean good = TRUE;
  for (guint i = 0; i < c->lines->entries->len && good; i++)
    {
      const LexiconEntry *e = lexicon_entry (c->lines, i);
      const char *id = own_id (c, known, e);
      Joined *j = g_tree_lookup (known, id);
      if (j == NULL)
        {
          j = joined_new (e, id);
          g_ptr_array_add (joined, j);
          g_tree_insert (known, (gpointer) id, j);
        }
      if (e->has_kind && j->first->has_kind && e->kind != j->first->kind)
        good = refuse_kinds (c, j->first, e, error);
      if (*j->concept.note == '\0')
        j->concept.note = e->note;
      join_terms (j, c, e, tags);
    }
  g_tree_destroy (known);
  return good;
}

/* What has a term in one of the columns. @return of const FaFileConcept *, borrowed. */
static GPtrArray *
list_concepts (const GPtrArray *joined)
{
  GPtrArray *list = g_ptr_array_new ();
  for (guint i = 0; i < joined->len; i++)
    {
      Joined *j = joined->pdata[i];
      j->concept.terms = (const FaFileTerm *) (const void *) j->terms->data;
      j->concept.n_terms = j->terms->len;
      if (j->terms->len > 0)
        g_ptr_array_add (list, &j->concept);
    }
  return list;
}

/* The command --------------------------------------------------------------------------------------------------------- */

static GString *
make_file (Conversion *c, GError **error)
{
  g_autoptr (GPtrArray) tags = list_tags (c);
  g_autoptr (GPtrArray) joined = g_ptr_array_new_with_free_func (joined_free);
  if (!join (c, tags, joined, error))
    return NULL;
  g_autoptr (GPtrArray) list = list_concepts (joined);
  const FaFileContent content = { .tags = (const char *const *) tags->pdata,
                                  .concept = (const FaFileConcept *const *) list->pdata,
                                  .n_concepts = list->len };
  guint skipped;
  GString *out = fa_file_write (c->to, &content, &skipped, error);
  skipped += joined->len - list->len;
  if (out != NULL && skipped > 0)
    lexicon_cmd_say ("%u of %u concepts have no terms in these languages and were left out", skipped, joined->len);
  return out;
}

static LexiconStatus
convert (const LexiconRun *r, Conversion *c, GError **error)
{
  if (!check_options (c, (const char *const *) r->rest, error))
    return LEXICON_TROUBLE;
  c->lines = lexicon_collection_new (NULL, FALSE);
  for (guint i = 0; i < r->n_rest; i++)
    if (!lexicon_collect_file (c->lines, r->rest[i], c->from, (const char *const *) c->columns, error))
      return LEXICON_TROUBLE;
  if (c->lines->relations->len > 0)
    lexicon_cmd_say ("%u relations were left out: only terms are converted", c->lines->relations->len);
  GString *out = make_file (c, error);
  if (out == NULL)
    return LEXICON_TROUBLE;
  gboolean good = lexicon_cmd_put (r, c->raw.output, out, error);
  g_string_free (out, TRUE);
  return good ? LEXICON_FINE : LEXICON_TROUBLE;
}

static LexiconStatus
run (LexiconRun *r, int argc, char **argv, GError **error)
{
  g_auto (Conversion) c = { 0 };
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "from", 'f', 0, G_OPTION_ARG_FILENAME, &c.raw.from, "tsv, csv, tbx or omegat (default: by suffix)", "FORMAT" },
    { "to", 't', 0, G_OPTION_ARG_FILENAME, &c.raw.to, "tsv, csv, tbx, tbx2 or omegat (default: suffix of -o, else tsv)", "FORMAT" },
    { "columns", 'c', 0, G_OPTION_ARG_FILENAME, &c.raw.columns, "languages, in order (default: all there are)", "en,gu" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &c.raw.output, "write to FILE, whole or not at all", "FILE" },
    { 0 } };
  /* clang-format on */
  gboolean help;
  if (!lexicon_cmd_parse (r, entries, argc, argv, 1, G_MAXUINT, &help, error))
    return LEXICON_TROUBLE;
  return help ? LEXICON_FINE : convert (r, &c, error);
}

const LexiconCommand lexicon_cmd_convert = {
  .name = "convert",
  .arguments = "FILE...",
  .summary = "terms from and to TSV, CSV, TBX and OmegaT glossaries",
  .details = "Converts files of terms. tbx is TBX version 3 (reading: version 2 too), tbx2 is version 2 (martif).\n"
             "An OmegaT glossary holds two languages; name them with --columns unless the file says them.",
  .run = run,
};
