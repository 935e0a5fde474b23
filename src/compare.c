/* compare.c - groups of claims become facts.
 *
 * In: the alignment. Out: facts in reading order, each with its verdict. The one idea: a group with claims of two
 * sources agrees unless a detail contradicts; a group of one source is "only" when it was understood, and "unassessed"
 * when it was not: absence of understanding is no evidence of absence. Claims that were brought together by all but one thing
 * are one fact only if they differ in that, and what one denies is then not told alone by the other. */
#include <factalign/compare.h>

#include <string.h>

#include "detail.h"

#define MOST_CONCEPTS 24

void
fa_compare_options_init (FaCompareOptions *o)
{
  *o = (FaCompareOptions){ .min_confidence = 500, .min_conflict = 713, .min_coverage = 500, .near_odds = 2500 };
}

/* The logistic function of log odds, by chords. */
static guint
confidence_of (const FaLink *link)
{
  static const struct { gint odds; guint confidence; } points[]
      = { { -4000, 18 }, { -2000, 119 }, { -1000, 269 }, { 0, 500 }, { 1000, 731 }, { 1500, 818 }, { 2000, 881 },
          { 3000, 953 }, { 4000, 982 }, { 6000, 998 }, { 8000, 999 } };
  gint odds = CLAMP (link->odds, points[0].odds, points[G_N_ELEMENTS (points) - 1].odds);
  guint i = 1;
  while (points[i].odds < odds)
    i++;
  gint span = points[i].odds - points[i - 1].odds, rise = (gint) (points[i].confidence - points[i - 1].confidence);
  return points[i - 1].confidence + (guint) (rise * (odds - points[i - 1].odds) / span);
}

static void
concept_free (gpointer p)
{
  FaFactConcept *c = p;
  g_array_free (c->terms, TRUE);
  g_free (c);
}

static void
fact_free (gpointer p)
{
  FaFact *f = p;
  g_array_free (f->evidence, TRUE);
  g_ptr_array_unref (f->concepts);
  g_ptr_array_unref (f->details);
  g_free (f);
}

static const FaMentions *
source_of (const FaAlignment *a, guint source)
{
  return a->sources->pdata[source];
}

/* --- evidence ----------------------------------------------------------------------------------------------------- */

/* Neighbouring clauses of one sentence are one piece of evidence; all of them are the sentence itself. */
static void
add_evidence (const FaAlignment *a, const FaGroup *g, FaFact *fact)
{
  for (guint i = 0; i < g->members->len; i++)
    {
      const FaMember *m = &g_array_index (g->members, FaMember, i);
      const FaClaims *claims = source_of (a, m->source)->claims;
      const FaClause *clause = fa_claims_clause (claims, m->clause);
      const FaSentence *s = fa_claims_sentence (claims, clause->sentence);
      FaEvidence e = { m->source, clause->sentence, clause->span };
      if (m->clause == s->clause_first)
        e.span.start = s->span.start;
      if (m->clause + 1 == s->clause_end)
        e.span.end = s->span.end;
      const FaMember *before = i == 0 ? NULL : &g_array_index (g->members, FaMember, i - 1);
      if (before != NULL && before->source == m->source && before->clause + 1 == m->clause && fact->evidence->len > 0
          && g_array_index (fact->evidence, FaEvidence, fact->evidence->len - 1).sentence == e.sentence)
        g_array_index (fact->evidence, FaEvidence, fact->evidence->len - 1).span.end = e.span.end;
      else
        g_array_append_val (fact->evidence, e);
    }
}

/* --- concepts ----------------------------------------------------------------------------------------------------- */

static FaFactConcept *
concept_of (FaFact *fact, guint32 concept, guint32 term)
{
  for (guint i = 0; i < fact->concepts->len; i++)
    {
      FaFactConcept *c = fact->concepts->pdata[i];
      if (c->concept == concept)
        return c;
    }
  if (fact->concepts->len == MOST_CONCEPTS)
    return NULL;
  FaFactConcept *c = g_new0 (FaFactConcept, 1);
  c->concept = concept;
  c->term = term;
  c->terms = g_array_new (FALSE, FALSE, sizeof (FaValue));
  g_ptr_array_add (fact->concepts, c);
  return c;
}

