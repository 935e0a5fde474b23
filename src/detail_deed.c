/* detail_deed.c - how a deed is told: done, denied, planned, possible, demanded.
 *
 * In: a mention in its clause. Out: what the small words around it make of it. The one idea: a clause is a row of
 * marks (denial, plan, verb, border ...) that the language file gives its words; where verbs stand in the middle the
 * marks before the deed rule it, where they stand last those behind it, as far as the next border. */
#include "attribution.h"
#include "claim_private.h"
#include "detail_private.h"

#define FAR 8          /* tokens a mark may stand away from its deed */
#define SMALL_BEFORE_DAY 1 /* word between "before" and its day: "before the 15th" */
#define CONDITION 3    /* tokens before its "if" that a denial may stand, where the verb stands last */
#define MOST_CONTENT 1 /* words with a meaning of their own between the two: "did not reach (an) agreement" */

/* --- the marks of a clause ---------------------------------------------------------------------------------------- */

static FaMark
mark_of_negation (const FaWord *word)
{
  const char *value = word->value[FA_WORD_NEGATION];
  switch (value == NULL ? '\0' : value[0])
    {
    case 'w': return FA_MARK_WEAK;
    case 'd': return FA_MARK_DENIES;
    case 't': return FA_MARK_NO_THING;
    case 'y': return FA_MARK_NOT_YET;
    case 'v':
    case 'u': return FA_MARK_SMALL;
    case 'l': return FA_MARK_LIMIT;
    case 'i': return FA_MARK_BORDER;
    default: return FA_MARK_NOT;
    }
}

static FaMark
mark_of_modality (const FaWord *word)
{
  const char *value = word->value[FA_WORD_MODALITY];
  switch (value == NULL ? '\0' : value[0])
    {
    case 'p': return FA_MARK_PLAN;
    case 'm': return value[1] == 'a' ? FA_MARK_MAY : FA_MARK_MUST;
    case 'r': return FA_MARK_READY;
    case 'd': return FA_MARK_DONE;
    default: return FA_MARK_NOW;
    }
}

static gboolean
is_border (const FaToken *t, const FaWord *word, const char *text)
{
  gboolean parenthesis = text[t->span.start] == '(' || text[t->span.start] == ')';
  return (t->kind == FA_TOKEN_PUNCT && !parenthesis) || fa_word_is (word, FA_WORD_COMPLEMENTISER)
         || fa_word_is (word, FA_WORD_RELATIVE) || fa_word_is (word, FA_WORD_CONJUNCTION);
}

static FaMark
mark_of_word (const FaClaims *claims, const FaLanguage *language, guint token)
{
  const FaToken *t = fa_claims_token (claims, token);
  const FaWord *word = fa_claims_word (claims, language, token, 1);
  const char *key = fa_claims_key (claims, token);
  if (is_border (t, word, claims->article->text))
    return FA_MARK_BORDER;
  if (t->kind == FA_TOKEN_PUNCT || t->kind == FA_TOKEN_QUOTE)
    return FA_MARK_SMALL;
  if (fa_word_is (word, FA_WORD_REPORT))
    return FA_MARK_REPORT;
  if (fa_word_case (word) != NULL || fa_word_is (word, FA_WORD_POSTPOSITION) || fa_word_is_article (word))
    return FA_MARK_CASE;
  if (fa_word_is (word, FA_WORD_FUNCTION) || fa_word_is (word, FA_WORD_LIGHT))
    return FA_MARK_SMALL;
  return !t->capital && t->kind == FA_TOKEN_WORD && fa_language_verb_like (language, key) ? FA_MARK_VERB
                                                                                          : FA_MARK_CONTENT;
}

/* "No 2" is a number, "no-fault" a word of its own, and "tak sampai 1 persen" is less than that. @p n: tokens of the
 * denial. */
static gboolean
is_denial (const FaClaims *c, const FaClause *clause, guint token, guint n)
{
  const FaToken *t = fa_claims_token (c, token),
                *next = token + n < clause->token_end ? fa_claims_token (c, token + n) : NULL;
  const FaLanguage *language = fa_claims_sentence (c, clause->sentence)->language;
  guint bound = 0;
  if (fa_claims_match (c, language, FA_WORD_HEDGE, token, clause->token_end, &bound) != NULL && bound > n
      && token + bound < clause->token_end
      && (fa_claims_token (c, token + bound)->kind == FA_TOKEN_NUMBER
          || fa_word_is (fa_claims_word (c, language, token + bound, 1), FA_WORD_NUMBER)))
    return FALSE;
  if (t->kind != FA_TOKEN_WORD || next == NULL)
    return t->kind == FA_TOKEN_WORD;
  return next->kind == FA_TOKEN_NUMBER ? !t->capital : next->kind != FA_TOKEN_WORD || next->spaced;
}

