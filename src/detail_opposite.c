/* detail_opposite.c - two words that say opposite things.
 *
 * In: the words of an aligned group and their matches. Out: pairs of opposites. The one idea: opposites contradict only
 * when they are said of one thing, so what stands around them must be matched, the nearer the better: a word's noun, a
 * figure beside it. The fewer meanings a word has, the surer it is what it says. */
#include "claim_private.h"
#include "date_role.h"
#include "detail_private.h"

#define OPPOSITE_CONTEXT 1000 /* 1/256: least weight of the matched words beside two opposites */
#define MOST_MEANINGS 4       /* a word of more meanings is no opposite of anything ... */
#define APART_CONTEXT 2000    /* least weight, when the two opposites were not matched with each other */
#define MOST_APART 5          /* ... but where the words around leave no doubt ... */
#define MOST_COUNTED 12       /* ... or a figure that both stand beside: "up 15 per cent" */
#define STRAY 3               /* a deed that is less than one of so many meanings is not what a word names that is no verb */
#define BESIDE 1              /* words between a word and what it is said of, at most */
#define MOST_KINDS 2          /* a word of more meanings is the opposite of words, not of kinds */
#define MOST_NOUNS 2          /* words with a meaning that a noun is made of, at most */
#define NEAR 600              /* likeness of the words that both sides have beside the two */
#define HALF 0.5            /* of a thing: what is half full is half empty */
#define LIKE 700              /* likeness of a word that has found its match, and is opposite to nothing */
#define WHOLE_SCORE 400       /* two claims this alike say one thing, but for two words that were matched with each other */

/* Do the two claims say one thing as a whole, but for what is matched in the opposite sense? */
static gboolean
is_whole (const FaComparison *c)
{
  return c->group->score >= WHOLE_SCORE;
}

/* How sure it is that two words are said of one thing, and so which meanings are looked at. */
typedef struct {
  guint16 meanings; /* at most */
  gboolean kinds;   /* what a word is a kind of, too */
  gboolean sure;    /* said of one thing: words of more meanings, too */
  gboolean counted; /* beside a figure that both tell: names of things and places, too (a profit, a loss) */
} Reading;

/* A word in any of its senses. */
static const Reading any_sense = { G_MAXUINT16, TRUE, TRUE, TRUE };

/* What is said of a thing; two opposite things (a king, a queen) may both be there. */
static gboolean
is_predicate (const FaComparison *c, guint32 concept, const Reading *reading)
{
  guint16 kind = fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_STATE || kind == FA_KIND_QUALITY || kind == FA_KIND_EVENT
         || (reading->counted && (kind == FA_KIND_OBJECT || kind == FA_KIND_PLACE));
}

/* Who somebody is by what he did: "the winners" and "lost". */
static gboolean
is_doer (const FaComparison *c, guint32 concept)
{
  guint16 kind = fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, concept)->kind;
  return kind == FA_KIND_ROLE || kind == FA_KIND_PERSON;
}

/* Two predicates, or one and somebody who is what he did. */
static gboolean
can_oppose (const FaComparison *c, guint32 from, guint32 to, const Reading *reading)
{
  gboolean a = is_predicate (c, from, reading), b = is_predicate (c, to, reading);
  return (a && b) || (a && is_doer (c, to)) || (b && is_doer (c, from));
}

static gboolean
are_opposite (const FaComparison *c, guint32 x, guint32 y, const Reading *reading)
{
  return fa_lexicon_is_related (fa_comparison_side (c, 0)->lexicon, x, FA_RELATION_OPPOSITE, y) && can_oppose (c, x, y, reading);
}

/* Is what a concept is a kind of the opposite of another: to weaken is to decrease? */
static gboolean
is_kind_opposite (const FaComparison *c, guint32 concept, guint32 other, const Reading *reading)
{
  guint n;
  const FaRelation *r = fa_lexicon_relations (fa_comparison_side (c, 0)->lexicon, concept, &n);
  for (guint i = 0; i < n; i++)
    if (r[i].kind == FA_RELATION_BROADER && is_predicate (c, concept, reading) && are_opposite (c, r[i].to, other, reading))
      return TRUE;
  return FALSE;
}

