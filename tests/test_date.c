/* test_date.c - arithmetic on days, reading and writing dates. Each line of a table is a test. */
#include "support.h"

/* --- reading and writing ----------------------------------------------------------------------------------------- */

typedef struct {
  const char *text;
  const char *formatted; /* NULL: refused */
  const char *known;
} Parse;

static const Parse parses[] = {
  { "2021-04-07", "2021-04-07", NULL },
  { "0001-01-01", "0001-01-01", NULL },
  { "9999-12-31", "9999-12-31", NULL },
  { "2020-02-29", "2020-02-29", NULL },
  { "2000-02-29", "2000-02-29", NULL },
  { "2021-04-07T05:47", "2021-04-07T05:47", NULL },
  { "2021-04-07t05:47", "2021-04-07T05:47", NULL },
  { "2021-04-07 05:47", "2021-04-07T05:47", NULL },
  { "2021-04-07T05:47:59", "2021-04-07T05:47", NULL },
  { "2021-04-07T05:47:59Z", "2021-04-07T05:47", NULL },
  { "2021-04-07T05:47Z", "2021-04-07T05:47", NULL },
  { "2021-04-07T05:47:00z", "2021-04-07T05:47", NULL },
  { "2021-04-07T05:47:00.125Z", "2021-04-07T05:47", NULL },
  { "2021-04-07T05:47:00+05:30", "2021-04-07T05:47", NULL },
  { "2021-04-07T05:47-08:00", "2021-04-07T05:47", NULL },
  { "2016-12-31T23:59:60Z", "2016-12-31T23:59", NULL },
  { "2021-04-07T00:00", "2021-04-07T00:00", NULL },
  { "2021-04-07T23:59", "2021-04-07T23:59", NULL },
  { "", NULL, NULL },
  { "2021", NULL, NULL },
  { "2021-04", NULL, NULL },
  { "2021-4-7", NULL, NULL },
  { "21-04-07", NULL, NULL },
  { "07-04-2021", NULL, NULL },
  { "2021/04/07", NULL, NULL },
  { "2021-04-07 ", NULL, NULL },
  { " 2021-04-07", NULL, NULL },
  { "2021-04-07x", NULL, NULL },
  { "0000-01-01", NULL, NULL },
  { "2021-00-07", NULL, NULL },
  { "2021-13-07", NULL, NULL },
  { "2021-04-00", NULL, NULL },
  { "2021-04-31", NULL, NULL },
  { "2021-04-32", NULL, NULL },
  { "2021-02-29", NULL, NULL },
  { "1900-02-29", NULL, NULL },
  { "-2021-04-07", NULL, NULL },
  { "2021-04-07T", NULL, NULL },
  { "2021-04-07T5:47", NULL, NULL },
  { "2021-04-07T24:00", NULL, NULL },
  { "2021-04-07T05:60", NULL, NULL },
  { "2021-04-07T05", NULL, NULL },
  { "2021-04-07T05:47x", NULL, NULL },
  { "2021-04-07T05:47:", NULL, NULL },
  { "2021-04-07T05:47:zz", NULL, NULL },
  { "2021-04-07T05:47:61", NULL, NULL },
  { "2021-04-07T05:47:00.", NULL, NULL },
  { "2021-04-07T05:47:00+", NULL, NULL },
  { "2021-04-07T05:47:00+5", NULL, NULL },
  { "2021-04-07T05:47:00+25:00", NULL, NULL },
  { "2021-04-07T05:47:00Zebra", NULL, NULL },
  { "2021-04-07T05:47\n", NULL, NULL },
  { "૨૦૨૧-૦૪-૦૭", NULL, NULL },
};

static void
test_parse (void **state)
{
  const Parse *c = *state;
  FaDate date = FA_DATE_NONE;
  gboolean read = fa_date_parse (c->text, &date);
  g_autofree char *found = read ? fa_date_format (date) : g_strdup ("refused");
  judge (c->known, compare_strings (found, c->formatted == NULL ? "refused" : c->formatted));
}

typedef struct {
  const char *text;
  FaDate date;
} Format;

