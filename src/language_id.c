/* language_id.c - Indonesian: the affix generator.
 *
 * Every way to take an affix off is tried, level by level, so that the least stripped candidates come first; the
 * lexicon decides which are words. Clitics and suffixes: -lah -kah -tah -pun -nya -ku -mu -kan -an -i; prefixes: di-
 * ke- se- ter- ber- per-, and meN-/peN- with the consonant that the nasal took the place of put back (k, t, p, s).
 * The rules are those of the standard grammar (Alwi et al., Tata Bahasa Baku Bahasa Indonesia, ch. 4). */
#include "language_rules.h"

#include <string.h>

#define MAX_DEPTH 3
#define LEAST 3 /* letters a root has */

static const char *const clitics[] = { "nya", "lah", "kah", "tah", "pun", "ku", "mu" };
static const char *const suffixes[] = { "kan", "an", "i" };

typedef struct {
  const char *prefix;
  const char *before;  /* letters that may follow; NULL: any */
  const char *restore; /* put back in front of a vowel, beside nothing; NULL: none */
} Prefix;

static const Prefix prefixes[] = {
  { "di", NULL, NULL },          { "ber", NULL, NULL },        { "be", "klpst", NULL },    { "ter", NULL, NULL },
  { "meng", "aiueoghkq", "k" },  { "menge", NULL, NULL },      { "meny", "aiueo", "s" },   { "mem", "bfvpaiueo", "p" },
  { "men", "cdjztsaiueo", "t" }, { "me", "lrwymn", NULL },     { "ke", NULL, NULL },       { "se", NULL, NULL },
  { "per", NULL, NULL },         { "peng", "aiueoghkq", "k" }, { "peny", "aiueo", "s" },   { "pem", "bfvpaiueo", "p" },
  { "pen", "cdjztsaiueo", "t" }, { "pe", NULL, NULL },         { "memper", NULL, NULL },   { "diper", NULL, NULL },
};

static gboolean
is_vowel (char c)
{
  return c != '\0' && strchr ("aiueo", c) != NULL;
}

static void
strip_prefixes (const char *word, const char *key, FaStems *stems, const Prefix *list, gsize n_list)
{
  for (gsize i = 0; i < n_list; i++)
    {
      const Prefix *p = &list[i];
      gsize n = strlen (p->prefix);
      const char *rest = word + n;
      if (strncmp (word, p->prefix, n) != 0 || strlen (rest) + (p->restore != NULL) < LEAST + 0u)
        continue;
      if (p->before != NULL && strchr (p->before, *rest) == NULL)
        continue;
      if (p->restore != NULL && is_vowel (*rest))
        {
          g_autofree char *full = g_strconcat (p->restore, rest, NULL);
          fa_stems_add (stems, key, full, strlen (full));
        }
      if (strlen (rest) >= LEAST && !(p->restore != NULL && is_vowel (*rest) && strcmp (p->restore, "s") == 0))
        fa_stems_add (stems, key, rest, strlen (rest));
    }
}

static void
strip_endings (const char *word, const char *key, FaStems *stems, const char *const *list, gsize n_list)
{
  gsize n = strlen (word);
  for (gsize i = 0; i < n_list; i++)
    {
      gsize s = strlen (list[i]);
      if (n >= s + LEAST && strcmp (word + n - s, list[i]) == 0)
        fa_stems_add (stems, key, word, n - s);
    }
}

static void
strip_suffixes (const char *word, const char *key, FaStems *stems)
{
  strip_endings (word, key, stems, clitics, G_N_ELEMENTS (clitics));
  strip_endings (word, key, stems, suffixes, G_N_ELEMENTS (suffixes));
}

/* Headlines have the bare root: "KPK Tangkap Bupati", "Polisi Temukan Bom". Its dictionary form is the meN- verb: the
 * prefix takes the shape of the first letter, and k, p, s, t melt in it, but in loanwords. */