/* A name is no mark: "Will Smith", "in May". */
static gboolean
can_plan (const FaClaims *c, const FaClause *clause, guint token)
{
  const FaToken *t = fa_claims_token (c, token);
  gboolean first = token == clause->token_first || fa_claims_token (c, token - 1)->kind == FA_TOKEN_QUOTE;
  return t->kind == FA_TOKEN_WORD
         && (!t->capital || first || fa_claims_sentence (c, clause->sentence)->kind == FA_SENTENCE_TITLE);
}

/* "ખોલવાનું વચન", a promise to open, is a plan; "મદદનું વચન", the promise of help, is told of help as "promised help" is. */
static gboolean
names_no_deed (const FaClaims *c, const FaLanguage *language, const FaWord *modality, guint first, guint token)
{
  FaTense tense = token == first ? FA_TENSE_NONE : fa_language_tense (language, fa_claims_key (c, token - 1));
  return modality != NULL && g_strcmp0 (modality->value[FA_WORD_MODALITY], "plan-deed") == 0 && tense != FA_TENSE_INTENT
         && tense != FA_TENSE_INFINITIVE;
}

/* A word that denies in any way, in a term of its own right as well? */
static gboolean
denies_in_terms (FaMark mark)
{
  return fa_mark_denies (mark) || mark == FA_MARK_WEAK;
}

/* A denial that is part of a term is the term's own matter: "tidak jelas", unclear, "tanpa biaya", free; but not of one
 * that only denies: "belum pernah", never. */
static void
leave_to_terms (const FaMentions *s, guint32 clause, GArray *marks)
{
  guint32 first = fa_claims_clause (s->claims, clause)->token_first;
  for (guint32 i = g_array_index (s->clause_first, guint32, clause);
       i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      gboolean more = FALSE;
      for (guint32 t = m->token_first; t < m->token_end; t++)
        more |= !denies_in_terms (g_array_index (marks, FaMark, t - first));
      for (guint32 t = m->token_first; t < m->token_end && more && m->hit_n > 0 && m->kind == FA_MENTION_CONCEPT; t++)
        if (denies_in_terms (g_array_index (marks, FaMark, t - first)))
          g_array_index (marks, FaMark, t - first) = FA_MARK_TERM;
    }
}

/* Does nothing stand behind the denials from mark @p i on? In સહી કર્યા વિના નહીં જાય the second is of going, and takes no
 * "without" back. */
static gboolean
ends_behind (const GArray *marks, guint i)
{
  while (i < marks->len && g_array_index (marks, FaMark, i) == FA_MARK_NOT)
    i++;
  return i == marks->len || g_array_index (marks, FaMark, i) == FA_MARK_BORDER;
}

/* "Not without", "did not fail to", વિના નહીં: of two denials side by side the one takes the other back. */
static void
leave_to_each_other (GArray *marks)
{
  for (guint i = 1; i < marks->len; i++)
    {
      FaMark before = g_array_index (marks, FaMark, i - 1), mark = g_array_index (marks, FaMark, i);
      if (!(before == FA_MARK_NOT && mark == FA_MARK_WEAK)
          && !(before == FA_MARK_WEAK && mark == FA_MARK_NOT && ends_behind (marks, i)))
        continue;
      for (guint k = i; k > 0 && g_array_index (marks, FaMark, k - 1) == before; k--)
        g_array_index (marks, FaMark, k - 1) = FA_MARK_SMALL;
      for (; i < marks->len && g_array_index (marks, FaMark, i) == mark; i++)
        g_array_index (marks, FaMark, i) = FA_MARK_SMALL;
    }
}

/* Behind "until" and "only" a denial denies nothing: જ્યાં સુધી ... ન થાય, માત્ર ... નથી. */
static gboolean
opens_until (const FaWord *negation)
{
  return negation != NULL && negation->value[FA_WORD_NEGATION] != NULL && negation->value[FA_WORD_NEGATION][0] == 'u';
}

static gboolean
opens_condition (const FaWord *negation)
{
  return negation != NULL && negation->value[FA_WORD_NEGATION] != NULL && negation->value[FA_WORD_NEGATION][0] == 'i';
}

