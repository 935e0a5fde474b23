/* detail_part.h - which part names play in their clauses, and when two answer one question. */
#ifndef FACTALIGN_DETAIL_PART_H
#define FACTALIGN_DETAIL_PART_H

#include "detail_private.h"

#define FA_NAME_LIKE 600         /* phonetic score from which two words may be one name */
#define FA_NAME_LIKE_IN_FULL 700 /* the same of one word of two full names: of right pairs one in seventy is less alike */
#define FA_DEED_LIKE 600         /* likeness of two words that are one deed, or one thing */

/* How surely two names answer one question, the surest last. */
typedef enum { FA_PART_NONE, FA_PART_NEAR, FA_PART_DEED, FA_PART_BESIDE, FA_PART_OFFICE } FaPart;

/** Are two words one: of one meaning, or matched as one deed or thing? */
gboolean fa_part_are_one (const FaComparison *c, guint32 a, guint32 b);

/** Neither lies in the other. */
gboolean fa_part_are_apart (const FaComparison *c, guint32 x, guint32 y);

/** Does the article count those who are what this one is: "268 passengers"? */
gboolean fa_part_is_counted (const FaMentions *m, const FaNamed *n);

/** Does the article speak of several who are what this one is: count them, or name another? */
gboolean fa_part_is_one_of_many (const FaMentions *m, const FaNamed *n);

/** Does one word, that is no role of theirs, stand beside both names? */
gboolean fa_part_stand_beside_one (const FaComparison *c, const FaNamed *x, const FaNamed *y);

/** The word beside a name that may say what place bears it: behind it where the verb stands last (સુંદા સામુદ્રધુની), before
 * it where the noun is first ("Selat Sunda"), else on either side ("Girian district", "village of Sukorejo"); G_MAXUINT32:
 * none. */
guint32 fa_part_thing_beside (const FaMentions *m, const FaNamed *n);

/** What a place is, in its own name ("Selat Makassar") or in the word beside it: its concepts of places and institutions
 * that are no names. @return new array of guint32 */
GArray *fa_part_list_things (const FaMentions *m, const FaNamed *n);

/** The same thing, or one a kind of the other. */
gboolean fa_part_is_kind_of (const FaLexicon *l, guint32 a, guint32 b);

/** A port, a strait, a river of either: places nobody knows may lie in one another, but these are two. @p kinds: also one of
 * a kind of the other, though a district may hold a subdistrict */
gboolean fa_part_is_of_one_thing (const FaComparison *c, const FaNamed *x, const FaNamed *y, gboolean kinds);

/** "The Danish company", "perusahaan asal Denmark": what the name of a people stands before is near the other name too. */
gboolean fa_part_describe_one (const FaComparison *c, const FaNamed *x, const FaNamed *y);

/** Is what matched a deed, or an event that a clause may be about? */
gboolean fa_part_is_deed (const FaComparison *c, const FaMatch *m);

/** ... and told in the clauses of both names? */
gboolean fa_part_is_deed_of (const FaComparison *c, const FaMatch *m, const FaNamed *x, const FaNamed *y);

/** One deed in the clauses of both names. */
gboolean fa_part_share_deed (const FaComparison *c, const FaNamed *x, const FaNamed *y);

/** In English and Indonesian no case says who does and whom it is done to; what is somebody's is said in every way. */
gboolean fa_part_is_plain (const FaNamed *n);

/** Do the cases allow one part? Where something comes from is not where it is. */
gboolean fa_part_cases_fit (const FaNamed *x, const FaNamed *y);

/** Is it somebody whose case lets him be who does it? */
gboolean fa_part_may_do (const FaNamed *n);

/** Does its case say in, near or from where? */
gboolean fa_part_is_where (const FaNamed *n);

/** Is one of two places where a way goes, and not the other: the residents of one village, taken to another? */
gboolean fa_part_is_way_of_one (const FaNamed *x, const FaNamed *y);

/** Where a pronoun stands in the clause, it may be who does it. */
gboolean fa_part_may_be_done_by_another (const FaComparison *c, guint source, const FaNamed *n);

/** Does one thing belong to both bodies? */
gboolean fa_part_own_one_thing (const FaComparison *c, const FaNamed *x, const FaNamed *y);

/** Is it one deed that both do? */
gboolean fa_part_do_one_deed (const FaComparison *c, const FaNamed *x, const FaNamed *y);

/* --- detail_answer.c --- */

/** Is it who says what the clause says? */
gboolean fa_name_is_speaker (const FaComparison *c, guint source, const FaNamed *n);

/** How surely two open names are two answers to one question. */
FaPart fa_name_part (const FaComparison *c, const FaNamed *x, const FaNamed *y);

#endif
