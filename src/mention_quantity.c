/* mention_quantity.c - figures with what they are of: 12 km, 5 lakh rupees, 118 kilometres an hour, two thirds.
 *
 * In: tokens where a number may begin. Out: a mention with value, bounds and unit. The one idea: the unit stands beside the
 * number, on the side that the language and the sign have it; a term that would swallow a number that can differ gives it
 * back. */
#include "mention_reader.h"

#include <math.h>
#include <string.h>

#include "claim_private.h"
#include "number.h"

#define MAX_UNIT_DISTANCE 2
#define NUMBER_FREQUENCY 17.0  /* per million: weight sqrt(8), as measured for numbers above twelve */
#define SMALL_NUMBER_FREQUENCY 1500.0

/* A sign is of no language: the first that lists it. */
static Found
find_sign (const Reader *r, guint token)
{
  Found f = fa_reader_find_exact (r, r->language, fa_claims_key (r->c, token), 1);
  for (guint i = 0; i < fa_languages_count (r->c->languages) && f.n == 0; i++)
    f = fa_reader_find_exact (r, fa_languages_get (r->c->languages, i), fa_claims_key (r->c, token), 1);
  return f;
}

/* A term of unit or currency kind at a token; its other meanings are left out. */
Found
fa_reader_find_unit (Reader *r, guint token, FaConceptKind kind)
{
  if (token >= r->end)
    return (Found){ 0 };
  const FaToken *t = fa_claims_token (r->c, token);
  if (t->kind == FA_TOKEN_PUNCT || t->kind == FA_TOKEN_QUOTE)
    return (Found){ 0 };
  Found f = t->kind == FA_TOKEN_SYMBOL ? find_sign (r, token) : fa_reader_find_term (r, token, 1);
  /* a form that is only now and then a currency (ટકા: taka) is a unit before it */
  for (guint i = 0; i < f.n && kind == FA_KIND_CURRENCY; i++)
    if (fa_reader_hit_kind (r, &f, i) == FA_KIND_UNIT && !f.term[i].ambiguous && f.term[0].ambiguous != f.term[f.n - 1].ambiguous)
      return (Found){ 0 };
  for (guint i = 0; i < f.n; i++)
    if (fa_reader_hit_kind (r, &f, i) == kind)
      {
        f.term += i;
        f.n = 1;
        return f;
      }
  return (Found){ 0 };
}

static guint16
number_weight (const FaNumber *n)
{
  gboolean small = n->value == n->high && fabs (n->value) <= 12 && !n->score;
  return fa_weight_of_frequency (small ? SMALL_NUMBER_FREQUENCY : NUMBER_FREQUENCY);
}

static gboolean
is_percent (const Reader *r, const Found *unit)
{
  return unit->n > 0
         && strcmp (fa_lexicon_string (r->lexicon, fa_lexicon_concept (r->lexicon, unit->term->concept)->id), "percent") == 0;
}

/* Does a number follow, a full stop let through: "ત્રણ વર્ષમાં રૂ. 4,000 કરોડ"? */
static gboolean
is_of_next_number (const Reader *r, guint token)
{
  if (token < r->end && fa_token_is (r->c, token, "."))
    token++;
  return token < r->end && fa_claims_token (r->c, token)->kind == FA_TOKEN_NUMBER;
}

/* "1,250 crore of rupees", "300 million in dollars". */
static gboolean
is_of (const Reader *r, guint token)
{
  const FaWord *word = fa_language_word (fa_reader_language (r, token), fa_claims_key (r->c, token));
  const char *part = fa_word_is (word, FA_WORD_FUNCTION) ? word->value[FA_WORD_FUNCTION] : NULL;
  return part != NULL && (strcmp (part, "of") == 0 || strcmp (part, "in") == 0);
}

/* "1,250 કરોડ ઇન્ડોનેશિયન રુપિયાહ": one word may stand between the number and its currency. "16,240 per dollar" is a rate, and of
 * another currency. */
static guint
find_money (Reader *r, guint after, Found *money)
{
  for (guint skip = 0; skip < MAX_UNIT_DISTANCE; skip++)
    {
      if (skip > 0 && after < r->end && fa_reader_is_function (r, after) && !is_of (r, after))
        break;
      *money = fa_reader_find_unit (r, after + skip, FA_KIND_CURRENCY);
      if (money->n > 0 && !is_of_next_number (r, after + skip + money->tokens))
        return skip + money->tokens;
    }
  return 0;
}

