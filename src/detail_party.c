/* detail_party.c - who did it: another in each article.
 *
 * In: the matched words of an aligned group, and the names that no comparison has told. Out: a detail. The one idea: of one
 * deed two names contradict where each is the only one that does it, or has it done to it. */
#include "claim_private.h"
#include "detail_role.h"

#define LEAST_SCORE 180 /* a pair must be this alike before another can have done it */
#define LEAST_LIKE 850  /* likeness of a party that both sides tell of */
#define ONE_NAME 600    /* likeness of two forms of one name, in two scripts */

/* The one name of a clause that plays a part in a deed; FALSE when none does, or several. */
static gboolean
find_party (const FaComparison *c, guint source, guint32 deed, FaRole role, FaNamed *party)
{
  const FaMentions *s = fa_comparison_side (c, source);
  guint32 clause = fa_mentions_get (s, deed)->clause;
  g_autoptr (GArray) names = fa_named_list (s, g_array_index (s->clause_first, guint32, clause),
                                            g_array_index (s->clause_first, guint32, clause + 1));
  guint n = 0;
  for (guint i = 0; i < names->len; i++)
    if (fa_role_of_name (c, source, &g_array_index (names, FaNamed, i), deed) == role)
      {
        *party = g_array_index (names, FaNamed, i);
        n++;
      }
  return n == 1 && fa_named_sure (s, party) && !fa_comparison_is_used (c, source, party->first);
}

/* Do both sides tell of one party that has a part in a deed? */
static gboolean
share_party (const FaComparison *c, const FaMatch *deed, FaRole role)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *party = &g_array_index (c->group->matches, FaMatch, i);
      if (party->similarity >= LEAST_LIKE && fa_role_of (c, 0, party->mention_a, deed->mention_a, FALSE) == role
          && fa_role_of (c, 1, party->mention_b, deed->mention_b, FALSE) == role)
        return TRUE;
    }
  return FALSE;
}

/* Do only names, commas and "and" stand between two tokens of a clause? */
static gboolean
is_list (const FaMentions *s, const FaNamed *n, guint32 from, guint32 to)
{
  const FaLanguage *language = fa_mentions_get (s, n->first)->language;
  for (guint32 t = from; t < to; t++)
    {
      const FaToken *token = fa_claims_token (s->claims, t);
      gboolean name = token->kind == FA_TOKEN_WORD && token->capital;
      if (!name && !fa_token_is (s->claims, t, ",") && !fa_word_is (fa_claims_word (s->claims, language, t, 1), FA_WORD_CONJUNCTION))
        return FALSE;
    }
  return TRUE;
}

/* "A, B and C", "C, A dan B": does the other side name somebody in one list with its own party @p y? */
static gboolean
is_listed_with (const FaComparison *c, guint source, const FaNamed *x, const FaNamed *y)
{
  const FaMentions *own = fa_comparison_side (c, source), *s = fa_comparison_side (c, 1 - source);
  for (guint32 i = g_array_index (s->clause_first, guint32, y->clause);
       i < g_array_index (s->clause_first, guint32, y->clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i), *first = fa_mentions_get (s, y->first), *last = fa_mentions_get (s, y->end - 1);
      gboolean before = i < y->first;
      if ((before || i >= y->end) && fa_named_heard (own, x, s, i, i + 1, ONE_NAME) > 0
          && is_list (s, y, before ? m->token_end : last->token_end, before ? first->token_first : m->token_first))
        return TRUE;
    }
  return FALSE;
}

/* Somebody whom both sides name may yet do on one what another does on the other, or have it done to him: "Khan
 * congratulated Russia", "Lavrov congratulated Pakistan". */
static gboolean
compare_party (FaComparison *c, const FaMatch *deed, FaRole role)
{
  FaNamed x, y;
  FaRole other = role == FA_ROLE_AGENT ? FA_ROLE_TARGET : FA_ROLE_AGENT;
  if ((!fa_role_is_sure_deed (c, deed) && !share_party (c, deed, other)) || !find_party (c, 0, deed->mention_a, role, &x)
      || !find_party (c, 1, deed->mention_b, role, &y)
      || !fa_comparison_exclude (c, &x, &y) || is_listed_with (c, 0, &x, &y) || is_listed_with (c, 1, &y, &x))
    return FALSE;
  fa_comparison_add_pair (c, FA_DETAIL_ROLE, FA_DETAIL_DIFFERS, x.first, y.first, "party-differs",
                          g_strdup (role == FA_ROLE_AGENT ? "another does it in each" : "done to another in each"));
  return TRUE;
}

void
fa_compare_parties (FaComparison *c)
{
  for (guint i = 0; i < c->group->matches->len && c->group->score >= LEAST_SCORE; i++)
    {
      const FaMatch *deed = &g_array_index (c->group->matches, FaMatch, i);
      if (fa_role_is_same_deed (c, deed) && (compare_party (c, deed, FA_ROLE_AGENT) || compare_party (c, deed, FA_ROLE_TARGET)))
        return;
    }
}
