/* lexicon_read.c - the files of a lexicon, one after the other.
 *
 * In: a directory laid out as ours, or files that a user names (formats: lexicon_file.h). Out: their entries in a
 * builder. The one idea: a directory reads the same on every file system, and every entry knows its file and line. */
#include "lexicon_builder.h"

#include <stdlib.h>
#include <string.h>

#define MAX_FILES 65535u

/* Read a file and enter it in the list. @return its text, new. */
static char *
load_file (FaBuilder *b, const char *path, const char *name, FaFileFormat format, GError **error)
{
  b->path = path;
  b->line = 0;
  b->without_kinds = FALSE;
  if (b->files->len >= MAX_FILES)
    {
      fa_builder_refuse (b, 0, error, "more than %u lexicon files", MAX_FILES);
      return NULL;
    }
  g_autofree char *sha = NULL;
  gsize bytes = 0;
  char *text = fa_file_load (path, format, &sha, &bytes, error);
  if (text == NULL)
    return NULL;
  FaLexiconFile f = { .name = fa_builder_add_string (b, name, strlen (name)),
                      .sha256 = fa_builder_add_string (b, sha, strlen (sha)),
                      .path = fa_builder_add_string (b, path, strlen (path)), .bytes = (guint32) bytes };
  b->file = (guint16) b->files->len;
  g_array_append_val (b->files, f);
  return text;
}

static gboolean
read_relation_text (FaBuilder *b, const char *path, char *text, GError **error)
{
  const FaFileRelationSink sink = { .data = b, .relation = fa_builder_take_relation };
  return fa_file_read_relations (path, text, &sink, error);
}

static gboolean
read_terms (FaBuilder *b, const char *path, const char *name, GError **error)
{
  const FaFileSink sink = { .data = b, .language = fa_builder_take_language, .concept = fa_builder_take_concept };
  g_autofree char *text = load_file (b, path, name, FA_FILE_TSV, error);
  return text != NULL && fa_file_read (path, FA_FILE_TSV, text, NULL, &sink, error);
}

gboolean
fa_builder_read_file (FaBuilder *b, const char *path, const char *name, GError **error)
{
  const FaFileSink sink = { .data = b, .language = fa_builder_take_language, .concept = fa_builder_take_concept };
  FaFileFormat format = fa_file_format_of_path (path);
  g_autofree char *text = load_file (b, path, name, format, error);
  if (text == NULL)
    return FALSE;
  return format == FA_FILE_TSV && fa_file_has_relations (text)
             ? read_relation_text (b, path, text, error)
             : fa_file_read (path, format, text, NULL, &sink, error);
}

static gboolean
read_relations (FaBuilder *b, const char *path, const char *name, GError **error)
{
  g_autofree char *text = load_file (b, path, name, FA_FILE_TSV, error);
  return text != NULL && read_relation_text (b, path, text, error);
}

static gboolean
read_measures (FaBuilder *b, const char *path, const char *name, GError **error)
{
  const FaFileMeasureSink sink = { .data = b, .measure = fa_builder_take_measure };
  g_autofree char *text = load_file (b, path, name, FA_FILE_TSV, error);
  b->measures_before = b->measures->len;
  return text != NULL && fa_file_read_measures (path, text, &sink, error);
}

static gboolean
read_frequency (FaBuilder *b, const FaLanguage *language, char *line, GError **error)
{
  char *tab = strchr (line, '\t'), *end = NULL;
  if (tab == NULL)
    return fa_builder_refuse (b, 0, error, "a frequency is: word TAB times in a million words");
  *tab = '\0';
  gulong value = strtoul (tab + 1, &end, 10);
  if (!g_ascii_isdigit (tab[1]) || *end != '\0') /* strtoul() would take blanks and a sign */
    return fa_builder_refuse (b, (gsize) (tab + 1 - line), error, "not a whole number");
  g_string_truncate (b->key, 0);
  fa_fold (b->key, line, strlen (line));
  FaFrequency f = { .language = (guint16) fa_language_index (language), .frequency = (guint16) MIN (value, 65535) };
  f.key = fa_builder_add_string (b, b->key->str, b->key->len);
  g_array_append_val (b->frequencies, f);
  return TRUE;
}

static gboolean
read_frequencies (FaBuilder *b, const char *path, const char *name, GError **error)
{
  g_autofree char *tag = g_path_get_basename (path);
  tag[strcspn (tag, ".")] = '\0';
  const FaLanguage *language = fa_languages_find (b->languages, tag);
  g_autofree char *text = language == NULL ? NULL : load_file (b, path, name, FA_FILE_TSV, error);
  if (text == NULL)
    return language == NULL; /* a language without rules */
  FaFileReader lines = { .path = path };
  char *rest = text, *line;
  while (fa_file_next_line (&lines, &rest, &line))
    if (*line != '\0' && *line != '#')
      {
        b->line = lines.line;
        if (!read_frequency (b, language, line, error))
          return FALSE;
        g_array_index (b->files, FaLexiconFile, b->file).entries++;
      }
  return TRUE;
}

typedef gboolean (*ReadFile) (FaBuilder *, const char *path, const char *name, GError **);

static gboolean
read_folder (FaBuilder *b, const char *directory, const char *folder, ReadFile read, GError **error)
{
  g_autofree char *where = g_build_filename (directory, folder, NULL);
  g_autoptr (GPtrArray) names = fa_lexicon_list_tsv (where);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (where, names->pdata[i], NULL);
      g_autofree char *name = g_build_filename (folder, names->pdata[i], NULL);
      if (!read (b, path, name, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_if_there (FaBuilder *b, const char *directory, const char *name, ReadFile read, GError **error)
{
  g_autofree char *path = g_build_filename (directory, name, NULL);
  return !g_file_test (path, G_FILE_TEST_EXISTS) || read (b, path, name, error);
}

gboolean
fa_builder_read_directory (FaBuilder *b, const char *directory, GError **error)
{
  if (!read_folder (b, directory, "terms", read_terms, error)
      || !read_folder (b, directory, "frequency", read_frequencies, error))
    return FALSE;
  g_autoptr (GPtrArray) names = fa_lexicon_list_tsv (directory);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = names->pdata[i];
      g_autofree char *path = g_build_filename (directory, name, NULL);
      if (strcmp (name, "relations.tsv") != 0 && strcmp (name, FA_FILE_MEASURES) != 0
          && !read_terms (b, path, name, error))
        return FALSE;
    }
  return read_if_there (b, directory, "relations.tsv", read_relations, error)
         && read_if_there (b, directory, FA_FILE_MEASURES, read_measures, error);
}
