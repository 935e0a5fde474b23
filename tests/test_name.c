/* test_name.c - names across scripts: which pairs sound alike, and the keys they are compared by. Each line of a table is
 * a test. The bounds are those of the aligner: 750 between scripts, 850 within one. */
#include "support.h"

#include "name.h"

static FaLanguages *languages;

#define BETWEEN_SCRIPTS 750
#define WITHIN_SCRIPT 850

#define COMMON "vowels are cheap; such a word is barred by its frequency, not by its sound"
#define VOWELS "vowels are cheap; known names are told apart by the lexicon"

/* --- pairs ----------------------------------------------------------------------------------------------------------- */

typedef struct {
  const char *a, *b;
  gboolean alike;
  const char *known;
} Pair;

static const Pair pairs[] = {
  /* Latin and Gujarati: one name */
  { "Djojohadi", "જોયોહાદી", TRUE, NULL },
  { "Tjipto", "ચિપ્તો", TRUE, NULL },
  { "Djibouti", "જીબુટી", TRUE, NULL },
  { "Lavrov", "લવરોવ", TRUE, NULL },
  { "Lavrov", "લાવરોવ", TRUE, NULL },
  { "Lavrov", "લોવરોવ", TRUE, NULL },
  { "Sergei", "સર્ગેઈ", TRUE, NULL },
  { "Sergei", "સેરગેઈ", TRUE, NULL },
  { "Putin", "પુતિન", TRUE, NULL },
  { "Prabowo", "પ્રબોવો", TRUE, NULL },
  { "Subianto", "સુબિઆંતો", TRUE, NULL },
  { "Subianto", "સુબિયાન્તો", TRUE, NULL },
  { "Jokowi", "જોકોવી", TRUE, NULL },
  { "Widodo", "વિડોડો", TRUE, NULL },
  { "Erdogan", "એર્દોગન", TRUE, NULL },
  { "Erdogan", "એર્ડોઆન", TRUE, NULL },
  { "Zelenskyy", "ઝેલેન્સ્કી", TRUE, NULL },
  { "Zelensky", "ઝેલેન્સકી", TRUE, NULL },
  { "Trump", "ટ્રમ્પ", TRUE, NULL },
  { "Biden", "બાઇડન", TRUE, NULL },
  { "Macron", "મેક્રોન", TRUE, NULL },
  { "Obama", "ઓબામા", TRUE, NULL },
  { "Merkel", "મર્કેલ", TRUE, NULL },
  { "Johnson", "જોહ્ન્સન", TRUE, NULL },
  { "Modi", "મોદી", TRUE, NULL },
  { "Gandhi", "ગાંધી", TRUE, NULL },
  { "Patel", "પટેલ", TRUE, NULL },
  { "Mehta", "મહેતા", TRUE, NULL },
  { "Rahmat", "રહમત", TRUE, NULL },
  { "Hidayat", "હિદાયત", TRUE, NULL },
  { "Anwar", "અનવર", TRUE, NULL },
  { "Ibrahim", "ઇબ્રાહિમ", TRUE, NULL },
  { "Ahmedabad", "અમદાવાદ", TRUE, NULL },
  { "Jakarta", "જકાર્તા", TRUE, NULL },
  { "Jakarta", "જાકાર્તા", TRUE, NULL },
  { "Surabaya", "સુરાબાયા", TRUE, NULL },
  { "Kupang", "કુપાંગ", TRUE, NULL },
  { "Bandung", "બાંડુંગ", TRUE, NULL },
  { "Moskow", "મોસ્કો", TRUE, NULL },
  { "Islamabad", "ઇસ્લામાબાદ", TRUE, NULL },
  { "Philip", "ફિલિપ", TRUE, NULL },
  { "Christopher", "ક્રિસ્ટોફર", TRUE, NULL },
  { "Shinzo", "શિન્ઝો", TRUE, NULL },
  { "Guterres", "ગુટેરેસ", TRUE, NULL },
  { "Bhutto", "ભુટ્ટો", TRUE, NULL },
  { "Muhammad", "મુહમ્મદ", TRUE, NULL },
  { "Abdullah", "અબ્દુલ્લાહ", TRUE, NULL },
  { "Khamenei", "ખામેનેઈ", TRUE, NULL },
  { "Netanyahu", "નેતન્યાહુ", TRUE, NULL },
  { "Hizbullah", "હિઝબુલ્લાહ", TRUE, NULL },
  { "Xi", "શી", TRUE, "x at the beginning is read as in Xavier" },
  { "Ukraina", "યુક્રેન", TRUE, NULL },
  { "Wright", "રાઇટ", TRUE, NULL },
  { "Knight", "નાઈટ", TRUE, NULL },
  { "Vaughan", "વોન", TRUE, "English spelling that no table of letters reads" },
  { "Rouge", "રો", TRUE, "English spelling that no table of letters reads" },

  /* Latin and Gujarati: two names */
  { "Lavrov", "પુતિન", FALSE, NULL },
  { "Lavrov", "લવલી", FALSE, NULL },
  { "Prabowo", "પ્રબોધ", FALSE, NULL },
  { "Trump", "ટ્રમ", FALSE, NULL },
  { "Obama", "ઓસામા", FALSE, NULL },
  { "Biden", "બિન", FALSE, NULL },
  { "Modi", "મીડિયા", FALSE, COMMON },
  { "Gandhi", "ગાંડા", FALSE, "dental and retroflex are one sound to Latin letters" },
  { "Patel", "પોટલું", FALSE, COMMON },
  { "Johnson", "જોન", FALSE, NULL },
  { "Macron", "મકાન", FALSE, COMMON },
  { "Merkel", "માર્કેટ", FALSE, NULL },
  { "Anwar", "અન્ય", FALSE, NULL },
  { "Rahmat", "રમત", FALSE, "an h inside is weak" },
  { "Jakarta", "જનતા", FALSE, NULL },
  { "Surabaya", "સરકાર", FALSE, NULL },
  { "Bandung", "બંધ", FALSE, NULL },
  { "Kupang", "કંપની", FALSE, NULL },
  { "Tiongkok", "ચીન", FALSE, NULL },
  { "Sunday", "સંસદ", FALSE, NULL },
  { "East", "તેના", FALSE, NULL },
  { "Ten", "તેના", FALSE, COMMON },
  { "Israel", "ઇરાક", FALSE, NULL },
  { "Iran", "ઇરાક", FALSE, NULL },

  /* one script, two spellings */
  { "Zelensky", "Zelenskyy", TRUE, NULL },
  { "Zelensky", "Zelenskiy", TRUE, NULL },
  { "Sergei", "Sergey", TRUE, NULL },
  { "Soekarno", "Sukarno", TRUE, NULL },
  { "Mohammed", "Muhammad", TRUE, NULL },
  { "Mohamed", "Mohammed", TRUE, NULL },
  { "Khamenei", "Khameini", TRUE, NULL },
  { "Gaddafi", "Kadhafi", TRUE, "g and k are two sounds within one script" },
  { "Erdogan", "Erdoğan", TRUE, NULL },
  { "મોદી", "મોદિ", TRUE, NULL },
  { "ગાંધી", "ગાન્ધી", TRUE, NULL },
  { "લવરોવ", "લાવરોવ", TRUE, NULL },
  { "Rahmat", "Rahman", FALSE, NULL },
  { "Anwar", "Andar", FALSE, NULL },
  { "Putin", "Putri", FALSE, NULL },
  { "Biden", "Bin", FALSE, NULL },
  { "Jakarta", "Jayakarta", FALSE, VOWELS },
  { "Mahathir", "Marathi", FALSE, NULL },
  { "Sumatra", "Sumarta", FALSE, NULL },
  { "Austria", "Australia", FALSE, NULL },
  { "Iran", "Irak", FALSE, NULL },
  { "Niger", "Nigeria", FALSE, VOWELS },
};

