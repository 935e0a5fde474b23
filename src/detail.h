/* detail.h - the details of one aligned group, slot by slot. */
#ifndef FACTALIGN_DETAIL_H
#define FACTALIGN_DETAIL_H

#include <factalign/compare.h>

/** Compare the numbers, dates, polarity and what only one side adds inside a group that has claims of both sources.
 * @param details  FaDetail are appended, owned by it. @return TRUE when one of them is a conflict. */
gboolean fa_details_compare (const FaAlignment *alignment, const FaGroup *group, GPtrArray *details);

void fa_detail_free (FaDetail *detail);

#endif
