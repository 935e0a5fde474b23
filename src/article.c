/* article.c - stage 1: the bytes of a file become clean text.
 *
 * In: bytes as read from a file, a pipe or standard input. Out: text that XML can hold, and a map from bytes to code
 * points. The one idea: nothing is guessed. What is not UTF-8 and says no other encoding, by a BOM or by the user, is
 * an error that names the first bad byte. */
#include <factalign/article.h>

#include "clean.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define DEFAULT_MAX_BYTES ((gsize) 16 << 20)
#define HARD_MAX_BYTES ((gsize) 1 << 30) /* a NUL grows to three bytes, and offsets have 32 bits */
#define STEP 64                          /* bytes between two entries of chars_before */
#define READ_SIZE 65536

/* What kind of file it is ------------------------------------------------------------------------------------------ */

typedef struct {
  const char *magic;
  gsize n;
  const char *advice;
} KnownFormat;

static const KnownFormat known_formats[] = {
  { "%PDF-", 5, "a PDF, not text; convert it with pdftotext" },
  { "\x1f\x8b", 2, "gzip data, not text; decompress it first" },
  { "PK\003\004", 4, "a ZIP archive (.docx, .odt), not text; convert it with pandoc -t plain" },
  { "\x89PNG", 4, "binary, not text (a PNG image)" },
  { "\xff\xd8\xff", 3, "binary, not text (a JPEG image)" },
  { "\xd0\xcf\x11\xe0", 4, "an old Office document, not text; save it as text" },
  { "\177ELF", 4, "binary, not text (a program)" },
};

static const char *
known_format (const char *bytes, gsize n)
{
  for (gsize i = 0; i < G_N_ELEMENTS (known_formats); i++)
    if (n >= known_formats[i].n && memcmp (bytes, known_formats[i].magic, known_formats[i].n) == 0)
      return known_formats[i].advice;
  if (n > 0 && bytes[0] == '<' && g_strstr_len (bytes, (gssize) MIN (n, 1024), "urn:factalign:report:") != NULL)
    return "a factalign report, not an article";
  return NULL;
}

/* Control characters other than those of a text: a few are kept as U+FFFD, many mean that this is no text. Legacy
 * encodings have none either, random data has one in ten. */
static gboolean
looks_binary (const char *bytes, gsize n)
{
  gsize controls = 0;
  for (gsize i = 0; i < n; i++)
    {
      guchar b = (guchar) bytes[i];
      controls += b < 0x20 && !(b >= '\t' && b <= '\r') && b != 0x1B;
    }
  return controls >= 8 && controls * 50 >= n;
}

/* UTF-16 without a BOM: NULs in every second place and nowhere else. Latin text has one in nearly every unit, other
 * scripts have one in every blank. @return its name or NULL. */
static const char *
looks_utf16 (const char *bytes, gsize n)
{
  gsize nuls[2] = { 0, 0 };
  for (gsize i = 0; i < n; i++)
    nuls[i & 1] += bytes[i] == '\0';
  gsize most = MAX (nuls[0], nuls[1]), units = n / 2;
  if (MIN (nuls[0], nuls[1]) > 0 || !((most >= 2 && most * 2 >= units) || (most >= 4 && most * 16 >= units)))
    return NULL;
  return nuls[0] > 0 ? "UTF-16BE" : "UTF-16LE";
}

/* Decoding --------------------------------------------------------------------------------------------------------- */

typedef struct {
  const char *mark;
  gsize n;
  const char *encoding; /* NULL: UTF-8 */
} ByteOrderMark;

/* UTF-32LE begins like UTF-16LE and is asked first. */
/* clang-format off */
static const ByteOrderMark marks[] = {
  { "\xef\xbb\xbf", 3, NULL },
  { "\xff\xfe\0\0", 4, "UTF-32LE" },
  { "\0\0\xfe\xff", 4, "UTF-32BE" },
  { "\xff\xfe", 2, "UTF-16LE" },
  { "\xfe\xff", 2, "UTF-16BE" },
};
/* clang-format on */