/* Where the verb stands last the word for "if" stands behind what is not so: ન ભરે તો. */
static void
leave_to_condition (GArray *marks)
{
  for (guint i = marks->len; i > 0 && marks->len - i < CONDITION; i--)
    if (fa_mark_denies (g_array_index (marks, FaMark, i - 1)))
      g_array_index (marks, FaMark, i - 1) = FA_MARK_SMALL;
}

/* "Not before Friday" denies it until then; "not before the court" denies it. */
static gboolean
is_unlimited (const FaMentions *m, guint32 clause, const FaWord *negation, guint32 behind)
{
  if (g_strcmp0 (negation->value[FA_WORD_NEGATION], "limit-day") != 0)
    return FALSE;
  for (guint32 i = g_array_index (m->clause_first, guint32, clause); i < g_array_index (m->clause_first, guint32, clause + 1); i++)
    {
      const FaMention *date = fa_mentions_get (m, i);
      if (date->kind == FA_MENTION_DATE && date->token_first >= behind && date->token_first <= behind + SMALL_BEFORE_DAY)
        return FALSE;
    }
  return TRUE;
}

static GArray *
make_marks (const FaMentions *mentions, guint32 clause)
{
  const FaClaims *claims = mentions->claims;
  gboolean until = FALSE, condition = FALSE; /* what is not done in a condition is not denied: "if he does not pay" */
  const FaClause *c = fa_claims_clause (claims, clause);
  const FaLanguage *language = fa_claims_sentence (claims, c->sentence)->language;
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (FaMark));
  for (guint t = c->token_first; t < c->token_end;)
    {
      guint n_not = 0, n_modal = 0, n = 1;
      const FaWord *negation = fa_claims_match (claims, language, FA_WORD_NEGATION, t, c->token_end, &n_not);
      const FaWord *modality = can_plan (claims, c, t)
                                   ? fa_claims_match (claims, language, FA_WORD_MODALITY, t, c->token_end, &n_modal)
                                   : NULL;
      FaMark mark;
      if (names_no_deed (claims, language, modality, c->token_first, t))
        modality = NULL;
      if (negation != NULL && n_not >= n_modal && is_denial (claims, c, t, n_not))
        {
          mark = is_unlimited (mentions, clause, negation, t + n_not) ? FA_MARK_SMALL : mark_of_negation (negation);
          until |= opens_until (negation);
          if (until && mark != FA_MARK_SMALL && mark != FA_MARK_LIMIT)
            {
              mark = FA_MARK_SMALL;
              until = FALSE;
            }
          n = n_not;
          if (opens_condition (negation) && fa_language_verb_final (language))
            {
              leave_to_condition (marks);
              mark = FA_MARK_SMALL;
            }
          else if (opens_condition (negation))
            condition = TRUE;
          else if (condition && fa_mark_denies (mark))
            mark = FA_MARK_SMALL;
        }
      else if (modality != NULL)
        {
          mark = mark_of_modality (modality);
          n = n_modal;
        }
      else
        {
          mark = mark_of_word (claims, language, t);
          condition &= mark != FA_MARK_BORDER;
        }
      for (guint i = 0; i < n; i++)
        g_array_append_val (marks, mark);
      t += n;
    }
  leave_to_terms (mentions, clause, marks);
  leave_to_each_other (marks);
  return marks;
}

GArray *
fa_deed_marks (const FaMentions *mentions, guint32 clause)
{
  gpointer *known = &mentions->notes->marks->pdata[clause];
  if (*known == NULL)
    *known = make_marks (mentions, clause);
  return g_array_ref (*known);
}

gboolean
fa_deed_is_denied_term (const FaMentions *mentions, const FaMention *m)
{
  for (guint32 t = m->token_first; t < m->token_end; t++)
    {
      const FaWord *word = fa_claims_word (mentions->claims, m->language, t, 1);
      if (fa_word_is (word, FA_WORD_NEGATION) && fa_mark_denies (mark_of_negation (word)))
        return TRUE;
    }
  return FALSE;
}

/* --- what they make of a deed ------------------------------------------------------------------------------------- */

typedef struct {
  FaDeed deed;
  gboolean now;        /* it goes on, or is said as such: "is closed", "can close" */
  gboolean infinitive; /* what is done behind it is another deed: "decided to close" */
  gboolean apart;      /* a noun or its preposition stood between: what comes now is of another deed */
  gboolean final;      /* the verb stands last */
  guint content;
} Reading;

