/* similarity.c - units, and the score of two units.
 *
 * In: the types and edges of two sources. Out: scores. The one idea: the score of a pair of claims is a matching over few
 * edges. The measure (weighted Jaccard over soft one-to-one matches, square-rooted information as weight) is the one that
 * held up best on translated news; an unmatched word that no lexicon knows counts a tenth, since it may say what the other
 * side says in known words. */
#include "similarity.h"

#include <stdlib.h>
#include <string.h>

#include "attribution.h"
#include "similarity_figure.h"
#include "similarity_private.h"

#define TELLING_NUMBER 2000
#define TELLING_PARTICIPANT 700

FaSimilarity *
fa_similarity_new (const FaMentions *const *sources, guint a, guint b, const FaAlignOptions *options)
{
  FaSimilarity *sim = g_new0 (FaSimilarity, 1);
  sim->side[0] = sources[a];
  sim->side[1] = sources[b];
  sim->options = options;
  fa_similarity_make_types (sim, 0);
  fa_similarity_make_types (sim, 1);
  fa_similarity_make_edges (sim);
  sim->items = g_array_new (FALSE, FALSE, sizeof (FaItem));
  sim->found = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  sim->place = g_new0 (gint32, MAX (sim->types[1]->len, 1));
  return sim;
}

void
fa_similarity_free (FaSimilarity *sim)
{
  if (sim == NULL)
    return;
  for (guint i = 0; i < 2; i++)
    {
      g_array_free (sim->types[i], TRUE);
      g_array_free (sim->type_of[i], TRUE);
      g_array_free (sim->sounds[i], TRUE);
    }
  g_array_free (sim->edges, TRUE);
  g_array_free (sim->items, TRUE);
  g_array_free (sim->found, TRUE);
  g_free (sim->place);
  g_free (sim);
}

/* --- units -------------------------------------------------------------------------------------------------------- */

static gint
compare_items (gconstpointer a, gconstpointer b)
{
  const FaItem *x = a, *y = b;
  if (x->type != y->type)
    return x->type < y->type ? -1 : 1;
  return x->mention < y->mention ? -1 : x->mention > y->mention;
}

static void
close_unit (FaSimilarity *sim, FaUnit *u)
{
  FaItem *first = &g_array_index (sim->items, FaItem, u->item_first);
  guint n = sim->items->len - u->item_first, to = 0;
  if (n > 1)
    qsort (first, n, sizeof *first, compare_items);
  for (guint i = 0; i < n; i++)
    if (i == 0 || first[i].type != first[i - 1].type)
      first[to++] = first[i];
  g_array_set_size (sim->items, u->item_first + to);
  u->item_n = to;
}

FaUnit
fa_similarity_unit (FaSimilarity *sim, guint side, guint32 clause_first, guint32 clause_end)
{
  const FaMentions *s = sim->side[side];
  FaUnit u = { .source = side, .clause_first = clause_first, .clause_end = clause_end, .item_first = sim->items->len };
  u.sentence = fa_claims_clause (s->claims, clause_first)->sentence;
  guint32 end = g_array_index (s->clause_first, guint32, clause_end);
  for (guint32 i = g_array_index (s->clause_first, guint32, clause_first); i < end; i++)
    {
      gint32 type = g_array_index (sim->type_of[side], gint32, i);
      FaItem item = { (guint32) type, i };
      if (type >= 0)
        g_array_append_val (sim->items, item);
    }
  close_unit (sim, &u);
  return u;
}

FaUnit
fa_similarity_union (FaSimilarity *sim, guint side, const FaUnit *x, const FaUnit *y)
{
  FaUnit u = { .source = side, .clause_first = MIN (x->clause_first, y->clause_first),
               .clause_end = MAX (x->clause_end, y->clause_end), .sentence = MIN (x->sentence, y->sentence),
               .item_first = sim->items->len };
  const FaUnit *const part[] = { x, y };
  for (guint p = 0; p < 2; p++)
    for (guint32 i = 0; i < part[p]->item_n; i++)
      {
        FaItem item = g_array_index (sim->items, FaItem, part[p]->item_first + i);
        g_array_append_val (sim->items, item);
      }
  close_unit (sim, &u);
  return u;
}

FaUnit
fa_similarity_without (FaSimilarity *sim, const FaUnit *u, GHashTable *told)
{
  FaUnit rest = *u;
  rest.item_first = sim->items->len;
  for (guint32 i = u->item_first; i < u->item_first + u->item_n; i++)
    {
      FaItem item = g_array_index (sim->items, FaItem, i);
      if (!g_hash_table_contains (told, GUINT_TO_POINTER (i)))
        g_array_append_val (sim->items, item);
    }
  rest.item_n = sim->items->len - rest.item_first;
  return rest;
}

