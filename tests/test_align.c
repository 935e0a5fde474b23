/* test_align.c - which claims are grouped as one fact, by a small lexicon. Each line of a table is a test.
 *
 * Expected groups are those of sentences: "a0+b1" holds sentence 0 of a and sentence 1 of b; groups stand in the reading
 * order of a, then of b. A sentence whose clauses went to two groups stands in both. */
#include "support.h"

#include "small_lexicon.h"

static FaLanguages *languages;
static FaLexicon *lexicon;

typedef struct {
  const char *name;
  const char *language_a, *a;
  const char *language_b, *b;
  const char *groups;
  const char *known;
} Case;

static const Case cases[] = {
  { "one fact in two languages", "en", "The storm killed 17 people in Jakarta.", "id",
    "Badai menewaskan 17 orang di Jakarta.", "a0+b0", NULL },
  { "one fact in English and Gujarati", "en", "The storm killed 17 people in Jakarta.", "gu",
    "જાકાર્તામાં વાવાઝોડાથી ૧૭ લોકોનાં મૃત્યુ થયાં.", "a0+b0", NULL },
  { "one fact in Indonesian and Gujarati", "id", "Badai menewaskan 17 orang di Jakarta.", "gu",
    "જાકાર્તામાં વાવાઝોડાથી ૧૭ લોકોનાં મૃત્યુ થયાં.", "a0+b0", NULL },
  { "one language", "en", "The storm killed 17 people in Jakarta.", "en", "In Jakarta 17 people died in the storm.",
    "a0+b0", NULL },
  { "two facts that have nothing in common", "en", "The storm killed 17 people in Jakarta.", "id",
    "Presiden membahas perdagangan beras.", "a0 b0", NULL },
  { "two facts in one order", "en",
    "The storm killed 17 people in Jakarta. The president discussed the rice trade with Russia.", "id",
    "Badai menewaskan 17 orang di Jakarta. Presiden membahas perdagangan beras dengan Rusia.", "a0+b0 a1+b1", NULL },
  { "two facts the other way round", "en",
    "The storm killed 17 people in Jakarta. The president discussed the rice trade with Russia.", "id",
    "Presiden membahas perdagangan beras dengan Rusia. Badai menewaskan 17 orang di Jakarta.", "a0+b1 a1+b0", NULL },
  { "a name of two words that mean something else", "en", "The president discussed the rice trade. There came Jayanti Vora.", "gu",
    "રાષ્ટ્રપતિએ ચોખાના વેપારની ચર્ચા કરી. ત્યાં જયંતી વોરાની ગાડી હતી.", "a0+b0 a1+b1", NULL },
  { "three facts turned about", "en",
    "The ferry sank off the coast. The storm killed 17 people in Jakarta. The president discussed the rice trade.",
    "id", "Presiden membahas perdagangan beras. Feri tenggelam di pesisir. Badai menewaskan 17 orang di Jakarta.",
    "a0+b1 a1+b2 a2+b0", NULL },
  { "who says it goes with what is said", "en", "\"The storm killed 17 people in Jakarta,\" the president said.", "gu",
    "સોમવારે જાકાર્તામાં ગામના ડૉક્ટર રમેશ પટેલે કહ્યું હતું કે, "
    "\"જાકાર્તામાં વાવાઝોડાથી ૧૭ લોકોનાં મૃત્યુ થયાં.\"", "a0+b0", NULL },
  { "one statement from two people", "en", "The president discussed the rice trade. Colonel Hasan Basri of the army told "
    "reporters in Jakarta that the bridge collapsed in the fire.", "id", "Presiden membahas perdagangan beras. Presiden Siti "
    "Rahma mengatakan, jembatan ambruk dalam kebakaran.", "a0+b0 a1+b1", NULL },
  { "a fact of one source alone", "en", "The storm killed 17 people in Jakarta. The bridge collapsed in Russia.", "id",
    "Badai menewaskan 17 orang di Jakarta.", "a0+b0 a1", NULL },
  { "a fact of the other source alone", "en", "The storm killed 17 people in Jakarta.", "id",
    "Jembatan ambruk di Rusia. Badai menewaskan 17 orang di Jakarta.", "a0+b1 b0", NULL },
  { "a headline joins the fact it restates", "en", "Storm kills 17 in Jakarta\nThe storm killed 17 people in Jakarta.",
    "id", "Badai menewaskan 17 orang di Jakarta.", "a0+a1+b0", NULL },
  { "headlines on both sides", "en",
    "Storm kills 17 in Jakarta\nThe storm killed 17 people in Jakarta. The president discussed trade.", "id",
    "Badai tewaskan 17 di Jakarta\nBadai menewaskan 17 orang di Jakarta. Presiden membahas perdagangan.",
    "a0+a1+b0+b1 a2+b2", "two headlines are a fact of their own beside the one they restate" },
  { "a claim that is repeated", "en",
    "The storm killed 17 people in Jakarta. The president discussed trade. In Jakarta the storm killed 17 people.",
    "id", "Badai menewaskan 17 orang di Jakarta. Presiden membahas perdagangan.", "a0+a2+b0 a1+b1", NULL },
  { "one sentence against two", "en", "The storm killed 17 people in Jakarta and destroyed the bridge in the village.",
    "id", "Badai menewaskan 17 orang di Jakarta. Jembatan di desa ambruk.", "a0+b0+b1",
    "the bridge is too little to go on" },
  { "who says it, before a quotation", "en", "\"A ferry is not a house with a flower in it,\" minister Budi Santoso said on the coast.", "gu",
    "વિદેશ મંત્રી રમેશ શાહે બેઠકમાં કહ્યું હતું કે, \"ફેરી એ કંઈ ફૂલ ભરેલું ઘર નથી.\" સેનાએ પુલ ખોલ્યો.", "a0+b0 b1", NULL },
  { "the third is another one", "en", "The ferry sank off the coast. The ferry met the storm. The second ferry, which the "
    "army opened, arrived in Russia in May 2021 for the rice trade in a storm.", "id", "Feri tenggelam di pesisir. Feri diterjang badai. Menurut menteri luar negeri, feri ketiga dibahas presiden di Jakarta pada Mei 2020.",
    "a0+b0 a1+b1 a2 b2", NULL },
  { "of one thing much is told that is not one fact", "en", "The ferry sank off the coast. The ferry met the storm. The second ferry, which the "
    "army opened, arrived in Russia for the rice trade in a storm.", "id", "Feri tenggelam di pesisir. Feri diterjang badai. Menurut menteri luar negeri, feri kedua dibahas presiden di Jakarta pada Mei 2020.",
    "a0+b0 a1+b1 a2 b2", NULL },
  { "another number is still the same fact", "en", "The storm killed 17 people in Jakarta.", "id",
    "Badai menewaskan 19 orang di Jakarta.", "a0+b0", NULL },
  { "one word in common is no link", "en",
    "The storm killed 17 people in Jakarta. The president discussed the rice trade.", "id",
    "Feri tenggelam di pesisir Jakarta.", "a0 a1 b0", NULL },
  { "one word in common, and no rival", "en", "The army evacuated the school on the coast.", "id",
    "Feri tenggelam di pesisir.", "a0 b0", NULL },
  { "a name across scripts", "en", "Lavrov visited the school in the village.", "gu", "લવરોવે ગામની શાળાની મુલાકાત લીધી.",
    "a0+b0", NULL },
  { "furniture is no claim", "en", "The storm killed 17 people in Jakarta.\nSource: Jakarta Storm Wire", "id",
    "Badai menewaskan 17 orang di Jakarta.\nSumber: Badai Jakarta", "a0+b0", NULL },
  { "twice on one side, in one article only", "en",
    "The army evacuated the village on the coast. The president met the minister. The army evacuated the village on "
    "the coast.",
    "id", "Feri tenggelam.", "a0+a2 a1 b0", NULL },
  { "a further fact of two sentences that each state another", "en",
    "The president discussed 4,500 tons of rice with the minister in Jakarta. The army evacuated the village on the coast.",
    "id", "Presiden membahas perdagangan dengan menteri di Jakarta. Tentara mengevakuasi desa di pesisir dan 4.500 ton beras.",
    "a0+b0 a0+b1 a1+b1", NULL },
  { "a word of the world in small letters", "en",
    "The president discussed trade in the village. The president discussed doxycycline in the village.", "gu",
    "રાષ્ટ્રપતિએ ગામમાં ડોક્સિસાઇક્લિન અંગે ચર્ચા કરી.", "a0 a1+b0", NULL },
  { "the 73rd and after 73", "en", "The ferry sank in the 41st minute. The ferry sank in the 73rd minute.", "id",
    "Feri tenggelam setelah 73 menit.", "a0 a1+b0", NULL },
  { "a weekday and its date", "en", "The minister discussed the trade on Monday. The president discussed the rice on Friday.",
    "id", "Pembahasan pada 14 November 2025.", "a0 a1+b0", NULL },
  { "the only sums of money", "en", "The president discussed trade. The fine the company paid was 70,000 dollars.", "id",
    "Presiden membahas perdagangan. Denda itu 90.000 dolar.", "a0+b0 a1+b1", NULL },
  { "one of two sums of money", "en",
    "The president discussed trade for 30,000 dollars. The fine the company paid was 70,000 dollars.", "id",
    "Presiden membahas perdagangan. Denda itu 90.000 dolar.", "a0+b0 a1 b1", NULL },
  { "other tonnes of one thing, beside tonnes of another", "en",
    "The ferry sank with 9,800 tons of rice. The president discussed 300 tons of flowers.", "id",
    "Presiden membahas 300 ton kembang. Beras itu 8.500 ton beras.", "a0+b1 a1+b0", NULL },
  { "tonnes, and as many of another thing", "en", "The president discussed trade. The army evacuated 250 villages on the coast.",
    "id", "Presiden membahas perdagangan. Feri tenggelam di pesisir dengan 250 ton beras.", "a0+b0 a1 b1", NULL },
  { "days, after as many of another thing", "en",
    "The army evacuated 31 villages. The ferry sank after 31 days.", "id",
    "Presiden membahas perdagangan. Kebakaran itu berlangsung selama 31 hari.", "a0 a1+b1 b0", NULL },
  { "one deed that is told only once", "en",
    "The president will visit the school in the village. The ferry sank.", "id",
    "Kunjungan itu penting bagi rumah sakit. Jembatan runtuh.", "a0+b0 a1 b1", NULL },
  { "one thing that is told only once", "en",
    "The president will build the school in the village. The ferry sank.", "id",
    "Sekolah itu penting bagi rumah sakit. Jembatan runtuh.", "a0 a1 b0 b1", NULL },
  { "another name in one office", "en",
    "The ferry sank. There sat Prime Minister Hana Velm.", "id",
    "Presiden membahas beras. Jembatan itu penting bagi Perdana Menteri Oskar Tirtaguna.", "a0 a1+b1 b0", NULL },
  { "another name in an office of two", "en",
    "Prime Minister Rupert Glynn discussed trade. There sat Prime Minister Hana Velm.", "id",
    "Presiden membahas beras. Jembatan itu penting bagi Perdana Menteri Oskar Tirtaguna.", "a0 a1 b0 b1", NULL },
  { "another head of one body", "en", "The ferry sank. The fire in the school and the hospital on the coast was seen by Hana Velm, chief of the Forum.", "id",
    "Presiden membahas beras. Jembatan di desa yang runtuh karena gempa itu penting bagi Ketua Forum Guru Oskar Tirtaguna.", "a0 a1+b1 b0", NULL },
  { "the heads of whatever it is", "en", "The ferry sank. There sat Hana Velm, chief of the school.", "id",
    "Presiden membahas beras. Jembatan itu penting bagi Ketua Oskar Tirtaguna.", "a0 a1 b0 b1", NULL },
  { "nothing at all", "en", "", "id", "", "", NULL },
  { "nothing on one side", "en", "The storm killed 17 people in Jakarta.", "id", "", "a0", NULL },
  { "one sum in two currencies", "en",
    "The president discussed trade with Russia. The bridge, for which the minister visited the village, cost 74,000 dollars.",
    "id", "Presiden membahas perdagangan dengan Rusia. Badai merusak sekolah di Jakarta. Biaya jembatan 74.000 rupee, kata militer.",
    "a0+b0 a1+b2 b1", NULL },
  { "so many crore, and as many lakh", "en",
    "The president discussed trade with Russia. The bridge, for which the minister visited the village, cost Rs 7,400 crore. The school cost Rs 930.",
    "gu", "રાષ્ટ્રપતિએ રશિયા સાથે વેપારની ચર્ચા કરી. વાવાઝોડાથી જાકાર્તાની શાળા તૂટી. લશ્કરે કહ્યું કે ખર્ચ 7,400 લાખ રૂપિયા છે. શાળાનો ખર્ચ 930 રૂપિયા.",
    "a0+b0 a1+b2 a2+b3 b1", NULL },
  { "tonnes and kilometres", "en",
    "The president discussed trade with Russia. The bridge, for which the minister visited the village, holds 74 tonnes.",
    "id", "Presiden membahas perdagangan dengan Rusia. Badai merusak sekolah di Jakarta. Panjang jembatan 74 kilometer, kata militer.",
    "a0+b0 a1 b1 b2", NULL },
  { "the only two sums of a currency", "en",
    "The president discussed trade with Russia. The bridge, for which the minister visited the village, cost 74,000 dollars. "
    "The school cost 9,300 dollars.",
    "id", "Presiden membahas perdagangan dengan Rusia. Badai merusak sekolah di Jakarta. Biaya jembatan 47.000 dolar, kata militer. "
    "Biaya sekolah 9.300 dolar.",
    "a0+b0 a1+b2 a2+b3 b1", NULL },
  { "the only two sums of a currency, one of them many times the other", "en",
    "The president discussed trade with Russia. The bridge, for which the minister visited the village, cost 74,000 dollars. "
    "The school cost 9,300 dollars.",
    "id", "Presiden membahas perdagangan dengan Rusia. Badai merusak sekolah di Jakarta. Biaya jembatan 12.000 dolar, kata militer. "
    "Biaya sekolah 9.300 dolar.",
    "a0+b0 a1 a2+b3 b1 b2", NULL },
  { "the only two times of day", "en",
    "The president discussed trade with Russia. The bridge, for which the minister visited the village, collapsed at 9:48 a.m.", "id",
    "Presiden membahas perdagangan dengan Rusia. Badai merusak sekolah di Jakarta. Jembatan itu penting pukul 11.30 di rumah sakit.",
    "a0+b0 a1+b2 b1", NULL },
  { "two times of day, of which one is of another deed", "en",
    "The president discussed trade with Russia at 8:15 a.m. The bridge, for which the minister visited the village, collapsed at 9:48 a.m.", "id",
    "Presiden membahas perdagangan dengan Rusia. Badai merusak sekolah di Jakarta. Jembatan itu penting pukul 11.30 di rumah sakit.",
    "a0+b0 a1 b1 b2", NULL },
  { "one time in hours and in days", "en",
    "The president discussed trade with Russia. The fire in the school ended after 744 hours.",
    "id", "Presiden membahas perdagangan dengan Rusia. Badai merusak rumah sakit di Jakarta. Kebakaran itu berlangsung selama 31 hari.",
    "a0+b0 a1+b2 b1", NULL },
  { "a time in hours and another in days: one fact only if they contradict each other", "en",
    "The president discussed trade with Russia. The fire in the school ended after 744 hours.",
    "id", "Presiden membahas perdagangan dengan Rusia. Badai merusak rumah sakit di Jakarta. Kebakaran itu berlangsung selama 62 hari.",
    "a0+b0 a1+b2 b1", NULL },
  { "another figure of the same beside another fact", "en",
    "The president discussed trade with Russia. The 250-tonne ferry of the minister evacuated teachers from the school and the hospital on the coast of Jakarta.",
    "id", "Presiden membahas perdagangan dengan Rusia. Feri mengevakuasi guru dari sekolah dan rumah sakit di pesisir Jakarta. Kapal menteri di desa itu berbobot 280 ton.",
    "a0+b0 a1+b1 a1+b2", NULL },
  { "another figure of what the other fact names too", "en",
    "The president discussed trade with Russia. The 250-tonne ferry of the minister evacuated teachers from the school and the hospital on the coast of Jakarta.",
    "id", "Presiden membahas perdagangan dengan Rusia. Feri mengevakuasi guru dari sekolah dan rumah sakit di pesisir Jakarta. Beras dan kembang di desa itu untuk feri seberat 280 ton.",
    "a0+b0 a1+b1 a1+b2", NULL },
  { "a figure of another measure beside another fact", "en",
    "The president discussed trade with Russia. The 250-tonne ferry of the minister evacuated teachers from the school and the hospital on the coast of Jakarta.",
    "id", "Presiden membahas perdagangan dengan Rusia. Feri mengevakuasi guru dari sekolah dan rumah sakit di pesisir Jakarta. Kapal menteri di desa itu berbobot 280 kilometer.",
    "a0+b0 a1+b1 b2", NULL },
  { "the only sums in two long claims", "en",
    "The president discussed trade with Russia. It comes with 70,000 dollars from the hospital and the school, and the teacher visited the flower house in the village on the coast with the prime minister of India.",
    "id", "Presiden membahas perdagangan dengan Rusia. Tentara yang mengungsikan orang Indonesia saat gempa dan badai di Jakarta itu menerima 90.000 dolar.",
    "a0+b0 a1+b1", NULL },
  { "more than so many people of an office, and half as many", "en",
    "The president discussed trade with Russia. The bridge, for which the army visited the village, holds more than 940 ministers.",
    "id", "Presiden membahas perdagangan dengan Rusia. Badai merusak sekolah di Jakarta. Lebih dari 420 menteri di rumah sakit.",
    "a0+b0 a1+b2 b1", NULL },
};

