/* similarity_figure.c - how alike two figures, or two dates, are.
 *
 * In: two mentions of two sources. Out: their similarity. The one idea: figures of one thing, and dates, meet whatever
 * their values, since two newsrooms may count or date one thing differently: compare judges that. */
#include "similarity_figure.h"

#include <math.h>
#include <string.h>

#define TIME "time"           /* dimension of years and days: what anything takes */
#define PARTIAL_DATE 700      /* a month, and a day of it */
#define DAY_MINUTES 1440
#define TELLING_DIGITS 2      /* significant digits that two figures seldom share by chance */
#define MORE_DIGITS 3         /* the same of what is no money */
#define EQUAL 1e-9
#define ROUNDED 0.03          /* share of a figure that rounding may take off */

/* Are two figures of one measure: one unit, or two of one dimension, or both per cent? */
static gboolean
same_measure (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y)
{
  if (x->hit_n == 0 || y->hit_n == 0)
    return x->hit_n == y->hit_n && x->kind == FA_MENTION_PERCENT;
  const FaLexicon *lexicon = a->lexicon;
  guint32 unit_x = fa_mentions_hit (a, x->hit_first)->concept, unit_y = fa_mentions_hit (b, y->hit_first)->concept;
  const FaMeasure *p = fa_lexicon_measure (lexicon, unit_x), *q = fa_lexicon_measure (lexicon, unit_y);
  return unit_x == unit_y
         || (p != NULL && q != NULL
             && strcmp (fa_lexicon_string (lexicon, p->dimension), fa_lexicon_string (lexicon, q->dimension)) == 0);
}

/* Is it told of so many people, with a word that says no more, or of so many who are people: "310,000 people", "310,000
 * passengers"? */
static gboolean
counts_people (const FaMentions *s, const FaMention *m)
{
  if (m->hit_n > 0)
    return fa_lexicon_only_counts (s->lexicon, fa_lexicon_measure (s->lexicon, fa_mentions_hit (s, m->hit_first)->concept), "people");
  if (m->counted < 0)
    return FALSE;
  const FaMention *counted = fa_mentions_get (s, (guint) m->counted);
  for (guint i = 0; i < counted->hit_n; i++)
    {
      guint32 concept = fa_mentions_hit (s, counted->hit_first + i)->concept;
      guint kind = fa_lexicon_concept (s->lexicon, concept)->kind;
      if (kind == FA_KIND_ROLE || kind == FA_KIND_PERSON || kind == FA_KIND_DEMONYM
          || fa_lexicon_only_counts (s->lexicon, fa_lexicon_measure (s->lexicon, concept), "people"))
        return TRUE;
    }
  return FALSE;
}

const FaMeasure *
fa_figure_measure (const FaMentions *s, const FaMention *m)
{
  const FaMention *of = m->hit_n > 0 ? m : m->counted >= 0 ? fa_mentions_get (s, (guint) m->counted) : NULL;
  for (guint i = 0; of != NULL && i < of->hit_n; i++)
    {
      const FaMeasure *measure = fa_lexicon_measure (s->lexicon, fa_mentions_hit (s, of->hit_first + i)->concept);
      if (measure != NULL && !fa_lexicon_only_counts (s->lexicon, measure, NULL))
        return measure;
    }
  return NULL;
}

double
fa_figure_amount (const FaMentions *s, const FaMention *m)
{
  const FaMeasure *measure = fa_figure_measure (s, m);
  return measure == NULL ? m->value : measure->zero + measure->factor * m->value;
}

const char *
fa_figure_dimension (const FaMentions *s, const FaMention *m)
{
  const FaMeasure *measure = fa_figure_measure (s, m);
  return measure == NULL ? NULL : fa_lexicon_string (s->lexicon, measure->dimension);
}

gboolean
fa_figure_is_of_thing (const FaMentions *s, const FaMention *m)
{
  return m->kind == FA_MENTION_MONEY || m->kind == FA_MENTION_PERCENT
         || (m->kind == FA_MENTION_QUANTITY && g_strcmp0 (fa_figure_dimension (s, m), TIME) != 0);
}

/* Do two bare figures count the same thing? */
static gboolean
count_one_thing (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y)
{
  if ((x->hit_n == 0) != (y->hit_n == 0))
    return counts_people (a, x) && counts_people (b, y);
  return x->hit_n == 0 && y->hit_n == 0 && x->counted >= 0 && y->counted >= 0
         && fa_mentions_share_concept (a, fa_mentions_get (a, (guint) x->counted), b, fa_mentions_get (b, (guint) y->counted));
}

/* "2,184 cases", "about 2,200 cases": one of the two is rounded, or said to be. */
static gboolean
is_rounded (const FaMention *x, const FaMention *y)
{
  gboolean single = x->value == x->value_high && y->value == y->value_high;
  gboolean may_be = x->digits != y->digits || x->hedge == FA_HEDGE_ABOUT || y->hedge == FA_HEDGE_ABOUT;
  return single && may_be && fabs (x->value - y->value) <= ROUNDED * MAX (x->value, y->value);
}

/* "In the 73rd minute", "after 73 minutes": whole numbers beyond those that everything is counted with. */
static gboolean
is_ordinal_of (const FaMention *x, const FaMention *y)
{
  return (x->kind == FA_MENTION_ORDINAL && y->kind == FA_MENTION_QUANTITY)
         || (x->kind == FA_MENTION_QUANTITY && y->kind == FA_MENTION_ORDINAL);
}

