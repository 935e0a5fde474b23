/* align_speech.c - who says it goes with what is said.
 *
 * In: the clauses that no fact holds. Out: for those that only name a speaker ("the villagers' lawyer told the court:"),
 * the fact that holds his words. The one idea: that somebody spoke is no fact of its own, but evidence of the fact that
 * he told; it is not asked how alike two claims are, since two newsrooms may have heard it from two people. */
#include "align_private.h"
#include "attribution.h"
#include "claim_private.h"

#define MOST_BESIDE 3 /* other words: "told the court in Vadodara on Monday" */

static gboolean
reports (const FaMentions *m, guint32 first, guint32 end)
{
  for (guint32 i = first; i < end; i++)
    if (fa_speaker_is_report (m, fa_mentions_get (m, i)))
      return TRUE;
  return FALSE;
}

/* Does a clause name a speaker, and say next to nothing besides? */
static gboolean
only_says (const FaMentions *m, guint32 clause)
{
  guint32 first = g_array_index (m->clause_first, guint32, clause), end = g_array_index (m->clause_first, guint32, clause + 1);
  FaSpeaker speaker;
  if (!reports (m, first, end) || !fa_speaker_find (m, clause, &speaker) || speaker.first < first || speaker.end > end)
    return FALSE;
  guint beside = 0;
  for (guint32 i = first; i < end; i++)
    {
      const FaMention *mention = fa_mentions_get (m, i);
      if ((i < speaker.first || i >= speaker.end) && !fa_speaker_is_report (m, mention))
        beside += mention->weight > 0;
    }
  return beside <= MOST_BESIDE;
}

/* The fact of both articles that a clause states; -1: none. */
static gint32
fact_of (Aligner *x, guint side, guint32 clause)
{
  gint32 group = fa_align_group_of (x, side, clause);
  return group >= 0 && fa_align_clauses_of (x, 1 - side, group)->len > 0 ? group : -1;
}

/* Does a clause point to what was said? A verb that stands last has it before or behind, at a complementiser. */
static gboolean
points (const FaClaims *claims, guint32 clause)
{
  const FaClause *c = fa_claims_clause (claims, clause);
  const FaLanguage *language = fa_claims_sentence (claims, c->sentence)->language;
  gboolean found = FALSE;
  for (guint i = c->token_first; i < c->token_end && fa_language_verb_final (language) && !found; i++)
    found = fa_word_is (fa_claims_word (claims, language, i, 1), FA_WORD_COMPLEMENTISER);
  return found;
}

/* The fact that holds what the clause says who said: a quotation beside it, or what it points to. */
static gint32
find_said (Aligner *x, guint side, guint32 clause)
{
  const FaClaims *claims = x->sources[side]->claims;
  const FaSentence *s = fa_claims_sentence (claims, fa_claims_clause (claims, clause)->sentence);
  gboolean any = points (claims, clause);
  gint32 group = -1;
  if (clause > s->clause_first && (any || fa_claims_clause (claims, clause - 1)->quoted))
    group = fact_of (x, side, clause - 1);
  if (group < 0 && clause + 1 < s->clause_end && (any || fa_claims_clause (claims, clause + 1)->quoted))
    group = fact_of (x, side, clause + 1);
  return group;
}

void
fa_align_find_speech (Aligner *x)
{
  for (guint side = 0; side < 2; side++)
    for (guint32 c = 0; c < x->clauses[side]->len; c++)
      {
        gint32 group = fact_of (x, side, c) < 0 ? find_said (x, side, c) : -1;
        if (group >= 0 && !only_says (x->sources[side], c))
          group = -1;
        g_array_append_val (x->said_in[side], group);
      }
  for (guint side = 0; side < 2; side++)
    for (guint32 c = 0; c < x->clauses[side]->len; c++)
      if (g_array_index (x->said_in[side], gint32, c) >= 0)
        fa_align_move_clause (x, side, c, -1); /* no claim of its own */
}
