/* detail_polarity.c - one affirms what the other denies.
 *
 * In: the matched words of an aligned group. Out: details. The one idea: opposites on the two sides contradict, and so
 * does a denial beside a shared deed on one side alone; where a side may deny in a word of its own, nothing is said. */
#include "claim_private.h"
#include "detail_private.h"

#define NEGATION_SCORE 350      /* a pair must be this alike before a negation on one side contradicts the other */
#define NEGATION_LIKE 600       /* likeness of the two words of which one is denied: the same, or nearly */
#define OPPOSITE_CONTEXT 1000   /* 1/256: least weight of the matched words beside two opposites */
#define MOST_APART 6            /* the same, where the words around leave no doubt */
#define APART_CONTEXT 2000      /* the same, when the two opposites were not matched with each other */
#define MOST_MEANINGS 4         /* a word of more meanings is no opposite of anything */
#define NEGATION_BEFORE 3       /* tokens before a verb that a negation stands in: "has not been changed" */
#define NEGATION_BEHIND 2       /* tokens behind it, where the verb stands last: છુપાવ્યું નથી */

/* What is said of a thing; two opposite things (a king, a queen) may both be there. */
static gboolean
is_predicate (const FaComparison *c, guint32 concept)
{
  guint16 kind = fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_STATE || kind == FA_KIND_QUALITY || kind == FA_KIND_EVENT;
}

static gboolean
is_opposite (const FaComparison *c, guint32 mention_a, guint32 mention_b, guint16 most)
{
  const FaMentions *a = fa_comparison_side (c, 0), *b = fa_comparison_side (c, 1);
  const FaMention *x = fa_comparison_mention (c, 0, mention_a), *y = fa_comparison_mention (c, 1, mention_b);
  gboolean opposite = FALSE;
  if (x->hit_n > most || y->hit_n > most || x->ambiguous || y->ambiguous)
    return FALSE;
  for (guint i = 0; i < x->hit_n; i++)
    {
      guint n;
      guint32 from = fa_mentions_hit (a, x->hit_first + i)->concept;
      const FaRelation *r = fa_lexicon_relations (a->lexicon, from, &n);
      for (guint k = 0; k < y->hit_n; k++)
        {
          guint32 to = fa_mentions_hit (b, y->hit_first + k)->concept;
          if (from == to)
            return FALSE;
          for (guint j = 0; j < n; j++)
            {
              if (r[j].to == to && r[j].kind != FA_RELATION_OPPOSITE)
                return FALSE;
              opposite |= r[j].to == to && is_predicate (c, from) && is_predicate (c, to);
            }
        }
    }
  return opposite;
}

static const FaWord *
word_at (const FaComparison *c, guint source, const FaMention *m, guint32 token)
{
  return fa_language_word (m->language, fa_claims_key (fa_comparison_side (c, source)->claims, token));
}

/* Is a mention denied: does a negation stand before it in its clause, or behind it where verbs stand last? A weak one
 * ("without") turns an opposite round, but contradicts nothing by itself. */
static gboolean
is_denied (const FaComparison *c, guint source, guint32 index, gboolean weak_too)
{
  const FaMention *m = fa_comparison_mention (c, source, index);
  const FaClause *clause = fa_claims_clause (fa_comparison_side (c, source)->claims, m->clause);
  gboolean final = fa_language_verb_final (m->language);
  guint32 before = final ? 1 : NEGATION_BEFORE, behind = final ? NEGATION_BEHIND : 0;
  guint32 from = m->token_first > clause->token_first + before ? m->token_first - before : clause->token_first;
  for (guint32 t = from; t < MIN (clause->token_end, m->token_end + behind); t++)
    {
      const FaWord *word = word_at (c, source, m, t);
      if (fa_word_is (word, FA_WORD_NEGATION) && (weak_too || word->value[FA_WORD_NEGATION] == NULL))
        return TRUE;
    }
  return FALSE;
}

static guint
count_negations (const FaComparison *c, guint source)
{
  guint count = 0;
  const FaClaims *claims = fa_comparison_side (c, source)->claims;
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *member = &g_array_index (c->group->members, FaMember, i);
      const FaClause *clause = fa_claims_clause (claims, member->source == source ? member->clause : 0);
      const FaLanguage *language = fa_claims_sentence (claims, clause->sentence)->language;
      for (guint t = clause->token_first; t < clause->token_end && member->source == source; t++)
        {
          guint n;
          if (fa_claims_match (claims, language, FA_WORD_NEGATION, t, clause->token_end, &n) != NULL)
            {
              count++;
              t += n - 1;
            }
        }
    }
  return count;
}

