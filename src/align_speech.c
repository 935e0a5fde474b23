/* align_speech.c - who says it goes with what is said.
 *
 * In: clauses. Out: what each says without who says it; and for those that only name a speaker ("the villagers' lawyer
 * told the court:"), the fact that holds his words. The one idea: that somebody spoke is no fact of its own, but evidence
 * of the fact that he told; and two newsrooms may have heard one thing from two people. */
#include "align_private.h"
#include "attribution.h"
#include "claim_private.h"

#define MOST_BESIDE 3 /* other words: "told the court in Vadodara on Monday" */

static gboolean
clause_reports (const FaMentions *m, guint32 clause)
{
  for (guint32 i = g_array_index (m->clause_first, guint32, clause); i < g_array_index (m->clause_first, guint32, clause + 1); i++)
    if (fa_speaker_is_report (m, fa_mentions_get (m, i)))
      return TRUE;
  return FALSE;
}

/* Does a clause itself name who says it? */
static gboolean
find_speaker (const FaMentions *m, guint32 clause, FaSpeaker *speaker)
{
  guint32 first = g_array_index (m->clause_first, guint32, clause), end = g_array_index (m->clause_first, guint32, clause + 1);
  return clause_reports (m, clause) && fa_speaker_find (m, clause, speaker) && speaker->first >= first && speaker->end <= end;
}

/* Is a mention part of saying who speaks? */
static gboolean
is_speech (const FaMentions *m, guint32 mention, const FaSpeaker *speaker)
{
  return (mention >= speaker->first && mention < speaker->end) || fa_speaker_is_report (m, fa_mentions_get (m, mention));
}

/* Does a clause name a speaker, and say next to nothing besides? */
static gboolean
only_says (const FaMentions *m, guint32 clause)
{
  FaSpeaker speaker;
  if (!find_speaker (m, clause, &speaker))
    return FALSE;
  guint beside = 0;
  guint32 end = g_array_index (m->clause_first, guint32, clause + 1);
  for (guint32 i = g_array_index (m->clause_first, guint32, clause); i < end; i++)
    beside += !is_speech (m, i, &speaker) && fa_mentions_get (m, i)->weight > 0;
  return beside <= MOST_BESIDE;
}

GArray *
fa_align_find_said (Aligner *x, guint side)
{
  const FaMentions *m = x->sources[side];
  GArray *said = g_array_new (FALSE, FALSE, sizeof (FaUnit));
  for (guint32 c = 0; c < x->clauses[side]->len; c++)
    {
      FaUnit u = *fa_align_unit (x->clauses[side], c);
      g_autoptr (GHashTable) speech = g_hash_table_new (g_direct_hash, g_direct_equal);
      FaSpeaker speaker;
      gboolean spoken = clause_reports (m, c) && fa_speaker_find (m, c, &speaker);
      for (guint32 i = u.item_first; spoken && i < u.item_first + u.item_n; i++)
        if (is_speech (m, fa_similarity_item (x->sim, i)->mention, &speaker))
          g_hash_table_add (speech, GUINT_TO_POINTER (i));
      if (spoken)
        u = fa_similarity_without (x->sim, &u, speech);
      g_array_append_val (said, u);
    }
  return said;
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

gboolean
fa_align_says (Aligner *x, guint side, guint32 clause, guint32 said)
{
  const FaClaims *claims = x->sources[side]->claims;
  return fa_align_same_sentence (fa_align_unit (x->clauses[side], clause), fa_align_unit (x->clauses[side], said))
         && fact_of (x, side, clause) < 0 && only_says (x->sources[side], clause)
         && (points (claims, clause) || fa_claims_clause (claims, said)->quoted);
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
