/* test_mention.c - what each run of words means, by a small lexicon. Each line of a table is a test.
 *
 * Expected mentions stand in reading order, those without information left out:
 *   discuss  a concept ("a/b": either; "a?": an everyday form)   N:x  a name   U:x  an unknown word   A:x=c  an acronym
 *   q17 q>17 q<17 q~17 q9..15  a quantity, ":unit", "*what is counted"   m5:dollar  money   p5  per cent   o36  ordinal
 *   d2021-04-07 d?3  a date, a weekday   @x  a handle   #x=c  a hashtag   url   not */
#include "support.h"

#include "small_lexicon.h"

static FaLanguages *languages;
static FaLexicon *lexicon;

typedef struct {
  const char *text, *language;
  const char *mentions;
  const char *known;
} Case;

static const Case cases[] = {
  /* --- terms: the longest, by stems, in any spelling --- */
  { "The ministers discussed trade.", "en", "minister discuss trade", NULL },
  { "The foreign minister arrived.", "en", "foreign-minister arrive", NULL },
  { "The foreign ministers arrived.", "en", "foreign-minister arrive", NULL },
  { "The prime minister met the foreign minister.", "en", "prime-minister meet foreign-minister", NULL },
  { "They held talks.", "en", "discuss", NULL },
  { "They are holding talks.", "en", "discuss", NULL },
  { "India's minister arrived.", "en", "india minister arrive", NULL },
  { "The interest rates rose.", "en", "interest-rate rise", NULL },
  { "They met us.", "en", "meet", NULL },
  { "The U.S. minister arrived.", "en", "us minister arrive", NULL },
  { "The US minister arrived.", "en", "us minister arrive", NULL },
  { "The storm-hit villages were evacuated.", "en", "storm village evacuate", NULL },
  { "Menteri luar negeri tiba.", "id", "foreign-minister arrive", NULL },
  { "Menlu tiba.", "id", "foreign-minister arrive", NULL },
  { "Para menteri membahas perdagangan.", "id", "minister discuss trade", NULL },
  { "Perdagangan dibahas.", "id", "trade discuss", NULL },
  { "Pembahasannya naik.", "id", "discuss rise", NULL },
  { "Jakarta dikunjungi menteri.", "id", "jakarta visit minister", NULL },
  { "Suku bunga naik.", "id", "interest-rate rise", NULL },
  { "Bunga naik.", "id", "flower/interest-rate rise", NULL },
  { "Rumah sakit ambruk.", "id", "hospital collapse", NULL },
  { "Rumah-rumah ambruk.", "id", "house house collapse", NULL },
  { "Gempa bumi terjadi.", "id", "earthquake", NULL },
  { "AS membahas perdagangan.", "id", "us discuss trade", NULL },
  { "A.S. membahas perdagangan.", "id", "us discuss trade", NULL },
  { "Perserikatan Bangsa-Bangsa membahas perdagangan.", "id", "un discuss trade", NULL },
  { "Warga Indonesia tiba.", "id", "people indonesia arrive", NULL },
  { "વિદેશ મંત્રી પહોંચ્યા.", "gu", "foreign-minister arrive", NULL },
  { "વિદેશમંત્રી પહોંચ્યા.", "gu", "foreign-minister arrive", NULL },
  { "વિદેશ-મંત્રી પહોંચ્યા.", "gu", "foreign-minister arrive", NULL },
  { "વિદેશ મંત્રીઓ પહોંચ્યા.", "gu", "foreign-minister arrive", NULL },
  { "વડા પ્રધાન પહોંચ્યા.", "gu", "prime-minister arrive", NULL },
  { "વડાપ્રધાને ચર્ચા કરી.", "gu", "prime-minister discuss", NULL },
  { "મંત્રીઓએ વેપાર અંગે ચર્ચા કરી.", "gu", "minister trade discuss", NULL },
  { "વેપાર અંગે ચર્ચા કરવામાં આવી.", "gu", "trade discuss", NULL },
  { "વેપાર અંગે ચર્ચાઓ થઈ.", "gu", "trade discuss", NULL },
  { "પુલ તૂટી પડ્યો.", "gu", "bridge collapse", NULL },
  { "આ જ પુલ તૂટી પડ્યો.", "gu", "bridge collapse", NULL }, /* this very one, not today's */
  { "વ્યાજદરમાં વધારો થયો.", "gu", "interest-rate rise", NULL },
  { "યુએસના મંત્રી પહોંચ્યા.", "gu", "us minister arrive", NULL },
  { "યુ.એસ.ના મંત્રી પહોંચ્યા.", "gu", "us minister arrive", NULL },
  { "મંત્રીએ જાકાર્તાની મુલાકાત લીધી.", "gu", "minister jakarta meet/visit", NULL },
  { "સંયુક્ત રાષ્ટ્રમાં ચર્ચા થઈ.", "gu", "un discuss", NULL },
  { "ગામમાં શાળાઓ ડૂબી.", "gu", "village school sink", NULL },

  /* --- words of other languages and scripts --- */
  { "Brexit dibahas.", "id", "brexit discuss", NULL },
  { "UN એ ચર્ચા કરી.", "gu", "un discuss", NULL },
  { "🇮🇳 arrived.", "en", "india arrive", NULL },

  /* --- quantities --- */
  { "The earthquake killed 17 people.", "en", "earthquake kill q17*people people", NULL },
  { "More than 17 people died.", "en", "q>17*people people kill", NULL },
  { "About 17 people died.", "en", "q~17*people people kill", NULL },
  { "9-15 people died.", "en", "q9..15*people people kill", NULL },
  { "One minister arrived.", "en", "minister arrive", NULL },
  { "Twenty-five people arrived.", "en", "q25*people people arrive", NULL },
  { "The ferry sank 5 km from Jakarta.", "en", "ferry sink q5:kilometre jakarta", NULL },
  { "20 tonnes of rice arrived.", "en", "q20:tonne rice arrive", NULL },
  { "2,021 people arrived.", "en", "q2021*people people arrive", NULL },
  { "Gempa menewaskan 17 orang.", "id", "earthquake kill q17*people people", NULL },
  { "Sedikitnya 17 orang tewas.", "id", "q>17*people people kill", NULL },
  { "Kurang dari 17 orang tewas.", "id", "q<17*people people kill", NULL },
  { "Dua puluh lima warga tiba.", "id", "q25*people people arrive", NULL },
  { "1.250 rumah ambruk.", "id", "q1250*house house collapse", NULL },
  { "ભૂકંપમાં ૧૭ લોકોનાં મૃત્યુ થયાં.", "gu", "earthquake q17*people people kill", NULL },
  { "૧૭થી વધુ લોકો માર્યા ગયા.", "gu", "q>17*people people kill", NULL },
  { "લગભગ ૧૭ લોકો પહોંચ્યા.", "gu", "q~17*people people arrive", NULL },
  { "અઢી હજાર મકાનો ડૂબ્યાં.", "gu", "q2500*house house sink", NULL },
  { "The 36th meeting fell.", "en", "o36 meet fall", NULL },
  { "Pertemuan ke-36 dibahas.", "id", "meet o36 discuss", NULL },
  { "૩૬મી બેઠકમાં ચર્ચા થઈ.", "gu", "o36 meet discuss", NULL },

  /* --- money and per cent --- */
  { "Trade rose $5 million.", "en", "trade rise m5000000:dollar", NULL },
  { "Trade rose 5 million dollars.", "en", "trade rise m5000000:dollar", NULL },
  { "Trade rose ₹ 500 crore.", "en", "trade rise m5000000000:rupee", NULL },
  { "Trade rose Rs. 500 crore.", "en", "trade rise m5000000000:rupee", NULL },
  { "Trade rose more than $5 million.", "en", "trade rise m>5000000:dollar", NULL },
  { "Trade fell 2.5 percent.", "en", "trade fall p2.5", NULL },
  { "વેપાર 2.5 ટકાથી વધુ ઘટ્યો.", "gu", "trade p>2.5 fall", NULL },
  { "વેપાર 2.5 ટકાથી ઘટ્યો.", "gu", "trade p2.5 fall", NULL },
  { "Trade fell 2.5%.", "en", "trade fall p2.5", NULL },
  { "Trade fell 2.5 per cent.", "en", "trade fall p2.5", NULL },
  { "Perdagangan naik Rp 12,5 miliar.", "id", "trade rise m12500000000:rupiah", NULL },
  { "Perdagangan naik Rp12.000.", "id", "trade rise m12000:rupiah", NULL },
  { "Perdagangan naik US$ 5 juta.", "id", "trade rise m5000000:dollar", NULL },
  { "Perdagangan turun 2,5 persen.", "id", "trade fall p2.5", NULL },
  { "વેપાર 5 લાખ રૂપિયા વધ્યો.", "gu", "trade m500000:rupee rise", NULL },
  { "વેપાર રૂ. 500 કરોડ વધ્યો.", "gu", "trade m5000000000:rupee rise", NULL },
  { "વેપાર 1,250 કરોડ ઇન્ડોનેશિયન રૂપિયાહ વધ્યો.", "gu", "trade m12500000000:rupiah rise", NULL },
  { "વેપાર ૨.૫ ટકા ઘટ્યો.", "gu", "trade p2.5 fall", NULL },

  /* --- dates --- */
  { "Gempa terjadi pada Rabu (7/4/2021).", "id", "earthquake d2021-04-07", NULL },
  { "The bridge collapsed in 2019.", "en", "bridge collapse d2019", NULL },
  { "The bridge collapsed on April 7, 2021.", "en", "bridge collapse d2021-04-07", NULL },
  { "The bridge collapsed on Wednesday.", "en", "bridge collapse d?3", NULL },
  { "૭ એપ્રિલ ૨૦૨૧ના રોજ પુલ તૂટી પડ્યો.", "gu", "d2021-04-07 bridge collapse", NULL },
  { "The bridge collapsed at 10:30 a.m.", "en", "bridge collapse dT10:30", NULL },

  /* --- handles, hashtags, addresses --- */
  { "@rahmat arrived in Jakarta.", "en", "@rahmat arrive jakarta", NULL },
  { "Minister arrived #jakarta #rice2021.", "en", "minister arrive #jakarta=jakarta #rice2021", NULL },
  { "Minister arrived https://example.com/a?b=c", "en", "minister arrive url", NULL },

  /* --- negation --- */
  { "The minister did not arrive.", "en", "minister not arrive", NULL },
  { "The minister didn't arrive.", "en", "minister not arrive", NULL },
  { "The minister no longer arrived.", "en", "minister not arrive", NULL },
  { "Menteri tidak tiba.", "id", "minister not arrive", NULL },
  { "Menteri belum tiba.", "id", "minister not arrive", NULL },
  { "મંત્રી પહોંચ્યા નહીં.", "gu", "minister arrive not", NULL },
  { "મંત્રી પહોંચ્યા નથી.", "gu", "minister arrive not", NULL },

  /* --- acronyms, names, unknown words --- */
  { "The FBI discussed trade.", "en", "fbi discuss trade", NULL },
  { "The XYZ discussed trade.", "en", "A:xyz discuss trade", NULL },
  { "એફબીઆઈએ ચર્ચા કરી.", "gu", "A:fbi=fbi discuss", NULL },
  { "એફબીઆઇએ ચર્ચા કરી.", "gu", "A:fbi=fbi discuss", NULL },
  { "એફ.બી.આઈ.એ ચર્ચા કરી.", "gu", "A:fbi=fbi discuss", NULL },
  { "એસસીઓમાં ચર્ચા થઈ.", "gu", "A:sco discuss", NULL },
  { "Rahmat arrived.", "en", "N:rahmat arrive", NULL },
  { "Rahmat Hidayat tiba.", "id", "N:rahmat N:hidayat arrive", NULL },
  { "રહમત પહોંચ્યા.", "gu", "U:રહમત arrive", NULL },
  { "The zorblax arrived.", "en", "U:zorblax arrive", NULL },

  /* --- what says nothing --- */
  { "JAKARTA, Indonesia - The minister arrived.", "en", "minister arrive", NULL },
  { "The minister arrived.\nSource: Pacific Wire", "en", "minister arrive", NULL },
  { "It is what it is.", "en", "", NULL },
  { "", "en", "", NULL },

  /* --- what ends with a number has nothing behind it that could be a currency --- */
  { "The interest rates rose to 12", "en", "interest-rate rise q12", NULL },
};

