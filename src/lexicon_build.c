/* lexicon_build.c - text files become the flat arrays of a lexicon.
 *
 * In: terms, relations and word frequencies as tab-separated text (lexicons/README.md), or a packed lexicon that
 * further files are added to. Out: a FaLexicon. The one idea: everything that can be refused is refused here, with
 * file, line and column; everything that can be computed once is computed here. */
#include "lexicon_private.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define MAX_LINE (1u << 20)
#define MAX_TERM 1000
#define MAX_BYTES (1u << 30)
#define PACKED_NAME "lexicon.pack"

typedef struct {
  const FaLanguages *languages;
  GPtrArray *notes;
  GString *strings;
  GArray *concepts, *terms, *relations, *files, *frequencies, *first_words;
  GHashTable *ids;         /* id -> concept + 1 */
  GHashTable *unknown;     /* language columns already noted */
  const char *path;        /* of the file being read */
  guint32 line;
  guint16 file;
  GString *key;            /* scratch */
} Builder;

typedef struct {
  guint n;
  gint language[16];       /* index of the column's language; -1: concept, -2: kind, -3: note, -4: ignored */
} Columns;

enum { COLUMN_CONCEPT = -1, COLUMN_KIND = -2, COLUMN_NOTE = -3, COLUMN_IGNORED = -4 };

static guint32
add_string (Builder *b, const char *s, gsize n)
{
  guint32 at = (guint32) b->strings->len;
  g_string_append_len (b->strings, s, (gssize) n);
  g_string_append_c (b->strings, '\0');
  return at;
}

static gboolean
refuse (const Builder *b, gsize column, GError **error, const char *format, ...) G_GNUC_PRINTF (4, 5);

static gboolean
refuse (const Builder *b, gsize column, GError **error, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *what = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s:%u:%zu: %s", b->path, b->line, column + 1, what);
  return FALSE;
}

static void G_GNUC_PRINTF (2, 3)
note (Builder *b, const char *format, ...)
{
  if (b->notes == NULL)
    return;
  va_list args;
  va_start (args, format);
  g_ptr_array_add (b->notes, g_strdup_vprintf (format, args));
  va_end (args);
}

/* --- concept lines ------------------------------------------------------------------------------------------------ */

static gboolean
is_id (const char *s)
{
  gsize n = strspn (s, "abcdefghijklmnopqrstuvwxyz0123456789-");
  return n > 0 && s[n] == '\0' && s[0] != '-' && s[n - 1] != '-' && strstr (s, "--") == NULL;
}

static gboolean
read_header (Builder *b, char *line, Columns *columns, GError **error)
{
  g_auto (GStrv) name = g_strsplit (line, "\t", -1);
  columns->n = g_strv_length (name);
  if (columns->n < 3 || columns->n > G_N_ELEMENTS (columns->language) || strcmp (name[0], "concept") != 0
      || strcmp (name[1], "kind") != 0)
    return refuse (b, 0, error, "the header must be: concept TAB kind TAB language TAB language ... [TAB note]");
  columns->language[0] = COLUMN_CONCEPT;
  columns->language[1] = COLUMN_KIND;
  for (guint i = 2; i < columns->n; i++)
    {
      const FaLanguage *l = fa_languages_find (b->languages, name[i]);
      if (strcmp (name[i], "note") == 0)
        columns->language[i] = COLUMN_NOTE;
      else if (l != NULL)
        columns->language[i] = (gint) fa_language_index (l);
      else
        {
          columns->language[i] = COLUMN_IGNORED;
          if (g_hash_table_add (b->unknown, g_strdup (name[i])))
            note (b, "%s: column \"%s\" is ignored: no rules for that language", b->path, name[i]);
        }
    }
  return TRUE;
}

static guint32
concept_of (Builder *b, const char *id, FaConceptKind kind)
{
  guint32 known = GPOINTER_TO_UINT (g_hash_table_lookup (b->ids, id));
  if (known != 0)
    return known - 1;
  FaConcept c = { .kind = (guint16) kind, .file = b->file, .line = b->line };
  c.id = add_string (b, id, strlen (id));
  g_array_append_val (b->concepts, c);
  g_hash_table_insert (b->ids, g_strdup (id), GUINT_TO_POINTER (b->concepts->len));
  return b->concepts->len - 1;
}

