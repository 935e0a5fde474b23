/* test_lexicon.c - lexicons: what is found, what is refused and where, and the packed form. Each line of a table is a
 * test. */
#include "support.h"

#include <utime.h>

#include "lexicon_private.h"

static FaLanguages *languages;

#define HEADER "concept\tkind\ten\tid\tgu\tnote\n"

static const char terms[]
    = "# a comment\n"
      "\n" HEADER "discuss\taction\tdiscuss|discussion|hold talks\tmembahas|pembahasan\tચર્ચા કરવી|ચર્ચા\tnews\n"
      "either-or\tobject\tand\\|or\t\t\n"
      "flower\tobject\tflower|blossom\t?bunga|kembang\tફૂલ\n"
      "foreign-minister\trole\tforeign minister\tmenteri luar negeri|menlu\tવિદેશ મંત્રી|વિદેશપ્રધાન\n"
      "interest-rate\tobject\tinterest rate|interest\tsuku bunga|bunga\tવ્યાજદર\n"
      "minister\trole\tminister\tmenteri\tમંત્રી\n"
      "prime-minister\trole\tprime minister|premier\tperdana menteri\tવડાપ્રધાન\n"
      "rise\taction\trise|increase\tnaik|meningkat\tવધવું\n"
      "fall\taction\tfall\tturun\tઘટવું\n"
      "us\tplace\tUnited States|U.S.|🇺🇸\tAmerika Serikat|AS\tઅમેરિકા|યુ.એસ.\n";

static const char relations[] = "from\trelation\tto\tsince\tuntil\n"
                                "foreign-minister\tbroader\tminister\n"
                                "prime-minister\tbroader\tminister\t\t\n"
                                "rise\topposite\tfall\t1999\t2005\n";

/* --- lookup ------------------------------------------------------------------------------------------------------------ */

typedef struct {
  const char *form, *language;
  const char *found; /* ids; '?' behind one: everyday form; '*': derived */
  const char *known;
} Lookup;

static const Lookup lookups[] = {
  { "discuss", "en", "discuss", NULL },
  { "Discussion", "en", "discuss", NULL },
  { "hold talks", "en", "discuss", NULL },
  { "holdtalks", "en", "discuss", NULL },
  { "discussed", "en", "", NULL }, /* stems are the caller's */
  { "membahas", "id", "discuss", NULL },
  { "membahas", "en", "", NULL },
  { "discuss", "id", "", NULL },
  { "bahas", "id", "discuss*", NULL },
  { "ચર્ચા", "gu", "discuss", NULL },
  { "ચર્ચા કરવી", "gu", "discuss", NULL },
  { "ચર્ચાકર", "gu", "discuss*", NULL },
  { "and|or", "en", "either-or", NULL },
  { "and", "en", "", NULL },
  { "bunga", "id", "flower? interest-rate", NULL },
  { "kembang", "id", "flower", NULL },
  { "suku bunga", "id", "interest-rate", NULL },
  { "suku", "id", "", NULL },
  { "Foreign-Minister", "en", "foreign-minister", NULL },
  { "વિદેશમંત્રી", "gu", "foreign-minister", NULL },
  { "વિદેશ-મંત્રી", "gu", "foreign-minister", NULL },
  { "ફુલ", "gu", "flower", NULL },
  { "વધ", "gu", "rise*", NULL },
  { "US", "en", "us", NULL },
  { "u.s.", "en", "us", NULL },
  { "🇺🇸", "en", "us", NULL },
  { "યુએસ", "gu", "us", NULL },
  { "", "en", "", NULL },
  { "nothing", "en", "", NULL },
};

static FaLexicon *
shared_lexicon (void)
{
  static FaLexicon *lexicon;
  if (lexicon == NULL)
    lexicon = small_lexicon (languages, terms, relations, NULL);
  return lexicon;
}

static char *
look_up (const FaLexicon *lexicon, const char *tag, const char *form)
{
  g_autoptr (GString) key = g_string_new (NULL), found = g_string_new (NULL);
  fa_fold (key, form, strlen (form));
  guint n;
  const FaTerm *t = fa_lexicon_find (lexicon, fa_languages_find (languages, tag), key->str, &n);
  assert_int_equal (t == NULL, n == 0);
  for (guint i = 0; i < n; i++)
    {
      const char *id = fa_lexicon_string (lexicon, fa_lexicon_concept (lexicon, t[i].concept)->id);
      g_string_append_printf (found, "%s%s%s%s", i == 0 ? "" : " ", id, t[i].ambiguous ? "?" : "",
                              t[i].derived ? "*" : "");
      assert_true (i == 0 || t[i - 1].derived <= t[i].derived);
      assert_string_equal (fa_lexicon_string (lexicon, t[i].key), key->str);
    }
  return g_strdup (found->str);
}

