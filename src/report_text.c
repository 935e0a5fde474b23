/* report_text.c - facts for a reader at a terminal.
 *
 * In: facts. Out: lines: conflicts first, then what only one source has, then agreements, then what was not understood.
 * The one idea: the line that says what differs stands above the two quotes it stands in, and every verdict is a word,
 * never a colour alone. Nothing is padded into columns: no program knows how wide a terminal draws Gujarati. */
#include "report_common.h"

#include <string.h>

typedef struct {
  const FaFacts *facts;
  const FaReportOptions *options;
  GString *out;
  guint n_sources;
  char *name[FA_MAX_SOURCES];
  FaReportCuts *cuts[FA_MAX_SOURCES];
} Page;

typedef enum { STYLE_HEADING, STYLE_AGREE, STYLE_CONFLICT, STYLE_ONLY, STYLE_UNASSESSED, STYLE_FAINT } Style;

static const char *const style_codes[] = { "1", "1;32", "1;31", "1;36", "1;33", "2" };

static void
begin_style (Page *p, Style style)
{
  if (p->options->color)
    g_string_append_printf (p->out, "\033[%sm", style_codes[style]);
}

static void
end_style (Page *p)
{
  if (p->options->color)
    g_string_append (p->out, "\033[0m");
}

static void
append_words (Page *p, const char *words)
{
  fa_report_append_safe (p->out, words, strlen (words));
}

/* Details ---------------------------------------------------------------------------------------------------------- */

/* a “1.100 kilometer”, b “1,222 કિલોમીટર” */
static void
write_values (Page *p, const FaDetail *detail)
{
  for (guint i = 0; i < detail->values->len; i++)
    {
      const FaValue *v = &g_array_index (detail->values, FaValue, i);
      g_string_append_printf (p->out, "%s%c ", i > 0 ? ", " : "", (char) ('a' + v->source));
      fa_report_append_quote (p->out, p->facts, v->source, fa_report_cuts_widen (p->cuts[v->source], v->span));
    }
}

static void
write_detail (Page *p, const FaDetail *detail)
{
  if (detail->relation == FA_DETAIL_SAME || detail->values->len == 0)
    return;
  g_string_append (p->out, "  ");
  begin_style (p, detail->relation == FA_DETAIL_DIFFERS ? STYLE_CONFLICT : STYLE_FAINT);
  g_string_append_printf (p->out, "%s %s:", fa_detail_kind_name (detail->kind),
                          detail->relation == FA_DETAIL_ONLY ? "in one only"
                                                             : fa_detail_relation_name (detail->relation));
  end_style (p);
  g_string_append_c (p->out, ' ');
  write_values (p, detail);
  const char *reason = fa_report_reason (detail);
  if (reason != NULL)
    {
      g_string_append (p->out, " (");
      append_words (p, reason);
      g_string_append_c (p->out, ')');
    }
  g_string_append_c (p->out, '\n');
}

static void
write_details (Page *p, const FaFact *fact, gboolean differing)
{
  for (guint i = 0; i < fact->details->len; i++)
    {
      const FaDetail *detail = g_ptr_array_index (fact->details, i);
      if ((detail->relation == FA_DETAIL_DIFFERS) == differing)
        write_detail (p, detail);
    }
}

/* Facts ------------------------------------------------------------------------------------------------------------ */

/* f3 pipeline · length (confidence 0.840) */
static void
write_fact_line (Page *p, guint number, const FaFact *fact)
{
  g_autofree char *gloss = fa_report_gloss (p->facts, fact, p->options->gloss);
  gboolean unassessed = fact->relation == FA_FACT_UNASSESSED;
  guint share = unassessed ? fact->coverage : fact->confidence;
  begin_style (p, STYLE_HEADING);
  g_string_append_printf (p->out, "f%u", number);
  end_style (p);
  if (gloss != NULL)
    {
      g_string_append_c (p->out, ' ');
      append_words (p, gloss);
    }
  begin_style (p, STYLE_FAINT);
  g_string_append_printf (p->out, " (%s %u.%03u)", unassessed ? "understood" : "confidence", share / 1000,
                          share % 1000);
  end_style (p);
  g_string_append_c (p->out, '\n');
}

static void
write_fact (Page *p, guint number, const FaFact *fact)
{
  write_fact_line (p, number, fact);
  write_details (p, fact, TRUE);
  for (guint i = 0; i < fact->evidence->len; i++)
    {
      const FaEvidence *e = &g_array_index (fact->evidence, FaEvidence, i);
      g_string_append_printf (p->out, "  %c ", (char) ('a' + e->source));
      fa_report_append_quote (p->out, p->facts, e->source, fa_report_cuts_evidence (p->cuts[e->source], e));
      g_string_append_c (p->out, '\n');
    }
  write_details (p, fact, FALSE);
  g_string_append_c (p->out, '\n');
}

