/* detail_number.c - figures that are the same, fit, or contradict each other.
 *
 * In: the numbers of an aligned group. Out: details. The one idea: equal figures are paired first, wherever they stand,
 * then those that rounding, a hedge or a range lets fit; what is left contradicts only where the same is counted. */
#include "detail_private.h"

#include <math.h>

#define MOST_ROUNDED 0.03       /* share of a number that rounding may explain ... */
#define MOST_ABOUT 0.05         /* ... and "about" */
#define COUNTED 2               /* things behind a number that may be what it counts */

static gint64
unit_concept (const FaComparison *c, guint source, const FaMention *m)
{
  return m->hit_n == 0 ? -1 : (gint64) fa_mentions_hit (fa_comparison_side (c, source), m->hit_first)->concept;
}

/* Do two bare numbers count the same thing, as far as it is said? Between number and thing there may be a word ("38
 * important gardens"), so the next two things spoken of are looked at. */
static gboolean
same_counted (const FaComparison *c, const FaMention *x, const FaMention *y)
{
  if (x->counted < 0 || y->counted < 0)
    return TRUE;
  for (guint32 i = (guint32) x->counted; i < (guint32) x->counted + COUNTED && i < fa_comparison_side (c, 0)->mentions->len; i++)
    for (guint32 k = (guint32) y->counted; k < (guint32) y->counted + COUNTED && k < fa_comparison_side (c, 1)->mentions->len; k++)
      if (fa_comparison_share_concept (c, i, k))
        return TRUE;
  return FALSE;
}

static gboolean
comparable (const FaComparison *c, const FaMention *x, const FaMention *y)
{
  gint64 a = unit_concept (c, 0, x), b = unit_concept (c, 1, y);
  if (x->kind != y->kind)
    return FALSE;
  return a == b || a < 0 || b < 0;
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

/* Two values that may contradict each other: one unit, one thing counted, both parts of a whole or neither. */
static gboolean
may_differ (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
  return unit_concept (c, 0, x) == unit_concept (c, 1, y) && (x->value < 1) == (y->value < 1)
         && (x->hit_n > 0 || same_counted (c, x, y) || same_measured (c, a, b));
}

/* The finer number rounds to the coarser one's significant digits (1,122 and 1,100). A figure of one digit is as often
 * exact as rounded (40 per cent, 400 bats), so rounding explains a small difference only. */
static gboolean
rounds_to (double fine, double coarse, gint8 digits)
{
  if (coarse == 0 || fine == 0)
    return FALSE;
  double unit = pow (10, floor (log10 (fabs (coarse))) - digits + 1);
  if (digits < 2 && fabs (fine - coarse) > MOST_ROUNDED * fabs (coarse))
    return FALSE;
  return fabs (round (fine / unit) * unit - coarse) < unit * 1e-9;
}

static gboolean
hedge_covers (const FaMention *hedged, const FaMention *other)
{
  switch ((FaHedge) hedged->hedge)
    {
    case FA_HEDGE_OVER:
      return other->value >= hedged->value && other->value <= hedged->value * 1.5;
    case FA_HEDGE_UNDER:
      return other->value <= hedged->value && other->value >= hedged->value * 0.5;
    case FA_HEDGE_ABOUT:
      return fabs (other->value - hedged->value) <= MOST_ABOUT * fabs (hedged->value);
    default:
      return FALSE;
    }
}

/* Why two different values do not contradict each other; NULL when they do. */
static const char *
compatible_reason (const FaMention *x, const FaMention *y)
{
  if (x->value != x->value_high || y->value != y->value_high)
    return x->value <= y->value_high && y->value <= x->value_high ? "range" : NULL;
  if (hedge_covers (x, y) || hedge_covers (y, x))
    return "hedge";
  if (x->digits > y->digits ? rounds_to (x->value, y->value, y->digits) : y->digits > x->digits && rounds_to (y->value, x->value, x->digits))
    return "rounding";
  return NULL;
}

static gboolean
equal_numbers (const FaMention *x, const FaMention *y)
{
  return x->value == y->value && x->value_high == y->value_high;
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
        if (!fa_comparison_is_number (x) || !fa_comparison_is_number (y) || !comparable (c, x, y))
          continue;
        n.context = fa_comparison_context (c, n.a, n.b);
        g_array_append_val (list, n);
      }
  g_array_sort (list, compare_candidates);
  return list;
}

