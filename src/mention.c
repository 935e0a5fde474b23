/* mention.c - what each run of tokens means.
 *
 * In: the claims of one article and the lexicon. Out: typed mentions in reading order. The one idea: at every token
 * the recognisers are asked in a fixed order (address, date, long term, number, term, function word, acronym, name),
 * the first that understands takes its tokens; what nobody understands is kept as an unknown word, because "not
 * understood" must never turn into "not said". */
#include <factalign/mention.h>

#include <string.h>

#include "claim_private.h"
#include "mention_private.h"
#include "mention_reader.h"
#include "number.h"

#define LEAST_STEMMED 3  /* letters of an acronym that is found only with its ending off */
#define LEAST_NAME 3     /* signs of a word that may be a name where no capital tells */
#define MOST_PART_MEANINGS 4 /* a word of a compound that can mean more says nothing of it */
#define MOST_OBJECT 5    /* tokens from a verb to the particle behind its object */
#define MOST_PARTICLE 3  /* tokens of that: "off the table" */
#define YEAR_FREQUENCY 340.0

static guint32
add_key (Reader *r, const char *s)
{
  guint32 at = (guint32) r->m->keys->len;
  g_string_append (r->m->keys, s);
  g_string_append_c (r->m->keys, '\0');
  return at;
}

FaMention *
fa_reader_add (Reader *r, FaMentionKind kind, guint first, guint n)
{
  FaMention m = { .kind = kind, .clause = r->clause, .token_first = first, .token_end = first + n, .counted = -1,
                  .date = FA_DATE_NONE, .language = fa_reader_language (r, first), .hit_first = r->m->hits->len };
  m.span = (FaSpan){ fa_claims_token (r->c, first)->span.start, fa_claims_token (r->c, first + n - 1)->span.end };
  g_array_append_val (r->m->mentions, m);
  return &g_array_index (r->m->mentions, FaMention, r->m->mentions->len - 1);
}

/* --- terms -------------------------------------------------------------------------------------------------------- */

void
fa_reader_take_hits (Reader *r, FaMention *m, const Found *f)
{
  gboolean ambiguous = TRUE;
  guint weight = 0;
  guint first = r->m->hits->len;
  for (guint i = 0; i < f->n; i++)
    {
      FaHit hit = { f->term[i].concept, (guint32) (&f->term[i] - fa_lexicon_term (r->lexicon, 0)) };
      if (fa_term_is_first (f->term, i))
        g_array_append_val (r->m->hits, hit);
      ambiguous = ambiguous && f->term[i].ambiguous;
      weight = MAX (weight, fa_lexicon_concept (r->lexicon, f->term[i].concept)->weight);
    }
  m->hit_first = first;
  m->hit_n = r->m->hits->len - first;
  m->ambiguous = ambiguous ? 1 : 0;
  m->stemmed = f->exact ? 0 : 1;
  m->weight = (guint16) weight;
}

/* "Is building": an auxiliary right before a word makes a verb of it. */
static gboolean
is_behind_auxiliary (const Reader *r, guint token)
{
  const FaLanguage *l = fa_reader_language (r, token);
  if (fa_language_verb_final (l) || token == fa_claims_clause (r->c, r->clause)->token_first)
    return FALSE;
  const FaWord *word = fa_language_word (l, fa_claims_key (r->c, token - 1));
  return fa_word_is (word, FA_WORD_FUNCTION) && fa_word_is (word, FA_WORD_VERB);
}

/* "planned" is listed as what a thing is; it is also that somebody plans. Add the deeds its stem means: of a form made
 * of a verb only, for "former" forms nothing and "besar" enlarges nothing. */