typedef struct {
  Text text[2];
  FaMentions *mentions[2];
  FaAlignment *alignment;
} Aligned;

static Aligned
align (const char *tag_a, const char *a, const char *tag_b, const char *b, const FaAlignOptions *options,
       GError **error)
{
  Aligned x = { .text = { read_text (languages, tag_a, a, NULL), read_text (languages, tag_b, b, NULL) } };
  for (guint i = 0; i < 2; i++)
    x.mentions[i] = fa_mentions_new (x.text[i].claims, lexicon);
  x.alignment = fa_alignment_new ((const FaMentions *const *) x.mentions, 2, options, error);
  return x;
}

static void
aligned_clear (Aligned *x)
{
  fa_alignment_free (x->alignment);
  for (guint i = 0; i < 2; i++)
    {
      fa_mentions_free (x->mentions[i]);
      text_clear (&x->text[i]);
    }
}

/* "a0+b1": sentences of a group, each once. @param swap  name the sources the other way round. */
static char *
describe_group (const Aligned *x, const FaGroup *g, gboolean swap)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < g->members->len; i++)
      {
        const FaMember *m = &g_array_index (g->members, FaMember, i);
        guint source = swap ? 1 - m->source : m->source;
        if (source != pass)
          continue;
        char *name = g_strdup_printf ("%c%u", "ab"[source],
                                      fa_claims_clause (x->text[m->source].claims, m->clause) -> sentence);
        if (g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
          g_free (name);
        else
          g_ptr_array_add (names, name);
      }
  g_ptr_array_add (names, NULL);
  return g_strjoinv ("+", (char **) names->pdata);
}

