/* paths.c - where the lexicons are.
 *
 * In: the environment and where the program stands. Out: directories in loading order. The one idea: a program that
 * was only built finds its lexicons like one that was installed, beside itself. */
#include "paths.h"

#include <sys/stat.h>

#define BELOW_DATA "factalign", "lexicons"

static gboolean
is_directory (const char *path)
{
  return g_file_test (path, G_FILE_TEST_IS_DIR);
}

/* BESIDE/share/factalign/lexicons, if it is there. */
static char *
beside (const char *place, const char *step)
{
  g_autofree char *path = g_build_filename (place, step, "share", BELOW_DATA, NULL);
  return is_directory (path) ? g_canonicalize_filename (path, NULL) : NULL;
}

static char *
find_shipped (GError **error)
{
  const char *chosen = g_getenv ("FACTALIGN_LEXICONS");
  if (chosen != NULL && *chosen != '\0')
    return g_strdup (chosen);
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *place = program != NULL ? g_path_get_dirname (program) : NULL;
  char *found = place != NULL ? beside (place, ".") : NULL;
  if (found == NULL && place != NULL)
    found = beside (place, "..");
  if (found == NULL && is_directory (FACTALIGN_LEXICON_DIR))
    found = g_strdup (FACTALIGN_LEXICON_DIR);
  if (found == NULL)
    g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "no lexicons in %s; name their directory in FACTALIGN_LEXICONS",
                 FACTALIGN_LEXICON_DIR);
  return found;
}

static gboolean
is_same_directory (const char *a, const char *b)
{
  struct stat sa, sb;
  return stat (a, &sa) == 0 && stat (b, &sb) == 0 && sa.st_dev == sb.st_dev && sa.st_ino == sb.st_ino;
}

/* The installed lexicons are in a system data directory too: one directory is read once, whatever its names. */
static void
add_data_directory (GPtrArray *directories, const char *data)
{
  g_autofree char *path = g_build_filename (data, BELOW_DATA, NULL);
  if (!g_path_is_absolute (data) || !is_directory (path))
    return;
  for (guint i = 0; i < directories->len; i++)
    if (is_same_directory (g_ptr_array_index (directories, i), path))
      return;
  g_ptr_array_add (directories, g_steal_pointer (&path));
}

FaPaths *
fa_paths_new (GError **error)
{
  char *shipped = find_shipped (error);
  if (shipped == NULL)
    return NULL;
  GPtrArray *directories = g_ptr_array_new ();
  g_ptr_array_add (directories, g_strdup (shipped));
  add_data_directory (directories, g_get_user_data_dir ());
  for (const char *const *data = g_get_system_data_dirs (); *data != NULL; data++)
    add_data_directory (directories, *data);
  g_ptr_array_add (directories, NULL);
  FaPaths *paths = g_new0 (FaPaths, 1);
  paths->shipped = shipped;
  paths->directories = (char **) g_ptr_array_free (directories, FALSE);
  return paths;
}

void
fa_paths_free (FaPaths *paths)
{
  if (paths == NULL)
    return;
  g_free (paths->shipped);
  g_strfreev (paths->directories);
  g_free (paths);
}