static void
take_deeds (Reader *r, FaMention *m, guint token, const Found *exact)
{
  const char *key = fa_claims_key (r->c, token);
  if (!fa_language_of_verb (fa_reader_language (r, token), key))
    return;
  for (guint i = 0; i < exact->n; i++)
    {
      FaConceptKind kind = fa_reader_hit_kind (r, exact, i);
      if (kind == FA_KIND_ACTION || (kind != FA_KIND_QUALITY && kind != FA_KIND_STATE && !is_behind_auxiliary (r, token)))
        return;
    }
  Found f = fa_reader_find_stem (r, fa_reader_language (r, token), "", key, 1);
  for (guint i = 0; i < f.n; i++)
    {
      if (fa_reader_hit_kind (r, &f, i) != FA_KIND_ACTION && fa_reader_hit_kind (r, &f, i) != FA_KIND_EVENT)
        continue;
      FaHit hit = { f.term[i].concept, (guint32) (&f.term[i] - fa_lexicon_term (r->lexicon, 0)) };
      g_array_append_val (r->m->hits, hit);
      m->hit_n++;
    }
}

FaConceptKind
fa_reader_hit_kind (const Reader *r, const Found *f, guint i)
{
  return (FaConceptKind) fa_lexicon_concept (r->lexicon, f->term[i].concept)->kind;
}

/* --- dates -------------------------------------------------------------------------------------------------------- */

/* A bare number of four digits is a year unless something is counted with it. */
static gboolean
is_bare_year (Reader *r, guint token)
{
  const FaToken *t = fa_claims_token (r->c, token);
  const char *key = fa_claims_key (r->c, token);
  const char *text = r->c->article->text + t->span.start;
  if (t->kind != FA_TOKEN_NUMBER || strlen (key) != 4 || key[0] < '1' || key[0] > '2')
    return FALSE;
  for (guint32 i = 0; i < fa_span_length (t->span); i++)
    if (text[i] == '.' || text[i] == ',')
      return FALSE; /* "2,021 people" */
  gint year = (gint) g_ascii_strtoll (key, NULL, 10);
  FaNumber number;
  return year >= 1800 && year <= 2100 && fa_reader_find_unit (r, token + 1, FA_KIND_UNIT).n == 0
         && fa_reader_find_unit (r, token + 1, FA_KIND_CURRENCY).n == 0
         && fa_number_read (r->c, r->language, token, r->end, &number) == 1;
}

static guint
read_date (Reader *r, guint first)
{
  FaDate date;
  gint weekday;
  guint n = fa_date_read (r->c, r->language, first, r->end, r->c->published, &date, &weekday);
  if (n == 0 && is_bare_year (r, first))
    {
      date.year = (gint16) g_ascii_strtoll (fa_claims_key (r->c, first), NULL, 10);
      n = 1;
    }
  if (n == 0)
    return 0;
  FaMention *m = fa_reader_add (r, FA_MENTION_DATE, first, n);
  m->date = date;
  m->value = weekday;
  m->weight = fa_weight_of_frequency (YEAR_FREQUENCY);
  return n;
}

/* --- single tokens ------------------------------------------------------------------------------------------------ */

static guint
read_sign (Reader *r, guint token)
{
  const FaToken *t = fa_claims_token (r->c, token);
  static const FaMentionKind kinds[] = { [FA_TOKEN_HANDLE] = FA_MENTION_HANDLE, [FA_TOKEN_HASHTAG] = FA_MENTION_HASHTAG,
                                         [FA_TOKEN_URL] = FA_MENTION_URL };
  if (t->kind == FA_TOKEN_PUNCT || t->kind == FA_TOKEN_QUOTE || t->kind == FA_TOKEN_SYMBOL)
    return 1;
  if (t->kind == FA_TOKEN_FLAG)
    {
      Found f = fa_reader_find_exact (r, r->language, fa_claims_key (r->c, token), 1);
      FaMention *m = fa_reader_add (r, f.n > 0 ? FA_MENTION_CONCEPT : FA_MENTION_FUNCTION, token, 1);
      if (f.n > 0)
        fa_reader_take_hits (r, m, &f);
      return 1;
    }
  if (t->kind != FA_TOKEN_HANDLE && t->kind != FA_TOKEN_HASHTAG && t->kind != FA_TOKEN_URL)
    return 0;
  FaMention *m = fa_reader_add (r, kinds[t->kind], token, 1);
  const char *key = fa_claims_key (r->c, token);
  if (t->kind == FA_TOKEN_HASHTAG)
    {
      Found f = fa_reader_find_exact (r, m->language, key + 1, 1); /* behind the # */
      if (f.n > 0)
        fa_reader_take_hits (r, m, &f);
      else
        m->weight = 0;
    }
  m->key = add_key (r, key);
  return 1;
}

