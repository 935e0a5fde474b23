/* lexicon_cmd_lookup.c - `factalign-lexicon lookup`: what a word or phrase is taken for.
 *
 * In: a term. Out: for each language, the concepts it reaches, with all they hold and where that stands. The one idea:
 * a form that no line lists is read as an article of one phrase, so that it is found, or not, by the way a comparison
 * would take. */
#include "lexicon_cmd.h"
#include "lexicon_file.h"
#include "report_common.h"

#include <factalign/mention.h>
#include <string.h>

typedef struct {
  FaLanguages *languages;
  FaLexicon *lexicon;
  GString *out;
  guint found;
} Lookup;

static void
lookup_clear (Lookup *l)
{
  fa_lexicon_free (l->lexicon);
  fa_languages_free (l->languages);
  g_string_free (l->out, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Lookup, lookup_clear)

static const char *
string (const Lookup *l, guint32 offset)
{
  return fa_lexicon_string (l->lexicon, offset);
}

static void
append (Lookup *l, const char *text)
{
  fa_report_append_safe (l->out, text, strlen (text));
}

/* A concept ----------------------------------------------------------------------------------------------------------- */

static gint
compare_terms (gconstpointer a, gconstpointer b)
{
  const FaTerm *x = *(const FaTerm *const *) a, *y = *(const FaTerm *const *) b;
  if (x->language != y->language)
    return x->language < y->language ? -1 : 1;
  if (x->file != y->file)
    return x->file < y->file ? -1 : 1;
  if (x->line != y->line)
    return x->line < y->line ? -1 : 1;
  return x->surface < y->surface ? -1 : x->surface > y->surface; /* strings were added in the order of the line */
}

/* Terms as they are written, in the order of their lines. */
static GPtrArray *
terms_of (const Lookup *l, guint32 concept)
{
  GPtrArray *terms = g_ptr_array_new ();
  for (guint i = 0; i < fa_lexicon_n_terms (l->lexicon); i++)
    {
      const FaTerm *t = fa_lexicon_term (l->lexicon, i);
      if (t->concept == concept && !t->derived)
        g_ptr_array_add (terms, (gpointer) t);
    }
  g_ptr_array_sort (terms, compare_terms);
  return terms;
}

static void
print_terms (Lookup *l, guint32 concept)
{
  g_autoptr (GPtrArray) terms = terms_of (l, concept);
  const FaTerm *before = NULL;
  for (guint i = 0; i < terms->len; i++)
    {
      const FaTerm *t = terms->pdata[i];
      gboolean same_line
          = before != NULL && before->language == t->language && before->file == t->file && before->line == t->line;
      g_autofree char *path = same_line ? NULL : fa_lexicon_file_path (l->lexicon, t->file);
      if (!same_line)
        g_string_append_printf (l->out, "%s  %s:%u %s: ", before != NULL ? "\n" : "", path, t->line,
                                fa_language_tag (fa_languages_get (l->languages, t->language)));
      g_string_append_printf (l->out, "%s%s", same_line ? "|" : "", t->ambiguous ? "?" : "");
      append (l, string (l, t->surface));
      before = t;
    }
  g_string_append_c (l->out, '\n');
}

static void
print_relation (Lookup *l, const FaConcept *own, const FaRelation *r)
{
  const char *other = string (l, fa_lexicon_concept (l->lexicon, r->to)->id), *id = string (l, own->id);
  g_string_append_printf (l->out, "  %s %s %s", r->inverse ? other : id, fa_relation_name ((FaRelationKind) r->kind),
                          r->inverse ? id : other);
  if (r->kind == FA_RELATION_NEAR)
    g_string_append_printf (l->out, " (share a form in %d language%s)", r->since, r->since > 1 ? "s" : "");
  else if (r->since != 0 || r->until != 0)
    {
      g_autofree char *since = r->since != 0 ? g_strdup_printf ("%d", r->since) : g_strdup ("");
      g_autofree char *until = r->until != 0 ? g_strdup_printf ("%d", r->until) : g_strdup ("");
      g_string_append_printf (l->out, " (%s-%s)", since, until);
    }
  g_string_append_c (l->out, '\n');
}

static void
print_concept (Lookup *l, guint32 concept, const FaLanguage *gloss)
{
  const FaConcept *c = fa_lexicon_concept (l->lexicon, concept);
  guint32 word = c->gloss[fa_language_index (gloss)];
  g_string_append_printf (l->out, "%s (%s)", string (l, c->id), fa_kind_name ((FaConceptKind) c->kind));
  if (word != 0)
    {
      g_string_append (l->out, ": ");
      append (l, string (l, word));
    }
  g_string_append_printf (l->out, "; weight %u.%02u, %u in a million words\n", c->weight / 256u,
                          c->weight % 256u * 100u / 256u, c->frequency);
  print_terms (l, concept);
  guint n;
  const FaRelation *r = fa_lexicon_relations (l->lexicon, concept, &n);
  for (guint i = 0; i < n; i++)
    print_relation (l, c, &r[i]);
}

/* Ways to it ---------------------------------------------------------------------------------------------------------- */

static gboolean
has_key_of (const Lookup *l, const FaTerm *t, const char *form)
{
  g_autoptr (GString) key = g_string_new (NULL);
  fa_fold (key, form, strlen (form));
  return !t->derived && strcmp (key->str, string (l, t->key)) == 0;
}

/* The line that says how a form reached a term. */
static void
print_way (Lookup *l, const FaLanguage *language, const FaTerm *t, const char *form)
{
  const FaLanguage *own = fa_languages_get (l->languages, t->language);
  g_string_append_printf (l->out, "%s\"", l->found++ > 0 ? "\n" : "");
  append (l, form);
  g_string_append_printf (l->out, "\" in %s: ", fa_language_tag (language));
  if (has_key_of (l, t, form))
    g_string_append (l->out, "as it is listed");
  else
    {
      g_string_append (l->out, "a form of \"");
      append (l, string (l, t->surface));
      g_string_append (l->out, "\"");
    }
  if (own != language)
    g_string_append_printf (l->out, ", a word of %s", fa_language_tag (own));
  g_string_append (l->out, t->ambiguous ? ", everyday (?)\n" : "\n");
}

static void
print_hit (Lookup *l, const FaLanguage *language, const FaTerm *t, const char *form)
{
  const FaLanguage *english = fa_languages_find (l->languages, "en");
  print_way (l, language, t, form);
  print_concept (l, t->concept, english != NULL ? english : language);
}

/* The term as a line lists it. @return number of concepts. */
static guint
look_up_key (Lookup *l, const FaLanguage *language, const char *term)
{
  g_autoptr (GString) key = g_string_new (NULL);
  guint n, listed = 0;
  fa_fold (key, term, strlen (term));
  const FaTerm *t = fa_lexicon_find (l->lexicon, language, key->str, &n);
  for (guint i = 0; i < n; i++)
    if (!t[i].derived)
      {
        print_hit (l, language, &t[i], term);
        listed++;
      }
  return listed;
}

static void
print_mention (Lookup *l, const FaMentions *m, const FaMention *x, const FaLanguage *language)
{
  g_autofree char *form = g_strndup (m->claims->article->text + x->span.start, fa_span_length (x->span));
  for (guint i = 0; i < x->hit_n; i++)
    {
      const FaTerm *t = fa_lexicon_term (l->lexicon, fa_mentions_hit (m, x->hit_first + i)->term);
      print_hit (l, language, t, form);
    }
}

/* What a comparison would make of it. */
static gboolean
look_up_text (Lookup *l, const FaLanguage *language, const char *term, GError **error)
{
  const FaArticleOptions options = { .language = fa_language_tag (language), .published = FA_DATE_NONE };
  g_autoptr (FaArticle) article = fa_article_new (term, strlen (term), "term", &options, error);
  g_autoptr (FaClaims) claims = article != NULL ? fa_claims_new (article, l->languages, error) : NULL;
  if (claims == NULL)
    return FALSE;
  g_autoptr (FaMentions) m = fa_mentions_new (claims, l->lexicon);
  for (guint i = 0; i < m->mentions->len; i++)
    print_mention (l, m, fa_mentions_get (m, i), language);
  return TRUE;
}

static gboolean
look_up_word (Lookup *l, const FaLanguage *language, const char *term)
{
  g_autoptr (GString) key = g_string_new (NULL);
  fa_fold (key, term, strlen (term));
  if (fa_language_word (language, key->str) == NULL)
    return FALSE;
  g_string_append_printf (l->out, "%s\"", l->found++ > 0 ? "\n" : "");
  append (l, term);
  g_string_append_printf (l->out, "\" in %s: listed in languages/%s.tsv\n", fa_language_tag (language),
                          fa_language_tag (language));
  return TRUE;
}

static gboolean
is_of_script (const FaLanguage *language, const char *term)
{
  for (; *term != '\0'; term = g_utf8_next_char (term))
    {
      FaScript script = fa_script_of (g_utf8_get_char (term));
      if (script != FA_SCRIPT_NONE)
        return script == fa_language_script (language);
    }
  return TRUE;
}

static gboolean
look_up (Lookup *l, const FaLanguage *only, const char *term, GError **error)
{
  for (guint i = 0; i < fa_languages_count (l->languages); i++)
    {
      const FaLanguage *language = fa_languages_get (l->languages, i);
      if (only != NULL && only != language)
        continue;
      gboolean listed = look_up_key (l, language, term) > 0;
      listed = look_up_word (l, language, term) || listed;
      if (!listed && is_of_script (language, term) && !look_up_text (l, language, term, error))
        return FALSE;
    }
  return TRUE;
}

/* The command --------------------------------------------------------------------------------------------------------- */

static LexiconStatus
find (const LexiconRun *r, Lookup *l, const char *tag, const char *const *lexicons, GError **error)
{
  const FaLanguage *language;
  const char *term = r->rest[0];
  if (!g_utf8_validate (term, -1, NULL))
    {
      g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "the term is not UTF-8");
      return LEXICON_TROUBLE;
    }
  if (!lexicon_cmd_load (lexicons, &l->languages, &l->lexicon, error)
      || !lexicon_cmd_language (l->languages, tag, &language, error) || !look_up (l, language, term, error))
    return LEXICON_TROUBLE;
  if (!lexicon_cmd_put (r, NULL, l->out, error))
    return LEXICON_TROUBLE;
  if (l->found > 0)
    return LEXICON_FINE;
  g_autofree char *quoted = fa_error_quote (term);
  lexicon_cmd_say ("\"%s\" is not known", quoted);
  return LEXICON_PROBLEMS;
}

