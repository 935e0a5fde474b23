/* test_date_read.c - dates as newspapers write them. Each line of a table is a test.
 *
 * Braces mark what is read as one date; a text without braces holds none. */
#include "support.h"

#include "claim_private.h"

static FaLanguages *languages;

typedef struct {
  const char *text, *language;
  const char *published; /* NULL: not known */
  const char *date;      /* as formatted; "": incomplete beyond saying */
  gint weekday;
  const char *known;
} Case;

#define WEDNESDAY "2021-04-07"

static const Case cases[] = {
  /* --- English --- */
  { "It happened on {April 7, 2021} in the city.", "en", NULL, "2021-04-07", 0, NULL },
  { "It happened on {7 April 2021} in the city.", "en", NULL, "2021-04-07", 0, NULL },
  { "It happened on {April 7th, 2021}.", "en", NULL, "2021-04-07", 0, NULL },
  { "It happened on {7th April 2021}.", "en", NULL, "2021-04-07", 0, NULL },
  { "It happened on the {7th of April 2021}.", "en", NULL, "2021-04-07", 0, NULL },
  { "It happened on the {7th of April, 2021}.", "en", NULL, "2021-04-07", 0, NULL },
  { "It happened on {Sept. 14, 2022}.", "en", NULL, "2022-09-14", 0, NULL },
  { "It happened on {14 Sept. 2022}.", "en", NULL, "2022-09-14", 0, NULL },
  { "It happened in {April 2021}.", "en", NULL, "2021-04", 0, NULL },
  { "It happened in {April}.", "en", NULL, "--04", 0, NULL },
  { "It happened in {April}.", "en", WEDNESDAY, "2021-04", 0, NULL },
  { "It happened on {April 7}.", "en", NULL, "--04-07", 0, NULL },
  { "It happened on {April 6}.", "en", WEDNESDAY, "2021-04-06", 0, NULL },
  { "It happened on {December 28}.", "en", "2022-01-03", "2021-12-28", 0, NULL },
  { "It will happen on {January 3}.", "en", "2021-12-28", "2022-01-03", 0, NULL },
  { "It happened on {Wednesday, April 7, 2021}.", "en", NULL, "2021-04-07", 0, NULL },
  { "It happened on {Wednesday, 7 April 2021}.", "en", NULL, "2021-04-07", 0, NULL },
  { "It happened on {Wednesday (April 7)}.", "en", WEDNESDAY, "2021-04-07", 0, NULL },
  { "It happened on {Wednesday}.", "en", NULL, "", 3, NULL },
  { "It happened on {Wednesday}.", "en", WEDNESDAY, "2021-04-07", 3, NULL },
  { "It happened on {Tuesday}.", "en", WEDNESDAY, "2021-04-06", 2, NULL },
  { "It happened on {Thursday}.", "en", WEDNESDAY, "2021-04-01", 4, NULL },
  { "It happened on {Tuesday}.", "en", "2021-04-07T10:30", "2021-04-06", 2, NULL },
  { "It happened last {Wednesday}.", "en", WEDNESDAY, "2021-03-31", 3, NULL },
  { "It will happen next {Monday}.", "en", WEDNESDAY, "2021-04-12", 1, NULL },
  { "It will happen {Monday next week}.", "en", WEDNESDAY, "2021-04-12", 1, NULL },
  { "It happened {Monday last week}.", "en", WEDNESDAY, "2021-03-29", 1, NULL },
  { "It happens {today}.", "en", WEDNESDAY, "2021-04-07", 0, NULL },
  { "It happened {yesterday}.", "en", "2021-03-01", "2021-02-28", 0, NULL },
  { "It happened {yesterday}.", "en", "2021-03-01T09:00", "2021-02-28", 0, NULL },
  { "It will happen {tomorrow}.", "en", "2020-12-31", "2021-01-01", 0, NULL },
  { "It happened the {day before yesterday}.", "en", WEDNESDAY, "2021-04-05", 0, NULL },
  { "It happened {yesterday}.", "en", NULL, "", 0, NULL },
  { "It happened {last year}.", "en", WEDNESDAY, "2020", 0, NULL },
  { "It happened {this year}.", "en", WEDNESDAY, "2021", 0, NULL },
  { "It will happen {next month}.", "en", "2021-12-07", "2022-01", 0, NULL },
  { "It happened {last month}.", "en", "2021-01-07", "2020-12", 0, NULL },
  { "It happened in {April last year}.", "en", "2022-02-07", "2021-04", 0, NULL },
  { "It happened last {August}.", "en", "2022-05-01", "2021-08", 0, NULL },
  { "It will happen next {March}.", "en", "2022-05-01", "2023-03", 0, NULL },
  { "It happened {25/4/2021}.", "en", NULL, "2021-04-25", 0, NULL },
  { "It happened {4/25/2021}.", "en", NULL, "2021-04-25", 0, NULL },
  { "It happened {4/7/2021}.", "en", NULL, "2021", 0, NULL }, /* open: April or July */
  { "It happened {4/4/2021}.", "en", NULL, "2021-04-04", 0, NULL },
  { "It happened {2021-04-07}.", "en", NULL, "2021-04-07", 0, NULL },
  { "It happened at {10:30 a.m.} on Monday.", "en", NULL, "T10:30", 0, NULL },
  { "It happened at {6 p.m.} on Monday.", "en", NULL, "T18:00", 0, NULL },
  { "It happened at {5:47am}.", "en", NULL, "T05:47", 0, NULL },
  { "It happened at {12:30 a.m.} on Monday.", "en", NULL, "T00:30", 0, NULL },
  { "It happened at {12 pm}.", "en", NULL, "T12:00", 0, NULL },
  { "It happened at {18:00 GMT}.", "en", NULL, "T18:00", 0, NULL },
  { "It happened at {2310 GMT}.", "en", NULL, "T23:10", 0, NULL },
  { "It happened to 2310 people.", "en", NULL, NULL, 0, NULL },
  { "It happened {three days ago}.", "en", WEDNESDAY, "2021-04-04", 0, "days that are counted back are not resolved" },
  { "They may march on the city.", "en", NULL, "", 0, NULL },
  { "May they live long.", "en", NULL, "", 0, NULL },
  { "There were 7 of them.", "en", NULL, "", 0, NULL },
  { "The score was 7-4.", "en", NULL, "", 0, NULL },
  { "It rose 3.5 to 12.7 percent.", "en", NULL, "", 0, NULL },
  { "He was born on 30/2/2021.", "en", NULL, "", 0, NULL },
  { "He spoke of February 30.", "en", NULL, "", 0, "reads February and leaves the day" },

  /* --- Indonesian --- */
  { "Gempa terjadi pada {Rabu (7/4/2021)} pagi.", "id", NULL, "2021-04-07", 0, NULL },
  { "Gempa terjadi pada {Rabu (07/04/2021)} pagi.", "id", NULL, "2021-04-07", 0, NULL },
  { "Gempa terjadi pada {Rabu (7/4)} pagi.", "id", "2021-04-08", "2021-04-07", 0, NULL },
  { "Gempa terjadi pada {Rabu (7/4/21)}.", "id", NULL, "2021-04-07", 0, NULL },
  { "Gempa terjadi pada {Rabu, 7 April 2021}.", "id", NULL, "2021-04-07", 0, NULL },
  { "Gempa terjadi pada {Rabu 7 April 2021}.", "id", NULL, "2021-04-07", 0, NULL },
  { "Gempa terjadi pada {7 April 2021} pagi.", "id", NULL, "2021-04-07", 0, NULL },
  { "Gempa terjadi pada {7 April lalu}.", "id", "2021-05-08", "2021-04-07", 0, NULL },
  { "Gempa terjadi pada {7-4-2021}.", "id", NULL, "2021-04-07", 0, NULL },
  { "Gempa terjadi pada {7.4.2021}.", "id", NULL, "2021-04-07", 0, NULL },
  { "Gempa terjadi pada {2021-04-07}.", "id", NULL, "2021-04-07", 0, NULL },
  { "Gempa terjadi pada {12/4/2021}.", "id", NULL, "2021-04-12", 0, NULL },
  { "Gempa terjadi pada {April 2021}.", "id", NULL, "2021-04", 0, NULL },
  { "Gempa terjadi pada bulan {Mei}.", "id", WEDNESDAY, "2021-05", 0, NULL },
  { "Gempa terjadi pada {Agustus lalu}.", "id", "2022-05-01", "2021-08", 0, NULL },
  { "Gempa terjadi pada {Agustus tahun lalu}.", "id", "2022-10-01", "2021-08", 0, NULL },
  { "Gempa terjadi pada {14 Nopember 2019}.", "id", NULL, "2019-11-14", 0, NULL },
  { "Gempa terjadi pada {14 Agt 2019}.", "id", NULL, "2019-08-14", 0, NULL },
  { "Gempa terjadi pada {Jum'at}.", "id", WEDNESDAY, "2021-04-02", 5, NULL },
  { "Gempa terjadi pada {Minggu}.", "id", WEDNESDAY, "2021-04-04", 7, NULL },
  { "Ia tinggal selama satu minggu di kota itu.", "id", WEDNESDAY, "", 0, NULL },
  { "Rapat digelar {Senin depan}.", "id", WEDNESDAY, "2021-04-12", 1, NULL },
  { "Rapat digelar {Rabu lalu}.", "id", WEDNESDAY, "2021-03-31", 3, NULL },
  { "Rapat digelar {Senin pekan depan}.", "id", WEDNESDAY, "2021-04-12", 1, NULL },
  { "Rapat digelar {Senin pekan lalu}.", "id", WEDNESDAY, "2021-03-29", 1, NULL },
  { "Gempa terjadi {kemarin}.", "id", WEDNESDAY, "2021-04-06", 0, NULL },
  { "Rapat digelar {hari ini}.", "id", WEDNESDAY, "2021-04-07", 0, NULL },
  { "Rapat digelar {besok}.", "id", WEDNESDAY, "2021-04-08", 0, NULL },
  { "Rapat digelar {lusa}.", "id", WEDNESDAY, "2021-04-09", 0, NULL },
  { "Gempa terjadi {tadi malam}.", "id", WEDNESDAY, "2021-04-06", 0, NULL },
  { "Harga naik {tahun ini}.", "id", WEDNESDAY, "2021", 0, NULL },
  { "Harga naik {tahun lalu}.", "id", WEDNESDAY, "2020", 0, NULL },
  { "Harga naik {bulan lalu}.", "id", WEDNESDAY, "2021-03", 0, NULL },
  { "Gempa terjadi {pukul 05.47 WIB}.", "id", NULL, "T05:47", 0, NULL },
  { "Gempa terjadi {pukul 5.47}.", "id", NULL, "T05:47", 0, NULL },
  { "Gempa terjadi {pukul 05:47 WITA}.", "id", NULL, "T05:47", 0, NULL },
  { "Rapat digelar {jam 10}.", "id", NULL, "T10:00", 0, NULL },
  { "Rapat digelar {pukul 6 sore}.", "id", NULL, "T18:00", 0, NULL },
  { "Rapat digelar {pukul setengah lima sore}.", "id", NULL, "T16:30", 0, NULL },
  { "Rapat digelar {pukul setengah satu siang}.", "id", NULL, "T12:30", 0, NULL },
  { "Rapat digelar {jam setengah 8 malam}.", "id", NULL, "T19:30", 0, NULL },
  { "Gempa terjadi 3 hari lalu.", "id", NULL, "", 0, NULL },
  { "Ia menunggu 2 jam 30 menit.", "id", NULL, "", 0, NULL },
  { "Harga 7,5 juta rupiah.", "id", NULL, "", 0, NULL },
  { "Pada 31/4/2021 tidak terjadi apa-apa.", "id", NULL, "", 0, NULL },

  /* --- Gujarati --- */
  { "તે {૨૬મીએ} બન્યું.", "gu", "2026-09-16", "2026-09-26", 0, NULL },
  { "તે {૩૦મીએ} બન્યું.", "gu", "2026-09-03", "2026-08-30", 0, NULL },
  { "તે {ગયા મહિનાની ૨૬મીએ} બન્યું.", "gu", "2026-09-16", "2026-08-26", 0, NULL },
  { "તે {આવતા મહિનાની ૨મીથી} બનશે.", "gu", "2026-12-16", "2027-01-02", 0, NULL },
  { "તે {ગયા મહિનાની ૩૧મીએ} બન્યું.", "gu", "2026-10-16", "2026-09", 0, NULL },
  { "૨૬મી મેચ હતી.", "gu", "2026-09-16", NULL, 0, NULL },
  { "{૭ એપ્રિલ ૨૦૨૧}ના રોજ ભૂકંપ આવ્યો.", "gu", NULL, "2021-04-07", 0, NULL },
  { "{7 એપ્રિલ 2021}ના રોજ ભૂકંપ આવ્યો.", "gu", NULL, "2021-04-07", 0, NULL },
  { "{7 એપ્રિલ, 2021}ના રોજ ભૂકંપ આવ્યો.", "gu", NULL, "2021-04-07", 0, NULL },
  { "{7મી એપ્રિલે} ભૂકંપ આવ્યો.", "gu", WEDNESDAY, "2021-04-07", 0, NULL },
  { "નવો નિયમ {4થી મેથી} અમલમાં આવશે.", "gu", NULL, "--05-04", 0, NULL },
  { "મેળો {૧૨ મેના} રોજ ભરાશે.", "gu", NULL, "--05-12", 0, NULL },
  { "{15મી ઓગસ્ટે} ભૂકંપ આવ્યો.", "gu", NULL, "--08-15", 0, NULL },
  { "{15 ઑગસ્ટના} રોજ ભૂકંપ આવ્યો.", "gu", NULL, "--08-15", 0, NULL },
  { "{એપ્રિલ 7, 2021}ના રોજ ભૂકંપ આવ્યો.", "gu", NULL, "2021-04-07", 0, NULL },
  { "{એપ્રિલ 2021}માં ભૂકંપ આવ્યો.", "gu", NULL, "2021-04", 0, NULL },
  { "{માર્ચમાં} ભૂકંપ આવ્યો.", "gu", WEDNESDAY, "2021-03", 0, NULL },
  { "{મે} મહિનામાં ભૂકંપ આવ્યો.", "gu", WEDNESDAY, "2021-05", 0, NULL },
  { "{ઑક્ટોબર} મહિનામાં ભૂકંપ આવ્યો.", "gu", NULL, "--10", 0, NULL },
  { "{જુલાઈ 2019} સુધી ભૂકંપ આવ્યો ન હતો.", "gu", NULL, "2019-07", 0, NULL },
  { "તા. {7/4/2021}ના રોજ ભૂકંપ આવ્યો.", "gu", NULL, "2021-04-07", 0, NULL },
  { "તા. {૦૭-૦૪-૨૦૨૧}ના રોજ ભૂકંપ આવ્યો.", "gu", NULL, "2021-04-07", 0, NULL },
  { "તા.{07.04.2021}ના રોજ ભૂકંપ આવ્યો.", "gu", NULL, "2021-04-07", 0, NULL },
  { "{બુધવારે} ભૂકંપ આવ્યો.", "gu", WEDNESDAY, "2021-04-07", 3, NULL },
  { "{મંગળવારની} બેઠક રદ થઈ.", "gu", WEDNESDAY, "2021-04-06", 2, NULL },
  { "{ગુરૂવારે} ભૂકંપ આવ્યો.", "gu", WEDNESDAY, "2021-04-01", 4, NULL },
  { "{બુધવારે (7 એપ્રિલ)} ભૂકંપ આવ્યો.", "gu", WEDNESDAY, "2021-04-07", 0, NULL },
  { "{બુધવાર, 7 એપ્રિલે} ભૂકંપ આવ્યો.", "gu", WEDNESDAY, "2021-04-07", 0, NULL },
  { "ગયા {બુધવારે} ભૂકંપ આવ્યો.", "gu", WEDNESDAY, "2021-03-31", 3, NULL },
  { "આગામી {સોમવારે} બેઠક મળશે.", "gu", WEDNESDAY, "2021-04-12", 1, NULL },
  { "{આજે} બેઠક મળશે.", "gu", WEDNESDAY, "2021-04-07", 0, NULL },
  { "{ગઈકાલે} ભૂકંપ આવ્યો.", "gu", WEDNESDAY, "2021-04-06", 0, NULL },
  { "{ગઈ કાલે} ભૂકંપ આવ્યો.", "gu", WEDNESDAY, "2021-04-06", 0, NULL },
  { "{આવતીકાલે} બેઠક મળશે.", "gu", WEDNESDAY, "2021-04-08", 0, NULL },
  { "{ગયા વર્ષે} ભૂકંપ આવ્યો.", "gu", WEDNESDAY, "2020", 0, NULL },
  { "{ગત વર્ષના ઑગસ્ટમાં} ભૂકંપ આવ્યો.", "gu", WEDNESDAY, "2020-08", 0, NULL },
  { "{આ વર્ષે} ભાવ વધ્યા.", "gu", WEDNESDAY, "2021", 0, NULL },
  { "{ગયા મહિને} ભાવ વધ્યા.", "gu", WEDNESDAY, "2021-03", 0, NULL },
  { "{આવતા મહિને} બેઠક મળશે.", "gu", WEDNESDAY, "2021-05", 0, NULL },
  { "{9 વાગ્યે} ભૂકંપ આવ્યો.", "gu", NULL, "T09:00", 0, NULL },
  { "{૫:૪૭ વાગ્યે} ભૂકંપ આવ્યો.", "gu", NULL, "T05:47", 0, NULL },
  { "{5.47 કલાકે} ભૂકંપ આવ્યો.", "gu", NULL, "T05:47", 0, NULL },
  { "સાંજે {6 વાગ્યે} બેઠક મળી.", "gu", NULL, "T18:00", 0, NULL },
  { "મેં કહ્યું કે બેઠક મળશે.", "gu", WEDNESDAY, "", 0, NULL },
  { "મેદાનમાં 7 લોકો હતા.", "gu", WEDNESDAY, "", 0, NULL },
  { "તેણે માર્ચ કરી.", "gu", WEDNESDAY, "", 0, "a march and the month are spelled alike" },
};