static guint32
add_phonetic (Reader *r, const FaLanguage *l, const char *key)
{
  g_autoptr (GString) all = g_string_new (NULL);
  fa_mention_sound (all, l, key, TRUE);
  return all->len == 0 ? 0 : add_key (r, all->str);
}

static guint32
add_phonetic_parts (Reader *r, const FaMention *m)
{
  g_autoptr (GString) all = g_string_new (NULL);
  fa_mention_sound_parts (all, r->m, m);
  return all->len == 0 ? 0 : add_key (r, all->str);
}

/* Letters of a spelled acronym, as it stands or with a case ending off. A form that the lexicon knows is preferred: in
 * એફબીઆઈએ the last sign is the agent's ending, not another A. */
static Found
decode_acronym (const Reader *r, guint token, GString *letters)
{
  const FaLanguage *l = fa_reader_language (r, token);
  const char *key = fa_claims_key (r->c, token);
  Found found = { 0 };
  FaStems stems;
  fa_language_name_stems (l, key, &stems);
  g_autoptr (GString) tried = g_string_new (NULL);
  for (guint i = 0; i <= stems.n && found.n == 0; i++)
    {
      g_string_truncate (tried, 0);
      if (!fa_mention_decode_letters (l, i == 0 ? key : stems.stem[i - 1], tried) || tried->len < (i == 0 ? 2 : LEAST_STEMMED))
        continue;
      if (letters->len == 0)
        g_string_assign (letters, tried->str);
      for (guint k = 0; k < fa_languages_count (r->c->languages) && found.n == 0; k++)
        if (fa_language_script (fa_languages_get (r->c->languages, k)) == FA_SCRIPT_LATIN)
          found = fa_reader_find_exact (r, fa_languages_get (r->c->languages, k), tried->str, 1);
      if (found.n > 0)
        g_string_assign (letters, tried->str);
    }
  fa_stems_clear (&stems);
  return found;
}

static gboolean
read_spelled_acronym (Reader *r, guint token)
{
  g_autoptr (GString) letters = g_string_new (NULL);
  Found f = decode_acronym (r, token, letters);
  if (letters->len == 0)
    return FALSE;
  FaMention *m = fa_reader_add (r, FA_MENTION_ACRONYM, token, 1);
  m->weight = fa_weight_of_frequency (0);
  if (f.n > 0)
    fa_reader_take_hits (r, m, &f);
  m->key = add_key (r, letters->str);
  return TRUE;
}

static void
read_unknown (Reader *r, guint token)
{
  const FaToken *t = fa_claims_token (r->c, token);
  const FaLanguage *l = fa_reader_language (r, token);
  const char *key = fa_claims_key (r->c, token);
  FaMentionKind kind = t->upper ? FA_MENTION_ACRONYM : t->capital ? FA_MENTION_NAME : FA_MENTION_UNKNOWN;
  FaMention *m = fa_reader_add (r, kind, token, 1);
  m->weight = fa_weight_of_frequency (fa_lexicon_frequency (r->lexicon, l, key));
  m->key = add_key (r, key);
  guint32 phonetic = add_phonetic (r, l, key);
  m->phonetic = phonetic;
}

/* A word of some class of the language that no term took ("papar"), or a function word with an ending ("kepadanya"). */
static gboolean
is_small (const Reader *r, guint token)
{
  const FaLanguage *l = fa_reader_language (r, token);
  const char *key = fa_claims_key (r->c, token);
  if (fa_claims_token (r->c, token)->capital)
    return FALSE;
  const FaWord *word = fa_claims_word (r->c, l, token, 1);
  if (word != NULL && !fa_word_is (word, FA_WORD_LETTER) && !fa_word_is (word, FA_WORD_ABBREVIATION)
      && !fa_word_is (word, FA_WORD_GIVEN))
    return TRUE;
  gboolean small = FALSE;
  const FaStems *stems = fa_reader_stems (r, l, key);
  for (guint i = 0; i < stems->n && !small; i++)
    small = strlen (stems->stem[i]) * 2 > strlen (key)
            && fa_word_is (fa_language_word (l, stems->stem[i]), FA_WORD_FUNCTION);
  return small;
}