static void
test_lookup (void **state)
{
  const Lookup *c = *state;
  g_autofree char *found = look_up (shared_lexicon (), c->language, c->form);
  judge (c->known, compare_strings (found, c->found));
}

static void
test_begins (void **state)
{
  (void) state;
  static const struct {
    const char *key, *language;
    gboolean begins;
  } firsts[] = { { "foreign", "en", TRUE },  { "hold", "en", TRUE },      { "prime", "en", TRUE },
                 { "discuss", "en", FALSE }, { "minister", "en", FALSE }, { "menteri", "id", TRUE },
                 { "suku", "id", TRUE },     { "foreign", "id", FALSE },  { "વિદેશ", "gu", TRUE },
                 { "ચર્ચા", "gu", TRUE },     { "વડાપ્રધાન", "gu", FALSE } };
  for (gsize i = 0; i < G_N_ELEMENTS (firsts); i++)
    assert_int_equal (
        fa_lexicon_begins (shared_lexicon (), fa_languages_find (languages, firsts[i].language), firsts[i].key),
        firsts[i].begins);
}

static const FaConcept *
concept_named (const FaLexicon *lexicon, const char *id)
{
  gint i = fa_lexicon_concept_by_id (lexicon, id);
  return i < 0 ? NULL : fa_lexicon_concept (lexicon, (guint) i);
}

static void
test_concepts (void **state)
{
  (void) state;
  const FaLexicon *l = shared_lexicon ();
  assert_int_equal (fa_lexicon_n_concepts (l), 10);
  assert_int_equal (fa_lexicon_n_files (l), 2);
  assert_string_equal (fa_lexicon_string (l, fa_lexicon_file (l, 0)->name), "terms/small.tsv");
  assert_int_equal (fa_lexicon_file (l, 0)->entries, 10);
  assert_int_equal (fa_lexicon_file (l, 1)->entries, 3);
  assert_int_equal (fa_lexicon_concept_by_id (l, "Discuss"), -1);
  assert_int_equal (fa_lexicon_concept_by_id (l, ""), -1);
  const FaConcept *c = concept_named (l, "discuss");
  assert_int_equal (c->kind, FA_KIND_ACTION);
  assert_int_equal (c->line, 4);
  assert_string_equal (fa_lexicon_string (l, c->gloss[fa_language_index (fa_languages_find (languages, "en"))]),
                       "discuss");
  assert_string_equal (fa_lexicon_string (l, c->gloss[fa_language_index (fa_languages_find (languages, "gu"))]),
                       "ચર્ચા કરવી");
  c = concept_named (l, "either-or");
  assert_int_equal (c->gloss[fa_language_index (fa_languages_find (languages, "gu"))], 0);
}

/* --- relations --------------------------------------------------------------------------------------------------------- */

/* A relation is seen from both its ends; the far end sees it turned round. */
static void
test_relations (void **state)
{
  (void) state;
  static const struct {
    const char *from, *to;
    FaRelationKind kind;
    gboolean inverse;
    gint since, until;
  } expected[] = { { "foreign-minister", "minister", FA_RELATION_BROADER, FALSE, 0, 0 },
                   { "minister", "foreign-minister", FA_RELATION_BROADER, TRUE, 0, 0 },
                   { "minister", "prime-minister", FA_RELATION_BROADER, TRUE, 0, 0 },
                   { "rise", "fall", FA_RELATION_OPPOSITE, FALSE, 1999, 2005 },
                   { "fall", "rise", FA_RELATION_OPPOSITE, TRUE, 1999, 2005 } };
  const FaLexicon *l = shared_lexicon ();
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      gint from = fa_lexicon_concept_by_id (l, expected[i].from), to = fa_lexicon_concept_by_id (l, expected[i].to);
      guint n, seen = 0;
      const FaRelation *r = fa_lexicon_relations (l, (guint) from, &n);
      for (guint k = 0; k < n; k++)
        if ((gint) r[k].to == to && r[k].kind == expected[i].kind)
          {
            seen++;
            assert_int_equal (r[k].from, from);
            assert_int_equal (r[k].inverse, expected[i].inverse);
            assert_int_equal (r[k].since, expected[i].since);
            assert_int_equal (r[k].until, expected[i].until);
          }
      assert_int_equal (seen, 1);
    }
  guint n;
  fa_lexicon_relations (l, (guint) fa_lexicon_concept_by_id (l, "us"), &n);
  assert_int_equal (n, 0);
}

