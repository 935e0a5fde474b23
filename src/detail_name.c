/* detail_name.c - who and where: another name in the same part of the claim.
 *
 * In: the mentions of an aligned group. Out: details. The one idea: two newsrooms spell names in so many ways, and leave
 * out so many, that two names contradict each other only where both play one part: behind the same office, beside the
 * same word, or with the same deed in the same case; and where neither has its like on the other side. */
#include <string.h>

#include "attribution.h"
#include "claim_private.h"
#include "detail_private.h"

#define LEAST_SCORE 170  /* a pair must be this alike before two names contradict each other */
#define LIKE 600         /* phonetic score from which two words may be one name */
#define LIKE_ALONE 850   /* the same of a word by itself: any word is a little like one of a whole article */
#define LIKE_IN_FULL 700 /* the same of one word of two full names: of right pairs one in seventy is less alike */
#define UNLIKE 450       /* below it they are surely two */
#define COUNTS_PEOPLE "count-people" /* dimension of a counting word; see measures.tsv */
#define LAYS_HOLD "lay-hold-of" /* concept of deeds done where somebody or something is: to arrest, to seize, to find */
#define BESIDE 2         /* small words let through between a name and what stands beside it */
#define NEAR 3           /* mentions from a name to what it describes */
#define NEAR_WEIGHT 1000 /* 1/256: of the words that two places have around them in common */
#define ALIKE_WEIGHT 3000 /* the same, that two clauses have in common: three words that tell something */
#define APPOSED 4        /* mentions between a name and the word that says who does it */
#define DEED_LIKE 600    /* likeness of two words that are one deed, or one thing */

/* --- what has no answer ------------------------------------------------------------------------------------------- */

static guint
heard_in_group (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *other = fa_comparison_side (c, 1 - source);
  guint heard = 0;
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source == source)
        continue;
      guint32 first = g_array_index (other->clause_first, guint32, m->clause),
              end = g_array_index (other->clause_first, guint32, m->clause + 1);
      heard = MAX (heard, fa_named_heard (fa_comparison_side (c, source), n, other, first, end, LIKE));
    }
  return heard;
}

/* Is there a concept on the other side that is this one, or a part of it? What holds it says less, and answers nothing. */
static gboolean
is_met (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *own = fa_comparison_side (c, source), *other = fa_comparison_side (c, 1 - source);
  for (guint i = 0; i < c->mentions[1 - source]->len; i++)
    for (guint32 k = n->first; k < n->end; k++)
      {
        const FaMention *y = fa_mentions_get (other, g_array_index (c->mentions[1 - source], guint32, i));
        if (y->kind == FA_MENTION_CONCEPT && fa_named_lies_in (other, y, own, fa_mentions_get (own, k)))
          return TRUE;
      }
  return FALSE;
}

gboolean
fa_name_is_told (const FaComparison *c, guint source, const FaNamed *n)
{
  for (guint32 i = n->first; i < n->end; i++)
    if (fa_comparison_is_used (c, source, i))
      return TRUE;
  return FALSE;
}

static void
add_open (const FaComparison *c, guint source, const GArray *names, GArray *open)
{
  for (guint k = 0; k < names->len; k++)
    {
      const FaNamed *n = &g_array_index (names, FaNamed, k);
      if (!fa_name_is_told (c, source, n) && !is_met (c, source, n) && heard_in_group (c, source, n) < n->words)
        g_array_append_val (open, *n);
    }
}

static GArray *
list_open (const FaComparison *c, guint source)
{
  GArray *open = g_array_new (FALSE, FALSE, sizeof (FaNamed));
  const FaMentions *m = fa_comparison_side (c, source);
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *member = &g_array_index (c->group->members, FaMember, i);
      if (member->source != source)
        continue;
      guint32 first = g_array_index (m->clause_first, guint32, member->clause),
              end = g_array_index (m->clause_first, guint32, member->clause + 1);
      g_autoptr (GArray) names = fa_named_list (m, first, end), bodies = fa_named_bodies (m, first, end);
      add_open (c, source, names, open);
      if (bodies->len == 1) /* of several, none is the one that acts */
        add_open (c, source, bodies, open);
    }
  return open;
}

typedef enum { PART_NONE, PART_NEAR, PART_DEED, PART_BESIDE, PART_OFFICE } Part;

/* --- one part ----------------------------------------------------------------------------------------------------- */

static gboolean
are_one (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMatch *m = fa_comparison_match (c, 0, a);
  return fa_comparison_share_concept (c, a, b) || (m != NULL && m->mention_b == b && m->similarity >= DEED_LIKE);
}

/* Neither lies in the other. */
static gboolean
are_apart (const FaComparison *c, guint32 x, guint32 y)
{
  const FaMentions *a = fa_comparison_side (c, 0), *b = fa_comparison_side (c, 1);
  const FaMention *p = fa_mentions_get (a, x), *q = fa_mentions_get (b, y);
  return !fa_named_lies_in (a, p, b, q) && !fa_named_lies_in (b, q, a, p);
}

/* The word of quality in front of somebody's office: former, acting. */
static const FaMention *
quality_of (const FaMentions *m, const FaNamed *n)
{
  const FaMention *office = fa_mentions_get (m, (guint) n->office),
                  *before = n->office == 0 ? NULL : fa_mentions_get (m, (guint) n->office - 1);
  return before != NULL && before->token_end == office->token_first && fa_mentions_is_of (m, before, FA_KIND_QUALITY) ? before : NULL;
}

/* The former chairman is none of the chairmen. */
static gboolean
are_described_alike (const FaMentions *m, const FaNamed *x, const FaNamed *y)
{
  const FaMention *p = quality_of (m, x), *q = quality_of (m, y);
  return p == NULL || q == NULL ? p == q : fa_mentions_share_concept (m, p, m, q);
}

