/* date_read.c - dates as newspapers write them.
 *
 * In: tokens, the language's month, weekday and relative-day words. Out: a calendar day, as far as it is known. The
 * one idea: every form is day, month and year in some order around words of those classes; what is relative is
 * resolved against the article's own date, and stays incomplete when that is not known. */
#include "claim_private.h"
#include "number.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ANY_YEAR 2001 /* to count days where the year is not known */
#define SHORT_STEM 3  /* letters that a month or weekday keeps when its ending is off ... */
#define MAY_LETTERS 2 /* ... and where a day stands before it: 4 મેથી */

typedef struct {
  const FaClaims *c;
  const FaLanguage *language;
  guint end;
} Reader;

/* The value a token has in a class: by its own form, or with its case ending off (બુધવારની, ઓગસ્ટમાં). @p letters: least
 * that is left of it. */
static const char *
class_value_of (const Reader *r, guint token, FaWordClass class, glong letters)
{
  if (token >= r->end || fa_claims_token (r->c, token)->kind != FA_TOKEN_WORD)
    return NULL;
  const FaToken *t = fa_claims_token (r->c, token);
  const FaLanguage *l = r->language;
  if (t->script != fa_language_script (l))
    l = fa_languages_of_script (r->c->languages, t->script);
  if (l == NULL || (t->script == FA_SCRIPT_LATIN && !t->capital && (class == FA_WORD_MONTH || class == FA_WORD_WEEKDAY)))
    return NULL;
  const char *key = fa_claims_key (r->c, token);
  const FaWord *word = fa_claims_word (r->c, l, token, 1);
  if (fa_word_is (word, class))
    return word->value[class];
  if (!fa_claims_inflected (r->c, l, token))
    return NULL;
  FaStems stems;
  const char *value = NULL;
  fa_language_name_stems (l, key, &stems);
  for (guint i = 0; i < stems.n && value == NULL; i++)
    {
      word = fa_language_word (l, stems.stem[i]);
      if (fa_word_is (word, class) && g_utf8_strlen (stems.stem[i], -1) >= letters)
        value = word->value[class];
    }
  fa_stems_clear (&stems);
  return value;
}

static const char *
class_value (const Reader *r, guint token, FaWordClass class)
{
  return class_value_of (r, token, class, SHORT_STEM);
}

static gint
month_at (const Reader *r, guint token)
{
  const char *v = class_value (r, token, FA_WORD_MONTH);
  return v == NULL ? 0 : atoi (v);
}

static gint
month_behind_day (const Reader *r, guint token)
{
  const char *v = class_value_of (r, token, FA_WORD_MONTH, MAY_LETTERS);
  return v == NULL ? 0 : atoi (v);
}

/* A numeral as it is written, in ASCII digits. @return new string; NULL when there is no numeral. */
static char *
digits_at (const Reader *r, guint token)
{
  if (token >= r->end || fa_claims_token (r->c, token)->kind != FA_TOKEN_NUMBER)
    return NULL;
  FaSpan span = fa_claims_token (r->c, token)->span;
  GString *s = g_string_new (NULL);
  for (const char *p = r->c->article->text + span.start, *end = r->c->article->text + span.end; p < end; p = g_utf8_next_char (p))
    {
      gint digit = g_unichar_digit_value (g_utf8_get_char (p));
      g_string_append_c (s, (gchar) (digit >= 0 ? '0' + digit : *p));
    }
  return g_string_free (s, FALSE);
}

/* A plain whole number of at most four digits; -1 else. */
static gint
number_at (const Reader *r, guint token)
{
  g_autofree char *s = digits_at (r, token);
  return s == NULL || strlen (s) > 4 || strpbrk (s, ".,") != NULL ? -1 : atoi (s);
}

static gboolean
is_year (gint n)
{
  return n >= 1800 && n <= 2100;
}

static gboolean
is_day (gint n)
{
  return n >= 1 && n <= 31;
}