/* Are two concepts anything to each other but opposites, or two sides of one deed? */
static gboolean
are_related (const FaLexicon *lexicon, guint32 x, guint32 y)
{
  guint n;
  const FaRelation *r = fa_lexicon_relations (lexicon, x, &n);
  for (guint i = 0; i < n; i++)
    if (r[i].to == y && r[i].kind != FA_RELATION_OPPOSITE && r[i].kind != FA_RELATION_CONVERSE)
      return TRUE;
  return FALSE;
}

/* "To refuse an offer" is no opposite of an offer: one is a part of the other. Of "tidak hadir" the part is denied. */
static gboolean
is_part (const FaComparison *c, guint source, const FaMention *whole, const FaMention *m)
{
  if (fa_deed_is_denied_term (fa_comparison_side (c, source), whole))
    return FALSE;
  for (guint i = 0; i < whole->part_n; i++)
    for (guint k = 0; k < m->hit_n; k++)
      if (fa_mentions_hit (fa_comparison_side (c, source), whole->hit_first + whole->hit_n + i)->concept
          == fa_mentions_hit (fa_comparison_side (c, 1 - source), m->hit_first + k)->concept)
        return TRUE;
  return FALSE;
}

/* Is a word opposed in a deed only, that it hardly names: "keadaan", a state, or to stay? */
static gboolean
is_stray (const FaMentions *s, const FaMention *m, const gboolean *opposed)
{
  guint deeds = 0;
  for (guint i = 0; i < m->hit_n; i++)
    {
      gboolean deed = fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first + i)->concept)->kind == FA_KIND_ACTION;
      if (opposed[i] && !deed)
        return FALSE;
      deeds += deed ? 1 : 0;
    }
  return deeds * STRAY < m->hit_n && !fa_language_verb_like (m->language, fa_claims_key (s->claims, m->token_first));
}

/* Is a word what it is opposed in, for all its meanings? A word of a few is. Beside a figure that both tell, so is one of
 * more where half of them say one thing: "fell" is to decrease, a decrease, and to become less, and besides that to tumble.
 * Without the figure house sales may fall where house prices rise. @p opposed: a flag for each of its meanings. */
static gboolean
is_mostly (const FaMentions *s, const FaMention *m, const gboolean *opposed, const Reading *reading)
{
  guint others = 0;
  for (guint i = 0; i < m->hit_n; i++)
    {
      gboolean same = opposed[i];
      for (guint k = 0; k < m->hit_n && !same; k++)
        same = opposed[k]
               && fa_lexicon_is_related (s->lexicon, fa_mentions_hit (s, m->hit_first + i)->concept, FA_RELATION_BROADER,
                                         fa_mentions_hit (s, m->hit_first + k)->concept);
      others += same ? 0 : 1;
    }
  gboolean any = reading->meanings == G_MAXUINT16;
  return (m->hit_n <= reading->meanings && (any || !is_stray (s, m, opposed)))
         || (reading->sure && others < reading->meanings && others <= m->hit_n - others);
}

