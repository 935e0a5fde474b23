/* test_report.c - stage 7: what a report promises, whatever is in it.
 *
 * The first half runs whole pairs of articles and re-reads the report with libxml2: schemas, offsets, containment. The
 * second half makes facts by hand, for keys, filters and hostile strings. */
#include "report_common.h"

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/xmlschemas.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static FaLanguages *languages;
static FaLexicon *lexicon;

/* --- a pair of articles up to its facts --------------------------------------------------------------------------- */

typedef struct {
  FaArticle *article[2];
  FaClaims *claims[2];
  FaMentions *mentions[2];
  FaAlignment *alignment;
  FaFacts *facts;
} Pair;

static Pair *
pair_new (const char *text_a, const char *tag_a, const char *text_b, const char *tag_b)
{
  Pair *p = g_new0 (Pair, 1);
  const char *text[] = { text_a, text_b }, *tag[] = { tag_a, tag_b }, *name[] = { "a.txt", "b.txt" };
  for (guint i = 0; i < 2; i++)
    {
      FaArticleOptions options = { .language = tag[i], .published = { 2026, 11, 18, -1, -1, FA_ZONE_NONE, 0 } };
      p->article[i] = fa_article_new (text[i], strlen (text[i]), name[i], &options, NULL);
      assert_non_null (p->article[i]);
      p->claims[i] = fa_claims_new (p->article[i], languages, NULL);
      assert_non_null (p->claims[i]);
      p->mentions[i] = fa_mentions_new (p->claims[i], lexicon);
    }
  FaAlignOptions align;
  FaCompareOptions compare;
  fa_align_options_init (&align);
  fa_compare_options_init (&compare);
  p->alignment = fa_alignment_new ((const FaMentions *const *) p->mentions, 2, &align, NULL);
  assert_non_null (p->alignment);
  p->facts = fa_facts_new (p->alignment, &compare);
  return p;
}

static void
pair_free (Pair *p)
{
  fa_facts_free (p->facts);
  fa_alignment_free (p->alignment);
  for (guint i = 0; i < 2; i++)
    {
      fa_mentions_free (p->mentions[i]);
      fa_claims_free (p->claims[i]);
      fa_article_free (p->article[i]);
    }
  g_free (p);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pair, pair_free)

/* --- reading a report --------------------------------------------------------------------------------------------- */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)

static xmlDoc *
read_xml (const GString *bytes)
{
  xmlDoc *doc = xmlReadMemory (bytes->str, (int) bytes->len, "report.xml", NULL, XML_PARSE_NONET);
  assert_non_null (doc);
  return doc;
}

static gboolean
is_named (const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && strcmp ((const char *) node->name, name) == 0;
}

/* All elements of that name below a node, in document order. */
static void
collect (xmlNode *node, const char *name, GPtrArray *found)
{
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (is_named (child, name))
        g_ptr_array_add (found, child);
      collect (child, name, found);
    }
}

static GPtrArray *
find_all (xmlDoc *doc, const char *name)
{
  GPtrArray *found = g_ptr_array_new ();
  collect (xmlDocGetRootElement (doc), name, found);
  return found;
}

static char *
take (xmlChar *s)
{
  char *copy = g_strdup ((const char *) s);
  xmlFree (s);
  return copy;
}

static char *
attribute (xmlNode *node, const char *name)
{
  return take (xmlGetProp (node, (const xmlChar *) name));
}

static char *
id_of (xmlNode *node)
{
  return take (xmlGetNsProp (node, (const xmlChar *) "id", XML_XML_NAMESPACE));
}

static glong
number (xmlNode *node, const char *name)
{
  g_autofree char *value = attribute (node, name);
  assert_non_null (value);
  return (glong) g_ascii_strtoll (value, NULL, 10);
}

static char *
content (xmlNode *node)
{
  return take (xmlNodeGetContent (node));
}

/* --- the promises ------------------------------------------------------------------------------------------------- */