/* A day the calendar has; where the year is not known, 29 February is one. */
static gboolean
is_real (FaDate d)
{
  return d.month >= 1 && d.month <= 12 && g_date_valid_dmy (d.day, (GDateMonth) d.month, d.year != 0 ? (GDateYear) d.year : 2000);
}

/* Day and month in this order, unless only the other order is a date. */
static gboolean
set_day_month (FaDate *date, gint a, gint b)
{
  gboolean month_first = a <= 12 && b > 12;
  date->day = (guint8) (month_first ? b : a);
  date->month = (guint8) (month_first ? a : b);
  return is_real (*date);
}

/* May 4/7 be 4 July and April 7? */
static gboolean
is_open (const Reader *r, gint a, gint b)
{
  return fa_language_month_first (r->language) && a <= 12 && b <= 12 && a != b;
}

/* The three numbers of 7/4/2021, 7-4-2021, 7.4.2021 or 2021-04-07. @return tokens they take. */
static guint
read_three (const Reader *r, guint i, gint part[3])
{
  g_autofree char *s = digits_at (r, i);
  gint end = 0;
  if (s != NULL && sscanf (s, "%2d.%2d.%4d%n", &part[0], &part[1], &part[2], &end) == 3 && s[end] == '\0')
    return 1;
  for (guint k = 0; k < 3; k++)
    part[k] = number_at (r, i + 2 * k);
  if (part[0] < 0 || part[1] < 0 || part[2] < 0)
    return 0;
  gboolean slashes = fa_token_is (r->c, i + 1, "/") && fa_token_is (r->c, i + 3, "/");
  gboolean dashes = fa_token_is (r->c, i + 1, "-") && fa_token_is (r->c, i + 3, "-");
  return slashes || dashes ? 5 : 0;
}

/* Day first; where English leaves it open only the year is taken. */
static guint
read_numeric (const Reader *r, guint i, FaDate *date)
{
  gint part[3];
  guint n = read_three (r, i, part);
  gboolean year_first = n > 0 && is_year (part[0]), year_last = n > 0 && (is_year (part[2]) || (n > 1 && part[2] <= 99));
  *date = FA_DATE_NONE;
  if (year_first && is_day (part[1]) && is_day (part[2]))
    {
      *date = (FaDate){ (gint16) part[0], (guint8) part[1], (guint8) part[2], -1, -1, FA_ZONE_NONE, 0 };
      return is_real (*date) ? n : 0;
    }
  if (!year_last || !is_day (part[0]) || !is_day (part[1]))
    return 0;
  date->year = (gint16) (part[2] <= 99 ? 2000 + part[2] : part[2]);
  return is_open (r, part[0], part[1]) || set_day_month (date, part[0], part[1]) ? n : 0;
}

/* "(7/4)" behind a weekday. */
static guint
read_short (const Reader *r, guint i, FaDate *date)
{
  gint a = number_at (r, i), b = number_at (r, i + 2);
  if (!is_day (a) || !is_day (b) || !fa_token_is (r->c, i + 1, "/") || is_open (r, a, b))
    return 0;
  *date = FA_DATE_NONE;
  return set_day_month (date, a, b) ? 3 : 0;
}

static guint
skip_mark (const Reader *r, guint i, const char *mark)
{
  return i < r->end && fa_token_is (r->c, i, mark) ? i + 1 : i;
}

/* A year that follows at token i, behind an optional comma; 0 tokens when none does. */
static guint
read_year (const Reader *r, guint i, FaDate *date)
{
  guint at = skip_mark (r, i, ",");
  gint y = number_at (r, at);
  if (!is_year (y))
    return 0;
  date->year = (gint16) y;
  return at + 1 - i;
}

