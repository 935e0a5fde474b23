/* detail_modality.c - one plans what the other has done.
 *
 * In: the matched words of an aligned group. Out: details. The one idea: a plan stands against a deed only where both
 * are marked: a plan by its word or the future, a deed by the past. What may be or must be is told beside it without a
 * verdict, and so is a plan beside a verb of a language without tenses that nothing else is said of. */
#include "claim_private.h"
#include "detail_private.h"

#define LEAST_SCORE 150    /* a pair must be this alike before a plan contradicts a deed */
#define MOST_MEANINGS 4    /* a word of more is not surely this deed */
#define CONFLICT_SCORE 400 /* the same, before it is more than a remark */
#define LEAST_LIKE 600     /* likeness of the two words of the deed */
#define MARK_DISTANCE 3    /* tokens from a deed to the word that says how it is told: "telah membayar santunan" */
#define LEAST_SHARE 380    /* share of the planning clause that the other side says too, where no deed is matched */

static gboolean
is_ahead (FaModal modal)
{
  return modal == FA_MODAL_PLAN || modal == FA_MODAL_MAY || modal == FA_MODAL_MUST || modal == FA_MODAL_READY;
}

static gboolean
is_done (FaModal modal)
{
  return modal == FA_MODAL_DONE || modal == FA_MODAL_TOLD;
}

static gboolean
is_deed (const FaComparison *c, const FaMatch *m)
{
  if (m->concept < 0 || m->similarity < LEAST_LIKE)
    return FALSE;
  guint16 kind = fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, (guint) m->concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_EVENT;
}

static const char *
words_of (FaModal modal)
{
  return modal == FA_MODAL_PLAN    ? "planned"
         : modal == FA_MODAL_MAY   ? "possible"
         : modal == FA_MODAL_MUST  ? "demanded"
         : modal == FA_MODAL_READY ? "intended"
         : modal == FA_MODAL_DONE  ? "done"
                                   : "told";
}

/* A deed with the word that says how it is told, and the verb between: "telah membayar santunan", "will be towed". */
static FaSpan
span_with_mark (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index);
  const FaClause *clause = fa_claims_clause (s->claims, m->clause);
  g_autoptr (GArray) marks = fa_deed_marks (s, m->clause);
  gint step = fa_language_verb_final (m->language) ? 1 : -1;
  gint64 t = step > 0 ? m->token_end : (gint64) m->token_first - 1;
  for (guint i = 0; i < MARK_DISTANCE && t >= clause->token_first && t < clause->token_end; i++, t += step)
    {
      FaMark mark = g_array_index (marks, FaMark, t - clause->token_first);
      FaSpan word = fa_claims_token (s->claims, (guint) t)->span;
      if (mark >= FA_MARK_PLAN && mark <= FA_MARK_DONE)
        return (FaSpan){ MIN (m->span.start, word.start), MAX (m->span.end, word.end) };
      if (mark != FA_MARK_VERB && mark != FA_MARK_SMALL && mark != FA_MARK_NOW)
        break;
    }
  return m->span;
}

/* What is held against each other: the side ahead is planned, possible or demanded, the other done. Only what is
 * marked on both sides contradicts, and only where it is sure that one deed is spoken of. */
static void
add_modality (FaComparison *c, const FaMatch *m, FaModal ahead, FaModal done, guint planner, gboolean sure)
{
  gboolean plan = sure && ahead == FA_MODAL_PLAN && done == FA_MODAL_DONE && c->group->score >= CONFLICT_SCORE;
  g_autofree char *reason = g_strdup_printf ("%s in a, %s in b", words_of (planner == 0 ? ahead : done),
                                             words_of (planner == 0 ? done : ahead));
  fa_comparison_add_pair (c, FA_DETAIL_MODALITY, plan ? FA_DETAIL_DIFFERS : FA_DETAIL_COMPATIBLE, m->mention_a,
                          m->mention_b, plan ? "modality-differs" : "modality", g_steal_pointer (&reason));
  FaDetail *d = c->details->pdata[c->details->len - 1];
  g_array_index (d->values, FaValue, 0).span = span_with_mark (c, 0, m->mention_a);
  g_array_index (d->values, FaValue, 1).span = span_with_mark (c, 1, m->mention_b);
}

static const FaWord *
first_word (const FaComparison *c, guint source, guint32 index)
{
  const FaMention *m = fa_comparison_mention (c, source, index);
  return fa_language_word (m->language, fa_claims_key (fa_comparison_side (c, source)->claims, m->token_first));
}

/* Is a word itself a plan ("expected", "diharapkan"), or says who tells of it? Then it is no deed. */
static gboolean
is_modal (const FaComparison *c, guint source, guint32 index)
{
  const FaWord *word = first_word (c, source, index);
  return fa_word_is (word, FA_WORD_MODALITY) || fa_word_is (word, FA_WORD_REPORT);
}

