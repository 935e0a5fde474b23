/* align_clauses.c - clauses of two articles that state one fact, where their sentences do not.
 *
 * In: the sentences as they were linked. Out: clauses in groups. The one idea: newsrooms pack facts differently, so a
 * clause that its sentence's partner does not cover may belong to a clause of another sentence: when the two are strongly
 * alike, hold a figure, a day or a deed that stands nowhere else in either article, or the only figures that both tell of a
 * thing. What the facts of a clause leave of it may be a clause of the other article too, or hold such a figure. */
#include "align_private.h"

#include <math.h>

#define FREE_CLAUSE 300  /* share of a clause its sentence's partner covers; below, it may go elsewhere */
#define CLAUSE_SCORE 30  /* pairs of clauses below this score are not looked at: less than one sum in two long clauses */
#define LEAST_ANCHORED 2 /* words in common, with the figure */
#define LEAST_LEAD -50   /* margin of a clause pair: one that is that much more like another clause is no partner */
#define FREE_TOLD 450    /* share of a clause that the rest of another tells, when it is one fact with that rest */
#define MOST_KEYED 100   /* of two articles that need so much more strength nothing that is told once makes one fact */
#define LEAST_NEW 2      /* words in common that the facts two clauses state already do not tell */
#define SAID_GAIN 100    /* less strength will do for what is said; with 300 false ones come too */

/* How strongly two clauses state one fact: what they share beyond the story's themes, and what they have over rivals.
 * Both count: a margin alone is easily won by two short clauses, shared words alone by two long ones. Where it is not the
 * better part of either clause, the two may well tell different things of it. */
static gint
strength (const Aligner *x, const Pair *p)
{
  guint root = (guint) sqrt (p->telling); /* exact: the root of a whole number is rounded correctly everywhere */
  guint less = p->cover < x->options->least_cover ? x->options->cover_strength : 0;
  return p->margin + (gint) (x->options->telling_share * root) - (gint) less;
}

/* Is the clause one of several of its sentence? A whole sentence is not taken away from its partner. */
static gboolean
has_sibling (const Aligner *x, guint side, guint clause)
{
  const FaClaims *claims = x->sources[side]->claims;
  const FaSentence *s = fa_claims_sentence (claims, fa_claims_clause (claims, clause)->sentence);
  return s->clause_end - s->clause_first > 1;
}

/* Clauses whose group's other side says little of them. */
static GArray *
find_free (Aligner *x, guint side)
{
  GArray *free_clauses = g_array_new (FALSE, TRUE, sizeof (gboolean));
  g_array_set_size (free_clauses, x->clauses[side]->len);
  g_autofree FaUnit *other = g_new0 (FaUnit, MAX (x->n_groups, 1));
  for (guint g = 0; g < x->n_groups; g++)
    other[g] = fa_align_side_of_group (x, 1 - side, (gint32) g);
  for (guint c = 0; c < x->clauses[side]->len; c++)
    {
      gint32 group = fa_align_group_of (x, side, c);
      gboolean is_free = group < 0 || has_sibling (x, side, c);
      if (group >= 0 && is_free)
        {
          FaScore s = fa_align_score_sides (x, side, fa_align_unit (x->clauses[side], c), &other[group], NULL);
          is_free = (side == 0 ? s.mass_a : s.mass_b) < FREE_CLAUSE;
        }
      g_array_index (free_clauses, gboolean, c) = is_free;
    }
  return free_clauses;
}

/* Is all that two clauses share one word for what something is like? */
static gboolean
share_a_quality (const Aligner *x, const FaUnit *a, const FaUnit *b)
{
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  fa_similarity_score (x->sim, a, b, pairings);
  const gint32 concept = pairings->len == 1 ? g_array_index (pairings, FaPairing, 0).concept : -1;
  return concept >= 0 && fa_lexicon_concept (x->sources[0]->lexicon, (guint32) concept)->kind == FA_KIND_QUALITY;
}

/* "Unlike the others, ...", "... and that is a different thing": most of what two short clauses say, and no fact in common. */
static void
drop_lone_qualities (const Aligner *x, GArray *pairs, GArray *const *units)
{
  guint kept = 0;
  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *p = &g_array_index (pairs, Pair, i);
      if (p->matched > 1 || !share_a_quality (x, fa_align_unit (units[0], p->unit[0]), fa_align_unit (units[1], p->unit[1])))
        g_array_index (pairs, Pair, kept++) = *p;
    }
  g_array_set_size (pairs, kept);
}