static guint
read_negation (Reader *r, guint token)
{
  guint n;
  const FaWord *word = fa_claims_match (r->c, fa_reader_language (r, token), FA_WORD_NEGATION, token, r->end, &n);
  const char *value = word == NULL ? NULL : word->value[FA_WORD_NEGATION];
  if (word == NULL || n == 0 || (value != NULL && value[0] != 't' && value[0] != 'y'))
    return 0; /* a weak one ("denied") is a word of its own */
  if (token + n < r->end && fa_claims_token (r->c, token + n)->kind == FA_TOKEN_NUMBER && fa_claims_token (r->c, token)->capital)
    return 0; /* "world No 2" */
  fa_reader_add (r, FA_MENTION_NEGATION, token, n);
  return n;
}

/* Does a term name something itself? Its gloss is written with a capital letter then. */
static gboolean
is_proper (const Reader *r, const Found *f)
{
  for (guint i = 0; i < f->n; i++)
    {
      guint32 gloss = fa_lexicon_concept (r->lexicon, f->term[i].concept)->gloss[0];
      if (g_unichar_isupper (g_utf8_get_char (fa_lexicon_string (r->lexicon, gloss))))
        return TRUE;
    }
  return FALSE;
}

/* Mr Harding is not hard, nor does Ms Carter cart: a name inside a sentence is not taken apart into a common word. */
static gboolean
is_taken_apart (const Reader *r, guint token, const Found *f)
{
  const FaToken *t = fa_claims_token (r->c, token);
  const FaSentence *s = fa_claims_sentence (r->c, fa_claims_clause (r->c, r->clause)->sentence);
  return r->capitals_tell && t->capital && token > s->token_first && f->tokens == 1 && !f->exact && !is_proper (r, f);
}

/* Nobody knows this word, by itself or with its endings off. */
static gboolean
is_unknown_word (const Reader *r, guint token)
{
  return token < r->end && fa_claims_token (r->c, token)->kind == FA_TOKEN_WORD && !fa_reader_is_function (r, token) && !is_small (r, token)
         && fa_reader_find_term (r, token, 1).n == 0;
}

static gboolean
is_capital_word (const Reader *r, guint token)
{
  return token < r->end && fa_claims_token (r->c, token)->kind == FA_TOKEN_WORD && fa_claims_token (r->c, token)->capital;
}

/* Is a term of one person only? */
static gboolean
is_person (const Reader *r, const Found *f)
{
  for (guint i = 0; i < f->n; i++)
    if (fa_lexicon_concept (r->lexicon, f->term[i].concept)->kind != FA_KIND_PERSON)
      return FALSE;
  return f->n > 0 && is_proper (r, f);
}

/* A word with a capital, inside a sentence, that nothing is known of: it begins or ends somebody's name. */
static gboolean
is_unknown_name (const Reader *r, guint token)
{
  return is_capital_word (r, token) && !fa_claims_token (r->c, token)->upper && is_unknown_word (r, token)
         && fa_reader_find_foreign (r, token).n == 0;
}

/* Port Blair is neither in port nor Mr Blair: a phrase in small letters does not begin a name, and the surname of somebody
 * known behind another first name is somebody else's. */
static gboolean
is_of_other_name (const Reader *r, guint token, const Found *f)
{
  const FaSentence *s = fa_claims_sentence (r->c, fa_claims_clause (r->c, r->clause)->sentence);
  if (!r->capitals_tell || f->n == 0)
    return FALSE;
  guint last = token + f->tokens - 1;
  if (f->tokens > 1 && !is_proper (r, f))
    return !fa_claims_token (r->c, token)->capital && is_capital_word (r, last) && !fa_claims_token (r->c, last)->upper
           && is_capital_word (r, last + 1); /* but "gedung DPR Senayan" holds a building */
  return f->tokens == 1 && is_capital_word (r, token) && token > s->token_first + 1 && is_person (r, f)
         && is_unknown_name (r, token - 1);
}

