/* detail_number.c - figures that are the same, fit, or contradict each other.
 *
 * In: the numbers of an aligned group. Out: details. The one idea: equal figures are paired first, wherever they stand,
 * then those that rounding, a hedge or a range lets fit; what is left contradicts only where the same is counted. */
#include "detail_private.h"
#include "similarity_figure.h"

#include <math.h>

#define EQUAL 1e-9
#define MOST_TIMES 3            /* of two newsrooms' figures of one thing */
#define LEAST_SCORE 170         /* claims that each tell of somebody else must be this alike */
#define COUNTED 2               /* things behind a number that may be what it counts ... */
#define PIECES "pieces"         /* dimension of words that only count things */
#define COUNTED_BEFORE 2        /* ... and before it: what is left out, and what stands in the genitive */

static FaFigureUnit
unit_of (const FaComparison *c, guint source, guint32 index)
{
  return fa_comparison_unit_of (c, source, index);
}

/* Do two mentions speak of one thing: by a concept of both, or because the aligner says so? */
static gboolean
is_one_thing (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMatch *m = fa_comparison_match (c, 0, a);
  return (m != NULL && m->mention_a == a && m->mention_b == b) || fa_comparison_share_concept (c, a, b);
}

/* Days and metres measure, and nobody has them back. */
static gboolean
is_measured (const FaMentions *s, guint32 counted)
{
  const FaMention *m = fa_mentions_get (s, counted);
  guint16 kind = fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first)->concept)->kind;
  return kind == FA_KIND_UNIT || kind == FA_KIND_TIME;
}

/* "Will free 31 soldiers and get 27 of its own back": behind a figure that only small words follow, what the figure before
 * it counts is left out. -1: nothing is. */
static gint32
left_out (const FaMentions *s, guint32 index)
{
  const FaMention *m = fa_mentions_get (s, index);
  guint32 end = fa_claims_clause (s->claims, m->clause)->token_end;
  if (m->token_end < end
      && !fa_word_is (fa_language_word (m->language, fa_claims_key (s->claims, m->token_end)), FA_WORD_FUNCTION))
    return -1;
  for (guint32 i = index; i > 0 && fa_mentions_get (s, i - 1)->clause == m->clause; i--)
    {
      const FaMention *before = fa_mentions_get (s, i - 1);
      gboolean counts = before->kind == FA_MENTION_QUANTITY && before->counted >= 0 && (guint32) before->counted < index;
      if (counts && !is_measured (s, (guint32) before->counted))
        return before->counted;
    }
  return -1;
}

/* "A jury of seven chose": behind the figure stands nothing that it could count. */
static gboolean
counts_nothing_behind (const FaMentions *s, const FaMention *m, guint32 next)
{
  const FaMention *n = next < s->mentions->len ? fa_mentions_get (s, next) : NULL;
  return n == NULL || n->clause != m->clause || n->token_first > m->token_end || n->kind == FA_MENTION_FUNCTION
         || fa_mentions_is_of (s, n, FA_KIND_ACTION);
}

/* What a figure is of that stands in the genitive: the seven of "a jury of seven" are the jury, and where the genitive is
 * an ending, the boats of રબરની સાત હોડીઓ are of rubber. -1: nothing. */
static gint32
genitive_before (const FaMentions *s, guint32 index)
{
  const FaMention *m = fa_mentions_get (s, index);
  gboolean ending = fa_language_verb_final (m->language);
  guint32 i = index;
  while (!ending && i > 0 && fa_mentions_get (s, i - 1)->kind == FA_MENTION_FUNCTION)
    i--;
  const FaMention *x = i == 0 ? NULL : fa_mentions_get (s, i - 1);
  if (x == NULL || x->clause != m->clause || x->kind != FA_MENTION_CONCEPT || x->token_end + (ending ? 0 : 1) != m->token_first
      || g_strcmp0 (fa_named_case (m->language, fa_claims_key (s->claims, m->token_first - 1)), "of") != 0)
    return -1;
  gboolean is_of = ending ? fa_mentions_is_of (s, x, FA_KIND_SUBSTANCE) : counts_nothing_behind (s, m, index + 1);
  return is_of ? (gint32) i - 1 : -1;
}