/* --- weights ----------------------------------------------------------------------------------------------------------- */

static void
test_weights (void **state)
{
  (void) state;
  static const struct {
    double per_million;
    guint weight;
  } expected[] = { { 0, 724 },    { 0.5, 724 },  { 16, 724 },    { 100, 638 },
                   { 1000, 506 }, { 3000, 429 }, { 25000, 213 }, { 60000, 58 } };
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    assert_in_range (fa_weight_of_frequency (expected[i].per_million), expected[i].weight - 1, expected[i].weight + 1);
  for (guint f = 0; f < 65535; f++)
    assert_true (fa_weight_of_frequency (f) >= fa_weight_of_frequency (f + 1));
}

static void
test_frequencies (void **state)
{
  (void) state;
  g_autoptr (FaLexicon) l
      = small_lexicon (languages, terms, NULL, "# counts\nminister\t500\nministers\t250\nThe\t70000\nrose\t100\n");
  const FaLanguage *en = fa_languages_find (languages, "en");
  assert_int_equal (fa_lexicon_frequency (l, en, "minister"), 500);
  assert_int_equal (fa_lexicon_frequency (l, en, "the"), 65535);
  assert_int_equal (fa_lexicon_frequency (l, en, "nothing"), 0);
  assert_int_equal (fa_lexicon_frequency (l, fa_languages_find (languages, "id"), "minister"), 0);
  /* a concept of one language only has that one's count: all forms that reach it */
  g_autoptr (FaLexicon) one
      = small_lexicon (languages, "concept\tkind\ten\nminister\trole\tminister\nrise\taction\trise\n", NULL,
                       "minister\t500\nministers\t250\nrose\t100\n");
  assert_int_equal (concept_named (one, "minister")->frequency, 750);
  assert_int_equal (concept_named (one, "rise")->frequency, 100);
  assert_int_equal (concept_named (one, "rise")->weight, fa_weight_of_frequency (100));
}

static void
test_kinds (void **state)
{
  (void) state;
  FaConceptKind kind;
  for (guint i = 0; i < FA_KIND_N; i++)
    {
      assert_true (fa_kind_parse (fa_kind_name ((FaConceptKind) i), &kind));
      assert_int_equal (kind, i);
    }
  assert_false (fa_kind_parse ("", &kind));
  assert_false (fa_kind_parse ("Person", &kind));
}

/* --- what is read and what is refused -------------------------------------------------------------------------------------- */

typedef struct {
  const char *name;
  const char *file; /* where the text stands */
  const char *text;
  const char *message; /* behind the file's path; NULL: read */
  const char *known;
} File;

#define TERMS "terms/x.tsv"
#define RELATIONS "relations.tsv"
#define FREQUENCY "frequency/en.tsv"
#define MEASURES "measures.tsv"
#define BANK HEADER "bank\tobject\tbank\tbank\tબેંક\n"