static void
add_active (const char *key, FaStems *stems)
{
  static const struct {
    const char *first, *prefix, *kept; /* kept: before a first letter that stays though it could melt */
  } shapes[] = { { "aiueogh", "meng", NULL }, { "k", "meng", "meng" }, { "p", "mem", "mem" }, { "bfv", "mem", NULL },
                 { "s", "meny", "men" },      { "t", "men", "men" },   { "cdjz", "men", NULL }, { "lmnrwy", "me", NULL } };
  for (gsize i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      gboolean melts = shapes[i].kept != NULL;
      if (strlen (key) <= LEAST || strchr (shapes[i].first, *key) == NULL)
        continue;
      g_autofree char *verb = g_strconcat (shapes[i].prefix, key + melts, NULL);
      g_autofree char *loan = melts ? g_strconcat (shapes[i].kept, key, NULL) : NULL;
      fa_stems_add (stems, key, verb, strlen (verb));
      if (loan != NULL)
        fa_stems_add (stems, key, loan, strlen (loan));
    }
}

static void
indonesian_stems (const char *key, FaStems *stems)
{
  add_active (key, stems);
  guint level_start = stems->n;
  strip_suffixes (key, key, stems);
  strip_prefixes (key, key, stems, prefixes, G_N_ELEMENTS (prefixes));
  for (guint depth = 1; depth < MAX_DEPTH; depth++)
    {
      guint level_end = stems->n;
      for (guint i = level_start; i < level_end; i++)
        {
          strip_suffixes (stems->stem[i], key, stems);
          strip_prefixes (stems->stem[i], key, stems, prefixes, G_N_ELEMENTS (prefixes));
        }
      level_start = level_end;
    }
}

/* A word of a phrase takes clitics: "rumah sakitnya", "kerja samalah". Any other affix makes another word of it. */
static void
indonesian_phrase_stems (const char *key, FaStems *stems)
{
  strip_endings (key, key, stems, clitics, G_N_ELEMENTS (clitics));
}

/* A dictionary lists "mengatakan"; texts say "dikatakan" or "katakan". */
static void
indonesian_term_keys (const char *key, FaStems *stems)
{
  static const Prefix active[] = { { "meng", "aiueoghkq", "k" }, { "meny", "aiueo", "s" }, { "mem", "bfvpaiueo", "p" },
                                   { "men", "cdjztsaiueo", "t" }, { "me", "lrwymn", NULL }, { "ber", NULL, NULL } };
  strip_prefixes (key, key, stems, active, G_N_ELEMENTS (active));
}

static gboolean
indonesian_verb_like (const char *key)
{
  static const char *const marks[] = { "me", "di", "ber", "ter" };
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (key, marks[i]) && strlen (key) >= 6)
      return TRUE;
  return FALSE;
}

/* "terencana", "dikenal"; a bare root ("besar") is an adjective of its own, "selalu" does not pass by and in a state of things
 * ("keadaan") nobody is somewhere. */
static gboolean
indonesian_of_verb (const char *key)
{
  static const char *const marks[] = { "me", "di", "ber", "ter", "pe", "ke" };
  if (strcmp (key, "keadaan") == 0)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (key, marks[i]) && strlen (key) >= 6)
      return TRUE;
  return FALSE;
}

/* Verbs have no tense; what nothing else is said of is told as it happens. */
static FaTense
indonesian_tense (const char *key, gboolean irregular)
{
  (void) irregular;
  return indonesian_verb_like (key) ? FA_TENSE_TOLD : FA_TENSE_NONE;
}

static gboolean
indonesian_passive (const char *before, const char *verb)
{
  (void) before;
  return (g_str_has_prefix (verb, "di") || g_str_has_prefix (verb, "ter")) && indonesian_verb_like (verb);
}

/* "Mulai mengenakan": a verb as it stands. */
static gboolean
indonesian_names_deed (const char *before, const char *key)
{
  (void) before;
  return indonesian_verb_like (key);
}

/* "Digugat polisi": sued by the police. */
static gboolean
indonesian_doer_behind (const char *verb)
{
  return g_str_has_prefix (verb, "di") && indonesian_verb_like (verb);
}

const FaLanguageRules fa_rules_id = {
  .tag = "id",
  .script = FA_SCRIPT_LATIN,
  .decimal_sign = ',',
  .head_first = TRUE,
  .affixes_derive = TRUE,
  .stems = indonesian_stems,
  .phrase_stems = indonesian_phrase_stems,
  .term_keys = indonesian_term_keys,
  .verb_like = indonesian_verb_like,
  .of_verb = indonesian_of_verb,
  .tense = indonesian_tense,
  .passive = indonesian_passive,
  .names_deed = indonesian_names_deed,
  .doer_behind = indonesian_doer_behind,
};
