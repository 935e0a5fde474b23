/* align_name.c - clauses that tell one thing of somebody else, or of another place.
 *
 * In: clauses, and the groups they were put in. Out: further groups of two clauses, which are one fact only if they contradict
 * each other; and groups that are surer than before. The one idea: a name that the other article tells nowhere brings no
 * clauses together, and where a newsroom has another one that is all the difference; so clauses are held up to each other
 * without such names, without their titles and without who says it, and the best partners of what is left tell one thing, of
 * which the names then differ. What is left must tell of no two people, days or deeds: of one thing two things may be told. */
#include "align_private.h"
#include "attribution.h"
#include "claim_private.h"
#include "named.h"

#define ANY_SCORE 1      /* two clauses must share a word */
#define LIKE_ALONE 850   /* phonetic score of a word of a name and any word of a whole article, which is a little like it */
#define LEAST_LEAD 20    /* over the next like clause of those that name somebody so ... */
#define LEAST_MARGIN 0   /* ... and of all: the two are the best partners of each other ... */
#define LEAST_BESIDE -100 /* ... or nearly, where a fact stands beside them */
#define SEVERAL 2        /* words in common */
#define LEAST_SURE 100   /* the same, of two that are one fact already */
#define MOST_OF_ONE 600  /* of the shares of both clauses that the other tells */
#define MOST_NAMES 400   /* of an article: in longer ones many a clause is like another */

/* What is left of the clauses without the names that the other article does not tell. */
typedef struct {
  GArray *open[2];     /* of FaNamed: names that the other article does not tell */
  GArray *is_open[2];  /* of gboolean, per mention: part of such a name, or of its title */
  GArray *speaks[2];   /* of gboolean, per clause: somebody of such a name says it */
  GArray *rest[2];     /* of FaUnit, per clause: without those */
  GHashTable *told;    /* of pairs of sentences that have a fact of both articles in common */
} Rests;

/* --- names that one article alone tells --------------------------------------------------------------------------- */

/* Does an article tell what a word of a name means, or what lies in it? */
static gboolean
is_entered (const FaMentions *m, const FaNamed *n, const FaMentions *other)
{
  for (guint32 i = n->first; i < n->end; i++)
    for (guint k = 0; k < other->mentions->len && fa_mentions_get (m, i)->kind == FA_MENTION_CONCEPT; k++)
      {
        const FaMention *p = fa_mentions_get (m, i), *q = fa_mentions_get (other, k);
        if (q->kind == FA_MENTION_CONCEPT && (fa_mentions_share_concept (m, p, other, q) || fa_named_lies_in (other, q, m, p)))
          return TRUE;
      }
  return FALSE;
}

static GArray *
find_open (const Aligner *x, guint side)
{
  const FaMentions *m = x->sources[side], *other = x->sources[1 - side];
  const GArray *names = fa_named_all (m);
  GArray *open = g_array_new (FALSE, FALSE, sizeof (FaNamed));
  for (guint i = 0; i < names->len && names->len <= MOST_NAMES; i++)
    {
      const FaNamed *n = &g_array_index (names, FaNamed, i);
      if (!n->people && !n->body && fa_named_sure (m, n) && !is_entered (m, n, other)
          && fa_named_heard (m, n, other, 0, other->mentions->len, LIKE_ALONE) == 0)
        g_array_append_vals (open, n, 1);
    }
  return open;
}

/* May a word be part of somebody's title: "BP Batam", નાયબ? */
static gboolean
may_be_title (const FaMentions *m, const FaMention *x)
{
  static const FaConceptKind kinds[] = { FA_KIND_ROLE, FA_KIND_ORGANISATION, FA_KIND_PLACE, FA_KIND_DEMONYM, FA_KIND_QUALITY };
  gboolean found = x->kind == FA_MENTION_ACRONYM;
  for (guint i = 0; i < G_N_ELEMENTS (kinds) && !found; i++)
    found = fa_mentions_is_of (m, x, kinds[i]);
  return found;
}

/* Do at most brackets part two words: "Badan Pengusahaan (BP) Batam"? */
static gboolean
is_right_before (const FaMentions *m, const FaMention *x, const FaMention *next)
{
  for (guint32 t = x->token_end; t < next->token_first; t++)
    if (!fa_token_is (m->claims, t, "(") && !fa_token_is (m->claims, t, ")"))
      return FALSE;
  return TRUE;
}

/* Where the title right in front of somebody with an office begins. */
static guint32
title_of (const FaMentions *m, const FaNamed *n)
{
  guint32 first = n->first;
  while (n->office >= 0 && first > 0 && fa_mentions_get (m, first - 1)->clause == n->clause
         && may_be_title (m, fa_mentions_get (m, first - 1))
         && is_right_before (m, fa_mentions_get (m, first - 1), fa_mentions_get (m, first)))
    first--;
  return first;
}

