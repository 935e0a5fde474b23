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

static inline const FaMentions *
fa_comparison_side (const FaComparison *c, guint source)
{
  return c->alignment->sources->pdata[source];
}

static inline const FaMention *
fa_comparison_mention (const FaComparison *c, guint source, guint32 index)
{
  return fa_mentions_get (fa_comparison_side (c, source), index);
}

/** Is a figure all that brought the two claims together, or all that they tell otherwise? */
static inline gboolean
fa_comparison_by_figure (const FaComparison *c)
{
  return c->group->link.kind == FA_LINK_FIGURE || c->group->link.differ == FA_DIFFER_VALUE;
}

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
/** Does a mention say the word that another one of its side says: the aligner keeps the first of each. */
gboolean fa_comparison_repeats (const FaComparison *c, guint source, guint32 index, guint32 told);

FaDetailKind fa_comparison_kind (const FaMention *m);

/** Can mention @p a of the first source and @p b of the second mean the same thing? */
gboolean fa_comparison_share_concept (const FaComparison *c, guint32 a, guint32 b);

/** Weight, 1/256, of the words that match by @p least thousandths or more in clause[0] of the first source and clause[1] of the
 * second; NULL: in all of the group. */
guint fa_comparison_weight_in_common (const FaComparison *c, const guint32 *clause, guint least);

/** Weight, 1/256, of the matched words around mention @p a whose partners stand around mention @p b. */
guint fa_comparison_context (const FaComparison *c, guint32 a, guint32 b);

/** Can a name of the first source and one of the second be one person? Their fullest forms decide. */
gboolean fa_comparison_may_be_one (const FaComparison *c, const FaNamed *x, const FaNamed *y);

/** Are two names surely two? Names of different sorts, and those that may be one, exclude nothing. */
gboolean fa_comparison_exclude (const FaComparison *c, const FaNamed *x, const FaNamed *y);

/** Are two that hold one office surely two, and do the articles count none who hold it? The caller sees to it
 * that each is the only one that its article alone names in the group: of two judges each article may tell of one. */
gboolean fa_comparison_hold_office_alone (const FaComparison *c, const FaNamed *x, const FaNamed *y);

/** Does a side speak of only one such thing? */
gboolean fa_comparison_tells_once (const FaComparison *c, guint source, guint32 index);

/** Does a side name somebody, or a place, that the other does not? */
gboolean fa_comparison_has_party_alone (const FaComparison *c, guint source);

/* --- detail_name.c and detail_part.c, for detail_home.c --- */

gboolean fa_name_is_case (const FaNamed *n, const char *marker);

/** Is a word of the name told in a detail? */
gboolean fa_name_is_told (const FaComparison *c, guint source, const FaNamed *n);

/** The next telling word in front of a name (step -1) or behind it; G_MAXUINT32 when none is near. */
guint32 fa_name_beside (const FaMentions *m, const FaNamed *n, gint step);

/** What belongs to a body, right beside it; G_MAXUINT32 when nothing does. */
guint32 fa_name_owned (const FaComparison *c, guint source, const FaNamed *n);

/** Add a detail of two names, or places, that differ. */
void fa_name_tell (FaComparison *c, const FaNamed *x, const FaNamed *y);

/** The names of a side that no other of the group is alike, and no detail has told. @return new GArray of FaNamed. */
GArray *fa_name_list_open (const FaComparison *c, guint source);

/** Is somebody named nowhere in the other article? */
gboolean fa_name_is_unheard (const FaComparison *c, guint source, const FaNamed *n);

/** Does a word beside a place say that somebody is at home there: "Surat-based", "asal Surat"? detail_home.c */
gboolean fa_name_is_home (const FaMentions *m, const FaNamed *n);

/** Two places of one thing, or of one name; detail_home.c. */
void fa_compare_homes (FaComparison *c);

/** What a figure measures. */
typedef struct {
  gint64 concept;            /* -1: not said */
  const FaMeasure *measure;  /* NULL: never converted */
} FaFigureUnit;

