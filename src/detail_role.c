/* detail_role.c - who did it to whom: the two sides have changed places.
 *
 * In: the matched words of an aligned group. Out: a detail. The one idea: a party does a deed or it is done to it, and
 * where both languages mark which - by the order of words and the passive, or by case endings - two parties that both
 * change places contradict, one too where another has taken the place it left, and so do two names where each is the only one that does it,
 * or has it done to it. A deed told from its other party turns round: who gives is not who receives. */
#include "attribution.h"
#include "claim_private.h"
#include "detail_private.h"

#include <string.h>

#define LEAST_SCORE 180 /* a pair must be this alike before its parties can change places */
#define LEAST_LIKE 850  /* likeness of a party that changes its place alone */
#define DEED_LIKE 600   /* likeness of the two words of the deed: of several meanings one is enough, the parties decide */
#define ONE_NAME 600    /* likeness of two forms of one name, in two scripts */
#define ONE_PARTY 550   /* the same, of two that are matched already */
#define ALONE_SHARE 900 /* share of both clauses that the other side says too, before one party alone can */
#define MOST_IN_PARENTHESIS 5 /* tokens, with the marks */
#define MOST_DEEDS 12   /* told on both sides: of more it is not certain which is done by whom */
#define FAR 8           /* tokens between a party and its deed */
#define FAR_BEFORE 16   /* the same where the verb stands last and a case says what part the party has */

typedef enum {
  ROLE_NONE,
  ROLE_AGENT,
  ROLE_TARGET,
  ROLE_OTHER /* the other party of a deed that has a converse: given to, received from */
} Role;

gboolean
fa_role_is_party (const FaMentions *s, const FaMention *m)
{
  if (m->kind == FA_MENTION_NAME || m->kind == FA_MENTION_ACRONYM
      || (m->kind == FA_MENTION_UNKNOWN && m->phonetic != 0))
    return TRUE;
  if (m->kind != FA_MENTION_CONCEPT || m->hit_n == 0)
    return FALSE;
  guint16 kind = fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first)->concept)->kind;
  return kind == FA_KIND_PERSON || kind == FA_KIND_ORGANISATION || kind == FA_KIND_ROLE || kind == FA_KIND_PLACE;
}

gboolean
fa_role_is_of_place (const FaMentions *s, const FaMention *m)
{
  return m->kind == FA_MENTION_CONCEPT && m->hit_n > 0
         && fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first)->concept)->kind == FA_KIND_PLACE;
}

static const FaWord *
word_at (const FaMentions *s, const FaLanguage *language, guint32 token)
{
  return fa_claims_word (s->claims, language, token, 1);
}

static Role
role_of_value (const FaWord *word, gboolean two)
{
  const char *part = fa_word_case (word);
  if (part == NULL)
    return ROLE_NONE;
  return strcmp (part, "by") == 0                                          ? ROLE_AGENT
         : two && (strcmp (part, "to") == 0 || strcmp (part, "from") == 0) ? ROLE_OTHER
         : strcmp (part, "to") == 0 || strcmp (part, "against") == 0       ? ROLE_TARGET
                                                                           : ROLE_NONE;
}

static gboolean
is_preposition (const FaWord *word)
{
  return fa_word_case (word) != NULL || fa_word_is (word, FA_WORD_POSTPOSITION);
}

/* Does a token stand inside a figure: the dash of "3-1"? */
static gboolean
is_of_figure (const FaMentions *s, guint32 clause, guint32 token)
{
  for (guint32 i = g_array_index (s->clause_first, guint32, clause);
       i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      if (m->token_first <= token && token < m->token_end)
        return fa_comparison_is_number (m);
    }
  return FALSE;
}

/* ... or between two: the comma of "21-17, 21-18"? */
static gboolean
is_in_figure (const FaMentions *s, guint32 clause, guint32 token)
{
  return is_of_figure (s, clause, token)
         || (token > 0 && is_of_figure (s, clause, token - 1) && is_of_figure (s, clause, token + 1));
}

/* Does a verb only tell more of a deed behind it: the accusation of ignoring complaints, ફરિયાદો અવગણવાનો આરોપ? */
static gboolean
is_oblique (const FaMentions *s, const FaLanguage *language, guint32 token)
{
  FaTense tense = fa_language_tense (language, fa_claims_key (s->claims, token));
  return fa_language_verb_final (language) && (tense == FA_TENSE_INFINITIVE || tense == FA_TENSE_INTENT);
}

/* Is the mention that begins at a token, or ends before it, a party with a name? */
static gboolean
names_party (const FaMentions *s, guint32 clause, guint32 token, gboolean begins)
{
  for (guint32 i = g_array_index (s->clause_first, guint32, clause);
       i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      if ((begins ? m->token_first : m->token_end) == token)
        return fa_role_is_party (s, m)
               && (fa_language_script (m->language) != FA_SCRIPT_LATIN || fa_claims_token (s->claims, m->token_first)->capital);
    }
  return FALSE;
}

/* Does a border only join two names, so that both play one part: "Dewi and Salsa lost", "kalah dari Aoi/Yui"? */
static gboolean
joins_names (const FaMentions *s, guint32 clause, const FaLanguage *language, guint32 token)
{
  const FaWord *word = word_at (s, language, token);
  gboolean joins = fa_token_is (s->claims, token, "/")
                   || (fa_word_is (word, FA_WORD_CONJUNCTION) && strcmp (word->value[FA_WORD_CONJUNCTION], "weak") == 0);
  return joins && names_party (s, clause, token, FALSE) && names_party (s, clause, token + 1, TRUE);
}

/* Is a token that looks like a verb the noun of somebody or something: મંત્રીને, કંપનીને, which end as કરીને does? */
static gboolean
is_noun (const FaMentions *s, guint32 clause, guint32 token)
{
  for (guint32 i = g_array_index (s->clause_first, guint32, clause);
       i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      if (m->token_first <= token && token < m->token_end)
        return m->kind == FA_MENTION_CONCEPT && (fa_role_is_party (s, m) || fa_mentions_is_of (s, m, FA_KIND_OBJECT));
    }
  return FALSE;
}

/* Does a word before a token say against whom something is: યુનિયને કંપની પર ... હોવાનો આરોપ મૂક્યો? */
static gboolean
has_accused (const FaMentions *s, guint32 clause, const FaLanguage *language, guint32 token)
{
  for (guint32 t = fa_claims_clause (s->claims, clause)->token_first; t < token; t++)
    {
      const char *part = fa_word_case (word_at (s, language, t));
      if (g_strcmp0 (part, "on") == 0 || g_strcmp0 (part, "against") == 0)
        return TRUE;
    }
  return FALSE;
}

/* Does another deed, or another part of the clause, begin at a token? */
static gboolean
parts_deeds (const FaMentions *s, guint32 clause, const FaLanguage *language, guint32 token, FaMark mark)
{
  gboolean final = fa_language_verb_final (language), noun = final && is_noun (s, clause, token);
  if (final && mark == FA_MARK_SMALL && fa_language_tense (language, fa_claims_key (s->claims, token)) == FA_TENSE_INTENT)
    return !has_accused (s, clause, language, token); /* લાંચ આપી હોવાનો આરોપ: who gave it does not accuse */
  return (mark == FA_MARK_VERB && !is_oblique (s, language, token) && !noun) || mark == FA_MARK_REPORT
         || (mark == FA_MARK_BORDER && !is_in_figure (s, clause, token) && !joins_names (s, clause, language, token));
}

