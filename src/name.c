/* name.c - the sound of a name, and how alike two names sound.
 *
 * In: folded words of Latin or Gujarati script. Out: phonetic keys and scores. The one idea: transliteration keeps
 * consonants and plays with vowels, so the weights of the edit distance follow what transliterators confuse. */
#include "name.h"

#include <string.h>

#define VIRAMA 0x0ACD
#define MAX_KEY 63

/* --- Gujarati ----------------------------------------------------------------------------------------------------- */

static const char *
gujarati_sound (gunichar c)
{
  switch (c)
    {
    case 0x0A95: case 0x0A96: return "k";
    case 0x0A97: case 0x0A98: return "g";
    case 0x0A9A: case 0x0A9B: return "c";
    case 0x0A9C: case 0x0A9D: return "j";
    case 0x0A9F: case 0x0AA0: case 0x0AA4: case 0x0AA5: return "t";
    case 0x0AA1: case 0x0AA2: case 0x0AA6: case 0x0AA7: return "d";
    case 0x0A99: case 0x0A9E: case 0x0AA3: case 0x0AA8: case 0x0A82: return "n";
    case 0x0AAA: return "p";
    case 0x0AAB: return "f";
    case 0x0AAC: case 0x0AAD: return "b";
    case 0x0AAE: return "m";
    case 0x0AAF: return "y";
    case 0x0AB0: return "r";
    case 0x0AB2: case 0x0AB3: return "l";
    case 0x0AB5: return "v";
    case 0x0AB6: case 0x0AB7: case 0x0AB8: return "s";
    case 0x0AB9: return "h";
    case 0x0A85: case 0x0A86: case 0x0ABE: return "a";
    case 0x0A87: case 0x0ABF: return "i";
    case 0x0A89: case 0x0AC1: return "u";
    case 0x0A8F: case 0x0AC7: return "e";
    case 0x0A93: case 0x0ACB: return "o";
    case 0x0A90: case 0x0AC8: return "ai";
    case 0x0A94: case 0x0ACC: return "au";
    case 0x0A8B: case 0x0AC3: return "ri";
    default: return "";
    }
}

static gboolean
gujarati_consonant (gunichar c)
{
  return c >= 0x0A95 && c <= 0x0AB9;
}

static gboolean
gujarati_sign (gunichar c)
{
  return (c >= 0x0ABE && c <= 0x0ACC) || c == VIRAMA;
}

/* The inherent a is spoken inside a word, not at its end nor before another sign. */
static void
gujarati_key (GString *key, const char *word, gsize n)
{
  gboolean after_virama = FALSE;
  for (const char *p = word, *end = word + n; p < end;)
    {
      gunichar c = g_utf8_get_char (p);
      const char *sound = gujarati_sound (c);
      gboolean doubled = after_virama && key->len > 0 && *sound == key->str[key->len - 1]; /* ભુટ્ટો: Bhutto */
      after_virama = c == VIRAMA;
      p = g_utf8_next_char (p);
      g_string_append (key, doubled ? "" : sound);
      if (gujarati_consonant (c) && p < end && !gujarati_sign (g_utf8_get_char (p)))
        g_string_append_c (key, 'a');
    }
}

/* --- Latin -------------------------------------------------------------------------------------------------------- */

