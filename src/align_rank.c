/* align_rank.c - clauses that tell of the first, or the second, thing of a kind.
 *
 * In: two clauses. Out: whether both tell of the one thing that is the how-manieth of its kind. The one idea: an article tells
 * of one second data centre; where it stands, and where the other article says that it stands, is told of one thing, whatever
 * else differs. Of times and turns ("the first half", "second time") there are many; and that the second plant opened in 2019
 * is not that it employs 300 people. */
#include "align_private.h"
#include "named.h"

#define LEAST_ALIKE 600    /* of the words for the thing: a synonym, or a kind of it */
#define LEAST_COMMON 3     /* that two clauses tell in the same words: the thing, its rank, and something of it */
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

/* What a clause tells that another may tell otherwise. */
enum { TELLS_DATE = 1, TELLS_FIGURE = 2, TELLS_PLACE = 4 };

static guint
what_is_told (const Aligner *x, guint side, const FaUnit *u)
{
  guint told = 0;
  for (guint32 i = u->item_first; i < u->item_first + u->item_n; i++)
    {
      const FaMention *m = fa_mentions_get (x->sources[side], fa_similarity_item (x->sim, i)->mention);
      gboolean figure = m->kind == FA_MENTION_QUANTITY || m->kind == FA_MENTION_MONEY || m->kind == FA_MENTION_PERCENT;
      told |= m->kind == FA_MENTION_DATE ? TELLS_DATE
              : figure ? TELLS_FIGURE
              : fa_named_is_place (x->sources[side], m) ? TELLS_PLACE : 0;
    }
  return told;
}

/* Do two clauses tell more than that there is such a thing, and answer one question of it? */
static gboolean
tell_alike (const Aligner *x, const FaUnit *a, const FaUnit *b, const GArray *pairings)
{
  return pairings->len >= LEAST_COMMON || (what_is_told (x, 0, a) & what_is_told (x, 1, b)) != 0;
}

/* "The ninth seed": that somebody is it is told already. */
static gboolean
is_standing (const FaMentions *s, guint32 thing)
{
  return fa_mentions_is_of (s, fa_mentions_get (s, thing), FA_KIND_STATE);
}

gboolean
fa_align_tell_one_rank (Aligner *x, const Pair *p)
{
  g_autoptr (GArray) pairings = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  const FaUnit *unit_a = fa_align_unit (x->clauses[0], p->unit[0]), *unit_b = fa_align_unit (x->clauses[1], p->unit[1]);
  fa_similarity_score (x->sim, unit_a, unit_b, pairings);
  gboolean alike = tell_alike (x, unit_a, unit_b, pairings);
  for (guint i = 0; i < pairings->len; i++)
    {
      const FaPairing *q = &g_array_index (pairings, FaPairing, i);
      guint32 a = fa_similarity_item (x->sim, q->item_a)->mention, b = fa_similarity_item (x->sim, q->item_b)->mention;
      if (fa_mentions_get (x->sources[0], a)->kind != FA_MENTION_ORDINAL || fa_mentions_get (x->sources[1], b)->kind != FA_MENTION_ORDINAL)
        continue;
      gint64 thing_a = ranked_thing (x->sources[0], a), thing_b = ranked_thing (x->sources[1], b);
      if (thing_a >= 0 && thing_b >= 0 && (alike || is_standing (x->sources[0], (guint32) thing_a)) && are_paired (x, pairings, (guint32) thing_a, (guint32) thing_b)
          && count_sentences (x->sources[0], a, (guint32) thing_a) <= MOST_SENTENCES
          && count_sentences (x->sources[1], b, (guint32) thing_b) <= MOST_SENTENCES)
        return TRUE;
    }
  return FALSE;
}