static gint
compare_groups (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static char *
describe (const Aligned *x, gboolean swap)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < x->alignment->groups->len; i++)
    g_ptr_array_add (groups, describe_group (x, x->alignment->groups->pdata[i], swap));
  g_ptr_array_sort (groups, compare_groups);
  g_ptr_array_add (groups, NULL);
  return g_strjoinv (" ", (char **) groups->pdata);
}

/* Every clause that makes a claim states one fact first, members in order; matches lie in members. */
static void
check_alignment (const Aligned *x)
{
  for (guint s = 0; s < 2; s++)
    {
      const FaClaims *c = x->text[s].claims;
      for (guint k = 0; k < c->clauses->len; k++)
        {
          guint seen = 0;
          for (guint i = 0; i < x->alignment->groups->len; i++)
            {
              const FaGroup *g = x->alignment->groups->pdata[i];
              for (guint m = 0; m < g->members->len; m++)
                {
                  const FaMember *member = &g_array_index (g->members, FaMember, m);
                  seen += member->source == s && member->clause == k && !member->further;
                }
            }
          gboolean claims = fa_claims_sentence (c, fa_claims_clause (c, k)->sentence)->kind != FA_SENTENCE_FURNITURE;
          assert_int_equal (seen, claims ? 1 : 0);
        }
    }
  for (guint i = 0; i < x->alignment->groups->len; i++)
    {
      const FaGroup *g = x->alignment->groups->pdata[i];
      assert_in_range (g->score, 0, 1000);
      assert_in_range (g->margin, 0, 1000);
      for (guint k = 1; k < g->members->len; k++)
        {
          FaMember p = g_array_index (g->members, FaMember, k - 1), q = g_array_index (g->members, FaMember, k);
          assert_true (p.source < q.source || (p.source == q.source && p.clause < q.clause));
        }
      for (guint k = 0; k < g->matches->len; k++)
        {
          const FaMatch *m = &g_array_index (g->matches, FaMatch, k);
          assert_true (m->mention_a < x->mentions[m->source_a]->mentions->len
                       && m->mention_b < x->mentions[m->source_b]->mentions->len);
          assert_in_range (m->similarity, 1, 1000);
        }
    }
}

