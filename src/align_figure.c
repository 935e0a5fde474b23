/* align_figure.c - clauses that tell one thing with another figure, or of another day.
 *
 * In: clauses, and the groups they were put in. Out: further groups of two clauses, which are one fact only if they contradict
 * each other. The one idea: what the other article tells nowhere brings no clauses together, and where a newsroom has another
 * figure that is all the difference; so clauses are held up to each other without such figures and days, and the best partners
 * of what is left tell one thing, of which the figures then differ. Where words had brought them together, too, that link is
 * surer. */
#include "align_private.h"
#include "date_role.h"
#include "named.h"
#include "similarity_figure.h"

#include <math.h>

#define ANY_SCORE 1      /* two clauses must share a word */
#define EQUAL 1e-9
#define MOST_TIMES 3     /* of two newsrooms' figures of one thing ... */
#define MOST_TIMES_UNITS 10 /* ... and of one thing in two units, of which one may be wrong */
#define LEAST_LEAD 60    /* margin over the next like clause, of two clauses anywhere ... */
#define LEAST_AGAIN 30   /* ... of two that state a fact already, where each tells of somebody or something else ... */
#define LEAST_BESIDE 0   /* ... and of two whose sentences, or those beside them, have something else in common */

/* What brings a clause to another one. */
typedef struct {
  GArray *open[2];  /* of gboolean, per mention: a figure or a day that the other article does not tell */
  GArray *rest[2];  /* of FaUnit, per clause: without those */
  GHashTable *told; /* of pairs of sentences that have a fact of both articles in common */
} Rests;

/* "Two days", "two weeks"; "9 kilograms", "9 pounds": one number of two units. */
static gboolean
are_of_two_units (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y)
{
  const FaMeasure *p = fa_figure_measure (a, x), *q = fa_figure_measure (b, y);
  return fa_mention_same_value (x, y) && p != NULL && q != NULL && (p->factor != q->factor || p->dimension != q->dimension);
}

/* Does a mention of the other article tell a value of @p side, or what it may be rounded from? */
static gboolean
tells (const Aligner *x, guint side, const FaMention *value, const FaMention *other)
{
  const FaMentions *a = x->sources[side], *b = x->sources[1 - side];
  if (value->kind == FA_MENTION_DATE)
    return other->kind == FA_MENTION_DATE && fa_figure_date_similarity (value, other, x->options) > x->options->near_date;
  return fa_figure_is_number (other) && !are_of_two_units (a, value, b, other)
         && fa_figure_similarity (a, value, b, other, x->options) >= x->options->round_number;
}

/* @return new GArray of guint32. */
static GArray *
list_values (const FaMentions *s)
{
  GArray *values = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = 0; i < s->mentions->len; i++)
    if (fa_figure_is_value (fa_mentions_get (s, i)))
      g_array_append_val (values, i);
  return values;
}

/* @param others  the values of the other side */
static GArray *
find_open (const Aligner *x, guint side, const GArray *others)
{
  const FaMentions *a = x->sources[side], *b = x->sources[1 - side];
  GArray *open = g_array_new (FALSE, FALSE, sizeof (gboolean));
  for (guint i = 0; i < a->mentions->len; i++)
    {
      gboolean is_open = fa_figure_is_value (fa_mentions_get (a, i));
      for (guint k = 0; k < others->len && is_open; k++)
        is_open = !tells (x, side, fa_mentions_get (a, i), fa_mentions_get (b, g_array_index (others, guint32, k)));
      g_array_append_val (open, is_open);
    }
  return open;
}

static gboolean
is_open (const Aligner *x, const Rests *r, guint side, guint32 item)
{
  return g_array_index (r->open[side], gboolean, fa_similarity_item (x->sim, item)->mention);
}

/* The years of "two years": they are told with the figure. */
static gboolean
is_unit_of_open (const Aligner *x, const Rests *r, guint side, guint32 item)
{
  const FaMentions *s = x->sources[side];
  guint32 index = fa_similarity_item (x->sim, item)->mention;
  const FaMention *m = fa_mentions_get (s, index), *before = index == 0 ? NULL : fa_mentions_get (s, index - 1);
  return before != NULL && before->counted == (gint32) index && g_array_index (r->open[side], gboolean, index - 1)
         && (fa_mentions_is_of (s, m, FA_KIND_UNIT) || fa_mentions_is_of (s, m, FA_KIND_TIME));
}

