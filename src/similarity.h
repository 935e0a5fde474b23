/* similarity.h - how alike two stretches of claims are: the measure under stage 5.
 *
 * Mentions of one meaning are one *type*; types of two sources are joined by edges of a similarity; a *unit* (a clause
 * or a sentence) is a set of weighted types. The score of two units is the weighted Jaccard similarity over a
 * one-to-one matching of their types. */
#ifndef FACTALIGN_SIMILARITY_H
#define FACTALIGN_SIMILARITY_H

#include <factalign/align.h>

typedef struct {
  guint32 type;
  guint32 mention;   /* the first mention of the type in the unit */
} FaItem;

typedef struct {
  guint source;
  guint32 sentence;
  guint32 clause_first, clause_end;
  guint32 item_first, item_n; /* in FaSimilarity.items */
} FaUnit;

typedef struct {
  guint32 item_a, item_b;     /* indices in FaSimilarity.items */
  guint similarity;           /* thousandths */
  gint32 concept;
} FaPairing;

typedef struct {
  guint score;                /* thousandths */
  guint mass_a, mass_b;       /* share of each side's weight that is matched, thousandths */
  guint matched[2], total[2]; /* weight of each side that is matched, and all of it, 1/256 */
  guint breadth;              /* share of the items of the unit that has more which are matched, thousandths */
  guint n_matched;            /* pairs of items that are matched */
  guint telling;              /* matched weight, 1/256, of what does not run through the whole article */
} FaScore;

typedef struct FaSimilarity FaSimilarity;

/** Types and edges of two sources. @param a, b  indices in sources; equal: a source against itself. */
FaSimilarity *fa_similarity_new (const FaMentions *const *sources, guint a, guint b, const FaAlignOptions *options);
void fa_similarity_free (FaSimilarity *s);

/** Make a unit of clauses [first, end) of one of the two sides (0 or 1). */
FaUnit fa_similarity_unit (FaSimilarity *s, guint side, guint32 clause_first, guint32 clause_end);

/** Score two units of different sides; @p pairings, when not NULL, receives the matching (FaPairing). */
FaScore fa_similarity_score (FaSimilarity *s, const FaUnit *a, const FaUnit *b, GArray *pairings);

/** Is a mention so common a participant (India, in news of India) that it brings no claims together? */
gboolean fa_similarity_is_common (const FaSimilarity *s, guint side, guint32 mention);

/** Score the union of two units against a third. */
FaUnit fa_similarity_union (FaSimilarity *s, guint side, const FaUnit *x, const FaUnit *y);

/** What is left of a unit without some of its items. @param told  a set of their indices, as keys */
FaUnit fa_similarity_without (FaSimilarity *s, const FaUnit *u, GHashTable *told);

/** An order of pairs (a, b) in which the swapped pairs stand as the pairs did: for ties, so that A against B and B
 * against A give the same. */
gint fa_similarity_order (guint32 xa, guint32 xb, guint32 ya, guint32 yb);

/** Likeness of two units of one side by equal types alone, in thousandths: does the article repeat itself? */
guint fa_similarity_within (const FaSimilarity *s, guint side, const FaUnit *x, const FaUnit *y);

/** Is it what is done or comes to pass, or a figure or date, and not who, where or how? */
gboolean fa_similarity_is_what (const FaSimilarity *sim, guint side, guint32 item);

/** Are they two figures of one thing, or two dates, of different values? */
gboolean fa_similarity_differs (const FaSimilarity *sim, const FaPairing *pairing);

/** Is nothing in the other article what a figure or date of a unit may be? */
gboolean fa_similarity_is_unanswered (const FaSimilarity *sim, guint side, guint32 item);

/** Is it a figure that stands in hardly another sentence of either article, and is no small round one? */
gboolean fa_similarity_is_anchor (const FaSimilarity *sim, const FaPairing *pairing);

/** Are they different figures of one thing, of which neither article tells another figure, or one figure of two units? */
gboolean fa_similarity_is_only_one (const FaSimilarity *sim, const FaPairing *pairing);

/** Is it one deed, figure or date, that each article tells in one sentence only, and no reporting word? */
gboolean fa_similarity_is_key (const FaSimilarity *sim, const FaPairing *pairing);

const FaItem *fa_similarity_item (const FaSimilarity *s, guint32 item);
guint fa_similarity_item_weight (const FaSimilarity *s, guint side, guint32 item);

/** Sides' units that share at least one edge with a unit: indices into @p units are appended to @p found. */
typedef struct FaCandidates FaCandidates;
FaCandidates *fa_candidates_new (const FaSimilarity *s, const GArray *units_b);
void fa_candidates_find (FaCandidates *c, const FaSimilarity *s, const FaUnit *a, GArray *found);
void fa_candidates_free (FaCandidates *c);

#endif
