/* claim.c - one article becomes sentences and clauses.
 *
 * In: an article and the languages that have rules. Out: FaClaims. The one idea: lines are paragraphs (unless the text
 * is hard-wrapped), paragraphs are cut into sentences, sentences into clauses; what is no claim is marked, not
 * dropped, so that every character of the article stands in some sentence. */
#include "claim_private.h"

#include <string.h>

#define MAX_TITLE 200     /* bytes times script: a headline is one short line */
#define MAX_FURNITURE 25  /* tokens of a line of furniture */
#define MAX_DATELINE 12   /* tokens before the dash or colon of a dateline */
#define LEAST_TELLING 6   /* words of a script that tell in which of its languages a sentence is */
#define MAX_SIGNATURE 6   /* tokens of a line under the headline that only names a desk or an outlet */

/* Does any form of the language stand before the ending of a name: જૂનમાં, in June? */
static gboolean
is_inflected (const FaLanguage *language, const char *key)
{
  FaStems stems;
  gboolean found = FALSE;
  fa_language_name_stems (language, key, &stems);
  for (guint i = 0; i < stems.n && !found; i++)
    found = fa_language_word (language, stems.stem[i]) != NULL;
  fa_stems_clear (&stems);
  return found;
}

/* Every stage asks of every word what it is: look it up once. */
static void
note_words (FaClaims *c)
{
  g_autoptr (GString) joined = g_string_new (NULL);
  for (guint i = 0; i < c->tokens->len; i++)
    {
      FaToken *t = &g_array_index (c->tokens, FaToken, i);
      const char *key = fa_claims_key (c, i);
      t->word[0] = fa_language_word (c->language, key);
      t->begins = fa_language_begins (c->language, key);
      g_string_assign (joined, key);
      for (guint n = 2; t->begins && n <= FA_MOST_JOINED && i + n <= c->tokens->len; n++)
        {
          g_string_append (joined, fa_claims_key (c, i + n - 1));
          t->word[n - 1] = fa_language_word (c->language, joined->str);
        }
      t->inflected = t->word[0] == NULL && t->kind == FA_TOKEN_WORD && is_inflected (c->language, key);
    }
}

const FaWord *
fa_claims_word (const FaClaims *c, const FaLanguage *language, guint first, guint n)
{
  if (n == 1)
    return language == c->language ? fa_claims_token (c, first)->word[0] : fa_language_word (language, fa_claims_key (c, first));
  g_autoptr (GString) key = g_string_sized_new (64);
  for (guint i = 0; i < n; i++)
    g_string_append (key, fa_claims_key (c, first + i));
  return fa_language_word (language, key->str);
}

gboolean
fa_claims_inflected (const FaClaims *c, const FaLanguage *language, guint token)
{
  const FaToken *t = fa_claims_token (c, token);
  return language == c->language ? t->inflected : fa_language_word (language, fa_claims_key (c, token)) == NULL;
}

const FaWord *
fa_claims_match (const FaClaims *c, const FaLanguage *language, FaWordClass class, guint first, guint end, guint *n)
{
  gboolean own = language == c->language;
  gboolean longer = first < end && (own ? fa_claims_token (c, first)->begins
                                        : fa_language_begins (language, fa_claims_key (c, first)));
  for (*n = MIN (longer ? FA_MOST_JOINED : 1, end - first); *n > 0; (*n)--)
    {
      const FaWord *word = own ? fa_claims_token (c, first)->word[*n - 1] : fa_claims_word (c, language, first, *n);
      if (fa_word_is (word, class))
        return word;
    }
  return NULL;
}

/* --- lines and paragraphs ----------------------------------------------------------------------------------------- */

static gboolean
line_breaks_between (const FaClaims *c, guint token)
{
  const char *text = c->article->text;
  const FaToken *a = fa_claims_token (c, token - 1), *b = fa_claims_token (c, token);
  return memchr (text + a->span.end, '\n', b->span.start - a->span.end) != NULL;
}

static gboolean
blank_line_between (const FaClaims *c, guint token)
{
  const FaToken *a = fa_claims_token (c, token - 1), *b = fa_claims_token (c, token);
  guint lines = 0;
  for (guint32 i = a->span.end; i < b->span.start; i++)
    lines += c->article->text[i] == '\n';
  return lines > 1;
}

/* A text is hard-wrapped when most of its lines break off in the middle of a sentence at a like width. */
static gboolean
is_wrapped (const FaClaims *c)
{
  guint broken = 0, whole = 0;
  for (guint i = 1; i < c->tokens->len; i++)
    if (line_breaks_between (c, i))
      {
        gboolean ends = fa_token_is (c, i - 1, ".") || fa_claims_token (c, i - 1)->kind == FA_TOKEN_QUOTE
                        || blank_line_between (c, i);
        *(ends ? &whole : &broken) += 1;
      }
  return broken >= 6 && broken > 2 * whole;
}