/* What a number counts: what is told right behind it, or behind the word that only says so: "214 unit rumah". -1: not said. */
static gint32
first_counted (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index), *next = index + 1 < s->mentions->len ? fa_mentions_get (s, index + 1) : NULL;
  gboolean pieces = m->hit_n > 0 && fa_lexicon_only_counts (s->lexicon, unit_of (c, source, index).measure, PIECES);
  return pieces && next != NULL && next->clause == m->clause && next->kind != FA_MENTION_FUNCTION ? (gint32) index + 1 : m->counted;
}

/* The things beside a number that may be what it counts: the next ones spoken of, and some before it. @return their
 * number. */
static guint
list_counted (const FaComparison *c, guint source, guint32 index, guint32 thing[COUNTED + COUNTED_BEFORE])
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index);
  const gint32 before[COUNTED_BEFORE] = { left_out (s, index), genitive_before (s, index) };
  guint n = 0;
  for (guint i = 0; i < COUNTED_BEFORE; i++)
    if (before[i] >= 0)
      thing[n++] = (guint32) before[i];
  guint most = n + COUNTED;
  for (guint32 i = (guint32) first_counted (c, source, index);
       n < most && i < s->mentions->len && fa_mentions_get (s, i)->clause == m->clause; i++)
    if (fa_mentions_get (s, i)->kind != FA_MENTION_FUNCTION)
      thing[n++] = i;
  return n;
}

/* Do two bare numbers count the same thing, as far as it is said? Between number and thing there may be a word ("38
 * important gardens"), so the next two things spoken of are looked at. */
static gboolean
same_counted (const FaComparison *c, guint32 a, guint32 b)
{
  guint32 thing[2][COUNTED + COUNTED_BEFORE];
  if (first_counted (c, 0, a) < 0 || first_counted (c, 1, b) < 0)
    return TRUE;
  guint n_x = list_counted (c, 0, a, thing[0]), n_y = list_counted (c, 1, b, thing[1]);
  for (guint i = 0; i < n_x; i++)
    for (guint k = 0; k < n_y; k++)
      if (is_one_thing (c, thing[0][i], thing[1][k]))
        return TRUE;
  return FALSE;
}

/* A word that only says what is counted may be left out: "23 people", "23 orang", and 23 without it. */
static gboolean
is_counter (const FaComparison *c, FaFigureUnit unit)
{
  return unit.concept < 0 || fa_lexicon_only_counts (fa_comparison_side (c, 0)->lexicon, unit.measure, NULL);
}

static gboolean
comparable_units (const FaComparison *c, FaFigureUnit x, FaFigureUnit y)
{
  return fa_comparison_same_unit (c, x, y) || x.concept < 0 || y.concept < 0 || fa_comparison_same_dimension (c, x, y);
}

/* A score is compared with a score, or what may be one: "3-4". */
static gboolean
may_be_scores (const FaMention *x, const FaMention *y)
{
  return (x->score || x->value != x->value_high) && (y->score || y->value != y->value_high);
}

static gboolean
comparable (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
  if ((x->score || y->score) && !may_be_scores (x, y))
    return FALSE;
  return fa_comparison_mention (c, 0, a)->kind == fa_comparison_mention (c, 1, b)->kind
         && comparable_units (c, unit_of (c, 0, a), unit_of (c, 1, b));
}

/* "magnitude 6.8", "તીવ્રતા ૬.૬": what is measured can stand before its number. */
static gboolean
same_measured (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      if (m->mention_a < a && a - m->mention_a <= 2 && m->mention_b < b && b - m->mention_b <= 2
          && fa_comparison_mention (c, 0, m->mention_a)->clause == x->clause && fa_comparison_mention (c, 1, m->mention_b)->clause == y->clause)
        return TRUE;
    }
  return FALSE;
}

/* Two bare numbers, or one with a word that only says that something is counted: of one thing, both parts of a whole or
 * neither. */
static gboolean
may_count_differently (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
  gboolean whole = x->value == floor (x->value) && y->value == floor (y->value), bare = x->hit_n == 0 && y->hit_n == 0;
  return (bare || whole) && (x->value < 1) == (y->value < 1) && (same_counted (c, a, b) || same_measured (c, a, b));
}

