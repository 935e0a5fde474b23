/* align_result.c - the groups of the result.
 *
 * In: the clauses in their groups, the pairs of sentences that were looked at. Out: the groups as the comparison reads them. The
 * one idea: every clause stands in a group, what nothing was linked with in one of its sentence; and a group tells which words
 * match, how alike its sides are, and what they have over the sentences outside it. */
#include "align_private.h"

#include <string.h>

#define ONE_FACT 700       /* within one article: the same words, one fact with several evidences */
#define LEAST_REPEATED 3   /* types a sentence has before it can be a repetition */
#define MOST_REPEATED 50   /* earlier sentences looked at for one */

void
fa_align_group_free (gpointer p)
{
  FaGroup *g = p;
  g_array_free (g->members, TRUE);
  g_array_free (g->matches, TRUE);
  g_array_free (g->answers, TRUE);
  g_free (g);
}

static void
fill_matches (Aligner *x, FaGroup *g, const GArray *pairings)
{
  for (guint i = 0; i < pairings->len; i++)
    {
      const FaPairing *p = &g_array_index (pairings, FaPairing, i);
      FaMatch m = { 0, 1, fa_similarity_item (x->sim, p->item_a)->mention, fa_similarity_item (x->sim, p->item_b)->mention,
                    p->similarity, p->concept, fa_similarity_differs (x->sim, p) };
      g_array_append_val (p->concept == FA_CONCEPT_ANSWER ? g->answers : g->matches, m);
    }
}

/* The very common participants of a group's clauses of a side. @return new GArray of guint32, mentions. */
static GArray *
list_common (const Aligner *x, const FaGroup *g, guint side)
{
  const FaMentions *m = x->sources[side];
  GArray *common = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint i = 0; i < g->members->len; i++)
    {
      const FaMember *member = &g_array_index (g->members, FaMember, i);
      for (guint32 k = g_array_index (m->clause_first, guint32, member->source == side ? member->clause : 0);
           member->source == side && k < g_array_index (m->clause_first, guint32, member->clause + 1); k++)
        if (fa_similarity_is_common (x->sim, side, k))
          g_array_append_val (common, k);
    }
  return common;
}

/* What is too common to bring two claims together is told by both all the same: each with the first that is left. */
static void
add_common_matches (const Aligner *x, FaGroup *g)
{
  const FaMentions *s = x->sources[0], *t = x->sources[1];
  g_autoptr (GArray) a = list_common (x, g, 0), b = list_common (x, g, 1);
  for (guint i = 0; i < a->len; i++)
    for (guint k = 0; k < b->len; k++)
      {
        FaMatch m = { 0, 1, g_array_index (a, guint32, i), g_array_index (b, guint32, k), 1000, -1, FALSE };
        const FaMention *p = fa_mentions_get (s, m.mention_a), *q = fa_mentions_get (t, m.mention_b);
        if (!fa_mentions_share_concept (s, p, t, q))
          continue;
        m.concept = (gint32) fa_mentions_hit (s, p->hit_first)->concept;
        g_array_append_val (g->matches, m);
        g_array_remove_index (b, k);
        break;
      }
}

static void
mark_told (FaAlignment *result, const FaGroup *g)
{
  for (guint i = 0; i < g->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (g->matches, FaMatch, i);
      g_array_index (result->told[0], gboolean, m->mention_a) |= !m->differs;
      g_array_index (result->told[1], gboolean, m->mention_b) |= !m->differs;
    }
}

static gint
compare_members (gconstpointer pa, gconstpointer pb)
{
  const FaMember *a = pa, *b = pb;
  if (a->source != b->source)
    return a->source < b->source ? -1 : 1;
  return a->clause < b->clause ? -1 : a->clause > b->clause;
}

/* Who says it stands beside what is said, and is evidence of it; how alike two claims are, it does not tell. */
static void
add_speech (Aligner *x, FaGroup *g, gint32 group, guint side, FaUnit *unit)
{
  for (guint i = 0, n = g->members->len; i < n; i++)
    {
      FaMember told = g_array_index (g->members, FaMember, i);
      for (guint32 c = MAX (told.clause, 1) - 1; told.source == side && c < MIN (told.clause + 2, x->clauses[side]->len); c++)
        if (g_array_index (x->said_in[side], gint32, c) == group)
          {
            FaMember m = { side, c, FALSE };
            g_array_append_val (g->members, m);
            g_array_index (x->said_in[side], gint32, c) = -1; /* once */
            *unit = fa_similarity_union (x->sim, side, unit, fa_align_unit (x->clauses[side], c));
          }
    }
}

static FaGroup *
make_group (Aligner *x, gint32 group)
{
  FaGroup *g = g_new0 (FaGroup, 1);
  g->members = g_array_new (FALSE, FALSE, sizeof (FaMember));
  g->matches = g_array_new (FALSE, FALSE, sizeof (FaMatch));
  g->answers = g_array_new (FALSE, FALSE, sizeof (FaMatch));
  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < fa_align_clauses_of (x, side, group)->len; i++)
      {
        guint32 clause = g_array_index (fa_align_clauses_of (x, side, group), guint32, i);
        FaMember m = { side, clause, fa_align_group_of (x, side, clause) != group };
        g_array_append_val (g->members, m);
      }
  FaUnit a = fa_align_side_of_group (x, 0, group), b = fa_align_side_of_group (x, 1, group);
  FaScore score = fa_similarity_score (x->sim, &a, &b, NULL);
  add_speech (x, g, group, 0, &a);
  add_speech (x, g, group, 1, &b);
  g_array_sort (g->members, compare_members);
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  fa_similarity_score (x->sim, &a, &b, pairings);
  g->score = score.score;
  memcpy (g->matched, score.matched, sizeof g->matched);
  memcpy (g->total, score.total, sizeof g->total);
  g->link = g_array_index (x->links, FaLink, group);
  if (g->link.differ == FA_DIFFER_NAME)
    g->score = MAX (g->score, g->link.score); /* that of all but the names that differ */
  fill_matches (x, g, pairings);
  add_common_matches (x, g);
  return g;
}