/* The texts of the table are a line long; as articles they would be too brief for much. */
static FaAlignOptions
long_articles (void)
{
  FaAlignOptions options;
  fa_align_options_init (&options);
  options.brief_gain = options.least_overlap = 0;
  return options;
}

static void
test_case (void **state)
{
  const Case *c = *state;
  FaAlignOptions options = long_articles ();
  Aligned x = align (c->language_a, c->a, c->language_b, c->b, &options, NULL);
  check_alignment (&x);
  g_autofree char *found = describe (&x, FALSE);
  aligned_clear (&x);
  judge (c->known, compare_strings (found, c->groups));
}

/* The articles the other way round give the same groups the other way round. */
static void
test_swapped (void **state)
{
  const Case *c = *state;
  FaAlignOptions options = long_articles ();
  Aligned x = align (c->language_a, c->a, c->language_b, c->b, &options, NULL);
  Aligned y = align (c->language_b, c->b, c->language_a, c->a, &options, NULL);
  check_alignment (&y);
  g_autofree char *forth = describe (&x, FALSE), *back = describe (&y, TRUE);
  aligned_clear (&x);
  aligned_clear (&y);
  judge (NULL, compare_strings (back, forth));
}

/* --- options ------------------------------------------------------------------------------------------------------------- */

#define STORM "The storm killed 17 people in Jakarta. The president discussed the rice trade with Russia."
#define BADAI "Badai menewaskan 17 orang di Jakarta. Presiden membahas perdagangan beras dengan Rusia."

