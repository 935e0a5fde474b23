/* align.c - which claims of two sources state the same fact.
 *
 * In: the mentions of the sources. Out: groups of clauses. The one idea: a pair is worth what it has over its best
 * rival. Sentences are linked first, best margin first; then what is left over is looked at clause by clause, since
 * newsrooms pack facts differently: a neighbour that completes a link joins it, a headline joins the fact it
 * restates, a clause that its sentence's partner does not cover may belong to another sentence, and a pair of
 * sentences that hold two facts each is taken apart. Last comes what is left over on both sides
 * (align_left.c), and what is told the same but for a figure, for who or where, or for a denial (align_figure.c, align_name.c,
 * align_opposed.c); of the groups align_result.c makes the result.
 *
 * The margin is that of CSLS (Conneau et al., "Word Translation Without Parallel Data", 2018) with the single best
 * rival in place of the mean over neighbours. */
#include <factalign/align.h>

#include "align_private.h"

#define REPEATED 500       /* within one article: the same claim again, no rival */
#define MOST_RIVALS 64     /* claims looked at for one; when so many say the same, there is none */
#define LEAST_MARGIN 20    /* pairs with less are never one fact */

void
fa_align_options_init (FaAlignOptions *o)
{
  *o = (FaAlignOptions){ .margin_rival = 750, .odds_bias = -44170, .odds_margin = 1876, .odds_mass = -4330, .odds_breadth = 6560,
                         .min_odds = -300, .min_score = 100, .lone_breadth = 400, .max_days = 14, .far_margin = 800, .far_odds = 6000,
                         .grow_gain = 50, .grow_cover = 300, .restate_score = 600, .telling_share = 30, .min_strength = 1050, .least_cover = 350, .cover_strength = 100, .figure_strength = 700, .key_strength = 900, .left_odds = 700,
                         .parallel_score = 480, .parallel_share = 550, .parallel_gain = { 4, 2 },
                         .brief_sentences = 10, .brief_gain = 60, .least_overlap = 250, .overlap_gain = 2, .near_number = 400, .round_number = 900,
                         .lone_number = 550, .other_unit = 600, .near_date = 500,
                         .related = 600, .near = 400, .part = 600, .name = 700, .name_score = 750, .unknown = 100, .common = 3000,
                         .sure_sentences = { 1683, 1065 }, .sure_clauses = { 43, 780 }, .sure_left = { 1000, 500 }, .sure_figure = 1000, .max_cells = 50000000 };
}

/* --- units -------------------------------------------------------------------------------------------------------- */

static void
make_units (Aligner *x, guint side)
{
  const FaClaims *c = x->sources[side]->claims;
  x->sentences[side] = g_array_new (FALSE, FALSE, sizeof (FaUnit));
  x->clauses[side] = g_array_new (FALSE, TRUE, sizeof (FaUnit));
  x->group_of[side] = g_array_new (FALSE, FALSE, sizeof (gint32));
  for (guint i = 0; i < c->sentences->len; i++)
    {
      const FaSentence *s = fa_claims_sentence (c, i);
      for (guint k = s->clause_first; k < s->clause_end; k++)
        {
          gint32 none = -1;
          FaUnit u = fa_similarity_unit (x->sim, side, k, k + 1);
          g_array_append_val (x->clauses[side], u);
          g_array_append_val (x->group_of[side], none);
        }
      if (s->kind == FA_SENTENCE_FURNITURE)
        continue;
      FaUnit u = fa_similarity_unit (x->sim, side, s->clause_first, s->clause_end);
      g_array_append_val (x->sentences[side], u);
    }
  x->founder[side] = g_array_new (FALSE, FALSE, sizeof (gint32));
  x->said_in[side] = g_array_new (FALSE, FALSE, sizeof (gint32));
  x->link[side] = g_array_new (FALSE, FALSE, sizeof (gint32));
  for (guint i = 0; i < x->sentences[side]->len; i++)
    {
      gint32 none = -1;
      g_array_append_val (x->link[side], none);
    }
}

gboolean
fa_align_is_title (const Aligner *x, guint side, const FaUnit *u)
{
  return fa_claims_sentence (x->sources[side]->claims, u->sentence)->kind == FA_SENTENCE_TITLE;
}

/* --- scoring all pairs -------------------------------------------------------------------------------------------- */