/* Does a side say something the other has no word for, and that has an opposite? It may be the denial itself, said in
 * a word of its own: "is unable to" beside "tidak bisa". */
static gboolean
may_deny_in_words (const FaComparison *c, guint source)
{
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, index);
      for (guint h = 0; h < m->hit_n && fa_comparison_match (c, source, index) == NULL; h++)
        {
          guint n;
          const FaRelation *r = fa_lexicon_relations (fa_comparison_side (c, source)->lexicon, fa_mentions_hit (fa_comparison_side (c, source), m->hit_first + h)->concept, &n);
          for (guint k = 0; k < n; k++)
            if (r[k].kind == FA_RELATION_OPPOSITE)
              return TRUE;
        }
    }
  return FALSE;
}

/* Is what is matched a deed or an event? Qualities are denied in words of their own too often ("unclear", "tidak jelas"). */
static gboolean
is_deed_matched (const FaComparison *c, const FaMatch *m)
{
  if (m->concept < 0)
    return FALSE;
  guint16 kind = fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, (guint) m->concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_EVENT;
}

/* A word that has its like on the other side says what that side says too. Words are matched once for all the times
 * they stand ("North-South or Utara-Selatan"), so the concepts are looked at as well. */
static gboolean
has_like (const FaComparison *c, guint source, guint32 index)
{
  const FaMatch *m = fa_comparison_match (c, source, index);
  gboolean like = m != NULL && m->similarity >= NEGATION_LIKE;
  for (guint i = 0; i < c->mentions[1 - source]->len && !like; i++)
    {
      guint32 other = g_array_index (c->mentions[1 - source], guint32, i);
      like = source == 0 ? fa_comparison_share_concept (c, index, other) : fa_comparison_share_concept (c, other, index);
    }
  return like;
}

/* Opposites that were not matched with each other, because each was a little like something else. */
static void
compare_unmatched (FaComparison *c)
{
  for (guint i = 0; i < c->mentions[0]->len; i++)
    for (guint k = 0; k < c->mentions[1]->len; k++)
      {
        guint32 a = g_array_index (c->mentions[0], guint32, i), b = g_array_index (c->mentions[1], guint32, k);
        if (!is_opposite (c, a, b, MOST_APART) || has_like (c, 0, a) || has_like (c, 1, b)
            || is_denied (c, 0, a, TRUE) != is_denied (c, 1, b, TRUE) || fa_comparison_context (c, a, b) < APART_CONTEXT)
          continue;
        fa_comparison_add_pair (c, FA_DETAIL_POLARITY, FA_DETAIL_DIFFERS, a, b, "opposite", g_strdup ("the two say opposite things"));
        return;
      }
}

/* Opposites on the two sides, or a negation beside a shared verb on one side: each alone contradicts, both together
 * say the same again. */
void
fa_compare_polarity (FaComparison *c)
{
  guint told = c->details->len;
  gboolean negated = count_negations (c, 0) != count_negations (c, 1);
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      gboolean opposite = is_opposite (c, m->mention_a, m->mention_b, MOST_MEANINGS);
      gboolean denied[2] = { is_denied (c, 0, m->mention_a, opposite), is_denied (c, 1, m->mention_b, opposite) };
      gboolean flipped = denied[0] != denied[1];
      if (opposite && !flipped && fa_comparison_context (c, m->mention_a, m->mention_b) >= OPPOSITE_CONTEXT)
        fa_comparison_add_pair (c, FA_DETAIL_POLARITY, FA_DETAIL_DIFFERS, m->mention_a, m->mention_b, "opposite",
                  g_strdup ("the two say opposite things"));
      else if (!opposite && flipped && negated && m->similarity >= NEGATION_LIKE && c->group->score >= NEGATION_SCORE
               && is_deed_matched (c, m) && !may_deny_in_words (c, denied[0] ? 1 : 0))
        {
          fa_comparison_add_pair (c, FA_DETAIL_POLARITY, FA_DETAIL_DIFFERS, m->mention_a, m->mention_b, "negated",
                    g_strdup_printf ("denied in %s only", denied[0] ? "a" : "b"));
          return;
        }
    }
  if (c->details->len == told)
    compare_unmatched (c);
}
