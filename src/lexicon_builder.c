/* lexicon_builder.c - what the files of a lexicon tell, entry by entry.
 *
 * In: terms, relations and measures as lexicon_file.h reads them, or a packed lexicon that further files are added to.
 * Out: a FaBuilder. The one idea: everything that can be refused is refused here, with file, line and column. */
#include "lexicon_builder.h"
#include "lexicon_cycle.h"

#include <string.h>

#define MAX_STRINGS ((gsize) G_MAXUINT32 - (8u << 20)) /* offsets have 32 bits; one line more must still fit */
#define MAX_NOTED 16                                   /* tags of languages without rules that are told */

guint32
fa_builder_add_string (FaBuilder *b, const char *s, gsize n)
{
  guint32 at = (guint32) b->strings->len;
  g_string_append_len (b->strings, s, (gssize) n);
  g_string_append_c (b->strings, '\0');
  return at;
}

gboolean
fa_builder_refuse (const FaBuilder *b, gsize column, GError **error, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *what = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s:%u:%zu: %s", b->path, b->line, column + 1, what);
  return FALSE;
}

void
fa_builder_note (FaBuilder *b, const char *format, ...)
{
  if (b->notes == NULL)
    return;
  va_list args;
  va_start (args, format);
  g_ptr_array_add (b->notes, g_strdup_vprintf (format, args));
  va_end (args);
}

/* --- ids ---------------------------------------------------------------------------------------------------------- */

static const char *
id_of (const FaBuilder *b, guint32 concept)
{
  return b->strings->str + g_array_index (b->concepts, FaConcept, concept).id;
}

/* The slot of an id: that of its concept, or the free one where it belongs. */
static guint32 *
id_slot (const FaBuilder *b, const char *id)
{
  guint32 i = fa_lexicon_hash (b->ids.seed, 0, id) & (b->ids.n_slots - 1);
  while (b->ids.slot[i] != 0 && strcmp (id_of (b, b->ids.slot[i] - 1), id) != 0)
    i = (i + 1) & (b->ids.n_slots - 1);
  return &b->ids.slot[i];
}

/* Make the table fit and enter all concepts anew. */
static void
fill_ids (FaBuilder *b)
{
  while (b->ids.n_slots < 2 * (b->concepts->len + 1))
    b->ids.n_slots = MAX (b->ids.n_slots * 2, 1024);
  g_free (b->ids.slot);
  b->ids.slot = g_new0 (guint32, b->ids.n_slots);
  for (guint32 i = 0; i < b->concepts->len; i++)
    *id_slot (b, id_of (b, i)) = i + 1;
}

/* @return the concept of an id, or -1. */
static gint64
find_id (const FaBuilder *b, const char *id)
{
  return (gint64) *id_slot (b, id) - 1;
}

static guint32
concept_of (FaBuilder *b, const char *id, FaConceptKind kind)
{
  gint64 known = find_id (b, id);
  if (known >= 0)
    return (guint32) known;
  FaConcept c = { .kind = (guint16) kind, .file = b->file, .line = b->line };
  c.id = fa_builder_add_string (b, id, strlen (id));
  g_array_append_val (b->concepts, c);
  if (b->ids.n_slots < 2 * (b->concepts->len + 1))
    fill_ids (b);
  else
    *id_slot (b, id) = b->concepts->len;
  return b->concepts->len - 1;
}

/* --- concepts ----------------------------------------------------------------------------------------------------- */

