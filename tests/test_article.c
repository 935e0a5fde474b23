/* test_article.c - stage 1: bytes become clean text. Each line of a table is a test. */
#include <factalign/article.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define BYTES(literal) literal, sizeof literal - 1

/* --- what bytes become ------------------------------------------------------------------------------------------- */

typedef struct {
  const char *name;
  const char *bytes;
  gsize n;
  const char *encoding; /* asked for; NULL: none */
  const char *text;     /* NULL: refused */
  const char *notes;    /* joined by a blank; of a refusal: a part of the message */
  FaErrorCode code;     /* of a refusal */
} Case;

static const Case cases[] = {
  { "plain text stays", BYTES ("A fact.\n"), NULL, "A fact.\n", "", 0 },
  { "no byte at all is an empty article", BYTES (""), NULL, "", "empty", 0 },
  { "blanks are an empty article", BYTES (" \n\t\n"), NULL, " \n\t\n", "empty", 0 },
  { "CRLF and CR become LF", BYTES ("a\r\nb\rc\r\r\nd"), NULL, "a\nb\nc\n\nd", "", 0 },
  { "a CR at the end", BYTES ("a\r"), NULL, "a\n", "", 0 },

  { "a BOM is no text", BYTES ("\357\273\277A fact."), NULL, "A fact.", "", 0 },
  { "a BOM alone is an empty article", BYTES ("\357\273\277"), NULL, "", "empty", 0 },
  { "a second BOM is text", BYTES ("\357\273\277\357\273\277a"), NULL, "\357\273\277a", "", 0 },
  { "UTF-16LE with a BOM", BYTES ("\377\376A\0\227\012"), NULL, "A\340\252\227", "charset:UTF-16LE", 0 },
  { "UTF-16BE with a BOM", BYTES ("\376\377\0A\012\227"), NULL, "A\340\252\227", "charset:UTF-16BE", 0 },
  { "UTF-32LE with a BOM", BYTES ("\377\376\0\0A\0\0\0"), NULL, "A", "charset:UTF-32LE", 0 },
  { "UTF-32BE with a BOM", BYTES ("\0\0\376\377\0\0\0A"), NULL, "A", "charset:UTF-32BE", 0 },
  { "a BOM counts before the option", BYTES ("\357\273\277\303\251"), "windows-1252", "\303\251", "", 0 },
  { "UTF-16 without a BOM is named", BYTES ("\0A\0 \0f\0a\0c\0t\0."), NULL, NULL,
    "x.txt: not UTF-8, looks like UTF-16; "
    "use --encoding=x.txt=UTF-16BE",
    FA_ERROR_ENCODING },
  { "UTF-16 without a BOM, little-endian", BYTES ("A\0 \0f\0a\0c\0t\0.\0"), NULL, NULL, "UTF-16LE", FA_ERROR_ENCODING },
  { "Gujarati UTF-16 without a BOM",
    BYTES ("\012\227\012\276\012\256\0 \012\227\012\276\012\256\0 \012\227\0 \012\227\0."), NULL, NULL,
    "looks like UTF-16", FA_ERROR_ENCODING },
  { "UTF-16 when asked for", BYTES ("\0A\012\227"), "UTF-16BE", "A\340\252\227", "charset:UTF-16BE", 0 },
  { "half a UTF-16 unit", BYTES ("\0A\012"), "UTF-16BE", NULL, "byte 0x0A at offset 2, cut off", FA_ERROR_ENCODING },
  { "a lone surrogate in UTF-16", BYTES ("\0A\330\000\0B"), "UTF-16BE", NULL, "at offset 2", FA_ERROR_ENCODING },

  { "windows-1252 must be asked for", BYTES ("caf\351 \226 \200\n"), NULL, NULL,
    "x.txt: not UTF-8: byte 0xE9 at offset 3; name its encoding with --encoding, as in --encoding=x.txt=windows-1252",
    FA_ERROR_ENCODING },
  { "windows-1252 asked for", BYTES ("caf\351 \226 \200\n"), "windows-1252", "caf\303\251 \342\200\223 \342\202\254\n",
    "charset:windows-1252", 0 },
  { "a byte the encoding has not", BYTES ("a\201"), "windows-1252", NULL, "not windows-1252: byte 0x81 at offset 1",
    FA_ERROR_ENCODING },
  { "an unknown encoding", BYTES ("a"), "klingon", NULL, "encoding \"klingon\" is not known", FA_ERROR_OPTION },
  { "no options for iconv", BYTES ("a"), "latin1//IGNORE", NULL, "is not known", FA_ERROR_OPTION },
  { "an offset counts the BOM", BYTES ("\357\273\277a\377"), NULL, NULL, "offset 4", FA_ERROR_ENCODING },

  { "overlong forms are refused", BYTES ("a\300\257 \340\200\257"), NULL, NULL, "byte 0xC0 at offset 1",
    FA_ERROR_ENCODING },
  { "surrogates are refused", BYTES ("x\355\240\200y"), NULL, NULL, "byte 0xED at offset 1", FA_ERROR_ENCODING },
  { "above U+10FFFF is refused", BYTES ("x \364\220\200\200"), NULL, NULL, "byte 0xF4 at offset 2", FA_ERROR_ENCODING },
  { "cut off at the end", BYTES ("trunc \342\202"), NULL, NULL, "byte 0xE2 at offset 6", FA_ERROR_ENCODING },
  { "asked for, bad parts become U+FFFD each", BYTES ("a\300\257 \342\202 \360\237\230"), "utf-8",
    "a\357\277\275\357\277\275 \357\277\275 \357\277\275", "replaced:4", 0 },
  { "a slash never comes out of an overlong one", BYTES ("\360\200\200\257"), "UTF-8",
    "\357\277\275\357\277\275\357\277\275\357\277\275", "replaced:4", 0 },
  { "surrogates, asked for", BYTES ("\355\240\200"), "UTF-8", "\357\277\275\357\277\275\357\277\275", "replaced:3", 0 },

  { "text after a NUL is kept", BYTES ("a\0b. Two."), NULL, "a\357\277\275b. Two.", "replaced:1", 0 },
  { "controls become U+FFFD", BYTES ("a\001b\013\033[31m"), NULL, "a\357\277\275b\357\277\275\357\277\275[31m",
    "replaced:3", 0 },
  { "DEL and C1 are characters of XML", BYTES ("\177\302\205"), NULL, "\177\302\205", "", 0 },
  { "U+FFFE and U+FFFF are not", BYTES ("\357\277\276\357\277\277"), NULL, "\357\277\275\357\277\275", "replaced:2",
    0 },
  { "the last character XML can hold", BYTES ("\364\217\277\277"), NULL, "\364\217\277\277", "", 0 },
  { "directional controls are noted", BYTES ("a\342\200\256b"), NULL, "a\342\200\256b", "bidi", 0 },
  { "isolates are noted", BYTES ("a\342\201\246b\342\201\251"), NULL, "a\342\201\246b\342\201\251", "bidi", 0 },
  { "joiners are not", BYTES ("a\342\200\215b\342\200\214"), NULL, "a\342\200\215b\342\200\214", "", 0 },

  { "a PDF", BYTES ("%PDF-1.7\n..."), NULL, NULL, "x.txt: a PDF, not text; convert it with pdftotext", FA_ERROR_INPUT },
  { "gzip", BYTES ("\037\213\010\0"), NULL, NULL, "gzip", FA_ERROR_INPUT },
  { "a PNG", BYTES ("\211PNG\r\n\032\n"), NULL, NULL, "binary, not text", FA_ERROR_INPUT },
  { "a DOCX", BYTES ("PK\003\004\024"), NULL, NULL, "pandoc", FA_ERROR_INPUT },
  { "many controls are no text", BYTES ("\1\2\3\4\5\6\7\10abc"), NULL, NULL, "binary, not text", FA_ERROR_INPUT },
  { "a report is no article", BYTES ("<?xml version=\"1.0\"?>\n<report xmlns=\"urn:factalign:report:1\"/>"), NULL, NULL,
    "a factalign report, not an article", FA_ERROR_INPUT },
};

