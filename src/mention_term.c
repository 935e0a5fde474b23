/* mention_term.c - which term of the lexicon begins at a token.
 *
 * In: the tokens of a clause and the lexicon. Out: the terms found, not yet taken. The one idea: the longest term wins; a
 * form is looked up as it stands, then by the stems its language gives it, and every word is taken apart only once. */
#include <string.h>

#include "claim_private.h"
#include "mention_reader.h"

#define MAX_TERM_TOKENS 5

static void
free_stems (gpointer p)
{
  fa_stems_clear (p);
  g_free (p);
}

static const FaStems *
stems_of (GHashTable *known, const FaLanguage *l, const char *key, void (*stem) (const FaLanguage *, const char *, FaStems *))
{
  FaStems *stems = g_hash_table_lookup (known, key);
  if (stems == NULL)
    {
      stems = g_new0 (FaStems, 1);
      stem (l, key, stems);
      g_hash_table_insert (known, (gpointer) (guintptr) key, stems);
    }
  return stems;
}

/* Candidate stems of a key that lives as long as the claims. Borrowed. */
const FaStems *
fa_reader_stems (const Reader *r, const FaLanguage *l, const char *key)
{
  return stems_of (r->stems[fa_language_index (l)], l, key, fa_language_stems);
}

const FaLanguage *
fa_reader_language (const Reader *r, guint token)
{
  FaScript script = fa_claims_token (r->c, token)->script;
  if (script == FA_SCRIPT_NONE || script == fa_language_script (r->language))
    return r->language;
  const FaLanguage *l = fa_languages_of_script (r->c->languages, script);
  return l == NULL ? r->language : l;
}

gboolean
fa_reader_is_function (const Reader *r, guint token)
{
  const FaWord *word = fa_claims_word (r->c, fa_reader_language (r, token), token, 1);
  return word != NULL && !fa_claims_token (r->c, token)->upper
         && (word->classes
             & (1u << FA_WORD_FUNCTION | 1u << FA_WORD_PRONOUN | 1u << FA_WORD_CONJUNCTION | 1u << FA_WORD_COMPLEMENTISER
                | 1u << FA_WORD_RELATIVE | 1u << FA_WORD_POSTPOSITION | 1u << FA_WORD_LIGHT | 1u << FA_WORD_HEDGE
                | 1u << FA_WORD_TITLE | 1u << FA_WORD_CLOCK))
                != 0;
}

Found
fa_reader_find_exact (const Reader *r, const FaLanguage *l, const char *key, guint tokens)
{
  Found f = { .tokens = tokens, .exact = TRUE };
  f.term = fa_lexicon_find (r->lexicon, l, key, &f.n);
  while (f.n > 0 && f.term[f.n - 1].derived)
    f.n--;
  return f;
}

/* "ditangani" is no form of "di tangan": what is written in one word is not inflected into a phrase with a small word. */
static gboolean
is_phrase (const Reader *r, const FaLanguage *l, const Found *f)
{
  for (guint i = 0; i < f->n; i++)
    {
      const char *s = fa_lexicon_string (r->lexicon, f->term[i].surface);
      g_autofree char *head = g_strndup (s, strcspn (s, " "));
      if (f->term[i].words < 2 || !fa_word_is (fa_language_word (l, head), FA_WORD_FUNCTION))
        return FALSE;
    }
  return f->n > 0;
}

/* The first stem that has terms, behind the front that stands in the reader's key.
 * @param strict  only terms of words that end as the form does */
static void
find_by_stems (const Reader *r, const FaLanguage *l, const FaStems *stems, gboolean strict, Found *f)
{
  gsize at = r->key->len;
  for (guint i = 0; i < stems->n && f->n == 0; i++)
    {
      g_string_append (r->key, stems->stem[i]);
      f->term = fa_lexicon_find_stem (r->lexicon, l, r->key->str, strict ? stems->of[i] : FA_STEM_OF_ANY, &f->n);
      if (at == 0 && is_phrase (r, l, f))
        f->n = 0;
      g_string_truncate (r->key, at);
    }
}