/* Two values that may contradict each other: one unit or dimension, or one thing counted. */
static gboolean
may_differ (const FaComparison *c, guint32 a, guint32 b)
{
  FaFigureUnit x = unit_of (c, 0, a), y = unit_of (c, 1, b);
  if (x.concept >= 0 && y.concept >= 0)
    return comparable_units (c, x, y);
  return is_counter (c, x) && is_counter (c, y) && may_count_differently (c, a, b);
}

/* Is a unit that of "45 years old"? */
static gboolean
is_age (const FaComparison *c, FaFigureUnit unit)
{
  return fa_figure_measures_age (fa_comparison_side (c, 0)->lexicon, unit.measure);
}

/* Who is admitted from 4 to 60 years is not whom 9 to 45 admits: an age group has two limits, and no range of it is a
 * guess. */
static gboolean
are_other_ages (const FaComparison *c, const FaMention *x, FaFigureUnit unit_x, const FaMention *y, FaFigureUnit unit_y)
{
  return (is_age (c, unit_x) || is_age (c, unit_y)) && x->value != x->value_high && y->value != y->value_high && x->value != y->value
         && x->value_high != y->value_high;
}

/* Why two values that are not the same figure fit; NULL when they do not. */
static const char *
compatible_reason (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
  FaFigureUnit unit_x = unit_of (c, 0, a), unit_y = unit_of (c, 1, b);
  if (!fa_comparison_same_unit (c, unit_x, unit_y) && fa_comparison_same_dimension (c, unit_x, unit_y))
    return fa_comparison_converts (x, unit_x, y, unit_y) ? "unit-converted" : NULL;
  if (are_other_ages (c, x, unit_x, y, unit_y))
    return NULL;
  const char *fits = fa_mention_same_value (x, y) ? NULL : fa_comparison_fits (x, y);
  gboolean counts = is_counter (c, unit_x) && is_counter (c, unit_y) && may_count_differently (c, a, b);
  return fits == NULL && counts && fa_comparison_is_later_count (c, a, b) ? "later-count" : fits;
}

/* One figure of one unit; a unit may be left out. */
static gboolean
is_same (const FaComparison *c, guint32 a, guint32 b)
{
  FaFigureUnit x = unit_of (c, 0, a), y = unit_of (c, 1, b);
  return fa_mention_same_value (fa_comparison_mention (c, 0, a), fa_comparison_mention (c, 1, b))
         && (fa_comparison_same_unit (c, x, y) || x.concept < 0 || y.concept < 0);
}

typedef struct {
  guint32 a, b;
  guint context;
} Candidate;

static gint
compare_candidates (gconstpointer p, gconstpointer q)
{
  const Candidate *x = p, *y = q;
  if (x->context != y->context)
    return x->context > y->context ? -1 : 1;
  if (x->a != y->a)
    return x->a < y->a ? -1 : 1;
  return x->b < y->b ? -1 : x->b > y->b;
}

static GArray *
number_candidates (const FaComparison *c)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (Candidate));
  for (guint i = 0; i < c->mentions[0]->len; i++)
    for (guint k = 0; k < c->mentions[1]->len; k++)
      {
        Candidate n = { .a = g_array_index (c->mentions[0], guint32, i), .b = g_array_index (c->mentions[1], guint32, k) };
        const FaMention *x = fa_comparison_mention (c, 0, n.a), *y = fa_comparison_mention (c, 1, n.b);
        if (!fa_comparison_is_number (x) || !fa_comparison_is_number (y) || !comparable (c, n.a, n.b))
          continue;
        n.context = fa_comparison_context (c, n.a, n.b);
        g_array_append_val (list, n);
      }
  g_array_sort (list, compare_candidates);
  return list;
}

static gboolean
is_open (const FaComparison *c, guint source, guint32 index, guint32 like)
{
  const FaMention *m = fa_comparison_mention (c, source, index);
  return fa_comparison_is_number (m) && !fa_comparison_is_used (c, source, index) && m->kind == fa_comparison_mention (c, source, like)->kind
         && comparable_units (c, unit_of (c, source, index), unit_of (c, source, like));
}

