/* lexicon_tsv.c - the project's own files: concept lines and relation lines, columns separated by one TAB.
 *
 * In: text. Out: concepts and relations, or what is wrong with which column; and the lines again. The one idea: one
 * line is one concept, so that a line that is wrong is found, told and mended by itself. */
#include "lexicon_file.h"

#include <string.h>

#define MAX_COLUMNS 16

enum { COLUMN_CONCEPT = -1, COLUMN_KIND = -2, COLUMN_NOTE = -3, COLUMN_IGNORED = -4 };

typedef struct {
  guint n;
  gint language[MAX_COLUMNS]; /* what the sink said of it, or one of the above */
  char *tag[MAX_COLUMNS];
} Columns;

static void
columns_clear (Columns *columns)
{
  for (guint i = 0; i < columns->n; i++)
    g_free (columns->tag[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Columns, columns_clear)

static gboolean
is_content (const char *line)
{
  return *line != '\0' && *line != '#';
}

/* Concept lines ------------------------------------------------------------------------------------------------------- */

/* columns->n stays 0 when it is no header. */
static gboolean
read_header (FaFileReader *r, const char *line, Columns *columns)
{
  g_auto (GStrv) name = g_strsplit (line, "\t", -1);
  guint n = g_strv_length (name);
  if (n < 3 || n > MAX_COLUMNS || strcmp (name[0], "concept") != 0 || strcmp (name[1], "kind") != 0)
    return fa_file_problem (r, 0, "the header must be: concept TAB kind TAB language TAB language ... [TAB note]");
  columns->language[0] = COLUMN_CONCEPT;
  columns->language[1] = COLUMN_KIND;
  for (guint i = 0; i < n; i++)
    {
      columns->tag[i] = g_strdup (name[i]);
      if (i < 2)
        continue;
      gint language = strcmp (name[i], "note") == 0 ? COLUMN_NOTE
                      : r->sink->language == NULL   ? 0
                                                    : r->sink->language (r->sink->data, name[i]);
      columns->language[i] = language == -1 ? COLUMN_IGNORED : language;
    }
  columns->n = n;
  return TRUE;
}

/* @return number of cells, cut off in place; MAX_COLUMNS + 1 for more than any header can name. */
static guint
cut_cells (char *line, char **cell)
{
  guint n = 0;
  for (char *s = line; s != NULL && n < MAX_COLUMNS; n++)
    {
      char *tab = strchr (s, '\t');
      cell[n] = s;
      if (tab != NULL)
        *tab++ = '\0';
      s = tab;
      if (n + 1 == MAX_COLUMNS && s != NULL)
        cell[++n] = s;
    }
  return n;
}

/* An id may be as long as its line: what a message shows of it may not. */
static gboolean
no_term (FaFileReader *r, const char *id)
{
  g_autofree char *quoted = fa_error_quote (id);
  return fa_file_problem (r, 0, "concept \"%s\" has no term", quoted);
}

static gboolean
read_cells (FaFileReader *r, const Columns *columns, char **cell, guint n, FaFileConcept *concept)
{
  gboolean empty = TRUE;
  for (guint i = 2; i < n; i++)
    {
      empty = empty && (columns->language[i] == COLUMN_NOTE || *cell[i] == '\0');
      if (columns->language[i] == COLUMN_NOTE)
        concept->note = cell[i];
      else if (columns->language[i] >= 0
               && !fa_file_add_cell (r, columns->tag[i], columns->language[i], cell[i], (gsize) (cell[i] - cell[0]),
                                     FALSE))
        return FALSE;
    }
  return empty ? no_term (r, concept->id) : fa_file_give (r, concept);
}

static gboolean
read_concept (FaFileReader *r, char *line, const Columns *columns)
{
  char *cell[MAX_COLUMNS + 1];
  guint n = cut_cells (line, cell);
  if (n > MAX_COLUMNS)
    return fa_file_problem (r, (gsize) (cell[MAX_COLUMNS] - line), "more columns than the header names");
  guint noted = columns->language[columns->n - 1] == COLUMN_NOTE ? 1 : 0;
  if (n > columns->n || n + noted < columns->n)
    return fa_file_problem (r, 0, "%u columns; the header names %u (columns are separated by one TAB)", n, columns->n);
  FaFileConcept concept = { .id = cell[0], .line = r->line, .has_kind = TRUE };
  if (!fa_file_is_id (cell[0]))
    return fa_file_problem (r, 0, "a concept is named by lower-case ASCII letters, digits and single hyphens");
  if (!fa_kind_parse (cell[1], &concept.kind))
    return fa_file_problem (r, (gsize) (cell[1] - line), "unknown kind");
  g_array_set_size (r->terms, 0);
  return read_cells (r, columns, cell, n, &concept);
}

static gboolean
read_line (FaFileReader *r, char *line, Columns *columns)
{
  if (strlen (line) > FA_FILE_MAX_LINE)
    return fa_file_problem (r, 0, "a line of more than 1 MiB");
  if (!is_content (line))
    return TRUE;
  return columns->n > 0 ? read_concept (r, line, columns) : read_header (r, line, columns);
}

gboolean
fa_tsv_read (FaFileReader *r, char *text)
{
  g_auto (Columns) columns = { 0 };
  char *rest = text, *line;
  while (fa_file_next_line (r, &rest, &line))
    {
      if (!read_line (r, line, &columns))
        return FALSE;
      if (columns.n == 0 && is_content (line))
        return TRUE; /* told, and nothing can be read without a header */
    }
  return TRUE;
}

/* Relation lines ------------------------------------------------------------------------------------------------------ */

/* The last one is found, never written. */
static const char *const relation_names[FA_RELATION_N]
    = { "broader", "part-of", "capital-of", "demonym-of", "opposite", "result-of", "holds-role", "converse", "near" };

const char *
fa_relation_name (FaRelationKind kind)
{
  return relation_names[kind];
}

static gboolean
parse_relation (const char *name, FaRelationKind *kind)
{
  for (guint i = 0; i < FA_RELATION_NEAR; i++)
    if (strcmp (relation_names[i], name) == 0)
      {
        *kind = (FaRelationKind) i;
        return TRUE;
      }
  return FALSE;
}

/* "" or a year of at most four digits. */
static gboolean
parse_year (const char *s, gint16 *year)
{
  *year = (gint16) g_ascii_strtoll (s, NULL, 10);
  gsize n = strlen (s);
  return n <= 4 && strspn (s, "0123456789") == n;
}

static gboolean
read_relation (FaFileReader *r, const char *line, const FaFileRelationSink *sink)
{
  g_auto (GStrv) cell = g_strsplit (line, "\t", -1);
  guint n = g_strv_length (cell);
  if (n >= 2 && strcmp (cell[1], "relation") == 0)
    return TRUE; /* header */
  FaFileRelation relation = { .line = r->line };
  if (n < 3 || n > 5)
    return fa_file_problem (r, 0, "%u columns; a relation is: from TAB relation TAB to [TAB since TAB until]", n);
  gsize kind_at = strlen (cell[0]) + 1, since_at = kind_at + strlen (cell[1]) + strlen (cell[2]) + 2;
  if (!parse_relation (cell[1], &relation.kind))
    return fa_file_problem (r, kind_at, "unknown relation");
  if (n > 3 && !parse_year (cell[3], &relation.since))
    return fa_file_problem (r, since_at, "not a year");
  if (n > 4 && !parse_year (cell[4], &relation.until))
    return fa_file_problem (r, since_at + strlen (cell[3]) + 1, "not a year");
  if (strcmp (cell[0], cell[2]) == 0 && relation.kind != FA_RELATION_CONVERSE)
    {
      g_autofree char *quoted = fa_error_quote (cell[0]);
      return fa_file_problem (r, 0, "\"%s\" is related to itself", quoted);
    }
  relation.from = cell[0];
  relation.to = cell[2];
  return sink->relation (sink->data, &relation, r->error);
}

gboolean
fa_file_has_relations (const char *text)
{
  return fa_file_has_header (text, "from\trelation\tto");
}

gboolean
fa_file_read_relations (const char *path, char *text, const FaFileRelationSink *sink, GError **error)
{
  const FaFileSink told = { .data = sink->data, .problem = sink->problem };
  FaFileReader r = { .path = path, .sink = &told, .error = error };
  char *rest = text, *line;
  gboolean good = TRUE;
  while (fa_file_next_content (&r, &rest, &line, &good))
    good = read_relation (&r, line, sink);
  return good;
}

/* Writing ------------------------------------------------------------------------------------------------------------- */

static gboolean
has_notes (const FaFileContent *content)
{
  for (guint i = 0; i < content->n_concepts; i++)
    if (*content->concept[i]->note != '\0')
      return TRUE;
  return FALSE;
}

static gboolean
append_concept (GString *out, const FaFileConcept *c, const char *const *tags, gboolean noted, GError **error)
{
  g_string_append_printf (out, "%s\t%s", c->id, fa_kind_name (c->kind));
  for (guint i = 0; tags[i] != NULL; i++)
    {
      g_string_append_c (out, '\t');
      if (!fa_file_append_cell (out, c, tags[i], error))
        return FALSE;
    }
  if (noted && strpbrk (c->note, "\t\n\r") != NULL)
    {
      g_set_error (error, FA_ERROR, FA_ERROR_WRITE, "concept \"%s\": its note has a TAB or a line break", c->id);
      return FALSE;
    }
  if (noted)
    g_string_append_printf (out, "\t%s", c->note);
  g_string_append_c (out, '\n');
  return TRUE;
}

GString *
fa_tsv_write (const FaFileContent *content, GError **error)
{
  GString *out = g_string_new ("concept\tkind");
  gboolean noted = has_notes (content);
  for (guint i = 0; content->tags[i] != NULL; i++)
    g_string_append_printf (out, "\t%s", content->tags[i]);
  g_string_append (out, noted ? "\tnote\n" : "\n");
  for (guint i = 0; i < content->n_concepts; i++)
    if (!append_concept (out, content->concept[i], content->tags, noted, error))
      {
        g_string_free (out, TRUE);
        return NULL;
      }
  return out;
}
