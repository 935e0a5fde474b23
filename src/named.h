/* named.h - the people and places that a claim names, each with what stands beside it. */
#ifndef FACTALIGN_NAMED_H
#define FACTALIGN_NAMED_H

#include <factalign/mention.h>

typedef struct {
  guint32 first, end; /* mentions [first, end) of the name itself */
  guint32 clause;
  FaSpan span;
  guint words;           /* of the name */
  gboolean place;        /* a place or a people that the lexicon knows */
  gboolean organisation; /* one that the lexicon knows */
  gboolean body;         /* ... and no name at all: "the police", "the ministry" */
  gboolean people;       /* the people of a place, as in "Danish" */
  gboolean person;       /* somebody: the lexicon says so, or an office stands beside the name */
  gint64 office;         /* mention of the office in front or in apposition; -1: none */
  gint64 office_place;   /* and of the place it is held for */
  const char *marker;    /* what the language file says of its preposition or ending: "in", "from"; NULL: none */
} FaNamed;

/** Is what a mention means first of a kind? */
static inline gboolean
fa_mentions_is_of (const FaMentions *m, const FaMention *x, FaConceptKind kind)
{
  return x->hit_n > 0 && fa_lexicon_concept (m->lexicon, fa_mentions_hit (m, x->hit_first)->concept)->kind == kind;
}

/** The names among mentions [first, end), in reading order; none reaches over the end of its clause.
 * @return new GArray of FaNamed. */
GArray *fa_named_list (const FaMentions *m, guint32 first, guint32 end);

/** All names of the article, by order of reading. Borrowed. */
const GArray *fa_named_all (const FaMentions *m);

/** The bodies among mentions [first, end) that act like somebody and have no name of their own: the police, the army.
 * @return new GArray of FaNamed. */
GArray *fa_named_bodies (const FaMentions *m, guint32 first, guint32 end);

/** The case that a word by itself or its ending marks: "in", "from", "to", "by", "of", "with"; NULL: none. */
const char *fa_named_case (const FaLanguage *language, const char *key);

/** The dictionary form in a language, folded, of the last word of what a mention means; nothing when it means nothing. */
void fa_named_stem (const FaMentions *m, const FaMention *x, const FaLanguage *language, GString *stem);

/** Likeness of the words of a name and of any word of mentions [first, end) of another article, in thousandths, by
 * sound; each word of the name is looked at by itself.
 * @return how many words of the name are as alike as @p least. */
guint fa_named_heard (const FaMentions *a, const FaNamed *x, const FaMentions *b, guint32 first, guint32 end,
                      guint least);

/** The fullest form in which the article names whom @p x names: the name itself where there is none. */
FaNamed fa_named_full (const FaMentions *m, const FaNamed *x);

/** TRUE when the article introduces the bearer of a name as a person, here or elsewhere: newspapers do so with everybody,
 * while "Aavartan" and "Nordlys Biologics" stand for themselves. */
gboolean fa_named_introduced (const FaMentions *m, const FaNamed *x);

/** TRUE when two names have one office beside them, and not that of two countries. */
gboolean fa_named_hold_one_office (const FaMentions *a, const FaNamed *x, const FaMentions *b, const FaNamed *y);

/** TRUE when a name is surely one, and no word that merely nobody knows. */
gboolean fa_named_sure (const FaMentions *m, const FaNamed *x);

/** TRUE when a mention may be a place that has a name, or its people, and no coast or port. */
gboolean fa_named_is_place (const FaMentions *m, const FaMention *x);

/** The place that a name of one word, which the lexicon does not list, sounds like: સુરબાયા is Surabaya. It is looked for
 * among all places: ask last. @return its concept; -1: none, or several. */
gint64 fa_named_sounds_like_place (const FaMentions *m, const FaNamed *x);

/** TRUE when a place and what a mention means do not lie in each other. */
gboolean fa_named_is_apart (const FaMentions *m, guint32 place, const FaMention *x);

/** TRUE when what a mention means is, or lies in, what another means, or the lexicon calls the two near each other. */
gboolean fa_named_lies_in (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y);

#endif
