/* named_same.c - whether two names are of one bearer, and whether two places lie in one another.
 *
 * In: names that named.c read. Out: answers. The one idea: a name is known by its sound in every script, by its office, and
 * by the fullest form in which its article tells it; places are known by the lexicon's relations. */
#include "named_private.h"

#include <string.h>

#include "claim_private.h"
#include "name.h"

#define MOST_UP 6         /* steps from a village to its continent */
#define SAME_SPELLING 900 /* two forms of a name in one article */
#define SAME_PLACE 930    /* a word nobody knows and a place of the lexicon */
#define UNLISTED 700      /* a name that is listed and a form that is not: of right pairs one in ninety is less alike */
#define ANOTHER_WORD 750  /* a name and a word that means something else */
#define LONG_WORD 6       /* sounds; a shorter word may be all another in the other script: Hughes, હ્યુઝ; Beauchamp, બોશાં */
#define LIKE_IF_LONG 650  /* two such words of full names that are less alike are two: Suryanto, Suryadi */
#define PREFIX 4 /* letters of sound that make a short form of a name: Jokowi, Joko Widodo */

/* --- likeness ----------------------------------------------------------------------------------------------------- */

/* The sounds of a token, as it stands and with its case endings off. */
static char *
sounds_of (const FaMentions *m, const FaLanguage *language, guint32 token)
{
  GString *all = g_string_new (NULL);
  const char *key = fa_claims_key (m->claims, token);
  FaStems stems;
  fa_name_key (all, key, strlen (key));
  fa_language_name_stems (language, key, &stems);
  for (guint i = 0; i < stems.n; i++)
    {
      g_string_append_c (all, '|');
      fa_name_key (all, stems.stem[i], strlen (stems.stem[i]));
    }
  fa_stems_clear (&stems);
  return g_string_free (all, FALSE);
}

/* The sounds of a word of a mention. Borrowed: a word is compared with every name of the other article. */
static const char *
sounds_in (const FaMentions *m, const FaMention *x, guint32 token)
{
  if (x->phonetic != 0 && x->token_end - x->token_first == 1)
    return fa_mentions_key (m, x->phonetic);
  gpointer *known = &m->notes->sounds->pdata[token];
  if (*known == NULL)
    *known = sounds_of (m, x->language, token);
  return *known;
}

/* One is the beginning of the other: a nickname, or a name with -bhai behind it. */
static gboolean
is_short_for (const char *a, const char *b)
{
  gsize n = MIN (strcspn (a, "|"), strcspn (b, "|"));
  return n >= PREFIX && strncmp (a, b, n) == 0;
}

/* How alike a word and a mention must sound to be taken for one: the lexicon tells apart two names that it knows, unless
 * they share a very word (Sumatra, North Sumatra); of a name that it knows it lists how others spell it; and a word that
 * means something else is a name by its sound alone. */
static guint
least_score (gboolean known, const FaMentions *b, const FaMention *y)
{
  gboolean name = fa_named_is_place (b, y) || fa_named_is_first_name (b, y) || fa_named_may_mean (b, y, 1u << FA_KIND_ORGANISATION);
  return known && name ? SAME_SPELLING : y->hit_n > 0 && !name ? ANOTHER_WORD : known || name ? UNLISTED : 0;
}

/* Is a word long in all its forms: as it stands and with its endings off? */
static gboolean
is_long (const char *sounds)
{
  for (gsize n = strcspn (sounds, "|"); n >= LONG_WORD; n = strcspn (sounds, "|"))
    {
      if (sounds[n] == '\0')
        return TRUE;
      sounds += n + 1;
    }
  return FALSE;
}

