/* clean.h - bytes from outside become text that XML can hold. Private to the library.
 *
 * libxml2's writer passes U+0001 or U+FFFE through without an error, and the file then does not parse; so every string
 * comes through here once, before anything else sees it, and offsets count over what the report holds. */
#ifndef FACTALIGN_CLEAN_H
#define FACTALIGN_CLEAN_H

#include <factalign/text.h>

#define FA_UTF8_BAD ((gunichar) -1)

/** Decode the first code point of n > 0 bytes.
 * @param c  set to it, or to FA_UTF8_BAD.
 * @return bytes taken, at least 1; of bad bytes the longest beginning of a well-formed sequence (Unicode 3.9, table
 *         3-7), so that each such part is replaced by one U+FFFD. */
guint fa_utf8_next (const char *s, gsize n, gunichar *c);

/** What fa_clean() found wrong. */
typedef struct {
  gsize n_bad;      /* parts that are no UTF-8 */
  gsize first_bad;  /* offset of the first, if there is one */
  gsize n_replaced; /* U+FFFD written: for those, and for characters XML cannot hold */
} FaCleanReport;

/** Decode and clean: malformed parts and characters XML 1.0 cannot hold become U+FFFD, CRLF and CR become LF.
 * @param length  set to the bytes of the result; may be NULL.
 * @param report  filled; may be NULL.
 * @return new string, NUL-terminated. */
char *fa_clean (const char *bytes, gsize n, gsize *length, FaCleanReport *report);

/** fa_clean() of a NUL-terminated string. @return new string; NULL for NULL. */
char *fa_clean_string (const char *s);

#endif
