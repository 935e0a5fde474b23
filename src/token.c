/* token.c - the text as tokens.
 *
 * In: the article's text. Out: words, numerals, handles, hashtags, addresses, flags, signs, each with its span and
 * folded key. The one idea: what must never be cut (1,23,456.78, યુ.એસ., @name) is recognised before words are.
 * A hyphen or an ampersand inside a compound makes no token: its parts stand unspaced beside each other, and a term that spells them
 * together, apart or with the hyphen has one key. */
#include "claim_private.h"

#include <string.h>
#include <utf8proc.h>

typedef struct {
  FaClaims *claims;
  const FaLanguages *languages;
  const char *text, *end;
  GString *scratch;
} Scanner;

static gunichar
at (const Scanner *s, const char *p)
{
  return p < s->end ? g_utf8_get_char (p) : 0;
}

static gboolean
is_mark (gunichar c)
{
  utf8proc_category_t k = utf8proc_category ((utf8proc_int32_t) c);
  return k == UTF8PROC_CATEGORY_MN || k == UTF8PROC_CATEGORY_MC || c == 0x200C || c == 0x200D;
}

static gboolean
is_letter (gunichar c)
{
  return c != 0 && fa_script_of (c) != FA_SCRIPT_NONE;
}

static gboolean
is_digit (gunichar c)
{
  return (c >= '0' && c <= '9') || (c >= 0x0AE6 && c <= 0x0AEF);
}

static gboolean
is_space (gunichar c)
{
  return c == ' ' || c == '\n' || c == '\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x3000;
}

static gboolean
is_quote (gunichar c)
{
  return c == '"' || c == 0x201C || c == 0x201D || c == 0x2018 || c == 0x2019 || c == 0xAB || c == 0xBB || c == '\''
         || c == 0x201E || c == 0x2039 || c == 0x203A;
}

static gboolean
is_regional (gunichar c)
{
  return c >= 0x1F1E6 && c <= 0x1F1FF;
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x02BC;
}

static const char *
skip_digits (const Scanner *s, const char *p)
{
  while (is_digit (at (s, p)))
    p = g_utf8_next_char (p);
  return p;
}

/* Digits with separators that digits follow: 1.250.000,5  1,23,456.78  ૧,૨૩,૪૫૬ */
static const char *
scan_number (const Scanner *s, const char *p)
{
  p = skip_digits (s, p);
  while ((at (s, p) == '.' || at (s, p) == ',') && is_digit (at (s, p + 1)))
    p = skip_digits (s, p + 1);
  return p;
}

static const char *
scan_letters (const Scanner *s, const char *p)
{
  FaScript script = fa_script_of (at (s, p));
  p = g_utf8_next_char (p);
  for (;;)
    {
      gunichar c = at (s, p);
      if (c != 0 && (is_mark (c) || (is_letter (c) && fa_script_of (c) == script)))
        p = g_utf8_next_char (p);
      else if (script == FA_SCRIPT_LATIN && is_apostrophe (c) && is_letter (at (s, g_utf8_next_char (p))))
        p = g_utf8_next_char (p);
      else
        return p;
    }
}

/* What a word is in the first language that has it in a class; NULL when none has. */
static const FaWord *
find_word (const Scanner *s, const char *p, const char *end, FaWordClass class)
{
  g_string_truncate (s->scratch, 0);
  fa_fold (s->scratch, p, (gsize) (end - p));
  for (guint i = 0; i < fa_languages_count (s->languages); i++)
    {
      const FaWord *word = fa_language_word (fa_languages_get (s->languages, i), s->scratch->str);
      if (fa_word_is (word, class))
        return word;
    }
  return NULL;
}

static gboolean
is_letter_name (const Scanner *s, const char *p, const char *end)
{
  return find_word (s, p, end, FA_WORD_LETTER) != NULL;
}

static gboolean
is_initial (const Scanner *s, const char *p, const char *end)
{
  gunichar c = at (s, p);
  if (fa_script_of (c) == FA_SCRIPT_LATIN)
    return g_utf8_next_char (p) == end;
  return is_letter_name (s, p, end);
}

/* U.S.  યુ.એસ.  A.S.: initials with full stops, nothing between. NULL when it is none. */
static const char *
scan_initials (const Scanner *s, const char *p)
{
  guint n = 0;
  for (;;)
    {
      const char *end = is_letter (at (s, p)) ? scan_letters (s, p) : p;
      if (end == p || !is_initial (s, p, end))
        return n >= 2 ? p : NULL;
      n++;
      if (at (s, end) != '.')
        return n >= 2 ? end : NULL;
      p = end + 1;
    }
}