/* "14 September 2022", "4th of October", "૧૫ માર્ચ" */
static guint
read_day_month (const Reader *r, guint i, FaDate *date)
{
  gint day = number_at (r, i);
  guint at = i + 1;
  const char *ordinal = class_value (r, i, FA_WORD_ORDINAL);
  if (ordinal != NULL)
    day = atoi (ordinal); /* પાંચમી ઑક્ટોબર, the fifth of October */
  if (!is_day (day))
    return 0;
  if (at < r->end && !fa_claims_token (r->c, at)->spaced && fa_claims_token (r->c, at)->kind == FA_TOKEN_WORD
      && month_behind_day (r, at) == 0)
    at++; /* 4th, 7મી */
  if (at < r->end && strcmp (fa_claims_key (r->c, at), "of") == 0)
    at++;
  gint month = month_behind_day (r, at);
  if (month == 0)
    return 0;
  *date = FA_DATE_NONE;
  date->day = (guint8) day;
  date->month = (guint8) month;
  at++;
  guint year = read_year (r, skip_mark (r, at, "."), date); /* 14 Sept. 2022 */
  at = year > 0 ? skip_mark (r, at, ".") + year : at;
  return is_real (*date) ? at - i : 0;
}

/* A month without day or year: by a longer name, or between small-lettered words ("pada Mei lalu"); the Des of Des
 * Moines and a May that begins a sentence are none. */
static gboolean
stands_alone (const Reader *r, guint i)
{
  if (strlen (fa_claims_key (r->c, i)) > 3)
    return TRUE;
  return i > 0 && fa_claims_token (r->c, i - 1)->kind == FA_TOKEN_WORD && !fa_claims_token (r->c, i - 1)->capital
         && !(i + 1 < r->end && fa_claims_token (r->c, i + 1)->capital);
}

/* "April 7, 2021", "June 2019", "જૂન 19, 1953" */
static guint
read_month_day (const Reader *r, guint i, FaDate *date)
{
  gint month = month_at (r, i);
  if (month == 0)
    return 0;
  *date = FA_DATE_NONE;
  date->month = (guint8) month;
  guint at = skip_mark (r, i + 1, ".");
  gint day = number_at (r, at);
  if (is_day (day))
    {
      date->day = (guint8) day;
      at++;
      if (at < r->end && !fa_claims_token (r->c, at)->spaced && fa_claims_token (r->c, at)->kind == FA_TOKEN_WORD)
        at++; /* 7th */
    }
  guint year = read_year (r, at, date);
  if (year == 0 && date->day == 0)
    return stands_alone (r, i) ? 1 : 0;
  return at + year - i;
}

/* What a period word before token @p first or at token @p end says: "last", "next", "week-1", "year-1"; NULL: nothing.
 * @p behind is set to its tokens when it stands behind. */
static const char *
period_beside (const Reader *r, guint first, guint end, guint *behind)
{
  const FaWord *word = end < r->end ? fa_claims_match (r->c, r->language, FA_WORD_PERIOD, end, r->end, behind) : NULL;
  if (word != NULL && strcmp (word->value[FA_WORD_PERIOD], "ago") != 0)
    return word->value[FA_WORD_PERIOD];
  *behind = 0;
  for (guint n = 1; n <= 3 && n <= first; n++)
    {
      word = fa_claims_word (r->c, r->language, first - n, n);
      if (fa_word_is (word, FA_WORD_PERIOD))
        return word->value[FA_WORD_PERIOD];
    }
  return NULL;
}

/* -1, 0, 1: a day and month, or a month, lies before, in or after the day. */
static gint
compare_in_year (FaDate a, FaDate b)
{
  gint days = a.day == 0 ? 0 : (gint) a.day - (gint) b.day;
  gint order = a.month != b.month ? (gint) a.month - (gint) b.month : days;
  return order < 0 ? -1 : order > 0;
}

/* A day and month without a year: what a period word beside it says, else the article's year, unless it would lie half
 * a year off. @return tokens of the period word. */
