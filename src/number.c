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

#define EQUAL 1e-12
#define MAX_DIGITS 18   /* longer numerals are text */
#define MOST_SCORED 999 /* by a side: goals, points, votes of a house */
#define WICKETS 10      /* that may fall: "178-6" is a score of one side ... */
#define FEW_RUNS 30     /* ... but "21-9" a game of two */
#define MOST_ENDING 3   /* letters and signs of an ending */
#define MOST_HEDGE 2    /* words of a hedge behind it: પણ વધુ */

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
  const FaWord *word = fa_claims_word (r->c, r->language, token, 1);
  if (fa_word_is (word, class))
    return word->value[class] != NULL ? word->value[class] : "";
  if ((class != FA_WORD_NUMBER && class != FA_WORD_MULTIPLIER) || !fa_claims_inflected (r->c, r->language, token))
    return NULL;
  return inflected_number (r->language, fa_claims_key (r->c, token), class);
}

/* What the words and numerals read so far add up to: closed groups, each a small number times a multiplier, and the
 * group that is open. */
typedef struct {
  double total;         /* of the closed groups */
  double closed, limit; /* the last closed group and its multiplier; the next group's must be smaller */
  double hundreds, small;
  double room;          /* what is added must be smaller: 10 behind "twenty", 100 behind "two hundred" */
  double scale;         /* product of the multipliers, while there is one group: 1e6 of "3 juta" */
  gint8 digits;
  gboolean any, open;   /* something was read; something stands in the open group */
  gboolean numeral, words;
} Sum;

static gboolean
add_small (Sum *sum, double v, gboolean numeral)
{
  if (sum->any && (v >= sum->room || (numeral && sum->open)))
    return FALSE;
  gboolean hundreds = v >= 100 && fmod (v, 100) == 0 && !numeral;
  if (v >= 1000 && hundreds) /* seribu, a million: a group by itself */
    {
      sum->total += v;
      sum->closed = sum->limit = sum->room = v;
      sum->any = TRUE;
      return TRUE;
    }
  *(hundreds ? &sum->hundreds : &sum->small) += v;
  sum->room = numeral ? 0 : hundreds ? 100 : v >= 20 && fmod (v, 10) == 0 ? 10 : 0;
  sum->any = sum->open = TRUE;
  return TRUE;
}

/* 1.12 lakh is 112,000, though 1.12 is not told exactly by a computer. */
static double
times (double small, double by)
{
  double product = small * by, whole = round (product);
  return fabs (product - whole) <= EQUAL * whole ? whole : product;
}

/* "lakh crore", "thousand million": a multiplier of the group that has just been closed. */
static gboolean
multiply_again (Sum *sum, double by)
{
  if (sum->closed == 0 || by < sum->limit)
    return FALSE;
  sum->total -= sum->closed;
  sum->closed = times (sum->closed, by);
  sum->total += sum->closed;
  sum->scale *= by;
  sum->limit = sum->room = by;
  return TRUE;
}

static gboolean
multiply (Sum *sum, double by)
{
  if (!sum->open)
    return by >= 1000 && multiply_again (sum, by);
  if (by < 1000)
    {
      if (sum->hundreds != 0)
        return FALSE;
      sum->hundreds = sum->small * by;
      sum->room = by == 100 ? 100 : 0;
    }
  else
    {
      if (sum->limit != 0 && by >= sum->limit)
        return FALSE;
      sum->closed = times (sum->hundreds + sum->small, by);
      sum->total += sum->closed;
      sum->hundreds = 0;
      sum->limit = sum->room = by;
      sum->open = FALSE;
    }
  sum->small = 0;
  sum->scale *= by;
  return TRUE;
}

/* id "puluh" makes tens of the unit before it, "belas" adds ten to it. */
static gboolean
make_ten (Sum *sum, const char *how)
{
  if (!sum->open || sum->small < 1 || sum->small > 9 || sum->room != 0)
    return FALSE;
  gboolean add = *how == '+';
  sum->small = add ? sum->small + 10 : sum->small * 10;
  sum->room = add ? 0 : 10;
  sum->scale *= add ? 1 : 10;
  return TRUE;
}

/* "dua koma lima", "two point five": spoken decimals. */
static guint
read_spoken_decimals (const Reader *r, guint i, Sum *sum)
{
  double place = 0.1;
  guint k = i + 1;
  for (const char *v; (v = word_value (r, k, FA_WORD_NUMBER)) != NULL && atof (v) < 10; k++, place /= 10)
    sum->small += atof (v) * place;
  return k > i + 1 ? k - i : 0;
}

