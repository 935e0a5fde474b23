/* lexicon_cmd_suggest.c - `factalign-lexicon suggest`: which words may mean the same.
 *
 * In: two articles. Out: lines of a lexicon, with the sentences they were taken from as comments. The one idea: where
 * two articles surely state the same fact, what is unknown on one side is often what is unknown on the other. A person
 * decides: a pair that has rivals stands in a comment, and every line is a proposal. */
#include "lexicon_cmd.h"
#include "lexicon_file.h"
#include "report_common.h"

#include <factalign/align.h>
#include <string.h>

#define DEFAULT_SCORE 250 /* thousandths: what a group of claims scores that few readers would doubt */
#define MOST_WORDS 6      /* a claim with more unknown words says nothing of their pairs */

typedef struct {
  FaLanguages *languages;
  FaLexicon *lexicon;
  FaArticle *article[2];
  FaClaims *claims[2];
  FaMentions *mentions[2];
  FaAlignment *alignment;
  guint min_score;
  GTree *ids;   /* given in this run */
  GTree *pairs; /* "word TAB word", proposed already */
  GTree *sure;  /* "a word", "b word": of pairs without rivals; found in a walk before the one that prints */
  GString *out;
  guint proposed;
} Suggest;

static void
suggest_clear (Suggest *s)
{
  fa_alignment_free (s->alignment);
  for (guint i = 0; i < 2; i++)
    {
      fa_mentions_free (s->mentions[i]);
      fa_claims_free (s->claims[i]);
      fa_article_free (s->article[i]);
    }
  fa_lexicon_free (s->lexicon);
  fa_languages_free (s->languages);
  g_tree_destroy (s->ids);
  g_tree_destroy (s->pairs);
  g_tree_destroy (s->sure);
  g_string_free (s->out, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Suggest, suggest_clear)

static gint
compare_strings (gconstpointer a, gconstpointer b, gpointer unused)
{
  (void) unused;
  return strcmp (a, b);
}

/* Words --------------------------------------------------------------------------------------------------------------- */

static gboolean
is_unknown (const FaMention *x)
{
  return x->kind == FA_MENTION_UNKNOWN || (x->kind == FA_MENTION_NAME && x->hit_n == 0);
}

/* Unknown mentions of a group's claims in one source: new array of guint32. */
static GArray *
list_unknown (const Suggest *s, const FaGroup *group, guint source)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (guint32));
  const FaMentions *m = s->mentions[source];
  for (guint i = 0; i < group->members->len; i++)
    {
      const FaMember *member = &g_array_index (group->members, FaMember, i);
      if (member->source != source)
        continue;
      guint32 end = g_array_index (m->clause_first, guint32, member->clause + 1);
      for (guint32 x = g_array_index (m->clause_first, guint32, member->clause); x < end; x++)
        if (is_unknown (fa_mentions_get (m, x)))
          g_array_append_val (list, x);
    }
  return list;
}

static char *
surface_of (const Suggest *s, guint source, guint32 mention)
{
  FaSpan span = fa_mentions_get (s->mentions[source], mention)->span;
  return g_strndup (s->article[source]->text + span.start, fa_span_length (span));
}

/* TRUE when the alignment itself took the two for one: names that sound alike. */
static gboolean
is_matched (const FaGroup *group, guint32 a, guint32 b)
{
  for (guint i = 0; i < group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (group->matches, FaMatch, i);
      gboolean forward = m->source_a == 0 && m->mention_a == a && m->mention_b == b;
      gboolean backward = m->source_a == 1 && m->mention_a == b && m->mention_b == a;
      if (m->concept < 0 && (forward || backward))
        return TRUE;
    }
  return FALSE;
}

/* Lines --------------------------------------------------------------------------------------------------------------- */

static char *
new_id (Suggest *s, const char *a, const char *b)
{
  g_autoptr (GString) id = g_string_new (NULL);
  if (!fa_file_make_id (id, a) && !fa_file_make_id (id, b))
    g_string_assign (id, "new");
  gsize stem = id->len;
  for (guint n = 2; g_tree_lookup (s->ids, id->str) != NULL || fa_lexicon_concept_by_id (s->lexicon, id->str) >= 0; n++)
    {
      g_string_truncate (id, stem);
      g_string_append_printf (id, "-%u", n);
    }
  g_tree_insert (s->ids, g_strdup (id->str), GUINT_TO_POINTER (1));
  return g_strdup (id->str);
}

static gboolean
is_new_pair (Suggest *s, const char *a, const char *b)
{
  char *pair = g_strdup_printf ("%s\t%s", a, b);
  gboolean new = g_tree_lookup (s->pairs, pair) == NULL;
  if (new)
    g_tree_insert (s->pairs, pair, GUINT_TO_POINTER (1));
  else
    g_free (pair);
  return new;
}

