/* lexicon_check.c - what is wrong with lexicon files, or looks so.
 *
 * In: the lines of all files. Out: problems, each at its place. The one idea: a check is a function over the lines in
 * one order or another (as they stand, by id, by form); none knows of the others. */
#include "lexicon_check.h"

#include "lexicon_cycle.h"

#include <string.h>

#define MOST_CYCLES 100
#define MOST_WORDS 5 /* a longer term is never looked up: MAX_TERM_TOKENS of mention.c */

/* In the order of a file ---------------------------------------------------------------------------------------------- */

static void
check_order (LexiconCollection *c)
{
  for (guint i = 1; i < c->entries->len; i++)
    {
      const LexiconEntry *before = lexicon_entry (c, i - 1), *e = lexicon_entry (c, i);
      if (e->file == before->file && strcmp (before->id, e->id) > 0)
        lexicon_collect_problem (c, FALSE, e->file, e->line, 1, "not sorted: \"%s\" stands after \"%s\"", e->id,
                                 before->id);
    }
}

static gint
compare_relations (const LexiconRelation *a, const LexiconRelation *b)
{
  gint order = strcmp (a->from, b->from);
  if (order == 0)
    order = strcmp (fa_relation_name (a->kind), fa_relation_name (b->kind));
  return order != 0 ? order : strcmp (a->to, b->to);
}

static void
check_relation_order (LexiconCollection *c)
{
  for (guint i = 1; i < c->relations->len; i++)
    {
      const LexiconRelation *before = lexicon_relation (c, i - 1), *r = lexicon_relation (c, i);
      gint order = r->file == before->file ? compare_relations (before, r) : -1;
      if (order > 0)
        lexicon_collect_problem (c, FALSE, r->file, r->line, 1, "not sorted: \"%s %s %s\" stands after \"%s %s %s\"",
                                 r->from, fa_relation_name (r->kind), r->to, before->from,
                                 fa_relation_name (before->kind), before->to);
      if (order == 0 && r->since == before->since && r->until == before->until)
        lexicon_collect_problem (c, FALSE, r->file, r->line, 1, "the same relation as in line %u", before->line);
    }
}

/* Terms of a line ----------------------------------------------------------------------------------------------------- */

static gint
compare_texts (gconstpointer a, gconstpointer b)
{
  const LexiconTerm *x = *(const LexiconTerm *const *) a, *y = *(const LexiconTerm *const *) b;
  gint order = strcmp (x->tag, y->tag);
  if (order == 0)
    order = strcmp (x->text, y->text);
  return order != 0 ? order : x < y ? -1 : x > y;
}

/* Sorted, so that a line of very many terms takes no longer than many lines. */
static void
check_doubles (LexiconCollection *c, const LexiconEntry *e)
{
  g_autoptr (GPtrArray) terms = g_ptr_array_sized_new (e->term_n);
  for (guint i = 0; i < e->term_n; i++)
    g_ptr_array_add (terms, (gpointer) lexicon_term (c, e->term_first + i));
  g_ptr_array_sort (terms, compare_texts);
  for (guint i = 1; i < terms->len; i++)
    {
      const LexiconTerm *before = terms->pdata[i - 1], *t = terms->pdata[i];
      if (strcmp (before->tag, t->tag) == 0 && strcmp (before->text, t->text) == 0)
        lexicon_collect_problem (c, FALSE, e->file, t->line, t->column, "\"%s\" stands twice in the line", t->text);
    }
}

/* Two letters or more, all capital: the program takes such a word in capitals for an acronym, "US" is not "us". */
static gboolean
is_acronym (const char *s)
{
  guint letters = 0;
  for (; *s != '\0'; s++)
    if (g_ascii_isupper (*s))
      letters++;
    else if (*s != '.')
      return FALSE;
  return letters > 1;
}

/* Of one word, and not looked for beside a number: the function word is seen before the term. */
static gboolean
is_hidden (const LexiconEntry *e, const LexiconTerm *t)
{
  return !t->ambiguous && e->kind != FA_KIND_FUNCTION && e->kind != FA_KIND_UNIT && e->kind != FA_KIND_CURRENCY
         && fa_file_count_words (t->text) == 1 && !is_acronym (t->text)
         && fa_word_is (fa_language_word (t->language, t->key), FA_WORD_FUNCTION);
}

/* A term that can never be found. */
static void
check_reach (LexiconCollection *c, const LexiconEntry *e, const LexiconTerm *t)
{
  if (t->language == NULL)
    return;
  if (*t->key == '\0')
    lexicon_collect_problem (c, FALSE, e->file, t->line, t->column, "\"%s\" can never be found: nothing to look up",
                             t->text);
  else if (is_hidden (e, t))
    lexicon_collect_problem (c, FALSE, e->file, t->line, t->column,
                             "\"%s\" is a function word of %s (languages/%s.tsv): drop it, or mark it \"?%s\"", t->text,
                             fa_language_tag (t->language), fa_language_tag (t->language), t->text);
  else if (fa_file_count_words (t->text) > MOST_WORDS)
    lexicon_collect_problem (c, TRUE, e->file, t->line, t->column, "\"%s\" is never found: more than %d words", t->text,
                             MOST_WORDS);
}

