/* text.c - from a word as written to the key it is looked up by.
 *
 * In: UTF-8 of one word or term. Out: its folded key. The one idea: what newspapers spell in several ways is one key;
 * ASCII and Gujarati go through small tables, everything else through utf8proc. */
#include <factalign/text.h>

#include <string.h>
#include <utf8proc.h>

#define GU_FIRST 0x0A80
#define GU_LAST 0x0AFF
#define GU_ANUSVARA 0x0A82
#define GU_VIRAMA 0x0ACD
#define GU_NUKTA 0x0ABC
#define GU_VISARGA 0x0A83
#define MAX_MARKS 30 /* UAX #15, section 13: stream-safe text has no longer run */

FaScript
fa_script_of (gunichar c)
{
  if (c < 0x80)
    return g_ascii_isalpha ((gchar) c) ? FA_SCRIPT_LATIN : FA_SCRIPT_NONE;
  if (c >= GU_FIRST && c <= GU_LAST)
    return c >= 0x0AE6 && c <= 0x0AEF ? FA_SCRIPT_NONE : FA_SCRIPT_GUJARATI;
  if ((c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x1E00 && c <= 0x1EFF))
    return FA_SCRIPT_LATIN;
  return g_unichar_isalpha (c) ? FA_SCRIPT_OTHER : FA_SCRIPT_NONE;
}

gboolean
fa_xml_char (gunichar c)
{
  return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
         || (c >= 0x10000 && c <= 0x10FFFF);
}

static gunichar
fold_gujarati (gunichar c)
{
  switch (c)
    {
    case 0x0A88: return 0x0A87; /* long i -> short i */
    case 0x0A8A: return 0x0A89; /* long u -> short u */
    case 0x0AC0: return 0x0ABF; /* sign long i */
    case 0x0AC2: return 0x0AC1; /* sign long u */
    case 0x0A8D: return 0x0A8F; /* candra e -> e */
    case 0x0A91: return 0x0A93; /* candra o -> o */
    case 0x0AC5: return 0x0AC7; /* sign candra e */
    case 0x0AC9: return 0x0ACB; /* sign candra o */
    case 0x0A81: return GU_ANUSVARA; /* candrabindu */
    case GU_NUKTA: return 0;
    default: return c;
    }
}

static gboolean
is_gu_stop (gunichar c)
{
  /* consonants of the five classes without their nasals */
  return c >= 0x0A95 && c <= 0x0AAD && c != 0x0A99 && c != 0x0A9E && c != 0x0AA3 && c != 0x0AA8 && c != 0x0AA9;
}

static gboolean
is_gu_nasal_before (gunichar nasal, gunichar stop)
{
  if (!is_gu_stop (stop))
    return FALSE;
  if (nasal == 0x0AAE) /* ma: only before the labials, elsewhere it is an m */
    return stop >= 0x0AAA;
  return nasal == 0x0A99 || nasal == 0x0A9E || nasal == 0x0AA3 || nasal == 0x0AA8;
}

/* Every sign of the Gujarati block is three bytes. */
static void
append_gujarati (GString *key, gunichar c)
{
  g_string_append_c (key, (gchar) 0xE0);
  g_string_append_c (key, (gchar) (0x80 | c >> 6));
  g_string_append_c (key, (gchar) (0x80 | (c & 0x3F)));
}

/* What stands between words: dropped from keys, but it ends a word. */
static gboolean
is_gap (gunichar c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '-' || c == '/' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A)
         || (c >= 0x2010 && c <= 0x2015) || c == 0x2009;
}