/* Add a mention under a concept it has, with the lexicon line that says so; FALSE when it does not have it. */
static gboolean
add_term (FaFact *fact, guint source, const FaMentions *s, const FaMention *m, guint32 concept)
{
  for (guint i = 0; i < m->hit_n; i++)
    {
      const FaHit *hit = fa_mentions_hit (s, m->hit_first + i);
      if (hit->concept != concept)
        continue;
      FaFactConcept *c = concept_of (fact, concept, hit->term);
      FaValue v = { .source = source, .span = m->span };
      if (c != NULL)
        g_array_append_val (c->terms, v);
      return TRUE;
    }
  return FALSE;
}

/* The concept of a mention that a concept of the other side is related to. */
static guint32
related_concept (const FaMentions *s, const FaMention *m, guint32 other)
{
  for (guint i = 0; i < m->hit_n; i++)
    {
      guint n;
      guint32 concept = fa_mentions_hit (s, m->hit_first + i)->concept;
      const FaRelation *r = fa_lexicon_relations (s->lexicon, concept, &n);
      for (guint k = 0; k < n; k++)
        if (r[k].to == other)
          return concept;
    }
  return fa_mentions_hit (s, m->hit_first)->concept;
}

static void
add_side (FaFact *fact, guint source, const FaMentions *s, const FaMention *m, guint32 concept)
{
  if (m->hit_n > 0 && !add_term (fact, source, s, m, concept))
    add_term (fact, source, s, m, related_concept (s, m, concept));
}

static void
add_matched_concepts (const FaAlignment *a, const FaGroup *g, FaFact *fact)
{
  for (guint i = 0; i < g->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (g->matches, FaMatch, i);
      if (m->concept < 0)
        continue;
      const FaMentions *x = source_of (a, m->source_a), *y = source_of (a, m->source_b);
      add_side (fact, m->source_a, x, fa_mentions_get (x, m->mention_a), (guint32) m->concept);
      add_side (fact, m->source_b, y, fa_mentions_get (y, m->mention_b), (guint32) m->concept);
    }
}

/* Of several meanings the one that news speaks of most: nothing on the other side decides here. */
static guint32
likeliest (const FaMentions *s, const FaMention *m)
{
  guint32 best = fa_mentions_hit (s, m->hit_first)->concept;
  for (guint i = 1; i < m->hit_n; i++)
    {
      guint32 concept = fa_mentions_hit (s, m->hit_first + i)->concept;
      if (fa_lexicon_concept (s->lexicon, concept)->frequency > fa_lexicon_concept (s->lexicon, best)->frequency)
        best = concept;
    }
  return best;
}

static void
add_own_concepts (const FaAlignment *a, const FaGroup *g, FaFact *fact)
{
  for (guint i = 0; i < g->members->len; i++)
    {
      const FaMember *member = &g_array_index (g->members, FaMember, i);
      const FaMentions *s = source_of (a, member->source);
      guint32 end = g_array_index (s->clause_first, guint32, member->clause + 1);
      for (guint32 k = g_array_index (s->clause_first, guint32, member->clause); k < end; k++)
        {
          const FaMention *m = fa_mentions_get (s, k);
          if (m->kind == FA_MENTION_CONCEPT && m->weight > 0)
            add_term (fact, member->source, s, m, likeliest (s, m));
        }
    }
}

static gint
compare_concepts (gconstpointer pa, gconstpointer pb, gpointer lexicon)
{
  const FaFactConcept *a = *(FaFactConcept *const *) pa, *b = *(FaFactConcept *const *) pb;
  guint16 wa = fa_lexicon_concept (lexicon, a->concept)->weight, wb = fa_lexicon_concept (lexicon, b->concept)->weight;
  if (wa != wb)
    return wa > wb ? -1 : 1;
  FaSpan sa = g_array_index (a->terms, FaValue, 0).span, sb = g_array_index (b->terms, FaValue, 0).span;
  if (sa.start != sb.start)
    return sa.start < sb.start ? -1 : 1;
  return a->concept < b->concept ? -1 : a->concept > b->concept;
}

/* --- facts -------------------------------------------------------------------------------------------------------- */

static guint
n_sources (const FaGroup *g)
{
  guint seen = 0;
  for (guint i = 0; i < g->members->len; i++)
    seen |= 1u << g_array_index (g->members, FaMember, i).source;
  return (seen & 1u) + (seen >> 1 & 1u);
}