static guint
resolve_year (const Reader *r, guint first, guint n, FaDate *date, FaDate relative_to)
{
  guint behind = 0;
  if (n == 0 || date->year != 0 || date->month == 0 || relative_to.year == 0)
    return 0;
  const char *period = period_beside (r, first, first + n, &behind);
  gint order = compare_in_year (*date, relative_to), off = (gint) date->month - (gint) relative_to.month, years;
  if (period != NULL && g_str_has_prefix (period, "year"))
    years = atoi (period + strlen ("year"));
  else if (g_strcmp0 (period, "last") == 0)
    years = order < 0 ? 0 : -1;
  else if (g_strcmp0 (period, "next") == 0)
    years = order > 0 ? 0 : 1;
  else
    {
      behind = 0;
      years = off > 6 ? -1 : off < -6 ? 1 : 0;
      if (years != 0 && date->day == 0)
        return 0; /* "in January", read in November: the last or the next */
    }
  date->year = (gint16) (relative_to.year + years);
  return behind;
}

/* The day of a weekday: the last one, of which news speaks, unless a period word beside it says another.
 * @return tokens of the period word. */
static guint
resolve_weekday (const Reader *r, guint at, gint weekday, FaDate *date, FaDate relative_to)
{
  guint behind = 0;
  const char *period = period_beside (r, at, at + 1, &behind);
  gint ahead = relative_to.year == 0 || relative_to.day == 0 ? 0 : weekday - fa_date_weekday (relative_to);
  if (period != NULL && g_str_has_prefix (period, "week"))
    ahead += 7 * atoi (period + strlen ("week"));
  else if (g_strcmp0 (period, "next") == 0)
    ahead += ahead > 0 ? 0 : 7;
  else if (g_strcmp0 (period, "last") == 0)
    ahead -= ahead < 0 ? 0 : 7;
  else
    {
      behind = 0;
      ahead -= ahead <= 0 ? 0 : 7;
    }
  *date = FA_DATE_NONE;
  if (relative_to.year != 0 && relative_to.day != 0)
    *date = fa_date_add_days (relative_to, ahead);
  return behind;
}

/* "૨૬મીએ", on the 26th: a day by its ending alone. @return its tokens. */
static guint
read_lone_day (const Reader *r, guint i, guint8 *day)
{
  gint number = number_at (r, i);
  if (!is_day (number) || i + 1 >= r->end || fa_claims_token (r->c, i + 1)->spaced
      || g_strcmp0 (class_value (r, i + 1, FA_WORD_ORDINAL), "day") != 0)
    return 0;
  *day = (guint8) number;
  return 2;
}

/* ... which is that of the month in which it lies nearest to the article's own. */
static guint
read_nearest_day (const Reader *r, guint i, FaDate relative_to, FaDate *date)
{
  guint8 day;
  guint n = read_lone_day (r, i, &day);
  *date = FA_DATE_NONE;
  if (n == 0 || relative_to.year == 0 || relative_to.day == 0)
    return n;
  gint nearest = G_MAXINT;
  for (gint off = -1; off <= 1; off++)
    {
      gint months = relative_to.year * 12 + relative_to.month - 1 + off;
      FaDate d = FA_DATE_NONE;
      d.year = (gint16) (months / 12);
      d.month = (guint8) (months % 12 + 1);
      d.day = day;
      gint apart = is_real (d) ? ABS (fa_date_days_between (relative_to, d)) : G_MAXINT;
      if (apart < nearest)
        {
          nearest = apart;
          *date = d;
        }
    }
  return n;
}

