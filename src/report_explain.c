/* report_explain.c - why a fact has its verdict.
 *
 * In: facts and the id of one. Out: for every word of its quotes what it was taken for, how much it weighs, the lexicon
 * line that said so, and which word of the other source it met; and the sums that made of this a score and a link. The
 * one idea: a reader who doubts a verdict can follow it by hand, and sees which line to correct. */
#include "report_common.h"

#include <string.h>

typedef struct {
  const FaFacts *facts;
  const FaFact *fact;
  GString *out;
} Reckoning;

static const char *const mention_names[]
    = { "concept", "name",    "quantity", "money",   "percent",  "ordinal", "date",
        "handle",  "hashtag", "url",      "acronym", "negation", "unknown", "function" };

G_STATIC_ASSERT (G_N_ELEMENTS (mention_names) == FA_MENTION_FUNCTION + 1);

static void
append_thousandths (GString *out, const char *before, guint value)
{
  g_string_append_printf (out, "%s%u.%03u", before, value / 1000, value % 1000);
}

/* discuss (action) terms/diplomacy.tsv:41 */
static void
append_concept (GString *out, const FaLexicon *lexicon, const FaHit *hit)
{
  const FaConcept *concept = fa_lexicon_concept (lexicon, hit->concept);
  const FaTerm *term = fa_lexicon_term (lexicon, hit->term);
  const char *id = fa_lexicon_string (lexicon, concept->id);
  const char *file = fa_lexicon_string (lexicon, fa_lexicon_file (lexicon, term->file)->name);
  fa_report_append_safe (out, id, strlen (id));
  g_string_append_printf (out, " (%s) ", fa_kind_name ((FaConceptKind) concept->kind));
  fa_report_append_safe (out, file, strlen (file));
  g_string_append_printf (out, ":%u", term->line);
}

static void
write_mention (Reckoning *r, guint source, const FaMention *mention)
{
  const FaMentions *mentions = fa_report_mentions (r->facts, source);
  g_string_append (r->out, "    ");
  fa_report_append_quote (r->out, r->facts, source, mention->span);
  g_string_append_printf (r->out, " %s%s", mention->ambiguous ? "ambiguous " : "", mention_names[mention->kind]);
  append_thousandths (r->out, ", weight ", (guint) mention->weight * 1000 / 256);
  for (guint i = 0; i < mention->hit_n; i++)
    {
      g_string_append (r->out, i == 0 ? ": " : "; ");
      append_concept (r->out, mentions->lexicon, fa_mentions_hit (mentions, mention->hit_first + i));
    }
  g_string_append_c (r->out, '\n');
}

/* Function words are understood and carry nothing: they are left out. */
static void
write_evidence (Reckoning *r, const FaEvidence *e)
{
  const FaMentions *mentions = fa_report_mentions (r->facts, e->source);
  g_string_append_printf (r->out, "  %c ", (char) ('a' + e->source));
  fa_report_append_quote (r->out, r->facts, e->source, e->span);
  g_string_append_c (r->out, '\n');
  for (guint i = 0; i < mentions->mentions->len; i++)
    {
      const FaMention *mention = fa_mentions_get (mentions, i);
      if (mention->kind != FA_MENTION_FUNCTION && fa_span_holds (e->span, mention->span))
        write_mention (r, e->source, mention);
    }
}

static gboolean
is_of_fact (const Reckoning *r, guint source, FaSpan span)
{
  for (guint i = 0; i < r->fact->evidence->len; i++)
    {
      const FaEvidence *e = &g_array_index (r->fact->evidence, FaEvidence, i);
      if (e->source == source && fa_span_holds (e->span, span))
        return TRUE;
    }
  return FALSE;
}

static void
write_match (Reckoning *r, const FaMatch *match)
{
  FaSpan a = fa_mentions_get (fa_report_mentions (r->facts, match->source_a), match->mention_a)->span;
  FaSpan b = fa_mentions_get (fa_report_mentions (r->facts, match->source_b), match->mention_b)->span;
  if (!is_of_fact (r, match->source_a, a) || !is_of_fact (r, match->source_b, b))
    return;
  g_string_append_printf (r->out, "    %c ", (char) ('a' + match->source_a));
  fa_report_append_quote (r->out, r->facts, match->source_a, a);
  g_string_append_printf (r->out, " = %c ", (char) ('a' + match->source_b));
  fa_report_append_quote (r->out, r->facts, match->source_b, b);
  append_thousandths (r->out, ", similarity ", match->similarity);
  if (match->concept >= 0)
    {
      const FaLexicon *lexicon = fa_report_lexicon (r->facts);
      const char *id = fa_lexicon_string (lexicon, fa_lexicon_concept (lexicon, (guint) match->concept)->id);
      g_string_append (r->out, ", both ");
      fa_report_append_safe (r->out, id, strlen (id));
    }
  g_string_append (r->out, match->concept == FA_CONCEPT_ANSWER ? ", another name in one office\n" : "\n");
}

