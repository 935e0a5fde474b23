/* lexicon_cmd_coverage.c - `factalign-lexicon coverage`: how much of running text the lexicons understand.
 *
 * In: articles. Out: the share of their words by how they were understood, and the unknown words with their counts:
 * the list an editor works from. The one idea: the words are counted through the stages that compare articles, so that
 * what is understood here is understood there. */
#include "lexicon_cmd.h"
#include "report_common.h"

#include <factalign/mention.h>
#include <string.h>

#define DEFAULT_TOP 40

typedef enum { IS_CONCEPT, IS_FUNCTION, IS_NUMBER, IS_KNOWN_NAME, IS_CAPITALISED, IS_ADDRESS, IS_UNKNOWN, IS_N } How;

static const char *const how_names[IS_N]
    = { "concept", "function word", "number or date", "known name", "capitalised name", "address, hashtag", "unknown" };

typedef struct {
  const char *key, *surface;
  guint language;
} Word;

typedef struct {
  FaLanguages *languages;
  FaLexicon *lexicon;
  guint64 count[IS_N];
  GArray *words; /* of Word: each unknown one */
  GStringChunk *strings;
  gboolean names; /* list unknown names too */
} Coverage;

static void
coverage_clear (Coverage *c)
{
  fa_lexicon_free (c->lexicon);
  fa_languages_free (c->languages);
  g_array_unref (c->words);
  g_string_chunk_free (c->strings);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Coverage, coverage_clear)

/* Counting ------------------------------------------------------------------------------------------------------------ */

static gboolean
is_name_kind (FaConceptKind kind)
{
  return kind == FA_KIND_PERSON || kind == FA_KIND_PLACE || kind == FA_KIND_ORGANISATION;
}

static How
how_concept (const FaMentions *m, const FaMention *x)
{
  for (guint i = 0; i < x->hit_n; i++)
    {
      const FaConcept *c = fa_lexicon_concept (m->lexicon, fa_mentions_hit (m, x->hit_first + i)->concept);
      if (!is_name_kind ((FaConceptKind) c->kind))
        return IS_CONCEPT;
    }
  return IS_KNOWN_NAME;
}

static How
how_understood (const FaMentions *m, const FaMention *x)
{
  switch (x->kind)
    {
    case FA_MENTION_CONCEPT: return how_concept (m, x);
    case FA_MENTION_NAME:
    case FA_MENTION_ACRONYM: return x->hit_n > 0 ? IS_KNOWN_NAME : IS_CAPITALISED;
    case FA_MENTION_QUANTITY:
    case FA_MENTION_MONEY:
    case FA_MENTION_PERCENT:
    case FA_MENTION_ORDINAL:
    case FA_MENTION_DATE: return IS_NUMBER;
    case FA_MENTION_HANDLE:
    case FA_MENTION_HASHTAG:
    case FA_MENTION_URL: return IS_ADDRESS;
    case FA_MENTION_UNKNOWN: return IS_UNKNOWN;
    case FA_MENTION_NEGATION:
    case FA_MENTION_FUNCTION: break;
    }
  return IS_FUNCTION;
}

/* Words, not signs. */
static guint
count_tokens (const FaClaims *c, const FaMention *x)
{
  guint n = 0;
  for (guint t = x->token_first; t < x->token_end; t++)
    {
      FaTokenKind kind = fa_claims_token (c, t)->kind;
      n += kind != FA_TOKEN_PUNCT && kind != FA_TOKEN_QUOTE && kind != FA_TOKEN_SYMBOL && kind != FA_TOKEN_FLAG;
    }
  return n;
}

static void
take_word (Coverage *c, const FaMentions *m, const FaMention *x)
{
  const FaArticle *article = m->claims->article;
  Word w = { .language = fa_language_index (x->language) };
  w.key = g_string_chunk_insert_const (c->strings, fa_mentions_key (m, x->key));
  g_autofree char *surface = g_strndup (article->text + x->span.start, fa_span_length (x->span));
  w.surface = g_string_chunk_insert_const (c->strings, surface);
  g_array_append_val (c->words, w);
}

static void
count_mentions (Coverage *c, const FaMentions *m)
{
  for (guint i = 0; i < m->mentions->len; i++)
    {
      const FaMention *x = fa_mentions_get (m, i);
      How how = how_understood (m, x);
      c->count[how] += count_tokens (m->claims, x);
      if (how == IS_UNKNOWN || (how == IS_CAPITALISED && c->names))
        take_word (c, m, x);
    }
}

static gboolean
count_file (Coverage *c, const char *path, const char *language, GError **error)
{
  const FaArticleOptions options = { .language = language, .published = FA_DATE_NONE, .max_bytes = 1u << 30 };
  g_autoptr (FaArticle) article = fa_article_read (path, &options, error);
  g_autoptr (FaClaims) claims = article != NULL ? fa_claims_new (article, c->languages, error) : NULL;
  if (claims == NULL)
    return FALSE;
  g_autoptr (FaMentions) mentions = fa_mentions_new (claims, c->lexicon);
  count_mentions (c, mentions);
  return TRUE;
}

/* Printing ------------------------------------------------------------------------------------------------------------ */

