/* attribution.c - who says it.
 *
 * In: the mentions of a sentence. Out: the speaker it names. The one idea: a speaker stands beside the reporting word:
 * before it where the verb stands last (કૅપ્ટન યોહાનિસ તાંદીએ જણાવ્યું), and elsewhere right behind it ("kata Budi",
 * "said Jane Doe") or, if nobody is there, before it ("Budi mengatakan"). Commas and quotation marks bound him. */
#include "attribution.h"

#include "claim_private.h"
#include "name.h"

#define SAME_NAME 650       /* phonetic score inside a pair that is already aligned */
#define FULL_NAME 2         /* tokens of a name that leaves no doubt who it is */
#define FAR_BEHIND 2        /* tokens between "said" and who, at most ("said on Monday" is nobody) */

typedef struct {
  const FaMentions *m;
  guint32 token_first, token_end;  /* of the sentence */
  guint32 first, end;              /* mentions of the sentence */
  const FaLanguage *language;
} Sentence;

static Sentence
sentence_of (const FaMentions *m, guint32 clause)
{
  const FaSentence *s = fa_claims_sentence (m->claims, fa_claims_clause (m->claims, clause)->sentence);
  return (Sentence){ m, s->token_first, s->token_end, g_array_index (m->clause_first, guint32, s->clause_first),
                     g_array_index (m->clause_first, guint32, s->clause_end), s->language };
}

static FaConceptKind
kind_of (const FaMentions *m, const FaMention *x)
{
  return (FaConceptKind) fa_lexicon_concept (m->lexicon, fa_mentions_hit (m, x->hit_first)->concept)->kind;
}

/* "Imran Khan" names somebody, "father" does not: the gloss is written with a capital. */
static gboolean
is_proper (const FaMentions *m, const FaMention *x)
{
  const FaConcept *c = fa_lexicon_concept (m->lexicon, fa_mentions_hit (m, x->hit_first)->concept);
  return g_unichar_isupper (g_utf8_get_char (fa_lexicon_string (m->lexicon, c->gloss[0])));
}

static gboolean
is_name (const FaMentions *m, const FaMention *x)
{
  if (x->kind == FA_MENTION_NAME)
    return TRUE;
  if (x->kind == FA_MENTION_UNKNOWN) /* scripts without capitals: a word nobody knows */
    return x->phonetic != 0 && fa_language_script (x->language) != FA_SCRIPT_LATIN
           && fa_lexicon_frequency (m->lexicon, x->language, fa_mentions_key (m, x->key)) == 0;
  return x->kind == FA_MENTION_CONCEPT && kind_of (m, x) == FA_KIND_PERSON && is_proper (m, x);
}

/* In one of its meanings: "kepala" is a head too. */
static gboolean
is_office (const FaMentions *m, const FaMention *x)
{
  gboolean office = x->kind == FA_MENTION_ACRONYM;
  for (guint i = 0; x->kind == FA_MENTION_CONCEPT && i < x->hit_n; i++)
    {
      guint16 kind = fa_lexicon_concept (m->lexicon, fa_mentions_hit (m, x->hit_first + i)->concept)->kind;
      office |= kind == FA_KIND_ROLE || kind == FA_KIND_ORGANISATION;
    }
  return office;
}

/* The reporting word of a sentence; 0 tokens when it has none. */
static guint
find_report (const Sentence *s, guint32 *token)
{
  for (guint32 t = s->token_first; t < s->token_end; t++)
    {
      guint n;
      if (fa_claims_match (s->m->claims, s->language, FA_WORD_REPORT, t, s->token_end, &n) != NULL && n > 0)
        {
          *token = t;
          return n;
        }
    }
  return 0;
}

static gboolean
is_quote_mark (const Sentence *s, guint32 token)
{
  return fa_claims_token (s->m->claims, token)->kind == FA_TOKEN_QUOTE;
}

static gboolean
ends_speaker (const Sentence *s, guint32 token)
{
  const FaWord *word = fa_claims_word (s->m->claims, s->language, token, 1);
  const char *conjunction = fa_word_is (word, FA_WORD_CONJUNCTION) ? word->value[FA_WORD_CONJUNCTION] : NULL;
  return is_quote_mark (s, token) || fa_word_is (word, FA_WORD_COMPLEMENTISER) || fa_word_is (word, FA_WORD_RELATIVE)
         || (conjunction != NULL && conjunction[0] == 's'); /* "and" joins parts of an office's name too */
}

/* Gather the mentions of tokens [from, to) that name or describe somebody. */
static gboolean
gather (const Sentence *s, guint32 from, guint32 to, FaSpeaker *speaker)
{
  gboolean found = FALSE;
  guint names = 0, offices = 0;
  for (guint32 i = s->first; i < s->end; i++)
    {
      const FaMention *x = fa_mentions_get (s->m, i);
      if (x->token_first < from || x->token_end > to)
        continue;
      gboolean name = is_name (s->m, x);
      if (!name && !is_office (s->m, x))
        continue;
      if (!found)
        *speaker = (FaSpeaker){ .span = x->span, .first = i };
      speaker->end = i + 1;
      speaker->span.end = x->span.end;
      names += name ? x->token_end - x->token_first : 0;
      offices += name ? 0 : 1;
      speaker->named = names >= FULL_NAME;
      speaker->introduced = names > 0 && offices > 0;
      found = TRUE;
    }
  return found;
}

gboolean
fa_speaker_find (const FaMentions *mentions, guint32 clause, FaSpeaker *speaker)
{
  Sentence s = sentence_of (mentions, clause);
  guint32 report, from, to;
  guint n = find_report (&s, &report);
  if (n == 0)
    return FALSE;
  for (from = report; from > s.token_first && !ends_speaker (&s, from - 1);)
    from--;
  for (to = report + n; to < s.token_end && !ends_speaker (&s, to);)
    to++;
  if (fa_language_verb_final (s.language))
    return gather (&s, from, report, speaker);
  if (gather (&s, report + n, to, speaker) && fa_mentions_get (mentions, speaker->first)->token_first <= report + n + FAR_BEHIND)
    return TRUE;
  return gather (&s, from, report, speaker);
}

/* With names on both sides a related office says nothing ("a head", "a captain"): only the very same one does. */
static gboolean
share (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y, gboolean by_name)
{
  for (guint i = 0; i < x->hit_n; i++)
    for (guint k = 0; k < y->hit_n; k++)
      {
        guint n;
        guint32 p = fa_mentions_hit (a, x->hit_first + i)->concept, q = fa_mentions_hit (b, y->hit_first + k)->concept;
        const FaRelation *r = fa_lexicon_relations (a->lexicon, p, &n);
        gboolean related = p == q;
        for (guint j = 0; j < n && !related; j++)
          related = !by_name && r[j].to == q && r[j].kind != FA_RELATION_OPPOSITE;
        if (related)
          return TRUE;
      }
  return x->phonetic != 0 && y->phonetic != 0
         && fa_name_best_score (fa_mentions_key (a, x->phonetic), fa_mentions_key (b, y->phonetic)) >= SAME_NAME;
}

gboolean
fa_speaker_same (const FaMentions *a, const FaSpeaker *x, const FaMentions *b, const FaSpeaker *y)
{
  gboolean by_name = (x->named || x->introduced) && (y->named || y->introduced);
  for (guint32 i = x->first; i < x->end; i++)
    for (guint32 k = y->first; k < y->end; k++)
      if (share (a, fa_mentions_get (a, i), b, fa_mentions_get (b, k), by_name))
        return TRUE;
  return FALSE;
}
