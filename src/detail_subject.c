/* detail_subject.c - what a verb is said of.
 *
 * In: two words of an aligned group that say opposite things. Out: whether both are said of one thing. The one idea: house
 * sales may fall where house prices rise. Where nothing is done to anything ("fell last year"), what stands before the verb
 * is what it is said of: one thing, if its head is told on both sides and not something of its own on each. */
#include "claim_private.h"
#include "detail_role.h"
#include <string.h>

#define MOST_TOKENS 16 /* before a verb, at most: a longer way leads to something else */

/* What stands before a verb in its clause. */
typedef struct {
  GArray *mentions; /* of guint32, in reading order */
  gint64 head;      /* -1: not known */
  guint32 first;    /* token it begins with */
} Subject;

static void
subject_clear (Subject *s)
{
  g_array_unref (s->mentions);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Subject, subject_clear)

/* A word that may be what something is said of, or a part of it: no time, no figure, no small word. */
static gboolean
is_telling (const FaMention *m)
{
  return m->kind != FA_MENTION_FUNCTION && m->kind != FA_MENTION_NEGATION && m->kind != FA_MENTION_DATE
         && !fa_comparison_is_number (m) && m->weight > 0;
}

/* Only a manner or a time, at the verb: "terus menurun", "fell sharply", "throughout the year". */
static gboolean
is_manner (const FaMentions *s, const FaMention *m)
{
  for (guint i = 0; i < m->hit_n; i++)
    {
      guint16 kind = fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first + i)->concept)->kind;
      if (kind != FA_KIND_QUALITY && kind != FA_KIND_STATE && kind != FA_KIND_TIME)
        return FALSE;
    }
  return m->hit_n > 0;
}

/* Is the word at a token a verb? What looks like one may be part of a noun: "tiket terusan", season tickets; "the left
 * lane". */
static gboolean
is_verb_at (const FaMentions *s, const FaLanguage *language, guint32 clause, guint32 token)
{
  if (token > 0 && fa_word_is_article (fa_claims_word (s->claims, language, token - 1, 1)))
    return FALSE;
  for (guint32 i = g_array_index (s->clause_first, guint32, clause); i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      for (guint h = 0; m->token_first <= token && token < m->token_end && h <= m->hit_n; h++)
        if (h == m->hit_n
            || fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first + h)->concept)->kind == FA_KIND_ACTION)
          return h < m->hit_n || m->hit_n == 0;
    }
  return TRUE;
}

/* Does a word end what happened before, or meanwhile: સમાચાર ફેલાતાં વેચાણ ઘટ્યું, "as the news spread, sales fell"? */
static gboolean
is_adverbial_at (const FaClaims *claims, const FaLanguage *language, guint32 token)
{
  const FaToken *t = fa_claims_token (claims, token);
  return t->kind == FA_TOKEN_WORD
         && fa_language_participle (language, claims->article->text + t->span.start, fa_span_length (t->span),
                                    fa_claims_key (claims, token),
                                    token + 1 < claims->tokens->len ? fa_claims_key (claims, token + 1) : "")
                == FA_PARTICIPLE_ADVERBIAL;
}

/* The first token of what stands before a verb: behind the last border, verb or saying. */
static guint32
begin_of (const FaMentions *s, const FaMention *verb)
{
  g_autoptr (GArray) marks = fa_deed_marks (s, verb->clause);
  guint32 first = fa_claims_clause (s->claims, verb->clause)->token_first, t = verb->token_first;
  for (; t > first; t--)
    {
      FaMark mark = g_array_index (marks, FaMark, t - 1 - first);
      if (mark == FA_MARK_BORDER || mark == FA_MARK_REPORT || mark == FA_MARK_DENIES
          || (mark == FA_MARK_VERB && is_verb_at (s, verb->language, verb->clause, t - 1))
          || is_adverbial_at (s->claims, verb->language, t - 1))
        break;
    }
  return t;
}

static FaMark
mark_before (const FaMentions *s, const FaMention *m)
{
  g_autoptr (GArray) marks = fa_deed_marks (s, m->clause);
  guint32 first = fa_claims_clause (s->claims, m->clause)->token_first;
  for (guint32 t = m->token_first; t > first; t--)
    {
      const FaWord *word = fa_claims_word (s->claims, m->language, t - 1, 1);
      if (!fa_word_is_article (word))
        return g_array_index (marks, FaMark, t - 1 - first);
    }
  return FA_MARK_BORDER;
}