static void
set_open (GArray *is_open, gint64 mention)
{
  if (mention >= 0)
    g_array_index (is_open, gboolean, mention) = TRUE;
}

/* The words of open names, and of their titles. */
static GArray *
mark_open (const FaMentions *m, const GArray *open)
{
  GArray *is_open = g_array_new (FALSE, TRUE, sizeof (gboolean));
  g_array_set_size (is_open, m->mentions->len);
  for (guint i = 0; i < open->len; i++)
    {
      const FaNamed *n = &g_array_index (open, FaNamed, i);
      for (guint32 k = title_of (m, n); k < n->end; k++)
        set_open (is_open, k);
      set_open (is_open, n->office);
      set_open (is_open, n->office_place);
    }
  return is_open;
}

/* Which clauses are said by somebody whom the other article does not name? */
static GArray *
mark_speaks (const FaMentions *m, const GArray *is_open, guint n_clauses)
{
  GArray *speaks = g_array_new (FALSE, FALSE, sizeof (gboolean));
  for (guint c = 0; c < n_clauses; c++)
    {
      FaSpeaker speaker;
      gboolean found = fa_speaker_find (m, c, &speaker) && speaker.named
                       && (g_array_index (is_open, gboolean, speaker.name.first)
                           || g_array_index (is_open, gboolean, fa_named_full (m, &speaker.name).first));
      g_array_append_val (speaks, found);
    }
  return speaks;
}

static GArray *
find_rests (Aligner *x, const Rests *r, guint side)
{
  GArray *rests = g_array_new (FALSE, FALSE, sizeof (FaUnit));
  g_autoptr (GArray) said = fa_align_find_said (x, side);
  for (guint c = 0; c < x->clauses[side]->len; c++)
    {
      const FaUnit *u = fa_align_unit (g_array_index (r->speaks[side], gboolean, c) ? said : x->clauses[side], c);
      g_autoptr (GHashTable) open = g_hash_table_new (g_direct_hash, g_direct_equal);
      for (guint32 i = u->item_first; i < u->item_first + u->item_n; i++)
        if (g_array_index (r->is_open[side], gboolean, fa_similarity_item (x->sim, i)->mention))
          g_hash_table_add (open, GUINT_TO_POINTER (i));
      FaUnit rest = fa_similarity_without (x->sim, u, open);
      g_array_append_val (rests, rest);
    }
  return rests;
}

/* --- clauses that clash ------------------------------------------------------------------------------------------- */

/* The only open name of a clause that may be a place, or that may be somebody; NULL: none, or several. */
static const FaNamed *
find_only (const Rests *r, guint side, guint clause, gboolean place)
{
  const FaNamed *only = NULL;
  guint n = 0;
  for (guint i = 0; i < r->open[side]->len; i++)
    {
      const FaNamed *name = &g_array_index (r->open[side], FaNamed, i);
      if (name->clause == clause && (place ? !name->person : !name->place) && n++ == 0)
        only = name;
    }
  return n == 1 ? only : NULL;
}

/* Is more than who and where left of a clause: not of "said Budi to the court"? */
static gboolean
tells_what (const Aligner *x, const Rests *r, guint side, guint clause)
{
  const FaUnit *u = fa_align_unit (r->rest[side], clause);
  gboolean found = FALSE;
  for (guint32 i = u->item_first; i < u->item_first + u->item_n && !found; i++)
    found = !fa_align_is_party (x->sources[side], fa_mentions_get (x->sources[side], fa_similarity_item (x->sim, i)->mention));
  return found;
}

static gboolean
have_open_speakers (const Rests *r, const Pair *p)
{
  return g_array_index (r->speaks[0], gboolean, p->unit[0]) && g_array_index (r->speaks[1], gboolean, p->unit[1]);
}

/* Has each of two clauses one such name, or one such speaker? */
static gboolean
may_clash (const Aligner *x, const Rests *r, const Pair *p)
{
  if (fa_align_is_title (x, 0, fa_align_unit (x->clauses[0], p->unit[0])) || fa_align_is_title (x, 1, fa_align_unit (x->clauses[1], p->unit[1])))
    return FALSE; /* a headline tells shortly what its article tells once more */
  if (!tells_what (x, r, 0, p->unit[0]) || !tells_what (x, r, 1, p->unit[1]))
    return FALSE;
  if (have_open_speakers (r, p))
    return TRUE;
  const FaNamed *a = find_only (r, 0, p->unit[0], FALSE), *b = find_only (r, 1, p->unit[1], FALSE);
  if (a != NULL && b != NULL && a->organisation == b->organisation)
    return TRUE;
  return find_only (r, 0, p->unit[0], TRUE) != NULL && find_only (r, 1, p->unit[1], TRUE) != NULL;
}