static guint
count_words (const char *s)
{
  guint n = 1;
  for (; *s != '\0'; s++)
    n += *s == ' ' || *s == '-';
  return MIN (n, 255);
}

static void
add_first_word (Builder *b, guint language, const char *term)
{
  gsize n = strcspn (term, " -");
  g_string_truncate (b->key, 0);
  fa_fold (b->key, term, n);
  guint32 pair[2] = { language, add_string (b, b->key->str, b->key->len) };
  g_array_append_vals (b->first_words, pair, 1);
}

static gboolean
has_letters (const char *s)
{
  for (; *s != '\0'; s = g_utf8_next_char (s))
    if (g_unichar_isalpha (g_utf8_get_char (s)))
      return TRUE;
  return FALSE;
}

static void
add_term (Builder *b, guint32 concept, gint language, const char *term, gboolean ambiguous)
{
  const FaLanguage *l = fa_languages_get (b->languages, (guint) language);
  FaTerm t = { .concept = concept, .line = b->line, .file = b->file, .language = (guint8) language,
               .ambiguous = ambiguous ? 1 : 0, .words = (guint8) count_words (term) };
  g_string_truncate (b->key, 0);
  fa_fold (b->key, term, strlen (term));
  if (b->key->len == 0)
    return; /* a sign such as a dash: nothing to look up */
  t.surface = add_string (b, term, strlen (term));
  t.key = add_string (b, b->key->str, b->key->len);
  g_array_append_val (b->terms, t);
  FaConcept *c = &g_array_index (b->concepts, FaConcept, concept);
  if (c->gloss[language] == 0 || !has_letters (b->strings->str + c->gloss[language]))
    c->gloss[language] = t.surface; /* a flag or sign is no gloss while there is a word */
  FaStems derived = { 0 };
  fa_language_term_keys (l, b->strings->str + t.key, &derived);
  t.derived = TRUE;
  for (guint i = 0; i < derived.n; i++)
    {
      t.key = add_string (b, derived.stem[i], strlen (derived.stem[i]));
      g_array_append_val (b->terms, t);
    }
  fa_stems_clear (&derived);
  if (t.words > 1)
    add_first_word (b, (guint) language, term);
}

/* The next variant of a cell, cut off in place: "|" separates, "\|" is a bar. */
static char *
next_variant (char **cell)
{
  char *start = *cell, *to = start, *from = start;
  for (; *from != '\0' && *from != '|'; from++)
    {
      if (*from == '\\' && from[1] == '|')
        from++;
      *to++ = *from;
    }
  *cell = *from == '|' ? from + 1 : NULL;
  *to = '\0';
  return start;
}

static gboolean
read_cell (Builder *b, guint32 concept, gint language, char *cell, gsize column, GError **error)
{
  if (*cell == '\0')
    return TRUE;
  for (char *rest = cell; rest != NULL;)
    {
      gsize at = column + (gsize) (rest - cell);
      char *term = next_variant (&rest);
      gboolean ambiguous = *term == '?';
      term += ambiguous;
      if (*term == '\0')
        return refuse (b, at, error, "empty term");
      if (*term == ' ' || term[strlen (term) - 1] == ' ')
        return refuse (b, at, error, "blank before or after a term");
      if (g_utf8_strlen (term, -1) > MAX_TERM)
        return refuse (b, at, error, "a term of more than %d characters", MAX_TERM);
      add_term (b, concept, language, term, ambiguous);
    }
  return TRUE;
}

