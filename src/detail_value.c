/* detail_value.c - do two figures fit?
 *
 * In: two numbers of an aligned group. Out: what they measure, and why two different values do not contradict each
 * other. The one idea: a figure stands for all that its writer may have rounded to it; figures of one dimension are
 * compared in one unit, each as exactly as it was written. */
#include "detail_private.h"

#include <math.h>
#include <string.h>

#define MOST_ROUNDED 0.03    /* share of a number that rounding may explain ... */
#define MOST_ABOUT 0.05      /* ... and "about" ... */
#define MOST_ABOUT_ROUND 0.1 /* ... when the number is rounded as well ... */
#define MOST_CONVERTED 0.05  /* ... and the rounding of what was converted */
#define EQUAL 1e-9
#define RATE "rate"     /* dimension of "per month" in measures.tsv ... */
#define RATE_DISTANCE 3 /* ... which stands so near its amount: "450 litres of water per second" */

static const FaMeasure *
measure_of (const FaMentions *s, const FaMention *m)
{
  for (guint i = 0; i < m->hit_n + m->part_n; i++)
    {
      const FaMeasure *measure = fa_lexicon_measure (s->lexicon, fa_mentions_hit (s, m->hit_first + i)->concept);
      if (measure != NULL)
        return measure;
    }
  return NULL;
}

/* What is measured beside a bare figure: behind it ("ten days", "45-year-old"), or an age before it ("aged 45"). */
static const FaMeasure *
measure_beside (const FaMentions *s, guint32 index)
{
  const FaMention *m = fa_mentions_get (s, index),
                  *counted = m->counted < 0 ? NULL : fa_mentions_get (s, (guint) m->counted);
  if (m->kind != FA_MENTION_QUANTITY)
    return NULL;
  if (counted != NULL && counted->token_first == m->token_end && measure_of (s, counted) != NULL)
    return measure_of (s, counted);
  index
      -= index > 1 && fa_mentions_get (s, index - 1)->kind == FA_MENTION_FUNCTION ? 1 : 0; /* "aged between 4 and 60" */
  const FaMention *before = index == 0 ? NULL : fa_mentions_get (s, index - 1);
  const FaMeasure *measure = before == NULL || before->clause != m->clause || before->token_end + 1 < m->token_first
                                 ? NULL
                                 : measure_of (s, before);
  FaConceptKind kind
      = measure == NULL ? FA_KIND_N : (FaConceptKind) fa_lexicon_concept (s->lexicon, measure->unit)->kind;
  return kind == FA_KIND_TIME || kind == FA_KIND_UNIT ? NULL : measure; /* "this year 45 people" */
}

FaFigureUnit
fa_comparison_unit_of (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index);
  if (m->hit_n > 0)
    return (FaFigureUnit){ fa_mentions_hit (s, m->hit_first)->concept, measure_of (s, m) };
  const FaMeasure *measure = measure_beside (s, index);
  return measure == NULL ? (FaFigureUnit){ -1, NULL } : (FaFigureUnit){ measure->unit, measure };
}

/* Per day, per month: beside an amount, before it or behind. NULL: nothing is said. */
static const FaMeasure *
rate_beside (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index);
  for (gint64 k = (gint64) index - RATE_DISTANCE; k <= (gint64) index + RATE_DISTANCE; k++)
    {
      if (k < 0 || k >= s->mentions->len || fa_mentions_get (s, (guint) k)->clause != m->clause)
        continue;
      const FaMeasure *measure = measure_of (s, fa_mentions_get (s, (guint) k));
      if (measure != NULL && strcmp (fa_lexicon_string (s->lexicon, measure->dimension), RATE) == 0)
        return measure;
    }
  return NULL;
}

gboolean
fa_comparison_other_rate (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMeasure *x = rate_beside (c, 0, a), *y = rate_beside (c, 1, b);
  return x != NULL && y != NULL && x->factor != y->factor;
}

gboolean
fa_comparison_same_unit (const FaComparison *c, FaFigureUnit x, FaFigureUnit y)
{
  return x.concept == y.concept
         || (fa_comparison_same_dimension (c, x, y) && x.measure->factor == y.measure->factor
             && x.measure->zero == y.measure->zero);
}

