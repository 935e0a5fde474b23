/* detail_date.c - dates that are the same, fit, or contradict each other.
 *
 * In: the dates of an aligned group. Out: details. The one idea: a date is as exact as it is written, and a time of day
 * stands in a zone; only two dates of one exactness, the only ones left on their sides and in clauses that correspond,
 * contradict each other. */
#include "claim_private.h"
#include "date_role.h"
#include "detail_private.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define DAY_MINUTES (24 * 60)
#define WESTMOST_ZONE -720   /* minutes west of Greenwich, negative ... */
#define FARTHEST_ZONE 840    /* ... and east of it */
#define LATE_ZONE 600        /* ... of where the languages are spoken */
#define ZONE_STEP 15         /* minutes between two zones */
#define ANY_YEAR 2001        /* of dates without one */
#define ROUND_MINUTES 15     /* a time on the half hour may be rounded by so much */
#define CLAUSE_CONTEXT 2000  /* 1/256, of both sides: two words of weight, at least ... */
#define OTHER_ROLE_CONTEXT 5000 /* ... and four, of dates that are meant otherwise */
#define YEAR "year"            /* begins the value of "this year", "last year" */
#define YEARS_OUT 1          /* "last year" in January may be two years ago */
#define MONTHS 12
#define MOST_SHIFTED 4       /* days of one side that are compared with as many of the other */
#define WEEK 7
#define WEEKS 14             /* days from its article's own that a weekday may lie: "next Friday" */
#define ANY_YEAR 2001        /* to count days where the year is not known */
#define EXTEND "extend"      /* concept of making something last longer */
#define DAYS_OF_YEAR 365
#define LAST_OF_MONTH 28     /* of any month */
#define DAY_PART_WORDS 2      /* small words between a day and its part: "in the morning" */
#define OTHER_EVENT_DAYS 30  /* what is told of days so far apart is no slip of a day */

typedef enum { DATES_APART, DATES_SAME, DATES_FIT, DATES_ZONES, DATES_DIFFER } DateRelation;

static gboolean
is_day (const FaMention *m)
{
  return m->date.day != 0 || m->value != 0;
}

static gboolean
is_clock (const FaMention *m)
{
  return m->date.hour >= 0;
}

static FaDateRole
role_of (const FaComparison *c, guint source, const FaMention *date)
{
  return fa_date_role (fa_comparison_side (c, source), date);
}

/* Are a date of each side meant alike: until when beside until when? */
static gboolean
are_meant_alike (const FaComparison *c, const FaMention *x, const FaMention *y)
{
  return fa_date_meant_alike (role_of (c, 0, x), role_of (c, 1, y));
}

/* --- times of day ------------------------------------------------------------------------------------------------- */

static gint
minutes_of (FaDate d, gint zone)
{
  return ((d.hour * 60 + d.minute - zone) % DAY_MINUTES + DAY_MINUTES) % DAY_MINUTES;
}

/* Minutes between two times of day, the shorter way round the clock. */
static gint
minutes_apart (gint a, gint b)
{
  gint apart = abs (a - b);
  return MIN (apart, DAY_MINUTES - apart);
}

/* The next zone from @p zone eastward that newsrooms of one of the languages leave out, and in which a time without a zone is the
 * other one; FA_ZONE_NONE when there is none. */
static gint
find_zone (const FaMention *zoned, const FaMention *open, gint zone)
{
  for (; zone <= FARTHEST_ZONE; zone += ZONE_STEP)
    if (minutes_of (zoned->date, zoned->date.zone) == minutes_of (open->date, zone)
        && (fa_language_leaves_out_zone (open->language, zone) || fa_language_leaves_out_zone (zoned->language, zone)))
      return zone;
  return FA_ZONE_NONE;
}

/* May one of two times be the other, told to the half hour? */
static gboolean
is_rounded_clock (FaDate a, FaDate b, gint apart)
{
  return (a.minute % 30 == 0 || b.minute % 30 == 0) && apart <= ROUND_MINUTES;
}

static DateRelation
compare_clocks (const FaMention *x, const FaMention *y)
{
  FaDate a = x->date, b = y->date;
  gboolean zone_a = a.zone != FA_ZONE_NONE, zone_b = b.zone != FA_ZONE_NONE;
  gint apart = zone_a && zone_b ? minutes_apart (minutes_of (a, a.zone), minutes_of (b, b.zone))
                                : minutes_apart (minutes_of (a, 0), minutes_of (b, 0));
  if (apart == 0)
    return zone_a && zone_b && a.zone != b.zone ? DATES_ZONES : DATES_SAME;
  if ((a.half_open || b.half_open) && apart == DAY_MINUTES / 2)
    return DATES_FIT;
  if (zone_a != zone_b && find_zone (zone_a ? x : y, zone_a ? y : x, WESTMOST_ZONE) != FA_ZONE_NONE)
    return DATES_APART;
  if (is_rounded_clock (a, b, apart))
    return DATES_FIT;
  return DATES_DIFFER;
}

/* --- days --------------------------------------------------------------------------------------------------------- */