/* Coverage of a group of one source: the mean of its clauses', by their weight. */
static guint
coverage_of (const FaAlignment *a, const FaGroup *g)
{
  guint sum = 0, n = 0;
  for (guint i = 0; i < g->members->len; i++)
    {
      const FaMember *m = &g_array_index (g->members, FaMember, i);
      sum += fa_mentions_coverage (source_of (a, m->source), m->clause, m->clause + 1);
      n++;
    }
  return n == 0 ? 1000 : sum / n;
}

/* Is enough of a claim understood to say that the other source does not have it? Where it nearly matches one of the
 * other's, every word must be: what is not known may be what the two have in common. */
static gboolean
is_understood (const FaGroup *g, const FaFact *fact, const FaCompareOptions *options)
{
  const FaLink *l = &g->link;
  gboolean is_near = l->kind == FA_LINK_NONE && l->reached > G_MININT && l->reached >= l->needed - options->near_odds;
  return fact->coverage >= (is_near ? 1000 : options->min_coverage);
}

/* Does a fact differ in what its claims were brought together by: a figure or a date, who or where, or a denial? What rose in
 * May and fell in July is told of two things. */
static gboolean
differs_in (const FaFact *fact, FaDiffer what)
{
  gboolean value = FALSE, name = FALSE, polarity = FALSE;
  for (guint i = 0; i < fact->details->len; i++)
    {
      const FaDetail *d = fact->details->pdata[i];
      gboolean differs = d->relation == FA_DETAIL_DIFFERS;
      value |= differs && d->kind <= FA_DETAIL_DATE;
      name |= differs && (d->kind == FA_DETAIL_NAME || d->kind == FA_DETAIL_PLACE || d->kind == FA_DETAIL_ATTRIBUTION);
      polarity |= differs && d->kind == FA_DETAIL_POLARITY;
    }
  const gboolean found[] = { TRUE, value, name, polarity && !value };
  return found[what];
}

static FaFact *
make_fact (const FaAlignment *a, const FaGroup *g, guint index, const FaCompareOptions *options, gboolean *apart)
{
  FaFact *fact = g_new0 (FaFact, 1);
  fact->evidence = g_array_new (FALSE, FALSE, sizeof (FaEvidence));
  fact->concepts = g_ptr_array_new_with_free_func (concept_free);
  fact->details = g_ptr_array_new_with_free_func ((GDestroyNotify) fa_detail_free);
  fact->group = index;
  fact->coverage = coverage_of (a, g);
  add_evidence (a, g, fact);
  if (n_sources (g) > 1)
    {
      FaVerdict verdict = fa_details_compare (a, g, fact->details);
      add_matched_concepts (a, g, fact);
      fact->confidence = confidence_of (&g->link);
      /* two claims that were barely brought together, and then differ, are rather two facts; so are those that were
       * brought together by what differs, and then do not */
      *apart = verdict == FA_VERDICT_APART || !differs_in (fact, g->link.differ)
               || (verdict == FA_VERDICT_CONFLICT && fact->confidence < options->min_conflict);
      fact->relation = verdict == FA_VERDICT_AGREE ? FA_FACT_AGREE : FA_FACT_CONFLICT;
    }
  else
    {
      add_own_concepts (a, g, fact);
      fact->confidence = fact->coverage;
      fact->relation = is_understood (g, fact, options) ? FA_FACT_ONLY : FA_FACT_UNASSESSED;
    }
  g_ptr_array_sort_with_data (fact->concepts, compare_concepts, (gpointer) (guintptr) source_of (a, 0)->lexicon);
  return fact;
}

static gpointer
clause_key (guint source, guint32 clause)
{
  return GSIZE_TO_POINTER ((gsize) clause * 2 + source + 1);
}

/* The part of a fact that each source states, as facts of their own; what states another fact is told there. */
static void
add_parts (const FaAlignment *a, const FaGroup *g, GHashTable *denied, const FaCompareOptions *options, GPtrArray *facts)
{
  for (guint source = 0; source < a->sources->len; source++)
    {
      FaGroup part = { .link = { .reached = G_MININT },
                       .members = g_array_new (FALSE, FALSE, sizeof (FaMember)),
                       .matches = g_array_new (FALSE, FALSE, sizeof (FaMatch)) };
      for (guint i = 0; i < g->members->len; i++)
        {
          FaMember m = g_array_index (g->members, FaMember, i);
          if (m.source == source && !m.further && !g_hash_table_contains (denied, clause_key (source, m.clause)))
            g_array_append_val (part.members, m);
        }
      if (part.members->len > 0)
        g_ptr_array_add (facts, make_fact (a, &part, G_MAXUINT, options, NULL));
      g_array_free (part.members, TRUE);
      g_array_free (part.matches, TRUE);
    }
}

