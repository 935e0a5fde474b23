/* detail_role.c - who did it to whom: the two sides have changed places.
 *
 * In: the matched words of an aligned group. Out: a detail. The one idea: a party does a deed or it is done to it, and two
 * parties that both change places contradict, one too where another has taken the place it left. A deed told from its other
 * party turns round: who gives is not who receives. */
#include "attribution.h"
#include "detail_role.h"

#define LEAST_SCORE 180 /* a pair must be this alike before its parties can change places */
#define LEAST_LIKE 850  /* likeness of a party that changes its place alone */
#define DEED_LIKE 600   /* likeness of the two words of the deed: of several meanings one is enough, the parties decide */
#define ONE_NAME 600    /* likeness of two forms of one name, in two scripts */
#define ONE_PARTY 550   /* the same, of two that are matched already */
#define ALONE_SHARE 900 /* share of both clauses that the other side says too, before one party alone can */
#define MOST_DEEDS 12   /* told on both sides: of more it is not certain which is done by whom */

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

gboolean
fa_role_is_same_deed (const FaComparison *c, const FaMatch *m)
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

gboolean
fa_role_is_sure_deed (const FaComparison *c, const FaMatch *m)
{
  return fa_role_is_same_deed (c, m) && m->similarity >= LEAST_LIKE && fa_comparison_share_concept (c, m->mention_a, m->mention_b)
         && fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, (guint) m->concept)->kind == FA_KIND_ACTION;
}

static gboolean
is_target (FaRole role)
{
  return role == FA_ROLE_TARGET || role == FA_ROLE_OTHER;
}

/* Has a deed two parties besides the thing: who lends to whom, who loses to whom? */
static gboolean
are_of_two (const FaComparison *c, const FaMatch *deed)
{
  return fa_role_is_of_two (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, deed->mention_a))
         && fa_role_is_of_two (fa_comparison_side (c, 1), fa_comparison_mention (c, 1, deed->mention_b));
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
      FaRole a = fa_role_of (c, 0, party->mention_a, deed->mention_a, two == 1),
             b = fa_role_of (c, 1, party->mention_b, deed->mention_b, two == 1);
      if ((two == 0 || are_of_two (c, deed)) && (doer == 0 ? a : b) == FA_ROLE_AGENT && is_target (doer == 0 ? b : a))
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

/* ... on both sides, of which a party does the deed on one? */
static gboolean
are_plain_roles (const FaComparison *c, const FaMatch *party, const FaMatch *deed, guint doer)
{
  return fa_role_is_plain (c, 0, party->mention_a, deed->mention_a, doer == 0 ? FA_ROLE_AGENT : FA_ROLE_TARGET)
         && fa_role_is_plain (c, 1, party->mention_b, deed->mention_b, doer == 1 ? FA_ROLE_AGENT : FA_ROLE_TARGET);
}

/* Is one told to have done a deed on a side, or to have had it done to it, and on the other stands there, with no part that
 * can be told? */