/* "25 metres", "25 victims", "two hours", "two weeks": is one measured, and the other a count, or another measure? What a
 * bare figure counts may be left out. */
static gboolean
are_of_two_measures (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y)
{
  const char *p = fa_figure_dimension (a, x), *q = fa_figure_dimension (b, y);
  const FaMention *other = p != NULL ? y : x;
  return x->kind == FA_MENTION_QUANTITY && g_strcmp0 (p, q) != 0 && (other->hit_n > 0 || other->counted >= 0);
}

/* "Two years", "24 bulan"; "84 minutes", "1 jam 24 menit": one amount in two units. @p x, y: of one dimension or of none */
static gboolean
is_same_amount (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y)
{
  const FaMeasure *p = fa_figure_measure (a, x), *q = fa_figure_measure (b, y);
  if (p == NULL || q == NULL || p->factor == q->factor || x->value != x->value_high || y->value != y->value_high)
    return FALSE;
  double amount = fa_figure_amount (a, x), other = fa_figure_amount (b, y);
  return fabs (amount - other) <= ROUNDED * MAX (amount, other);
}

/* "70,000 dollars", "70.000 ringgit"; "25 metres", "25 kaki": one figure of two units that measure one kind of thing. */
static gboolean
is_of_other_unit (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y)
{
  return x->value == y->value && x->hit_n > 0 && y->hit_n > 0 && fa_figure_is_telling (x)
         && (x->kind == FA_MENTION_MONEY || same_measure (a, x, b, y));
}

/* "Rs 74 crore", "Rs 74 lakh"; "2,34,000 hectares", "23,400": so many digits of one unit, times another power of ten. Of
 * people and things 24 and 240 are as easily two counts. */
static gboolean
is_other_power (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y)
{
  double high = MAX (x->value, y->value), low = MIN (x->value, y->value);
  gint8 telling = x->kind == FA_MENTION_MONEY ? TELLING_DIGITS : MORE_DIGITS;
  if (x->kind == FA_MENTION_PERCENT || x->digits != y->digits || x->digits < telling || x->hit_n == 0 || y->hit_n == 0 || low <= 0
      || high == low || !fa_mentions_share_concept (a, x, b, y))
    return FALSE;
  double power = log10 (high / low);
  return fabs (power - round (power)) < EQUAL;
}

/* Two different figures of one thing may be what two newsrooms make of it: that they differ is for compare to say. */
guint
fa_figure_similarity (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y,
                      const FaAlignOptions *options)
{
  gboolean equal = fa_mention_same_value (x, y);
  if (x->kind != y->kind)
    return equal && x->value > FA_SMALL_FIGURE && is_ordinal_of (x, y) ? options->round_number : 0;
  if (are_of_two_measures (a, x, b, y))
    return 0;
  if (x->score || y->score)
    return equal ? 1000 : x->score && y->score ? options->near_number : 0;
  if ((equal && (x->hit_n == 0 || y->hit_n == 0 || fa_mentions_share_concept (a, x, b, y))) || is_same_amount (a, x, b, y))
    return 1000;
  if (x->kind == FA_MENTION_ORDINAL)
    return 0;
  if (x->value == x->value_high && y->value == y->value_high
      && (is_of_other_unit (a, x, b, y) || is_other_power (a, x, b, y)))
    return options->other_unit;
  gboolean one = same_measure (a, x, b, y) || count_one_thing (a, x, b, y);
  if ((one || (x->hit_n == 0 && y->hit_n == 0)) && is_rounded (x, y))
    return options->round_number;
  return one ? options->near_number : 0;
}

/* "9.48 a.m. IST", "11.18 WIB": one moment. */
static gboolean
same_time (FaDate a, FaDate b)
{
  gboolean zones = a.zone != FA_ZONE_NONE && b.zone != FA_ZONE_NONE;
  gint apart = 60 * (a.hour - b.hour) + a.minute - b.minute - (zones ? a.zone - b.zone : 0);
  return apart % DAY_MINUTES == 0;
}

guint
fa_figure_date_similarity (const FaMention *x, const FaMention *y, const FaAlignOptions *options)
{
  FaDate a = x->date, b = y->date;
  if (a.hour >= 0 && b.hour >= 0)
    return same_time (a, b) ? 1000 : options->near_date;
  if (a.hour >= 0 || b.hour >= 0)
    return 0;
  gint weekday_a = fa_mention_weekday (x), weekday_b = fa_mention_weekday (y);
  if ((!fa_date_known (a) || !fa_date_known (b)) && weekday_a != 0 && weekday_b != 0)
    return weekday_a == weekday_b ? PARTIAL_DATE : options->near_date;
  if (!fa_date_known (a) || !fa_date_known (b))
    return 0;
  if ((a.year != 0 && b.year != 0 && a.year != b.year) || (a.month != 0 && b.month != 0 && a.month != b.month)
      || (a.day != 0 && b.day != 0 && a.day != b.day))
    return options->near_date;
  if (a.year == b.year && a.month == b.month && a.day == b.day)
    return 1000;
  gboolean shared = (a.year != 0 && b.year != 0) || (a.month != 0 && b.month != 0);
  return shared ? PARTIAL_DATE : 0;
}
