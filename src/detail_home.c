/* detail_home.c - whose it is, and where it comes from: two places told of one thing, or of one name.
 *
 * In: the places that an aligned group names. Out: details. The one idea: both places may be spoken of on both sides, but
 * the port of one is not the port of the other, and "Surat-based Sahyog Infra" is not at home in Rajkot. */
#include "claim_private.h"
#include "detail_private.h"

#define MOST_OWNED 3     /* words that describe one thing */
#define APPOSED 4        /* mentions between a name and the place it comes from */
#define LIKE_MATCHED 550 /* likeness of two words of a name that are matched already */

/* --- whose it is -------------------------------------------------------------------------------------------------- */

/* The thing that a place is told of, right beside it: "the Kutch coast", "pesisir Kutch", કચ્છનો દરિયાકાંઠો. In English the
 * noun of a compound may have its preposition in front of both. G_MAXUINT32: none. */
static guint32
thing_of_place (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *m = fa_comparison_side (c, source);
  const FaLanguage *language = fa_mentions_get (m, n->first)->language;
  FaNamed bare = *n;
  if (!fa_language_verb_final (language) && !fa_language_head_first (language) && !fa_name_is_case (n, "of"))
    bare.marker = NULL;
  return fa_name_owned (c, source, &bare);
}

static GArray *
list_places (const FaComparison *c, guint source)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (FaNamed));
  const FaMentions *m = fa_comparison_side (c, source);
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *member = &g_array_index (c->group->members, FaMember, i);
      g_autoptr (GArray) names
          = member->source != source
                ? NULL
                : fa_named_list (m, g_array_index (m->clause_first, guint32, member->clause),
                                 g_array_index (m->clause_first, guint32, member->clause + 1));
      for (guint k = 0; names != NULL && k < names->len; k++)
        if (g_array_index (names, FaNamed, k).place && !fa_name_is_told (c, source, &g_array_index (names, FaNamed, k)))
          g_array_append_val (places, g_array_index (names, FaNamed, k));
    }
  return places;
}

/* "Chinese and U.S. experts", "the Ahmedabad-Denpasar flight": of two places, of which the other side may tell the second
 * one first, or beside the thing. */
static gboolean
is_coordinated (const FaMentions *m, const FaNamed *n)
{
  for (gint step = -1; step <= 1; step += 2)
    {
      gint64 i = step < 0 ? (gint64) n->first - 1 : n->end;
      const FaMention *x = i < 0 || i >= (gint64) m->mentions->len ? NULL : fa_mentions_get (m, (guint) i);
      gboolean dash = x != NULL && x->kind == FA_MENTION_FUNCTION
                      && fa_claims_token (m->claims, x->token_first)->kind == FA_TOKEN_PUNCT;
      if (dash && i + step >= 0 && i + step < (gint64) m->mentions->len)
        x = fa_mentions_get (m, (guint) (i + step));
      if (x != NULL && x->clause == n->clause && fa_named_is_place (m, x))
        return TRUE;
      if (x != NULL && x->clause == n->clause
          && fa_word_is (fa_language_word (x->language, fa_claims_key (m->claims, x->token_first)), FA_WORD_CONJUNCTION))
        return TRUE;
    }
  return FALSE;
}

/* The thing that a place is told of, or one of the words that describe it: those right behind an English name ("the
 * Indian PSLV rocket"), right before an Indonesian one ("roket PSLV milik India"). @return their number. */
static guint
list_owned (const FaComparison *c, guint source, const FaNamed *n, guint32 thing[MOST_OWNED])
{
  const FaMentions *m = fa_comparison_side (c, source);
  const FaLanguage *language = fa_mentions_get (m, n->first)->language;
  guint found = 0;
  guint32 first = thing_of_place (c, source, n);
  if (first == G_MAXUINT32)
    return 0;
  gint step = first > n->first ? 1 : -1;
  for (gint64 i = first; found < MOST_OWNED && i >= 0 && i < (gint64) m->mentions->len; i += step)
    {
      const FaMention *x = fa_mentions_get (m, (guint) i), *before = fa_mentions_get (m, (guint) (i - step));
      gboolean touches = step > 0 ? x->token_first == before->token_end : x->token_end == before->token_first;
      if (x->clause != n->clause || x->kind == FA_MENTION_FUNCTION || x->kind == FA_MENTION_DATE
          || fa_mentions_is_of (m, x, FA_KIND_ACTION)
          || (found > 0 && (!touches || fa_language_verb_final (language) || fa_name_is_case (n, "of"))))
        break;
      thing[found++] = (guint32) i;
    }
  return found;
}