static gboolean
read_concept (Builder *b, char *line, const Columns *columns, GError **error)
{
  char *cell[16];
  guint n = 0;
  for (char *s = line; s != NULL; n++)
    {
      char *tab = strchr (s, '\t');
      if (n == G_N_ELEMENTS (cell))
        return refuse (b, (gsize) (s - line), error, "more columns than the header names");
      cell[n] = s;
      if (tab != NULL)
        *tab++ = '\0';
      s = tab;
    }
  guint noted = columns->language[columns->n - 1] == COLUMN_NOTE ? 1 : 0;
  if (n > columns->n || n + noted < columns->n)
    return refuse (b, 0, error, "%u columns; the header names %u (columns are separated by one TAB)", n, columns->n);
  FaConceptKind kind;
  if (!is_id (cell[0]))
    return refuse (b, 0, error, "a concept is named by lower-case ASCII letters, digits and single hyphens");
  if (!fa_kind_parse (cell[1], &kind))
    return refuse (b, (gsize) (cell[1] - line), error, "unknown kind");
  guint32 concept = concept_of (b, cell[0], kind);
  guint terms = b->terms->len;
  for (guint i = 2; i < n; i++)
    if (columns->language[i] >= 0
        && !read_cell (b, concept, columns->language[i], cell[i], (gsize) (cell[i] - line), error))
      return FALSE;
  g_array_index (b->files, FaLexiconFile, b->file).entries++;
  if (b->terms->len == terms && columns->n > 3 && n == columns->n)
    for (guint i = 2; i < n; i++)
      if (columns->language[i] >= 0 && *cell[i] != '\0')
        return TRUE; /* only signs */
  return b->terms->len > terms ? TRUE : refuse (b, 0, error, "concept \"%s\" has no term", cell[0]);
}

/* --- relations and frequencies ------------------------------------------------------------------------------------ */

static gboolean
parse_relation (const char *name, guint16 *kind)
{
  static const char *const names[FA_RELATION_NEAR]
      = { "broader", "part-of", "capital-of", "demonym-of", "opposite", "result-of", "holds-role" };
  for (guint16 i = 0; i < FA_RELATION_NEAR; i++)
    if (strcmp (names[i], name) == 0)
      {
        *kind = i;
        return TRUE;
      }
  return FALSE;
}

static gboolean
read_relation (Builder *b, char *line, GError **error)
{
  g_auto (GStrv) cell = g_strsplit (line, "\t", -1);
  guint n = g_strv_length (cell);
  if (n >= 2 && strcmp (cell[1], "relation") == 0)
    return TRUE; /* header */
  FaRelation r = { 0 };
  if (n < 3 || n > 5)
    return refuse (b, 0, error, "%u columns; a relation is: from TAB relation TAB to [TAB since TAB until]", n);
  if (!parse_relation (cell[1], &r.kind))
    return refuse (b, strlen (cell[0]) + 1, error, "unknown relation");
  guint32 from = GPOINTER_TO_UINT (g_hash_table_lookup (b->ids, cell[0]));
  guint32 to = GPOINTER_TO_UINT (g_hash_table_lookup (b->ids, cell[2]));
  if (from == 0 || to == 0)
    {
      note (b, "%s:%u: relation ignored: no concept \"%s\"", b->path, b->line, from == 0 ? cell[0] : cell[2]);
      return TRUE;
    }
  if (from == to)
    return refuse (b, 0, error, "\"%s\" is related to itself", cell[0]);
  r.since = (gint16) (n > 3 ? atoi (cell[3]) : 0);
  r.until = (gint16) (n > 4 ? atoi (cell[4]) : 0);
  r.from = from - 1;
  r.to = to - 1;
  g_array_append_val (b->relations, r);
  r.from = to - 1;
  r.to = from - 1;
  r.inverse = TRUE;
  g_array_append_val (b->relations, r);
  return TRUE;
}

static gboolean
read_frequency (Builder *b, const FaLanguage *language, char *line, GError **error)
{
  char *tab = strchr (line, '\t'), *end = NULL;
  if (tab == NULL)
    return refuse (b, 0, error, "a frequency is: word TAB times in a million words");
  *tab = '\0';
  gulong value = strtoul (tab + 1, &end, 10);
  if (end == tab + 1 || *end != '\0')
    return refuse (b, (gsize) (tab + 1 - line), error, "not a whole number");
  g_string_truncate (b->key, 0);
  fa_fold (b->key, line, strlen (line));
  FaFrequency f = { .language = (guint16) fa_language_index (language), .frequency = (guint16) MIN (value, 65535) };
  f.key = add_string (b, b->key->str, b->key->len);
  g_array_append_val (b->frequencies, f);
  return TRUE;
}