static gint
compare_strength (gconstpointer a, gconstpointer b, gpointer aligner)
{
  gint p = strength (aligner, a), q = strength (aligner, b);
  return p != q ? (p > q ? -1 : 1) : fa_align_compare_margin (a, b);
}

/* How much more strength stray clauses need. Where one article is nearly the other in another language, what the two
 * share they tell sentence by sentence; a clause that is merely like another is then not the same fact. Nor is it where
 * one has few sentences, of which any may be the likest. */
static gint
more_strength (const Aligner *x)
{
  const FaAlignOptions *o = x->options;
  guint n = x->n_groups, shorter = MIN (x->sentences[0]->len, x->sentences[1]->len);
  guint score = (x->linked_score + o->parallel_score) / (n + 1); /* one average link is put beside few */
  return (gint) (o->parallel_gain[0] * (score - MIN (score, o->parallel_score))
                 + o->parallel_gain[1] * (x->overlap - MIN (x->overlap, o->parallel_share))
                 + o->brief_gain * (o->brief_sentences - MIN (shorter, o->brief_sentences)));
}

/* How strong clauses with a figure of their own must be. Articles that have little in common share a figure by chance. */
static gint
figure_strength (const Aligner *x)
{
  const FaAlignOptions *o = x->options;
  return (gint) (o->figure_strength + o->overlap_gain * (o->least_overlap - MIN (x->overlap, o->least_overlap)));
}

static void
add_matched (Aligner *x, guint side, guint clause, gint32 group, GHashTable *matched)
{
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  FaUnit other = fa_align_side_of_group (x, 1 - side, group);
  fa_align_score_sides (x, side, fa_align_unit (x->clauses[side], clause), &other, pairings);
  for (guint i = 0; i < pairings->len; i++)
    {
      const FaPairing *p = &g_array_index (pairings, FaPairing, i);
      g_hash_table_add (matched, GUINT_TO_POINTER (side == 0 ? p->item_a : p->item_b));
    }
}

/* Which items of a clause do the facts it states match already? @return item -> itself */
static GHashTable *
find_matched (Aligner *x, guint side, guint clause)
{
  GHashTable *matched = g_hash_table_new (g_direct_hash, g_direct_equal);
  if (fa_align_group_of (x, side, clause) >= 0)
    add_matched (x, side, clause, fa_align_group_of (x, side, clause), matched);
  for (guint i = 0; i < x->shared->len; i++)
    {
      const Shared *s = &g_array_index (x->shared, Shared, i);
      if (s->side == side && s->clause == clause)
        add_matched (x, side, clause, s->group, matched);
    }
  return matched;
}

/* Have two clauses something in common that no fact either of them states tells? */
static gboolean
tell_more (Aligner *x, const Pair *p)
{
  g_autoptr (GHashTable) a = find_matched (x, 0, p->unit[0]), b = find_matched (x, 1, p->unit[1]);
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  fa_similarity_score (x->sim, fa_align_unit (x->clauses[0], p->unit[0]), fa_align_unit (x->clauses[1], p->unit[1]),
                       pairings);
  guint n = 0;
  for (guint i = 0; i < pairings->len; i++)
    {
      const FaPairing *q = &g_array_index (pairings, FaPairing, i);
      n += !g_hash_table_contains (a, GUINT_TO_POINTER (q->item_a))
           && !g_hash_table_contains (b, GUINT_TO_POINTER (q->item_b));
    }
  return n >= LEAST_NEW;
}

/* Put a clause into a group. One that states another fact already is evidence of both. */
void
fa_align_put_clause (Aligner *x, guint side, guint clause, gboolean is_free, gint32 group)
{
  Shared s = { group, side, clause };
  if (is_free)
    fa_align_move_clause (x, side, clause, group);
  else
    {
      g_array_append_val (x->shared, s);
      fa_align_drop_index (x);
    }
}

/* Has a group another clause of the sentence of a clause? */
static gboolean
has_sibling_in (Aligner *x, guint side, guint clause, gint32 group)
{
  const GArray *clauses = group < 0 ? NULL : fa_align_clauses_of (x, side, group);
  for (guint i = 0; clauses != NULL && i < clauses->len; i++)
    if (fa_align_same_sentence (fa_align_unit (x->clauses[side], g_array_index (clauses, guint32, i)),
                                fa_align_unit (x->clauses[side], clause)))
      return TRUE;
  return FALSE;
}