/* Do the words between two tokens of a clause leave a party with its deed? Another verb or a border does not. */
static gboolean
is_reached (const FaMentions *s, guint32 clause, guint32 from, guint32 to)
{
  const FaLanguage *language
      = fa_claims_sentence (s->claims, fa_claims_clause (s->claims, clause)->sentence)->language;
  g_autoptr (GArray) marks = fa_deed_marks (s, clause);
  guint32 first = fa_claims_clause (s->claims, clause)->token_first, far = 0;
  for (guint32 t = from; t < to; t++)
    {
      if (parts_deeds (s, clause, language, t, g_array_index (marks, FaMark, t - first)))
        return FALSE;
      far += is_in_figure (s, clause, t) ? 0 : 1; /* "lost 17-21, 18-21 to" */
    }
  return far <= (fa_language_verb_final (language) ? FAR_BEFORE : FAR);
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

/* A comma may close an apposition before the verb and its small words: "the director, Lukman Haris, has received". */
static guint32
end_before_verb (const FaMentions *s, const FaLanguage *language, const FaMark *mark, guint32 first, guint32 verb)
{
  guint32 t = verb;
  while (t > first && (mark[t - 1 - first] == FA_MARK_SMALL || mark[t - 1 - first] >= FA_MARK_NOT)
         && !fa_word_is (word_at (s, language, t - 1), FA_WORD_PRONOUN))
    t--;
  return t > first && fa_token_is (s->claims, t - 1, ",") ? t - 1 : verb;
}

/* Has the deed a converse of its own: lose, which from the other side is to beat? */
static gboolean
is_of_two (const FaMentions *s, const FaMention *deed)
{
  for (guint h = 0; h < deed->hit_n; h++)
    {
      guint n;
      guint32 concept = fa_mentions_hit (s, deed->hit_first + h)->concept;
      const FaRelation *r = fa_lexicon_relations (s->lexicon, concept, &n);
      for (guint i = 0; i < n; i++)
        if (r[i].kind == FA_RELATION_CONVERSE && r[i].to != concept)
          return TRUE;
    }
  return FALSE;
}

/* Is a mention a time: a day, an hour, so many years? */
static gboolean
is_time (const FaMentions *s, const FaMention *m)
{
  return m->kind == FA_MENTION_DATE || fa_mentions_is_of (s, m, FA_KIND_TIME)
         || (m->kind == FA_MENTION_QUANTITY && m->counted >= 0
             && fa_mentions_is_of (s, fa_mentions_get (s, (guint32) m->counted), FA_KIND_TIME));
}

/* Does a preposition stand before a token in its part of the clause: "di kawasan Cilandak Jakarta Selatan"? */
static gboolean
is_behind_preposition (const FaMentions *s, const FaClause *clause, const FaLanguage *language, guint32 token)
{
  for (guint32 t = token; t > clause->token_first && !fa_token_is (s->claims, t - 1, ","); t--)
    if (is_preposition (word_at (s, language, t - 1)))
      return TRUE;
  return FALSE;
}

/* Is a mention what a passive may be told of: a party or a thing that no preposition makes something else of? */
static gboolean
may_be_subject (const FaMentions *s, const FaClause *clause, const FaLanguage *language, const FaMention *m)
{
  gboolean noun = m->kind == FA_MENTION_CONCEPT || fa_mention_looks_like_name (m);
  return noun && !fa_mentions_is_of (s, m, FA_KIND_ACTION) && !fa_mentions_is_of (s, m, FA_KIND_TIME)
         && !fa_mentions_is_of (s, m, FA_KIND_QUALITY)
         && !is_behind_preposition (s, clause, language, m->token_first);
}

/* Does the verb follow what it is told of: "Bank itu digugat", "yang digugat"? Not "turut ditangkap Budi": he is arrested. */
static gboolean
has_subject (const FaMentions *s, const FaClause *clause, const FaLanguage *language, const FaMention *deed)
{
  for (guint32 i = g_array_index (s->clause_first, guint32, deed->clause);
       i < g_array_index (s->clause_first, guint32, deed->clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      if (m->token_end <= deed->token_first && may_be_subject (s, clause, language, m)
          && is_reached (s, deed->clause, m->token_end, deed->token_first))
        return TRUE;
    }
  return deed->token_first > clause->token_first && fa_word_is (word_at (s, language, deed->token_first - 1), FA_WORD_RELATIVE);
}

/* Does a party do what the passive right before it tells, by itself or as the name behind what it is: "digugat polisi",
 * "dilaporkan pedagang valuta Intan"? */
static gboolean
is_doer_behind (const FaMentions *s, const FaClause *clause, const FaLanguage *language, const FaMention *p,
                const FaMention *deed)
{
  const char *verb = fa_claims_key (s->claims, deed->token_end - 1);
  guint32 at = deed->token_end;
  for (guint32 i = g_array_index (s->clause_first, guint32, deed->clause);
       i < g_array_index (s->clause_first, guint32, deed->clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      if (m->token_first != at)
        continue;
      if (at == deed->token_end
          && ((m != p && !fa_role_is_party (s, m))
              || !fa_language_doer_behind (language, verb, fa_mentions_is_of (s, m, FA_KIND_ROLE))))
        return FALSE;
      if (at == p->token_first)
        return has_subject (s, clause, language, deed);
      if (m->kind == FA_MENTION_FUNCTION || fa_comparison_is_number (m) || is_time (s, m)
          || fa_mentions_is_of (s, m, FA_KIND_ACTION))
        return FALSE;
      at = m->token_end;
    }
  return FALSE;
}

/* By order and passive: "A sued B", "B was sued by A". Of a deed with two parties the object is neither: what is given. */
static Role
role_by_order (const FaMentions *s, const FaClause *clause, const FaLanguage *language, const FaMention *p,
               const FaMention *deed, gboolean two)
{
  g_autoptr (GArray) marks = fa_deed_marks (s, deed->clause);
  const FaMark *mark = (const FaMark *) (void *) marks->data;
  guint32 first = clause->token_first, verb = deed->token_first;
  const char *key = fa_claims_key (s->claims, verb), *before = verb > first ? fa_claims_key (s->claims, verb - 1) : "";
  gboolean by = deed->token_end < clause->token_end
                && role_of_value (word_at (s, language, deed->token_end), FALSE) == ROLE_AGENT;
  gboolean passive = by || fa_language_passive (language, before, key); /* "schools, represented by a council" */
  gboolean finite = fa_language_verb_like (language, key) || fa_language_tense (language, key) != FA_TENSE_NONE
                    || (verb > first && mark[verb - 1 - first] >= FA_MARK_NOT);
  const FaWord *case_word = word_before (s, clause, language, p->token_first);
  if (!finite || (passive && is_of_two (s, deed))) /* "dikalahkan" may be listed with losing */
    return ROLE_NONE;
  if (p->token_end <= verb)
    return is_preposition (case_word)
                   || !is_reached (s, deed->clause, p->token_end, end_before_verb (s, language, mark, first, verb))
               ? ROLE_NONE
           : !passive ? ROLE_AGENT
           : two      ? ROLE_NONE
                      : ROLE_TARGET;
  if (!is_reached (s, deed->clause, deed->token_end, p->token_first))
    return ROLE_NONE;
  Role own = role_of_value (case_word, two);
  if (passive)
    return own == ROLE_AGENT || own == ROLE_OTHER                                         ? own
           : !two && !is_preposition (case_word) && is_doer_behind (s, clause, language, p, deed) ? ROLE_AGENT
                                                                                          : ROLE_NONE;
  return own == ROLE_TARGET || own == ROLE_OTHER ? own : is_preposition (case_word) || two ? ROLE_NONE : ROLE_TARGET;
}

/* The last word of a term, folded. */
static void
last_word_of (const char *term, GString *stem)
{
  const char *last = strrchr (term, ' ');
  last = last == NULL ? term : last + 1;
  g_string_truncate (stem, 0);
  fa_fold (stem, last, strlen (last));
}

/* The dictionary form of a party that is a term: of several the one that its last word begins with. "" when it is a name. */
static void
stem_of (const FaMentions *s, const FaLanguage *language, const FaMention *p, GString *stem)
{
  const char *key = fa_claims_key (s->claims, p->token_end - 1);
  for (guint h = 0; h < p->hit_n; h++)
    {
      const FaTerm *term = fa_lexicon_term (s->lexicon, fa_mentions_hit (s, p->hit_first + h)->term);
      last_word_of (fa_lexicon_string (s->lexicon, term->surface), stem);
      if (stem->len > 0 && g_str_has_prefix (key, stem->str))
        return;
    }
  if (p->hit_n == 0)
    return;
  const FaConcept *concept = fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, p->hit_first)->concept);
  last_word_of (fa_lexicon_string (s->lexicon, concept->gloss[fa_language_index (language)]), stem);
}

/* ટોળા પર પોલીસ પર હુમલાનો આરોપ: of two on whom something is done it is not certain what. */
static gboolean
has_on (const FaMentions *s, const FaLanguage *language, guint32 from, guint32 to)
{
  for (guint32 t = from; t < to; t++)
    if (g_strcmp0 (fa_word_case (word_at (s, language, t)), "on") == 0)
      return TRUE;
  return FALSE;
}

/* The token behind a party and what a parenthesis adds to it, which has the case of both: વિશ્વ આરોગ્ય સંસ્થા (ડબ્લ્યુએચઓ)એ. */
static guint32
behind_parenthesis (const FaMentions *s, const FaClause *clause, guint32 token)
{
  guint32 t = token;
  if (t < clause->token_end && !fa_token_is (s->claims, t, "(") && !fa_token_is (s->claims, t, ")"))
    return token;
  while (t < clause->token_end && t - token <= MOST_IN_PARENTHESIS && !fa_token_is (s->claims, t, ")"))
    t++;
  return t + 1 < clause->token_end && fa_token_is (s->claims, t, ")") && !fa_claims_token (s->claims, t + 1)->spaced ? t + 1 : token;
}

/* By case, where the verb stands last: પોલીસે, પોલીસ દ્વારા; પોલીસને, પોલીસ સામે. @p latin: how the other side writes a name */
static Role
role_by_case (const FaMentions *s, const FaClause *clause, const FaLanguage *language, const FaMention *p,
              const FaMention *deed, const char *latin, gboolean two)
{
  g_autoptr (GString) stem = g_string_new (NULL);
  const char *key = fa_claims_key (s->claims, p->token_end - 1);
  if (p->token_end > deed->token_first
      || !is_reached (s, deed->clause, p->token_end, deed->token_first))
    return ROLE_NONE;
  guint32 behind = behind_parenthesis (s, clause, p->token_end);
  const FaWord *word = behind < clause->token_end ? word_at (s, language, behind) : NULL;
  if (g_strcmp0 (fa_word_case (word), "on") == 0) /* પોલીસ પર હુમલો; પુલ પર is where */
    return two || fa_role_is_of_place (s, p) || has_on (s, language, p->token_end + 1, deed->token_first) ? ROLE_NONE : ROLE_TARGET;
  Role apart = role_of_value (word, two);
  if (apart != ROLE_NONE)
    return apart;
  if (latin == NULL) /* else it is a name, and no form of what its sound means */
    stem_of (s, language, p, stem);
  FaParty own = latin != NULL ? fa_language_party_of_name (language, key, latin)
                                                : fa_language_party (language, key, stem->len == 0 ? NULL : stem->str);
  return own == FA_PARTY_AGENT                                  ? ROLE_AGENT
         : own == FA_PARTY_NONE                                 ? ROLE_NONE
         : !two                                                 ? ROLE_TARGET
         : g_strcmp0 (fa_named_case (language, key), "to") == 0 ? ROLE_OTHER
                                                                : ROLE_NONE;
}

/* Do two words of a row stand apart on the other side: of સોલંકી પટેલને ભેટ્યા each is somebody? */
static gboolean
stand_apart (const FaComparison *c, guint source, guint32 index)
{
  const FaMatch *m = fa_comparison_match (c, source, index), *n = fa_comparison_match (c, source, index + 1);
  const FaMentions *s = fa_comparison_side (c, source);
  if (m == NULL || n == NULL || fa_mentions_is_of (s, fa_mentions_get (s, index), FA_KIND_ROLE)) /* an office may stand far */
    return FALSE;
  guint32 x = source == 0 ? m->mention_b : m->mention_a, y = source == 0 ? n->mention_b : n->mention_a;
  const FaMention *first = fa_comparison_mention (c, 1 - source, MIN (x, y)), *last = fa_comparison_mention (c, 1 - source, MAX (x, y));
  return first->clause != last->clause || last->token_first > first->token_end + 1;
}

/* The last of the words that name one party, which has the case of all: "director Lukman Haris" in ડિરેક્ટર લુકમાન હારિસે. */
static guint32
last_of_name (const FaComparison *c, guint source, guint32 party)
{
  const FaMentions *s = fa_comparison_side (c, source);
  while (party + 1 < s->mentions->len)
    {
      const FaMention *m = fa_mentions_get (s, party), *next = fa_mentions_get (s, party + 1);
      gboolean name = next->kind == FA_MENTION_NAME || (next->kind == FA_MENTION_UNKNOWN && next->phonetic != 0);
      if (next->clause != m->clause || next->token_first != m->token_end || !name
          || fa_named_case (m->language, fa_claims_key (s->claims, m->token_end - 1)) != NULL
          || stand_apart (c, source, party))
        break;
      party++;
    }
  return party;
}

/* Does a deed only tell in what another is done: તપાસ કરવામાં મદદ કરી? Not કરવામાં આવી: that is a passive. */
static gboolean
is_within_other (const FaMentions *s, const FaClause *clause, const FaLanguage *language, const FaMention *deed)
{
  if (g_strcmp0 (fa_named_case (language, fa_claims_key (s->claims, deed->token_end - 1)), "in") != 0)
    return FALSE;
  return deed->token_end >= clause->token_end
         || !fa_language_verb_like (language, fa_claims_key (s->claims, deed->token_end));
}

/* Is it not certain who does a deed by its form: "came under attack", "beaten by", તપાસ કરવી પડી, તપાસ કરવાની મંજૂરી? */
static gboolean
is_uncertain (const FaMentions *s, const FaClause *clause, const FaLanguage *language, const FaMention *deed)
{
  gboolean final = fa_language_verb_final (language);
  FaTense tense = fa_language_tense (language, fa_claims_key (s->claims, deed->token_end - 1));
  gboolean uncertain = final && (tense == FA_TENSE_INFINITIVE || tense == FA_TENSE_INTENT);
  for (guint32 t = deed->token_first; t < deed->token_end && deed->token_end - deed->token_first > 1; t++)
    uncertain |= g_strcmp0 (fa_word_case (word_at (s, language, t)), "by") == 0
                 || (t == deed->token_first && !final && fa_language_undergone (language, fa_claims_key (s->claims, t)));
  for (guint32 t = deed->token_first; final && t < clause->token_end; t++)
    uncertain |= fa_language_undergone (language, fa_claims_key (s->claims, t));
  return uncertain || (final && is_within_other (s, clause, language, deed));
}

/* Is a mention a party, by itself or by whom it is on the other side: a name in one case may be a form of another word? */
static gboolean
is_party_of_both (const FaComparison *c, guint source, guint32 index)
{
  const FaMatch *m = fa_comparison_match (c, source, index);
  return fa_role_is_party (fa_comparison_side (c, source), fa_comparison_mention (c, source, index))
         || (m != NULL
             && fa_role_is_party (fa_comparison_side (c, 1 - source),
                          fa_comparison_mention (c, 1 - source, source == 0 ? m->mention_b : m->mention_a)));
}

/* How the other side writes a name, in letters that tell its end from an ending; NULL: it does not. */
static const char *
latin_of (const FaComparison *c, guint source, guint32 index)
{
  const FaMatch *m = fa_comparison_match (c, source, index);
  guint behind = m == NULL && index > 0 ? 1 : 0; /* "Rahul Shah": only the first word may be matched */
  m = behind > 0 ? fa_comparison_match (c, source, index - 1) : m;
  if (m == NULL || (source == 0 ? m->mention_b : m->mention_a) + behind >= fa_comparison_side (c, 1 - source)->mentions->len)
    return NULL;
  const FaMention *first = fa_comparison_mention (c, 1 - source, source == 0 ? m->mention_b : m->mention_a),
                  *other = fa_comparison_mention (c, 1 - source, (source == 0 ? m->mention_b : m->mention_a) + behind);
  if (behind > 0 && (first->kind == FA_MENTION_CONCEPT || other->token_first != first->token_end))
    return NULL;
  return other->kind == FA_MENTION_CONCEPT || fa_language_script (other->language) != FA_SCRIPT_LATIN
             ? NULL
             : fa_claims_key (fa_comparison_side (c, 1 - source)->claims, other->token_end - 1);
}

/* What part anything has in a deed, a party or not. */
static Role
role_of_any (const FaComparison *c, guint source, guint32 party, guint32 deed, gboolean two)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *p = fa_comparison_mention (c, source, party), *d = fa_comparison_mention (c, source, deed);
  const FaClause *clause = fa_claims_clause (s->claims, d->clause);
  const FaLanguage *language = fa_claims_sentence (s->claims, clause->sentence)->language;
  if (p->clause != d->clause || party == deed || is_uncertain (s, clause, language, d))
    return ROLE_NONE;
  if (!fa_language_verb_final (language))
    return role_by_order (s, clause, language, p, d, two);
  guint32 last = last_of_name (c, source, party);
  return role_by_case (s, clause, language, fa_mentions_get (s, last), d, latin_of (c, source, last), two);
}

