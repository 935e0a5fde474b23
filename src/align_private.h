/* align_private.h - what the files of the aligner share: the state of a run, and the clauses of its groups. */
#ifndef FACTALIGN_ALIGN_PRIVATE_H
#define FACTALIGN_ALIGN_PRIVATE_H

#include <factalign/align.h>

#include "similarity.h"

typedef struct {
  const FaMentions *const *sources;
  const FaAlignOptions *options;
  gboolean far;            /* the articles are about different days */
  guint linked_score;      /* sum of the scores of the linked pairs of sentences */
  guint overlap;           /* linked pairs per sentence of the shorter article, thousandths */
  FaSimilarity *sim;
  GArray *sentences[2];    /* of FaUnit: sentences that make a claim */
  GArray *clauses[2];      /* of FaUnit: every clause, index = clause; item_n 0 where none is claimed */
  GArray *group_of[2];     /* gint32 per clause; -1: alone */
  guint n_groups;
  GArray *links;           /* FaLink per group: what brought it together */
  GArray *link[2];         /* gint32 per sentence unit: the group it is linked in; -1: none */
  GArray *founder[2];      /* gint32 per group: the first sentence linked in it; -1: none */
  GArray *shared;          /* of Shared: clauses that stand in a further group */
  GArray *said_in[2];      /* gint32 per clause that only says who speaks: the group of what he says; -1: any other */
  GPtrArray *index[2];     /* per group: GArray of guint32, its clauses of a side; NULL: must be made anew */
} Aligner;

/* Two sentences, or two clauses. */
typedef struct {
  guint32 unit[2];   /* indices in units[0], units[1] */
  guint score, mass, breadth, telling, matched;
  guint cover;       /* the larger one of the shares of their weight that are matched, thousandths */
  gint margin, odds;
} Pair;

/* @param sure  as in FaAlignOptions. */
static inline FaLink
fa_align_link_of (const Pair *p, FaLinkKind kind, gint reached, gint needed, const gint *sure)
{
  gint odds = sure[0] + (gint) ((gint64) sure[1] * reached / 1000);
  return (FaLink){ kind, p->score, p->margin, p->mass, p->breadth, p->cover, p->telling, reached, needed, odds, FA_DIFFER_NOTHING, FA_DIFFER_NOTHING };
}

/* One claim of one article can state two facts of the other: it then is evidence of both. */
typedef struct {
  gint32 group;
  guint side;
  guint32 clause;
} Shared;

static inline const FaUnit *
fa_align_unit (const GArray *units, guint i)
{
  return &g_array_index (units, FaUnit, i);
}

static inline gboolean
fa_align_same_sentence (const FaUnit *x, const FaUnit *y)
{
  return x->sentence == y->sentence;
}

/* The group that a sentence is linked in; -1: none. */
static inline gint32
fa_align_linked (const Aligner *x, guint side, guint unit)
{
  return g_array_index (x->link[side], gint32, unit);
}

/* Is a sentence or a clause a headline, or part of one? */
gboolean fa_align_is_title (const Aligner *x, guint side, const FaUnit *u);

/* The odds that two sentences need to be linked. */
gint fa_align_needed_odds (const Aligner *x);

/* A group without clauses. @param link  what brings together those that are to be put into it; NULL: nothing. */
gint32 fa_align_new_group (Aligner *x, const FaLink *link);

/* The group of a clause; -1 when it stands alone. */
gint32 fa_align_group_of (const Aligner *x, guint side, guint clause);

/* The clauses (guint32) of a group on a side, in reading order. Borrowed until a clause moves. */
const GArray *fa_align_clauses_of (Aligner *x, guint side, gint32 group);

void fa_align_move_clause (Aligner *x, guint side, guint clause, gint32 group);

/* To be called when group_of or shared were written to directly. */
void fa_align_drop_index (Aligner *x);

/* Score the pairs of units that share a word; those of at least @p floor are appended to @p pairs. */
gboolean fa_align_score_pairs (Aligner *x, const GArray *a, const GArray *b, guint floor, GArray *pairs, GError **error);

/* Set the margins of pairs over their rivals, and sort them, best first. */
void fa_align_set_margins (const Aligner *x, GArray *pairs, GArray *const *units);

/* Reckon the odds of pairs with margins, and sort them, best first. */
void fa_align_sort_by_odds (const Aligner *x, GArray *pairs);

gint fa_align_compare_margin (gconstpointer a, gconstpointer b);

FaScore fa_align_score_sides (Aligner *x, guint side, const FaUnit *mine, const FaUnit *other, GArray *pairings);

/* All items of a group on a side, as one unit; item_n 0 when it has none there. */
FaUnit fa_align_side_of_group (Aligner *x, guint side, gint32 group);

/* align_clauses.c: link what is left over. */
gboolean fa_align_link_clauses (Aligner *x, GError **error);

/* align_left.c: link clauses that nothing has linked. @param is_free  gboolean per clause of each side: nothing has; changed */
gboolean fa_align_link_left (Aligner *x, GArray *const *is_free, GError **error);

/* align_left.c: does a unit tell a figure or a day that is not paired? */
gboolean fa_align_has_value_left (const Aligner *x, guint side, const FaUnit *u, const GArray *pairings);

