/* detail_role_read.c - who does a deed, and who has it done to him.
 *
 * In: a mention, or a name, and a deed of one clause. Out: the part that it has in the deed. The one idea: the order of
 * words and the passive mark it where the verb stands in the middle, case endings and postpositions where it stands last;
 * what they leave open has no part. */
#include "claim_private.h"
#include "detail_role.h"

#include <string.h>

#define MOST_IN_PARENTHESIS 5 /* tokens, with the marks */

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

static FaRole
role_of_value (const FaWord *word, gboolean two)
{
  const char *part = fa_word_case (word);
  if (part == NULL)
    return FA_ROLE_NONE;
  return strcmp (part, "by") == 0                                          ? FA_ROLE_AGENT
         : two && (strcmp (part, "to") == 0 || strcmp (part, "from") == 0) ? FA_ROLE_OTHER
         : strcmp (part, "to") == 0 || strcmp (part, "against") == 0       ? FA_ROLE_TARGET
                                                                           : FA_ROLE_NONE;
}

static gboolean
is_preposition (const FaWord *word)
{
  return fa_word_case (word) != NULL || fa_word_is (word, FA_WORD_POSTPOSITION);
}

/* --- by order ----------------------------------------------------------------------------------------------------- */

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

gboolean
fa_role_is_of_two (const FaMentions *s, const FaMention *deed)
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
          && fa_role_is_reached (s, deed->clause, m->token_end, deed->token_first))
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
static FaRole
role_by_order (const FaMentions *s, const FaClause *clause, const FaLanguage *language, const FaMention *p,
               const FaMention *deed, gboolean two)
{
  g_autoptr (GArray) marks = fa_deed_marks (s, deed->clause);
  const FaMark *mark = (const FaMark *) (void *) marks->data;
  guint32 first = clause->token_first, verb = deed->token_first;
  const char *key = fa_claims_key (s->claims, verb), *before = verb > first ? fa_claims_key (s->claims, verb - 1) : "";
  gboolean by = deed->token_end < clause->token_end
                && role_of_value (word_at (s, language, deed->token_end), FALSE) == FA_ROLE_AGENT;
  gboolean passive = by || fa_language_passive (language, before, key); /* "schools, represented by a council" */
  gboolean finite = fa_language_verb_like (language, key) || fa_language_tense (language, key) != FA_TENSE_NONE
                    || (verb > first && mark[verb - 1 - first] >= FA_MARK_NOT);
  const FaWord *case_word = word_before (s, clause, language, p->token_first);
  if (!finite || (passive && fa_role_is_of_two (s, deed))) /* "dikalahkan" may be listed with losing */
    return FA_ROLE_NONE;
  if (p->token_end <= verb)
    return is_preposition (case_word)
                   || !fa_role_is_reached (s, deed->clause, p->token_end, end_before_verb (s, language, mark, first, verb))
               ? FA_ROLE_NONE
           : !passive ? FA_ROLE_AGENT
           : two      ? FA_ROLE_NONE
                      : FA_ROLE_TARGET;
  if (!fa_role_is_reached (s, deed->clause, deed->token_end, p->token_first))
    return FA_ROLE_NONE;
  FaRole own = role_of_value (case_word, two);
  if (passive)
    return own == FA_ROLE_AGENT || own == FA_ROLE_OTHER                                           ? own
           : !two && !is_preposition (case_word) && is_doer_behind (s, clause, language, p, deed) ? FA_ROLE_AGENT
                                                                                                  : FA_ROLE_NONE;
  return own == FA_ROLE_TARGET || own == FA_ROLE_OTHER ? own
         : is_preposition (case_word) || two           ? FA_ROLE_NONE
                                                       : FA_ROLE_TARGET;
}