static Role
role_of (const FaComparison *c, guint source, guint32 party, guint32 deed, gboolean two)
{
  return is_party_of_both (c, source, party) ? role_of_any (c, source, party, deed, two) : ROLE_NONE;
}

/* Is a meaning of a mention one that its word has in some other form only: "defeated" is no "his defeat"? */
static gboolean
is_doubtful (const FaMentions *s, const FaMention *m, guint hit)
{
  return fa_lexicon_term (s->lexicon, fa_mentions_hit (s, m->hit_first + hit)->term)->ambiguous;
}

/* Has a meaning of a mention a converse: among the meanings of another mention, or, with none given, itself? A deed
 * that is its own converse is done by both: who met whom is one and the same. */
static gboolean
has_converse (const FaComparison *c, guint source, guint32 index, gint64 other, gboolean doubtful)
{
  const FaMentions *s = fa_comparison_side (c, source), *t = fa_comparison_side (c, 1 - source);
  const FaMention *m = fa_comparison_mention (c, source, index),
                  *o = other < 0 ? NULL : fa_comparison_mention (c, 1 - source, (guint32) other);
  for (guint h = 0; h < m->hit_n; h++)
    {
      guint32 concept = fa_mentions_hit (s, m->hit_first + h)->concept;
      if (o == NULL && fa_lexicon_is_related (s->lexicon, concept, FA_RELATION_CONVERSE, concept))
        return TRUE;
      for (guint k = 0; o != NULL && k < o->hit_n; k++)
        if ((doubtful || (!is_doubtful (s, m, h) && !is_doubtful (t, o, k)))
            && fa_lexicon_is_related (s->lexicon, concept, FA_RELATION_CONVERSE, fa_mentions_hit (t, o->hit_first + k)->concept))
          return TRUE;
    }
  return FALSE;
}

