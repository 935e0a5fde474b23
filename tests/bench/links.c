/* links.c - what the aligner saw and did, for the scripts that fit its constants.
 *
 * usage: bench_links LEXICONS A B
 * One line a pair of sentences that share a word:
 *   pair TAB start TAB end of both (bytes) TAB score TAB margin TAB mass TAB breadth TAB odds
 * and one a group with claims of both articles, its clauses as start-end joined by commas:
 *   group TAB kind TAB reached TAB odds TAB clauses of a TAB clauses of b */
#include <factalign/factalign.h>

#include <stdio.h>

typedef struct {
  const FaClaims *claims[2];
} Sources;

static void
print_pair (const FaSentencePair *pair, gpointer data)
{
  const Sources *s = data;
  FaSpan a = fa_claims_sentence (s->claims[0], pair->sentence[0])->span;
  FaSpan b = fa_claims_sentence (s->claims[1], pair->sentence[1])->span;
  printf ("pair\t%u\t%u\t%u\t%u\t%u\t%d\t%u\t%u\t%d\n", a.start, a.end, b.start, b.end, pair->score, pair->margin,
          pair->mass, pair->breadth, pair->odds);
}

static void
print_group (const FaGroup *g, const Sources *s)
{
  static const char *const kinds[] = { "none", "sentences", "clauses", "figure", "left", "but" };
  GString *side[2] = { g_string_new (NULL), g_string_new (NULL) };
  for (guint i = 0; i < g->members->len; i++)
    {
      const FaMember *m = &g_array_index (g->members, FaMember, i);
      FaSpan span = fa_claims_clause (s->claims[m->source], m->clause)->span;
      g_string_append_printf (side[m->source], "%s%u-%u", side[m->source]->len == 0 ? "" : ",", span.start, span.end);
    }
  if (side[0]->len > 0 && side[1]->len > 0)
    printf ("group\t%s\t%d\t%d\t%s\t%s\n", kinds[g->link.kind], g->link.reached, g->link.odds, side[0]->str,
            side[1]->str);
  g_string_free (side[0], TRUE);
  g_string_free (side[1], TRUE);
}

static FaMentions *
read_side (const char *path, const FaLanguages *languages, const FaLexicon *lexicon, Sources *s, guint side,
           GError **error)
{
  const FaArticleOptions options = { .published = FA_DATE_NONE, .max_bytes = 1u << 24 };
  const FaArticle *article = fa_article_read (path, &options, error);
  s->claims[side] = article == NULL ? NULL : fa_claims_new (article, languages, error);
  return s->claims[side] == NULL ? NULL : fa_mentions_new (s->claims[side], lexicon);
}

/* Everything lives until the program ends. */
static gboolean
run (char **arguments, GError **error)
{
  static Sources s;
  const char *const directories[] = { arguments[1], NULL }, *const none[] = { NULL };
  const FaLanguages *languages = fa_languages_new (arguments[1], error);
  const FaLexicon *lexicon = languages == NULL ? NULL : fa_lexicon_new (directories, none, languages, NULL, error);
  const FaMentions *mentions[2] = { NULL, NULL };
  for (guint i = 0; i < 2 && lexicon != NULL; i++)
    if ((mentions[i] = read_side (arguments[2 + i], languages, lexicon, &s, i, error)) == NULL)
      return FALSE;
  FaAlignOptions options;
  fa_align_options_init (&options);
  options.observe = print_pair;
  options.observe_data = &s;
  const FaAlignment *alignment = lexicon == NULL ? NULL : fa_alignment_new (mentions, 2, &options, error);
  for (guint i = 0; alignment != NULL && i < alignment->groups->len; i++)
    print_group (g_ptr_array_index (alignment->groups, i), &s);
  return alignment != NULL;
}

int
main (int argc, char **argv)
{
  GError *error = NULL;
  if (argc != 4)
    fprintf (stderr, "usage: bench_links LEXICONS A B\n");
  else if (run (argv, &error))
    return 0;
  else
    fprintf (stderr, "bench_links: %s\n", error->message);
  return 2;
}
