/* detail_alone.c - two names that one article alone knows, each.
 *
 * In: the names of an aligned group that nothing answers yet. Out: a detail. The one idea: where neither name is told anywhere
 * in the other article, each is the only one of its sort that its side has left, and the same is told of both, they answer one
 * question, whatever the words that lead to them; and where the aligner has found that all but the names is told alike, they
 * need no deed in common. */
#include "detail_part.h"
#include "detail_role.h"

#define LEAST_SCORE 170   /* a pair must be this alike before two names contradict each other */
#define ALIKE_WEIGHT 3000 /* 1/256: of what two clauses have in common: three words that tell something */
#define NEAR_WEIGHT 1000  /* 1/256: of the words that two places have around them in common */

typedef gboolean (*IsOfSort) (const FaMentions *m, const FaNamed *n);

/* Somebody, or nobody knows what; not what the word beside it calls a district, or a port. */
static gboolean
may_be_somebody (const FaMentions *m, const FaNamed *n)
{
  if (n->place || n->people || n->organisation || n->body || (!n->person && fa_part_is_where (n)))
    return FALSE;
  g_autoptr (GArray) things = fa_part_list_things (m, n);
  return n->person || things->len == 0;
}

static gboolean
is_surely_somebody (const FaMentions *m, const FaNamed *n)
{
  return may_be_somebody (m, n) && fa_named_sure (m, n);
}

/* A place that the lexicon knows: of others it cannot tell whether one lies in the other. */
static gboolean
is_known_place (const FaMentions *m, const FaNamed *n)
{
  return n->place && !n->people && fa_named_sure (m, n);
}

/* Does the other article name what lies in a place? */
static gboolean
is_entered (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *own = fa_comparison_side (c, source), *other = fa_comparison_side (c, 1 - source);
  for (guint i = 0; i < other->mentions->len && n->place; i++)
    for (guint32 k = n->first; k < n->end; k++)
      if (fa_mentions_get (other, i)->kind == FA_MENTION_CONCEPT
          && fa_named_lies_in (other, fa_mentions_get (other, i), own, fa_mentions_get (own, k)))
        return TRUE;
  return FALSE;
}

/* Does the other article know neither a name nor what lies in it? Looked for in all of that: asked last. */
static gboolean
is_unknown_there (const FaComparison *c, guint source, const FaNamed *n)
{
  return fa_name_is_unheard (c, source, n) && !is_entered (c, source, n);
}

/* The one name of a sort that a side has left; FALSE: none, or several. */
static gboolean
find_left (const FaComparison *c, guint source, IsOfSort is_of_sort, FaNamed *only)
{
  g_autoptr (GArray) open = fa_name_list_open (c, source);
  const FaMentions *m = fa_comparison_side (c, source);
  guint n = 0;
  for (guint i = 0; i < open->len; i++)
    {
      const FaNamed *x = &g_array_index (open, FaNamed, i);
      if (is_of_sort (m, x) && !fa_name_is_told (c, source, x) && n++ == 0)
        *only = *x;
    }
  return n == 1;
}

/* One deed, or three words, told of both. */
static gboolean
are_told_alike (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  const guint32 clauses[] = { x->clause, y->clause };
  return fa_part_share_deed (c, x, y) || fa_comparison_weight_in_common (c, clauses, FA_DEED_LIKE) >= ALIKE_WEIGHT;
}

/* Two that hold one office: what of several who hold it each article tells of one, the other tells of another. */
static gboolean
are_two_people (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return are_told_alike (c, x, y) && fa_part_cases_fit (x, y) && !fa_role_are_two (c, x, y)
         && fa_comparison_hold_office_alone (c, x, y);
}

/* "Inspector Budi arrested the thief": Joko may be the thief that another side tells of, where that names the inspector, too. */
static gboolean
is_office_of_another (const FaComparison *c, guint source, const FaNamed *n, const FaNamed *other)
{
  const FaMentions *m = fa_comparison_side (c, source), *o = fa_comparison_side (c, 1 - source);
  for (guint i = 0; n->office >= 0 && i < c->mentions[1 - source]->len; i++)
    {
      guint32 k = g_array_index (c->mentions[1 - source], guint32, i);
      if (k != (guint32) other->office && fa_mentions_share_concept (m, fa_mentions_get (m, (guint) n->office), o, fa_mentions_get (o, k)))
        return TRUE;
    }
  return FALSE;
}

/* A word that nobody knows may be anything, unless its case says that it does something. */
static gboolean
may_do (const FaMentions *m, const FaNamed *n)
{
  return fa_named_sure (m, n) || fa_name_is_case (n, "by");
}

/* Somebody with an office, and a name nobody introduces that does what he does, told in the same words: "Professor Mehta wrote
 * the book", આ પુસ્તક જોગીએ લખ્યું હતું. */
static gboolean
are_two_doers (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return x->person != y->person && may_do (fa_comparison_side (c, 0), x) && may_do (fa_comparison_side (c, 1), y)
         && fa_part_do_one_deed (c, x, y) && are_told_alike (c, x, y) && fa_comparison_context (c, x->first, y->first) >= NEAR_WEIGHT
         && !fa_role_are_two (c, x, y) && !is_office_of_another (c, 0, x, y) && !is_office_of_another (c, 1, y, x)
         && !fa_comparison_may_be_one (c, x, y);
}