static char *
key_of (const char *name)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  GString *key = g_string_new (NULL);
  fa_fold (folded, name, strlen (name));
  fa_name_key (key, folded->str, folded->len);
  return g_string_free (key, FALSE);
}

static FaScript
script_of (const char *name)
{
  return fa_script_of (g_utf8_get_char (name));
}

static void
test_pair (void **state)
{
  const Pair *c = *state;
  g_autofree char *a = key_of (c->a), *b = key_of (c->b);
  guint score = fa_name_score (a, b), bound = script_of (c->a) == script_of (c->b) ? WITHIN_SCRIPT : BETWEEN_SCRIPTS;
  assert_int_equal (score, fa_name_score (b, a));
  assert_int_equal (fa_name_score (a, a), 1000);
  assert_int_equal (fa_name_score (b, b), 1000);
  assert_true (score <= 1000);
  judge (c->known,
         (score >= bound) == c->alike ? NULL : g_strdup_printf ("%s (%s) and %s (%s): %u", c->a, a, c->b, b, score));
}

/* Every name against every other of the table: the score has no sides. */
static void
test_symmetry (void **state)
{
  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (pairs); k++)
      {
        g_autofree char *a = key_of (pairs[i].a), *b = key_of (pairs[k].b);
        assert_int_equal (fa_name_score (a, b), fa_name_score (b, a));
      }
}

/* --- keys -------------------------------------------------------------------------------------------------------------- */

typedef struct {
  const char *name, *key, *skeleton;
  const char *known;
} Key;

