/* align_groups.c - the clauses of a group, and groups that hold more than one fact.
 *
 * In: the groups as they were linked. Out: groups of one fact each. The one idea: two clauses belong to one fact when
 * one of the other article takes most of both; what no clause of the other side takes stands alone. */
#include "align_private.h"
#include "claim_private.h"

#define LIKE 200           /* within one article: two clauses that tell one fact, not two */
#define SPLIT_SHARE 250    /* share of a clause's weight matched in another clause that ties the two */
#define ALIKE 700          /* one word that is only related ("shut", "resume") ties no clauses */

gint32
fa_align_group_of (const Aligner *x, guint side, guint clause)
{
  return g_array_index (x->group_of[side], gint32, clause);
}

void
fa_align_drop_index (Aligner *x)
{
  for (guint side = 0; side < 2; side++)
    g_clear_pointer (&x->index[side], g_ptr_array_unref);
}

static gint
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint32 x = *(const guint32 *) a, y = *(const guint32 *) b;
  return x < y ? -1 : x > y;
}

static void
add_to_index (Aligner *x, guint side, gint32 group, guint32 clause)
{
  if (group >= 0)
    g_array_append_val ((GArray *) x->index[side]->pdata[group], clause);
}

/* List the clauses of every group, in reading order. */
static void
make_index (Aligner *x)
{
  for (guint side = 0; side < 2; side++)
    {
      x->index[side] = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
      for (guint g = 0; g < x->n_groups; g++)
        g_ptr_array_add (x->index[side], g_array_new (FALSE, FALSE, sizeof (guint32)));
      for (guint32 c = 0; c < x->clauses[side]->len; c++)
        add_to_index (x, side, fa_align_group_of (x, side, c), c);
    }
  for (guint i = 0; i < x->shared->len; i++)
    {
      const Shared *s = &g_array_index (x->shared, Shared, i);
      if (fa_align_group_of (x, s->side, s->clause) == s->group) /* the fact it stated first has come to it */
        continue;
      add_to_index (x, s->side, s->group, s->clause);
      g_array_sort (x->index[s->side]->pdata[s->group], compare_numbers);
    }
}

const GArray *
fa_align_clauses_of (Aligner *x, guint side, gint32 group)
{
  if (x->index[0] == NULL)
    make_index (x);
  return x->index[side]->pdata[group];
}

void
fa_align_move_clause (Aligner *x, guint side, guint clause, gint32 group)
{
  g_array_index (x->group_of[side], gint32, clause) = group;
  fa_align_drop_index (x);
}

/* --- taking groups apart ------------------------------------------------------------------------------------------ */

typedef struct {
  GArray *member;  /* of FaMember */
  guint *root;     /* union-find over members */
} Parts;

static guint
find_root (const Parts *p, guint i)
{
  while (p->root[i] != i)
    i = p->root[i];
  return i;
}

static guint
clause_weight (const Aligner *x, guint side, guint clause)
{
  const FaUnit *u = fa_align_unit (x->clauses[side], clause);
  guint sum = 0;
  for (guint32 i = 0; i < u->item_n; i++)
    sum += fa_similarity_item_weight (x->sim, side, u->item_first + i);
  return sum;
}

/* Do two clauses share words, or one that is more than related, or another figure of one thing? */
static gboolean
share_a_word (const Aligner *x, const GArray *pairings)
{
  gboolean found = pairings->len > 1;
  for (guint i = 0; i < pairings->len && !found; i++)
    {
      const FaPairing *p = &g_array_index (pairings, FaPairing, i);
      found = p->similarity >= ALIKE || fa_similarity_differs (x->sim, p);
    }
  return found;
}

/* Matched weight between every clause of a group's side 0 and every clause of its side 1. */
static guint *
match_clauses (Aligner *x, const Parts *parts)
{
  guint n = parts->member->len;
  guint *weight = g_new0 (guint, (gsize) n * n);
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  for (guint i = 0; i < n; i++)
    for (guint k = 0; k < n; k++)
      {
        const FaMember *p = &g_array_index (parts->member, FaMember, i), *q = &g_array_index (parts->member, FaMember, k);
        if (p->source != 0 || q->source != 1)
          continue;
        g_array_set_size (pairings, 0);
        FaScore s = fa_similarity_score (x->sim, fa_align_unit (x->clauses[0], p->clause), fa_align_unit (x->clauses[1], q->clause), pairings);
        weight[i * n + k] = share_a_word (x, pairings) ? s.telling : 0;
      }
  return weight;
}