/* A demand is a deed of its own: it is made, or somebody only thinks of making it. */
static gboolean
is_demand (const FaComparison *c, guint source, guint32 index)
{
  const FaWord *word = first_word (c, source, index);
  return fa_word_is (word, FA_WORD_MODALITY) && !fa_word_is (word, FA_WORD_REPORT)
         && g_str_has_prefix (word->value[FA_WORD_MODALITY], "must");
}

/* "Announced a prize", "is thinking of announcing" one: what both say by one word is a deed as well, where somebody only
 * thinks of saying it. */
static gboolean
is_thought_of (const FaComparison *c, const FaMatch *m, FaModal ahead)
{
  const FaWord *a = first_word (c, 0, m->mention_a), *b = first_word (c, 1, m->mention_b);
  return ahead == FA_MODAL_MAY && (fa_word_is (a, FA_WORD_REPORT) || fa_word_is (b, FA_WORD_REPORT))
         && !fa_word_is (a, FA_WORD_MODALITY) && !fa_word_is (b, FA_WORD_MODALITY)
         && fa_comparison_share_concept (c, m->mention_a, m->mention_b);
}

/* May the two words of a match be a deed that is done on one side and thought of on the other? */
static gboolean
may_be_held_apart (const FaComparison *c, const FaMatch *m, FaModal ahead)
{
  if (is_thought_of (c, m, ahead))
    return TRUE;
  gboolean demand = is_demand (c, 0, m->mention_a) || is_demand (c, 1, m->mention_b);
  return (!is_modal (c, 0, m->mention_a) || is_demand (c, 0, m->mention_a))
         && (!is_modal (c, 1, m->mention_b) || is_demand (c, 1, m->mention_b))
         && (!demand || ahead == FA_MODAL_PLAN || ahead == FA_MODAL_MAY);
}

/* Does the done side name the deed once more, and not as done? */
static gboolean
is_told_twice (const FaComparison *c, guint source, guint32 index, guint32 other)
{
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 k = g_array_index (c->mentions[source], guint32, i);
      gboolean same
          = k != index
            && (source == 0 ? fa_comparison_share_concept (c, k, other) : fa_comparison_share_concept (c, other, k));
      if (same && !is_done (fa_deed_read (c, source, k).modal))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_plain (const FaComparison *c, const FaMatch *m)
{
  return fa_comparison_mention (c, 0, m->mention_a)->hit_n <= MOST_MEANINGS
         && fa_comparison_mention (c, 1, m->mention_b)->hit_n <= MOST_MEANINGS;
}

/* Does a deed go on that the other side plans: "are going from house to house"? The present is told of so much that it must
 * be the very same deed. */
static gboolean
goes_on (const FaComparison *c, const FaMatch *m, const FaDeed *deed, guint planner)
{
  return deed[1 - planner].now && deed[planner].modal == FA_MODAL_PLAN && m->similarity == 1000 && is_plain (c, m);
}

/* A deed that both sides tell of, in two ways. */
static gboolean
compare_deeds (FaComparison *c)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      if (!is_deed (c, m))
        continue;
      FaDeed deed[2] = { fa_deed_read (c, 0, m->mention_a), fa_deed_read (c, 1, m->mention_b) };
      guint planner = is_ahead (deed[0].modal) ? 0 : 1;
      if (!may_be_held_apart (c, m, deed[planner].modal) || !is_ahead (deed[planner].modal)
          || !(is_done (deed[1 - planner].modal) || goes_on (c, m, deed, planner)) || deed[0].denied || deed[1].denied
          || (!deed[1 - planner].marked
              && fa_comparison_deed_looks_ahead (c, 1 - planner, planner == 0 ? m->mention_b : m->mention_a))
          || is_told_twice (c, 1 - planner, planner == 0 ? m->mention_b : m->mention_a,
                            planner == 0 ? m->mention_a : m->mention_b))
        continue;
      add_modality (c, m, deed[planner].modal, deed[1 - planner].modal, planner, is_plain (c, m));
      return TRUE;
    }
  return FALSE;
}

/* Weight of what the other side says too of a clause. */
static guint
shared_weight (const FaComparison *c, guint source, guint32 clause)
{
  guint weight = 0;
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *x = fa_comparison_mention (c, source, source == 0 ? m->mention_a : m->mention_b);
      weight += x->clause == clause ? x->weight : 0;
    }
  return weight;
}

/* What a side is told as: the clause of it that has most of what both sides say; not "while the inquiry goes on". */
static FaModal
modal_of_side (const FaComparison *c, guint source, guint32 *clause, guint32 *token)
{
  FaModal modal = FA_MODAL_NONE;
  guint best = 0, share = 0;
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      guint weight = m->source == source ? shared_weight (c, source, m->clause) : 0;
      if (weight <= best)
        continue;
      best = weight;
      share = fa_deed_share (c, source, m->clause);
      *clause = m->clause;
      modal = fa_deed_of_clause (fa_comparison_side (c, source), m->clause, token);
    }
  return share < LEAST_SHARE ? FA_MODAL_NONE : modal;
}

