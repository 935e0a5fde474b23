/* sentence.c - where a sentence ends.
 *
 * In: tokens of a paragraph and the language's rules. Out: the end of the sentence that begins at a token. The one
 * idea: a full stop ends a sentence unless something speaks against it: an abbreviation, an initial, a small letter
 * behind it, or a reporting verb behind a closing quotation mark. */
#include "claim_private.h"

#include <string.h>

gboolean
fa_token_is (const FaClaims *claims, guint token, const char *mark)
{
  FaTokenKind kind = fa_claims_token (claims, token)->kind;
  return (kind == FA_TOKEN_PUNCT || kind == FA_TOKEN_SYMBOL || kind == FA_TOKEN_QUOTE)
         && strcmp (fa_claims_key (claims, token), mark) == 0;
}

static gboolean
is_terminator (const FaClaims *c, guint token)
{
  static const char *const marks[] = { ".", "?", "!", "\340\245\244", "\340\245\245", "\342\200\246" };
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (fa_token_is (c, token, marks[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_closer (const FaClaims *c, guint token)
{
  return (fa_claims_token (c, token)->kind == FA_TOKEN_QUOTE && !fa_claims_token (c, token)->spaced)
         || fa_token_is (c, token, ")") || fa_token_is (c, token, "]");
}

/* "10 a.m. Monday", "10 a.m. IST": a time goes on. */
static gboolean
is_of_time (const FaWord *word)
{
  return fa_word_is (word, FA_WORD_WEEKDAY) || fa_word_is (word, FA_WORD_MONTH) || fa_word_is (word, FA_WORD_CLOCK);
}

/* Some are cut short only before a number ("No. 7"), and some may end a sentence ("etc."). */
static gboolean
is_cut_short (const FaClaims *c, const FaLanguage *language, const FaWord *word, guint next)
{
  if (!fa_word_is (word, FA_WORD_ABBREVIATION))
    return FALSE;
  const char *how = word->value[FA_WORD_ABBREVIATION];
  if (how != NULL && strcmp (how, "number") == 0)
    return fa_claims_token (c, next)->kind == FA_TOKEN_NUMBER;
  if (how != NULL && strcmp (how, "end") == 0)
    return !fa_claims_token (c, next)->capital || is_of_time (fa_claims_word (c, language, next, 1));
  return TRUE;
}

/* "Dr."  "S."  "કે.": the full stop belongs to the word before it. */
static gboolean
is_abbreviated (const FaClaims *c, const FaLanguage *language, guint stop, guint first)
{
  if (stop == first || fa_claims_token (c, stop)->spaced)
    return FALSE;
  const FaToken *before = fa_claims_token (c, stop - 1);
  if (before->kind != FA_TOKEN_WORD)
    return FALSE;
  const char *text = c->article->text + before->span.start;
  if (before->script == FA_SCRIPT_LATIN && before->capital && g_utf8_next_char (text) == c->article->text + before->span.end)
    return TRUE;
  const FaWord *word = fa_claims_word (c, language, stop - 1, 1);
  return is_cut_short (c, language, word, stop + 1)
         && (before->script != FA_SCRIPT_LATIN || before->capital || before->span.end - before->span.start <= 3);
}

/* What stands behind the stop and its closers goes on with the same sentence. */
static gboolean
goes_on (const FaClaims *c, const FaLanguage *language, guint next, gboolean quoted)
{
  const FaToken *t = fa_claims_token (c, next);
  if (fa_token_is (c, next, ",") || fa_token_is (c, next, ";"))
    return TRUE;
  if (t->kind != FA_TOKEN_WORD)
    return FALSE;
  if (t->script == FA_SCRIPT_LATIN && fa_language_script (language) == FA_SCRIPT_LATIN)
    return !t->capital;
  const FaWord *word = fa_claims_word (c, language, next, 1);
  return quoted && (fa_word_is (word, FA_WORD_REPORT) || fa_word_is (word, FA_WORD_COMPLEMENTISER));
}

/* "... in the U.S. The bank ...": the stop belongs to the initials and ends the sentence too, where a small word is
 * written with a capital behind it. */
static gboolean
ends_in_initials (const FaClaims *c, const FaLanguage *language, guint token, guint next)
{
  const FaToken *t = fa_claims_token (c, token), *after = fa_claims_token (c, next);
  if (t->kind != FA_TOKEN_WORD || c->article->text[t->span.end - 1] != '.' || !after->capital || after->upper)
    return FALSE;
  const FaWord *word = fa_claims_word (c, language, next, 1);
  return fa_word_is (word, FA_WORD_FUNCTION) || fa_word_is (word, FA_WORD_PRONOUN) || fa_word_is (word, FA_WORD_CONJUNCTION);
}

guint
fa_sentence_end (const FaClaims *c, const FaLanguage *language, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    {
      if (i + 1 < end && ends_in_initials (c, language, i, i + 1))
        return i + 1;
      if (!is_terminator (c, i))
        continue;
      gboolean stop = fa_token_is (c, i, ".");
      guint next = i + 1;
      gboolean quoted = FALSE;
      while (next < end && (is_terminator (c, next) || is_closer (c, next)))
        {
          quoted |= fa_claims_token (c, next)->kind == FA_TOKEN_QUOTE;
          next++;
        }
      if (next == end)
        return end;
      if (stop && next == i + 1 && is_abbreviated (c, language, i, first))
        continue;
      if (goes_on (c, language, next, quoted))
        continue;
      return next;
    }
  return end;
}