gboolean
fa_align_score_pairs (Aligner *x, const GArray *a, const GArray *b, guint floor, GArray *pairs, GError **error)
{
  FaCandidates *candidates = fa_candidates_new (x->sim, b);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint64 cells = 0;
  for (guint32 i = 0; i < a->len; i++)
    {
      g_array_set_size (found, 0);
      fa_candidates_find (candidates, x->sim, fa_align_unit (a, i), found);
      cells += found->len;
      if (cells > x->options->max_cells)
        {
          g_set_error (error, FA_ERROR, FA_ERROR_LIMIT,
                       "the articles are too long to align: more than %u pairs of claims share a word", x->options->max_cells);
          fa_candidates_free (candidates);
          return FALSE;
        }
      for (guint k = 0; k < found->len; k++)
        {
          Pair p = { .unit = { i, g_array_index (found, guint32, k) } };
          FaScore score = fa_similarity_score (x->sim, fa_align_unit (a, i), fa_align_unit (b, p.unit[1]), NULL);
          p.score = score.score;
          p.mass = score.mass_a + score.mass_b;
          p.cover = MAX (score.mass_a, score.mass_b);
          p.breadth = score.breadth;
          p.telling = score.telling;
          p.matched = score.n_matched;
          if (p.score >= floor)
            g_array_append_val (pairs, p);
        }
    }
  fa_candidates_free (candidates);
  return TRUE;
}

/* Pairs of one unit, best first: what its rivals are looked up in. */
typedef struct {
  GArray *order[2]; /* guint32: pairs sorted by (unit of the side, falling score) */
  GArray *first[2]; /* guint32 per unit + 1 */
} Ranking;

typedef struct {
  const GArray *pairs;
  guint side;
} RankKey;

static gint
compare_rank (gconstpointer a, gconstpointer b, gpointer data)
{
  const RankKey *key = data;
  const Pair *p = &g_array_index (key->pairs, Pair, *(const guint32 *) a);
  const Pair *q = &g_array_index (key->pairs, Pair, *(const guint32 *) b);
  if (p->unit[key->side] != q->unit[key->side])
    return p->unit[key->side] < q->unit[key->side] ? -1 : 1;
  if (p->score != q->score)
    return p->score > q->score ? -1 : 1;
  return p->unit[1 - key->side] < q->unit[1 - key->side] ? -1 : 1;
}

static void
rank (const GArray *pairs, guint side, guint n_units, Ranking *r)
{
  RankKey key = { pairs, side };
  r->order[side] = g_array_sized_new (FALSE, FALSE, sizeof (guint32), pairs->len);
  for (guint32 i = 0; i < pairs->len; i++)
    g_array_append_val (r->order[side], i);
  g_array_sort_with_data (r->order[side], compare_rank, &key);
  r->first[side] = g_array_sized_new (FALSE, TRUE, sizeof (guint32), n_units + 1);
  g_array_set_size (r->first[side], n_units + 1);
  for (guint32 i = 0; i < pairs->len; i++)
    g_array_index (r->first[side], guint32, g_array_index (pairs, Pair, i).unit[side] + 1)++;
  for (guint i = 0; i < n_units; i++)
    g_array_index (r->first[side], guint32, i + 1) += g_array_index (r->first[side], guint32, i);
}

static void
ranking_clear (Ranking *r)
{
  for (guint i = 0; i < 2; i++)
    {
      g_array_free (r->order[i], TRUE);
      g_array_free (r->first[i], TRUE);
    }
}

/* Is @p other a rival of @p mine on its side? Not when it says the same again, nor when it is the headline. */
static gboolean
is_rival (const Aligner *x, guint side, const FaUnit *mine, const FaUnit *other)
{
  if (mine->clause_first == other->clause_first || fa_align_same_sentence (mine, other))
    return FALSE;
  if (fa_align_is_title (x, side, other) && !fa_align_is_title (x, side, mine))
    return FALSE;
  return fa_similarity_within (x->sim, side, mine, other) < REPEATED;
}

/* The best score of pair p's unit on a side with any rival of its partner. */
static guint
best_rival (const Aligner *x, const GArray *pairs, const Ranking *r, GArray *const *units, const Pair *p, guint side)
{
  const FaUnit *partner = fa_align_unit (units[1 - side], p->unit[1 - side]);
  guint32 first = g_array_index (r->first[side], guint32, p->unit[side]);
  guint32 end = MIN (g_array_index (r->first[side], guint32, p->unit[side] + 1), first + MOST_RIVALS);
  for (guint32 i = first; i < end; i++)
    {
      const Pair *q = &g_array_index (pairs, Pair, g_array_index (r->order[side], guint32, i));
      if (is_rival (x, 1 - side, partner, fa_align_unit (units[1 - side], q->unit[1 - side])))
        return q->score;
    }
  return 0;
}