static guint
count_open (const FaComparison *c, guint source, const FaMention *like)
{
  guint n = 0;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, index);
      gboolean counts = fa_comparison_is_number (m) && m->kind == like->kind && !fa_comparison_is_used (c, source, index);
      for (guint k = 0; k < i && counts; k++)
        {
          /* "71%" in the headline and "71.4%" below it are one figure */
          guint32 other = g_array_index (c->mentions[source], guint32, k);
          const FaMention *o = fa_comparison_mention (c, source, other);
          counts = !fa_comparison_is_number (o) || o->kind != m->kind || fa_comparison_is_used (c, source, other)
                   || !(equal_numbers (o, m) || compatible_reason (o, m) != NULL);
        }
      n += counts ? 1 : 0;
    }
  return n;
}

/* What a number counts, in the words of a reason, which are English; "" when it is not said. */
static const char *
unit_word (const FaComparison *c, guint source, const FaMention *m)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaLanguage *english = fa_languages_find (s->claims->languages, "en");
  gint64 unit = unit_concept (c, source, m);
  guint32 gloss = unit < 0 || english == NULL ? 0 : fa_lexicon_concept (s->lexicon, (guint32) unit)->gloss[fa_language_index (english)];
  return gloss == 0 ? "" : fa_lexicon_string (s->lexicon, gloss);
}

static char *
number_reason (const FaComparison *c, const FaMention *x, const FaMention *y)
{
  g_autofree char *a = fa_comparison_norm (x), *b = fa_comparison_norm (y);
  const char *ua = unit_word (c, 0, x), *ub = unit_word (c, 1, y);
  return g_strdup_printf ("%s%s%s in a, %s%s%s in b", a, *ua == '\0' ? "" : " ", ua, b, *ub == '\0' ? "" : " ", ub);
}

/* The same figure of another measure: 11 inches, 11 centimetres. */
static gboolean
other_unit (const FaComparison *c, const FaMention *x, const FaMention *y)
{
  return x->kind == FA_MENTION_QUANTITY && y->kind == FA_MENTION_QUANTITY && x->hit_n > 0 && y->hit_n > 0
         && unit_concept (c, 0, x) != unit_concept (c, 1, y) && equal_numbers (x, y);
}

static void
compare_units (FaComparison *c)
{
  for (guint i = 0; i < c->mentions[0]->len; i++)
    for (guint k = 0; k < c->mentions[1]->len; k++)
      {
        guint32 a = g_array_index (c->mentions[0], guint32, i), b = g_array_index (c->mentions[1], guint32, k);
        const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
        if (!fa_comparison_is_used (c, 0, a) && !fa_comparison_is_used (c, 1, b) && other_unit (c, x, y) && fa_comparison_context (c, a, b) > 0)
          fa_comparison_add_pair (c, FA_DETAIL_QUANTITY, FA_DETAIL_DIFFERS, a, b, "unit-differs", number_reason (c, x, y));
      }
}

void
fa_compare_numbers (FaComparison *c)
{
  g_autoptr (GArray) list = number_candidates (c);
  /* equal values first, wherever they stand; then values that fit; then the contradictions among what is left */
  for (guint pass = 0; pass < 3; pass++)
    for (guint i = 0; i < list->len; i++)
      {
        const Candidate *n = &g_array_index (list, Candidate, i);
        const FaMention *x = fa_comparison_mention (c, 0, n->a), *y = fa_comparison_mention (c, 1, n->b);
        if (fa_comparison_is_used (c, 0, n->a) || fa_comparison_is_used (c, 1, n->b))
          continue;
        const char *fits = compatible_reason (x, y);
        if (pass == 0 && equal_numbers (x, y))
          fa_comparison_add_pair (c, fa_comparison_kind (x), FA_DETAIL_SAME, n->a, n->b, NULL, NULL);
        else if (pass == 1 && fits != NULL && !equal_numbers (x, y))
          fa_comparison_add_pair (c, fa_comparison_kind (x), FA_DETAIL_COMPATIBLE, n->a, n->b, fits, number_reason (c, x, y));
        else if (pass == 2 && (n->context > 0 || (count_open (c, 0, x) == 1 && count_open (c, 1, y) == 1))
                 && may_differ (c, n->a, n->b))
          fa_comparison_add_pair (c, fa_comparison_kind (x), FA_DETAIL_DIFFERS, n->a, n->b, "number-differs", number_reason (c, x, y));
      }
  compare_units (c);
}