/* Figures of a side, like that one, that are not told yet. */
static guint
count_open (const FaComparison *c, guint source, guint32 like)
{
  guint n = 0;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      gboolean counts = is_open (c, source, index, like);
      for (guint k = 0; k < i && counts; k++)
        {
          /* "71%" in the headline and "71.4%" below it are one figure */
          guint32 other = g_array_index (c->mentions[source], guint32, k);
          const FaMention *o = fa_comparison_mention (c, source, other), *m = fa_comparison_mention (c, source, index);
          counts = !is_open (c, source, other, like) || !(fa_mention_same_value (o, m) || fa_comparison_fits (o, m) != NULL);
        }
      n += counts ? 1 : 0;
    }
  return n;
}

/* What a number counts, in the words of a reason, which are English; "" when it is not said. */
static const char *
unit_word (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaLanguage *english = fa_languages_find (s->claims->languages, "en");
  gint64 unit = unit_of (c, source, index).concept;
  guint32 gloss = unit < 0 || english == NULL ? 0 : fa_lexicon_concept (s->lexicon, (guint32) unit)->gloss[fa_language_index (english)];
  return gloss == 0 ? "" : fa_lexicon_string (s->lexicon, gloss);
}

static char *
number_reason (const FaComparison *c, guint32 a, guint32 b)
{
  g_autofree char *x = fa_comparison_norm (fa_comparison_mention (c, 0, a)), *y = fa_comparison_norm (fa_comparison_mention (c, 1, b));
  const char *ux = unit_word (c, 0, a), *uy = unit_word (c, 1, b);
  return g_strdup_printf ("%s%s%s in a, %s%s%s in b", x, *ux == '\0' ? "" : " ", ux, y, *uy == '\0' ? "" : " ", uy);
}

/* "dollar" may be short for "Australian dollar". */
static gboolean
is_short_for (const char *name, const char *whole)
{
  return g_str_has_suffix (whole, name);
}

/* Wickets are no runs: each unit only counts, and each counts other things. */
static gboolean
count_other_things (const FaComparison *c, guint32 a, guint32 b)
{
  FaFigureUnit x = unit_of (c, 0, a), y = unit_of (c, 1, b);
  return x.measure != NULL && y.measure != NULL && is_counter (c, x) && is_counter (c, y)
         && !fa_comparison_same_dimension (c, x, y) && fa_comparison_context (c, a, b) > 0;
}

/* The same figure of another measure: 11 inches, 11 centimetres; 70,000 dollars, 70,000 rupiah. */
static gboolean
other_unit (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
  FaFigureUnit unit_x = unit_of (c, 0, a), unit_y = unit_of (c, 1, b);
  if (x->kind != y->kind || !fa_comparison_is_number (x) || unit_x.concept < 0 || unit_y.concept < 0 || fa_comparison_same_unit (c, unit_x, unit_y)
      || !fa_mention_same_value (x, y))
    return FALSE;
  const char *word_x = unit_word (c, 0, a), *word_y = unit_word (c, 1, b);
  return x->kind == FA_MENTION_MONEY ? !is_short_for (word_x, word_y) && !is_short_for (word_y, word_x)
                                     : fa_comparison_same_dimension (c, unit_x, unit_y) || count_other_things (c, a, b);
}

/* Where the words around two figures correspond, or no other figure is left, they are of one thing. */
static gboolean
belong_together (const FaComparison *c, guint32 a, guint32 b)
{
  return fa_comparison_context (c, a, b) > 0 || (count_open (c, 0, a) == 1 && count_open (c, 1, b) == 1);
}

static void
compare_units (FaComparison *c)
{
  for (guint i = 0; i < c->mentions[0]->len; i++)
    for (guint k = 0; k < c->mentions[1]->len; k++)
      {
        guint32 a = g_array_index (c->mentions[0], guint32, i), b = g_array_index (c->mentions[1], guint32, k);
        if (!fa_comparison_is_used (c, 0, a) && !fa_comparison_is_used (c, 1, b) && other_unit (c, a, b) && belong_together (c, a, b))
          fa_comparison_add_pair (c, fa_comparison_kind (fa_comparison_mention (c, 0, a)), FA_DETAIL_DIFFERS, a, b, "unit-differs",
                                  number_reason (c, a, b));
      }
}


