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
  FaSimilarity *sim;
  GArray *sentences[2];    /* of FaUnit: sentences that make a claim */
  GArray *clauses[2];      /* of FaUnit: every clause, index = clause; item_n 0 where none is claimed */
  GArray *group_of[2];     /* gint32 per clause; -1: alone */
  guint n_groups;
  GArray *odds;            /* gint per group: log odds that it is one fact, thousandths */
  GArray *link[2];         /* gint32 per sentence unit: the group it is linked in; -1: none */
  GArray *founder[2];      /* gint32 per group: the first sentence linked in it; -1: none */
  GArray *shared;          /* of Shared: clauses that stand in a further group */
  GPtrArray *index[2];     /* per group: GArray of guint32, its clauses of a side; NULL: must be made anew */
} Aligner;

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

/* A group without clauses. @param odds  log odds of what is to be put into it, thousandths. */
gint32 fa_align_new_group (Aligner *x, gint odds);

/* The group of a clause; -1 when it stands alone. */
gint32 fa_align_group_of (const Aligner *x, guint side, guint clause);

/* The clauses (guint32) of a group on a side, in reading order. Borrowed until a clause moves. */
const GArray *fa_align_clauses_of (Aligner *x, guint side, gint32 group);

void fa_align_move_clause (Aligner *x, guint side, guint clause, gint32 group);

/* To be called when group_of or shared were written to directly. */
void fa_align_drop_index (Aligner *x);

/* Take apart every group that holds several facts. */
void fa_align_split_groups (Aligner *x);

#endif