gboolean
fa_comparison_same_dimension (const FaComparison *c, FaFigureUnit x, FaFigureUnit y)
{
  const FaLexicon *l = fa_comparison_side (c, 0)->lexicon;
  return x.measure != NULL && y.measure != NULL
         && strcmp (fa_lexicon_string (l, x.measure->dimension), fa_lexicon_string (l, y.measure->dimension)) == 0;
}

/* The finer number rounds to the coarser one's significant digits (1,122 and 1,100), and is not further off than that
 * share of it. */
static gboolean
rounds_to (double fine, double coarse, gint8 digits, double most)
{
  if (coarse == 0 || fine == 0)
    return FALSE;
  double unit = pow (10, floor (log10 (fabs (coarse))) - digits + 1);
  return fabs (fine - coarse) <= most * fabs (coarse) && fabs (round (fine / unit) * unit - coarse) < unit * EQUAL;
}

/* A figure of one digit is as often exact as rounded (40 per cent, 400 bats), so rounding explains a small difference
 * only. */
static gboolean
is_rounded (double fine, double coarse, gint8 digits)
{
  return rounds_to (fine, coarse, digits, digits < 2 ? MOST_ROUNDED : 1);
}

static gboolean
hedge_covers (const FaMention *hedged, const FaMention *other)
{
  switch ((FaHedge) hedged->hedge)
    {
    case FA_HEDGE_OVER: return other->value >= hedged->value && other->value <= hedged->value * 1.5;
    case FA_HEDGE_UNDER:
    case FA_HEDGE_MOST:
      if (hedged->hedge == FA_HEDGE_MOST && other->hedge == FA_HEDGE_MOST)
        return FALSE; /* "up to eight years", "up to five": one limit is told as two figures */
      return other->value <= hedged->value && other->value >= hedged->value * 0.5;
    case FA_HEDGE_ABOUT:
      return fabs (other->value - hedged->value) <= MOST_ABOUT * fabs (hedged->value)
             || rounds_to (other->value, hedged->value, hedged->digits, MOST_ABOUT_ROUND);
    default: return FALSE;
    }
}

static gboolean
ranges_meet (const FaMention *x, const FaMention *y)
{
  return x->value <= y->value_high && y->value <= x->value_high;
}

const char *
fa_comparison_fits (const FaMention *x, const FaMention *y)
{
  if (x->score || y->score)
    return NULL;
  if (x->value != x->value_high || y->value != y->value_high)
    return ranges_meet (x, y) ? "range" : NULL;
  if (hedge_covers (x, y) || hedge_covers (y, x))
    return "hedge";
  if (x->digits > y->digits ? is_rounded (x->value, y->value, y->digits)
                            : y->digits > x->digits && is_rounded (y->value, x->value, x->digits))
    return "rounding";
  return NULL;
}

/* A figure in another unit of its dimension. */
static FaMention
converted (const FaMention *m, FaFigureUnit from, FaFigureUnit to)
{
  FaMention n = *m;
  const FaMeasure *f = from.measure, *t = to.measure;
  n.value = (f->zero + f->factor * m->value - t->zero) / t->factor;
  n.value_high = (f->zero + f->factor * m->value_high - t->zero) / t->factor;
  return n;
}

static gboolean
is_near (double a, double b)
{
  return fabs (a - b) <= MOST_CONVERTED * MAX (fabs (a), fabs (b));
}

gboolean
fa_comparison_converts (const FaMention *x, FaFigureUnit unit_x, const FaMention *y, FaFigureUnit unit_y)
{
  FaMention x_in_y = converted (x, unit_x, unit_y), y_in_x = converted (y, unit_y, unit_x);
  gboolean range_x = x->value != x->value_high, range_y = y->value != y->value_high;
  if (range_x && range_y) /* 4-60 years are not 4-60 months, though they meet */
    return is_near (x_in_y.value, y->value) && is_near (x_in_y.value_high, y->value_high);
  if (range_x || range_y)
    return ranges_meet (&x_in_y, y);
  return fabs (x_in_y.value - y->value) <= EQUAL * fabs (y->value) || hedge_covers (&x_in_y, y)
         || hedge_covers (y, &x_in_y) || rounds_to (x_in_y.value, y->value, y->digits, MOST_CONVERTED)
         || rounds_to (y_in_x.value, x->value, x->digits, MOST_CONVERTED);
}
