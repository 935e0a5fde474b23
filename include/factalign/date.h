/* date.h - calendar days, possibly incomplete. */
#ifndef FACTALIGN_DATE_H
#define FACTALIGN_DATE_H

#include <glib.h>

typedef struct {
  gint16 year;         /* 0: not known */
  guint8 month, day;   /* 0: not known */
  gint8 hour, minute;  /* -1: not known */
  gint16 zone;         /* of the hour: minutes east of Greenwich; FA_ZONE_NONE: not said */
  guint8 half_open;    /* TRUE: the hour is one of a clock of twelve, of which half is not said */
} FaDate;

#define FA_ZONE_NONE G_MININT16
#define FA_DATE_NONE ((FaDate){ 0, 0, 0, -1, -1, FA_ZONE_NONE, 0 })

static inline gboolean
fa_date_known (FaDate d)
{
  return d.year != 0 || d.month != 0 || d.day != 0;
}

static inline gboolean
fa_date_whole (FaDate d)
{
  return d.year != 0 && d.month != 0 && d.day != 0;
}

/** Read "2021-04-07" or an RFC 3339 date and time. @return FALSE if it is no date. */
gboolean fa_date_parse (const char *text, FaDate *date);

/** The date that many days later (proleptic Gregorian calendar). The year, month and day must be known. */
FaDate fa_date_add_days (FaDate date, gint days);

/** Days from one date to another, negative when it is earlier. Year, month and day of both must be known. */
gint fa_date_days_between (FaDate from, FaDate to);

/** ISO weekday, 1 = Monday. The year, month and day must be known. */
gint fa_date_weekday (FaDate date);

/** "2021-04-07", "2021-04", "2021", "--04-07", with "T05:47" where a time is known. @return new string. */
char *fa_date_format (FaDate date);

#endif