static const ByteOrderMark *
find_mark (const char *bytes, gsize n)
{
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (n >= marks[i].n && memcmp (bytes, marks[i].mark, marks[i].n) == 0)
      return &marks[i];
  return NULL;
}

/* An article on its way from bytes to text. */
typedef struct {
  const char *name;  /* as quoted in messages */
  const char *bytes; /* after the BOM */
  gsize n;
  gsize skipped;        /* bytes of the BOM */
  const char *encoding; /* NULL: UTF-8 */
  gboolean lenient;     /* UTF-8 was asked for: bad parts are replaced, not refused */
  char *converted;      /* owned; holds bytes if they were converted */
} Input;

static gboolean
is_utf8_name (const char *encoding)
{
  return g_ascii_strcasecmp (encoding, "UTF-8") == 0 || g_ascii_strcasecmp (encoding, "UTF8") == 0;
}

/* What the file itself says counts before what the user says. */
static void
choose_encoding (Input *in, const char *asked)
{
  const ByteOrderMark *mark = find_mark (in->bytes, in->n);
  if (mark != NULL)
    {
      in->skipped = mark->n;
      in->bytes += mark->n;
      in->n -= mark->n;
      in->encoding = mark->encoding;
    }
  else if (asked != NULL && !is_utf8_name (asked))
    in->encoding = asked;
  in->lenient = asked != NULL && in->encoding == NULL;
}

static gboolean
refuse (GError **error, const Input *in, FaErrorCode code, const char *why)
{
  g_set_error (error, FA_ERROR, (gint) code, "%s: %s", in->name, why);
  return FALSE;
}

static gboolean
refuse_byte (GError **error, const Input *in, gsize at, const char *encoding, const char *hint)
{
  g_autofree char *quoted = fa_error_quote (encoding);
  g_set_error (error, FA_ERROR, FA_ERROR_ENCODING, "%s: not %s: byte 0x%02X at offset %zu%s", in->name, quoted,
               (guint) (guchar) in->bytes[at], at + in->skipped, hint);
  return FALSE;
}

static gboolean
refuse_bad_utf8 (GError **error, const Input *in, gsize at)
{
  g_autofree char *hint
      = g_strdup_printf ("; name its encoding with --encoding, as in --encoding=%s=windows-1252", in->name);
  return refuse_byte (error, in, at, "UTF-8", hint);
}

/* Convert to UTF-8 what is in another encoding. */
static gboolean
convert (Input *in, GError **error)
{
  gsize read = 0, written = 0;
  g_autoptr (GError) why = NULL;
  /* iconv takes options after a slash, which would make results depend on it */
  gboolean named = strchr (in->encoding, '/') == NULL && *in->encoding != '\0';
  char *text = named ? g_convert (in->bytes, (gssize) in->n, "UTF-8", in->encoding, &read, &written, &why) : NULL;
  if (text == NULL && g_error_matches (why, G_CONVERT_ERROR, G_CONVERT_ERROR_ILLEGAL_SEQUENCE) && read < in->n)
    return refuse_byte (error, in, read, in->encoding, "");
  if (text == NULL)
    {
      g_autofree char *quoted = fa_error_quote (in->encoding);
      g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "%s: encoding \"%s\" is not known; iconv -l lists those that are",
                   in->name, quoted);
      return FALSE;
    }
  in->converted = text;
  if (read < in->n)
    return refuse_byte (error, in, read, in->encoding, ", cut off at the end");
  in->bytes = text;
  in->n = written;
  return TRUE;
}

