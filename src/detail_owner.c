/* detail_owner.c - whose figure it is: what is told of one party here and of another there.
 *
 * In: the matched words of an aligned group. Out: a detail. The one idea: a figure belongs to the party that it touches, or
 * that stands alone with it in its part of the clause; of two parties with a figure each, neither can have the other's. */
#include "claim_private.h"
#include "detail_role.h"

#define LEAST_LIKE 850 /* likeness of a party whose figure is another */
#define MOST_PARTS 8   /* of a clause that are told apart */

/* --- whose figure it is ------------------------------------------------------------------------------------------- */

/* Has a mention a name of its own? Soldiers are counted, Zemeria counts them. */
static gboolean
is_named (const FaMentions *s, const FaMention *m)
{
  if (m->kind != FA_MENTION_CONCEPT)
    return fa_role_is_party (s, m);
  guint16 kind = fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first)->concept)->kind;
  return kind == FA_KIND_PERSON || kind == FA_KIND_PLACE || kind == FA_KIND_DEMONYM;
}

/* The one matched party that a figure touches: "31 Zemerian soldiers"; -1: none, or one on either side. */
static gint64
owner_of (const FaComparison *c, guint source, guint32 figure)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_comparison_mention (c, source, figure);
  gint64 owner = -1;
  for (gint step = -1; step <= 1; step += 2)
    {
      gint64 i = (gint64) figure + step;
      const FaMention *n
          = i < 0 || i >= (gint64) s->mentions->len ? NULL : fa_comparison_mention (c, source, (guint32) i);
      gboolean touches = n != NULL && (step > 0 ? n->token_first == m->token_end : n->token_end == m->token_first);
      if (!touches || n->clause != m->clause || !is_named (s, n)
          || fa_comparison_match (c, source, (guint32) i) == NULL)
        continue;
      if (owner >= 0)
        return -1;
      owner = i;
    }
  return owner;
}

/* Does a party own another figure than this one on a side? */
static gboolean
owns_another (const FaComparison *c, guint source, guint32 party, guint32 figure)
{
  for (gint step = -1; step <= 1; step += 2)
    {
      gint64 i = (gint64) party + step;
      if (i >= 0 && i < (gint64) fa_comparison_side (c, source)->mentions->len && i != figure
          && fa_comparison_is_number (fa_comparison_mention (c, source, (guint32) i))
          && owner_of (c, source, (guint32) i) == party)
        return TRUE;
    }
  return FALSE;
}

/* A figure that is one party's on one side and another's on the other, where the first party has a figure of its own. */
static const FaMatch *
find_other_owner (const FaComparison *c)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *f = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *x = fa_comparison_mention (c, 0, f->mention_a), *y = fa_comparison_mention (c, 1, f->mention_b);
      if (!fa_comparison_is_number (x) || !fa_comparison_is_number (y) || !fa_mention_same_value (x, y))
        continue;
      gint64 a = owner_of (c, 0, f->mention_a), b = owner_of (c, 1, f->mention_b);
      const FaMatch *p = a < 0 || b < 0 ? NULL : fa_comparison_match (c, 0, (guint32) a),
                    *q = p == NULL ? NULL : fa_comparison_match (c, 1, (guint32) b);
      if (q != NULL && p != q && !fa_comparison_share_concept (c, (guint32) a, (guint32) b)
          && (owns_another (c, 1, p->mention_b, f->mention_b) || owns_another (c, 0, q->mention_a, f->mention_a)))
        return f;
    }
  return NULL;
}

/* --- two figures in two parts ------------------------------------------------------------------------------------- */

/* What part of its clause a mention stands in: of "they demand 12 per cent; the company offers 5", the one before the
 * border or the one behind it. */