static const Key keys[] = {
  { "Lavrov", "lavrov", "lvrv", NULL },
  { "લવરોવ", "lavarov", "lvrv", NULL },
  { "Philip", "filip", "flp", NULL },
  { "Khan", "kan", "kn", NULL },
  { "Bhutto", "buto", "bt", NULL },
  { "ભુટ્ટો", "buto", "bt", NULL },
  { "Schmidt", "smidt", "smdt", NULL },
  { "Czech", "ksec", NULL, "cz is two letters to the table" },
  { "Mitchell", "micel", "mcl", NULL },
  { "Chris", "kris", "krs", NULL },
  { "Quentin", "kentin", "kntn", NULL },
  { "Xavier", "javier", "jvr", NULL },
  { "Alex", "aleks", "Alks", NULL },
  { "Cecil", "sesil", "sl", NULL },
  { "Wright", "rit", "rt", NULL },
  { "Knox", "noks", "nks", NULL },
  { "Ghana", "gana", "gn", NULL },
  { "Hugh", "hu", "h", NULL },
  { "Yusuf", "yusuf", "ysf", NULL },
  { "Harry", "hari", "hr", NULL },
  { "Anne", "an", "An", NULL },
  { "Trump", "trump", "trnp", NULL },
  { "ટ્રમ્પ", "tranp", "trnp", NULL },
  { "Jakarta", "jakarta", "jkrt", NULL },
  { "જકાર્તા", "jakarta", "jkrt", NULL },
  { "ઋષિ", "risi", "rs", NULL },
  { "Лавров", "", "", NULL },
  { "", "", "", NULL },
};

static void
test_key (void **state)
{
  const Key *c = *state;
  g_autofree char *key = key_of (c->name);
  g_autoptr (GString) skeleton = g_string_new (NULL);
  fa_name_skeleton (skeleton, key);
  g_autofree char *found = g_strdup_printf ("%s %s", key, c->skeleton == NULL ? "" : skeleton->str);
  g_autofree char *expected = g_strdup_printf ("%s %s", c->key, c->skeleton == NULL ? "" : c->skeleton);
  judge (c->known, compare_strings (found, expected));
}

/* --- case endings: the Gujarati form in a text against the Latin name ------------------------------------------------------ */

static const Pair forms[] = {
  { "Lavrov", "લવરોવે", TRUE, NULL },     { "Lavrov", "લવરોવની", TRUE, NULL }, { "Lavrov", "લવરોવને", TRUE, NULL },
  { "Subianto", "સુબિઆંતોએ", TRUE, NULL }, { "Modi", "મોદીએ", TRUE, NULL },     { "Jakarta", "જકાર્તામાં", TRUE, NULL },
  { "Jakarta", "જકાર્તાથી", TRUE, NULL }, { "Trump", "ટ્રમ્પનો", TRUE, NULL },   { "Putin", "પુતિનના", TRUE, NULL },
  { "Lavrov", "પુતિનની", FALSE, NULL },   { "Modi", "મેડમને", FALSE, NULL },     { "Jakarta", "જનતાને", FALSE, NULL },
};

static void
test_form (void **state)
{
  const Pair *c = *state;
  g_autoptr (GString) folded = g_string_new (NULL);
  fa_fold (folded, c->b, strlen (c->b));
  g_autofree char *a = key_of (c->a), *b = key_of (c->b);
  guint best = fa_name_score (a, b);
  FaStems stems;
  fa_language_name_stems (fa_languages_find (languages, "gu"), folded->str, &stems);
  for (guint i = 0; i < stems.n; i++)
    {
      g_autofree char *stem = key_of (stems.stem[i]);
      best = MAX (best, fa_name_score (a, stem));
    }
  fa_stems_clear (&stems);
  judge (c->known, (best >= BETWEEN_SCRIPTS) == c->alike ? NULL : g_strdup_printf ("%s and %s: %u", c->a, c->b, best));
}

static void
test_limits (void **state)
{
  (void) state;
  assert_int_equal (fa_name_score ("", ""), 0);
  assert_int_equal (fa_name_score ("a", ""), 0);
  assert_int_equal (fa_name_score ("", "a"), 0);
  g_autofree char *longest = g_strnfill (63, 'k'), *longer = g_strnfill (64, 'k');
  assert_int_equal (fa_name_score (longest, longest), 1000);
  assert_int_equal (fa_name_score (longer, longest), 0); /* no name is so long */
  assert_int_equal (fa_name_score ("k", longest), 1000 - 1000 * 62 / 63 - 1);
}

int
main (void)
{
  languages = load_languages ();
  const struct CMUnitTest others[] = { cmocka_unit_test (test_symmetry), cmocka_unit_test (test_limits) };
  int failed = TABLE ("name: pairs", pairs, test_pair) + TABLE ("name: keys", keys, test_key)
               + TABLE ("name: forms", forms, test_form)
               + cmocka_run_group_tests_name ("name: the rest", others, NULL, NULL);
  fa_languages_free (languages);
  return failed;
}