/* --- files -------------------------------------------------------------------------------------------------------- */

static char *
read_text (Builder *b, const char *path, const char *name, GError **error)
{
  g_autofree char *text = NULL;
  gsize n;
  g_autoptr (GError) io = NULL;
  errno = 0;
  if (!g_file_get_contents (path, &text, &n, &io))
    {
      g_autofree char *quoted = fa_error_quote (path);
      g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "cannot read lexicon %s: %s", quoted, g_strerror (errno));
      return NULL;
    }
  b->path = path;
  b->line = 0;
  const char *bad;
  if (n > MAX_BYTES || !g_utf8_validate (text, (gssize) n, &bad))
    {
      guint line = 1;
      for (const char *s = text; n <= MAX_BYTES && s < bad; s++)
        line += *s == '\n';
      b->line = line;
      refuse (b, 0, error, n > MAX_BYTES ? "larger than 1 GiB" : "not UTF-8; save the lexicon as UTF-8");
      return NULL;
    }
  if (strlen (text) != n)
    {
      g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s: binary, not a lexicon (NUL byte)", path);
      return NULL;
    }
  g_autofree char *sha = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) text, n);
  FaLexiconFile f = { .name = add_string (b, name, strlen (name)), .sha256 = add_string (b, sha, strlen (sha)),
                      .path = add_string (b, path, strlen (path)) };
  b->file = (guint16) b->files->len;
  g_array_append_val (b->files, f);
  return g_steal_pointer (&text);
}

/* Cut the next line off; FALSE at the end of the text. */
static gboolean
next_line (Builder *b, char **rest, char **line)
{
  if (*rest == NULL)
    return FALSE;
  *line = *rest;
  char *end = strchr (*rest, '\n');
  *rest = end == NULL ? NULL : end + 1;
  if (end != NULL)
    *end = '\0';
  gsize n = strlen (*line);
  if (n > 0 && (*line)[n - 1] == '\r')
    (*line)[n - 1] = '\0';
  b->line++;
  return TRUE;
}

static gboolean
is_content (const char *line)
{
  return *line != '\0' && *line != '#';
}