gint
fa_align_compare_margin (gconstpointer a, gconstpointer b)
{
  const Pair *p = a, *q = b;
  if (p->margin != q->margin)
    return p->margin > q->margin ? -1 : 1;
  if (p->score != q->score)
    return p->score > q->score ? -1 : 1;
  return fa_similarity_order (p->unit[0], p->unit[1], q->unit[0], q->unit[1]);
}

void
fa_align_set_margins (const Aligner *x, GArray *pairs, GArray *const *units)
{
  Ranking r;
  rank (pairs, 0, units[0]->len, &r);
  rank (pairs, 1, units[1]->len, &r);
  for (guint i = 0; i < pairs->len; i++)
    {
      Pair *p = &g_array_index (pairs, Pair, i);
      guint rival = MAX (best_rival (x, pairs, &r, units, p, 0), best_rival (x, pairs, &r, units, p, 1));
      p->margin = (gint) p->score - (gint) (rival * x->options->margin_rival / 1000);
    }
  ranking_clear (&r);
  g_array_sort (pairs, fa_align_compare_margin);
}

/* 1000 ln x, for x > 0: bit by bit, by squaring the mantissa, since the same inputs must give the same report
 * everywhere. */
static gint
log_thousandths (guint x)
{
  guint whole = g_bit_storage (x) - 1;
  guint64 mantissa = ((guint64) x << 32) >> whole; /* 1 <= mantissa / 2^32 < 2 */
  guint bits = whole;
  for (guint i = 0; i < 16; i++)
    {
      mantissa = (mantissa >> 1) * (mantissa >> 1) >> 30;
      bits = bits << 1 | (guint) (mantissa >> 33);
      mantissa >>= mantissa >> 33;
    }
  return (gint) ((guint64) bits * 693147 / 1000 >> 16); /* bits / 2^16 is the logarithm to base 2 */
}

static gint
odds_of (const FaAlignOptions *o, const Pair *p)
{
  if (p->margin < LEAST_MARGIN || p->breadth == 0)
    return G_MININT16;
  gint64 sum = (gint64) o->odds_margin * log_thousandths ((guint) p->margin) + (gint64) o->odds_breadth * log_thousandths (p->breadth)
               + (gint64) o->odds_mass * p->mass;
  return o->odds_bias + (gint) (sum / 1000);
}

static gint
compare_odds (gconstpointer a, gconstpointer b)
{
  const Pair *p = a, *q = b;
  return p->odds != q->odds ? (p->odds > q->odds ? -1 : 1) : fa_align_compare_margin (a, b);
}

void
fa_align_sort_by_odds (const Aligner *x, GArray *pairs)
{
  for (guint i = 0; i < pairs->len; i++)
    g_array_index (pairs, Pair, i).odds = odds_of (x->options, &g_array_index (pairs, Pair, i));
  g_array_sort (pairs, compare_odds);
}

/* Sort pairs of sentences, best first. */
static void
set_odds (const Aligner *x, GArray *pairs)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      Pair *p = &g_array_index (pairs, Pair, i);
      p->odds = odds_of (x->options, p);
      FaSentencePair seen = { { fa_align_unit (x->sentences[0], p->unit[0])->sentence, fa_align_unit (x->sentences[1], p->unit[1])->sentence },
                              p->score, p->margin, p->mass, p->breadth, p->odds };
      if (x->options->observe != NULL)
        x->options->observe (&seen, x->options->observe_data);
    }
  g_array_sort (pairs, compare_odds);
}

/* --- linking sentences -------------------------------------------------------------------------------------------- */

static void
join (Aligner *x, guint side, const FaUnit *u, gint32 group)
{
  for (guint32 c = u->clause_first; c < u->clause_end; c++)
    g_array_index (x->group_of[side], gint32, c) = group;
}

gint32
fa_align_new_group (Aligner *x, const FaLink *link)
{
  static const FaLink none = { .reached = G_MININT };
  g_array_append_vals (x->links, link == NULL ? &none : link, 1);
  fa_align_drop_index (x);
  return (gint32) x->n_groups++;
}

static void
link_sentence (Aligner *x, guint side, guint unit, gint32 group)
{
  const gint32 none = -1;
  while (x->founder[side]->len <= (guint) group)
    g_array_append_val (x->founder[side], none);
  if (g_array_index (x->founder[side], gint32, group) < 0)
    g_array_index (x->founder[side], gint32, group) = (gint32) unit;
  g_array_index (x->link[side], gint32, unit) = group;
  join (x, side, fa_align_unit (x->sentences[side], unit), group);
}

gint
fa_align_needed_odds (const Aligner *x)
{
  return x->options->min_odds + (x->far ? x->options->far_odds : 0);
}

