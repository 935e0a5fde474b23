/* detail.c - slot by slot: what is the same, compatible, different, or said by one side only.
 *
 * In: an aligned group. Out: details. The one idea: two values contradict each other only where they measure the same
 * thing: the same kind and unit, beside words that correspond. What is left over on one side alone is a detail that
 * only this side has. Rounding, hedges and ranges make values compatible. */
#include "detail_private.h"

#include <string.h>

#define ONLY_WEIGHT 560         /* 1/256: least weight of an addition worth telling: one rare word */

/* --- what one side adds ------------------------------------------------------------------------------------------- */

/* Does the other side have it too, in this fact or in another one that the claim states? Another day than the other side's
 * is told by this one alone, where nothing says that the two are of one thing. */
static gboolean
is_told (const FaComparison *c, guint source, guint32 index)
{
  const FaMatch *m = fa_comparison_match (c, source, index);
  return g_array_index (c->alignment->told[source], gboolean, index) || fa_comparison_is_used (c, source, index)
         || (m != NULL && !m->differs);
}

static gboolean
carries (const FaMention *m)
{
  return m->weight > 0 && m->kind != FA_MENTION_FUNCTION && m->kind != FA_MENTION_NEGATION && m->kind != FA_MENTION_URL;
}

static FaDetailKind
only_kind (const FaMentions *s, const FaMention *m)
{
  if (fa_comparison_is_number (m) || m->kind == FA_MENTION_DATE)
    return fa_comparison_kind (m);
  if (m->kind == FA_MENTION_NAME || m->kind == FA_MENTION_ACRONYM)
    return FA_DETAIL_NAME;
  if (m->hit_n == 0)
    return FA_DETAIL_CONCEPT;
  switch ((FaConceptKind) fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first)->concept)->kind)
    {
    case FA_KIND_PLACE: return FA_DETAIL_PLACE;
    case FA_KIND_PERSON: case FA_KIND_ORGANISATION: return FA_DETAIL_NAME;
    case FA_KIND_ROLE: return FA_DETAIL_ROLE;
    default: return FA_DETAIL_CONCEPT;
    }
}

static gboolean
is_small_word (const FaMention *m)
{
  return m->kind == FA_MENTION_FUNCTION || m->weight == 0;
}

static gboolean
is_deed (const FaComparison *c, guint source, const FaMention *m)
{
  return m->kind == FA_MENTION_CONCEPT
         && fa_lexicon_concept (fa_comparison_side (c, source)->lexicon, fa_mentions_hit (fa_comparison_side (c, source), m->hit_first)->concept)->kind
                == FA_KIND_ACTION;
}

/* The mention that stands directly before (step -1) or behind (step 1) a mention in its clause; NULL when none does. */
static const FaMention *
beside (const FaComparison *c, guint source, const FaMention *m, gint64 index, gint step)
{
  gint64 i = index + step;
  if (i < 0 || i >= (gint64) fa_comparison_side (c, source)->mentions->len)
    return NULL;
  const FaMention *n = fa_comparison_mention (c, source, (guint32) i);
  gboolean touches = step > 0 ? n->token_first == m->token_end : n->token_end == m->token_first;
  return n->clause == m->clause && touches ? n : NULL;
}

/* The smallest phrase around additions: with the preposition before, or the postposition behind where the language
 * has those; and who somebody met is told with the meeting ("held talks with the army chief"). */
static FaSpan
phrase_around (const FaComparison *c, guint source, guint32 first, guint32 last, gboolean participant)
{
  const FaMention *a = fa_comparison_mention (c, source, first), *b = fa_comparison_mention (c, source, last);
  FaSpan span = { a->span.start, b->span.end };
  gint step = fa_language_verb_final (b->language) ? 1 : -1;
  gint64 at = step > 0 ? last : first;
  const FaMention *edge = step > 0 ? b : a, *next = beside (c, source, edge, at, step);
  if (next != NULL && is_small_word (next))
    {
      edge = next;
      next = beside (c, source, edge, at + step, step);
    }
  if (participant && next != NULL && is_deed (c, source, next))
    edge = next;
  span.start = MIN (span.start, edge->span.start);
  span.end = MAX (span.end, edge->span.end);
  return span;
}

static void
add_only (FaComparison *c, guint source, guint32 first, guint32 last)
{
  const FaMention *heaviest = NULL;
  for (guint32 i = first; i <= last; i++)
    if (heaviest == NULL || fa_comparison_mention (c, source, i)->weight > heaviest->weight)
      heaviest = fa_comparison_mention (c, source, i);
  FaDetailKind kind = only_kind (fa_comparison_side (c, source), heaviest);
  gboolean participant = kind == FA_DETAIL_NAME || kind == FA_DETAIL_ROLE;
  FaDetail *d = fa_comparison_add (c, kind, FA_DETAIL_ONLY, NULL, NULL);
  FaValue v = { .source = source, .span = phrase_around (c, source, first, last, participant) };
  if (first == last)
    {
      v.norm = fa_comparison_norm (heaviest);
      v.unit = fa_comparison_unit (fa_comparison_side (c, source), heaviest);
    }
  g_array_append_val (d->values, v);
}