/* "This year", "last month": the word's value; NULL for a date that is told in another way. */
static const char *
period_of (const FaMentions *m, const FaMention *x)
{
  guint n;
  const FaWord *word = fa_claims_match (m->claims, x->language, FA_WORD_PERIOD, x->token_first, x->token_end, &n);
  return word != NULL && n == x->token_end - x->token_first ? word->value[FA_WORD_PERIOD] : NULL;
}

/* Two articles of one time need no date of their own to say that this year is not the next. */
static DateRelation
compare_periods (const char *x, const char *y)
{
  gsize unit = strcspn (x, "+-0");
  return unit != strcspn (y, "+-0") || strncmp (x, y, unit) != 0 ? DATES_APART
         : strcmp (x, y) == 0                                   ? DATES_SAME
                                                                : DATES_DIFFER;
}

/* A weekday is one of the days around its article's own. Does another date lie outside them? */
static gboolean
is_of_another_week (FaDate published, FaDate day)
{
  if (published.month == 0 || published.day == 0 || day.month == 0 || day.day == 0)
    return FALSE;
  gboolean years = published.year != 0 && day.year != 0;
  published.year = years ? published.year : ANY_YEAR;
  day.year = years ? day.year : ANY_YEAR;
  gint apart = abs (fa_date_days_between (published, day));
  return (years ? apart : MIN (apart, DAYS_OF_YEAR - apart)) > WEEKS;
}

/* Is a weekday all that is told: "on Friday", not "Jumat (22/8)"? */
static gboolean
is_weekday (const FaMention *m)
{
  return m->value != 0 && (m->date.day == 0 || fa_date_whole (m->date));
}

/* "On Tuesday" in the article of @p side, "Jumat (22/8)" or "19 August" in the other. */
static DateRelation
compare_weekday (const FaComparison *c, guint side, const FaMention *weekday, const FaMention *dated)
{
  if (is_of_another_week (fa_comparison_side (c, side)->claims->published, dated->date))
    return DATES_DIFFER;
  gint other = fa_mention_weekday (dated);
  return other == 0 ? DATES_APART : other == (gint) weekday->value ? DATES_FIT : DATES_DIFFER;
}

/* Days from a day to the nearest one of a month of the same year, or of the nearest year where one is not known. */
static gint
days_from_month (FaDate day, FaDate month)
{
  gboolean years = day.year != 0 && month.year != 0;
  FaDate first = month;
  day.year = years ? day.year : ANY_YEAR;
  first.year = years ? month.year : ANY_YEAR;
  first.day = 1;
  FaDate last = first;
  last.day = LAST_OF_MONTH;
  gint apart = MIN (abs (fa_date_days_between (first, day)), abs (fa_date_days_between (last, day)));
  return years ? apart : MIN (apart, DAYS_OF_YEAR - apart);
}

/* Is anything made to last longer in the sentences of a group: "extended"? What it lasts until was another day before. */
static gboolean
is_extended (const FaComparison *c, guint source)
{
  const FaMentions *s = fa_comparison_side (c, source);
  gint extend = fa_lexicon_concept_by_id (s->lexicon, EXTEND);
  for (guint i = 0; extend >= 0 && i < c->mentions[source]->len; i++)
    {
      const FaMention *m = fa_comparison_mention (c, source, g_array_index (c->mentions[source], guint32, i));
      for (guint k = 0; k < m->hit_n; k++)
        if (fa_mentions_hit (s, m->hit_first + k)->concept == (guint32) extend)
          return TRUE;
    }
  return FALSE;
}

/* "Until 31 March" beside "until the end of January": one date is not as exact as the other, but what lasts has one end. Since
 * when a price has risen depends on what it is compared with. */
static gboolean
are_ends_apart (const FaComparison *c, const FaMention *x, const FaMention *y)
{
  FaDateRole role = role_of (c, 0, x);
  if (role != FA_DATE_UNTIL || role_of (c, 1, y) != role || x->date.month == 0 || y->date.month == 0
      || x->date.month == y->date.month || (x->date.day == 0) == (y->date.day == 0) || is_extended (c, 0) != is_extended (c, 1))
    return FALSE;
  return (x->date.day != 0 ? days_from_month (x->date, y->date) : days_from_month (y->date, x->date)) > WEEKS;
}

/* "In the third quarter of 2027", "in January 2028": not as exact, but not of one year. */
static gboolean
are_years_apart (const FaComparison *c, const FaMention *x, const FaMention *y)
{
  return x->date.year != 0 && y->date.year != 0 && x->date.year != y->date.year && are_meant_alike (c, x, y);
}

