/* test_sentence.c - where sentences end, and which of them claim something. Each line of a table is a test.
 *
 * Expected sentences are joined by '|'. "T:" in front marks a title, "F:" furniture. */
#include "support.h"

static FaLanguages *languages;

typedef struct {
  const char *name, *language;
  const char *text;
  const char *sentences;
  const char *known;
} Case;

static const Case cases[] = {
  /* --- plain ends --- */
  { "nothing", "en", "", "", NULL },
  { "one sentence", "en", "Prices fell.", "Prices fell.", NULL },
  { "no full stop at the end", "en", "Prices fell", "Prices fell", NULL },
  { "two sentences", "en", "Prices fell. Stocks rose.", "Prices fell.|Stocks rose.", NULL },
  { "a question", "en", "Will prices fall? Nobody knows.", "Will prices fall?|Nobody knows.", NULL },
  { "an exclamation", "en", "Prices fell! Stocks rose.", "Prices fell!|Stocks rose.", NULL },
  { "several marks", "en", "Really?! Yes... They fell.", "Really?!|Yes...|They fell.", NULL },
  { "a typographic ellipsis", "en", "They fell… Then they rose.", "They fell…|Then they rose.", NULL },
  { "an ellipsis inside", "en", "They fell… and then rose.", "They fell… and then rose.", NULL },
  { "a small letter goes on", "en", "The firm yahoo. com fell.", "The firm yahoo. com fell.", NULL },
  { "a numeral begins a sentence", "en", "Prices fell. 17 people died.", "Prices fell.|17 people died.", NULL },
  { "brackets behind the stop", "en", "Prices fell (by a lot.) Stocks rose.", "Prices fell (by a lot.)|Stocks rose.",
    NULL },
  { "a sentence in brackets", "en", "Prices fell. (Stocks rose.) He left.", "Prices fell.|(Stocks rose.)|He left.",
    NULL },
  { "Gujarati", "gu", "ભાવ ઘટ્યા. શેર વધ્યા.", "ભાવ ઘટ્યા.|શેર વધ્યા.", NULL },
  { "a danda", "gu", "ભાવ ઘટ્યા। શેર વધ્યા।", "ભાવ ઘટ્યા।|શેર વધ્યા।", NULL },
  { "a question in Gujarati", "gu", "ભાવ ઘટશે? કોઈ જાણતું નથી.", "ભાવ ઘટશે?|કોઈ જાણતું નથી.", NULL },
  { "Gujarati before a numeral", "gu", "ભાવ ઘટ્યા. ૧૭ લોકો મૃત્યુ પામ્યા.", "ભાવ ઘટ્યા.|૧૭ લોકો મૃત્યુ પામ્યા.", NULL },
  { "no blank behind a Gujarati stop", "gu", "ભાવ ઘટ્યા.શેર વધ્યા.", "ભાવ ઘટ્યા.|શેર વધ્યા.", NULL },
  { "Indonesian", "id", "Harga turun. Saham naik.", "Harga turun.|Saham naik.", NULL },

  /* --- abbreviations and initials --- */
  { "a doctor", "en", "Dr. Mehta left. He returned.", "Dr. Mehta left.|He returned.", NULL },
  { "mister", "en", "Mr. Singh met Mrs. Kaur. They talked.", "Mr. Singh met Mrs. Kaur.|They talked.", NULL },
  { "a general", "en", "Gen. Prabowo spoke. He left.", "Gen. Prabowo spoke.|He left.", NULL },
  { "an initial", "en", "George W. Bush spoke. He left.", "George W. Bush spoke.|He left.", NULL },
  { "two initials", "en", "J. K. Rowling spoke. She left.", "J. K. Rowling spoke.|She left.", NULL },
  { "initials without a blank", "en", "A.P.J. Abdul Kalam spoke. He left.", "A.P.J. Abdul Kalam spoke.|He left.",
    NULL },
  { "an acronym with full stops", "en", "The U.S. raised rates. Prices fell.", "The U.S. raised rates.|Prices fell.",
    NULL },
  { "an acronym before a capital", "en", "The U.S. Senate met. It voted.", "The U.S. Senate met.|It voted.", NULL },
  { "a.m. inside", "en", "It struck at 10 a.m. on Monday. Prices fell.", "It struck at 10 a.m. on Monday.|Prices fell.",
    NULL },
  { "a.m. at an end", "en", "It struck at 10 a.m. The prices fell.", "It struck at 10 a.m.|The prices fell.", NULL },
  { "a.m. at an end, a noun behind", "en", "It struck at 10 a.m. Prices fell.", "It struck at 10 a.m.|Prices fell.",
    "a noun behind initials may be part of a name" },
  { "an acronym at an end", "en", "Rates rose in the U.S. He left.", "Rates rose in the U.S.|He left.", NULL },
  { "an acronym at an end in Indonesian", "id", "Bunga naik di A.S. Namun harga turun.",
    "Bunga naik di A.S.|Namun harga turun.", NULL },
  { "a.m. before a weekday", "en", "It struck at 10 a.m. Monday. Prices fell.",
    "It struck at 10 a.m. Monday.|Prices fell.", NULL },
  { "a.m. before a time zone", "en", "It struck at 10 a.m. IST. Prices fell.", "It struck at 10 a.m. IST.|Prices fell.",
    NULL },
  { "et cetera at an end", "en", "Rice, oil etc. He left.", "Rice, oil etc.|He left.", NULL },
  { "et cetera inside", "en", "Rice, oil etc. became dear. He left.", "Rice, oil etc. became dear.|He left.", NULL },
  { "a company", "en", "Apple Inc. rose. Others fell.", "Apple Inc. rose.|Others fell.", NULL },
  { "a number sign", "en", "Flight No. 182 landed. He left.", "Flight No. 182 landed.|He left.", NULL },
  { "the word no", "en", "The answer was no. He left.", "The answer was no.|He left.", NULL },
  { "a month cut short", "en", "On Jan. 26 he spoke. He left.", "On Jan. 26 he spoke.|He left.", NULL },
  { "for example", "en", "Some goods, e.g. Rice, fell. He left.", "Some goods, e.g. Rice, fell.|He left.", NULL },
  { "rupees cut short", "en", "He paid Rs. 500 for it. He left.", "He paid Rs. 500 for it.|He left.", NULL },
  { "a saint", "en", "St. Petersburg was hit. He left.", "St. Petersburg was hit.|He left.", NULL },
  { "versus", "en", "India vs. Pakistan was abandoned. It rained.", "India vs. Pakistan was abandoned.|It rained.",
    NULL },
  { "an Indonesian degree", "id", "Menurut Dr. Rahmat harga turun. Saham naik.",
    "Menurut Dr. Rahmat harga turun.|Saham naik.", NULL },
  { "a haji", "id", "H. Anwar hadir. Ia pulang.", "H. Anwar hadir.|Ia pulang.", NULL },
  { "a street", "id", "Kantor di Jl. Sudirman terbakar. Warga panik.", "Kantor di Jl. Sudirman terbakar.|Warga panik.",
    NULL },
  { "a company in Indonesian", "id", "PT. Maju rugi. Saham turun.", "PT. Maju rugi.|Saham turun.", NULL },
  { "the United States in Indonesian", "id", "A.S. menaikkan bunga. Harga turun.", "A.S. menaikkan bunga.|Harga turun.",
    NULL },
  { "rupiah with a stop", "id", "Harganya Rp. 5.000 saja. Ia pulang.", "Harganya Rp. 5.000 saja.|Ia pulang.", NULL },
  { "an Indonesian initial", "id", "Basuki T. Purnama hadir. Ia pulang.", "Basuki T. Purnama hadir.|Ia pulang.", NULL },
  { "and others at an end", "id", "Ia membeli beras, gula, dll. Harga turun.",
    "Ia membeli beras, gula, dll.|Harga turun.", NULL },
  { "a degree behind a name", "id", "Anwar, S.H. hadir. Ia pulang.", "Anwar, S.H. hadir.|Ia pulang.", NULL },
  { "a Gujarati doctor", "gu", "ડૉ. મહેતા ગયા. તેઓ પાછા આવ્યા.", "ડૉ. મહેતા ગયા.|તેઓ પાછા આવ્યા.", NULL },
  { "the United States in Gujarati", "gu", "યુ.એસ. સરકારે દર વધાર્યા. ભાવ ઘટ્યા.", "યુ.એસ. સરકારે દર વધાર્યા.|ભાવ ઘટ્યા.",
    NULL },
  { "with a blank between", "gu", "યુ. એસ. સરકારે દર વધાર્યા. ભાવ ઘટ્યા.", "યુ. એસ. સરકારે દર વધાર્યા.|ભાવ ઘટ્યા.", NULL },
  { "a Gujarati initial", "gu", "જે. પી. નડ્ડા ગયા. તેઓ પાછા આવ્યા.", "જે. પી. નડ્ડા ગયા.|તેઓ પાછા આવ્યા.", NULL },
  { "initials without a blank in Gujarati", "gu", "એ.પી.જે. અબ્દુલ કલામ ગયા. તેઓ પાછા આવ્યા.",
    "એ.પી.જે. અબ્દુલ કલામ ગયા.|તેઓ પાછા આવ્યા.", NULL },
  { "rupees in Gujarati", "gu", "તેણે રૂ. 500 આપ્યા. તે ગયો.", "તેણે રૂ. 500 આપ્યા.|તે ગયો.", NULL },
  { "a date cut short", "gu", "તા. 7 એપ્રિલે બેઠક મળી. તે ગયો.", "તા. 7 એપ્રિલે બેઠક મળી.|તે ગયો.", NULL },
  { "a kilometre in Gujarati", "gu", "તે 5 કિ.મી. ચાલ્યો. તે થાક્યો.", "તે 5 કિ.મી. ચાલ્યો.|તે થાક્યો.", NULL },

  /* --- full stops inside numbers and addresses --- */
  { "a decimal point", "en", "It rose 2.5 percent. He left.", "It rose 2.5 percent.|He left.", NULL },
  { "thousands", "id", "Ada 1.250.000 orang. Ia pulang.", "Ada 1.250.000 orang.|Ia pulang.", NULL },
  { "a time of day", "id", "Gempa terjadi pukul 05.47 WIB. Warga panik.", "Gempa terjadi pukul 05.47 WIB.|Warga panik.",
    NULL },
  { "a Gujarati decimal", "gu", "ભાવ ૨.૫ ટકા વધ્યો. તે ગયો.", "ભાવ ૨.૫ ટકા વધ્યો.|તે ગયો.", NULL },
  { "a number at the end", "en", "It rose to 25. He left.", "It rose to 25.|He left.", NULL },
  { "an address", "en", "See www.example.com for more. He left.", "See www.example.com for more.|He left.", NULL },
  { "an address at the end", "en", "See https://example.com/a.b. He left.", "See https://example.com/a.b.|He left.",
    NULL },
  { "an outlet's domain", "id", "Kepada Detik.com ia bicara. Ia pulang.", "Kepada Detik.com ia bicara.|Ia pulang.",
    NULL },

  /* --- quotations --- */
  { "a stop inside quotes", "en", "\"Prices fell.\" He left.", "\"Prices fell.\"|He left.", NULL },
  { "a comma behind a quotation", "en", "\"Prices fell,\" he said. He left.", "\"Prices fell,\" he said.|He left.",
    NULL },
  { "a reporting verb behind a question", "en", "\"Will prices fall?\" he asked. He left.",
    "\"Will prices fall?\" he asked.|He left.", NULL },
  { "a reporting verb behind an exclamation", "id", "\"Harga turun!\" kata Rahmat. Ia pulang.",
    "\"Harga turun!\" kata Rahmat.|Ia pulang.", NULL },
  { "ujar behind a stop", "id", "\"Harga turun.\" ujar Rahmat. Ia pulang.", "\"Harga turun.\" ujar Rahmat.|Ia pulang.",
    NULL },
  { "typographic quotes", "en", "“Will prices fall?” asked Rahmat. He left.",
    "“Will prices fall?” asked Rahmat.|He left.", NULL },
  { "two sentences in a quotation", "en", "\"Prices fell. Stocks rose,\" he said. He left.",
    "\"Prices fell.|Stocks rose,\" he said.|He left.", NULL },
  { "a Gujarati reporting verb behind a stop", "gu", "\"ભાવ ઘટ્યા.\" કહ્યું રહમતે. તે ગયો.", "\"ભાવ ઘટ્યા.\" કહ્યું રહમતે.|તે ગયો.",
    NULL },
  { "so he said, in Gujarati", "gu", "\"ભાવ ઘટશે!\" એમ તેમણે કહ્યું. તે ગયો.", "\"ભાવ ઘટશે!\" એમ તેમણે કહ્યું.|તે ગયો.", NULL },
  { "an opening quote begins a sentence", "en", "He left. \"Prices fell,\" he said.",
    "He left.|\"Prices fell,\" he said.", NULL },
  { "an apostrophe in a word", "en", "It isn't so. He left.", "It isn't so.|He left.", NULL },
  { "a stop inside quotes, a capital behind", "id", "\"Harga turun.\" Ia pulang.", "\"Harga turun.\"|Ia pulang.",
    NULL },

  /* --- lines --- */
  { "lines are paragraphs", "en", "Prices fell.\nStocks rose.", "Prices fell.|Stocks rose.", NULL },
  { "a line without a stop", "en", "Prices fell.\n* Stocks rose\nHe left.", "Prices fell.|* Stocks rose|He left.",
    NULL },
  { "empty lines", "en", "\n\nPrices fell.\n\n\nStocks rose.\n", "Prices fell.|Stocks rose.", NULL },
  { "hard-wrapped text", "en",
    "Prices of rice fell on Tuesday in the capital of the\n"
    "country as the harvest began to reach the markets in\n"
    "larger quantities than traders had expected, said a\n"
    "minister who visited the central market early in the\n"
    "morning. Stocks rose in the afternoon after the bank\n"
    "announced that it would cut its main rate by half a\n"
    "point, the second cut of the year and the largest in\n"
    "more than ten years, officials said.\n"
    "\n"
    "He left.",
    "Prices of rice fell on Tuesday in the capital of the\ncountry as the harvest began to reach the markets in\n"
    "larger quantities than traders had expected, said a\nminister who visited the central market early in "
    "the\nmorning.|"
    "Stocks rose in the afternoon after the bank\nannounced that it would cut its main rate by half a\n"
    "point, the second cut of the year and the largest in\nmore than ten years, officials said.|He left.",
    NULL },

  /* --- titles --- */
  { "a title", "en", "Prices fall in capital\n\nPrices fell in the capital.",
    "T:Prices fall in capital|Prices fell in the capital.", NULL },
  { "a title without an empty line", "id", "Harga turun\nHarga beras turun.", "T:Harga turun|Harga beras turun.",
    NULL },
  { "a title in Gujarati", "gu", "ભાવ ઘટ્યા\nચોખાના ભાવ ઘટ્યા.", "T:ભાવ ઘટ્યા|ચોખાના ભાવ ઘટ્યા.", NULL },
  { "a title with a question mark", "en", "Will prices fall?\nPrices fell.", "T:Will prices fall?|Prices fell.", NULL },
  { "a title with a number", "id", "Gempa M 7,5 Guncang Palu\nGempa terjadi.",
    "T:Gempa M 7,5 Guncang Palu|Gempa terjadi.", NULL },
  { "a title with a colon", "en", "Budget 2021: prices fall\nPrices fell.", "T:Budget 2021: prices fall|Prices fell.",
    NULL },
  { "a title with a quotation at its end", "id", "Rahmat: \"Harga Turun\"\nHarga turun.",
    "T:Rahmat: \"Harga Turun\"|Harga turun.", "a line that ends in a quotation mark is taken for a paragraph" },
  { "a first line with a full stop is no title", "en", "Prices fell.\nStocks rose.", "Prices fell.|Stocks rose.",
    NULL },
  { "one line alone is no title", "en", "Prices fall in capital", "Prices fall in capital", NULL },

  /* --- datelines --- */
  { "an agency's dateline", "en", "KUPANG, Indonesia (Pacific Wire) - Prices fell. He left.",
    "KUPANG, Indonesia (Pacific Wire) - Prices fell.|He left.", NULL },
  { "a city in capitals", "id", "JAKARTA - Harga turun. Ia pulang.", "JAKARTA - Harga turun.|Ia pulang.", NULL },
  { "an outlet in the dateline", "id", "Jakarta, Kabar.com - Harga turun. Ia pulang.",
    "Jakarta, Kabar.com - Harga turun.|Ia pulang.", NULL },
  { "a Gujarati dateline", "gu", "જાકાર્તા, એજન્સી: ભાવ ઘટ્યા. તે ગયો.", "જાકાર્તા, એજન્સી: ભાવ ઘટ્યા.|તે ગયો.", NULL },

  /* --- furniture --- */
  { "a source line", "en", "Prices fell.\nSource: Pacific Wire", "Prices fell.|F:Source: Pacific Wire", NULL },
  { "the word source alone is no furniture", "en", "Prices fell.\nSource prices fell too.",
    "Prices fell.|Source prices fell too.", NULL },
  { "read also in Indonesian", "id", "Harga turun.\nBaca juga Saham Naik Tajam\nIa pulang.",
    "Harga turun.|F:Baca juga Saham Naik Tajam|Ia pulang.", NULL },
  { "read also with a colon", "id", "Harga turun.\nBaca juga: Saham naik tajam",
    "Harga turun.|F:Baca juga: Saham naik tajam", NULL },
  { "a photo credit in Gujarati", "gu", "ભાવ ઘટ્યા.\nતસવીર: એજન્સી", "ભાવ ઘટ્યા.|F:તસવીર: એજન્સી", NULL },
  { "read also in Gujarati", "gu", "ભાવ ઘટ્યા.\nઆ પણ વાંચો શેર વધ્યા", "ભાવ ઘટ્યા.|F:આ પણ વાંચો શેર વધ્યા", NULL },
  { "a byline", "en", "Prices fall\nBy Jane Doe\nPrices fell.", "T:Prices fall|F:By Jane Doe|Prices fell.", NULL },
  { "a byline in Indonesian", "id", "Harga turun\nOleh Rahmat Hidayat\nHarga beras turun.",
    "T:Harga turun|F:Oleh Rahmat Hidayat|Harga beras turun.", NULL },
  { "by the end is no byline", "en", "Prices fall\nBy Monday the prices fell.",
    "T:Prices fall|By Monday the prices fell.", NULL },
  { "a line of signs", "en", "Prices fell.\n* * *\nStocks rose.", "Prices fell.|F:* * *|Stocks rose.", NULL },
  { "an editor's line", "id", "Harga turun.\nEditor: Rahmat", "Harga turun.|F:Editor: Rahmat", NULL },
  { "a source line that is a claim", "en",
    "Prices fell.\nSource: the ministry of trade, whose officers went to forty markets in all of the provinces of the "
    "country "
    "last month, found that rice had become dearer.",
    "Prices fell.|Source: the ministry of trade, whose officers went to forty markets in all of the provinces of the "
    "country "
    "last month, found that rice had become dearer.",
    NULL },

  /* --- tweets --- */
  { "the credit of a tweet", "en", "Prices fell. Well done!\n— Rahmat (@rahmat) April 7, 2021",
    "Prices fell.|Well done!|F:— Rahmat (@rahmat) April 7, 2021", NULL },
  { "a tweet with a tag and an address", "en", "Prices fell. #rice https://t.co/abc He left.",
    "Prices fell.|#rice https://t.co/abc He left.", NULL },
  { "a handle begins a sentence", "en", "He left. @rahmat is right.", "He left.|@rahmat is right.", NULL },
  { "an English tweet in a Gujarati text", "gu", "તેમણે ટ્વીટ કર્યું.\nPrices fell in the U.S. today. He left.\nતે ગયો.",
    "તેમણે ટ્વીટ કર્યું.|Prices fell in the U.S. today.|He left.|તે ગયો.", NULL },
  { "emoji", "en", "Prices fell. 😀 Stocks rose.", "Prices fell.|😀 Stocks rose.", NULL },
};