/* One deed, told from one side: by two words that mean the same or one a kind of the other ("convey thanks" is to thank), and
 * of which none may be told from its other party ("beat", "lost to"). */
static gboolean
is_same_deed (const FaComparison *c, const FaMatch *m)
{
  const FaMentions *a = fa_comparison_side (c, 0), *b = fa_comparison_side (c, 1);
  const FaMention *x = fa_comparison_mention (c, 0, m->mention_a), *y = fa_comparison_mention (c, 1, m->mention_b);
  if (m->concept < 0 || m->similarity < DEED_LIKE || has_converse (c, 0, m->mention_a, -1, TRUE)
      || has_converse (c, 1, m->mention_b, -1, TRUE) || has_converse (c, 0, m->mention_a, m->mention_b, FALSE)
      || !(fa_mentions_share_concept (a, x, b, y) || fa_mentions_are_related (a, x, FA_RELATION_BROADER, b, y)))
    return FALSE;
  guint16 kind = fa_lexicon_concept (a->lexicon, (guint) m->concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_EVENT;
}

/* The same, by two words that say it alike in most of their meanings: enough to look at one party alone. */
static gboolean
is_sure_deed (const FaComparison *c, const FaMatch *m)
{
  return is_same_deed (c, m) && m->similarity >= LEAST_LIKE && fa_comparison_share_concept (c, m->mention_a, m->mention_b)
         && fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, (guint) m->concept)->kind == FA_KIND_ACTION;
}

