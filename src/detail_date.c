/* detail_date.c - dates that are the same, fit, or contradict each other.
 *
 * In: the dates of an aligned group. Out: details. The one idea: a date is as exact as it is written; only two dates of
 * one exactness, the only ones left on their sides and beside the same words, contradict each other. */
#include "detail_private.h"

typedef enum { DATES_APART, DATES_SAME, DATES_FIT, DATES_DIFFER } DateRelation;

static gboolean
is_whole (FaDate d)
{
  return d.year != 0 && d.month != 0 && d.day != 0;
}

static DateRelation
compare_date_pair (const FaMention *x, const FaMention *y)
{
  FaDate a = x->date, b = y->date;
  if (a.hour >= 0 || b.hour >= 0)
    return a.hour >= 0 && b.hour >= 0 && a.hour == b.hour && a.minute == b.minute ? DATES_SAME : DATES_APART;
  if (x->value != 0 && y->value != 0)
    return x->value == y->value ? DATES_SAME : DATES_DIFFER; /* two weekdays */
  if (x->value != 0 || y->value != 0)
    {
      FaDate whole = x->value != 0 ? b : a;
      gint weekday = (gint) (x->value != 0 ? x->value : y->value);
      if (!is_whole (whole))
        return DATES_APART;
      return fa_date_weekday (whole) == weekday ? DATES_FIT : DATES_APART;
    }
  gboolean clash = (a.year != 0 && b.year != 0 && a.year != b.year) || (a.month != 0 && b.month != 0 && a.month != b.month)
                   || (a.day != 0 && b.day != 0 && a.day != b.day);
  /* a year that one side leaves out ("March 1") is the same year */
  gboolean same_day = a.month != 0 && b.month != 0 && (a.day != 0) == (b.day != 0);
  gboolean same_grain = same_day
                        || ((a.year != 0) == (b.year != 0) && (a.month != 0) == (b.month != 0) && (a.day != 0) == (b.day != 0));
  if (clash)
    return same_grain ? DATES_DIFFER : DATES_APART;
  if (same_grain && (a.year != 0) == (b.year != 0))
    return fa_date_known (a) ? DATES_SAME : DATES_APART;
  return (a.year != 0 && b.year != 0) || (a.month != 0 && b.month != 0) ? DATES_FIT : DATES_APART;
}

static guint
count_dates (const FaComparison *c, guint source)
{
  guint n = 0;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      n += fa_comparison_mention (c, source, index)->kind == FA_MENTION_DATE && !fa_comparison_is_used (c, source, index) ? 1 : 0;
    }
  return n;
}

void
fa_compare_dates (FaComparison *c)
{
  static const DateRelation order[] = { DATES_SAME, DATES_FIT, DATES_DIFFER };
  for (guint pass = 0; pass < G_N_ELEMENTS (order); pass++)
    for (guint i = 0; i < c->mentions[0]->len; i++)
      for (guint k = 0; k < c->mentions[1]->len; k++)
        {
          guint32 a = g_array_index (c->mentions[0], guint32, i), b = g_array_index (c->mentions[1], guint32, k);
          const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
          if (x->kind != FA_MENTION_DATE || y->kind != FA_MENTION_DATE || fa_comparison_is_used (c, 0, a) || fa_comparison_is_used (c, 1, b)
              || compare_date_pair (x, y) != order[pass])
            continue;
          g_autofree char *na = fa_comparison_norm (x), *nb = fa_comparison_norm (y);
          if (pass == 0)
            fa_comparison_add_pair (c, FA_DETAIL_DATE, FA_DETAIL_SAME, a, b, NULL, NULL);
          else if (pass == 1)
            fa_comparison_add_pair (c, FA_DETAIL_DATE, FA_DETAIL_COMPATIBLE, a, b, "precision", NULL);
          else if (count_dates (c, 0) == 1 && count_dates (c, 1) == 1 && fa_comparison_context (c, a, b) > 0)
            fa_comparison_add_pair (c, FA_DETAIL_DATE, FA_DETAIL_DIFFERS, a, b, "date-differs",
                      na != NULL && nb != NULL ? g_strdup_printf ("%s in a, %s in b", na, nb) : NULL);
        }
}