/* One word is common to many sentences: it must be most of what the two say. */
static gboolean
is_by_chance (const Aligner *x, const Pair *p)
{
  return p->matched < 2 && p->breadth < x->options->lone_breadth;
}

static void
link_best_first (Aligner *x, const GArray *pairs)
{
  gint needed = fa_align_needed_odds (x);
  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *p = &g_array_index (pairs, Pair, i);
      if (p->odds < needed)
        break;
      if (p->score < x->options->min_score || is_by_chance (x, p) || fa_align_linked (x, 0, p->unit[0]) >= 0
          || fa_align_linked (x, 1, p->unit[1]) >= 0)
        continue;
      FaLink link = fa_align_link_of (p, FA_LINK_SENTENCES, p->odds, needed, x->options->sure_sentences);
      gint32 group = fa_align_new_group (x, &link);
      link_sentence (x, 0, p->unit[0], group);
      link_sentence (x, 1, p->unit[1], group);
      x->linked_score += p->score;
    }
  x->overlap = 1000 * x->n_groups / MAX (1, MIN (x->sentences[0]->len, x->sentences[1]->len));
}

/* The sentence of a side that a group was made with; -1 when there is none. */
static gint
member_of (const Aligner *x, guint side, gint32 group)
{
  return (guint) group < x->founder[side]->len ? g_array_index (x->founder[side], gint32, group) : -1;
}

FaScore
fa_align_score_sides (Aligner *x, guint side, const FaUnit *mine, const FaUnit *other, GArray *pairings)
{
  return side == 0 ? fa_similarity_score (x->sim, mine, other, pairings)
                   : fa_similarity_score (x->sim, other, mine, pairings);
}

/* What a sentence is to be linked in, decided for both sides before either is changed: the order of the sources must
 * not matter. */
typedef struct {
  guint side, unit;
  gint32 group;
} Decision;

static void
apply (Aligner *x, const GArray *decisions)
{
  for (guint i = 0; i < decisions->len; i++)
    {
      const Decision *d = &g_array_index (decisions, Decision, i);
      if (fa_align_linked (x, d->side, d->unit) < 0)
        link_sentence (x, d->side, d->unit, d->group);
    }
}

/* What the group of the sentence at @p near gains when sentence @p i joins it; 0 when it must not. */
static guint
gain_of_joining (Aligner *x, guint side, guint i, gint near)
{
  if (near < 0 || near >= (gint) x->sentences[side]->len || fa_align_linked (x, side, (guint) near) < 0)
    return 0;
  gint partner = member_of (x, 1 - side, fa_align_linked (x, side, (guint) near));
  if (partner < 0)
    return 0;
  const FaUnit *u = fa_align_unit (x->sentences[side], i), *n = fa_align_unit (x->sentences[side], (guint) near);
  const FaUnit *other = fa_align_unit (x->sentences[1 - side], (guint) partner);
  FaUnit both = fa_similarity_union (x->sim, side, u, n);
  guint before = fa_align_score_sides (x, side, n, other, NULL).score, after = fa_align_score_sides (x, side, &both, other, NULL).score;
  FaScore own = fa_align_score_sides (x, side, u, other, NULL);
  guint covered = side == 0 ? own.mass_a : own.mass_b;
  return after >= before + x->options->grow_gain && covered >= x->options->grow_cover ? after - before : 0;
}

/* Neighbours of linked sentences that complete what the partner says. */
static void
grow_neighbours (Aligner *x)
{
  g_autoptr (GArray) decisions = g_array_new (FALSE, FALSE, sizeof (Decision));
  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < x->sentences[side]->len; i++)
      {
        if (fa_align_linked (x, side, i) >= 0)
          continue;
        guint before = gain_of_joining (x, side, i, (gint) i - 1), after = gain_of_joining (x, side, i, (gint) i + 1);
        Decision d = { side, i, -1 };
        if (before > 0 || after > 0)
          d.group = fa_align_linked (x, side, before >= after ? i - 1 : i + 1);
        if (d.group >= 0)
          g_array_append_val (decisions, d);
      }
  apply (x, decisions);
}

