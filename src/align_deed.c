/* align_deed.c - clauses that tell since when, or until when, one deed lasts, and each another day.
 *
 * In: two clauses. Out: whether they tell one deed and differ in a day that the other article tells nowhere. The one idea:
 * what differs is not what brings two clauses together, so all the rest of them must be of one deed: nobody else does it, it
 * is of nothing else, and is no other deed. Of what has a beginning or an end there is one; what happens on a day may happen
 * on another. */
#include "align_private.h"
#include "date_role.h"

#define LEAST_MARGIN 50    /* over the next like clause: the two are the best partners of each other */
#define LEAST_SHARE 450    /* of what a clause tells beside the value, told by the other too */
#define SOME_RELATION 500  /* of two words for one deed */
#define SAME_SOMEBODY 700  /* a minister is no deputy minister */

static gboolean
is_deed (FaConceptKind kind)
{
  return kind == FA_KIND_ACTION || kind == FA_KIND_EVENT || kind == FA_KIND_STATE;
}

static gboolean
is_somebody (FaConceptKind kind)
{
  return kind == FA_KIND_PERSON || kind == FA_KIND_ORGANISATION || kind == FA_KIND_ROLE || kind == FA_KIND_DEMONYM;
}

/* "Begins on Monday" is told of the day: the deed is what begins. */
static gboolean
only_begins (const FaMentions *s, const FaMention *m)
{
  const FaWord *word = fa_language_word (m->language, fa_claims_key (s->claims, m->token_first));
  return fa_word_is (word, FA_WORD_SINCE);
}

static guint
left_by (const FaMentions *s, const FaMention *m, guint similarity)
{
  FaConceptKind kind = m->kind == FA_MENTION_CONCEPT && m->hit_n > 0
                           ? (FaConceptKind) fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first)->concept)->kind
                           : FA_KIND_FUNCTION;
  if (m->kind == FA_MENTION_NAME || m->kind == FA_MENTION_ACRONYM || is_somebody (kind))
    return similarity < SAME_SOMEBODY ? FA_LEFT_SOMEBODY : 0;
  if (similarity > 0 || m->kind == FA_MENTION_DATE || m->kind == FA_MENTION_NEGATION || only_begins (s, m))
    return 0;
  if (m->kind == FA_MENTION_ORDINAL)
    return FA_LEFT_ORDINAL;
  return is_deed (kind) ? FA_LEFT_DEED : m->kind == FA_MENTION_CONCEPT || m->kind == FA_MENTION_UNKNOWN ? FA_LEFT_THING : 0;
}

guint
fa_align_what_is_left (const Aligner *x, guint side, const FaUnit *u, const GArray *pairings)
{
  guint left = 0;
  for (guint32 i = u->item_first; i < u->item_first + u->item_n; i++)
    {
      guint similarity = 0;
      for (guint k = 0; k < pairings->len; k++)
        {
          const FaPairing *q = &g_array_index (pairings, FaPairing, k);
          if ((side == 0 ? q->item_a : q->item_b) == i)
            similarity = q->similarity;
        }
      left |= left_by (x->sources[side], fa_mentions_get (x->sources[side], fa_similarity_item (x->sim, i)->mention), similarity);
    }
  return left;
}

/* Two days since which, or until which, something lasts, of which neither is told in the other article? */
static gboolean
is_other_limit (const Aligner *x, const FaPairing *q)
{
  const FaMention *m = fa_mentions_get (x->sources[0], fa_similarity_item (x->sim, q->item_a)->mention),
                  *n = fa_mentions_get (x->sources[1], fa_similarity_item (x->sim, q->item_b)->mention);
  if (m->kind != FA_MENTION_DATE || !fa_similarity_differs (x->sim, q) || !fa_similarity_is_unanswered (x->sim, 0, q->item_a)
      || !fa_similarity_is_unanswered (x->sim, 1, q->item_b))
    return FALSE;
  FaDateRole a = fa_date_role (x->sources[0], m), b = fa_date_role (x->sources[1], n);
  return a != FA_DATE_ON && b != FA_DATE_ON && fa_date_meant_alike (a, b);
}

/* "Closed on Monday", "reopened on Monday": has a clause the opposite of what the other tells? */
gboolean
fa_align_have_opposites (const Aligner *x, const FaUnit *a, const FaUnit *b)
{
  const FaMentions *const *s = x->sources;
  for (guint32 i = a->item_first; i < a->item_first + a->item_n; i++)
    for (guint32 k = b->item_first; k < b->item_first + b->item_n; k++)
      {
        const FaMention *m = fa_mentions_get (s[0], fa_similarity_item (x->sim, i)->mention),
                        *n = fa_mentions_get (s[1], fa_similarity_item (x->sim, k)->mention);
        if (!fa_mentions_share_concept (s[0], m, s[1], n) && fa_mentions_are_related (s[0], m, FA_RELATION_OPPOSITE, s[1], n))
          return TRUE;
      }
  return FALSE;
}

/* A deed, or the first time of one: "the first by a minister since 2012". */
static gboolean
shares_deed (const Aligner *x, const FaPairing *q)
{
  if (q->concept < 0)
    return fa_mentions_get (x->sources[0], fa_similarity_item (x->sim, q->item_a)->mention)->kind == FA_MENTION_ORDINAL;
  return q->similarity >= SOME_RELATION
         && is_deed ((FaConceptKind) fa_lexicon_concept (x->sources[0]->lexicon, (guint) q->concept)->kind);
}

/* The greater share of what two clauses tell beside the days that differ. */
static guint
share_of_rest (const Aligner *x, const FaScore *score, const GArray *pairings)
{
  guint shared[2] = { 0, 0 }, all[2] = { score->total[0], score->total[1] }, most = 0;
  for (guint i = 0; i < pairings->len; i++)
    {
      const FaPairing *q = &g_array_index (pairings, FaPairing, i);
      const guint32 item[] = { q->item_a, q->item_b };
      for (guint side = 0; side < 2; side++)
        {
          guint weight = fa_similarity_item_weight (x->sim, side, item[side]);
          if (is_other_limit (x, q))
            all[side] -= MIN (all[side], weight);
          else
            shared[side] += weight * q->similarity / 1000;
        }
    }
  for (guint side = 0; side < 2; side++)
    if (all[side] > 0)
      most = MAX (most, shared[side] * 1000 / all[side]);
  return most;
}

gboolean
fa_align_tell_one_deed (Aligner *x, const Pair *p)
{
  const FaUnit *a = fa_align_unit (x->clauses[0], p->unit[0]), *b = fa_align_unit (x->clauses[1], p->unit[1]);
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  gboolean other = FALSE, deed = FALSE;
  if (p->margin < LEAST_MARGIN)
    return FALSE;
  FaScore score = fa_similarity_score (x->sim, a, b, pairings);
  for (guint i = 0; i < pairings->len; i++)
    {
      const FaPairing *q = &g_array_index (pairings, FaPairing, i);
      other |= is_other_limit (x, q);
      deed |= shares_deed (x, q);
    }
  if (!other || !deed || share_of_rest (x, &score, pairings) < LEAST_SHARE)
    return FALSE;
  guint left_a = fa_align_what_is_left (x, 0, a, pairings), left_b = fa_align_what_is_left (x, 1, b, pairings);
  return !fa_align_have_opposites (x, a, b) && ((left_a | left_b) & (FA_LEFT_SOMEBODY | FA_LEFT_ORDINAL)) == 0 && (left_a & left_b) == 0;
}
