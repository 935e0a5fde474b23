/* test_text.c - folded keys, scripts and the characters of XML. Each line of a table is a test. */
#include "support.h"

#define ZWNJ "\342\200\214"
#define ZWJ "\342\200\215"

/* --- what is one key, and what is not ------------------------------------------------------------------------------ */

typedef struct {
  const char *name;
  const char *a, *b;
  gboolean same;
  const char *known;
} Pair;

static const Pair pairs[] = {
  { "case", "Jakarta", "JAKARTA", TRUE, NULL },
  { "case beyond ASCII", "ÉLYSÉE", "élysée", TRUE, NULL },
  { "an accent", "José", "Jose", TRUE, NULL },
  { "a decomposed accent", "Jose\314\201", "José", TRUE, NULL },
  { "two accents on a letter", "Nguyễn", "Nguyen", TRUE, NULL },
  { "an accent behind a capital", "E\314\201lyse\314\201e", "ELYSEE", TRUE, NULL },
  { "sharp s", "Straße", "STRASSE", TRUE, NULL },
  { "a ligature", "ﬁle", "file", TRUE, NULL },
  { "full width", "ＷＨＯ", "WHO", TRUE, NULL },
  { "full-width digits", "２０２１", "2021", TRUE, NULL },
  { "a dotted capital I", "İstanbul", "Istanbul", TRUE, NULL },
  { "a dotless i", "Yıldırım", "Yildirim", TRUE, NULL },
  { "a breve", "Erdoğan", "Erdogan", TRUE, NULL },
  { "a stroke through l", "Wałęsa", "Walesa", TRUE, NULL },
  { "a stroke through o", "Øresund", "Oresund", TRUE, NULL },
  { "a stroke through d", "Đà Nẵng", "Da Nang", TRUE, NULL },
  { "a, e in one letter", "Æthelred", "Aethelred", TRUE, NULL },
  { "another vowel is another word", "Jose", "Josi", FALSE, NULL },
  { "a doubled letter is another word", "Ana", "Anna", FALSE, NULL },

  { "an apostrophe", "Jum'at", "Jumat", TRUE, NULL },
  { "a typographic apostrophe", "don’t", "don't", TRUE, NULL },
  { "full stops of an acronym", "U.S.", "US", TRUE, NULL },
  { "an ampersand", "AT&T", "ATT", TRUE, NULL },
  { "a hyphen", "e-mail", "email", TRUE, NULL },
  { "a non-breaking hyphen", "e\342\200\221mail", "e-mail", TRUE, NULL },
  { "an en dash", "Covid–19", "Covid-19", TRUE, NULL },
  { "a soft hyphen", "coro\302\255na", "corona", TRUE, NULL },
  { "a blank", "prime minister", "primeminister", TRUE, NULL },
  { "a non-breaking blank", "prime\302\240minister", "prime minister", TRUE, NULL },
  { "a narrow non-breaking blank", "10\342\200\257km", "10 km", TRUE, NULL },
  { "an ideographic blank", "prime\343\200\200minister", "prime minister", TRUE, NULL },
  { "a thin blank", "prime\342\200\211minister", "prime minister", TRUE, NULL },
  { "reduplication", "buku-buku", "bukubuku", TRUE, NULL },
  { "a slash", "s/d", "sd", TRUE, NULL },
  { "a right-to-left override", "kata\342\200\256", "kata", TRUE, NULL },
  { "a BOM inside", "ka\357\273\277ta", "kata", TRUE, NULL },
  { "a zero-width blank", "ka\342\200\213ta", "kata", TRUE, NULL },

  { "Gujarati short and long i", "કોઇ", "કોઈ", TRUE, NULL },
  { "Gujarati sign of long i", "રવીવારે", "રવિવારે", TRUE, NULL },
  { "Gujarati short and long u", "શરુ", "શરૂ", TRUE, NULL },
  { "Gujarati letter of long u", "ઊંચાઈ", "ઉંચાઇ", TRUE, NULL },
  { "candra o", "ઑક્ટોબર", "ઓક્ટોબર", TRUE, NULL },
  { "sign of candra o", "ડૉલર", "ડોલર", TRUE, NULL },
  { "candra e", "ઍપ", "એપ", TRUE, NULL },
  { "sign of candra e", "બૅંક", "બેંક", TRUE, NULL },
  { "candrabindu", "ચાઁદ", "ચાંદ", TRUE, NULL },
  { "a nukta", "ફ઼િલ્મ", "ફિલ્મ", TRUE, NULL },
  { "final anusvara of a verb", "હતુ", "હતું", TRUE, NULL },
  { "final anusvara of an adverb", "કરતા", "કરતાં", TRUE, NULL },
  { "anusvara inside a word stays", "સંસદ", "સસદ", FALSE, NULL },
  { "anusvara of a word of one letter stays", "ન", "નં", FALSE, NULL },
  { "final anusvara before a hyphen", "કરતાં-વધુ", "કરતા વધુ", TRUE, NULL },
  { "nasal before a dental", "મન્ત્રી", "મંત્રી", TRUE, NULL },
  { "nasal before an aspirated dental", "ગાન્ધી", "ગાંધી", TRUE, NULL },
  { "nasal before a retroflex", "ઇન્ડોનેશિયા", "ઇંડોનેશિયા", TRUE, NULL },
  { "retroflex nasal", "ઝણ્ડો", "ઝંડો", TRUE, NULL },
  { "palatal nasal", "પઞ્ચ", "પંચ", TRUE, NULL },
  { "velar nasal", "અઙ્ક", "અંક", TRUE, NULL },
  { "m before a labial", "ભૂકમ્પ", "ભૂકંપ", TRUE, NULL },
  { "m before an aspirated labial", "આરમ્ભ", "આરંભ", TRUE, NULL },
  { "both in one word", "સમ્બન્ધ", "સંબંધ", TRUE, NULL },
  { "m before a dental is an m", "ઇમ્તિયાઝ", "ઇંતિયાઝ", FALSE, NULL },
  { "n before m is an n", "જન્મ", "જંમ", FALSE, NULL },
  { "m before r is an m", "સમ્રાટ", "સંરાટ", FALSE, NULL },
  { "visarga as a colon", "કહ્યુંઃ", "કહ્યું", TRUE, NULL },
  { "visarga as a colon without anusvara", "કહ્યુઃ", "કહ્યું", TRUE, NULL },
  { "visarga inside a word", "દુઃખ", "દુખ", FALSE, NULL },
  { "a joiner", "ક્" ZWJ "ષેત્ર", "ક્ષેત્ર", TRUE, NULL },
  { "a non-joiner", "શક્" ZWNJ "તિ", "શક્તિ", TRUE, NULL },
  { "a term in two words", "વડા પ્રધાન", "વડાપ્રધાન", TRUE, NULL },
  { "a term with a hyphen", "વડા-પ્રધાન", "વડાપ્રધાન", TRUE, NULL },
  { "initials", "યુ.એસ.", "યુએસ", TRUE, NULL },
  { "Gujarati digits", "૨૦૨૧", "2021", TRUE, NULL },
  { "a single and a doubled consonant", "ખુલી", "ખુલ્લી", FALSE, NULL },
  { "aspirated or not", "ખરું", "કરું", FALSE, NULL },
  { "dental or retroflex", "તાર", "ટાર", FALSE, NULL },
  { "short a or long", "કામ", "કમ", FALSE, NULL },
  { "e or ai", "મેલ", "મૈલ", FALSE, NULL },

  { "Cyrillic case", "ЛАВРОВ", "Лавров", TRUE, NULL },
  { "a mark on a Cyrillic letter stays", "й", "и", FALSE, NULL },
  { "a decomposed Cyrillic letter", "и\314\206", "й", TRUE, NULL },
  { "Greek final sigma", "ΑΓΙΟΣ", "αγιος", TRUE, NULL },
  { "a Devanagari nukta letter", "\340\245\231", "\340\244\226\340\244\274", TRUE, NULL },
};