/* Take a mark in; FALSE when the deed's sphere ends there. */
static gboolean
take_mark (Reading *r, FaMark mark, FaTense tense)
{
  FaModal modal = FA_MODAL_NONE;
  switch (mark)
    {
    case FA_MARK_BORDER:
    case FA_MARK_REPORT: return FALSE;
    case FA_MARK_CONTENT:
      r->content++;
      /* આદેશ આપવાનું ટ્રિબ્યુનલ વિચારે છે: what is done is told by an infinitive, who thinks of doing it behind it */
      r->apart |= !(r->final && r->infinitive);
      break;
    case FA_MARK_CASE: r->apart = TRUE; break;
    case FA_MARK_NOT: r->deed.denied = TRUE; break;
    case FA_MARK_NO_THING: r->deed.denied = TRUE; break;
    case FA_MARK_NOT_YET: r->deed.denied = r->deed.yet = TRUE; break;
    case FA_MARK_WEAK:
    case FA_MARK_TERM:
      r->deed.weakly = TRUE;
      r->deed.withheld |= mark == FA_MARK_WEAK && !r->apart;
      break;
    case FA_MARK_PLAN: modal = FA_MODAL_PLAN; break;
    case FA_MARK_MAY: modal = FA_MODAL_MAY; break;
    case FA_MARK_MUST: modal = FA_MODAL_MUST; break;
    case FA_MARK_READY: modal = FA_MODAL_READY; break;
    case FA_MARK_DONE: modal = FA_MODAL_DONE; break;
    case FA_MARK_NOW: r->now = TRUE; break;
    default: break;
    }
  if (modal == FA_MODAL_NONE && (mark == FA_MARK_VERB || mark == FA_MARK_SMALL || mark == FA_MARK_CONTENT))
    modal = tense == FA_TENSE_PAST ? FA_MODAL_DONE : tense == FA_TENSE_FUTURE ? FA_MODAL_PLAN : FA_MODAL_NONE;
  if (r->apart || (modal == FA_MODAL_DONE && r->infinitive))
    return TRUE;
  r->deed.marked |= modal == FA_MODAL_DONE && (mark == FA_MARK_DONE || r->final);
  if (modal != FA_MODAL_NONE
      && (r->deed.modal == FA_MODAL_NONE || r->deed.modal == FA_MODAL_TOLD || r->deed.modal == FA_MODAL_DONE))
    r->deed.modal = modal;
  return TRUE;
}

static FaTense
tense_at (const FaClaims *claims, const FaLanguage *language, guint32 token)
{
  return fa_claims_token (claims, token)->kind == FA_TOKEN_WORD
             ? fa_language_tense (language, fa_claims_key (claims, token))
             : FA_TENSE_NONE;
}

/* "Considering an offer": what somebody may do is told by its noun, whose article takes nothing away. */
static gboolean
is_considered (const FaClaims *claims, const FaClause *clause, const FaLanguage *language, const FaMark *mark,
               guint32 token)
{
  return token > clause->token_first && mark[token - 1 - clause->token_first] == FA_MARK_MAY
         && fa_word_is_article (fa_claims_word (claims, language, token, 1));
}

/* "Tidak ada penumpang yang tewas": nobody of whom a relative clause tells does what it tells. */
static gboolean
is_of_nothing (const FaClaims *claims, const FaClause *clause, const FaLanguage *language, const FaMark *mark,
               guint32 border)
{
  if (!fa_word_is (fa_claims_word (claims, language, border, 1), FA_WORD_RELATIVE))
    return FALSE;
  for (guint32 t = border; t > clause->token_first && border - t < FAR; t--)
    {
      FaMark k = mark[t - 1 - clause->token_first];
      if (k != FA_MARK_CONTENT && k != FA_MARK_SMALL && k != FA_MARK_CASE)
        return k == FA_MARK_NO_THING;
    }
  return FALSE;
}

/* "No fisherman is reported missing": what is told by nobody in particular lets a denial through. */
static gboolean
is_told_of (const FaClaims *claims, const FaClause *clause, const FaLanguage *language, guint32 token)
{
  return token > clause->token_first
         && fa_language_passive (language, fa_claims_key (claims, token - 1), fa_claims_key (claims, token));
}

/* "Plans to set up four traps": how many says nothing of the deed. */
static gboolean
is_numeral (const FaClaims *claims, const FaLanguage *language, guint32 token)
{
  return fa_claims_token (claims, token)->kind == FA_TOKEN_NUMBER
         || fa_word_is (fa_claims_word (claims, language, token, 1), FA_WORD_NUMBER);
}