static void
add_first_word (FaBuilder *b, guint language, const char *term)
{
  gsize n = strcspn (term, " -");
  g_string_truncate (b->key, 0);
  fa_fold (b->key, term, n);
  guint32 pair[2] = { language, fa_builder_add_string (b, b->key->str, b->key->len) };
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
add_term (FaBuilder *b, guint32 concept, const FaFileTerm *term)
{
  guint language = (guint) term->language;
  FaTerm t = { .concept = concept, .line = term->line, .file = b->file, .language = (guint8) language,
               .ambiguous = term->ambiguous ? 1 : 0, .words = (guint8) MIN (fa_file_count_words (term->text), G_MAXUINT8) };
  g_string_truncate (b->key, 0);
  fa_fold (b->key, term->text, strlen (term->text));
  if (b->key->len == 0)
    return; /* a sign such as a dash: nothing to look up */
  t.surface = fa_builder_add_string (b, term->text, strlen (term->text));
  t.key = fa_builder_add_string (b, b->key->str, b->key->len);
  g_array_append_val (b->terms, t);
  FaConcept *c = &g_array_index (b->concepts, FaConcept, concept);
  if (c->gloss[language] == 0 || !has_letters (b->strings->str + c->gloss[language]))
    c->gloss[language] = t.surface; /* a flag or sign is no gloss while there is a word */
  FaStems derived = { 0 };
  fa_language_term_keys (fa_languages_get (b->languages, language), b->strings->str + t.key, &derived);
  for (guint i = 0; i < derived.n; i++)
    {
      t.derived = derived.of[i] == FA_STEM_OF_VERB ? FA_TERM_VERB_STEM : FA_TERM_STEM;
      t.key = fa_builder_add_string (b, derived.stem[i], strlen (derived.stem[i]));
      g_array_append_val (b->terms, t);
    }
  fa_stems_clear (&derived);
  if (t.words > 1)
    add_first_word (b, language, term->text);
}

/* FaFileSink.language: its index. */
gint
fa_builder_take_language (gpointer data, const char *tag)
{
  FaBuilder *b = data;
  const FaLanguage *l = fa_languages_find (b->languages, tag);
  if (l != NULL)
    return (gint) fa_language_index (l);
  if (g_hash_table_size (b->unknown) < MAX_NOTED && g_hash_table_add (b->unknown, g_strdup (tag)))
    {
      g_autofree char *quoted = fa_error_quote (tag);
      fa_builder_note (b, "%s: column \"%s\" is ignored: no rules for that language", b->path, quoted);
    }
  return -1;
}

/* An id that a program made up must not meet a concept by chance: two glossaries may both have a "bank". */
static guint32
new_concept_of (FaBuilder *b, const char *id, FaConceptKind kind)
{
  g_autoptr (GString) own = g_string_new (id);
  for (guint n = 2; find_id (b, own->str) >= 0; n++)
    g_string_printf (own, "%s-%u-%u", id, b->line, n);
  return concept_of (b, own->str, kind);
}

/* FaFileSink.concept. */
gboolean
fa_builder_take_concept (gpointer data, const FaFileConcept *c, GError **error)
{
  FaBuilder *b = data;
  b->line = c->line;
  if (b->strings->len > MAX_STRINGS)
    return fa_builder_refuse (b, 0, error, "too many terms: the lexicon would take more than 4 GiB");
  guint32 concept = c->has_id ? concept_of (b, c->id, c->kind) : new_concept_of (b, c->id, c->kind);
  for (guint i = 0; i < c->n_terms; i++)
    add_term (b, concept, &c->terms[i]);
  g_array_index (b->files, FaLexiconFile, b->file).entries++;
  if (!c->has_kind && !b->without_kinds)
    {
      b->without_kinds = TRUE;
      fa_builder_note (b, "%s: no kinds: its concepts count as objects", b->path);
    }
  return TRUE;
}

/* --- relations and measures --------------------------------------------------------------------------------------- */

/* Relations that lead up must come to an end. */
static void
add_edge (FaBuilder *b, const FaRelation *r, guint32 line)
{
  if ((r->kind != FA_RELATION_BROADER && r->kind != FA_RELATION_PART_OF) || r->inverse)
    return;
  FaEdge edge = { r->from, r->to };
  FaPlace place = { b->file, line };
  g_array_append_val (b->edges, edge);
  g_array_append_val (b->edge_places, place);
}

/* FaFileRelationSink.relation. */
gboolean
fa_builder_take_relation (gpointer data, const FaFileRelation *relation, GError **error)
{
  FaBuilder *b = data;
  (void) error;
  b->line = relation->line;
  g_array_index (b->files, FaLexiconFile, b->file).entries++;
  gint64 from = find_id (b, relation->from), to = find_id (b, relation->to);
  if (from < 0 || to < 0)
    {
      g_autofree char *quoted = fa_error_quote (from < 0 ? relation->from : relation->to);
      fa_builder_note (b, "%s:%u: relation ignored: no concept \"%s\"", b->path, b->line, quoted);
      return TRUE;
    }
  FaRelation r = { .from = (guint32) from, .to = (guint32) to, .kind = (guint16) relation->kind,
                   .since = relation->since, .until = relation->until };
  g_array_append_val (b->relations, r);
  add_edge (b, &r, b->line);
  r.from = (guint32) to;
  r.to = (guint32) from;
  r.inverse = TRUE;
  g_array_append_val (b->relations, r);
  return TRUE;
}

/* FaFileMeasureSink.measure. */
gboolean
fa_builder_take_measure (gpointer data, const FaFileMeasure *measure, GError **error)
{
  FaBuilder *b = data;
  b->line = measure->line;
  g_array_index (b->files, FaLexiconFile, b->file).entries++;
  gint64 unit = find_id (b, measure->unit);
  if (unit < 0)
    {
      g_autofree char *quoted = fa_error_quote (measure->unit);
      fa_builder_note (b, "%s:%u: measure ignored: no concept \"%s\"", b->path, b->line, quoted);
      return TRUE;
    }
  FaMeasure m = { .unit = (guint32) unit, .factor = measure->factor, .zero = measure->zero };
  m.dimension = fa_builder_add_string (b, measure->dimension, strlen (measure->dimension));
  for (guint i = 0; i < b->measures->len; i++)
    if (g_array_index (b->measures, FaMeasure, i).unit == unit)
      {
        if (i >= b->measures_before)
          return fa_builder_refuse (b, 0, error, "the unit has a measure already");
        g_array_index (b->measures, FaMeasure, i) = m; /* a later lexicon has the last word */
        return TRUE;
      }
  g_array_append_val (b->measures, m);
  return TRUE;
}

static gboolean
refuse_cycle (FaBuilder *b, const GArray *cycle, GError **error)
{
  g_autoptr (GString) path = g_string_new (NULL);
  for (guint i = 0; i < cycle->len; i++)
    {
      guint e = g_array_index (cycle, guint, i);
      const FaEdge *edge = &g_array_index (b->edges, FaEdge, e);
      const FaPlace *place = &g_array_index (b->edge_places, FaPlace, e);
      const char *file = b->strings->str + g_array_index (b->files, FaLexiconFile, place->file).path;
      g_string_append_printf (path, "%s%s -> %s", i > 0 ? ", " : "", id_of (b, edge->from), id_of (b, edge->to));
      if (place->line > 0)
        g_string_append_printf (path, " (%s:%u)", file, place->line);
      if (place->line > 0)
        {
          b->path = file;
          b->line = place->line;
        }
    }
  return fa_builder_refuse (b, 0, error, "a concept is above itself: %s", path->str);
}

gboolean
fa_builder_check_cycles (FaBuilder *b, GError **error)
{
  g_autoptr (GPtrArray) cycles
      = fa_find_cycles ((const FaEdge *) (const void *) b->edges->data, b->edges->len, b->concepts->len, 1);
  return cycles->len == 0 || refuse_cycle (b, cycles->pdata[0], error);
}

/* --- its life ----------------------------------------------------------------------------------------------------- */

void
fa_builder_init (FaBuilder *b, const FaLanguages *languages, GPtrArray *notes)
{
  *b = (FaBuilder){ .languages = languages, .notes = notes };
  b->strings = g_string_sized_new (1 << 16);
  g_string_append_c (b->strings, '\0'); /* offset 0: none */
  b->concepts = g_array_new (FALSE, FALSE, sizeof (FaConcept));
  b->terms = g_array_new (FALSE, FALSE, sizeof (FaTerm));
  b->relations = g_array_new (FALSE, FALSE, sizeof (FaRelation));
  b->measures = g_array_new (FALSE, FALSE, sizeof (FaMeasure));
  b->files = g_array_new (FALSE, FALSE, sizeof (FaLexiconFile));
  b->frequencies = g_array_new (FALSE, FALSE, sizeof (FaFrequency));
  b->first_words = g_array_new (FALSE, FALSE, 2 * sizeof (guint32));
  b->edges = g_array_new (FALSE, FALSE, sizeof (FaEdge));
  b->edge_places = g_array_new (FALSE, FALSE, sizeof (FaPlace));
  b->ids.seed = g_random_int ();
  fill_ids (b);
  b->unknown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  b->key = g_string_new (NULL);
}

static void
clear_array (GArray **array)
{
  if (*array != NULL)
    g_array_free (*array, TRUE);
}

void
fa_builder_clear (FaBuilder *b)
{
  if (b->strings != NULL)
    g_string_free (b->strings, TRUE);
  clear_array (&b->concepts);
  clear_array (&b->terms);
  clear_array (&b->relations);
  clear_array (&b->measures);
  clear_array (&b->files);
  clear_array (&b->frequencies);
  clear_array (&b->first_words);
  clear_array (&b->edges);
  clear_array (&b->edge_places);
  g_free (b->ids.slot);
  g_hash_table_destroy (b->unknown);
  g_string_free (b->key, TRUE);
}

void
fa_builder_import (FaBuilder *b, const FaLexicon *l)
{
  g_string_truncate (b->strings, 0);
  g_string_append_len (b->strings, l->strings, l->n_strings);
  g_array_append_vals (b->concepts, l->concepts, l->n_concepts);
  g_array_append_vals (b->terms, l->terms, l->n_terms);
  for (guint32 i = 0; i < l->n_files; i++)
    {
      g_autofree char *path = fa_lexicon_file_path (l, i);
      FaLexiconFile f = l->files[i];
      f.path = fa_builder_add_string (b, path, strlen (path));
      g_array_append_val (b->files, f);
    }
  g_array_append_vals (b->measures, l->measures, l->n_measures);
  g_array_append_vals (b->frequencies, l->frequencies, l->n_frequencies);
  g_array_append_vals (b->first_words, l->first_words, l->n_first_words);
  b->base_terms = l->n_terms;
  b->base_concepts = l->n_concepts;
  fill_ids (b);
  for (guint32 i = 0; i < l->n_relations; i++)
    if (l->relations[i].kind != FA_RELATION_NEAR) /* found anew, among all terms */
      {
        g_array_append_val (b->relations, l->relations[i]);
        add_edge (b, &l->relations[i], 0);
      }
}