static guint
read_period (const Reader *r, guint i, FaDate relative_to, FaDate *date)
{
  guint n;
  const FaWord *word = fa_claims_match (r->c, r->language, FA_WORD_PERIOD, i, r->end, &n);
  const char *value = word == NULL ? NULL : word->value[FA_WORD_PERIOD];
  if (n == 0 || value == NULL || (!g_str_has_prefix (value, "year") && !g_str_has_prefix (value, "month")))
    return 0; /* weeks, "last" and "next" say something only beside a day */
  *date = FA_DATE_NONE;
  if (g_str_has_prefix (value, "year"))
    {
      date->year = relative_to.year == 0 ? 0 : (gint16) (relative_to.year + atoi (value + 4));
      guint at = i + n;
      gint month = month_at (r, at); /* ગત વર્ષના ઑગસ્ટમાં */
      date->month = (guint8) month;
      return month == 0 ? n : n + 1;
    }
  if (relative_to.year == 0)
    return n;
  gint months = relative_to.year * 12 + relative_to.month - 1 + atoi (value + 5);
  date->year = (gint16) (months / 12);
  date->month = (guint8) (months % 12 + 1);
  guint tokens = read_lone_day (r, i + n, &date->day); /* ગયા મહિનાની ૨૬મીએ */
  date->day = tokens > 0 && is_real (*date) ? date->day : 0;
  return n + tokens;
}

static guint
read_relative_day (const Reader *r, guint i, FaDate relative_to, FaDate *date)
{
  guint n;
  const FaWord *word = fa_claims_match (r->c, r->language, FA_WORD_DAY, i, r->end, &n);
  if (n == 0 || word->value[FA_WORD_DAY] == NULL)
    return 0;
  *date = FA_DATE_NONE;
  if (relative_to.day == 0 || relative_to.month == 0)
    return n;
  gboolean known = relative_to.year != 0;
  relative_to.year = known ? relative_to.year : ANY_YEAR;
  *date = fa_date_add_days (relative_to, atoi (word->value[FA_WORD_DAY]));
  date->year = known ? date->year : 0;
  return n;
}

static guint
read_absolute (const Reader *r, guint i, FaDate *date)
{
  guint n = read_numeric (r, i, date);
  if (n == 0)
    n = read_day_month (r, i, date);
  return n != 0 ? n : read_month_day (r, i, date);
}

/* A weekday, with the date behind it if one follows: "Rabu (7/4/2021)", "Wednesday, April 7". Of a date whose year is not
 * known it is kept, since nothing else says what day of the week that was: "Rabu (7/4)". */
static guint
read_weekday (const Reader *r, guint i, FaDate relative_to, FaDate *date, gint *weekday)
{
  const char *value = class_value (r, i, FA_WORD_WEEKDAY);
  if (value == NULL)
    return 0;
  guint at = i + 1;
  gboolean bracket = at < r->end && fa_token_is (r->c, at, "(");
  at = bracket ? at + 1 : skip_mark (r, at, ",");
  guint n = at < r->end ? read_absolute (r, at, date) : 0;
  if (n == 0 && bracket)
    n = read_short (r, at, date);
  gboolean dated = n > 0 && (date->day != 0 || bracket);
  if (!dated || (date->day != 0 && date->year == 0 && relative_to.year == 0))
    *weekday = atoi (value);
  if (dated)
    return at + n + (bracket && at + n < r->end && fa_token_is (r->c, at + n, ")") ? 1 : 0) - i;
  return 1 + resolve_weekday (r, i, *weekday, date, relative_to);
}

/* --- times of day ------------------------------------------------------------------------------------------------- */

typedef struct {
  glong hour, minute;
  gboolean minutes;   /* were written */
  gboolean colon, words, four; /* four digits: 2310 */
  guint end;          /* token behind it */
} Clock;

/* "05.47", "10:30", "9" */
static gboolean
read_clock_numeral (const Reader *r, guint at, Clock *clock)
{
  g_autofree char *digits = digits_at (r, at);
  char *rest;
  if (digits == NULL)
    return FALSE;
  clock->hour = strtol (digits, &rest, 10);
  clock->end = at + 1;
  clock->four = *rest == '\0' && strlen (digits) == 4;
  if (clock->four)
    {
      clock->minute = clock->hour % 100;
      clock->hour /= 100;
      clock->minutes = TRUE;
    }
  if (*rest == '.' && strlen (rest) == 3)
    {
      clock->minute = atoi (rest + 1);
      clock->minutes = TRUE;
    }
  else if (*rest == '\0' && at + 2 < r->end && fa_token_is (r->c, at + 1, ":") && !fa_claims_token (r->c, at + 1)->spaced)
    {
      clock->minute = number_at (r, at + 2);
      clock->end = at + 3;
      clock->minutes = clock->colon = TRUE;
    }
  else if (*rest != '\0')
    return FALSE;
  return TRUE;
}

