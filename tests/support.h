/* support.h - what the suites share: tables that become tests, known failures, and the claims of a text.
 *
 * A table is an array of structs whose first member is the test's name; one loop makes cmocka's list of it. A check
 * returns what is wrong (NULL: nothing) instead of asserting, so that a known failure can be asserted to fail still. */
#ifndef FACTALIGN_TESTS_SUPPORT_H
#define FACTALIGN_TESTS_SUPPORT_H

#include <factalign/factalign.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define TABLE(title, cases, test) run_table (title, cases, G_N_ELEMENTS (cases), sizeof (cases)[0], test)

/** Run one test for each line of a table; an empty table is a failure. @return failed tests. */
static inline int
run_table (const char *title, const void *cases, gsize n, gsize size, CMUnitTestFunction test)
{
  if (n == 0)
    {
      print_error ("%s: no cases\n", title);
      return 1;
    }
  g_autofree struct CMUnitTest *tests = g_new0 (struct CMUnitTest, n);
  for (gsize i = 0; i < n; i++)
    {
      const void *line = (const char *) cases + i * size;
      tests[i].name = *(const char *const *) line;
      tests[i].test_func = test;
      tests[i].initial_state = (void *) (guintptr) line;
    }
  return _cmocka_run_group_tests (title, tests, n, NULL, NULL);
}

/** End a test. @param known  why it is known to fail; NULL: it must pass. @param wrong  what is wrong; freed. */
static inline void
judge (const char *known, char *wrong)
{
  if (known != NULL && wrong == NULL)
    fail_msg ("passes now; take its mark away: %s", known);
  if (known == NULL && wrong != NULL)
    fail_msg ("%s", wrong);
  g_free (wrong);
}

/** What is wrong with a text. @return new string; NULL when the two are equal. */
static inline char *
compare_strings (const char *found, const char *expected)
{
  return strcmp (found, expected) == 0 ? NULL
                                       : g_strdup_printf ("\n  found    \"%s\"\n  expected \"%s\"", found, expected);
}

/** The languages as they are in the source tree; loaded once, never freed before the end. */
static inline FaLanguages *
load_languages (void)
{
  g_autoptr (GError) error = NULL;
  FaLanguages *languages = fa_languages_new (SOURCE_DIR "/lexicons", &error);
  if (languages == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      exit (1);
    }
  return languages;
}

typedef struct {
  FaArticle *article;
  FaClaims *claims;
} Text;

/** Read a text. @param language  tag; NULL: detect. @param published  "2021-04-07"; NULL: not given. */
static inline Text
read_text (const FaLanguages *languages, const char *language, const char *text, const char *published)
{
  FaArticleOptions options = { .language = language, .published = FA_DATE_NONE };
  if (published != NULL && !fa_date_parse (published, &options.published))
    fail_msg ("\"%s\" is no date", published);
  Text t = { 0 };
  t.article = fa_article_new (text, strlen (text), "test.txt", &options, NULL);
  t.claims = t.article == NULL ? NULL : fa_claims_new (t.article, languages, NULL);
  if (t.claims == NULL)
    fail_msg ("cannot read the text");
  return t;
}

static inline void
text_clear (Text *t)
{
  fa_claims_free (t->claims);
  fa_article_free (t->article);
}

/* --- files ----------------------------------------------------------------------------------------------------------- */

/** A new empty directory; remove_tree() ends it. @return new string. */
static inline char *
make_directory (void)
{
  char *directory = g_dir_make_tmp ("factalign-XXXXXX", NULL);
  if (directory == NULL)
    fail_msg ("no temporary directory");
  return directory;
}