/* Runs of mentions that the other side does not have, small words between them let through. */
static void
find_additions (FaComparison *c, guint source)
{
  gint64 first = -1, last = -1;
  guint weight = 0;
  for (guint i = 0; i <= c->mentions[source]->len; i++)
    {
      gboolean end = i == c->mentions[source]->len;
      guint32 index = end ? 0 : g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = end ? NULL : fa_comparison_mention (c, source, index);
      if (m != NULL && is_small_word (m))
        continue;
      gboolean adds = m != NULL && carries (m) && !is_told (c, source, index);
      gboolean goes_on = adds && last >= 0 && m->clause == fa_comparison_mention (c, source, (guint32) last)->clause && index - last <= 3;
      if (last >= 0 && !goes_on)
        {
          if (weight >= ONLY_WEIGHT)
            add_only (c, source, (guint32) first, (guint32) last);
          first = last = -1;
          weight = 0;
        }
      if (!adds)
        continue;
      if (first < 0)
        first = index;
      last = index;
      weight += m->weight;
    }
}

/* --- all of it ---------------------------------------------------------------------------------------------------- */

static void
collect (FaComparison *c)
{
  for (guint s = 0; s < 2; s++)
    {
      c->mentions[s] = g_array_new (FALSE, FALSE, sizeof (guint32));
      c->matched[s] = g_hash_table_new (g_direct_hash, g_direct_equal);
      c->used[s] = g_hash_table_new (g_direct_hash, g_direct_equal);
    }
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      const GArray *first = fa_comparison_side (c, m->source)->clause_first;
      for (guint32 k = g_array_index (first, guint32, m->clause); k < g_array_index (first, guint32, m->clause + 1); k++)
        g_array_append_val (c->mentions[m->source], k);
    }
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      g_hash_table_insert (c->matched[0], GUINT_TO_POINTER (m->mention_a + 1), m);
      g_hash_table_insert (c->matched[1], GUINT_TO_POINTER (m->mention_b + 1), m);
    }
}

/* A mention of a matched type anywhere in the group is told too: the aligner keeps the first of each type. */
static void
spread_matches (FaComparison *c)
{
  for (guint s = 0; s < 2; s++)
    for (guint i = 0; i < c->mentions[s]->len; i++)
      {
        guint32 index = g_array_index (c->mentions[s], guint32, i);
        for (guint k = 0; k < c->group->matches->len && fa_comparison_match (c, s, index) == NULL; k++)
          {
            FaMatch *match = &g_array_index (c->group->matches, FaMatch, k);
            if (fa_comparison_repeats (c, s, index, s == 0 ? match->mention_a : match->mention_b))
              g_hash_table_insert (c->matched[s], GUINT_TO_POINTER (index + 1), match);
          }
      }
}

static gboolean
is_clock (const FaDetail *d)
{
  const FaValue *v = &g_array_index (d->values, FaValue, 0);
  return d->kind == FA_DETAIL_DATE && v->norm != NULL && v->norm[0] == 'T';
}

/* A yearly meeting that lasted two days in March and three in September: a day alone may be wrong, a day and something
 * else are another meeting's. And who took off at one hour has landed at another. */
static gboolean
is_of_two_events (const FaComparison *c)
{
  gboolean differs = FALSE, timed = FALSE, opposite = FALSE;
  for (guint i = 0; i < c->details->len; i++)
    {
      const FaDetail *d = c->details->pdata[i];
      if (d->relation != FA_DETAIL_DIFFERS)
        continue;
      timed |= is_clock (d);
      differs |= d->kind != FA_DETAIL_DATE;
      opposite |= g_strcmp0 (d->reason_code, "opposite") == 0;
    }
  return (timed && opposite) || (differs && fa_comparison_is_far_apart (c));
}

/* "We have agreed to help", says the one; "an agreement is needed", says another: two statements, of which neither
 * confirms the other. */
static gboolean
are_two_statements (const FaComparison *c)
{
  gboolean speakers = FALSE, modality = FALSE;
  for (guint i = 0; i < c->details->len; i++)
    {
      const FaDetail *d = c->details->pdata[i];
      speakers |= d->kind == FA_DETAIL_ATTRIBUTION && d->relation == FA_DETAIL_COMPATIBLE;
      modality |= d->kind == FA_DETAIL_MODALITY && d->relation == FA_DETAIL_COMPATIBLE;
    }
  return speakers && modality;
}

FaVerdict
fa_details_compare (const FaAlignment *alignment, const FaGroup *group, GPtrArray *details)
{
  FaComparison c = { .alignment = alignment, .group = group, .details = details };
  collect (&c);
  fa_compare_numbers (&c);
  fa_compare_dates (&c);
  fa_compare_polarity (&c);
  fa_compare_modality (&c);
  fa_compare_roles (&c);
  fa_compare_speakers (&c);
  fa_compare_names (&c);
  fa_compare_parties (&c);
  fa_compare_alone (&c);
  spread_matches (&c);
  find_additions (&c, 0);
  find_additions (&c, 1);
  gboolean apart = is_of_two_events (&c) || (!c.conflict && are_two_statements (&c));
  FaVerdict verdict = apart ? FA_VERDICT_APART : c.conflict ? FA_VERDICT_CONFLICT : FA_VERDICT_AGREE;
  for (guint s = 0; s < 2; s++)
    {
      g_array_free (c.mentions[s], TRUE);
      g_hash_table_destroy (c.matched[s]);
      g_hash_table_destroy (c.used[s]);
    }
  return verdict;
}