/* Tie every clause to the clause of the other side that takes most of it. */
static void
tie_clauses (const Aligner *x, Parts *parts, const guint *weight)
{
  guint n = parts->member->len;
  for (guint i = 0; i < n; i++)
    {
      const FaMember *m = &g_array_index (parts->member, FaMember, i);
      guint best = 0, best_weight = 0, own = clause_weight (x, m->source, m->clause);
      for (guint k = 0; k < n; k++)
        {
          guint w = m->source == 0 ? weight[i * n + k] : weight[k * n + i];
          if (w > best_weight)
            {
              best_weight = w;
              best = k;
            }
        }
      if (best_weight > 0 && best_weight * 1000 >= own * SPLIT_SHARE)
        parts->root[find_root (parts, i)] = find_root (parts, best);
    }
}

static gboolean
part_has_both (const Parts *parts, guint root)
{
  gboolean has[2] = { FALSE, FALSE };
  for (guint i = 0; i < parts->member->len; i++)
    if (find_root (parts, i) == root)
      has[g_array_index (parts->member, FaMember, i).source] = TRUE;
  return has[0] && has[1];
}

static gint
member_at (const Parts *parts, guint source, guint32 clause)
{
  for (guint i = 0; i < parts->member->len; i++)
    {
      const FaMember *m = &g_array_index (parts->member, FaMember, i);
      if (m->source == source && m->clause == clause)
        return (gint) i;
    }
  return -1;
}

/* Of two sentences that state one fact, a clause that is tied to nothing and tells another figure of a thing than the
 * other side does is what contradicts it. */
static void
tie_other_figures (Aligner *x, Parts *parts)
{
  FaUnit side[2] = { { .source = 0, .clause_first = G_MAXUINT32 }, { .source = 1, .clause_first = G_MAXUINT32 } };
  for (guint i = 0; i < parts->member->len; i++)
    {
      const FaMember *m = &g_array_index (parts->member, FaMember, i);
      side[m->source] = fa_similarity_union (x->sim, m->source, &side[m->source], fa_align_unit (x->clauses[m->source], m->clause));
    }
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  fa_similarity_score (x->sim, &side[0], &side[1], pairings);
  for (guint i = 0; i < pairings->len; i++)
    {
      const FaPairing *p = &g_array_index (pairings, FaPairing, i);
      if (!fa_similarity_differs (x->sim, p))
        continue;
      gint a = member_at (parts, 0, fa_mentions_get (x->sources[0], fa_similarity_item (x->sim, p->item_a)->mention)->clause),
           b = member_at (parts, 1, fa_mentions_get (x->sources[1], fa_similarity_item (x->sim, p->item_b)->mention)->clause);
      if (a >= 0 && b >= 0 && (!part_has_both (parts, find_root (parts, (guint) a)) || !part_has_both (parts, find_root (parts, (guint) b))))
        parts->root[find_root (parts, (guint) a)] = find_root (parts, (guint) b);
    }
}

gboolean
fa_align_denies (const FaMentions *s, guint32 clause)
{
  gboolean found = FALSE;
  for (guint32 k = g_array_index (s->clause_first, guint32, clause); k < g_array_index (s->clause_first, guint32, clause + 1); k++)
    found |= fa_mentions_get (s, k)->kind == FA_MENTION_NEGATION;
  return found;
}

/* The only clause of a side that denies something; -1: none, or several. */
static gint
only_denial (const Aligner *x, const Parts *parts, guint source)
{
  gint found = -1;
  for (guint i = 0; i < parts->member->len; i++)
    {
      const FaMember *m = &g_array_index (parts->member, FaMember, i);
      if (m->source != source || !fa_align_denies (x->sources[source], m->clause))
        continue;
      if (found >= 0)
        return -1;
      found = (gint) i;
    }
  return found;
}

/* "He will not play in the first match, in Surat", "The first match is in Surat, but he will not play": what the one denies
 * of two sentences that state one fact is what the other denies. */
static void
tie_denials (const Aligner *x, Parts *parts)
{
  gint a = only_denial (x, parts, 0), b = only_denial (x, parts, 1);
  if (a >= 0 && b >= 0)
    parts->root[find_root (parts, (guint) a)] = find_root (parts, (guint) b);
}

/* Does a part hold a clause of this side that says the same as the clause, or is of its sentence? */
static gboolean
has_like (const Aligner *x, const Parts *parts, guint root, guint before, const FaMember *m)
{
  const FaUnit *u = fa_align_unit (x->clauses[m->source], m->clause);
  for (guint i = 0; i < before; i++)
    {
      const FaMember *o = &g_array_index (parts->member, FaMember, i);
      const FaUnit *v = fa_align_unit (x->clauses[o->source], o->clause);
      if (o->source == m->source && find_root (parts, i) == root
          && (fa_align_same_sentence (u, v) || fa_similarity_within (x->sim, m->source, u, v) >= LIKE))
        return TRUE;
    }
  return FALSE;
}

/* The only clause a part has on a side; -1 when there are several. */
static gint
only_clause (const Parts *parts, guint root, guint source)
{
  gint only = -1;
  for (guint i = 0; i < parts->member->len; i++)
    {
      const FaMember *m = &g_array_index (parts->member, FaMember, i);
      if (m->source != source || find_root (parts, i) != root)
        continue;
      if (only >= 0)
        return -1;
      only = (gint) m->clause;
    }
  return only;
}