static const File files[] = {
  { "a line", TERMS, BANK, NULL, NULL },
  { "no line end at the end", TERMS, HEADER "bank\tobject\tbank\tbank\tબેંક", NULL, NULL },
  { "a note", TERMS, HEADER "bank\tobject\tbank\tbank\tબેંક\tof money\n", NULL, NULL },
  { "an empty note", TERMS, HEADER "bank\tobject\tbank\tbank\tબેંક\t\n", NULL, NULL },
  { "a comment before the header", TERMS, "# words\n" BANK, NULL, NULL },
  { "comments and empty lines", TERMS, BANK "\n# more\n", NULL, NULL },
  { "CRLF", TERMS, "concept\tkind\ten\r\nbank\tobject\tbank\r\n", NULL, NULL },
  { "a BOM", TERMS, "\357\273\277concept\tkind\ten\nbank\tobject\tbank\n", NULL, NULL },
  { "one language", TERMS, "concept\tkind\ten\nbank\tobject\tbank\n", NULL, NULL },
  { "a language with a region", TERMS, "concept\tkind\ten-GB\nbank\tobject\tbank\n", NULL, NULL },
  { "a language without rules", TERMS, "concept\tkind\ttlh\ten\nbank\tobject\tHuch\tbank\n", NULL, NULL },
  { "an empty cell", TERMS, HEADER "bank\tobject\tbank\t\t\n", NULL, NULL },
  { "a term of 1000 characters", TERMS, "1000", NULL, NULL },
  { "the header alone", TERMS, HEADER, NULL, NULL },
  { "an empty file", TERMS, "", NULL, NULL },

  { "no header", TERMS, "bank\tobject\tbank\n",
    ":1:1: the header must be: concept TAB kind TAB language TAB language ... [TAB note]", NULL },
  { "a header without a language", TERMS, "concept\tkind\n",
    ":1:1: the header must be: concept TAB kind TAB language TAB language ... [TAB note]", NULL },
  { "a header with blanks", TERMS, "concept kind en\n",
    ":1:1: the header must be: concept TAB kind TAB language TAB language ... [TAB note]", NULL },
  { "a header of 17 columns", TERMS, "concept\tkind\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\n",
    ":1:1: the header must be: concept TAB kind TAB language TAB language ... [TAB note]", NULL },
  { "too few columns", TERMS, HEADER "bank\tobject\tbank\n",
    ":2:1: 3 columns; the header names 6 (columns are separated by one TAB)", NULL },
  { "too many columns", TERMS, HEADER "bank\tobject\tbank\tbank\tબેંક\tnote\tmore\n",
    ":2:1: 7 columns; the header names 6 (columns are separated by one TAB)", NULL },
  { "far too many columns", TERMS, HEADER "a\tobject\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\n",
    ":2:38: more columns than the header names", NULL },
  { "the line is counted", TERMS, "# a\n\n" BANK "\nBank\tobject\tbank\tbank\tબેંક\n",
    ":6:1: a concept is named by lower-case ASCII letters, digits and single hyphens", NULL },
  { "a capital in an id", TERMS, HEADER "Bank\tobject\tbank\tbank\tબેંક\n",
    ":2:1: a concept is named by lower-case ASCII letters, digits and single hyphens", NULL },
  { "a blank in an id", TERMS, HEADER "river bank\tobject\tbank\tbank\tબેંક\n",
    ":2:1: a concept is named by lower-case ASCII letters, digits and single hyphens", NULL },
  { "two hyphens in an id", TERMS, HEADER "river--bank\tobject\tbank\tbank\tબેંક\n",
    ":2:1: a concept is named by lower-case ASCII letters, digits and single hyphens", NULL },
  { "a hyphen before an id", TERMS, HEADER "-bank\tobject\tbank\tbank\tબેંક\n",
    ":2:1: a concept is named by lower-case ASCII letters, digits and single hyphens", NULL },
  { "a hyphen behind an id", TERMS, HEADER "bank-\tobject\tbank\tbank\tબેંક\n",
    ":2:1: a concept is named by lower-case ASCII letters, digits and single hyphens", NULL },
  { "no id", TERMS, HEADER "\tobject\tbank\tbank\tબેંક\n",
    ":2:1: a concept is named by lower-case ASCII letters, digits and single hyphens", NULL },
  { "a Gujarati id", TERMS, HEADER "બેંક\tobject\tbank\tbank\tબેંક\n",
    ":2:1: a concept is named by lower-case ASCII letters, digits and single hyphens", NULL },
  { "an unknown kind", TERMS, HEADER "bank\tbuilding\tbank\tbank\tબેંક\n", ":2:6: unknown kind", NULL },
  { "an empty kind", TERMS, HEADER "bank\t\tbank\tbank\tબેંક\n", ":2:6: unknown kind", NULL },
  { "no term", TERMS, HEADER "bank\tobject\t\t\t\n", ":2:1: concept \"bank\" has no term", NULL },
  { "a note is no term", TERMS, HEADER "bank\tobject\t\t\t\tnote\n", ":2:1: concept \"bank\" has no term", NULL },
  { "an empty variant", TERMS, HEADER "bank\tobject\tbank||shore\tbank\tબેંક\n", ":2:18: empty term", NULL },
  { "a bar at the end", TERMS, HEADER "bank\tobject\tbank|\tbank\tબેંક\n", ":2:18: empty term", NULL },
  { "a bar at the beginning", TERMS, HEADER "bank\tobject\t|bank\tbank\tબેંક\n", ":2:13: empty term", NULL },
  { "a question mark alone", TERMS, HEADER "bank\tobject\t?\tbank\tબેંક\n", ":2:13: empty term", NULL },
  { "a blank before a term", TERMS, HEADER "bank\tobject\tbank| shore\tbank\tબેંક\n",
    ":2:18: blank before or after a term", NULL },
  { "a blank behind a term", TERMS, HEADER "bank\tobject\tbank \tbank\tબેંક\n", ":2:13: blank before or after a term",
    NULL },
  { "a blank behind the mark", TERMS, HEADER "bank\tobject\t? bank\tbank\tબેંક\n", ":2:13: blank before or after a term",
    NULL },
  { "a place behind Gujarati counts bytes", TERMS, HEADER "bank\tobject\tbank\tbank\tબેંક|\n", ":2:36: empty term",
    NULL },
  { "a term of 1001 characters", TERMS, "1001", ":2:13: a term of more than 1000 characters", NULL },
  { "a line of more than 1 MiB", TERMS, "line", ":2:1: a line of more than 1 MiB", NULL },
  { "not UTF-8", TERMS, HEADER "bank\tobject\tbank\tbank\tબેંક\nshore\tobject\t\377\t\t\n",
    ":3:1: not UTF-8; save the lexicon as UTF-8", NULL },
  { "a NUL byte", TERMS, "NUL", ": binary, not a lexicon (NUL byte)", NULL },

  { "relations", RELATIONS, "from\trelation\tto\nbank\tbroader\thouse\n", NULL, NULL },
  { "relations without a header", RELATIONS, "bank\tbroader\thouse\n", NULL, NULL },
  { "relations with years", RELATIONS, "bank\tbroader\thouse\t1999\t2005\n", NULL, NULL },
  { "relations with CRLF", RELATIONS, "bank\tbroader\thouse\r\n", NULL, NULL },
  { "two columns of a relation", RELATIONS, "# up\nbank\tbroader\n",
    ":2:1: 2 columns; a relation is: from TAB relation TAB to [TAB since TAB until]", NULL },
  { "six columns of a relation", RELATIONS, "bank\tbroader\thouse\t\t\t\n",
    ":1:1: 6 columns; a relation is: from TAB relation TAB to [TAB since TAB until]", NULL },
  { "an unknown relation", RELATIONS, "bank\tabove\thouse\n", ":1:6: unknown relation", NULL },
  { "a relation that is found, not written", RELATIONS, "bank\tnear\thouse\n", ":1:6: unknown relation", NULL },
  { "a relation to itself", RELATIONS, "bank\tbroader\tbank\n", ":1:1: \"bank\" is related to itself", NULL },
  { "no year", RELATIONS, "bank\tholds-role\thouse\tlong ago\n", ":1:23: not a year", NULL },
  { "no year at the end", RELATIONS, "bank\tholds-role\thouse\t1999\tx\n", ":1:28: not a year", NULL },

  { "measures", MEASURES, "unit\tdimension\tfactor\tzero\tsource\nbank\tlength\t0.5\t-3e2\tsurvey\n", NULL, NULL },
  { "a measure without zero and source", MEASURES, "bank\tlength\t0.5\n", NULL, NULL },
  { "a measure of what is no concept", MEASURES, "quux\tlength\t0.5\n", NULL, NULL },
  { "two columns of a measure", MEASURES, "bank\tlength\n",
    ":1:1: 2 columns; a measure is: unit TAB dimension TAB factor [TAB zero TAB source]", NULL },
  { "a factor that is no number", MEASURES, "bank\tlength\tlong\n", ":1:13: not a number above 0", NULL },
  { "a factor of 0", MEASURES, "bank\tlength\t0\n", ":1:13: not a number above 0", NULL },
  { "a factor without end", MEASURES, "bank\tlength\tinf\n", ":1:13: not a number above 0", NULL },
  { "a zero that is no number", MEASURES, "bank\tlength\t1\tx\n", ":1:15: not a number", NULL },
  { "a dimension in capitals", MEASURES, "bank\tLength\t1\n", ":1:6: a dimension is lower-case words joined by \"-\"", NULL },
  { "two measures of a unit", MEASURES, "bank\tlength\t1\nbank\tlength\t2\n", ":2:1: the unit has a measure already", NULL },

  { "frequencies", FREQUENCY, "bank\t12\n", NULL, NULL },
  { "frequencies with CRLF", FREQUENCY, "bank\t12\r\n", NULL, NULL },
  { "a frequency without a number", FREQUENCY, "bank\n", ":1:1: a frequency is: word TAB times in a million words",
    NULL },
  { "a frequency that is no number", FREQUENCY, "# a\nbank\tmany\n", ":2:6: not a whole number", NULL },
  { "a frequency with a fraction", FREQUENCY, "bank\t1.5\n", ":1:6: not a whole number", NULL },
  { "an empty frequency", FREQUENCY, "bank\t\n", ":1:6: not a whole number", NULL },
  { "a negative frequency", FREQUENCY, "bank\t-5\n", ":1:6: not a whole number", NULL },
  { "a frequency with a blank", FREQUENCY, "bank\t 5\n", ":1:6: not a whole number", NULL },
};

