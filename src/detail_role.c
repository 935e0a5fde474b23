/* detail_role.c - who did it to whom: the two sides have changed places.
 *
 * In: the matched words of an aligned group. Out: a detail. The one idea: a party does a deed or it is done to it, and
 * where both languages mark which - by the order of words and the passive, or by case endings - two parties that both
 * change places contradict. Deeds must be the very same: giving and receiving turn round. */
#include "claim_private.h"
#include "detail_private.h"

#include <string.h>

#define LEAST_SCORE 180         /* a pair must be this alike before its parties can change places */
#define LEAST_LIKE 850          /* likeness of the two words of the deed */
#define FAR 8                   /* tokens between a party and its deed */

static gboolean
is_party (const FaMentions *s, const FaMention *m)
{
  if (m->kind == FA_MENTION_NAME || m->kind == FA_MENTION_ACRONYM || (m->kind == FA_MENTION_UNKNOWN && m->phonetic != 0))
    return TRUE;
  if (m->kind != FA_MENTION_CONCEPT || m->hit_n == 0)
    return FALSE;
  guint16 kind = fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first)->concept)->kind;
  return kind == FA_KIND_PERSON || kind == FA_KIND_ORGANISATION || kind == FA_KIND_ROLE || kind == FA_KIND_PLACE;
}

static const FaWord *
word_at (const FaMentions *s, const FaLanguage *language, guint32 token)
{
  return fa_language_word (language, fa_claims_key (s->claims, token));
}

static FaParty
party_of_value (const FaWord *word)
{
  const char *part = fa_word_case (word);
  if (part == NULL)
    return FA_PARTY_NONE;
  return strcmp (part, "by") == 0 ? FA_PARTY_AGENT
         : strcmp (part, "to") == 0 || strcmp (part, "against") == 0 ? FA_PARTY_TARGET : FA_PARTY_NONE;
}

static gboolean
is_preposition (const FaWord *word)
{
  return fa_word_case (word) != NULL || fa_word_is (word, FA_WORD_POSTPOSITION);
}

/* Do marks between two places of a clause leave a party with its deed? Another verb or a border does not. */
static gboolean
is_reached (const FaMark *mark, guint32 from, guint32 to)
{
  for (guint32 i = from; i < to; i++)
    if (mark[i] == FA_MARK_BORDER || mark[i] == FA_MARK_VERB || mark[i] == FA_MARK_REPORT)
      return FALSE;
  return to - from <= FAR;
}

/* The token of a clause before a party and its article; the clause's first token when there is none. */
static const FaWord *
word_before (const FaMentions *s, const FaClause *clause, const FaLanguage *language, guint32 token)
{
  const FaWord *word = NULL;
  for (guint32 t = token; t > clause->token_first; t--)
    {
      word = word_at (s, language, t - 1);
      if (!fa_word_is_article (word))
        return word;
    }
  return NULL;
}

/* By order and passive: "A sued B", "B was sued by A". */
static FaParty
party_by_order (const FaMentions *s, const FaClause *clause, const FaLanguage *language, const FaMention *p, const FaMention *deed)
{
  g_autoptr (GArray) marks = fa_deed_marks (s, deed->clause);
  const FaMark *mark = (const FaMark *) (void *) marks->data;
  guint32 first = clause->token_first, verb = deed->token_first;
  const char *key = fa_claims_key (s->claims, verb), *before = verb > first ? fa_claims_key (s->claims, verb - 1) : "";
  gboolean passive = fa_language_passive (language, before, key);
  gboolean finite = fa_language_verb_like (language, key) || fa_language_tense (language, key) != FA_TENSE_NONE
                    || (verb > first && mark[verb - 1 - first] >= FA_MARK_NOT);
  const FaWord *case_word = word_before (s, clause, language, p->token_first);
  if (!finite)
    return FA_PARTY_NONE;
  if (p->token_end <= verb)
    return is_preposition (case_word) || !is_reached (mark, p->token_end - first, verb - first) ? FA_PARTY_NONE
           : passive ? FA_PARTY_TARGET : FA_PARTY_AGENT;
  if (!is_reached (mark, deed->token_end - first, p->token_first - first))
    return FA_PARTY_NONE;
  FaParty own = party_of_value (case_word);
  if (passive)
    return own == FA_PARTY_AGENT ? FA_PARTY_AGENT : FA_PARTY_NONE;
  return own == FA_PARTY_TARGET || !is_preposition (case_word) ? FA_PARTY_TARGET : FA_PARTY_NONE;
}