static void
append_ids (GString *s, const FaMentions *m, const FaMention *x)
{
  for (guint i = 0; i < x->hit_n; i++)
    {
      guint32 concept = fa_mentions_hit (m, x->hit_first + i)->concept;
      g_string_append_printf (s, "%s%s", i == 0 ? "" : "/",
                              fa_lexicon_string (lexicon, fa_lexicon_concept (lexicon, concept)->id));
    }
}

static void
append_number (GString *s, const FaMentions *m, const FaMention *x, const char *letter)
{
  static const char *const hedges[] = { "", "~", ">", "<" };
  char low[G_ASCII_DTOSTR_BUF_SIZE], high[G_ASCII_DTOSTR_BUF_SIZE];
  g_string_append_printf (s, "%s%s%s", letter, hedges[x->hedge], g_ascii_formatd (low, sizeof low, "%.15g", x->value));
  if (x->value_high != x->value)
    g_string_append_printf (s, "..%s", g_ascii_formatd (high, sizeof high, "%.15g", x->value_high));
  if (x->hit_n > 0 && x->kind != FA_MENTION_PERCENT)
    {
      g_string_append_c (s, ':');
      append_ids (s, m, x);
    }
  if (x->counted >= 0)
    {
      g_string_append_c (s, '*');
      append_ids (s, m, fa_mentions_get (m, (guint) x->counted));
    }
}