/* The text of a case; a few are made. */
static char *
text_of (const File *c, gsize *n)
{
  guint letters = strcmp (c->text, "1000") == 0 ? 1000 : strcmp (c->text, "1001") == 0 ? 1001 : 0;
  if (strcmp (c->text, "NUL") == 0)
    {
      *n = sizeof BANK + 3;
      return g_memdup2 (BANK "\0\0\0", *n);
    }
  g_autofree char *term = g_strnfill (strcmp (c->text, "line") == 0 ? 1u << 20 : letters, 'a');
  char *text = *term == '\0' ? g_strdup (c->text) : g_strdup_printf ("concept\tkind\ten\nbank\tobject\t%s\n", term);
  *n = strlen (text);
  return text;
}

static char *
read_file_case (const File *c, const char *directory)
{
  static const char both[] = HEADER "bank\tobject\tbank\tbank\tબેંક\nhouse\tobject\thouse\trumah\tઘર\n";
  gsize n;
  g_autofree char *text = text_of (c, &n), *path = g_build_filename (directory, c->file, NULL);
  if (strcmp (c->file, TERMS) != 0)
    write_file (directory, TERMS, both, sizeof both - 1);
  write_file (directory, c->file, text, n);
  const char *const directories[] = { directory, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (FaLexicon) l = fa_lexicon_new (directories, NULL, languages, NULL, &error);
  assert_int_equal (l == NULL, error != NULL);
  assert_true (error == NULL || (error->domain == FA_ERROR && error->code == FA_ERROR_LEXICON));
  g_autofree char *expected = c->message == NULL ? g_strdup ("read") : g_strconcat (path, c->message, NULL);
  g_autofree char *bank = l == NULL ? NULL : look_up (l, "en", "bank");
  if (bank != NULL && (strcmp (c->file, TERMS) != 0 || strstr (c->text, "\tbank") != NULL))
    assert_string_equal (bank, "bank");
  return compare_strings (error == NULL ? "read" : error->message, expected);
}

static void
test_file (void **state)
{
  const File *c = *state;
  g_autofree char *directory = make_directory ();
  char *wrong = read_file_case (c, directory);
  remove_tree (directory);
  judge (c->known, wrong);
}

static void
test_cycle (void **state)
{
  (void) state;
  g_autofree char *directory = make_directory ();
  static const char all[] = "concept\tkind\ten\na\tplace\ta1\nb\tplace\tb1\nc\tplace\tc1\n";
  static const char up[] = "a\tpart-of\tb\nb\tbroader\tc\nc\tpart-of\ta\n";
  write_file (directory, "terms/x.tsv", all, sizeof all - 1);
  write_file (directory, "relations.tsv", up, sizeof up - 1);
  const char *const directories[] = { directory, NULL };
  g_autoptr (GError) error = NULL;
  assert_null (fa_lexicon_new (directories, NULL, languages, NULL, &error));
  remove_tree (directory);
  g_autofree char *p = g_build_filename (directory, "relations.tsv", NULL);
  g_autofree char *message
      = g_strdup_printf ("%s:3:1: a concept is above itself: a -> b (%s:1), b -> c (%s:2), c -> a (%s:3)", p, p, p, p);
  assert_string_equal (error->message, message);
}

static void
test_missing_file (void **state)
{
  (void) state;
  g_autoptr (GError) error = NULL;
  const char *const nowhere[] = { "/nowhere/x.tsv", NULL };
  assert_null (fa_lexicon_new (NULL, nowhere, languages, NULL, &error));
  assert_string_equal (error->message, "cannot read lexicon /nowhere/x.tsv: No such file or directory");
  assert_int_equal (error->code, FA_ERROR_LEXICON);
}

/* --- several files ------------------------------------------------------------------------------------------------------- */

static void
test_merging (void **state)
{
  (void) state;
  g_autofree char *one = make_directory (), *two = make_directory ();
  static const char first[] = "concept\tkind\ten\nbank\tobject\tbank|?house\n";
  static const char second[]
      = "concept\tkind\ten\ttlh\nbank\tplace\tlender|bank|house\tHuch\nshore\tplace\tshore|bank\tHuch\n";
  static const char own[] = "concept\tkind\ten\nbank\tobject\tmoney house\n";
  static const char up[] = "from\trelation\tto\nshore\tpart-of\tbank\nshore\tpart-of\tnowhere\n";
  write_file (one, "terms/a.tsv", first, sizeof first - 1);
  write_file (two, "plain.tsv", second, sizeof second - 1);
  write_file (two, "own/own.tsv", own, sizeof own - 1);
  write_file (two, "own/up.tsv", up, sizeof up - 1);
  g_autofree char *own_path = g_build_filename (two, "own/own.tsv", NULL),
                  *up_path = g_build_filename (two, "own/up.tsv", NULL);
  g_autofree char *plain_path = g_build_filename (two, "plain.tsv", NULL);
  const char *const directories[] = { one, two, NULL }, *const single[] = { own_path, up_path, NULL };
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (FaLexicon) l = fa_lexicon_new (directories, single, languages, notes, NULL);
  remove_tree (one);
  remove_tree (two);
  assert_non_null (l);
  assert_int_equal (fa_lexicon_n_concepts (l), 2);
  assert_int_equal (fa_lexicon_n_files (l), 4);
  static const char *const expected[][2]
      = { { "bank", "bank shore" },  { "lender", "bank" }, { "house", "bank" }, /* the plain form counts */
          { "money house", "bank" }, { "shore", "shore" }, { "Huch", "" } };
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *found = look_up (l, "en", expected[i][0]);
      assert_string_equal (found, expected[i][1]);
    }
  assert_int_equal (concept_named (l, "bank")->kind, FA_KIND_OBJECT); /* the first line says it */
  assert_string_equal (
      fa_lexicon_string (l, concept_named (l, "bank")->gloss[fa_language_index (fa_languages_find (languages, "en"))]),
      "bank");
  g_autofree char *ignored = g_strdup_printf ("%s: column \"tlh\" is ignored: no rules for that language", plain_path);
  g_autofree char *no_concept = g_strdup_printf ("%s:3: relation ignored: no concept \"nowhere\"", up_path);
  assert_int_equal (notes->len, 2);
  assert_string_equal (notes->pdata[0], ignored);
  assert_string_equal (notes->pdata[1], no_concept);
}