/* One thing of two places: each may be spoken of on both sides, but of this thing it is another. */
static gboolean
are_owners_of_one (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  guint32 a[MOST_OWNED], b[MOST_OWNED];
  guint n_a = list_owned (c, 0, x, a), n_b = n_a == 0 ? 0 : list_owned (c, 1, y, b);
  for (guint i = 0; i < n_a; i++)
    for (guint k = 0; k < n_b; k++)
      if (fa_comparison_share_concept (c, a[i], b[k]) && fa_comparison_tells_once (c, 0, a[i]) && fa_comparison_tells_once (c, 1, b[k])
          && !fa_mentions_is_of (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, a[i]), FA_KIND_ROLE)
          && (i + k == 0 || x->people || y->people)) /* in "Suffolk University poll" it is of another name's */
        return !is_coordinated (fa_comparison_side (c, 0), x) && !is_coordinated (fa_comparison_side (c, 1), y)
               && fa_comparison_exclude (c, x, y);
  return FALSE;
}

/* --- where it comes from ------------------------------------------------------------------------------------------ */

/* The word that says of a place that somebody is at home there: "-based" behind it, "asal" before it. @p at: set to its
 * token; NULL: none. */
static const FaWord *
home_word (const FaMentions *m, const FaNamed *n, guint32 *at)
{
  const FaMention *place = fa_mentions_get (m, n->first);
  gboolean behind = !fa_language_head_first (place->language);
  const FaClause *clause = fa_claims_clause (m->claims, n->clause);
  *at = fa_mentions_get (m, n->end - 1)->token_end;
  if (behind && *at < clause->token_end && fa_token_is (m->claims, *at, "-"))
    (*at)++;
  if (behind ? *at >= clause->token_end : place->token_first == clause->token_first)
    return NULL;
  *at = behind ? *at : place->token_first - 1;
  const FaWord *word = fa_claims_word (m->claims, place->language, *at, 1);
  return fa_word_is (word, FA_WORD_HOME) ? word : NULL;
}

gboolean
fa_name_is_home (const FaMentions *m, const FaNamed *n)
{
  guint32 at;
  return home_word (m, n, &at) != NULL;
}

/* The name at a word that says whose home the place beside it is: "Surat-based Sahyog Infra", સુરત સ્થિત સહયોગ ઇન્ફ્રા, "Sahyog
 * Infra asal Surat". @return its mention; G_MAXUINT32: none. */
static guint32
named_at_home_word (const FaMentions *m, const FaNamed *n)
{
  const FaMention *place = fa_mentions_get (m, n->first);
  gboolean behind = !fa_language_head_first (place->language);
  guint32 word;
  if (home_word (m, n, &word) == NULL)
    return G_MAXUINT32;
  for (guint32 i = n->first >= APPOSED ? n->first - APPOSED : 0; i < MIN (n->end + APPOSED, m->mentions->len); i++)
    {
      const FaMention *x = fa_mentions_get (m, i);
      if (x->clause == n->clause && (behind ? x->token_first == word + 1 : x->token_end == word))
        return fa_mention_looks_like_name (x) || fa_named_is_place (m, x) ? i : G_MAXUINT32; /* "perusahaan": see what that one is */
    }
  return G_MAXUINT32;
}

/* Is a clause the one right behind another in its sentence: "it went to Sahyog Infra, | a Surat company whose shares rose"? */
static gboolean
goes_on_in (const FaMentions *m, guint32 clause, guint32 next)
{
  return next == clause + 1
         && fa_claims_clause (m->claims, clause)->sentence == fa_claims_clause (m->claims, next)->sentence;
}

/* Is something else told from a token on: "to Sahyog Infra, and Surat traders", "which beat a Surat company"? */
static gboolean
begins_another (const FaMentions *m, const FaLanguage *language, guint32 first, guint32 end)
{
  for (guint32 t = first; t < end; t++)
    {
      const FaWord *word = fa_claims_word (m->claims, language, t, 1);
      if (fa_word_is (word, FA_WORD_CONJUNCTION) || fa_word_is (word, FA_WORD_RELATIVE))
        return TRUE;
    }
  return FALSE;
}

/* Whose home a place is: "Sahyog Infra, perusahaan asal Surat", "X, a company from Surat", સુરતની સહયોગ ઇન્ફ્રા. @return the
 * name's mention at the place; G_MAXUINT32: none. */
static guint32
named_of_home (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *m = fa_comparison_side (c, source);
  guint32 at_word = named_at_home_word (m, n);
  if (at_word != G_MAXUINT32)
    return at_word;
  if (fa_language_verb_final (fa_mentions_get (m, n->first)->language))
    {
      guint32 next = fa_name_is_case (n, "of") ? fa_name_beside (m, n, 1) : G_MAXUINT32;
      return next == n->end ? next : G_MAXUINT32;
    }
  if (n->marker != NULL && !fa_name_is_case (n, "from"))
    return G_MAXUINT32;
  guint32 end = fa_mentions_get (m, n->first)->token_first;
  for (guint32 i = n->first, small = 0; i > 0 && small <= APPOSED; i--, small++)
    {
      const FaMention *x = fa_mentions_get (m, i - 1);
      if (x->clause != n->clause && !goes_on_in (m, x->clause, n->clause))
        return G_MAXUINT32;
      if (begins_another (m, x->language, x->token_first, end))
        return G_MAXUINT32;
      for (guint32 t = x->token_end; t < end; t++)
        if (fa_token_is (m->claims, t, ","))
          return small > 0 && fa_claims_token (m->claims, x->token_first)->capital ? i - 1 : G_MAXUINT32; /* in "Biak, Papua" one lies in the other */
      if (x->clause != n->clause || fa_language_verb_like (x->language, fa_claims_key (m->claims, x->token_first)))
        return G_MAXUINT32;
      end = x->token_first;
    }
  return G_MAXUINT32;
}