/* In a headline nearly every word has a capital. */
static gboolean
capitals_tell (const FaClaims *c, const FaSentence *s)
{
  guint words = 0, capitals = 0;
  for (guint t = s->token_first; t < s->token_end; t++)
    if (fa_claims_token (c, t)->kind == FA_TOKEN_WORD)
      {
        words++;
        capitals += fa_claims_token (c, t)->capital ? 1 : 0;
      }
  return capitals * 2 <= words;
}

/* A compound is also of its words: "izin tambang" and "mining licence" meet in permit and mine. */
static void
take_parts (Reader *r, FaMention *m)
{
  for (guint32 t = m->token_first; t < m->token_end; t++)
    {
      if (fa_claims_token (r->c, t)->kind != FA_TOKEN_WORD || fa_reader_is_function (r, t))
        continue;
      const FaLanguage *l = fa_reader_language (r, t);
      Found f = fa_reader_find_exact (r, l, fa_claims_key (r->c, t), 1);
      if (f.n == 0)
        f = fa_reader_find_stem (r, l, "", fa_claims_key (r->c, t), 1);
      for (guint i = 0; i < f.n && f.n <= MOST_PART_MEANINGS; i++)
        {
          FaHit hit = { f.term[i].concept, (guint32) (&f.term[i] - fa_lexicon_term (r->lexicon, 0)) };
          if (!f.term[i].ambiguous)
            {
              g_array_append_val (r->m->hits, hit);
              m->part_n++;
            }
        }
    }
}

/* LED, SAW: a term in capitals is no word in small letters. */
static gboolean
is_acronym_term (const Reader *r, const FaTerm *term)
{
  const char *s = fa_lexicon_string (r->lexicon, term->surface);
  return g_ascii_isupper (s[0]) && g_ascii_isupper (s[1]);
}

/* "His left ankle": between an article and a noun no past stands, but what the form itself says of a thing. */
static gboolean
take_quality (Reader *r, FaMention *m, guint token, const Found *f)
{
  const FaLanguage *l = fa_reader_language (r, token);
  guint qualities = 0;
  if (token == fa_claims_clause (r->c, r->clause)->token_first
      || !fa_word_is_article (fa_language_word (l, fa_claims_key (r->c, token - 1))))
    return FALSE;
  for (guint i = 0; i < f->n; i++)
    if (fa_reader_hit_kind (r, f, i) == FA_KIND_QUALITY)
      {
        if (qualities++ == 0)
          g_array_set_size (r->m->hits, m->hit_first);
        FaHit hit = { f->term[i].concept, (guint32) (&f->term[i] - fa_lexicon_term (r->lexicon, 0)) };
        g_array_append_val (r->m->hits, hit);
      }
  m->hit_n = qualities > 0 ? qualities : m->hit_n;
  return qualities > 0;
}

/* "rose" is the past of rise before it is a flower, but a flower it may be: what the form itself is listed as is added,
 * unless the form often means something else ("led" is no lamp). */
static void
take_homographs (Reader *r, FaMention *m, guint token)
{
  const FaLanguage *l = fa_reader_language (r, token);
  const char *key = fa_claims_key (r->c, token);
  if (!fa_word_is (fa_language_word (l, key), FA_WORD_IRREGULAR))
    return;
  Found f = fa_reader_find_exact (r, l, key, 1);
  if (take_quality (r, m, token, &f))
    return;
  for (guint i = 0; i < f.n; i++)
    {
      gboolean known = f.term[i].ambiguous || is_acronym_term (r, &f.term[i]);
      for (guint k = 0; k < m->hit_n && !known; k++)
        known = fa_mentions_hit (r->m, m->hit_first + k)->concept == f.term[i].concept;
      if (known)
        continue;
      FaHit hit = { f.term[i].concept, (guint32) (&f.term[i] - fa_lexicon_term (r->lexicon, 0)) };
      g_array_append_val (r->m->hits, hit);
      m->hit_n++;
    }
}

static gboolean
is_given_name (const Reader *r, guint token)
{
  const FaToken *t = fa_claims_token (r->c, token);
  return t->kind == FA_TOKEN_WORD
         && fa_word_is (fa_language_word (fa_reader_language (r, token), fa_claims_key (r->c, token)), FA_WORD_GIVEN);
}

