/* detail_private.h - what the comparisons of one group share: its mentions, what is told already, how to tell more. */
#ifndef FACTALIGN_DETAIL_PRIVATE_H
#define FACTALIGN_DETAIL_PRIVATE_H

#include "detail.h"
#include "named.h"

typedef struct {
  const FaAlignment *alignment;
  const FaGroup *group;
  GPtrArray *details;
  GArray *mentions[2];          /* guint32: mentions of the group's clauses */
  GHashTable *matched[2];       /* mention -> FaMatch */
  GHashTable *used[2];          /* mention: told in a detail */
  gboolean conflict;
} FaComparison;

const FaMentions *fa_comparison_side (const FaComparison *c, guint source);
const FaMention *fa_comparison_mention (const FaComparison *c, guint source, guint32 index);

/** A number that can be compared: quantity, money, per cent, or an ordinal beyond those said of everything. */
gboolean fa_comparison_is_number (const FaMention *m);

/** "1100", "10..15", "2021-04-07"; NULL when there is nothing to say. @return new string. */
char *fa_comparison_norm (const FaMention *m);

/** Id of the unit's concept, or NULL. @return new string. */
char *fa_comparison_unit (const FaMentions *s, const FaMention *m);

/** Add a detail without values; DIFFERS makes the fact a conflict. @p reason is taken. @return borrowed. */
FaDetail *fa_comparison_add (FaComparison *c, FaDetailKind kind, FaDetailRelation relation, const char *code, char *reason);

/** Add a detail of two mentions, which then count as told. */
void fa_comparison_add_pair (FaComparison *c, FaDetailKind kind, FaDetailRelation relation, guint32 a, guint32 b,
                             const char *code, char *reason);

gboolean fa_comparison_is_used (const FaComparison *c, guint source, guint32 index);
const FaMatch *fa_comparison_match (const FaComparison *c, guint source, guint32 index);
FaDetailKind fa_comparison_kind (const FaMention *m);

/** Can mention @p a of the first source and @p b of the second mean the same thing? */
gboolean fa_comparison_share_concept (const FaComparison *c, guint32 a, guint32 b);

/** Weight, 1/256, of the matched words around mention @p a whose partners stand around mention @p b. */
guint fa_comparison_context (const FaComparison *c, guint32 a, guint32 b);

/** Can a name of the first source and one of the second be one person? Their fullest forms decide. */
gboolean fa_comparison_may_be_one (const FaComparison *c, const FaNamed *x, const FaNamed *y);

/** What a figure measures. */
typedef struct {
  gint64 concept;            /* -1: not said */
  const FaMeasure *measure;  /* NULL: never converted */
} FaUnit;

/** The unit a figure is written with, or a measure beside it. */
FaUnit fa_comparison_unit_of (const FaComparison *c, guint source, guint32 index);

/** One unit, or two names of one: years, years of age. */
gboolean fa_comparison_same_unit (const FaComparison *c, FaUnit x, FaUnit y);

/** Can figures of two units be converted into each other? */
gboolean fa_comparison_same_dimension (const FaComparison *c, FaUnit x, FaUnit y);

/** Are two amounts said to be of different spans of time: per month, per year? */
gboolean fa_comparison_other_rate (const FaComparison *c, guint32 a, guint32 b);

gboolean fa_comparison_equal_figures (const FaMention *x, const FaMention *y);

/** Why two different figures of one unit do not contradict each other: a reason code; NULL when they do. */
const char *fa_comparison_fits (const FaMention *x, const FaMention *y);

/** Is one figure the other in another unit of its dimension, as exactly as both are written? */
gboolean fa_comparison_converts (const FaMention *x, FaUnit unit_x, const FaMention *y, FaUnit unit_y);

/** How a date is meant: the day of something, its beginning, or its end, up to which something is counted. */
typedef enum { FA_DATE_ON, FA_DATE_SINCE, FA_DATE_UNTIL } FaDateRole;
FaDateRole fa_comparison_date_role (const FaComparison *c, guint source, const FaMention *date);

/** Do two figures stand each beside a time up to which it is counted, the greater one beside the later time? */
gboolean fa_comparison_is_later_count (const FaComparison *c, guint32 a, guint32 b);

/* One slot each; in the order they are asked. */
void fa_compare_numbers (FaComparison *c);
void fa_compare_dates (FaComparison *c);
void fa_compare_polarity (FaComparison *c);
void fa_compare_speakers (FaComparison *c);
void fa_compare_names (FaComparison *c); /* of people and places */

#endif
