/* number.c - numerals and number words.
 *
 * In: tokens, the number words of the language. Out: a value, how exactly it was written, a hedge. The one idea: a
 * number is a sum of groups, each a small number times a multiplier; what is a digit, a ten, a multiplier or a half is
 * data (languages/TAG.tsv), the sum is the same in every language. */
#include "number.h"
#include "claim_private.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define MAX_DIGITS 18 /* longer numerals are text */

typedef struct {
  const FaClaims *c;
  const FaLanguage *language;
  guint end;
} Reader;

/* --- numerals ----------------------------------------------------------------------------------------------------- */

/* The numeral as ASCII, with its separators. */
static char *
ascii_numeral (const Reader *r, guint token)
{
  FaSpan span = fa_claims_token (r->c, token)->span;
  GString *s = g_string_new (NULL);
  for (const char *p = r->c->article->text + span.start, *end = r->c->article->text + span.end; p < end;
       p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      g_string_append_c (s, (gchar) (c < 0x80 ? c : '0' + (c - 0x0AE6)));
    }
  return g_string_free (s, FALSE);
}

/* TRUE when a sign groups digits: every group behind the first has three digits, or two before a last one of three. */
static gboolean
is_grouping (const char *s, char sign, guint *groups)
{
  const char *p = strchr (s, sign);
  *groups = 0;
  if (p == NULL || p - s > 3 || p == s)
    return FALSE;
  while (p != NULL)
    {
      const char *next = strchr (p + 1, sign);
      gsize length = next != NULL ? (gsize) (next - p - 1) : strspn (p + 1, "0123456789");
      (*groups)++;
      if (length != 3 && !(length == 2 && next != NULL))
        return FALSE;
      p = next;
    }
  return TRUE;
}

static gint8
significant_digits (const char *s, char decimal)
{
  gint8 n = 0, zeros = 0;
  gboolean fraction = FALSE;
  for (; *s != '\0'; s++)
    {
      if (*s == decimal && decimal != '\0')
        fraction = TRUE;
      if (!g_ascii_isdigit (*s) || (n == 0 && *s == '0'))
        continue;
      n++;
      zeros = (gint8) (*s == '0' && !fraction ? zeros + 1 : 0);
    }
  return (gint8) MAX (n - zeros, 1);
}

static gboolean
parse_numeral (const Reader *r, guint token, double *value, gint8 *digits)
{
  g_autofree char *s = ascii_numeral (r, token);
  if (strlen (s) > MAX_DIGITS + 6)
    return FALSE;
  char own = fa_language_decimal_sign (r->language), other = own == '.' ? ',' : '.', decimal = '\0';
  guint own_groups, other_groups;
  gboolean own_grouping = is_grouping (s, own, &own_groups), other_grouping = is_grouping (s, other, &other_groups);
  gboolean has_own = strchr (s, own) != NULL, has_other = strchr (s, other) != NULL;
  if (has_own && has_other)
    decimal = strrchr (s, own) > strrchr (s, other) ? own : other; /* the last sign is the decimal one */
  else if (has_own && !(own_grouping && (own_groups > 1 || g_str_has_suffix (s, "000"))))
    decimal = own;
  else if (has_other && !other_grouping)
    decimal = other; /* id news mixes 7,5 and 7.5 */
  GString *clean = g_string_new (NULL);
  for (const char *p = s; *p != '\0'; p++)
    if (g_ascii_isdigit (*p))
      g_string_append_c (clean, *p);
    else if (*p == decimal)
      g_string_append_c (clean, '.');
  *value = g_ascii_strtod (clean->str, NULL);
  *digits = significant_digits (s, decimal);
  g_string_free (clean, TRUE);
  return TRUE;
}

/* --- number words ------------------------------------------------------------------------------------------------- */

/* A number word with its case ending (છમાંથી: out of six); one is left out, its forms mean too much else. */
static const char *
inflected_number (const FaLanguage *language, const char *key, FaWordClass class)
{
  FaStems stems;
  const char *value = NULL;
  fa_language_name_stems (language, key, &stems);
  for (guint i = 0; i < stems.n && value == NULL; i++)
    {
      const FaWord *word = fa_language_word (language, stems.stem[i]);
      if (fa_word_is (word, class))
        value = word->value[class];
    }
  fa_stems_clear (&stems);
  return value != NULL && strcmp (value, "1") != 0 ? value : NULL;
}

static const char *
word_value (const Reader *r, guint token, FaWordClass class)
{
  if (token >= r->end || fa_claims_token (r->c, token)->kind != FA_TOKEN_WORD)
    return NULL;
  const char *key = fa_claims_key (r->c, token);
  const FaWord *word = fa_language_word (r->language, key);
  if (fa_word_is (word, class))
    return word->value[class] != NULL ? word->value[class] : "";
  if ((class != FA_WORD_NUMBER && class != FA_WORD_MULTIPLIER) || word != NULL)
    return NULL;
  return inflected_number (r->language, key, class);
}