static gboolean
read_terms (Builder *b, const char *path, const char *name, GError **error)
{
  g_autofree char *text = read_text (b, path, name, error);
  if (text == NULL)
    return FALSE;
  Columns columns = { 0 };
  char *rest = g_str_has_prefix (text, "\357\273\277") ? text + 3 : text, *line;
  while (next_line (b, &rest, &line))
    {
      if (strlen (line) > MAX_LINE)
        return refuse (b, 0, error, "a line of more than 1 MiB");
      if (!is_content (line))
        continue;
      if (columns.n == 0 ? !read_header (b, line, &columns, error) : !read_concept (b, line, &columns, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_relations (Builder *b, const char *path, const char *name, GError **error)
{
  g_autofree char *text = read_text (b, path, name, error);
  if (text == NULL)
    return FALSE;
  char *rest = text, *line;
  while (next_line (b, &rest, &line))
    if (is_content (line))
      {
        if (!read_relation (b, line, error))
          return FALSE;
        g_array_index (b->files, FaLexiconFile, b->file).entries++;
      }
  return TRUE;
}

static gboolean
read_frequencies (Builder *b, const char *path, const char *name, GError **error)
{
  g_autofree char *tag = g_path_get_basename (path);
  *strchr (tag, '.') = '\0';
  const FaLanguage *language = fa_languages_find (b->languages, tag);
  g_autofree char *text = language == NULL ? NULL : read_text (b, path, name, error);
  if (text == NULL)
    return language == NULL; /* a language without rules */
  char *rest = text, *line;
  while (next_line (b, &rest, &line))
    if (is_content (line))
      {
        if (!read_frequency (b, language, line, error))
          return FALSE;
        g_array_index (b->files, FaLexiconFile, b->file).entries++;
      }
  return TRUE;
}

static gint
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Names of the .tsv files of a directory, sorted: what is read must not depend on the file system's order. */
static GPtrArray *
list_tsv (const char *directory)
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

typedef gboolean (*ReadFile) (Builder *, const char *path, const char *name, GError **);

static gboolean
read_folder (Builder *b, const char *directory, const char *folder, ReadFile read, GError **error)
{
  g_autofree char *where = g_build_filename (directory, folder, NULL);
  g_autoptr (GPtrArray) names = list_tsv (where);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (where, names->pdata[i], NULL);
      g_autofree char *name = g_build_filename (folder, names->pdata[i], NULL);
      if (!read (b, path, name, error))
        return FALSE;
    }
  return TRUE;
}

/* A directory is either laid out as ours (terms/, relations.tsv, frequency/) or simply holds term files. */
static gboolean
read_directory (Builder *b, const char *directory, GError **error)
{
  g_autofree char *relations = g_build_filename (directory, "relations.tsv", NULL);
  if (!read_folder (b, directory, "terms", read_terms, error)
      || !read_folder (b, directory, "frequency", read_frequencies, error))
    return FALSE;
  g_autoptr (GPtrArray) names = list_tsv (directory);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = names->pdata[i];
      g_autofree char *path = g_build_filename (directory, name, NULL);
      if (strcmp (name, "relations.tsv") != 0 && !read_terms (b, path, name, error))
        return FALSE;
    }
  return !g_file_test (relations, G_FILE_TEST_EXISTS) || read_relations (b, relations, "relations.tsv", error);
}

/* --- from a builder to a lexicon ---------------------------------------------------------------------------------- */


static gint
compare_terms (gconstpointer pa, gconstpointer pb, gpointer strings)
{
  const FaTerm *a = pa, *b = pb;
  if (a->language != b->language)
    return a->language < b->language ? -1 : 1;
  gint order = strcmp ((const char *) strings + a->key, (const char *) strings + b->key);
  if (order != 0)
    return order;
  if (a->derived != b->derived)
    return a->derived - b->derived;
  if (a->concept != b->concept)
    return a->concept < b->concept ? -1 : 1;
  if (a->ambiguous != b->ambiguous)
    return a->ambiguous - b->ambiguous;
  return a->file != b->file ? a->file - b->file : (gint) a->line - (gint) b->line;
}

static gint
compare_relations (gconstpointer pa, gconstpointer pb)
{
  const FaRelation *a = pa, *b = pb;
  if (a->from != b->from)
    return a->from < b->from ? -1 : 1;
  if (a->to != b->to)
    return a->to < b->to ? -1 : 1;
  return a->kind - b->kind;
}

/* One term of a concept under a key is enough; a plain form makes a marked one of the same concept needless. */
static void
drop_doubles (GArray *terms, const char *strings)
{
  guint to = 0;
  for (guint i = 0; i < terms->len; i++)
    {
      const FaTerm *t = &g_array_index (terms, FaTerm, i);
      gboolean doubled = FALSE;
      for (guint k = to; k > 0 && !doubled; k--)
        {
          const FaTerm *kept = &g_array_index (terms, FaTerm, k - 1);
          if (kept->language != t->language || strcmp (strings + kept->key, strings + t->key) != 0)
            break;
          doubled = kept->concept == t->concept;
        }
      if (!doubled)
        g_array_index (terms, FaTerm, to++) = *t;
    }
  g_array_set_size (terms, to);
}

typedef struct {
  guint language;
  const char *key;
} Entry;

/* Index the first entry of every (language, key); entries of one key follow each other. */
static FaIndex
make_index (guint32 seed, guint n, Entry (*entry) (const Builder *, guint), const Builder *b)
{
  FaIndex index = { .n_slots = 16 };
  while (index.n_slots < n * 2)
    index.n_slots *= 2;
  index.slot = g_new0 (guint32, index.n_slots);
  for (guint i = 0; i < n; i++)
    {
      Entry e = entry (b, i);
      guint32 slot = fa_lexicon_hash (seed, e.language, e.key) & (index.n_slots - 1);
      for (; index.slot[slot] != 0; slot = (slot + 1) & (index.n_slots - 1))
        {
          Entry there = entry (b, index.slot[slot] - 1);
          if (there.language == e.language && strcmp (there.key, e.key) == 0)
            break;
        }
      if (index.slot[slot] == 0)
        index.slot[slot] = i + 1;
    }
  return index;
}

static Entry
term_entry (const Builder *b, guint i)
{
  const FaTerm *t = &g_array_index (b->terms, FaTerm, i);
  return (Entry){ t->language, b->strings->str + t->key };
}

static Entry
frequency_entry (const Builder *b, guint i)
{
  const FaFrequency *f = &g_array_index (b->frequencies, FaFrequency, i);
  return (Entry){ f->language, b->strings->str + f->key };
}

static Entry
first_word_entry (const Builder *b, guint i)
{
  const guint32 *pair = (const guint32 *) (const void *) b->first_words->data + 2 * i;
  return (Entry){ pair[0], b->strings->str + pair[1] };
}

static Entry
id_entry (const Builder *b, guint i)
{
  return (Entry){ 0, b->strings->str + g_array_index (b->concepts, FaConcept, i).id };
}

/* How often a concept is spoken of in a language: all word forms that reach it, inflected ones among them. */
static void
count_word (const FaLexicon *l, const FaLanguage *language, const FaFrequency *f, guint32 *sum)
{
  const char *key = l->strings + f->key;
  guint n;
  const FaTerm *t = fa_lexicon_find (l, language, key, &n);
  gboolean direct = t != NULL && !t->derived;
  FaStems stems = { 0 };
  if (!direct)
    {
      fa_language_stems (language, key, &stems);
      for (guint i = 0; i < stems.n && n == 0; i++)
        t = fa_lexicon_find (l, language, stems.stem[i], &n);
    }
  for (guint i = 0; i < n && t != NULL; i++)
    if (!(direct && t[i].derived))
      sum[t[i].concept] += t[i].ambiguous ? f->frequency / 2u : f->frequency;
  fa_stems_clear (&stems);
}

static gint
compare_counts (gconstpointer a, gconstpointer b)
{
  guint32 x = *(const guint32 *) a, y = *(const guint32 *) b;
  return x < y ? -1 : x > y;
}

/* A concept's frequency is the middle one of its languages: one language's homonym must not make a rare thing common. */
static void
weigh_concepts (FaLexicon *l, const FaLanguages *languages, FaConcept *concepts)
{
  guint n_languages = fa_languages_count (languages);
  g_autofree guint32 *sum = g_new0 (guint32, (gsize) n_languages * MAX (l->n_concepts, 1));
  for (guint32 i = 0; i < l->n_frequencies; i++)
    {
      const FaFrequency *f = &l->frequencies[i];
      count_word (l, fa_languages_get (languages, f->language), f, sum + (gsize) f->language * l->n_concepts);
    }
  for (guint32 c = 0; c < l->n_concepts; c++)
    {
      guint32 of[FA_MAX_LANGUAGES];
      guint n = 0;
      for (guint i = 0; i < n_languages; i++)
        if (concepts[c].gloss[i] != 0)
          of[n++] = sum[(gsize) i * l->n_concepts + c];
      qsort (of, n, sizeof of[0], compare_counts);
      concepts[c].frequency = (guint16) MIN (n == 0 ? 0 : of[n / 2], 65535);
      concepts[c].weight = fa_weight_of_frequency (concepts[c].frequency);
    }
}

/* --- near concepts ------------------------------------------------------------------------------------------------ */

#define MOST_MEANINGS 8   /* a form of more concepts ties none of them */

static void
note_shared (GHashTable *seen, guint32 x, guint32 y, guint language)
{
  guint64 pair = (guint64) MIN (x, y) << 32 | MAX (x, y);
  guint languages = GPOINTER_TO_UINT (g_hash_table_lookup (seen, &pair));
  g_hash_table_replace (seen, g_memdup2 (&pair, sizeof pair), GUINT_TO_POINTER (languages | 1u << language));
}

static void
add_near (Builder *b, guint64 pair, guint languages)
{
  FaRelation r = { .from = (guint32) (pair >> 32), .to = (guint32) pair, .kind = FA_RELATION_NEAR };
  for (; languages != 0; languages &= languages - 1)
    r.since++;
  g_array_append_val (b->relations, r);
  guint32 from = r.from;
  r.from = r.to;
  r.to = from;
  g_array_append_val (b->relations, r);
}

/* Concepts that share a form are near, and nearer when they do in two languages: a homonym of one language (bunga) is
 * hardly one in another. Newsrooms exchange such words. Terms are sorted; relations will be. */
static void
relate_near (Builder *b)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  const FaTerm *t = (const FaTerm *) (const void *) b->terms->data;
  for (guint i = 0, end; i < b->terms->len; i = end)
    {
      for (end = i + 1; end < b->terms->len && t[end].language == t[i].language
                        && strcmp (b->strings->str + t[end].key, b->strings->str + t[i].key) == 0;)
        end++;
      for (guint x = i; x < end && end - i <= MOST_MEANINGS; x++)
        for (guint y = x + 1; y < end; y++)
          if (!t[x].derived && !t[y].derived && !t[x].ambiguous && !t[y].ambiguous)
            note_shared (seen, t[x].concept, t[y].concept, t[x].language);
    }
  GHashTableIter iter;
  gpointer pair, languages;
  g_hash_table_iter_init (&iter, seen);
  while (g_hash_table_iter_next (&iter, &pair, &languages))
    add_near (b, *(const guint64 *) pair, GPOINTER_TO_UINT (languages));
}

#define STEAL(array) ((void *) g_array_free (g_steal_pointer (&(array)), FALSE))

static FaLexicon *
finish (Builder *b, gboolean weigh, guint32 seed)
{
  FaLexicon *l = g_new0 (FaLexicon, 1);
  l->seed = seed;
  g_array_sort_with_data (b->terms, compare_terms, b->strings->str);
  drop_doubles (b->terms, b->strings->str);
  if (weigh)
    relate_near (b);
  g_array_sort (b->relations, compare_relations);
  for (guint i = 0; i < b->concepts->len; i++)
    {
      FaConcept *c = &g_array_index (b->concepts, FaConcept, i);
      c->relation_n = 0;
      if (c->weight == 0)
        c->weight = fa_weight_of_frequency (c->frequency);
    }
  for (guint i = 0; i < b->relations->len; i++)
    {
      FaConcept *c = &g_array_index (b->concepts, FaConcept, g_array_index (b->relations, FaRelation, i).from);
      if (c->relation_n++ == 0)
        c->relation_first = i;
    }
  l->term_index = make_index (l->seed, b->terms->len, term_entry, b);
  l->frequency_index = make_index (l->seed, b->frequencies->len, frequency_entry, b);
  l->first_word_index = make_index (l->seed, b->first_words->len, first_word_entry, b);
  l->id_index = make_index (l->seed, b->concepts->len, id_entry, b);
  l->n_strings = (guint32) b->strings->len;
  l->n_concepts = b->concepts->len;
  l->n_terms = b->terms->len;
  l->n_relations = b->relations->len;
  l->n_files = b->files->len;
  l->n_frequencies = b->frequencies->len;
  l->n_first_words = b->first_words->len;
  l->strings = g_string_free (g_steal_pointer (&b->strings), FALSE);
  FaConcept *concepts = STEAL (b->concepts);
  l->concepts = concepts;
  l->terms = STEAL (b->terms);
  l->relations = STEAL (b->relations);
  l->files = STEAL (b->files);
  l->frequencies = STEAL (b->frequencies);
  l->first_words = STEAL (b->first_words);
  if (weigh)
    weigh_concepts (l, b->languages, concepts);
  return l;
}

static void
builder_init (Builder *b, const FaLanguages *languages, GPtrArray *notes)
{
  *b = (Builder){ .languages = languages, .notes = notes };
  b->strings = g_string_sized_new (1 << 16);
  g_string_append_c (b->strings, '\0'); /* offset 0: none */
  b->concepts = g_array_new (FALSE, FALSE, sizeof (FaConcept));
  b->terms = g_array_new (FALSE, FALSE, sizeof (FaTerm));
  b->relations = g_array_new (FALSE, FALSE, sizeof (FaRelation));
  b->files = g_array_new (FALSE, FALSE, sizeof (FaLexiconFile));
  b->frequencies = g_array_new (FALSE, FALSE, sizeof (FaFrequency));
  b->first_words = g_array_new (FALSE, FALSE, 2 * sizeof (guint32));
  b->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  b->unknown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  b->key = g_string_new (NULL);
}

static void
clear_array (GArray **array)
{
  if (*array != NULL)
    g_array_free (*array, TRUE);
}

static void
builder_clear (Builder *b)
{
  if (b->strings != NULL)
    g_string_free (b->strings, TRUE);
  clear_array (&b->concepts);
  clear_array (&b->terms);
  clear_array (&b->relations);
  clear_array (&b->files);
  clear_array (&b->frequencies);
  clear_array (&b->first_words);
  g_hash_table_destroy (b->ids);
  g_hash_table_destroy (b->unknown);
  g_string_free (b->key, TRUE);
}

/* Start from a lexicon that is ready: what is folded and weighed stays so. */
static void
builder_import (Builder *b, const FaLexicon *l)
{
  g_string_truncate (b->strings, 0);
  g_string_append_len (b->strings, l->strings, l->n_strings);
  g_array_append_vals (b->concepts, l->concepts, l->n_concepts);
  g_array_append_vals (b->terms, l->terms, l->n_terms);
  g_array_append_vals (b->relations, l->relations, l->n_relations);
  g_array_append_vals (b->files, l->files, l->n_files);
  g_array_append_vals (b->frequencies, l->frequencies, l->n_frequencies);
  g_array_append_vals (b->first_words, l->first_words, l->n_first_words);
  for (guint32 i = 0; i < l->n_concepts; i++)
    g_hash_table_insert (b->ids, g_strdup (l->strings + l->concepts[i].id), GUINT_TO_POINTER (i + 1));
}

/* The packed form of a directory, when it holds what the text files say now: none is newer than it. */
static FaLexicon *
map_fresh (const char *directory, const FaLanguages *languages)
{
  static const char *const folders[] = { "terms", "frequency", "." };
  g_autofree char *packed = g_build_filename (directory, PACKED_NAME, NULL);
  struct stat of_packed, of_text;
  if (stat (packed, &of_packed) != 0)
    return NULL;
  guint n = 0;
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *where = g_build_filename (directory, folders[i], NULL);
      g_autoptr (GPtrArray) names = list_tsv (where);
      for (guint k = 0; k < names->len; k++, n++)
        {
          g_autofree char *path = g_build_filename (where, names->pdata[k], NULL);
          if (stat (path, &of_text) != 0 || of_text.st_mtime > of_packed.st_mtime)
            return NULL;
        }
    }
  FaLexicon *l = fa_lexicon_map (packed, languages);
  if (l != NULL && l->n_files != n)
    g_clear_pointer (&l, fa_lexicon_free);
  return l;
}

