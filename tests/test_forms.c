/* test_forms.c - the shipped lexicons: which words of running text reach which concepts.
 *
 * tests/lexicons/forms-TAG.tsv: form TAB +|- TAB concept TAB why. A form stands there as a newspaper prints it. `+`:
 * one of its mentions has the concept; `-`: none has, but for everyday forms that the lexicon marks with `?`, which
 * count only beside other evidence. A why that begins with "known:" says what is still wrong; such a line must fail.
 * Each line is a test, and so is each shipped file: its lines are sorted and every term finds its concept. */
#include "support.h"

#define FORMS SOURCE_DIR "/tests/lexicons"
#define MAX_SHOWN 20u

static FaLanguages *languages;
static FaLexicon *lexicon;
static GHashTable *homes; /* concept id -> the shipped file it stands in */

static const char *
shipped (void)
{
  const char *chosen = g_getenv ("FACTALIGN_LEXICONS");
  return chosen != NULL && *chosen != '\0' ? chosen : LEXICON_DIR;
}

/* The lines of a file that say something, each with its number. @return strings, NULL-terminated. */
static char **
read_lines (const char *path, GArray *numbers)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  if (!g_file_get_contents (path, &text, NULL, &error))
    {
      fprintf (stderr, "%s\n", error->message);
      exit (1);
    }
  g_auto (GStrv) all = g_strsplit (text, "\n", -1);
  GPtrArray *lines = g_ptr_array_new ();
  for (guint i = 0; all[i] != NULL; i++)
    if (*all[i] != '\0' && *all[i] != '#')
      {
        guint number = i + 1;
        g_array_append_val (numbers, number);
        g_ptr_array_add (lines, g_strdup (all[i]));
      }
  g_ptr_array_add (lines, NULL);
  return (char **) g_ptr_array_free (lines, FALSE);
}

/* --- forms -------------------------------------------------------------------------------------------------------- */

typedef struct {
  char *name;
  char *line;
  const char *language;
} Form;

/* The concepts that the mentions of a text have, '?' behind those of marked forms only. */
static char *
concepts_of (const FaMentions *mentions, gint concept, gboolean *reached, gboolean *marked)
{
  GString *found = g_string_new (NULL);
  *reached = *marked = FALSE;
  for (guint i = 0; i < mentions->mentions->len; i++)
    {
      const FaMention *m = fa_mentions_get (mentions, i);
      for (guint k = 0; k < m->hit_n; k++)
        {
          const FaHit *hit = fa_mentions_hit (mentions, m->hit_first + k);
          gboolean mark = fa_lexicon_term (lexicon, hit->term)->ambiguous;
          if ((gint) hit->concept == concept)
            *(mark ? marked : reached) = TRUE;
          const char *id = fa_lexicon_string (lexicon, fa_lexicon_concept (lexicon, hit->concept)->id);
          g_string_append_printf (found, " %s%s", id, mark ? "?" : "");
        }
    }
  return g_string_free (found, FALSE);
}

/* @return what is wrong with a form, new string; NULL: nothing. */
static char *
check_form (const char *form, gboolean wanted, const char *id, const char *language)
{
  gint concept = fa_lexicon_concept_by_id (lexicon, id);
  if (concept < 0)
    return g_strdup_printf ("no concept \"%s\"", id);
  Text t = read_text (languages, language, form, "2024-06-14");
  g_autoptr (FaMentions) mentions = fa_mentions_new (t.claims, lexicon);
  gboolean reached, marked;
  g_autofree char *found = concepts_of (mentions, concept, &reached, &marked);
  char *wrong = wanted == (reached || (wanted && marked))
                    ? NULL
                    : g_strdup_printf ("\"%s\" %s %s; found%s", form, wanted ? "does not reach" : "reaches", id,
                                       *found == '\0' ? " nothing" : found);
  g_clear_pointer (&mentions, fa_mentions_free);
  text_clear (&t);
  return wrong;
}

static void
test_form (void **state)
{
  const Form *f = *state;
  g_auto (GStrv) column = g_strsplit (f->line, "\t", -1);
  if (g_strv_length (column) != 4 || (strcmp (column[1], "+") != 0 && strcmp (column[1], "-") != 0))
    fail_msg ("a line is: form TAB +|- TAB concept TAB why");
  const char *known = g_str_has_prefix (column[3], "known:") ? column[3] : NULL;
  judge (known, check_form (column[0], *column[1] == '+', column[2], f->language));
}