static void
check_schemas (xmlDoc *doc)
{
  xmlRelaxNGParserCtxtPtr rng = xmlRelaxNGNewParserCtxt (SOURCE_DIR "/src/schema/factalign-report-1.rng");
  xmlRelaxNGPtr grammar = xmlRelaxNGParse (rng);
  xmlRelaxNGValidCtxtPtr by_grammar = xmlRelaxNGNewValidCtxt (grammar);
  assert_int_equal (xmlRelaxNGValidateDoc (by_grammar, doc), 0);
  xmlRelaxNGFreeValidCtxt (by_grammar);
  xmlRelaxNGFree (grammar);
  xmlRelaxNGFreeParserCtxt (rng);
  xmlSchemaParserCtxtPtr xsd = xmlSchemaNewParserCtxt (SOURCE_DIR "/src/schema/factalign-report-1.xsd");
  xmlSchemaPtr schema = xmlSchemaParse (xsd);
  xmlSchemaValidCtxtPtr by_schema = xmlSchemaNewValidCtxt (schema);
  assert_int_equal (xmlSchemaValidateDoc (by_schema, doc), 0);
  xmlSchemaFreeValidCtxt (by_schema);
  xmlSchemaFree (schema);
  xmlSchemaFreeParserCtxt (xsd);
}

/* text[start:end], in code points. */
static char *
slice (const char *text, glong start, glong end)
{
  assert_true (0 <= start && start <= end && end <= g_utf8_strlen (text, -1));
  return g_utf8_substring (text, start, end);
}

static void
check_slice (const Pair *p, xmlNode *node, const char *quote)
{
  g_autofree char *source = attribute (node, "source");
  const char *text = p->article[source[0] - 'a']->text;
  g_autofree char *expected = slice (text, number (node, "start"), number (node, "end"));
  assert_string_equal (quote, expected);
}

/* Joined, the s are the text; each @end leaves blanks out and nothing else. */
static void
check_sentences (const Pair *p, xmlDoc *doc, gboolean with_text)
{
  g_autoptr (GPtrArray) texts = find_all (doc, "text");
  assert_int_equal (texts->len, 2);
  for (guint i = 0; i < 2; i++)
    {
      glong at = 0;
      g_autoptr (GString) joined = g_string_new (NULL);
      g_autoptr (GPtrArray) sentences = g_ptr_array_new ();
      collect (texts->pdata[i], "s", sentences);
      for (guint k = 0; k < sentences->len; k++)
        {
          xmlNode *s = sentences->pdata[k];
          g_autofree char *words = content (s);
          assert_true (number (s, "start") >= at);
          if (with_text)
            {
              glong n = number (s, "end") - number (s, "start");
              assert_int_equal (number (s, "start"), at);
              assert_true (n <= g_utf8_strlen (words, -1));
              g_autofree char *rest = g_strdup (g_utf8_offset_to_pointer (words, n));
              assert_string_equal (g_strchug (rest), "");
            }
          at += g_utf8_strlen (words, -1);
          g_string_append (joined, words);
        }
      assert_string_equal (joined->str, with_text ? p->article[i]->text : "");
      assert_int_equal (number (texts->pdata[i], "length"), p->article[i]->n_chars);
    }
}

/* The s element an evidence names holds it. */
static void
check_inside_sentence (xmlDoc *doc, xmlNode *evidence)
{
  g_autofree char *wanted = attribute (evidence, "s");
  g_autoptr (GPtrArray) sentences = find_all (doc, "s");
  for (guint i = 0; i < sentences->len; i++)
    {
      g_autofree char *id = id_of (sentences->pdata[i]);
      if (strcmp (id, wanted) == 0)
        {
          assert_true (number (sentences->pdata[i], "start") <= number (evidence, "start"));
          assert_true (number (evidence, "end") <= number (sentences->pdata[i], "end"));
          return;
        }
    }
  fail_msg ("no sentence %s", wanted);
}

static void
check_evidence (const Pair *p, xmlDoc *doc)
{
  g_autoptr (GPtrArray) all = find_all (doc, "evidence");
  for (guint i = 0; i < all->len; i++)
    {
      glong start = number (all->pdata[i], "start"), end = number (all->pdata[i], "end");
      g_autofree char *source = attribute (all->pdata[i], "source");
      const char *text = p->article[source[0] - 'a']->text;
      for (xmlNode *child = ((xmlNode *) all->pdata[i])->children; child != NULL; child = child->next)
        {
          if (child->type != XML_ELEMENT_NODE)
            continue;
          g_autofree char *words = content (child);
          glong n = g_utf8_strlen (words, -1);
          g_autofree char *expected = is_named (child, "prefix")   ? slice (text, start - n, start)
                                      : is_named (child, "suffix") ? slice (text, end, end + n)
                                                                   : slice (text, start, end);
          assert_string_equal (words, expected);
          assert_true (is_named (child, "exact") || (n > 0 && n <= 30));
        }
      check_inside_sentence (doc, all->pdata[i]);
    }
}

