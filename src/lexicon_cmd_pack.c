/* lexicon_cmd_pack.c - a build step: the lexicons of a directory as one file that is mapped at run time.
 *
 * In: a lexicon directory. Out: DIRECTORY/lexicon.pack, written whole or not at all. The one idea: folding, sorting and
 * digesting ten thousand lines takes longer than the comparison of two articles, and is the same every time; the text
 * stays the source. A malformed line stops the build with its file, line and column. */
#include "lexicon_cmd.h"
#include "lexicon_private.h"
#include "output.h"

static LexiconStatus
pack (const char *directory, GError **error)
{
  g_autoptr (FaLanguages) languages = fa_languages_new (directory, error);
  if (languages == NULL)
    return LEXICON_TROUBLE;
  const char *const directories[] = { directory, NULL };
  g_autoptr (FaLexicon) lexicon = fa_lexicon_new (directories, NULL, languages, NULL, error);
  if (lexicon == NULL)
    return LEXICON_TROUBLE;
  g_autoptr (GByteArray) bytes = fa_lexicon_pack (lexicon, languages);
  g_autofree char *path = g_build_filename (directory, "lexicon.pack", NULL);
  return fa_output_write (path, (const char *) bytes->data, bytes->len, error) ? LEXICON_FINE : LEXICON_TROUBLE;
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
