/* detail_role_reach.c - does a party belong to a deed, as far as the words between them tell?
 *
 * In: two places in a clause. Out: yes or no. The one idea: another verb, or a border that does not merely join two names,
 * begins another deed, and what stands before it has no part in the one behind it. */
#include "claim_private.h"
#include "detail_role.h"

#include <string.h>

#define FAR 8         /* tokens between a party and its deed */
#define FAR_BEFORE 16 /* the same where the verb stands last and a case says what part the party has */

/* The mention that a token is part of; NULL: none. */
static const FaMention *
find_mention (const FaMentions *s, guint32 clause, guint32 token)
{
  for (guint32 i = g_array_index (s->clause_first, guint32, clause);
       i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      if (m->token_first <= token && token < m->token_end)
        return m;
    }
  return NULL;
}

/* Does a token stand inside a figure: the dash of "3-1"? */
static gboolean
is_of_figure (const FaMentions *s, guint32 clause, guint32 token)
{
  const FaMention *m = find_mention (s, clause, token);
  return m != NULL && fa_comparison_is_number (m);
}

/* ... or between two: the comma of "21-17, 21-18"? */
static gboolean
is_in_figure (const FaMentions *s, guint32 clause, guint32 token)
{
  return is_of_figure (s, clause, token)
         || (token > 0 && is_of_figure (s, clause, token - 1) && is_of_figure (s, clause, token + 1));
}

/* Does a verb only tell more of a deed behind it: the accusation of ignoring complaints, ફરિયાદો અવગણવાનો આરોપ? */
static gboolean
is_oblique (const FaMentions *s, const FaLanguage *language, guint32 token)
{
  FaTense tense = fa_language_tense (language, fa_claims_key (s->claims, token));
  return fa_language_verb_final (language) && (tense == FA_TENSE_INFINITIVE || tense == FA_TENSE_INTENT);
}

/* Is the mention that begins at a token, or ends before it, a party with a name? */
static gboolean
names_party (const FaMentions *s, guint32 clause, guint32 token, gboolean begins)
{
  for (guint32 i = g_array_index (s->clause_first, guint32, clause);
       i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      if ((begins ? m->token_first : m->token_end) == token)
        return fa_role_is_party (s, m)
               && (fa_language_script (m->language) != FA_SCRIPT_LATIN || fa_claims_token (s->claims, m->token_first)->capital);
    }
  return FALSE;
}

/* Does a border only join two names, so that both play one part: "Dewi and Salsa lost", "kalah dari Aoi/Yui"? */
static gboolean
joins_names (const FaMentions *s, guint32 clause, const FaLanguage *language, guint32 token)
{
  const FaWord *word = fa_claims_word (s->claims, language, token, 1);
  gboolean joins = fa_token_is (s->claims, token, "/")
                   || (fa_word_is (word, FA_WORD_CONJUNCTION) && strcmp (word->value[FA_WORD_CONJUNCTION], "weak") == 0);
  return joins && names_party (s, clause, token, FALSE) && names_party (s, clause, token + 1, TRUE);
}

/* Is a token that looks like a verb the noun of somebody or something: મંત્રીને, કંપનીને, which end as કરીને does? */
static gboolean
is_noun (const FaMentions *s, guint32 clause, guint32 token)
{
  const FaMention *m = find_mention (s, clause, token);
  return m != NULL && m->kind == FA_MENTION_CONCEPT && (fa_role_is_party (s, m) || fa_mentions_is_of (s, m, FA_KIND_OBJECT));
}

/* Does a word before a token say against whom something is: યુનિયને કંપની પર ... હોવાનો આરોપ મૂક્યો? */
static gboolean
has_accused (const FaMentions *s, guint32 clause, const FaLanguage *language, guint32 token)
{
  for (guint32 t = fa_claims_clause (s->claims, clause)->token_first; t < token; t++)
    {
      const char *part = fa_word_case (fa_claims_word (s->claims, language, t, 1));
      if (g_strcmp0 (part, "on") == 0 || g_strcmp0 (part, "against") == 0)
        return TRUE;
    }
  return FALSE;
}

/* Does another deed, or another part of the clause, begin at a token? */
static gboolean
parts_deeds (const FaMentions *s, guint32 clause, const FaLanguage *language, guint32 token, FaMark mark)
{
  gboolean final = fa_language_verb_final (language), noun = final && is_noun (s, clause, token);
  if (final && mark == FA_MARK_SMALL && fa_language_tense (language, fa_claims_key (s->claims, token)) == FA_TENSE_INTENT)
    return !has_accused (s, clause, language, token); /* લાંચ આપી હોવાનો આરોપ: who gave it does not accuse */
  return (mark == FA_MARK_VERB && !is_oblique (s, language, token) && !noun) || mark == FA_MARK_REPORT
         || (mark == FA_MARK_BORDER && !is_in_figure (s, clause, token) && !joins_names (s, clause, language, token));
}

gboolean
fa_role_is_reached (const FaMentions *s, guint32 clause, guint32 from, guint32 to)
{
  const FaLanguage *language
      = fa_claims_sentence (s->claims, fa_claims_clause (s->claims, clause)->sentence)->language;
  g_autoptr (GArray) marks = fa_deed_marks (s, clause);
  guint32 first = fa_claims_clause (s->claims, clause)->token_first, far = 0;
  for (guint32 t = from; t < to; t++)
    {
      if (parts_deeds (s, clause, language, t, g_array_index (marks, FaMark, t - first)))
        return FALSE;
      far += is_in_figure (s, clause, t) ? 0 : 1; /* "lost 17-21, 18-21 to" */
    }
  return far <= (fa_language_verb_final (language) ? FAR_BEFORE : FAR);
}
