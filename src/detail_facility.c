/* detail_facility.c - what a thing is of, where that has no name: the airport line here, the university line there.
 *
 * In: the mentions of an aligned group. Out: details. The one idea: two words for places that are neither kin nor told by the
 * other article answer one question where both stand at the same noun. */
#include "claim_private.h"
#include "detail_private.h"

#include <string.h>

#define DEED_LIKE 600   /* likeness of two words that are one thing */
#define MOST_MEANINGS 3 /* a word of more is no place */

/* A port, a hospital, a school: in all its meanings a place, and no name. */
static gboolean
is_facility (const FaMentions *m, const FaMention *x)
{
  for (guint i = 0; i < x->hit_n; i++)
    {
      const FaConcept *k = fa_lexicon_concept (m->lexicon, fa_mentions_hit (m, x->hit_first + i)->concept);
      if ((k->kind != FA_KIND_PLACE && k->kind != FA_KIND_ORGANISATION)
          || g_unichar_isupper (g_utf8_get_char (fa_lexicon_string (m->lexicon, k->gloss[0]))))
        return FALSE;
    }
  return x->kind == FA_MENTION_CONCEPT && x->hit_n > 0 && x->hit_n <= MOST_MEANINGS && !x->ambiguous;
}

/* A word that what stands beside it may tell of, as "line" in "airport line"; FALSE for a deed. */
static gboolean
is_noun (const FaMentions *m, const FaMention *n, const FaMention *x)
{
  return n->clause == x->clause && n->kind == FA_MENTION_CONCEPT && !fa_mentions_is_of (m, n, FA_KIND_ACTION);
}

/* The noun before the word for "of" and its article: "the head of the prison"; G_MAXUINT32: none. */
static guint32
noun_before_of (const FaMentions *m, guint32 index)
{
  const FaMention *x = fa_mentions_get (m, index);
  guint32 first = fa_claims_clause (m->claims, x->clause)->token_first, t = x->token_first;
  while (t > first && fa_word_is_article (fa_claims_word (m->claims, x->language, t - 1, 1)))
    t--;
  if (t == first || g_strcmp0 (fa_word_case (fa_claims_word (m->claims, x->language, t - 1, 1)), "of") != 0)
    return G_MAXUINT32;
  for (guint32 i = index; i > 0 && fa_mentions_get (m, i - 1)->clause == x->clause; i--)
    if (fa_mentions_get (m, i - 1)->token_end == t - 1)
      return is_noun (m, fa_mentions_get (m, i - 1), x) ? i - 1 : G_MAXUINT32;
  return G_MAXUINT32;
}

/* The noun that a place tells of: behind it, or before it where the noun is first; G_MAXUINT32: none. */
static guint32
noun_of (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *m = fa_comparison_side (c, source);
  const FaMention *x = fa_mentions_get (m, index);
  gboolean first = fa_language_head_first (x->language), final = fa_language_verb_final (x->language);
  const char *marker = final ? fa_named_case (x->language, fa_claims_key (m->claims, x->token_end - 1)) : NULL;
  if (marker != NULL && strcmp (marker, "of") != 0)
    return G_MAXUINT32;
  guint32 before = final ? G_MAXUINT32 : noun_before_of (m, index);
  if (before != G_MAXUINT32 || (first ? index == 0 : index + 1 >= m->mentions->len))
    return before;
  guint32 noun = first ? index - 1 : index + 1;
  const FaMention *n = fa_mentions_get (m, noun);
  gboolean touches = first ? n->token_end == x->token_first : n->token_first == x->token_end;
  return touches && is_noun (m, n, x) ? noun : G_MAXUINT32;
}

/* Does the lexicon say anything of two concepts together: a terminal is one of an airport, or of a port? */
static gboolean
are_related (const FaLexicon *lexicon, guint32 a, guint32 b)
{
  guint n;
  const FaRelation *r = fa_lexicon_relations (lexicon, a, &n);
  for (guint i = 0; i < n; i++)
    if (r[i].to == b)
      return TRUE;
  return a == b;
}

/* May two words mean one place, or one a part of the other? */
static gboolean
may_be_one (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y)
{
  for (guint i = 0; i < x->hit_n; i++)
    for (guint k = 0; k < y->hit_n; k++)
      if (are_related (a->lexicon, fa_mentions_hit (a, x->hit_first + i)->concept,
                       fa_mentions_hit (b, y->hit_first + k)->concept))
        return TRUE;
  return FALSE;
}

/* Does the other article speak of such a place anywhere? Then it may tell of two. */
static gboolean
is_told (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *own = fa_comparison_side (c, source), *other = fa_comparison_side (c, 1 - source);
  for (guint i = 0; i < other->mentions->len; i++)
    if (may_be_one (own, fa_mentions_get (own, index), other, fa_mentions_get (other, i)))
      return TRUE;
  return FALSE;
}

/* The facilities of a side that stand at a noun and are told by it alone. */
static GArray *
list_facilities (const FaComparison *c, guint source)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 k = g_array_index (c->mentions[source], guint32, i);
      if (is_facility (fa_comparison_side (c, source), fa_comparison_mention (c, source, k))
          && fa_comparison_match (c, source, k) == NULL && !fa_comparison_is_used (c, source, k)
          && noun_of (c, source, k) != G_MAXUINT32 && !is_told (c, source, k))
        g_array_append_val (list, k);
    }
  return list;
}

void
fa_compare_facilities (FaComparison *c)
{
  g_autoptr (GArray) a = list_facilities (c, 0), b = a->len == 0 ? NULL : list_facilities (c, 1);
  for (guint i = 0; i < a->len; i++)
    for (guint k = 0; k < b->len; k++)
      {
        guint32 x = g_array_index (a, guint32, i), y = g_array_index (b, guint32, k);
        const FaMatch *noun = fa_comparison_match (c, 0, noun_of (c, 0, x));
        if (noun == NULL || noun->mention_b != noun_of (c, 1, y) || noun->similarity < DEED_LIKE
            || fa_comparison_is_used (c, 0, x) || fa_comparison_is_used (c, 1, y))
          continue;
        fa_comparison_add_pair (c, FA_DETAIL_PLACE, FA_DETAIL_DIFFERS, x, y, "place-differs",
                                g_strdup ("another place in each"));
      }
}