/* Does the article count those who are what this one is: "268 passengers"? */
static gboolean
is_counted (const FaMentions *m, const FaNamed *n)
{
  const FaMention *office = fa_mentions_get (m, (guint) n->office);
  for (guint i = 0; i < m->mentions->len; i++)
    {
      const FaMention *q = fa_mentions_get (m, i);
      if (q->kind == FA_MENTION_QUANTITY && q->counted >= 0
          && fa_mentions_share_concept (m, fa_mentions_get (m, (guint) q->counted), m, office))
        return TRUE;
    }
  return FALSE;
}

/* Does the article speak of several who are what this one is: count them, or name another? */
static gboolean
is_one_of_many (const FaMentions *m, const FaNamed *n)
{
  if (is_counted (m, n))
    return TRUE;
  g_autoptr (GArray) names = fa_named_list (m, 0, m->mentions->len);
  for (guint i = 0; i < names->len; i++)
    {
      const FaNamed *other = &g_array_index (names, FaNamed, i);
      if (other->office != n->office && fa_named_hold_one_office (m, n, m, other)
          && are_described_alike (m, n, other) && fa_named_heard (m, other, m, n->first, n->end, LIKE) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
share_office (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return x->office >= 0 && y->office >= 0 && fa_comparison_share_concept (c, (guint32) x->office, (guint32) y->office);
}

static gboolean are_told_alone (const FaComparison *c, const FaNamed *x, const FaNamed *y);

/* Two passengers may both have done it, and so may two countries' ministers. */
static gboolean
may_both_hold (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return share_office (c, x, y)
         && (!fa_named_hold_one_office (fa_comparison_side (c, 0), x, fa_comparison_side (c, 1), y)
             || ((is_one_of_many (fa_comparison_side (c, 0), x) || is_one_of_many (fa_comparison_side (c, 1), y))
                 && !are_told_alone (c, x, y)));
}

static gboolean
is_pronoun (const FaMentions *m, const FaMention *x)
{
  return x->kind == FA_MENTION_FUNCTION
         && fa_word_is (fa_language_word (x->language, fa_claims_key (m->claims, x->token_first)), FA_WORD_PRONOUN);
}

/* Does a colon part a word from a name: "Blast in Morowali: two from Valsad dead"? */
static gboolean
is_behind_colon (const FaMentions *m, const FaNamed *n, const FaMention *x)
{
  guint32 first = fa_mentions_get (m, n->first)->token_first, end = fa_mentions_get (m, n->end - 1)->token_end;
  for (guint32 t = MIN (x->token_end, end); t < MAX (x->token_first, first); t++)
    if (fa_token_is (m->claims, t, ":"))
      return TRUE;
  return FALSE;
}

/* Where the verb stands last a number may stand between somebody and what is his. */
static gboolean
is_of_next (const FaNamed *n, const FaMention *next)
{
  return fa_language_verb_final (next->language) && g_strcmp0 (n->marker, "of") == 0;
}

/* "મલેશિયામાં રમાનારી સી ગેમ્સ", the games to be played in Malaysia: where the verb stands last, what is done in a place stands
 * between it and what is there. Not what goes elsewhere: "જાપાનમાં બનેલું જહાજ", the ship built in Japan, may be Panama's. */
static gboolean
is_done_there (const FaMentions *m, const FaNamed *n, gint64 i)
{
  const FaMention *x = fa_mentions_get (m, (guint) i),
                  *next = i + 1 < (gint64) m->mentions->len ? fa_mentions_get (m, (guint) i + 1) : NULL;
  return n->place && g_strcmp0 (n->marker, "in") == 0 && fa_language_verb_final (x->language)
         && fa_mentions_is_of (m, x, FA_KIND_ACTION) && next != NULL && next->clause == n->clause
         && next->token_first == x->token_end && next->kind == FA_MENTION_CONCEPT
         && (fa_mentions_is_of (m, next, FA_KIND_EVENT) || fa_mentions_is_of (m, next, FA_KIND_PLACE))
         && fa_named_case (x->language, fa_claims_key (m->claims, x->token_end - 1)) == NULL;
}

/* The next telling word in front of a name (step -1) or behind it; G_MAXUINT32 when none is near. */
guint32
fa_name_beside (const FaMentions *m, const FaNamed *n, gint step)
{
  gint64 i = step < 0 ? (gint64) n->first - 1 : n->end;
  if (step < 0 && n->place && is_of_next (n, fa_mentions_get (m, n->first))) /* ઘાયલ વલસાડના બે યુવાન: two from Valsad */
    return G_MAXUINT32;
  for (guint small = 0; small <= BESIDE && i >= 0 && i < (gint64) m->mentions->len; i += step, small++)
    {
      const FaMention *x = fa_mentions_get (m, (guint) i);
      if (x->clause != n->clause || is_pronoun (m, x) || is_behind_colon (m, n, x))
        break;
      gboolean number = fa_comparison_is_number (x) && is_of_next (n, x); /* લશ્કરની છ ટુકડીઓ */
      if (step > 0 && (number || is_done_there (m, n, i)))
        continue;
      gboolean touches = step < 0 && x->token_end == fa_mentions_get (m, (guint) i + 1)->token_first;
      if (touches && x->kind == FA_MENTION_ACRONYM && x->hit_n == 0) /* "RSUD KRMT Wongsonegoro": a title of nobility */
        continue;
      if (x->kind != FA_MENTION_FUNCTION && x->weight > 0 && i != n->office)
        return fa_speaker_is_report (m, x) ? G_MAXUINT32 : (guint32) i; /* who says it is compared by itself */
    }
  return G_MAXUINT32;
}

/* What many are tells one from others only where it introduces him. */
static gboolean
is_no_role (const FaComparison *c, guint32 a)
{
  return !fa_mentions_is_of (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, a), FA_KIND_ROLE);
}

static gboolean
stand_beside_one (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  for (gint i = -1; i <= 1; i += 2)
    for (gint k = -1; k <= 1; k += 2)
      {
        guint32 a = fa_name_beside (fa_comparison_side (c, 0), x, i), b = fa_name_beside (fa_comparison_side (c, 1), y, k);
        if (a != G_MAXUINT32 && b != G_MAXUINT32 && are_one (c, a, b)
            && (x->place || x->organisation || is_no_role (c, a)))
          return TRUE;
      }
  return FALSE;
}

/* Does nothing, or only the word for "of", stand between two mentions: "village of Sukorejo"? */
static gboolean
touches_or_of (const FaMentions *m, const FaMention *x, const FaMention *next)
{
  return x->token_end == next->token_first
         || (x->token_end + 1 == next->token_first
             && g_strcmp0 (fa_word_case (fa_claims_word (m->claims, x->language, x->token_end, 1)), "of") == 0);
}

/* The word beside a name that may say what place bears it: behind it where the verb stands last (સુંદા સામુદ્રધુની), before
 * it where the noun is first ("Selat Sunda"), else on either side ("Girian district", "village of Sukorejo"); G_MAXUINT32:
 * none. */
static guint32
thing_beside (const FaMentions *m, const FaNamed *n)
{
  const FaMention *own = fa_mentions_get (m, n->first), *last = fa_mentions_get (m, n->end - 1);
  if (!fa_language_head_first (own->language) && n->end < m->mentions->len)
    {
      const FaMention *next = fa_mentions_get (m, n->end);
      if (next->clause == n->clause && next->kind == FA_MENTION_CONCEPT && next->token_first == last->token_end)
        return n->end;
    }
  for (guint32 i = n->first; i > 0 && !fa_language_verb_final (own->language) && n->first - i < BESIDE; i--)
    {
      const FaMention *x = fa_mentions_get (m, i - 1);
      if (x->clause == n->clause && x->kind == FA_MENTION_CONCEPT)
        return touches_or_of (m, x, own) ? i - 1 : G_MAXUINT32;
    }
  return G_MAXUINT32;
}

/* What a place is, in its own name ("Selat Makassar") or in the word beside it: its concepts of places and institutions
 * that are no names. */
static GArray *
list_things (const FaMentions *m, const FaNamed *n)
{
  GArray *things = g_array_new (FALSE, FALSE, sizeof (guint32));
  const FaMention *own = fa_mentions_get (m, n->first);
  guint32 beside = thing_beside (m, n);
  guint32 first[] = { own->hit_first + own->hit_n, 0 }, end[] = { own->hit_first + own->hit_n + own->part_n, 0 };
  if (beside != G_MAXUINT32)
    {
      first[1] = fa_mentions_get (m, beside)->hit_first;
      end[1] = first[1] + fa_mentions_get (m, beside)->hit_n;
    }
  for (guint where = 0; where < 2; where++)
    for (guint32 i = first[where]; i < end[where]; i++)
      {
        guint32 concept = fa_mentions_hit (m, i)->concept;
        const FaConcept *k = fa_lexicon_concept (m->lexicon, concept);
        if ((k->kind == FA_KIND_PLACE || k->kind == FA_KIND_ORGANISATION)
            && g_unichar_islower (g_utf8_get_char (fa_lexicon_string (m->lexicon, k->gloss[0]))))
          g_array_append_val (things, concept);
      }
  return things;
}

/* The same thing, or one a kind of the other. */
static gboolean
is_kind_of (const FaLexicon *l, guint32 a, guint32 b)
{
  guint n;
  const FaRelation *r = fa_lexicon_relations (l, a, &n);
  for (guint i = 0; i < n && a != b; i++)
    if (r[i].to == b && r[i].kind == FA_RELATION_BROADER)
      return TRUE;
  return a == b;
}

/* A port, a strait, a river of either: places nobody knows may lie in one another, but these are two. @p kinds: also one of
 * a kind of the other, though a district may hold a subdistrict */
static gboolean
is_of_one_thing (const FaComparison *c, const FaNamed *x, const FaNamed *y, gboolean kinds)
{
  g_autoptr (GArray) a = list_things (fa_comparison_side (c, 0), x), b = list_things (fa_comparison_side (c, 1), y);
  for (guint i = 0; i < a->len; i++)
    for (guint k = 0; k < b->len; k++)
      if (g_array_index (a, guint32, i) == g_array_index (b, guint32, k)
          || (kinds && is_kind_of (fa_comparison_side (c, 0)->lexicon, g_array_index (a, guint32, i), g_array_index (b, guint32, k))))
        return TRUE;
  return FALSE;
}

/* "The Danish company", "perusahaan asal Denmark": what the name of a people stands before is near the other name too. */
static gboolean
describe_one (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  guint32 a = fa_name_beside (fa_comparison_side (c, 0), x, 1), b = fa_name_beside (fa_comparison_side (c, 1), y, 1);
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      guint32 far_a = m->mention_a > x->first ? m->mention_a - x->first : x->first - m->mention_a;
      guint32 far_b = m->mention_b > y->first ? m->mention_b - y->first : y->first - m->mention_b;
      if ((x->people && m->mention_a == a && far_b <= NEAR) || (y->people && m->mention_b == b && far_a <= NEAR))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_deed (const FaComparison *c, const FaMatch *m)
{
  if (m->concept < 0 || m->similarity < DEED_LIKE
      || fa_speaker_is_report (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, m->mention_a)))
    return FALSE;
  guint16 kind = fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, (guint) m->concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_EVENT || kind == FA_KIND_STATE;
}

/* One deed in the clauses of both names. */
static gboolean
share_deed (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      if (is_deed (c, m) && fa_comparison_mention (c, 0, m->mention_a)->clause == x->clause
          && fa_comparison_mention (c, 1, m->mention_b)->clause == y->clause)
        return TRUE;
    }
  return FALSE;
}

gboolean
fa_name_is_case (const FaNamed *n, const char *marker)
{
  return n->marker != NULL && strcmp (n->marker, marker) == 0;
}

/* In English and Indonesian no case says who does and whom it is done to; what is somebody's is said in every way. */
static gboolean
is_plain (const FaNamed *n)
{
  return n->marker == NULL || fa_name_is_case (n, "of");
}

/* Do the cases allow one part? Where something comes from is not where it is. */
static gboolean
cases_fit (const FaNamed *x, const FaNamed *y)
{
  return is_plain (x) || is_plain (y) || strcmp (x->marker, y->marker) == 0;
}

static gboolean
may_do (const FaNamed *n)
{
  return n->person && (is_plain (n) || fa_name_is_case (n, "by"));
}

static gboolean
is_where (const FaNamed *n)
{
  return fa_name_is_case (n, "in") || fa_name_is_case (n, "from") || fa_name_is_case (n, "near");
}

/* "A panel headed by former engineer Dilip": the word that says so ends the deed's own term. */
static gboolean
stands_behind_by (const FaMentions *m, const FaNamed *n)
{
  for (guint32 i = n->first; i > 0 && n->first - i <= APPOSED; i--)
    {
      const FaMention *x = fa_mentions_get (m, i - 1);
      if (x->clause != n->clause)
        return FALSE;
      if (g_strcmp0 (fa_named_case (x->language, fa_claims_key (m->claims, x->token_end - 1)), "by") == 0)
        return !fa_language_verb_final (x->language);
      if (x->kind != FA_MENTION_FUNCTION && !fa_mentions_is_of (m, x, FA_KIND_ROLE) && !fa_mentions_is_of (m, x, FA_KIND_QUALITY))
        return FALSE;
    }
  return FALSE;
}

/* Where a pronoun stands in the clause, it may be who does it. */
static gboolean
may_be_done_by_another (const FaComparison *c, guint source, const FaNamed *n)
{
  if (stands_behind_by (fa_comparison_side (c, source), n))
    return FALSE;
  const FaClaims *claims = fa_comparison_side (c, source)->claims;
  const FaClause *clause = fa_claims_clause (claims, n->clause);
  const FaLanguage *language = fa_claims_sentence (claims, clause->sentence)->language;
  for (guint32 t = clause->token_first; t < clause->token_end; t++)
    if (fa_word_is (fa_language_word (language, fa_claims_key (claims, t)), FA_WORD_PRONOUN))
      return TRUE;
  return FALSE;
}

/* What belongs to a body, right beside it: "army teams", "tim tentara", "teams of the army", લશ્કરની છ ટુકડીઓ.
 * @return G_MAXUINT32 when nothing does. */
guint32
fa_name_owned (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *m = fa_comparison_side (c, source);
  const FaLanguage *language
      = fa_claims_sentence (m->claims, fa_claims_clause (m->claims, n->clause)->sentence)->language;
  if (fa_name_is_case (n, "of"))
    return fa_name_beside (m, n, fa_language_verb_final (language) ? 1 : -1);
  gboolean behind = strcmp (fa_language_tag (language), "id") == 0; /* Indonesian tells the owner last */
  guint32 thing = n->marker != NULL ? G_MAXUINT32 : fa_name_beside (m, n, behind ? -1 : 1);
  if (thing == G_MAXUINT32)
    return thing;
  gboolean touches = behind ? fa_mentions_get (m, thing)->token_end == fa_mentions_get (m, n->first)->token_first
                            : fa_mentions_get (m, thing)->token_first == fa_mentions_get (m, n->end - 1)->token_end;
  return touches ? thing : G_MAXUINT32;
}

static gboolean
own_one_thing (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  guint32 a = fa_name_owned (c, 0, x), b = fa_name_owned (c, 1, y);
  return a != G_MAXUINT32 && b != G_MAXUINT32 && are_one (c, a, b)
         && !fa_mentions_is_of (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, a), FA_KIND_ACTION);
}