static GArray *
find_rests (Aligner *x, const Rests *r, guint side)
{
  GArray *rests = g_array_new (FALSE, FALSE, sizeof (FaUnit));
  for (guint c = 0; c < x->clauses[side]->len; c++)
    {
      const FaUnit *u = fa_align_unit (x->clauses[side], c);
      g_autoptr (GHashTable) open = g_hash_table_new (g_direct_hash, g_direct_equal);
      for (guint32 i = u->item_first; i < u->item_first + u->item_n; i++)
        if (is_open (x, r, side, i) || is_unit_of_open (x, r, side, i))
          g_hash_table_add (open, GUINT_TO_POINTER (i));
      FaUnit rest = fa_similarity_without (x->sim, u, open);
      g_array_append_val (rests, rest);
    }
  return rests;
}

/* What is many times as much is a figure of something else, unless a power of ten was mistaken: of lakhs, of thousands. */
static gboolean
are_near (const FaMentions *a, const FaMention *p, const FaMentions *b, const FaMention *q)
{
  const FaMeasure *m = fa_figure_measure (a, p), *n = fa_figure_measure (b, q);
  double x = fa_figure_amount (a, p), y = fa_figure_amount (b, q), high = MAX (x, y), low = MIN (x, y);
  gboolean units = m != NULL && n != NULL && m->factor != n->factor;
  if (p->kind == FA_MENTION_ORDINAL || high <= (units ? MOST_TIMES_UNITS : MOST_TIMES) * low)
    return TRUE;
  double power = low > 0 ? log10 (high / low) : 0;
  return p->hit_n > 0 && q->hit_n > 0 && p->digits == q->digits && fabs (power - round (power)) < EQUAL;
}

/* "45 years old", "two decades": how old somebody is, and how long something lasts. */
static gboolean
are_age_and_span (const FaMentions *a, const FaMention *p, const FaMentions *b, const FaMention *q)
{
  const FaMeasure *m = fa_figure_measure (a, p), *n = fa_figure_measure (b, q);
  return m != NULL && n != NULL && m->factor != n->factor
         && fa_figure_measures_age (a->lexicon, m) != fa_figure_measures_age (b->lexicon, n);
}

/* May two values, of which neither is told by the other article, be of one thing? */
static gboolean
may_clash (const Aligner *x, const FaMention *p, const FaMention *q)
{
  const FaMentions *a = x->sources[0], *b = x->sources[1];
  if (p->kind != q->kind)
    return FALSE;
  if (p->kind == FA_MENTION_DATE)
    return fa_figure_date_similarity (p, q, x->options) > 0 && fa_date_meant_alike (fa_date_role (a, p), fa_date_role (b, q));
  if (p->kind == FA_MENTION_ORDINAL || are_of_two_units (a, p, b, q))
    return TRUE;
  if (!are_near (a, p, b, q) || are_age_and_span (a, p, b, q))
    return FALSE;
  return fa_figure_similarity (a, p, b, q, x->options) > 0
         || (p->kind == FA_MENTION_QUANTITY && p->hit_n == 0 && q->hit_n == 0 && !p->score && !q->score
             && g_strcmp0 (fa_figure_dimension (a, p), fa_figure_dimension (b, q)) == 0);
}

/* "The second village": a first thing is another one, whatever is told of it. */
static gboolean
has_open_ordinal (const Aligner *x, const Rests *r, guint side, const FaUnit *u)
{
  gboolean found = FALSE;
  for (guint32 i = u->item_first; i < u->item_first + u->item_n; i++)
    found |= is_open (x, r, side, i) && fa_mentions_get (x->sources[side], fa_similarity_item (x->sim, i)->mention)->kind == FA_MENTION_ORDINAL;
  return found;
}

/* Have two clauses one such value each? Of several none is the one that the other corrects. @param value  set to the two mentions */
static gboolean
find_clash (const Aligner *x, const Rests *r, const Pair *p, guint32 value[2])
{
  const FaUnit *a = fa_align_unit (x->clauses[0], p->unit[0]), *b = fa_align_unit (x->clauses[1], p->unit[1]);
  guint n = 0;
  if (has_open_ordinal (x, r, 0, a) != has_open_ordinal (x, r, 1, b))
    return FALSE;
  for (guint32 i = a->item_first; i < a->item_first + a->item_n; i++)
    for (guint32 k = b->item_first; is_open (x, r, 0, i) && k < b->item_first + b->item_n; k++)
      {
        guint32 p_value = fa_similarity_item (x->sim, i)->mention, q_value = fa_similarity_item (x->sim, k)->mention;
        if (!is_open (x, r, 1, k) || !may_clash (x, fa_mentions_get (x->sources[0], p_value), fa_mentions_get (x->sources[1], q_value)))
          continue;
        value[0] = p_value;
        value[1] = q_value;
        if (n++ > 0)
          return FALSE;
      }
  return n == 1;
}