/* Where the verb stands last: the case that an ending or the word behind makes of a noun (મધરાતથી, અકસ્માત પછી), "" when it
 * has no name; NULL: none, and so the verb may be said of it. */
static const char *
case_of (const FaMentions *s, const FaMention *m)
{
  const FaWord *behind = fa_claims_word (s->claims, m->language, m->token_end, 1);
  const char *value = fa_named_case (m->language, fa_claims_key (s->claims, m->token_end - 1));
  return value != NULL ? value : fa_word_case (behind) != NULL ? fa_word_case (behind)
         : fa_word_is (behind, FA_WORD_POSTPOSITION) ? "" : NULL;
}

/* Does a noun stand only beside what a verb is said of: ડૉલર સામે, "against the dollar"? Not "the price of rice". */
static gboolean
is_beside (const FaMentions *s, const FaMention *m)
{
  const char *value = fa_language_verb_final (m->language) ? case_of (s, m) : NULL;
  return value != NULL && strcmp (value, "of") != 0;
}

/* The head: the last noun without a case where the verb stands last ("ટિકિટના ભાવ"), else before the first preposition, as
 * the language has it: "house sales in Surabaya", "penjualan rumah di Surabaya". */
static gint64
head_of (const FaMentions *s, const Subject *subject)
{
  gint64 head = -1;
  for (guint i = 0; i < subject->mentions->len; i++)
    {
      guint32 index = g_array_index (subject->mentions, guint32, i);
      const FaMention *m = fa_mentions_get (s, index);
      if (fa_language_verb_final (m->language))
        {
          head = case_of (s, m) != NULL || is_manner (s, m) ? head : index;
          continue;
        }
      if (mark_before (s, m) == FA_MARK_CASE)
        return head; /* "in Surabaya sales fell": not told from what follows */
      head = index;
      if (fa_language_head_first (m->language))
        return head;
    }
  return head;
}

static void
subject_read (Subject *subject, const FaComparison *c, guint source, guint32 verb)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *v = fa_mentions_get (s, verb);
  subject->mentions = g_array_new (FALSE, FALSE, sizeof (guint32));
  subject->first = begin_of (s, v);
  for (guint32 i = g_array_index (s->clause_first, guint32, v->clause); i < verb && v->token_first - subject->first <= MOST_TOKENS; i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      gboolean manner
          = m->token_end == v->token_first && is_manner (s, m) && fa_comparison_match (c, source, i) == NULL;
      if (m->token_first >= subject->first && is_telling (m) && !manner)
        g_array_append_val (subject->mentions, i);
    }
  subject->head = head_of (s, subject);
}

static gboolean
subject_has (const Subject *subject, guint32 index)
{
  for (guint i = 0; i < subject->mentions->len; i++)
    if (g_array_index (subject->mentions, guint32, i) == index)
      return TRUE;
  return FALSE;
}

/* Does a match say one thing, not opposites ("imports", "exports") or what is only like it ("city", "village")? A name is
 * matched by its letters. */
static gboolean
is_one (const FaComparison *c, const FaMatch *m)
{
  return fa_comparison_mention (c, 0, m->mention_a)->hit_n == 0 || fa_comparison_mention (c, 1, m->mention_b)->hit_n == 0
         || fa_comparison_share_concept (c, m->mention_a, m->mention_b);
}

/* Are two words two kinds of a third, and say which: "the price of gold", "the price of silver"? A gate and a door may be one. */
static gboolean
are_two_kinds (const FaComparison *c, const FaMatch *m)
{
  const FaMentions *s = fa_comparison_side (c, 0), *t = fa_comparison_side (c, 1);
  const FaMention *x = fa_mentions_get (s, m->mention_a), *y = fa_mentions_get (t, m->mention_b);
  return x->token_end - x->token_first > 1 && y->token_end - y->token_first > 1 && !is_one (c, m)
         && !fa_mentions_are_related (s, x, FA_RELATION_BROADER, t, y)
         && !fa_mentions_are_related (t, y, FA_RELATION_BROADER, s, x);
}

