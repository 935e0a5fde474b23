/* detail_speaker.c - who says it.
 *
 * In: the speakers of an aligned group. Out: details. The one idea: one statement put into the mouths of two named
 * people contradicts itself; an office on one side may be the very person the other side names. */
#include "attribution.h"
#include "detail_private.h"
#include "name.h"

#define SPEAKER_SCORE 170   /* a pair must be this alike before two speakers contradict each other */
#define ELSEWHERE_SCORE 250 /* the same, when another sentence names one of them */
#define SAME_NAME 650       /* phonetic score of two names inside a pair that is already aligned */

/* The one speaker of a source's clauses in the group; FALSE when there is none, or several. */
static gboolean
find_speaker (const FaComparison *c, guint source, FaSpeaker *speaker)
{
  gboolean found = FALSE;
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      FaSpeaker s;
      if (m->source != source || !fa_speaker_find (fa_comparison_side (c, source), m->clause, &s))
        continue;
      if (found && s.first != speaker->first)
        return FALSE;
      *speaker = s;
      found = TRUE;
    }
  return found;
}

static gboolean
inside_evidence (const FaComparison *c, guint source, FaSpan span)
{
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source == source
          && fa_span_holds (fa_claims_clause (fa_comparison_side (c, source)->claims, m->clause)->span, span))
        return TRUE;
    }
  return FALSE;
}

/* Can what two mentions mean be said of one and the same: a concept, or a related one, or a sound in common? */
static gboolean
share (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y)
{
  for (guint i = 0; i < x->hit_n; i++)
    for (guint k = 0; k < y->hit_n; k++)
      {
        guint n;
        guint32 p = fa_mentions_hit (a, x->hit_first + i)->concept, q = fa_mentions_hit (b, y->hit_first + k)->concept;
        const FaRelation *r = fa_lexicon_relations (a->lexicon, p, &n);
        gboolean related = p == q;
        for (guint j = 0; j < n && !related; j++)
          related = r[j].to == q && r[j].kind != FA_RELATION_OPPOSITE && r[j].kind != FA_RELATION_NEAR;
        if (related)
          return TRUE;
      }
  return x->phonetic != 0 && y->phonetic != 0
         && fa_name_best_score (fa_mentions_key (a, x->phonetic), fa_mentions_key (b, y->phonetic)) >= SAME_NAME;
}

static gboolean
may_be_one (const FaComparison *c, const FaSpeaker *x, const FaSpeaker *y)
{
  const FaMentions *a = fa_comparison_side (c, 0), *b = fa_comparison_side (c, 1);
  if (x->named && y->named)
    return fa_comparison_may_be_one (c, &x->name, &y->name);
  for (guint32 i = x->first; i < x->end; i++)
    for (guint32 k = y->first; k < y->end; k++)
      {
        const FaMatch *m = fa_comparison_match (c, 0, i);
        if ((m != NULL && m->mention_b == k) || share (a, fa_mentions_get (a, i), b, fa_mentions_get (b, k)))
          return TRUE;
      }
  return FALSE;
}

/* Has somebody an office, there or where the article tells his full name? */
static gboolean
has_office (const FaMentions *m, const FaNamed *n)
{
  return n->office >= 0 || fa_named_full (m, n).office >= 0;
}

/* A person, whom the article introduced; and where only a pronoun says who, with his office. */
static gboolean
is_sure (const FaComparison *c, guint source, const FaSpeaker *s)
{
  const FaMentions *m = fa_comparison_side (c, source);
  return s->named && (s->inferred ? has_office (m, &s->name) : fa_named_introduced (m, &s->name))
         && fa_named_sure (m, &s->name);
}

/* "The minister met Edi Sukmoro. He said ...": where only a pronoun says who, it may be anybody whom the sentence before it
 * names, and so whom the other article names. */
static gboolean
may_mean (const FaComparison *c, guint source, const FaSpeaker *s, const FaSpeaker *other)
{
  if (!s->inferred || !s->named || !other->named)
    return FALSE;
  const FaMentions *m = fa_comparison_side (c, source);
  const FaSentence *sentence = fa_claims_sentence (m->claims, fa_claims_clause (m->claims, s->name.clause)->sentence);
  g_autoptr (GArray) names = fa_named_list (m, g_array_index (m->clause_first, guint32, sentence->clause_first),
                                            g_array_index (m->clause_first, guint32, sentence->clause_end));
  for (guint i = 0; i < names->len; i++)
    {
      const FaNamed *n = &g_array_index (names, FaNamed, i);
      const FaNamed *x = source == 0 ? n : &other->name, *y = source == 0 ? &other->name : n;
      if (!n->place && fa_comparison_may_be_one (c, x, y))
        return TRUE;
    }
  return FALSE;
}

/* His name, with his office where that stands beside it, and not all that the words around say of him. */
static FaSpan
span_of (const FaComparison *c, guint source, const FaSpeaker *s)
{
  if (!s->named)
    return s->span;
  FaSpan span = s->name.span;
  const FaMention *office = s->name.office < 0 ? NULL : fa_comparison_mention (c, source, (guint32) s->name.office);
  if (office != NULL && fa_span_holds (s->span, office->span))
    span = (FaSpan){ MIN (span.start, office->span.start), MAX (span.end, office->span.end) };
  return span;
}

static void
add_speaker (FaComparison *c, FaDetail *d, guint source, const FaSpeaker *s)
{
  FaSpan span = span_of (c, source, s);
  FaValue v = { .source = source, .span = span, .from_context = !inside_evidence (c, source, span) };
  g_array_append_val (d->values, v);
  for (guint32 i = s->first; i < s->end; i++)
    g_hash_table_add (c->used[source], GUINT_TO_POINTER (i + 1));
}

/* One statement put into the mouths of two named people contradicts itself; an office on one side may be the very
 * person the other side names, and is told without a verdict. */
void
fa_compare_speakers (FaComparison *c)
{
  FaSpeaker s[2];
  if (!find_speaker (c, 0, &s[0]) || !find_speaker (c, 1, &s[1]) || may_be_one (c, &s[0], &s[1]))
    return;
  if (s[0].inferred && s[1].inferred)
    return;
  gboolean named = is_sure (c, 0, &s[0]) && is_sure (c, 1, &s[1]) && !may_mean (c, 0, &s[0], &s[1])
                   && !may_mean (c, 1, &s[1], &s[0]);
  gboolean elsewhere = s[0].elsewhere || s[1].elsewhere, held_up = c->group->link.held_up == FA_DIFFER_NAME && !elsewhere;
  gboolean conflict = named && (held_up || c->group->score >= (elsewhere ? ELSEWHERE_SCORE : SPEAKER_SCORE));
  FaDetail *d = fa_comparison_add (c, FA_DETAIL_ATTRIBUTION, conflict ? FA_DETAIL_DIFFERS : FA_DETAIL_COMPATIBLE,
                                   conflict ? "attribution-differs" : "attribution",
                                   g_strdup (conflict ? "the same is said by two different people" : "said by others"));
  for (guint source = 0; source < 2; source++)
    add_speaker (c, d, source, &s[source]);
}