static DateRelation
compare_days (const FaComparison *c, const FaMention *x, const FaMention *y)
{
  FaDate a = x->date, b = y->date;
  if (is_weekday (x) && is_weekday (y))
    return x->value == y->value ? DATES_SAME : DATES_DIFFER;
  if (is_weekday (x) || is_weekday (y))
    return is_weekday (x) ? compare_weekday (c, 0, x, y) : compare_weekday (c, 1, y, x);
  gboolean clash = (a.year != 0 && b.year != 0 && a.year != b.year) || (a.month != 0 && b.month != 0 && a.month != b.month)
                   || (a.day != 0 && b.day != 0 && a.day != b.day);
  /* a year that one side leaves out ("March 1") is the same year */
  gboolean same_day = a.month != 0 && b.month != 0 && (a.day != 0) == (b.day != 0);
  gboolean same_grain = same_day
                        || ((a.year != 0) == (b.year != 0) && (a.month != 0) == (b.month != 0) && (a.day != 0) == (b.day != 0));
  if (clash)
    return same_grain || are_ends_apart (c, x, y) || are_years_apart (c, x, y) ? DATES_DIFFER : DATES_APART;
  if (same_grain && (a.year != 0) == (b.year != 0))
    return fa_date_known (a) ? DATES_SAME : DATES_APART;
  return (a.year != 0 && b.year != 0) || (a.month != 0 && b.month != 0) ? DATES_FIT : DATES_APART;
}

/* "Last year" in an article that does not say of what year it is: two articles of one event are of one year,
 * unless New Year may lie between them. */
static FaMention
with_year (const FaComparison *c, guint source, const FaMention *m)
{
  FaMention dated = *m;
  FaDate own = fa_comparison_side (c, source)->claims->published, other = fa_comparison_side (c, 1 - source)->claims->published;
  const char *period = fa_date_known (m->date) || m->value != 0 ? NULL : period_of (fa_comparison_side (c, source), m);
  gboolean new_year = own.month != 0 && other.month != 0 ? abs (own.month - other.month) > MONTHS / 2
                                                         : other.month <= 1 || other.month == MONTHS;
  if (period != NULL && g_str_has_prefix (period, YEAR) && own.year == 0 && other.year != 0 && !new_year)
    dated.date.year = (gint16) (other.year + atoi (period + strlen (YEAR)));
  return dated;
}

static DateRelation
compare_dates (const FaComparison *c, const FaMention *a, const FaMention *b)
{
  if (is_clock (a) || is_clock (b))
    return is_clock (a) && is_clock (b) ? compare_clocks (a, b) : DATES_APART;
  const FaMention dated[] = { with_year (c, 0, a), with_year (c, 1, b) }, *x = &dated[0], *y = &dated[1];
  if (fa_date_known (x->date) && fa_date_known (y->date))
    return compare_days (c, x, y);
  const char *p = period_of (fa_comparison_side (c, 0), x), *q = period_of (fa_comparison_side (c, 1), y);
  return p != NULL && q != NULL ? compare_periods (p, q) : compare_days (c, x, y);
}

/* --- what a date is of -------------------------------------------------------------------------------------------- */

/* The only time in the clause of a figure, up to which is counted; -1: none, or several. */
static gint64
time_of_count (const FaComparison *c, guint source, guint32 index)
{
  gint64 found = -1;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 k = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, k);
      if (m->kind != FA_MENTION_DATE || m->clause != fa_comparison_mention (c, source, index)->clause)
        continue;
      if (found >= 0 || role_of (c, source, m) != FA_DATE_UNTIL)
        return -1;
      found = k;
    }
  return found;
}

/* Days, or else minutes, from one time to another; 0: not known. Weekdays without a date are of one week. */
static gint
time_between (const FaMention *from, const FaMention *to)
{
  if (is_clock (from) || is_clock (to))
    return is_clock (from) && is_clock (to) && from->date.zone == to->date.zone ? minutes_of (to->date, 0) - minutes_of (from->date, 0) : 0;
  if (fa_date_whole (from->date) && fa_date_whole (to->date))
    return fa_date_days_between (from->date, to->date);
  gint days = from->value != 0 && to->value != 0 ? ((gint) (to->value - from->value) + 7) % 7 : 0;
  return days > 3 ? days - 7 : days;
}

gboolean
fa_comparison_is_later_count (const FaComparison *c, guint32 a, guint32 b)
{
  gint64 x = time_of_count (c, 0, a), y = time_of_count (c, 1, b);
  if (x < 0 || y < 0)
    return FALSE;
  gint between = time_between (fa_comparison_mention (c, 0, (guint32) x), fa_comparison_mention (c, 1, (guint32) y));
  double more = fa_comparison_mention (c, 1, b)->value - fa_comparison_mention (c, 0, a)->value;
  return (between > 0 && more > 0) || (between < 0 && more < 0);
}

/* --- all of them -------------------------------------------------------------------------------------------------- */

static gboolean
has_opposite (const FaMentions *s, guint32 concept)
{
  guint n;
  const FaRelation *r = fa_lexicon_relations (s->lexicon, concept, &n);
  for (guint i = 0; i < n; i++)
    if (r[i].kind == FA_RELATION_OPPOSITE)
      return TRUE;
  return FALSE;
}

