/* language.c - the languages that have rules, read from their data files.
 *
 * In: `languages/TAG.tsv`, lines of `class TAB form|form TAB value`. Out: one table a language, form -> what it is.
 * The one idea: code knows classes of words, files know the words. */
#include "language_rules.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK 64
#define MOST_COLUMNS 3
#define SAID_ZONE " said" /* ends the value of a zone that no newsroom leaves out */
#define PLAN "plan" /* modality of what is to come: "is scheduled", dijadwalkan */

/* Every language of the library; its data decides the rest. Order is the order of indices, not of preference. */
static const FaLanguageRules *const all_rules[] = { &fa_rules_en, &fa_rules_gu, &fa_rules_id };

static const char *const class_names[FA_WORD_N] = {
  "function",   "pronoun",  "conjunction", "complementiser", "relative",   "negation",        "hedge",   "report",
  "source",     "modality", "abbreviation", "month",         "weekday",    "day",             "period",  "number",
  "ten",        "multiplier", "ordinal",   "fraction",       "before-fraction", "decimal",    "range",   "furniture",
  "title",      "postposition", "light",   "letter",         "irregular",  "verb",           "clock",
  "daypart",    "until",    "since",       "subordinator",   "home",
  "given",      "no-verb",  "no-passive",  "no-participle",  "undergone", "names"
};

struct FaLanguage {
  const FaLanguageRules *rules;
  guint index;
  GHashTable *words; /* folded key, in the arena -> FaWord, one for all forms of which the same is said */
  GHashTable *forms; /* the same, of the classes from FA_WORD_NO_VERB on */
  GHashTable *begins; /* folded first words of forms of several words */
  GStringChunk *arena;
  GPtrArray *blocks; /* of BLOCK FaWord each, so that many words are few pieces of memory */
  guint n_words;
  FaLanguageFile file;
};

struct FaLanguages {
  guint n;
  FaLanguage language[G_N_ELEMENTS (all_rules)];
};

G_STATIC_ASSERT (G_N_ELEMENTS (all_rules) <= 8); /* FA_MAX_LANGUAGES */

static gint
class_of (const char *name)
{
  for (gint i = 0; i < FA_WORD_N; i++)
    if (class_names[i][0] == name[0] && strcmp (class_names[i], name) == 0)
      return i;
  return -1;
}

static FaWord *
new_word (FaLanguage *l)
{
  guint at = l->n_words++ % BLOCK;
  if (at == 0)
    g_ptr_array_add (l->blocks, g_new0 (FaWord, BLOCK));
  return (FaWord *) l->blocks->pdata[l->blocks->len - 1] + at;
}

/* A form of a line is what the line says, and what the lines before it say of the same form.
 * @param line  what the line says; one for all its forms. @param key  scratch. */
static void
add_form (FaLanguage *l, const FaWord *line, gint class, const char *form, GString *key)
{
  GHashTable *table = class < FA_WORD_NO_VERB ? l->words : l->forms;
  g_string_truncate (key, 0);
  fa_fold (key, form, strlen (form));
  const FaWord *before = g_hash_table_lookup (table, key->str);
  if (before == NULL)
    g_hash_table_insert (table, g_string_chunk_insert (l->arena, key->str), (gpointer) (guintptr) line);
  else
    {
      FaWord *both = new_word (l);
      *both = *before;
      both->classes |= line->classes;
      if (line->value[class] != NULL)
        both->value[class] = line->value[class];
      g_hash_table_insert (table, key->str, both); /* the key that is there stays */
    }
  gsize first = strcspn (form, " ");
  if (form[first] != '\0')
    {
      g_string_truncate (key, 0);
      fa_fold (key, form, first);
      g_hash_table_add (l->begins, g_string_chunk_insert_const (l->arena, key->str));
    }
}

/* End a string at the first @p sign in it. @return what stands behind the sign; NULL: there is none. */
static char *
cut (char *s, char sign)
{
  char *at = strchr (s, sign);
  if (at == NULL)
    return NULL;
  *at = '\0';
  return at + 1;
}