/* Terms and values quote their source, inside an evidence of it unless they come from elsewhere. */
static void
check_words (const Pair *p, xmlDoc *doc, const char *name)
{
  g_autoptr (GPtrArray) words = find_all (doc, name);
  for (guint i = 0; i < words->len; i++)
    {
      xmlNode *word = words->pdata[i], *fact = word->parent->parent;
      g_autofree char *quote = content (word), *from = attribute (word, "from"), *source = attribute (word, "source");
      g_autoptr (GPtrArray) evidence = g_ptr_array_new ();
      gboolean inside = from != NULL;
      check_slice (p, word, quote);
      collect (fact, "evidence", evidence);
      for (guint k = 0; k < evidence->len; k++)
        {
          g_autofree char *of = attribute (evidence->pdata[k], "source");
          inside = inside
                   || (strcmp (of, source) == 0 && number (evidence->pdata[k], "start") <= number (word, "start")
                       && number (word, "end") <= number (evidence->pdata[k], "end"));
        }
      if (!inside)
        {
          g_autofree char *id = id_of (fact);
          fail_msg ("%s: %s \"%s\" of %s lies outside its evidence", id, name, quote, source);
        }
    }
}

/* Every sentence with a claim stands in a fact. */
static void
check_complete (const Pair *p, xmlDoc *doc)
{
  g_autoptr (GPtrArray) evidence = find_all (doc, "evidence");
  for (guint source = 0; source < 2; source++)
    for (guint i = 0; i < p->claims[source]->sentences->len; i++)
      {
        const FaSentence *s = fa_claims_sentence (p->claims[source], i);
        g_autofree char *id = g_strdup_printf ("%c.s%u", 'a' + (char) source, i + 1);
        gboolean found = s->kind == FA_SENTENCE_FURNITURE || s->clause_first == s->clause_end;
        for (guint k = 0; k < evidence->len && !found; k++)
          {
            g_autofree char *of = attribute (evidence->pdata[k], "s");
            found = strcmp (of, id) == 0;
          }
        if (!found)
          fail_msg ("sentence %s stands in no fact", id);
      }
}

static void
check_report (const Pair *p, const GString *xml, gboolean with_text)
{
  g_autoptr (xmlDoc) doc = read_xml (xml);
  check_schemas (doc);
  check_sentences (p, doc, with_text);
  check_evidence (p, doc);
  check_words (p, doc, "term");
  check_words (p, doc, "value");
  check_complete (p, doc);
}

/* No byte that steers a terminal. */
static void
check_safe (const GString *text, gboolean color)
{
  assert_true (g_utf8_validate (text->str, (gssize) text->len, NULL));
  for (const char *s = text->str; *s != '\0'; s = g_utf8_next_char (s))
    {
      gunichar c = g_utf8_get_char (s);
      if (c == '\033' && color)
        {
          s += strspn (s + 1, "[0123456789;");
          assert_int_equal (s[1], 'm');
          continue;
        }
      assert_true (c == '\n' || (c >= 0x20 && c != 0x7F && !(c >= 0x80 && c < 0xA0) && !(c >= 0x202A && c <= 0x202E)));
    }
}

/* --- whole pairs -------------------------------------------------------------------------------------------------- */

#define FERRY_EN                                                                                                       \
  "Ferry fire near Batam\n\nA ferry with 120 passengers caught fire near Batam on Monday, and all of them were "       \
  "rescued. \"The engine was old,\" captain Hendra Gunawan said. The port was closed for six hours."
#define FERRY_ID                                                                                                       \
  "Feri dengan 118 penumpang terbakar di dekat Batam pada Senin. Semua penumpang diselamatkan. Kapten Hendra "         \
  "Gunawan mengatakan mesinnya sudah tua."