/* Of several ages or prices on a side, none is the one that the other side corrects, unless the words around it say so. */
static gboolean
has_rival (const FaComparison *c, const GArray *list, const Candidate *n)
{
  for (guint i = 0; i < list->len; i++)
    {
      const Candidate *r = &g_array_index (list, Candidate, i);
      if ((r->a == n->a) != (r->b == n->b) && r->context >= n->context && !fa_comparison_is_used (c, 0, r->a)
          && !fa_comparison_is_used (c, 1, r->b) && may_differ (c, r->a, r->b))
        return TRUE;
    }
  return FALSE;
}

/* "More than 940", "fewer than 940": a bound that one side stays above and the other below. What is counted up to it may
 * reach it. */
static gboolean
are_bounds_apart (const FaMention *x, const FaMention *y)
{
  return (x->hedge == FA_HEDGE_OVER && y->hedge == FA_HEDGE_UNDER)
         || (x->hedge == FA_HEDGE_UNDER && y->hedge == FA_HEDGE_OVER);
}

/* "From 840 to 865" and "by 25, to 865": what one side tells as a level the other tells as the change, beside a figure
 * that is @p third of the two. */
static gboolean
is_change_to (const FaComparison *c, guint32 a, guint32 b, guint source, guint32 third)
{
  const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b),
                  *z = fa_comparison_mention (c, source, third);
  FaFigureUnit unit = unit_of (c, source, third);
  if (!fa_comparison_is_number (z) || z->kind != x->kind || x->kind == FA_MENTION_ORDINAL)
    return FALSE;
  if (x->kind != FA_MENTION_PERCENT
      && (unit.concept < 0 || !fa_comparison_same_unit (c, unit, unit_of (c, 0, a))
          || !fa_comparison_same_unit (c, unit, unit_of (c, 1, b))))
    return FALSE; /* bare figures are the sum of two others by chance */
  double low = MIN (x->value, y->value), high = MAX (x->value, y->value);
  return low > 0 && fabs (fabs (z->value - high) - low) <= EQUAL * high;
}

static gboolean
is_change (const FaComparison *c, guint32 a, guint32 b)
{
  for (guint source = 0; source < 2; source++)
    for (guint i = 0; i < c->mentions[source]->len; i++)
      {
        guint32 third = g_array_index (c->mentions[source], guint32, i);
        const FaMatch *m = fa_comparison_match (c, source, third);
        if (m != NULL && m->similarity == 1000 && third != (source == 0 ? a : b)
            && is_change_to (c, a, b, source, third))
          return TRUE;
      }
  return FALSE;
}

/* "17 witnesses and experts", "14 witnesses and three experts": one side tells the sum of two figures that stand together on
 * the other. */
static gboolean
is_sum (const FaComparison *c, guint32 a, guint32 b)
{
  for (guint whole = 0; whole < 2; whole++)
    {
      guint32 part = whole == 0 ? b : a;
      double sum = fa_comparison_mention (c, whole, whole == 0 ? a : b)->value;
      const FaMention *m = fa_comparison_mention (c, 1 - whole, part);
      for (guint i = 0; i < c->mentions[1 - whole]->len; i++)
        {
          guint32 k = g_array_index (c->mentions[1 - whole], guint32, i);
          const FaMention *z = fa_comparison_mention (c, 1 - whole, k);
          if (k != part && z->clause == m->clause && z->kind == m->kind && z->value > 0 && m->value > 0
              && fabs (z->value + m->value - sum) <= EQUAL * sum
              && fa_comparison_same_unit (c, unit_of (c, 1 - whole, k), unit_of (c, 1 - whole, part)))
            return TRUE;
        }
    }
  return FALSE;
}