/* A sentence that tells in two clauses what the other article tells in one is evidence of one fact. */
static void
link_clauses (Aligner *x, const Pair *p, gboolean free_a, gboolean free_b, const FaLink *link)
{
  guint a = p->unit[0], b = p->unit[1];
  gint32 of_a = fa_align_group_of (x, 0, a), of_b = fa_align_group_of (x, 1, b);
  if (free_b && !free_a && has_sibling_in (x, 1, b, of_a))
    fa_align_move_clause (x, 1, b, of_a);
  else if (free_a && !free_b && has_sibling_in (x, 0, a, of_b))
    fa_align_move_clause (x, 0, a, of_b);
  else
    {
      gint32 group = fa_align_new_group (x, link);
      fa_align_put_clause (x, 0, a, free_a, group);
      fa_align_put_clause (x, 1, b, free_b, group);
    }
}

/* Is a clause evidence of a fact? */
static gboolean
states (const Aligner *x, guint side, guint clause, gint32 group)
{
  gboolean found = fa_align_group_of (x, side, clause) == group;
  for (guint i = 0; i < x->shared->len && !found; i++)
    {
      const Shared *s = &g_array_index (x->shared, Shared, i);
      found = s->side == side && s->clause == clause && s->group == group;
    }
  return found;
}

gint32
fa_align_common_group (const Aligner *x, guint a, guint b)
{
  gint32 group = fa_align_group_of (x, 0, a);
  if (group >= 0 && states (x, 1, b, group))
    return group;
  for (guint i = 0; i < x->shared->len; i++)
    {
      const Shared *s = &g_array_index (x->shared, Shared, i);
      if (s->side == 0 && s->clause == a && states (x, 1, b, s->group))
        return s->group;
    }
  return -1;
}

gboolean
fa_align_stand_together (const Aligner *x, guint a, guint b)
{
  return fa_align_common_group (x, a, b) >= 0;
}

/* Have two units a figure that is told of nothing else? One sum in one currency is seldom another one; any other figure needs
 * something else in common. @p matched: words that their whole clauses have in common */
static gboolean
have_anchor (Aligner *x, const FaUnit *a, const FaUnit *b, guint matched)
{
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  gboolean found = FALSE, money = FALSE;
  fa_similarity_score (x->sim, a, b, pairings);
  for (guint i = 0; i < pairings->len; i++)
    {
      const FaPairing *q = &g_array_index (pairings, FaPairing, i);
      gboolean anchor = fa_similarity_is_anchor (x->sim, q) || fa_similarity_is_only_one (x->sim, q);
      found |= anchor;
      money |= anchor
               && fa_mentions_get (x->sources[0], fa_similarity_item (x->sim, q->item_a)->mention)->kind
                      == FA_MENTION_MONEY;
    }
  return money || (found && matched >= LEAST_ANCHORED);
}

/* The same of two whole clauses. */
static gboolean
clauses_have_anchor (Aligner *x, const Pair *p)
{
  return have_anchor (x, fa_align_unit (x->clauses[0], p->unit[0]), fa_align_unit (x->clauses[1], p->unit[1]), p->matched);
}

/* What brings two clauses together by all they share; a figure of their own makes it no less sure than it would alone. */
static FaLink
link_of_clauses (Aligner *x, const Pair *p, gint least)
{
  FaLink link = fa_align_link_of (p, FA_LINK_CLAUSES, strength (x, p), least, x->options->sure_clauses);
  if (link.odds < x->options->sure_figure && (clauses_have_anchor (x, p) || fa_align_tell_one_deed (x, p)))
    link.odds = x->options->sure_figure;
  return link;
}

/* Clauses with one figure of their own, and something else in common, or of one deed that they tell otherwise. */
static void
link_anchored (Aligner *x, const GArray *pairs, GArray *const *is_free)
{
  for (guint i = 0; i < pairs->len && !x->far; i++)
    {
      const Pair *p = &g_array_index (pairs, Pair, i);
      guint a = p->unit[0], b = p->unit[1];
      gboolean *free_a = &g_array_index (is_free[0], gboolean, a), *free_b = &g_array_index (is_free[1], gboolean, b);
      if (strength (x, p) < figure_strength (x) || fa_align_stand_together (x, a, b))
        continue;
      gboolean anchored = clauses_have_anchor (x, p) || fa_align_tell_one_rank (x, p);
      if (!anchored && !fa_align_tell_one_deed (x, p))
        continue;
      if (!*free_a && !*free_b && !tell_more (x, p))
        continue;
      const gint sure[] = { x->options->sure_figure, 0 };
      FaLink link = fa_align_link_of (p, FA_LINK_FIGURE, strength (x, p), figure_strength (x), sure);
      link.differ = anchored ? FA_DIFFER_NOTHING : FA_DIFFER_VALUE;
      link_clauses (x, p, *free_a, *free_b, &link);
      *free_a = *free_b = FALSE;
    }
}

