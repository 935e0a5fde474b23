/* lexicon_main.c - factalign-lexicon: the editor's program.
 *
 * In: a command and its arguments. Out: what the command makes, and an exit status: 0 fine, 1 `check` or `fmt --check`
 * found something, 2 trouble. The one idea: each command is a file of its own (lexicon_cmd_NAME.c); here they are
 * found by name, and what all of them share stands here once. */
#include "lexicon_cmd.h"
#include "output.h"
#include "paths.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const LexiconCommand *const commands[]
    = { &lexicon_cmd_check,   &lexicon_cmd_stats, &lexicon_cmd_coverage, &lexicon_cmd_lookup,
        &lexicon_cmd_convert, &lexicon_cmd_fmt,   &lexicon_cmd_suggest,  &lexicon_cmd_pack };

/* Talk ---------------------------------------------------------------------------------------------------------------- */

void
lexicon_cmd_say (const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *line = g_strdup_vprintf (format, args);
  va_end (args);
  for (char *s = line; *s != '\0'; s++)
    if ((guchar) *s < 0x20 || *s == 0x7F)
      *s = '?';
  fprintf (stderr, "factalign-lexicon: %s\n", line);
}

gboolean
lexicon_cmd_put (const LexiconRun *run, const char *path, const GString *bytes, GError **error)
{
  if ((run->closed & 1u << STDOUT_FILENO) == 0 || !fa_output_is_stdout (path))
    return fa_output_write (path, bytes->str, bytes->len, error);
  g_set_error (error, FA_ERROR, FA_ERROR_WRITE, "cannot write standard output: it is closed");
  return FALSE;
}

static gboolean
put_string (const LexiconRun *run, char *text, GError **error)
{
  g_autoptr (GString) bytes = g_string_new (text);
  g_free (text);
  return lexicon_cmd_put (run, NULL, bytes, error);
}

char *
lexicon_cmd_percent (guint64 part, guint64 whole)
{
  guint64 tenths = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole;
  return g_strdup_printf ("%" G_GUINT64_FORMAT ".%" G_GUINT64_FORMAT, tenths / 10, tenths % 10);
}

/* Arguments ----------------------------------------------------------------------------------------------------------- */

static char *
help_text (const LexiconCommand *command, GOptionContext *context)
{
  g_autofree char *options = g_option_context_get_help (context, TRUE, NULL);
  const char *list = strstr (options, "\n\n"); /* behind GLib's own usage line */
  return g_strdup_printf ("Usage: factalign-lexicon %s [OPTION...] %s\n\n%s\n%s", command->name, command->arguments,
                          command->details, list != NULL ? list + 1 : "");
}

static gboolean
check_rest (const LexiconRun *run, guint least, guint most, GError **error)
{
  if (run->n_rest >= least && run->n_rest <= most)
    return TRUE;
  g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "%s: wants %s; see factalign-lexicon %s --help", run->command->name,
               *run->command->arguments != '\0' ? run->command->arguments : "no arguments", run->command->name);
  return FALSE;
}

gboolean
lexicon_cmd_parse (LexiconRun *run, const GOptionEntry *entries, int argc, char **argv, guint least, guint most,
                   gboolean *help, GError **error)
{
  const GOptionEntry own[] = { { "help", 'h', 0, G_OPTION_ARG_NONE, help, "print this", NULL },
                               { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &run->rest, NULL, NULL },
                               { 0 } };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_add_main_entries (context, own, NULL);
  *help = FALSE;
  g_autoptr (GError) why = NULL;
  if (!g_option_context_parse (context, &argc, &argv, &why))
    {
      g_autofree char *quoted = fa_error_quote (why->message);
      g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "%s: %s; see factalign-lexicon %s --help", run->command->name,
                   quoted, run->command->name);
      return FALSE;
    }
  run->n_rest = run->rest != NULL ? g_strv_length (run->rest) : 0;
  if (*help)
    return put_string (run, help_text (run->command, context), error);
  return check_rest (run, least, most, error);
}