static void
append_word (GString *s, const FaMentions *m, const FaMention *x, const char *prefix)
{
  g_string_append_printf (s, "%s%s", prefix, fa_mentions_key (m, x->key));
  if (x->hit_n > 0)
    g_string_append_c (s, '=');
  append_ids (s, m, x);
}

static void
append_date (GString *s, const FaMention *x)
{
  g_autofree char *date = fa_date_format (x->date);
  if (x->value != 0 && *date == '\0')
    g_string_append_printf (s, "d?%.0f", x->value);
  else
    g_string_append_printf (s, "d%s", date);
}

static void
append_mention (GString *s, const FaMentions *m, const FaMention *x)
{
  switch (x->kind)
    {
    case FA_MENTION_CONCEPT:
      append_ids (s, m, x);
      g_string_append (s, x->ambiguous ? "?" : "");
      return;
    case FA_MENTION_NAME: append_word (s, m, x, "N:"); return;
    case FA_MENTION_UNKNOWN: append_word (s, m, x, "U:"); return;
    case FA_MENTION_ACRONYM: append_word (s, m, x, "A:"); return;
    case FA_MENTION_HANDLE:
    case FA_MENTION_HASHTAG: append_word (s, m, x, ""); return;
    case FA_MENTION_URL: g_string_append (s, "url"); return;
    case FA_MENTION_NEGATION: g_string_append (s, "not"); return;
    case FA_MENTION_DATE: append_date (s, x); return;
    case FA_MENTION_QUANTITY: append_number (s, m, x, "q"); return;
    case FA_MENTION_MONEY: append_number (s, m, x, "m"); return;
    case FA_MENTION_PERCENT: append_number (s, m, x, "p"); return;
    case FA_MENTION_ORDINAL: append_number (s, m, x, "o"); return;
    case FA_MENTION_FUNCTION: return;
    }
}