static GString *
fold (const char *s)
{
  GString *key = g_string_new (NULL);
  fa_fold (key, s, strlen (s));
  return key;
}

static void
test_pair (void **state)
{
  const Pair *c = *state;
  g_autoptr (GString) a = fold (c->a), b = fold (c->b);
  g_autofree char *wrong = NULL;
  if (g_string_equal (a, b) != c->same)
    wrong = g_strdup_printf ("\"%s\" and \"%s\"", a->str, b->str);
  if (wrong == NULL && (a->len == 0 || !g_utf8_validate (a->str, (gssize) a->len, NULL)))
    wrong = g_strdup_printf ("\"%s\" is no key", a->str);
  /* a key is its own key: what is folded once is folded */
  g_autoptr (GString) again = fold (a->str);
  if (wrong == NULL && !g_string_equal (a, again))
    wrong = g_strdup_printf ("\"%s\" folds to \"%s\"", a->str, again->str);
  judge (c->known, g_steal_pointer (&wrong));
}

/* --- the keys themselves --------------------------------------------------------------------------------------------- */

typedef struct {
  const char *name;
  const char *text, *key;
  const char *known;
} Key;

static const Key keys[] = {
  { "nothing", "", "", NULL },
  { "blanks alone", " \t\n", "", NULL },
  { "marks alone", "\"(),.", "", NULL },
  { "a word", "Menteri", "menteri", NULL },
  { "three words", "Menteri Luar Negeri", "menteriluarnegeri", NULL },
  { "a sign stays", "%", "%", NULL },
  { "a currency sign stays", "₹", "₹", NULL },
  { "the dollar sign stays", "US$", "us$", NULL },
  { "a handle keeps its sign", "@Jokowi", "@jokowi", NULL },
  { "Gujarati", "ભારત", "ભારત", NULL },
  { "Gujarati long vowels are short", "ફૂલ", "ફુલ", NULL },
  { "Latin and Gujarati", "36મી", "36મિ", NULL },
};

