/* lexicon_cmd_fmt.c - `factalign-lexicon fmt`: the canonical form of concept and relation files.
 *
 * In: TSV files. Out: the same files, sorted, without doubles and stray blanks; with --check only the names of those
 * that would change. The one idea: only the layout of lines is touched, never what a cell says; what is malformed is
 * refused and the file stays as it is. */
#include "lexicon_cmd.h"
#include "lexicon_file.h"
#include "output.h"

#include <string.h>

typedef struct {
  GPtrArray *comments; /* of char *: lines that stand before it; after the header only */
  char *text;          /* canonical */
} Line;

typedef struct {
  const char *path;
  guint number;        /* of the line being read */
  GString *head;       /* comments and header, as they stand */
  GPtrArray *lines;    /* of Line */
  GPtrArray *comments; /* waiting for a line */
  guint columns;       /* of the header; 0: not read yet */
  gboolean relations, noted;
} Page;

static void
line_free (gpointer data)
{
  Line *line = data;
  g_ptr_array_unref (line->comments);
  g_free (line->text);
  g_free (line);
}

static void
page_clear (Page *p)
{
  g_string_free (p->head, TRUE);
  g_ptr_array_unref (p->lines);
  g_ptr_array_unref (p->comments);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Page, page_clear)

static gboolean
refuse (const Page *p, GError **error, const char *what)
{
  g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s:%u:1: %s", p->path, p->number, what);
  return FALSE;
}

/* Cells --------------------------------------------------------------------------------------------------------------- */

static gboolean
is_bar (const char *cell, const char *s)
{
  return *s == '|' && (s == cell || s[-1] != '\\');
}

/* One variant without blanks round it, unless it stands in the cell already. */
static void
add_variant (GString *cell, GTree *seen, char *variant)
{
  g_strstrip (variant);
  if (*variant == '?')
    memmove (variant + 1, g_strchug (variant + 1), strlen (variant + 1) + 1);
  if (g_tree_lookup (seen, variant) != NULL)
    return;
  if (g_tree_nnodes (seen) > 0)
    g_string_append_c (cell, '|');
  g_string_append (cell, variant);
  g_tree_insert (seen, variant, variant);
}

static gint
compare_variants (gconstpointer a, gconstpointer b)
{
  return strcmp (a, b);
}

static void
append_terms (GString *out, char *cell)
{
  char *start = cell;
  if (*g_strstrip (cell) == '\0')
    return;
  GTree *seen = g_tree_new (compare_variants);
  gboolean last = FALSE;
  for (char *s = cell; !last; s++)
    if (*s == '\0' || is_bar (cell, s))
      {
        last = *s == '\0';
        *s = '\0';
        add_variant (out, seen, start);
        start = s + 1;
      }
  g_tree_unref (seen);
}

/* More cells than columns: somebody aligned them with several TABs, if without the empty ones they fit. */
static void
drop_empty (GPtrArray *cells, guint columns)
{
  guint full = 0;
  for (guint i = 0; i < cells->len; i++)
    full += *(const char *) cells->pdata[i] != '\0';
  for (guint i = cells->len; i > 0 && cells->len > columns && full == columns; i--)
    if (*(const char *) cells->pdata[i - 1] == '\0')
      g_ptr_array_remove_index (cells, i - 1);
}

static GPtrArray *
cut_cells (char *line, guint columns)
{
  GPtrArray *cells = g_ptr_array_new ();
  for (char *s = line, *tab; s != NULL; s = tab)
    {
      tab = strchr (s, '\t');
      if (tab != NULL)
        *tab++ = '\0';
      g_ptr_array_add (cells, g_strstrip (s));
    }
  drop_empty (cells, columns);
  return cells;
}

/* Lines --------------------------------------------------------------------------------------------------------------- */

static gboolean
read_header (Page *p, char *line, GError **error)
{
  g_autoptr (GPtrArray) cells = cut_cells (line, G_MAXUINT);
  p->relations = cells->len >= 3 && strcmp (cells->pdata[0], "from") == 0;
  p->noted = strcmp (cells->pdata[cells->len - 1], "note") == 0;
  p->columns = cells->len;
  if (!p->relations && (cells->len < 3 || strcmp (cells->pdata[0], "concept") != 0))
    return refuse (p, error,
                   "neither a file of concepts (concept TAB kind TAB ...) nor of relations (from TAB relation ...)");
  for (guint i = 0; i < p->comments->len; i++)
    g_string_append_printf (p->head, "%s\n", (const char *) p->comments->pdata[i]);
  g_ptr_array_set_size (p->comments, 0);
  for (guint i = 0; i < cells->len; i++)
    g_string_append_printf (p->head, "%s%s", i > 0 ? "\t" : "", (const char *) cells->pdata[i]);
  g_string_append_c (p->head, '\n');
  return TRUE;
}

/* Missing cells at the end are empty ones; a note that is empty is left out. */
static char *
canonical (const Page *p, const GPtrArray *cells)
{
  GString *out = g_string_new (NULL);
  for (guint i = 0; i < p->columns; i++)
    {
      char *cell = i < cells->len ? cells->pdata[i] : NULL;
      gboolean note = p->noted && i + 1 == p->columns;
      if (note && (cell == NULL || *cell == '\0'))
        continue;
      if (i > 0)
        g_string_append_c (out, '\t');
      if (cell != NULL && i >= 2 && !note && !p->relations)
        append_terms (out, cell);
      else if (cell != NULL)
        g_string_append (out, cell);
    }
  return g_string_free (out, FALSE);
}