/* What part of a day a word can only be: one that the lexicon sets against another. */
static gboolean
is_part_of_day (const FaMentions *s, const FaMention *m)
{
  gboolean opposed = FALSE;
  for (guint i = 0; m->kind == FA_MENTION_CONCEPT && i < m->hit_n; i++)
    {
      guint32 concept = fa_mentions_hit (s, m->hit_first + i)->concept;
      if (fa_lexicon_concept (s->lexicon, concept)->kind != FA_KIND_TIME)
        return FALSE;
      opposed |= has_opposite (s, concept);
    }
  return opposed;
}

/* Does nothing but a comma, or a part of the day, stand between two dates of a clause: "Sabtu malam, 16 Agustus"? */
static gboolean
are_beside (const FaMentions *s, guint32 x, guint32 y)
{
  const FaMention *m = fa_mentions_get (s, MIN (x, y));
  guint32 clause = m->clause, at = m->token_end;
  for (guint32 i = MIN (x, y) + 1; i <= MAX (x, y); i++)
    {
      m = fa_mentions_get (s, i);
      at += at < m->token_first && fa_token_is (s->claims, at, ",") ? 1 : 0;
      if (m->clause != clause || m->token_first != at || (i < MAX (x, y) && !is_part_of_day (s, m)))
        return FALSE;
      at = m->token_end;
    }
  return TRUE;
}

/* "11 March, Tuesday", "Agustus tahun lalu": a weekday beside its day, or a period beside its month, that was read alone
 * is no second date. */
static gboolean
is_of_date_beside (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index);
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 beside = g_array_index (c->mentions[source], guint32, i);
      const FaMention *other = fa_mentions_get (s, beside);
      if (beside == index || other->kind != FA_MENTION_DATE || is_clock (other) || is_clock (m)
          || !are_beside (s, index, beside))
        continue;
      if (is_weekday (m) ? !is_weekday (other) && other->date.day != 0
                               && (!fa_date_whole (other->date) || fa_mention_weekday (other) == m->value)
                         : !fa_date_known (m->date) && other->date.month != 0 && period_of (s, m) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Is a day told already by a date before it: "Oct 16, 2026" in the dateline, and "on Friday", which it is? */
static gboolean
is_day_again (const FaComparison *c, guint source, guint place)
{
  const FaMention *m = fa_comparison_mention (c, source, g_array_index (c->mentions[source], guint32, place));
  gboolean again = FALSE;
  for (guint i = 0; i < place && !again && !is_clock (m) && fa_mention_weekday (m) != 0; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *o = fa_comparison_mention (c, source, index);
      again = o->kind == FA_MENTION_DATE && !is_clock (o) && !fa_comparison_is_used (c, source, index) && is_weekday (o) != is_weekday (m)
              && fa_mention_weekday (o) == fa_mention_weekday (m);
    }
  return again;
}

/* Days of a side that are meant alike, or times of day, that are not told yet. */
static guint
count_open (const FaComparison *c, guint source, const FaMention *like, gboolean any_role)
{
  guint n = 0;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, index);
      n += m->kind == FA_MENTION_DATE && is_clock (m) == is_clock (like) && !fa_comparison_is_used (c, source, index)
                   && (m == like || !is_of_date_beside (c, source, index)) && !is_day_again (c, source, i)
                   && (any_role || fa_date_meant_alike (role_of (c, source, m), role_of (c, source, like)))
               ? 1
               : 0;
    }
  return n;
}

/* Weight of what corresponds in the clauses of two dates. */
static guint
weight_in_common (const FaComparison *c, const FaMention *x, const FaMention *y)
{
  const guint32 clauses[] = { x->clause, y->clause };
  return fa_comparison_weight_in_common (c, clauses, 0);
}

/* Is a date joined to the date before it: "2022 and 2024"? */
static gboolean
is_joined (const FaMentions *s, const FaMention *before, const FaMention *m)
{
  gboolean joined = before->clause == m->clause && m->token_first > before->token_end;
  for (guint32 t = before->token_end; t < m->token_first && joined; t++)
    joined = fa_token_is (s->claims, t, ",")
             || fa_word_is (fa_language_word (m->language, fa_claims_key (s->claims, t)), FA_WORD_CONJUNCTION);
  return joined;
}

/* "The finals of 2022 and 2024", "of 2021 and 2023": as many open dates in one list on each side, so that none of them has
 * its like on the other. */
static gboolean
are_lists (const FaComparison *c, const FaMention *x, const FaMention *y, guint open)
{
  const FaMention *const like[] = { x, y };
  for (guint source = 0; source < 2; source++)
    {
      guint n = 0;
      const FaMention *before = NULL;
      for (guint i = 0; i < c->mentions[source]->len; i++)
        {
          const FaMention *m = fa_comparison_mention (c, source, g_array_index (c->mentions[source], guint32, i));
          if (m->kind != FA_MENTION_DATE || is_clock (m) != is_clock (like[source]))
            continue;
          n++;
          if ((m->date.day != 0) != (like[source]->date.day != 0) || (m->date.month != 0) != (like[source]->date.month != 0)
              || (m->value != 0) != (like[source]->value != 0)
              || (before != NULL && !is_joined (fa_comparison_side (c, source), before, m)))
            return FALSE;
          before = m;
        }
      if (n != open)
        return FALSE;
    }
  return TRUE;
}