/* Letters that digits or a dollar sign follow are one word when they are a short run of capitals: G20, BS6, US$. "Rp12"
 * is not. */
static const char *
scan_letter_digits (const Scanner *s, const char *start, const char *p)
{
  if (p - start > 3 || (!is_digit (at (s, p)) && at (s, p) != '$'))
    return p;
  for (const char *q = start; q < p; q++)
    if (!g_ascii_isupper (*q))
      return p;
  return at (s, p) == '$' ? p + 1 : skip_digits (s, p);
}

/* "Rs. 500", "રૂ. 500", "Jan. 26": before a number the full stop of an abbreviation is part of it, and behind a single
 * Gujarati sign before a word too: દ. આફ્રિકા is a term of two words. */
static const char *
scan_cut_short (const Scanner *s, const char *start, const char *p)
{
  if (at (s, p) != '.')
    return p;
  const char *q = p + 1;
  while (at (s, q) == ' ' || at (s, q) == 0xA0)
    q = g_utf8_next_char (q);
  gboolean sign = fa_script_of (at (s, q)) == FA_SCRIPT_GUJARATI && g_utf8_next_char (start) == p;
  const FaWord *word = sign || is_digit (at (s, q)) ? find_word (s, start, p, FA_WORD_ABBREVIATION) : NULL;
  return word != NULL && g_strcmp0 (word->value[FA_WORD_ABBREVIATION], "end") != 0 ? p + 1 : p;
}

static const char *
scan_until_space (const Scanner *s, const char *p)
{
  const char *q = p;
  while (q < s->end && !is_space (at (s, q)) && at (s, q) != ')' && !is_quote (at (s, q)) && at (s, q) < 0x2000
         && fa_script_of (at (s, q)) != FA_SCRIPT_GUJARATI)
    q = g_utf8_next_char (q);
  while (q > p && strchr (".,;:!?-", q[-1]) != NULL)
    q--;
  return q;
}

static gboolean
has_prefix (const Scanner *s, const char *p, const char *prefix)
{
  gsize n = strlen (prefix);
  return (gsize) (s->end - p) >= n && g_ascii_strncasecmp (p, prefix, n) == 0;
}

static gboolean
is_tld (const char *label, const char *end)
{
  static const char *const tlds[] = { "com", "co", "id", "org", "net", "in", "gov", "tv", "news", "info", "edu", "io" };
  gsize n = (gsize) (end - label);
  for (gsize i = 0; i < G_N_ELEMENTS (tlds); i++)
    if (n == strlen (tlds[i]) && g_ascii_strncasecmp (label, tlds[i], n) == 0)
      return TRUE;
  return FALSE;
}

/* name.tld, pic.name.tld/path: how outlets write their own names. Labels up to the last that is a known ending; NULL
 * when none is. */
static const char *
scan_domain (const Scanner *s, const char *p)
{
  const char *label = p, *last = NULL;
  for (const char *q = p;; label = q)
    {
      while (q < s->end && (g_ascii_isalnum (*q) || (*q == '-' && q + 1 < s->end && g_ascii_isalnum (q[1]))))
        q++;
      if (q == label)
        break;
      if (label > p && is_tld (label, q))
        last = q;
      if (q == s->end || *q != '.')
        break;
      q++;
    }
  return last != NULL && last < s->end && *last == '/' ? scan_until_space (s, p) : last;
}

static const char *
scan_url (const Scanner *s, const char *p)
{
  if (has_prefix (s, p, "http://") || has_prefix (s, p, "https://") || has_prefix (s, p, "www."))
    return scan_until_space (s, p);
  return g_ascii_isalnum (*p) ? scan_domain (s, p) : NULL;
}

static const char *
scan_tag (const Scanner *s, const char *p)
{
  const char *q = p + 1;
  while (is_letter (at (s, q)) || is_digit (at (s, q)) || at (s, q) == '_' || (q > p + 1 && is_mark (at (s, q))))
    q = g_utf8_next_char (q);
  return q > p + 1 ? q : NULL;
}

static gboolean
is_upper (const char *p, const char *end)
{
  guint letters = 0;
  for (; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (g_unichar_islower (c))
        return FALSE;
      letters += g_unichar_isupper (c) ? 1u : 0u;
    }
  return letters >= 2;
}