/* Do two words stand right at nouns that are matched with each other: "his right shoulder", ડાબા ખભામાં? */
static gboolean
are_at_one_noun (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *p = fa_comparison_mention (c, 0, m->mention_a), *q = fa_comparison_mention (c, 1, m->mention_b);
      if (m->similarity >= NEAR && !fa_comparison_is_number (p) && p->clause == x->clause && q->clause == y->clause
          && (p->token_first == x->token_end || p->token_end == x->token_first)
          && (q->token_first == y->token_end || q->token_end == y->token_first))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_opposite (const FaComparison *c, guint32 mention_a, guint32 mention_b, const Reading *reading)
{
  const FaMentions *a = fa_comparison_side (c, 0), *b = fa_comparison_side (c, 1);
  const FaMention *x = fa_comparison_mention (c, 0, mention_a), *y = fa_comparison_mention (c, 1, mention_b);
  gboolean kinds = reading->kinds && x->hit_n <= MOST_KINDS && y->hit_n <= MOST_KINDS;
  gboolean opposite = FALSE, related = FALSE;
  if (((x->ambiguous || y->ambiguous) && !are_at_one_noun (c, mention_a, mention_b))
      || fa_comparison_share_concept (c, mention_a, mention_b) || is_part (c, 0, x, y)
      || is_part (c, 1, y, x))
    return FALSE;
  g_autofree gboolean *of_x = g_new0 (gboolean, x->hit_n + 1), *of_y = g_new0 (gboolean, y->hit_n + 1);
  for (guint i = 0; i < x->hit_n; i++)
    for (guint k = 0; k < y->hit_n; k++)
      {
        guint32 from = fa_mentions_hit (a, x->hit_first + i)->concept,
                to = fa_mentions_hit (b, y->hit_first + k)->concept;
        related |= are_related (a->lexicon, from, to);
        gboolean direct = are_opposite (c, from, to, reading);
        gboolean by_kind = reading->kinds && (is_kind_opposite (c, from, to, reading) || is_kind_opposite (c, to, from, reading));
        if (direct || by_kind)
          of_x[i] = of_y[k] = TRUE;
        opposite |= direct || (kinds && by_kind);
      }
  return opposite && !related && is_mostly (a, x, of_x, reading) && is_mostly (b, y, of_y, reading);
}

/* A word that denies in its own way ("without") turns an opposite round too. */
static gboolean
is_denied (const FaComparison *c, guint source, guint32 index)
{
  FaDeed deed = fa_deed_read (c, source, index);
  return deed.denied || deed.weakly;
}

/* A word that has its like on the other side says what that side says too, unless the like is denied there. Words are
 * matched once for all the times they stand ("North-South or Utara-Selatan"), so the concepts are looked at as well. */
static gboolean
has_like (const FaComparison *c, guint source, guint32 index)
{
  const FaMatch *m = fa_comparison_match (c, source, index);
  gboolean denied = is_denied (c, source, index);
  gboolean like = m != NULL && m->similarity >= LIKE
                  && denied == is_denied (c, 1 - source, source == 0 ? m->mention_b : m->mention_a);
  for (guint i = 0; i < c->mentions[1 - source]->len && !like; i++)
    {
      guint32 other = g_array_index (c->mentions[1 - source], guint32, i);
      like = (source == 0 ? fa_comparison_share_concept (c, index, other)
                          : fa_comparison_share_concept (c, other, index))
             && denied == is_denied (c, 1 - source, other);
    }
  return like;
}

/* Words with a meaning of their own between two mentions of a clause. */
static guint
words_between (const FaComparison *c, guint source, guint32 from, guint32 to)
{
  guint n = 0;
  for (guint32 i = MIN (from, to) + 1; i < MAX (from, to); i++)
    {
      const FaMention *m = fa_comparison_mention (c, source, i);
      n += m->kind != FA_MENTION_FUNCTION && m->weight > 0 ? 1 : 0;
    }
  return n;
}

/* What two words may have beside them, each on its own side. */
typedef enum { BESIDE_LIKE, BESIDE_FIGURE, BESIDE_HALF } Beside;

static gboolean
is_beside (const FaMatch *m, const FaMention *x, const FaMention *y, Beside what)
{
  gboolean equal = fa_comparison_is_number (x) && fa_comparison_is_number (y) && fa_mention_same_value (x, y);
  return what == BESIDE_LIKE ? m->similarity >= NEAR : equal && (what == BESIDE_FIGURE || x->value == HALF);
}

/* Does a word that both sides have stand right beside mention @p a, and right beside mention @p b: what the two are
 * said of? */
static gboolean
share_neighbour (const FaComparison *c, guint32 a, guint32 b, Beside what)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *x = fa_comparison_mention (c, 0, m->mention_a), *y = fa_comparison_mention (c, 1, m->mention_b);
      if (m->mention_a == a || m->mention_b == b || x->clause != fa_comparison_mention (c, 0, a)->clause
          || y->clause != fa_comparison_mention (c, 1, b)->clause)
        continue;
      if (is_beside (m, x, y, what)
          && words_between (c, 0, a, m->mention_a) <= BESIDE && words_between (c, 1, b, m->mention_b) <= BESIDE)
        return TRUE;
    }
  return FALSE;
}

/* --- what a quality is said of ------------------------------------------------------------------------------------ */