static gboolean
has_key (Aligner *x, const Pair *p)
{
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  gboolean found = FALSE;
  fa_similarity_score (x->sim, fa_align_unit (x->clauses[0], p->unit[0]), fa_align_unit (x->clauses[1], p->unit[1]),
                       pairings);
  for (guint i = 0; i < pairings->len && !found; i++)
    found = fa_similarity_is_key (x->sim, &g_array_index (pairings, FaPairing, i));
  return found;
}

/* Clauses that state nothing yet, and tell a deed, a figure or a day that neither article tells again. */
static void
link_keyed (Aligner *x, const GArray *pairs, GArray *const *is_free, gint least)
{
  for (guint i = 0; i < pairs->len && strength (x, &g_array_index (pairs, Pair, i)) >= least; i++)
    {
      const Pair *p = &g_array_index (pairs, Pair, i);
      gboolean *free_a = &g_array_index (is_free[0], gboolean, p->unit[0]), *free_b = &g_array_index (is_free[1], gboolean, p->unit[1]);
      if (!*free_a || !*free_b || p->margin < LEAST_LEAD || fa_align_stand_together (x, p->unit[0], p->unit[1]) || !has_key (x, p))
        continue;
      FaLink link = fa_align_link_of (p, FA_LINK_CLAUSES, strength (x, p), least, x->options->sure_clauses);
      link_clauses (x, p, TRUE, TRUE, &link);
      *free_a = *free_b = FALSE;
    }
}

/* What the facts that the clauses of a side state leave of each. */
static GArray *
find_rests (Aligner *x, guint side)
{
  GArray *rests = g_array_new (FALSE, FALSE, sizeof (FaUnit));
  for (guint c = 0; c < x->clauses[side]->len; c++)
    {
      g_autoptr (GHashTable) matched = find_matched (x, side, c);
      FaUnit rest = fa_similarity_without (x->sim, fa_align_unit (x->clauses[side], c), matched);
      g_array_append_val (rests, rest);
    }
  return rests;
}

/* Clauses of which only a part is looked at, by side. */
typedef struct {
  GArray *part[2];          /* of FaUnit, per clause */
  GArray *const *is_free;
  gboolean by_figure;       /* a figure brings them together, as surely as it would alone */
} Parts;

typedef gboolean (*FitsParts) (Aligner *x, const Parts *parts, const Pair *p);

static gboolean *
is_free_of (const Parts *parts, guint side, const Pair *p)
{
  return &g_array_index (parts->is_free[side], gboolean, p->unit[side]);
}

/* Link clauses by parts of them that are strongly alike, best first, where @p fits. */
static gboolean
link_parts (Aligner *x, const Parts *parts, gint least, FitsParts fits, GError **error)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  if (!fa_align_score_pairs (x, parts->part[0], parts->part[1], CLAUSE_SCORE, pairs, error))
    return FALSE;
  fa_align_set_margins (x, pairs, parts->part);
  drop_lone_qualities (x, pairs, parts->part);
  g_array_sort_with_data (pairs, compare_strength, x);
  for (guint i = 0; i < pairs->len && strength (x, &g_array_index (pairs, Pair, i)) >= least; i++)
    {
      const Pair *p = &g_array_index (pairs, Pair, i);
      if (p->margin < LEAST_LEAD || fa_align_stand_together (x, p->unit[0], p->unit[1]) || !fits (x, parts, p))
        continue;
      const gint figure[] = { x->options->sure_figure, 0 };
      const FaLink link = parts->by_figure ? fa_align_link_of (p, FA_LINK_FIGURE, strength (x, p), least, figure)
                                           : fa_align_link_of (p, FA_LINK_CLAUSES, strength (x, p), least, x->options->sure_clauses);
      link_clauses (x, p, *is_free_of (parts, 0, p), *is_free_of (parts, 1, p), &link);
      *is_free_of (parts, 0, p) = *is_free_of (parts, 1, p) = FALSE;
    }
  return TRUE;
}