/* "કલાકના 118 કિલોમીટર": so many kilometres of an hour are kilometres per hour, where the concepts have such a unit.
 * @return the concept; -1: none. */
static gint
find_rate (const Reader *r, const Found *unit, const Found *time)
{
  if (unit->n == 0)
    return -1;
  const char *of = fa_lexicon_string (r->lexicon, fa_lexicon_concept (r->lexicon, unit->term[0].concept)->id),
             *per = fa_lexicon_string (r->lexicon, fa_lexicon_concept (r->lexicon, time->term[0].concept)->id);
  g_autofree char *id = g_strconcat (of, "-per-", per, NULL);
  return fa_lexicon_concept_by_id (r->lexicon, id);
}

static void
set_number (FaMention *m, const FaNumber *number)
{
  m->value = number->value;
  m->value_high = number->high;
  m->score = (guint8) number->score;
  m->digits = number->digits;
  m->weight = number_weight (number);
  m->ambiguous = FALSE;
}

/* What stands before the figure it is the rate of. */
guint
fa_reader_read_rate (Reader *r, guint first)
{
  FaNumber number;
  Found time = fa_language_verb_final (fa_reader_language (r, first)) ? fa_reader_find_unit (r, first, FA_KIND_UNIT) : (Found){ 0 };
  guint start = first + time.tokens,
        n = time.n == 0 || start >= r->end ? 0 : fa_number_read (r->c, fa_reader_language (r, start), start, r->end, &number);
  Found unit = n == 0 || number.ordinal || number.score ? (Found){ 0 } : fa_reader_find_unit (r, start + n, FA_KIND_UNIT);
  gint rate = find_rate (r, &unit, &time);
  if (rate < 0)
    return 0;
  FaMention *m = fa_reader_add (r, FA_MENTION_QUANTITY, first, time.tokens + n + unit.tokens);
  fa_reader_take_hits (r, m, &unit);
  g_array_index (r->m->hits, FaHit, m->hit_first).concept = (guint32) rate;
  set_number (m, &number);
  return time.tokens + n + unit.tokens;
}

/* Does a unit follow: "28-18 per cent", "5-5 કિલો" (so much for each)? But "3-1 over Bali" is a score. */
static gboolean
is_measured (Reader *r, guint token)
{
  return (fa_reader_find_unit (r, token, FA_KIND_UNIT).n > 0 || fa_reader_find_unit (r, token, FA_KIND_CURRENCY).n > 0)
         && !fa_reader_is_function (r, token);
}

/* Is a word that would be a number with its ending off a term as it is written: સોના, of a hundred, but gold? */
static gboolean
is_term_itself (const Reader *r, guint token)
{
  return fa_claims_inflected (r->c, fa_reader_language (r, token), token)
         && fa_reader_find_exact (r, fa_reader_language (r, token), fa_claims_key (r->c, token), 1).n > 0;
}