/* A word that means deeds mostly: "stay" before "closed" is to remain, to live somewhere, and an order of a court. */
static gboolean
is_mostly_verb (const FaMentions *s, const FaMention *m)
{
  guint deeds = 0;
  for (guint i = 0; i < m->hit_n; i++)
    deeds += fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first + i)->concept)->kind == FA_KIND_ACTION;
  gboolean form = fa_language_verb_like (m->language, fa_claims_key (s->claims, m->token_first)); /* "mendukung" */
  return m->hit_n > 0
         && (fa_mentions_is_of (s, m, FA_KIND_ACTION) || deeds * 2 > m->hit_n || (deeds * 2 == m->hit_n && form));
}

/* What may be a noun that touches a mention of its clause, no time and no verb ("remained closed"); -1: none. */
static gint64
touching (const FaComparison *c, guint source, guint32 index, gint step)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_comparison_mention (c, source, index);
  gint64 next = (gint64) index + step;
  if (next < 0 || next >= (gint64) s->mentions->len)
    return -1;
  const FaMention *n = fa_comparison_mention (c, source, (guint32) next);
  gboolean touches = step > 0 ? n->token_first == m->token_end : n->token_end == m->token_first;
  gboolean verb = step < 0 ? is_mostly_verb (s, n) : fa_mentions_is_of (s, n, FA_KIND_ACTION);
  return n->clause == m->clause && touches && n->weight > 0 && n->kind != FA_MENTION_FUNCTION
                 && n->kind != FA_MENTION_DATE && !verb
             ? next
             : -1;
}

/* Has a mention its match near another mention of the other side? */
static gboolean
is_matched_near (const FaComparison *c, guint source, guint32 index, guint32 other)
{
  const FaMatch *match = fa_comparison_match (c, source, index);
  if (match == NULL)
    return FALSE;
  guint32 there = source == 0 ? match->mention_b : match->mention_a;
  return fa_comparison_mention (c, 1 - source, there)->clause == fa_comparison_mention (c, 1 - source, other)->clause
         && words_between (c, 1 - source, there, other) <= BESIDE + 1;
}

/* Does a quality touch nouns of its clause on one side, and is one of them near the other quality as well? A noun may be
 * of more words: "tingkat partisipasi pemilih rendah", turnout is low. @p touches is set when there is any. */
static gboolean
is_of_same_noun (const FaComparison *c, guint source, guint32 index, guint32 other, gint step, gboolean *touches)
{
  gint64 noun = touching (c, source, index, step);
  *touches |= noun >= 0;
  for (guint n = 0; noun >= 0 && n < MOST_NOUNS; n++)
    {
      if (is_matched_near (c, source, (guint32) noun, other))
        return TRUE;
      noun = touching (c, source, (guint32) noun, step);
    }
  return FALSE;
}

/* A quality at a noun is said of that noun: "free press" and "a paid advert" are no opposites. */
static gboolean
is_of_another (const FaComparison *c, guint source, guint32 index, guint32 other)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_comparison_mention (c, source, index);
  if (!fa_mentions_is_of (s, m, FA_KIND_QUALITY) || is_mostly_verb (s, m)) /* "naik": upwards, to rise, to board */
    return FALSE;
  gboolean touches = FALSE;
  gboolean shared = is_of_same_noun (c, source, index, other, -1, &touches)
                    || is_of_same_noun (c, source, index, other, 1, &touches);
  return touches && !shared;
}

/* Does a mention name the deed that a word right before it (behind it, where the verb stands last) tells of: "began to levy",
 * "mulai mengenakan", લાદવાનું શરૂ? */
static gboolean
is_named_deed (const FaMentions *s, const FaMention *n)
{
  gboolean deed = FALSE;
  for (guint i = 0; i < n->hit_n; i++)
    deed |= fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, n->hit_first + i)->concept)->kind == FA_KIND_ACTION;
  return deed
         && fa_language_names_deed (n->language, n->token_first == 0 ? "" : fa_claims_key (s->claims, n->token_first - 1),
                                    fa_claims_key (s->claims, n->token_end - 1));
}