/* A form of a thousand concepts does not make looking up slow. */
static void
test_many_meanings (void **state)
{
  (void) state;
  g_autoptr (GString) text = g_string_new ("concept\tkind\ten\n");
  for (guint i = 0; i < 3000; i++)
    g_string_append_printf (text, "c%u\tobject\tthing\n", i);
  g_autoptr (FaLexicon) l = small_lexicon (languages, text->str, NULL, NULL);
  guint n;
  assert_non_null (fa_lexicon_find (l, fa_languages_find (languages, "en"), "thing", &n));
  assert_in_range (n, 1000, 1001);
}

/* --- the packed form ------------------------------------------------------------------------------------------------------- */

static void
write_pack (const char *directory, const FaLexicon *l)
{
  g_autoptr (GByteArray) bytes = fa_lexicon_pack (l, languages);
  write_file (directory, "lexicon.pack", (const char *) bytes->data, bytes->len);
}

static FaLexicon *
load_directory (const char *directory)
{
  const char *const directories[] = { directory, NULL };
  g_autoptr (GError) error = NULL;
  FaLexicon *l = fa_lexicon_new (directories, NULL, languages, NULL, &error);
  assert_null (error);
  return l;
}

static char *
make_packed_directory (void)
{
  char *directory = make_directory ();
  write_file (directory, "terms/a.tsv", terms, sizeof terms - 1);
  write_file (directory, "relations.tsv", relations, sizeof relations - 1);
  write_file (directory, "frequency/en.tsv", "rise\t90\n", 8);
  g_autoptr (FaLexicon) text = load_directory (directory);
  assert_null (text->map);
  write_pack (directory, text);
  return directory;
}

