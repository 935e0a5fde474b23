/* lexicon_near.c - concepts that share a form.
 *
 * In: the terms of a lexicon, sorted. Out: relations between concepts that one form means. The one idea: newsrooms
 * exchange such words; and two concepts that do so in two languages are nearer, since a homonym of one language (bunga)
 * is hardly one in another. */
#include "lexicon_private.h"

#define MOST_MEANINGS 8   /* a form of more concepts ties none of them */

typedef struct {
  guint32 a, b;           /* concepts, a < b */
  guint32 language;
} Shared;

static gint
compare_shared (gconstpointer px, gconstpointer py)
{
  const Shared *x = px, *y = py;
  if (x->a != y->a)
    return x->a < y->a ? -1 : 1;
  if (x->b != y->b)
    return x->b < y->b ? -1 : 1;
  return (gint) x->language - (gint) y->language;
}

static void
note_shared (GArray *shared, guint32 x, guint32 y, guint language)
{
  Shared pair = { MIN (x, y), MAX (x, y), language };
  g_array_append_val (shared, pair);
}

static void
add_near (GArray *relations, const Shared *pair, gint16 languages)
{
  FaRelation r = { .from = pair->a, .to = pair->b, .kind = FA_RELATION_NEAR, .since = languages };
  g_array_append_val (relations, r);
  r.from = pair->b;
  r.to = pair->a;
  g_array_append_val (relations, r);
}

/* Pairs of concepts that share a form, with the language of the form. Terms are sorted. */
static GArray *
list_shared (const GArray *terms, const char *strings)
{
  GArray *shared = g_array_new (FALSE, FALSE, sizeof (Shared));
  const FaTerm *t = (const FaTerm *) (const void *) terms->data;
  for (guint i = 0, end; i < terms->len; i = end)
    {
      for (end = i + 1; end < terms->len && fa_lexicon_one_form (&t[i], &t[end], strings);)
        end++;
      for (guint x = i; x < end && end - i <= MOST_MEANINGS; x++)
        for (guint y = x + 1; y < end; y++)
          if (!t[x].derived && !t[y].derived && !t[x].ambiguous && !t[y].ambiguous)
            note_shared (shared, t[x].concept, t[y].concept, t[x].language);
    }
  g_array_sort (shared, compare_shared);
  return shared;
}

void
fa_lexicon_relate_near (const GArray *terms, const char *strings, GArray *relations)
{
  g_autoptr (GArray) shared = list_shared (terms, strings);
  const Shared *pair = (const Shared *) (const void *) shared->data;
  for (guint i = 0, end; i < shared->len; i = end)
    {
      gint16 languages = 1;
      for (end = i + 1; end < shared->len && pair[end].a == pair[i].a && pair[end].b == pair[i].b; end++)
        languages = (gint16) (languages + (pair[end].language != pair[end - 1].language));
      add_near (relations, &pair[i], languages);
    }
}
