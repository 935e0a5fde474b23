/* align_left.c - clauses that are left over on both sides when all else is linked.
 *
 * In: the clauses that state nothing with the other article. Out: groups of two of them. The one idea: what stands in no link
 * has no rival but what stands in none, and where two articles tell one story sentence by sentence, they mostly tell it
 * there too. How alike the two are is reckoned as for sentences; and since the likest of few is easily found, they must tell a
 * deed, a day or a figure that neither article tells again, or one be what the partner of its sentence leaves of it. */
#include "align_private.h"
#include "similarity_figure.h"

#define LEAST_SCORE 30 /* of a pair that is looked at: less than one sum in two long clauses */

/* What two clauses have in common, beside who says it. */
typedef struct {
  gboolean key;     /* something that each article tells only once */
  gboolean differs; /* figures or days that are not the same: whether they are of one thing, others judge */
} Common;

gboolean
fa_align_has_value_left (const Aligner *x, guint side, const FaUnit *u, const GArray *pairings)
{
  for (guint32 i = u->item_first; i < u->item_first + u->item_n; i++)
    {
      const FaMention *m = fa_mentions_get (x->sources[side], fa_similarity_item (x->sim, i)->mention);
      gboolean left = fa_figure_is_value (m);
      for (guint k = 0; k < pairings->len && left; k++)
        {
          const FaPairing *q = &g_array_index (pairings, FaPairing, k);
          left = (side == 0 ? q->item_a : q->item_b) != i;
        }
      if (left)
        return TRUE;
    }
  return FALSE;
}

static Common
look_at_common (Aligner *x, const FaUnit *a, const FaUnit *b)
{
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  Common common = { FALSE, FALSE };
  fa_similarity_score (x->sim, a, b, pairings);
  for (guint i = 0; i < pairings->len; i++)
    {
      const FaPairing *q = &g_array_index (pairings, FaPairing, i);
      common.key |= fa_similarity_is_key (x->sim, q);
      common.differs |= fa_similarity_differs (x->sim, q);
    }
  common.differs |= fa_align_has_value_left (x, 0, a, pairings) && fa_align_has_value_left (x, 1, b, pairings);
  return common;
}

static gboolean
both_free (GArray *const *is_free, const Pair *p)
{
  return g_array_index (is_free[0], gboolean, p->unit[0]) && g_array_index (is_free[1], gboolean, p->unit[1]);
}

static void
keep_free (GArray *pairs, GArray *const *is_free)
{
  guint kept = 0;
  for (guint i = 0; i < pairs->len; i++)
    if (both_free (is_free, &g_array_index (pairs, Pair, i)))
      g_array_index (pairs, Pair, kept++) = g_array_index (pairs, Pair, i);
  g_array_set_size (pairs, kept);
}

/* Do they tell one fact, and neither tells another figure or day of it? */
static gboolean
fit (Aligner *x, GArray *const *said, const Pair *p)
{
  Common common = look_at_common (x, fa_align_unit (said[0], p->unit[0]), fa_align_unit (said[1], p->unit[1]));
  gboolean rest = fa_align_group_of (x, 0, p->unit[0]) >= 0 || fa_align_group_of (x, 1, p->unit[1]) >= 0;
  return (common.key || rest) && !common.differs;
}

static void
link_pair (Aligner *x, GArray *const *is_free, const Pair *p)
{
  FaLink link = fa_align_link_of (p, FA_LINK_LEFT, p->odds, x->options->left_odds, x->options->sure_left);
  gint32 group = fa_align_new_group (x, &link);
  for (guint side = 0; side < 2; side++)
    {
      fa_align_move_clause (x, side, p->unit[side], group);
      g_array_index (is_free[side], gboolean, p->unit[side]) = FALSE;
    }
}

/* Do the two articles tell one story sentence by sentence? */
static gboolean
run_alike (const Aligner *x)
{
  guint shorter = MIN (x->sentences[0]->len, x->sentences[1]->len);
  return 1000 * x->n_groups >= x->options->parallel_share * shorter;
}

gboolean
fa_align_link_left (Aligner *x, GArray *const *is_free, GError **error)
{
  if (x->far || !run_alike (x))
    return TRUE;
  GArray *said[2] = { fa_align_find_said (x, 0), fa_align_find_said (x, 1) };
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  gboolean done = fa_align_score_pairs (x, said[0], said[1], LEAST_SCORE, pairs, error);
  keep_free (pairs, is_free);
  fa_align_set_margins (x, pairs, said);
  fa_align_sort_by_odds (x, pairs);
  for (guint i = 0; i < pairs->len && g_array_index (pairs, Pair, i).odds >= x->options->left_odds; i++)
    if (both_free (is_free, &g_array_index (pairs, Pair, i)) && fit (x, said, &g_array_index (pairs, Pair, i)))
      link_pair (x, is_free, &g_array_index (pairs, Pair, i));
  g_array_free (said[0], TRUE);
  g_array_free (said[1], TRUE);
  return done;
}