/* A clause that shares its partner with another that says something else is a fact of its own with the same partner. */
static gboolean
set_apart (Aligner *x, const Parts *parts, guint root, guint member, const FaLink *link)
{
  const FaMember *m = &g_array_index (parts->member, FaMember, member);
  gint partner = only_clause (parts, root, 1 - m->source);
  gboolean first = TRUE;
  for (guint i = 0; i < member && first; i++)
    first = g_array_index (parts->member, FaMember, i).source != m->source || find_root (parts, i) != root;
  if (partner < 0 || first || has_like (x, parts, root, member, m))
    return FALSE;
  Shared s = { fa_align_new_group (x, link), 1 - m->source, (guint32) partner };
  g_array_append_val (x->shared, s);
  fa_align_move_clause (x, m->source, m->clause, s.group);
  return TRUE;
}

/* Does a clause only name who says what the rest of its sentence says: "said Budi", એમ બુદીએ જણાવ્યું? */
static gboolean
only_speaks (const Aligner *x, const FaMember *m)
{
  const FaClaims *claims = x->sources[m->source]->claims;
  const FaClause *clause = fa_claims_clause (claims, m->clause);
  const FaSentence *sentence = fa_claims_sentence (claims, clause->sentence);
  guint32 report = clause->token_first;
  guint n = 0;
  while (report < clause->token_end
         && fa_claims_match (claims, sentence->language, FA_WORD_REPORT, report, clause->token_end, &n) == NULL)
    report++;
  if (report == clause->token_end || sentence->clause_end - sentence->clause_first == 1)
    return FALSE;
  const FaUnit *u = fa_align_unit (x->clauses[m->source], m->clause);
  for (guint32 i = u->item_first; i < u->item_first + u->item_n; i++)
    {
      const FaMention *said = fa_mentions_get (x->sources[m->source], fa_similarity_item (x->sim, i)->mention);
      gboolean reports = said->token_first >= report && said->token_first < report + n;
      if (!reports && fa_similarity_is_what (x->sim, m->source, i))
        return FALSE;
    }
  return TRUE;
}

/* Parts with clauses of both sides are facts of their own; a clause tied to nothing is told by one side alone when it
 * carries something, and else stays with the clause before it. */
static void
place_clauses (Aligner *x, gint32 group, const Parts *parts)
{
  guint n = parts->member->len;
  const FaLink link = g_array_index (x->links, FaLink, group);
  gint32 last[2] = { group, group };
  g_autofree gint32 *new_group = g_new (gint32, n);
  gboolean kept = FALSE;
  for (guint i = 0; i < n; i++)
    new_group[i] = -1;
  for (guint i = 0; i < n; i++)
    {
      const FaMember *m = &g_array_index (parts->member, FaMember, i);
      guint root = find_root (parts, i);
      gint32 target = last[m->source];
      if (part_has_both (parts, root))
        {
          if (new_group[root] < 0)
            new_group[root] = kept ? fa_align_new_group (x, &link) : group;
          kept = TRUE;
          if (set_apart (x, parts, root, i, &link))
            continue;
          target = new_group[root];
        }
      else if (fa_align_unit (x->clauses[m->source], m->clause)->item_n >= 2 && !only_speaks (x, m))
        target = fa_align_new_group (x, &link);
      fa_align_move_clause (x, m->source, m->clause, target);
      last[m->source] = target;
    }
}

static void
split_group (Aligner *x, gint32 group, GPtrArray *const *before)
{
  Parts parts = { .member = g_array_new (FALSE, FALSE, sizeof (FaMember)) };
  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < ((const GArray *) before[side]->pdata[group])->len; i++)
      {
        FaMember m = { side, g_array_index ((const GArray *) before[side]->pdata[group], guint32, i), FALSE };
        g_array_append_val (parts.member, m);
      }
  guint n = parts.member->len;
  parts.root = g_new (guint, MAX (n, 1));
  for (guint i = 0; i < n; i++)
    parts.root[i] = i;
  if (n > 2)
    {
      g_autofree guint *weight = match_clauses (x, &parts);
      tie_clauses (x, &parts, weight);
      tie_other_figures (x, &parts);
      tie_denials (x, &parts);
      place_clauses (x, group, &parts);
    }
  g_array_free (parts.member, TRUE);
  g_free (parts.root);
}

void
fa_align_split_groups (Aligner *x)
{
  fa_align_drop_index (x);
  make_index (x);
  GPtrArray *before[2] = { g_ptr_array_ref (x->index[0]), g_ptr_array_ref (x->index[1]) };
  for (guint g = 0; g < before[0]->len; g++)
    split_group (x, (gint32) g, before);
  g_ptr_array_unref (before[0]);
  g_ptr_array_unref (before[1]);
  fa_align_drop_index (x);
}