/* Who "began to levy a duty" began that: a word that tells of another deed, which the other side does not have, opposes
 * nothing there; but "started feeding" may be what "stopped giving" is the opposite of. */
static gboolean
is_of_another_deed (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_comparison_mention (c, source, index);
  gint64 step = fa_language_verb_final (m->language) ? -1 : 1, i = (gint64) index + step;
  while (i >= 0 && i < (gint64) s->mentions->len && fa_mentions_get (s, (guint32) i)->kind == FA_MENTION_FUNCTION)
    i += step;
  if (i < 0 || i >= (gint64) s->mentions->len || fa_mentions_is_of (s, m, FA_KIND_QUALITY) || fa_comparison_match (c, source, (guint32) i) != NULL)
    return FALSE;
  const FaMention *n = fa_mentions_get (s, (guint32) i);
  guint32 between = step > 0 ? n->token_first - m->token_end : m->token_first - n->token_end;
  return n->clause == m->clause && (between == 0 || (between == 1 && fa_word_is (fa_claims_word (s->claims, m->language, MAX (m->token_first, n->token_first) - 1, 1), FA_WORD_FUNCTION)))
         && is_named_deed (s, n);
}

/* "The end of April" is a time, and nothing ends. */
static gboolean
is_of_time (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_comparison_mention (c, source, index);
  for (gint step = -1; step <= 1; step += 2)
    {
      gint64 i = (gint64) index + step;
      while (i >= 0 && i < (gint64) s->mentions->len && fa_mentions_get (s, (guint32) i)->kind == FA_MENTION_FUNCTION)
        i += step;
      const FaMention *t = i >= 0 && i < (gint64) s->mentions->len ? fa_mentions_get (s, (guint32) i) : NULL;
      if (t == NULL || t->clause != m->clause || t->kind != FA_MENTION_DATE)
        continue;
      guint32 between = step < 0 ? t->token_end - 1 : m->token_end;
      if (g_strcmp0 (fa_named_case (m->language, fa_claims_key (s->claims, between)), "of") == 0)
        return TRUE;
    }
  return FALSE;
}

/* "The cyclone came ashore, leaving two dead": what follows a comma, and shares nothing with the other side up to the
 * next, is said of something else. */
static gboolean
is_aside (const FaComparison *c, guint source, guint32 index)
{
  const FaClaims *claims = fa_comparison_side (c, source)->claims;
  const FaMention *m = fa_comparison_mention (c, source, index);
  guint32 end = m->token_end, last = fa_claims_clause (claims, m->clause)->token_end;
  if (m->token_first == fa_claims_clause (claims, m->clause)->token_first
      || !fa_token_is (claims, m->token_first - 1, ","))
    return FALSE;
  while (end < last && !fa_token_is (claims, end, ","))
    end++;
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *match = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *x = fa_comparison_mention (c, source, source == 0 ? match->mention_a : match->mention_b);
      if (x->token_first >= m->token_end && x->token_first < end)
        return FALSE;
    }
  return TRUE;
}

/* How the times of a word's clause are meant. */
static void
count_times (const FaComparison *c, guint source, guint32 index, guint *until, guint *other)
{
  const FaMentions *s = fa_comparison_side (c, source);
  guint32 clause = fa_comparison_mention (c, source, index)->clause;
  for (guint32 i = g_array_index (s->clause_first, guint32, clause); i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      if (m->kind != FA_MENTION_DATE && !fa_mentions_is_of (s, m, FA_KIND_TIME)) /* "until midnight" */
        continue;
      *(fa_date_role (s, m) == FA_DATE_UNTIL ? until : other) += 1;
    }
}

/* "Closed until Monday" and "reopens on Monday", "open until nine" and "closes at nine" say one thing: what lasts up to a
 * time, and what is from then on. */
static gboolean
are_before_and_after (const FaComparison *c, guint32 a, guint32 b)
{
  guint until[2] = { 0, 0 }, other[2] = { 0, 0 };
  count_times (c, 0, a, &until[0], &other[0]);
  count_times (c, 1, b, &until[1], &other[1]);
  return (until[0] > 0 && other[0] == 0 && until[1] == 0 && other[1] > 0)
         || (until[1] > 0 && other[1] == 0 && until[0] == 0 && other[0] > 0);
}

