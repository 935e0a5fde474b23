/* similarity_name.c - names that answer each other.
 *
 * In: the mentions of two sources. Out: pairs of words. The one idea: who holds an office differs as a figure of one thing
 * does. Of "Governor Meera Dixit" and "Gubernur Wahyu Pranoto", the only governor of each article, most likely one and
 * the same is told: that it is told of two people is for compare to judge. */
#include "similarity_private.h"

#include <string.h>

#include "named.h"

#define LIKE 600       /* likeness, in thousandths, from which two words of two names may be one */
#define LIKE_ALONE 850 /* the same of a word by itself: any word is a little like one of a whole article */

#define BODY 5         /* mentions from an office to the name of what it is held in */
#define FEW_MEANINGS 2 /* of a word that tells an office */

/* Does the other article name whom a name means? */
static gboolean
is_known (const FaSimilarity *sim, guint side, const FaNamed *n)
{
  const FaMentions *own = sim->side[side], *other = sim->side[1 - side];
  if (fa_named_heard (own, n, other, 0, other->mentions->len, LIKE_ALONE) > 0)
    return TRUE;
  for (guint32 i = n->first; i < n->end; i++)
    for (guint k = 0; fa_mentions_get (own, i)->hit_n > 0 && k < other->mentions->len; k++)
      if (fa_mentions_share_concept (own, fa_mentions_get (own, i), other, fa_mentions_get (other, k)))
        return TRUE;
  return FALSE;
}

/* People, each with an office beside his name. */
static GArray *
list_holders (const FaSimilarity *sim, guint side)
{
  const FaMentions *m = sim->side[side];
  GArray *names = fa_named_list (m, 0, m->mentions->len);
  guint kept = 0;
  for (guint i = 0; i < names->len; i++)
    {
      FaNamed n = g_array_index (names, FaNamed, i);
      if (n.office >= 0 && !n.place && !n.organisation && fa_named_sure (m, &n))
        g_array_index (names, FaNamed, kept++) = n;
    }
  g_array_set_size (names, kept);
  return names;
}

/* May a word name a body, or belong to its name: Forum, Nusantara? */
static gboolean
may_name_body (const FaMentions *m, const FaMention *x)
{
  gboolean organisation = x->hit_n > 0
                          && fa_lexicon_concept (m->lexicon, fa_mentions_hit (m, x->hit_first)->concept)->kind
                                 == FA_KIND_ORGANISATION;
  return x->kind == FA_MENTION_NAME || x->kind == FA_MENTION_ACRONYM || organisation;
}

/* Do two words that tell an office stand near the name of one body: "head of the Forum Nusantara", "Ketua Forum Nusantara"? */
static gboolean
are_of_one_body (const FaMentions *a, guint32 x, const FaMentions *b, guint32 y)
{
  for (guint32 i = x < BODY ? 0 : x - BODY; i <= x + BODY && i < a->mentions->len; i++)
    for (guint32 k = y < BODY ? 0 : y - BODY; k <= y + BODY && k < b->mentions->len; k++)
      {
        const FaMention *p = fa_mentions_get (a, i), *q = fa_mentions_get (b, k);
        if (i != x && k != y && p->clause == fa_mentions_get (a, x)->clause && q->clause == fa_mentions_get (b, y)->clause
            && may_name_body (a, p) && may_name_body (b, q)
            && (fa_mentions_share_concept (a, p, b, q)
                || (p->key != 0 && q->key != 0 && strcmp (fa_mentions_key (a, p->key), fa_mentions_key (b, q->key)) == 0)))
          return TRUE;
      }
  return FALSE;
}

/* The head of what? A word of many meanings is no office by itself. */
static gboolean
is_office (const FaMention *m)
{
  return m->hit_n <= FEW_MEANINGS;
}

static gboolean
share_office (const FaMentions *a, const FaNamed *x, const FaMentions *b, const FaNamed *y)
{
  return fa_named_hold_one_office (a, x, b, y)
         && ((is_office (fa_mentions_get (a, (guint) x->office)) && is_office (fa_mentions_get (b, (guint) y->office)))
             || are_of_one_body (a, (guint32) x->office, b, (guint32) y->office));
}

/* Does an article name another one in somebody's office? */
static gboolean
is_one_of_many (const FaMentions *m, const FaNamed *n, const GArray *holders)
{
  for (guint i = 0; i < holders->len; i++)
    {
      const FaNamed *other = &g_array_index (holders, FaNamed, i);
      if (share_office (m, n, m, other) && fa_named_heard (m, n, m, other->first, other->end, LIKE) == 0)
        return TRUE;
    }
  return FALSE;
}

/* The words of two names, surname to surname: the first one is left over where one has more. */
static void
add_answers (const FaSimilarity *sim, const FaNamed *x, const FaNamed *y, GArray *answers)
{
  for (guint32 i = x->end, k = y->end; i-- > x->first && k-- > y->first;)
    {
      gint32 a = g_array_index (sim->type_of[0], gint32, i), b = g_array_index (sim->type_of[1], gint32, k);
      Answer answer = { (guint32) a, (guint32) b };
      if (a >= 0 && b >= 0)
        g_array_append_val (answers, answer);
    }
}

/* Do two hold one office, who are surely two, and is one of them a stranger to the other article? */
static gboolean
answer (const FaSimilarity *sim, const FaNamed *x, const FaNamed *y)
{
  return share_office (sim->side[0], x, sim->side[1], y)
         && fa_named_heard (sim->side[0], x, sim->side[1], y->first, y->end, LIKE) == 0
         && (!is_known (sim, 0, x) || !is_known (sim, 1, y));
}

GArray *
fa_similarity_answers (const FaSimilarity *sim)
{
  GArray *answers = g_array_new (FALSE, FALSE, sizeof (Answer));
  g_autoptr (GArray) a = list_holders (sim, 0), b = a->len == 0 ? NULL : list_holders (sim, 1);
  for (guint i = 0; b != NULL && i < a->len; i++)
    for (guint k = 0; k < b->len; k++)
      {
        const FaNamed *x = &g_array_index (a, FaNamed, i), *y = &g_array_index (b, FaNamed, k);
        if (answer (sim, x, y) && !is_one_of_many (sim->side[0], x, a) && !is_one_of_many (sim->side[1], y, b))
          add_answers (sim, x, y, answers);
      }
  return answers;
}