static gboolean
is_vowel (char c)
{
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

typedef struct {
  const char *letters;
  const char *sound;
} Cluster;

/* Longest first. The last two are of the old Indonesian spelling, which names keep (Djojohadi, Tjipto), and of French
 * (Djibouti). */
static const Cluster clusters[] = {
  { "tch", "c" }, { "sch", "s" }, { "ck", "k" }, { "ph", "f" }, { "sh", "s" }, { "th", "t" }, { "dh", "d" },
  { "kh", "k" },  { "bh", "b" },  { "wh", "v" }, { "ch", "c" }, { "qu", "k" }, { "gh", "g" },
  { "dj", "j" },  { "tj", "c" },
};

/* The sound of the letters at s[i]; @p used is set to how many they are. */
static const char *
latin_sound (const char *s, gsize n, gsize i, gsize *used)
{
  char next = i + 1 < n ? s[i + 1] : '\0';
  *used = 1;
  for (gsize k = 0; k < G_N_ELEMENTS (clusters); k++)
    {
      gsize length = strlen (clusters[k].letters);
      if (n - i < length || strncmp (s + i, clusters[k].letters, length) != 0)
        continue;
      *used = length;
      char after = i + length < n ? s[i + length] : '\0';
      if (clusters[k].letters[0] == 'c' && length == 2 && next == 'h' && (after == 'r' || after == 'l'))
        return "k";
      if (clusters[k].letters[0] == 'g' && i > 0 && !is_vowel (after))
        return "";
      return clusters[k].sound;
    }
  switch (s[i])
    {
    case 'w': return "v";
    case 'z': return "j";
    case 'q': return "k";
    case 'x': return i == 0 ? "j" : "ks";
    case 'c': return next == 'e' || next == 'i' || next == 'y' ? "s" : "k";
    case 'k': return i == 0 && next == 'n' ? "" : "k";
    case 'g': return i == 0 && next == 'n' ? "" : "g";
    case 'h': return i == 0 || (is_vowel (s[i - 1]) && is_vowel (next)) ? "h" : "";
    case 'y': return i == 0 || is_vowel (next) ? "y" : "i";
    default: break;
    }
  static const char letters[] = "a\0b\0d\0e\0f\0i\0j\0l\0m\0n\0o\0p\0r\0s\0t\0u\0v\0";
  for (const char *p = letters; *p != '\0'; p += 2)
    if (*p == s[i])
      return p;
  return "";
}

static void
latin_key (GString *key, const char *s, gsize n)
{
  if (n > 2 && s[n - 1] == 'e' && !is_vowel (s[n - 2]))
    n--; /* mute e */
  for (gsize i = 0, used; i < n; i += used)
    {
      if (i > 0 && s[i] == s[i - 1] && !is_vowel (s[i]))
        {
          used = 1;
          continue;
        }
      if (i == 0 && s[0] == 'w' && n > 1 && s[1] == 'r')
        {
          used = 1;
          continue;
        }
      g_string_append (key, latin_sound (s, n, i, &used));
    }
}

void
fa_name_key (GString *key, const char *word, gsize n)
{
  if (n == 0)
    return;
  FaScript script = fa_script_of (g_utf8_get_char (word));
  if (script == FA_SCRIPT_GUJARATI)
    gujarati_key (key, word, n);
  else if (script == FA_SCRIPT_LATIN)
    latin_key (key, word, n);
}

void
fa_name_skeleton (GString *skeleton, const char *key)
{
  gsize start = skeleton->len;
  for (const char *p = key; *p != '\0'; p++)
    {
      char c = *p;
      if (p == key && is_vowel (c))
        c = 'A';
      else if (is_vowel (c) || ((c == 'y' || c == 'h') && p != key))
        continue;
      if (c == 'm' && (p[1] == 'p' || p[1] == 'b' || p[1] == 'n'))
        c = 'n';
      if (skeleton->len > start && skeleton->str[skeleton->len - 1] == c)
        continue;
      g_string_append_c (skeleton, c);
    }
}

/* --- distance: costs in hundredths --------------------------------------------------------------------------------- */

static guint
insert_cost (char c)
{
  if (is_vowel (c))
    return 25;
  switch (c)
    {
    case 'y': case 'h': return 30;
    case 'v': return 50;
    case 'r': case 'g': return 80;
    default: return 100;
    }
}

#define PAIR(a, b) ((a) << 8 | (b))

static guint
consonant_cost (char a, char b)
{
  switch (PAIR (MIN (a, b), MAX (a, b)))
    {
    case PAIR ('j', 's'): case PAIR ('c', 's'): return 35;
    case PAIR ('m', 'n'): return 40;
    case PAIR ('g', 'j'): return 50;
    case PAIR ('c', 'j'): case PAIR ('c', 't'): case PAIR ('c', 'k'): case PAIR ('g', 'k'): case PAIR ('k', 's'):
    case PAIR ('d', 't'): case PAIR ('f', 'p'): case PAIR ('b', 'p'): case PAIR ('b', 'v'): case PAIR ('f', 'v'):
    case PAIR ('l', 'r'): return 60;
    default: return 100;
    }
}

static guint
substitute_cost (char a, char b)
{
  if (a == b)
    return 0;
  if (is_vowel (a) && is_vowel (b))
    return 12;
  if (!is_vowel (a) && !is_vowel (b))
    return consonant_cost (a, b);
  char consonant = is_vowel (a) ? b : a;
  return consonant == 'y' ? 15 : consonant == 'v' ? 35 : 120;
}

/* The score of the first @p m and @p n letters of two keys. */
static guint
score_of (const char *a, gsize m, const char *b, gsize n)
{
  guint row[MAX_KEY + 1], insert_b[MAX_KEY + 1], total_a = 0;
  if (m == 0 || n == 0 || m > MAX_KEY || n > MAX_KEY)
    return 0;
  row[0] = 0;
  for (gsize j = 1; j <= n; j++)
    {
      insert_b[j] = insert_cost (b[j - 1]);
      row[j] = row[j - 1] + insert_b[j];
    }
  guint total_b = row[n];
  for (gsize i = 1; i <= m; i++)
    {
      guint diagonal = row[0], insert_a = insert_cost (a[i - 1]);
      row[0] = total_a += insert_a;
      for (gsize j = 1; j <= n; j++)
        {
          guint substitute = diagonal + substitute_cost (a[i - 1], b[j - 1]);
          guint remove = row[j] + insert_a, insert = row[j - 1] + insert_b[j];
          diagonal = row[j];
          row[j] = MIN (substitute, MIN (remove, insert));
        }
    }
  guint longest = MAX (total_a, total_b);
  return row[n] >= longest ? 0 : (longest - row[n]) * 1000 / longest;
}

guint
fa_name_score (const char *a, const char *b)
{
  return score_of (a, strlen (a), b, strlen (b));
}

guint
fa_name_best_score (const char *a, const char *b)
{
  guint best = 0;
  for (const char *p = a, *next_p; p != NULL; p = next_p)
    {
      gsize n = strcspn (p, "|");
      next_p = p[n] == '|' ? p + n + 1 : NULL;
      for (const char *q = b, *next_q; q != NULL; q = next_q)
        {
          gsize k = strcspn (q, "|");
          next_q = q[k] == '|' ? q + k + 1 : NULL;
          if (k <= 2 * n + 2 && n <= 2 * k + 2)
            best = MAX (best, score_of (p, n, q, k));
        }
    }
  return best;
}

/* --- a quick no ---------------------------------------------------------------------------------------------------- */

#define CLASSES 6
#define CLASS_BITS 4

static gint
class_of (char c)
{
  switch (c)
    {
    case 'k': case 'g': case 'c': case 's': case 'j': return 0;
    case 't': case 'd': return 1;
    case 'p': case 'b': case 'f': case 'v': return 2;
    case 'm': case 'n': return 3;
    case 'l': case 'r': return 4;
    case 'h': return 5;
    default: return -1;
    }
}

guint32
fa_name_consonants (const char *key, gsize n)
{
  guint count[CLASSES] = { 0 };
  guint32 packed = 0;
  for (gsize i = 0; i < n; i++)
    {
      gint class = class_of (key[i]);
      if (class >= 0 && count[class] < (1u << CLASS_BITS) - 1)
        count[class]++;
    }
  for (guint i = 0; i < CLASSES; i++)
    packed |= count[i] << (i * CLASS_BITS);
  return packed;
}

gboolean
fa_name_may_match (guint32 a, guint32 b)
{
  guint apart = 0, all = 0;
  for (guint i = 0; i + 1 < CLASSES; i++) /* h comes and goes */
    {
      guint x = a >> (i * CLASS_BITS) & ((1u << CLASS_BITS) - 1), y = b >> (i * CLASS_BITS) & ((1u << CLASS_BITS) - 1);
      apart += x > y ? x - y : y - x;
      all += MAX (x, y);
    }
  return apart <= 1 || apart * 2 <= all; /* a distance of a quarter leaves no more than that */
}