static gboolean
read_line (FaLanguage *l, const char *path, guint number, char *line, GString *key, GError **error)
{
  if (*line == '\0' || *line == '#')
    return TRUE;
  char *column[MOST_COLUMNS + 1] = { line };
  guint n = 1;
  while (n <= MOST_COLUMNS && (column[n] = cut (column[n - 1], '\t')) != NULL)
    n++;
  gint class = class_of (column[0]);
  if (class < 0 || n < 2 || n > MOST_COLUMNS)
    {
      g_autofree char *name = fa_error_quote (column[0]);
      g_set_error (error, FA_ERROR, FA_ERROR_LEXICON,
                   class < 0 ? "%s:%u:1: \"%s\" is no class of words" : "%s:%u:1: \"%s\" wants: class TAB forms [TAB value]",
                   path, number, name);
      return FALSE;
    }
  FaWord *word = new_word (l);
  word->classes = G_GUINT64_CONSTANT (1) << class;
  word->value[class] = n > 2 && *column[2] != '\0' ? g_string_chunk_insert (l->arena, column[2]) : NULL;
  for (char *form = column[1], *next; form != NULL; form = next)
    {
      next = cut (form, '|');
      if (*form == '\0')
        {
          g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s:%u:%zu: empty form", path, number,
                       (gsize) (form - line) + 1);
          return FALSE;
        }
      add_form (l, word, class, form, key);
    }
  return TRUE;
}

static gboolean
read_file (FaLanguage *l, const char *directory, GError **error)
{
  g_autofree char *name = g_strconcat (l->rules->tag, ".tsv", NULL);
  g_autofree char *path = g_build_filename (directory, "languages", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) io = NULL;
  gsize n;
  if (!g_file_get_contents (path, &text, &n, &io))
    {
      g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s: %s", path, g_strerror (errno));
      return FALSE;
    }
  if (strlen (text) != n)
    {
      g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s: binary, not a language file (NUL byte)", path);
      return FALSE;
    }
  const char *bad;
  if (!g_utf8_validate (text, (gssize) n, &bad))
    {
      g_set_error (error, FA_ERROR, FA_ERROR_LEXICON, "%s: not UTF-8 at byte %zu", path, (gsize) (bad - text));
      return FALSE;
    }
  l->file = (FaLanguageFile){ .name = g_build_filename ("languages", name, NULL), .path = g_steal_pointer (&path),
                              .sha256 = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, (gssize) n) };
  guint number = 0;
  g_autoptr (GString) key = g_string_new (NULL);
  for (char *line = g_str_has_prefix (text, "\357\273\277") ? text + 3 : text, *next; line != NULL; line = next)
    {
      next = strchr (line, '\n');
      if (next != NULL)
        *next++ = '\0';
      if (g_str_has_suffix (line, "\r"))
        line[strlen (line) - 1] = '\0';
      if (!read_line (l, l->file.path, ++number, line, key, error))
        return FALSE;
      l->file.entries += *line != '\0' && *line != '#';
    }
  return TRUE;
}

FaLanguages *
fa_languages_new (const char *directory, GError **error)
{
  g_return_val_if_fail (directory != NULL, NULL);
  g_autoptr (FaLanguages) all = g_new0 (FaLanguages, 1);
  for (guint i = 0; i < G_N_ELEMENTS (all_rules); i++)
    {
      FaLanguage *l = &all->language[i];
      l->rules = all_rules[i];
      l->index = i;
      l->words = g_hash_table_new (g_str_hash, g_str_equal);
      l->forms = g_hash_table_new (g_str_hash, g_str_equal);
      l->begins = g_hash_table_new (g_str_hash, g_str_equal);
      l->arena = g_string_chunk_new (4096);
      l->blocks = g_ptr_array_new_with_free_func (g_free);
      all->n++;
      if (!read_file (l, directory, error))
        return NULL;
    }
  return g_steal_pointer (&all);
}

void
fa_languages_free (FaLanguages *languages)
{
  if (languages == NULL)
    return;
  for (guint i = 0; i < languages->n; i++)
    {
      g_hash_table_destroy (languages->language[i].words);
      g_hash_table_destroy (languages->language[i].forms);
      g_hash_table_destroy (languages->language[i].begins);
      g_string_chunk_free (languages->language[i].arena);
      g_ptr_array_unref (languages->language[i].blocks);
      g_free (languages->language[i].file.name);
      g_free (languages->language[i].file.path);
      g_free (languages->language[i].file.sha256);
    }
  g_free (languages);
}

guint
fa_languages_count (const FaLanguages *languages)
{
  return languages->n;
}

const FaLanguage *
fa_languages_get (const FaLanguages *languages, guint index)
{
  g_return_val_if_fail (index < languages->n, NULL);
  return &languages->language[index];
}

const FaLanguageFile *
fa_language_file (const FaLanguage *language)
{
  return &language->file;
}

