/* lexicon_finish.c - what a builder gathered becomes a lexicon.
 *
 * In: a FaBuilder with all its entries. Out: a FaLexicon: terms sorted, doubles dropped, indices made, concepts weighed.
 * The one idea: everything that can be computed once is computed here. */
#include "lexicon_builder.h"

#include <string.h>

#define MAX_MEANINGS 1000u /* concepts of one form */

/* --- terms and relations in order --------------------------------------------------------------------------------- */

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
compare_measures (gconstpointer pa, gconstpointer pb)
{
  const FaMeasure *a = pa, *b = pb;
  return a->unit < b->unit ? -1 : a->unit > b->unit;
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

/* The terms of one language under one key: those that are written so, then those derived, each by concept. */
typedef struct {
  guint first, plain_end, end; /* of what is kept */
} Run;

/* TRUE when a concept is among [from, to), which are sorted by it. */
static gboolean
has_concept (const FaTerm *terms, guint from, guint to, guint32 concept)
{
  while (from < to)
    {
      guint middle = from + (to - from) / 2;
      if (terms[middle].concept == concept)
        return TRUE;
      if (terms[middle].concept < concept)
        from = middle + 1;
      else
        to = middle;
    }
  return FALSE;
}

/* The very same term, twice in one file. */
static gboolean
is_double (const FaTerm *a, const FaTerm *b, const char *strings)
{
  return a->file == b->file && strcmp (strings + a->surface, strings + b->surface) == 0;
}

static void
note_doubles (FaBuilder *b, const guint *doubles)
{
  for (guint i = 0; b->tells_doubles && i < b->files->len; i++)
    if (doubles[i] > 0)
      fa_builder_note (b, "%s: %u term%s twice for one concept; `factalign-lexicon check` says where",
            b->strings->str + g_array_index (b->files, FaLexiconFile, i).path, doubles[i],
            doubles[i] > 1 ? "s stand" : " stands");
}

/* One term of a concept under a key is enough; a plain form makes a marked one of the same concept needless. A form of
 * more concepts than any word has meanings keeps the first: it could not tell facts apart, and would cost time. */
static void
drop_doubles (FaBuilder *b)
{
  FaTerm *terms = (FaTerm *) (void *) b->terms->data;
  const char *strings = b->strings->str;
  g_autofree guint *doubles = g_new0 (guint, b->files->len + 1);
  Run run = { 0, 0, 0 };
  for (guint i = 0; i < b->terms->len; i++)
    {
      FaTerm t = terms[i];
      if (run.end == run.first || !fa_lexicon_one_form (&terms[run.first], &t, strings))
        run = (Run){ run.end, run.end, run.end };
      const FaTerm *before = run.end > run.first ? &terms[run.end - 1] : NULL;
      gboolean same = before != NULL && before->concept == t.concept && before->derived == t.derived;
      gboolean doubled = same || (t.derived == FA_TERM_STEM && has_concept (terms, run.first, run.plain_end, t.concept));
      doubles[t.file] += same && !t.derived && is_double (before, &t, strings) ? 1 : 0;
      if (doubled && !t.derived) /* "per cent" may stand apart, though "percent" is listed before it */
        terms[run.end - 1].words = MAX (terms[run.end - 1].words, t.words);
      if (doubled || run.end - run.first > MAX_MEANINGS)
        continue;
      if (run.end - run.first == MAX_MEANINGS)
        {
          g_autofree char *quoted = fa_error_quote (strings + t.surface);
          fa_builder_note (b, "\"%s\" stands in more than %u concepts: the first count", quoted, MAX_MEANINGS);
        }
      terms[run.end++] = t;
      if (!t.derived)
        run.plain_end = run.end;
    }
  g_array_set_size (b->terms, run.end);
  note_doubles (b, doubles);
}

/* The new terms behind those that came sorted with a packed lexicon are few: sort them, then merge. */
static void
sort_terms (FaBuilder *b)
{
  guint n_base = b->base_terms, n = b->terms->len;
  FaTerm *all = (FaTerm *) (void *) b->terms->data, *added = all + n_base;
  g_qsort_with_data (added, (gint) (n - n_base), sizeof *added, compare_terms, b->strings->str);
  if (n_base == 0 || n == n_base)
    return;
  GArray *merged = g_array_sized_new (FALSE, FALSE, sizeof (FaTerm), n);
  for (guint i = 0, k = n_base; i < n_base || k < n;)
    {
      gboolean old = k == n || (i < n_base && compare_terms (&all[i], &all[k], b->strings->str) <= 0);
      g_array_append_vals (merged, &all[old ? i++ : k++], 1);
    }
  g_array_free (b->terms, TRUE);
  b->terms = merged;
}

typedef struct {
  guint language;
  const char *key;
} Entry;

/* Index the first entry of every (language, key); entries of one key follow each other. */
static FaIndex
make_index (guint32 seed, guint n, Entry (*entry) (const FaBuilder *, guint), const FaBuilder *b)
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
term_entry (const FaBuilder *b, guint i)
{
  const FaTerm *t = &g_array_index (b->terms, FaTerm, i);
  return (Entry){ t->language, b->strings->str + t->key };
}

static Entry
frequency_entry (const FaBuilder *b, guint i)
{
  const FaFrequency *f = &g_array_index (b->frequencies, FaFrequency, i);
  return (Entry){ f->language, b->strings->str + f->key };
}

static Entry
first_word_entry (const FaBuilder *b, guint i)
{
  const guint32 *pair = (const guint32 *) (const void *) b->first_words->data + 2 * i;
  return (Entry){ pair[0], b->strings->str + pair[1] };
}

static Entry
id_entry (const FaBuilder *b, guint i)
{
  return (Entry){ 0, b->strings->str + g_array_index (b->concepts, FaConcept, i).id };
}

/* --- finishing ---------------------------------------------------------------------------------------------------- */

#define STEAL(array) ((void *) g_array_free (g_steal_pointer (&(array)), FALSE))

static void
sort_relations (FaBuilder *b)
{
  g_array_sort (b->relations, compare_relations);
  for (guint i = 0; i < b->concepts->len; i++)
    g_array_index (b->concepts, FaConcept, i).relation_n = 0;
  for (guint i = 0; i < b->relations->len; i++)
    {
      FaConcept *c = &g_array_index (b->concepts, FaConcept, g_array_index (b->relations, FaRelation, i).from);
      if (c->relation_n++ == 0)
        c->relation_first = i;
    }
}

static void
make_indices (FaLexicon *l, const FaBuilder *b)
{
  l->term_index = make_index (l->seed, b->terms->len, term_entry, b);
  l->frequency_index = make_index (l->seed, b->frequencies->len, frequency_entry, b);
  l->first_word_index = make_index (l->seed, b->first_words->len, first_word_entry, b);
  l->id_index = make_index (l->seed, b->concepts->len, id_entry, b);
}

FaLexicon *
fa_builder_finish (FaBuilder *b, guint32 seed)
{
  FaLexicon *l = g_new0 (FaLexicon, 1);
  l->seed = seed;
  sort_terms (b);
  drop_doubles (b);
  fa_lexicon_relate_near (b->terms, b->strings->str, b->relations);
  sort_relations (b);
  g_array_sort (b->measures, compare_measures);
  make_indices (l, b);
  l->n_strings = (guint32) b->strings->len;
  l->n_concepts = b->concepts->len;
  l->n_terms = b->terms->len;
  l->n_relations = b->relations->len;
  l->n_measures = b->measures->len;
  l->n_files = b->files->len;
  l->n_frequencies = b->frequencies->len;
  l->n_first_words = b->first_words->len;
  l->strings = g_string_free (g_steal_pointer (&b->strings), FALSE);
  FaConcept *concepts = STEAL (b->concepts);
  l->concepts = concepts;
  l->terms = STEAL (b->terms);
  l->relations = STEAL (b->relations);
  l->measures = STEAL (b->measures);
  l->files = STEAL (b->files);
  l->frequencies = STEAL (b->frequencies);
  l->first_words = STEAL (b->first_words);
  if (b->base_concepts == 0)
    fa_lexicon_weigh_all (l, b->languages, concepts);
  else
    fa_lexicon_weigh_added (l, b->languages, concepts, b->base_concepts);
  return l;
}