gboolean
lexicon_cmd_number (const char *option, const char *value, guint least, guint most, guint *number, GError **error)
{
  guint64 n = 0;
  if (g_ascii_string_to_unsigned (value, 10, least, most, &n, NULL))
    {
      *number = (guint) n;
      return TRUE;
    }
  g_autofree char *quoted = fa_error_quote (value);
  g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "--%s=%s: a whole number from %u to %u", option, quoted, least, most);
  return FALSE;
}

/* Lexicons ------------------------------------------------------------------------------------------------------------ */

gboolean
lexicon_cmd_load (const char *const *files, FaLanguages **languages, FaLexicon **lexicon, GError **error)
{
  g_autoptr (FaPaths) paths = fa_paths_new (error);
  *languages = paths != NULL ? fa_languages_new (paths->shipped, error) : NULL;
  if (*languages == NULL)
    return FALSE;
  *lexicon = fa_lexicon_new ((const char *const *) paths->directories, files, *languages, NULL, error);
  return *lexicon != NULL;
}

gboolean
lexicon_cmd_language (const FaLanguages *languages, const char *tag, const FaLanguage **language, GError **error)
{
  *language = tag == NULL ? NULL : fa_languages_find (languages, tag);
  if (tag == NULL || *language != NULL)
    return TRUE;
  g_autofree char *quoted = fa_error_quote (tag);
  g_set_error (error, FA_ERROR, FA_ERROR_LANGUAGE, "--lang=%s: a language without rules", quoted);
  return FALSE;
}

/* Dispatch ------------------------------------------------------------------------------------------------------------ */

static char *
list_commands (void)
{
  GString *text = g_string_new ("Usage: factalign-lexicon COMMAND [OPTION...] [ARGUMENT...]\n\n"
                                "Reads, checks and converts the lexicons of factalign.\n\nCommands:\n");
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (!commands[i]->hidden)
      g_string_append_printf (text, "  %-9s %s\n", commands[i]->name, commands[i]->summary);
  g_string_append (text, "\n`factalign-lexicon COMMAND --help` lists the options of a command.\n"
                         "Exit status: 0 fine; 1 problems were found; 2 usage, input or write error.\n");
  return g_string_free (text, FALSE);
}

static const LexiconCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (commands[i]->name, name) == 0)
      return commands[i];
  return NULL;
}

static LexiconStatus
dispatch (LexiconRun *run, int argc, char **argv, GError **error)
{
  const char *name = argc > 1 ? argv[1] : "";
  if (strcmp (name, "--help") == 0 || strcmp (name, "-h") == 0 || strcmp (name, "help") == 0)
    return put_string (run, list_commands (), error) ? LEXICON_FINE : LEXICON_TROUBLE;
  if (strcmp (name, "--version") == 0)
    return put_string (run, g_strdup ("factalign-lexicon " FACTALIGN_VERSION "\n"), error) ? LEXICON_FINE
                                                                                           : LEXICON_TROUBLE;
  run->command = find_command (name);
  if (run->command != NULL)
    return run->command->run (run, argc - 1, argv + 1, error);
  g_autofree char *quoted = fa_error_quote (name);
  if (*name == '\0')
    g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "a command is needed; see factalign-lexicon --help");
  else
    g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "no command \"%s\"; see factalign-lexicon --help", quoted);
  return LEXICON_TROUBLE;
}

int
main (int argc, char **argv)
{
  LexiconRun run = { .closed = fa_output_guard () };
  g_set_prgname ("factalign-lexicon");
  g_autoptr (GError) error = NULL;
  LexiconStatus status = dispatch (&run, argc, argv, &error);
  if (error != NULL)
    lexicon_cmd_say ("%s", error->message);
  g_strfreev (run.rest);
  return (int) status;
}