/* A key in front of every stem of its last word: "held talks" is listed as "hold talks", ચર્ચા કરી as ચર્ચા કરવી. */
Found
fa_reader_find_stem (const Reader *r, const FaLanguage *l, const char *front, const char *last, guint tokens)
{
  Found f = { .tokens = tokens };
  const FaStems *stems = *front == '\0' ? fa_reader_stems (r, l, last)
                                        : stems_of (r->last_stems[fa_language_index (l)], l, last, fa_language_phrase_stems);
  g_string_assign (r->key, front);
  find_by_stems (r, l, stems, TRUE, &f);
  if (f.n == 0)
    find_by_stems (r, l, stems, FALSE, &f); /* a form of no verb that is listed may be one of its noun */
  if (f.n == 0 && *front != '\0')
    {
      /* the whole form, reached through what its dictionary form leaves behind */
      g_string_append (r->key, last);
      f.term = fa_lexicon_find (r->lexicon, l, r->key->str, &f.n);
    }
  return f;
}

static gboolean
joinable (const Reader *r, guint first, guint token)
{
  const FaToken *t = fa_claims_token (r->c, token);
  if (t->kind != FA_TOKEN_WORD && t->kind != FA_TOKEN_NUMBER)
    return FALSE;
  return token == first || t->script == FA_SCRIPT_NONE || fa_claims_token (r->c, first)->script == t->script
         || !t->spaced || fa_claims_token (r->c, first)->script == FA_SCRIPT_NONE;
}

/* Join the keys of tokens, the first one replaced by a stem when there is one. */
static void
join_front (const Reader *r, GString *front, const char *head, guint first, guint n)
{
  g_string_assign (front, head);
  for (guint i = 1; i + 1 < n; i++)
    g_string_append (front, fa_claims_key (r->c, first + i));
}

/* A term of one word that tokens spell apart (વડા પ્રધાન for વડાપ્રધાન): never with a small word ("di Penang" is not
 * "dikenang", "આ દર" not "આદર"), and in Latin script only to the letter. */
static gboolean
may_be_apart (const Reader *r, const Found *f, guint first)
{
  if (f->n == 0)
    return TRUE;
  if (!f->exact && fa_reader_is_function (r, first))
    return FALSE; /* small words are not inflected into terms: "જેથી તેના" is not "જે તે" */
  guint figure = fa_claims_token (r->c, first)->kind == FA_TOKEN_NUMBER ? 1 : 0; /* "3D" is one word and two tokens */
  for (guint i = 0; i < f->n; i++)
    if (f->term[i].words + figure >= f->tokens)
      return TRUE; /* "come back" has the key of "comeback" */
  for (guint i = 0; i < f->tokens; i++)
    {
      const FaToken *t = fa_claims_token (r->c, first + i);
      if (fa_reader_is_function (r, first + i) && (i == 0 || t->spaced))
        return FALSE;
      if (!f->exact && t->script == FA_SCRIPT_LATIN)
        return FALSE;
    }
  return TRUE;
}

static Found
find_joined_forms (const Reader *r, const FaLanguage *l, guint first, guint n)
{
  GString *front = r->front;
  const char *last = fa_claims_key (r->c, first + n - 1);
  join_front (r, front, fa_claims_key (r->c, first), first, n);
  g_string_assign (r->key, front->str);
  g_string_append (r->key, last);
  Found f = fa_reader_find_exact (r, l, r->key->str, n);
  if (f.n == 0)
    f = fa_reader_find_stem (r, l, front->str, last, n);
  if (f.n > 0 || fa_word_is (fa_claims_word (r->c, l, first + 1, 1), FA_WORD_NUMBER))
    return f; /* what "lasted four years" is not among the last four */
  const FaStems *stems = fa_reader_stems (r, l, fa_claims_key (r->c, first));
  for (guint i = 0; i < stems->n && f.n == 0; i++)
    {
      if (!fa_lexicon_begins (r->lexicon, l, stems->stem[i]))
        continue;
      join_front (r, front, stems->stem[i], first, n);
      g_string_assign (r->key, front->str);
      g_string_append (r->key, last);
      f = fa_reader_find_exact (r, l, r->key->str, n);
      if (f.n == 0 && !fa_language_affixes_derive (l))
        f = fa_reader_find_stem (r, l, front->str, last, n);
    }
  return f;
}