/* A fraction before its number, of ones or of hundreds: સાડા ત્રણ 3.5, પોણા બે 1.75, સવા લાખ 1.25 lakh, સાડા ચારસો 450. */
static guint
read_before_fraction (const Reader *r, guint i, Sum *sum)
{
  const char *fraction = word_value (r, i, FA_WORD_BEFORE_FRACTION), *number = word_value (r, i + 1, FA_WORD_NUMBER);
  if (fraction == NULL || sum->any)
    return 0;
  double v = 1;
  gint8 digits;
  gboolean numeral = i + 1 < r->end && fa_claims_token (r->c, i + 1)->kind == FA_TOKEN_NUMBER
                     && parse_numeral (r, i + 1, &v, &digits);
  if (number != NULL)
    v = g_ascii_strtod (number, NULL);
  else if (!numeral && word_value (r, i + 1, FA_WORD_MULTIPLIER) == NULL)
    return 0;
  double of = v >= 100 && fmod (v, 100) == 0 ? 100 : 1;
  sum->small = v + of * g_ascii_strtod (fraction, NULL) / 1000;
  sum->any = sum->open = sum->words = TRUE;
  return number != NULL || numeral ? 2 : 1;
}

/* "half", "a quarter" by itself or "and a half" behind a number; "setengah" may stand there too. */
static gboolean
add_fraction (Sum *sum, const char *value)
{
  gboolean behind = *value == '+';
  if (sum->any ? !sum->open || (sum->numeral && !behind) : behind)
    return FALSE;
  sum->small += g_ascii_strtod (behind ? value + 1 : value, NULL) / 1000;
  sum->room = 0;
  sum->any = sum->open = sum->words = TRUE;
  return TRUE;
}

/* The value of the longest form of a class at a token, of several words or one. */
static const char *
phrase_value (const Reader *r, guint i, FaWordClass class, guint *n)
{
  const FaWord *word = fa_claims_token (r->c, i)->kind != FA_TOKEN_WORD
                           ? NULL : fa_claims_match (r->c, r->language, class, i, r->end, n);
  if (word != NULL && *n > 1)
    return word->value[class];
  const char *value = word_value (r, i, class);
  *n = value == NULL ? 0 : 1;
  return value;
}

static guint
read_numeral (const Reader *r, guint i, Sum *sum)
{
  double value;
  gint8 digits;
  if (!parse_numeral (r, i, &value, &digits) || !add_small (sum, value, TRUE))
    return 0;
  sum->digits = digits;
  sum->numeral = TRUE;
  return 1;
}

/* Read one word or numeral into the sum; @return tokens read, 0 when the number ends before it. */
static guint
read_part (const Reader *r, guint i, Sum *sum)
{
  const char *v;
  guint n, n_fraction;
  if (fa_claims_token (r->c, i)->kind == FA_TOKEN_NUMBER)
    return read_numeral (r, i, sum);
  if ((n = read_before_fraction (r, i, sum)) > 0)
    return n;
  if ((v = word_value (r, i, FA_WORD_MULTIPLIER)) != NULL && multiply (sum, g_ascii_strtod (v, NULL)))
    return 1;
  if ((v = word_value (r, i, FA_WORD_TEN)) != NULL && make_ten (sum, v))
    return 1;
  if (sum->open && word_value (r, i, FA_WORD_DECIMAL) != NULL)
    return read_spoken_decimals (r, i, sum);
  const char *number = phrase_value (r, i, FA_WORD_NUMBER, &n), *fraction = phrase_value (r, i, FA_WORD_FRACTION, &n_fraction);
  if (fraction != NULL && n_fraction >= n)
    return add_fraction (sum, fraction) ? n_fraction : 0;
  if (number == NULL || !add_small (sum, g_ascii_strtod (number, NULL), FALSE))
    return 0;
  sum->words = TRUE;
  return n;
}

static guint
read_sum (const Reader *r, guint first, Sum *sum)
{
  *sum = (Sum){ .scale = 1 };
  guint i = first;
  while (i < r->end)
    {
      /* "two hundred and five": a joint between parts, never at the end */
      gboolean joint = sum->words && !sum->numeral && sum->room >= 100 && word_value (r, i, FA_WORD_CONJUNCTION) != NULL
                       && word_value (r, i + 1, FA_WORD_NUMBER) != NULL;
      if (fa_claims_token (r->c, i)->kind == FA_TOKEN_PUNCT)
        break;
      guint n = read_part (r, joint ? i + 1 : i, sum);
      if (n == 0)
        break;
      i += n + (joint ? 1 : 0);
    }
  return sum->any ? i - first : 0;
}

static double
sum_value (const Sum *sum)
{
  return sum->total + sum->hundreds + sum->small;
}