/* A year alone is told of many things. */
static gboolean
is_year (const FaMention *m)
{
  return m->kind == FA_MENTION_DATE && m->date.year != 0 && m->date.month == 0 && m->date.hour < 0;
}

/* Do two clauses tell one thing? In sentences of which a fact is known, it is that of the one value they have; elsewhere nobody
 * else may do it. @p p with its lead over all other clauses; @p lead that over those that tell such a value */
static gboolean
tell_one_thing (Aligner *x, const Rests *r, const Pair *p, gint lead, const guint32 value[2])
{
  FaCommon common = fa_align_find_common (x, r->rest, p);
  FaPlace place = common.any ? fa_align_place_of (x, r->told, p) : FA_PLACE_ELSEWHERE;
  if (!common.any || ((common.parties || common.deeds || common.things) && place != FA_PLACE_BESIDE_FACT))
    return FALSE;
  if (p->margin >= LEAST_LEAD)
    return TRUE;
  gboolean year = is_year (fa_mentions_get (x->sources[0], value[0])) || is_year (fa_mentions_get (x->sources[1], value[1]));
  return lead >= LEAST_BESIDE && !year
         && place >= (common.enough ? FA_PLACE_BETWEEN_FACTS : FA_PLACE_BESIDE_FACT);
}

/* The same of clauses that words brought together already: they are the best partners without the figure, too. */
static gboolean
tell_one_thing_again (Aligner *x, const Rests *r, const Pair *p)
{
  FaCommon common = fa_align_find_common (x, r->rest, p);
  return common.any && p->margin >= (common.parties || common.deeds || common.things ? LEAST_AGAIN : 0);
}

/* A pair of clauses, and its margin over all pairs. */
static GArray *
find_clashes (const Aligner *x, const Rests *r, const GArray *pairs)
{
  GArray *clashes = g_array_new (FALSE, FALSE, sizeof (Pair));
  for (guint i = 0; i < pairs->len; i++)
    {
      Pair p = g_array_index (pairs, Pair, i);
      guint32 value[2];
      p.odds = p.margin; /* kept while the margin over the others is found */
      if (find_clash (x, r, &p, value))
        g_array_append_val (clashes, p);
    }
  fa_align_set_margins (x, clashes, r->rest);
  return clashes;
}

static void
link_clashes (Aligner *x, const Rests *r, const GArray *clashes)
{
  g_autofree gboolean *linked_a = g_new0 (gboolean, x->clauses[0]->len + 1), *linked_b = g_new0 (gboolean, x->clauses[1]->len + 1);
  gboolean *const linked[] = { linked_a, linked_b };
  for (guint i = 0; i < clashes->len; i++)
    {
      Pair p = g_array_index (clashes, Pair, i);
      gint lead = p.margin;
      guint32 value[2];
      p.margin = p.odds;
      gboolean together = fa_align_stand_together (x, p.unit[0], p.unit[1]);
      if (together && tell_one_thing_again (x, r, &p))
        fa_align_make_surer (x, &p, FA_DIFFER_VALUE);
      if (together || linked[0][p.unit[0]] || linked[1][p.unit[1]]
          || !find_clash (x, r, &p, value) || !tell_one_thing (x, r, &p, lead, value))
        continue;
      fa_align_link_but (x, &p, lead, LEAST_BESIDE, FA_DIFFER_VALUE);
      fa_align_note_told (x, r->told, p.unit[0], p.unit[1]);
      for (guint side = 0; side < 2; side++)
        linked[side][p.unit[side]] = TRUE;
    }
}

void
fa_align_link_figures (Aligner *x)
{
  g_autoptr (GArray) values_a = list_values (x->sources[0]), values_b = list_values (x->sources[1]);
  if (x->far || x->overlap < x->options->least_overlap || (guint64) values_a->len * values_b->len > x->options->max_cells)
    return; /* tables of figures tell no story */
  Rests r = { { find_open (x, 0, values_b), find_open (x, 1, values_a) }, { NULL, NULL }, fa_align_find_told (x) };
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  for (guint side = 0; side < 2; side++)
    r.rest[side] = find_rests (x, &r, side);
  /* no more pairs share a word than those of the whole clauses, which were not too many */
  if (fa_align_score_pairs (x, r.rest[0], r.rest[1], ANY_SCORE, pairs, NULL))
    {
      fa_align_set_margins (x, pairs, r.rest);
      g_autoptr (GArray) clashes = find_clashes (x, &r, pairs);
      link_clashes (x, &r, clashes);
    }
  for (guint side = 0; side < 2; side++)
    {
      g_array_free (r.open[side], TRUE);
      g_array_free (r.rest[side], TRUE);
    }
  g_hash_table_unref (r.told);
}