static void
test_packed (void **state)
{
  (void) state;
  g_autofree char *directory = make_packed_directory ();
  g_autoptr (FaLexicon) packed = load_directory (directory);
  assert_non_null (packed->map);
  g_autofree char *path = g_build_filename (directory, "lexicon.pack", NULL);
  remove (path);
  g_autoptr (FaLexicon) text = load_directory (directory);
  assert_null (text->map);
  remove_tree (directory);
  g_autoptr (GByteArray) a = fa_lexicon_pack (packed, languages), b = fa_lexicon_pack (text, languages);
  assert_int_equal (a->len, b->len);
  assert_memory_equal (a->data, b->data, a->len);
  for (gsize i = 0; i < G_N_ELEMENTS (lookups); i++)
    {
      g_autofree char *found = look_up (packed, lookups[i].language, lookups[i].form);
      assert_string_equal (found, lookups[i].found);
    }
  assert_int_equal (fa_lexicon_frequency (packed, fa_languages_find (languages, "en"), "rise"), 90);
}

/* A packed file counts only while it holds what the text files say. */
static void
test_stale (void **state)
{
  (void) state;
  static const char more[] = "concept\tkind\ten\nnew\tobject\tnewcomer\n";
  for (guint change = 0; change < 5; change++)
    {
      g_autofree char *directory = make_packed_directory ();
      g_autofree char *path = g_build_filename (directory, "terms/a.tsv", NULL),
                      *pack = g_build_filename (directory, "lexicon.pack", NULL);
      struct utimbuf past = { 1000000000, 1000000000 }, future = { 4000000000, 4000000000 };
      if (change == 0) /* a newer text */
        assert_int_equal (utime (path, &future), 0);
      if (change == 1) /* a file more */
        write_file (directory, "terms/b.tsv", more, sizeof more - 1);
      if (change == 1 && utime (path, &past) != 0)
        fail ();
      if (change == 2) /* another one in its place, with an old date */
        {
          write_file (directory, "terms/a.tsv", more, sizeof more - 1);
          assert_int_equal (utime (path, &past), 0);
        }
      if (change == 3) /* a file less */
        remove (path);
      if (change == 4) /* half a packed file */
        {
          g_autofree char *bytes = NULL;
          gsize n;
          assert_true (g_file_get_contents (pack, &bytes, &n, NULL));
          write_file (directory, "lexicon.pack", bytes, n / 2);
        }
      g_autoptr (FaLexicon) l = load_directory (directory);
      remove_tree (directory);
      assert_null (l->map);
      g_autofree char *found = look_up (l, "en", "newcomer");
      assert_string_equal (found, change == 1 || change == 2 ? "new" : "");
    }
}

