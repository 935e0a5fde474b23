/* detail_answer.c - when two names answer one question, each in its article.
 *
 * In: two names of an aligned group. Out: how surely they are two answers to one question. The one idea: a person, a place and a
 * body are asked for in other ways, and only two names that are surely two, in parts that are surely one, contradict. */
#include <string.h>

#include "attribution.h"
#include "claim_private.h"
#include "detail_part.h"
#include "detail_role.h"

#define LIKE_ALONE 850   /* the same of a word by itself: any word is a little like one of a whole article */
#define UNLIKE 450       /* below it they are surely two */
#define LAYS_HOLD "lay-hold-of" /* concept of deeds done where somebody or something is: to arrest, to find; relations.tsv lists them */
#define NEAR 3           /* mentions from a name to what it describes */
#define NEAR_WEIGHT 1000 /* 1/256: of the words that two places have around them in common */
#define ALIKE_WEIGHT 3000 /* the same, that two clauses have in common: three words that tell something */

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

gboolean
fa_name_is_speaker (const FaComparison *c, guint source, const FaNamed *n)
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
  guint source = fa_name_is_speaker (c, 0, x) ? 0 : 1; /* of the speaker */
  const FaNamed *doer = source == 0 ? y : x;
  for (guint i = 0; i < c->group->matches->len && fa_part_may_do (doer); i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      guint32 own = source == 0 ? m->mention_a : m->mention_b, other = source == 0 ? m->mention_b : m->mention_a;
      if (fa_part_is_deed (c, m) && is_told_of_speaker (c, source, own)
          && fa_comparison_mention (c, 1 - source, other)->clause == doer->clause
          && !fa_part_may_be_done_by_another (c, 1 - source, doer))
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
  return !fa_part_may_be_done_by_another (c, source, n);
}

/* Does a word only count people: "nine persons", sembilan orang, નવ જણ? */
static gboolean
is_counter_of_people (const FaMentions *m, const FaMention *q)
{
  return q->hit_n > 0
         && fa_lexicon_only_counts (m->lexicon, fa_lexicon_measure (m->lexicon, fa_mentions_hit (m, q->hit_first)->concept), "people");
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

/* The one person that each side names, of whom the same is told: "Budi, who plays the father, was named best actor",
 * પિતાની ભૂમિકા ભજવનાર અનિલ શાહ શ્રેષ્ઠ અભિનેતા. */
static gboolean
are_told_alike (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  const guint32 clauses[] = { x->clause, y->clause };
  return x->person && y->person && fa_part_is_plain (x) && fa_part_is_plain (y)
         && fa_comparison_weight_in_common (c, clauses, FA_DEED_LIKE) >= ALIKE_WEIGHT && is_only_one_named (c, 0, x)
         && is_only_one_named (c, 1, y);
}

gboolean
fa_name_is_unheard (const FaComparison *c, guint source, const FaNamed *n)
{
  const FaMentions *other = fa_comparison_side (c, 1 - source);
  return fa_named_heard (fa_comparison_side (c, source), n, other, 0, other->mentions->len, LIKE_ALONE) == 0;
}

/* Two skippers are told of, but only one each of whom the same is told: "skipper Tran was named a suspect", and no word of
 * him where it was skipper Nguyen. */
static gboolean
are_told_alone (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return !fa_part_is_counted (fa_comparison_side (c, 0), x) && !fa_part_is_counted (fa_comparison_side (c, 1), y)
         && !fa_name_is_speaker (c, 0, x) && !fa_name_is_speaker (c, 1, y) && are_told_alike (c, x, y) && fa_name_is_unheard (c, 0, x)
         && fa_name_is_unheard (c, 1, y);
}

static gboolean
share_office (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return x->office >= 0 && y->office >= 0 && fa_comparison_share_concept (c, (guint32) x->office, (guint32) y->office);
}

/* Two passengers may both have done it, and so may two countries' ministers. */
static gboolean
may_both_hold (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return share_office (c, x, y)
         && (!fa_named_hold_one_office (fa_comparison_side (c, 0), x, fa_comparison_side (c, 1), y)
             || ((fa_part_is_one_of_many (fa_comparison_side (c, 0), x) || fa_part_is_one_of_many (fa_comparison_side (c, 1), y))
                 && !are_told_alone (c, x, y)));
}

static FaPart
part_of_organisations (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  if (x->body || y->body ? fa_part_own_one_thing (c, x, y) : fa_part_stand_beside_one (c, x, y))
    return FA_PART_BESIDE;
  return x->organisation && y->organisation && fa_part_do_one_deed (c, x, y) ? FA_PART_DEED : FA_PART_NONE;
}

/* "Mayor Suardana", "the health chief, Kartini": of two offices the names need not be as unlike as can be. */
static gboolean
hold_two_offices (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  return x->office >= 0 && y->office >= 0 && !fa_part_are_one (c, (guint32) x->office, (guint32) y->office);
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
  if (fa_named_heard (a, x, b, y->first, y->end, FA_NAME_LIKE_IN_FULL) == x->words
      && fa_named_heard (b, y, a, x->first, x->end, FA_NAME_LIKE_IN_FULL) == y->words)
    return TRUE; /* "Rizal" is Rizal, whatever a headline makes of him: "Rizal Debacle" */
  FaNamed p = fa_named_full (a, x), q = fa_named_full (b, y);
  gboolean two_offices = hold_two_offices (c, x, y);
  guint like = two_offices || MIN (p.words, q.words) > 1 ? FA_NAME_LIKE_IN_FULL : FA_NAME_LIKE;
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
  if ((x->person && (y->place || (fa_part_is_where (y) && !y->person)))
      || (y->person && (x->place || (fa_part_is_where (x) && !x->person))))
    return FALSE;
  if ((x->place && y->place) || (x->organisation && y->organisation))
    return fa_part_are_apart (c, x->first, y->first);
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
  if (fa_part_is_plain (x) && fa_part_is_plain (y))
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
      if (fa_part_is_deed_of (c, m, x, y) && fa_part_is_kind_of (lexicon, (guint32) m->concept, (guint32) hold)
          && is_taken_from (c, from, from == 0 ? x : y, from == 0 ? m->mention_a : m->mention_b))
        return TRUE;
    }
  return FALSE;
}