typedef struct {
  double total, current;
  double last;        /* the last word's own size: what follows must be smaller */
  gint8 digits;
  gboolean any, numeral, words;
  guint tokens;       /* up to the last token that was accepted */
} Sum;

static gboolean
add_small (Sum *sum, double v, gboolean numeral)
{
  if (sum->any && !(v < sum->last && (sum->last >= 10)))
    return FALSE;
  if (sum->any && numeral && sum->current != 0)
    return FALSE;
  sum->current += v;
  sum->last = numeral ? 1 : fmod (v, 10) == 0 && v >= 20 ? 10 : 1;
  sum->any = TRUE;
  return TRUE;
}

static gboolean
multiply (Sum *sum, double by)
{
  if (!sum->any)
    return FALSE;
  if (by >= 1000)
    {
      sum->total += (sum->current == 0 ? 1 : sum->current) * by;
      sum->current = 0;
    }
  else
    sum->current = (sum->current == 0 ? 1 : sum->current) * by;
  sum->last = by;
  return TRUE;
}

/* "dua koma lima", "two point five": spoken decimals. */
static guint
read_spoken_decimals (const Reader *r, guint i, Sum *sum)
{
  double place = 0.1;
  guint k = i + 1;
  for (const char *v; (v = word_value (r, k, FA_WORD_NUMBER)) != NULL && atof (v) < 10; k++, place /= 10)
    sum->current += atof (v) * place;
  return k > i + 1 ? k - i : 0;
}

/* A fraction before its number: સાડા ત્રણ 3.5, પોણા બે 1.75, સવા લાખ 1.25 lakh. */
static guint
read_before_fraction (const Reader *r, guint i, Sum *sum)
{
  const char *fraction = word_value (r, i, FA_WORD_BEFORE_FRACTION), *number = word_value (r, i + 1, FA_WORD_NUMBER);
  if (fraction == NULL || sum->any)
    return 0;
  double v;
  gint8 digits;
  gboolean numeral = i + 1 < r->end && fa_claims_token (r->c, i + 1)->kind == FA_TOKEN_NUMBER
                     && parse_numeral (r, i + 1, &v, &digits);
  if (fraction[0] == '+')
    {
      if (word_value (r, i + 1, FA_WORD_MULTIPLIER) == NULL)
        return 0;
      v = 0;
    }
  else if (number != NULL)
    v = g_ascii_strtod (number, NULL);
  else if (word_value (r, i + 1, FA_WORD_MULTIPLIER) != NULL)
    v = 1;
  else if (!numeral)
    return 0;
  sum->current = v + g_ascii_strtod (fraction, NULL) / 1000;
  sum->any = sum->words = TRUE;
  sum->last = 1;
  return number != NULL || numeral ? 2 : 1;
}

/* Read one word or numeral into the sum; @return tokens read, 0 when the number ends before it. */
static guint
read_part (const Reader *r, guint i, Sum *sum)
{
  const char *v;
  double value;
  guint n;
  if (fa_claims_token (r->c, i)->kind == FA_TOKEN_NUMBER)
    {
      gint8 digits;
      if (!parse_numeral (r, i, &value, &digits) || !add_small (sum, value, TRUE))
        return 0;
      sum->digits = digits;
      sum->numeral = TRUE;
      return 1;
    }
  if ((n = read_before_fraction (r, i, sum)) > 0)
    return n;
  if ((v = word_value (r, i, FA_WORD_MULTIPLIER)) != NULL && multiply (sum, g_ascii_strtod (v, NULL)))
    return 1;
  if ((v = word_value (r, i, FA_WORD_TEN)) != NULL && sum->any && sum->current < 10)
    {
      sum->current = *v == '+' ? sum->current + 10 : sum->current * 10;
      sum->last = 10;
      return 1;
    }
  if (sum->any && word_value (r, i, FA_WORD_DECIMAL) != NULL)
    return read_spoken_decimals (r, i, sum);
  if ((v = word_value (r, i, FA_WORD_FRACTION)) != NULL)
    {
      if (sum->any ? *v != '+' && sum->last != 1 : *v == '+')
        return 0;
      sum->current += g_ascii_strtod (*v == '+' ? v + 1 : v, NULL) / 1000;
      sum->any = sum->words = TRUE;
      sum->last = 1;
      return 1;
    }
  if ((v = word_value (r, i, FA_WORD_NUMBER)) != NULL && add_small (sum, g_ascii_strtod (v, NULL), FALSE))
    {
      sum->words = TRUE;
      return 1;
    }
  return 0;
}