/* The marks before a deed, nearest first. A noun's verb stands between: "did not sign the agreement". */
static void
read_before (Reading *r, const FaClaims *claims, const FaClause *clause, const FaLanguage *language, const FaMention *m,
             const FaMark *mark)
{
  gboolean noun = !fa_language_verb_like (language, fa_claims_key (claims, m->token_end - 1));
  for (guint32 t = m->token_first; t > clause->token_first && m->token_first - t < FAR; t--)
    {
      FaMark k = mark[t - 1 - clause->token_first];
      if (k == FA_MARK_VERB && !noun)
        return;
      if (k == FA_MARK_CONTENT && is_numeral (claims, language, t - 1))
        k = FA_MARK_SMALL;
      if (k == FA_MARK_BORDER && is_of_nothing (claims, clause, language, mark, t - 1))
        r->deed.denied = TRUE;
      if ((t == m->token_first && is_considered (claims, clause, language, mark, t - 1))
          || (k == FA_MARK_REPORT && is_told_of (claims, clause, language, t - 1)))
        continue;
      noun = noun && k != FA_MARK_VERB;
      gboolean far = r->content > MOST_CONTENT, small = k == FA_MARK_CONTENT || k == FA_MARK_SMALL || k == FA_MARK_CASE;
      gboolean subject = k == FA_MARK_NO_THING
                         && (t - 1 == clause->token_first || mark[t - 2 - clause->token_first] == FA_MARK_BORDER);
      if ((far && !small && !subject) || !take_mark (r, k, tense_at (claims, language, t - 1)))
        return;
    }
}

/* "Found no mercury": what is denied of a verb may stand behind it, as its object. "Cleared it without a single cut" denies
 * another thing. */
static gboolean
has_no_object (const FaComparison *c, guint source, const FaClause *clause, guint32 index, const FaMark *mark)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index);
  return m->token_end < clause->token_end && mark[m->token_end - clause->token_first] == FA_MARK_NO_THING
         && mark_of_negation (fa_claims_word (s->claims, m->language, m->token_end, 1)) == FA_MARK_NO_THING
         && fa_language_verb_like (m->language, fa_claims_key (s->claims, m->token_end - 1));
}

/* Does the other side tell of what is denied behind a verb? Who found no mercury but lead found something. */
static gboolean
is_object_shared (const FaComparison *c, guint source, const FaClause *clause, guint32 index, const FaMark *mark)
{
  const FaMentions *s = fa_comparison_side (c, source);
  for (guint32 i = index + 1; i < s->mentions->len && fa_mentions_get (s, i)->clause == fa_mentions_get (s, index)->clause; i++)
    {
      FaMark k = mark[fa_mentions_get (s, i)->token_first - clause->token_first];
      if (k == FA_MARK_BORDER || k == FA_MARK_CASE)
        return FALSE;
      if (k == FA_MARK_CONTENT && fa_comparison_match (c, source, i) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Is a plan made of an infinitive by the word behind it: કરવાના છે, કરવાનો હતો? */
static gboolean
is_intended (const FaClaims *claims, const FaClause *clause, const FaLanguage *language, guint32 token)
{
  return tense_at (claims, language, token) == FA_TENSE_INTENT && token + 1 < clause->token_end
         && fa_word_is_auxiliary (fa_claims_word (claims, language, token + 1, 1));
}

static void
note_infinitive (Reading *r, const FaClaims *claims, const FaClause *clause, const FaLanguage *language, guint32 token)
{
  FaTense tense = tense_at (claims, language, token);
  r->infinitive |= tense == FA_TENSE_INTENT || tense == FA_TENSE_INFINITIVE;
  if (is_intended (claims, clause, language, token) && !r->apart && r->deed.modal == FA_MODAL_NONE)
    r->deed.modal = FA_MODAL_PLAN;
}

gboolean
fa_denies_infinitive (const FaClaims *claims, const FaLanguage *language, guint32 token)
{
  FaTense tense = token + 1 < claims->tokens->len ? tense_at (claims, language, token + 1) : FA_TENSE_NONE;
  return tense == FA_TENSE_INFINITIVE || tense == FA_TENSE_INTENT;
}

static gboolean
is_ahead (FaMark mark)
{
  return mark == FA_MARK_PLAN || mark == FA_MARK_MAY || mark == FA_MARK_MUST || mark == FA_MARK_READY;
}

/* Where the verb stands last: the deed that the verb of the clause tells, when it is another one than a noun before it
 * and somebody it is done to stands between: દલીલ અદાલતને ગળે ઊતરી નહોતી denies no argument. A word of thinking
 * or wanting is none: it says what is to become of the deed. @return its first token; the clause's end when there is none. */
static guint32
next_deed (const FaComparison *c, guint source, guint32 index, const FaClause *clause, const FaLanguage *language)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index);
  gboolean party = FALSE;
  g_autoptr (GArray) marks = fa_deed_marks (s, m->clause);
  if (fa_language_verb_like (language, fa_claims_key (s->claims, m->token_end - 1)))
    return clause->token_end;
  for (guint32 i = index + 1; i < s->mentions->len && fa_mentions_get (s, i)->clause == m->clause; i++)
    {
      const FaMention *n = fa_mentions_get (s, i);
      if (n->kind != FA_MENTION_CONCEPT)
        continue;
      guint kind = fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, n->hit_first)->concept)->kind;
      if (party && kind == FA_KIND_ACTION && !is_ahead (g_array_index (marks, FaMark, n->token_first - clause->token_first)))
        return n->token_first;
      party |= kind == FA_KIND_PERSON || kind == FA_KIND_ROLE || kind == FA_KIND_ORGANISATION || kind == FA_KIND_DEMONYM;
    }
  return clause->token_end;
}

