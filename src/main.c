/* main.c - factalign: two articles in, one report out.
 *
 * Calls the stages in the order data flows and picks the exit status; it alone prints and exits. The one idea: the
 * report is finished in memory before the first byte of it is written anywhere. */
#include <factalign/factalign.h>

#include "options.h"
#include "output.h"
#include "paths.h"
#include "report_common.h"

#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <utf8proc.h>

typedef enum { STATUS_DONE, STATUS_CONFLICT, STATUS_TROUBLE, STATUS_GAVE_UP } Status;

/* Everything of one run, in the order it is made. */
typedef struct {
  const FaOptions *options;
  FaPaths *paths;
  FaLanguages *languages;
  FaArticle *article[FA_MAX_ARTICLES];
  FaClaims *claims[FA_MAX_ARTICLES];
  FaLexicon *lexicon;
  FaMentions *mentions[FA_MAX_ARTICLES];
  FaAlignment *alignment;
  FaFacts *facts;
} Run;

static void
run_clear (Run *run)
{
  fa_facts_free (run->facts);
  fa_alignment_free (run->alignment);
  for (guint i = 0; i < FA_MAX_ARTICLES; i++)
    fa_mentions_free (run->mentions[i]);
  fa_lexicon_free (run->lexicon);
  for (guint i = 0; i < FA_MAX_ARTICLES; i++)
    fa_claims_free (run->claims[i]);
  for (guint i = 0; i < FA_MAX_ARTICLES; i++)
    fa_article_free (run->article[i]);
  fa_languages_free (run->languages);
  fa_paths_free (run->paths);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

/* Talk ------------------------------------------------------------------------------------------------------------- */

/* One line on standard error. Whatever of the input is in it stays on that line and off the terminal's controls. */
static void G_GNUC_PRINTF (1, 2) say (const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *line = g_strdup_vprintf (format, args);
  va_end (args);
  for (char *s = line; *s != '\0'; s++)
    if ((guchar) *s < 0x20 || *s == 0x7F)
      *s = '?';
  fprintf (stderr, "factalign: %s\n", line);
}

static void
warn (const FaArticle *article, const char *note)
{
  g_autofree char *label = fa_error_quote (article->label);
  g_autofree char *words = fa_report_note (note);
  say ("warning: %s: %s", label, words);
}

static void
warn_about_sources (const Run *run)
{
  for (guint i = 0; i < run->options->n_articles; i++)
    {
      const FaArticle *article = run->article[i];
      for (guint k = 0; k < article->notes->len; k++)
        warn (article, g_ptr_array_index (article->notes, k));
      if (i > 0 && article->n_bytes > 0 && strcmp (article->sha256, run->article[0]->sha256) == 0)
        warn (article, "same-file:a");
    }
}

static void
describe (const Run *run)
{
  say ("%u concepts, %u terms in %u lexicon files", fa_lexicon_n_concepts (run->lexicon),
       fa_lexicon_n_terms (run->lexicon), fa_lexicon_n_files (run->lexicon));
  for (guint i = 0; i < run->options->n_articles; i++)
    {
      g_autofree char *label = fa_error_quote (run->article[i]->label);
      const FaClaims *claims = run->claims[i];
      say ("%c: %s: language %s (%s), %u sentences, %u clauses, %u mentions", 'a' + (char) i, label,
           fa_report_tag (claims->language), claims->language_detected ? "detected" : "given", claims->sentences->len,
           claims->clauses->len, run->mentions[i]->mentions->len);
    }
  say ("%u groups of claims, %u facts", run->alignment->groups->len, run->facts->facts->len);
}

/* Stages ----------------------------------------------------------------------------------------------------------- */

static gboolean
read_articles (Run *run, guint closed, GError **error)
{
  const FaOptions *o = run->options;
  for (guint i = 0; i < o->n_articles; i++)
    {
      if ((closed & 1u << STDIN_FILENO) != 0 && strcmp (o->articles[i], "-") == 0)
        {
          g_set_error (error, FA_ERROR, FA_ERROR_INPUT, "cannot read standard input: it is closed");
          return FALSE;
        }
      run->article[i] = fa_article_read (o->articles[i], &o->article[i], error);
      if (run->article[i] == NULL)
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_languages (Run *run, GError **error)
{
  run->paths = fa_paths_new (error);
  run->languages = run->paths != NULL ? fa_languages_new (run->paths->shipped, error) : NULL;
  return run->languages != NULL;
}

static gboolean
read_lexicons (Run *run, GError **error)
{
  static const char *const none[] = { NULL };
  const FaOptions *o = run->options;
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  run->lexicon
      = fa_lexicon_new (o->no_default_lexicons ? none : (const char *const *) run->paths->directories,
                        o->lexicons != NULL ? (const char *const *) o->lexicons : none, run->languages, notes, error);
  for (guint i = 0; i < notes->len && !o->quiet; i++)
    say ("%s", (const char *) g_ptr_array_index (notes, i));
  return run->lexicon != NULL;
}

static gboolean
make_claims (Run *run, GError **error)
{
  for (guint i = 0; i < run->options->n_articles; i++)
    {
      run->claims[i] = fa_claims_new (run->article[i], run->languages, error);
      if (run->claims[i] == NULL)
        return FALSE;
    }
  return TRUE;
}

/* @return the status of a failure; its error is set. */
static Status
find_facts (Run *run, GError **error)
{
  const FaOptions *o = run->options;
  if (!make_claims (run, error) || !read_lexicons (run, error))
    return STATUS_TROUBLE;
  for (guint i = 0; i < o->n_articles; i++)
    run->mentions[i] = fa_mentions_new (run->claims[i], run->lexicon);
  FaAlignOptions align;
  FaCompareOptions compare;
  fa_align_options_init (&align);
  fa_compare_options_init (&compare);
  if (o->min_confidence != G_MAXUINT)
    compare.min_confidence = o->min_confidence;
  run->alignment = fa_alignment_new ((const FaMentions *const *) run->mentions, o->n_articles, &align, error);
  if (run->alignment == NULL)
    return STATUS_GAVE_UP;
  run->facts = fa_facts_new (run->alignment, &compare);
  return STATUS_DONE;
}

/* Output ----------------------------------------------------------------------------------------------------------- */

static gboolean
wants_color (const FaOptions *o)
{
  const char *no_color = g_getenv ("NO_COLOR"), *terminal = g_getenv ("TERM");
  if (o->color != FA_COLOR_AUTO)
    return o->color == FA_COLOR_ALWAYS;
  return fa_output_is_stdout (o->output) && isatty (STDOUT_FILENO) && (no_color == NULL || *no_color == '\0')
         && g_strcmp0 (terminal, "dumb") != 0;
}

static gboolean
fill_report_options (const Run *run, FaReportOptions *report, GError **error)
{
  const FaOptions *o = run->options;
  fa_report_options_init (report);
  report->gloss = fa_languages_find (run->languages, o->gloss);
  report->with_text = !o->no_text;
  report->relations = o->relations;
  report->date = o->date;
  report->options = (const char *const *) o->result_options;
  report->color = wants_color (o);
  if (report->gloss != NULL)
    return TRUE;
  g_autofree char *quoted = fa_error_quote (o->gloss);
  g_set_error (error, FA_ERROR, FA_ERROR_LANGUAGE, "--gloss=%s: a language without rules", quoted);
  return FALSE;
}

static GString *
make_report (const Run *run, const FaReportOptions *report, GError **error)
{
  const FaOptions *o = run->options;
  if (o->explain != NULL)
    return fa_report_explain (run->facts, o->explain, report, error);
  return o->format == FA_FORMAT_TEXT ? fa_report_text (run->facts, report) : fa_report_xml (run->facts, report, error);
}

static void
list_file (GString *list, const char *sha256, guint entries, const char *path)
{
  g_string_append_printf (list, "%s  %u  ", sha256, entries);
  fa_report_append_safe (list, path, strlen (path));
  g_string_append_c (list, '\n');
}

/* @return new buffer: SHA-256, number of entries and path of each lexicon, a line each. */
static GString *
list_lexicons (const Run *run)
{
  GString *list = g_string_new (NULL);
  for (guint i = 0; i < fa_lexicon_n_files (run->lexicon); i++)
    {
      const FaLexiconFile *file = fa_lexicon_file (run->lexicon, i);
      g_autofree char *path = fa_lexicon_file_path (run->lexicon, i);
      list_file (list, fa_lexicon_string (run->lexicon, file->sha256), file->entries, path);
    }
  for (guint i = 0; i < fa_languages_count (run->languages); i++)
    {
      const FaLanguageFile *file = fa_language_file (fa_languages_get (run->languages, i));
      list_file (list, file->sha256, file->entries, file->path);
    }
  return list;
}

/* The very text that offsets count in; but on a terminal a line is freed of what steers it. */
static void
append_text (GString *out, const FaArticle *article, gboolean safe)
{
  g_auto (GStrv) lines = g_strsplit (article->text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (safe)
        fa_report_append_safe (out, lines[i], strlen (lines[i]));
      else
        g_string_append (out, lines[i]);
      if (lines[i + 1] != NULL)
        g_string_append_c (out, '\n');
    }
}

static GString *
show_texts (const Run *run)
{
  GString *all = g_string_new (NULL);
  gboolean safe = fa_output_is_stdout (run->options->output) && isatty (STDOUT_FILENO);
  for (guint i = 0; i < run->options->n_articles; i++)
    {
      const FaArticle *article = run->article[i];
      append_text (all, article, safe);
      if (article->length > 0 && article->text[article->length - 1] != '\n')
        g_string_append_c (all, '\n');
    }
  return all;
}

static GString *
versions (void)
{
  GString *s = g_string_new ("factalign " FACTALIGN_VERSION "\n");
  guint64 xml = g_ascii_strtoull (xmlParserVersion, NULL, 10);
  g_string_append_printf (s, "libxml2 %u.%u.%u\n", (guint) (xml / 10000), (guint) (xml / 100 % 100),
                          (guint) (xml % 100));
  g_string_append_printf (s, "utf8proc %s\n", utf8proc_version ());
  g_string_append_printf (s, "GLib %u.%u.%u\n", glib_major_version, glib_minor_version, glib_micro_version);
  g_string_append_printf (s, "Unicode %s\n", utf8proc_unicode_version ());
  return s;
}

/* Write and release. */
static gboolean
put (const FaOptions *o, guint closed, GString *bytes, GError **error)
{
  gboolean good = (closed & 1u << STDOUT_FILENO) == 0 || !fa_output_is_stdout (o->output);
  if (!good)
    g_set_error (error, FA_ERROR, FA_ERROR_WRITE, "cannot write standard output: it is closed");
  good = good && fa_output_write (o->output, bytes->str, bytes->len, error);
  g_string_free (bytes, TRUE);
  return good;
}

/* The whole job ---------------------------------------------------------------------------------------------------- */

static Status
compare_articles (Run *run, guint closed, GError **error)
{
  const FaOptions *o = run->options;
  FaReportOptions report;
  if (!fill_report_options (run, &report, error))
    return STATUS_TROUBLE;
  Status status = find_facts (run, error);
  if (status != STATUS_DONE)
    return status;
  GString *bytes = make_report (run, &report, error);
  if (bytes == NULL || !put (o, closed, bytes, error))
    return STATUS_TROUBLE;
  if (o->verbose)
    describe (run);
  if (!o->quiet && o->explain == NULL)
    {
      GString *summary = fa_report_summary (run->facts);
      fwrite (summary->str, 1, summary->len, stderr);
      g_string_free (summary, TRUE);
    }
  return o->exit_code && fa_report_count (run->facts).relation[FA_FACT_CONFLICT] > 0 ? STATUS_CONFLICT : STATUS_DONE;
}

static Status
run_options (const FaOptions *o, guint closed, GError **error)
{
  g_auto (Run) run = { .options = o };
  if (o->help)
    return put (o, closed, g_string_new (o->help_text), error) ? STATUS_DONE : STATUS_TROUBLE;
  if (o->version)
    return put (o, closed, versions (), error) ? STATUS_DONE : STATUS_TROUBLE;
  if (o->list_lexicons)
    return read_languages (&run, error) && read_lexicons (&run, error) && put (o, closed, list_lexicons (&run), error)
               ? STATUS_DONE
               : STATUS_TROUBLE;
  if (!fa_output_check (o->output, (const char *const *) o->articles, error) || !read_articles (&run, closed, error))
    return STATUS_TROUBLE;
  if (!o->quiet)
    warn_about_sources (&run);
  if (o->show_text)
    return put (o, closed, show_texts (&run), error) ? STATUS_DONE : STATUS_TROUBLE;
  return read_languages (&run, error) ? compare_articles (&run, closed, error) : STATUS_TROUBLE;
}

int
main (int argc, char **argv)
{
  guint closed = fa_output_guard ();
  g_set_prgname ("factalign");
  g_autoptr (GError) error = NULL;
  g_autoptr (FaOptions) options = fa_options_new (argc, argv, &error);
  Status status = options != NULL ? run_options (options, closed, &error) : STATUS_TROUBLE;
  if (error != NULL)
    say ("%s", error->message);
  return (int) status;
}
