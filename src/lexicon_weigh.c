/* lexicon_weigh.c - how common a concept is.
 *
 * In: the terms of a lexicon and how often words stand in news. Out: frequency and weight of its concepts. The one
 * idea: what every report speaks of tells two facts apart the least. */
#include "lexicon_private.h"

#include <stdlib.h>

/* How often a concept is spoken of in a language: all word forms that reach it, inflected ones among them. */
static void
count_word (const FaLexicon *l, const FaLanguage *language, const FaFrequency *f, guint32 *sum)
{
  const char *key = l->strings + f->key;
  guint n;
  const FaTerm *t = fa_lexicon_find (l, language, key, &n);
  gboolean direct = t != NULL && !t->derived;
  FaStems stems = { 0 };
  if (!direct)
    {
      fa_language_stems (language, key, &stems);
      for (guint i = 0; i < stems.n && n == 0; i++)
        t = fa_lexicon_find_stem (l, language, stems.stem[i], stems.of[i], &n);
    }
  for (guint i = 0; i < n && t != NULL; i++)
    if (!(direct && t[i].derived) && fa_term_is_first (t, i))
      sum[t[i].concept] += t[i].ambiguous ? f->frequency / 2u : f->frequency;
  fa_stems_clear (&stems);
}

static gint
compare_counts (gconstpointer a, gconstpointer b)
{
  guint32 x = *(const guint32 *) a, y = *(const guint32 *) b;
  return x < y ? -1 : x > y;
}

/* A concept's frequency is the middle one of its languages: one language's homonym must not make a rare thing common.
 * @param sum  its count in the first language; the next is step further. */
static void
weigh (FaConcept *concept, const guint32 *sum, gsize step, guint n_languages)
{
  guint32 of[FA_MAX_LANGUAGES];
  guint n = 0;
  for (guint i = 0; i < n_languages; i++)
    if (concept->gloss[i] != 0)
      of[n++] = sum[i * step];
  qsort (of, n, sizeof of[0], compare_counts);
  concept->frequency = (guint16) MIN (n == 0 ? 0 : of[n / 2], 65535);
  concept->weight = fa_weight_of_frequency (concept->frequency);
}

void
fa_lexicon_weigh_all (FaLexicon *l, const FaLanguages *languages, FaConcept *concepts)
{
  guint n_languages = fa_languages_count (languages);
  g_autofree guint32 *sum = g_new0 (guint32, (gsize) n_languages * MAX (l->n_concepts, 1));
  for (guint32 i = 0; i < l->n_frequencies; i++)
    {
      const FaFrequency *f = &l->frequencies[i];
      count_word (l, fa_languages_get (languages, f->language), f, sum + (gsize) f->language * l->n_concepts);
    }
  for (guint32 c = 0; c < l->n_concepts; c++)
    weigh (&concepts[c], sum + c, l->n_concepts, n_languages);
}

void
fa_lexicon_weigh_added (FaLexicon *l, const FaLanguages *languages, FaConcept *concepts, guint32 first)
{
  guint n_languages = fa_languages_count (languages);
  guint32 n_added = l->n_concepts - first;
  g_autofree guint32 *sum = g_new0 (guint32, (gsize) n_languages * MAX (n_added, 1));
  for (guint32 i = 0; i < l->n_terms; i++)
    {
      const FaTerm *t = &l->terms[i];
      if (t->concept >= first && !t->derived)
        sum[(gsize) t->language * n_added + (t->concept - first)]
            += fa_lexicon_frequency (l, fa_languages_get (languages, t->language), l->strings + t->key);
    }
  for (guint32 c = 0; c < n_added; c++)
    weigh (&concepts[first + c], sum + c, n_added, n_languages);
}