const FaLanguage *
fa_languages_find (const FaLanguages *languages, const char *tag)
{
  gsize n = strcspn (tag, "-_");
  for (guint i = 0; i < languages->n; i++)
    {
      const char *own = languages->language[i].rules->tag;
      if (strlen (own) == n && g_ascii_strncasecmp (own, tag, n) == 0)
        return &languages->language[i];
    }
  return NULL;
}

const FaLanguage *
fa_languages_of_script (const FaLanguages *languages, FaScript script)
{
  for (guint i = 0; i < languages->n; i++)
    if (languages->language[i].rules->script == script)
      return &languages->language[i];
  return NULL;
}

#define CLASS(name) (G_GUINT64_CONSTANT (1) << FA_WORD_##name)

/* What a language is told by: words that every text of it has some of. Months, titles and abbreviations many share. */
static const guint64 telling_classes
    = CLASS (FUNCTION) | CLASS (PRONOUN) | CLASS (CONJUNCTION) | CLASS (COMPLEMENTISER) | CLASS (RELATIVE) | CLASS (NEGATION)
      | CLASS (HEDGE) | CLASS (REPORT) | CLASS (SOURCE) | CLASS (MODALITY) | CLASS (WEEKDAY) | CLASS (DAY) | CLASS (PERIOD)
      | CLASS (NUMBER) | CLASS (TEN) | CLASS (MULTIPLIER) | CLASS (DAYPART) | CLASS (UNTIL) | CLASS (SINCE)
      | CLASS (SUBORDINATOR) | CLASS (VERB) | CLASS (LIGHT);

/* Words of a text that tell its language. */
static guint
count_telling_words (const FaLanguage *l, const char *text, gsize n)
{
  guint count = 0;
  g_autoptr (GString) key = g_string_new (NULL);
  for (const char *s = text, *end = text + n; s < end;)
    {
      const char *word = s;
      while (s < end && fa_script_of (g_utf8_get_char (s)) != FA_SCRIPT_NONE)
        s = g_utf8_next_char (s);
      if (s > word)
        {
          g_string_truncate (key, 0);
          fa_fold (key, word, (gsize) (s - word));
          const FaWord *w = fa_language_word (l, key->str);
          count += w != NULL && (w->classes & telling_classes) != 0;
        }
      else
        s = g_utf8_next_char (s);
    }
  return count;
}

#define N_SCRIPTS (FA_SCRIPT_OTHER + 1)

/* The script most letters are of; between equals not Latin, which every newspaper sprinkles in. */
static FaScript
main_script (const char *text, gsize n, guint count[N_SCRIPTS])
{
  for (const char *s = text; s < text + n; s = g_utf8_next_char (s))
    count[fa_script_of (g_utf8_get_char (s))]++;
  FaScript best = FA_SCRIPT_LATIN;
  for (guint i = FA_SCRIPT_LATIN; i <= FA_SCRIPT_OTHER; i++)
    if (count[i] >= count[best])
      best = (FaScript) i;
  return best;
}

const FaLanguage *
fa_languages_detect (const FaLanguages *languages, const char *text, gsize n)
{
  guint letters[N_SCRIPTS] = { 0 }, best_count = 0, second = 0;
  FaScript script = main_script (text, n, letters);
  const FaLanguage *best = NULL, *only = NULL;
  guint of_script = 0;
  for (guint i = 0; i < languages->n; i++)
    {
      const FaLanguage *l = &languages->language[i];
      /* a long foreign name can outweigh the sentence it stands in: the words of its language then tell */
      if (l->rules->script != script && letters[l->rules->script] * 4 < letters[script])
        continue;
      if (l->rules->script == script)
        {
          of_script++;
          only = l;
        }
      guint count = count_telling_words (l, text, n);
      if (count > best_count)
        {
          second = best_count;
          best_count = count;
          best = l;
        }
      else
        second = MAX (second, count);
    }
  if (letters[script] < 2)
    return NULL;
  /* A script that only one language with rules is written in decides by itself; the others need such words:
   * one in forty letters, and more of them than any rival has. */
  if (of_script == 1 && script != FA_SCRIPT_LATIN)
    return only;
  return best_count > second && best_count * 40 >= letters[script] ? best : NULL;
}

const char *
fa_language_tag (const FaLanguage *language)
{
  return language->rules->tag;
}

guint
fa_language_index (const FaLanguage *language)
{
  return language->index;
}

FaScript
fa_language_script (const FaLanguage *language)
{
  return language->rules->script;
}