static guint
paragraph_end (const FaClaims *c, guint first, gboolean wrapped)
{
  guint i = first + 1;
  while (i < c->tokens->len && !(wrapped ? blank_line_between (c, i) : line_breaks_between (c, i)))
    i++;
  return i;
}

/* --- furniture ---------------------------------------------------------------------------------------------------- */

static gboolean
holds_kind (const FaClaims *c, guint first, guint end, FaTokenKind kind)
{
  for (guint i = first; i < end; i++)
    if (fa_claims_token (c, i)->kind == kind)
      return TRUE;
  return FALSE;
}

static gboolean
is_dash (const FaClaims *c, guint token)
{
  return fa_token_is (c, token, "\342\200\224") || fa_token_is (c, token, "\342\200\223") || fa_token_is (c, token, "-");
}

/* "Source: ...", "Baca juga ...", "તસવીર: ...": a single word needs its colon, a phrase does not. */
static gboolean
begins_with_furniture (const FaClaims *c, guint first, guint end)
{
  for (guint l = 0; l < fa_languages_count (c->languages); l++)
    {
      guint n;
      if (fa_claims_match (c, fa_languages_get (c->languages, l), FA_WORD_FURNITURE, first, end, &n) == NULL)
        continue;
      gboolean colon = fa_token_is (c, first + n - 1, ":") || (first + n < end && fa_token_is (c, first + n, ":"));
      if (n > 1 || colon)
        return TRUE;
    }
  return FALSE;
}

/* "By Jane Doe": a short line of capitalised words behind a small one. */
static gboolean
is_byline (const FaClaims *c, guint first, guint end)
{
  const char *key = fa_claims_key (c, first);
  if (end - first < 2 || end - first > 8 || (strcmp (key, "by") != 0 && strcmp (key, "oleh") != 0))
    return FALSE;
  for (guint i = first + 1; i < end; i++)
    if (fa_claims_token (c, i)->kind == FA_TOKEN_WORD && !fa_claims_token (c, i)->capital
        && !fa_word_is (fa_claims_word (c, c->language, i, 1), FA_WORD_FUNCTION))
      return FALSE;
  return !fa_token_is (c, end - 1, ".");
}

static gboolean
is_furniture (const FaClaims *c, guint first, guint end, gboolean paragraph_start)
{
  if (!holds_kind (c, first, end, FA_TOKEN_WORD))
    return TRUE;
  if (is_dash (c, first) && holds_kind (c, first, end, FA_TOKEN_HANDLE))
    return TRUE; /* the credit line of a tweet */
  if (!paragraph_start)
    return FALSE;
  return (end - first <= MAX_FURNITURE && begins_with_furniture (c, first, end)) || is_byline (c, first, end);
}

/* --- dateline and title ------------------------------------------------------------------------------------------- */

/* "KUPANG, Indonesia (Pacific Wire) -", "જકાર્તા, એજન્સી:": places and outlets before the first dash or colon. */
static FaSpan
find_dateline (const FaClaims *c, guint first, guint end)
{
  gboolean marked = FALSE;
  for (guint i = first; i < MIN (end, first + MAX_DATELINE); i++)
    {
      const FaToken *t = fa_claims_token (c, i);
      gboolean glued_dash = i > first && fa_claims_token (c, i - 1)->kind == FA_TOKEN_URL && fa_token_is (c, i, "-");
      if (i > first && marked && ((is_dash (c, i) && (t->spaced || glued_dash)) || fa_token_is (c, i, ":")))
        return (FaSpan){ fa_claims_token (c, first)->span.start, t->span.end };
      if (t->kind == FA_TOKEN_PUNCT || t->kind == FA_TOKEN_URL)
        marked |= t->kind == FA_TOKEN_URL || fa_token_is (c, i, ",") || fa_token_is (c, i, "(");
      else if (t->kind == FA_TOKEN_WORD && t->script == FA_SCRIPT_LATIN && !t->capital)
        return (FaSpan){ 0, 0 };
      else if (t->kind != FA_TOKEN_WORD && t->kind != FA_TOKEN_NUMBER)
        return (FaSpan){ 0, 0 };
      if (i == first && t->upper && i + 1 < end && is_dash (c, i + 1) && fa_claims_token (c, i + 1)->spaced)
        marked = TRUE; /* "JAKARTA - ..." */
    }
  return (FaSpan){ 0, 0 };
}

