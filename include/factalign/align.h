/* align.h - stage 5: which claims of the sources state the same fact.
 *
 * In: the mentions of all sources. Out: groups of claims with score, margin and the pairs of mentions that carried
 * them. Order and neighbours are no evidence that two claims agree: newsrooms tell a story in their own order.
 * Disagreement is not judged here but in compare. Knows nothing of XML. */
#ifndef FACTALIGN_ALIGN_H
#define FACTALIGN_ALIGN_H

#include <factalign/mention.h>

/* A pair of sentences as it is judged, before any is linked; all in thousandths. */
typedef struct {
  guint32 sentence[2];    /* indices in the claims of source 0 and 1 */
  guint score;            /* weighted Jaccard similarity */
  gint margin;            /* what the score has over the best rival of either sentence */
  guint mass;             /* sum of the shares of both sentences' weight that are matched: up to 2000 */
  guint breadth;          /* share of the words of the wordier sentence that are matched, each counting the same */
  gint odds;              /* log odds that the two state one fact */
} FaSentencePair;

typedef void (*FaPairObserver) (const FaSentencePair *pair, gpointer data);

/* All constants of the alignment. Scores are in thousandths of a weighted Jaccard similarity, weights in 1/256. The
 * log odds of a pair of sentences are a logistic regression: bias + margin ln margin + mass * mass + breadth ln
 * breadth, fitted by tests/bench/fit_odds.py on one half of the documents and tried on the other. */
typedef struct {
  guint margin_rival;     /* share of the best rival's score that is subtracted */
  gint odds_bias, odds_margin, odds_mass, odds_breadth; /* thousandths */
  gint min_odds;          /* a pair of sentences links at these log odds, thousandths */
  guint min_score;        /* floor of the score itself, for pairs without a rival */
  guint lone_breadth;     /* ... and of the breadth of a pair with one word in common */
  guint grow_gain;        /* a claim joins a group when the group's score rises by this ... */
  guint grow_cover;       /* ... and this share of its own weight is matched */
  guint max_days;         /* articles published more days apart than this are hardly about one event ... */
  guint far_margin;       /* ... and every pair of clauses then needs this much more strength ... */
  gint far_odds;          /* ... and every pair of sentences these more odds */
  guint restate_score;    /* a headline joins the fact it restates at this score */
  guint telling_share;    /* strength of a clause pair: its margin, and this times the root of what it shares ... */
  guint min_strength;     /* ... apart from the themes of the article (1/256); a pair this strong is one fact */
  guint figure_strength;  /* ... and so is one this strong that shares a figure of its own */
  guint key_strength;     /* ... or a deed, a figure or a day that each article tells only once */
  guint least_cover;      /* a pair of clauses of which neither has this share of its weight matched is weaker ... */
  guint cover_strength;   /* ... by so much: both chosen on articles that share little, tests/bench/overlap.py */
  gint left_odds;         /* two clauses that nothing has linked: at these log odds, with rivals only among such */
  guint parallel_score;   /* two articles whose linked sentences score more than this on average, or ... */
  guint parallel_share;   /* ... of whose sentences, of the shorter one, more than this share is linked, tell one text */
  guint parallel_gain[2]; /* sentence by sentence: stray clauses need this much more strength a point above either */
  guint brief_sentences;  /* an article of fewer sentences has few rivals, and a lead over them says less: ... */
  guint brief_gain;       /* ... stray clauses need this much more strength a sentence it is short of that */
  guint least_overlap;    /* articles of whose sentences, of the shorter one, a smaller share is linked have little in common: ... */
  guint overlap_gain;     /* ... a figure of its own needs this much more strength a point below, and neither all but
                             a figure nor a denial makes one fact: both chosen on fixtures of which sentences are taken out,
                             tests/bench/overlap.py */
  guint related;          /* similarity of related concepts (broader, part-of, demonym-of ...) */
  guint near;             /* similarity of concepts that share a form in one language only */
  guint part;             /* similarity of compounds that share a word */
  guint name;             /* similarity of two names at phonetic score 1 */
  guint name_score;       /* least phonetic score of two names */
  guint unknown;          /* share of its weight an unknown, unmatched word counts with */
  guint common;           /* words more frequent than this, per million, carry no weight */
  guint near_number;      /* similarity of two figures of one thing with different values: compare judges those */
  guint lone_number;      /* ... and when neither article tells another figure of it */
  guint round_number;     /* ... and of one of which the other may be a rounding */
  guint other_unit;       /* ... and of one figure that is told in two units, or as crore and as lakh */
  guint near_date;        /* similarity of two dates that are not the same */
  gint sure_sentences[2]; /* log odds that a link that was made is right: bias, and share of what it reached, both in */
  gint sure_clauses[2];   /* thousandths; measured on documents held back, by tests/bench/calibrate.py */
  gint sure_left[2];      /* of what is left over too few are known to fit them: set so that what is said is less than what is right */
  gint sure_figure;       /* where they share a figure of their own, or tell the same but for one thing: at least this */
  guint max_cells;        /* more candidate pairs than this are refused with FA_ERROR_LIMIT */
  FaPairObserver observe; /* NULL, or called for each pair of sentences that shares a word: for fitting the odds */
  gpointer observe_data;
} FaAlignOptions;