static gboolean
is_target (Role role)
{
  return role == ROLE_TARGET || role == ROLE_OTHER;
}

/* Has a deed two parties besides the thing: who lends to whom, who loses to whom? */
static gboolean
are_of_two (const FaComparison *c, const FaMatch *deed)
{
  return is_of_two (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, deed->mention_a))
         && is_of_two (fa_comparison_side (c, 1), fa_comparison_mention (c, 1, deed->mention_b));
}

/* Is a party the one who says what a clause reports? Behind its verb he has nothing done to him: "said Aulia". */
static gboolean
is_speaker (const FaMentions *s, const FaMention *party, const FaMention *deed)
{
  FaSpeaker speaker;
  return fa_speaker_is_report (s, deed) && fa_speaker_find (s, party->clause, &speaker) && !speaker.elsewhere && party->span.start < speaker.span.end
         && speaker.span.start < party->span.end;
}

/* Does a matched party do the deed on one side, and have it done to it on the other? @p doer: the side it does it on. */
static gboolean
changes_place (const FaComparison *c, const FaMatch *party, const FaMatch *deed, guint doer)
{
  for (guint two = 0; two < 2; two++)
    {
      Role a = role_of (c, 0, party->mention_a, deed->mention_a, two == 1),
           b = role_of (c, 1, party->mention_b, deed->mention_b, two == 1);
      if ((two == 0 || are_of_two (c, deed)) && (doer == 0 ? a : b) == ROLE_AGENT && is_target (doer == 0 ? b : a))
        return !is_speaker (fa_comparison_side (c, 1 - doer),
                            fa_comparison_mention (c, 1 - doer, doer == 0 ? party->mention_b : party->mention_a),
                            fa_comparison_mention (c, 1 - doer, doer == 0 ? deed->mention_b : deed->mention_a));
    }
  return FALSE;
}

/* Does a deed have a party of a name that is no match of any, but sounds like one of the other side, and has changed its
 * place too: "Defenders", ડિફેન્ડર્સ? */
static gboolean
has_unmatched_swap (const FaComparison *c, const FaMatch *deed, guint doer)
{
  const FaMentions *a = fa_comparison_side (c, 0), *b = fa_comparison_side (c, 1);
  for (guint i = 0; i < c->mentions[0]->len; i++)
    for (guint k = 0; k < c->mentions[1]->len; k++)
      {
        guint32 x = g_array_index (c->mentions[0], guint32, i), y = g_array_index (c->mentions[1], guint32, k);
        if (fa_comparison_match (c, 0, x) != NULL || fa_comparison_match (c, 1, y) != NULL)
          continue;
        FaMatch party = { .mention_a = x, .mention_b = y };
        FaNamed name = { .first = x, .end = x + 1, .clause = fa_mentions_get (a, x)->clause };
        if (changes_place (c, &party, deed, doer) && fa_named_heard (a, &name, b, y, y + 1, ONE_NAME) > 0)
          return TRUE;
      }
  return FALSE;
}

/* Where the verb stands before its object: does one stand behind it? "The hospital opened in March" tells of none, and it is
 * the hospital that was opened. */
static gboolean
may_have_object (const FaComparison *c, guint source, guint32 deed)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, deed);
  guint32 end = fa_claims_clause (s->claims, m->clause)->token_end;
  if (fa_language_verb_final (m->language))
    return TRUE;
  if (m->token_end >= end || fa_claims_token (s->claims, m->token_end)->kind == FA_TOKEN_PUNCT)
    return FALSE;
  const FaWord *word = word_at (s, m->language, m->token_end);
  const FaMention *next = deed + 1 < s->mentions->len ? fa_mentions_get (s, deed + 1) : NULL;
  return !is_preposition (word) && !fa_word_is (word, FA_WORD_CONJUNCTION)
         && !(next != NULL && next->token_first == m->token_end && is_time (s, next));
}

/* Is whose a deed is the one it is done to: પોલીસની ધરપકડ કરી? Without its verb it may be who does it: પોલીસની માગ, પાટીલની આગેવાનીમાં. */
static gboolean
is_done_to_owner (const FaMentions *s, const FaClause *clause, const FaMention *owner, const FaMention *deed)
{
  guint32 verb = deed->token_end - deed->token_first > 1 ? deed->token_end - 1 : deed->token_end;
  return owner->token_end == deed->token_first && verb < clause->token_end
         && fa_named_case (deed->language, fa_claims_key (s->claims, deed->token_first)) == NULL
         && fa_language_verb_like (deed->language, fa_claims_key (s->claims, verb));
}

/* Does nothing but its form say that a party does a deed, or has it done to it? Where the verb stands in the middle, who stands
 * before it does it to what stands right behind it: "the man killed on Monday" does nothing. Where it stands last, the case
 * of who owns something may have another reason: યુનિયનની માગ. */
static gboolean
is_plain_role (const FaComparison *c, guint source, guint32 party, guint32 deed, Role role)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *p = fa_mentions_get (s, party), *d = fa_mentions_get (s, deed);
  if (!fa_language_verb_final (d->language))
    return role != ROLE_AGENT || p->token_first >= d->token_end || may_have_object (c, source, deed);
  const FaMention *last = fa_mentions_get (s, last_of_name (c, source, party));
  const FaClause *clause = fa_claims_clause (s->claims, d->clause);
  gboolean apart /* ગ્રામજનો પર */
      = last->token_end < clause->token_end && fa_word_case (word_at (s, d->language, last->token_end)) != NULL;
  return role == ROLE_AGENT || apart || g_strcmp0 (fa_named_case (d->language, fa_claims_key (s->claims, last->token_end - 1)), "of") != 0
         || is_done_to_owner (s, clause, last, d);
}

/* ... on both sides, of which a party does the deed on one? */
static gboolean
are_plain_roles (const FaComparison *c, const FaMatch *party, const FaMatch *deed, guint doer)
{
  return is_plain_role (c, 0, party->mention_a, deed->mention_a, doer == 0 ? ROLE_AGENT : ROLE_TARGET)
         && is_plain_role (c, 1, party->mention_b, deed->mention_b, doer == 1 ? ROLE_AGENT : ROLE_TARGET);
}

/* Is one told to have done a deed on a side, or to have had it done to it, and on the other stands there, with no part that
 * can be told? */
static gboolean
is_half_told (const FaComparison *c, const FaMatch *other, const FaMatch *deed, guint told, Role role)
{
  const FaMentions *s = fa_comparison_side (c, 1 - told);
  guint32 own = told == 0 ? other->mention_a : other->mention_b, far = told == 0 ? other->mention_b : other->mention_a;
  guint32 near = told == 0 ? deed->mention_a : deed->mention_b, far_deed = told == 0 ? deed->mention_b : deed->mention_a;
  return other->similarity >= ONE_PARTY && role_of (c, told, own, near, FALSE) == role && is_party_of_both (c, 1 - told, far)
         && fa_mentions_get (s, far)->clause == fa_mentions_get (s, far_deed)->clause
         && role_of (c, 1 - told, far, far_deed, FALSE) == ROLE_NONE;
}