/* "(Sagarvani News) Jakarta, 17 May": a dateline on a line of its own names outlet, place or day and says nothing. */
static gboolean
is_dateline_alone (const FaClaims *c, guint first, guint end, gboolean dated_only)
{
  if (is_dash (c, first))
    return FALSE; /* the credit line of a tweet */
  gboolean dated = FALSE, bracket = FALSE;
  if (end - first > MAX_DATELINE + 4 || fa_token_is (c, end - 1, ".") || fa_token_is (c, end - 1, "?"))
    return FALSE;
  for (guint i = first; i < end; i++)
    {
      FaDate date;
      gint weekday;
      const FaToken *t = fa_claims_token (c, i);
      if (t->kind == FA_TOKEN_WORD && (fa_language_verb_like (c->language, fa_claims_key (c, i))
                                       || (t->script == FA_SCRIPT_LATIN && !t->capital)))
        return FALSE;
      bracket |= fa_token_is (c, i, "(");
      guint n = fa_date_read (c, c->language, i, end, FA_DATE_NONE, &date, &weekday);
      dated |= n > 0 && (date.day != 0 || weekday != 0);
      i += n > 0 ? n - 1 : 0;
    }
  if (dated || dated_only)
    return dated;
  return (bracket && end - first <= MAX_SIGNATURE)
         || (end - first <= MAX_SIGNATURE && c->title.end > 0 && !holds_kind (c, first, end, FA_TOKEN_NUMBER));
}

static gboolean
is_title (const FaClaims *c, guint first, guint end, gboolean more_follows)
{
  const FaToken *last = fa_claims_token (c, end - 1);
  guint32 length = last->span.end - fa_claims_token (c, first)->span.start;
  guint32 limit = fa_language_script (c->language) == FA_SCRIPT_LATIN ? MAX_TITLE : 3 * MAX_TITLE;
  return more_follows && length <= limit && !fa_token_is (c, end - 1, ".") && !fa_token_is (c, end - 1, "\"");
}

/* --- language ----------------------------------------------------------------------------------------------------- */

static const FaLanguage *
choose_language (const FaArticle *a, const FaLanguages *languages, gboolean *detected, GError **error)
{
  *detected = a->language_option == NULL;
  g_autofree char *label = fa_error_quote (a->label);
  const FaLanguage *l;
  if (a->language_option != NULL)
    {
      l = fa_languages_find (languages, a->language_option);
      if (l == NULL)
        {
          g_autofree char *tag = fa_error_quote (a->language_option);
          g_set_error (error, FA_ERROR, FA_ERROR_LANGUAGE, "%s: no rules for the language \"%s\" (there are en, gu, id)",
                       label, tag);
        }
      return l;
    }
  l = fa_languages_detect (languages, a->text, a->length);
  if (l == NULL && a->n_chars == 0)
    l = fa_languages_get (languages, 0); /* an empty article says nothing in any language */
  if (l == NULL)
    g_set_error (error, FA_ERROR, FA_ERROR_LANGUAGE,
                 "%s: language not detected; say it with --lang, e.g. --lang=a=id (there are en, gu, id)", label);
  return l;
}

/* Words of the article's own script, and of others, in a sentence. */
static void
count_scripts (const FaClaims *c, guint first, guint end, guint *own, FaScript *other, guint *n_other)
{
  *own = *n_other = 0;
  *other = FA_SCRIPT_NONE;
  for (guint i = first; i < end; i++)
    {
      const FaToken *t = fa_claims_token (c, i);
      if (t->kind != FA_TOKEN_WORD)
        continue;
      if (t->script == fa_language_script (c->language))
        (*own)++;
      else
        {
          *other = t->script;
          (*n_other)++;
        }
    }
}

/* Is there another language in the script of the article? */
static gboolean
shares_script (const FaClaims *c)
{
  guint n = 0;
  for (guint i = 0; i < fa_languages_count (c->languages); i++)
    n += fa_language_script (fa_languages_get (c->languages, i)) == fa_language_script (c->language);
  return n > 1;
}

/* A quoted tweet is in its own language. A short foreign phrase is not enough to say so in the same script. */
static const FaLanguage *
sentence_language (const FaClaims *c, FaSpan span, guint first, guint end)
{
  guint own, foreign;
  FaScript script;
  count_scripts (c, first, end, &own, &script, &foreign);
  if (foreign <= own && (own < LEAST_TELLING || !shares_script (c)))
    return c->language;
  const FaLanguage *l = fa_languages_detect (c->languages, c->article->text + span.start, fa_span_length (span));
  if (foreign > own)
    {
      if (l == NULL || fa_language_script (l) != script)
        l = fa_languages_of_script (c->languages, script);
      return l == NULL ? c->language : l;
    }
  return l != NULL && own >= LEAST_TELLING && fa_language_script (l) == fa_language_script (c->language) ? l : c->language;
}

