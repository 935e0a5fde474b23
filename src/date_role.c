/* date_role.c - how a date is meant.
 *
 * In: a date of a claim. Out: whether something is on it, since it, or until it. The one idea: a small word beside the date,
 * or the ending on it, says so. */
#include "date_role.h"

#include <string.h>

#include "claim_private.h"

#define ROLE_TOKENS 3 /* between a date and its word: "by late Monday", "રવિવારની રાત સુધીમાં" */

static FaDateRole
role_of_word (const FaWord *word)
{
  if (fa_word_is (word, FA_WORD_UNTIL))
    return FA_DATE_UNTIL;
  if (!fa_word_is (word, FA_WORD_SINCE))
    return FA_DATE_ON;
  return word->value[FA_WORD_SINCE] == NULL ? FA_DATE_SINCE : FA_DATE_BEGINS;
}

/* "By", "as of", "paling lambat": what begins at a token. */
static FaDateRole
role_at (const FaClaims *claims, const FaLanguage *language, guint32 token, guint32 end)
{
  static const FaWordClass classes[] = { FA_WORD_UNTIL, FA_WORD_SINCE };
  FaDateRole role = FA_DATE_ON;
  for (guint i = 0; i < G_N_ELEMENTS (classes) && role == FA_DATE_ON; i++)
    {
      guint n;
      const FaWord *word = fa_claims_match (claims, language, classes[i], token, end, &n);
      role = word == NULL ? FA_DATE_ON : role_of_word (word);
    }
  return role;
}

/* An ending that is such a word: શુક્રવારથી, સોમવારની રાતથી. */
static FaDateRole
role_of_ending (const FaLanguage *language, const char *key)
{
  const char *end = key + strlen (key);
  FaDateRole role = FA_DATE_ON;
  for (guint letters = 0; letters < 3 && end > key && role == FA_DATE_ON; letters++)
    {
      end = g_utf8_prev_char (end);
      role = role_of_word (fa_language_word (language, end));
    }
  return role;
}

FaDateRole
fa_date_role (const FaMentions *s, const FaMention *date)
{
  const FaClaims *claims = s->claims;
  const FaClause *clause = fa_claims_clause (claims, date->clause);
  gboolean behind = fa_language_verb_final (date->language);
  FaDateRole role = behind ? role_of_ending (date->language, fa_claims_key (claims, date->token_end - 1)) : FA_DATE_ON;
  for (guint i = 0; i < ROLE_TOKENS && role == FA_DATE_ON; i++)
    {
      guint32 at = behind ? date->token_end + i : date->token_first - 1 - i;
      if (at >= clause->token_end || at < clause->token_first || fa_claims_token (claims, at)->kind != FA_TOKEN_WORD)
        break;
      role = role_at (claims, date->language, at, clause->token_end);
      if (role == FA_DATE_ON && behind)
        role = role_of_ending (date->language, fa_claims_key (claims, at));
      if (role == FA_DATE_ON && !behind && fa_language_verb_like (date->language, fa_claims_key (claims, at)))
        break; /* "mulai berlaku pada 1 Januari": it is the verb that begins */
    }
  /* "since the fighting began on Oct. 19": the word stands before all that the date is of */
  if (role == FA_DATE_ON && !behind && clause->token_first < date->token_first)
    role = role_at (claims, date->language, clause->token_first, clause->token_end);
  return role;
}

gboolean
fa_date_meant_alike (FaDateRole x, FaDateRole y)
{
  return x == y || (x == FA_DATE_BEGINS && y != FA_DATE_UNTIL) || (y == FA_DATE_BEGINS && x != FA_DATE_UNTIL);
}