/* "Was rescued", "diselamatkan" */
static gboolean
is_passive (const FaMentions *m, const FaMention *deed)
{
  const char *before = deed->token_first == 0 ? "" : fa_claims_key (m->claims, deed->token_first - 1);
  return fa_language_passive (deed->language, before, fa_claims_key (m->claims, deed->token_end - 1));
}

/* Does somebody do a deed: by his case, or right before the verb where that stands in the middle, or right behind the
 * passive ("diselamatkan polisi")? */
static gboolean
does (const FaComparison *c, guint source, const FaNamed *n, guint32 deed)
{
  const FaMentions *m = fa_comparison_side (c, source);
  if (n->marker != NULL || n->clause != fa_mentions_get (m, deed)->clause)
    return fa_name_is_case (n, "by");
  if (is_passive (m, fa_mentions_get (m, deed)))
    return n->first == deed + 1;
  return n->end <= deed && deed - n->end <= BESIDE;
}

static gboolean
do_one_deed (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      if (is_deed (c, m) && fa_comparison_mention (c, 0, m->mention_a)->clause == x->clause
          && fa_comparison_mention (c, 1, m->mention_b)->clause == y->clause && does (c, 0, x, m->mention_a)
          && does (c, 1, y, m->mention_b))
        return TRUE;
    }
  return FALSE;
}

