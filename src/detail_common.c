/* detail_common.c - what every comparison of a group needs.
 *
 * In: a group's mentions and matches. Out: details, added one by one; which mentions are told already; how much two
 * mentions have around them in common. */
#include "detail_role.h"

#include <string.h>

#define CONTEXT 4               /* mentions on either side of a number that say what it counts */

void
fa_detail_free (FaDetail *d)
{
  for (guint i = 0; i < d->values->len; i++)
    {
      g_free (g_array_index (d->values, FaValue, i).norm);
      g_free (g_array_index (d->values, FaValue, i).unit);
    }
  g_array_free (d->values, TRUE);
  g_free (d->reason);
  g_free (d);
}


gboolean
fa_comparison_is_number (const FaMention *m)
{
  return m->kind == FA_MENTION_QUANTITY || m->kind == FA_MENTION_MONEY || m->kind == FA_MENTION_PERCENT
         || (m->kind == FA_MENTION_ORDINAL && m->value > 12); /* "first" and "second" are said of too many things */
}

static char *
format_number (double v)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.15g", v));
}

char *
fa_comparison_norm (const FaMention *m)
{
  if (m->kind == FA_MENTION_DATE)
    return fa_date_known (m->date) || m->date.hour >= 0 ? fa_date_format (m->date) : NULL;
  if (!fa_comparison_is_number (m))
    return NULL;
  g_autofree char *low = format_number (m->value);
  if (m->score)
    {
      g_autofree char *most = format_number (m->value_high);
      return g_strdup_printf ("%s-%s", most, low);
    }
  if (m->value == m->value_high)
    return g_steal_pointer (&low);
  g_autofree char *high = format_number (m->value_high);
  return g_strdup_printf ("%s..%s", low, high);
}

char *
fa_comparison_unit (const FaMentions *s, const FaMention *m)
{
  if (!fa_comparison_is_number (m) || m->hit_n == 0)
    return NULL;
  guint32 concept = fa_mentions_hit (s, m->hit_first)->concept;
  return g_strdup (fa_lexicon_string (s->lexicon, fa_lexicon_concept (s->lexicon, concept)->id));
}

static void
add_value (const FaComparison *c, FaDetail *d, guint source, guint32 index)
{
  const FaMention *m = fa_comparison_mention (c, source, index);
  FaValue v = { .source = source, .span = m->span, .norm = fa_comparison_norm (m), .unit = fa_comparison_unit (fa_comparison_side (c, source), m) };
  g_array_append_val (d->values, v);
}

FaDetail *
fa_comparison_add (FaComparison *c, FaDetailKind kind, FaDetailRelation relation, const char *code, char *reason)
{
  FaDetail *d = g_new0 (FaDetail, 1);
  d->kind = kind;
  d->relation = relation;
  d->values = g_array_new (FALSE, FALSE, sizeof (FaValue));
  d->reason_code = code;
  d->reason = reason;
  g_ptr_array_add (c->details, d);
  c->conflict |= relation == FA_DETAIL_DIFFERS;
  return d;
}

void
fa_comparison_add_pair (FaComparison *c, FaDetailKind kind, FaDetailRelation relation, guint32 a, guint32 b, const char *code, char *reason)
{
  FaDetail *d = fa_comparison_add (c, kind, relation, code, reason);
  add_value (c, d, 0, a);
  add_value (c, d, 1, b);
  g_hash_table_add (c->used[0], GUINT_TO_POINTER (a + 1));
  g_hash_table_add (c->used[1], GUINT_TO_POINTER (b + 1));
}

gboolean
fa_comparison_is_used (const FaComparison *c, guint source, guint32 index)
{
  return g_hash_table_contains (c->used[source], GUINT_TO_POINTER (index + 1));
}

const FaMatch *
fa_comparison_match (const FaComparison *c, guint source, guint32 index)
{
  return g_hash_table_lookup (c->matched[source], GUINT_TO_POINTER (index + 1));
}

gboolean
fa_comparison_share_concept (const FaComparison *c, guint32 a, guint32 b)
{
  return fa_mentions_share_concept (fa_comparison_side (c, 0), fa_comparison_mention (c, 0, a), fa_comparison_side (c, 1),
                                    fa_comparison_mention (c, 1, b));
}

gboolean
fa_comparison_repeats (const FaComparison *c, guint source, guint32 index, guint32 told)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_mentions_get (s, index), *t = fa_mentions_get (s, told);
  if (m->hit_n == 0 && t->hit_n == 0)
    return m->key != 0 && strcmp (fa_mentions_key (s, m->key), fa_mentions_key (s, t->key)) == 0;
  return m->hit_n > 0 && t->hit_n > 0 && !fa_comparison_is_number (m)
         && fa_mentions_hit (s, m->hit_first)->concept == fa_mentions_hit (s, t->hit_first)->concept;
}

FaDetailKind
fa_comparison_kind (const FaMention *m)
{
  return m->kind == FA_MENTION_MONEY     ? FA_DETAIL_MONEY
         : m->kind == FA_MENTION_PERCENT ? FA_DETAIL_PERCENT
         : m->kind == FA_MENTION_DATE    ? FA_DETAIL_DATE
                                         : FA_DETAIL_QUANTITY;
}

guint
fa_comparison_weight_in_common (const FaComparison *c, const guint32 *clause, guint least)
{
  guint weight = 0;
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *p = fa_comparison_mention (c, 0, m->mention_a), *q = fa_comparison_mention (c, 1, m->mention_b);
      if (m->similarity >= least && (clause == NULL || (p->clause == clause[0] && q->clause == clause[1])))
        weight += (guint) p->weight + q->weight;
    }
  return weight;
}

gboolean
fa_comparison_has_party_alone (const FaComparison *c, guint source)
{
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      if (fa_comparison_match (c, source, index) == NULL
          && fa_role_is_party (fa_comparison_side (c, source), fa_comparison_mention (c, source, index)))
        return TRUE;
    }
  return FALSE;
}

/* The weight of the matched words around a number whose partners stand around the other number. */
guint
fa_comparison_context (const FaComparison *c, guint32 a, guint32 b)
{
  guint weight = 0;
  const FaMention *x = fa_comparison_mention (c, 0, a), *y = fa_comparison_mention (c, 1, b);
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *p = fa_comparison_mention (c, 0, m->mention_a), *q = fa_comparison_mention (c, 1, m->mention_b);
      guint32 da = m->mention_a > a ? m->mention_a - a : a - m->mention_a;
      guint32 db = m->mention_b > b ? m->mention_b - b : b - m->mention_b;
      if (p->clause == x->clause && q->clause == y->clause && da <= CONTEXT && db <= CONTEXT)
        weight += (guint) p->weight + q->weight;
    }
  return weight;
}

gboolean
fa_comparison_tells_once (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 other = g_array_index (c->mentions[source], guint32, i);
      if (other != index && fa_mentions_share_concept (s, fa_mentions_get (s, index), s, fa_mentions_get (s, other)))
        return FALSE;
    }
  return TRUE;
}