/* A party that changes its place, where one side tells of both parties: "The police beat the driver", and in the other article
 * the driver beats the police, in whatever words that leaves them. */
static const FaMatch *
find_half_swapped (const FaComparison *c, const FaMatch *deed)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    for (guint doer = 0; doer < 2; doer++)
      {
        const FaMatch *party = &g_array_index (c->group->matches, FaMatch, i);
        if (!changes_place (c, party, deed, doer) || !are_plain_roles (c, party, deed, doer))
          continue;
        for (guint k = 0; k < c->group->matches->len; k++)
          for (guint told = 0; told < 2 && k != i; told++)
            {
              const FaMatch *other = &g_array_index (c->group->matches, FaMatch, k);
              if (is_half_told (c, other, deed, told, told == doer ? ROLE_TARGET : ROLE_AGENT))
                return party;
            }
      }
  return NULL;
}

/* Do two mentions of a clause stand in one row of words, so that they may be one name, with no deed and no
 * word in a case of its own between? */
static gboolean
are_of_one_row (const FaMentions *s, guint32 x, guint32 y, guint32 deed)
{
  for (guint32 i = MIN (x, y); i < MAX (x, y); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      if (i == deed || m->token_end != fa_mentions_get (s, i + 1)->token_first
          || fa_named_case (m->language, fa_claims_key (s->claims, m->token_end - 1)) != NULL)
        return FALSE;
    }
  return TRUE;
}

/* Is a word that the other side does not tell somebody, and no word that merely nobody knows? */
static gboolean
is_somebody (const FaMentions *s, guint32 index)
{
  const FaMention *m = fa_mentions_get (s, index);
  return fa_role_is_party (s, m)
         && (m->kind == FA_MENTION_CONCEPT || fa_language_script (m->language) != FA_SCRIPT_LATIN
             || fa_claims_token (s->claims, m->token_first)->capital);
}

/* What stands in the other place of a deed, beside a party: nobody; somebody; somebody whom the other side tells of, too, not
 * as another. */
typedef enum { PLACE_FREE, PLACE_TAKEN, PLACE_SHARED } Place;

static Place
place_of_other (const FaComparison *c, guint source, const FaMatch *party, const FaMatch *deed, Role role)
{
  const FaMentions *s = fa_comparison_side (c, source);
  guint32 own = source == 0 ? party->mention_a : party->mention_b, near = source == 0 ? deed->mention_a : deed->mention_b,
          clause = fa_mentions_get (s, near)->clause;
  Place place = PLACE_FREE;
  for (guint32 i = g_array_index (s->clause_first, guint32, clause); i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    {
      const FaMatch *m = fa_comparison_match (c, source, i);
      Role r = i == near || m == party || (m == NULL && !is_somebody (s, i)) || are_of_one_row (s, i, own, near)
                   ? ROLE_NONE
                   : role_of (c, source, i, near, FALSE);
      if (r == ROLE_NONE || (role == ROLE_AGENT) != (r == ROLE_AGENT))
        continue;
      guint32 far = m == NULL ? 0 : source == 0 ? m->mention_b : m->mention_a;
      Role there = m == NULL ? ROLE_NONE : role_of (c, 1 - source, far, source == 0 ? deed->mention_b : deed->mention_a, FALSE);
      if (m != NULL && (there == ROLE_NONE || (there == ROLE_AGENT) == (r == ROLE_AGENT)))
        return PLACE_SHARED;
      place = PLACE_TAKEN;
    }
  return place;
}

/* A party that changes its place where another has taken the place that it left, be it somebody of whom the other side does not
 * tell: "the police hit the driver", "the driver hit a warden". */
static const FaMatch *
find_ousted (const FaComparison *c, const FaMatch *deed)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    for (guint doer = 0; doer < 2; doer++)
      {
        const FaMatch *party = &g_array_index (c->group->matches, FaMatch, i);
        if (party->similarity < ONE_PARTY || !changes_place (c, party, deed, doer) || !are_plain_roles (c, party, deed, doer))
          continue;
        Place a = place_of_other (c, 0, party, deed, doer == 0 ? ROLE_TARGET : ROLE_AGENT),
              b = place_of_other (c, 1, party, deed, doer == 1 ? ROLE_TARGET : ROLE_AGENT);
        if (a != PLACE_SHARED && b != PLACE_SHARED && (a == PLACE_TAKEN || b == PLACE_TAKEN))
          return party;
      }
  return NULL;
}

/* A party that changes its place with another in one deed; NULL when there are not two. */
static const FaMatch *
find_swapped (const FaComparison *c, const FaMatch *deed)
{
  const FaMatch *found[2] = { NULL, NULL }; /* by the side on which it does the deed */
  for (guint i = 0; i < c->group->matches->len; i++)
    for (guint doer = 0; doer < 2; doer++)
      if (found[doer] == NULL && changes_place (c, &g_array_index (c->group->matches, FaMatch, i), deed, doer))
        found[doer] = &g_array_index (c->group->matches, FaMatch, i);
  if (found[0] != NULL && found[1] != NULL)
    return found[0];
  for (guint doer = 0; doer < 2; doer++)
    if (found[doer] != NULL && has_unmatched_swap (c, deed, 1 - doer))
      return found[doer];
  return NULL;
}

/* One party of a deed told in nearly the same words that does it on one side, and has it done to it on the other. */
static const FaMatch *
find_turned (const FaComparison *c, const FaMatch *deed)
{
  if (!is_sure_deed (c, deed)
      || fa_deed_share (c, 0, fa_comparison_mention (c, 0, deed->mention_a)->clause) < ALONE_SHARE
      || fa_deed_share (c, 1, fa_comparison_mention (c, 1, deed->mention_b)->clause) < ALONE_SHARE)
    return NULL;
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *party = &g_array_index (c->group->matches, FaMatch, i);
      if (party->similarity >= LEAST_LIKE
          && ((changes_place (c, party, deed, 0) && are_plain_roles (c, party, deed, 0))
              || (changes_place (c, party, deed, 1) && are_plain_roles (c, party, deed, 1))))
        return party;
    }
  return NULL;
}

/* Is a matched word a thing, or a party: a ship that rams a ship? */
static gboolean
may_do (const FaComparison *c, const FaMatch *m)
{
  const FaMentions *a = fa_comparison_side (c, 0);
  const FaMention *x = fa_mentions_get (a, m->mention_a);
  return m->similarity >= ONE_PARTY && !fa_comparison_is_number (x)
         && (fa_mentions_is_of (a, x, FA_KIND_OBJECT) || is_party_of_both (c, 0, m->mention_a));
}

/* Is a deed told once on a side? "Wolves killed dogs, and dogs killed wolves." */
static gboolean
is_told_once (const FaComparison *c, guint source, guint32 deed)
{
  guint n = 0;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    n += fa_comparison_repeats (c, source, g_array_index (c->mentions[source], guint32, i), deed) ? 1 : 0;
  return n == 1;
}