/* --- assembling --------------------------------------------------------------------------------------------------- */

static void
add_sentence (FaClaims *c, guint first, guint end, FaSentenceKind kind, guint32 paragraph)
{
  FaSentence s = { .token_first = first, .token_end = end, .kind = kind, .paragraph = paragraph };
  s.span = (FaSpan){ fa_claims_token (c, first)->span.start, fa_claims_token (c, end - 1)->span.end };
  s.language = sentence_language (c, s.span, first, end);
  g_array_append_val (c->sentences, s);
  fa_split_clauses (c, c->sentences->len - 1);
}

/* A Latin-script tweet inside another script ends the sentence only at its own marks; so each is cut by its rules. */
static void
add_paragraph (FaClaims *c, guint first, guint end, guint32 paragraph, gboolean more_follows)
{
  gboolean early = paragraph <= 2;
  if (paragraph == 0 && fa_sentence_end (c, c->language, first, end) == end && is_title (c, first, end, more_follows)
      && !is_furniture (c, first, end, TRUE))
    {
      add_sentence (c, first, end, FA_SENTENCE_TITLE, paragraph);
      c->title = fa_claims_sentence (c, c->sentences->len - 1)->span;
      return;
    }
  if (early && is_dateline_alone (c, first, end, c->dateline.end > 0)) /* below a line with the reporter's name too */
    {
      add_sentence (c, first, end, FA_SENTENCE_FURNITURE, paragraph);
      c->dateline = fa_claims_sentence (c, c->sentences->len - 1)->span;
      return;
    }
  FaSpan dateline = early ? find_dateline (c, first, end) : (FaSpan){ 0, 0 };
  if (dateline.end > 0)
    c->dateline = dateline;
  for (guint at = first; at < end;)
    {
      guint stop = fa_sentence_end (c, c->language, at, end);
      gboolean furniture = is_furniture (c, at, stop, at == first);
      add_sentence (c, at, stop, furniture ? FA_SENTENCE_FURNITURE : FA_SENTENCE_BODY, paragraph);
      at = stop;
    }
}

/* The article's own date: the first whole date of its first sentences, or of a tweet's credit line. */
static void
find_published (FaClaims *c)
{
  FaDate partial = FA_DATE_NONE;
  guint looked_at = 0;
  for (guint i = 0; i < c->sentences->len; i++)
    {
      const FaSentence *s = fa_claims_sentence (c, i);
      if (s->kind != FA_SENTENCE_FURNITURE && ++looked_at > 4)
        continue;
      for (guint t = s->token_first; t < s->token_end; t++)
        {
          FaDate date;
          gint weekday;
          guint n = fa_date_read (c, s->language, t, s->token_end, FA_DATE_NONE, &date, &weekday);
          if (n > 0 && fa_date_whole (date))
            {
              c->published = date;
              c->published.hour = c->published.minute = -1;
              return;
            }
          if (n > 0 && date.month != 0 && date.day != 0 && partial.day == 0
              && fa_span_holds (c->dateline, fa_claims_token (c, t)->span))
            partial = date;
          t += n > 0 ? n - 1 : 0;
        }
    }
  c->published = partial;
}

FaClaims *
fa_claims_new (const FaArticle *article, const FaLanguages *languages, GError **error)
{
  g_return_val_if_fail (article != NULL && languages != NULL, NULL);
  gboolean detected;
  const FaLanguage *language = choose_language (article, languages, &detected, error);
  if (language == NULL)
    return NULL;
  FaClaims *c = g_new0 (FaClaims, 1);
  c->article = article;
  c->language = language;
  c->languages = languages;
  c->language_detected = detected;
  c->published = article->published;
  c->tokens = g_array_new (FALSE, FALSE, sizeof (FaToken));
  c->sentences = g_array_new (FALSE, FALSE, sizeof (FaSentence));
  c->clauses = g_array_new (FALSE, FALSE, sizeof (FaClause));
  c->keys = g_string_new (NULL);
  fa_tokenise (c, languages);
  note_words (c);
  gboolean wrapped = is_wrapped (c);
  guint32 paragraph = 0;
  for (guint at = 0; at < c->tokens->len; paragraph++)
    {
      guint end = paragraph_end (c, at, wrapped);
      add_paragraph (c, at, end, paragraph, end < c->tokens->len);
      at = end;
    }
  if (!fa_date_known (c->published))
    find_published (c);
  return c;
}

void
fa_claims_free (FaClaims *c)
{
  if (c == NULL)
    return;
  g_array_free (c->tokens, TRUE);
  g_array_free (c->sentences, TRUE);
  g_array_free (c->clauses, TRUE);
  g_string_free (c->keys, TRUE);
  g_free (c);
}