static char *
list_mentions (const FaMentions *m)
{
  GString *s = g_string_new (NULL);
  for (guint i = 0; i < m->mentions->len; i++)
    {
      gsize before = s->len;
      const FaMention *x = fa_mentions_get (m, i);
      if (x->kind == FA_MENTION_FUNCTION)
        continue;
      if (before > 0)
        g_string_append_c (s, ' ');
      append_mention (s, m, x);
    }
  return g_string_free (s, FALSE);
}

/* Mentions stand in reading order, each in its clause, none over another; coverage is a share. */
static void
check_mentions (const FaMentions *m)
{
  const FaClaims *c = m->claims;
  guint32 token = 0;
  assert_int_equal (m->clause_first->len, c->clauses->len + 1);
  for (guint k = 0; k < c->clauses->len; k++)
    {
      guint32 first = g_array_index (m->clause_first, guint32, k),
              end = g_array_index (m->clause_first, guint32, k + 1);
      assert_true (first <= end && end <= m->mentions->len);
      for (guint32 i = first; i < end; i++)
        {
          const FaMention *x = fa_mentions_get (m, i);
          assert_int_equal (x->clause, k);
          assert_true (x->token_first >= token && x->token_first < x->token_end);
          assert_true (fa_span_holds (fa_claims_clause (c, k)->span, x->span));
          assert_true (x->hit_first + x->hit_n <= m->hits->len && x->key < m->keys->len && x->phonetic < m->keys->len);
          token = x->token_end;
        }
      assert_in_range (fa_mentions_coverage (m, k, k + 1), 0, 1000);
    }
}