static void
assert_groups (const FaAlignOptions *options, const char *expected)
{
  Aligned x = align ("en", STORM, "id", BADAI, options, NULL);
  check_alignment (&x);
  g_autofree char *found = describe (&x, FALSE);
  aligned_clear (&x);
  assert_string_equal (found, expected);
}

static void
test_options (void **state)
{
  (void) state;
  FaAlignOptions options;
  fa_align_options_init (&options);
  assert_groups (&options, "a0+b0 a1+b1");
  options.min_odds = 100000;
  options.min_score = options.min_strength = options.figure_strength = 100000; /* nothing reaches it */
  assert_groups (&options, "a0 a1 b0 b1");
  fa_align_options_init (&options);
  options.common = 0; /* no listed word is rare enough to count; numbers and names are left */
  Aligned x = align ("en", "The storm destroyed Jakarta.", "id", "Badai merusak Jakarta.", &options, NULL);
  check_alignment (&x);
  aligned_clear (&x);
}

/* In an article of two sentences any of them is the likest: the clauses must have more in common. */
static void
test_brief (void **state)
{
  (void) state;
  FaAlignOptions options;
  fa_align_options_init (&options);
  for (guint brief = 0; brief < 2; brief++)
    {
      options.brief_sentences = brief == 0 ? 0 : 10;
      Aligned x = align ("en", "The minister discussed the trade on Monday. The president discussed the rice on Friday.", "id",
                         "Pembahasan pada 14 November 2025.", &options, NULL);
      g_autofree char *found = describe (&x, FALSE);
      aligned_clear (&x);
      assert_string_equal (found, brief == 0 ? "a0 a1+b0" : "a0 a1 b0");
    }
}