/* Two halves of one thing, or of one time? */
static gboolean
are_complements (const FaComparison *c, guint32 a, guint32 b)
{
  return share_neighbour (c, a, b, BESIDE_HALF) || are_before_and_after (c, a, b);
}

/* The noun right beside a quality that the other side tells of as well, no place that tells where only ("at Lombok safe");
 * -1: none. */
static gint64
noun_at (const FaComparison *c, guint source, guint32 index)
{
  for (gint step = -1; step <= 1; step += 2)
    {
      gint64 noun = touching (c, source, index, step);
      const FaMention *m = noun < 0 ? NULL : fa_comparison_mention (c, source, (guint32) noun);
      if (noun >= 0 && fa_comparison_match (c, source, (guint32) noun) != NULL
          && !fa_mentions_is_of (fa_comparison_side (c, source), m, FA_KIND_PLACE))
        return noun;
    }
  return -1;
}

/* Where the claims say one thing as a whole, what two qualities are said of is two only if each stands at a noun of its own:
 * "all 9 in Lombok are safe" is said of the tourists who are hurt. */
static gboolean
are_of_two_nouns (const FaComparison *c, guint32 a, guint32 b, gboolean whole)
{
  gint64 x = noun_at (c, 0, a), y = noun_at (c, 1, b);
  gboolean apart = x >= 0 && y >= 0 && fa_comparison_match (c, 0, (guint32) x)->mention_b != y;
  return (!whole || apart) && (is_of_another (c, 0, a, b) || is_of_another (c, 1, b, a));
}

static gboolean
may_be_of_two (const FaComparison *c, guint32 a, guint32 b, gboolean whole)
{
  return are_of_two_nouns (c, a, b, whole) || is_of_time (c, 0, a) || is_of_time (c, 1, b)
         || is_aside (c, 0, a) || is_aside (c, 1, b) || is_of_another_deed (c, 0, a) != is_of_another_deed (c, 1, b);
}

/* --- all of it ---------------------------------------------------------------------------------------------------- */

/* Do two meanings belong together: the same, a kind of the other, or both a kind of a third? */
static gboolean
are_akin (const FaLexicon *lexicon, guint32 x, guint32 y)
{
  guint n;
  const FaRelation *r = fa_lexicon_relations (lexicon, x, &n);
  gboolean akin = x == y || fa_lexicon_is_related (lexicon, x, FA_RELATION_BROADER, y);
  for (guint i = 0; i < n && !akin; i++)
    akin = r[i].kind == FA_RELATION_BROADER && fa_lexicon_is_related (lexicon, r[i].to, FA_RELATION_BROADER, y);
  return akin;
}

/* Does a side say the opposite of a word of its own as well? @p meant, a word of the other side: with a meaning akin to
 * one of it; NULL: in any way. */
static gboolean
has_counterpart (const FaComparison *c, guint source, guint32 index, const FaMention *meant)
{
  static const Reading counterpart = { MOST_MEANINGS, FALSE, FALSE, FALSE };
  const FaMentions *s = fa_comparison_side (c, source), *t = fa_comparison_side (c, 1 - source);
  const FaMention *m = fa_comparison_mention (c, source, index);
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      const FaMention *n = fa_comparison_mention (c, source, g_array_index (c->mentions[source], guint32, i));
      for (guint h = 0; h < m->hit_n && n->hit_n <= counterpart.meanings; h++)
        for (guint k = 0; k < n->hit_n; k++)
          {
            guint32 from = fa_mentions_hit (s, m->hit_first + h)->concept,
                    to = fa_mentions_hit (s, n->hit_first + k)->concept;
            gboolean akin = meant == NULL;
            for (guint j = 0; !akin && j < meant->hit_n; j++)
              akin = are_akin (s->lexicon, fa_mentions_hit (t, meant->hit_first + j)->concept, to);
            if (akin && are_opposite (c, from, to, &counterpart))
              return TRUE;
          }
    }
  return FALSE;
}

/* "Will resume the flights it suspended", "restarts what it stopped": each says both, and the words were matched
 * crosswise. */
