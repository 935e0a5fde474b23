/* detail_name.c - who and where: another name in the same part of the claim.
 *
 * In: the mentions of an aligned group. Out: details. The one idea: two newsrooms spell names in so many ways, and leave
 * out so many, that two names contradict each other only where both play one part: behind the same office, beside the
 * same word, or with the same deed in the same case; and where neither has its like on the other side. */
#include "detail_part.h"

#define LEAST_SCORE 170  /* a pair must be this alike before two names contradict each other */

static guint
heard_in_group (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *other = fa_comparison_side (c, 1 - source);
  guint heard = 0;
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source == source)
        continue;
      guint32 first = g_array_index (other->clause_first, guint32, m->clause),
              end = g_array_index (other->clause_first, guint32, m->clause + 1);
      heard = MAX (heard, fa_named_heard (fa_comparison_side (c, source), n, other, first, end, FA_NAME_LIKE));
    }
  return heard;
}

/* Is there a concept on the other side that is this one, or a part of it? What holds it says less, and answers nothing. */
static gboolean
is_met (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *own = fa_comparison_side (c, source), *other = fa_comparison_side (c, 1 - source);
  for (guint i = 0; i < c->mentions[1 - source]->len; i++)
    for (guint32 k = n->first; k < n->end; k++)
      {
        const FaMention *y = fa_mentions_get (other, g_array_index (c->mentions[1 - source], guint32, i));
        if (y->kind == FA_MENTION_CONCEPT && fa_named_lies_in (other, y, own, fa_mentions_get (own, k)))
          return TRUE;
      }
  return FALSE;
}

gboolean
fa_name_is_told (const FaComparison *c, guint source, const FaNamed *n)
{
  for (guint32 i = n->first; i < n->end; i++)
    if (fa_comparison_is_used (c, source, i))
      return TRUE;
  return FALSE;
}

static void
add_open (const FaComparison *c, guint source, const GArray *names, GArray *open)
{
  for (guint k = 0; k < names->len; k++)
    {
      const FaNamed *n = &g_array_index (names, FaNamed, k);
      if (!fa_name_is_told (c, source, n) && !is_met (c, source, n) && heard_in_group (c, source, n) < n->words)
        g_array_append_val (open, *n);
    }
}

GArray *
fa_name_list_open (const FaComparison *c, guint source)
{
  GArray *open = g_array_new (FALSE, FALSE, sizeof (FaNamed));
  const FaMentions *m = fa_comparison_side (c, source);
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *member = &g_array_index (c->group->members, FaMember, i);
      if (member->source != source)
        continue;
      guint32 first = g_array_index (m->clause_first, guint32, member->clause),
              end = g_array_index (m->clause_first, guint32, member->clause + 1);
      g_autoptr (GArray) names = fa_named_list (m, first, end), bodies = fa_named_bodies (m, first, end);
      add_open (c, source, names, open);
      if (bodies->len == 1) /* of several, none is the one that acts */
        add_open (c, source, bodies, open);
    }
  return open;
}

void
fa_name_tell (FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  gboolean place = x->place || y->place || (!x->person && !y->person && fa_part_is_of_one_thing (c, x, y, TRUE));
  FaDetail *d = fa_comparison_add (c, place ? FA_DETAIL_PLACE : FA_DETAIL_NAME, FA_DETAIL_DIFFERS,
                                   place ? "place-differs" : "name-differs",
                                   g_strdup (place ? "another place in each" : "another name in each"));
  const FaNamed *const name[] = { x, y };
  for (guint source = 0; source < 2; source++)
    {
      FaValue v = { .source = source, .span = name[source]->span };
      g_array_append_val (d->values, v);
      for (guint32 i = name[source]->first; i < name[source]->end; i++)
        g_hash_table_add (c->used[source], GUINT_TO_POINTER (i + 1));
    }
}

/* The best counterpart of an open name among those of the other side; NULL when none plays its part. */
static const FaNamed *
counterpart (const FaComparison *c, const FaNamed *x, guint source, const GArray *others)
{
  FaPart best = FA_PART_NONE;
  const FaNamed *found = NULL;
  for (guint i = 0; i < others->len; i++)
    {
      const FaNamed *y = &g_array_index (others, FaNamed, i);
      FaPart part = fa_name_is_told (c, 1 - source, y) ? FA_PART_NONE : source == 0 ? fa_name_part (c, x, y) : fa_name_part (c, y, x);
      if (part > best)
        {
          best = part;
          found = y;
        }
    }
  return found;
}

/* "Rumengan accused Wowor", "Ferdinand menuding Jeremia": does the other side name somebody who has a word of his full
 * name in common with this one's, wherever the articles tell their names in full? */
static gboolean
is_named_otherwise (const FaComparison *c, guint source, const FaNamed *x, const GArray *others)
{
  const FaMentions *own = fa_comparison_side (c, source), *other = fa_comparison_side (c, 1 - source);
  FaNamed p = fa_named_full (own, x);
  for (guint i = 0; i < others->len; i++)
    {
      const FaNamed *y = &g_array_index (others, FaNamed, i);
      FaNamed q = fa_named_full (other, y);
      if (!y->place && (p.words > x->words || q.words > y->words)
          && fa_named_heard (own, &p, other, q.first, q.end, FA_NAME_LIKE_IN_FULL) > 0)
        return TRUE;
    }
  return FALSE;
}

static void
drop_named_otherwise (const FaComparison *c, guint source, GArray *names, const GArray *others)
{
  for (guint i = names->len; i-- > 0;)
    {
      const FaNamed *x = &g_array_index (names, FaNamed, i);
      if (!x->place && is_named_otherwise (c, source, x, others))
        g_array_remove_index (names, i);
    }
}

void
fa_compare_names (FaComparison *c)
{
  if (c->group->score < LEAST_SCORE)
    return;
  g_autoptr (GArray) a = fa_name_list_open (c, 0), b = a->len == 0 ? NULL : fa_name_list_open (c, 1);
  g_autoptr (GArray) all = g_array_copy (a);
  if (b != NULL)
    {
      drop_named_otherwise (c, 0, a, b);
      drop_named_otherwise (c, 1, b, all);
    }
  for (guint i = 0; i < a->len; i++)
    {
      const FaNamed *x = &g_array_index (a, FaNamed, i), *y = counterpart (c, x, 0, b);
      if (y != NULL && counterpart (c, y, 1, a) == x)
        fa_name_tell (c, x, y);
    }
  fa_compare_homes (c);
}