#define FERRY_GU "સોમવારે બાતમ નજીક એક ફેરીમાં આગ લાગી હતી. તેમાં 120 મુસાફરો હતા. તમામને બચાવી લેવામાં આવ્યા હતા."

typedef struct {
  const char *name;
  const char *text[2], *tag[2];
} PairCase;

static const PairCase pair_cases[] = {
  { "English and Indonesian", { FERRY_EN, FERRY_ID }, { "en", "id" } },
  { "Indonesian and Gujarati", { FERRY_ID, FERRY_GU }, { "id", "gu" } },
  { "Gujarati and English", { FERRY_GU, FERRY_EN }, { "gu", "en" } },
  { "an article with itself", { FERRY_EN, FERRY_EN }, { "en", "en" } },
  { "one has no text", { "", FERRY_EN }, { "en", "en" } },
  { "both have no text", { "", "" }, { "en", "gu" } },
  { "blanks only", { " \n\n\t", "\n" }, { "en", "en" } },
  { "blanks around", { "\n\n  A fact is here.  \n\n", "\tA ship sank.\n" }, { "en", "en" } },
  { "line ends", { "One ship sank.\r\nTwo ships sailed.\rThree burned.", "One ship sank." }, { "en", "en" } },
  { "markup is text", { "<script>alert(1)</script> said ]]> & \"that\" --> it's 5 < 6.", FERRY_ID }, { "en", "id" } },
  { "marks at every place",
    { "e\314\201 ship\314\210 sank\314\201.\314\201 \314\201Two ships\314\210, \314\2015 men.", FERRY_ID },
    { "en", "id" } },
  { "emoji families and flags",
    { "\360\237\221\250\342\200\215\360\237\221\251\342\200\215\360\237\221\247 sank. "
      "\360\237\207\256\360\237\207\251\360"
      "\237\207\256\360\237\207\263 sailed \360\237\221\250\342\200\215.",
      FERRY_ID },
    { "en", "id" } },
  { "controls and directions",
    { "A \033[31mship\177 sank\302\205 \342\200\256knas pihs A. A\001 B.", FERRY_ID },
    { "en", "id" } },
  { "only punctuation", { "... !!! ?? -- 5 %", FERRY_ID }, { "en", "id" } },
};

static void
test_pair (void **state)
{
  const PairCase *c = *state;
  g_autoptr (Pair) p = pair_new (c->text[0], c->tag[0], c->text[1], c->tag[1]);
  FaReportOptions options;
  fa_report_options_init (&options);
  options.gloss = fa_languages_find (languages, "en");
  GString *first = fa_report_xml (p->facts, &options, NULL), *second = fa_report_xml (p->facts, &options, NULL);
  check_report (p, first, TRUE);
  assert_string_equal (first->str, second->str);
  options.with_text = FALSE;
  GString *without = fa_report_xml (p->facts, &options, NULL);
  check_report (p, without, FALSE);
  GString *text = fa_report_text (p->facts, &options);
  check_safe (text, FALSE);
  options.color = TRUE;
  GString *colored = fa_report_text (p->facts, &options);
  check_safe (colored, TRUE);
  for (guint i = 0; i < p->facts->facts->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("f%u", i + 1);
      GString *reckoning = fa_report_explain (p->facts, id, &options, NULL);
      check_safe (reckoning, FALSE);
      g_string_free (reckoning, TRUE);
    }
  GString *all[] = { first, second, without, text, colored };
  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    g_string_free (all[i], TRUE);
}

/* --- facts by hand ------------------------------------------------------------------------------------------------ */

static void
fact_free (gpointer data)
{
  FaFact *fact = data;
  g_array_unref (fact->evidence);
  g_ptr_array_unref (fact->concepts);
  g_ptr_array_unref (fact->details);
  g_free (fact);
}

static void
detail_free (gpointer data)
{
  FaDetail *detail = data;
  g_array_unref (detail->values);
  g_free (detail->reason);
  g_free (detail);
}

static FaFacts *
no_facts (const Pair *p)
{
  FaFacts *facts = g_new0 (FaFacts, 1);
  facts->alignment = p->alignment;
  facts->facts = g_ptr_array_new_with_free_func (fact_free);
  return facts;
}

