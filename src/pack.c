/* pack.c - a build step: the lexicons of a directory as one file that is mapped at run time.
 *
 * In: a lexicon directory. Out: DIRECTORY/lexicon.pack, written whole or not at all. The one idea: folding, sorting and
 * digesting ten thousand lines takes longer than the comparison of two articles, and is the same every time; the text
 * stays the source. A malformed line stops the build with its file, line and column. */
#include "lexicon_private.h"
#include "output.h"

#include <stdio.h>
#include <string.h>

static gboolean
pack (const char *directory, GError **error)
{
  g_autoptr (FaLanguages) languages = fa_languages_new (directory, error);
  if (languages == NULL)
    return FALSE;
  const char *const directories[] = { directory, NULL };
  g_autoptr (FaLexicon) lexicon = fa_lexicon_new (directories, NULL, languages, NULL, error);
  if (lexicon == NULL)
    return FALSE;
  g_autoptr (GByteArray) bytes = fa_lexicon_pack (lexicon, languages);
  g_autofree char *path = g_build_filename (directory, "lexicon.pack", NULL);
  return fa_output_write (path, (const char *) bytes->data, bytes->len, error);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  if (argc == 2 && pack (argv[1], &error))
    return 0;
  fprintf (stderr, "pack: %s\n", error != NULL ? error->message : "usage: pack DIRECTORY");
  return 2;
}
