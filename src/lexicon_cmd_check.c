/* lexicon_cmd_check.c - `factalign-lexicon check`: one line a problem.
 *
 * In: lexicon files or directories. Out: file:line:column: what, errors first, then warnings; status 1 if there is an
 * error. The one idea: an editor fixes a lexicon line by line, so all lines are told at once, not the first one. */
#include "lexicon_check.h"
#include "lexicon_cmd.h"
#include "paths.h"
#include "report_common.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#define DEFAULT_MEANINGS 3

typedef struct {
  FaPaths *paths;
  FaLanguages *languages;
  FaLexicon *known;
  LexiconCollection *lines;
  gboolean collisions, quiet;
} Check;

static void
check_clear (Check *check)
{
  lexicon_collection_free (check->lines);
  fa_lexicon_free (check->known);
  fa_languages_free (check->languages);
  fa_paths_free (check->paths);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Check, check_clear)

/* Reading ------------------------------------------------------------------------------------------------------------- */

static gboolean
has_languages (const char *directory)
{
  g_autofree char *path = g_build_filename (directory, "languages", NULL);
  return g_file_test (path, G_FILE_TEST_IS_DIR);
}

/* Files that stand alone are seen beside the shipped concepts they add to; a directory speaks for itself. */
static gboolean
read_lines (Check *check, char **paths, GError **error)
{
  const char *shipped = check->paths->shipped, *own = paths[0] != NULL && has_languages (paths[0]) ? paths[0] : shipped;
  gboolean alone = TRUE;
  check->languages = fa_languages_new (own, error);
  if (check->languages == NULL)
    return FALSE;
  check->lines = lexicon_collection_new (check->languages, TRUE);
  for (guint i = 0; paths[i] != NULL; i++)
    {
      alone = alone && g_file_test (paths[i], G_FILE_TEST_IS_DIR);
      if (!lexicon_collect_path (check->lines, paths[i], error))
        return FALSE;
    }
  if (alone)
    return TRUE;
  const char *const directories[] = { shipped, NULL };
  check->known = fa_lexicon_new (directories, NULL, check->languages, NULL, error);
  return check->known != NULL;
}

/* What only a whole reading finds: frequencies, limits. @return its message, new; NULL when it reads well. */
static char *
read_whole (const Check *check, const char *directory)
{
  const char *const directories[] = { directory, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (FaLexicon) lexicon = fa_lexicon_new (directories, NULL, check->languages, NULL, &error);
  return lexicon != NULL ? NULL : g_strdup (error->message);
}

/* Telling ------------------------------------------------------------------------------------------------------------- */

static gint
compare_problems (gconstpointer a, gconstpointer b)
{
  const LexiconProblem *x = a, *y = b;
  if (x->warning != y->warning)
    return x->warning - y->warning;
  if (x->file != y->file)
    return x->file < y->file ? -1 : 1;
  if (x->line != y->line)
    return x->line < y->line ? -1 : 1;
  if (x->column != y->column)
    return x->column < y->column ? -1 : 1;
  return strcmp (x->what, y->what);
}

static void
append_problem (GString *out, const LexiconCollection *c, const LexiconProblem *p)
{
  g_autofree char *line = p->column > 0 ? g_strdup_printf ("%s:%u:%zu: %s%s", lexicon_path (c, p->file), p->line,
                                                           p->column, p->warning ? "warning: " : "", p->what)
                                        : g_strdup_printf ("%s:%u: %s%s", lexicon_path (c, p->file), p->line,
                                                           p->warning ? "warning: " : "", p->what);
  fa_report_append_safe (out, line, strlen (line));
  g_string_append_c (out, '\n');
}

static guint
append_problems (GString *out, const Check *check)
{
  guint errors = 0;
  const LexiconCollection *c = check->lines;
  g_array_sort (c->problems, compare_problems);
  for (guint i = 0; i < c->problems->len; i++)
    {
      const LexiconProblem *p = &g_array_index (c->problems, LexiconProblem, i);
      errors += !p->warning;
      if (!p->warning || !check->quiet)
        append_problem (out, c, p);
    }
  return errors;
}

/* "1 file", "2 files". @return new string. */
static char *
count (guint n, const char *name)
{
  return g_strdup_printf ("%u %s%s", n, name, n == 1 ? "" : "s");
}

static void
print_counts (const LexiconCollection *c, guint errors, guint warnings)
{
  g_autofree char *files = count (c->files->len, "file"), *lines = count (c->entries->len, "concept line");
  g_autofree char *relations = count (c->relations->len, "relation"), *wrong = count (errors, "error");
  g_autofree char *doubtful = count (warnings, "warning");
  fprintf (stderr, "%s, %s, %s: %s, %s\n", files, lines, relations, wrong, doubtful);
}

static LexiconStatus
tell (const LexiconRun *r, const Check *check, char **paths, GError **error)
{
  g_autoptr (GString) out = g_string_new (NULL);
  guint errors = append_problems (out, check), warnings = check->lines->problems->len - errors;
  for (guint i = 0; errors == 0 && paths[i] != NULL; i++)
    {
      g_autofree char *whole = g_file_test (paths[i], G_FILE_TEST_IS_DIR) ? read_whole (check, paths[i]) : NULL;
      if (whole != NULL)
        {
          g_string_append_printf (out, "%s\n", whole);
          errors++;
        }
    }
  if (!lexicon_cmd_put (r, NULL, out, error))
    return LEXICON_TROUBLE;
  if (!check->quiet)
    print_counts (check->lines, errors, warnings);
  return errors > 0 ? LEXICON_PROBLEMS : LEXICON_FINE;
}

static LexiconStatus
check_paths (const LexiconRun *r, Check *check, guint most, GError **error)
{
  check->paths = fa_paths_new (error);
  if (check->paths == NULL)
    return LEXICON_TROUBLE;
  char *shipped[] = { check->paths->shipped, NULL }, **paths = r->n_rest > 0 ? r->rest : shipped;
  if (!read_lines (check, paths, error))
    return LEXICON_TROUBLE;
  const LexiconCheckOptions options = { .known = check->known, .collisions = check->collisions ? most : 0 };
  lexicon_check (check->lines, &options);
  return tell (r, check, paths, error);
}

static LexiconStatus
run (LexiconRun *r, int argc, char **argv, GError **error)
{
  g_auto (Check) check = { 0 };
  char *meanings = NULL;
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "collisions", 0, 0, G_OPTION_ARG_NONE, &check.collisions, "warn of forms that stand in many concepts", NULL },
    { "meanings", 0, 0, G_OPTION_ARG_FILENAME, &meanings, "how many concepts are not many (default: 3)", "N" },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &check.quiet, "errors only: no warnings, no counts", NULL },
    { 0 } };
  /* clang-format on */
  gboolean help, good = lexicon_cmd_parse (r, entries, argc, argv, 0, G_MAXUINT, &help, error);
  guint most = DEFAULT_MEANINGS;
  good = good && (meanings == NULL || lexicon_cmd_number ("meanings", meanings, 1, 1000, &most, error));
  g_free (meanings);
  if (!good)
    return LEXICON_TROUBLE;
  return help ? LEXICON_FINE : check_paths (r, &check, most, error);
}

const LexiconCommand lexicon_cmd_check = {
  .name = "check",
  .arguments = "[FILE|DIR...]",
  .summary = "find what is wrong with lexicon files",
  .details = "Reads lexicon files, or the files of directories (default: the shipped lexicons), and prints one line\n"
             "for each problem: file:line:column: what. Errors come first, then warnings.",
  .run = run,
};