/* --- told otherwise ------------------------------------------------------------------------------------------------ */

static void
note_clauses (const FaGroup *g, GHashTable *denied)
{
  for (guint i = 0; i < g->members->len; i++)
    {
      const FaMember *m = &g_array_index (g->members, FaMember, i);
      g_hash_table_add (denied, clause_key (m->source, m->clause));
    }
}

/* What a group of one source tells beside what the other denies. @param fact  of the whole group; taken */
static void
add_alone (const FaAlignment *a, const FaGroup *g, FaFact *fact, GHashTable *denied, const FaCompareOptions *options,
           GPtrArray *facts)
{
  FaGroup rest = { .link = g->link,
                   .members = g_array_new (FALSE, FALSE, sizeof (FaMember)),
                   .matches = g_array_new (FALSE, FALSE, sizeof (FaMatch)) };
  for (guint i = 0; i < g->members->len; i++)
    {
      FaMember m = g_array_index (g->members, FaMember, i);
      if (!g_hash_table_contains (denied, clause_key (m.source, m.clause)))
        g_array_append_val (rest.members, m);
    }
  if (rest.members->len == g->members->len)
    g_ptr_array_add (facts, fact);
  else
    fact_free (fact);
  if (rest.members->len > 0 && rest.members->len < g->members->len)
    g_ptr_array_add (facts, make_fact (a, &rest, G_MAXUINT, options, NULL));
  g_array_free (rest.members, TRUE);
  g_array_free (rest.matches, TRUE);
}

/* --- two events --------------------------------------------------------------------------------------------------- */

#define OTHER_FIGURES 2 /* that differ beside a day, at least ... */
#define FITTING 3       /* ... where of so many figures and days at most one fits */

static gboolean
is_of_day (const FaDetail *d)
{
  const FaValue *v = &g_array_index (d->values, FaValue, 0);
  return d->kind == FA_DETAIL_DATE && (v->norm == NULL || v->norm[0] != 'T');
}

/* Two quakes of one island: where another day, other figures and hardly one of either in common are told, no fact of one
 * article confirms or denies a fact of the other. */
static gboolean
tell_two_events (const GPtrArray *facts)
{
  guint days = 0, figures = 0, fitting = 0;
  for (guint i = 0; i < facts->len; i++)
    for (guint k = 0; k < ((const FaFact *) facts->pdata[i])->details->len; k++)
      {
        const FaDetail *d = ((const FaFact *) facts->pdata[i])->details->pdata[k];
        if (d->kind > FA_DETAIL_DATE || d->relation == FA_DETAIL_ONLY)
          continue;
        if (d->relation != FA_DETAIL_DIFFERS)
          fitting++;
        else if (d->kind != FA_DETAIL_DATE)
          figures++;
        else if (is_of_day (d))
          days++;
      }
  return days > 0 && figures >= OTHER_FIGURES && fitting * FITTING <= days + figures;
}

static gboolean
are_same_values (const FaDetail *d, const FaDetail *e)
{
  gboolean same = d->relation == FA_DETAIL_DIFFERS && e->relation == FA_DETAIL_DIFFERS && d->kind == e->kind && d->kind <= FA_DETAIL_DATE;
  for (guint i = 0; i < 2 && same; i++)
    {
      const FaValue *x = &g_array_index (d->values, FaValue, i), *y = &g_array_index (e->values, FaValue, i);
      same = g_strcmp0 (x->norm, y->norm) == 0 && g_strcmp0 (x->unit, y->unit) == 0;
    }
  return same;
}

static gboolean
has_title (const FaAlignment *a, const FaFact *fact)
{
  gboolean found = FALSE;
  for (guint i = 0; i < fact->evidence->len; i++)
    {
      const FaEvidence *e = &g_array_index (fact->evidence, FaEvidence, i);
      found |= fa_claims_sentence (source_of (a, e->source)->claims, e->sentence)->kind == FA_SENTENCE_TITLE;
    }
  return found;
}