static void
add (const Scanner *s, const char *p, const char *end, FaTokenKind kind, gboolean spaced)
{
  FaToken t = { .span = { (guint32) (p - s->text), (guint32) (end - s->text) }, .kind = kind, .spaced = spaced };
  t.key = (guint32) s->claims->keys->len;
  t.script = fa_script_of (at (s, p));
  if (kind == FA_TOKEN_WORD)
    {
      t.capital = g_unichar_isupper (at (s, p));
      t.upper = t.script == FA_SCRIPT_LATIN && is_upper (p, end);
    }
  if (kind == FA_TOKEN_SYMBOL || kind == FA_TOKEN_PUNCT || kind == FA_TOKEN_QUOTE || kind == FA_TOKEN_FLAG)
    g_string_append_len (s->claims->keys, p, end - p);
  else
    fa_fold (s->claims->keys, p, (gsize) (end - p));
  g_string_append_c (s->claims->keys, '\0');
  g_array_append_val (s->claims->tokens, t);
}

/* Hyphens of compounds ("counter-terrorism", "Covid-19") are gaps; between digits and beside blanks they are marks. */
static gboolean
is_inner_hyphen (const Scanner *s, const char *p)
{
  gunichar c = at (s, p);
  if (p == s->text || (c != '-' && c != 0x2010 && c != 0x2011))
    return FALSE;
  gunichar before = g_utf8_get_char (g_utf8_prev_char (p)), after = at (s, g_utf8_next_char (p));
  gboolean letter = is_letter (before) || is_mark (before);
  return (letter && (is_letter (after) || is_digit (after))) || (is_digit (before) && is_letter (after));
}

/* "Johnson & Johnson", "J&K": between two words of one script the sign joins a name; lexicons may list it or not. */
static gboolean
is_inner_ampersand (const Scanner *s, const char *p)
{
  if (p == s->text || at (s, p) != '&')
    return FALSE;
  const char *before = g_utf8_prev_char (p), *after = g_utf8_next_char (p);
  if (*before == ' ' && before > s->text && at (s, after) == ' ')
    {
      before = g_utf8_prev_char (before);
      after++;
    }
  gunichar b = g_utf8_get_char (before), a = at (s, after);
  return (is_letter (b) || is_mark (b)) && is_letter (a);
}

static const char *
scan_word (const Scanner *s, const char *p)
{
  const char *q = scan_initials (s, p);
  return q != NULL ? q : scan_cut_short (s, p, scan_letter_digits (s, p, scan_letters (s, p)));
}

static gboolean
is_unit_sign (gunichar c)
{
  return c == '%' || c == 0x2030 || g_unichar_type (c) == G_UNICODE_CURRENCY_SYMBOL;
}

/* Scan one token at p, which is no blank; @return where it ends. */
static const char *
scan (const Scanner *s, const char *p, gboolean spaced)
{
  gunichar c = at (s, p);
  const char *q;
  FaTokenKind kind;
  if ((q = scan_url (s, p)) != NULL && q > p)
    kind = FA_TOKEN_URL;
  else if (c == '@' && (q = scan_tag (s, p)) != NULL)
    kind = FA_TOKEN_HANDLE;
  else if (c == '#' && (q = scan_tag (s, p)) != NULL)
    kind = FA_TOKEN_HASHTAG;
  else if (is_digit (c))
    {
      q = scan_number (s, p);
      kind = FA_TOKEN_NUMBER;
    }
  else if (is_letter (c))
    {
      q = scan_word (s, p);
      kind = FA_TOKEN_WORD;
    }
  else
    {
      q = g_utf8_next_char (p);
      if (is_regional (c) && is_regional (at (s, q)))
        {
          q = g_utf8_next_char (q);
          kind = FA_TOKEN_FLAG;
        }
      else if (is_inner_hyphen (s, p) || is_inner_ampersand (s, p))
        return q;
      else
        kind = is_quote (c) ? FA_TOKEN_QUOTE : g_unichar_ispunct (c) && !is_unit_sign (c) ? FA_TOKEN_PUNCT : FA_TOKEN_SYMBOL;
    }
  add (s, p, q, kind, spaced);
  return q;
}

void
fa_tokenise (FaClaims *claims, const FaLanguages *languages)
{
  Scanner s = { .claims = claims, .languages = languages, .text = claims->article->text };
  s.end = s.text + claims->article->length;
  s.scratch = g_string_new (NULL);
  gboolean spaced = TRUE;
  for (const char *p = s.text; p < s.end;)
    {
      gunichar c = at (&s, p);
      if (is_space (c) || is_mark (c) || c == 0xFEFF || c == 0xFE0F)
        {
          spaced = spaced || is_space (c);
          p = g_utf8_next_char (p);
          continue;
        }
      p = scan (&s, p, spaced);
      spaced = FALSE;
    }
  g_string_free (s.scratch, TRUE);
}