static void
test_key (void **state)
{
  const Key *c = *state;
  g_autoptr (GString) key = fold (c->text);
  judge (c->known, compare_strings (key->str, c->key));
}

static void
test_appends (void **state)
{
  (void) state;
  g_autoptr (GString) key = g_string_new ("before ");
  fa_fold (key, "Kata yang lain", 4);
  assert_string_equal (key->str, "before kata");
  fa_fold (key, "", 0);
  assert_string_equal (key->str, "before kata");
  /* an ending is looked for in what was added alone */
  g_string_assign (key, "હતુ");
  fa_fold (key, "ં", 3);
  assert_string_equal (key->str, "હતું");
}

/* --- hostile words --------------------------------------------------------------------------------------------------- */

static GString *
base_with_marks (const char *base, const char *mark, gsize n)
{
  GString *s = g_string_new (base);
  for (gsize i = 0; i < n; i++)
    g_string_append (s, mark);
  return s;
}

static void
test_thirty_marks (void **state)
{
  (void) state;
  g_autoptr (GString) text = base_with_marks ("e", "\314\201", 30), key = fold (text->str);
  assert_string_equal (key->str, "e");
}

typedef struct {
  const char *name;
  const char *base, *mark;
  gsize n;
} Marks;

static const Marks marks[] = {
  { "50,000 accents on an ASCII letter", "a", "\314\201", 50000 },
  { "50,000 accents on a Latin letter", "é", "\314\201", 50000 },
  { "50,000 accents on a Cyrillic letter", "и", "\314\206", 50000 },
  { "50,000 accents of two classes", "a", "\314\201\314\243", 25000 },
  { "50,000 accents on a Gujarati letter", "ક", "\314\201", 50000 },
  { "50,000 viramas", "ક", "્", 50000 },
  { "50,000 visargas", "કહ્યું", "ઃ", 50000 },
  { "50,000 anusvaras", "કહ્યુ", "ં", 50000 },
  { "50,000 Devanagari signs", "क", "\340\245\215", 50000 },
  { "50,000 accents on nothing", "", "\314\201", 50000 },
};