/* Names are made of words too, and no capital tells: beside a word that nobody knows, બુમી may be the Bumi of a company's
 * name before it is a shout, and વાન Mr Vann. So may a given name and what follows it: જયંતી, no jubilee, and વોરાની, no war. */
static gboolean
may_be_name (const Reader *r, guint token)
{
  const FaToken *t = fa_claims_token (r->c, token);
  if (t->script == FA_SCRIPT_LATIN || g_utf8_strlen (fa_claims_key (r->c, token), -1) < LEAST_NAME)
    return FALSE;
  guint first = fa_claims_clause (r->c, r->clause)->token_first;
  return (token > first && (is_unknown_word (r, token - 1) || is_given_name (r, token - 1))) || is_given_name (r, token)
         || is_unknown_word (r, token + 1);
}

/* --- a verb and its particle -------------------------------------------------------------------------------------- */

/* A small word that goes with the verb in front of its object, and not with a noun behind it: "pushed the start back". */
static gboolean
is_particle (const Reader *r, guint token)
{
  const FaLanguage *l = fa_reader_language (r, token);
  const FaWord *word = fa_language_word (l, fa_claims_key (r->c, token));
  return fa_claims_token (r->c, token)->kind == FA_TOKEN_WORD && fa_word_is (word, FA_WORD_FUNCTION)
         && !fa_word_is_article (word) && !fa_word_is (word, FA_WORD_PRONOUN) && !fa_word_is (word, FA_WORD_VERB)
         && !fa_word_is (word, FA_WORD_CONJUNCTION);
}

/* A particle alone is no preposition ("taking five for 24"): none by itself, and there is nothing behind it that it could
 * belong to. */
static gboolean
stands_alone (const Reader *r, guint particle)
{
  guint token = particle + 1;
  if (fa_word_case (fa_language_word (fa_reader_language (r, particle), fa_claims_key (r->c, particle))) != NULL)
    return FALSE;
  if (token >= r->end || fa_claims_token (r->c, token)->kind != FA_TOKEN_WORD)
    return TRUE;
  const FaWord *word = fa_claims_word (r->c, fa_reader_language (r, token), token, 1);
  return fa_word_case (word) != NULL || fa_word_is (word, FA_WORD_CONJUNCTION);
}

/* A verb with particle tokens [from, from + n) that its object separates from it. */
static Found
find_with_particle (const Reader *r, guint verb, guint from, guint n)
{
  const FaLanguage *l = fa_reader_language (r, verb);
  const FaStems *stems = fa_reader_stems (r, l, fa_claims_key (r->c, verb));
  Found f = { 0 };
  for (guint i = 0; i < stems->n && f.n == 0; i++)
    {
      g_string_assign (r->key, stems->stem[i]);
      for (guint k = 0; k < n; k++)
        g_string_append (r->key, fa_claims_key (r->c, from + k));
      f = fa_reader_find_exact (r, l, r->key->str, 1);
      while (f.n > 0 && f.term[f.n - 1].words < 2)
        f.n--;
    }
  return f;
}

/* "Pushed the start back", "took 5.5% off the table": the term that a verb makes with what stands behind its object. */
static Found
find_separated (const Reader *r, guint verb)
{
  const FaLanguage *l = fa_reader_language (r, verb);
  Found f = { 0 };
  if (fa_language_verb_final (l) || !fa_language_of_verb (l, fa_claims_key (r->c, verb)))
    return f;
  for (guint at = verb + 2; at < r->end && at <= verb + MOST_OBJECT && f.n == 0; at++)
    {
      FaTokenKind kind = fa_claims_token (r->c, at - 1)->kind;
      const FaWord *word = fa_language_word (l, fa_claims_key (r->c, at - 1));
      if ((kind != FA_TOKEN_WORD && kind != FA_TOKEN_NUMBER && kind != FA_TOKEN_SYMBOL) || fa_word_case (word) != NULL
          || fa_word_is (word, FA_WORD_CONJUNCTION))
        return f;
      if (!is_particle (r, at))
        continue;
      for (guint n = MOST_PARTICLE; n > 0 && f.n == 0; n--)
        if (at + n <= r->end && (n > 1 || stands_alone (r, at)))
          f = find_with_particle (r, verb, at, n);
    }
  return f;
}