gboolean
fa_deed_ends_before (const FaComparison *c, guint source, guint32 index, guint32 token)
{
  const FaClaims *claims = fa_comparison_side (c, source)->claims;
  const FaClause *clause = fa_claims_clause (claims, fa_comparison_mention (c, source, index)->clause);
  const FaLanguage *language = fa_claims_sentence (claims, clause->sentence)->language;
  return fa_language_verb_final (language) && next_deed (c, source, index, clause, language) < token;
}

/* The marks behind a deed where the verb stands last: its auxiliaries, and the verb of a noun, up to @p end. */
static void
read_behind (Reading *r, const FaClaims *claims, const FaClause *clause, const FaLanguage *language, const FaMention *m,
             const FaMark *mark, guint32 end)
{
  for (guint32 t = m->token_end; t < MIN (end, m->token_end + FAR); t++)
    {
      FaMark k = mark[t - clause->token_first];
      FaTense tense = tense_at (claims, language, t);
      if (k == FA_MARK_NOT && fa_denies_infinitive (claims, language, t))
        k = FA_MARK_CONTENT;
      if (r->content > MOST_CONTENT || !take_mark (r, k, tense))
        return;
      note_infinitive (r, claims, clause, language, t);
    }
}

/* Somebody stands before the verb, and no other verb of the deed: a later one may be what the first one wants, helps or
 * begins. Behind a border somebody else does it: "..., sedangkan perusahaan menawarkan ...". */
static gboolean
is_first_verb (const FaMark *mark, guint32 at)
{
  gboolean subject = FALSE, verb = FALSE;
  for (guint32 i = 0; i < at; i++)
    {
      if (mark[i] == FA_MARK_BORDER && verb)
        verb = subject = FALSE;
      verb |= mark[i] == FA_MARK_VERB || mark[i] == FA_MARK_REPORT || mark[i] >= FA_MARK_NOT;
      subject |= mark[i] == FA_MARK_CONTENT;
    }
  return subject && !verb;
}

/* Does any word of a part of a clause look ahead? */
static gboolean
part_looks_ahead (const FaMentions *mentions, guint32 clause, const GArray *marks, guint from, guint to)
{
  const FaClause *c = fa_claims_clause (mentions->claims, clause);
  const FaLanguage *language = fa_claims_sentence (mentions->claims, c->sentence)->language;
  for (guint i = from; i < to; i++)
    {
      FaMark mark = g_array_index (marks, FaMark, i);
      FaTense tense = tense_at (mentions->claims, language, c->token_first + i);
      if (is_ahead (mark) || tense == FA_TENSE_FUTURE || is_intended (mentions->claims, c, language, c->token_first + i))
        return TRUE;
    }
  return FALSE;
}

gboolean
fa_deed_looks_ahead (const FaMentions *mentions, guint32 clause)
{
  g_autoptr (GArray) marks = fa_deed_marks (mentions, clause);
  return part_looks_ahead (mentions, clause, marks, 0, marks->len);
}

/* Where the part of a clause begins in which somebody else than before does a deed; 0: nobody has done anything yet. */
static guint
begin_of_part (const FaMark *mark, guint at)
{
  guint begin = 0;
  gboolean verb = FALSE;
  for (guint i = 0; i < at; i++)
    {
      if (mark[i] == FA_MARK_BORDER && verb)
        {
          begin = i + 1;
          verb = FALSE;
        }
      verb |= mark[i] == FA_MARK_VERB || mark[i] == FA_MARK_REPORT || mark[i] >= FA_MARK_NOT;
    }
  return begin;
}