static Part
part_of_organisations (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  if (x->body || y->body ? own_one_thing (c, x, y) : stand_beside_one (c, x, y))
    return PART_BESIDE;
  return x->organisation && y->organisation && do_one_deed (c, x, y) ? PART_DEED : PART_NONE;
}

/* --- two names ---------------------------------------------------------------------------------------------------- */

/* "Mayor Suardana", "the health chief, Kartini": of two offices the names need not be as unlike as can be. */
static gboolean
hold_two_offices (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return x->office >= 0 && y->office >= 0 && !are_one (c, (guint32) x->office, (guint32) y->office);
}

/* Can the two be one person? A word in common leaves no doubt only where each has a word of its own beside it, unlike
 * anything of the other: Ahmad Rizal, Ahmad Fauzan. */
gboolean
fa_comparison_may_be_one (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  const FaMentions *a = fa_comparison_side (c, 0), *b = fa_comparison_side (c, 1);
  for (guint32 i = x->first; i < x->end; i++)
    for (guint32 k = y->first; k < y->end; k++)
      if (fa_comparison_share_concept (c, i, k))
        return TRUE;
  if (fa_named_heard (a, x, b, y->first, y->end, LIKE_IN_FULL) == x->words
      && fa_named_heard (b, y, a, x->first, x->end, LIKE_IN_FULL) == y->words)
    return TRUE; /* "Rizal" is Rizal, whatever a headline makes of him: "Rizal Debacle" */
  FaNamed p = fa_named_full (a, x), q = fa_named_full (b, y);
  gboolean two_offices = hold_two_offices (c, x, y);
  guint like = two_offices || MIN (p.words, q.words) > 1 ? LIKE_IN_FULL : LIKE;
  guint alike_p = fa_named_heard (a, &p, b, q.first, q.end, like),
        near_p = fa_named_heard (a, &p, b, q.first, q.end, UNLIKE);
  guint alike_q = fa_named_heard (b, &q, a, p.first, p.end, like),
        near_q = fa_named_heard (b, &q, a, p.first, p.end, UNLIKE);
  if (alike_p == 0 && alike_q == 0)
    return MIN (p.words, q.words) == 1 && (near_p > 0 || near_q > 0) && !two_offices;
  return alike_p > 1 || alike_q > 1 || near_p == p.words || near_q == q.words;
}

