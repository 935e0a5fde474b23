/* named_private.h - what named.c tells named_same.c of a single mention. */
#ifndef FACTALIGN_NAMED_PRIVATE_H
#define FACTALIGN_NAMED_PRIVATE_H

#include "named.h"

#define MOST_WORDS 5      /* of a name; more in a row are a list, or a title */

/** "Imran Khan" names somebody, "father" does not: the gloss is written with a capital. */
gboolean fa_named_is_proper (const FaMentions *m, const FaConcept *c);

/** Is one of its meanings of these kinds? @param kinds  a bit each. */
gboolean fa_named_may_mean (const FaMentions *m, const FaMention *x, guint kinds);

/** Is it written in a script that has capitals? */
gboolean fa_named_has_capitals (const FaMention *x);
/** Does it mean somebody whom the lexicon knows, and nothing else? */
gboolean fa_named_is_known_person (const FaMentions *m, const FaMention *x);

/** Perhaps somebody whom the lexicon knows: કેતન, in front of another name. */
gboolean fa_named_is_first_name (const FaMentions *m, const FaMention *x);

/** A word nobody knows that is written as a name. */
gboolean fa_named_is_unknown (const FaMentions *m, const FaMention *x);

#endif
