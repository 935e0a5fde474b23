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
  fa_stems_add (stems, key, key, n);
  add_with (stems, key, n, "e");
  add_undoubled (stems, key, n);
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
  undo (stems, key, "ed", 2);
  undo (stems, key, "ing", 2);
  undo (stems, key, "er", 3);
  undo (stems, key, "est", 3);
  undo (stems, key, "ly", 3);
  if (n >= 5 && g_str_has_suffix (key, "ly"))
    add_with (stems, key, n - 1, "e"); /* simply, possibly */
  if (g_str_has_suffix (key, "ically"))
    fa_stems_add (stems, key, key, n - 4);
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

const FaLanguageRules fa_rules_en = {
  .tag = "en",
  .script = FA_SCRIPT_LATIN,
  .decimal_sign = '.',
  .stems = english_stems,
  .name_stems = english_name_stems,
  .verb_like = english_verb_like,
};
