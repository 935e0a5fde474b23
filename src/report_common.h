/* report_common.h - what all formats of the report share: names, counts, and where sentences and quotes may be cut.
 * Private to the report stage and the programs. */
#ifndef FACTALIGN_REPORT_COMMON_H
#define FACTALIGN_REPORT_COMMON_H

#include <factalign/report.h>

#define FA_MAX_SOURCES 26 /* named a to z */

const char *fa_fact_relation_name (FaFactRelation relation);
const char *fa_detail_kind_name (FaDetailKind kind);
const char *fa_detail_relation_name (FaDetailRelation relation);

/** @return FALSE when no fact relation has that name. */
gboolean fa_fact_relation_parse (const char *name, FaFactRelation *relation);

guint fa_report_n_sources (const FaFacts *facts);
const FaMentions *fa_report_mentions (const FaFacts *facts, guint source);
const FaClaims *fa_report_claims (const FaFacts *facts, guint source);
const FaArticle *fa_report_article (const FaFacts *facts, guint source);
const FaLexicon *fa_report_lexicon (const FaFacts *facts);

/** The tag of a language; "und" for NULL. */
const char *fa_report_tag (const FaLanguage *language);

/** One of the facts, by its place in the report. */
static inline const FaFact *
fa_report_fact (const FaFacts *facts, guint i)
{
  return g_ptr_array_index (facts->facts, i);
}

/** Bits 1 << source of the sources that state a fact. */
guint32 fa_report_fact_sources (const FaFact *fact);

typedef struct {
  guint relation[FA_FACT_UNASSESSED + 1];
  guint only[FA_MAX_SOURCES]; /* facts that only one source has, per source */
} FaReportCounts;

FaReportCounts fa_report_count (const FaFacts *facts);

/** The concepts of a fact as words of a language, heaviest first: "Lavrov · talks · Chief of Army Staff".
 * @return new string; NULL when no concept has a term in it. */
char *fa_report_gloss (const FaFacts *facts, const FaFact *fact, const FaLanguage *language);

/** Why a detail has its relation, in words: what compare said, else what its code means; NULL when it has no code. */
const char *fa_report_reason (const FaDetail *detail);

/** What a note of an article ("code" or "code:argument") says, in words. @return new string. */
char *fa_report_note (const char *note);

/** The code of a note: what stands before its colon. @return new string. */
char *fa_report_note_code (const char *note);

/** TRUE when an earlier source has the very same bytes. @param earlier  set to it. */
gboolean fa_report_same_file (const FaFacts *facts, guint source, guint *earlier);

/** Append text of others for a terminal: on one line, without what steers the terminal or turns the direction of what
 * follows. */
void fa_report_append_safe (GString *out, const char *text, gsize n);

/** Append a quote: “text”. */
void fa_report_append_quote (GString *out, const FaFacts *facts, guint source, FaSpan span);

/** The label of a source, safe for a terminal, with its letter where two have the same. @return new string. */
char *fa_report_source_name (const FaFacts *facts, guint source);

/* Where a text may be cut ------------------------------------------------------------------------------------------ */

/** Where an article's graphemes begin, and its sentences as the report shows them. */
typedef struct {
  const FaClaims *claims; /* borrowed */
  guint8 *starts;         /* one bit a byte of the text, and one for its end */
  guint32 *cut;           /* n_pieces + 1 bytes: piece i is [cut[i], cut[i + 1]); joined, the pieces are the text */
  guint n_pieces;         /* one a sentence; one for a text without a sentence */
} FaReportCuts;

FaReportCuts *fa_report_cuts_new (const FaClaims *claims);
void fa_report_cuts_free (FaReportCuts *cuts);

/** Move both ends of a span outwards to where no grapheme is cut. */
FaSpan fa_report_cuts_widen (const FaReportCuts *cuts, FaSpan span);

/** The evidence as quoted: widened, but never out of its sentence's piece. */
FaSpan fa_report_cuts_evidence (const FaReportCuts *cuts, const FaEvidence *evidence);

/** A piece without the blanks at its end. */
FaSpan fa_report_cuts_sentence (const FaReportCuts *cuts, guint piece);

/** About 30 characters before (after) a position, in whole graphemes; may be empty. */
FaSpan fa_report_cuts_before (const FaReportCuts *cuts, guint32 byte);
FaSpan fa_report_cuts_after (const FaReportCuts *cuts, guint32 byte);

#endif