static void
test_case (void **state)
{
  const Case *c = *state;
  Text t = read_text (languages, c->language, c->text, NULL);
  FaMentions *m = fa_mentions_new (t.claims, lexicon);
  check_mentions (m);
  g_autofree char *found = list_mentions (m);
  fa_mentions_free (m);
  text_clear (&t);
  judge (c->known, compare_strings (found, c->mentions));
}

/* --- coverage ------------------------------------------------------------------------------------------------------------ */

typedef struct {
  const char *text, *language;
  guint least, most; /* thousandths */
} Coverage;

static const Coverage coverages[] = {
  { "The minister discussed trade.", "en", 1000, 1000 }, { "It is what it is.", "en", 1000, 1000 },
  { "Rahmat discussed trade.", "en", 1000, 1000 },       { "The zorblax discussed trade.", "en", 550, 750 },
  { "The zorblax frobnicated the quux.", "en", 0, 0 },   { "Zorblax frobnikasi menkuuks perdagangan.", "id", 400, 600 },
  { "મંત્રીએ વેપાર અંગે ચર્ચા કરી.", "gu", 1000, 1000 },       { "17 people arrived on April 7, 2021.", "en", 1000, 1000 },
};

static void
test_coverage (void **state)
{
  const Coverage *c = *state;
  Text t = read_text (languages, c->language, c->text, NULL);
  FaMentions *m = fa_mentions_new (t.claims, lexicon);
  guint coverage = fa_mentions_coverage (m, 0, t.claims->clauses->len);
  fa_mentions_free (m);
  text_clear (&t);
  assert_in_range (coverage, c->least, c->most);
}

int
main (void)
{
  languages = load_languages ();
  lexicon = small_lexicon (languages, small_terms, small_relations, small_frequencies);
  int failed = TABLE ("mention: read", cases, test_case) + TABLE ("mention: coverage", coverages, test_coverage);
  fa_lexicon_free (lexicon);
  fa_languages_free (languages);
  return failed;
}
