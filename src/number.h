/* number.h - numerals and number words. */
#ifndef FACTALIGN_NUMBER_H
#define FACTALIGN_NUMBER_H

#include <factalign/mention.h>

typedef struct {
  double value, high;  /* equal unless a range; of a score the smaller and the larger */
  gint8 digits;        /* significant digits as written; trailing zeros of a whole number are not */
  gboolean ordinal;    /* "36th", "kedua" */
  gboolean words;      /* no numeral stands in it */
  gboolean score;      /* "4-3": of two sides, in either order */
} FaNumber;

/** Read a number at a token: "1,23,456", "2,5 juta", "dua puluh lima", "અઢી હજાર", "9-15", "4-3".
 * @return tokens read; 0 when no number stands there. */
guint fa_number_read (const FaClaims *claims, const FaLanguage *language, guint first, guint end, FaNumber *number);

/** The hedge written before token @p first or after token @p end ("sekitar 100", "૧૦૦થી વધુ").
 * @param before, after  set to the tokens that belong to it. */
FaHedge fa_number_hedge (const FaClaims *claims, const FaLanguage *language, guint first, guint end, guint from,
                         guint to, guint *before, guint *after);

#endif