static void
made_free (FaFacts *facts)
{
  g_ptr_array_unref (facts->facts);
  g_free (facts);
}

static FaFact *
add_fact (FaFacts *facts, FaFactRelation relation)
{
  FaFact *fact = g_new0 (FaFact, 1);
  fact->relation = relation;
  fact->confidence = 840;
  fact->coverage = 1000;
  fact->evidence = g_array_new (FALSE, FALSE, sizeof (FaEvidence));
  fact->concepts = g_ptr_array_new ();
  fact->details = g_ptr_array_new_with_free_func (detail_free);
  g_ptr_array_add (facts->facts, fact);
  return fact;
}

/* Quote a whole sentence. */
static void
add_evidence (const Pair *p, FaFact *fact, guint source, guint sentence)
{
  FaEvidence e = { source, sentence, fa_claims_sentence (p->claims[source], sentence)->span };
  g_array_append_val (fact->evidence, e);
}

static FaDetail *
add_detail (FaFact *fact, FaDetailKind kind, FaDetailRelation relation, const char *reason)
{
  FaDetail *detail = g_new0 (FaDetail, 1);
  detail->kind = kind;
  detail->relation = relation;
  detail->values = g_array_new (FALSE, FALSE, sizeof (FaValue));
  detail->reason_code = reason != NULL ? "number-differs" : NULL;
  detail->reason = g_strdup (reason);
  g_ptr_array_add (fact->details, detail);
  return detail;
}

static gint
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* @return the keys of all facts of a report as one new string. */
static char *
keys_of (const FaFacts *facts, gboolean sorted)
{
  FaReportOptions options;
  fa_report_options_init (&options);
  GString *xml = fa_report_xml (facts, &options, NULL);
  g_autoptr (xmlDoc) doc = read_xml (xml);
  g_string_free (xml, TRUE);
  g_autoptr (GPtrArray) nodes = find_all (doc, "fact");
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < nodes->len; i++)
    g_ptr_array_add (keys, attribute (nodes->pdata[i], "key"));
  if (sorted)
    g_ptr_array_sort (keys, compare_strings);
  g_ptr_array_add (keys, NULL);
  return g_strjoinv (" ", (char **) keys->pdata);
}

/* A key is made of quotes and languages: not of relation, order of sources or confidence. */
static void
test_keys (void **state)
{
  (void) state;
  g_autoptr (Pair) forth = pair_new (FERRY_EN, "en", FERRY_ID, "id");
  g_autoptr (Pair) back = pair_new (FERRY_ID, "id", FERRY_EN, "en");
  FaFacts *of_forth = no_facts (forth), *of_back = no_facts (back), *changed = no_facts (forth);
  for (guint i = 0; i < 3; i++) /* twice the same quotes, once other ones */
    {
      FaFact *f = add_fact (of_forth, FA_FACT_AGREE), *b = add_fact (of_back, FA_FACT_CONFLICT);
      FaFact *c = add_fact (changed, FA_FACT_UNASSESSED);
      c->confidence = 1;
      add_evidence (forth, f, 0, 1);
      add_evidence (forth, f, 1, i / 2);
      add_evidence (forth, c, 0, 1);
      add_evidence (forth, c, 1, i / 2);
      add_evidence (back, b, 0, i / 2);
      add_evidence (back, b, 1, 1);
    }
  g_autofree char *keys_forth = keys_of (of_forth, FALSE), *keys_back = keys_of (of_back, FALSE);
  g_autofree char *keys_changed = keys_of (changed, FALSE);
  assert_string_equal (keys_forth, keys_back);
  assert_string_equal (keys_forth, keys_changed);
  g_auto (GStrv) key = g_strsplit (keys_forth, " ", -1);
  assert_int_equal (g_strv_length (key), 3);
  for (guint i = 0; i < 3; i++)
    {
      assert_int_equal (strlen (key[i]), 16);
      assert_string_not_equal (key[i], key[(i + 1) % 3]);
    }
  made_free (of_forth);
  made_free (of_back);
  made_free (changed);
}

