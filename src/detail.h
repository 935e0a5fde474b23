/* detail.h - the details of one aligned group, slot by slot. */
#ifndef FACTALIGN_DETAIL_H
#define FACTALIGN_DETAIL_H

#include <factalign/compare.h>

typedef enum {
  FA_VERDICT_AGREE,
  FA_VERDICT_CONFLICT,  /* a detail differs */
  FA_VERDICT_APART      /* so much differs that it is told of two events */
} FaVerdict;

/** Compare the numbers, dates, polarity and what only one side adds inside a group that has claims of both sources.
 * @param details  FaDetail are appended, owned by it. */
FaVerdict fa_details_compare (const FaAlignment *alignment, const FaGroup *group, GPtrArray *details);

void fa_detail_free (FaDetail *detail);

#endif