/* The group a fact was made of. */
static const FaGroup *
group_of (const Reckoning *r)
{
  return g_ptr_array_index (r->facts->alignment->groups, r->fact->group);
}

static void
append_signed (GString *out, const char *before, gint value)
{
  append_thousandths (out, before, 0);
  g_string_truncate (out, out->len - strlen ("0.000"));
  append_thousandths (out, value < 0 ? "-" : "", (guint) ABS (value));
}

static guint
in_thousandths (guint weight)
{
  return (guint) ((guint64) weight * 1000 / 256);
}

/* score 0.456 = 7.050 / (12.300 + 10.256 - 7.050) */
static void
write_score (Reckoning *r, const FaGroup *g)
{
  guint shared = in_thousandths (g->matched[0] + g->matched[1]) / 2;
  append_thousandths (r->out, "  the whole: matched weight a ", in_thousandths (g->matched[0]));
  append_thousandths (r->out, " of ", in_thousandths (g->total[0]));
  append_thousandths (r->out, ", b ", in_thousandths (g->matched[1]));
  append_thousandths (r->out, " of ", in_thousandths (g->total[1]));
  append_thousandths (r->out, "; score ", g->score);
  if (g->link.differ == FA_DIFFER_NAME && g->score == g->link.score) /* more than that of the whole claims */
    {
      g_string_append (r->out, ", of all but the names that differ\n");
      return;
    }
  append_thousandths (r->out, " = ", shared);
  append_thousandths (r->out, " / (", in_thousandths (g->total[0]));
  append_thousandths (r->out, " + ", in_thousandths (g->total[1]));
  append_thousandths (r->out, " - ", shared);
  g_string_append (r->out, ")\n");
}

static void
write_odds (Reckoning *r, const FaLink *link)
{
  FaAlignOptions o;
  fa_align_options_init (&o);
  append_signed (r->out, "    log odds ", link->reached);
  append_signed (r->out, " = ", o.odds_bias);
  append_signed (r->out, " + ", o.odds_margin);
  g_string_append_printf (r->out, " ln %d", link->margin);
  append_signed (r->out, " + ", o.odds_mass);
  append_thousandths (r->out, " x ", link->mass);
  append_signed (r->out, " + ", o.odds_breadth);
  g_string_append_printf (r->out, " ln %u", link->breadth);
  append_signed (r->out, "; needed ", link->needed);
  g_string_append (r->out, "\n    (the margin, the matched shares of both weights, and the matched share of the words, the last in thousandths)\n");
}

static void
write_strength (Reckoning *r, const FaLink *link)
{
  FaAlignOptions o;
  fa_align_options_init (&o);
  append_signed (r->out, "    strength ", link->reached);
  append_signed (r->out, " = margin + ", (gint) o.telling_share);
  append_thousandths (r->out, " x 16 x the root of the telling weight ", in_thousandths (link->telling));
  if (link->cover < o.least_cover)
    {
      append_thousandths (r->out, " - ", o.cover_strength);
      append_thousandths (r->out, ", of neither is ", o.least_cover);
      g_string_append (r->out, " matched");
    }
  append_signed (r->out, "; needed ", link->needed);
  g_string_append_c (r->out, '\n');
}

/* How near a claim that stands alone came to a link. */
static void
write_nearest (Reckoning *r)
{
  if (r->fact->group == G_MAXUINT)
    return;
  const FaLink *link = &group_of (r)->link;
  if (link->kind != FA_LINK_NONE || link->reached == G_MININT)
    return;
  append_signed (r->out, "  not linked: with the nearest claim of the other article the log odds are ", link->reached);
  append_signed (r->out, "; needed ", link->needed);
  g_string_append_c (r->out, '\n');
}