static guint
read_term (Reader *r, guint token, guint least)
{
  Found f = fa_reader_find_term (r, token, least);
  Found separated = least <= 1 && f.tokens <= 1 ? find_separated (r, token) : (Found){ 0 };
  if (separated.n > 0)
    f = separated;
  if (f.n == 0 || is_taken_apart (r, token, &f) || is_of_other_name (r, token, &f))
    return 0;
  FaMention *m = fa_reader_add (r, FA_MENTION_CONCEPT, token, f.tokens);
  fa_reader_take_hits (r, m, &f);
  if (separated.n > 0)
    m->stemmed = 1;
  else if (f.exact && f.tokens == 1)
    take_deeds (r, m, token, &f);
  else if (f.tokens == 1)
    take_homographs (r, m, token);
  if (f.tokens > 1)
    take_parts (r, m);
  m->phonetic = add_phonetic_parts (r, m);
  if (m->phonetic == 0 && f.tokens == 1 && may_be_name (r, token))
    m->phonetic = add_phonetic (r, fa_reader_language (r, token), fa_claims_key (r->c, token));
  return f.tokens;
}

/* "5G", "3D printing": a figure that a word is written onto may begin a term. A unit may be written on too: 5km. */
static gboolean
begins_term (Reader *r, guint token)
{
  const FaToken *t = fa_claims_token (r->c, token);
  return t->kind == FA_TOKEN_NUMBER && token + 1 < r->end && !fa_claims_token (r->c, token + 1)->spaced
         && fa_claims_token (r->c, token + 1)->kind == FA_TOKEN_WORD && fa_reader_find_unit (r, token + 1, FA_KIND_UNIT).n == 0;
}

/* Read what stands at a token; @return tokens taken, at least 1. */
static guint
read_mention (Reader *r, guint token)
{
  guint n;
  const FaToken *t = fa_claims_token (r->c, token);
  if (t->span.end <= r->c->dateline.end && t->span.start >= r->c->dateline.start)
    {
      fa_reader_add (r, FA_MENTION_FUNCTION, token, 1);
      return 1;
    }
  if (t->kind == FA_TOKEN_SYMBOL && (n = fa_reader_read_quantity (r, token)) > 0)
    return n;
  if ((n = read_sign (r, token)) > 0)
    return n;
  if ((n = fa_reader_read_counted_unit (r, token)) > 0)
    return n;
  if ((n = read_date (r, token)) > 0)
    return n;
  if (t->kind == FA_TOKEN_WORD && (n = fa_reader_read_rate (r, token)) > 0)
    return n;
  if (t->kind == FA_TOKEN_WORD && (fa_reader_is_counted_unit (r, token) || fa_reader_is_fraction (r, token)) && (n = fa_reader_read_quantity (r, token)) > 0)
    return n;
  if (t->kind == FA_TOKEN_WORD && (n = read_term (r, token, 2)) > 0)
    return n;
  if (begins_term (r, token) && (n = read_term (r, token, 2)) > 0)
    return n;
  if ((n = fa_reader_read_quantity (r, token)) > 0)
    return n;
  if (t->kind != FA_TOKEN_WORD)
    {
      fa_reader_add (r, FA_MENTION_FUNCTION, token, 1);
      return 1;
    }
  if ((n = read_negation (r, token)) > 0)
    return n;
  if (fa_reader_is_function (r, token))
    {
      fa_reader_add (r, FA_MENTION_FUNCTION, token, 1);
      return 1;
    }
  if ((n = read_term (r, token, 1)) > 0)
    return n;
  Found f = fa_reader_find_foreign (r, token);
  if (f.n > 0)
    {
      fa_reader_take_hits (r, fa_reader_add (r, FA_MENTION_CONCEPT, token, 1), &f);
      return 1;
    }
  if (is_small (r, token))
    fa_reader_add (r, FA_MENTION_FUNCTION, token, 1);
  else if (!read_spelled_acronym (r, token))
    read_unknown (r, token);
  return 1;
}

