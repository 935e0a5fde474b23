/* lexicon_cmd_stats.c - `factalign-lexicon stats`: what is in a lexicon.
 *
 * In: a lexicon directory or files. Out: counts, one a line: name TAB number. The one idea: a concept counts once,
 * whatever the number of files that speak of it; a term counts once for each concept it stands in. */
#include "lexicon_cmd.h"
#include "lexicon_collect.h"
#include "paths.h"

#include <string.h>

typedef struct {
  guint concepts, all_languages, common, common_all, verbs, verbs_all;
  guint kind[FA_KIND_N];
} Concepts;

typedef struct {
  guint terms, several_words, ambiguous, shared, common;
} Terms;

typedef struct {
  FaPaths *paths;
  FaLanguages *languages;
  LexiconCollection *lines;
  GString *out;
} Stats;

static void
stats_clear (Stats *s)
{
  lexicon_collection_free (s->lines);
  fa_languages_free (s->languages);
  fa_paths_free (s->paths);
  if (s->out != NULL)
    g_string_free (s->out, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Stats, stats_clear)

/* Words and phrases of any story, not the names of one. */
static guint
is_common (FaConceptKind kind)
{
  return kind != FA_KIND_PERSON && kind != FA_KIND_PLACE && kind != FA_KIND_DEMONYM && kind != FA_KIND_CURRENCY
         && kind != FA_KIND_ORGANISATION;
}

static void
line (Stats *s, const char *name, guint n)
{
  g_string_append_printf (s->out, "%s\t%u\n", name, n);
}

/* Concepts ------------------------------------------------------------------------------------------------------------ */

static void
count_concept (Concepts *n, FaConceptKind kind, guint all)
{
  n->concepts++;
  n->kind[kind]++;
  n->all_languages += all;
  n->common += is_common (kind);
  n->common_all += is_common (kind) && all;
  n->verbs += kind == FA_KIND_ACTION;
  n->verbs_all += kind == FA_KIND_ACTION && all;
}

static Concepts
count_concepts (const LexiconCollection *c)
{
  Concepts n = { 0 };
  g_autoptr (GArray) by_id = lexicon_entries_by_id (c);
  guint every = (1u << fa_languages_count (c->languages)) - 1;
  for (guint i = 0, end; i < by_id->len; i = end)
    {
      const LexiconEntry *first = lexicon_entry (c, g_array_index (by_id, guint, i));
      guint bits = 0;
      for (end = i; end < by_id->len; end++)
        {
          const LexiconEntry *e = lexicon_entry (c, g_array_index (by_id, guint, end));
          if (strcmp (e->id, first->id) != 0)
            break;
          bits |= lexicon_language_bits (c, e);
        }
      count_concept (&n, first->kind, bits == every);
    }
  return n;
}

static void
print_concepts (Stats *s)
{
  Concepts n = count_concepts (s->lines);
  line (s, "concepts", n.concepts);
  line (s, "concepts with all languages", n.all_languages);
  line (s, "common words and phrases", n.common);
  line (s, "common words and phrases with all languages", n.common_all);
  line (s, "verbs (kind action)", n.verbs);
  line (s, "verbs with all languages", n.verbs_all);
  for (guint k = 0; k < FA_KIND_N; k++)
    g_string_append_printf (s->out, "concepts of kind %s\t%u\n", fa_kind_name ((FaConceptKind) k), n.kind[k]);
}

/* Terms --------------------------------------------------------------------------------------------------------------- */

/* Forms under one key that stand in several concepts. */
static guint
count_shared (const LexiconCollection *c, const GArray *by_key, guint *i)
{
  const LexiconTerm *first = lexicon_term (c, g_array_index (by_key, guint, *i));
  const char *id = lexicon_entry (c, first->entry)->id;
  guint start = *i;
  gboolean several = FALSE;
  for (; *i < by_key->len; (*i)++)
    {
      const LexiconTerm *t = lexicon_term (c, g_array_index (by_key, guint, *i));
      if (t->language != first->language || strcmp (t->key, first->key) != 0)
        break;
      several = several || strcmp (lexicon_entry (c, t->entry)->id, id) != 0;
    }
  return several ? *i - start : 0;
}

static void
count_terms (const LexiconCollection *c, Terms *of_language, guint (*of_kind)[FA_KIND_N])
{
  g_autoptr (GArray) by_key = lexicon_terms_by_key (c);
  for (guint i = 0; i < c->terms->len; i++)
    {
      const LexiconTerm *t = lexicon_term (c, i);
      FaConceptKind kind = lexicon_entry (c, t->entry)->kind;
      if (t->language == NULL)
        continue;
      guint l = fa_language_index (t->language);
      of_language[l].terms++;
      of_language[l].several_words += strpbrk (t->text, " -") != NULL;
      of_language[l].ambiguous += t->ambiguous != FALSE;
      of_language[l].common += is_common (kind);
      of_kind[l][kind]++;
    }
  for (guint i = 0; i < by_key->len;)
    {
      guint l = fa_language_index (lexicon_term (c, g_array_index (by_key, guint, i))->language);
      of_language[l].shared += count_shared (c, by_key, &i);
    }
}

static void
print_terms (Stats *s)
{
  Terms n[FA_MAX_LANGUAGES] = { { 0 } };
  guint of_kind[FA_MAX_LANGUAGES][FA_KIND_N] = { { 0 } };
  count_terms (s->lines, n, of_kind);
  for (guint i = 0; i < fa_languages_count (s->languages); i++)
    {
      const char *tag = fa_language_tag (fa_languages_get (s->languages, i));
      g_string_append_printf (s->out,
                              "%s terms\t%u\n%s terms of several words\t%u\n%s terms marked everyday (?)\t%u\n"
                              "%s terms of more than one concept\t%u\n%s terms of common words and phrases\t%u\n",
                              tag, n[i].terms, tag, n[i].several_words, tag, n[i].ambiguous, tag, n[i].shared, tag,
                              n[i].common);
      for (guint k = 0; k < FA_KIND_N; k++)
        g_string_append_printf (s->out, "%s terms of kind %s\t%u\n", tag, fa_kind_name ((FaConceptKind) k),
                                of_kind[i][k]);
    }
}

/* Files and relations ------------------------------------------------------------------------------------------------- */

static void
print_files (Stats *s)
{
  const LexiconCollection *c = s->lines;
  g_autofree guint *lines = g_new0 (guint, c->files->len + 1);
  for (guint i = 0; i < c->entries->len; i++)
    lines[lexicon_entry (c, i)->file]++;
  for (guint i = 0; i < c->relations->len; i++)
    lines[lexicon_relation (c, i)->file]++;
  for (guint i = 0; i < c->files->len; i++)
    g_string_append_printf (s->out, "%s\t%u\n", lexicon_path (c, i), lines[i]);
}

static void
print_relations (Stats *s)
{
  const LexiconCollection *c = s->lines;
  guint n[FA_RELATION_N] = { 0 };
  for (guint i = 0; i < c->relations->len; i++)
    n[lexicon_relation (c, i)->kind]++;
  line (s, "relations", c->relations->len);
  for (guint k = 0; k < FA_RELATION_NEAR; k++)
    g_string_append_printf (s->out, "relations %s\t%u\n", fa_relation_name ((FaRelationKind) k), n[k]);
}

/* The command --------------------------------------------------------------------------------------------------------- */

static gboolean
read_lines (Stats *s, char **paths, GError **error)
{
  s->paths = fa_paths_new (error);
  s->languages = s->paths != NULL ? fa_languages_new (s->paths->shipped, error) : NULL;
  if (s->languages == NULL)
    return FALSE;
  s->lines = lexicon_collection_new (s->languages, FALSE);
  if (paths == NULL || paths[0] == NULL)
    return lexicon_collect_path (s->lines, s->paths->shipped, error);
  for (; *paths != NULL; paths++)
    if (!lexicon_collect_path (s->lines, *paths, error))
      return FALSE;
  return TRUE;
}

static LexiconStatus
run (LexiconRun *r, int argc, char **argv, GError **error)
{
  const GOptionEntry none[] = { { 0 } };
  g_auto (Stats) s = { .out = g_string_new (NULL) };
  gboolean help;
  if (!lexicon_cmd_parse (r, none, argc, argv, 0, G_MAXUINT, &help, error))
    return LEXICON_TROUBLE;
  if (help)
    return LEXICON_FINE;
  if (!read_lines (&s, r->rest, error))
    return LEXICON_TROUBLE;
  print_concepts (&s);
  print_terms (&s);
  print_relations (&s);
  print_files (&s);
  return lexicon_cmd_put (r, NULL, s.out, error) ? LEXICON_FINE : LEXICON_TROUBLE;
}

const LexiconCommand lexicon_cmd_stats = {
  .name = "stats",
  .arguments = "[DIR|FILE...]",
  .summary = "count concepts, terms and relations",
  .details = "Counts what lexicon files hold (default: the shipped lexicons): concepts, terms by language and kind,\n"
             "relations, lines by file. One count a line: name, TAB, number. Common words and phrases are those of\n"
             "all kinds but person, place, demonym, currency and organisation.",
  .run = run,
};