static const Format formats[] = {
  { "2021-04-07", { 2021, 4, 7, -1, -1, FA_ZONE_NONE, 0 } },
  { "2021-04", { 2021, 4, 0, -1, -1, FA_ZONE_NONE, 0 } },
  { "2021", { 2021, 0, 0, -1, -1, FA_ZONE_NONE, 0 } },
  { "--04-07", { 0, 4, 7, -1, -1, FA_ZONE_NONE, 0 } },
  { "--04", { 0, 4, 0, -1, -1, FA_ZONE_NONE, 0 } },
  { "---07", { 0, 0, 7, -1, -1, FA_ZONE_NONE, 0 } },
  { "", { 0, 0, 0, -1, -1, FA_ZONE_NONE, 0 } },
  { "0987-01-02", { 987, 1, 2, -1, -1, FA_ZONE_NONE, 0 } },
  { "2021-04-07T05:47", { 2021, 4, 7, 5, 47, FA_ZONE_NONE, 0 } },
  { "2021-04-07T05:00", { 2021, 4, 7, 5, -1, FA_ZONE_NONE, 0 } },
  { "T00:00", { 0, 0, 0, 0, 0, FA_ZONE_NONE, 0 } },
  { "T05:47", { 0, 0, 0, 5, 47, FA_ZONE_NONE, 0 } },
};

static void
test_format (void **state)
{
  const Format *c = *state;
  g_autofree char *found = fa_date_format (c->date);
  assert_string_equal (found, c->text);
}

static void
test_known (void **state)
{
  (void) state;
  assert_false (fa_date_known (FA_DATE_NONE));
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    assert_int_equal (fa_date_known (formats[i].date), formats[i].text[0] != '\0' && formats[i].text[0] != 'T');
}

/* --- arithmetic ----------------------------------------------------------------------------------------------------- */

typedef struct {
  const char *from;
  gint days;
  const char *to;
  gint weekday; /* of `to` */
} Sum;

static const Sum sums[] = {
  { "2021-04-07", 0, "2021-04-07", 3 },      { "2021-04-07", 1, "2021-04-08", 4 },
  { "2021-04-07", -7, "2021-03-31", 3 },     { "2021-04-30", 1, "2021-05-01", 6 },
  { "2021-12-31", 1, "2022-01-01", 6 },      { "2022-01-01", -1, "2021-12-31", 5 },
  { "2020-02-28", 1, "2020-02-29", 6 },      { "2020-02-28", 2, "2020-03-01", 7 },
  { "2021-02-28", 1, "2021-03-01", 1 },      { "2000-02-28", 1, "2000-02-29", 2 },
  { "1900-02-28", 1, "1900-03-01", 4 },      { "2100-02-28", 1, "2100-03-01", 1 },
  { "1970-01-01", 0, "1970-01-01", 4 },      { "1969-12-31", 0, "1969-12-31", 3 },
  { "1945-08-17", 0, "1945-08-17", 5 },      { "1947-08-15", 0, "1947-08-15", 5 },
  { "2000-01-01", 0, "2000-01-01", 6 },      { "2000-01-01", 146097, "2400-01-01", 6 },
  { "2021-04-07", 365, "2022-04-07", 4 },    { "2020-01-01", 366, "2021-01-01", 5 },
  { "2021-04-07", -36525, "1921-04-07", 4 }, { "0001-01-01", 0, "0001-01-01", 1 },
};

static void
test_sum (void **state)
{
  const Sum *c = *state;
  FaDate from;
  assert_true (fa_date_parse (c->from, &from));
  FaDate to = fa_date_add_days (from, c->days);
  g_autofree char *found = fa_date_format (to);
  assert_string_equal (found, c->to);
  assert_int_equal (fa_date_weekday (to), c->weekday);
  FaDate back = fa_date_add_days (to, -c->days);
  g_autofree char *returned = fa_date_format (back);
  assert_string_equal (returned, c->from);
}

/* Four centuries and a bit, day by day, against GLib's calendar. */
static void
test_every_day (void **state)
{
  (void) state;
  FaDate d = { 1799, 12, 31, 5, 47, FA_ZONE_NONE, 0 };
  g_autoptr (GDate) calendar = g_date_new_dmy (31, G_DATE_DECEMBER, 1799);
  for (guint i = 0; i < 150000; i++)
    {
      d = fa_date_add_days (d, 1);
      g_date_add_days (calendar, 1);
      assert_int_equal (d.year, g_date_get_year (calendar));
      assert_int_equal (d.month, (int) g_date_get_month (calendar));
      assert_int_equal (d.day, g_date_get_day (calendar));
      assert_int_equal (fa_date_weekday (d), (int) g_date_get_weekday (calendar));
    }
  assert_int_equal (d.hour, 5);
  assert_int_equal (d.minute, 47);
}

int
main (void)
{
  const struct CMUnitTest others[] = { cmocka_unit_test (test_known), cmocka_unit_test (test_every_day) };
  return TABLE ("date: reading", parses, test_parse) + TABLE ("date: writing", formats, test_format)
         + TABLE ("date: sums", sums, test_sum) + cmocka_run_group_tests_name ("date: the rest", others, NULL, NULL);
}