/* "dua", "સવા બે": a quarter past two. */
static gboolean
read_clock_words (const Reader *r, guint at, Clock *clock)
{
  FaNumber number;
  guint n = fa_number_read (r->c, r->language, at, r->end, &number);
  if (n == 0 || number.ordinal || number.high != number.value || number.value < 0 || number.value > 24)
    return FALSE;
  clock->hour = (glong) number.value;
  clock->minute = (glong) ((number.value - (double) clock->hour) * 60);
  clock->minutes = clock->minute > 0;
  clock->words = TRUE;
  clock->end = at + n;
  return TRUE;
}

static void
to_half_before (Clock *clock)
{
  clock->hour = clock->hour <= 1 ? clock->hour + 11 : clock->hour - 1;
  clock->minute = 30; /* spoken, and so of a clock of twelve hours */
}

static glong
hour_of_part (glong hour, const char *part)
{
  if (part == NULL || hour > 12)
    return hour;
  if (strcmp (part, "am") == 0)
    return hour == 12 ? 0 : hour;
  if (strcmp (part, "pm") == 0)
    return hour < 12 ? hour + 12 : hour;
  if (strcmp (part, "noon") == 0)
    return hour < 6 ? hour + 12 : hour;
  return hour == 12 ? 0 : hour >= 6 ? hour + 12 : hour; /* night */
}

#define CLOCK_MARKS 3 /* "2.30 p.m. local time" */
#define MARK_BEFORE 4 /* tokens between a part of the day and its hour: "સવારે લગભગ 9" */

typedef struct {
  const char *part;   /* of the day: am, noon, pm, night; NULL: not said */
  gint16 zone;
  gboolean marked;    /* one of them makes a time of day of a number */
} Marks;

static gboolean
is_before (const char *value)
{
  return strcmp (value, "before") == 0 || strcmp (value, "half") == 0;
}

/* Take the value of a clock word. @return FALSE when it is none that stands behind a time. */
static gboolean
take_mark (const char *value, Marks *marks)
{
  if (value == NULL || is_before (value))
    return FALSE;
  if (strcmp (value, "am") == 0 || strcmp (value, "pm") == 0)
    marks->part = value;
  else if (*value == '+' || *value == '-')
    marks->zone = (gint16) atoi (value);
  marks->marked = TRUE;
  return TRUE;
}

/* "p.m. IST", "malam WIB", "વાગ્યે": @return tokens behind the time that belong to it. */
static guint
read_marks (const Reader *r, guint at, Marks *marks)
{
  guint n, first = at;
  for (guint i = 0; i < CLOCK_MARKS && at < r->end; i++)
    {
      const FaWord *word = fa_claims_match (r->c, r->language, FA_WORD_CLOCK, at, r->end, &n);
      if (word != NULL && n > 0 && take_mark (word->value[FA_WORD_CLOCK], marks))
        {
          at += n;
          continue;
        }
      word = fa_language_verb_final (r->language) ? NULL : fa_claims_match (r->c, r->language, FA_WORD_DAYPART, at, r->end, &n);
      if (word == NULL || n == 0)
        break;
      marks->part = word->value[FA_WORD_DAYPART];
      at += n;
    }
  return at - first;
}