const FaItem *
fa_similarity_item (const FaSimilarity *sim, guint32 item)
{
  return &g_array_index (sim->items, FaItem, item);
}

static const Type *
type_of_item (const FaSimilarity *sim, guint side, guint32 item)
{
  return &g_array_index (sim->types[side], Type, g_array_index (sim->items, FaItem, item).type);
}

guint
fa_similarity_item_weight (const FaSimilarity *sim, guint side, guint32 item)
{
  return type_of_item (sim, side, item)->weight;
}

/* --- the score ---------------------------------------------------------------------------------------------------- */

static guint
pairing_value (const FaSimilarity *sim, const FaPairing *p)
{
  return p->similarity * ((guint) type_of_item (sim, 0, p->item_a)->weight + type_of_item (sim, 1, p->item_b)->weight);
}

static gint
compare_pairings (gconstpointer a, gconstpointer b, gpointer data)
{
  const FaPairing *x = a, *y = b;
  const FaSimilarity *sim = data;
  guint vx = pairing_value (sim, x), vy = pairing_value (sim, y);
  if (vx != vy)
    return vx > vy ? -1 : 1;
  return fa_similarity_order (x->item_a - sim->origin[0], x->item_b - sim->origin[1], y->item_a - sim->origin[0],
                              y->item_b - sim->origin[1]);
}

gint
fa_similarity_order (guint32 xa, guint32 xb, guint32 ya, guint32 yb)
{
  guint64 sum_x = (guint64) xa + xb, sum_y = (guint64) ya + yb;
  guint32 off_x = xa > xb ? xa - xb : xb - xa, off_y = ya > yb ? ya - yb : yb - ya;
  if (sum_x != sum_y)
    return sum_x < sum_y ? -1 : 1;
  if (off_x != off_y)
    return off_x < off_y ? -1 : 1;
  return xa < ya ? -1 : xa > ya;
}

static void
collect_pairings (FaSimilarity *sim, const FaUnit *a, const FaUnit *b)
{
  g_array_set_size (sim->found, 0);
  sim->origin[0] = a->item_first;
  sim->origin[1] = b->item_first;
  for (guint32 i = 0; i < b->item_n; i++)
    sim->place[g_array_index (sim->items, FaItem, b->item_first + i).type] = (gint32) (b->item_first + i + 1);
  for (guint32 i = 0; i < a->item_n; i++)
    {
      const Type *t = type_of_item (sim, 0, a->item_first + i);
      for (guint32 k = 0; k < t->edge_n; k++)
        {
          const Edge *e = &g_array_index (sim->edges, Edge, t->edge_first + k);
          if (sim->place[e->to] == 0)
            continue;
          FaPairing p = { a->item_first + i, (guint32) sim->place[e->to] - 1, e->similarity, e->concept };
          g_array_append_val (sim->found, p);
        }
    }
  for (guint32 i = 0; i < b->item_n; i++)
    sim->place[g_array_index (sim->items, FaItem, b->item_first + i).type] = 0;
}

/* Greedy one-to-one matching, heaviest first: within a point of the optimal one, and simple to follow by hand. */
static void
keep_one_to_one (FaSimilarity *sim)
{
  guint to = 0;
  g_array_sort_with_data (sim->found, compare_pairings, sim);
  for (guint i = 0; i < sim->found->len; i++)
    {
      FaPairing p = g_array_index (sim->found, FaPairing, i);
      gboolean taken = FALSE;
      for (guint k = 0; k < to && !taken; k++)
        {
          const FaPairing *q = &g_array_index (sim->found, FaPairing, k);
          taken = q->item_a == p.item_a || q->item_b == p.item_b;
        }
      if (!taken)
        g_array_index (sim->found, FaPairing, to++) = p;
    }
  g_array_set_size (sim->found, to);
}

/* The weight of a side: words nobody knows count as far as they are matched, and at least a little. */
static guint64
side_total (const FaSimilarity *sim, guint side, const FaUnit *u)
{
  guint64 total = 0;
  for (guint32 i = 0; i < u->item_n; i++)
    {
      const Type *t = type_of_item (sim, side, u->item_first + i);
      guint share = 1000;
      if (t->unknown)
        {
          share = sim->options->unknown;
          for (guint k = 0; k < sim->found->len; k++)
            {
              const FaPairing *p = &g_array_index (sim->found, FaPairing, k);
              if ((side == 0 ? p->item_a : p->item_b) == u->item_first + i)
                share = MAX (share, p->similarity);
            }
        }
      total += (guint64) t->weight * share;
    }
  return total;
}