/* How a head is told on the other side. */
typedef enum { HEAD_OTHER, HEAD_AKIN, HEAD_TOLD } HeadRelation;

/* "Poverty" is akin to "tingkat kemiskinan" as what the other side speaks of; rice is not, to "the price of rice". */
static HeadRelation
relate_head (const FaComparison *c, guint source, const Subject *subject, const Subject *other)
{
  const FaMatch *m = fa_comparison_match (c, source, (guint32) subject->head);
  guint32 there = m == NULL ? 0 : source == 0 ? m->mention_b : m->mention_a;
  return m == NULL || fa_opposite_may_be (c, m)                ? HEAD_OTHER
         : subject_has (other, there) && is_one (c, m)
                 && !is_beside (fa_comparison_side (c, 1 - source), fa_comparison_mention (c, 1 - source, there))
             ? HEAD_TOLD
         : there == other->head && !are_two_kinds (c, m)        ? HEAD_AKIN
                                                               : HEAD_OTHER;
}

/* Does anything stand in the subject that the other side does not say at all? */
static gboolean
has_own (const FaComparison *c, guint source, const Subject *subject)
{
  for (guint i = 0; i < subject->mentions->len; i++)
    {
      guint32 index = g_array_index (subject->mentions, guint32, i);
      const FaMatch *m = fa_comparison_match (c, source, index);
      if (m == NULL || fa_opposite_may_be (c, m))
        return TRUE;
    }
  return FALSE;
}

/* Does a place, or whatever a preposition puts a thing in, stand behind a verb and nowhere on the other side: "has risen in
 * the villages"? */
static gboolean
is_placed_alone (const FaComparison *c, guint source, guint32 verb)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *v = fa_mentions_get (s, verb);
  for (guint32 i = verb + 1; i < g_array_index (s->clause_first, guint32, v->clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      const FaMatch *match = fa_comparison_match (c, source, i);
      if (is_telling (m) && (match == NULL || !is_one (c, match)) && mark_before (s, m) == FA_MARK_CASE)
        return TRUE;
    }
  return FALSE;
}

/* Is nothing done to anything: does no noun follow the verb, "fell last year", "naik di Surabaya"? */
static gboolean
is_intransitive (const FaMentions *s, guint32 verb)
{
  const FaMention *v = fa_mentions_get (s, verb);
  const FaClause *clause = fa_claims_clause (s->claims, v->clause);
  g_autoptr (GArray) marks = fa_deed_marks (s, v->clause);
  for (guint32 i = verb + 1; i < g_array_index (s->clause_first, guint32, v->clause + 1); i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      for (guint32 t = v->token_end; t <= m->token_first; t++)
        {
          FaMark mark = g_array_index (marks, FaMark, t - clause->token_first);
          if (mark == FA_MARK_BORDER || (mark == FA_MARK_CASE && !fa_word_is_article (fa_claims_word (s->claims, v->language, t, 1))))
            return TRUE;
        }
      if (is_telling (m) && !is_manner (s, m))
        return FALSE;
    }
  return TRUE;
}

/* Is a word a name by its capital? */
static gboolean
is_proper (const FaMentions *s, const FaMention *m)
{
  const FaClause *clause = fa_claims_clause (s->claims, m->clause);
  return fa_claims_token (s->claims, m->token_first)->capital
         && m->token_first > fa_claims_sentence (s->claims, clause->sentence)->token_first;
}

/* Is one place, body or person told of on both sides, whatever else is told of it: "the head of the firm, Dewi Lestari", "the
 * island's airport at Denpasar"? */