static void
check_terms (LexiconCollection *c)
{
  for (guint i = 0; i < c->entries->len; i++)
    {
      const LexiconEntry *e = lexicon_entry (c, i);
      check_doubles (c, e);
      for (guint k = 0; k < e->term_n; k++)
        check_reach (c, e, lexicon_term (c, e->term_first + k));
    }
}

/* Lines of one concept ------------------------------------------------------------------------------------------------ */

static void
check_pair (LexiconCollection *c, const LexiconEntry *first, const LexiconEntry *e)
{
  if (first->file == e->file)
    lexicon_collect_problem (c, FALSE, e->file, e->line, 1, "\"%s\" stands in line %u already", e->id, first->line);
  else if (first->kind != e->kind)
    lexicon_collect_problem (c, FALSE, e->file, e->line, strlen (e->id) + 2, "\"%s\" is %s here and %s in %s:%u", e->id,
                             fa_kind_name (e->kind), fa_kind_name (first->kind), lexicon_path (c, first->file),
                             first->line);
}

/* Against what is known besides the files. @return languages that the known concept has, as bits. */
static guint
check_known (LexiconCollection *c, const LexiconCheckOptions *o, const LexiconEntry *e)
{
  gint known = o->known != NULL ? fa_lexicon_concept_by_id (o->known, e->id) : -1;
  guint bits = 0;
  if (known < 0)
    return 0;
  const FaConcept *concept = fa_lexicon_concept (o->known, (guint) known);
  g_autofree char *path = fa_lexicon_file_path (o->known, concept->file);
  if (concept->kind != e->kind)
    lexicon_collect_problem (c, FALSE, e->file, e->line, strlen (e->id) + 2, "\"%s\" is %s here and %s in %s:%u", e->id,
                             fa_kind_name (e->kind), fa_kind_name ((FaConceptKind) concept->kind), path, concept->line);
  for (guint i = 0; i < FA_MAX_LANGUAGES; i++)
    bits |= concept->gloss[i] != 0 ? 1u << i : 0;
  return bits;
}

static void
check_languages (LexiconCollection *c, const LexiconEntry *e, guint bits)
{
  g_autoptr (GString) missing = g_string_new (NULL);
  for (guint i = 0; i < fa_languages_count (c->languages); i++)
    if ((bits >> i & 1u) == 0)
      g_string_append_printf (missing, " %s", fa_language_tag (fa_languages_get (c->languages, i)));
  if (missing->len > 0)
    lexicon_collect_problem (c, TRUE, e->file, e->line, 1, "\"%s\" has no term in:%s", e->id, missing->str);
}

static void
check_concepts (LexiconCollection *c, const LexiconCheckOptions *o, const GArray *by_id)
{
  for (guint i = 0, end; i < by_id->len; i = end)
    {
      const LexiconEntry *first = lexicon_entry (c, g_array_index (by_id, guint, i));
      guint bits = check_known (c, o, first);
      for (end = i; end < by_id->len; end++)
        {
          const LexiconEntry *e = lexicon_entry (c, g_array_index (by_id, guint, end));
          if (strcmp (first->id, e->id) != 0)
            break;
          bits |= lexicon_language_bits (c, e);
          if (end > i)
            check_pair (c, lexicon_entry (c, g_array_index (by_id, guint, end - 1)), e);
        }
      check_languages (c, first, bits);
    }
}

/* Relations ----------------------------------------------------------------------------------------------------------- */

static gboolean
is_known (const LexiconCollection *c, const LexiconCheckOptions *o, const GArray *by_id, const char *id)
{
  return lexicon_find_id (c, by_id, id, NULL) || (o->known != NULL && fa_lexicon_concept_by_id (o->known, id) >= 0);
}

static void
check_ends (LexiconCollection *c, const LexiconCheckOptions *o, const GArray *by_id)
{
  for (guint i = 0; i < c->relations->len; i++)
    {
      const LexiconRelation *r = lexicon_relation (c, i);
      if (!is_known (c, o, by_id, r->from))
        lexicon_collect_problem (c, FALSE, r->file, r->line, 1, "no concept \"%s\"", r->from);
      if (!is_known (c, o, by_id, r->to))
        lexicon_collect_problem (c, FALSE, r->file, r->line, strlen (r->from) + strlen (fa_relation_name (r->kind)) + 3,
                                 "no concept \"%s\"", r->to);
    }
}

static void
check_measures (LexiconCollection *c, const LexiconCheckOptions *o, const GArray *by_id)
{
  for (guint i = 0; i < c->measures->len; i++)
    {
      const LexiconMeasure *m = &g_array_index (c->measures, LexiconMeasure, i), *before = i == 0 ? NULL : m - 1;
      if (!is_known (c, o, by_id, m->unit))
        lexicon_collect_problem (c, FALSE, m->file, m->line, 1, "no concept \"%s\"", m->unit);
      gint order = before == NULL || before->file != m->file ? -1 : strcmp (before->unit, m->unit);
      if (order > 0)
        lexicon_collect_problem (c, FALSE, m->file, m->line, 1, "not sorted: \"%s\" stands after \"%s\"", m->unit,
                                 before->unit);
      if (order == 0)
        lexicon_collect_problem (c, FALSE, m->file, m->line, 1, "the unit has a measure in line %u", before->line);
    }
}