/* "They demand 12 per cent, while the company offers 5": what the one demands is no plan of the other. */
static gboolean
own_part_looks_ahead (const FaMentions *s, const FaMention *deed)
{
  const FaClause *clause = fa_claims_clause (s->claims, deed->clause);
  g_autoptr (GArray) marks = fa_deed_marks (s, deed->clause);
  const FaMark *mark = (const FaMark *) (void *) marks->data;
  guint at = deed->token_first - clause->token_first, begin = begin_of_part (mark, at), end = marks->len;
  if (fa_language_verb_final (deed->language) || begin == 0 || !is_first_verb (mark, at))
    begin = 0;
  for (guint i = at; i < end && begin > 0; i++)
    if (mark[i] == FA_MARK_BORDER)
      end = i;
  return part_looks_ahead (s, deed->clause, marks, begin, end);
}

/* What a clause as a whole is: what its first mark says; where the verb stands last, a plan above all, for nothing is
 * done behind it (આયોજન કર્યું હતું). */
FaModal
fa_deed_of_clause (const FaMentions *mentions, guint32 clause, guint32 *token)
{
  const FaClaims *claims = mentions->claims;
  const FaClause *c = fa_claims_clause (claims, clause);
  const FaLanguage *language = fa_claims_sentence (claims, c->sentence)->language;
  g_autoptr (GArray) marks = fa_deed_marks (mentions, clause);
  const FaMark *mark = (const FaMark *) (void *) marks->data;
  gboolean final = fa_language_verb_final (language);
  FaModal done = FA_MODAL_NONE;
  for (guint i = 0; i < marks->len; i++)
    {
      guint32 t = c->token_first + i;
      FaTense tense
          = mark[i] == FA_MARK_REPORT || mark[i] == FA_MARK_BORDER ? FA_TENSE_NONE : tense_at (claims, language, t);
      gboolean now = i > 0 && mark[i - 1] == FA_MARK_NOW;
      if (is_ahead (mark[i]) || tense == FA_TENSE_FUTURE || is_intended (claims, c, language, t))
        {
          *token = t;
          return done == FA_MODAL_DONE && !final ? FA_MODAL_NONE
                 : mark[i] == FA_MARK_MAY        ? FA_MODAL_MAY
                 : mark[i] == FA_MARK_MUST       ? FA_MODAL_MUST
                 : mark[i] == FA_MARK_READY      ? FA_MODAL_READY
                                                 : FA_MODAL_PLAN;
        }
      if (mark[i] == FA_MARK_DONE && i > 0 && mark[i - 1] == FA_MARK_REPORT)
        continue; /* it was said, not done: જણાવ્યું હતું */
      gboolean aside = !final && i > 0 && mark[i - 1] == FA_MARK_BORDER; /* "the vaccine, called X, will be tested" */
      if (mark[i] == FA_MARK_DONE || (tense == FA_TENSE_PAST && !now && !aside))
        done = FA_MODAL_DONE;
      else if (tense == FA_TENSE_TOLD && mark[i] == FA_MARK_VERB && done == FA_MODAL_NONE && is_first_verb (mark, i))
        done = FA_MODAL_TOLD;
    }
  return done;
}

const FaMatch *
fa_deed_match_at (const FaComparison *c, guint source, guint32 clause, guint32 token)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *x = fa_comparison_mention (c, source, source == 0 ? m->mention_a : m->mention_b);
      if (x->clause == clause && x->weight > 0 && x->token_first <= token && token < x->token_end)
        return m;
    }
  return NULL;
}

const FaMatch *
fa_deed_ruled (const FaComparison *c, guint source, guint32 clause, guint32 token)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaClause *cl = fa_claims_clause (s->claims, clause);
  const FaLanguage *language = fa_claims_sentence (s->claims, cl->sentence)->language;
  g_autoptr (GArray) marks = fa_deed_marks (s, clause);
  gint64 step = fa_language_verb_final (language) ? -1 : 1;
  for (gint64 t = token; t >= cl->token_first && t < cl->token_end; t += step)
    {
      FaMark mark = g_array_index (marks, FaMark, t - cl->token_first);
      const FaMatch *m = fa_deed_match_at (c, source, clause, (guint32) t);
      if (mark == FA_MARK_BORDER || mark == FA_MARK_REPORT || m != NULL)
        return mark == FA_MARK_REPORT ? NULL : m;
    }
  return NULL;
}