/* align_speech.c: what each clause of a side says, without the words that name who says it. @return new GArray of FaUnit. */
GArray *fa_align_find_said (Aligner *x, guint side);

/* align_speech.c: does a clause only say who says the clause beside it? */
gboolean fa_align_says (Aligner *x, guint side, guint32 clause, guint32 said);

/* align_speech.c: find the clauses that only say who speaks, and what each goes with. */
void fa_align_find_speech (Aligner *x);

/* align_deed.c: "shut since Thursday", "shut since Monday": do two clauses tell one deed, and each of its beginning or end a
 * day that the other article tells nowhere? */
gboolean fa_align_tell_one_deed (Aligner *x, const Pair *p);

/* What a clause tells that another one does not. */
enum { FA_LEFT_SOMEBODY = 1, FA_LEFT_ORDINAL = 2, FA_LEFT_DEED = 4, FA_LEFT_THING = 8 };

/* align_deed.c: the same of a unit whose items are paired with those of another. */
guint fa_align_what_is_left (const Aligner *x, guint side, const FaUnit *u, const GArray *pairings);

/* align_deed.c: has a clause the opposite of what the other tells? */
gboolean fa_align_have_opposites (const Aligner *x, const FaUnit *a, const FaUnit *b);

/* align_rank.c: do two clauses tell of the one first, or second, thing of a kind? */
gboolean fa_align_tell_one_rank (Aligner *x, const Pair *p);

/* align_clauses.c: put a clause into a group; one that states another fact already is evidence of both. */
void fa_align_put_clause (Aligner *x, guint side, guint clause, gboolean is_free, gint32 group);

/* align_clauses.c: the fact that two clauses state already; -1: none. */
gint32 fa_align_common_group (const Aligner *x, guint a, guint b);

/* align_clauses.c: do two clauses state one fact already? */
gboolean fa_align_stand_together (const Aligner *x, guint a, guint b);

/* --- align_but.c, for align_figure.c, align_name.c and align_opposed.c --- */

/* Does a word say who, or where? */
gboolean fa_align_is_party (const FaMentions *s, const FaMention *m);

/* What two clauses have in common beside what they may differ in. */
typedef struct {
  gboolean any;     /* more than one word for who or where ... */
  gboolean enough;  /* ... and than one that is only related */
  gboolean parties; /* each tells of somebody of whom the other does not, or the opposite of what the other tells */
  gboolean values;  /* each tells a figure or a day that the other does not, or tells otherwise */
  gboolean deeds;   /* they have one word in common, and each tells another deed ... */
  gboolean things;  /* ... or of another thing */
  gboolean what;    /* a word they have in common says what is done, when, or how many */
} FaCommon;

/* @param rest  per side, of FaUnit: what is left of each clause */
FaCommon fa_align_find_common (Aligner *x, GArray *const *rest, const Pair *p);

/* What is told where two clauses stand: one fact of their sentences, or of one of them and of what stands beside the other; or
 * one fact before each, or behind. */
typedef enum { FA_PLACE_ELSEWHERE, FA_PLACE_BETWEEN_FACTS, FA_PLACE_BESIDE_FACT } FaPlace;

/* Pairs of sentences that have a fact of both articles in common. */
GHashTable *fa_align_find_told (Aligner *x);

/* Note that the sentences of two clauses have a fact in common. */
void fa_align_note_told (const Aligner *x, GHashTable *told, guint32 clause_a, guint32 clause_b);

/* Does a clause state no fact of both articles yet? */
gboolean fa_align_is_free (Aligner *x, guint side, guint clause);

FaPlace fa_align_place_of (const Aligner *x, GHashTable *told, const Pair *p);

/* Two clauses that words brought together tell the same but for one thing, too: those are two reasons why they are one fact.
 * @param but  the thing they may differ in */
void fa_align_make_surer (Aligner *x, const Pair *p, FaDiffer but);

/* A group, without clauses yet, of what must differ to be one fact. @param lead  over others that differ so, and the least that
 * links; @param differ  what they must differ in */
gint32 fa_align_new_group_but (Aligner *x, const Pair *p, gint lead, gint needed, FaDiffer differ);

/* The same with the two clauses in it. @param lead  over others that differ so; @param differ  what they must differ in */
void fa_align_link_but (Aligner *x, const Pair *p, gint lead, gint needed, FaDiffer differ);

/* align_figure.c: link clauses that tell one thing with another figure, or of another day. */
void fa_align_link_figures (Aligner *x);

/* align_name.c: link clauses that tell one thing of somebody else, or of another place. */
void fa_align_link_names (Aligner *x);

/* align_opposed.c: link clauses of which the one denies what the other tells, or tells the opposite. */
void fa_align_link_opposed (Aligner *x);

/* align_groups.c: does a clause deny something? */
gboolean fa_align_denies (const FaMentions *s, guint32 clause);

/* align_groups.c: take apart every group that holds several facts. */
void fa_align_split_groups (Aligner *x);

/* align_result.c: put what stands alone into groups of its own, and all groups into the result. @param pairs  of sentences */
void fa_align_make_result (Aligner *x, const GArray *pairs, FaAlignment *result);

/* align_result.c: free an FaGroup. */
void fa_align_group_free (gpointer group);

#endif