/* The days of a side that are not told yet, in the order of the text; of more none is known to belong to another. @return
 * their number. */
static guint
list_days (const FaComparison *c, guint source, const FaMention *day[MOST_SHIFTED])
{
  guint n = 0;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, index);
      if (m->kind != FA_MENTION_DATE || is_clock (m) || fa_comparison_is_used (c, source, index)
          || is_of_date_beside (c, source, index))
        continue;
      if (n == MOST_SHIFTED)
        return 0;
      day[n++] = m;
    }
  return n;
}

/* "At midnight on Wednesday, as Thursday begins" and "on Monday, as Tuesday begins": several days, each as many days from
 * that of the other side. "Heard the minister on Monday and the mayor on Tuesday", "the governor on Wednesday and the
 * treasurer on Thursday" are told of others. */
static gboolean
are_shifted (const FaComparison *c)
{
  const FaMention *x[MOST_SHIFTED], *y[MOST_SHIFTED];
  guint n = list_days (c, 0, x);
  if (n < 2 || list_days (c, 1, y) != n || (fa_comparison_has_party_alone (c, 0) && fa_comparison_has_party_alone (c, 1)))
    return FALSE;
  gint shift = 0;
  for (guint i = 0; i < n; i++)
    {
      gint p = fa_mention_weekday (x[i]), q = fa_mention_weekday (y[i]), days = (q - p + WEEK) % WEEK;
      if (p == 0 || q == 0 || days == 0 || (i > 0 && days != shift))
        return FALSE;
      shift = days;
    }
  return TRUE;
}

/* Do the clauses of two dates tell of opposite deeds: one that is "closed", and one that "opens", whatever it is now? */
static gboolean
are_of_opposites (const FaComparison *c, const FaMention *x, const FaMention *y)
{
  for (guint i = 0; i < c->mentions[0]->len; i++)
    for (guint k = 0; k < c->mentions[1]->len; k++)
      {
        FaMatch m = { .mention_a = g_array_index (c->mentions[0], guint32, i), .mention_b = g_array_index (c->mentions[1], guint32, k) };
        if (fa_comparison_mention (c, 0, m.mention_a)->clause == x->clause && fa_comparison_mention (c, 1, m.mention_b)->clause == y->clause
            && fa_opposite_in_a_sense (c, &m))
          return TRUE;
      }
  return FALSE;
}

/* "Closed until Friday" and "closed since Monday": the end of something, and its beginning. "Closed until Friday" and
 * "reopens on Saturday": its end, and the beginning of the opposite. */
static gboolean
are_end_and_beginning (const FaComparison *c, const FaMention *x, const FaMention *y)
{
  FaDateRole a = role_of (c, 0, x), b = role_of (c, 1, y), other = a == FA_DATE_UNTIL ? b : a;
  return (a == FA_DATE_UNTIL || b == FA_DATE_UNTIL) && (other != FA_DATE_ON || are_of_opposites (c, x, y));
}

static gboolean
may_differ (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
  gboolean otherwise = is_day (x) && is_day (y) && !are_meant_alike (c, x, y);
  gboolean any_role = otherwise || !is_day (x) || !is_day (y);
  guint open_a = count_open (c, 0, x, any_role), open_b = count_open (c, 1, y, any_role);
  if (is_day (x) && is_day (y) && are_shifted (c))
    return fa_comparison_context (c, a, b) > 0 || weight_in_common (c, x, y) >= CLAUSE_CONTEXT;
  if (open_a != open_b || (open_a > 1 && !are_lists (c, x, y, open_a)))
    return FALSE;
  /* "prices rise from Saturday", "the rise announced on Thursday": the day of another deed, unless nearly all is told */
  if (otherwise)
    return fa_comparison_weight_in_common (c, NULL, 0) >= OTHER_ROLE_CONTEXT
           && !are_end_and_beginning (c, x, y);
  /* a date is of its whole clause */
  return fa_comparison_context (c, a, b) > 0 || weight_in_common (c, x, y) >= CLAUSE_CONTEXT;
}

/* Does a side tell an hour of Greenwich at which it is the next day already where the languages are spoken? */
static gboolean
tells_late_greenwich (const FaComparison *c, guint source)
{
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      const FaMention *m = fa_comparison_mention (c, source, g_array_index (c->mentions[source], guint32, i));
      if (m->kind == FA_MENTION_DATE && is_clock (m) && m->date.zone == 0
          && m->date.hour * 60 + m->date.minute + LATE_ZONE >= DAY_MINUTES)
        return TRUE;
    }
  return FALSE;
}

/* When it is that time of a day in its zone, which day is it in Greenwich: the same, the one before (-1), the next? */
static gint
greenwich_day (FaDate d)
{
  gint minutes = d.hour * 60 + d.minute - d.zone;
  return minutes < 0 ? -1 : minutes >= DAY_MINUTES ? 1 : 0;
}