static char *
list_sentences (const FaClaims *c)
{
  GString *list = g_string_new (NULL);
  for (guint i = 0; i < c->sentences->len; i++)
    {
      const FaSentence *s = fa_claims_sentence (c, i);
      g_string_append (list, i == 0 ? "" : "|");
      g_string_append (list, s->kind == FA_SENTENCE_TITLE ? "T:" : s->kind == FA_SENTENCE_FURNITURE ? "F:" : "");
      g_string_append_len (list, c->article->text + s->span.start, fa_span_length (s->span));
    }
  return g_string_free (list, FALSE);
}

/* Every token stands in one sentence and in one clause of it, in reading order; spans hold each other. */
static void
check_claims (const FaClaims *c)
{
  guint32 token = 0, clause = 0;
  for (guint i = 0; i < c->sentences->len; i++)
    {
      const FaSentence *s = fa_claims_sentence (c, i);
      assert_int_equal (s->token_first, token);
      assert_true (s->token_end > s->token_first);
      assert_int_equal (s->clause_first, clause);
      assert_true (s->clause_end > s->clause_first);
      for (; clause < s->clause_end; clause++)
        {
          const FaClause *k = fa_claims_clause (c, clause);
          assert_int_equal (k->sentence, i);
          assert_true (fa_span_holds (s->span, k->span));
          assert_true (k->token_first < k->token_end && k->token_first >= token && k->token_end <= s->token_end);
        }
      token = s->token_end;
    }
  assert_int_equal (token, c->tokens->len);
  assert_int_equal (clause, c->clauses->len);
}