/* --- by case ------------------------------------------------------------------------------------------------------ */

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
static FaRole
role_by_case (const FaMentions *s, const FaClause *clause, const FaLanguage *language, const FaMention *p,
              const FaMention *deed, const char *latin, gboolean two)
{
  g_autoptr (GString) stem = g_string_new (NULL);
  const char *key = fa_claims_key (s->claims, p->token_end - 1);
  if (p->token_end > deed->token_first
      || !fa_role_is_reached (s, deed->clause, p->token_end, deed->token_first))
    return FA_ROLE_NONE;
  guint32 behind = behind_parenthesis (s, clause, p->token_end);
  const FaWord *word = behind < clause->token_end ? word_at (s, language, behind) : NULL;
  if (g_strcmp0 (fa_word_case (word), "on") == 0) /* પોલીસ પર હુમલો; પુલ પર is where */
    return two || fa_role_is_of_place (s, p) || has_on (s, language, p->token_end + 1, deed->token_first) ? FA_ROLE_NONE
                                                                                                          : FA_ROLE_TARGET;
  FaRole apart = role_of_value (word, two);
  if (apart != FA_ROLE_NONE)
    return apart;
  if (latin == NULL) /* else it is a name, and no form of what its sound means */
    stem_of (s, language, p, stem);
  FaParty own = latin != NULL ? fa_language_party_of_name (language, key, latin)
                              : fa_language_party (language, key, stem->len == 0 ? NULL : stem->str);
  return own == FA_PARTY_AGENT                                  ? FA_ROLE_AGENT
         : own == FA_PARTY_NONE                                 ? FA_ROLE_NONE
         : !two                                                 ? FA_ROLE_TARGET
         : g_strcmp0 (fa_named_case (language, key), "to") == 0 ? FA_ROLE_OTHER
                                                                : FA_ROLE_NONE;
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

/* --- the part ----------------------------------------------------------------------------------------------------- */

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

gboolean
fa_role_is_party_of_both (const FaComparison *c, guint source, guint32 index)
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

FaRole
fa_role_of_any (const FaComparison *c, guint source, guint32 party, guint32 deed, gboolean two)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *p = fa_comparison_mention (c, source, party), *d = fa_comparison_mention (c, source, deed);
  const FaClause *clause = fa_claims_clause (s->claims, d->clause);
  const FaLanguage *language = fa_claims_sentence (s->claims, clause->sentence)->language;
  if (p->clause != d->clause || party == deed || is_uncertain (s, clause, language, d))
    return FA_ROLE_NONE;
  if (!fa_language_verb_final (language))
    return role_by_order (s, clause, language, p, d, two);
  guint32 last = last_of_name (c, source, party);
  return role_by_case (s, clause, language, fa_mentions_get (s, last), d, latin_of (c, source, last), two);
}

FaRole
fa_role_of (const FaComparison *c, guint source, guint32 party, guint32 deed, gboolean two)
{
  return fa_role_is_party_of_both (c, source, party) ? fa_role_of_any (c, source, party, deed, two) : FA_ROLE_NONE;
}

/* --- what its form leaves open ------------------------------------------------------------------------------------ */

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

gboolean
fa_role_is_plain (const FaComparison *c, guint source, guint32 party, guint32 deed, FaRole role)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *p = fa_mentions_get (s, party), *d = fa_mentions_get (s, deed);
  if (!fa_language_verb_final (d->language))
    return role != FA_ROLE_AGENT || p->token_first >= d->token_end || may_have_object (c, source, deed);
  const FaMention *last = fa_mentions_get (s, last_of_name (c, source, party));
  const FaClause *clause = fa_claims_clause (s->claims, d->clause);
  gboolean apart /* ગ્રામજનો પર */
      = last->token_end < clause->token_end && fa_word_case (word_at (s, d->language, last->token_end)) != NULL;
  return role == FA_ROLE_AGENT || apart || g_strcmp0 (fa_named_case (d->language, fa_claims_key (s->claims, last->token_end - 1)), "of") != 0
         || is_done_to_owner (s, clause, last, d);
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

gboolean
fa_role_is_somebody_reported (const FaComparison *c, guint source, guint32 deed)
{
  const FaMentions *s = fa_comparison_side (c, source);
  guint32 clause = fa_mentions_get (s, deed)->clause;
  for (guint32 i = g_array_index (s->clause_first, guint32, clause); i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    if (fa_role_of (c, source, i, deed, FALSE) == FA_ROLE_TARGET
        && !is_told_report (s, fa_mentions_get (s, i), fa_mentions_get (s, last_of_name (c, source, i)),
                            fa_mentions_get (s, deed)->token_end))
      return TRUE;
  return FALSE;
}

/* --- names -------------------------------------------------------------------------------------------------------- */

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

FaRole
fa_role_of_name (const FaComparison *c, guint source, const FaNamed *n, guint32 deed)
{
  const FaMentions *s = fa_comparison_side (c, source);
  gboolean before = fa_mentions_get (s, n->end - 1)->token_end <= fa_mentions_get (s, deed)->token_first;
  gboolean final = fa_language_verb_final (fa_mentions_get (s, n->first)->language);
  if (!final && ((before && n->marker != NULL) || is_beside_noun (s, n, deed)))
    return FA_ROLE_NONE;
  return fa_role_of (c, source, before && !final ? n->end - 1 : n->first, deed, FALSE);
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
      FaRole p = fa_role_of_name (c, 0, x, m->mention_a), q = fa_role_of_name (c, 1, y, m->mention_b);
      if (p != FA_ROLE_NONE && q != FA_ROLE_NONE && p != q)
        return TRUE;
    }
  return FALSE;
}