/* Is the one day the next to the other? 1: y's is the later one, -1: x's, 0: it is not, or not known. */
static gint
next_day (const FaMention *x, const FaMention *y)
{
  FaDate a = x->date, b = y->date;
  gint days = 0, p = fa_mention_weekday (x), q = fa_mention_weekday (y);
  if (a.year == 0 || b.year == 0)
    a.year = b.year = a.year + b.year != 0 ? a.year + b.year : ANY_YEAR;
  if (fa_date_whole (a) && fa_date_whole (b))
    days = fa_date_days_between (a, b);
  else if (p != 0 && q != 0)
    days = (q - p + WEEK + 1) % WEEK - 1;
  return abs (days) == 1 ? days : 0;
}

/* Are two times of day one moment where the second's day is so many days later? */
static gboolean
is_moment_days_apart (const FaMention *x, const FaMention *y, gint days)
{
  FaDate a = x->date, b = y->date;
  gboolean zone_a = a.zone != FA_ZONE_NONE, zone_b = b.zone != FA_ZONE_NONE;
  gint apart = minutes_apart (minutes_of (a, a.zone), minutes_of (b, b.zone));
  if (zone_a && zone_b)
    return (apart == 0 || is_rounded_clock (a, b, apart)) && days == greenwich_day (a) - greenwich_day (b);
  const FaMention *zoned = zone_a ? x : y, *open = zone_a ? y : x;
  gint zone = zone_a || zone_b ? find_zone (zoned, open, WESTMOST_ZONE) : FA_ZONE_NONE;
  for (; zone != FA_ZONE_NONE; zone = find_zone (zoned, open, zone + ZONE_STEP))
    {
      a.zone = zone_a ? a.zone : (gint16) zone;
      b.zone = zone_b ? b.zone : (gint16) zone;
      if (days == greenwich_day (a) - greenwich_day (b))
        return TRUE;
    }
  return FALSE;
}

/* Monday at 2310 GMT is Tuesday before dawn in India: the day may be that of another zone. Where both tell their zone that is
 * reckoned; a late hour of Greenwich alone makes it likely. */
static gboolean
is_day_of_other_zone (const FaComparison *c, const FaMention *x, const FaMention *y)
{
  gint days = next_day (x, y);
  gboolean reckoned = FALSE;
  for (guint i = 0; i < c->mentions[0]->len && days != 0; i++)
    for (guint k = 0; k < c->mentions[1]->len; k++)
      {
        const FaMention *a = fa_comparison_mention (c, 0, g_array_index (c->mentions[0], guint32, i)),
                        *b = fa_comparison_mention (c, 1, g_array_index (c->mentions[1], guint32, k));
        if (a->kind != FA_MENTION_DATE || b->kind != FA_MENTION_DATE || !is_clock (a) || !is_clock (b))
          continue;
        if (is_moment_days_apart (a, b, days))
          return TRUE;
        reckoned |= a->date.zone != FA_ZONE_NONE && b->date.zone != FA_ZONE_NONE;
      }
  return days != 0 && !reckoned && tells_late_greenwich (c, days > 0 ? 0 : 1);
}

/* The times of two counts have been told with the counts. */
static gboolean
is_time_of_later_count (const FaComparison *c)
{
  for (guint i = 0; i < c->details->len; i++)
    if (g_strcmp0 (((const FaDetail *) c->details->pdata[i])->reason_code, "later-count") == 0)
      return TRUE;
  return FALSE;
}

/* --- parts of a day ----------------------------------------------------------------------------------------------- */

/* "Thursday evening", "Kamis (4/6) malam": the part of a day told right behind it; or before it: "the evening of
 * Thursday". -1: none. */
static gint64
part_of_day (const FaMentions *s, guint32 date)
{
  const FaMention *d = fa_mentions_get (s, date);
  for (gint step = 1; step >= -1; step -= 2)
    {
      gint64 i = (gint64) date + step;
      for (guint small = 0; small < DAY_PART_WORDS && i >= 0 && i < (gint64) s->mentions->len; i += step, small++)
        {
          const FaMention *m = fa_mentions_get (s, (guint32) i);
          if (m->clause != d->clause || m->kind != FA_MENTION_FUNCTION)
            break;
        }
      if (i >= 0 && i < (gint64) s->mentions->len && fa_mentions_get (s, (guint32) i)->clause == d->clause
          && is_part_of_day (s, fa_mentions_get (s, (guint32) i)))
        return i;
    }
  return -1;
}

static guint
count_parts_of_day (const FaComparison *c, guint source)
{
  guint n = 0;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    n += is_part_of_day (fa_comparison_side (c, source),
                         fa_comparison_mention (c, source, g_array_index (c->mentions[source], guint32, i)))
             ? 1
             : 0;
  return n;
}

/* One day, and another part of it, where each side tells of one: its morning is not its evening. All that the two words
 * can mean must be opposites, for "sore" begins in the afternoon. */