static void
test_case (void **state)
{
  const Case *c = *state;
  Text t = read_text (languages, c->language, c->text, NULL);
  check_claims (t.claims);
  g_autofree char *found = list_sentences (t.claims);
  text_clear (&t);
  judge (c->known, compare_strings (found, c->sentences));
}

/* --- the article's own date, title and dateline --------------------------------------------------------------------------- */

typedef struct {
  const char *name, *language;
  const char *text;
  const char *title, *dateline, *published;
  const char *known;
} Front;

static const Front fronts[] = {
  { "a title and a dateline", "en", "Prices fall\nKUPANG, Indonesia (Pacific Wire) - Prices fell.", "Prices fall",
    "KUPANG, Indonesia (Pacific Wire) -", "", NULL },
  { "a dateline with its date", "en", "Prices fall\nKUPANG, April 7, 2021 (Pacific Wire) - Prices fell.", "Prices fall",
    "KUPANG, April 7, 2021 (Pacific Wire) -", "2021-04-07", NULL },
  { "a date in brackets behind a weekday", "id", "Harga turun\nJakarta - Harga turun pada Rabu (7/4/2021).",
    "Harga turun", "", "2021-04-07", NULL },
  { "the credit of a tweet", "en", "Prices fell.\n— Rahmat (@rahmat) April 7, 2021", "", "", "2021-04-07", NULL },
  { "no date", "en", "Prices fell.", "", "", "", NULL },
  { "a year alone is no date of the article", "en", "Prices fell in 2019.", "", "", "", NULL },
  { "a Gujarati dateline", "gu", "ભાવ ઘટ્યા\nજાકાર્તા, એજન્સી: ભાવ ઘટ્યા.", "ભાવ ઘટ્યા", "જાકાર્તા, એજન્સી:", "", NULL },
  { "a colon behind a clause is no dateline", "en", "Prices fall\nHe said this: prices fell.", "Prices fall", "", "",
    NULL },
};