/** The unit a figure is written with, or a measure beside it. */
FaFigureUnit fa_comparison_unit_of (const FaComparison *c, guint source, guint32 index);

/** One unit, or two names of one: years, years of age. */
gboolean fa_comparison_same_unit (const FaComparison *c, FaFigureUnit x, FaFigureUnit y);

/** Can figures of two units be converted into each other? */
gboolean fa_comparison_same_dimension (const FaComparison *c, FaFigureUnit x, FaFigureUnit y);

/** Are two amounts said to be of different spans of time: per month, per year? */
gboolean fa_comparison_other_rate (const FaComparison *c, guint32 a, guint32 b);


/** Why two different figures of one unit do not contradict each other: a reason code; NULL when they do. */
const char *fa_comparison_fits (const FaMention *x, const FaMention *y);

/** Is one figure the other in another unit of its dimension, as exactly as both are written? */
gboolean fa_comparison_converts (const FaMention *x, FaFigureUnit unit_x, const FaMention *y, FaFigureUnit unit_y);

/** Do both sides say of what day they speak, and months lie between? */
gboolean fa_comparison_is_far_apart (const FaComparison *c);

/** Do two figures stand each beside a time up to which it is counted, the greater one beside the later time? */
gboolean fa_comparison_is_later_count (const FaComparison *c, guint32 a, guint32 b);

/* --- detail_deed.c: how a deed is told --- */

/* What a word of a clause does to the deeds in it. */
typedef enum {
  FA_MARK_CONTENT,  /* it means something of its own */
  FA_MARK_SMALL,    /* it means nothing here */
  FA_MARK_CASE,     /* a preposition, postposition or article: a noun stands beside it */
  FA_MARK_LIMIT,    /* so much only is denied: "since", "another" */
  FA_MARK_VERB,
  FA_MARK_REPORT,   /* a verb of saying */
  FA_MARK_BORDER,   /* another deed begins */
  FA_MARK_NOT, FA_MARK_NOT_YET, FA_MARK_NO_THING, FA_MARK_WEAK,
  FA_MARK_DENIES,   /* somebody says that it is not so: "denied that", ઇનકાર */
  FA_MARK_TERM,     /* a denial inside a term: "tidak jelas", unclear */
  FA_MARK_PLAN, FA_MARK_MAY, FA_MARK_MUST, FA_MARK_READY, FA_MARK_DONE, FA_MARK_NOW
} FaMark;

/* Does a word deny the deed beside it? */
static inline gboolean
fa_mark_denies (FaMark mark)
{
  return mark == FA_MARK_NOT || mark == FA_MARK_NOT_YET || mark == FA_MARK_NO_THING;
}

typedef enum {
  FA_MODAL_NONE,    /* nothing is said of it */
  FA_MODAL_TOLD,    /* a verb without tense and nothing else */
  FA_MODAL_DONE, FA_MODAL_PLAN, FA_MODAL_MAY, FA_MODAL_MUST, FA_MODAL_READY
} FaModal;

typedef struct {
  FaModal modal;
  gboolean marked;      /* done by a word or ending that says nothing else */
  gboolean denied, yet; /* yet: so far only */
  gboolean unshared;    /* denied of an object only that the other side does not tell of */
  gboolean now;         /* it goes on */
  gboolean infinitive;  /* named, not told: "how to walk" */
  gboolean weakly;      /* by a word that denies in its own way: "without", "failed to" ... */
  gboolean withheld;    /* ... right beside it */
} FaDeed;

/** The marks of a clause, one a token. @return new reference to an array of FaMark that nobody changes. */
GArray *fa_deed_marks (const FaMentions *mentions, guint32 clause);

/** Does a term of its own deny a part of it: "tidak hadir", absent? Not "menolak tawaran", to refuse an offer. */
gboolean fa_deed_is_denied_term (const FaMentions *mentions, const FaMention *m);

/** Does a denial stand before an infinitive (ન કરવાની વિનંતી)? It denies that, not what the clause says. */
gboolean fa_denies_infinitive (const FaClaims *claims, const FaLanguage *language, guint32 token);

