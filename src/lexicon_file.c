/* lexicon_file.c - what all formats of term files share: loading, telling problems, cells of variants, ids.
 *
 * In: a path. Out: text in UTF-8, and the reader of its format. The one idea: a problem goes to whoever reads, who
 * decides whether it ends the reading (a program that compares articles) or is one line of a list (an editor's check). */
#include "lexicon_file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define READ_SIZE (1u << 16)

static const char *const format_names[FA_FILE_N] = { "tsv", "csv", "tbx", "tbx2", "omegat" };

const char *
fa_file_format_name (FaFileFormat format)
{
  return format_names[format];
}

gboolean
fa_file_format_parse (const char *name, FaFileFormat *format)
{
  for (guint i = 0; i < FA_FILE_N; i++)
    if (strcmp (format_names[i], name) == 0)
      {
        *format = (FaFileFormat) i;
        return TRUE;
      }
  return FALSE;
}

FaFileFormat
fa_file_format_of_path (const char *path)
{
  static const struct {
    const char *suffix;
    FaFileFormat format;
  } suffixes[] = { { ".csv", FA_FILE_CSV },     { ".tbx", FA_FILE_TBX },    { ".xml", FA_FILE_TBX },
                   { ".utf8", FA_FILE_OMEGAT }, { ".txt", FA_FILE_OMEGAT }, { ".tab", FA_FILE_OMEGAT } };
  const char *dot = strrchr (path, '.');
  for (guint i = 0; dot != NULL && i < G_N_ELEMENTS (suffixes); i++)
    if (g_ascii_strcasecmp (dot, suffixes[i].suffix) == 0)
      return suffixes[i].format;
  return FA_FILE_TSV;
}

/* Loading ------------------------------------------------------------------------------------------------------------- */

static gboolean
has_utf16_mark (const guint8 *bytes, gsize n)
{
  return n >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));
}

static void
set_error (GError **error, const char *path, guint line, const char *what)
{
  g_autofree char *quoted = fa_error_quote (path);
  if (line > 0)
    g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s:%u:1: %s", path, line, what);
  else
    g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "cannot read lexicon %s: %s", quoted, what);
}

/* A NUL byte ends the reading: /dev/zero and a film are no lexicons, whatever their length. */
static GByteArray *
read_bytes (int fd, const char *path, GError **error)
{
  g_autoptr (GByteArray) all = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (READ_SIZE);
  for (;;)
    {
      ssize_t n = read (fd, chunk, READ_SIZE);
      if (n == 0)
        return g_steal_pointer (&all);
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          set_error (error, path, 0, g_strerror (errno));
          return NULL;
        }
      gboolean wide = all->len == 0 ? has_utf16_mark (chunk, (gsize) n) : has_utf16_mark (all->data, all->len);
      if (!wide && memchr (chunk, '\0', (gsize) n) != NULL)
        {
          g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s: binary, not a lexicon (NUL byte)", path);
          return NULL;
        }
      if ((gsize) n > FA_FILE_MAX_BYTES - all->len)
        {
          set_error (error, path, 1, "larger than 1 GiB");
          return NULL;
        }
      g_byte_array_append (all, chunk, (guint) n);
    }
}

static GByteArray *
read_path (const char *path, GError **error)
{
  gboolean standard_input = strcmp (path, "-") == 0;
  int fd = standard_input ? STDIN_FILENO : open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (fd < 0)
    {
      set_error (error, path, 0, g_strerror (errno));
      return NULL;
    }
  GByteArray *bytes = read_bytes (fd, path, error);
  if (!standard_input)
    (void) close (fd); /* only read from: nothing to lose */
  return bytes;
}

static guint
line_of (const char *text, const char *place)
{
  guint line = 1;
  for (; text < place; text++)
    line += *text == '\n';
  return line;
}