static gboolean
decode (Input *in, GError **error)
{
  const char *format = in->encoding == NULL ? known_format (in->bytes, in->n) : NULL;
  if (format != NULL)
    return refuse (error, in, FA_ERROR_INPUT, format);
  if (in->encoding != NULL && !convert (in, error))
    return FALSE;
  const char *utf16 = in->encoding == NULL ? looks_utf16 (in->bytes, in->n) : NULL;
  if (utf16 != NULL)
    {
      g_autofree char *why = g_strdup_printf ("not UTF-8, looks like UTF-16; use --encoding=%s=%s", in->name, utf16);
      return refuse (error, in, FA_ERROR_ENCODING, why);
    }
  if (looks_binary (in->bytes, in->n))
    return refuse (error, in, FA_ERROR_INPUT, "binary, not text");
  return TRUE;
}

/* The article ------------------------------------------------------------------------------------------------------ */

static void G_GNUC_PRINTF (2, 3) add_note (FaArticle *article, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_ptr_array_add (article->notes, g_strdup_vprintf (format, args));
  va_end (args);
}

/* Explicit directional controls (U+202A-202E, U+2066-2069) can make a reader see other words than the program. */
static gboolean
has_bidi_controls (const char *text, gsize n)
{
  for (const char *s = text; (s = memchr (s, 0xE2, n - (gsize) (s - text))) != NULL; s++)
    {
      guchar second = (guchar) s[1], third = (guchar) s[2];
      if ((second == 0x80 && third >= 0xAA && third <= 0xAE) || (second == 0x81 && third >= 0xA6 && third <= 0xA9))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_blank (const char *text)
{
  while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return *text == '\0';
}

/* 1 for the first byte of a code point, 0 for the others. */
static guint32
begins_character (char byte)
{
  return ((guchar) byte & 0xC0) != 0x80;
}

static void
count_characters (FaArticle *article)
{
  article->chars_before = g_new (guint32, article->length / STEP + 1);
  for (guint32 i = 0; i < article->length; i++)
    {
      if (i % STEP == 0)
        article->chars_before[i / STEP] = article->n_chars;
      article->n_chars += begins_character (article->text[i]);
    }
  if (article->length % STEP == 0)
    article->chars_before[article->length / STEP] = article->n_chars;
}

static char *
default_label (const char *name)
{
  if (strcmp (name, "-") == 0)
    return g_strdup ("standard input");
  g_autofree char *base = g_path_get_basename (name);
  return fa_clean_string (base);
}

static FaArticle *
new_article (const char *name, const FaArticleOptions *options)
{
  FaArticle *article = g_new0 (FaArticle, 1);
  article->label = options->label != NULL ? fa_clean_string (options->label) : default_label (name);
  article->href = fa_clean_string (options->href);
  article->language_option = g_strdup (options->language);
  article->published = options->published;
  article->notes = g_ptr_array_new_with_free_func (g_free);
  return article;
}

static void
take_notes (FaArticle *article, const Input *in, gsize n_replaced)
{
  if (is_blank (article->text))
    add_note (article, "empty");
  if (in->encoding != NULL)
    {
      g_autofree char *encoding = fa_clean_string (in->encoding);
      add_note (article, "charset:%s", encoding);
    }
  if (n_replaced > 0)
    add_note (article, "replaced:%zu", n_replaced);
  if (has_bidi_controls (article->text, article->length))
    add_note (article, "bidi");
}

static gboolean
fill (FaArticle *article, const Input *in, GError **error)
{
  gsize length;
  FaCleanReport found;
  article->text = fa_clean (in->bytes, in->n, &length, &found);
  if (found.n_bad > 0 && !in->lenient)
    return refuse_bad_utf8 (error, in, found.first_bad);
  if (length >= G_MAXUINT32)
    return refuse (error, in, FA_ERROR_LIMIT, "larger than 4 GiB as UTF-8");
  article->length = (guint32) length;
  article->text_sha256 = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) article->text, length);
  count_characters (article);
  take_notes (article, in, found.n_replaced);
  return TRUE;
}

