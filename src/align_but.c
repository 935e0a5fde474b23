/* align_but.c - what is asked of two clauses that tell the same but for one thing.
 *
 * In: two clauses, and what is left of each without figures, or names, that the other article does not tell. Out: what they have
 * in common, whether a fact of both articles stands beside them, and their group. The one idea: what the two would
 * contradict each other in does not bring them together, so all the rest has to. */
#include "align_private.h"
#include "named.h"

#define LEAST_SHARED 2   /* words in common */

gboolean
fa_align_is_party (const FaMentions *s, const FaMention *m)
{
  static const FaConceptKind kinds[] = { FA_KIND_PERSON, FA_KIND_PLACE, FA_KIND_ORGANISATION, FA_KIND_ROLE, FA_KIND_DEMONYM };
  gboolean found = m->kind == FA_MENTION_NAME || m->kind == FA_MENTION_ACRONYM;
  for (guint i = 0; i < G_N_ELEMENTS (kinds) && !found; i++)
    found = fa_mentions_is_of (s, m, kinds[i]);
  return found;
}

/* The two share a word at least: other pairs are never made. */
FaCommon
fa_align_find_common (Aligner *x, GArray *const *rest, const Pair *p)
{
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  const FaUnit *a = fa_align_unit (rest[0], p->unit[0]), *b = fa_align_unit (rest[1], p->unit[1]);
  fa_similarity_score (x->sim, a, b, pairings);
  guint left = fa_align_what_is_left (x, 0, a, pairings) & fa_align_what_is_left (x, 1, b, pairings);
  const FaPairing *q = &g_array_index (pairings, FaPairing, 0);
  gboolean several = pairings->len >= LEAST_SHARED;
  const FaMention *m = fa_mentions_get (x->sources[0], fa_similarity_item (x->sim, q->item_a)->mention),
                  *n = fa_mentions_get (x->sources[1], fa_similarity_item (x->sim, q->item_b)->mention);
  gboolean party = fa_align_is_party (x->sources[0], m) || fa_align_is_party (x->sources[1], n);
  gboolean values = fa_align_has_value_left (x, 0, a, pairings) && fa_align_has_value_left (x, 1, b, pairings);
  gboolean what = FALSE;
  for (guint i = 0; i < pairings->len; i++)
    {
      values |= fa_similarity_differs (x->sim, &g_array_index (pairings, FaPairing, i));
      const FaPairing *k = &g_array_index (pairings, FaPairing, i);
      what |= fa_similarity_is_what (x->sim, 0, k->item_a) || fa_similarity_is_what (x->sim, 1, k->item_b);
    }
  return (FaCommon){ .any = several || !party, .enough = several || q->similarity == 1000,
                     .parties = (left & FA_LEFT_SOMEBODY) != 0 || fa_align_have_opposites (x, a, b),
                     .values = values, .what = what,
                     .deeds = !several && (left & FA_LEFT_DEED) != 0, .things = !several && (left & FA_LEFT_THING) != 0 };
}

static gpointer
pair_key (const Aligner *x, guint32 sentence_a, guint32 sentence_b)
{
  return GSIZE_TO_POINTER ((gsize) sentence_a * x->sources[1]->claims->sentences->len + sentence_b + 1);
}

void
fa_align_note_told (const Aligner *x, GHashTable *told, guint32 clause_a, guint32 clause_b)
{
  g_hash_table_add (told, pair_key (x, fa_align_unit (x->clauses[0], clause_a)->sentence, fa_align_unit (x->clauses[1], clause_b)->sentence));
}

GHashTable *
fa_align_find_told (Aligner *x)
{
  GHashTable *told = g_hash_table_new (g_direct_hash, g_direct_equal);
  for (guint g = 0; g < x->n_groups; g++)
    {
      const GArray *a = fa_align_clauses_of (x, 0, (gint32) g), *b = fa_align_clauses_of (x, 1, (gint32) g);
      for (guint i = 0; i < a->len; i++)
        for (guint k = 0; k < b->len; k++)
          fa_align_note_told (x, told, g_array_index (a, guint32, i), g_array_index (b, guint32, k));
    }
  return told;
}

FaPlace
fa_align_place_of (const Aligner *x, GHashTable *told, const Pair *p)
{
  guint32 a = fa_align_unit (x->clauses[0], p->unit[0])->sentence, b = fa_align_unit (x->clauses[1], p->unit[1])->sentence,
          n_a = x->sources[0]->claims->sentences->len, n_b = x->sources[1]->claims->sentences->len;
  FaPlace place = FA_PLACE_ELSEWHERE;
  for (guint32 i = MAX (a, 1) - 1; i < MIN (a + 2, n_a); i++)
    for (guint32 k = MAX (b, 1) - 1; k < MIN (b + 2, n_b); k++)
      {
        FaPlace here = i == a || k == b ? FA_PLACE_BESIDE_FACT : i + b == k + a ? FA_PLACE_BETWEEN_FACTS : FA_PLACE_ELSEWHERE;
        if (here > place && g_hash_table_contains (told, pair_key (x, i, k)))
          place = here;
      }
  return place;
}

gboolean
fa_align_is_free (Aligner *x, guint side, guint clause)
{
  gint32 group = fa_align_group_of (x, side, clause);
  return group < 0 || fa_align_clauses_of (x, 1 - side, group)->len == 0;
}

void
fa_align_make_surer (Aligner *x, const Pair *p, FaDiffer but)
{
  FaLink *link = &g_array_index (x->links, FaLink, fa_align_common_group (x, p->unit[0], p->unit[1]));
  link->held_up = but;
  link->odds = MAX (link->odds, x->options->sure_figure);
}

gint32
fa_align_new_group_but (Aligner *x, const Pair *p, gint lead, gint needed, FaDiffer differ)
{
  const gint sure[] = { x->options->sure_figure, 0 };
  FaLink link = fa_align_link_of (p, FA_LINK_BUT, lead, needed, sure);
  link.differ = link.held_up = differ;
  return fa_align_new_group (x, &link);
}

void
fa_align_link_but (Aligner *x, const Pair *p, gint lead, gint needed, FaDiffer differ)
{
  gint32 group = fa_align_new_group_but (x, p, lead, needed, differ);
  for (guint side = 0; side < 2; side++)
    fa_align_put_clause (x, side, p->unit[side], fa_align_is_free (x, side, p->unit[side]), group);
}