/** Write directory/name, and the folders on its way. */
static inline void
write_file (const char *directory, const char *name, const char *bytes, gsize n)
{
  g_autofree char *path = g_build_filename (directory, name, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  if (g_mkdir_with_parents (folder, 0700) != 0 || !g_file_set_contents (path, bytes, (gssize) n, NULL))
    fail_msg ("cannot write %s", path);
}

static inline void
remove_tree (const char *path)
{
  GDir *d = g_dir_open (path, 0, NULL);
  for (const char *name; d != NULL && (name = g_dir_read_name (d)) != NULL;)
    {
      g_autofree char *below = g_build_filename (path, name, NULL);
      remove_tree (below);
    }
  if (d != NULL)
    g_dir_close (d);
  (void) remove (path);
}

/** A lexicon of a few lines. @param relations, frequencies  of English; NULL: none. */
static inline FaLexicon *
small_lexicon (const FaLanguages *languages, const char *terms, const char *relations, const char *frequencies)
{
  g_autofree char *directory = make_directory ();
  g_autoptr (GError) error = NULL;
  write_file (directory, "terms/small.tsv", terms, strlen (terms));
  if (relations != NULL)
    write_file (directory, "relations.tsv", relations, strlen (relations));
  static const char measures[] = "day\ttime\t86400\nhour\ttime\t3600\ntonne\tmass\t1000\n"; /* of units that the terms may leave out */
  if (frequencies != NULL)
    {
      write_file (directory, "frequency/en.tsv", frequencies, strlen (frequencies));
      write_file (directory, "measures.tsv", measures, strlen (measures));
    }
  const char *const directories[] = { directory, NULL };
  FaLexicon *lexicon = fa_lexicon_new (directories, NULL, languages, NULL, &error);
  remove_tree (directory);
  if (lexicon == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      exit (1);
    }
  return lexicon;
}

/* --- texts ----------------------------------------------------------------------------------------------------------- */

/** Take the braces out of a text: what stands in them is @p span, in bytes of the text without them. */
static inline char *
take_braces (const char *marked, FaSpan *span)
{
  GString *text = g_string_new (NULL);
  *span = (FaSpan){ 0, 0 };
  for (const char *s = marked; *s != '\0'; s++)
    if (*s == '{')
      span->start = (guint32) text->len;
    else if (*s == '}')
      span->end = (guint32) text->len;
    else
      g_string_append_c (text, *s);
  return g_string_free (text, FALSE);
}

/* Two texts compared, with all that it took. */
typedef struct {
  Text text[2];
  FaMentions *mentions[2];
  FaAlignment *alignment;
  FaFacts *facts;
} Compared;

/** Compare two texts with the default options, but as if they stood in articles of some length.
 * @param languages, lexicon  must outlive the result. */
static inline Compared
compare_texts (const FaLanguages *languages, const FaLexicon *lexicon, const char *language_a, const char *a,
               const char *language_b, const char *b)
{
  FaAlignOptions align;
  FaCompareOptions compare;
  Compared x = { .text = { read_text (languages, language_a, a, NULL), read_text (languages, language_b, b, NULL) } };
  fa_align_options_init (&align);
  align.brief_gain = align.least_overlap = 0;
  fa_compare_options_init (&compare);
  for (guint i = 0; i < 2; i++)
    x.mentions[i] = fa_mentions_new (x.text[i].claims, lexicon);
  x.alignment = fa_alignment_new ((const FaMentions *const *) x.mentions, 2, &align, NULL);
  x.facts = fa_facts_new (x.alignment, &compare);
  return x;
}

static inline void
compared_clear (Compared *x)
{
  fa_facts_free (x->facts);
  fa_alignment_free (x->alignment);
  for (guint i = 0; i < 2; i++)
    {
      fa_mentions_free (x->mentions[i]);
      text_clear (&x->text[i]);
    }
}

/* The fact that holds a sentence of a. */
static inline const FaFact *
fact_of (const FaFacts *facts, guint sentence)
{
  for (guint i = 0; i < facts->facts->len; i++)
    {
      const FaFact *f = facts->facts->pdata[i];
      for (guint k = 0; k < f->evidence->len; k++)
        if (g_array_index (f->evidence, FaEvidence, k).source == 0
            && g_array_index (f->evidence, FaEvidence, k).sentence == sentence)
          return f;
    }
  return NULL;
}

#endif