static guint
first_source (const FaFact *fact)
{
  return g_array_index (fact->evidence, FaEvidence, 0).source;
}

/* All facts of a relation, under one heading. @param source  only those that this source has alone; -1: any. */
static void
write_section (Page *p, FaFactRelation relation, gint source, const char *heading, guint count)
{
  static const Style styles[] = { STYLE_AGREE, STYLE_CONFLICT, STYLE_ONLY, STYLE_UNASSESSED };
  if (count == 0 || (p->options->relations >> relation & 1) == 0)
    return;
  begin_style (p, styles[relation]);
  g_string_append_printf (p->out, "%s (%u)", heading, count);
  end_style (p);
  g_string_append (p->out, "\n\n");
  for (guint i = 0; i < p->facts->facts->len; i++)
    {
      const FaFact *fact = fa_report_fact (p->facts, i);
      if (fact->relation == relation && (source < 0 || first_source (fact) == (guint) source))
        write_fact (p, i + 1, fact);
    }
}

static void
write_sources (Page *p)
{
  for (guint i = 0; i < p->n_sources; i++)
    {
      const FaClaims *claims = fa_report_claims (p->facts, i);
      g_autofree char *published = fa_date_known (claims->published) ? fa_date_format (claims->published) : NULL;
      g_string_append_printf (p->out, "%c is %s (%s, %u sentences%s%s)\n", (char) ('a' + i), p->name[i],
                              fa_report_tag (claims->language), claims->sentences->len,
                              published != NULL ? ", published " : "", published != NULL ? published : "");
    }
}

static void
write_page (Page *p)
{
  FaReportCounts counts = fa_report_count (p->facts);
  write_sources (p);
  GString *summary = fa_report_summary (p->facts);
  g_string_append_printf (p->out, "%s\n", summary->str);
  g_string_free (summary, TRUE);
  write_section (p, FA_FACT_CONFLICT, -1, "CONFLICTS", counts.relation[FA_FACT_CONFLICT]);
  for (guint i = 0; i < p->n_sources; i++)
    {
      g_autofree char *heading = g_strconcat ("ONLY IN ", p->name[i], NULL);
      write_section (p, FA_FACT_ONLY, (gint) i, heading, counts.only[i]);
    }
  write_section (p, FA_FACT_AGREE, -1, "AGREEMENTS", counts.relation[FA_FACT_AGREE]);
  write_section (p, FA_FACT_UNASSESSED, -1, "NOT ASSESSED", counts.relation[FA_FACT_UNASSESSED]);
  g_string_truncate (p->out, p->out->len - 1); /* the blank line after the last section or the summary */
}

GString *
fa_report_text (const FaFacts *facts, const FaReportOptions *options)
{
  g_return_val_if_fail (facts != NULL && options != NULL, NULL);
  Page p = { .facts = facts, .options = options, .out = g_string_new (NULL), .n_sources = fa_report_n_sources (facts) };
  for (guint i = 0; i < p.n_sources; i++)
    {
      p.name[i] = fa_report_source_name (facts, i);
      p.cuts[i] = fa_report_cuts_new (fa_report_claims (facts, i));
    }
  write_page (&p);
  for (guint i = 0; i < p.n_sources; i++)
    {
      g_free (p.name[i]);
      fa_report_cuts_free (p.cuts[i]);
    }
  return p.out;
}

GString *
fa_report_summary (const FaFacts *facts)
{
  g_return_val_if_fail (facts != NULL, NULL);
  FaReportCounts counts = fa_report_count (facts);
  guint conflicts = counts.relation[FA_FACT_CONFLICT], agreements = counts.relation[FA_FACT_AGREE];
  guint unassessed = counts.relation[FA_FACT_UNASSESSED];
  GString *s = g_string_new (NULL);
  g_string_append_printf (s, "%u conflict%s, %u agreement%s", conflicts, conflicts == 1 ? "" : "s", agreements,
                          agreements == 1 ? "" : "s");
  for (guint i = 0; i < fa_report_n_sources (facts); i++)
    {
      g_autofree char *name = fa_report_source_name (facts, i);
      g_string_append_printf (s, ", %u only in %s", counts.only[i], name);
    }
  g_string_append_printf (s, "; %u claim%s not assessed\n", unassessed, unassessed == 1 ? "" : "s");
  return s;
}