/* Number the concepts that relations speak of, in the order they come; a tree, as files choose their ids. */
static guint32
number_of (GTree *numbers, const char *id)
{
  gpointer known = g_tree_lookup (numbers, id);
  if (known == NULL)
    {
      known = GUINT_TO_POINTER ((guint) g_tree_nnodes (numbers) + 1);
      g_tree_insert (numbers, (gpointer) id, known);
    }
  return GPOINTER_TO_UINT (known) - 1;
}

/* @param of  the relation of each edge. */
static void
tell_cycle (LexiconCollection *c, const GArray *cycle, const GArray *of)
{
  g_autoptr (GString) path = g_string_new (NULL);
  const LexiconRelation *r = NULL;
  for (guint i = 0; i < cycle->len; i++)
    {
      r = lexicon_relation (c, g_array_index (of, guint, g_array_index (cycle, guint, i)));
      g_string_append_printf (path, "%s%s %s %s (%s:%u)", i > 0 ? ", " : "", r->from, fa_relation_name (r->kind), r->to,
                              lexicon_path (c, r->file), r->line);
    }
  if (r != NULL)
    lexicon_collect_problem (c, FALSE, r->file, r->line, 1, "\"%s\" is above itself: %s", r->to, path->str);
}

static void
check_cycles (LexiconCollection *c)
{
  GTree *numbers = g_tree_new ((GCompareFunc) strcmp);
  g_autoptr (GArray) edges = g_array_new (FALSE, FALSE, sizeof (FaEdge));
  g_autoptr (GArray) of = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < c->relations->len; i++)
    {
      const LexiconRelation *r = lexicon_relation (c, i);
      if (r->kind != FA_RELATION_BROADER && r->kind != FA_RELATION_PART_OF)
        continue;
      FaEdge edge = { number_of (numbers, r->from), number_of (numbers, r->to) };
      g_array_append_val (edges, edge);
      g_array_append_val (of, i);
    }
  g_autoptr (GPtrArray) cycles = fa_find_cycles ((const FaEdge *) (const void *) edges->data, edges->len,
                                                 (guint) g_tree_nnodes (numbers), MOST_CYCLES);
  for (guint i = 0; i < cycles->len; i++)
    tell_cycle (c, cycles->pdata[i], of);
  g_tree_destroy (numbers);
}

/* Collisions ---------------------------------------------------------------------------------------------------------- */

/* Ids of the concepts among terms [i, end) of the order, each once: entries of one concept follow each other by chance
 * only. */
static GPtrArray *
list_ids (const LexiconCollection *c, const GArray *order, guint i, guint end)
{
  GPtrArray *ids = g_ptr_array_new ();
  for (; i < end; i++)
    {
      const LexiconTerm *t = lexicon_term (c, g_array_index (order, guint, i));
      const char *id = lexicon_entry (c, t->entry)->id;
      if (!g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
        g_ptr_array_add (ids, (gpointer) id);
    }
  return ids;
}

static void
check_collision (LexiconCollection *c, const GArray *order, guint i, guint end, guint most)
{
  guint stop = MIN (end, i + 1000); /* more than that is told as well by a thousand */
  g_autoptr (GPtrArray) ids = list_ids (c, order, i, stop);
  const LexiconTerm *t = lexicon_term (c, g_array_index (order, guint, i));
  if (ids->len <= most)
    return;
  g_autoptr (GString) list = g_string_new (NULL);
  for (guint k = 0; k < ids->len; k++)
    g_string_append_printf (list, "%s%s", k > 0 ? ", " : "", (const char *) ids->pdata[k]);
  lexicon_collect_problem (c, TRUE, lexicon_entry (c, t->entry)->file, t->line, t->column,
                           "\"%s\" (%s) stands in %u concepts: %s", t->text, fa_language_tag (t->language), ids->len,
                           list->str);
}

static void
check_collisions (LexiconCollection *c, guint most)
{
  g_autoptr (GArray) order = lexicon_terms_by_key (c);
  for (guint i = 0, end; i < order->len; i = end)
    {
      const LexiconTerm *first = lexicon_term (c, g_array_index (order, guint, i));
      for (end = i + 1; end < order->len; end++)
        {
          const LexiconTerm *t = lexicon_term (c, g_array_index (order, guint, end));
          if (t->language != first->language || strcmp (t->key, first->key) != 0)
            break;
        }
      if (end - i > most)
        check_collision (c, order, i, end, most);
    }
}

void
lexicon_check (LexiconCollection *c, const LexiconCheckOptions *options)
{
  g_autoptr (GArray) by_id = lexicon_entries_by_id (c);
  check_order (c);
  check_relation_order (c);
  check_terms (c);
  check_concepts (c, options, by_id);
  check_ends (c, options, by_id);
  check_measures (c, options, by_id);
  check_cycles (c);
  if (options->collisions > 0)
    check_collisions (c, options->collisions);
}