static gboolean
is_same_party (const FaComparison *c, const Subject *a, const Subject *b)
{
  const FaMentions *s = fa_comparison_side (c, 0), *t = fa_comparison_side (c, 1);
  const FaMention *head = fa_mentions_get (s, (guint32) a->head), *other = fa_mentions_get (t, (guint32) b->head);
  const FaMatch *told = fa_comparison_match (c, 0, (guint32) a->head);
  if (!fa_role_is_party (s, head) || !fa_role_is_party (t, other) || told == NULL
      || fa_comparison_match (c, 1, (guint32) b->head) == NULL)
    return FALSE; /* "the director's wife" */
  if (told->mention_b == b->head)
    return told->similarity == 1000 && (is_proper (s, head) || is_proper (t, other));
  for (guint i = 0; i < a->mentions->len; i++)
    {
      guint32 index = g_array_index (a->mentions, guint32, i);
      const FaMatch *m = fa_comparison_match (c, 0, index);
      const FaMention *x = fa_mentions_get (s, index), *y = m == NULL ? NULL : fa_mentions_get (t, m->mention_b);
      if (y != NULL && subject_has (b, m->mention_b) && (x->hit_n == 0 || y->hit_n == 0) && fa_role_is_party (s, x)
          && case_of (s, x) == NULL && case_of (t, y) == NULL)
        return TRUE;
    }
  return FALSE;
}

/* What both verbs are said of, read. */
static FaSubjects
compare_read (const FaComparison *c, const guint32 *verb, const Subject *a, const Subject *b)
{
  gboolean placed = is_placed_alone (c, 0, verb[0]) && is_placed_alone (c, 1, verb[1]);
  if (a->head < 0 || b->head < 0)
    return FA_SUBJECTS_UNSURE;
  HeadRelation of_a = relate_head (c, 0, a, b), of_b = relate_head (c, 1, b, a);
  if (placed || (has_own (c, 0, a) && has_own (c, 1, b)) || (of_a == HEAD_OTHER && of_b == HEAD_OTHER))
    return !placed && is_same_party (c, a, b) ? FA_SUBJECTS_UNSURE : FA_SUBJECTS_OTHER;
  gboolean akin = of_a != HEAD_OTHER && of_b != HEAD_OTHER && !has_own (c, 0, a) && !has_own (c, 1, b)
                  && MIN (a->mentions->len, b->mentions->len) > 1; /* "cases of food poisoning", "food poisoning incidents" */
  return akin || (of_a == HEAD_TOLD && of_b == HEAD_TOLD) ? FA_SUBJECTS_SAME : FA_SUBJECTS_UNSURE;
}

FaSubjects
fa_compare_subjects (const FaComparison *c, guint32 a, guint32 b)
{
  guint32 verb[2] = { a, b };
  for (guint s = 0; s < 2; s++)
    {
      const FaMentions *side = fa_comparison_side (c, s);
      if (!fa_language_verb_final (fa_mentions_get (side, verb[s])->language) && !is_intransitive (side, verb[s]))
        return FA_SUBJECTS_UNSURE;
    }
  g_auto (Subject) of_a = { 0 }, of_b = { 0 };
  subject_read (&of_a, c, 0, a);
  subject_read (&of_b, c, 1, b);
  return compare_read (c, verb, &of_a, &of_b);
}

/* Is a head somebody whom the other side tells of as well, but not as the one that it is said of there? */
static gboolean
is_told_elsewhere (const FaComparison *c, guint source, const Subject *subject, const Subject *other)
{
  if (subject->head < 0 || other->head < 0)
    return FALSE;
  const FaMatch *m = fa_comparison_match (c, source, (guint32) subject->head);
  const FaMention *head = fa_comparison_mention (c, source, (guint32) subject->head);
  const FaMentions *s = fa_comparison_side (c, source);
  return m != NULL && (source == 0 ? m->mention_b : m->mention_a) != other->head
         && (fa_mentions_is_of (s, head, FA_KIND_ROLE) || fa_mentions_is_of (s, head, FA_KIND_PERSON));
}

/* Is a head who goes by what he is only, of whom the other side tells nothing, where it says its own of somebody who is named
 * beside him: "the minister's deputy", "the minister"? */
static gboolean
is_beside_other (const FaComparison *c, guint source, const Subject *subject, const Subject *other)
{
  if (subject->head < 0 || other->head < 0)
    return FALSE;
  const FaMatch *m = fa_comparison_match (c, 1 - source, (guint32) other->head);
  return m != NULL && fa_comparison_match (c, source, (guint32) subject->head) == NULL
         && fa_mentions_is_of (fa_comparison_side (c, source), fa_comparison_mention (c, source, (guint32) subject->head), FA_KIND_ROLE)
         && fa_mentions_is_of (fa_comparison_side (c, 1 - source), fa_comparison_mention (c, 1 - source, (guint32) other->head), FA_KIND_ROLE)
         && subject_has (subject, source == 0 ? m->mention_a : m->mention_b);
}