static void
free_marks (gpointer marks)
{
  if (marks != NULL)
    g_array_unref (marks);
}

FaMentions *
fa_mentions_new (const FaClaims *claims, const FaLexicon *lexicon)
{
  g_return_val_if_fail (claims != NULL && lexicon != NULL, NULL);
  FaMentions *m = g_new0 (FaMentions, 1);
  m->claims = claims;
  m->lexicon = lexicon;
  m->mentions = g_array_new (FALSE, FALSE, sizeof (FaMention));
  m->hits = g_array_new (FALSE, FALSE, sizeof (FaHit));
  m->clause_first = g_array_new (FALSE, FALSE, sizeof (guint32));
  m->keys = g_string_new (NULL);
  g_string_append_c (m->keys, '\0'); /* offset 0: none */
  Reader r = { .m = m, .c = claims, .lexicon = lexicon };
  fa_reader_init (&r);
  for (r.clause = 0; r.clause < claims->clauses->len; r.clause++)
    {
      const FaClause *clause = fa_claims_clause (claims, r.clause);
      const FaSentence *sentence = fa_claims_sentence (claims, clause->sentence);
      g_array_append_val (m->clause_first, m->mentions->len);
      r.language = sentence->language;
      if (r.clause == sentence->clause_first)
        r.capitals_tell = capitals_tell (claims, sentence);
      r.end = clause->token_end;
      for (guint t = clause->token_first; t < clause->token_end && sentence->kind != FA_SENTENCE_FURNITURE;)
        t += read_mention (&r, t);
    }
  g_array_append_val (m->clause_first, m->mentions->len);
  fa_reader_clear (&r);
  fa_mentions_resolve_surnames (m);
  fa_mentions_find_units (m);
  fa_mentions_join_figures (m);
  fa_mentions_join_scores (m);
  fa_mentions_find_counted (m);
  m->notes = g_new0 (FaMentionsNotes, 1);
  m->notes->marks = g_ptr_array_new_with_free_func (free_marks);
  g_ptr_array_set_size (m->notes->marks, (gint) claims->clauses->len);
  m->notes->sounds = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_set_size (m->notes->sounds, (gint) claims->tokens->len);
  return m;
}

void
fa_mentions_free (FaMentions *m)
{
  if (m == NULL)
    return;
  g_array_free (m->mentions, TRUE);
  g_array_free (m->hits, TRUE);
  g_array_free (m->clause_first, TRUE);
  g_string_free (m->keys, TRUE);
  g_ptr_array_unref (m->notes->marks);
  g_ptr_array_unref (m->notes->sounds);
  g_clear_pointer (&m->notes->names, g_array_unref);
  g_free (m->notes);
  g_free (m);
}

gboolean
fa_mentions_share_concept (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y)
{
  for (guint i = 0; i < x->hit_n; i++)
    for (guint k = 0; k < y->hit_n; k++)
      if (fa_mentions_hit (a, x->hit_first + i)->concept == fa_mentions_hit (b, y->hit_first + k)->concept)
        return TRUE;
  return FALSE;
}

gboolean
fa_mentions_are_related (const FaMentions *a, const FaMention *x, FaRelationKind kind, const FaMentions *b, const FaMention *y)
{
  for (guint i = 0; i < x->hit_n; i++)
    for (guint k = 0; k < y->hit_n; k++)
      if (fa_lexicon_is_related (a->lexicon, fa_mentions_hit (a, x->hit_first + i)->concept, kind,
                                 fa_mentions_hit (b, y->hit_first + k)->concept))
        return TRUE;
  return FALSE;
}

guint
fa_mentions_coverage (const FaMentions *m, guint clause_first, guint clause_end)
{
  guint64 known = 0, all = 0;
  guint32 first = g_array_index (m->clause_first, guint32, clause_first);
  guint32 end = g_array_index (m->clause_first, guint32, clause_end);
  for (guint32 i = first; i < end; i++)
    {
      const FaMention *x = fa_mentions_get (m, i);
      all += x->weight;
      if (x->kind != FA_MENTION_UNKNOWN)
        known += x->weight;
    }
  return all == 0 ? 1000 : (guint) (known * 1000 / all);
}
