/* error.h - what can be wrong with what a user gives us.
 *
 * The library reports bad input as a GError of this domain; it never prints and never exits. The message is one line
 * without a newline: what, where (file:line:column where there is one) and what to do. Programming mistakes are
 * asserted (g_return_val_if_fail), not reported. */
#ifndef FACTALIGN_ERROR_H
#define FACTALIGN_ERROR_H

#include <glib.h>

typedef enum {
  FA_ERROR_INPUT,    /* an article cannot be read, or is not an article */
  FA_ERROR_ENCODING, /* an article is not in the encoding it should be in */
  FA_ERROR_LANGUAGE, /* a language was not detected, or has no rules */
  FA_ERROR_LEXICON,  /* a lexicon or language file is malformed */
  FA_ERROR_OPTION,   /* an option's value makes no sense */
  FA_ERROR_WRITE,    /* a report could not be written whole */
  FA_ERROR_LIMIT     /* a limit of the program is exceeded */
} FaErrorCode;

#define FA_ERROR fa_error_quark ()
GQuark fa_error_quark (void);

/** A copy of untrusted text that is fit for a one-line message: control characters escaped (\x1b), at most 80 bytes.
 * @return new string, released with g_free(). */
char *fa_error_quote (const char *text);

#endif