/* Beside somebody, a word that is no part of a longer name and whom the article introduces nowhere: "Aavartan". */
static gboolean
may_be_no_person (const FaComparison *c, guint source, const FaNamed *n, const FaNamed *other)
{
  return other->person && n->words == 1 && !fa_named_introduced (fa_comparison_side (c, source), n);
}

gboolean
fa_comparison_exclude (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  if ((x->person && (y->place || (is_where (y) && !y->person)))
      || (y->person && (x->place || (is_where (x) && !x->person))))
    return FALSE;
  if ((x->place && y->place) || (x->organisation && y->organisation))
    return are_apart (c, x->first, y->first);
  if (may_both_hold (c, x, y))
    return FALSE;
  if (x->organisation || y->organisation || may_be_no_person (c, 0, x, y) || may_be_no_person (c, 1, y, x))
    return FALSE;
  return !fa_comparison_may_be_one (c, x, y);
}

/* Places in one case; or whose they are, in both; or without one, where the language may leave it out. */
static gboolean
are_likewise (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  if (is_plain (x) && is_plain (y))
    return TRUE;
  if (x->marker == NULL || y->marker == NULL)
    return fa_language_verb_final (x->marker == NULL ? fa_comparison_mention (c, 0, x->first)->language
                                                     : fa_comparison_mention (c, 1, y->first)->language);
  return strcmp (x->marker, y->marker) == 0;
}

/* Does a place only say what stands right behind it: "from Vietnam-bound ships", "from Surat traders"? */
static gboolean
tells_of_next (const FaMentions *m, const FaNamed *n)
{
  guint32 end = fa_mentions_get (m, n->end - 1)->token_end;
  const FaMention *next = n->end < m->mentions->len ? fa_mentions_get (m, n->end) : NULL;
  return next != NULL && next->clause == n->clause && next->token_first == end
         && (next->kind == FA_MENTION_CONCEPT || next->kind == FA_MENTION_NAME || next->kind == FA_MENTION_UNKNOWN)
         && !fa_mentions_is_of (m, next, FA_KIND_TIME);
}

/* Is a place told as where a deed takes somebody from, beside the deed: "arrested from Surat", સુરતથી ધરપકડ? Not the origin
 * of what is taken: "the lorry from Surat was seized". */
static gboolean
is_taken_from (const FaComparison *c, guint source, const FaNamed *n, guint32 deed)
{
  const FaMentions *m = fa_comparison_side (c, source);
  const FaMention *d = fa_mentions_get (m, deed);
  if (d->clause != n->clause || !fa_name_is_case (n, "from"))
    return FALSE;
  if (!fa_language_verb_final (d->language))
    return d->token_end + 1 == fa_mentions_get (m, n->first)->token_first && !tells_of_next (m, n);
  for (guint32 i = n->end; i < deed; i++) /* "મુંબઈથી આવતી ટ્રક", the lorry that came from Mumbai */
    if (fa_mentions_is_of (m, fa_mentions_get (m, i), FA_KIND_ACTION) || fa_mentions_get (m, i)->kind == FA_MENTION_FUNCTION
        || fa_mentions_get (m, i)->token_first != fa_mentions_get (m, i - 1)->token_end)
      return FALSE;
  return n->end <= deed && deed - n->end <= NEAR;
}