static guint
part_of (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index);
  const FaClause *clause = fa_claims_clause (s->claims, m->clause);
  guint part = 0;
  for (guint32 t = clause->token_first; t < m->token_first; t++)
    {
      const FaWord *word = fa_claims_word (s->claims, m->language, t, 1);
      part += fa_token_is (s->claims, t, ";")
                      || (fa_word_is (word, FA_WORD_CONJUNCTION) && word->value[FA_WORD_CONJUNCTION][0] == 's')
                  ? 1
                  : 0;
    }
  return m->clause * MOST_PARTS + MIN (part, MOST_PARTS - 1);
}

/* The one figure in the part of a party that both sides tell; NULL: none, or several. */
static const FaMatch *
figure_of_part (const FaComparison *c, guint source, guint32 party)
{
  const FaMatch *found = NULL;
  guint part = part_of (c, source, party);
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, index);
      if (!fa_comparison_is_number (m) || part_of (c, source, index) != part)
        continue;
      const FaMatch *f = fa_comparison_match (c, source, index);
      if (f == NULL || found != NULL
          || !fa_mention_same_value (fa_comparison_mention (c, 0, f->mention_a),
                                           fa_comparison_mention (c, 1, f->mention_b)))
        return NULL;
      found = f;
    }
  return found;
}

/* Does a party stand alone of its kind in its part, so that the figure there is its own? */
static gboolean
is_alone_in_part (const FaComparison *c, guint source, guint32 party)
{
  const FaMentions *s = fa_comparison_side (c, source);
  guint part = part_of (c, source, party);
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 k = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, k);
      if (k != party && m->hit_n > 0 && m->kind == FA_MENTION_CONCEPT && fa_role_is_party (s, m)
          && fa_comparison_match (c, source, k) != NULL && !is_named (s, m) && part_of (c, source, k) == part)
        return FALSE;
    }
  return TRUE;
}

static guint
count_figures (const FaComparison *c)
{
  guint n = 0;
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      n += fa_comparison_is_number (fa_comparison_mention (c, 0, m->mention_a)) ? 1 : 0;
    }
  return n;
}

/* A party in whose part one figure is told here and the other there: the two have changed places. */
static const FaMatch *
find_crossed (const FaComparison *c)
{
  if (count_figures (c) < 2)
    return NULL;
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *p = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *x = fa_comparison_mention (c, 0, p->mention_a);
      if (p->similarity < LEAST_LIKE || !fa_role_is_party (fa_comparison_side (c, 0), x)
          || fa_role_is_of_place (fa_comparison_side (c, 0), x) || !is_alone_in_part (c, 0, p->mention_a)
          || !is_alone_in_part (c, 1, p->mention_b))
        continue;
      const FaMatch *f = figure_of_part (c, 0, p->mention_a), *g = figure_of_part (c, 1, p->mention_b);
      if (f != NULL && g != NULL && f != g
          && fa_comparison_kind (fa_comparison_mention (c, 0, f->mention_a))
                 == fa_comparison_kind (fa_comparison_mention (c, 0, g->mention_a))
          && part_of (c, 0, f->mention_a) != part_of (c, 0, g->mention_a)
          && part_of (c, 1, f->mention_b) != part_of (c, 1, g->mention_b)
          && !fa_mention_same_value (fa_comparison_mention (c, 0, f->mention_a),
                                           fa_comparison_mention (c, 0, g->mention_a)))
        return p;
    }
  return NULL;
}

void
fa_compare_owners (FaComparison *c)
{
  const FaMatch *crossed = find_crossed (c);
  if (crossed != NULL)
    {
      fa_comparison_add_pair (c, FA_DETAIL_ROLE, FA_DETAIL_DIFFERS, crossed->mention_a, crossed->mention_b,
                              "roles-swapped", g_strdup ("the figure is that of another"));
      return;
    }
  const FaMatch *f = find_other_owner (c);
  if (f == NULL)
    return;
  guint32 a = (guint32) owner_of (c, 0, f->mention_a), b = (guint32) owner_of (c, 1, f->mention_b);
  fa_comparison_add_pair (c, FA_DETAIL_ROLE, FA_DETAIL_DIFFERS, a, b, "roles-swapped",
                          g_strdup ("the figure is that of another"));
}