/* The dictionary form of a party that is a term; "" when it is a name. */
static void
stem_of (const FaMentions *s, const FaLanguage *language, const FaMention *p, GString *stem)
{
  if (p->hit_n == 0)
    return;
  const FaConcept *concept = fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, p->hit_first)->concept);
  const char *gloss = fa_lexicon_string (s->lexicon, concept->gloss[fa_language_index (language)]);
  const char *last = strrchr (gloss, ' ');
  last = last == NULL ? gloss : last + 1;
  fa_fold (stem, last, strlen (last));
}

/* By case, where the verb stands last: પોલીસે, પોલીસ દ્વારા; પોલીસને, પોલીસ સામે. */
static FaParty
party_by_case (const FaMentions *s, const FaClause *clause, const FaLanguage *language, const FaMention *p, const FaMention *deed)
{
  g_autoptr (GArray) marks = fa_deed_marks (s, deed->clause);
  g_autoptr (GString) stem = g_string_new (NULL);
  guint32 first = clause->token_first;
  if (p->token_end > deed->token_first || !is_reached ((const FaMark *) (void *) marks->data, p->token_end - first, deed->token_first - first))
    return FA_PARTY_NONE;
  FaParty apart = p->token_end < clause->token_end ? party_of_value (word_at (s, language, p->token_end)) : FA_PARTY_NONE;
  if (apart != FA_PARTY_NONE)
    return apart;
  stem_of (s, language, p, stem);
  FaParty own = fa_language_party (language, fa_claims_key (s->claims, p->token_end - 1), stem->len == 0 ? NULL : stem->str);
  return own;
}

static FaParty
party_of (const FaComparison *c, guint source, guint32 party, guint32 deed)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *p = fa_comparison_mention (c, source, party), *d = fa_comparison_mention (c, source, deed);
  const FaClause *clause = fa_claims_clause (s->claims, d->clause);
  const FaLanguage *language = fa_claims_sentence (s->claims, clause->sentence)->language;
  if (p->clause != d->clause || party == deed || !is_party (s, p))
    return FA_PARTY_NONE;
  return fa_language_verb_final (language) ? party_by_case (s, clause, language, p, d) : party_by_order (s, clause, language, p, d);
}

/* A deed that is its own converse is done by both: who met whom is one and the same. */
static gboolean
is_mutual (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_comparison_mention (c, source, index);
  for (guint h = 0; h < m->hit_n; h++)
    {
      guint32 concept = fa_mentions_hit (s, m->hit_first + h)->concept;
      guint n;
      const FaRelation *r = fa_lexicon_relations (s->lexicon, concept, &n);
      for (guint i = 0; i < n; i++)
        if (r[i].kind == FA_RELATION_CONVERSE && r[i].to == concept)
          return TRUE;
    }
  return FALSE;
}

static gboolean
is_same_deed (const FaComparison *c, const FaMatch *m)
{
  if (m->concept < 0 || m->similarity < LEAST_LIKE || !fa_comparison_share_concept (c, m->mention_a, m->mention_b)
      || is_mutual (c, 0, m->mention_a) || is_mutual (c, 1, m->mention_b))
    return FALSE;
  return fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, (guint) m->concept)->kind == FA_KIND_ACTION;
}

/* Does a matched party do the deed on one side, and have it done to it on the other? @p doer: the side it does it on. */
static gboolean
changes_place (const FaComparison *c, const FaMatch *party, const FaMatch *deed, guint doer)
{
  FaParty a = party_of (c, 0, party->mention_a, deed->mention_a), b = party_of (c, 1, party->mention_b, deed->mention_b);
  return (doer == 0 ? a : b) == FA_PARTY_AGENT && (doer == 0 ? b : a) == FA_PARTY_TARGET;
}

/* A party that changes its place with another in one deed; NULL when there are not two. */
static const FaMatch *
find_swapped (const FaComparison *c, const FaMatch *deed)
{
  const FaMatch *first = NULL;
  for (guint i = 0; i < c->group->matches->len && first == NULL; i++)
    if (changes_place (c, &g_array_index (c->group->matches, FaMatch, i), deed, 0))
      first = &g_array_index (c->group->matches, FaMatch, i);
  for (guint i = 0; i < c->group->matches->len && first != NULL; i++)
    if (changes_place (c, &g_array_index (c->group->matches, FaMatch, i), deed, 1))
      return first;
  return NULL;
}

void
fa_compare_roles (FaComparison *c)
{
  for (guint i = 0; i < c->group->matches->len && c->group->score >= LEAST_SCORE; i++)
    {
      const FaMatch *deed = &g_array_index (c->group->matches, FaMatch, i);
      const FaMatch *party = is_same_deed (c, deed) ? find_swapped (c, deed) : NULL;
      if (party == NULL)
        continue;
      fa_comparison_add_pair (c, FA_DETAIL_ROLE, FA_DETAIL_DIFFERS, party->mention_a, party->mention_b, "roles-swapped",
                              g_strdup ("does it in a, has it done to it in b"));
      return;
    }
}
