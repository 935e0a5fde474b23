/* lexicon_omegat.c - glossaries of OmegaT and its kin: term TAB term [TAB comment], two languages, no header.
 *
 * In: text. Out: concepts; and the lines again. The format knows neither concepts nor languages. The one idea: what it
 * has no place for goes where its own program does not mind: the languages into a comment line or the file's name, id,
 * kind and note into the third column, so that what factalign-lexicon wrote it reads again. */
#include "lexicon_file.h"

#include <string.h>

#define LANGUAGES "# languages:"

typedef struct {
  FaFileReader *r;
  char *tag[2];
  gint language[2];
  FaFileConcept concept; /* being put together of its lines */
  GTree *seen[2];        /* its terms */
  gboolean open;
} Glossary;

static void
glossary_clear (Glossary *g)
{
  for (guint i = 0; i < 2; i++)
    {
      g_free (g->tag[i]);
      g_tree_unref (g->seen[i]);
    }
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Glossary, glossary_clear)

/* Languages ----------------------------------------------------------------------------------------------------------- */

static void
set_languages (Glossary *g, const char *source, const char *target)
{
  const char *const tags[] = { source, target };
  const FaFileSink *sink = g->r->sink;
  for (guint i = 0; i < 2; i++)
    {
      g_free (g->tag[i]);
      g->tag[i] = g_strdup (tags[i]);
      g->language[i] = sink->language == NULL ? 0 : sink->language (sink->data, tags[i]);
    }
}

static gboolean
is_short_tag (const char *s)
{
  gsize n = strspn (s, "abcdefghijklmnopqrstuvwxyz");
  return s[n] == '\0' && (n == 2 || n == 3);
}

/* "story.en-gu.utf8", "glossary_en_id.txt": the last two parts of the name without its suffix. */
static void
find_languages_in_name (Glossary *g)
{
  g_autofree char *base = g_path_get_basename (g->r->path);
  char *dot = strrchr (base, '.');
  if (dot != NULL)
    *dot = '\0';
  g_auto (GStrv) part = g_strsplit_set (base, "._-", -1);
  guint n = g_strv_length (part);
  if (n >= 2 && is_short_tag (part[n - 2]) && is_short_tag (part[n - 1]))
    set_languages (g, part[n - 2], part[n - 1]);
}

static void
read_comment (Glossary *g, const char *line)
{
  if (g->tag[0] != NULL || !g_str_has_prefix (line, LANGUAGES))
    return;
  g_auto (GStrv) word = g_strsplit_set (line + strlen (LANGUAGES), " \t,", -1);
  const char *tag[2] = { NULL, NULL };
  for (guint i = 0, n = 0; word[i] != NULL && n < 2; i++)
    if (*word[i] != '\0')
      tag[n++] = word[i];
  if (tag[1] != NULL)
    set_languages (g, tag[0], tag[1]);
}

/* Lines --------------------------------------------------------------------------------------------------------------- */

/* "id (kind)" or "id (kind): note", as fa_omegat_write() makes it; anything else is somebody's comment. */
static void
read_third (FaFileConcept *c, char *third)
{
  char *open = strstr (third, " ("), *close = open != NULL ? strchr (open, ')') : NULL;
  c->note = third;
  if (close == NULL || (close[1] != '\0' && !g_str_has_prefix (close + 1, ": ")))
    return;
  *open = *close = '\0';
  if (fa_file_is_id (third) && fa_kind_parse (open + 2, &c->kind))
    {
      c->id = third;
      c->has_kind = TRUE;
      c->note = close[1] == '\0' ? "" : close + 3;
      return;
    }
  *open = ' ';
  *close = ')';
}

static gboolean
add_term (Glossary *g, guint which, const char *text, gsize column)
{
  FaFileTerm term = { .tag = g->tag[which],
                      .language = g->language[which],
                      .text = text,
                      .line = g->r->line,
                      .column = (guint32) column + 1 };
  if (*text == '\0')
    return fa_file_problem (g->r, column, "empty term");
  if (g_utf8_strlen (text, -1) > FA_FILE_MAX_TERM)
    return fa_file_problem (g->r, column, "a term of more than %d characters", FA_FILE_MAX_TERM);
  if (term.language < 0 || g_tree_lookup (g->seen[which], text) != NULL)
    return TRUE;
  g_tree_insert (g->seen[which], (gpointer) text, (gpointer) text);
  g_array_append_val (g->r->terms, term);
  return TRUE;
}