char
fa_language_decimal_sign (const FaLanguage *language)
{
  return language->rules->decimal_sign;
}

gboolean
fa_language_verb_final (const FaLanguage *language)
{
  return language->rules->verb_final;
}

gboolean
fa_language_head_first (const FaLanguage *language)
{
  return language->rules->head_first;
}

gboolean
fa_language_month_first (const FaLanguage *language)
{
  return language->rules->month_first;
}

gboolean
fa_language_affixes_derive (const FaLanguage *language)
{
  return language->rules->affixes_derive;
}

gboolean
fa_word_is_article (const FaWord *word)
{
  return fa_word_is (word, FA_WORD_FUNCTION) && g_strcmp0 (word->value[FA_WORD_FUNCTION], "noun") == 0;
}

const char *
fa_word_case (const FaWord *word)
{
  if (fa_word_is (word, FA_WORD_FUNCTION) && word->value[FA_WORD_FUNCTION] != NULL)
    return fa_word_is_article (word) ? NULL : word->value[FA_WORD_FUNCTION];
  return fa_word_is (word, FA_WORD_POSTPOSITION) ? word->value[FA_WORD_POSTPOSITION] : NULL;
}

const FaWord *
fa_language_word (const FaLanguage *language, const char *key)
{
  return g_hash_table_lookup (language->words, key);
}

gboolean
fa_language_begins (const FaLanguage *language, const char *key)
{
  return g_hash_table_contains (language->begins, key);
}

gboolean
fa_language_leaves_out_zone (const FaLanguage *language, gint zone)
{
  GHashTableIter iter;
  gpointer word;
  g_hash_table_iter_init (&iter, language->words);
  while (g_hash_table_iter_next (&iter, NULL, &word))
    {
      const char *value = fa_word_is (word, FA_WORD_CLOCK) ? ((const FaWord *) word)->value[FA_WORD_CLOCK] : NULL;
      if (value != NULL && (*value == '+' || *value == '-') && atoi (value) == zone)
        return !g_str_has_suffix (value, SAID_ZONE);
    }
  return FALSE;
}

/* Does the language file say of a form, or of what it ends in, that it is of a class? */
static gboolean
is_form (const FaLanguage *language, const char *key, FaWordClass class)
{
  for (const char *tail = key; *tail != '\0'; tail = g_utf8_next_char (tail))
    {
      const FaWord *word = g_hash_table_lookup (language->forms, tail);
      if (fa_word_is (word, class) && (tail == key || word->value[class] != NULL))
        return TRUE;
    }
  return FALSE;
}

gboolean
fa_language_verb_like (const FaLanguage *language, const char *key)
{
  const FaWord *word = fa_language_word (language, key);
  if (fa_word_is (word, FA_WORD_VERB) || fa_word_is (word, FA_WORD_REPORT) || fa_word_is (word, FA_WORD_IRREGULAR))
    return TRUE;
  /* "they based it there", "it begins there", "hakim menolak gugatan", "rapat dijadwalkan pada Senin" */
  gboolean may_be = word == NULL || fa_word_is (word, FA_WORD_HOME)
                    || (fa_word_is (word, FA_WORD_NEGATION) && !fa_word_is (word, FA_WORD_FUNCTION))
                    || (fa_word_is (word, FA_WORD_MODALITY) && g_strcmp0 (word->value[FA_WORD_MODALITY], PLAN) == 0)
                    || (fa_word_is (word, FA_WORD_SINCE) && word->value[FA_WORD_SINCE] != NULL);
  return may_be && language->rules->verb_like (key) && !is_form (language, key, FA_WORD_NO_VERB);
}

gboolean
fa_language_of_verb (const FaLanguage *language, const char *key)
{
  return fa_word_is (fa_language_word (language, key), FA_WORD_IRREGULAR) || language->rules->of_verb == NULL
         || language->rules->of_verb (key);
}

FaTense
fa_language_tense (const FaLanguage *language, const char *key)
{
  FaTense tense = language->rules->tense (key, fa_word_is (fa_language_word (language, key), FA_WORD_IRREGULAR));
  return tense != FA_TENSE_NONE && is_form (language, key, FA_WORD_NO_VERB) ? FA_TENSE_NONE : tense;
}

FaParticiple
fa_language_participle (const FaLanguage *language, const char *word, gsize n, const char *key, const char *next)
{
  if (language->rules->participle == NULL || is_form (language, key, FA_WORD_NO_PARTICIPLE))
    return FA_PARTICIPLE_NONE;
  return language->rules->participle (word, n, key, next);
}