/* Does a word of mentions [first, end) sound like the word with these sounds, by @p least thousandths? */
static gboolean
is_heard (const char *sounds, gboolean known, gboolean in_full, const FaMentions *b, guint32 first, guint32 end, guint least)
{
  for (guint32 i = first; i < end; i++)
    {
      const FaMention *y = fa_mentions_get (b, i);
      for (guint32 t = y->token_first; t < y->token_end && y->kind != FA_MENTION_FUNCTION; t++)
        {
          const FaToken *token = fa_claims_token (b->claims, t);
          if (token->kind != FA_TOKEN_WORD || (token->script == FA_SCRIPT_LATIN && !token->capital))
            continue;
          const char *other = sounds_in (b, y, t);
          guint score = fa_name_best_score (sounds, other), alike = is_short_for (sounds, other) ? 1000 : score;
          if (alike >= least && score >= least_score (known, b, y)
              && (alike >= LIKE_IF_LONG || !in_full || !is_long (sounds) || !is_long (other)))
            return TRUE;
        }
    }
  return FALSE;
}

guint
fa_named_heard (const FaMentions *a, const FaNamed *x, const FaMentions *b, guint32 first, guint32 end, guint least)
{
  guint n = 0;
  gboolean known = x->place || x->organisation || fa_named_is_known_person (a, fa_mentions_get (a, x->first));
  guint32 from = fa_mentions_get (a, x->first)->token_first, to = fa_mentions_get (a, x->end - 1)->token_end;
  for (guint32 t = from; t < to; t++)
    {
      g_autofree char *sounds = sounds_of (a, fa_mentions_get (a, x->first)->language, t);
      n += is_heard (sounds, known, x->words > 1, b, first, end, least) ? 1 : 0;
    }
  return n;
}

/* Does a name hold every word of another, to the sound? */
static gboolean
holds (const FaMentions *m, const FaNamed *outer, const FaNamed *inner)
{
  return fa_named_heard (m, inner, m, outer->first, outer->end, SAME_SPELLING) == inner->words;
}

const GArray *
fa_named_all (const FaMentions *m)
{
  if (m->notes->names == NULL)
    m->notes->names = fa_named_list (m, 0, m->mentions->len);
  return m->notes->names;
}

FaNamed
fa_named_full (const FaMentions *m, const FaNamed *x)
{
  FaNamed full = *x;
  const GArray *names = fa_named_all (m);
  for (guint i = 0; i < names->len; i++)
    {
      const FaNamed *n = &g_array_index (names, FaNamed, i);
      if (!n->place && !n->organisation && n->words > full.words && n->words <= MOST_WORDS && holds (m, n, x))
        full = *n;
    }
  return full;
}

gboolean
fa_named_introduced (const FaMentions *m, const FaNamed *x)
{
  const GArray *names = x->person ? NULL : fa_named_all (m);
  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      const FaNamed *n = &g_array_index (names, FaNamed, i);
      if (n->person && (holds (m, n, x) || holds (m, x, n)))
        return TRUE;
    }
  return x->person;
}

/* "Higher" is high, whatever capital it has. */
static gboolean
is_inflected (const FaMentions *m, const FaMention *x)
{
  FaStems stems;
  guint known = 0;
  fa_language_stems (x->language, fa_claims_key (m->claims, x->token_first), &stems);
  for (guint i = 0, n; i < stems.n && known == 0; i++)
    known = fa_lexicon_find (m->lexicon, x->language, stems.stem[i], &n) == NULL ? 0 : n;
  fa_stems_clear (&stems);
  return known > 0;
}

gboolean
fa_named_sure (const FaMentions *m, const FaNamed *x)
{
  const FaMention *first = fa_mentions_get (m, x->first);
  if (x->place || x->organisation || x->person || x->words > 1)
    return TRUE;
  guint32 sentence = fa_claims_clause (m->claims, x->clause)->sentence;
  return (fa_named_has_capitals (first) && first->token_first > fa_claims_sentence (m->claims, sentence)->token_first
          && !is_inflected (m, first))
         || fa_named_full (m, x).words > 1;
}

/* --- places ------------------------------------------------------------------------------------------------------- */