static gboolean
is_dropped (gunichar c)
{
  return c == '\'' || c == '.' || c == ',' || c == '"' || c == '(' || c == ')' || c == '&' || c == 0x2018 || c == 0x2019
         || c == 0x201C || c == 0x201D || c == 0x02BC || c == 0xAD || (c >= 0x200B && c <= 0x200F)
         || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

/* Word-final anusvara is written or not (હતું, હતુ), but not in the shortest words (મેં is I, મે is May); a visarga at
 * the end is a colon (કહ્યુંઃ). */
static void
end_word (GString *key, gsize word_start)
{
  while (key->len >= word_start + 3 && memcmp (key->str + key->len - 3, "\340\252\203", 3) == 0)
    g_string_truncate (key, key->len - 3);
  if (key->len >= word_start + 12 && memcmp (key->str + key->len - 3, "\340\252\202", 3) == 0)
    g_string_truncate (key, key->len - 3);
}

/* Latin letters that hold no mark that could come off, as newspapers write them that do not have them. NULL: none. */
static const char *
plain_latin (gunichar c)
{
  switch (c)
    {
    case 0xE6: return "ae";
    case 0x153: return "oe";
    case 0xF8: return "o";
    case 0xF0: case 0x111: return "d";
    case 0x127: return "h";
    case 0x131: return "i";
    case 0x142: return "l";
    case 0xFE: return "th";
    default: return NULL;
    }
}

/* Fold one run that is neither ASCII nor Gujarati. Accents on Latin letters go; a longer run of marks than any
 * writing system needs would make normalisation quadratic and is kept as it is. */
static void
fold_other (GString *key, const char *s, gsize n, gboolean after_latin)
{
  guint marks = 0;
  utf8proc_int32_t c;
  for (gsize i = 0; i < n;)
    {
      utf8proc_ssize_t step = utf8proc_iterate ((const utf8proc_uint8_t *) s + i, (utf8proc_ssize_t) (n - i), &c);
      if (step <= 0)
        return;
      marks = utf8proc_category (c) == UTF8PROC_CATEGORY_MN ? marks + 1 : 0;
      if (marks > MAX_MARKS)
        {
          g_string_append_len (key, s, (gssize) n);
          return;
        }
      i += (gsize) step;
    }
  utf8proc_int32_t small[64], *buffer = small;
  const utf8proc_option_t how = (utf8proc_option_t) (UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD
                                                     | UTF8PROC_IGNORE | UTF8PROC_STABLE);
  utf8proc_ssize_t length
      = utf8proc_decompose ((const utf8proc_uint8_t *) s, (utf8proc_ssize_t) n, buffer, G_N_ELEMENTS (small), how);
  if (length > (utf8proc_ssize_t) G_N_ELEMENTS (small))
    {
      buffer = g_new (utf8proc_int32_t, (gsize) length);
      length = utf8proc_decompose ((const utf8proc_uint8_t *) s, (utf8proc_ssize_t) n, buffer, length, how);
    }
  gboolean latin = after_latin;
  for (utf8proc_ssize_t i = 0; i < length; i++)
    {
      gunichar u = (gunichar) buffer[i];
      if (utf8proc_category (buffer[i]) == UTF8PROC_CATEGORY_MN && latin)
        continue;
      latin = fa_script_of (u) == FA_SCRIPT_LATIN;
      const char *plain = plain_latin (u);
      if (plain != NULL)
        g_string_append (key, plain);
      else if (!is_dropped (u) && !is_gap (u))
        g_string_append_unichar (key, u);
    }
  if (buffer != small)
    g_free (buffer);
}

static gboolean
is_plain (gunichar c)
{
  return c < 0x80 || (c >= GU_FIRST && c <= GU_LAST) || is_gap (c) || is_dropped (c);
}

void
fa_fold (GString *key, const char *s, gsize n)
{
  const char *end = s + n;
  gsize word_start = key->len;
  gboolean latin = FALSE;
  while (s < end)
    {
      if (g_ascii_isalnum (*s)) /* most of all text */
        {
          g_string_append_c (key, g_ascii_tolower (*s++));
          latin = TRUE;
          continue;
        }
      gunichar c = g_utf8_get_char (s);
      const char *next = g_utf8_next_char (s);
      if (is_gap (c))
        {
          end_word (key, word_start);
          word_start = key->len;
        }
      else if (is_dropped (c))
        ;
      else if (c < 0x80)
        g_string_append_c (key, g_ascii_tolower ((gchar) c));
      else if (c >= 0x0AE6 && c <= 0x0AEF)
        g_string_append_c (key, (gchar) ('0' + (c - 0x0AE6)));
      else if (c >= GU_FIRST && c <= GU_LAST)
        {
          /* nasal + virama + stop of its class is written as anusvara too */
          if (next + 6 <= end && g_utf8_get_char (next) == GU_VIRAMA
              && is_gu_nasal_before (c, g_utf8_get_char (next + 3)))
            {
              c = GU_ANUSVARA;
              next += 3;
            }
          c = fold_gujarati (c);
          if (c != 0)
            append_gujarati (key, c);
        }
      else
        {
          const char *run = s;
          while (s < end && !is_plain (g_utf8_get_char (s)))
            s = g_utf8_next_char (s);
          fold_other (key, run, (gsize) (s - run), latin);
          latin = TRUE;
          continue;
        }
      latin = c < 0x80;
      s = next;
    }
  end_word (key, word_start);
}