static gint8
sum_digits (const Sum *sum)
{
  if (sum->numeral)
    return sum->words ? 2 : sum->digits;
  g_autofree char *s = g_strdup_printf ("%.0f", sum_value (sum));
  return significant_digits (s, '\0');
}

/* --- ordinals, ranges, hedges ------------------------------------------------------------------------------------- */

static gboolean
is_ordinal_suffix (const Reader *r, guint i)
{
  const char *v = i < r->end ? word_value (r, i, FA_WORD_ORDINAL) : NULL;
  if (v == NULL || strcmp (v, "suffix") != 0)
    return FALSE;
  /* "30 મી" is written apart too; but "30 મી." are metres */
  gboolean stop = i + 1 < r->end && fa_token_is (r->c, i + 1, ".") && !fa_claims_token (r->c, i + 1)->spaced;
  return !fa_claims_token (r->c, i)->spaced || (fa_language_verb_final (r->language) && !stop);
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

/* TRUE behind a word that opens a range: "between 4 and 60", "antara 4 dan 60". */
static gboolean
is_opened (const Reader *r, guint first)
{
  const char *v = first == 0 ? NULL : word_value (r, first - 1, FA_WORD_RANGE);
  return v != NULL && strcmp (v, "opens") == 0;
}

/* "9-15", "9 hingga 15", "dua-tiga": what stands between two numbers; @return its tokens, -1 when nothing does. */
static gint
range_mark (const Reader *r, guint first, guint i, const Sum *low)
{
  if (i >= r->end)
    return -1;
  const char *between = word_value (r, i, FA_WORD_RANGE);
  if (fa_token_is (r->c, i, "-") || fa_token_is (r->c, i, "\342\200\223") || (between != NULL && *between == '\0'))
    return 1;
  if (is_opened (r, first) && word_value (r, i, FA_WORD_CONJUNCTION) != NULL)
    return 1;
  /* the hyphen of a compound is no token */
  return !low->numeral && !fa_claims_token (r->c, i)->spaced && word_value (r, i, FA_WORD_NUMBER) != NULL ? 0 : -1;
}

static gboolean
is_dash (const Reader *r, guint i)
{
  return i < r->end && (fa_token_is (r->c, i, "-") || fa_token_is (r->c, i, "\342\200\223"));
}

/* A numeral of a score, with nothing between it and the dash before it. */
static gboolean
is_scored (const Reader *r, guint i, double value)
{
  return fa_claims_token (r->c, i)->kind == FA_TOKEN_NUMBER && value >= 0 && value <= MOST_SCORED && value == floor (value);
}

/* "4-3", "1-1": what two sides have, the one or the other first. Figures that rise may be a range ("5-14 years"), and those
 * in a longer row are none ("a 4-2-3-1 formation"). @return tokens behind the first figure. */
static guint
read_score (const Reader *r, guint first, guint i, FaNumber *number)
{
  Sum other;
  if (i != first + 1 || !is_dash (r, i) || fa_claims_token (r->c, i)->spaced || i + 1 >= r->end
      || fa_claims_token (r->c, i + 1)->spaced || (first > 0 && is_dash (r, first - 1)) || is_dash (r, i + 2)
      || read_sum (r, i + 1, &other) != 1)
    return 0;
  double value = sum_value (&other);
  if (!is_scored (r, first, number->value) || !is_scored (r, i + 1, value) || value > number->value
      || (value <= WICKETS && number->value > FEW_RUNS))
    return 0;
  number->high = number->value;
  number->value = value;
  number->score = TRUE;
  return 2;
}

static guint
read_range (const Reader *r, guint first, guint i, const Sum *low, FaNumber *number)
{
  gint mark = range_mark (r, first, i, low);
  Sum high;
  guint n = mark < 0 ? 0 : read_sum (r, i + (guint) mark, &high);
  if (n == 0 || sum_value (&high) <= number->value)
    return 0;
  number->high = sum_value (&high);
  if (low->scale == 1 && number->value * high.scale <= number->high)
    number->value *= high.scale; /* "2-3 juta": the multiplier is of both; "10-10 લાખ": so much for each */
  return n + (guint) mark;
}

/* "twenty-first": the last part of a number is an ordinal. @return tokens of it. */
static guint
read_ordinal_part (const Reader *r, guint i, const Sum *sum, FaNumber *number)
{
  const char *v = i < r->end && !fa_claims_token (r->c, i)->spaced ? word_value (r, i, FA_WORD_ORDINAL) : NULL;
  double value = v == NULL ? 0 : g_ascii_strtod (v, NULL);
  if (sum->numeral || value < 1 || value >= sum->room)
    return 0;
  number->value += value;
  return 1;
}

/* The ordinal a word is: listed, or a number with the suffix written on, as એકવીસમી. Small ones have words of their
 * own, and look like a number with a case ending. 0: none. */
static double
ordinal_word (const Reader *r, guint token)
{
  const char *v = word_value (r, token, FA_WORD_ORDINAL);
  if (v != NULL)
    return g_ascii_strtod (v, NULL);
  if (token >= r->end || fa_claims_token (r->c, token)->kind != FA_TOKEN_WORD)
    return 0;
  const char *key = fa_claims_key (r->c, token), *cut = key + strlen (key);
  for (guint letters = 0; letters < 3 && cut > key; letters++)
    {
      cut = g_utf8_prev_char (cut);
      const FaWord *suffix = fa_language_word (r->language, cut);
      if (!fa_word_is (suffix, FA_WORD_ORDINAL) || g_strcmp0 (suffix->value[FA_WORD_ORDINAL], "suffix") != 0)
        continue;
      g_autofree char *head = g_strndup (key, (gsize) (cut - key));
      const FaWord *number = fa_language_word (r->language, head);
      if (!fa_word_is (number, FA_WORD_NUMBER))
        continue;
      double value = g_ascii_strtod (number->value[FA_WORD_NUMBER], NULL);
      return value > 10 ? value : 0;
    }
  return 0;
}

guint
fa_number_read (const FaClaims *claims, const FaLanguage *language, guint first, guint end, FaNumber *number)
{
  Reader r = { claims, language, end };
  Sum sum;
  *number = (FaNumber){ 0 };
  guint n = read_sum (&r, first, &sum);
  if (n == 0)
    {
      number->value = number->high = ordinal_word (&r, first);
      number->ordinal = number->words = number->value > 0;
      return number->ordinal ? 1 : 0;
    }
  number->value = sum_value (&sum);
  number->digits = sum_digits (&sum);
  number->words = !sum.numeral;
  guint suffix = is_ordinal_suffix (&r, first + n) ? 1 : read_ordinal_part (&r, first + n, &sum, number);
  number->ordinal = suffix > 0 || has_ordinal_prefix (&r, first);
  number->high = number->value;
  if (number->ordinal)
    return n + suffix;
  guint behind = read_range (&r, first, first + n, &sum, number);
  return n + (behind > 0 ? behind : read_score (&r, first, first + n, number));
}

static FaHedge
hedge_value (const FaWord *word)
{
  const char *v = word == NULL ? NULL : word->value[FA_WORD_HEDGE];
  if (v == NULL)
    return FA_HEDGE_NONE;
  return strcmp (v, "over") == 0    ? FA_HEDGE_OVER
         : strcmp (v, "under") == 0 ? FA_HEDGE_UNDER
         : strcmp (v, "most") == 0  ? FA_HEDGE_MOST
                                    : FA_HEDGE_ABOUT;
}

/* "સાડા નવ ટકાથી વધુ", "of more than nine and a half per cent": a hedge that begins with the ending of a unit. @p last: the
 * unit's token */
static const FaWord *
match_ending (const FaClaims *c, const FaLanguage *language, guint last, guint to)
{
  const char *key = fa_claims_key (c, last), *ending = key + strlen (key);
  for (guint n = 0; n < MOST_ENDING && ending > key; n++)
    {
      ending = g_utf8_find_prev_char (key, ending);
      g_autoptr (GString) hedge = g_string_new (ending);
      for (guint t = last + 1; t < MIN (to, last + 1 + MOST_HEDGE); t++)
        {
          const FaWord *word = fa_language_word (language, g_string_append (hedge, fa_claims_key (c, t))->str);
          if (ending > key && fa_word_is (word, FA_WORD_HEDGE))
            return word;
        }
    }
  return NULL;
}

FaHedge
fa_number_hedge (const FaClaims *c, const FaLanguage *language, guint first, guint end, guint from, guint to,
                 guint *before, guint *after)
{
  *before = *after = 0;
  for (guint i = first; i < end; i++) /* "some sixty" in one word: સાઠેક */
    if (fa_word_is (fa_claims_word (c, language, i, 1), FA_WORD_HEDGE))
      return hedge_value (fa_claims_word (c, language, i, 1));
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
  if (word == NULL && end > first && fa_language_verb_final (language))
    return hedge_value (match_ending (c, language, end - 1, to));
  /* only where hedges may follow: a language whose verb stands last puts them there */
  if (word != NULL && !fa_language_verb_final (language))
    {
      *after = 0;
      return FA_HEDGE_NONE;
    }
  return hedge_value (word);
}
