/* detail_name.c - who: the speaker, and people that only one side knows.
 *
 * In: the mentions of an aligned group. Out: details. The one idea: names are spelled in so many ways that only full
 * names, unlike in sound, contradict each other; anything less may be the same person. */
#include "attribution.h"
#include "detail_private.h"
#include "name.h"

#define NAME_SCORE 250          /* a pair must be this alike before two names contradict each other */
#define ALIKE 450               /* phonetic score from which two names may be one, badly spelled */
#define SPEAKER_SCORE 150       /* a pair must be this alike before two speakers contradict each other */

/* Words in a row that name somebody in full, and whom the other article never speaks of. */
typedef struct {
  guint32 first, last;
} FullName;

static gboolean
names_somebody (const FaComparison *c, guint source, guint32 index)
{
  const FaMention *m = fa_comparison_mention (c, source, index);
  if (m->phonetic == 0 || m->hit_n > 0)
    return FALSE;
  return m->kind == FA_MENTION_NAME
         || (m->kind == FA_MENTION_UNKNOWN && fa_language_script (m->language) != FA_SCRIPT_LATIN
             && fa_lexicon_frequency (fa_comparison_side (c, source)->lexicon, m->language, fa_mentions_key (fa_comparison_side (c, source), m->key)) == 0);
}

/* Does anything in the other article sound a little like it? Names are spelled in too many ways to be sure of less. */
static gboolean
is_heard_of (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *own = fa_comparison_side (c, source), *other = fa_comparison_side (c, 1 - source);
  const char *sound = fa_mentions_key (own, fa_comparison_mention (c, source, index)->phonetic);
  for (guint i = 0; i < other->mentions->len; i++)
    {
      const FaMention *o = fa_mentions_get (other, i);
      if (o->phonetic != 0 && fa_name_best_score (sound, fa_mentions_key (other, o->phonetic)) >= ALIKE)
        return TRUE;
    }
  return FALSE;
}

/* The only full name of a side that the other article does not know; FALSE when there is none, or several. */
static gboolean
find_full_name (const FaComparison *c, guint source, FullName *name)
{
  guint found = 0;
  for (guint i = 0; i + 1 < c->mentions[source]->len; i++)
    {
      guint32 first = g_array_index (c->mentions[source], guint32, i), last = first;
      while (names_somebody (c, source, last) && last + 1 < fa_comparison_side (c, source)->mentions->len
             && fa_comparison_mention (c, source, last + 1)->token_first == fa_comparison_mention (c, source, last)->token_end
             && fa_comparison_mention (c, source, last + 1)->clause == fa_comparison_mention (c, source, last)->clause
             && names_somebody (c, source, last + 1))
        last++;
      if (last == first)
        continue;
      gboolean heard = FALSE;
      for (guint32 k = first; k <= last && !heard; k++)
        heard = fa_comparison_match (c, source, k) != NULL || is_heard_of (c, source, k);
      if (!heard)
        {
          *name = (FullName){ first, last };
          found++;
        }
      i += last - first;
    }
  return found == 1;
}

/* One full name on each side, unknown to the other article, beside the same words: two answers to one question. */
static void
compare_names (FaComparison *c)
{
  FullName name[2];
  if (c->group->score < NAME_SCORE || !find_full_name (c, 0, &name[0]) || !find_full_name (c, 1, &name[1])
      || fa_comparison_context (c, name[0].first, name[1].first) == 0)
    return;
  FaDetail *d = fa_comparison_add (c, FA_DETAIL_NAME, FA_DETAIL_DIFFERS, "name-differs", g_strdup ("another name in each"));
  for (guint source = 0; source < 2; source++)
    {
      FaValue v = { .source = source, .span = { fa_comparison_mention (c, source, name[source].first)->span.start,
                                                fa_comparison_mention (c, source, name[source].last)->span.end } };
      g_array_append_val (d->values, v);
      for (guint32 i = name[source].first; i <= name[source].last; i++)
        g_hash_table_add (c->used[source], GUINT_TO_POINTER (i + 1));
    }
}

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
static void
compare_speakers (FaComparison *c)
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

void
fa_compare_names (FaComparison *c)
{
  guint told = c->details->len;
  compare_speakers (c);
  if (c->details->len == told)
    compare_names (c);
}