/* Of two that hold one office, as in are_two_people(). */
static gboolean
may_exclude (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  if (x->office >= 0 && y->office >= 0 && fa_comparison_share_concept (c, (guint32) x->office, (guint32) y->office))
    return fa_comparison_hold_office_alone (c, x, y);
  return !fa_comparison_may_be_one (c, x, y);
}

/* Unless a case says that nothing is done by him, it may be done by whom a pronoun means. */
static gboolean
may_be_another (const FaComparison *c, guint source, const FaNamed *n)
{
  return (fa_part_is_plain (n) || fa_name_is_case (n, "by")) && fa_part_may_be_done_by_another (c, source, n);
}

/* One of them holds an office, or does it, and neither is somebody else of whom both tell. */
static gboolean
are_two_parties (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return (x->office >= 0 || y->office >= 0 || fa_name_is_case (x, "by") || fa_name_is_case (y, "by"))
         && fa_part_cases_fit (x, y) && !fa_role_are_two (c, x, y) && !is_office_of_another (c, 0, x, y) && !is_office_of_another (c, 1, y, x)
         && fa_name_is_speaker (c, 0, x) == fa_name_is_speaker (c, 1, y) && !may_be_another (c, 0, x)
         && !may_be_another (c, 1, y) && may_exclude (c, x, y);
}

/* "Surabaya passengers", બાંડુંગના મુસાફરને, "Bandung-based": somebody's place is where he comes from, not where he builds. */
static gboolean
is_somebodys (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *m = fa_comparison_side (c, source);
  guint32 owned = fa_name_owned (c, source, n);
  return fa_name_is_home (m, n)
         || (owned != G_MAXUINT32
             && (fa_mentions_is_of (m, fa_mentions_get (m, owned), FA_KIND_ROLE) || fa_mentions_is_of (m, fa_mentions_get (m, owned), FA_KIND_PERSON)));
}

/* "સુરાબાયામાં બાંધેલા જહાજ": where something was done that no word of the other side tells. */
static gboolean
leads_to_own_deed (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *m = fa_comparison_side (c, source);
  const FaMention *next = n->end < m->mentions->len ? fa_mentions_get (m, n->end) : NULL;
  return next != NULL && next->clause == n->clause && fa_language_verb_final (next->language) && fa_name_is_case (n, "in")
         && fa_mentions_is_of (m, next, FA_KIND_ACTION) && fa_comparison_match (c, source, n->end) == NULL;
}

/* "The laboratory in Kolkata", ચંડીગઢની લૅબોરેટરી: where a thing is may be whose it is. Not where something comes from, or goes. */
static gboolean
are_two_places (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return !fa_comparison_by_figure (c) && is_somebodys (c, 0, x) == is_somebodys (c, 1, y)
         && !leads_to_own_deed (c, 0, x) && !leads_to_own_deed (c, 1, y)
         && fa_part_are_apart (c, x->first, y->first) && !fa_part_is_way_of_one (x, y)
         && fa_comparison_context (c, x->first, y->first) >= NEAR_WEIGHT;
}

/* The one name of a side that may be somebody and that the other article does not know; FALSE: none, or several. */
static gboolean
find_unknown (const FaComparison *c, guint source, FaNamed *only)
{
  g_autoptr (GArray) open = fa_name_list_open (c, source);
  guint n = 0;
  for (guint i = 0; i < open->len; i++)
    {
      const FaNamed *x = &g_array_index (open, FaNamed, i);
      if (is_surely_somebody (fa_comparison_side (c, source), x) && is_unknown_there (c, source, x) && n++ == 0)
        *only = *x;
    }
  return n == 1;
}

/* What brought the claims together is all that is told beside the names: each may be told in other words. */
static void
compare_held_up (FaComparison *c)
{
  FaNamed x, y;
  if (find_unknown (c, 0, &x) && find_unknown (c, 1, &y) && are_two_parties (c, &x, &y))
    fa_name_tell (c, &x, &y);
}

void
fa_compare_alone (FaComparison *c)
{
  const struct {
    IsOfSort is_of_sort;
    gboolean (*are_two) (const FaComparison *, const FaNamed *, const FaNamed *);
  } sorts[] = { { is_surely_somebody, are_two_people }, { is_known_place, are_two_places }, { may_be_somebody, are_two_doers } };
  FaNamed x, y;
  for (guint i = 0; i < G_N_ELEMENTS (sorts) && c->group->score >= LEAST_SCORE; i++)
    if (find_left (c, 0, sorts[i].is_of_sort, &x) && find_left (c, 1, sorts[i].is_of_sort, &y)
        && sorts[i].are_two (c, &x, &y) && is_unknown_there (c, 0, &x) && is_unknown_there (c, 1, &y))
      fa_name_tell (c, &x, &y);
  if (c->group->link.held_up == FA_DIFFER_NAME)
    compare_held_up (c);
}