/* Who was arrested in Surat was arrested from Surat: of such a deed both say where. */
static gboolean
are_taken_there (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  const FaLexicon *lexicon = fa_comparison_side (c, 0)->lexicon;
  gint hold = fa_lexicon_concept_by_id (lexicon, LAYS_HOLD);
  guint from = fa_name_is_case (x, "from") ? 0 : 1;
  if (hold < 0 || !fa_name_is_case (from == 0 ? y : x, "in"))
    return FALSE;
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      if (is_deed (c, m) && is_kind_of (lexicon, (guint32) m->concept, (guint32) hold)
          && fa_comparison_mention (c, 0, m->mention_a)->clause == x->clause
          && fa_comparison_mention (c, 1, m->mention_b)->clause == y->clause
          && is_taken_from (c, from, from == 0 ? x : y, from == 0 ? m->mention_a : m->mention_b))
        return TRUE;
    }
  return FALSE;
}

static Part
part_of_places (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  gboolean people = x->people || y->people;
  if (!people && are_taken_there (c, x, y))
    return PART_DEED;
  if (!cases_fit (x, y))
    return PART_NONE;
  if (stand_beside_one (c, x, y) || (people && describe_one (c, x, y)))
    return PART_BESIDE;
  if (!people && x->marker != NULL && g_strcmp0 (x->marker, y->marker) == 0 && share_deed (c, x, y))
    return PART_DEED;
  /* "2.01 metres tall, he arrived in Surat", "the 201-cm player left Pune": one figure in common is no deed in common */
  gboolean near = !people && c->group->link.kind != FA_LINK_FIGURE && are_likewise (c, x, y)
                  && fa_comparison_context (c, x->first, y->first) >= NEAR_WEIGHT;
  return near ? PART_NEAR : PART_NONE;
}

/* "Said Dr Shah, who heads the team": what the clause tells behind the name is told of its bearer, and not what he says. */
static gboolean
is_told_behind (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *m = fa_comparison_side (c, source);
  const FaClause *clause = fa_claims_clause (m->claims, n->clause);
  guint32 next = fa_mentions_get (m, n->end - 1)->token_end;
  if (next < clause->token_end && fa_token_is (m->claims, next, ","))
    next++;
  if (next >= clause->token_end
      || !fa_word_is (fa_claims_word (m->claims, fa_mentions_get (m, n->first)->language, next, 1), FA_WORD_RELATIVE))
    return FALSE;
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *match = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *x = fa_comparison_mention (c, source, source == 0 ? match->mention_a : match->mention_b);
      if (x->clause == n->clause && x->token_first < next)
        return FALSE;
    }
  return TRUE;
}

/* Is it who says what the clause says? */
static gboolean
is_speaker (const FaComparison *c, guint source, const FaNamed *n)
{
  FaSpeaker speaker;
  return fa_speaker_find (fa_comparison_side (c, source), n->clause, &speaker) && n->first >= speaker.first
         && n->first < speaker.end && !is_told_behind (c, source, n);
}

/* Does whoever speaks tell a deed of himself: "I have taught for years," said Budi? */
static gboolean
is_told_of_speaker (const FaComparison *c, guint source, guint32 deed)
{
  const FaMentions *m = fa_comparison_side (c, source);
  const FaMention *x = fa_mentions_get (m, deed);
  guint32 first = fa_claims_clause (m->claims, x->clause)->token_first;
  for (guint32 t = x->token_first; t > first; t--)
    {
      const FaWord *word = fa_claims_word (m->claims, x->language, t - 1, 1);
      if (fa_word_is (word, FA_WORD_PRONOUN))
        return g_strcmp0 (word->value[FA_WORD_PRONOUN], "s1") == 0;
      if (word == NULL) /* "my son has taught" */
        return FALSE;
    }
  return FALSE;
}

/* One deed that one side tells of somebody, and the other lets the speaker tell of himself. */
static gboolean
share_deed_of_speaker (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  guint source = is_speaker (c, 0, x) ? 0 : 1; /* of the speaker */
  const FaNamed *doer = source == 0 ? y : x;
  for (guint i = 0; i < c->group->matches->len && may_do (doer); i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      guint32 own = source == 0 ? m->mention_a : m->mention_b, other = source == 0 ? m->mention_b : m->mention_a;
      if (is_deed (c, m) && is_told_of_speaker (c, source, own)
          && fa_comparison_mention (c, 1 - source, other)->clause == doer->clause
          && !may_be_done_by_another (c, 1 - source, doer))
        return TRUE;
    }
  return FALSE;
}

/* Does a clause name nobody else, by name or by a pronoun, and no body that could be meant? */
static gboolean
is_only_one_named (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *m = fa_comparison_side (c, source);
  g_autoptr (GArray) names = fa_named_list (m, g_array_index (m->clause_first, guint32, n->clause),
                                            g_array_index (m->clause_first, guint32, n->clause + 1));
  for (guint i = 0; i < names->len; i++)
    {
      const FaNamed *other = &g_array_index (names, FaNamed, i);
      if (other->first != n->first && !other->place)
        return FALSE;
    }
  return !may_be_done_by_another (c, source, n);
}

/* Does a word only count people: "nine persons", sembilan orang, નવ જણ? */
static gboolean
is_counter_of_people (const FaMentions *m, const FaMention *q)
{
  const FaMeasure *measure
      = q->hit_n == 0 ? NULL : fa_lexicon_measure (m->lexicon, fa_mentions_hit (m, q->hit_first)->concept);
  return measure != NULL && strcmp (fa_lexicon_string (m->lexicon, measure->dimension), COUNTS_PEOPLE) == 0;
}

/* Does a figure count people, by what they are or by a word that only counts them? */
static gboolean
counts_people (const FaMentions *m, const FaMention *q)
{
  const FaMention *counted = q->counted < 0 ? NULL : fa_mentions_get (m, (guint) q->counted);
  return q->kind == FA_MENTION_QUANTITY && q->value > 1
         && ((counted != NULL && (fa_mentions_is_of (m, counted, FA_KIND_ROLE) || fa_mentions_is_of (m, counted, FA_KIND_PERSON)))
             || is_counter_of_people (m, q));
}