guint
fa_deed_share (const FaComparison *c, guint source, guint32 clause)
{
  guint all = 0, matched = 0;
  FaSpeaker speaker;
  gboolean said = fa_speaker_find (fa_comparison_side (c, source), clause, &speaker);
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, index);
      gboolean both = fa_comparison_match (c, source, index) != NULL;
      if (m->clause != clause || m->kind == FA_MENTION_FUNCTION || m->kind == FA_MENTION_NEGATION
          || (said && !both && index >= speaker.first && index < speaker.end)) /* who says it is no part of it */
        continue;
      all += m->weight;
      matched += both ? m->weight : 0;
    }
  return all == 0 ? 0 : matched * 1000 / all;
}

/* Does somebody deny all that is told up to where he says so: "denied that 22 drivers were sacked", ૨૨ ડ્રાઇવરોને પાણીચું
 * અપાયાની વાત નકારી? A demand that is rejected was made: where the verb stands last, a verb must be what is denied. */
static gboolean
is_refuted (const FaClaims *claims, const FaClause *clause, const FaLanguage *language, const FaMention *m,
            const FaMark *mark)
{
  gboolean final = fa_language_verb_final (language), verbal = !final;
  gint64 step = final ? 1 : -1;
  for (gint64 t = final ? m->token_first : (gint64) m->token_first - 1; t >= clause->token_first && t < clause->token_end;
       t += step)
    {
      FaMark k = mark[t - clause->token_first];
      if (k == FA_MARK_DENIES || k == FA_MARK_BORDER)
        return k == FA_MARK_DENIES && verbal;
      verbal |= tense_at (claims, language, (guint32) t) != FA_TENSE_NONE
                || fa_language_verb_like (language, fa_claims_key (claims, (guint) t));
    }
  return FALSE;
}

FaDeed
fa_deed_read (const FaComparison *c, guint source, guint32 index)
{
  const FaClaims *claims = fa_comparison_side (c, source)->claims;
  const FaMention *m = fa_comparison_mention (c, source, index);
  const FaClause *clause = fa_claims_clause (claims, m->clause);
  const FaLanguage *language = fa_claims_sentence (claims, clause->sentence)->language;
  g_autoptr (GArray) marks = fa_deed_marks (fa_comparison_side (c, source), m->clause);
  const FaMark *mark = (const FaMark *) (void *) marks->data;
  Reading r = { .deed = { .modal = FA_MODAL_NONE }, .final = fa_language_verb_final (language) };
  for (guint32 t = m->token_first; t < m->token_end; t++)
    {
      FaTense tense = tense_at (claims, language, t);
      take_mark (&r, FA_MARK_VERB, tense);
      r.now |= mark[t - clause->token_first] == FA_MARK_NOW; /* "used to" */
      if (tense == FA_TENSE_TOLD && r.deed.modal == FA_MODAL_NONE && is_first_verb (mark, t - clause->token_first))
        r.deed.modal = FA_MODAL_TOLD;
      note_infinitive (&r, claims, clause, language, t);
    }
  r.content = 0;
  r.deed.infinitive = r.infinitive;
  if (r.final)
    {
      read_behind (&r, claims, clause, language, m, mark, next_deed (c, source, index, clause, language));
      if (m->token_first > clause->token_first && mark[m->token_first - 1 - clause->token_first] == FA_MARK_NOT)
        r.deed.denied = TRUE;
    }
  else
    {
      read_before (&r, claims, clause, language, m, mark);
      if (!r.deed.denied && has_no_object (c, source, clause, index, mark))
        {
          r.deed.denied = TRUE;
          r.deed.unshared = !is_object_shared (c, source, clause, index, mark);
        }
    }
  if (is_refuted (claims, clause, language, m, mark))
    {
      r.deed.denied = TRUE;
      r.deed.infinitive = FALSE; /* આપવાનો ઇનકાર કર્યો: what is refused is not only named */
    }
  if (r.now && (r.deed.modal == FA_MODAL_DONE || r.deed.modal == FA_MODAL_TOLD))
    r.deed.modal = FA_MODAL_NONE;
  r.deed.now = r.now && r.deed.modal == FA_MODAL_NONE;
  return r.deed;
}

gboolean
fa_comparison_deed_looks_ahead (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *deed = fa_comparison_mention (c, source, index);
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source == source
          && (m->clause == deed->clause ? own_part_looks_ahead (s, deed) : fa_deed_looks_ahead (s, m->clause)))
        return TRUE;
    }
  return FALSE;
}

gboolean
fa_comparison_looks_ahead (const FaComparison *c, guint source)
{
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source == source && fa_deed_looks_ahead (fa_comparison_side (c, source), m->clause))
        return TRUE;
    }
  return FALSE;
}