/* What is no packed file, or is cut off anywhere, is not used. */
static void
test_broken_pack (void **state)
{
  (void) state;
  g_autofree char *directory = make_packed_directory ();
  g_autofree char *pack = g_build_filename (directory, "lexicon.pack", NULL), *bytes = NULL;
  gsize n;
  assert_true (g_file_get_contents (pack, &bytes, &n, NULL));
  for (gsize cut = 0; cut < n; cut += 97)
    {
      write_file (directory, "lexicon.pack", bytes, cut);
      assert_null (fa_lexicon_map (pack, languages));
    }
  bytes[0] = 'F';
  write_file (directory, "lexicon.pack", bytes, n);
  assert_null (fa_lexicon_map (pack, languages));
  assert_null (fa_lexicon_map ("/nowhere/lexicon.pack", languages));
  remove_tree (directory);
}

/* Files that are added to a packed directory find its concepts and its relations. */
static void
test_added_to_packed (void **state)
{
  (void) state;
  g_autofree char *directory = make_packed_directory (), *other = make_directory ();
  static const char own[] = "concept\tkind\ten\nrise\taction\tclimb\nshore\tplace\tshore\n";
  write_file (other, "own.tsv", own, sizeof own - 1);
  g_autofree char *path = g_build_filename (other, "own.tsv", NULL);
  const char *const directories[] = { directory, NULL }, *const single[] = { path, NULL };
  g_autoptr (FaLexicon) l = fa_lexicon_new (directories, single, languages, NULL, NULL);
  remove_tree (directory);
  remove_tree (other);
  assert_non_null (l);
  assert_int_equal (fa_lexicon_n_concepts (l), 11);
  for (gsize i = 0; i < G_N_ELEMENTS (lookups); i++)
    {
      g_autofree char *found = look_up (l, lookups[i].language, lookups[i].form);
      assert_string_equal (found, lookups[i].found);
    }
  g_autofree char *climb = look_up (l, "en", "climb"), *shore = look_up (l, "en", "shore");
  assert_string_equal (climb, "rise");
  assert_string_equal (shore, "shore");
  guint n;
  fa_lexicon_relations (l, (guint) fa_lexicon_concept_by_id (l, "rise"), &n);
  assert_int_equal (n, 1);
}

int
main (void)
{
  languages = load_languages ();
  const struct CMUnitTest others[] = { cmocka_unit_test (test_begins),        cmocka_unit_test (test_concepts),
                                       cmocka_unit_test (test_relations),     cmocka_unit_test (test_weights),
                                       cmocka_unit_test (test_frequencies),   cmocka_unit_test (test_kinds),
                                       cmocka_unit_test (test_cycle),         cmocka_unit_test (test_missing_file),
                                       cmocka_unit_test (test_merging),       cmocka_unit_test (test_packed),
                                       cmocka_unit_test (test_many_meanings), cmocka_unit_test (test_stale),
                                       cmocka_unit_test (test_broken_pack),   cmocka_unit_test (test_added_to_packed) };
  int failed = TABLE ("lexicon: lookup", lookups, test_lookup) + TABLE ("lexicon: files", files, test_file)
               + cmocka_run_group_tests_name ("lexicon: the rest", others, NULL, NULL);
  fa_lexicon_free (shared_lexicon ());
  fa_languages_free (languages);
  return failed;
}