/* The rules that hold for every article, whatever its bytes were. */
static void
check_article (const FaArticle *article, gsize n)
{
  assert_true (g_utf8_validate (article->text, article->length, NULL));
  assert_int_equal (strlen (article->text), article->length);
  assert_int_equal (article->n_chars, g_utf8_strlen (article->text, -1));
  assert_int_equal (article->n_bytes, n);
  g_autofree char *sha256 = g_compute_checksum_for_string (G_CHECKSUM_SHA256, article->text, -1);
  assert_string_equal (article->text_sha256, sha256);
  guint32 count = 0;
  for (const char *s = article->text; *s != '\0'; s = g_utf8_next_char (s), count++)
    {
      assert_true (fa_xml_char (g_utf8_get_char (s)));
      assert_int_not_equal (*s, '\r');
      assert_int_equal (fa_article_offset (article, (guint32) (s - article->text)), count);
    }
  assert_int_equal (fa_article_offset (article, article->length), count);
}

static void
test_case (void **state)
{
  const Case *c = *state;
  g_autoptr (GError) error = NULL;
  FaArticleOptions options = { .encoding = c->encoding, .published = FA_DATE_NONE };
  /* an exact copy, so that a read past the end is one past an allocation */
  g_autofree char *copy = g_memdup2 (c->bytes, c->n);
  g_autoptr (FaArticle) article = fa_article_new (copy, c->n, "x.txt", &options, &error);
  if (c->text == NULL)
    {
      assert_null (article);
      assert_non_null (error);
      if (strstr (error->message, c->notes) == NULL)
        fail_msg ("\"%s\" does not say \"%s\"", error->message, c->notes);
      assert_int_equal (error->code, c->code);
      assert_null (strchr (error->message, '\n'));
      return;
    }
  assert_null (error);
  assert_non_null (article);
  assert_string_equal (article->text, c->text);
  g_ptr_array_add (article->notes, NULL);
  g_autofree char *notes = g_strjoinv (" ", (char **) article->notes->pdata);
  g_ptr_array_remove_index (article->notes, article->notes->len - 1);
  assert_string_equal (notes, c->notes);
  check_article (article, c->n);
}