/* Does a headline only tell once more what another fact contradicts: its 17 dead? */
static gboolean
is_told_again (const FaAlignment *a, const GPtrArray *facts, guint index)
{
  const FaFact *fact = facts->pdata[index];
  if (!has_title (a, fact))
    return FALSE;
  for (guint i = 0; i < facts->len; i++)
    {
      const GPtrArray *others = ((const FaFact *) facts->pdata[i])->details;
      for (guint k = 0; k < others->len && !((const FaGroup *) a->groups->pdata[i])->link.differ; k++)
        for (guint n = 0; n < fact->details->len; n++)
          if (are_same_values (fact->details->pdata[n], others->pdata[k]))
            return TRUE;
    }
  return FALSE;
}

/* 29 stations and a clerk aged 29: a bare figure in common, and nothing else, is no fact in common. */
static gboolean
rests_on_bare_figure (const FaAlignment *a, const FaGroup *g)
{
  if (g->matches->len != 1)
    return FALSE;
  const FaMatch *m = &g_array_index (g->matches, FaMatch, 0);
  const FaMention *x = fa_mentions_get (source_of (a, m->source_a), m->mention_a),
                  *y = fa_mentions_get (source_of (a, m->source_b), m->mention_b);
  return x->kind == FA_MENTION_QUANTITY && y->kind == FA_MENTION_QUANTITY && x->hit_n == 0 && y->hit_n == 0;
}

/* Reading order of source a, then what only b has, and so on. */
static gint
compare_facts (gconstpointer pa, gconstpointer pb)
{
  const FaFact *a = *(FaFact *const *) pa, *b = *(FaFact *const *) pb;
  const FaEvidence *x = &g_array_index (a->evidence, FaEvidence, 0), *y = &g_array_index (b->evidence, FaEvidence, 0);
  if (x->source != y->source)
    return x->source < y->source ? -1 : 1;
  if (x->span.start != y->span.start)
    return x->span.start < y->span.start ? -1 : 1;
  return x->span.end < y->span.end ? -1 : x->span.end > y->span.end;
}

FaFacts *
fa_facts_new (const FaAlignment *alignment, const FaCompareOptions *options)
{
  g_return_val_if_fail (alignment != NULL, NULL);
  FaFacts *facts = g_new0 (FaFacts, 1);
  facts->alignment = alignment;
  facts->facts = g_ptr_array_new_with_free_func (fact_free);
  g_autoptr (GPtrArray) told = g_ptr_array_new ();
  g_autoptr (GArray) apart = g_array_new (FALSE, FALSE, sizeof (gboolean));
  for (guint i = 0; i < alignment->groups->len; i++)
    {
      gboolean of_two = FALSE;
      g_ptr_array_add (told, make_fact (alignment, alignment->groups->pdata[i], i, options, &of_two));
      of_two = of_two || rests_on_bare_figure (alignment, alignment->groups->pdata[i]);
      g_array_append_val (apart, of_two);
    }
  gboolean all_apart = tell_two_events (told);
  for (guint i = 0; i < told->len; i++) /* while all facts are still there */
    if (((const FaGroup *) alignment->groups->pdata[i])->link.differ && is_told_again (alignment, told, i))
      g_array_index (apart, gboolean, i) = TRUE;
  g_autoptr (GHashTable) denied = g_hash_table_new (g_direct_hash, g_direct_equal); /* clauses */
  for (guint i = 0; i < told->len && !all_apart; i++)
    if (((const FaGroup *) alignment->groups->pdata[i])->link.differ == FA_DIFFER_DENIAL && !g_array_index (apart, gboolean, i)
        && ((const FaFact *) told->pdata[i])->confidence >= options->min_confidence) /* below it the two stay told alone */
      note_clauses (alignment->groups->pdata[i], denied);
  const FaCompareOptions unassessed = { .min_coverage = G_MAXUINT };
  for (guint i = 0; i < told->len; i++)
    {
      const FaGroup *g = alignment->groups->pdata[i];
      FaFact *fact = told->pdata[i];
      gboolean of_two = all_apart || g_array_index (apart, gboolean, i);
      if (n_sources (g) == 1)
        {
          add_alone (alignment, g, fact, denied, options, facts->facts);
          continue;
        }
      if (!of_two && fact->confidence >= options->min_confidence)
        {
          g_ptr_array_add (facts->facts, fact);
          continue;
        }
      add_parts (alignment, g, denied, of_two ? options : &unassessed, facts->facts);
      fact_free (fact);
    }
  g_ptr_array_sort (facts->facts, compare_facts);
  return facts;
}

void
fa_facts_free (FaFacts *facts)
{
  if (facts == NULL)
    return;
  g_ptr_array_unref (facts->facts);
  g_free (facts);
}