static gint
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (a, b);
}

static gboolean
flush (Glossary *g)
{
  guint32 line = g->r->line;
  if (!g->open)
    return TRUE;
  g->open = FALSE;
  g->r->line = g->concept.line;
  gboolean good = fa_file_give (g->r, &g->concept);
  g_array_set_size (g->r->terms, 0);
  for (guint i = 0; i < 2; i++)
    {
      g_tree_unref (g->seen[i]);
      g->seen[i] = g_tree_new (compare_texts);
    }
  g->r->line = line;
  return good;
}

/* Lines that name the same concept, one after the other, are its synonyms. */
static gboolean
begin (Glossary *g, const FaFileConcept *c)
{
  if (g->open && c->id != NULL && g_strcmp0 (c->id, g->concept.id) == 0)
    return TRUE;
  if (!flush (g))
    return FALSE;
  g->concept = *c;
  g->open = TRUE;
  return TRUE;
}

static gboolean
read_entry (Glossary *g, char *line)
{
  FaFileConcept c = { .line = g->r->line };
  char *target = strchr (line, '\t'), *third = target != NULL ? strchr (target + 1, '\t') : NULL;
  if (target == NULL)
    return fa_file_problem (g->r, 0, "a line of a glossary is: term TAB term [TAB comment]");
  *target++ = '\0';
  if (third != NULL)
    {
      *third++ = '\0';
      third[strcspn (third, "\t")] = '\0';
      read_third (&c, g_strstrip (third));
    }
  return begin (g, &c) && add_term (g, 0, g_strstrip (line), 0)
         && add_term (g, 1, g_strstrip (target), (gsize) (target - line));
}

static gboolean
read_line (Glossary *g, char *line)
{
  if (strlen (line) > FA_FILE_MAX_LINE)
    return fa_file_problem (g->r, 0, "a line of more than 1 MiB");
  if (*line == '#')
    read_comment (g, line);
  if (*line == '#' || *line == '\0')
    return TRUE;
  if (g->tag[0] == NULL)
    find_languages_in_name (g);
  if (g->tag[0] != NULL)
    return read_entry (g, line);
  return fa_file_problem (g->r, 0,
                          "which languages are the columns? Say it in the first line (%s en gu) or in the "
                          "file's name (story.en-gu.utf8)",
                          LANGUAGES);
}

gboolean
fa_omegat_read (FaFileReader *r, char *text, const char *const *tags)
{
  g_auto (Glossary) g = { .r = r, .seen = { g_tree_new (compare_texts), g_tree_new (compare_texts) } };
  char *rest = text, *line;
  if (tags != NULL && tags[0] != NULL && tags[1] != NULL)
    set_languages (&g, tags[0], tags[1]);
  while (fa_file_next_line (r, &rest, &line))
    {
      if (!read_line (&g, line))
        return FALSE;
      if (g.tag[0] == NULL && *line != '#' && *line != '\0')
        return TRUE; /* told */
    }
  return flush (&g);
}

/* Writing ------------------------------------------------------------------------------------------------------------- */

static gboolean
append_pairs (GString *out, const FaFileConcept *c, const char *const *tags)
{
  gsize before = out->len;
  for (guint i = 0; i < c->n_terms; i++)
    for (guint k = 0; fa_file_tag_is (c->terms[i].tag, tags[0]) && k < c->n_terms; k++)
      if (fa_file_tag_is (c->terms[k].tag, tags[1]))
        g_string_append_printf (out, "%s\t%s\t%s (%s)%s%s\n", c->terms[i].text, c->terms[k].text, c->id,
                                fa_kind_name (c->kind), *c->note != '\0' ? ": " : "", c->note);
  return out->len > before;
}

GString *
fa_omegat_write (const FaFileContent *content, guint *skipped, GError **error)
{
  if (content->tags[0] == NULL || content->tags[1] == NULL || content->tags[2] != NULL)
    {
      g_set_error (error, FA_ERROR, FA_ERROR_WRITE, "an OmegaT glossary has two languages; name them: --columns en,gu");
      return NULL;
    }
  GString *out = g_string_new (NULL);
  g_string_append_printf (out, LANGUAGES " %s %s\n", content->tags[0], content->tags[1]);
  for (guint i = 0; i < content->n_concepts; i++)
    *skipped += !append_pairs (out, content->concept[i], content->tags);
  return out;
}