static FaPart
part_of_places (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  gboolean people = x->people || y->people;
  if (!people && are_taken_there (c, x, y))
    return FA_PART_DEED;
  if (!fa_part_cases_fit (x, y))
    return FA_PART_NONE;
  if (fa_part_stand_beside_one (c, x, y) || (people && fa_part_describe_one (c, x, y)))
    return FA_PART_BESIDE;
  if (!people && x->marker != NULL && g_strcmp0 (x->marker, y->marker) == 0 && fa_part_share_deed (c, x, y))
    return FA_PART_DEED;
  /* "2.01 metres tall, he arrived in Surat", "the 201-cm player left Pune": one figure in common is no deed in common */
  gboolean near = !people && !fa_comparison_by_figure (c) && are_likewise (c, x, y)
                  && fa_comparison_context (c, x->first, y->first) >= NEAR_WEIGHT;
  return near ? FA_PART_NEAR : FA_PART_NONE;
}

static FaPart
part_of_persons (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  if (share_office (c, x, y))
    return FA_PART_OFFICE; /* unless both may hold it: then they exclude nothing */
  if (fa_name_is_speaker (c, 0, x) != fa_name_is_speaker (c, 1, y))
    return share_deed_of_speaker (c, x, y) ? FA_PART_DEED : FA_PART_NONE; /* who was detained is not who told of it */
  if (fa_role_are_two (c, x, y) || !fa_part_cases_fit (x, y) || (!x->person && fa_part_is_where (x)) || (!y->person && fa_part_is_where (y)))
    return FA_PART_NONE; /* of two places that nobody knows one may lie in the other */
  if (fa_part_stand_beside_one (c, x, y))
    return is_of_several (fa_comparison_side (c, 0), x) && is_of_several (fa_comparison_side (c, 1), y) ? FA_PART_NONE
                                                                                                     : FA_PART_BESIDE;
  if (fa_part_may_do (x) && fa_part_may_do (y) && fa_part_share_deed (c, x, y) && !fa_part_may_be_done_by_another (c, 0, x)
      && !fa_part_may_be_done_by_another (c, 1, y))
    return FA_PART_DEED;
  return !hold_two_offices (c, x, y) && are_told_alike (c, x, y) ? FA_PART_NEAR : FA_PART_NONE;
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
  guint32 beside = fa_part_thing_beside (m, n);
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

/* One a village and the other a village too, in one case: neither lies in the other, whatever is known of them. Not near
 * either: a road runs past many villages. */
static gboolean
are_two_of_a_kind (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  FaNamed p = *x, q = *y;
  p.marker = case_with_thing (fa_comparison_side (c, 0), x);
  q.marker = case_with_thing (fa_comparison_side (c, 1), y);
  return fa_part_cases_fit (&p, &q) && !fa_part_is_way_of_one (&p, &q) && !fa_name_is_case (&p, "near") && !fa_name_is_case (&q, "near")
         && fa_part_is_of_one_thing (c, x, y, FALSE) && !fa_comparison_may_be_one (c, x, y);
}

/* Is what a place is a part of its own name: "Istana Bogor"? Else, "Gujarat saltpans", it may only be where that is. */
static gboolean
is_named_after_thing (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  const FaMention *known = x->place ? fa_comparison_mention (c, 0, x->first) : fa_comparison_mention (c, 1, y->first);
  return known->part_n > 0;
}

/* A place, and a name nobody knows: in one part only of one thing, or where the name sounds like another place. */
static FaPart
part_of_unknown_place (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  FaNamed p = *x, q = *y;
  p.place = q.place = TRUE;
  gboolean two = is_named_after_thing (c, x, y) && are_two_of_a_kind (c, x, y);
  gboolean one_thing = (fa_part_is_of_one_thing (c, x, y, TRUE) && fa_part_cases_fit (x, y)) || two;
  FaPart part = one_thing ? FA_PART_BESIDE : part_of_places (c, &p, &q);
  if (part == FA_PART_NONE || x->person || y->person || x->organisation || y->organisation)
    return FA_PART_NONE;
  return is_other_place (c, x, y)
                 || (one_thing && !fa_part_is_where (x) && !fa_part_is_where (y) && fa_comparison_exclude (c, x, y))
                 || two
             ? part
             : FA_PART_NONE;
}

/* Are two names, of which nobody knows what they are, said to be a village, a district or a port? */
static gboolean
are_unknown_places (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  g_autoptr (GArray) a = fa_part_list_things (fa_comparison_side (c, 0), x),
                     b = fa_part_list_things (fa_comparison_side (c, 1), y);
  return a->len > 0 && b->len > 0 && !x->place && !y->place && !x->person && !y->person && !x->organisation
         && !y->organisation && !x->people && !y->people;
}

/* Two such names. */
static FaPart
part_of_unknown_places (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  gboolean sure = fa_named_sure (fa_comparison_side (c, 0), x) || fa_named_sure (fa_comparison_side (c, 1), y);
  return sure && are_two_of_a_kind (c, x, y) ? FA_PART_BESIDE : FA_PART_NONE;
}

gboolean
fa_comparison_hold_office_alone (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  const FaMentions *a = fa_comparison_side (c, 0), *b = fa_comparison_side (c, 1);
  gboolean one = share_office (c, x, y) ? fa_named_hold_one_office (a, x, b, y)
                                        : x->office >= 0 && y->office >= 0 && !hold_two_offices (c, x, y);
  return one && !fa_part_is_counted (a, x) && !fa_part_is_counted (b, y)
         && !(is_of_several (a, x) && is_of_several (b, y)) && !fa_comparison_may_be_one (c, x, y);
}

/* How surely two open names are two answers to one question. */
FaPart
fa_name_part (const FaComparison *c, const FaNamed *x, const FaNamed *y)
{
  FaPart part;
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
  if (part == FA_PART_NONE || !fa_comparison_exclude (c, x, y))
    return FA_PART_NONE;
  return fa_named_sure (fa_comparison_side (c, 0), x) && fa_named_sure (fa_comparison_side (c, 1), y) ? part : FA_PART_NONE;
}