/* Takes ownership of the bytes. */
static char *
decode_utf8 (const char *path, GByteArray *bytes, GError **error)
{
  gsize n = bytes->len;
  g_byte_array_append (bytes, (const guint8 *) "", 1);
  char *text = (char *) g_byte_array_free (bytes, FALSE);
  const char *bad;
  if (!g_utf8_validate (text, (gssize) n, &bad))
    {
      set_error (error, path, line_of (text, bad), "not UTF-8; save the lexicon as UTF-8");
      g_free (text);
      return NULL;
    }
  if (g_str_has_prefix (text, "\357\273\277"))
    memmove (text, text + 3, n - 2);
  return text;
}

static char *
decode_utf16 (const char *path, const GByteArray *bytes, GError **error)
{
  gsize n;
  char *text = g_convert ((const char *) bytes->data, bytes->len, "UTF-8", "UTF-16", NULL, &n, NULL);
  if (text == NULL || strlen (text) != n)
    {
      set_error (error, path, 1, "broken UTF-16; save the lexicon as UTF-8");
      g_clear_pointer (&text, g_free);
    }
  return text;
}

char *
fa_file_load (const char *path, FaFileFormat format, char **sha256, gsize *n_bytes, GError **error)
{
  GByteArray *bytes = read_path (path, error);
  if (bytes == NULL)
    return NULL;
  if (n_bytes != NULL)
    *n_bytes = bytes->len;
  g_autofree char *sha = g_compute_checksum_for_data (G_CHECKSUM_SHA256, bytes->data, bytes->len);
  char *text = NULL;
  if (format == FA_FILE_TBX && bytes->len > FA_FILE_MAX_XML_BYTES)
    set_error (error, path, 1, "larger than 32 MiB, the most of an XML file; divide it, or convert it to TSV");
  else if (format != FA_FILE_TSV && has_utf16_mark (bytes->data, bytes->len))
    text = decode_utf16 (path, bytes, error);
  else
    text = decode_utf8 (path, g_steal_pointer (&bytes), error);
  if (bytes != NULL)
    g_byte_array_unref (bytes);
  if (text != NULL && sha256 != NULL)
    *sha256 = g_steal_pointer (&sha);
  return text;
}

/* Problems and lines -------------------------------------------------------------------------------------------------- */

gboolean
fa_file_problem (FaFileReader *r, gsize byte, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *what = g_strdup_vprintf (format, args);
  va_end (args);
  if (r->sink->problem != NULL)
    {
      r->sink->problem (r->sink->data, r->line, byte == FA_FILE_LINE ? 0 : byte + 1, what);
      return TRUE;
    }
  if (byte == FA_FILE_LINE)
    g_set_error (r->error, FA_ERROR, FA_ERROR_LEXICON, "%s:%u: %s", r->path, r->line, what);
  else
    g_set_error (r->error, FA_ERROR, FA_ERROR_LEXICON, "%s:%u:%zu: %s", r->path, r->line, byte + 1, what);
  return FALSE;
}

gboolean
fa_file_next_line (FaFileReader *r, char **rest, char **line)
{
  if (*rest == NULL)
    return FALSE;
  *line = *rest;
  char *end = strchr (*rest, '\n');
  *rest = end == NULL ? NULL : end + 1;
  if (end != NULL)
    *end = '\0';
  gsize n = end == NULL ? strlen (*line) : (gsize) (end - *line);
  if (n > 0 && (*line)[n - 1] == '\r')
    (*line)[n - 1] = '\0';
  r->line++;
  return TRUE;
}

gboolean
fa_file_next_content (FaFileReader *r, char **rest, char **line, gboolean *good)
{
  while (*good && fa_file_next_line (r, rest, line))
    if (strlen (*line) > FA_FILE_MAX_LINE)
      *good = fa_file_problem (r, 0, "a line of more than 1 MiB");
    else if (**line != '\0' && **line != '#')
      return TRUE;
  return FALSE;
}

/* Ids ----------------------------------------------------------------------------------------------------------------- */

gboolean
fa_file_is_id (const char *s)
{
  gsize n = strspn (s, "abcdefghijklmnopqrstuvwxyz0123456789-");
  return n > 0 && s[n] == '\0' && s[0] != '-' && s[n - 1] != '-' && strstr (s, "--") == NULL;
}

