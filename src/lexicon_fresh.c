/* lexicon_fresh.c - may the packed form of a lexicon directory be used?
 *
 * In: a directory. Out: its packed lexicon, or none when a text file says something else by now. The one idea: names,
 * sizes and times of the text files decide; nobody has to pack by hand after editing a line. */
#include "lexicon_private.h"

#include <string.h>
#include <sys/stat.h>

#define PACKED_NAME "lexicon.pack"

static gint
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

GPtrArray *
fa_lexicon_list_tsv (const char *directory)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  GDir *d = g_dir_open (directory, 0, NULL);
  if (d == NULL)
    return names;
  for (const char *name; (name = g_dir_read_name (d)) != NULL;)
    if (g_str_has_suffix (name, ".tsv") && name[0] != '.')
      g_ptr_array_add (names, g_strdup (name));
  g_dir_close (d);
  g_ptr_array_sort (names, compare_names);
  return names;
}

typedef struct {
  guint n;         /* .tsv files seen */
  gboolean stale;  /* one of them is not what the packed file was made of */
} Freshness;

/* Is a file still the one that was packed? Newer files are not; nor is another one that took its name. */
static void
check_file (Freshness *f, const FaLexicon *l, const struct stat *packed, const char *path, const char *name)
{
  struct stat text;
  if (stat (path, &text) != 0 || text.st_mtim.tv_sec > packed->st_mtim.tv_sec
      || (text.st_mtim.tv_sec == packed->st_mtim.tv_sec && text.st_mtim.tv_nsec > packed->st_mtim.tv_nsec))
    f->stale = TRUE;
  if (f->stale || name == NULL)
    return;
  for (guint32 i = 0; i < l->n_files; i++)
    if (strcmp (l->strings + l->files[i].name, name) == 0)
      {
        f->stale = (guint64) text.st_size != l->files[i].bytes;
        f->n++;
        return;
      }
  f->stale = TRUE;
}

/* @param packed_names  FALSE for the language files: their rules are in the keys, but not they themselves. */
static void
check_folder (Freshness *f, const FaLexicon *l, const struct stat *packed, const char *directory, const char *folder,
              gboolean packed_names)
{
  g_autofree char *where = g_build_filename (directory, folder, NULL);
  g_autoptr (GPtrArray) names = fa_lexicon_list_tsv (where);
  for (guint i = 0; i < names->len && !f->stale; i++)
    {
      g_autofree char *path = g_build_filename (where, names->pdata[i], NULL);
      g_autofree char *name
          = folder == NULL ? g_strdup (names->pdata[i]) : g_build_filename (folder, names->pdata[i], NULL);
      check_file (f, l, packed, path, packed_names ? name : NULL);
    }
}

FaLexicon *
fa_lexicon_map_fresh (const char *directory, const FaLanguages *languages)
{
  g_autofree char *packed = g_build_filename (directory, PACKED_NAME, NULL);
  struct stat of_packed;
  Freshness f = { 0, FALSE };
  g_autoptr (FaLexicon) l = stat (packed, &of_packed) == 0 ? fa_lexicon_map (packed, languages) : NULL;
  if (l == NULL)
    return NULL;
  check_folder (&f, l, &of_packed, directory, "terms", TRUE);
  check_folder (&f, l, &of_packed, directory, "frequency", TRUE);
  check_folder (&f, l, &of_packed, directory, NULL, TRUE);
  check_folder (&f, l, &of_packed, directory, "languages", FALSE);
  return f.stale || f.n != l->n_files ? NULL : g_steal_pointer (&l);
}