static int
test_forms_of (const char *language)
{
  g_autofree char *title = g_strdup_printf ("forms-%s", language), *path = g_strdup_printf (FORMS "/%s.tsv", title);
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_auto (GStrv) lines = read_lines (path, numbers);
  g_autofree Form *forms = g_new0 (Form, numbers->len + 1);
  for (guint i = 0; i < numbers->len; i++)
    {
      g_auto (GStrv) column = g_strsplit (lines[i], "\t", 4);
      gboolean whole = g_strv_length (column) == 4;
      forms[i].line = lines[i];
      forms[i].language = language;
      forms[i].name = g_strdup_printf ("%u: %s %s %s", g_array_index (numbers, guint, i), column[0],
                                       whole ? column[1] : "", whole ? column[2] : "");
    }
  int failed = run_table (title, forms, numbers->len, sizeof *forms, test_form);
  for (guint i = 0; i < numbers->len; i++)
    g_free (forms[i].name);
  return failed;
}

/* No form is asked twice for one concept. */
static void
test_doubled_forms (void **state)
{
  (void) state;
  for (guint i = 0; i < fa_languages_count (languages); i++)
    {
      const char *tag = fa_language_tag (fa_languages_get (languages, i));
      g_autofree char *path = g_strdup_printf (FORMS "/forms-%s.tsv", tag);
      g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
      g_auto (GStrv) lines = read_lines (path, numbers);
      g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      for (guint k = 0; lines[k] != NULL; k++)
        {
          g_auto (GStrv) column = g_strsplit (lines[k], "\t", 4);
          if (g_strv_length (column) == 4 && !g_hash_table_add (seen, g_strdup_printf ("%s\t%s", column[0], column[2])))
            fail_msg ("%s:%u: %s %s a second time", path, g_array_index (numbers, guint, k), column[0], column[2]);
        }
    }
}

/* --- shipped files ------------------------------------------------------------------------------------------------ */

typedef struct {
  const char *name;
  const char *path;
} Shipped;

typedef struct {
  GString *text;
  const char *path;
  guint line, n;
} Wrong;

static void G_GNUC_PRINTF (2, 3)
add_wrong (Wrong *w, const char *format, ...)
{
  if (w->n++ >= MAX_SHOWN)
    return;
  va_list args;
  va_start (args, format);
  g_string_append_printf (w->text, "\n  %s:%u: ", w->path, w->line);
  g_string_append_vprintf (w->text, format, args);
  va_end (args);
}

static void
end_wrong (Wrong *w)
{
  guint n = w->n;
  g_autofree char *text = g_string_free (w->text, FALSE);
  if (n > 0)
    fail_msg ("%u wrong%s", n, text);
}

static gboolean
is_found (const char *term, gint concept, const FaLanguage *language, gboolean ambiguous)
{
  g_autoptr (GString) key = g_string_new (NULL);
  fa_fold (key, term, strlen (term));
  guint n;
  const FaTerm *t = fa_lexicon_find (lexicon, language, key->str, &n);
  for (guint i = 0; i < n; i++)
    if ((gint) t[i].concept == concept && !t[i].derived && t[i].ambiguous <= ambiguous)
      return TRUE;
  return FALSE;
}

/* The terms of one language of one concept. */
static void
check_cell (Wrong *w, const char *cell, gint concept, const FaLanguage *language)
{
  g_auto (GStrv) terms = g_strsplit (cell, "|", -1);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; terms[i] != NULL && *cell != '\0'; i++)
    {
      gboolean ambiguous = terms[i][0] == '?';
      const char *term = terms[i] + ambiguous;
      if (*term == '\0' || g_ascii_isspace (*term) || g_str_has_suffix (term, " ") || strstr (term, "  ") != NULL)
        add_wrong (w, "\"%s\" is empty or has a blank too many", terms[i]);
      else if (!g_hash_table_add (seen, (gpointer) (guintptr) term))
        add_wrong (w, "\"%s\" a second time", term);
      else if (!is_found (term, concept, language, ambiguous))
        add_wrong (w, "\"%s\" does not find its concept", term);
    }
}

static void
check_concept_line (Wrong *w, char **header, char **column)
{
  FaConceptKind kind;
  gint concept = fa_lexicon_concept_by_id (lexicon, column[0]);
  if (concept < 0)
    add_wrong (w, "no concept \"%s\"", column[0]);
  else if (!fa_kind_parse (column[1], &kind))
    add_wrong (w, "no kind \"%s\"", column[1]);
  else
    for (guint i = 2; column[i] != NULL; i++)
      {
        const FaLanguage *language = fa_languages_find (languages, header[i]);
        if (language != NULL)
          check_cell (w, column[i], concept, language);
      }
}