static void
compare_candidate (FaComparison *c, const GArray *list, const Candidate *n, guint pass)
{
  FaDetailKind kind = fa_comparison_kind (fa_comparison_mention (c, 0, n->a));
  const char *fits = pass == 1 ? compatible_reason (c, n->a, n->b) : NULL;
  if (pass == 0 && is_same (c, n->a, n->b) && fa_comparison_other_rate (c, n->a, n->b))
    fa_comparison_add_pair (c, kind, FA_DETAIL_DIFFERS, n->a, n->b, "unit-differs", NULL);
  else if (pass == 0 && is_same (c, n->a, n->b)
           && are_bounds_apart (fa_comparison_mention (c, 0, n->a), fa_comparison_mention (c, 1, n->b)))
    fa_comparison_add_pair (c, kind, FA_DETAIL_DIFFERS, n->a, n->b, "number-differs", g_strdup ("above it in one, below it in the other"));
  else if (pass == 0 && is_same (c, n->a, n->b))
    fa_comparison_add_pair (c, kind, FA_DETAIL_SAME, n->a, n->b, NULL, NULL);
  else if (fits != NULL)
    fa_comparison_add_pair (c, kind, FA_DETAIL_COMPATIBLE, n->a, n->b, fits, number_reason (c, n->a, n->b));
  else if (pass == 1 && !is_same (c, n->a, n->b) && is_change (c, n->a, n->b))
    fa_comparison_add_pair (c, kind, FA_DETAIL_COMPATIBLE, n->a, n->b, "change", NULL);
  else if (pass == 1 && !is_same (c, n->a, n->b) && may_differ (c, n->a, n->b) && is_sum (c, n->a, n->b))
    fa_comparison_add_pair (c, kind, FA_DETAIL_COMPATIBLE, n->a, n->b, "sum", number_reason (c, n->a, n->b));
  else if (pass == 2 && belong_together (c, n->a, n->b) && may_differ (c, n->a, n->b) && !has_rival (c, list, n))
    fa_comparison_add_pair (c, kind, FA_DETAIL_DIFFERS, n->a, n->b, "number-differs", number_reason (c, n->a, n->b));
}

/* --- what is left over ----------------------------------------------------------------------------------------------- */

/* Is a figure of the group told anywhere in the other article, or one it may be rounded to? */
static gboolean
is_told_elsewhere (const FaComparison *c, guint source, guint32 index)
{
  const FaMention *m = fa_comparison_mention (c, source, index);
  const FaMentions *other = fa_comparison_side (c, 1 - source);
  gboolean told = FALSE;
  for (guint i = 0; i < other->mentions->len && !told; i++)
    {
      const FaMention *o = fa_mentions_get (other, i);
      told = fa_comparison_is_number (o) && (fa_mention_same_value (m, o) || (m->kind == o->kind && fa_comparison_fits (m, o) != NULL));
    }
  return told;
}

/* The only figure of a kind on a side. @param left  of those that no detail tells, nor the other article, and that are no score.
 * -1: none, or several. */
static gint64
only_figure (const FaComparison *c, guint source, FaMentionKind kind, gboolean left)
{
  gint64 found = -1;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, index);
      if (m->kind != kind || (left && (m->score || fa_comparison_is_used (c, source, index) || is_told_elsewhere (c, source, index))))
        continue;
      if (found >= 0)
        return -1;
      found = index;
    }
  return found;
}

/* "15 children ate eight dishes", and the children, of whom the other side tells without a figure: what a figure counts is told
 * there, too, and that side's figure counts something else. */
static gboolean
counts_what_other_tells (const FaComparison *c, guint source, guint32 index)
{
  gint32 counted = fa_comparison_mention (c, source, index)->counted;
  return counted >= 0 && fa_comparison_match (c, source, (guint32) counted) != NULL && fa_comparison_tells_once (c, source, (guint32) counted);
}

/* Of 45 years "45" alone may be told; of 30 kilometres, of 11 hours nobody leaves out the unit. */
static gboolean
may_lack_unit (const FaComparison *c, FaFigureUnit unit)
{
  return is_counter (c, unit) || is_age (c, unit);
}

/* "300 metal chairs", "300 chairs": does a bare figure count what another one has for its unit? */
static gboolean
counts_unit_of (const FaComparison *c, guint source, guint32 bare, guint32 figure)
{
  guint32 thing[COUNTED + COUNTED_BEFORE];
  guint n = fa_comparison_mention (c, source, bare)->counted < 0 ? 0 : list_counted (c, source, bare, thing);
  for (guint i = 0; i < n; i++)
    if (fa_comparison_share_concept (c, source == 0 ? thing[i] : figure, source == 0 ? figure : thing[i]))
      return TRUE;
  return FALSE;
}