static gboolean
is_crosswise (const FaComparison *c, guint32 a, guint32 b)
{
  return has_counterpart (c, 0, a, NULL) && has_counterpart (c, 1, b, NULL);
}

/* "Voted for" and "in favour and against": one side says both, and so what the other says too, in other words. */
static gboolean
is_said_too (const FaComparison *c, guint32 a, guint32 b)
{
  return has_counterpart (c, 0, a, fa_comparison_mention (c, 1, b))
         || has_counterpart (c, 1, b, fa_comparison_mention (c, 0, a));
}

gboolean
fa_opposite_matched (const FaComparison *c, const FaMatch *m)
{
  static const Reading few = { MOST_MEANINGS, TRUE, FALSE, FALSE }, more = { MOST_MEANINGS, TRUE, TRUE, FALSE };
  return is_opposite (c, m->mention_a, m->mention_b, is_whole (c) ? &more : &few);
}

gboolean
fa_opposite_may_be (const FaComparison *c, const FaMatch *m)
{
  return is_opposite (c, m->mention_a, m->mention_b, &any_sense);
}

/* A word of more senses may be meant in the one that is opposite: who "default" have not paid. */
gboolean
fa_opposite_in_a_sense (const FaComparison *c, const FaMatch *m)
{
  const FaMentions *a = fa_comparison_side (c, 0), *b = fa_comparison_side (c, 1);
  const FaMention *x = fa_comparison_mention (c, 0, m->mention_a), *y = fa_comparison_mention (c, 1, m->mention_b);
  gboolean shared = fa_comparison_share_concept (c, m->mention_a, m->mention_b);
  for (guint i = 0; i < x->hit_n && !shared; i++)
    for (guint k = 0; k < y->hit_n; k++)
      if (are_opposite (c, fa_mentions_hit (a, x->hit_first + i)->concept, fa_mentions_hit (b, y->hit_first + k)->concept, &any_sense))
        return TRUE;
  return FALSE;
}

/* "Imports rose" and "exports fell", "the north gate is open" and "the south gate is shut": what opposites are said of is
 * two things, and contradicts nothing either. */
static gboolean
is_told_of_opposites (const FaComparison *c, guint32 a, guint32 b)
{
  for (guint i = 0; i < c->mentions[0]->len; i++)
    for (guint k = 0; k < c->mentions[1]->len; k++)
      {
        FaMatch verbs = { .mention_a = g_array_index (c->mentions[0], guint32, i),
                          .mention_b = g_array_index (c->mentions[1], guint32, k) };
        if (verbs.mention_a != a && verbs.mention_b != b && fa_subject_holds (c, 0, verbs.mention_a, a)
            && fa_subject_holds (c, 1, verbs.mention_b, b) && fa_opposite_may_be (c, &verbs))
          return TRUE;
      }
  return FALSE;
}

/* Who wins and who loses are two in one match: such opposites contradict only of the same one. */
static gboolean
are_of_two_sides (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMentions *s = fa_comparison_side (c, 0), *t = fa_comparison_side (c, 1);
  const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
  return fa_mentions_are_related (s, x, FA_RELATION_CONVERSE, t, y) && fa_compare_subjects (c, a, b) != FA_SUBJECTS_SAME
         && !(is_whole (c) && fa_subject_is_alone (c));
}

/* What stands at a noun is said of that noun, whatever the verb is said of: "the left knee". */
static gboolean
is_quality_of_one (const FaComparison *c, guint32 a, guint32 b)
{
  return fa_mentions_is_of (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, a), FA_KIND_QUALITY)
         && fa_mentions_is_of (fa_comparison_side (c, 1), fa_comparison_mention (c, 1, b), FA_KIND_QUALITY)
         && are_at_one_noun (c, a, b);
}