static gboolean
read_all (Builder *b, const char *const *directories, const char *const *files, GError **error)
{
  for (guint i = 0; directories != NULL && directories[i] != NULL; i++)
    if (!read_directory (b, directories[i], error))
      return FALSE;
  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    {
      g_autofree char *name = g_path_get_basename (files[i]);
      if (!read_terms (b, files[i], name, error))
        return FALSE;
    }
  return TRUE;
}

FaLexicon *
fa_lexicon_new (const char *const *directories, const char *const *files, const FaLanguages *languages,
                GPtrArray *notes, GError **error)
{
  g_autoptr (FaLexicon) base = NULL;
  if (directories != NULL && directories[0] != NULL)
    base = map_fresh (directories[0], languages);
  gboolean alone = directories == NULL || directories[0] == NULL || directories[1] == NULL;
  if (base != NULL && alone && (files == NULL || files[0] == NULL))
    return g_steal_pointer (&base);
  Builder b;
  builder_init (&b, languages, notes);
  if (base != NULL)
    builder_import (&b, base);
  FaLexicon *l = NULL;
  if (read_all (&b, base != NULL ? directories + 1 : directories, files, error))
    /* a lexicon of the user's may be hostile: its keys must not know the hash */
    l = finish (&b, base == NULL, files == NULL || files[0] == NULL ? 0 : g_random_int ());
  builder_clear (&b);
  return l;
}