static const FaArticleOptions no_options = { .published = { 0, 0, 0, -1, -1, FA_ZONE_NONE, 0 } };

static gsize
limit_of (const FaArticleOptions *options)
{
  gsize limit = options == NULL || options->max_bytes == 0 ? DEFAULT_MAX_BYTES : options->max_bytes;
  return MIN (limit, HARD_MAX_BYTES);
}

static void
set_too_large (GError **error, const char *quoted, gsize limit)
{
  const char *units[] = { "bytes", "KiB", "MiB", "GiB" };
  guint unit = 0;
  for (; unit < 3 && limit % 1024 == 0; limit /= 1024)
    unit++;
  g_set_error (error, FA_ERROR, FA_ERROR_LIMIT, "%s: larger than %zu %s; raise with --max-input", quoted, limit,
               units[unit]);
}

FaArticle *
fa_article_new (const char *bytes, gsize n, const char *name, const FaArticleOptions *options, GError **error)
{
  g_return_val_if_fail (bytes != NULL || n == 0, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  if (options == NULL)
    options = &no_options;
  g_autofree char *quoted = fa_error_quote (name);
  if (n > limit_of (options))
    {
      set_too_large (error, quoted, limit_of (options));
      return NULL;
    }
  Input in = { .name = quoted, .bytes = n > 0 ? bytes : "", .n = n };
  choose_encoding (&in, options->encoding);
  g_autoptr (FaArticle) article = new_article (name, options);
  gboolean good = decode (&in, error) && fill (article, &in, error);
  g_free (in.converted);
  if (!good)
    return NULL;
  article->n_bytes = n;
  article->sha256 = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) (n > 0 ? bytes : ""), n);
  return g_steal_pointer (&article);
}

/* Reading: one pass until the end or the limit. A pipe cannot seek, /proc lies about its sizes, and a file that is
 * being written to grows: none of that is asked for. */
static GByteArray *
read_all (int fd, const char *quoted, gsize limit, GError **error)
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
          g_set_error (error, FA_ERROR, FA_ERROR_INPUT, "cannot read %s: %s", quoted, g_strerror (errno));
          return NULL;
        }
      if ((gsize) n > limit - all->len)
        {
          set_too_large (error, quoted, limit);
          return NULL;
        }
      g_byte_array_append (all, chunk, (guint) n);
    }
}

FaArticle *
fa_article_read (const char *path, const FaArticleOptions *options, GError **error)
{
  g_return_val_if_fail (path != NULL, NULL);
  gboolean standard_input = strcmp (path, "-") == 0;
  g_autofree char *quoted = standard_input ? g_strdup ("standard input") : fa_error_quote (path);
  int fd = standard_input ? STDIN_FILENO : open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (fd < 0)
    {
      g_set_error (error, FA_ERROR, FA_ERROR_INPUT, "cannot read %s: %s", quoted, g_strerror (errno));
      return NULL;
    }
  g_autoptr (GByteArray) bytes = read_all (fd, quoted, limit_of (options), error);
  if (!standard_input)
    (void) close (fd); /* only read from: nothing to lose */
  if (bytes == NULL)
    return NULL;
  return fa_article_new ((const char *) bytes->data, bytes->len, path, options, error);
}

void
fa_article_free (FaArticle *article)
{
  if (article == NULL)
    return;
  g_free (article->label);
  g_free (article->href);
  g_free (article->language_option);
  g_free (article->text);
  g_free (article->chars_before);
  g_free (article->sha256);
  g_free (article->text_sha256);
  g_ptr_array_unref (article->notes);
  g_free (article);
}

guint32
fa_article_offset (const FaArticle *article, guint32 byte)
{
  g_return_val_if_fail (byte <= article->length, article->n_chars);
  guint32 i = byte - byte % STEP, count = article->chars_before[byte / STEP];
  for (; i < byte; i++)
    count += begins_character (article->text[i]);
  return count;
}