/* A concept stands in one line of one file: what is mended there is mended. Flags are made by a script. */
static void
check_home (Wrong *w, const char *id, const char *name)
{
  if (g_str_has_suffix (name, "flags.tsv"))
    return;
  const char *home = g_hash_table_lookup (homes, id);
  if (home != NULL)
    add_wrong (w, "\"%s\" stands in %s already", id, home);
  else
    g_hash_table_insert (homes, g_strdup (id), g_strdup (name));
}

static void
test_terms_file (void **state)
{
  const Shipped *f = *state;
  Wrong w = { .text = g_string_new (NULL), .path = f->path };
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_auto (GStrv) lines = read_lines (f->path, numbers);
  assert_true (numbers->len > 1);
  g_auto (GStrv) header = g_strsplit (lines[0], "\t", -1);
  g_autofree char *last = g_strdup ("");
  for (guint i = 1; lines[i] != NULL; i++)
    {
      w.line = g_array_index (numbers, guint, i);
      g_auto (GStrv) column = g_strsplit (lines[i], "\t", -1);
      if (g_strv_length (column) > g_strv_length (header) || g_strv_length (column) < 3)
        {
          add_wrong (&w, "%u columns", g_strv_length (column));
          continue;
        }
      if (strcmp (column[0], last) <= 0)
        add_wrong (&w, "\"%s\" stands behind \"%s\"", column[0], last);
      g_free (last);
      last = g_strdup (column[0]);
      check_home (&w, column[0], f->name);
      check_concept_line (&w, header, column);
    }
  end_wrong (&w);
}

static gboolean
is_related (gint from, gint to)
{
  guint n;
  const FaRelation *r = fa_lexicon_relations (lexicon, (guint) from, &n);
  for (guint i = 0; i < n; i++)
    if ((gint) r[i].to == to && !r[i].inverse)
      return TRUE;
  return FALSE;
}

static void
test_relations_file (void **state)
{
  const Shipped *f = *state;
  Wrong w = { .text = g_string_new (NULL), .path = f->path };
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_auto (GStrv) lines = read_lines (f->path, numbers);
  assert_true (numbers->len > 1);
  for (guint i = 1; lines[i] != NULL; i++)
    {
      w.line = g_array_index (numbers, guint, i);
      g_auto (GStrv) column = g_strsplit (lines[i], "\t", -1);
      gint from = fa_lexicon_concept_by_id (lexicon, column[0]);
      gint to = g_strv_length (column) < 3 ? -1 : fa_lexicon_concept_by_id (lexicon, column[2]);
      if (from < 0 || to < 0)
        add_wrong (&w, "no concept \"%s\"", from < 0 ? column[0] : column[2]);
      else if (!is_related (from, to))
        add_wrong (&w, "\"%s\" is not related to \"%s\"", column[0], column[2]);
      if (i > 1 && strcmp (lines[i], lines[i - 1]) <= 0)
        add_wrong (&w, "not sorted, or doubled");
    }
  end_wrong (&w);
}

static int
test_shipped_files (gboolean terms, const char *title, CMUnitTestFunction test)
{
  g_autoptr (GArray) files = g_array_new (FALSE, TRUE, sizeof (Shipped));
  for (guint i = 0; i < fa_lexicon_n_files (lexicon); i++)
    {
      const FaLexiconFile *file = fa_lexicon_file (lexicon, i);
      Shipped f = { fa_lexicon_string (lexicon, file->name), fa_lexicon_string (lexicon, file->path) };
      if (terms ? g_str_has_prefix (f.name, "terms/") : strcmp (f.name, "relations.tsv") == 0)
        g_array_append_val (files, f);
    }
  return run_table (title, files->data, files->len, sizeof (Shipped), test);
}

int
main (void)
{
  const char *const directories[] = { shipped (), NULL };
  g_autoptr (GError) error = NULL;
  languages = fa_languages_new (shipped (), &error);
  lexicon = languages == NULL ? NULL : fa_lexicon_new (directories, NULL, languages, NULL, &error);
  if (lexicon == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }
  homes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  int failed = 0;
  for (guint i = 0; i < fa_languages_count (languages); i++)
    failed += test_forms_of (fa_language_tag (fa_languages_get (languages, i)));
  failed += test_shipped_files (TRUE, "terms", test_terms_file);
  failed += test_shipped_files (FALSE, "relations", test_relations_file);
  const struct CMUnitTest others[] = { cmocka_unit_test (test_doubled_forms) };
  failed += cmocka_run_group_tests_name ("forms", others, NULL, NULL);
  g_hash_table_destroy (homes);
  fa_lexicon_free (lexicon);
  fa_languages_free (languages);
  return failed == 0 ? 0 : 1;
}