/* When the rupee falls the dollar rises. */
static gboolean
are_two_currencies (const FaComparison *c, const Subject *a, const Subject *b)
{
  return a->head >= 0 && b->head >= 0
         && fa_mentions_is_of (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, (guint32) a->head), FA_KIND_CURRENCY)
         && fa_mentions_is_of (fa_comparison_side (c, 1), fa_comparison_mention (c, 1, (guint32) b->head), FA_KIND_CURRENCY)
         && !fa_comparison_share_concept (c, (guint32) a->head, (guint32) b->head);
}

gboolean
fa_subjects_are_two (const FaComparison *c, guint32 a, guint32 b)
{
  guint32 verb[2] = { a, b };
  for (guint s = 0; s < 2; s++)
    {
      const FaMentions *side = fa_comparison_side (c, s);
      const FaMention *v = fa_mentions_get (side, verb[s]);
      const char *key = fa_claims_key (side->claims, v->token_first);
      if (v->token_first > 0 && fa_language_passive (v->language, fa_claims_key (side->claims, v->token_first - 1), key))
        return FALSE;
    }
  g_auto (Subject) of_a = { 0 }, of_b = { 0 };
  subject_read (&of_a, c, 0, a);
  subject_read (&of_b, c, 1, b);
  return (is_told_elsewhere (c, 0, &of_a, &of_b) && is_told_elsewhere (c, 1, &of_b, &of_a)) || is_beside_other (c, 0, &of_a, &of_b)
         || is_beside_other (c, 1, &of_b, &of_a) || are_two_currencies (c, &of_a, &of_b);
}

/* "In Surat", "of India", ભારતના: a place that only tells where, or whose. */
static gboolean
is_place_beside (const FaMentions *s, const FaMention *m)
{
  const char *value = fa_language_verb_final (m->language) ? case_of (s, m)
                      : m->token_first == 0                ? NULL
                                                           : fa_word_case (fa_claims_word (s->claims, m->language, m->token_first - 1, 1));
  return value != NULL && (strcmp (value, "in") == 0 || strcmp (value, "of") == 0)
         && fa_mentions_is_of (s, m, FA_KIND_PLACE);
}

/* The only one on a side who can do something or have it done to him; -1: nobody, -2: more than one, or somebody with or
 * against whom it is done. Names that stand right beside each other are one. */
static gint64
only_party (const FaComparison *c, guint source)
{
  const FaMentions *s = fa_comparison_side (c, source), *t = fa_comparison_side (c, 1 - source);
  gint64 only = -1;
  guint32 end = 0;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, index);
      const FaMatch *match = fa_comparison_match (c, source, index);
      if (!fa_role_is_party (s, m) || is_place_beside (s, m)
          || (match != NULL && is_place_beside (t, fa_mentions_get (t, source == 0 ? match->mention_b : match->mention_a))))
        continue;
      gboolean goes_on = only >= 0 && m->token_first == end;
      gboolean beside = mark_before (s, m) == FA_MARK_CASE || is_beside (s, m);
      if (!goes_on && (only >= 0 || beside))
        return -2;
      only = only < 0 || match != NULL ? index : only;
      end = m->token_end;
    }
  return only;
}

gboolean
fa_subject_is_alone (const FaComparison *c)
{
  gint64 a = only_party (c, 0), b = only_party (c, 1);
  const FaMatch *m = a < 0 ? NULL : fa_comparison_match (c, 0, (guint32) a);
  gboolean both = a >= 0 && b >= 0;
  return a != -2 && b != -2 && (a >= 0 || b >= 0) && (!both || (m != NULL && m->mention_b == b));
}

gboolean
fa_subject_holds (const FaComparison *c, guint source, guint32 verb, guint32 index)
{
  const FaMention *v = fa_comparison_mention (c, source, verb), *m = fa_comparison_mention (c, source, index);
  if (m->clause != v->clause || index >= verb || v->token_first - m->token_first > MOST_TOKENS)
    return FALSE; /* asked of every pair of words, and reading a subject takes long */
  g_auto (Subject) subject = { 0 };
  subject_read (&subject, c, source, verb);
  return subject_has (&subject, index);
}