/* Swapping the articles mirrors the facts of the whole run. */
static void
test_swap (void **state)
{
  (void) state;
  g_autoptr (Pair) forth = pair_new (FERRY_EN, "en", FERRY_ID, "id");
  g_autoptr (Pair) back = pair_new (FERRY_ID, "id", FERRY_EN, "en");
  g_autofree char *keys_forth = keys_of (forth->facts, TRUE), *keys_back = keys_of (back->facts, TRUE);
  assert_string_equal (keys_forth, keys_back);
}

/* Fewer facts are printed, under the same names; the summary counts all. */
static void
test_relations (void **state)
{
  (void) state;
  g_autoptr (Pair) p = pair_new (FERRY_EN, "en", FERRY_ID, "id");
  FaFacts *facts = no_facts (p);
  for (FaFactRelation i = FA_FACT_AGREE; i <= FA_FACT_UNASSESSED; i++)
    add_evidence (p, add_fact (facts, i), 0, 1);
  FaReportOptions options;
  fa_report_options_init (&options);
  options.relations = 1u << FA_FACT_ONLY;
  GString *xml = fa_report_xml (facts, &options, NULL), *text = fa_report_text (facts, &options);
  g_autoptr (xmlDoc) doc = read_xml (xml);
  check_schemas (doc);
  g_autoptr (GPtrArray) nodes = find_all (doc, "fact"), summary = find_all (doc, "summary");
  assert_int_equal (nodes->len, 1);
  g_autofree char *id = id_of (nodes->pdata[0]);
  assert_string_equal (id, "f3");
  assert_int_equal (number (summary->pdata[0], "facts"), 4);
  assert_int_equal (number (summary->pdata[0], "agree"), 1);
  assert_non_null (strstr (text->str, "ONLY IN a.txt (1)"));
  assert_null (strstr (text->str, "AGREEMENTS"));
  g_string_free (xml, TRUE);
  g_string_free (text, TRUE);
  made_free (facts);
}

/* A fact that cuts through graphemes is quoted with whole ones, and strings from anywhere do no harm. */
static void
test_hostile_fact (void **state)
{
  (void) state;
  g_autoptr (Pair) p = pair_new ("The e\314\201lite ship sank.", "en", FERRY_ID, "id");
  p->article[0]->label[0] = '\001';
  FaFacts *facts = no_facts (p);
  FaFact *fact = add_fact (facts, FA_FACT_CONFLICT);
  FaEvidence e = { 0, 0, { 5, 11 } }; /* begins at the acute */
  g_array_append_val (fact->evidence, e);
  FaDetail *detail = add_detail (fact, FA_DETAIL_NAME, FA_DETAIL_DIFFERS, "x\001y\377z \357\277\276\033[1m");
  FaValue value = { .span = { 4, 5 }, .norm = "\002", .unit = "]]>" }; /* ends before it */
  g_array_append_val (detail->values, value);
  FaReportOptions options;
  fa_report_options_init (&options);
  options.date = "2026-11-21T08:00:00Z";
  const char *const names[] = { "label=a=\"<\001>", "lang=a=en", NULL };
  options.options = names;
  GString *xml = fa_report_xml (facts, &options, NULL), *text = fa_report_text (facts, &options);
  g_autoptr (xmlDoc) doc = read_xml (xml);
  check_schemas (doc);
  check_evidence (p, doc);
  check_words (p, doc, "value");
  check_safe (text, FALSE);
  g_autoptr (GPtrArray) exact = find_all (doc, "exact"), values = find_all (doc, "value"),
                        reasons = find_all (doc, "reason");
  g_autofree char *quote = content (exact->pdata[0]), *words = content (values->pdata[0]),
                  *reason = content (reasons->pdata[0]);
  assert_string_equal (quote, "e\314\201lite");
  assert_string_equal (words, "e\314\201");
  assert_string_equal (reason, "x\357\277\275y\357\277\275z \357\277\275\357\277\275[1m");
  g_string_free (xml, TRUE);
  g_string_free (text, TRUE);
  made_free (facts);
}