gboolean
fa_opposite_is_said_of_one (const FaComparison *c, const FaMatch *m)
{
  return fa_comparison_context (c, m->mention_a, m->mention_b) >= OPPOSITE_CONTEXT
         && !may_be_of_two (c, m->mention_a, m->mention_b, is_whole (c)) && !is_crosswise (c, m->mention_a, m->mention_b)
         && !is_said_too (c, m->mention_a, m->mention_b) && !are_of_two_sides (c, m->mention_a, m->mention_b)
         && !fa_subjects_are_two (c, m->mention_a, m->mention_b)
         && !are_complements (c, m->mention_a, m->mention_b) && !is_told_of_opposites (c, m->mention_a, m->mention_b)
         && (is_quality_of_one (c, m->mention_a, m->mention_b)
             || fa_compare_subjects (c, m->mention_a, m->mention_b) != FA_SUBJECTS_OTHER);
}

/* Is a word matched with one that says a kind of the same: "scheduled, but pushed back", where the other side has been
 * late? Then what it is a kind of opposes nothing else. */
static gboolean
has_kin (const FaComparison *c, guint source, guint32 index)
{
  const FaMatch *match = fa_comparison_match (c, source, index);
  if (match == NULL)
    return FALSE;
  const FaMentions *a = fa_comparison_side (c, 0), *b = fa_comparison_side (c, 1);
  const FaMention *x = fa_comparison_mention (c, 0, match->mention_a), *y = fa_comparison_mention (c, 1, match->mention_b);
  for (guint i = 0; i < x->hit_n; i++)
    for (guint k = 0; k < y->hit_n; k++)
      if (are_akin (a->lexicon, fa_mentions_hit (a, x->hit_first + i)->concept,
                    fa_mentions_hit (b, y->hit_first + k)->concept))
        return TRUE;
  return FALSE;
}

/* Are two words that were not matched with each other the opposites of each other, and said of one thing? Each may have
 * been matched with something it is a little like. Where the claims say one thing as a whole nothing need stand right beside
 * the two. */
static gboolean
is_opposite_apart (const FaComparison *c, guint32 a, guint32 b)
{
  static const Reading apart = { MOST_APART, FALSE, FALSE, FALSE },
                       one = { MOST_COUNTED, FALSE, TRUE, FALSE }, counted = { MOST_COUNTED, FALSE, TRUE, TRUE },
                       wide = { MOST_APART, TRUE, FALSE, FALSE };
  if (fa_comparison_mention (c, 0, a)->hit_n == 0 || fa_comparison_mention (c, 1, b)->hit_n == 0
      || !is_opposite (c, a, b, &any_sense)) /* hardly any two words are: the rest is asked of few */
    return FALSE;
  gboolean figure = share_neighbour (c, a, b, BESIDE_FIGURE), other = has_kin (c, 0, a) || has_kin (c, 1, b);
  FaSubjects subjects = figure ? FA_SUBJECTS_UNSURE : fa_compare_subjects (c, a, b);
  if (subjects == FA_SUBJECTS_OTHER
      || !is_opposite (c, a, b, figure ? &counted : subjects == FA_SUBJECTS_SAME ? &one : other ? &apart : &wide)
      || has_like (c, 0, a) || has_like (c, 1, b)
      || is_denied (c, 0, a) || is_denied (c, 1, b) || are_complements (c, a, b) || are_of_two_sides (c, a, b)
      || fa_subjects_are_two (c, a, b) || is_told_of_opposites (c, a, b)
      || is_of_time (c, 0, a) || is_of_time (c, 1, b)
      || (!figure && may_be_of_two (c, a, b, FALSE))) /* what is counted alike is one thing, whatever its noun */
    return FALSE;
  return !is_crosswise (c, a, b)
         && (figure || (is_whole (c) && !is_said_too (c, a, b) && fa_comparison_context (c, a, b) >= OPPOSITE_CONTEXT)
             || (fa_comparison_context (c, a, b) >= APART_CONTEXT
                 && (subjects == FA_SUBJECTS_SAME || share_neighbour (c, a, b, BESIDE_LIKE))));
}

gboolean
fa_opposite_find (const FaComparison *c, guint32 *a, guint32 *b)
{
  for (guint i = 0; i < c->mentions[0]->len; i++)
    for (guint k = 0; k < c->mentions[1]->len; k++)
      {
        *a = g_array_index (c->mentions[0], guint32, i);
        *b = g_array_index (c->mentions[1], guint32, k);
        if (is_opposite_apart (c, *a, *b))
          return TRUE;
      }
  return FALSE;
}