static gboolean
is_other_part_of_day (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMentions *s[] = { fa_comparison_side (c, 0), fa_comparison_side (c, 1) };
  gint64 p = part_of_day (s[0], a), q = p < 0 ? -1 : part_of_day (s[1], b);
  if (q < 0 || count_parts_of_day (c, 0) != 1 || count_parts_of_day (c, 1) != 1
      || !are_meant_alike (c, fa_mentions_get (s[0], a), fa_mentions_get (s[1], b)))
    return FALSE; /* counted until the afternoon, happened in the morning */
  const FaMention *x = fa_mentions_get (s[0], (guint32) p), *y = fa_mentions_get (s[1], (guint32) q);
  for (guint i = 0; i < x->hit_n; i++)
    for (guint k = 0; k < y->hit_n; k++)
      if (!fa_lexicon_is_related (s[0]->lexicon, fa_mentions_hit (s[0], x->hit_first + i)->concept, FA_RELATION_OPPOSITE,
                                  fa_mentions_hit (s[1], y->hit_first + k)->concept))
        return FALSE;
  return TRUE;
}

static void
tell (FaComparison *c, guint32 a, guint32 b, DateRelation relation)
{
  const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
  g_autofree char *na = fa_comparison_norm (x), *nb = fa_comparison_norm (y);
  if ((relation == DATES_SAME || relation == DATES_FIT) && !is_clock (x) && !is_clock (y)
      && is_other_part_of_day (c, a, b))
    {
      gint64 p = part_of_day (fa_comparison_side (c, 0), a), q = part_of_day (fa_comparison_side (c, 1), b);
      fa_comparison_add_pair (c, FA_DETAIL_DATE, FA_DETAIL_DIFFERS, (guint32) p, (guint32) q, "date-differs",
                              g_strdup ("another part of the day"));
    }
  if (relation == DATES_SAME)
    fa_comparison_add_pair (c, FA_DETAIL_DATE, FA_DETAIL_SAME, a, b, NULL, NULL);
  else if (relation == DATES_FIT)
    fa_comparison_add_pair (c, FA_DETAIL_DATE, FA_DETAIL_COMPATIBLE, a, b, "precision", NULL);
  else if (relation == DATES_ZONES)
    fa_comparison_add_pair (c, FA_DETAIL_DATE, FA_DETAIL_COMPATIBLE, a, b, "time-zone", NULL);
  else if (!is_clock (x) && !is_clock (y) && is_day_of_other_zone (c, x, y))
    fa_comparison_add_pair (c, FA_DETAIL_DATE, FA_DETAIL_COMPATIBLE, a, b, "time-zone", NULL);
  else if (may_differ (c, a, b) && !is_time_of_later_count (c))
    fa_comparison_add_pair (c, FA_DETAIL_DATE, FA_DETAIL_DIFFERS, a, b, "date-differs",
                            na != NULL && nb != NULL ? g_strdup_printf ("%s in a, %s in b", na, nb) : NULL);
}

/* --- years ago ---------------------------------------------------------------------------------------------------- */

/* How many years ago a figure says that something was: "four years ago"; 0: it says something else. */
static gint
years_ago (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index);
  FaFigureUnit unit = fa_comparison_is_number (m) ? fa_comparison_unit_of (c, source, index) : (FaFigureUnit){ -1, NULL };
  const char *id = unit.measure == NULL ? NULL
                   : fa_lexicon_string (s->lexicon, fa_lexicon_concept (s->lexicon, unit.measure->unit)->id);
  if (g_strcmp0 (id, YEAR) != 0 || m->value != m->value_high || m->value != floor (m->value))
    return 0;
  guint n;
  guint32 behind = m->counted < 0 ? m->token_end : fa_mentions_get (s, (guint32) m->counted)->token_end,
          end = fa_claims_clause (s->claims, m->clause)->token_end;
  const FaWord *word = behind < end ? fa_claims_match (s->claims, m->language, FA_WORD_PERIOD, behind, end, &n) : NULL;
  const char *value = word == NULL ? NULL : word->value[FA_WORD_PERIOD];
  return g_strcmp0 (value, "ago") == 0 || g_strcmp0 (value, "last") == 0 ? (gint) m->value : 0;
}

/* The same of "last year"; 0: another date. */
static gint
years_of_period (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index);
  const char *period = m->kind == FA_MENTION_DATE ? period_of (s, m) : NULL;
  return period != NULL && g_str_has_prefix (period, YEAR) ? -atoi (period + strlen (YEAR)) : 0;
}

/* Is a time the only one that its side tells, clocks aside? */
static gboolean
is_only_time (const FaComparison *c, guint source, guint32 index)
{
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 k = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, k);
      if (k != index && ((m->kind == FA_MENTION_DATE && !is_clock (m)) || years_ago (c, source, k) != 0))
        return FALSE;
    }
  return TRUE;
}

static guint16
kind_of (const FaComparison *c, guint32 concept)
{
  return fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, concept)->kind;
}

/* What is done: a word that may mean an action, and was not matched as a thing. A festival only happens. */
static gboolean
is_deed (const FaComparison *c, guint source, guint32 index)
{
  const FaMention *m = fa_comparison_mention (c, source, index);
  const FaMatch *match = fa_comparison_match (c, source, index);
  guint16 meant = match == NULL || match->concept < 0 ? FA_KIND_ACTION : kind_of (c, (guint32) match->concept);
  gboolean action = FALSE;
  for (guint i = 0; m->kind == FA_MENTION_CONCEPT && i < m->hit_n; i++)
    action |= kind_of (c, fa_mentions_hit (fa_comparison_side (c, source), m->hit_first + i)->concept) == FA_KIND_ACTION;
  return action && (meant == FA_KIND_ACTION || meant == FA_KIND_EVENT);
}

