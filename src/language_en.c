/* language_en.c - English: regular inflection undone.
 *
 * Irregular forms stand in languages/en.tsv. Apostrophes are gone from keys, so "minister's" arrives as "ministers". */
#include "language_rules.h"

#include <string.h>

static gboolean
is_vowel (char c)
{
  return c != '\0' && strchr ("aeiou", c) != NULL;
}

/* "planned" -> "plann" -> "plan"; "trafficking" -> "traffick" -> "traffic" */
static void
add_undoubled (FaStems *stems, const char *key, gsize n)
{
  gboolean doubled = n >= 4 && key[n - 1] == key[n - 2] && !is_vowel (key[n - 1]);
  if (doubled || (n >= 5 && key[n - 1] == 'k' && key[n - 2] == 'c'))
    fa_stems_add (stems, key, key, n - 1);
}

static void
add_with (FaStems *stems, const char *key, gsize n, const char *ending)
{
  g_autofree char *stem = g_strdup_printf ("%.*s%s", (int) n, key, ending);
  fa_stems_add (stems, key, stem, strlen (stem));
}

/* One syllable that ends in one vowel and one consonant doubles it before an ending, or has lost an e: "cared" is care,
 * never car, "Peter" no pet. */
static gboolean
would_double (const char *key, gsize n)
{
  if (n < 2 || is_vowel (key[n - 1]) || strchr ("wxy", key[n - 1]) != NULL || !is_vowel (key[n - 2]))
    return FALSE;
  for (gsize i = 0; i + 2 < n; i++)
    if (is_vowel (key[i]) || key[i] == 'y')
      return FALSE;
  return TRUE;
}

/* Undo one ending that may have eaten an e, doubled a consonant or turned y into i. */
static void
undo (FaStems *stems, const char *key, const char *ending, gsize least)
{
  gsize n = strlen (key), e = strlen (ending);
  if (n < e + least || strcmp (key + n - e, ending) != 0)
    return;
  n -= e;
  if (key[n - 1] == 'i')
    add_with (stems, key, n - 1, "y");
  if (!would_double (key, n))
    fa_stems_add (stems, key, key, n);
  add_with (stems, key, n, "e");
  add_undoubled (stems, key, n);
}

/* quickly; happily; simply, fully; historically; truly. No e is lost but behind u: "Holly" is no hole. */
static void
undo_adverb (FaStems *stems, const char *key, gsize n)
{
  if (n < 5 || !g_str_has_suffix (key, "ly"))
    return;
  if (key[n - 3] == 'i')
    add_with (stems, key, n - 3, "y");
  fa_stems_add (stems, key, key, n - 2);
  add_with (stems, key, n - 1, "e");
  if (key[n - 3] == 'u')
    add_with (stems, key, n - 2, "e");
  if (g_str_has_suffix (key, "ully"))
    fa_stems_add (stems, key, key, n - 1);
  if (g_str_has_suffix (key, "ically"))
    fa_stems_add (stems, key, key, n - 4);
}

static void
english_stems (const char *key, FaStems *stems)
{
  gsize n = strlen (key);
  if (n >= 3 && key[n - 1] == 's' && key[n - 2] != 's' && key[n - 2] != 'u')
    {
      fa_stems_add (stems, key, key, n - 1);
      if (g_str_has_suffix (key, "ies"))
        add_with (stems, key, n - 3, "y");
      if (g_str_has_suffix (key, "es"))
        fa_stems_add (stems, key, key, n - 2);
      if (g_str_has_suffix (key, "ves"))
        add_with (stems, key, n - 3, "f");
    }
  if (n >= 6 && g_str_has_suffix (key, "men"))
    add_with (stems, key, n - 2, "an"); /* firemen, spokeswomen */
  undo (stems, key, "ed", 2);
  undo (stems, key, "ing", 2);
  undo (stems, key, "er", 3);
  undo (stems, key, "est", 3);
  undo_adverb (stems, key, n);
}

/* "Lavrov's" arrives as "lavrovs". */
static void
english_name_stems (const char *key, FaStems *stems)
{
  gsize n = strlen (key);
  if (n > 3 && key[n - 1] == 's')
    fa_stems_add (stems, key, key, n - 1);
}

static gboolean
english_verb_like (const char *key)
{
  gsize n = strlen (key);
  return n >= 5 && g_str_has_suffix (key, "ed");
}

/* "planned", "leading"; not "former", "latest". */
static gboolean
english_of_verb (const char *key)
{
  return g_str_has_suffix (key, "ed") || g_str_has_suffix (key, "ing");
}

/* "visited", "went"; not "dying". */
static FaTense
english_tense (const char *key, gboolean irregular)
{
  return (strlen (key) >= 4 && g_str_has_suffix (key, "ed")) || (irregular && !g_str_has_suffix (key, "ing")) ? FA_TENSE_PAST : FA_TENSE_NONE;
}

/* "was sued", but not "was suing"; the participles of strong verbs are not known apart from their past. */
static gboolean
english_passive (const char *before, const char *verb)
{
  static const char *const be[] = { "is", "are", "was", "were", "be", "been", "being" };
  if (g_str_has_suffix (verb, "ing"))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (be); i++)
    if (strcmp (be[i], before) == 0)
      return TRUE;
  return FALSE;
}

/* "to levy", "levying" */
static gboolean
english_names_deed (const char *before, const char *key)
{
  return strcmp (before, "to") == 0 || g_str_has_suffix (key, "ing");
}

const FaLanguageRules fa_rules_en = {
  .tag = "en",
  .script = FA_SCRIPT_LATIN,
  .decimal_sign = '.',
  .month_first = TRUE,
  .stems = english_stems,
  .name_stems = english_name_stems,
  .verb_like = english_verb_like,
  .of_verb = english_of_verb,
  .tense = english_tense,
  .passive = english_passive,
  .names_deed = english_names_deed,
};
