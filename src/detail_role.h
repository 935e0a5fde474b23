/* detail_role.h - which part parties have in a deed, and when two words tell one deed. */
#ifndef FACTALIGN_DETAIL_ROLE_H
#define FACTALIGN_DETAIL_ROLE_H

#include "detail_private.h"

typedef enum {
  FA_ROLE_NONE,
  FA_ROLE_AGENT,
  FA_ROLE_TARGET,
  FA_ROLE_OTHER /* the other party of a deed that has a converse: given to, received from */
} FaRole;

/* --- detail_role_reach.c --- */

/** Do the words between two tokens of a clause leave a party with its deed? Another verb or a border does not. */
gboolean fa_role_is_reached (const FaMentions *s, guint32 clause, guint32 from, guint32 to);

/* --- detail_role_read.c --- */

/** May a mention be somebody, a body or a place that does something, or has it done to it? */
gboolean fa_role_is_party (const FaMentions *s, const FaMention *m);
gboolean fa_role_is_of_place (const FaMentions *s, const FaMention *m);

/** Is a mention a party, by itself or by whom it is on the other side: a name in one case may be a form of another word? */
gboolean fa_role_is_party_of_both (const FaComparison *c, guint source, guint32 index);

/** Has the deed a converse of its own: lose, which from the other side is to beat? */
gboolean fa_role_is_of_two (const FaMentions *s, const FaMention *deed);

/** What part a party has in a deed. @param two  the deed has two parties besides the thing: given to, received from */
FaRole fa_role_of (const FaComparison *c, guint source, guint32 party, guint32 deed, gboolean two);

/** What part anything has in a deed, a party or not. */
FaRole fa_role_of_any (const FaComparison *c, guint source, guint32 party, guint32 deed, gboolean two);

/** The same of a name; none of one that only tells of what a word beside it means, or of one of several. */
FaRole fa_role_of_name (const FaComparison *c, guint source, const FaNamed *n, guint32 deed);

/** Does one of two names do what the other has done to it? */
gboolean fa_role_are_two (const FaComparison *c, const FaNamed *x, const FaNamed *y);

/** Does nothing but its form say that a party does a deed, or has it done to it? Where the verb stands in the middle, who stands
 * before it does it to what stands right behind it: "the man killed on Monday" does nothing. Where it stands last, the case
 * of who owns something may have another reason: યુનિયનની માગ. */
gboolean fa_role_is_plain (const FaComparison *c, guint source, guint32 party, guint32 deed, FaRole role);

/** Is somebody reported on a side, and not only something: "reported the loss to the bank", બેન્કને ચોરીની જાણ કરી? */
gboolean fa_role_is_somebody_reported (const FaComparison *c, guint source, guint32 deed);

/* --- detail_role.c --- */

/** One deed, told from one side: by two words that mean the same or one a kind of the other ("convey thanks" is to thank), and
 * of which none may be told from its other party ("beat", "lost to"). */
gboolean fa_role_is_same_deed (const FaComparison *c, const FaMatch *m);

/** The same, by two words that say it alike in most of their meanings: enough to look at one party alone. */
gboolean fa_role_is_sure_deed (const FaComparison *c, const FaMatch *m);

#endif
