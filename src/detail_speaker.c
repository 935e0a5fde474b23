/* detail_speaker.c - who says it.
 *
 * In: the speakers of an aligned group. Out: details. The one idea: one statement put into the mouths of two named
 * people contradicts itself; an office on one side may be the very person the other side names. */
#include "attribution.h"
#include "detail_private.h"

#define SPEAKER_SCORE 150       /* a pair must be this alike before two speakers contradict each other */

static void
add_speaker (FaDetail *d, guint source, const FaSpeaker *s)
{
  FaValue v = { .source = source, .span = s->span };
  g_array_append_val (d->values, v);
}

/* The clauses of a source in the group are one sentence: only then one speaker answers for them. */
static gboolean
one_sentence (const FaComparison *c, guint source, guint32 *clause)
{
  gint64 sentence = -1;
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source != source)
        continue;
      guint32 own = fa_claims_clause (fa_comparison_side (c, source)->claims, m->clause)->sentence;
      if (sentence >= 0 && own != sentence)
        return FALSE;
      sentence = own;
      *clause = m->clause;
    }
  return sentence >= 0;
}

static gboolean
inside_evidence (const FaComparison *c, guint source, FaSpan span)
{
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source == source && fa_span_holds (fa_claims_clause (fa_comparison_side (c, source)->claims, m->clause)->span, span))
        return TRUE;
    }
  return FALSE;
}

/* One statement put into the mouths of two named people contradicts itself; an office on one side may be the very
 * person the other side names, and is told without a verdict. */
void
fa_compare_speakers (FaComparison *c)
{
  FaSpeaker s[2];
  for (guint source = 0; source < 2; source++)
    {
      guint32 clause;
      if (!one_sentence (c, source, &clause) || !fa_speaker_find (fa_comparison_side (c, source), clause, &s[source])
          || !inside_evidence (c, source, s[source].span))
        return;
    }
  if (fa_speaker_same (fa_comparison_side (c, 0), &s[0], fa_comparison_side (c, 1), &s[1]))
    return;
  gboolean named = (s[0].named && s[1].named) || (s[0].introduced && s[1].introduced);
  gboolean conflict = named && c->group->score >= SPEAKER_SCORE;
  FaDetail *d = fa_comparison_add (c, FA_DETAIL_ATTRIBUTION, conflict ? FA_DETAIL_DIFFERS : FA_DETAIL_COMPATIBLE,
                            conflict ? "attribution-differs" : "attribution",
                            g_strdup (conflict ? "the same is said by two different people" : "said by others"));
  for (guint source = 0; source < 2; source++)
    add_speaker (d, source, &s[source]);
}