/* Does the other side have the word too that looks ahead, whatever it takes it for? */
static gboolean
is_shared (const FaComparison *c, guint source, guint32 clause, guint32 token)
{
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, index);
      if (m->clause == clause && m->token_first <= token && token < m->token_end)
        return fa_comparison_match (c, source, index) != NULL;
    }
  return FALSE;
}

/* The match that a word looking ahead rules; else the first of its clause. */
static const FaMatch *
match_of_clause (const FaComparison *c, guint source, guint32 clause, guint32 token)
{
  const FaMatch *ruled = fa_deed_ruled (c, source, clause, token);
  for (guint i = 0; i < c->group->matches->len && ruled == NULL; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      if (fa_comparison_mention (c, source, source == 0 ? m->mention_a : m->mention_b)->clause == clause)
        ruled = m;
    }
  return ruled;
}

/* Is a deed of the two clauses told alike on both sides? Then nothing else is what they are about. */
static gboolean
share_a_deed (const FaComparison *c, const guint32 *clause)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      if (!is_deed (c, m) || fa_comparison_mention (c, 0, m->mention_a)->clause != clause[0]
          || fa_comparison_mention (c, 1, m->mention_b)->clause != clause[1] || is_modal (c, 0, m->mention_a)
          || is_modal (c, 1, m->mention_b))
        continue;
      FaModal a = fa_deed_read (c, 0, m->mention_a).modal, b = fa_deed_read (c, 1, m->mention_b).modal;
      if ((is_done (a) && is_done (b)) || (a == b && is_ahead (a)))
        return TRUE;
    }
  return FALSE;
}

/* "Must be mirrored", "is mirrored": what is told as a fact is neither done nor ahead, and no demand either, where most of
 * its clause is what is demanded. */
static gboolean
is_plainly_told (const FaComparison *c, guint source, FaModal told, guint32 clause)
{
  return told == FA_MODAL_NONE && fa_deed_share (c, source, clause) >= LEAST_SHARE;
}

/* Says a clause of a thing more than that it is so, or will be? What is demanded, or thought of, is not what is told; but what can
 * be done may be told as it is ("can be seen", "is seen"), and what comes as if it went on ("opens on Monday"). */
static gboolean
is_more_than_told (const FaComparison *c, guint source, FaModal modal, guint32 clause, guint32 token)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaLanguage *language = fa_claims_sentence (s->claims, fa_claims_clause (s->claims, clause)->sentence)->language;
  const FaWord *word = fa_claims_word (s->claims, language, token, 1);
  gboolean can = fa_word_is (word, FA_WORD_MODALITY) && g_strcmp0 (word->value[FA_WORD_MODALITY], "may-can") == 0;
  return modal == FA_MODAL_MUST || (modal == FA_MODAL_MAY && !can);
}

/* No deed is matched, but most of the two clauses is: one looks ahead, and the other does not, or not so far. */
static void
compare_clauses (FaComparison *c)
{
  guint32 clause[2] = { 0, 0 }, token[2] = { 0, 0 };
  FaModal modal[2] = { modal_of_side (c, 0, &clause[0], &token[0]), modal_of_side (c, 1, &clause[1], &token[1]) };
  guint planner = is_ahead (modal[0]) && modal[0] != FA_MODAL_PLAN   ? 0
                  : is_ahead (modal[1]) && modal[1] != FA_MODAL_PLAN ? 1
                  : is_ahead (modal[0])                              ? 0
                                                                     : 1;
  gboolean demanded = is_more_than_told (c, planner, modal[planner], clause[planner], token[planner])
                      && is_plainly_told (c, 1 - planner, modal[1 - planner], clause[1 - planner]);
  gboolean apart = is_done (modal[1 - planner]) || demanded ? !fa_comparison_looks_ahead (c, 1 - planner)
                                                            : is_ahead (modal[1 - planner]);
  if (!is_ahead (modal[planner]) || !apart || modal[planner] == modal[1 - planner] || modal[planner] == FA_MODAL_READY
      || modal[1 - planner] == FA_MODAL_READY || share_a_deed (c, clause)
      || is_shared (c, planner, clause[planner], token[planner]))
    return;
  const FaMatch *m = match_of_clause (c, planner, clause[planner], token[planner]);
  if (m == NULL || is_modal (c, 0, m->mention_a) || is_modal (c, 1, m->mention_b))
    return;
  guint32 done = planner == 0 ? m->mention_b : m->mention_a, planned = planner == 0 ? m->mention_a : m->mention_b;
  if (!is_deed (c, m) || !is_told_twice (c, 1 - planner, done, planned))
    add_modality (c, m, modal[planner], modal[1 - planner], planner, FALSE);
}

void
fa_compare_modality (FaComparison *c)
{
  if (c->group->score >= LEAST_SCORE)
    if (!compare_deeds (c))
      compare_clauses (c);
}