/* Ends in a moment: what is quadratic would take minutes. */
static void
test_marks (void **state)
{
  const Marks *c = *state;
  g_autoptr (GString) text = base_with_marks (c->base, c->mark, c->n), key = NULL;
  gint64 before = g_get_monotonic_time ();
  key = fold (text->str);
  assert_true (g_get_monotonic_time () - before < 5 * G_USEC_PER_SEC);
  assert_true (key->len <= text->len);
  assert_true (g_utf8_validate (key->str, (gssize) key->len, NULL));
}

/* --- scripts and XML --------------------------------------------------------------------------------------------------- */

typedef struct {
  const char *name;
  gunichar c;
  FaScript script;
  gboolean xml;
} Character;

static const Character characters[] = {
  { "a", 'a', FA_SCRIPT_LATIN, TRUE },
  { "Z", 'Z', FA_SCRIPT_LATIN, TRUE },
  { "e acute", 0xE9, FA_SCRIPT_LATIN, TRUE },
  { "e with two accents", 0x1EC5, FA_SCRIPT_LATIN, TRUE },
  { "a digit", '7', FA_SCRIPT_NONE, TRUE },
  { "multiplication sign", 0xD7, FA_SCRIPT_NONE, TRUE },
  { "division sign", 0xF7, FA_SCRIPT_NONE, TRUE },
  { "ka", 0x0A95, FA_SCRIPT_GUJARATI, TRUE },
  { "virama", 0x0ACD, FA_SCRIPT_GUJARATI, TRUE },
  { "Gujarati digit", 0x0AE8, FA_SCRIPT_NONE, TRUE },
  { "Cyrillic", 0x043B, FA_SCRIPT_OTHER, TRUE },
  { "Devanagari", 0x0915, FA_SCRIPT_OTHER, TRUE },
  { "Han", 0x4E2D, FA_SCRIPT_OTHER, TRUE },
  { "danda", 0x0964, FA_SCRIPT_NONE, TRUE },
  { "a full stop", '.', FA_SCRIPT_NONE, TRUE },
  { "an accent alone", 0x0301, FA_SCRIPT_NONE, TRUE },
  { "an emoji", 0x1F600, FA_SCRIPT_NONE, TRUE },
  { "a tab", '\t', FA_SCRIPT_NONE, TRUE },
  { "a line feed", '\n', FA_SCRIPT_NONE, TRUE },
  { "a carriage return", '\r', FA_SCRIPT_NONE, TRUE },
  { "U+0000", 0, FA_SCRIPT_NONE, FALSE },
  { "U+0001", 1, FA_SCRIPT_NONE, FALSE },
  { "U+001F", 0x1F, FA_SCRIPT_NONE, FALSE },
  { "U+007F", 0x7F, FA_SCRIPT_NONE, TRUE },
  { "a surrogate", 0xD800, FA_SCRIPT_NONE, FALSE },
  { "U+FFFD", 0xFFFD, FA_SCRIPT_NONE, TRUE },
  { "U+FFFE", 0xFFFE, FA_SCRIPT_NONE, FALSE },
  { "U+10FFFF", 0x10FFFF, FA_SCRIPT_NONE, TRUE },
  { "U+110000", 0x110000, FA_SCRIPT_NONE, FALSE },
};

static void
test_character (void **state)
{
  const Character *c = *state;
  assert_int_equal (fa_xml_char (c->c), c->xml);
  if (c->xml)
    assert_int_equal (fa_script_of (c->c), c->script);
}

int
main (void)
{
  const struct CMUnitTest others[] = { cmocka_unit_test (test_appends), cmocka_unit_test (test_thirty_marks) };
  return TABLE ("text: pairs", pairs, test_pair) + TABLE ("text: keys", keys, test_key)
         + TABLE ("text: hostile words", marks, test_marks) + TABLE ("text: characters", characters, test_character)
         + cmocka_run_group_tests_name ("text: the rest", others, NULL, NULL);
}
