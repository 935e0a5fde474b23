/* date.c - arithmetic on calendar days.
 *
 * In and out: FaDate. Days are counted in the proleptic Gregorian calendar with the civil-day formulas (H. Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms"), so that no library's time zone or locale has a say. */
#include <factalign/date.h>

static gint
days_from_civil (FaDate d)
{
  gint y = d.year - (d.month <= 2 ? 1 : 0);
  gint era = (y >= 0 ? y : y - 399) / 400;
  gint yoe = y - era * 400;
  gint doy = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
  return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

static FaDate
civil_from_days (gint z)
{
  z += 719468;
  gint era = (z >= 0 ? z : z - 146096) / 146097;
  gint doe = z - era * 146097;
  gint yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  gint doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  gint mp = (5 * doy + 2) / 153;
  gint month = mp < 10 ? mp + 3 : mp - 9;
  FaDate d = FA_DATE_NONE;
  d.year = (gint16) (yoe + era * 400 + (month <= 2 ? 1 : 0));
  d.month = (guint8) month;
  d.day = (guint8) (doy - (153 * mp + 2) / 5 + 1);
  return d;
}

FaDate
fa_date_add_days (FaDate date, gint days)
{
  FaDate result = civil_from_days (days_from_civil (date) + days);
  result.hour = date.hour;
  result.minute = date.minute;
  return result;
}

gint
fa_date_days_between (FaDate from, FaDate to)
{
  return days_from_civil (to) - days_from_civil (from);
}

gint
fa_date_weekday (FaDate date)
{
  gint days = days_from_civil (date);
  return ((days + 3) % 7 + 7) % 7 + 1; /* 1970-01-01 was a Thursday */
}

static gboolean
read_digits (const char **s, guint n, gint *value)
{
  *value = 0;
  for (guint i = 0; i < n; i++, (*s)++)
    {
      if (!g_ascii_isdigit (**s))
        return FALSE;
      *value = *value * 10 + (**s - '0');
    }
  return TRUE;
}

/* What RFC 3339 allows behind the minute: seconds with a fraction, then Z or an offset. Checked, not kept. */
static gboolean
is_rest_of_time (const char *s)
{
  gint seconds, h, min;
  if (*s == ':')
    {
      s++;
      if (!read_digits (&s, 2, &seconds) || seconds > 60)
        return FALSE;
      if (*s == '.' && !g_ascii_isdigit (*++s))
        return FALSE;
      while (g_ascii_isdigit (*s))
        s++;
    }
  if (*s == 'Z' || *s == 'z')
    s++;
  else if (*s == '+' || *s == '-')
    {
      s++;
      if (!read_digits (&s, 2, &h) || *s++ != ':' || !read_digits (&s, 2, &min) || h > 23 || min > 59)
        return FALSE;
    }
  return *s == '\0';
}

gboolean
fa_date_parse (const char *text, FaDate *date)
{
  gint y, m, d, h, min;
  const char *s = text;
  if (!read_digits (&s, 4, &y) || *s++ != '-' || !read_digits (&s, 2, &m) || *s++ != '-' || !read_digits (&s, 2, &d))
    return FALSE;
  if (y < 1 || m < 1 || m > 12 || d < 1 || d > 31)
    return FALSE;
  *date = FA_DATE_NONE;
  date->year = (gint16) y;
  date->month = (guint8) m;
  date->day = (guint8) d;
  FaDate back = civil_from_days (days_from_civil (*date));
  if (back.month != date->month) /* 31 April */
    return FALSE;
  if (*s == '\0')
    return TRUE;
  if (*s != 'T' && *s != 't' && *s != ' ')
    return FALSE;
  s++;
  if (!read_digits (&s, 2, &h) || *s++ != ':' || !read_digits (&s, 2, &min) || h > 23 || min > 59)
    return FALSE;
  date->hour = (gint8) h;
  date->minute = (gint8) min;
  return is_rest_of_time (s);
}

char *
fa_date_format (FaDate date)
{
  GString *s = g_string_new (NULL);
  if (date.year != 0)
    g_string_append_printf (s, "%04d", date.year);
  else if (date.month != 0)
    g_string_append (s, "-");
  if (date.month != 0)
    g_string_append_printf (s, "-%02d", date.month);
  if (date.day != 0)
    g_string_append_printf (s, "%s-%02d", date.month == 0 ? "--" : "", date.day);
  if (date.hour >= 0)
    g_string_append_printf (s, "T%02d:%02d", date.hour, MAX (date.minute, 0));
  return g_string_free (s, FALSE);
}