/* For a reader: what differs first, agreements last but one. */
static void
test_text_order (void **state)
{
  (void) state;
  g_autoptr (Pair) p = pair_new (FERRY_EN, "en", FERRY_ID, "id");
  FaFacts *facts = no_facts (p);
  add_evidence (p, add_fact (facts, FA_FACT_UNASSESSED), 0, 1);
  add_evidence (p, add_fact (facts, FA_FACT_AGREE), 0, 1);
  add_evidence (p, add_fact (facts, FA_FACT_ONLY), 1, 0);
  add_evidence (p, add_fact (facts, FA_FACT_ONLY), 0, 1);
  add_evidence (p, add_fact (facts, FA_FACT_CONFLICT), 0, 1);
  FaReportOptions options;
  fa_report_options_init (&options);
  GString *text = fa_report_text (facts, &options), *summary = fa_report_summary (facts);
  static const char *const order[] = { "1 conflict, 1 agreement", "CONFLICTS (1)",  "ONLY IN a.txt (1)",
                                       "ONLY IN b.txt (1)",       "AGREEMENTS (1)", "NOT ASSESSED (1)" };
  const char *at = text->str;
  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    {
      at = strstr (at, order[i]);
      assert_non_null (at);
    }
  assert_string_equal (summary->str,
                       "1 conflict, 1 agreement, 1 only in a.txt, 1 only in b.txt; 1 claim not assessed\n");
  g_string_free (text, TRUE);
  g_string_free (summary, TRUE);
  made_free (facts);
}

static void
test_same_labels (void **state)
{
  (void) state;
  g_autoptr (Pair) p = pair_new (FERRY_EN, "en", FERRY_ID, "id");
  FaFacts *facts = no_facts (p);
  p->article[1]->label[0] = 'a';
  GString *summary = fa_report_summary (facts);
  assert_string_equal (summary->str,
                       "0 conflicts, 0 agreements, 0 only in a.txt (a), 0 only in a.txt (b); 0 claims not "
                       "assessed\n");
  g_string_free (summary, TRUE);
  made_free (facts);
}

static void
test_explain_refuses (void **state)
{
  (void) state;
  g_autoptr (Pair) p = pair_new (FERRY_EN, "en", FERRY_ID, "id");
  FaFacts *facts = no_facts (p);
  add_evidence (p, add_fact (facts, FA_FACT_AGREE), 0, 1);
  FaReportOptions options;
  fa_report_options_init (&options);
  static const char *const ids[] = { "", "f", "f0", "f2", "1", "f1x", "f-1", "f99999999999999999999", "f\033" };
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (GError) error = NULL;
      assert_null (fa_report_explain (facts, ids[i], &options, &error));
      assert_int_equal (error->code, FA_ERROR_OPTION);
    }
  GString *reckoning = fa_report_explain (facts, "f1", &options, NULL);
  assert_true (g_str_has_prefix (reckoning->str, "f1 agree, confidence 0.840"));
  g_string_free (reckoning, TRUE);
  made_free (facts);
}

static int
set_up (void **state)
{
  (void) state;
  static const char *const directories[] = { LEXICON_DIR, NULL };
  languages = fa_languages_new (LEXICON_DIR, NULL);
  lexicon = languages != NULL ? fa_lexicon_new (directories, NULL, languages, NULL, NULL) : NULL;
  return lexicon != NULL ? 0 : -1;
}

static int
tear_down (void **state)
{
  (void) state;
  fa_lexicon_free (lexicon);
  fa_languages_free (languages);
  xmlCleanupParser ();
  return 0;
}

int
main (void)
{
  const struct CMUnitTest others[] = {
    cmocka_unit_test (test_keys),
    cmocka_unit_test (test_swap),
    cmocka_unit_test (test_relations),
    cmocka_unit_test (test_hostile_fact),
    cmocka_unit_test (test_text_order),
    cmocka_unit_test (test_same_labels),
    cmocka_unit_test (test_explain_refuses),
  };
  struct CMUnitTest table[G_N_ELEMENTS (pair_cases)];
  for (gsize i = 0; i < G_N_ELEMENTS (pair_cases); i++)
    table[i] = (struct CMUnitTest){ .name = pair_cases[i].name,
                                    .test_func = test_pair,
                                    .initial_state = (void *) &pair_cases[i] };
  int failed = cmocka_run_group_tests_name ("report: pairs", table, set_up, tear_down);
  return failed + cmocka_run_group_tests_name ("report: facts", others, set_up, tear_down);
}
