/* detail_part.c - which part a name plays in its clause.
 *
 * In: names of an aligned group. Out: answers. The one idea: a name is told by what stands beside it, the thing it is of, the
 * deed it does and the case it is in; two names play one part where these are one for both. */
#include <string.h>

#include "attribution.h"
#include "claim_private.h"
#include "detail_part.h"

#define BESIDE 2         /* small words let through between a name and what stands beside it */
#define NEAR 3           /* mentions from a name to what it describes */
#define APPOSED 4        /* mentions between a name and the word that says who does it */

gboolean
fa_part_are_one (const FaComparison *c, guint32 a, guint32 b)
{
  const FaMatch *m = fa_comparison_match (c, 0, a);
  return fa_comparison_share_concept (c, a, b) || (m != NULL && m->mention_b == b && m->similarity >= FA_DEED_LIKE);
}

/* Neither lies in the other. */
gboolean
fa_part_are_apart (const FaComparison *c, guint32 x, guint32 y)
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
gboolean
fa_part_is_counted (const FaMentions *m, const FaNamed *n)
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
gboolean
fa_part_is_one_of_many (const FaMentions *m, const FaNamed *n)
{
  if (fa_part_is_counted (m, n))
    return TRUE;
  const GArray *names = fa_named_all (m);
  for (guint i = 0; i < names->len; i++)
    {
      const FaNamed *other = &g_array_index (names, FaNamed, i);
      if (other->office != n->office && fa_named_hold_one_office (m, n, m, other)
          && are_described_alike (m, n, other) && fa_named_heard (m, other, m, n->first, n->end, FA_NAME_LIKE) == 0)
        return TRUE;
    }
  return FALSE;
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

gboolean
fa_part_stand_beside_one (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  for (gint i = -1; i <= 1; i += 2)
    for (gint k = -1; k <= 1; k += 2)
      {
        guint32 a = fa_name_beside (fa_comparison_side (c, 0), x, i), b = fa_name_beside (fa_comparison_side (c, 1), y, k);
        if (a != G_MAXUINT32 && b != G_MAXUINT32 && fa_part_are_one (c, a, b)
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
guint32
fa_part_thing_beside (const FaMentions *m, const FaNamed *n)
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
GArray *
fa_part_list_things (const FaMentions *m, const FaNamed *n)
{
  GArray *things = g_array_new (FALSE, FALSE, sizeof (guint32));
  const FaMention *own = fa_mentions_get (m, n->first);
  guint32 beside = fa_part_thing_beside (m, n);
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
gboolean
fa_part_is_kind_of (const FaLexicon *l, guint32 a, guint32 b)
{
  return a == b || fa_lexicon_is_related (l, a, FA_RELATION_BROADER, b);
}

/* A port, a strait, a river of either: places nobody knows may lie in one another, but these are two. @p kinds: also one of
 * a kind of the other, though a district may hold a subdistrict */
gboolean
fa_part_is_of_one_thing (const FaComparison *c, const FaNamed *x, const FaNamed *y, gboolean kinds)
{
  g_autoptr (GArray) a = fa_part_list_things (fa_comparison_side (c, 0), x),
                     b = fa_part_list_things (fa_comparison_side (c, 1), y);
  for (guint i = 0; i < a->len; i++)
    for (guint k = 0; k < b->len; k++)
      if (g_array_index (a, guint32, i) == g_array_index (b, guint32, k)
          || (kinds && fa_part_is_kind_of (fa_comparison_side (c, 0)->lexicon, g_array_index (a, guint32, i), g_array_index (b, guint32, k))))
        return TRUE;
  return FALSE;
}

/* "The Danish company", "perusahaan asal Denmark": what the name of a people stands before is near the other name too. */
gboolean
fa_part_describe_one (const FaComparison *c, const FaNamed *x, const FaNamed *y)
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

gboolean
fa_part_is_deed (const FaComparison *c, const FaMatch *m)
{
  if (m->concept < 0 || m->similarity < FA_DEED_LIKE
      || fa_speaker_is_report (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, m->mention_a)))
    return FALSE;
  guint16 kind = fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, (guint) m->concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_EVENT || kind == FA_KIND_STATE;
}

gboolean
fa_part_is_deed_of (const FaComparison *c, const FaMatch *m, const FaNamed *x, const FaNamed *y)
{
  return fa_part_is_deed (c, m) && fa_comparison_mention (c, 0, m->mention_a)->clause == x->clause
         && fa_comparison_mention (c, 1, m->mention_b)->clause == y->clause;
}

gboolean
fa_part_share_deed (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    if (fa_part_is_deed_of (c, &g_array_index (c->group->matches, FaMatch, i), x, y))
      return TRUE;
  return FALSE;
}

gboolean
fa_name_is_case (const FaNamed *n, const char *marker)
{
  return n->marker != NULL && strcmp (n->marker, marker) == 0;
}

/* In English and Indonesian no case says who does and whom it is done to; what is somebody's is said in every way. */
gboolean
fa_part_is_plain (const FaNamed *n)
{
  return n->marker == NULL || fa_name_is_case (n, "of");
}

/* Do the cases allow one part? Where something comes from is not where it is. */
gboolean
fa_part_cases_fit (const FaNamed *x, const FaNamed *y)
{
  return fa_part_is_plain (x) || fa_part_is_plain (y) || strcmp (x->marker, y->marker) == 0;
}

gboolean
fa_part_may_do (const FaNamed *n)
{
  return n->person && (fa_part_is_plain (n) || fa_name_is_case (n, "by"));
}

gboolean
fa_part_is_where (const FaNamed *n)
{
  return fa_name_is_case (n, "in") || fa_name_is_case (n, "from") || fa_name_is_case (n, "near");
}

gboolean
fa_part_is_way_of_one (const FaNamed *x, const FaNamed *y)
{
  const char *const ways[] = { "from", "to" };
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (fa_name_is_case (x, ways[i]) != fa_name_is_case (y, ways[i]))
      return TRUE;
  return FALSE;
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
gboolean
fa_part_may_be_done_by_another (const FaComparison *c, guint source, const FaNamed *n)
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
  gboolean behind = fa_language_head_first (language); /* then the owner is told last */
  guint32 thing = n->marker != NULL ? G_MAXUINT32 : fa_name_beside (m, n, behind ? -1 : 1);
  if (thing == G_MAXUINT32)
    return thing;
  gboolean touches = behind ? fa_mentions_get (m, thing)->token_end == fa_mentions_get (m, n->first)->token_first
                            : fa_mentions_get (m, thing)->token_first == fa_mentions_get (m, n->end - 1)->token_end;
  return touches ? thing : G_MAXUINT32;
}

gboolean
fa_part_own_one_thing (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  guint32 a = fa_name_owned (c, 0, x), b = fa_name_owned (c, 1, y);
  return a != G_MAXUINT32 && b != G_MAXUINT32 && fa_part_are_one (c, a, b)
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

gboolean
fa_part_do_one_deed (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      if (fa_part_is_deed_of (c, m, x, y) && does (c, 0, x, m->mention_a) && does (c, 1, y, m->mention_b))
        return TRUE;
    }
  return FALSE;
}