/* The first group of the first clause of source 0; what is denied stands in one of its own, too. */
static const FaGroup *
group_of_first (const FaAlignment *alignment)
{
  const FaGroup *found = NULL;
  for (guint i = 0; i < alignment->groups->len; i++)
    {
      const FaGroup *g = alignment->groups->pdata[i];
      for (guint k = 0; k < g->members->len; k++)
        {
          const FaMember *m = &g_array_index (g->members, FaMember, k);
          if (m->source == 0 && m->clause == 0 && (found == NULL || found->link.kind == FA_LINK_NONE))
            found = g;
        }
    }
  return found;
}

#define RICE "Presiden membahas perdagangan beras dengan Rusia."

/* Articles of which no sentence is linked share a figure by chance, and neither clash in one nor deny each other. */
static void
test_little_overlap (void **state)
{
  (void) state;
  static const struct {
    const char *badai;
    FaLinkKind kind; /* what links the storms where that is not looked at */
    guint ways;
  } rows[] = {
    { "Badai menewaskan 17 orang. " RICE, FA_LINK_FIGURE, 3 },
    { "Badai menewaskan 26 orang. " RICE, FA_LINK_BUT, 3 },
    { "Badai tidak menewaskan 17 orang di Jakarta. " RICE, FA_LINK_BUT, 2 }, /* as a sentence the storm is as like as the president */
  };
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (guint way = 0; way < rows[i].ways; way++) /* not looked at; no sentence linked; one of two linked, the president's */
      {
        FaAlignOptions options = long_articles ();
        options.min_odds = way < 2 ? 100000 : 4800;
        options.left_odds = 100000;
        options.min_strength = options.key_strength = 100000;
        if (rows[i].kind != FA_LINK_FIGURE)
          options.figure_strength = 100000;
        options.least_overlap = way == 0 ? 0 : 250;
        options.overlap_gain = 100;
        Aligned x = align ("en", STORM, "id", rows[i].badai, &options, NULL);
        check_alignment (&x);
        const FaGroup *storm = group_of_first (x.alignment);
        assert_int_equal (storm->link.kind, way == 1 ? FA_LINK_NONE : rows[i].kind);
        aligned_clear (&x);
      }
}

/* One clause tells what is said and where; the other article tells the two far from each other. */
static void
test_rests (void **state)
{
  (void) state;
  FaAlignOptions options = long_articles ();
  options.parallel_gain[0] = options.parallel_gain[1] = 0; /* nor are the two told sentence by sentence */
  Aligned x = align (
      "en", "At the school with Shah Qureshi the president discussed 4,500 tons of rice from the village on the coast in Jakarta.",
      "id", "Presiden membahas 4.500 ton beras dari desa di pesisir Jakarta. Feri tenggelam. Sekolah itu milik Shah Qureshi.",
      &options, NULL);
  check_alignment (&x);
  g_autofree char *found = describe (&x, FALSE);
  aligned_clear (&x);
  assert_string_equal (found, "a0+b0 a0+b2 b1");
}

/* Clauses that share a figure of their own are one fact as surely as if they shared little else. */
static void
test_sure (void **state)
{
  (void) state;
  FaAlignOptions options = long_articles ();
  options.min_odds = 100000; /* no sentence is linked as a whole */
  options.sure_clauses[0] = options.sure_clauses[1] = 0;
  Aligned x = align ("en", STORM, "id", BADAI, &options, NULL);
  assert_int_equal (x.alignment->groups->len, 2);
  for (guint i = 0; i < 2; i++)
    {
      const FaLink *link = &((const FaGroup *) x.alignment->groups->pdata[i])->link;
      assert_int_equal (link->kind, FA_LINK_CLAUSES);
      assert_int_equal (link->odds, i == 0 ? options.sure_figure : 0); /* 17 people; no figure */
    }
  aligned_clear (&x);
}