static void
print_shares (GString *out, const Coverage *c)
{
  guint64 all = 0;
  for (guint i = 0; i < IS_N; i++)
    all += c->count[i];
  g_string_append_printf (out, "words\t%" G_GUINT64_FORMAT "\n", all);
  for (guint i = 0; i < IS_N; i++)
    {
      g_autofree char *share = lexicon_cmd_percent (c->count[i], all);
      g_string_append_printf (out, "%s\t%" G_GUINT64_FORMAT "\t%s %%\n", how_names[i], c->count[i], share);
    }
}

static gint
compare_words (gconstpointer a, gconstpointer b)
{
  const Word *x = a, *y = b;
  if (x->language != y->language)
    return x->language < y->language ? -1 : 1;
  gint order = strcmp (x->key, y->key);
  return order != 0 ? order : strcmp (x->surface, y->surface);
}

typedef struct {
  Word word;    /* as it is written most often */
  guint n;      /* in all spellings */
  guint n_most; /* in that one */
} Count;

static gint
compare_counts (gconstpointer a, gconstpointer b)
{
  const Count *x = a, *y = b;
  if (x->n != y->n)
    return x->n > y->n ? -1 : 1;
  return compare_words (&x->word, &y->word);
}

/* Sorted words become counts: a run of one key, in it runs of one spelling. */
static GArray *
add_up (GArray *words)
{
  GArray *counts = g_array_new (FALSE, FALSE, sizeof (Count));
  const Word *w = (const Word *) (const void *) words->data;
  g_array_sort (words, compare_words);
  for (guint i = 0, end; i < words->len; i = end)
    {
      Count count = { .word = w[i] };
      for (end = i; end < words->len && w[end].language == w[i].language && strcmp (w[end].key, w[i].key) == 0;)
        {
          guint start = end;
          while (end < words->len && compare_words (&w[end], &w[start]) == 0)
            end++;
          count.n += end - start;
          if (end - start > count.n_most)
            {
              count.n_most = end - start;
              count.word = w[start];
            }
        }
      g_array_append_val (counts, count);
    }
  g_array_sort (counts, compare_counts);
  return counts;
}

static void
print_words (GString *out, const Coverage *c, guint top)
{
  g_autoptr (GArray) counts = add_up (c->words);
  if (counts->len > 0 && top > 0)
    g_string_append_printf (out, "\nunknown words\t%u different\n", counts->len);
  for (guint i = 0; i < MIN (counts->len, top); i++)
    {
      const Count *count = &g_array_index (counts, Count, i);
      fa_report_append_safe (out, count->word.surface, strlen (count->word.surface));
      g_string_append_printf (out, "\t%u\t%s\n", count->n,
                              fa_language_tag (fa_languages_get (c->languages, count->word.language)));
    }
}

/* The command --------------------------------------------------------------------------------------------------------- */

typedef struct {
  char *lang, *top;
  char **lexicons;
} Raw;

static void
raw_clear (Raw *raw)
{
  g_free (raw->lang);
  g_free (raw->top);
  g_strfreev (raw->lexicons);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Raw, raw_clear)

static LexiconStatus
cover (const LexiconRun *r, Coverage *c, const Raw *raw, GError **error)
{
  const FaLanguage *language;
  guint top = DEFAULT_TOP;
  if ((raw->top != NULL && !lexicon_cmd_number ("top", raw->top, 0, 1000000, &top, error))
      || !lexicon_cmd_load ((const char *const *) raw->lexicons, &c->languages, &c->lexicon, error)
      || !lexicon_cmd_language (c->languages, raw->lang, &language, error))
    return LEXICON_TROUBLE;
  for (guint i = 0; i < r->n_rest; i++)
    if (!count_file (c, r->rest[i], raw->lang, error))
      return LEXICON_TROUBLE;
  g_autoptr (GString) out = g_string_new (NULL);
  print_shares (out, c);
  print_words (out, c, top);
  return lexicon_cmd_put (r, NULL, out, error) ? LEXICON_FINE : LEXICON_TROUBLE;
}

static LexiconStatus
run (LexiconRun *r, int argc, char **argv, GError **error)
{
  g_auto (Raw) raw = { 0 };
  g_auto (Coverage) c = { .words = g_array_new (FALSE, FALSE, sizeof (Word)), .strings = g_string_chunk_new (1 << 14) };
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "lang", 'l', 0, G_OPTION_ARG_FILENAME, &raw.lang, "language of the articles (default: detected for each)", "TAG" },
    { "lexicon", 'L', 0, G_OPTION_ARG_FILENAME_ARRAY, &raw.lexicons, "a further lexicon; may repeat", "FILE" },
    { "top", 't', 0, G_OPTION_ARG_FILENAME, &raw.top, "how many unknown words to list (default: 40)", "N" },
    { "names", 0, 0, G_OPTION_ARG_NONE, &c.names, "list unknown capitalised words too", NULL },
    { 0 } };
  /* clang-format on */
  gboolean help;
  if (!lexicon_cmd_parse (r, entries, argc, argv, 1, G_MAXUINT, &help, error))
    return LEXICON_TROUBLE;
  return help ? LEXICON_FINE : cover (r, &c, &raw, error);
}

const LexiconCommand lexicon_cmd_coverage = {
  .name = "coverage",
  .arguments = "FILE...",
  .summary = "how much of running text is understood, and which words are not",
  .details = "Reads articles as factalign does and prints how many of their words it understands, and how; then the\n"
             "words it does not know, most frequent first: word, TAB, count, TAB, language.",
  .run = run,
};
