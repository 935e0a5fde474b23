/* date_role.h - how a date is meant. */
#ifndef FACTALIGN_DATE_ROLE_H
#define FACTALIGN_DATE_ROLE_H

#include <factalign/mention.h>

/** The day of something, its beginning, the day of a verb of beginning, or its end, up to which something is counted. */
typedef enum { FA_DATE_ON, FA_DATE_SINCE, FA_DATE_BEGINS, FA_DATE_UNTIL } FaDateRole;

FaDateRole fa_date_role (const FaMentions *s, const FaMention *date);

/** May two dates be one by how they are meant? "Begins on Monday" is told of the day, and as from it. */
gboolean fa_date_meant_alike (FaDateRole x, FaDateRole y);

#endif