/* The pairs that may clash, each with its margin over all pairs kept in place of the odds, and that over the others set. */
static GArray *
find_clashes (const Aligner *x, const Rests *r, const GArray *pairs)
{
  GArray *clashes = g_array_new (FALSE, FALSE, sizeof (Pair));
  for (guint i = 0; i < pairs->len; i++)
    {
      Pair p = g_array_index (pairs, Pair, i);
      p.odds = p.margin;
      if (may_clash (x, r, &p))
        g_array_append_val (clashes, p);
    }
  fa_align_set_margins (x, clashes, r->rest);
  return clashes;
}

/* Do two clauses tell the same but for who or where, as far as the words go that neither leaves to the other? */
static gboolean
tell_the_same (Aligner *x, const Rests *r, const Pair *p)
{
  FaCommon common = fa_align_find_common (x, r->rest, p);
  if (!common.any || common.parties || common.values)
    return FALSE;
  gboolean fits = have_open_speakers (r, p) ? common.what : !common.things; /* of one thing two may say two things */
  return (!common.deeds && !common.things) || (fits && p->mass >= MOST_OF_ONE);
}

/* Are two clauses the best partners of each other? @p p with its lead over all other clauses; @p lead that over those that name
 * somebody so. In sentences of which a fact is known, or beside one, what all have in common may stand in another clause, too. */
static gboolean
are_partners (const Aligner *x, const Rests *r, const Pair *p, gint lead)
{
  return lead >= LEAST_LEAD
         && (p->margin >= LEAST_MARGIN
             || (p->margin >= LEAST_BESIDE && p->mass >= MOST_OF_ONE && p->matched >= SEVERAL
                 && fa_align_place_of (x, r->told, p) != FA_PLACE_ELSEWHERE));
}

/* What two clauses tell the same but for who or where is one fact as surely as what has a figure of its own in common. */
static gboolean
tell_the_same_again (Aligner *x, const Rests *r, const Pair *p)
{
  return p->margin >= LEAST_SURE && tell_the_same (x, r, p);
}

static void
link_clashes (Aligner *x, const Rests *r, const GArray *clashes)
{
  g_autofree gboolean *linked_a = g_new0 (gboolean, x->clauses[0]->len + 1), *linked_b = g_new0 (gboolean, x->clauses[1]->len + 1);
  gboolean *const linked[] = { linked_a, linked_b };
  for (guint i = 0; i < clashes->len; i++)
    {
      Pair p = g_array_index (clashes, Pair, i);
      gint lead = p.margin;
      p.margin = p.odds;
      gboolean together = fa_align_stand_together (x, p.unit[0], p.unit[1]);
      if (together && tell_the_same_again (x, r, &p))
        fa_align_make_surer (x, &p, FA_DIFFER_NAME);
      else if (!together && !linked[0][p.unit[0]] && !linked[1][p.unit[1]] && are_partners (x, r, &p, lead) && tell_the_same (x, r, &p))
        {
          fa_align_link_but (x, &p, lead, LEAST_MARGIN, FA_DIFFER_NAME);
          fa_align_note_told (x, r->told, p.unit[0], p.unit[1]);
          linked[0][p.unit[0]] = linked[1][p.unit[1]] = TRUE;
        }
    }
}

void
fa_align_link_names (Aligner *x)
{
  Rests r = { .open = { find_open (x, 0), find_open (x, 1) } };
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  gboolean both = !x->far && r.open[0]->len > 0 && r.open[1]->len > 0;
  for (guint side = 0; side < 2 && both; side++)
    {
      r.is_open[side] = mark_open (x->sources[side], r.open[side]);
      r.speaks[side] = mark_speaks (x->sources[side], r.is_open[side], x->clauses[side]->len);
      r.rest[side] = find_rests (x, &r, side);
    }
  /* no more pairs share a word than those of the whole clauses, which were not too many */
  if (both && fa_align_score_pairs (x, r.rest[0], r.rest[1], ANY_SCORE, pairs, NULL))
    {
      r.told = fa_align_find_told (x);
      fa_align_set_margins (x, pairs, r.rest);
      g_autoptr (GArray) clashes = find_clashes (x, &r, pairs);
      link_clashes (x, &r, clashes);
    }
  for (guint side = 0; side < 2; side++)
    {
      g_array_free (r.open[side], TRUE);
      g_clear_pointer (&r.is_open[side], g_array_unref);
      g_clear_pointer (&r.speaks[side], g_array_unref);
      g_clear_pointer (&r.rest[side], g_array_unref);
    }
  g_clear_pointer (&r.told, g_hash_table_unref);
}