/* Is one concept reached from another by steps upwards: part, capital, kind? A people stands for its place. */
static gboolean
lies_in (const FaLexicon *lexicon, guint32 inner, guint32 outer, guint steps)
{
  guint n;
  if (inner == outer)
    return TRUE;
  const FaRelation *r = fa_lexicon_relations (lexicon, inner, &n);
  for (guint i = 0; i < n; i++)
    {
      gboolean up = r[i].kind == FA_RELATION_DEMONYM_OF
                    || (!r[i].inverse
                        && (r[i].kind == FA_RELATION_PART_OF || r[i].kind == FA_RELATION_CAPITAL_OF
                            || r[i].kind == FA_RELATION_BROADER));
      if ((r[i].kind == FA_RELATION_NEAR && r[i].to == outer && steps == MOST_UP) /* the two, not what holds the one */
          || (up && steps > 0 && lies_in (lexicon, r[i].to, outer, steps - 1)))
        return TRUE;
    }
  return FALSE;
}

gboolean
fa_named_lies_in (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y)
{
  for (guint i = 0; i < x->hit_n; i++)
    for (guint k = 0; k < y->hit_n; k++)
      if (lies_in (a->lexicon, fa_mentions_hit (a, x->hit_first + i)->concept,
                   fa_mentions_hit (b, y->hit_first + k)->concept, MOST_UP))
        return TRUE;
  return FALSE;
}

gboolean
fa_named_hold_one_office (const FaMentions *a, const FaNamed *x, const FaMentions *b, const FaNamed *y)
{
  if (x->office < 0 || y->office < 0
      || !fa_mentions_share_concept (a, fa_mentions_get (a, (guint) x->office), b, fa_mentions_get (b, (guint) y->office)))
    return FALSE;
  if (x->office_place < 0 || y->office_place < 0)
    return TRUE;
  const FaMention *p = fa_mentions_get (a, (guint) x->office_place), *q = fa_mentions_get (b, (guint) y->office_place);
  return fa_named_lies_in (a, p, b, q) || fa_named_lies_in (b, q, a, p);
}

gboolean
fa_named_is_apart (const FaMentions *m, guint32 place, const FaMention *x)
{
  for (guint i = 0; i < x->hit_n; i++)
    {
      guint32 concept = fa_mentions_hit (m, x->hit_first + i)->concept;
      if (lies_in (m->lexicon, place, concept, MOST_UP) || lies_in (m->lexicon, concept, place, MOST_UP))
        return FALSE;
    }
  return TRUE;
}

/* Can a Latin word begin with a sound? Spares most of the others their whole sound. */
static gboolean
begins_with_sound (char letter, char sound)
{
  static const char same[] = "ckqsxz", vowels[] = "aeiou";
  letter = g_ascii_tolower (letter);
  return letter == sound || (strchr (same, letter) != NULL && strchr (same, sound) != NULL)
         || (strchr (vowels, letter) != NULL && strchr (vowels, sound) != NULL);
}

/* The sound of a place of one word as it is written in Latin letters; FALSE when it is none, or begins otherwise. */
static gboolean
sound_of_place (const FaMentions *m, guint32 concept, char first, GString *key)
{
  const FaConcept *c = fa_lexicon_concept (m->lexicon, concept);
  const char *gloss = fa_lexicon_string (m->lexicon, c->gloss[0]);
  g_autoptr (GString) folded = g_string_new (NULL);
  g_string_truncate (key, 0);
  if (c->kind != FA_KIND_PLACE || !begins_with_sound (gloss[0], first) || strchr (gloss, ' ') != NULL || !fa_named_is_proper (m, c))
    return FALSE;
  fa_fold (folded, gloss, strlen (gloss));
  fa_name_key (key, folded->str, folded->len);
  return key->len > 0;
}

gint64
fa_named_sounds_like_place (const FaMentions *m, const FaNamed *x)
{
  const FaMention *name = fa_mentions_get (m, x->first);
  if (x->words != 1 || !fa_named_is_unknown (m, name))
    return -1;
  g_autoptr (GString) key = g_string_new (NULL);
  g_autofree char *sounds = sounds_of (m, name->language, name->token_first);
  gint64 found = -1;
  for (guint32 i = 0; *sounds != '\0' && i < fa_lexicon_n_concepts (m->lexicon); i++)
    {
      if (!sound_of_place (m, i, sounds[0], key) || fa_name_best_score (sounds, key->str) < SAME_PLACE)
        continue;
      if (found >= 0)
        return -1;
      found = i;
    }
  return found;
}