/* Two things, or a thing and a party, that have changed places: "the trawler rammed the patrol ship". */
static const FaMatch *
find_swapped_things (const FaComparison *c, const FaMatch *deed)
{
  const FaMatch *found[2] = { NULL, NULL }; /* by the side on which it does the deed */
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      Role a = may_do (c, m) ? role_of_any (c, 0, m->mention_a, deed->mention_a, FALSE) : ROLE_NONE,
           b = a != ROLE_NONE ? role_of_any (c, 1, m->mention_b, deed->mention_b, FALSE) : ROLE_NONE;
      if (a == ROLE_AGENT && b == ROLE_TARGET)
        found[0] = m;
      if (a == ROLE_TARGET && b == ROLE_AGENT)
        found[1] = m;
    }
  return found[1] != NULL && is_told_once (c, 0, deed->mention_a) && is_told_once (c, 1, deed->mention_b) ? found[0] : NULL;
}

/* Is one told what is reported: "to the police", kepada kepala bank, પોલીસને? */
static gboolean
is_told_report (const FaMentions *s, const FaMention *p, const FaMention *last, guint32 behind)
{
  if (fa_language_verb_final (p->language))
    return g_strcmp0 (fa_named_case (p->language, fa_claims_key (s->claims, last->token_end - 1)), "to") == 0;
  for (guint32 t = behind; t < p->token_first; t++)
    if (is_preposition (word_at (s, p->language, t)))
      return TRUE;
  return FALSE;
}

/* Is somebody reported on a side, and not only something: "reported the loss to the bank", બેન્કને ચોરીની જાણ કરી? */
static gboolean
is_somebody_reported (const FaComparison *c, guint source, guint32 deed)
{
  const FaMentions *s = fa_comparison_side (c, source);
  guint32 clause = fa_mentions_get (s, deed)->clause;
  for (guint32 i = g_array_index (s->clause_first, guint32, clause); i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    if (role_of (c, source, i, deed, FALSE) == ROLE_TARGET
        && !is_told_report (s, fa_mentions_get (s, i), fa_mentions_get (s, last_of_name (c, source, i)),
                            fa_mentions_get (s, deed)->token_end))
      return TRUE;
  return FALSE;
}

/* A party that does it on one side and has it done to it on the other. Whom somebody reports has it done to him as well ("reported
 * the trader to the police"), but he must be told from who says something, and from who reports a thing. */
static const FaMatch *
find_moved (const FaComparison *c, const FaMatch *deed, gboolean says)
{
  if (says && !(is_somebody_reported (c, 0, deed->mention_a) && is_somebody_reported (c, 1, deed->mention_b)))
    return NULL;
  const FaMatch *moved = find_swapped (c, deed);
  moved = moved == NULL ? find_half_swapped (c, deed) : moved;
  moved = moved == NULL ? find_ousted (c, deed) : moved;
  moved = moved == NULL && !says ? find_swapped_things (c, deed) : moved;
  return moved == NULL && !says ? find_turned (c, deed) : moved;
}

/* Of two deeds that are each other's converse, a party that does both, or is the other party of both: "received from
 * Budi", "gave to Budi". */
static const FaMatch *
find_unturned (const FaComparison *c, const FaMatch *deed)
{
  if (fa_comparison_share_concept (c, deed->mention_a, deed->mention_b)
      || !has_converse (c, 0, deed->mention_a, deed->mention_b, TRUE))
    return NULL;
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *party = &g_array_index (c->group->matches, FaMatch, i);
      Role a = role_of (c, 0, party->mention_a, deed->mention_a, TRUE),
           b = role_of (c, 1, party->mention_b, deed->mention_b, TRUE);
      if (a == b && (a == ROLE_AGENT || a == ROLE_OTHER))
        return party;
    }
  return NULL;
}

/* --- two deeds ---------------------------------------------------------------------------------------------------- */

/* Does another than a party do a deed on a side, and not the party? */
static gboolean
is_done_by_another (const FaComparison *c, guint source, const FaMatch *party, const FaMatch *deed)
{
  const FaMentions *s = fa_comparison_side (c, source);
  guint32 near = source == 0 ? deed->mention_a : deed->mention_b, clause = fa_mentions_get (s, near)->clause;
  gboolean found = FALSE;
  for (guint32 i = g_array_index (s->clause_first, guint32, clause); i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    if (i != near && role_of (c, source, i, near, FALSE) == ROLE_AGENT)
      {
        if (fa_comparison_match (c, source, i) == party)
          return FALSE;
        found = TRUE;
      }
  return found;
}

/* Who does one of two deeds on a side and the other on the other side, where another does the rest: "the villagers demanded it, the
 * agency refused", "the agency demanded it, the villagers refused". */
static const FaMatch *
find_exchanged (const FaComparison *c, const FaMatch *x, const FaMatch *y)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *party = &g_array_index (c->group->matches, FaMatch, i);
      if (party->similarity >= ONE_PARTY && role_of (c, 0, party->mention_a, x->mention_a, FALSE) == ROLE_AGENT
          && role_of (c, 1, party->mention_b, y->mention_b, FALSE) == ROLE_AGENT && is_done_by_another (c, 0, party, y)
          && is_done_by_another (c, 1, party, x))
        return party;
    }
  return NULL;
}

static gboolean
is_told_deed (const FaComparison *c, const FaMatch *m)
{
  return is_same_deed (c, m) && !fa_speaker_is_report (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, m->mention_a))
         && !fa_speaker_is_report (fa_comparison_side (c, 1), fa_comparison_mention (c, 1, m->mention_b));
}

/* @return whether a detail was added. */
static gboolean
compare_doers (FaComparison *c)
{
  g_autoptr (GPtrArray) deeds = g_ptr_array_new ();
  for (guint i = 0; i < c->group->matches->len; i++)
    if (is_told_deed (c, &g_array_index (c->group->matches, FaMatch, i)))
      g_ptr_array_add (deeds, &g_array_index (c->group->matches, FaMatch, i));
  for (guint i = 0; i < deeds->len && deeds->len <= MOST_DEEDS; i++)
    for (guint k = 0; k < deeds->len; k++)
      {
        const FaMatch *x = deeds->pdata[i], *y = deeds->pdata[k];
        const FaMatch *party = k != i ? find_exchanged (c, x, y) : NULL;
        if (party == NULL)
          continue;
        fa_comparison_add_pair (c, FA_DETAIL_ROLE, FA_DETAIL_DIFFERS, party->mention_a, party->mention_b, "roles-swapped",
                                g_strdup ("does one deed in a, another in b"));
        return TRUE;
      }
  return FALSE;
}

/* --- another party ------------------------------------------------------------------------------------------------ */

/* "Jakarta police", "polisi Jakarta", "Bandung and Surabaya": a name that only tells of what a word beside it means, or
 * one of several. */
static gboolean
is_beside_noun (const FaMentions *s, const FaNamed *n, guint32 deed)
{
  gboolean behind = fa_language_head_first (fa_mentions_get (s, n->first)->language);
  for (gint step = -1; step <= 1; step += 2)
    {
      gint64 i = step < 0 ? (gint64) n->first - 1 : n->end;
      const FaMention *x
          = i < 0 || i >= (gint64) s->mentions->len || i == deed ? NULL : fa_mentions_get (s, (guint) i);
      gboolean touches = x != NULL && x->clause == n->clause
                         && (step < 0 ? x->token_end == fa_mentions_get (s, n->first)->token_first
                                      : x->token_first == fa_mentions_get (s, n->end - 1)->token_end);
      if (!touches)
        continue;
      const FaWord *word = fa_language_word (x->language, fa_claims_key (s->claims, x->token_first));
      if (fa_word_is (word, FA_WORD_CONJUNCTION)
          || (x->kind != FA_MENTION_FUNCTION && x->kind != FA_MENTION_DATE && (behind ? step < 0 && n->place : step > 0)))
        return TRUE;
    }
  return FALSE;
}

