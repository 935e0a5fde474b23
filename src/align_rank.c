/* align_rank.c - clauses that tell of the first, or the second, thing of a kind.
 *
 * In: two clauses. Out: whether both tell of the one thing that is the how-manieth of its kind. The one idea: an article tells
 * of one second data centre; what it tells of it, and the other article of its second data centre, is told of one thing,
 * whatever else differs. Of times and turns ("the first half", "second time") there are many. */
#include "align_private.h"

#define LEAST_ALIKE 600    /* of the words for the thing: a synonym, or a kind of it */
#define MOST_SENTENCES 2   /* of an article that tell of it: the headline and the body */

/* What an ordinal counts, right beside it on the side where a noun stands; -1: nothing that has a meaning. */
static gint64
ranked_thing (const FaMentions *s, guint32 ordinal)
{
  const FaMention *m = fa_mentions_get (s, ordinal);
  gboolean before = fa_language_head_first (m->language);
  gint64 k = before ? (gint64) ordinal - 1 : (gint64) ordinal + 1;
  if (k < 0 || k >= s->mentions->len)
    return -1;
  const FaMention *thing = fa_mentions_get (s, (guint32) k);
  gboolean beside = before ? thing->token_end == m->token_first : thing->token_first == m->token_end;
  if (!beside || thing->clause != m->clause || thing->kind != FA_MENTION_CONCEPT)
    return -1;
  for (guint i = 0; i < thing->hit_n; i++)
    {
      guint kind = fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, thing->hit_first + i)->concept)->kind;
      if (kind == FA_KIND_TIME || kind == FA_KIND_UNIT || kind == FA_KIND_NUMBER)
        return -1;
    }
  return k;
}

/* Sentences of an article that tell of the same rank of such a thing. */
static guint
count_sentences (const FaMentions *s, guint32 ordinal, guint32 thing)
{
  const FaMention *m = fa_mentions_get (s, ordinal);
  guint count = 0;
  guint32 last = G_MAXUINT32;
  for (guint32 i = 0; i < s->mentions->len; i++)
    {
      const FaMention *o = fa_mentions_get (s, i);
      gint64 of = o->kind == FA_MENTION_ORDINAL && fa_mention_same_value (o, m) ? ranked_thing (s, i) : -1;
      guint32 sentence = fa_claims_clause (s->claims, o->clause)->sentence;
      if (of < 0 || sentence == last || !fa_mentions_share_concept (s, fa_mentions_get (s, (guint32) of), s, fa_mentions_get (s, thing)))
        continue;
      last = sentence;
      count++;
    }
  return count;
}

static gboolean
are_paired (const Aligner *x, const GArray *pairings, guint32 a, guint32 b)
{
  for (guint i = 0; i < pairings->len; i++)
    {
      const FaPairing *q = &g_array_index (pairings, FaPairing, i);
      if (fa_similarity_item (x->sim, q->item_a)->mention == a && fa_similarity_item (x->sim, q->item_b)->mention == b)
        return q->similarity >= LEAST_ALIKE;
    }
  return FALSE;
}

gboolean
fa_align_tell_one_rank (Aligner *x, const Pair *p)
{
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  fa_similarity_score (x->sim, fa_align_unit (x->clauses[0], p->unit[0]), fa_align_unit (x->clauses[1], p->unit[1]), pairings);
  for (guint i = 0; i < pairings->len; i++)
    {
      const FaPairing *q = &g_array_index (pairings, FaPairing, i);
      guint32 a = fa_similarity_item (x->sim, q->item_a)->mention, b = fa_similarity_item (x->sim, q->item_b)->mention;
      if (fa_mentions_get (x->sources[0], a)->kind != FA_MENTION_ORDINAL || fa_mentions_get (x->sources[1], b)->kind != FA_MENTION_ORDINAL)
        continue;
      gint64 thing_a = ranked_thing (x->sources[0], a), thing_b = ranked_thing (x->sources[1], b);
      if (thing_a >= 0 && thing_b >= 0 && are_paired (x, pairings, (guint32) thing_a, (guint32) thing_b)
          && count_sentences (x->sources[0], a, (guint32) thing_a) <= MOST_SENTENCES
          && count_sentences (x->sources[1], b, (guint32) thing_b) <= MOST_SENTENCES)
        return TRUE;
    }
  return FALSE;
}