gboolean
fa_file_make_id (GString *id, const char *text)
{
  gsize start = id->len;
  g_autofree char *plain = g_str_to_ascii (text, "C"); /* é -> e; what has no ASCII form becomes '?' */
  for (const char *s = plain; *s != '\0'; s++)
    if (g_ascii_isalnum (*s))
      g_string_append_c (id, g_ascii_tolower (*s));
    else if (id->len > start && id->str[id->len - 1] != '-')
      g_string_append_c (id, '-');
  if (id->len > start && id->str[id->len - 1] == '-')
    g_string_truncate (id, id->len - 1);
  return id->len > start;
}

/* An id of the first term that leaves something in ASCII; of the line when none does. */
static const char *
make_id (FaFileReader *r)
{
  g_string_truncate (r->id, 0);
  for (guint i = 0; i < r->terms->len; i++)
    if (fa_file_make_id (r->id, g_array_index (r->terms, FaFileTerm, i).text))
      return r->id->str;
  g_string_printf (r->id, "line-%u", r->line);
  return r->id->str;
}

gboolean
fa_file_give (FaFileReader *r, const FaFileConcept *concept)
{
  FaFileConcept given = *concept;
  given.terms = (const FaFileTerm *) (const void *) r->terms->data;
  given.n_terms = r->terms->len;
  given.has_id = concept->id != NULL;
  if (concept->id == NULL)
    given.id = make_id (r);
  if (!given.has_kind)
    given.kind = FA_KIND_OBJECT;
  if (given.note == NULL)
    given.note = "";
  return r->sink->concept (r->sink->data, &given, r->error);
}

/* Cells --------------------------------------------------------------------------------------------------------------- */

/* The next variant of a cell, cut off in place: "|" separates, "\|" is a bar. */
static char *
next_variant (char **cell)
{
  char *start = *cell, *to = start, *from = start;
  for (; *from != '\0' && *from != '|'; from++)
    {
      if (*from == '\\' && from[1] == '|')
        from++;
      *to++ = *from;
    }
  *cell = *from == '|' ? from + 1 : NULL;
  *to = '\0';
  return start;
}

static gboolean
add_variant (FaFileReader *r, const FaFileTerm *term, gsize at)
{
  const char *s = term->text;
  if (*s == '\0')
    return fa_file_problem (r, at, "empty term");
  if (*s == ' ' || s[strlen (s) - 1] == ' ')
    return fa_file_problem (r, at, "blank before or after a term");
  if (g_utf8_strlen (s, -1) > FA_FILE_MAX_TERM)
    return fa_file_problem (r, at, "a term of more than %d characters", FA_FILE_MAX_TERM);
  g_array_append_val (r->terms, *term);
  return TRUE;
}

gboolean
fa_file_add_cell (FaFileReader *r, const char *tag, gint language, char *cell, gsize column, gboolean trim)
{
  if (*cell == '\0')
    return TRUE;
  for (char *rest = cell; rest != NULL;)
    {
      gsize at = column + (gsize) (rest - cell);
      char *text = next_variant (&rest);
      if (trim)
        g_strstrip (text);
      gboolean ambiguous = *text == '?';
      text += ambiguous;
      FaFileTerm term = { .tag = tag,
                          .language = language,
                          .text = trim ? g_strchug (text) : text,
                          .ambiguous = ambiguous,
                          .line = r->line,
                          .column = (guint32) at + 1 };
      if (!add_variant (r, &term, at))
        return FALSE;
    }
  return TRUE;
}

static gboolean
refuse_term (GError **error, const char *id, const char *term, const char *why)
{
  g_autofree char *quoted = fa_error_quote (term);
  g_set_error (error, FA_ERROR, FA_ERROR_WRITE, "concept \"%s\": term \"%s\" %s", id, quoted, why);
  return FALSE;
}