/* The deed of its clause that a time stands nearest to; -1: none. */
static gint64
nearest_deed (const FaComparison *c, guint source, guint32 index)
{
  const FaMention *time = fa_comparison_mention (c, source, index);
  gint64 nearest = -1;
  guint32 least = G_MAXUINT32;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 k = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, k);
      guint32 apart = m->token_first < time->token_first ? time->token_first - m->token_end : m->token_first - time->token_end;
      if (k == index || m->clause != time->clause || apart >= least || !is_deed (c, source, k))
        continue;
      nearest = k;
      least = apart;
    }
  return nearest;
}

/* Are two times of one deed? "Arrested last year for the murder" is not the murder of five years ago, nor is the most since
 * five years ago. */
static gboolean
are_of_one_deed (const FaComparison *c, guint32 a, guint32 b)
{
  gint64 x = nearest_deed (c, 0, a), y = x < 0 ? -1 : nearest_deed (c, 1, b);
  const FaMatch *m = y < 0 ? NULL : fa_comparison_match (c, 0, (guint32) x);
  return m != NULL && m->mention_b == y && role_of (c, 0, fa_comparison_mention (c, 0, a)) == FA_DATE_ON
         && role_of (c, 1, fa_comparison_mention (c, 1, b)) == FA_DATE_ON;
}

/* "Last year" on side @p dated, and "four years ago" on the other. Who counts years may be one out. */
static void
compare_years_ago (FaComparison *c, guint dated)
{
  for (guint i = 0; i < c->mentions[dated]->len; i++)
    for (guint k = 0; k < c->mentions[1 - dated]->len; k++)
      {
        guint32 date = g_array_index (c->mentions[dated], guint32, i),
                figure = g_array_index (c->mentions[1 - dated], guint32, k);
        gint period = years_of_period (c, dated, date), ago = period == 0 ? 0 : years_ago (c, 1 - dated, figure);
        guint32 a = dated == 0 ? date : figure, b = dated == 0 ? figure : date;
        if (ago == 0 || abs (ago - period) <= YEARS_OUT || fa_comparison_is_used (c, 0, a)
            || fa_comparison_is_used (c, 1, b) || !is_only_time (c, dated, date) || !is_only_time (c, 1 - dated, figure)
            || weight_in_common (c, fa_comparison_mention (c, 0, a), fa_comparison_mention (c, 1, b)) < CLAUSE_CONTEXT
            || !are_of_one_deed (c, a, b))
          continue;
        fa_comparison_add_pair (c, FA_DETAIL_DATE, FA_DETAIL_DIFFERS, a, b, "date-differs", NULL);
      }
}

/* Dates that agree find each other first, then those that are meant alike: until when beside until when. */
void
fa_compare_dates (FaComparison *c)
{
  static const struct { DateRelation relation; gboolean alike; } pass[]
      = { { DATES_SAME, FALSE }, { DATES_FIT, FALSE }, { DATES_ZONES, FALSE }, { DATES_DIFFER, TRUE }, { DATES_DIFFER, FALSE } };
  for (guint p = 0; p < G_N_ELEMENTS (pass); p++)
    for (guint i = 0; i < c->mentions[0]->len; i++)
      for (guint k = 0; k < c->mentions[1]->len; k++)
        {
          guint32 a = g_array_index (c->mentions[0], guint32, i), b = g_array_index (c->mentions[1], guint32, k);
          const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
          if (x->kind == FA_MENTION_DATE && y->kind == FA_MENTION_DATE && !fa_comparison_is_used (c, 0, a)
              && !fa_comparison_is_used (c, 1, b) && compare_dates (c, x, y) == pass[p].relation
              && (!pass[p].alike || are_meant_alike (c, x, y)))
            tell (c, a, b, pass[p].relation);
        }
  for (guint source = 0; source < 2; source++)
    compare_years_ago (c, source);
}

gboolean
fa_comparison_is_far_apart (const FaComparison *c)
{
  gboolean far = FALSE;
  for (guint i = 0; i < c->mentions[0]->len; i++)
    for (guint k = 0; k < c->mentions[1]->len; k++)
      {
        const FaMention *x = fa_comparison_mention (c, 0, g_array_index (c->mentions[0], guint32, i)),
                        *y = fa_comparison_mention (c, 1, g_array_index (c->mentions[1], guint32, k));
        if (x->kind != FA_MENTION_DATE || y->kind != FA_MENTION_DATE || !fa_date_whole (x->date) || !fa_date_whole (y->date))
          continue;
        if (abs (fa_date_days_between (x->date, y->date)) <= OTHER_EVENT_DAYS)
          return FALSE;
        far = TRUE;
      }
  return far;
}
