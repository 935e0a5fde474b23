/* mention_private.h - parts of stage 4: names and acronyms, and the steps that look at all mentions of an article. */
#ifndef FACTALIGN_MENTION_PRIVATE_H
#define FACTALIGN_MENTION_PRIVATE_H

#include <factalign/mention.h>

/** Append the phonetic keys of a word, '|' between: of its form and, with @p cases, with each case ending off. */
void fa_mention_sound (GString *all, const FaLanguage *language, const char *key, gboolean cases);
/** The same for the words of a mention that names somebody, some place or organisation; nothing for any other. */
void fa_mention_sound_parts (GString *all, const FaMentions *all_mentions, const FaMention *mention);
/** Append the letters that a word spells; FALSE when it is no row of letter names. */
gboolean fa_mention_decode_letters (const FaLanguage *language, const char *key, GString *letters);

void fa_mentions_resolve_surnames (FaMentions *m);
void fa_mentions_find_units (FaMentions *m);

/** Join the figures of two units that are told as one: four years and six months. */
void fa_mentions_join_figures (FaMentions *mentions);

/** Make scores of what else is dashed in their rows: "21-19, 18-21". */
void fa_mentions_join_scores (FaMentions *mentions);

void fa_mentions_find_counted (FaMentions *m);

#endif