static LexiconStatus
run (LexiconRun *r, int argc, char **argv, GError **error)
{
  char *tag = NULL, **lexicons = NULL;
  const GOptionEntry entries[]
      = { { "lang", 'l', 0, G_OPTION_ARG_FILENAME, &tag, "look in this language only", "TAG" },
          { "lexicon", 'L', 0, G_OPTION_ARG_FILENAME_ARRAY, &lexicons, "a further lexicon; may repeat", "FILE" },
          { 0 } };
  g_auto (Lookup) l = { .out = g_string_new (NULL) };
  gboolean help;
  LexiconStatus status = LEXICON_TROUBLE;
  if (lexicon_cmd_parse (r, entries, argc, argv, 1, 1, &help, error))
    status = help ? LEXICON_FINE : find (r, &l, tag, (const char *const *) lexicons, error);
  g_free (tag);
  g_strfreev (lexicons);
  return status;
}

const LexiconCommand lexicon_cmd_lookup = {
  .name = "lookup",
  .arguments = "TERM",
  .summary = "what a word or phrase is taken for, and by which line",
  .details = "Prints the concepts that TERM reaches: kind, gloss, weight, all terms with their lines, relations, and\n"
             "whether a line lists it or it was found as an inflected form. Status 1: it is not known.",
  .run = run,
};