/* A clause that states nothing yet, and one that tells nearly half of it beside the facts it states. */
static gboolean
fits_rest (Aligner *x, const Parts *parts, const Pair *p)
{
  FaScore s = fa_similarity_score (x->sim, fa_align_unit (parts->part[0], p->unit[0]),
                                   fa_align_unit (parts->part[1], p->unit[1]), NULL);
  guint told = MAX (*is_free_of (parts, 0, p) ? s.mass_a : 0, *is_free_of (parts, 1, p) ? s.mass_b : 0);
  return told >= FREE_TOLD && tell_more (x, p);
}

/* "The 250-tonne ferry left for Jakarta", and who built the ferry of 250 tonnes: a figure of its own that stands beside another
 * fact. What the clause is likest by that fact says nothing of it. */
static gboolean
fits_anchored (Aligner *x, const Parts *parts, const Pair *p)
{
  FaScore whole = fa_similarity_score (x->sim, fa_align_unit (x->clauses[0], p->unit[0]),
                                       fa_align_unit (x->clauses[1], p->unit[1]), NULL);
  return have_anchor (x, fa_align_unit (parts->part[0], p->unit[0]), fa_align_unit (parts->part[1], p->unit[1]),
                      whole.n_matched);
}

/* Two clauses that state nothing yet, and each say that somebody says it: a unit of its own was made of what is said. */
static gboolean
fits_said (Aligner *x, const Parts *parts, const Pair *p)
{
  gboolean fits = TRUE;
  for (guint side = 0; side < 2; side++)
    fits = fits && *is_free_of (parts, side, p)
           && fa_align_unit (parts->part[side], p->unit[side])->item_first
                  != fa_align_unit (x->clauses[side], p->unit[side])->item_first;
  return fits;
}

/* Two newsrooms may have heard one thing from two people: who said it makes it no other thing. And "at a press conference
 * with Qureshi he said that ...": what is said is one fact, the press conference another. */
static gboolean
link_by_parts (Aligner *x, gint least, GArray *const *is_free, GError **error)
{
  Parts said = { { fa_align_find_said (x, 0), fa_align_find_said (x, 1) }, is_free, FALSE };
  gboolean done = link_parts (x, &said, least - SAID_GAIN, fits_said, error);
  Parts rest = { { find_rests (x, 0), find_rests (x, 1) }, is_free, FALSE };
  done = done && link_parts (x, &rest, least, fits_rest, error);
  Parts left = { { find_rests (x, 0), find_rests (x, 1) }, is_free, TRUE };
  done = done && (x->far || link_parts (x, &left, figure_strength (x), fits_anchored, error));
  for (guint side = 0; side < 2; side++)
    {
      g_array_free (said.part[side], TRUE);
      g_array_free (rest.part[side], TRUE);
      g_array_free (left.part[side], TRUE);
    }
  return done;
}

gboolean
fa_align_link_clauses (Aligner *x, GError **error)
{
  gint more = (x->far ? (gint) x->options->far_margin : 0) + more_strength (x), least = (gint) x->options->min_strength + more;
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  if (!fa_align_score_pairs (x, x->clauses[0], x->clauses[1], CLAUSE_SCORE, pairs, error))
    return FALSE;
  fa_align_set_margins (x, pairs, x->clauses);
  drop_lone_qualities (x, pairs, x->clauses);
  g_array_sort_with_data (pairs, compare_strength, x);
  GArray *is_free[2] = { find_free (x, 0), find_free (x, 1) };
  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *p = &g_array_index (pairs, Pair, i);
      guint a = p->unit[0], b = p->unit[1];
      gboolean *free_a = &g_array_index (is_free[0], gboolean, a), *free_b = &g_array_index (is_free[1], gboolean, b);
      if (strength (x, p) < least)
        break;
      if (p->margin < LEAST_LEAD || fa_align_stand_together (x, a, b))
        continue;
      const FaLink link = link_of_clauses (x, p, least);
      if ((*free_a && *free_b) || tell_more (x, p))
        link_clauses (x, p, *free_a, *free_b, &link);
      else if (*free_a)
        fa_align_move_clause (x, 0, a, fa_align_group_of (x, 1, b));
      else if (*free_b)
        fa_align_move_clause (x, 1, b, fa_align_group_of (x, 0, a));
      else
        continue;
      *free_a = *free_b = FALSE;
    }
  link_anchored (x, pairs, is_free);
  if (more <= MOST_KEYED)
    link_keyed (x, pairs, is_free, (gint) x->options->key_strength + more);
  gboolean done = link_by_parts (x, least, is_free, error) && fa_align_link_left (x, is_free, error);
  g_array_free (is_free[0], TRUE);
  g_array_free (is_free[1], TRUE);
  return done;
}