/* --- sizes, labels, offsets --------------------------------------------------------------------------------------- */

static void
test_limit (void **state)
{
  (void) state;
  FaArticleOptions options = { .published = FA_DATE_NONE, .max_bytes = 1024 };
  g_autofree char *bytes = g_malloc (1025);
  memset (bytes, 'a', 1025);
  g_autoptr (FaArticle) at_limit = fa_article_new (bytes, 1024, "x", &options, NULL);
  assert_non_null (at_limit);
  g_autoptr (GError) error = NULL;
  assert_null (fa_article_new (bytes, 1025, "x", &options, &error));
  assert_int_equal (error->code, FA_ERROR_LIMIT);
  assert_string_equal (error->message, "x: larger than 1 KiB; raise with --max-input");
}

static void
test_labels (void **state)
{
  (void) state;
  static const struct {
    const char *name, *label, *expected;
  } labels[] = {
    { "dir/a.txt", NULL, "a.txt" },
    { "-", NULL, "standard input" },
    { "a.txt", "Rajkot\001", "Rajkot\357\277\275" },
    { "/dev/fd/63", NULL, "63" },
    { "b\377.txt", NULL, "b\357\277\275.txt" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      FaArticleOptions options = { .label = labels[i].label, .published = FA_DATE_NONE };
      g_autoptr (FaArticle) article = fa_article_new ("a", 1, labels[i].name, &options, NULL);
      assert_string_equal (article->label, labels[i].expected);
    }
}

/* Texts around the steps of the offset index, with code points that straddle them. */
static void
test_offsets (void **state)
{
  (void) state;
  for (guint n = 0; n < 200; n++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      for (guint i = 0; i < n; i++)
        g_string_append (text, i % 3 == 0 ? "\340\252\227" : i % 7 == 0 ? "\360\237\230\200" : "x");
      g_autoptr (FaArticle) article = fa_article_new (text->str, text->len, "x", NULL, NULL);
      check_article (article, text->len);
    }
}

/* --- reading ------------------------------------------------------------------------------------------------------ */

static void
assert_refused (const char *path, const char *message)
{
  g_autoptr (GError) error = NULL;
  assert_null (fa_article_read (path, NULL, &error));
  assert_int_equal (error->code, FA_ERROR_INPUT);
  assert_string_equal (error->message, message);
}

static void
test_read_refuses (void **state)
{
  (void) state;
  assert_refused ("/nowhere/a.txt", "cannot read /nowhere/a.txt: No such file or directory");
  assert_refused ("/", "cannot read /: Is a directory");
  assert_refused ("a\033[31m\n", "cannot read a\\x1b[31m\\x0a: No such file or directory");
  g_autofree char *name = g_strnfill (5000, 'n');
  g_autoptr (GError) error = NULL;
  assert_null (fa_article_read (name, NULL, &error));
  assert_non_null (strstr (error->message, "File name too long"));
  assert_true (strlen (error->message) < 200);
}

static void
test_read_pipe (void **state)
{
  (void) state;
  int ends[2];
  assert_int_equal (pipe (ends), 0);
  assert_int_equal (write (ends[1], "A fact.", 7), 7);
  close (ends[1]);
  g_autofree char *path = g_strdup_printf ("/dev/fd/%d", ends[0]);
  g_autoptr (FaArticle) article = fa_article_read (path, NULL, NULL);
  close (ends[0]);
  assert_string_equal (article->text, "A fact.");
}

static void
test_read_endless (void **state)
{
  (void) state;
  g_autoptr (GError) error = NULL;
  assert_null (fa_article_read ("/dev/zero", NULL, &error));
  assert_int_equal (error->code, FA_ERROR_LIMIT);
  assert_string_equal (error->message, "/dev/zero: larger than 16 MiB; raise with --max-input");
}

/* /proc says its files have no size. */
static void
test_read_proc (void **state)
{
  (void) state;
  g_autoptr (FaArticle) article = fa_article_read ("/proc/self/status", NULL, NULL);
  assert_non_null (article);
  assert_true (article->length > 0);
}

/* --- text in messages --------------------------------------------------------------------------------------------- */

static void
test_quotes (void **state)
{
  (void) state;
  static const struct {
    const char *text, *quoted;
  } quotes[] = {
    { "a.txt", "a.txt" },
    { "", "" },
    { "a\nb\033[0m", "a\\x0ab\\x1b[0m" },
    { "\377\340\252", "\\xff\\xe0\\xaa" },
    { "\302\233", "\\xc2\\x9b" },            /* C1: a control sequence begins */
    { "\342\200\256x", "\\xe2\\x80\\xaex" }, /* right-to-left override */
    { "\340\252\227\342\200\215", "\340\252\227\342\200\215" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (quotes); i++)
    {
      g_autofree char *quoted = fa_error_quote (quotes[i].text);
      assert_string_equal (quoted, quotes[i].quoted);
    }
  g_autoptr (GString) text = g_string_new ("begin-");
  for (guint i = 0; i < 100; i++)
    g_string_append (text, "\340\252\227");
  g_string_append (text, "-end");
  g_autofree char *quoted = fa_error_quote (text->str);
  assert_true (strlen (quoted) <= 80);
  assert_true (g_utf8_validate (quoted, -1, NULL));
  assert_true (g_str_has_prefix (quoted, "begin-") && g_str_has_suffix (quoted, "-end"));
}

int
main (void)
{
  const struct CMUnitTest others[] = {
    cmocka_unit_test (test_limit),        cmocka_unit_test (test_labels),    cmocka_unit_test (test_offsets),
    cmocka_unit_test (test_read_refuses), cmocka_unit_test (test_read_pipe), cmocka_unit_test (test_read_endless),
    cmocka_unit_test (test_read_proc),    cmocka_unit_test (test_quotes),
  };
  struct CMUnitTest table[G_N_ELEMENTS (cases)];
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    table[i]
        = (struct CMUnitTest){ .name = cases[i].name, .test_func = test_case, .initial_state = (void *) &cases[i] };
  int failed = cmocka_run_group_tests_name ("article: bytes", table, NULL, NULL);
  return failed + cmocka_run_group_tests_name ("article: files", others, NULL, NULL);
}