static gboolean
is_one_language (const Suggest *s)
{
  return s->claims[0]->language == s->claims[1]->language;
}

static void
append_pair (Suggest *s, guint32 a, guint32 b, gboolean sure)
{
  g_autofree char *word_a = surface_of (s, 0, a), *word_b = surface_of (s, 1, b);
  gboolean name = fa_mentions_get (s->mentions[0], a)->kind == FA_MENTION_NAME
                  || fa_mentions_get (s->mentions[1], b)->kind == FA_MENTION_NAME;
  if (strcmp (word_a, word_b) == 0 || strpbrk (word_a, "\t\n|") != NULL || strpbrk (word_b, "\t\n|") != NULL
      || !is_new_pair (s, word_a, word_b))
    return;
  g_autofree char *id = new_id (s, word_a, word_b);
  g_string_append_printf (s->out, "%s%s\t%s\t%s%s%s\n", sure ? "" : "# ", id,
                          fa_kind_name (name ? FA_KIND_PERSON : FA_KIND_OBJECT), word_a,
                          is_one_language (s) ? "|" : "\t", word_b);
  s->proposed++;
}

static void
append_quote (Suggest *s, guint source, guint clause)
{
  FaSpan span = fa_claims_clause (s->claims[source], clause)->span;
  g_string_append_printf (s->out, "# %c: ", (char) ('a' + source));
  fa_report_append_safe (s->out, s->article[source]->text + span.start, fa_span_length (span));
  g_string_append_c (s->out, '\n');
}

static void
append_evidence (Suggest *s, const FaGroup *group)
{
  g_string_append_printf (s->out, "#\n# score %u.%03u\n", group->score / 1000, group->score % 1000);
  for (guint i = 0; i < group->members->len; i++)
    {
      const FaMember *m = &g_array_index (group->members, FaMember, i);
      append_quote (s, m->source, m->clause);
    }
}

/* What the walk over the groups does with a pair. */
typedef void (*TakePair) (Suggest *, guint32 a, guint32 b, gboolean sure);

static char *
word_key (const Suggest *s, guint source, guint32 mention)
{
  g_autofree char *word = surface_of (s, source, mention);
  return g_strdup_printf ("%c %s", (char) ('a' + source), word);
}

static void
note_sure (Suggest *s, guint32 a, guint32 b, gboolean sure)
{
  if (!sure)
    return;
  g_tree_insert (s->sure, word_key (s, 0, a), GUINT_TO_POINTER (1));
  g_tree_insert (s->sure, word_key (s, 1, b), GUINT_TO_POINTER (1));
}

/* A word that has a partner without rivals elsewhere needs no guesses. */
static void
print_pair (Suggest *s, guint32 a, guint32 b, gboolean sure)
{
  g_autofree char *key_a = word_key (s, 0, a), *key_b = word_key (s, 1, b);
  if (sure || (g_tree_lookup (s->sure, key_a) == NULL && g_tree_lookup (s->sure, key_b) == NULL))
    append_pair (s, a, b, sure);
}

/* Take out of both lists what sounds alike. */
static void
take_matched (Suggest *s, const FaGroup *group, GArray *a, GArray *b, TakePair take)
{
  for (guint i = a->len; i > 0; i--)
    for (guint k = b->len; k > 0; k--)
      if (is_matched (group, g_array_index (a, guint32, i - 1), g_array_index (b, guint32, k - 1)))
        {
          take (s, g_array_index (a, guint32, i - 1), g_array_index (b, guint32, k - 1), TRUE);
          g_array_remove_index (a, i - 1);
          g_array_remove_index (b, k - 1);
          break;
        }
}

static void
walk_group (Suggest *s, const FaGroup *group, TakePair take)
{
  g_autoptr (GArray) a = list_unknown (s, group, 0);
  g_autoptr (GArray) b = list_unknown (s, group, 1);
  if (group->score < s->min_score || a->len > MOST_WORDS || b->len > MOST_WORDS)
    return;
  take_matched (s, group, a, b, take);
  gboolean sure = a->len == 1 && b->len == 1;
  for (guint i = 0; i < a->len; i++)
    for (guint k = 0; k < b->len; k++)
      take (s, g_array_index (a, guint32, i), g_array_index (b, guint32, k), sure);
}

static void
suggest_group (Suggest *s, const FaGroup *group)
{
  gsize before = s->out->len;
  guint proposed = s->proposed;
  append_evidence (s, group);
  walk_group (s, group, print_pair);
  if (s->proposed == proposed)
    g_string_truncate (s->out, before);
}