/** Does any word of a clause speak of what is planned, possible, demanded, to come? */
gboolean fa_deed_looks_ahead (const FaMentions *mentions, guint32 clause);

/** The same of all clauses of a side. */
gboolean fa_comparison_looks_ahead (const FaComparison *c, guint source);

/** The same, but of the clause of a deed only the part in which somebody does it. */
gboolean fa_comparison_deed_looks_ahead (const FaComparison *c, guint source, guint32 index);

/** What a clause as a whole is told as. @param token  set to the word that says so when it looks ahead. */
FaModal fa_deed_of_clause (const FaMentions *mentions, guint32 clause, guint32 *token);

/** The match of the word at a token of a clause; NULL: it has none. */
const FaMatch *fa_deed_match_at (const FaComparison *c, guint source, guint32 clause, guint32 token);

/** The match of the first word that a mark rules: behind it, or before it where verbs stand last; NULL: none does. */
const FaMatch *fa_deed_ruled (const FaComparison *c, guint source, guint32 clause, guint32 token);

/** Share, in thousandths, of what a clause says that the other side says too. */
guint fa_deed_share (const FaComparison *c, guint source, guint32 clause);

/** Where the verb stands last: does another deed, done to somebody, stand between a noun and the token of a denial? */
gboolean fa_deed_ends_before (const FaComparison *c, guint source, guint32 index, guint32 token);

/** How the clause of a mention tells of it. */
FaDeed fa_deed_read (const FaComparison *c, guint source, guint32 index);

/* --- detail_opposite.c: two words that say opposite things --- */

/** Are two matched words opposites of each other, whatever denies them? */
gboolean fa_opposite_matched (const FaComparison *c, const FaMatch *m);

/** The same by any of their meanings, however many: enough to say that neither is the other. */
gboolean fa_opposite_may_be (const FaComparison *c, const FaMatch *m);

/** ... in any sense, of ambiguous words too. */
gboolean fa_opposite_in_a_sense (const FaComparison *c, const FaMatch *m);

/** Are they said of one thing, as far as the words around tell? */
gboolean fa_opposite_is_said_of_one (const FaComparison *c, const FaMatch *m);

/** Opposites said of one thing that were not matched with each other, neither denied. @param a,b  set to the two. */
gboolean fa_opposite_find (const FaComparison *c, guint32 *a, guint32 *b);

/* --- detail_subject.c: what a verb is said of --- */

typedef enum { FA_SUBJECTS_UNSURE, FA_SUBJECTS_SAME, FA_SUBJECTS_OTHER } FaSubjects;

/** Are two verbs that nothing is done by ("fell", વધ્યા) said of one thing? */
FaSubjects fa_compare_subjects (const FaComparison *c, guint32 a, guint32 b);

/** Are two verbs done by two, each of whom the other side tells of in another place: "the deputy came", "the minister, whose
 * deputy spoke, did not come"? Of a passive it is not known. */
gboolean fa_subjects_are_two (const FaComparison *c, guint32 a, guint32 b);

/** Is there one only in the whole of what both sides say who can do something, or have it done to him? */
gboolean fa_subject_is_alone (const FaComparison *c);

/** Does a word stand in what a verb is said of? */
gboolean fa_subject_holds (const FaComparison *c, guint source, guint32 verb, guint32 index);

/* One slot each; in the order they are asked. */
void fa_compare_numbers (FaComparison *c);
void fa_compare_dates (FaComparison *c);
void fa_compare_polarity (FaComparison *c);
void fa_compare_modality (FaComparison *c);
void fa_compare_roles (FaComparison *c);
void fa_compare_owners (FaComparison *c); /* by fa_compare_roles(), where no party has changed its place */
void fa_compare_speakers (FaComparison *c);
void fa_compare_names (FaComparison *c);   /* of people and places */
void fa_compare_parties (FaComparison *c); /* who does it, where both sides name both: after the names */
void fa_compare_alone (FaComparison *c);   /* names that one article alone knows: last */

#endif