static gboolean
append_variant (GString *out, const FaFileConcept *c, const FaFileTerm *term, gboolean last, GError **error)
{
  const char *s = term->text;
  if (*s == '?')
    return refuse_term (error, c->id, s, "begins with \"?\", which marks everyday forms in this format");
  if (strpbrk (s, "\t\n\r") != NULL)
    return refuse_term (error, c->id, s, "has a TAB or a line break");
  if (!last && g_str_has_suffix (s, "\\"))
    return refuse_term (error, c->id, s, "ends with a backslash: only the last of its cell can");
  if (term->ambiguous)
    g_string_append_c (out, '?');
  for (; *s != '\0'; s++)
    {
      if (*s == '|')
        g_string_append_c (out, '\\');
      g_string_append_c (out, *s);
    }
  return TRUE;
}

gboolean
fa_file_append_cell (GString *out, const FaFileConcept *c, const char *tag, GError **error)
{
  const FaFileTerm *term = NULL;
  for (guint i = 0; i < c->n_terms; i++)
    {
      if (!fa_file_tag_is (c->terms[i].tag, tag))
        continue;
      if (term != NULL && !append_variant (out, c, term, FALSE, error))
        return FALSE;
      if (term != NULL)
        g_string_append_c (out, '|');
      term = &c->terms[i];
    }
  return term == NULL || append_variant (out, c, term, TRUE, error);
}

gboolean
fa_file_tag_is (const char *tag, const char *column)
{
  gsize n = strlen (column);
  return g_ascii_strncasecmp (tag, column, n) == 0 && (tag[n] == '\0' || tag[n] == '-' || tag[n] == '_');
}

guint
fa_file_count_words (const char *term)
{
  guint n = 1;
  for (; *term != '\0'; term++)
    n += *term == ' ' || *term == '-';
  return n;
}

/* Formats ------------------------------------------------------------------------------------------------------------- */

gboolean
fa_file_has_header (const char *text, const char *header)
{
  while (*text == '#' || *text == '\n' || *text == '\r')
    {
      const char *end = strchr (text, '\n');
      if (end == NULL)
        return FALSE;
      text = end + 1;
    }
  return g_str_has_prefix (text, header);
}

gboolean
fa_file_read (const char *path, FaFileFormat format, char *text, const char *const *tags, const FaFileSink *sink,
              GError **error)
{
  g_return_val_if_fail (text != NULL && sink != NULL && sink->concept != NULL, FALSE);
  if (format == FA_FILE_OMEGAT && fa_file_has_header (text, "concept\tkind\t"))
    format = FA_FILE_TSV; /* notes.txt may well be one of ours */
  FaFileReader r = { .path = path, .sink = sink, .error = error };
  r.terms = g_array_new (FALSE, FALSE, sizeof (FaFileTerm));
  r.id = g_string_new (NULL);
  gboolean good = FALSE;
  switch (format)
    {
    case FA_FILE_CSV: good = fa_csv_read (&r, text); break;
    case FA_FILE_TBX:
    case FA_FILE_TBX2: good = fa_tbx_read (&r, text); break;
    case FA_FILE_OMEGAT: good = fa_omegat_read (&r, text, tags); break;
    case FA_FILE_TSV:
    case FA_FILE_N: good = fa_tsv_read (&r, text); break;
    }
  g_array_free (r.terms, TRUE);
  g_string_free (r.id, TRUE);
  return good;
}

GString *
fa_file_write (FaFileFormat format, const FaFileContent *content, guint *skipped, GError **error)
{
  *skipped = 0;
  switch (format)
    {
    case FA_FILE_CSV: return fa_csv_write (content, error);
    case FA_FILE_TBX: return fa_tbx_write (content, FALSE, error);
    case FA_FILE_TBX2: return fa_tbx_write (content, TRUE, error);
    case FA_FILE_OMEGAT: return fa_omegat_write (content, skipped, error);
    case FA_FILE_TSV:
    case FA_FILE_N: break;
    }
  return fa_tsv_write (content, error);
}