/* Where the verb stands last, the part of the day and the zone stand before the hour: ભારતીય સમય મુજબ સવારે 9. */
static void
find_marks_before (const Reader *r, guint first, Marks *marks)
{
  for (guint back = 1; back <= 2 * MARK_BEFORE && back <= first && fa_language_verb_final (r->language)
                       && fa_claims_token (r->c, first - back)->kind != FA_TOKEN_PUNCT; back++)
    for (guint n = 1; n <= back && n <= 3; n++)
      {
        const FaWord *word = fa_claims_word (r->c, r->language, first - back, n);
        if (marks->part == NULL && back <= MARK_BEFORE && fa_word_is (word, FA_WORD_DAYPART))
          marks->part = word->value[FA_WORD_DAYPART];
        if (marks->zone == FA_ZONE_NONE && fa_word_is (word, FA_WORD_CLOCK) && *word->value[FA_WORD_CLOCK] == '+')
          marks->zone = (gint16) atoi (word->value[FA_WORD_CLOCK]);
      }
}

static gboolean
is_small_word (const Reader *r, guint token)
{
  const FaWord *word = fa_claims_word (r->c, r->language, token, 1);
  return fa_word_is (word, FA_WORD_FUNCTION) || fa_word_is (word, FA_WORD_HEDGE);
}

/* "pukul 05.47", "10:30 a.m.", "four in the morning", "સવારે સાડા નવ વાગ્યે" */
static guint
read_clock (const Reader *r, guint i, FaDate *date)
{
  guint n = 0, at = i;
  const FaWord *before = fa_claims_match (r->c, r->language, FA_WORD_CLOCK, i, r->end, &n);
  const char *value = before == NULL ? NULL : before->value[FA_WORD_CLOCK];
  gboolean counted = i > 0 && fa_claims_token (r->c, i - 1)->kind == FA_TOKEN_NUMBER; /* "1 jam 24 menit" */
  if (value != NULL && is_before (value) && !counted)
    at += n;
  else if (value != NULL)
    return 0;
  Clock clock = { 0 };
  Marks marks = { .zone = FA_ZONE_NONE };
  if (at >= r->end || (!read_clock_numeral (r, at, &clock) && !read_clock_words (r, at, &clock)))
    return 0;
  if (value != NULL && strcmp (value, "half") == 0)
    to_half_before (&clock); /* "pukul setengah lima": 4.30 */
  if (clock.hour > 24 || clock.minute < 0 || clock.minute > 59)
    return 0;
  guint after = read_marks (r, clock.end, &marks);
  gboolean spoken = marks.part != NULL && !fa_language_verb_final (r->language) && clock.hour <= 12 && i > 0 && is_small_word (r, i - 1)
                    && after > 1; /* "at four in the morning" */
  if (clock.four && marks.zone == FA_ZONE_NONE)
    return 0; /* "2310 GMT", but not "in 2310" */
  if (at == i && !marks.marked && !clock.colon && !spoken)
    return 0;
  find_marks_before (r, i, &marks);
  date->hour = (gint8) (hour_of_part (clock.hour, marks.part) % 24);
  date->minute = (gint8) clock.minute;
  date->zone = marks.zone;
  /* "pukul 02.15" is of a clock of 24 hours */
  date->half_open = marks.part == NULL && clock.hour <= 12 && !(at > i && clock.minutes);
  return clock.end + after - i;
}

guint
fa_date_read (const FaClaims *claims, const FaLanguage *language, guint first, guint end, FaDate relative_to,
              FaDate *date, gint *weekday)
{
  Reader r = { claims, language, end };
  *date = FA_DATE_NONE;
  *weekday = 0;
  relative_to.hour = relative_to.minute = -1;
  guint n = read_clock (&r, first, date);
  if (n > 0)
    return n;
  n = read_weekday (&r, first, relative_to, date, weekday);
  if (n == 0)
    n = read_absolute (&r, first, date);
  if (n == 0)
    n = read_period (&r, first, relative_to, date);
  if (n == 0)
    n = read_relative_day (&r, first, relative_to, date);
  if (n == 0)
    n = read_nearest_day (&r, first, relative_to, date);
  return n + resolve_year (&r, first, n, date, relative_to);
}