/* A unit that one side leaves out, or two words for what is counted. */
static gboolean
may_be_of_one_unit (const FaComparison *c, guint32 a, guint32 b)
{
  FaFigureUnit x = unit_of (c, 0, a), y = unit_of (c, 1, b);
  if (x.concept >= 0 && y.concept >= 0)
    return comparable_units (c, x, y);
  if ((x.concept >= 0 && counts_unit_of (c, 1, b, a)) || (y.concept >= 0 && counts_unit_of (c, 0, a, b)))
    return TRUE;
  return may_lack_unit (c, x) && may_lack_unit (c, y)
         && (same_counted (c, a, b) || (!counts_what_other_tells (c, 0, a) && !counts_what_other_tells (c, 1, b)));
}

static gboolean
are_near (const FaMention *x, const FaMention *y)
{
  return x->value > 0 && y->value > 0 && (x->value < 1) == (y->value < 1) && MAX (x->value, y->value) <= MOST_TIMES * MIN (x->value, y->value);
}

/* Were the claims brought together by all but a figure? */
static gboolean
is_all_but_figure (const FaComparison *c)
{
  return c->group->link.kind == FA_LINK_BUT && c->group->link.differ == FA_DIFFER_VALUE;
}

/* Is what stands around two figures the same? Where they count one thing, it may be the claims themselves, brought together by
 * all else, or alike as a whole; otherwise words beside both, where not each claim tells of somebody else. */
static gboolean
stand_alike (const FaComparison *c, guint32 a, guint32 b)
{
  gboolean others = fa_comparison_has_party_alone (c, 0) && fa_comparison_has_party_alone (c, 1),
           beside = fa_comparison_context (c, a, b) > 0;
  if (same_counted (c, a, b))
    return is_all_but_figure (c) || (beside && (!others || c->group->score >= LEAST_SCORE));
  return beside && !others;
}

/* "Chose it from 22 entries", "from 15 films"; "Syahrul (45)", "52-year-old Syahrul": the last figure of each side, which the
 * other article tells nowhere, with words around it that correspond, is one figure, whatever they call what it is of. */
static void
compare_left_over (FaComparison *c)
{
  static const FaMentionKind kinds[] = { FA_MENTION_QUANTITY, FA_MENTION_MONEY, FA_MENTION_PERCENT };
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      gint64 a = only_figure (c, 0, kinds[i], TRUE), b = a < 0 ? -1 : only_figure (c, 1, kinds[i], TRUE);
      if (b < 0 || !are_near (fa_comparison_mention (c, 0, (guint32) a), fa_comparison_mention (c, 1, (guint32) b))
          || !may_be_of_one_unit (c, (guint32) a, (guint32) b) || !stand_alike (c, (guint32) a, (guint32) b))
        continue;
      fa_comparison_add_pair (c, fa_comparison_kind (fa_comparison_mention (c, 0, (guint32) a)), FA_DETAIL_DIFFERS, (guint32) a, (guint32) b,
                              "number-differs", number_reason (c, (guint32) a, (guint32) b));
    }
}

/* --- ordinals ----------------------------------------------------------------------------------------------------- */

/* What it is the third of: right behind the ordinal or, where the noun stands first, before it ("kunjungan ketiga"); where
 * somebody is ranked third, before it in English too. */
static gboolean
is_of (const FaComparison *c, guint source, guint32 ordinal, guint32 thing)
{
  const FaMention *m = fa_comparison_mention (c, source, ordinal), *x = fa_comparison_mention (c, source, thing);
  gboolean before = x->token_end == m->token_first;
  const FaMentions *s = fa_comparison_side (c, source);
  gboolean ranked = before && (fa_mentions_is_of (s, x, FA_KIND_OBJECT) || fa_mentions_is_of (s, x, FA_KIND_ACTION));
  return x->clause == m->clause && (fa_language_head_first (m->language) ? before : ranked || x->token_first == m->token_end);
}

/* "Keempat kapal", the four ships: where the noun stands first, an ordinal that begins a clause counts what follows. */
static gboolean
ranks (const FaComparison *c, guint source, guint32 ordinal)
{
  const FaMention *m = fa_comparison_mention (c, source, ordinal);
  return !fa_language_head_first (m->language) || m->token_first > fa_claims_clause (fa_comparison_side (c, source)->claims, m->clause)->token_first;
}