/* Two different figures, or times of day, that are most likely what two newsrooms make of one thing. */
static gboolean
are_counterparts (const FaSimilarity *sim, const FaPairing *p)
{
  const FaMention *m = fa_mentions_get (sim->side[0], type_of_item (sim, 0, p->item_a)->mention);
  return (fa_figure_is_number (m) || fa_figure_is_clock (m))
         && (p->similarity == sim->options->lone_number || p->similarity == sim->options->other_unit);
}

/* Figures are what two newsrooms share of one fact and of no other; who and where is shared by all of them. */
static guint
telling_share (const FaSimilarity *sim, const FaPairing *p)
{
  const FaMention *x = fa_mentions_get (sim->side[0], g_array_index (sim->items, FaItem, p->item_a).mention);
  const FaMention *y = fa_mentions_get (sim->side[1], g_array_index (sim->items, FaItem, p->item_b).mention);
  gboolean figure = x->kind == FA_MENTION_QUANTITY || x->kind == FA_MENTION_MONEY || x->kind == FA_MENTION_PERCENT;
  if ((figure && p->similarity == 1000) || are_counterparts (sim, p))
    return TELLING_NUMBER; /* numbers match numbers of their kind only */
  return fa_similarity_is_participant (sim->side[0], x) || fa_similarity_is_participant (sim->side[1], y) ? TELLING_PARTICIPANT : 1000;
}

gboolean
fa_similarity_is_what (const FaSimilarity *sim, guint side, guint32 item)
{
  const FaMentions *s = sim->side[side];
  const FaMention *m = fa_mentions_get (s, g_array_index (sim->items, FaItem, item).mention);
  if (m->hit_n == 0 || fa_figure_is_value (m))
    return fa_figure_is_value (m);
  FaConceptKind kind = (FaConceptKind) fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first)->concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_EVENT || kind == FA_KIND_STATE;
}

gboolean
fa_similarity_differs (const FaSimilarity *sim, const FaPairing *p)
{
  const FaMention *m = fa_mentions_get (sim->side[0], type_of_item (sim, 0, p->item_a)->mention);
  return (fa_figure_is_number (m) && (p->similarity <= sim->options->near_number || are_counterparts (sim, p)))
         || (m->kind == FA_MENTION_DATE && (p->similarity <= sim->options->near_date || are_counterparts (sim, p)));
}

/* Two years are a small count, though they are 24 months. */
static gboolean
is_no_small_count (const FaMention *m)
{
  return m->kind != FA_MENTION_QUANTITY || fa_figure_is_telling (m);
}

gboolean
fa_similarity_is_anchor (const FaSimilarity *sim, const FaPairing *p)
{
  const Type *x = type_of_item (sim, 0, p->item_a), *y = type_of_item (sim, 1, p->item_b);
  return p->similarity == 1000 && telling_share (sim, p) == TELLING_NUMBER
         && MAX (x->sentences, y->sentences) <= TELLING_SENTENCES
         && is_no_small_count (fa_mentions_get (sim->side[0], x->mention))
         && is_no_small_count (fa_mentions_get (sim->side[1], y->mention));
}

gboolean
fa_similarity_is_only_one (const FaSimilarity *sim, const FaPairing *p)
{
  const Type *x = type_of_item (sim, 0, p->item_a), *y = type_of_item (sim, 1, p->item_b);
  return are_counterparts (sim, p) && MAX (x->sentences, y->sentences) <= TELLING_SENTENCES;
}

gboolean
fa_similarity_is_unanswered (const FaSimilarity *sim, guint side, guint32 item)
{
  return !type_of_item (sim, side, item)->answered;
}

