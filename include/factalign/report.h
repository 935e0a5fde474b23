/* report.h - stage 7: facts become a report.
 *
 * In: facts. Out: bytes of one format: XML (namespace urn:factalign:report:1, `factalign-report(5)`), text for a
 * terminal, or the reckoning of one fact. Knows nothing of how the facts were found, and changes nothing. */
#ifndef FACTALIGN_REPORT_H
#define FACTALIGN_REPORT_H

#include <factalign/compare.h>

typedef struct {
  const FaLanguage *gloss;       /* language of the glosses */
  gboolean with_text;            /* FALSE: <s> elements are empty */
  guint relations;               /* bits 1 << FaFactRelation: which facts are printed; the summary counts all */
  const char *date;              /* RFC 3339 date of the run, or NULL: no <generated> */
  const char *const *options;    /* NULL-terminated "name=value", sorted by name: only what changes the result */
  gboolean color;                /* text format */
} FaReportOptions;

void fa_report_options_init (FaReportOptions *options);

/** The report as XML. @return new buffer of UTF-8, released with g_string_free(); NULL with FA_ERROR_WRITE if libxml2
 * refused. */
GString *fa_report_xml (const FaFacts *facts, const FaReportOptions *options, GError **error);

/** The report as text for a reader: conflicts, then what one source has alone, then agreements.
 * Control characters of the articles never reach it. */
GString *fa_report_text (const FaFacts *facts, const FaReportOptions *options);

/** One or two lines: "1 conflict, 1 agreement, 1 only in a.txt, 0 only in b.txt; 0 claims not assessed". */
GString *fa_report_summary (const FaFacts *facts);

/** Why a fact has its verdict: every mention, its weight, the lexicon line that gave it.
 * @param id  "f2", as in the report. @return NULL with FA_ERROR_OPTION when there is no such fact. */
GString *fa_report_explain (const FaFacts *facts, const char *id, const FaReportOptions *options, GError **error);

#endif
