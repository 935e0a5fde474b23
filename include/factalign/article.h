/* article.h - stage 1: the bytes of a file become clean text.
 *
 * In: bytes, as read. Out: UTF-8 text that XML can hold, with LF line ends, and a map from bytes to code points.
 * Knows nothing of languages, sentences or lexicons. */
#ifndef FACTALIGN_ARTICLE_H
#define FACTALIGN_ARTICLE_H

#include <factalign/date.h>
#include <factalign/error.h>
#include <factalign/text.h>

typedef struct {
  const char *label;    /* the source's name in the report; NULL: the file's base name */
  const char *href;     /* where the article stands, or NULL */
  const char *language; /* BCP 47 tag given by the user, or NULL */
  const char *encoding; /* name of an encoding iconv knows, or NULL: BOM, else UTF-8 */
  FaDate published;     /* FA_DATE_NONE: not given */
  gsize max_bytes;      /* 0: 16 MiB; a larger input is FA_ERROR_LIMIT */
} FaArticleOptions;

typedef struct {
  char *label;
  char *href;            /* NULL: none */
  char *language_option; /* NULL: none */
  FaDate published;      /* as given; FA_DATE_NONE: the claims stage looks for it in the text */
  char *text;            /* clean UTF-8, NUL-terminated, no NUL inside */
  guint32 length;        /* bytes of text */
  guint32 n_chars;       /* code points of text */
  guint32 *chars_before; /* code points before byte k * 64, for fa_article_offset() */
  guint64 n_bytes;       /* of the input as read */
  char *sha256;          /* of the input as read, lower-case hex */
  char *text_sha256;     /* of text */
  GPtrArray *notes;      /* of char *: "empty", "charset", "replaced", "bidi": codes for the report's <note> */
} FaArticle;

/** Make an article of bytes in memory.
 * A BOM is dropped, CRLF and CR become LF, every character XML 1.0 cannot hold (NUL and controls among them) becomes
 * U+FFFD. UTF-16 and UTF-32 are decoded when a BOM or options->encoding says so.
 * @param name     file name for messages and the default label; "-" is standard input.
 * @param options  borrowed; NULL for defaults.
 * @return new FaArticle, released with fa_article_free(); NULL with FA_ERROR_ENCODING (not UTF-8: says the byte and
 *         offset), FA_ERROR_INPUT (binary) or FA_ERROR_LIMIT. An empty input is an article with the note "empty". */
FaArticle *fa_article_new (const char *bytes, gsize n, const char *name, const FaArticleOptions *options,
                           GError **error);

/** Read a file, a pipe, or standard input ("-"), then as fa_article_new(). */
FaArticle *fa_article_read (const char *path, const FaArticleOptions *options, GError **error);

/** Release an article; NULL is allowed. */
void fa_article_free (FaArticle *article);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FaArticle, fa_article_free)

/** Code points before a byte of the text; @p byte stands on a code point boundary, at most article->length. */
guint32 fa_article_offset (const FaArticle *article, guint32 byte);

#endif