/* What nothing links is compared with what nothing links: the deed that is told once, in articles that are told alike, and with
 * the same figures. */
static void
test_left (void **state)
{
  (void) state;
  static const struct {
    guint share;
    gint odds;
    const char *badai, *expected;
  } rows[] = {
    { 0, 700, BADAI, "a0+b0 a1+b1" },
    { 1, 700, BADAI, "a0 a1 b0 b1" },                  /* hardly one sentence is told by both */
    { 0, 100000, BADAI, "a0 a1 b0 b1" },               /* nothing is so much alike */
    { 0, 700, "Badai menewaskan 340 orang di Jakarta. Presiden membahas perdagangan beras dengan Rusia.", "a0 a1+b1 b0" },
    { 0, 700, "Feri tenggelam di Jakarta. Presiden membahas perdagangan beras dengan Rusia.", "a0 a1+b1 b0" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      FaAlignOptions options = long_articles ();
      options.min_odds = 100000; /* no sentence is linked as a whole, nor a clause by its strength */
      options.min_strength = options.key_strength = options.figure_strength = 100000;
      options.parallel_share = rows[i].share;
      options.left_odds = rows[i].odds;
      Aligned x = align ("en", STORM, "id", rows[i].badai, &options, NULL);
      check_alignment (&x);
      g_autofree char *found = describe (&x, FALSE);
      for (guint k = 0; k < x.alignment->groups->len; k++)
        {
          const FaGroup *g = x.alignment->groups->pdata[k];
          assert_true (g->link.kind == FA_LINK_LEFT || g->link.kind == FA_LINK_NONE);
        }
      aligned_clear (&x);
      assert_string_equal (found, rows[i].expected);
    }
}

/* Who says it counts against no link, though only a pronoun says who: with the reporting words counted the strength is less
 * than this. */
static void
test_pronoun_speaker (void **state)
{
  (void) state;
  FaAlignOptions options = long_articles ();
  options.min_odds = 100000; /* no sentence is linked as a whole, */
  options.key_strength = options.figure_strength = 100000; /* nor for what is told once */
  options.min_strength = 1900;
  Aligned x = align ("en", "Colonel Hasan Basri of the army discussed the rice trade. \"The school collapsed,\" he told reporters.",
                     "id", "Presiden Siti Rahma membahas perdagangan beras. \"Sekolah ambruk di pesisir,\" ujarnya.", &options, NULL);
  check_alignment (&x);
  g_autofree char *found = describe (&x, FALSE);
  aligned_clear (&x);
  assert_string_equal (found, "a0+b0 a1+b1");
}

/* What something is like is no fact in common when it is all that two clauses share; a deed is. */
static void
test_lone_quality (void **state)
{
  (void) state;
  static const struct {
    const char *a, *b, *expected;
  } rows[] = {
    { "The army evacuated the village. Unlike the coast, it is different.", "Tentara mengevakuasi desa. Itu berbeda.", "a0+b0 a1 b1" },
    { "The army evacuated the village. Near the coast, it sank.", "Tentara mengevakuasi desa. Itu tenggelam.", "a0+b0 a1+b1" },
  };
  FaAlignOptions options = long_articles ();
  options.min_odds = 100000; /* no sentence is linked as a whole */
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      Aligned x = align ("en", rows[i].a, "id", rows[i].b, &options, NULL);
      check_alignment (&x);
      g_autofree char *found = describe (&x, FALSE);
      aligned_clear (&x);
      assert_string_equal (found, rows[i].expected);
    }
}

#define WORDY_EN "The army evacuated the village. The president discussed rice with Russia at the school in Jakarta near the ferry of the storm."
#define WORDY_ID "Tentara mengevakuasi desa. Feri menteri luar negeri ke rumah sakit di pesisir India itu ambruk dekat jembatan badai."