/* Does a mention, or one right beside it, say the word that another one says? */
static gboolean
is_told_at (const FaComparison *c, guint source, guint32 told, guint32 at)
{
  for (guint32 i = at == 0 ? 0 : at - 1; i <= at + 1 && i < fa_comparison_side (c, source)->mentions->len; i++)
    if (fa_comparison_mention (c, source, i)->clause == fa_comparison_mention (c, source, at)->clause
        && (i == told || fa_comparison_repeats (c, source, i, told)))
      return TRUE;
  return FALSE;
}

/* Is a name, one word of which each side has at the place, told on both sides? */
static gboolean
are_of_one_name (const FaComparison *c, guint32 a, guint32 b)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      if (m->similarity >= LIKE_MATCHED && is_told_at (c, 0, m->mention_a, a) && is_told_at (c, 1, m->mention_b, b)
          && (fa_mention_looks_like_name (fa_comparison_mention (c, 0, m->mention_a))
              || fa_mention_looks_like_name (fa_comparison_mention (c, 1, m->mention_b))))
        return TRUE;
    }
  return FALSE;
}

/* A Keralite may be "Dubai-based". */
static gboolean
are_alike_homes (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  guint32 at;
  const FaWord *p = home_word (fa_comparison_side (c, 0), x, &at), *q = home_word (fa_comparison_side (c, 1), y, &at);
  return p == NULL || q == NULL || g_strcmp0 (p->value[FA_WORD_HOME], q->value[FA_WORD_HOME]) == 0;
}

static gboolean
are_homes_of_one (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  guint32 a = named_of_home (c, 0, x), b = a == G_MAXUINT32 ? a : named_of_home (c, 1, y);
  return b != G_MAXUINT32 && are_alike_homes (c, x, y) && are_of_one_name (c, a, b) && fa_comparison_exclude (c, x, y);
}

static gboolean
is_member (const FaComparison *c, guint source, guint32 clause)
{
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source == source && m->clause == clause)
        return TRUE;
    }
  return FALSE;
}

/* The places of the group, and those that the rest of a sentence tells as the home of whom the group names last. */
static GArray *
list_homes (const FaComparison *c, guint source)
{
  GArray *homes = list_places (c, source);
  const FaMentions *m = fa_comparison_side (c, source);
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *member = &g_array_index (c->group->members, FaMember, i);
      guint32 next = member->clause + 1;
      if (member->source != source || next + 1 >= m->clause_first->len || !goes_on_in (m, member->clause, next)
          || is_member (c, source, next))
        continue;
      g_autoptr (GArray) names = fa_named_list (m, g_array_index (m->clause_first, guint32, next),
                                                g_array_index (m->clause_first, guint32, next + 1));
      for (guint k = 0; k < names->len; k++)
        {
          const FaNamed *n = &g_array_index (names, FaNamed, k);
          guint32 of = n->place ? named_of_home (c, source, n) : G_MAXUINT32;
          if (of != G_MAXUINT32 && fa_mentions_get (m, of)->clause == member->clause)
            g_array_append_val (homes, *n);
        }
    }
  return homes;
}

/* Two homes of one name. */
static gboolean
compare_named_homes (FaComparison *c)
{
  g_autoptr (GArray) a = list_homes (c, 0), b = a->len == 0 ? NULL : list_homes (c, 1);
  for (guint i = 0; i < a->len; i++)
    for (guint k = 0; k < b->len; k++)
      if (are_homes_of_one (c, &g_array_index (a, FaNamed, i), &g_array_index (b, FaNamed, k)))
        {
          fa_name_tell (c, &g_array_index (a, FaNamed, i), &g_array_index (b, FaNamed, k));
          return TRUE;
        }
  return FALSE;
}

void
fa_compare_homes (FaComparison *c)
{
  if (compare_named_homes (c))
    return;
  g_autoptr (GArray) a = list_places (c, 0), b = a->len == 0 ? NULL : list_places (c, 1);
  for (guint i = 0; i < a->len; i++)
    for (guint k = 0; k < b->len; k++)
      if (are_owners_of_one (c, &g_array_index (a, FaNamed, i), &g_array_index (b, FaNamed, k)))
        {
          fa_name_tell (c, &g_array_index (a, FaNamed, i), &g_array_index (b, FaNamed, k));
          return;
        }
}
