/* mention_private.h - steps of stage 4 that look at all mentions of an article. */
#ifndef FACTALIGN_MENTION_PRIVATE_H
#define FACTALIGN_MENTION_PRIVATE_H

#include <factalign/mention.h>

void fa_mentions_resolve_surnames (FaMentions *m);
void fa_mentions_find_counted (FaMentions *m);

#endif