gboolean
fa_similarity_is_key (const FaSimilarity *sim, const FaPairing *p)
{
  const FaMention *x = fa_mentions_get (sim->side[0], fa_similarity_item (sim, p->item_a)->mention),
                  *y = fa_mentions_get (sim->side[1], fa_similarity_item (sim, p->item_b)->mention);
  if (p->similarity < 1000 || fa_speaker_is_report (sim->side[0], x) || fa_speaker_is_report (sim->side[1], y)
      || type_of_item (sim, 0, p->item_a)->sentences > 1 || type_of_item (sim, 1, p->item_b)->sentences > 1)
    return FALSE;
  if (p->concept < 0) /* an equal word, figure or date */
    return fa_similarity_is_what (sim, 0, p->item_a) && is_no_small_count (x) && is_no_small_count (y);
  FaConceptKind kind = (FaConceptKind) fa_lexicon_concept (sim->side[0]->lexicon, (guint) p->concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_EVENT || kind == FA_KIND_STATE;
}

FaScore
fa_similarity_score (FaSimilarity *sim, const FaUnit *a, const FaUnit *b, GArray *pairings)
{
  FaScore score = { 0 };
  collect_pairings (sim, a, b);
  if (sim->found->len == 0)
    return score;
  keep_one_to_one (sim);
  guint64 mass[2] = { 0, 0 }, telling = 0;
  guint matched = 0;
  for (guint i = 0; i < sim->found->len; i++)
    {
      const FaPairing *p = &g_array_index (sim->found, FaPairing, i);
      const Type *x = type_of_item (sim, 0, p->item_a), *y = type_of_item (sim, 1, p->item_b);
      matched += p->similarity;
      guint spread = MAX (MAX (x->sentences, y->sentences), TELLING_SENTENCES);
      telling += (guint64) ((guint) x->weight + y->weight) * p->similarity * TELLING_SENTENCES / spread
                 * telling_share (sim, p) / 1000;
      mass[0] += (guint64) type_of_item (sim, 0, p->item_a)->weight * p->similarity;
      mass[1] += (guint64) type_of_item (sim, 1, p->item_b)->weight * p->similarity;
    }
  guint64 total_a = side_total (sim, 0, a), total_b = side_total (sim, 1, b);
  guint64 shared = (mass[0] + mass[1]) / 2, all = total_a + total_b - MIN (shared, total_a + total_b);
  score.score = all == 0 ? 0 : (guint) MIN (1000, shared * 1000 / all);
  for (guint i = 0; i < 2; i++)
    {
      score.matched[i] = (guint) (mass[i] / 1000);
      score.total[i] = (guint) ((i == 0 ? total_a : total_b) / 1000);
    }
  score.mass_a = total_a == 0 ? 0 : (guint) (mass[0] * 1000 / total_a);
  score.mass_b = total_b == 0 ? 0 : (guint) (mass[1] * 1000 / total_b);
  /* half a word more is shared by any two sentences, and one word more stands in any */
  score.breadth = (matched + 500) / (MAX (a->item_n, b->item_n) + 1);
  score.n_matched = sim->found->len;
  score.telling = (guint) (telling / 2000);
  if (pairings != NULL)
    g_array_append_vals (pairings, sim->found->data, sim->found->len);
  return score;
}

guint
fa_similarity_within (const FaSimilarity *sim, guint side, const FaUnit *x, const FaUnit *y)
{
  guint64 shared = 0, all = 0;
  guint32 i = 0, k = 0;
  while (i < x->item_n || k < y->item_n)
    {
      guint32 a = i < x->item_n ? g_array_index (sim->items, FaItem, x->item_first + i).type : G_MAXUINT32;
      guint32 b = k < y->item_n ? g_array_index (sim->items, FaItem, y->item_first + k).type : G_MAXUINT32;
      guint weight = g_array_index (sim->types[side], Type, MIN (a, b)).weight;
      all += weight;
      shared += a == b ? weight : 0;
      i += a <= b;
      k += b <= a;
    }
  return all == 0 ? 0 : (guint) (shared * 1000 / all);
}

/* --- candidates --------------------------------------------------------------------------------------------------- */

struct FaCandidates {
  GPtrArray *units_of;  /* per type of side b: GArray of guint32, indices of units */
  guint32 *stamp;       /* per unit */
  guint32 now;
};

FaCandidates *
fa_candidates_new (const FaSimilarity *sim, const GArray *units_b)
{
  FaCandidates *c = g_new0 (FaCandidates, 1);
  c->units_of = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  for (guint i = 0; i < sim->types[1]->len; i++)
    g_ptr_array_add (c->units_of, g_array_new (FALSE, FALSE, sizeof (guint32)));
  for (guint32 u = 0; u < units_b->len; u++)
    {
      const FaUnit *unit = &g_array_index (units_b, FaUnit, u);
      for (guint32 i = 0; i < unit->item_n; i++)
        g_array_append_val ((GArray *) c->units_of->pdata[g_array_index (sim->items, FaItem, unit->item_first + i).type], u);
    }
  c->stamp = g_new0 (guint32, MAX (units_b->len, 1));
  return c;
}

void
fa_candidates_find (FaCandidates *c, const FaSimilarity *sim, const FaUnit *a, GArray *found)
{
  c->now++;
  for (guint32 i = 0; i < a->item_n; i++)
    {
      const Type *t = type_of_item (sim, 0, a->item_first + i);
      for (guint32 k = 0; k < t->edge_n; k++)
        {
          const GArray *list = c->units_of->pdata[g_array_index (sim->edges, Edge, t->edge_first + k).to];
          for (guint n = 0; n < list->len; n++)
            {
              guint32 u = g_array_index (list, guint32, n);
              if (c->stamp[u] == c->now)
                continue;
              c->stamp[u] = c->now;
              g_array_append_val (found, u);
            }
        }
    }
}

void
fa_candidates_free (FaCandidates *c)
{
  if (c == NULL)
    return;
  g_ptr_array_unref (c->units_of);
  g_free (c->stamp);
  g_free (c);
}