gboolean
fa_language_passive (const FaLanguage *language, const char *before, const char *verb)
{
  return language->rules->passive != NULL && language->rules->passive (before, verb)
         && !is_form (language, verb, FA_WORD_NO_VERB) && !is_form (language, verb, FA_WORD_NO_PASSIVE);
}

gboolean
fa_language_names_deed (const FaLanguage *language, const char *before, const char *key)
{
  FaTense tense = fa_language_tense (language, key);
  if (language->rules->names_deed == NULL)
    return tense == FA_TENSE_INTENT || tense == FA_TENSE_INFINITIVE;
  return language->rules->names_deed (before, key);
}

gboolean
fa_language_doer_behind (const FaLanguage *language, const char *verb, gboolean role)
{
  const FaWord *word = g_hash_table_lookup (language->forms, verb);
  gboolean names = fa_word_is (word, FA_WORD_NAMES) && (role || word->value[FA_WORD_NAMES] == NULL);
  return language->rules->doer_behind != NULL && fa_language_verb_like (language, verb) && language->rules->doer_behind (verb) && !names;
}

FaParty
fa_language_party (const FaLanguage *language, const char *key, const char *stem)
{
  return language->rules->party == NULL ? FA_PARTY_NONE : language->rules->party (key, stem);
}

FaParty
fa_language_party_of_name (const FaLanguage *language, const char *key, const char *latin)
{
  return language->rules->party_of_name == NULL ? FA_PARTY_NONE : language->rules->party_of_name (key, latin);
}

gboolean
fa_language_undergone (const FaLanguage *language, const char *key)
{
  return is_form (language, key, FA_WORD_UNDERGONE) || (language->rules->undergone != NULL && language->rules->undergone (key));
}

void
fa_stems_add_of (FaStems *stems, const char *key, const char *stem, gsize n, FaStemOf of)
{
  if (n == 0 || (strlen (key) == n && memcmp (key, stem, n) == 0))
    return;
  for (guint i = 0; i < stems->n; i++)
    if (strlen (stems->stem[i]) == n && memcmp (stems->stem[i], stem, n) == 0)
      {
        stems->of[i] = MIN (stems->of[i], of);
        return;
      }
  if (stems->n == FA_MAX_STEMS)
    return;
  stems->of[stems->n] = of;
  stems->stem[stems->n++] = g_strndup (stem, n);
}

void
fa_stems_add (FaStems *stems, const char *key, const char *stem, gsize n)
{
  fa_stems_add_of (stems, key, stem, n, FA_STEM_OF_ANY);
}

void
fa_stems_clear (FaStems *stems)
{
  for (guint i = 0; i < stems->n; i++)
    g_free (stems->stem[i]);
  stems->n = 0;
}

static void
add_irregular (const FaLanguage *language, const char *key, const char *form, FaStems *stems)
{
  const FaWord *word = fa_language_word (language, form);
  const char *value = fa_word_is (word, FA_WORD_IRREGULAR) ? word->value[FA_WORD_IRREGULAR] : NULL;
  if (value == NULL)
    return;
  g_autoptr (GString) lemma = g_string_new (NULL);
  fa_fold (lemma, value, strlen (value));
  fa_stems_add (stems, key, lemma->str, lemma->len);
}

void
fa_language_stems (const FaLanguage *language, const char *key, FaStems *stems)
{
  stems->n = 0;
  add_irregular (language, key, key, stems);
  language->rules->stems (key, stems);
  /* an ending may stand on an irregular form: "children's" */
  for (guint i = 0, n = stems->n; i < n; i++)
    add_irregular (language, key, stems->stem[i], stems);
}

void
fa_language_phrase_stems (const FaLanguage *language, const char *key, FaStems *stems)
{
  if (language->rules->phrase_stems == NULL)
    {
      fa_language_stems (language, key, stems);
      return;
    }
  stems->n = 0;
  language->rules->phrase_stems (key, stems);
}

void
fa_language_name_stems (const FaLanguage *language, const char *key, FaStems *stems)
{
  stems->n = 0;
  if (language->rules->name_stems != NULL)
    language->rules->name_stems (key, stems);
}

void
fa_language_term_keys (const FaLanguage *language, const char *key, FaStems *stems)
{
  stems->n = 0;
  if (language->rules->term_keys != NULL)
    language->rules->term_keys (key, stems);
}
