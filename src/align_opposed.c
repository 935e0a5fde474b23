/* align_opposed.c - clauses of which the one denies what the other tells, or tells the opposite.
 *
 * In: clauses, and the groups they were put in. Out: further groups of two clauses, which are one fact only if the comparison
 * finds that they contradict each other. The one idea: where a newsroom denies what the other tells, fewer words are left that
 * bring the two clauses together; but they are the best partners of each other, and stand beside what both tell alike, or
 * tell of a deed that neither article tells again. */
#include "align_private.h"

#define ANY_SCORE 1    /* two clauses must share a word */
#define LEAST_MARGIN 30 /* over the next like clause: the two are the best partners of each other */
#define ALIKE 700      /* of two words that are the same deed, figure or day */

/* Can one of two clauses, neither of them a headline, deny the other? */
static gboolean
may_be_opposed (const Aligner *x, const Pair *p)
{
  return !fa_align_is_title (x, 0, fa_align_unit (x->clauses[0], p->unit[0])) && !fa_align_is_title (x, 1, fa_align_unit (x->clauses[1], p->unit[1]))
         && (fa_align_denies (x->sources[0], p->unit[0]) != fa_align_denies (x->sources[1], p->unit[1])
             || fa_align_have_opposites (x, fa_align_unit (x->clauses[0], p->unit[0]), fa_align_unit (x->clauses[1], p->unit[1])));
}

/* What two clauses have in common. */
typedef struct {
  gboolean alike; /* a word that is more than related ... */
  gboolean what;  /* ... and is a deed, a figure or a day */
  gboolean key;   /* a deed, a figure or a day that each article tells only once */
  gboolean apart; /* one word only, and each tells of somebody or something else besides */
} Common;

static Common
find_common (Aligner *x, const Pair *p)
{
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  Common common = { FALSE, FALSE, FALSE, FALSE };
  const FaUnit *a = fa_align_unit (x->clauses[0], p->unit[0]), *b = fa_align_unit (x->clauses[1], p->unit[1]);
  fa_similarity_score (x->sim, a, b, pairings);
  guint left = fa_align_what_is_left (x, 0, a, pairings) & fa_align_what_is_left (x, 1, b, pairings);
  common.apart = pairings->len == 1 && (left & (FA_LEFT_SOMEBODY | FA_LEFT_THING)) != 0;
  for (guint i = 0; i < pairings->len; i++)
    {
      const FaPairing *q = &g_array_index (pairings, FaPairing, i);
      common.alike |= q->similarity >= ALIKE;
      common.what |= q->similarity >= ALIKE
                     && (fa_similarity_is_what (x->sim, 0, q->item_a) || fa_similarity_is_what (x->sim, 1, q->item_b));
      common.key |= fa_similarity_is_key (x->sim, q);
    }
  return common;
}

/* "Two passengers were held", "the passengers made no declaration": whom both tell of makes it no denial of what the other
 * tells; nor are a bridge that opens and a dam that shuts one thing. */
static gboolean
tell_of_it (const Aligner *x, const Pair *p, const Common *common)
{
  const FaUnit *a = fa_align_unit (x->clauses[0], p->unit[0]), *b = fa_align_unit (x->clauses[1], p->unit[1]);
  return !common->apart && (fa_align_have_opposites (x, a, b) ? common->alike : common->what);
}

/* Do two clauses tell one thing? Two that state nothing else do near what both articles tell, or by a deed of their own; one
 * that states another fact already does only beside it, and of the same deed. */
static gboolean
tell_one_thing (Aligner *x, GHashTable *told, const Pair *p, const gboolean *is_free)
{
  if (!is_free[0] && !is_free[1])
    return FALSE;
  FaPlace place = fa_align_place_of (x, told, p);
  Common common = find_common (x, p);
  if (!tell_of_it (x, p, &common))
    return FALSE;
  return is_free[0] && is_free[1] ? place != FA_PLACE_ELSEWHERE || common.key : place == FA_PLACE_BESIDE_FACT && common.what;
}

/* A clause, and the one beside it that only says who says it. They stay what they are else, for the two may not contradict each
 * other. */
static void
put_clause (Aligner *x, guint side, guint32 clause, gint32 group)
{
  guint32 first = clause > 0 && fa_align_says (x, side, clause - 1, clause) ? clause - 1 : clause,
          last = clause + 1 < x->clauses[side]->len && fa_align_says (x, side, clause + 1, clause) ? clause + 1 : clause;
  for (guint32 c = first; c <= last; c++)
    fa_align_put_clause (x, side, c, FALSE, group);
}

static void
link_pair (Aligner *x, const Pair *p)
{
  gint32 group = fa_align_new_group_but (x, p, p->margin, LEAST_MARGIN, FA_DIFFER_DENIAL);
  for (guint side = 0; side < 2; side++)
    put_clause (x, side, p->unit[side], group);
}

void
fa_align_link_opposed (Aligner *x)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  /* no more pairs share a word than when the clauses were linked, which were not too many */
  if (x->far || x->overlap < x->options->least_overlap || !fa_align_score_pairs (x, x->clauses[0], x->clauses[1], ANY_SCORE, pairs, NULL))
    return;
  fa_align_set_margins (x, pairs, x->clauses);
  g_autoptr (GHashTable) told = fa_align_find_told (x);
  g_autofree gboolean *linked_a = g_new0 (gboolean, x->clauses[0]->len + 1), *linked_b = g_new0 (gboolean, x->clauses[1]->len + 1);
  for (guint i = 0; i < pairs->len && g_array_index (pairs, Pair, i).margin >= LEAST_MARGIN; i++)
    {
      const Pair *p = &g_array_index (pairs, Pair, i);
      gboolean is_free[] = { fa_align_is_free (x, 0, p->unit[0]), fa_align_is_free (x, 1, p->unit[1]) };
      if (linked_a[p->unit[0]] || linked_b[p->unit[1]] || fa_align_stand_together (x, p->unit[0], p->unit[1])
          || !may_be_opposed (x, p) || !tell_one_thing (x, told, p, is_free))
        continue;
      link_pair (x, p);
      linked_a[p->unit[0]] = linked_b[p->unit[1]] = TRUE;
    }
}