/* What two clauses share must be enough of one of them: here two words of eight of either. */
static void
test_cover (void **state)
{
  (void) state;
  static const struct {
    guint least;
    const char *a, *expected;
  } rows[] = {
    { 350, WORDY_EN, "a0+b0 a1 b1" },
    { 0, WORDY_EN, "a0+b0 a1+b1" },
    { 350, "The army evacuated the village. The ferry met the storm.", "a0+b0 a1+b1" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      FaAlignOptions options = long_articles ();
      options.min_odds = 100000; /* no sentence is linked as a whole, */
      options.key_strength = options.figure_strength = 100000; /* nor for what is told once */
      options.parallel_gain[0] = options.parallel_gain[1] = 0;
      options.min_strength = 1250;
      options.least_cover = rows[i].least;
      Aligned x = align ("en", rows[i].a, "id", WORDY_ID, &options, NULL);
      check_alignment (&x);
      g_autofree char *found = describe (&x, FALSE);
      aligned_clear (&x);
      assert_string_equal (found, rows[i].expected);
    }
}

static void
test_limit (void **state)
{
  (void) state;
  FaAlignOptions options;
  fa_align_options_init (&options);
  options.max_cells = 1;
  g_autoptr (GError) error = NULL;
  Aligned x = align ("en", STORM, "id", BADAI, &options, &error);
  assert_null (x.alignment);
  assert_int_equal (error->domain, FA_ERROR);
  assert_int_equal (error->code, FA_ERROR_LIMIT);
  assert_string_equal (error->message, "the articles are too long to align: more than 1 pairs of claims share a word");
  aligned_clear (&x);
}

/* One text against itself: every sentence is its own partner, with a full score. */
static void
test_itself (void **state)
{
  (void) state;
  FaAlignOptions options;
  fa_align_options_init (&options);
  Aligned x = align ("en", STORM, "en", STORM, &options, NULL);
  check_alignment (&x);
  g_autofree char *found = describe (&x, FALSE);
  for (guint i = 0; i < x.alignment->groups->len; i++)
    assert_int_equal (((const FaGroup *) x.alignment->groups->pdata[i])->score, 1000);
  aligned_clear (&x);
  assert_string_equal (found, "a0+b0 a1+b1");
}

/* A clause is evidence of two facts, and then one of them comes to the other: it stands there once. Heaps of words, each the
 * least that was found to do so. */
static void
test_once (void **state)
{
  (void) state;
  static const char *const heaps[][2] = {
    { "Rusia api malam terluka, desa pesisir. Tiba pesisir, malam sekolah Jakarta tenggelam.",
      "શિક્ષક પહોંચેલા શાળા રશિયા માર્યા ગયા. રાત્રે શાળા ઘાયલ આગ પહોંચી. વાવાઝોડું ઘાયલ મામુજુ રશિયા પુલ ઘાયલ થયા હતી." },
    { "Beras desa Feri naik, guru jembatan Mamuju. Jakarta guru jembatan desa tenggelam. Terluka badai, sekolah api beras.",
      "ચોખા આગ શિક્ષક પહોંચેલા દરિયાકાંઠો રશિયા રાત્રે વધ્યું. શિક્ષક ફેરી રશિયા ડૂબેલા ગામ ડૂબી હતી." },
  };
  FaAlignOptions options = long_articles ();
  for (gsize i = 0; i < G_N_ELEMENTS (heaps); i++)
    {
      Aligned x = align ("id", heaps[i][0], "gu", heaps[i][1], &options, NULL);
      check_alignment (&x);
      aligned_clear (&x);
    }
}

/* The order of sentences is no evidence: all orders of three facts give the same three groups. */
static void
test_orders (void **state)
{
  (void) state;
  static const char *const facts[] = { "Feri tenggelam di pesisir.", "Badai menewaskan 17 orang di Jakarta.",
                                       "Presiden membahas perdagangan beras dengan Rusia." };
  static const guint orders[][3] = { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };
  FaAlignOptions options;
  fa_align_options_init (&options);
  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      const guint *o = orders[i];
      g_autofree char *b = g_strdup_printf ("%s %s %s", facts[o[0]], facts[o[1]], facts[o[2]]);
      guint place[3];
      for (guint k = 0; k < 3; k++)
        place[o[k]] = k;
      g_autofree char *expected = g_strdup_printf ("a0+b%u a1+b%u a2+b%u", place[0], place[1], place[2]);
      Aligned x = align ("en",
                         "The ferry sank off the coast. The storm killed 17 people in Jakarta. "
                         "The president discussed the rice trade with Russia.",
                         "id", b, &options, NULL);
      check_alignment (&x);
      g_autofree char *found = describe (&x, FALSE);
      aligned_clear (&x);
      assert_string_equal (found, expected);
    }
}

int
main (void)
{
  languages = load_languages ();
  lexicon = small_lexicon (languages, small_terms, small_relations, small_frequencies);
  const struct CMUnitTest others[] = { cmocka_unit_test (test_options), cmocka_unit_test (test_brief), cmocka_unit_test (test_little_overlap),
                                       cmocka_unit_test (test_rests), cmocka_unit_test (test_sure), cmocka_unit_test (test_left), cmocka_unit_test (test_once), cmocka_unit_test (test_pronoun_speaker), cmocka_unit_test (test_lone_quality), cmocka_unit_test (test_cover), cmocka_unit_test (test_limit),
                                       cmocka_unit_test (test_itself), cmocka_unit_test (test_orders) };
  int failed = TABLE ("align: groups", cases, test_case) + TABLE ("align: swapped", cases, test_swapped)
               + cmocka_run_group_tests_name ("align: the rest", others, NULL, NULL);
  fa_lexicon_free (lexicon);
  fa_languages_free (languages);
  return failed;
}
