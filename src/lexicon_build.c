/* lexicon_build.c - a lexicon of directories and files.
 *
 * In: their paths (lexicons/README.md; lexicon_file.h for other formats). Out: a FaLexicon. The one idea: packed or
 * not, the same files must give the same lexicon: so what else is read is always added to the first directory when
 * that is ready. */
#include "lexicon_builder.h"

/* A lexicon of one directory, read from its text. */
static FaLexicon *
read_base (const char *directory, const FaLanguages *languages, GPtrArray *notes, GError **error)
{
  FaBuilder b;
  fa_builder_init (&b, languages, notes);
  FaLexicon *l = NULL;
  if (fa_builder_read_directory (&b, directory, error) && fa_builder_check_cycles (&b, error))
    l = fa_builder_finish (&b, 0);
  fa_builder_clear (&b);
  return l;
}

static gboolean
read_added (FaBuilder *b, const char *const *directories, const char *const *files, GError **error)
{
  for (guint i = 0; directories[i] != NULL; i++)
    if (!fa_builder_read_directory (b, directories[i], error))
      return FALSE;
  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autofree char *name = g_path_get_basename (files[i]);
      if (!fa_builder_read_file (b, files[i], name, error))
        return FALSE;
    }
  return fa_builder_check_cycles (b, error);
}

FaLexicon *
fa_lexicon_new (const char *const *directories, const char *const *files, const FaLanguages *languages,
                GPtrArray *notes, GError **error)
{
  static const char *const none[] = { NULL };
  g_return_val_if_fail (languages != NULL, NULL);
  directories = directories != NULL ? directories : none;
  files = files != NULL ? files : none;
  g_autoptr (FaLexicon) base = NULL;
  if (directories[0] != NULL)
    {
      base = fa_lexicon_map_fresh (directories[0], languages);
      if (base == NULL)
        base = read_base (directories[0], languages, notes, error);
      if (base == NULL || (directories[1] == NULL && files[0] == NULL))
        return g_steal_pointer (&base);
    }
  FaBuilder b;
  fa_builder_init (&b, languages, notes);
  b.tells_doubles = TRUE;
  if (base != NULL)
    fa_builder_import (&b, base);
  FaLexicon *l = NULL; /* one of the user's may be hostile: its keys must not know the hash */
  if (read_added (&b, base != NULL ? directories + 1 : none, files, error))
    l = fa_builder_finish (&b, g_random_int ());
  fa_builder_clear (&b);
  return l;
}