static void
test_front (void **state)
{
  const Front *c = *state;
  Text t = read_text (languages, c->language, c->text, NULL);
  const FaClaims *k = t.claims;
  g_autofree char *date = fa_date_format (k->published);
  g_autofree char *found
      = g_strdup_printf ("%.*s / %.*s / %s", (int) fa_span_length (k->title), c->text + k->title.start,
                         (int) fa_span_length (k->dateline), c->text + k->dateline.start, date);
  g_autofree char *expected = g_strdup_printf ("%s / %s / %s", c->title, c->dateline, c->published);
  text_clear (&t);
  judge (c->known, compare_strings (found, expected));
}

/* --- which language a sentence is in ----------------------------------------------------------------------------------------- */

static void
test_languages (void **state)
{
  (void) state;
  g_autoptr (GError) error = NULL;
  static const struct {
    const char *given, *text, *message;
  } refused[] = {
    { NULL, "Lavrov Islamabad",
      "test.txt: language not detected; say it with --lang, e.g. --lang=a=id (there are en, gu, id)" },
    { "tlh", "x", "test.txt: no rules for the language \"tlh\" (there are en, gu, id)" },
    { "\033", "x", "test.txt: no rules for the language \"\\x1b\" (there are en, gu, id)" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      FaArticleOptions options = { .language = refused[i].given, .published = FA_DATE_NONE };
      g_autoptr (FaArticle) a = fa_article_new (refused[i].text, strlen (refused[i].text), "test.txt", &options, NULL);
      assert_null (fa_claims_new (a, languages, &error));
      assert_int_equal (error->code, FA_ERROR_LANGUAGE);
      assert_string_equal (error->message, refused[i].message);
      g_clear_error (&error);
    }
  Text t = read_text (languages, "gu", "તેમણે કહ્યું.\nPrices fell in the country.\nhttps://t.co/abc.", NULL);
  assert_string_equal (fa_language_tag (fa_claims_sentence (t.claims, 0)->language), "gu");
  assert_string_equal (fa_language_tag (fa_claims_sentence (t.claims, 1)->language), "en");
  assert_false (t.claims->language_detected);
  text_clear (&t);
  t = read_text (languages, NULL, "Harga beras turun di pasar.", NULL);
  assert_true (t.claims->language_detected);
  text_clear (&t);
  t = read_text (languages, NULL, "", NULL);
  assert_int_equal (t.claims->sentences->len, 0);
  text_clear (&t);
}

int
main (void)
{
  languages = load_languages ();
  const struct CMUnitTest others[] = { cmocka_unit_test (test_languages) };
  int failed = TABLE ("sentence: ends", cases, test_case) + TABLE ("sentence: the front", fronts, test_front)
               + cmocka_run_group_tests_name ("sentence: languages", others, NULL, NULL);
  fa_languages_free (languages);
  return failed;
}