static gboolean
read_line (Page *p, char *line, GError **error)
{
  g_strchomp (line);
  if (*line == '#' || *line == '\0')
    {
      if (*line == '#')
        g_ptr_array_add (p->comments, g_strdup (line));
      return TRUE;
    }
  if (p->columns == 0)
    return read_header (p, line, error);
  g_autoptr (GPtrArray) cells = cut_cells (line, p->columns);
  if (cells->len > p->columns || cells->len < 3)
    return refuse (p, error, "not as many columns as the header names");
  Line *l = g_new0 (Line, 1);
  l->text = canonical (p, cells);
  l->comments = p->comments;
  p->comments = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (p->lines, l);
  return TRUE;
}

/* By concept id (a TAB sorts before every character of an id), then by the rest. */
static gint
compare_lines (gconstpointer a, gconstpointer b)
{
  const Line *x = *(const Line *const *) a, *y = *(const Line *const *) b;
  return strcmp (x->text, y->text);
}

static void
append_comments (GString *out, const GPtrArray *comments)
{
  for (guint i = 0; i < comments->len; i++)
    g_string_append_printf (out, "%s\n", (const char *) comments->pdata[i]);
}

static GString *
write_page (Page *p)
{
  GString *out = g_string_new (p->head->str);
  g_ptr_array_sort (p->lines, compare_lines);
  for (guint i = 0; i < p->lines->len; i++)
    {
      const Line *line = p->lines->pdata[i], *before = i > 0 ? p->lines->pdata[i - 1] : NULL;
      append_comments (out, line->comments);
      if (before == NULL || strcmp (before->text, line->text) != 0)
        g_string_append_printf (out, "%s\n", line->text);
    }
  append_comments (out, p->comments);
  return out;
}

/* @return the canonical text; NULL with an error. */
static GString *
format (const char *path, char *text, GError **error)
{
  g_auto (Page) p = { .path = path, .head = g_string_new (NULL) };
  p.lines = g_ptr_array_new_with_free_func (line_free);
  p.comments = g_ptr_array_new_with_free_func (g_free);
  for (char *line = text, *next; line != NULL; line = next)
    {
      next = strchr (line, '\n');
      if (next != NULL)
        *next++ = '\0';
      p.number++;
      if (!read_line (&p, line, error))
        return NULL;
    }
  return write_page (&p);
}

/* The command --------------------------------------------------------------------------------------------------------- */

/* What was made of it must still be read by the program. */
static gboolean
take_nothing (gpointer data, const FaFileConcept *concept, GError **error)
{
  (void) data;
  (void) concept;
  (void) error;
  return TRUE;
}

static gboolean
take_no_relation (gpointer data, const FaFileRelation *relation, GError **error)
{
  (void) data;
  (void) relation;
  (void) error;
  return TRUE;
}

static gboolean
check_text (const char *path, const char *text, GError **error)
{
  const FaFileSink sink = { .concept = take_nothing };
  const FaFileRelationSink relations = { .relation = take_no_relation };
  g_autofree char *copy = g_strdup (text);
  return fa_file_has_relations (copy) ? fa_file_read_relations (path, copy, &relations, error)
                                      : fa_file_read (path, FA_FILE_TSV, copy, NULL, &sink, error);
}

/* @param changed  set when the file is not in canonical form. */
static gboolean
format_file (const LexiconRun *r, const char *path, gboolean only_check, gboolean *changed, GError **error)
{
  g_autofree char *text = fa_file_load (path, FA_FILE_TSV, NULL, NULL, error);
  g_autofree char *original = g_strdup (text);
  g_autoptr (GString) made = text != NULL ? format (path, text, error) : NULL;
  if (made == NULL || !check_text (path, made->str, error))
    return FALSE;
  gboolean filter = strcmp (path, "-") == 0;
  *changed = strcmp (made->str, original) != 0;
  return only_check || (!*changed && !filter) || lexicon_cmd_put (r, filter ? NULL : path, made, error);
}

static LexiconStatus
run (LexiconRun *r, int argc, char **argv, GError **error)
{
  gboolean help, only_check = FALSE, all_good = TRUE;
  const GOptionEntry entries[] = { { "check", 0, 0, G_OPTION_ARG_NONE, &only_check,
                                     "only name the files that would change; status 1 if there are any", NULL },
                                   { 0 } };
  if (!lexicon_cmd_parse (r, entries, argc, argv, 1, G_MAXUINT, &help, error))
    return LEXICON_TROUBLE;
  g_autoptr (GString) names = g_string_new (NULL);
  for (guint i = 0; i < r->n_rest && !help; i++)
    {
      gboolean changed = FALSE;
      if (!format_file (r, r->rest[i], only_check, &changed, error))
        return LEXICON_TROUBLE;
      all_good = all_good && !changed;
      if (changed && only_check)
        g_string_append_printf (names, "%s\n", r->rest[i]);
    }
  if (names->len > 0 && !lexicon_cmd_put (r, NULL, names, error))
    return LEXICON_TROUBLE;
  return only_check && !all_good ? LEXICON_PROBLEMS : LEXICON_FINE;
}

const LexiconCommand lexicon_cmd_fmt = {
  .name = "fmt",
  .arguments = "FILE...",
  .summary = "bring files into the canonical order and layout",
  .details
  = "Rewrites TSV files of concepts or relations: lines sorted, exact doubles merged, one TAB between columns,\n"
    "no blanks round terms. Comments before the header stay there; others stay before the line they stand at.\n"
    "'-' reads standard input and writes standard output.",
  .run = run,
};