/* "Budi was among nine people arrested": of several the articles may name one each. */
static gboolean
is_of_several (const FaMentions *m, const FaNamed *n)
{
  for (guint32 i = g_array_index (m->clause_first, guint32, n->clause); i < g_array_index (m->clause_first, guint32, n->clause + 1); i++)
    if (counts_people (m, fa_mentions_get (m, i)))
      return TRUE;
  return FALSE;
}

/* How much the clauses of two names say in the same words, 1/256. */
static guint
weight_in_common (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  guint weight = 0;
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *p = fa_comparison_mention (c, 0, m->mention_a), *q = fa_comparison_mention (c, 1, m->mention_b);
      if (p->clause == x->clause && q->clause == y->clause && m->similarity >= DEED_LIKE)
        weight += (guint) p->weight + q->weight;
    }
  return weight;
}

/* The one person that each side names, of whom the same is told: "Budi, who plays the father, was named best actor",
 * પિતાની ભૂમિકા ભજવનાર અનિલ શાહ શ્રેષ્ઠ અભિનેતા. */
static gboolean
are_told_alike (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return x->person && y->person && is_plain (x) && is_plain (y)
         && weight_in_common (c, x, y) >= ALIKE_WEIGHT && is_only_one_named (c, 0, x)
         && is_only_one_named (c, 1, y);
}

/* Is somebody named nowhere in the other article? */
static gboolean
is_unheard (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *other = fa_comparison_side (c, 1 - source);
  return fa_named_heard (fa_comparison_side (c, source), n, other, 0, other->mentions->len, LIKE_ALONE) == 0;
}

/* Two skippers are told of, but only one each of whom the same is told: "skipper Tran was named a suspect", and no word of
 * him where it was skipper Nguyen. */
static gboolean
are_told_alone (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return !is_counted (fa_comparison_side (c, 0), x) && !is_counted (fa_comparison_side (c, 1), y)
         && !is_speaker (c, 0, x) && !is_speaker (c, 1, y) && are_told_alike (c, x, y) && is_unheard (c, 0, x)
         && is_unheard (c, 1, y);
}

static Part
part_of_persons (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  if (share_office (c, x, y))
    return may_both_hold (c, x, y) ? PART_NONE : PART_OFFICE;
  if (is_speaker (c, 0, x) != is_speaker (c, 1, y))
    return share_deed_of_speaker (c, x, y) ? PART_DEED : PART_NONE; /* who was detained is not who told of it */
  if (!cases_fit (x, y) || (!x->person && is_where (x)) || (!y->person && is_where (y)))
    return PART_NONE; /* of two places that nobody knows one may lie in the other */
  if (stand_beside_one (c, x, y))
    return is_of_several (fa_comparison_side (c, 0), x) && is_of_several (fa_comparison_side (c, 1), y) ? PART_NONE : PART_BESIDE;
  if (may_do (x) && may_do (y) && share_deed (c, x, y) && !may_be_done_by_another (c, 0, x)
      && !may_be_done_by_another (c, 1, y))
    return PART_DEED;
  return are_told_alike (c, x, y) ? PART_NEAR : PART_NONE;
}

/* A place that the lexicon knows, and a name that it does not list but that sounds like another place. */
static gboolean
is_other_place (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  guint source = x->place ? 1 : 0;
  const FaMentions *m = fa_comparison_side (c, source), *other = fa_comparison_side (c, 1 - source);
  gint64 heard = fa_named_sounds_like_place (m, source == 0 ? x : y);
  return heard >= 0 && fa_named_is_apart (other, (guint32) heard, fa_mentions_get (other, source == 0 ? y->first : x->first));
}

/* The case of a name that the word beside it has for both: "in" of "di Desa Wonosari", રતનપુર ગામમાં. */
static const char *
case_with_thing (const FaMentions *m, const FaNamed *n)
{
  guint32 beside = thing_beside (m, n);
  if (beside == G_MAXUINT32)
    return n->marker;
  const FaMention *x = fa_mentions_get (m, beside);
  if (fa_language_verb_final (x->language))
    return fa_named_case (x->language, fa_claims_key (m->claims, x->token_end - 1));
  const FaClause *clause = fa_claims_clause (m->claims, n->clause);
  guint32 first = MIN (x->token_first, fa_mentions_get (m, n->first)->token_first);
  if (first > clause->token_first && fa_word_is_article (fa_claims_word (m->claims, x->language, first - 1, 1)))
    first--;
  return first == clause->token_first ? NULL : fa_named_case (x->language, fa_claims_key (m->claims, first - 1));
}

/* Is one of two places where a way goes, and not the other: the residents of one village, taken to another? */
static gboolean
is_way_of_one (const FaNamed *x, const FaNamed *y)
{
  const char *const ways[] = { "from", "to" };
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (fa_name_is_case (x, ways[i]) != fa_name_is_case (y, ways[i]))
      return TRUE;
  return FALSE;
}

/* One a village and the other a village too, in one case: neither lies in the other, whatever is known of them. Not near
 * either: a road runs past many villages. */
static gboolean
are_two_of_a_kind (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  FaNamed p = *x, q = *y;
  p.marker = case_with_thing (fa_comparison_side (c, 0), x);
  q.marker = case_with_thing (fa_comparison_side (c, 1), y);
  return cases_fit (&p, &q) && !is_way_of_one (&p, &q) && !fa_name_is_case (&p, "near") && !fa_name_is_case (&q, "near")
         && is_of_one_thing (c, x, y, FALSE) && !fa_comparison_may_be_one (c, x, y);
}

/* Is what a place is a part of its own name: "Istana Bogor"? Else, "Gujarat saltpans", it may only be where that is. */
static gboolean
is_named_after_thing (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  const FaMention *known = x->place ? fa_comparison_mention (c, 0, x->first) : fa_comparison_mention (c, 1, y->first);
  return known->part_n > 0;
}