void fa_align_options_init (FaAlignOptions *options);

/* In the place of a concept: words of two people's names, of which each is the only one in an office. */
#define FA_CONCEPT_ANSWER (-2)

typedef struct {
  guint source_a, source_b;
  guint32 mention_a, mention_b;
  guint similarity;       /* thousandths */
  gint32 concept;         /* the concept both share; -1: a name, number or equal word carried it */
  gboolean differs;       /* two figures or dates that may be of one thing, and are not the same */
} FaMatch;

typedef struct {
  guint source;
  guint32 clause;
  gboolean further;       /* the clause states the fact of another group first */
} FaMember;

/* What first brought two claims together. */
typedef enum {
  FA_LINK_NONE,           /* alone; reached: the odds with the best sentence that is alone too, G_MININT for none */
  FA_LINK_SENTENCES,      /* two sentences, by their odds */
  FA_LINK_CLAUSES,        /* two clauses, by their strength */
  FA_LINK_FIGURE,         /* two clauses, by a figure that stands nowhere else, or the only two figures of a thing */
  FA_LINK_LEFT,           /* two clauses that are left over, by their odds as sentences */
  FA_LINK_BUT             /* two clauses, by all but what they must differ in; reached: their lead over others that do, of a
                             denial that over all others, thousandths */
} FaLinkKind;

/* What two clauses are one fact for only if they tell it otherwise. */
typedef enum {
  FA_DIFFER_NOTHING,
  FA_DIFFER_VALUE,        /* a figure, or a day */
  FA_DIFFER_NAME,         /* who, or where */
  FA_DIFFER_DENIAL        /* one denies what the other tells, or tells the opposite */
} FaDiffer;

/* The reckoning of that; in thousandths, weights in 1/256. */
typedef struct {
  FaLinkKind kind;
  guint score;            /* of the two */
  gint margin;            /* score less its share of the best rival's */
  guint mass, breadth;    /* as in FaSentencePair */
  guint cover;            /* the larger one of the two shares that mass sums */
  guint telling;          /* matched weight, themes damped */
  gint reached, needed;   /* log odds (sentences, what is left) or strength (clauses), and the least that links */
  gint odds;              /* log odds that the link is right */
  FaDiffer differ;        /* what they must differ in to be one fact */
  FaDiffer held_up;       /* they tell the same but for this; nothing: they were not held up to each other without it */
} FaLink;

typedef struct {
  GArray *members;        /* of FaMember, by source, then in reading order */
  GArray *matches;        /* of FaMatch */
  GArray *answers;        /* of FaMatch: words of other people's names in one office; they count as alike, and are not */
  guint score, margin;    /* thousandths */
  guint matched[2], total[2]; /* weight of each side that is matched, and all of it: the score's terms */
  FaLink link;
} FaGroup;

typedef struct {
  GPtrArray *sources;     /* of const FaMentions *, borrowed */
  GPtrArray *groups;      /* of FaGroup; every clause that makes a claim states one first, alone if need be, and perhaps
                             further ones */
  GArray *told[2];        /* of gboolean, by mention: some group matches it with one of the other source that does not differ */
} FaAlignment;

/** Align the claims of all sources.
 * @param sources    array of n FaMentions, borrowed; must outlive the result. n is 2 in this version.
 * @return new, released with fa_alignment_free(); NULL with FA_ERROR_LIMIT. */
FaAlignment *fa_alignment_new (const FaMentions *const *sources, guint n, const FaAlignOptions *options,
                               GError **error);
void fa_alignment_free (FaAlignment *alignment);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FaAlignment, fa_alignment_free)

#endif