/* Read the first date of a text; @return its tokens. */
static guint
first_date (const FaClaims *c, guint *token, FaDate *date, gint *weekday)
{
  const FaSentence *s = c->sentences->len == 0 ? NULL : fa_claims_sentence (c, 0);
  for (*token = 0; s != NULL && *token < s->token_end; (*token)++)
    {
      guint n = fa_date_read (c, c->language, *token, s->token_end, c->article->published, date, weekday);
      if (n > 0)
        return n;
    }
  return 0;
}

static char *
read_case (const Case *c)
{
  FaSpan span;
  g_autofree char *text = take_braces (c->text, &span);
  Text t = read_text (languages, c->language, text, c->published);
  FaDate date;
  gint weekday;
  guint token, n = first_date (t.claims, &token, &date, &weekday);
  g_autofree char *found = NULL, *expected = NULL;
  if (n == 0)
    found = g_strdup ("none");
  else
    {
      FaSpan read
          = { fa_claims_token (t.claims, token)->span.start, fa_claims_token (t.claims, token + n - 1)->span.end };
      g_autofree char *formatted = fa_date_format (date);
      found = g_strdup_printf ("%.*s = %s %d", (int) fa_span_length (read), text + read.start, formatted, weekday);
    }
  expected = span.end == 0 ? g_strdup ("none")
                           : g_strdup_printf ("%.*s = %s %d", (int) fa_span_length (span), text + span.start, c->date,
                                              c->weekday);
  text_clear (&t);
  return compare_strings (found, expected);
}

static void
test_case (void **state)
{
  const Case *c = *state;
  judge (c->known, read_case (c));
}

int
main (void)
{
  languages = load_languages ();
  int failed = TABLE ("dates read", cases, test_case);
  fa_languages_free (languages);
  return failed;
}