/* What brought the first claims of the fact together. */
static void
write_link (Reckoning *r)
{
  static const char *const kinds[]
      = { NULL, "two sentences", "two clauses", "two clauses with a figure of their own", "two clauses that were left over",
          "two clauses that tell the same" };
  static const char *const but[] = { "", " but for a figure or a day", " but for who or where", " but for a denial" };
  G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == FA_LINK_BUT + 1 && G_N_ELEMENTS (but) == FA_DIFFER_DENIAL + 1);
  const FaGroup *g = group_of (r);
  if (g->link.kind == FA_LINK_NONE)
    return;
  FaAlignOptions o;
  fa_align_options_init (&o);
  write_score (r, g);
  g_string_append_printf (r->out, "  linked as %s%s:", kinds[g->link.kind], g->link.kind == FA_LINK_BUT ? but[g->link.differ] : "");
  append_thousandths (r->out, " score ", g->link.score);
  append_thousandths (r->out, " - ", o.margin_rival);
  append_thousandths (r->out, " x best rival ", (guint) ((gint) g->link.score - g->link.margin) * 1000 / o.margin_rival);
  append_signed (r->out, " = margin ", g->link.margin);
  g_string_append_c (r->out, '\n');
  if (g->link.kind == FA_LINK_SENTENCES || g->link.kind == FA_LINK_LEFT)
    write_odds (r, &g->link);
  else if (g->link.kind != FA_LINK_BUT)
    write_strength (r, &g->link);
  if (g->link.held_up && g->link.kind != FA_LINK_BUT)
    g_string_append_printf (r->out, "  the two tell the same%s\n", but[g->link.held_up]);
  append_signed (r->out, "  of such links so many are right that the log odds are ", g->link.odds);
  append_thousandths (r->out, ": confidence ", r->fact->confidence);
  g_string_append_c (r->out, '\n');
}

static void
write_matches (Reckoning *r)
{
  const GArray *matches = group_of (r)->matches, *answers = group_of (r)->answers;
  g_string_append (r->out, "  what carried the match\n");
  for (guint k = 0; k < matches->len; k++)
    write_match (r, &g_array_index (matches, FaMatch, k));
  for (guint k = 0; k < answers->len; k++)
    write_match (r, &g_array_index (answers, FaMatch, k));
}

static void
write_detail (Reckoning *r, const FaDetail *detail)
{
  g_string_append_printf (r->out, "    %s %s:", fa_detail_kind_name (detail->kind),
                          fa_detail_relation_name (detail->relation));
  for (guint i = 0; i < detail->values->len; i++)
    {
      const FaValue *v = &g_array_index (detail->values, FaValue, i);
      g_string_append_printf (r->out, " %c ", (char) ('a' + v->source));
      fa_report_append_quote (r->out, r->facts, v->source, v->span);
      if (v->norm == NULL)
        continue;
      g_autofree char *norm = g_strjoin (" ", v->norm, v->unit, NULL);
      g_string_append (r->out, " [");
      fa_report_append_safe (r->out, norm, strlen (norm));
      g_string_append_c (r->out, ']');
    }
  if (detail->reason_code != NULL)
    g_string_append_printf (r->out, " (%s)", detail->reason_code);
  g_string_append_c (r->out, '\n');
}

static void
write_all (Reckoning *r, const char *id, const FaLanguage *language)
{
  const FaFact *fact = r->fact;
  g_autofree char *gloss = fa_report_gloss (r->facts, fact, language);
  g_string_append_printf (r->out, "%s %s", id, fa_fact_relation_name (fact->relation));
  append_thousandths (r->out, ", confidence ", fact->confidence);
  append_thousandths (r->out, ", coverage ", fact->coverage);
  g_string_append (r->out, "\n  ");
  if (gloss != NULL)
    fa_report_append_safe (r->out, gloss, strlen (gloss));
  g_string_append (r->out, gloss != NULL ? "\n" : "no concept is known\n");
  for (guint i = 0; i < fact->evidence->len; i++)
    write_evidence (r, &g_array_index (fact->evidence, FaEvidence, i));
  if (fact->relation == FA_FACT_AGREE || fact->relation == FA_FACT_CONFLICT)
    {
      write_matches (r);
      write_link (r);
    }
  else
    write_nearest (r);
  if (fact->details->len > 0)
    g_string_append (r->out, "  details\n");
  for (guint i = 0; i < fact->details->len; i++)
    write_detail (r, g_ptr_array_index (fact->details, i));
}

GString *
fa_report_explain (const FaFacts *facts, const char *id, const FaReportOptions *options, GError **error)
{
  g_return_val_if_fail (facts != NULL && id != NULL && options != NULL, NULL);
  guint64 number = 0;
  if (id[0] != 'f' || !g_ascii_string_to_unsigned (id + 1, 10, 1, G_MAXUINT, &number, NULL)
      || number > facts->facts->len)
    {
      g_autofree char *quoted = fa_error_quote (id);
      g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "there is no fact \"%s\"; there are %u, from f1", quoted,
                   facts->facts->len);
      return NULL;
    }
  Reckoning r = { .facts = facts, .fact = fa_report_fact (facts, (guint) number - 1), .out = g_string_new (NULL) };
  write_all (&r, id, options->gloss);
  return r.out;
}