/* A place, and a name nobody knows: in one part only of one thing, or where the name sounds like another place. */
static Part
part_of_unknown_place (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  FaNamed p = *x, q = *y;
  p.place = q.place = TRUE;
  gboolean two = is_named_after_thing (c, x, y) && are_two_of_a_kind (c, x, y);
  gboolean one_thing = (is_of_one_thing (c, x, y, TRUE) && cases_fit (x, y)) || two;
  Part part = one_thing ? PART_BESIDE : part_of_places (c, &p, &q);
  if (part == PART_NONE || x->person || y->person || x->organisation || y->organisation)
    return PART_NONE;
  return is_other_place (c, x, y)
                 || (one_thing && !is_where (x) && !is_where (y) && fa_comparison_exclude (c, x, y))
                 || two
             ? part
             : PART_NONE;
}

/* Are two names, of which nobody knows what they are, said to be a village, a district or a port? */
static gboolean
are_unknown_places (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  g_autoptr (GArray) a = list_things (fa_comparison_side (c, 0), x), b = list_things (fa_comparison_side (c, 1), y);
  return a->len > 0 && b->len > 0 && !x->place && !y->place && !x->person && !y->person && !x->organisation
         && !y->organisation && !x->people && !y->people;
}

/* Two such names. */
static Part
part_of_unknown_places (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  gboolean sure = fa_named_sure (fa_comparison_side (c, 0), x) || fa_named_sure (fa_comparison_side (c, 1), y);
  return sure && are_two_of_a_kind (c, x, y) ? PART_BESIDE : PART_NONE;
}

/* How surely two open names are two answers to one question. */
static Part
same_part (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  Part part;
  if (x->place != y->place)
    return part_of_unknown_place (c, x, y);
  if (are_unknown_places (c, x, y))
    return part_of_unknown_places (c, x, y);
  if (x->place)
    part = part_of_places (c, x, y);
  else if (x->organisation || y->organisation)
    part = part_of_organisations (c, x, y);
  else
    part = part_of_persons (c, x, y);
  if (part == PART_NONE || !fa_comparison_exclude (c, x, y))
    return PART_NONE;
  return fa_named_sure (fa_comparison_side (c, 0), x) && fa_named_sure (fa_comparison_side (c, 1), y) ? part : PART_NONE;
}

void
fa_name_tell (FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  gboolean place = x->place || y->place || (!x->person && !y->person && is_of_one_thing (c, x, y, TRUE));
  FaDetail *d = fa_comparison_add (c, place ? FA_DETAIL_PLACE : FA_DETAIL_NAME, FA_DETAIL_DIFFERS,
                                   place ? "place-differs" : "name-differs",
                                   g_strdup (place ? "another place in each" : "another name in each"));
  const FaNamed *const name[] = { x, y };
  for (guint source = 0; source < 2; source++)
    {
      FaValue v = { .source = source, .span = name[source]->span };
      g_array_append_val (d->values, v);
      for (guint32 i = name[source]->first; i < name[source]->end; i++)
        g_hash_table_add (c->used[source], GUINT_TO_POINTER (i + 1));
    }
}

/* The best counterpart of an open name among those of the other side; NULL when none plays its part. */
static const FaNamed *
counterpart (const FaComparison *c, const FaNamed *x, guint source, const GArray *others)
{
  Part best = PART_NONE;
  const FaNamed *found = NULL;
  for (guint i = 0; i < others->len; i++)
    {
      const FaNamed *y = &g_array_index (others, FaNamed, i);
      Part part = fa_name_is_told (c, 1 - source, y) ? PART_NONE : source == 0 ? same_part (c, x, y) : same_part (c, y, x);
      if (part > best)
        {
          best = part;
          found = y;
        }
    }
  return found;
}


/* "Rumengan accused Wowor", "Ferdinand menuding Jeremia": does the other side name somebody who has a word of his full
 * name in common with this one's, wherever the articles tell their names in full? */
static gboolean
is_named_otherwise (const FaComparison *c, guint source, const FaNamed *x, const GArray *others)
{
  const FaMentions *own = fa_comparison_side (c, source), *other = fa_comparison_side (c, 1 - source);
  FaNamed p = fa_named_full (own, x);
  for (guint i = 0; i < others->len; i++)
    {
      const FaNamed *y = &g_array_index (others, FaNamed, i);
      FaNamed q = fa_named_full (other, y);
      if (!y->place && (p.words > x->words || q.words > y->words)
          && fa_named_heard (own, &p, other, q.first, q.end, LIKE_IN_FULL) > 0)
        return TRUE;
    }
  return FALSE;
}

static void
drop_named_otherwise (const FaComparison *c, guint source, GArray *names, const GArray *others)
{
  for (guint i = names->len; i-- > 0;)
    {
      const FaNamed *x = &g_array_index (names, FaNamed, i);
      if (!x->place && is_named_otherwise (c, source, x, others))
        g_array_remove_index (names, i);
    }
}

void
fa_compare_names (FaComparison *c)
{
  if (c->group->score < LEAST_SCORE)
    return;
  g_autoptr (GArray) a = list_open (c, 0), b = a->len == 0 ? NULL : list_open (c, 1);
  g_autoptr (GArray) all = g_array_copy (a);
  if (b != NULL)
    {
      drop_named_otherwise (c, 0, a, b);
      drop_named_otherwise (c, 1, b, all);
    }
  for (guint i = 0; i < a->len; i++)
    {
      const FaNamed *x = &g_array_index (a, FaNamed, i), *y = counterpart (c, x, 0, b);
      if (y != NULL && counterpart (c, y, 1, a) == x)
        fa_name_tell (c, x, y);
    }
  fa_compare_homes (c);
}