static gboolean
is_half_told (const FaComparison *c, const FaMatch *other, const FaMatch *deed, guint told, FaRole role)
{
  const FaMentions *s = fa_comparison_side (c, 1 - told);
  guint32 own = told == 0 ? other->mention_a : other->mention_b, far = told == 0 ? other->mention_b : other->mention_a;
  guint32 near = told == 0 ? deed->mention_a : deed->mention_b, far_deed = told == 0 ? deed->mention_b : deed->mention_a;
  return other->similarity >= ONE_PARTY && fa_role_of (c, told, own, near, FALSE) == role
         && fa_role_is_party_of_both (c, 1 - told, far)
         && fa_mentions_get (s, far)->clause == fa_mentions_get (s, far_deed)->clause
         && fa_role_of (c, 1 - told, far, far_deed, FALSE) == FA_ROLE_NONE;
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
              if (is_half_told (c, other, deed, told, told == doer ? FA_ROLE_TARGET : FA_ROLE_AGENT))
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
place_of_other (const FaComparison *c, guint source, const FaMatch *party, const FaMatch *deed, FaRole role)
{
  const FaMentions *s = fa_comparison_side (c, source);
  guint32 own = source == 0 ? party->mention_a : party->mention_b, near = source == 0 ? deed->mention_a : deed->mention_b,
          clause = fa_mentions_get (s, near)->clause;
  Place place = PLACE_FREE;
  for (guint32 i = g_array_index (s->clause_first, guint32, clause); i < g_array_index (s->clause_first, guint32, clause + 1); i++)
    {
      const FaMatch *m = fa_comparison_match (c, source, i);
      FaRole r = i == near || m == party || (m == NULL && !is_somebody (s, i)) || are_of_one_row (s, i, own, near)
                     ? FA_ROLE_NONE
                     : fa_role_of (c, source, i, near, FALSE);
      if (r == FA_ROLE_NONE || (role == FA_ROLE_AGENT) != (r == FA_ROLE_AGENT))
        continue;
      guint32 far = m == NULL ? 0 : source == 0 ? m->mention_b : m->mention_a;
      FaRole there = m == NULL ? FA_ROLE_NONE
                               : fa_role_of (c, 1 - source, far, source == 0 ? deed->mention_b : deed->mention_a, FALSE);
      if (m != NULL && (there == FA_ROLE_NONE || (there == FA_ROLE_AGENT) == (r == FA_ROLE_AGENT)))
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
        Place a = place_of_other (c, 0, party, deed, doer == 0 ? FA_ROLE_TARGET : FA_ROLE_AGENT),
              b = place_of_other (c, 1, party, deed, doer == 1 ? FA_ROLE_TARGET : FA_ROLE_AGENT);
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
  if (!fa_role_is_sure_deed (c, deed)
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
         && (fa_mentions_is_of (a, x, FA_KIND_OBJECT) || fa_role_is_party_of_both (c, 0, m->mention_a));
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
      FaRole a = may_do (c, m) ? fa_role_of_any (c, 0, m->mention_a, deed->mention_a, FALSE) : FA_ROLE_NONE,
             b = a != FA_ROLE_NONE ? fa_role_of_any (c, 1, m->mention_b, deed->mention_b, FALSE) : FA_ROLE_NONE;
      if (a == FA_ROLE_AGENT && b == FA_ROLE_TARGET)
        found[0] = m;
      if (a == FA_ROLE_TARGET && b == FA_ROLE_AGENT)
        found[1] = m;
    }
  return found[1] != NULL && is_told_once (c, 0, deed->mention_a) && is_told_once (c, 1, deed->mention_b) ? found[0] : NULL;
}

/* A party that does it on one side and has it done to it on the other. Whom somebody reports has it done to him as well ("reported
 * the trader to the police"), but he must be told from who says something, and from who reports a thing. */
static const FaMatch *
find_moved (const FaComparison *c, const FaMatch *deed, gboolean says)
{
  if (says && !(fa_role_is_somebody_reported (c, 0, deed->mention_a) && fa_role_is_somebody_reported (c, 1, deed->mention_b)))
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
      FaRole a = fa_role_of (c, 0, party->mention_a, deed->mention_a, TRUE),
             b = fa_role_of (c, 1, party->mention_b, deed->mention_b, TRUE);
      if (a == b && (a == FA_ROLE_AGENT || a == FA_ROLE_OTHER))
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
    if (i != near && fa_role_of (c, source, i, near, FALSE) == FA_ROLE_AGENT)
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
      if (party->similarity >= ONE_PARTY && fa_role_of (c, 0, party->mention_a, x->mention_a, FALSE) == FA_ROLE_AGENT
          && fa_role_of (c, 1, party->mention_b, y->mention_b, FALSE) == FA_ROLE_AGENT && is_done_by_another (c, 0, party, y)
          && is_done_by_another (c, 1, party, x))
        return party;
    }
  return NULL;
}

static gboolean
is_told_deed (const FaComparison *c, const FaMatch *m)
{
  return fa_role_is_same_deed (c, m) && !fa_speaker_is_report (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, m->mention_a))
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

void
fa_compare_roles (FaComparison *c)
{
  for (guint i = 0; i < c->group->matches->len && c->group->score >= LEAST_SCORE; i++)
    {
      const FaMatch *deed = &g_array_index (c->group->matches, FaMatch, i);
      gboolean says /* who says it is compared by itself */
          = fa_speaker_is_report (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, deed->mention_a))
            || fa_speaker_is_report (fa_comparison_side (c, 1), fa_comparison_mention (c, 1, deed->mention_b));
      const FaMatch *swapped = fa_role_is_same_deed (c, deed) ? find_moved (c, deed, says) : NULL;
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
