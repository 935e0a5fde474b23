/* compare.h - stage 6: groups of aligned claims become facts with a verdict.
 *
 * In: the mentions of all sources and their alignment. Out: facts: relation, evidence, the details that are the same,
 * compatible or differ, confidence and coverage. Knows nothing of output formats. */
#ifndef FACTALIGN_COMPARE_H
#define FACTALIGN_COMPARE_H

#include <factalign/align.h>

typedef enum { FA_FACT_AGREE, FA_FACT_CONFLICT, FA_FACT_ONLY, FA_FACT_UNASSESSED } FaFactRelation;

typedef enum {
  FA_DETAIL_QUANTITY, FA_DETAIL_MONEY, FA_DETAIL_PERCENT, FA_DETAIL_DATE, FA_DETAIL_NAME, FA_DETAIL_PLACE,
  FA_DETAIL_ROLE, FA_DETAIL_POLARITY, FA_DETAIL_MODALITY, FA_DETAIL_ATTRIBUTION, FA_DETAIL_CONCEPT
} FaDetailKind;

typedef enum { FA_DETAIL_SAME, FA_DETAIL_COMPATIBLE, FA_DETAIL_DIFFERS, FA_DETAIL_ONLY } FaDetailRelation;

typedef struct {
  guint source;
  guint sentence;    /* index in the source's FaClaims.sentences */
  FaSpan span;       /* lies inside that sentence */
} FaEvidence;

typedef struct {
  guint source;
  FaSpan span;       /* lies inside an evidence of the source, unless from_context */
  gboolean from_context;
  char *norm;        /* normalised value ("1100", "2021-04-07", "RUB"), or NULL */
  char *unit;        /* or NULL */
} FaValue;

typedef struct {
  FaDetailKind kind;
  FaDetailRelation relation;
  GArray *values;          /* of FaValue */
  const char *reason_code; /* static: "number-differs", "rounding" ...; NULL: none */
  char *reason;            /* one sentence, or NULL */
} FaDetail;

typedef struct {
  guint32 concept;         /* index in the lexicon */
  guint32 term;            /* the lexicon line that gave it */
  GArray *terms;           /* of FaValue (norm and unit NULL): where it stands */
} FaFactConcept;

typedef struct {
  FaFactRelation relation;
  GArray *evidence;        /* of FaEvidence, by source, then in reading order */
  GPtrArray *concepts;     /* of FaFactConcept, heaviest first */
  GPtrArray *details;      /* of FaDetail */
  guint confidence;        /* thousandths */
  guint coverage;          /* thousandths */
  guint group;             /* of the alignment, that it was made of; G_MAXUINT: part of one that was not taken */
} FaFact;

typedef struct {
  const FaAlignment *alignment; /* borrowed */
  GPtrArray *facts;             /* of FaFact, in reading order of the first source, then what only the next has ... */
} FaFacts;

typedef struct {
  guint min_confidence;  /* thousandths: an agreement below it becomes unassessed */
  guint min_conflict;    /* the same: what would contradict each other below it are two facts, each told by one source */
  guint min_coverage;    /* thousandths: a claim below it is unassessed, never "only" */
  gint near_odds;        /* thousandths: so is one not wholly understood that came as near as this to a link */
} FaCompareOptions;

void fa_compare_options_init (FaCompareOptions *options);

FaFacts *fa_facts_new (const FaAlignment *alignment, const FaCompareOptions *options);
void fa_facts_free (FaFacts *facts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FaFacts, fa_facts_free)

#endif