static guint
read_sum (const Reader *r, guint first, double *value, gint8 *digits, gboolean *words)
{
  Sum sum = { 0 };
  guint i = first;
  while (i < r->end)
    {
      /* "two hundred and five": a joint between parts, never at the end */
      gboolean joint = sum.words && !sum.numeral && sum.last >= 100 && word_value (r, i, FA_WORD_CONJUNCTION) != NULL
                       && word_value (r, i + 1, FA_WORD_NUMBER) != NULL;
      if (fa_claims_token (r->c, i)->kind == FA_TOKEN_PUNCT)
        break;
      guint n = read_part (r, joint ? i + 1 : i, &sum);
      if (n == 0)
        break;
      i += n + (joint ? 1 : 0);
    }
  if (!sum.any)
    return 0;
  *value = sum.total + sum.current;
  *words = !sum.numeral;
  *digits = sum.numeral && !sum.words ? sum.digits : 2;
  if (!sum.numeral)
    {
      g_autofree char *s = g_strdup_printf ("%.0f", *value);
      *digits = significant_digits (s, '\0');
    }
  return i - first;
}

/* --- ordinals, ranges, hedges ------------------------------------------------------------------------------------- */

static gboolean
is_ordinal_suffix (const Reader *r, guint i)
{
  const char *v = i < r->end && !fa_claims_token (r->c, i)->spaced ? word_value (r, i, FA_WORD_ORDINAL) : NULL;
  return v != NULL && strcmp (v, "suffix") == 0;
}

/* "ke-36": a prefix written on the numeral. */
static gboolean
has_ordinal_prefix (const Reader *r, guint first)
{
  if (first == 0 || fa_claims_token (r->c, first)->spaced || fa_claims_token (r->c, first)->kind != FA_TOKEN_NUMBER)
    return FALSE;
  const char *v = word_value (r, first - 1, FA_WORD_ORDINAL);
  return v != NULL && strcmp (v, "prefix") == 0;
}

static guint
read_range (const Reader *r, guint i, FaNumber *number)
{
  if (i + 1 >= r->end)
    return 0;
  gboolean dash = fa_token_is (r->c, i, "-") || fa_token_is (r->c, i, "\342\200\223");
  if (!dash && word_value (r, i, FA_WORD_RANGE) == NULL)
    return 0;
  gint8 digits;
  gboolean words;
  double high;
  guint n = read_sum (r, i + 1, &high, &digits, &words);
  if (n == 0 || high <= number->value)
    return 0;
  if (high >= 1000 && number->value < 1000 && fmod (high, 1000) == 0 && high / number->value > 1000)
    number->value *= high >= 1e9 ? 1e9 : high >= 1e6 ? 1e6 : 1e3; /* "2-3 juta": the multiplier is of both */
  number->high = high;
  return n + 1;
}

guint
fa_number_read (const FaClaims *claims, const FaLanguage *language, guint first, guint end, FaNumber *number)
{
  Reader r = { claims, language, end };
  *number = (FaNumber){ 0 };
  guint n = read_sum (&r, first, &number->value, &number->digits, &number->words);
  number->high = number->value;
  if (n > 0 && has_ordinal_prefix (&r, first))
    {
      number->ordinal = TRUE;
      return n;
    }
  if (n > 0 && is_ordinal_suffix (&r, first + n))
    {
      number->ordinal = TRUE;
      return n + 1;
    }
  if (n > 0)
    return n + read_range (&r, first + n, number);
  const char *v = word_value (&r, first, FA_WORD_ORDINAL);
  if (v == NULL || strcmp (v, "suffix") == 0 || strcmp (v, "prefix") == 0)
    return 0;
  number->value = number->high = g_ascii_strtod (v, NULL);
  number->ordinal = number->words = TRUE;
  return 1;
}

static FaHedge
hedge_value (const FaWord *word)
{
  const char *v = word == NULL ? NULL : word->value[FA_WORD_HEDGE];
  if (v == NULL)
    return FA_HEDGE_NONE;
  return strcmp (v, "over") == 0 ? FA_HEDGE_OVER : strcmp (v, "under") == 0 ? FA_HEDGE_UNDER : FA_HEDGE_ABOUT;
}

FaHedge
fa_number_hedge (const FaClaims *c, const FaLanguage *language, guint first, guint end, guint from, guint to,
                 guint *before, guint *after)
{
  *before = *after = 0;
  for (guint n = MIN (4, first - from); n > 0; n--)
    {
      const FaWord *word = fa_claims_word (c, language, first - n, n);
      if (fa_word_is (word, FA_WORD_HEDGE))
        {
          *before = n;
          return hedge_value (word);
        }
    }
  const FaWord *word = end < to ? fa_claims_match (c, language, FA_WORD_HEDGE, end, to, after) : NULL;
  if (word == NULL)
    *after = 0;
  /* only where hedges may follow: a language whose verb stands last puts them there */
  if (word != NULL && !fa_language_verb_final (language))
    {
      *after = 0;
      return FA_HEDGE_NONE;
    }
  return hedge_value (word);
}