/* Headlines, and sentences that say again what a linked one of their own article says. */
static void
grow_restatements (Aligner *x, const GArray *pairs)
{
  g_autoptr (GArray) decisions = g_array_new (FALSE, FALSE, sizeof (Decision));
  for (guint i = 0; i < pairs->len; i++)
    for (guint side = 0; side < 2; side++)
      {
        const Pair *p = &g_array_index (pairs, Pair, i);
        guint mine = p->unit[side], other = p->unit[1 - side];
        if (fa_align_linked (x, side, mine) >= 0 || fa_align_linked (x, 1 - side, other) < 0
            || p->score < x->options->restate_score)
          continue;
        Decision d = { side, mine, fa_align_linked (x, 1 - side, other) };
        gint twin = member_of (x, side, d.group);
        if (twin < 0)
          continue;
        const FaUnit *u = fa_align_unit (x->sentences[side], mine), *t = fa_align_unit (x->sentences[side], (guint) twin);
        gboolean title = fa_align_is_title (x, side, u) || fa_align_is_title (x, side, t);
        if (title || fa_similarity_within (x->sim, side, u, t) >= x->options->restate_score)
          g_array_append_val (decisions, d);
      }
  apply (x, decisions);
}

FaUnit
fa_align_side_of_group (Aligner *x, guint side, gint32 group)
{
  FaUnit all = { .source = side, .clause_first = G_MAXUINT32 };
  const GArray *clauses = fa_align_clauses_of (x, side, group);
  for (guint i = 0; i < clauses->len; i++)
    all = fa_similarity_union (x->sim, side, &all, fa_align_unit (x->clauses[side], g_array_index (clauses, guint32, i)));
  return all;
}

/* --- the run ------------------------------------------------------------------------------------------------------ */

static void
aligner_clear (Aligner *x)
{
  for (guint side = 0; side < 2; side++)
    {
      g_array_free (x->sentences[side], TRUE);
      g_array_free (x->clauses[side], TRUE);
      g_array_free (x->group_of[side], TRUE);
      g_array_free (x->link[side], TRUE);
      g_array_free (x->founder[side], TRUE);
      g_array_free (x->said_in[side], TRUE);
    }
  fa_align_drop_index (x);
  g_array_free (x->shared, TRUE);
  g_array_free (x->links, TRUE);
  fa_similarity_free (x->sim);
}

static gboolean
run (Aligner *x, FaAlignment *result, GError **error)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  if (!fa_align_score_pairs (x, x->sentences[0], x->sentences[1], x->options->min_score / 2, pairs, error))
    return FALSE;
  fa_align_set_margins (x, pairs, x->sentences);
  set_odds (x, pairs);
  link_best_first (x, pairs);
  grow_neighbours (x);
  grow_restatements (x, pairs);
  if (!fa_align_link_clauses (x, error))
    return FALSE;
  fa_align_split_groups (x);
  fa_align_link_figures (x);
  fa_align_link_names (x);
  fa_align_link_opposed (x);
  fa_align_find_speech (x);
  fa_align_make_result (x, pairs, result);
  return TRUE;
}

/* Days between two dates as far as they are known; 0 when a year, month or day is missing. */
static guint
days_apart (FaDate a, FaDate b)
{
  if (a.year == 0 || b.year == 0 || a.month == 0 || b.month == 0 || a.day == 0 || b.day == 0)
    return 0;
  return (guint) ABS (fa_date_days_between (a, b));
}

FaAlignment *
fa_alignment_new (const FaMentions *const *sources, guint n, const FaAlignOptions *options, GError **error)
{
  g_return_val_if_fail (n == 2, NULL);
  FaAlignment *result = g_new0 (FaAlignment, 1);
  result->sources = g_ptr_array_new ();
  result->groups = g_ptr_array_new_with_free_func (fa_align_group_free);
  for (guint i = 0; i < n; i++)
    {
      g_ptr_array_add (result->sources, (gpointer) (guintptr) sources[i]);
      result->told[i] = g_array_new (FALSE, TRUE, sizeof (gboolean));
      g_array_set_size (result->told[i], sources[i]->mentions->len);
    }
  Aligner x = { .sources = sources, .options = options };
  x.far = days_apart (sources[0]->claims->published, sources[1]->claims->published) > options->max_days;
  x.links = g_array_new (FALSE, FALSE, sizeof (FaLink));
  x.shared = g_array_new (FALSE, FALSE, sizeof (Shared));
  x.sim = fa_similarity_new (sources, 0, 1, options);
  make_units (&x, 0);
  make_units (&x, 1);
  gboolean done = run (&x, result, error);
  aligner_clear (&x);
  if (!done)
    g_clear_pointer (&result, fa_alignment_free);
  return result;
}

void
fa_alignment_free (FaAlignment *alignment)
{
  if (alignment == NULL)
    return;
  g_ptr_array_unref (alignment->sources);
  g_ptr_array_unref (alignment->groups);
  g_array_free (alignment->told[0], TRUE);
  g_array_free (alignment->told[1], TRUE);
  g_free (alignment);
}