/* Per group, the best score of one of its sentences with a sentence outside it: what its margin is taken from. */
static guint *
outside_rivals (const Aligner *x, const GArray *pairs)
{
  guint *best = g_new0 (guint, MAX (x->n_groups, 1));
  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *p = &g_array_index (pairs, Pair, i);
      gint32 a = fa_align_linked (x, 0, p->unit[0]), b = fa_align_linked (x, 1, p->unit[1]);
      if (a >= 0 && a != b)
        best[a] = MAX (best[a], p->score);
      if (b >= 0 && a != b)
        best[b] = MAX (best[b], p->score);
    }
  return best;
}

/* The heaviest type of a unit: what a repetition of it has too. */
static guint32
heaviest_type (const Aligner *x, guint side, const FaUnit *u)
{
  guint32 best = u->item_first;
  for (guint32 i = u->item_first; i < u->item_first + u->item_n; i++)
    if (fa_similarity_item_weight (x->sim, side, i) > fa_similarity_item_weight (x->sim, side, best))
      best = i;
  return fa_similarity_item (x->sim, best)->type;
}

/* An earlier sentence alone that says the same; -1 when there is none. @p seen: heaviest type -> such sentences. */
static gint
find_repeated (Aligner *x, guint side, guint unit, GHashTable *seen)
{
  const FaUnit *u = fa_align_unit (x->sentences[side], unit);
  if (u->item_n < LEAST_REPEATED || fa_align_linked (x, side, unit) >= 0)
    return -1;
  gpointer type = GUINT_TO_POINTER (heaviest_type (x, side, u));
  GArray *list = g_hash_table_lookup (seen, type);
  if (list == NULL)
    {
      list = g_array_new (FALSE, FALSE, sizeof (guint32));
      g_hash_table_insert (seen, type, list);
    }
  for (guint i = 0; i < MIN (list->len, MOST_REPEATED); i++)
    if (fa_similarity_within (x->sim, side, u, fa_align_unit (x->sentences[side], g_array_index (list, guint32, i))) >= ONE_FACT)
      return (gint) g_array_index (list, guint32, i);
  guint32 own = unit;
  g_array_append_val (list, own);
  return -1;
}

static gboolean
is_alone (const Aligner *x, guint side, const FaUnit *u)
{
  for (guint32 c = u->clause_first; c < u->clause_end; c++)
    if (fa_align_group_of (x, side, c) >= 0)
      return FALSE;
  return TRUE;
}

/* The odds of every sentence alone with its best partner among those of the other side: how near it came to a link. */
static void
find_nearest (const Aligner *x, const GArray *pairs, gint *const *nearest)
{
  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < x->sentences[side]->len; i++)
      nearest[side][i] = G_MININT;
  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *p = &g_array_index (pairs, Pair, i);
      if (!is_alone (x, 0, fa_align_unit (x->sentences[0], p->unit[0]))
          || !is_alone (x, 1, fa_align_unit (x->sentences[1], p->unit[1])))
        continue;
      for (guint side = 0; side < 2; side++)
        nearest[side][p->unit[side]] = MAX (nearest[side][p->unit[side]], p->odds);
    }
}

/* Sentences alone: one group a sentence; the same words twice in one article are one group. */
static void
group_leftovers (Aligner *x, guint side, const gint *nearest)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, (GDestroyNotify) g_array_unref);
  for (guint i = 0; i < x->sentences[side]->len; i++)
    {
      const FaUnit *u = fa_align_unit (x->sentences[side], i);
      gint repeated = find_repeated (x, side, i, seen);
      gint32 group = repeated < 0 ? -1 : fa_align_group_of (x, side, fa_align_unit (x->sentences[side], (guint) repeated)->clause_first);
      for (guint32 c = u->clause_first; c < u->clause_end; c++)
        if (fa_align_group_of (x, side, c) < 0 && g_array_index (x->said_in[side], gint32, c) < 0)
          {
            if (group < 0)
              group = fa_align_new_group (x, &(FaLink){ .reached = nearest[i], .needed = fa_align_needed_odds (x) });
            fa_align_move_clause (x, side, c, group);
          }
    }
}

void
fa_align_make_result (Aligner *x, const GArray *pairs, FaAlignment *result)
{
  g_autofree gint *near_a = g_new (gint, x->sentences[0]->len + 1), *near_b = g_new (gint, x->sentences[1]->len + 1);
  find_nearest (x, pairs, (gint *const[]){ near_a, near_b });
  group_leftovers (x, 0, near_a);
  group_leftovers (x, 1, near_b);
  g_autofree guint *rivals = outside_rivals (x, pairs);
  for (guint g = 0; g < x->n_groups; g++)
    {
      FaGroup *group = make_group (x, (gint32) g);
      guint subtract = rivals[g] * x->options->margin_rival / 1000;
      group->margin = group->score > subtract ? group->score - subtract : 0;
      mark_told (result, group);
      if (group->members->len > 0)
        g_ptr_array_add (result->groups, group);
      else
        fa_align_group_free (group);
    }
}