static Found
find_joined (const Reader *r, const FaLanguage *l, guint first, guint n)
{
  Found f = find_joined_forms (r, l, first, n);
  return may_be_apart (r, &f, first) ? f : (Found){ 0 };
}

/* The longest term of several tokens that begins at one. */
static Found
find_long (const Reader *r, guint first)
{
  const FaLanguage *l = fa_reader_language (r, first);
  guint most = 1;
  Found f = { 0 };
  while (most < MAX_TERM_TOKENS && first + most < r->end && joinable (r, first, first + most))
    most++;
  for (guint n = most; n > 1 && f.n == 0; n--)
    f = find_joined (r, l, first, n);
  return f;
}

/* "Girian" is no form of Gir: where affixes make other words a name takes none. */
static gboolean
is_name_derived (const Reader *r, guint token, const FaLanguage *l, const Found *f)
{
  gboolean names = f->n > 0;
  for (guint i = 0; i < f->n; i++)
    names &= g_unichar_isupper (g_utf8_get_char (fa_lexicon_string (r->lexicon, f->term[i].surface)));
  return names && fa_language_affixes_derive (l) && fa_claims_token (r->c, token)->capital;
}

static Found
find_short (const Reader *r, guint first)
{
  const FaLanguage *l = fa_reader_language (r, first);
  const char *key = fa_claims_key (r->c, first);
  Found f = { 0 };
  if (fa_word_is (fa_claims_word (r->c, l, first, 1), FA_WORD_IRREGULAR) && !fa_claims_token (r->c, first)->upper)
    f = fa_reader_find_stem (r, l, "", key, 1); /* "led" is lead before it is a lamp */
  if (f.n == 0)
    f = fa_reader_find_exact (r, l, key, 1);
  if (f.n > 0)
    return f;
  if (fa_claims_token (r->c, first)->kind == FA_TOKEN_WORD)
    f = fa_reader_find_stem (r, l, "", key, 1);
  return is_name_derived (r, first, l, &f) ? (Found){ 0 } : f;
}

/* The longest term that begins at a token, of at least @p least tokens: one or two. */
Found
fa_reader_find_term (const Reader *r, guint first, guint least)
{
  Sought *s = &r->sought[first];
  if (!s->sought_long)
    s->found_long = find_long (r, first);
  s->sought_long = TRUE;
  if (least > 1 || s->found_long.n > 0)
    return s->found_long;
  if (!s->sought)
    s->found = find_short (r, first);
  s->sought = TRUE;
  return s->found;
}

/* A word of the reader's language in a text of another that shares its script: "lockdown" in Indonesian. */
Found
fa_reader_find_foreign (const Reader *r, guint token)
{
  const FaToken *t = fa_claims_token (r->c, token);
  const FaLanguage *own = fa_reader_language (r, token), *other = fa_languages_of_script (r->c->languages, t->script);
  if (other == NULL || other == own || fa_span_length (t->span) < (t->upper ? 2 : 4))
    return (Found){ 0 };
  return fa_reader_find_exact (r, other, fa_claims_key (r->c, token), 1);
}

void
fa_reader_init (Reader *r)
{
  r->key = g_string_sized_new (128);
  r->front = g_string_sized_new (128);
  r->sought = g_new0 (Sought, MAX (r->c->tokens->len, 1));
  for (guint i = 0; i < fa_languages_count (r->c->languages); i++)
    {
      r->stems[i] = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_stems);
      r->last_stems[i] = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_stems);
    }
}

void
fa_reader_clear (Reader *r)
{
  g_string_free (r->key, TRUE);
  g_string_free (r->front, TRUE);
  g_free (r->sought);
  for (guint i = 0; i < fa_languages_count (r->c->languages); i++)
    {
      g_hash_table_destroy (r->stems[i]);
      g_hash_table_destroy (r->last_stems[i]);
    }
}
