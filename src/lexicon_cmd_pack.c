/* lexicon_cmd_pack.c - a build step: the lexicons of a directory as one file that is mapped at run time.
 *
 * In: the text files of a lexicon directory. Out: its lexicon.pack, written whole or not at all. The one idea: folding,
 * sorting and digesting ten thousand lines takes longer than the comparison of two articles, and is the same every
 * time; the text stays the source. A malformed line stops the build with its file, line and column. */
#include "lexicon_cmd.h"
#include "lexicon_private.h"
#include "output.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <time.h>

/* The file is as old as the reading, by the clock of file systems: a line that was edited meanwhile is newer. */
static gboolean
write_pack (const char *path, const GByteArray *bytes, struct timespec start, GError **error)
{
  const struct timespec times[2] = { start, start };
  if (!fa_output_write (path, (const char *) bytes->data, bytes->len, error))
    return FALSE;
  (void) utimensat (AT_FDCWD, path, times, 0);
  return TRUE;
}

static LexiconStatus
pack (const char *directory, GError **error)
{
  g_autoptr (FaLanguages) languages = fa_languages_new (directory, error);
  if (languages == NULL)
    return LEXICON_TROUBLE;
  const char *const directories[] = { directory, NULL };
  g_autofree char *path = g_build_filename (directory, "lexicon.pack", NULL);
  struct timespec start;
  clock_gettime (CLOCK_REALTIME_COARSE, &start);
  (void) g_unlink (path); /* or it would be packed again */
  g_autoptr (FaLexicon) lexicon = fa_lexicon_new (directories, NULL, languages, NULL, error);
  if (lexicon == NULL)
    return LEXICON_TROUBLE;
  g_autoptr (GByteArray) bytes = fa_lexicon_pack (lexicon, languages);
  return write_pack (path, bytes, start, error) ? LEXICON_FINE : LEXICON_TROUBLE;
}

static LexiconStatus
run (LexiconRun *r, int argc, char **argv, GError **error)
{
  const GOptionEntry none[] = { { 0 } };
  gboolean help;
  if (!lexicon_cmd_parse (r, none, argc, argv, 1, 1, &help, error))
    return LEXICON_TROUBLE;
  return help ? LEXICON_FINE : pack (r->rest[0], error);
}

const LexiconCommand lexicon_cmd_pack = {
  .name = "pack",
  .arguments = "DIR",
  .summary = "write DIR/lexicon.pack",
  .details = "Writes the lexicons of DIR to DIR/lexicon.pack, which factalign maps instead of reading them,\n"
             "as long as none of them has changed.",
  .hidden = TRUE,
  .run = run,
};