static Role
role_of_name (const FaComparison *c, guint source, const FaNamed *n, guint32 deed)
{
  const FaMentions *s = fa_comparison_side (c, source);
  gboolean before = fa_mentions_get (s, n->end - 1)->token_end <= fa_mentions_get (s, deed)->token_first;
  gboolean final = fa_language_verb_final (fa_mentions_get (s, n->first)->language);
  if (!final && ((before && n->marker != NULL) || is_beside_noun (s, n, deed)))
    return ROLE_NONE;
  return role_of (c, source, before && !final ? n->end - 1 : n->first, deed, FALSE);
}

gboolean
fa_role_are_two (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      if (fa_comparison_mention (c, 0, m->mention_a)->clause != x->clause
          || fa_comparison_mention (c, 1, m->mention_b)->clause != y->clause)
        continue;
      Role p = role_of_name (c, 0, x, m->mention_a), q = role_of_name (c, 1, y, m->mention_b);
      if (p != ROLE_NONE && q != ROLE_NONE && p != q)
        return TRUE;
    }
  return FALSE;
}

/* The one name of a clause that plays a part in a deed; FALSE when none does, or several. */
static gboolean
find_party (const FaComparison *c, guint source, guint32 deed, Role role, FaNamed *party)
{
  const FaMentions *s = fa_comparison_side (c, source);
  guint32 clause = fa_mentions_get (s, deed)->clause;
  g_autoptr (GArray) names = fa_named_list (s, g_array_index (s->clause_first, guint32, clause),
                                            g_array_index (s->clause_first, guint32, clause + 1));
  guint n = 0;
  for (guint i = 0; i < names->len; i++)
    if (role_of_name (c, source, &g_array_index (names, FaNamed, i), deed) == role)
      {
        *party = g_array_index (names, FaNamed, i);
        n++;
      }
  return n == 1 && fa_named_sure (s, party) && !fa_comparison_is_used (c, source, party->first);
}

/* Do both sides tell of one party that has a part in a deed? */
static gboolean
share_party (const FaComparison *c, const FaMatch *deed, Role role)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *party = &g_array_index (c->group->matches, FaMatch, i);
      if (party->similarity >= LEAST_LIKE && role_of (c, 0, party->mention_a, deed->mention_a, FALSE) == role
          && role_of (c, 1, party->mention_b, deed->mention_b, FALSE) == role)
        return TRUE;
    }
  return FALSE;
}

/* Do only names, commas and "and" stand between two tokens of a clause? */
static gboolean
is_list (const FaMentions *s, const FaNamed *n, guint32 from, guint32 to)
{
  const FaLanguage *language = fa_mentions_get (s, n->first)->language;
  for (guint32 t = from; t < to; t++)
    {
      const FaToken *token = fa_claims_token (s->claims, t);
      gboolean name = token->kind == FA_TOKEN_WORD && token->capital;
      if (!name && !fa_token_is (s->claims, t, ",") && !fa_word_is (word_at (s, language, t), FA_WORD_CONJUNCTION))
        return FALSE;
    }
  return TRUE;
}

/* "A, B and C", "C, A dan B": does the other side name somebody in one list with its own party @p y? */
static gboolean
is_listed_with (const FaComparison *c, guint source, const FaNamed *x, const FaNamed *y)
{
  const FaMentions *own = fa_comparison_side (c, source), *s = fa_comparison_side (c, 1 - source);
  for (guint32 i = g_array_index (s->clause_first, guint32, y->clause);
       i < g_array_index (s->clause_first, guint32, y->clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i), *first = fa_mentions_get (s, y->first), *last = fa_mentions_get (s, y->end - 1);
      gboolean before = i < y->first;
      if ((before || i >= y->end) && fa_named_heard (own, x, s, i, i + 1, ONE_NAME) > 0
          && is_list (s, y, before ? m->token_end : last->token_end, before ? first->token_first : m->token_first))
        return TRUE;
    }
  return FALSE;
}

/* Somebody whom both sides name may yet do on one what another does on the other, or have it done to him: "Khan
 * congratulated Russia", "Lavrov congratulated Pakistan". */
static gboolean
compare_party (FaComparison *c, const FaMatch *deed, Role role)
{
  FaNamed x, y;
  Role other = role == ROLE_AGENT ? ROLE_TARGET : ROLE_AGENT;
  if ((!is_sure_deed (c, deed) && !share_party (c, deed, other)) || !find_party (c, 0, deed->mention_a, role, &x) || !find_party (c, 1, deed->mention_b, role, &y)
      || !fa_comparison_exclude (c, &x, &y) || is_listed_with (c, 0, &x, &y) || is_listed_with (c, 1, &y, &x))
    return FALSE;
  fa_comparison_add_pair (c, FA_DETAIL_ROLE, FA_DETAIL_DIFFERS, x.first, y.first, "party-differs",
                          g_strdup (role == ROLE_AGENT ? "another does it in each" : "done to another in each"));
  return TRUE;
}

void
fa_compare_roles (FaComparison *c)
{
  for (guint i = 0; i < c->group->matches->len && c->group->score >= LEAST_SCORE; i++)
    {
      const FaMatch *deed = &g_array_index (c->group->matches, FaMatch, i);
      gboolean says /* who says it is compared by itself */
          = fa_speaker_is_report (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, deed->mention_a))
            || fa_speaker_is_report (fa_comparison_side (c, 1), fa_comparison_mention (c, 1, deed->mention_b));
      const FaMatch *swapped = is_same_deed (c, deed) ? find_moved (c, deed, says) : NULL;
      const FaMatch *unturned = swapped == NULL && !says ? find_unturned (c, deed) : NULL;
      const FaMatch *party = swapped != NULL ? swapped : unturned;
      if (party == NULL)
        continue;
      fa_comparison_add_pair (c, FA_DETAIL_ROLE, FA_DETAIL_DIFFERS, party->mention_a, party->mention_b, "roles-swapped",
                              g_strdup (swapped != NULL ? "does it in a, has it done to it in b"
                                                        : "has the same part in a deed and in its converse"));
      return;
    }
  if (c->group->score >= LEAST_SCORE && !compare_doers (c))
    fa_compare_owners (c);
}

void
fa_compare_parties (FaComparison *c)
{
  for (guint i = 0; i < c->group->matches->len && c->group->score >= LEAST_SCORE; i++)
    {
      const FaMatch *deed = &g_array_index (c->group->matches, FaMatch, i);
      if (is_same_deed (c, deed) && (compare_party (c, deed, ROLE_AGENT) || compare_party (c, deed, ROLE_TARGET)))
        return;
    }
}