/* A number with its unit, currency or per cent; @return tokens taken, counting from @p first. */
guint
fa_reader_read_quantity (Reader *r, guint first)
{
  FaNumber number;
  Found before = fa_reader_find_unit (r, first, FA_KIND_CURRENCY), unit = { 0 }, money;
  guint start = before.n > 0 ? first + before.tokens : first;
  if (start >= r->end)
    return 0;
  guint n = fa_number_read (r->c, fa_reader_language (r, start), start, r->end, &number);
  if (n == 0 || (number.words && !number.ordinal && number.value <= 1 && number.value == floor (number.value))
      || (n == 1 && number.words && !number.ordinal && is_term_itself (r, start)))
    return 0;
  if (before.n > 0 && number.ordinal)
    return 0;
  guint end = start + n, after = 0;
  number.score = number.score && before.n == 0 && !is_measured (r, end);
  FaMentionKind kind = number.ordinal ? FA_MENTION_ORDINAL : FA_MENTION_QUANTITY;
  if (before.n > 0)
    {
      kind = FA_MENTION_MONEY;
      unit = before;
    }
  else if (!number.ordinal && !number.score)
    {
      unit = fa_reader_find_unit (r, end, FA_KIND_CURRENCY); /* "million pounds" is money before it is weight */
      kind = unit.n > 0 ? FA_MENTION_MONEY : kind;
      if (unit.n == 0)
        unit = fa_reader_find_unit (r, end, FA_KIND_UNIT);
      after = unit.n > 0 ? unit.tokens : 0;
      if (is_percent (r, &unit))
        kind = FA_MENTION_PERCENT;
      else if (unit.n == 0 && (after = find_money (r, end, &money)) > 0)
        {
          kind = FA_MENTION_MONEY;
          unit = money;
        }
    }
  guint hedge_before = 0, hedge_after = 0;
  const FaSentence *s = fa_claims_sentence (r->c, fa_claims_clause (r->c, r->clause)->sentence);
  FaHedge hedge = fa_number_hedge (r->c, r->language, first, end + after, s->token_first, r->end, &hedge_before, &hedge_after);
  FaMention *m = fa_reader_add (r, kind, first, end + after - first);
  if (unit.n > 0)
    fa_reader_take_hits (r, m, &unit);
  set_number (m, &number);
  m->hedge = (guint8) hedge;
  return end + after - first;
}

/* --- what a number counts, though a term holds it ------------------------------------------------------------------ */

static gboolean
has_measure (const Reader *r, const Found *f)
{
  for (guint i = 0; i < f->n && f->tokens == 1; i++)
    if (fa_lexicon_measure (r->lexicon, f->term[i].concept) != NULL)
      return TRUE;
  return FALSE;
}

/* The unit or span of time right behind a number, though a longer term begins with it: the years of "lima tahun lalu", which
 * is not last year. */
static Found
find_counted_unit (Reader *r, guint token)
{
  Found f = fa_reader_find_term (r, token, 1);
  if (f.n > 0 && f.tokens > 1 && fa_reader_hit_kind (r, &f, 0) == FA_KIND_TIME)
    f = fa_reader_find_exact (r, fa_reader_language (r, token), fa_claims_key (r->c, token), 1);
  return has_measure (r, &f) ? f : (Found){ 0 };
}

/* "three days", "enam bulan", "five times": a number that can differ, though a term is made of it (three-day). */
gboolean
fa_reader_is_counted_unit (Reader *r, guint token)
{
  FaNumber number;
  guint n = fa_number_read (r->c, fa_reader_language (r, token), token, r->end, &number);
  if (n == 0 || number.ordinal || number.value <= 1 || token + n >= r->end || fa_claims_token (r->c, token + n)->kind != FA_TOKEN_WORD)
    return FALSE;
  Found unit = find_counted_unit (r, token + n), term = fa_reader_find_term (r, token, 2);
  return unit.n > 0 && term.tokens <= n + unit.tokens; /* "tiga kali lipat" is threefold */
}

/* "Two thirds", "sepertiga": a part that can differ, though it is a term. */
gboolean
fa_reader_is_fraction (Reader *r, guint token)
{
  FaNumber number;
  Found f = fa_reader_find_term (r, token, 2);
  return f.n > 0 && f.tokens > 1 && fa_reader_hit_kind (r, &f, 0) == FA_KIND_NUMBER
         && fa_number_read (r->c, fa_reader_language (r, token), token, r->end, &number) == f.tokens;
}

/* What a number right before it counts, where a longer term would take it. */
guint
fa_reader_read_counted_unit (Reader *r, guint token)
{
  GArray *all = r->m->mentions;
  const FaMention *before = all->len == 0 ? NULL : &g_array_index (all, FaMention, all->len - 1);
  if (before == NULL || before->kind != FA_MENTION_QUANTITY || before->hit_n > 0 || before->value <= 1 || before->token_end != token
      || fa_claims_token (r->c, token)->kind != FA_TOKEN_WORD || fa_reader_find_term (r, token, 1).tokens < 2)
    return 0;
  Found f = find_counted_unit (r, token);
  if (f.n == 0)
    return 0;
  fa_reader_take_hits (r, fa_reader_add (r, FA_MENTION_CONCEPT, token, 1), &f);
  return 1;
}