/* The command --------------------------------------------------------------------------------------------------------- */

static gboolean
read_articles (Suggest *s, char **paths, const char *const *tags, GError **error)
{
  for (guint i = 0; i < 2; i++)
    {
      const FaArticleOptions options = { .language = tags[i], .published = FA_DATE_NONE };
      s->article[i] = fa_article_read (paths[i], &options, error);
      s->claims[i] = s->article[i] != NULL ? fa_claims_new (s->article[i], s->languages, error) : NULL;
      if (s->claims[i] == NULL)
        return FALSE;
      s->mentions[i] = fa_mentions_new (s->claims[i], s->lexicon);
    }
  FaAlignOptions align;
  fa_align_options_init (&align);
  s->alignment = fa_alignment_new ((const FaMentions *const *) s->mentions, 2, &align, error);
  return s->alignment != NULL;
}

static void
append_header (Suggest *s)
{
  const char *a = fa_language_tag (s->claims[0]->language), *b = fa_language_tag (s->claims[1]->language);
  g_string_append (s->out, "# Proposals: check each line, write dictionary forms, choose id and kind.\n"
                           "# Lines that are comments have rivals: at most one of a group is right.\n");
  g_string_append_printf (s->out, is_one_language (s) ? "concept\tkind\t%s\n" : "concept\tkind\t%s\t%s\n", a, b);
}

static LexiconStatus
suggest (const LexiconRun *r, Suggest *s, const char *const *tags, GError **error)
{
  if (!lexicon_cmd_load (NULL, &s->languages, &s->lexicon, error) || !read_articles (s, r->rest, tags, error))
    return LEXICON_TROUBLE;
  append_header (s);
  for (guint i = 0; i < s->alignment->groups->len; i++)
    walk_group (s, s->alignment->groups->pdata[i], note_sure);
  for (guint i = 0; i < s->alignment->groups->len; i++)
    suggest_group (s, s->alignment->groups->pdata[i]);
  return lexicon_cmd_put (r, NULL, s->out, error) ? LEXICON_FINE : LEXICON_TROUBLE;
}

/* "a=gu,b=id" is two options here: --lang-a, --lang-b would be more to learn than one that may repeat. */
static gboolean
read_tags (char **list, const char **tags, GError **error)
{
  for (; list != NULL && *list != NULL; list++)
    {
      gboolean good = ((*list)[0] == 'a' || (*list)[0] == 'b') && (*list)[1] == '=' && (*list)[2] != '\0';
      if (!good)
        {
          g_autofree char *quoted = fa_error_quote (*list);
          g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "--lang=%s: give an article and a tag, as in a=gu", quoted);
          return FALSE;
        }
      tags[(*list)[0] - 'a'] = *list + 2;
    }
  return TRUE;
}

static LexiconStatus
run (LexiconRun *r, int argc, char **argv, GError **error)
{
  char **list = NULL, *score = NULL;
  const char *tags[2] = { NULL, NULL };
  g_auto (Suggest) s = { .min_score = DEFAULT_SCORE, .out = g_string_new (NULL) };
  s.ids = g_tree_new_full (compare_strings, NULL, g_free, NULL);
  s.pairs = g_tree_new_full (compare_strings, NULL, g_free, NULL);
  s.sure = g_tree_new_full (compare_strings, NULL, g_free, NULL);
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "lang", 'l', 0, G_OPTION_ARG_FILENAME_ARRAY, &list, "language of an article (default: detected)", "a=TAG" },
    { "min-score", 0, 0, G_OPTION_ARG_FILENAME, &score, "least score of a pair of claims, in thousandths (default: 250)", "N" },
    { 0 } };
  /* clang-format on */
  gboolean help, good = lexicon_cmd_parse (r, entries, argc, argv, 2, 2, &help, error);
  good = good && (score == NULL || lexicon_cmd_number ("min-score", score, 0, 1000, &s.min_score, error))
         && read_tags (list, tags, error);
  LexiconStatus status = !good ? LEXICON_TROUBLE : help ? LEXICON_FINE : suggest (r, &s, tags, error);
  g_strfreev (list);
  g_free (score);
  return status;
}

const LexiconCommand lexicon_cmd_suggest = {
  .name = "suggest",
  .arguments = "ARTICLE ARTICLE",
  .summary = "words of two articles that may mean the same, as lexicon lines",
  .details = "Compares two articles and proposes pairs of words that no lexicon knows and that stand in claims which\n"
             "surely state the same, as lines of a TSV lexicon, with the claims as comments.",
  .run = run,
};
