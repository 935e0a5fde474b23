/* lexicon_csv.c - the columns of our own files as a spreadsheet writes them (RFC 4180).
 *
 * In: text; cells between commas (or semicolons, as spreadsheets of many countries do), quoted where need be, with a
 * header. Out: concepts; and the records again. The one idea: a spreadsheet is where people without a text editor keep
 * their terms, so columns may stand in any order, ids and kinds may be missing, and blanks round a term do not matter. */
#include "lexicon_file.h"

#include <string.h>

#define MAX_COLUMNS 64

typedef struct {
  char *text; /* unquoted, line breaks and TABs become blanks */
  guint32 line;
  guint32 column; /* from 0 */
} Cell;

typedef struct {
  FaFileReader *r;
  char *rest; /* NULL: end of the text */
  const char *line_start;
  char separator;
  Cell cell[MAX_COLUMNS];
  guint n; /* of the record being read */
} Csv;

typedef struct {
  guint n;
  gint concept, kind, note;   /* column, or -1 */
  gint language[MAX_COLUMNS]; /* what the sink said of it; -1 also for the three above */
  char *tag[MAX_COLUMNS];
} Header;

static void
header_clear (Header *header)
{
  for (guint i = 0; i < header->n; i++)
    g_free (header->tag[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Header, header_clear)

/* Records ------------------------------------------------------------------------------------------------------------- */

/* The one of the header line that stands first outside quotes. */
static char
find_separator (const char *text)
{
  gboolean quoted = FALSE;
  for (; *text != '\0' && (quoted || *text != '\n'); text++)
    if (*text == '"')
      quoted = !quoted;
    else if (!quoted && (*text == ',' || *text == ';' || *text == '\t'))
      return *text;
  return ',';
}

/* Unquote in place. @return what follows the closing mark; NULL when there is none. */
static char *
read_quoted (Csv *csv, Cell *cell)
{
  char *to = cell->text;
  for (char *s = cell->text + 1; *s != '\0'; s++)
    {
      if (*s == '"' && s[1] != '"')
        {
          *to = '\0';
          return s + 1;
        }
      if (*s == '\n')
        {
          csv->r->line++;
          csv->line_start = s + 1;
        }
      s += *s == '"';
      *to++ = *s == '\n' || *s == '\r' || *s == '\t' ? ' ' : *s;
    }
  return NULL;
}

/* @return what follows the cell; NULL when its quotation mark is never closed. */
static char *
read_cell (Csv *csv, char *s, Cell *cell)
{
  *cell = (Cell){ .text = s, .line = csv->r->line, .column = (guint32) (s - csv->line_start) };
  if (*s == '"')
    return read_quoted (csv, cell);
  while (*s != '\0' && *s != '\n' && *s != csv->separator)
    s++;
  return s;
}

/* Cut the cell off and step over what ends it; @return TRUE when the record goes on. */
static gboolean
end_cell (Csv *csv, char *end)
{
  char ended_by = *end;
  if (ended_by == '\n' && end > csv->line_start && end[-1] == '\r')
    end[-1] = '\0';
  *end = '\0';
  csv->rest = ended_by == '\0' ? NULL : end + 1;
  return ended_by == csv->separator;
}

/* Read the next record into csv->cell; FALSE at the end of the text or of the reading. */
static gboolean
next_record (Csv *csv, gboolean *good)
{
  csv->n = 0;
  if (csv->rest == NULL)
    return FALSE;
  csv->r->line++;
  csv->line_start = csv->rest;
  for (gboolean more = TRUE; more;)
    {
      Cell spare, *cell = csv->n < MAX_COLUMNS ? &csv->cell[csv->n] : &spare;
      char *end = read_cell (csv, csv->rest, cell);
      if (end != NULL && *end == '\r' && end[1] == '\n')
        end++;
      gboolean ended = end != NULL && (*end == '\0' || *end == '\n' || *end == csv->separator);
      if (!ended)
        {
          csv->r->line = cell->line;
          csv->rest = NULL;
          *good = fa_file_problem (csv->r, cell->column,
                                   end == NULL ? "a quotation mark is not closed"
                                               : "text after a closing quotation mark");
          return FALSE;
        }
      more = end_cell (csv, end);
      csv->n++;
    }
  return TRUE;
}

static gboolean
is_blank_record (const Csv *csv)
{
  return csv->n == 1 && *csv->cell[0].text == '\0';
}

/* Concepts ------------------------------------------------------------------------------------------------------------ */

static void
take_column (Csv *csv, Header *header, guint i)
{
  const FaFileSink *sink = csv->r->sink;
  const char *name = header->tag[i];
  gint *special = g_ascii_strcasecmp (name, "concept") == 0 ? &header->concept
                  : g_ascii_strcasecmp (name, "kind") == 0  ? &header->kind
                  : g_ascii_strcasecmp (name, "note") == 0  ? &header->note
                                                            : NULL;
  header->language[i] = -1;
  if (special != NULL)
    *special = (gint) i;
  else if (*name != '\0')
    header->language[i] = sink->language == NULL ? 0 : sink->language (sink->data, name);
}

static gboolean
read_header (Csv *csv, Header *header)
{
  guint languages = 0;
  *header = (Header){ .concept = -1, .kind = -1, .note = -1 };
  if (csv->n > MAX_COLUMNS)
    return fa_file_problem (csv->r, 0, "more than %d columns", MAX_COLUMNS);
  for (guint i = 0; i < csv->n; i++)
    {
      header->tag[i] = g_strdup (g_strstrip (csv->cell[i].text));
      header->n = i + 1;
      take_column (csv, header, i);
      languages += header->language[i] >= 0;
    }
  if (languages > 0)
    return TRUE;
  header_clear (header);
  header->n = 0;
  return fa_file_problem (csv->r, 0, "the header must name the columns: concept, kind, languages (en, gu ...), note");
}

static gboolean
read_terms (Csv *csv, const Header *header)
{
  FaFileReader *r = csv->r;
  guint32 line = r->line;
  gboolean good = TRUE;
  g_array_set_size (r->terms, 0);
  for (guint i = 0; i < csv->n && good; i++)
    if (header->language[i] >= 0)
      {
        r->line = csv->cell[i].line;
        good = fa_file_add_cell (r, header->tag[i], header->language[i], g_strstrip (csv->cell[i].text),
                                 csv->cell[i].column, TRUE);
      }
  r->line = line;
  return good;
}

static const char *
cell_of (const Csv *csv, gint column)
{
  return column < 0 || (guint) column >= csv->n ? "" : g_strstrip (csv->cell[column].text);
}

static gboolean
read_concept (Csv *csv, const Header *header)
{
  FaFileReader *r = csv->r;
  FaFileConcept concept = { .line = csv->cell[0].line, .note = cell_of (csv, header->note) };
  const char *id = cell_of (csv, header->concept), *kind = cell_of (csv, header->kind);
  if (csv->n != header->n)
    return fa_file_problem (r, 0, "%u columns; the header names %u", csv->n, header->n);
  if (*id != '\0' && !fa_file_is_id (id))
    return fa_file_problem (r, csv->cell[header->concept].column,
                            "a concept is named by lower-case ASCII letters, digits and single hyphens");
  if (*kind != '\0' && !fa_kind_parse (kind, &concept.kind))
    return fa_file_problem (r, csv->cell[header->kind].column, "unknown kind");
  concept.id = *id != '\0' ? id : NULL;
  concept.has_kind = *kind != '\0';
  gboolean empty = TRUE;
  for (guint i = 0; i < csv->n; i++)
    empty = empty
            && ((gint) i == header->concept || (gint) i == header->kind || (gint) i == header->note
                || *g_strstrip (csv->cell[i].text) == '\0');
  if (empty)
    return fa_file_problem (r, 0, "no term");
  return read_terms (csv, header) && fa_file_give (r, &concept);
}

gboolean
fa_csv_read (FaFileReader *r, char *text)
{
  Csv csv = { .r = r, .rest = text, .separator = find_separator (text) };
  g_auto (Header) header = { 0 };
  gboolean good = TRUE;
  while (good && next_record (&csv, &good))
    {
      if (is_blank_record (&csv))
        continue;
      guint32 last_line = r->line;
      r->line = csv.cell[0].line;
      good = header.n == 0 ? read_header (&csv, &header) : read_concept (&csv, &header);
      r->line = last_line;
      if (header.n == 0)
        break; /* told, and nothing can be read without a header */
    }
  return good;
}

/* Writing ------------------------------------------------------------------------------------------------------------- */

static void
append_quoted (GString *out, const char *s)
{
  gsize n = strlen (s);
  if (strpbrk (s, ",;\"\r\n\t") == NULL && (n == 0 || (*s != ' ' && s[n - 1] != ' ')))
    {
      g_string_append (out, s);
      return;
    }
  g_string_append_c (out, '"');
  for (; *s != '\0'; s++)
    {
      if (*s == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *s);
    }
  g_string_append_c (out, '"');
}

static gboolean
append_record (GString *out, const FaFileConcept *c, const char *const *tags, GError **error)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  g_string_append_printf (out, "%s,%s", c->id, fa_kind_name (c->kind));
  for (guint i = 0; tags[i] != NULL; i++)
    {
      g_string_truncate (cell, 0);
      if (!fa_file_append_cell (cell, c, tags[i], error))
        return FALSE;
      g_string_append_c (out, ',');
      append_quoted (out, cell->str);
    }
  g_string_append_c (out, ',');
  append_quoted (out, c->note);
  g_string_append (out, "\r\n");
  return TRUE;
}

GString *
fa_csv_write (const FaFileContent *content, GError **error)
{
  GString *out = g_string_new ("concept,kind");
  for (guint i = 0; content->tags[i] != NULL; i++)
    g_string_append_printf (out, ",%s", content->tags[i]);
  g_string_append (out, ",note\r\n");
  for (guint i = 0; i < content->n_concepts; i++)
    if (!append_record (out, content->concept[i], content->tags, error))
      {
        g_string_free (out, TRUE);
        return NULL;
      }
  return out;
}