/* What is told right beside a mention: before it where the noun stands first, otherwise behind it. -1: nothing. */
static gint64
told_beside (const FaComparison *c, guint source, guint32 index)
{
  const FaMention *m = fa_comparison_mention (c, source, index);
  gboolean before = fa_language_head_first (m->language);
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 thing = g_array_index (c->mentions[source], guint32, i);
      const FaMention *x = fa_comparison_mention (c, source, thing);
      if (x->clause == m->clause && x->kind != FA_MENTION_FUNCTION && (before ? x->token_end == m->token_first : x->token_first == m->token_end))
        return thing;
    }
  return -1;
}

/* "The first meeting", where the other article tells of a fifth rescue: is what an ordinal ranks, and the word that goes with it
 * ("serangan maut kedua"), told on its side only? */
static gboolean
ranks_what_other_lacks (const FaComparison *c, guint source, guint32 ordinal)
{
  gint64 thing = told_beside (c, source, ordinal);
  gboolean lacks = thing >= 0;
  for (guint i = 0; i < COUNTED && lacks && thing >= 0; i++)
    {
      lacks = fa_comparison_match (c, source, (guint32) thing) == NULL;
      thing = told_beside (c, source, (guint32) thing);
    }
  return lacks;
}

static gboolean
is_deed (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index);
  return fa_mentions_is_of (s, m, FA_KIND_ACTION) || fa_mentions_is_of (s, m, FA_KIND_EVENT);
}

/* "The village collapsed, its second disaster": it is the deed that is ranked, by whatever word. */
static gboolean
tell_one_deed (const FaComparison *c)
{
  gboolean one = FALSE;
  for (guint i = 0; i < c->group->matches->len && !one; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      one = is_deed (c, 0, m->mention_a) && is_deed (c, 1, m->mention_b);
    }
  return one;
}

/* Of two claims that were brought together by all but their ordinals these are of one thing, unless each ranks a thing of its own. */
static gboolean
are_all_that_differs (const FaComparison *c, guint32 a, guint32 b)
{
  gboolean others = ranks_what_other_lacks (c, 0, a) && ranks_what_other_lacks (c, 1, b);
  return is_all_but_figure (c) && ranks (c, 0, a) && ranks (c, 1, b) && (!others || tell_one_deed (c));
}

/* A first visit is no third visit. Small ordinals are said of so many things that the one word beside both is the
 * same, and matched. */
static void
compare_ordinals (FaComparison *c)
{
  /* of several ordinals of a side none is told: they count different things */
  gint64 a = only_figure (c, 0, FA_MENTION_ORDINAL, FALSE), b = only_figure (c, 1, FA_MENTION_ORDINAL, FALSE);
  if (a < 0 || b < 0 || fa_comparison_is_used (c, 0, (guint32) a) || fa_comparison_is_used (c, 1, (guint32) b)
      || fa_mention_same_value (fa_comparison_mention (c, 0, (guint32) a),
                                      fa_comparison_mention (c, 1, (guint32) b)))
    return;
  gboolean one = are_all_that_differs (c, (guint32) a, (guint32) b);
  for (guint i = 0; i < c->group->matches->len && !one; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      one = is_of (c, 0, (guint32) a, m->mention_a) && is_of (c, 1, (guint32) b, m->mention_b);
    }
  if (one)
    fa_comparison_add_pair (c, FA_DETAIL_QUANTITY, FA_DETAIL_DIFFERS, (guint32) a, (guint32) b, "number-differs", NULL);
}

void
fa_compare_numbers (FaComparison *c)
{
  g_autoptr (GArray) list = number_candidates (c);
  /* equal values first, wherever they stand; then values that fit; then the contradictions among what is left */
  for (guint pass = 0; pass < 3; pass++)
    {
      if (pass == 2)
        compare_units (c);
      for (guint i = 0; i < list->len; i++)
        {
          const Candidate *n = &g_array_index (list, Candidate, i);
          if (!fa_comparison_is_used (c, 0, n->a) && !fa_comparison_is_used (c, 1, n->b))
            compare_candidate (c, list, n, pass);
        }
    }
  compare_left_over (c);
  compare_ordinals (c);
}
