/* detail.c - slot by slot: what is the same, compatible, different, or said by one side only.
 *
 * In: an aligned group. Out: details. The one idea: two values contradict each other only where they measure the same
 * thing: the same kind and unit, beside words that correspond. What is left over on one side alone is a detail that
 * only this side has. Rounding, hedges and ranges make values compatible. */
#include "detail.h"

#include "attribution.h"
#include "claim_private.h"

#include <math.h>
#include <string.h>

#define CONTEXT 4               /* mentions on either side of a number that say what it counts */
#define ONLY_WEIGHT 560         /* 1/256: least weight of an addition worth telling: one rare word */
#define NEGATION_SCORE 350      /* a pair must be this alike before a negation on one side contradicts the other */
#define OPPOSITE_CONTEXT 1000   /* 1/256: least weight of the matched words beside two opposites */
#define MOST_MEANINGS 3         /* a word of more meanings is no opposite of anything */
#define MOST_ROUNDED 0.03       /* share of a number that rounding may explain ... */
#define MOST_ABOUT 0.05         /* ... and "about" */
#define COUNTED 2               /* things behind a number that may be what it counts */
#define SPEAKER_SCORE 150       /* a pair must be this alike before two speakers contradict each other */
#define NEGATION_BEFORE 3       /* tokens before a verb that a negation stands in: "has not been changed" */
#define NEGATION_BEHIND 2       /* tokens behind it, where the verb stands last: છુપાવ્યું નથી */

typedef struct {
  const FaAlignment *alignment;
  const FaGroup *group;
  GPtrArray *details;
  GArray *mentions[2];          /* guint32: mentions of the group's clauses */
  GHashTable *matched[2];       /* mention -> FaMatch */
  GHashTable *used[2];          /* mention: told in a detail */
  gboolean conflict;
} Comparison;

static const FaMentions *
side (const Comparison *c, guint source)
{
  return c->alignment->sources->pdata[source];
}

static const FaMention *
mention (const Comparison *c, guint source, guint32 index)
{
  return fa_mentions_get (side (c, source), index);
}

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

/* --- values ------------------------------------------------------------------------------------------------------- */

static gboolean
is_number (const FaMention *m)
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

static char *
norm_of (const FaMention *m)
{
  if (m->kind == FA_MENTION_DATE)
    return fa_date_known (m->date) || m->date.hour >= 0 ? fa_date_format (m->date) : NULL;
  if (!is_number (m))
    return NULL;
  g_autofree char *low = format_number (m->value);
  if (m->value == m->value_high)
    return g_steal_pointer (&low);
  g_autofree char *high = format_number (m->value_high);
  return g_strdup_printf ("%s..%s", low, high);
}

static char *
unit_of (const FaMentions *s, const FaMention *m)
{
  if (!is_number (m) || m->hit_n == 0)
    return NULL;
  guint32 concept = fa_mentions_hit (s, m->hit_first)->concept;
  return g_strdup (fa_lexicon_string (s->lexicon, fa_lexicon_concept (s->lexicon, concept)->id));
}

static void
add_value (const Comparison *c, FaDetail *d, guint source, guint32 index)
{
  const FaMention *m = mention (c, source, index);
  FaValue v = { .source = source, .span = m->span, .norm = norm_of (m), .unit = unit_of (side (c, source), m) };
  g_array_append_val (d->values, v);
}

static FaDetail *
add_detail (Comparison *c, FaDetailKind kind, FaDetailRelation relation, const char *code, char *reason)
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

static void
add_pair (Comparison *c, FaDetailKind kind, FaDetailRelation relation, guint32 a, guint32 b, const char *code, char *reason)
{
  FaDetail *d = add_detail (c, kind, relation, code, reason);
  add_value (c, d, 0, a);
  add_value (c, d, 1, b);
  g_hash_table_add (c->used[0], GUINT_TO_POINTER (a + 1));
  g_hash_table_add (c->used[1], GUINT_TO_POINTER (b + 1));
}

static gboolean
is_used (const Comparison *c, guint source, guint32 index)
{
  return g_hash_table_contains (c->used[source], GUINT_TO_POINTER (index + 1));
}

static const FaMatch *
match_of (const Comparison *c, guint source, guint32 index)
{
  return g_hash_table_lookup (c->matched[source], GUINT_TO_POINTER (index + 1));
}

static FaDetailKind
detail_kind (const FaMention *m)
{
  return m->kind == FA_MENTION_MONEY     ? FA_DETAIL_MONEY
         : m->kind == FA_MENTION_PERCENT ? FA_DETAIL_PERCENT
         : m->kind == FA_MENTION_DATE    ? FA_DETAIL_DATE
                                         : FA_DETAIL_QUANTITY;
}

/* --- quantities --------------------------------------------------------------------------------------------------- */

static gint64
unit_concept (const Comparison *c, guint source, const FaMention *m)
{
  return m->hit_n == 0 ? -1 : (gint64) fa_mentions_hit (side (c, source), m->hit_first)->concept;
}

/* Do two bare numbers count the same thing, as far as it is said? Between number and thing there may be a word ("38
 * important gardens"), so the next two things spoken of are looked at. */
static gboolean
same_counted (const Comparison *c, const FaMention *x, const FaMention *y)
{
  if (x->counted < 0 || y->counted < 0)
    return TRUE;
  for (guint32 i = (guint32) x->counted; i < (guint32) x->counted + COUNTED && i < side (c, 0)->mentions->len; i++)
    for (guint32 k = (guint32) y->counted; k < (guint32) y->counted + COUNTED && k < side (c, 1)->mentions->len; k++)
      {
        const FaMention *p = mention (c, 0, i), *q = mention (c, 1, k);
        for (guint h = 0; h < p->hit_n * q->hit_n; h++)
          if (fa_mentions_hit (side (c, 0), p->hit_first + h / q->hit_n)->concept
              == fa_mentions_hit (side (c, 1), q->hit_first + h % q->hit_n)->concept)
            return TRUE;
      }
  return FALSE;
}

static gboolean
comparable (const Comparison *c, const FaMention *x, const FaMention *y)
{
  gint64 a = unit_concept (c, 0, x), b = unit_concept (c, 1, y);
  if (x->kind != y->kind)
    return FALSE;
  return a == b || a < 0 || b < 0;
}

/* "magnitude 6.8", "તીવ્રતા ૬.૬": what is measured can stand before its number. */
static gboolean
same_measured (const Comparison *c, guint32 a, guint32 b)
{
  const FaMention *x = mention (c, 0, a), *y = mention (c, 1, b);
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      if (m->mention_a < a && a - m->mention_a <= 2 && m->mention_b < b && b - m->mention_b <= 2
          && mention (c, 0, m->mention_a)->clause == x->clause && mention (c, 1, m->mention_b)->clause == y->clause)
        return TRUE;
    }
  return FALSE;
}

/* Two values that may contradict each other: one unit, one thing counted, both parts of a whole or neither. */
static gboolean
may_differ (const Comparison *c, guint32 a, guint32 b)
{
  const FaMention *x = mention (c, 0, a), *y = mention (c, 1, b);
  return unit_concept (c, 0, x) == unit_concept (c, 1, y) && (x->value < 1) == (y->value < 1)
         && (x->hit_n > 0 || same_counted (c, x, y) || same_measured (c, a, b));
}

/* The finer number rounds to the coarser one's significant digits (1,122 and 1,100). A figure of one digit is as often
 * exact as rounded (40 per cent, 400 bats), so rounding explains a small difference only. */
static gboolean
rounds_to (double fine, double coarse, gint8 digits)
{
  if (coarse == 0 || fine == 0)
    return FALSE;
  double unit = pow (10, floor (log10 (fabs (coarse))) - digits + 1);
  if (digits < 2 && fabs (fine - coarse) > MOST_ROUNDED * fabs (coarse))
    return FALSE;
  return fabs (round (fine / unit) * unit - coarse) < unit * 1e-9;
}

static gboolean
hedge_covers (const FaMention *hedged, const FaMention *other)
{
  switch ((FaHedge) hedged->hedge)
    {
    case FA_HEDGE_OVER:
      return other->value >= hedged->value && other->value <= hedged->value * 1.5;
    case FA_HEDGE_UNDER:
      return other->value <= hedged->value && other->value >= hedged->value * 0.5;
    case FA_HEDGE_ABOUT:
      return fabs (other->value - hedged->value) <= MOST_ABOUT * fabs (hedged->value);
    default:
      return FALSE;
    }
}

/* Why two different values do not contradict each other; NULL when they do. */
static const char *
compatible_reason (const FaMention *x, const FaMention *y)
{
  if (x->value != x->value_high || y->value != y->value_high)
    return x->value <= y->value_high && y->value <= x->value_high ? "range" : NULL;
  if (hedge_covers (x, y) || hedge_covers (y, x))
    return "hedge";
  if (x->digits > y->digits ? rounds_to (x->value, y->value, y->digits) : y->digits > x->digits && rounds_to (y->value, x->value, x->digits))
    return "rounding";
  return NULL;
}

static gboolean
equal_numbers (const FaMention *x, const FaMention *y)
{
  return x->value == y->value && x->value_high == y->value_high;
}

/* The weight of the matched words around a number whose partners stand around the other number. */
static guint
shared_context (const Comparison *c, guint32 a, guint32 b)
{
  guint weight = 0;
  const FaMention *x = mention (c, 0, a), *y = mention (c, 1, b);
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *p = mention (c, 0, m->mention_a), *q = mention (c, 1, m->mention_b);
      guint32 da = m->mention_a > a ? m->mention_a - a : a - m->mention_a;
      guint32 db = m->mention_b > b ? m->mention_b - b : b - m->mention_b;
      if (p->clause == x->clause && q->clause == y->clause && da <= CONTEXT && db <= CONTEXT)
        weight += (guint) p->weight + q->weight;
    }
  return weight;
}

typedef struct {
  guint32 a, b;
  guint context;
} Candidate;

static gint
compare_candidates (gconstpointer p, gconstpointer q)
{
  const Candidate *x = p, *y = q;
  if (x->context != y->context)
    return x->context > y->context ? -1 : 1;
  if (x->a != y->a)
    return x->a < y->a ? -1 : 1;
  return x->b < y->b ? -1 : x->b > y->b;
}

static GArray *
number_candidates (const Comparison *c)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (Candidate));
  for (guint i = 0; i < c->mentions[0]->len; i++)
    for (guint k = 0; k < c->mentions[1]->len; k++)
      {
        Candidate n = { .a = g_array_index (c->mentions[0], guint32, i), .b = g_array_index (c->mentions[1], guint32, k) };
        const FaMention *x = mention (c, 0, n.a), *y = mention (c, 1, n.b);
        if (!is_number (x) || !is_number (y) || !comparable (c, x, y))
          continue;
        n.context = shared_context (c, n.a, n.b);
        g_array_append_val (list, n);
      }
  g_array_sort (list, compare_candidates);
  return list;
}

static guint
count_open (const Comparison *c, guint source, const FaMention *like)
{
  guint n = 0;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = mention (c, source, index);
      gboolean counts = is_number (m) && m->kind == like->kind && !is_used (c, source, index);
      for (guint k = 0; k < i && counts; k++)
        {
          /* "71%" in the headline and "71.4%" below it are one figure */
          guint32 other = g_array_index (c->mentions[source], guint32, k);
          const FaMention *o = mention (c, source, other);
          counts = !is_number (o) || o->kind != m->kind || is_used (c, source, other)
                   || !(equal_numbers (o, m) || compatible_reason (o, m) != NULL);
        }
      n += counts ? 1 : 0;
    }
  return n;
}

static char *
number_reason (const Comparison *c, const FaMention *x, const FaMention *y)
{
  g_autofree char *a = norm_of (x), *b = norm_of (y);
  g_autofree char *ua = unit_of (side (c, 0), x), *ub = unit_of (side (c, 1), y);
  return g_strdup_printf ("%s%s%s in a, %s%s%s in b", a, ua == NULL ? "" : " ", ua == NULL ? "" : ua, b,
                          ub == NULL ? "" : " ", ub == NULL ? "" : ub);
}

static void
compare_numbers (Comparison *c)
{
  g_autoptr (GArray) list = number_candidates (c);
  /* equal values first, wherever they stand; then values that fit; then the contradictions among what is left */
  for (guint pass = 0; pass < 3; pass++)
    for (guint i = 0; i < list->len; i++)
      {
        const Candidate *n = &g_array_index (list, Candidate, i);
        const FaMention *x = mention (c, 0, n->a), *y = mention (c, 1, n->b);
        if (is_used (c, 0, n->a) || is_used (c, 1, n->b))
          continue;
        const char *fits = compatible_reason (x, y);
        if (pass == 0 && equal_numbers (x, y))
          add_pair (c, detail_kind (x), FA_DETAIL_SAME, n->a, n->b, NULL, NULL);
        else if (pass == 1 && fits != NULL && !equal_numbers (x, y))
          add_pair (c, detail_kind (x), FA_DETAIL_COMPATIBLE, n->a, n->b, fits, number_reason (c, x, y));
        else if (pass == 2 && (n->context > 0 || (count_open (c, 0, x) == 1 && count_open (c, 1, y) == 1))
                 && may_differ (c, n->a, n->b))
          add_pair (c, detail_kind (x), FA_DETAIL_DIFFERS, n->a, n->b, "number-differs", number_reason (c, x, y));
      }
}

/* --- dates -------------------------------------------------------------------------------------------------------- */

typedef enum { DATES_APART, DATES_SAME, DATES_FIT, DATES_DIFFER } DateRelation;

static gboolean
is_whole (FaDate d)
{
  return d.year != 0 && d.month != 0 && d.day != 0;
}

static DateRelation
compare_date_pair (const FaMention *x, const FaMention *y)
{
  FaDate a = x->date, b = y->date;
  if (a.hour >= 0 || b.hour >= 0)
    return a.hour >= 0 && b.hour >= 0 && a.hour == b.hour && a.minute == b.minute ? DATES_SAME : DATES_APART;
  if (x->value != 0 && y->value != 0)
    return x->value == y->value ? DATES_SAME : DATES_DIFFER; /* two weekdays */
  if (x->value != 0 || y->value != 0)
    {
      FaDate whole = x->value != 0 ? b : a;
      gint weekday = (gint) (x->value != 0 ? x->value : y->value);
      if (!is_whole (whole))
        return DATES_APART;
      return fa_date_weekday (whole) == weekday ? DATES_FIT : DATES_APART;
    }
  gboolean clash = (a.year != 0 && b.year != 0 && a.year != b.year) || (a.month != 0 && b.month != 0 && a.month != b.month)
                   || (a.day != 0 && b.day != 0 && a.day != b.day);
  /* a year that one side leaves out ("March 1") is the same year */
  gboolean same_day = a.month != 0 && b.month != 0 && (a.day != 0) == (b.day != 0);
  gboolean same_grain = same_day
                        || ((a.year != 0) == (b.year != 0) && (a.month != 0) == (b.month != 0) && (a.day != 0) == (b.day != 0));
  if (clash)
    return same_grain ? DATES_DIFFER : DATES_APART;
  if (same_grain && (a.year != 0) == (b.year != 0))
    return fa_date_known (a) ? DATES_SAME : DATES_APART;
  return (a.year != 0 && b.year != 0) || (a.month != 0 && b.month != 0) ? DATES_FIT : DATES_APART;
}

static guint
count_dates (const Comparison *c, guint source)
{
  guint n = 0;
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      n += mention (c, source, index)->kind == FA_MENTION_DATE && !is_used (c, source, index) ? 1 : 0;
    }
  return n;
}

static void
compare_dates (Comparison *c)
{
  static const DateRelation order[] = { DATES_SAME, DATES_FIT, DATES_DIFFER };
  for (guint pass = 0; pass < G_N_ELEMENTS (order); pass++)
    for (guint i = 0; i < c->mentions[0]->len; i++)
      for (guint k = 0; k < c->mentions[1]->len; k++)
        {
          guint32 a = g_array_index (c->mentions[0], guint32, i), b = g_array_index (c->mentions[1], guint32, k);
          const FaMention *x = mention (c, 0, a), *y = mention (c, 1, b);
          if (x->kind != FA_MENTION_DATE || y->kind != FA_MENTION_DATE || is_used (c, 0, a) || is_used (c, 1, b)
              || compare_date_pair (x, y) != order[pass])
            continue;
          g_autofree char *na = norm_of (x), *nb = norm_of (y);
          if (pass == 0)
            add_pair (c, FA_DETAIL_DATE, FA_DETAIL_SAME, a, b, NULL, NULL);
          else if (pass == 1)
            add_pair (c, FA_DETAIL_DATE, FA_DETAIL_COMPATIBLE, a, b, "precision", NULL);
          else if (count_dates (c, 0) == 1 && count_dates (c, 1) == 1)
            add_pair (c, FA_DETAIL_DATE, FA_DETAIL_DIFFERS, a, b, "date-differs",
                      na != NULL && nb != NULL ? g_strdup_printf ("%s in a, %s in b", na, nb) : NULL);
        }
}

/* --- polarity ----------------------------------------------------------------------------------------------------- */

/* What is said of a thing; two opposite things (a king, a queen) may both be there. */
static gboolean
is_predicate (const Comparison *c, guint32 concept)
{
  guint16 kind = fa_lexicon_concept (side (c, 0)->lexicon, concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_STATE || kind == FA_KIND_QUALITY || kind == FA_KIND_EVENT;
}

static gboolean
is_opposite (const Comparison *c, const FaMatch *m)
{
  const FaMentions *a = side (c, 0), *b = side (c, 1);
  const FaMention *x = mention (c, 0, m->mention_a), *y = mention (c, 1, m->mention_b);
  gboolean opposite = FALSE;
  if (x->hit_n > MOST_MEANINGS || y->hit_n > MOST_MEANINGS || x->ambiguous || y->ambiguous)
    return FALSE;
  for (guint i = 0; i < x->hit_n; i++)
    {
      guint n;
      guint32 from = fa_mentions_hit (a, x->hit_first + i)->concept;
      const FaRelation *r = fa_lexicon_relations (a->lexicon, from, &n);
      for (guint k = 0; k < y->hit_n; k++)
        {
          guint32 to = fa_mentions_hit (b, y->hit_first + k)->concept;
          if (from == to)
            return FALSE;
          for (guint j = 0; j < n; j++)
            opposite |= r[j].kind == FA_RELATION_OPPOSITE && r[j].to == to && is_predicate (c, from) && is_predicate (c, to);
        }
    }
  return opposite;
}

static const FaWord *
word_at (const Comparison *c, guint source, const FaMention *m, guint32 token)
{
  return fa_language_word (m->language, fa_claims_key (side (c, source)->claims, token));
}

/* Is a mention denied: does a negation stand before it in its clause, or behind it where verbs stand last? A weak one
 * ("without") keeps others from calling it a contradiction, but is none. */
static gboolean
is_denied (const Comparison *c, guint source, guint32 index)
{
  const FaMention *m = mention (c, source, index);
  const FaClause *clause = fa_claims_clause (side (c, source)->claims, m->clause);
  gboolean final = fa_language_verb_final (m->language);
  guint32 before = final ? 1 : NEGATION_BEFORE, behind = final ? NEGATION_BEHIND : 0;
  guint32 from = m->token_first > clause->token_first + before ? m->token_first - before : clause->token_first;
  for (guint32 t = from; t < MIN (clause->token_end, m->token_end + behind); t++)
    {
      const FaWord *word = word_at (c, source, m, t);
      if (fa_word_is (word, FA_WORD_NEGATION) && word->value[FA_WORD_NEGATION] == NULL)
        return TRUE;
    }
  return FALSE;
}

static guint
count_negations (const Comparison *c, guint source)
{
  guint count = 0;
  const FaClaims *claims = side (c, source)->claims;
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *member = &g_array_index (c->group->members, FaMember, i);
      const FaClause *clause = fa_claims_clause (claims, member->source == source ? member->clause : 0);
      const FaLanguage *language = fa_claims_sentence (claims, clause->sentence)->language;
      for (guint t = clause->token_first; t < clause->token_end && member->source == source; t++)
        {
          guint n;
          if (fa_claims_match (claims, language, FA_WORD_NEGATION, t, clause->token_end, &n) != NULL)
            {
              count++;
              t += n - 1;
            }
        }
    }
  return count;
}

/* Does a side say something the other has no word for, and that has an opposite? It may be the denial itself, said in
 * a word of its own: "is unable to" beside "tidak bisa". */
static gboolean
may_deny_in_words (const Comparison *c, guint source)
{
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = mention (c, source, index);
      for (guint h = 0; h < m->hit_n && match_of (c, source, index) == NULL; h++)
        {
          guint n;
          const FaRelation *r = fa_lexicon_relations (side (c, source)->lexicon, fa_mentions_hit (side (c, source), m->hit_first + h)->concept, &n);
          for (guint k = 0; k < n; k++)
            if (r[k].kind == FA_RELATION_OPPOSITE)
              return TRUE;
        }
    }
  return FALSE;
}

static gboolean
is_action (const Comparison *c, const FaMatch *m)
{
  return m->concept >= 0 && fa_lexicon_concept (side (c, 0)->lexicon, (guint) m->concept)->kind == FA_KIND_ACTION;
}

/* Opposites on the two sides, or a negation beside a shared verb on one side: each alone contradicts, both together
 * say the same again. */
static void
compare_polarity (Comparison *c)
{
  gboolean negated = count_negations (c, 0) != count_negations (c, 1);
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      gboolean opposite = is_opposite (c, m);
      gboolean denied[2] = { is_denied (c, 0, m->mention_a), is_denied (c, 1, m->mention_b) };
      gboolean flipped = denied[0] != denied[1];
      if (opposite && !flipped && shared_context (c, m->mention_a, m->mention_b) >= OPPOSITE_CONTEXT)
        add_pair (c, FA_DETAIL_POLARITY, FA_DETAIL_DIFFERS, m->mention_a, m->mention_b, "opposite",
                  g_strdup ("the two say opposite things"));
      else if (!opposite && flipped && negated && !may_deny_in_words (c, denied[0] ? 1 : 0) && is_action (c, m) && m->similarity == 1000 && c->group->score >= NEGATION_SCORE)
        {
          add_pair (c, FA_DETAIL_POLARITY, FA_DETAIL_DIFFERS, m->mention_a, m->mention_b, "negated",
                    g_strdup_printf ("denied in %s only", denied[0] ? "a" : "b"));
          return;
        }
    }
}

/* --- attribution -------------------------------------------------------------------------------------------------- */

static void
add_speaker (FaDetail *d, guint source, const FaSpeaker *s)
{
  FaValue v = { .source = source, .span = s->span };
  g_array_append_val (d->values, v);
}

/* The clauses of a source in the group are one sentence: only then one speaker answers for them. */
static gboolean
one_sentence (const Comparison *c, guint source, guint32 *clause)
{
  gint64 sentence = -1;
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source != source)
        continue;
      guint32 own = fa_claims_clause (side (c, source)->claims, m->clause)->sentence;
      if (sentence >= 0 && own != sentence)
        return FALSE;
      sentence = own;
      *clause = m->clause;
    }
  return sentence >= 0;
}

static gboolean
inside_evidence (const Comparison *c, guint source, FaSpan span)
{
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source == source && fa_span_holds (fa_claims_clause (side (c, source)->claims, m->clause)->span, span))
        return TRUE;
    }
  return FALSE;
}

/* One statement put into the mouths of two named people contradicts itself; an office on one side may be the very
 * person the other side names, and is told without a verdict. */
static void
compare_speakers (Comparison *c)
{
  FaSpeaker s[2];
  for (guint source = 0; source < 2; source++)
    {
      guint32 clause;
      if (!one_sentence (c, source, &clause) || !fa_speaker_find (side (c, source), clause, &s[source])
          || !inside_evidence (c, source, s[source].span))
        return;
    }
  if (fa_speaker_same (side (c, 0), &s[0], side (c, 1), &s[1]))
    return;
  gboolean conflict = s[0].named && s[1].named && c->group->score >= SPEAKER_SCORE;
  FaDetail *d = add_detail (c, FA_DETAIL_ATTRIBUTION, conflict ? FA_DETAIL_DIFFERS : FA_DETAIL_COMPATIBLE,
                            conflict ? "attribution-differs" : "attribution",
                            g_strdup (conflict ? "the same is said by two different people" : "said by others"));
  for (guint source = 0; source < 2; source++)
    add_speaker (d, source, &s[source]);
}

/* --- what one side adds ------------------------------------------------------------------------------------------- */

static gboolean
is_told (const Comparison *c, guint source, guint32 index)
{
  return is_used (c, source, index) || match_of (c, source, index) != NULL;
}

static gboolean
carries (const FaMention *m)
{
  return m->weight > 0 && m->kind != FA_MENTION_FUNCTION && m->kind != FA_MENTION_NEGATION && m->kind != FA_MENTION_URL;
}

static FaDetailKind
only_kind (const FaMentions *s, const FaMention *m)
{
  if (is_number (m) || m->kind == FA_MENTION_DATE)
    return detail_kind (m);
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
is_deed (const Comparison *c, guint source, const FaMention *m)
{
  return m->kind == FA_MENTION_CONCEPT
         && fa_lexicon_concept (side (c, source)->lexicon, fa_mentions_hit (side (c, source), m->hit_first)->concept)->kind
                == FA_KIND_ACTION;
}

/* The mention that stands directly before (step -1) or behind (step 1) a mention in its clause; NULL when none does. */
static const FaMention *
beside (const Comparison *c, guint source, const FaMention *m, gint64 index, gint step)
{
  gint64 i = index + step;
  if (i < 0 || i >= (gint64) side (c, source)->mentions->len)
    return NULL;
  const FaMention *n = mention (c, source, (guint32) i);
  gboolean touches = step > 0 ? n->token_first == m->token_end : n->token_end == m->token_first;
  return n->clause == m->clause && touches ? n : NULL;
}

/* The smallest phrase around additions: with the preposition before, or the postposition behind where the language
 * has those; and who somebody met is told with the meeting ("held talks with the army chief"). */
static FaSpan
phrase_around (const Comparison *c, guint source, guint32 first, guint32 last, gboolean participant)
{
  const FaMention *a = mention (c, source, first), *b = mention (c, source, last);
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
add_only (Comparison *c, guint source, guint32 first, guint32 last)
{
  const FaMention *heaviest = NULL;
  for (guint32 i = first; i <= last; i++)
    if (heaviest == NULL || mention (c, source, i)->weight > heaviest->weight)
      heaviest = mention (c, source, i);
  FaDetailKind kind = only_kind (side (c, source), heaviest);
  gboolean participant = kind == FA_DETAIL_NAME || kind == FA_DETAIL_ROLE;
  FaDetail *d = add_detail (c, kind, FA_DETAIL_ONLY, NULL, NULL);
  FaValue v = { .source = source, .span = phrase_around (c, source, first, last, participant) };
  if (first == last)
    {
      v.norm = norm_of (heaviest);
      v.unit = unit_of (side (c, source), heaviest);
    }
  g_array_append_val (d->values, v);
}

/* Runs of mentions that the other side does not have, small words between them let through. */
static void
find_additions (Comparison *c, guint source)
{
  gint64 first = -1, last = -1;
  guint weight = 0;
  for (guint i = 0; i <= c->mentions[source]->len; i++)
    {
      gboolean end = i == c->mentions[source]->len;
      guint32 index = end ? 0 : g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = end ? NULL : mention (c, source, index);
      if (m != NULL && is_small_word (m))
        continue;
      gboolean adds = m != NULL && carries (m) && !is_told (c, source, index);
      gboolean goes_on = adds && last >= 0 && m->clause == mention (c, source, (guint32) last)->clause && index - last <= 3;
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
collect (Comparison *c)
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
      const GArray *first = side (c, m->source)->clause_first;
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
spread_matches (Comparison *c)
{
  for (guint s = 0; s < 2; s++)
    for (guint i = 0; i < c->mentions[s]->len; i++)
      {
        guint32 index = g_array_index (c->mentions[s], guint32, i);
        const FaMention *m = mention (c, s, index);
        for (guint k = 0; k < c->group->matches->len && match_of (c, s, index) == NULL; k++)
          {
            FaMatch *match = &g_array_index (c->group->matches, FaMatch, k);
            const FaMention *told = mention (c, s, s == 0 ? match->mention_a : match->mention_b);
            gboolean same_word = m->hit_n == 0 && told->hit_n == 0 && m->key != 0
                                 && strcmp (fa_mentions_key (side (c, s), m->key), fa_mentions_key (side (c, s), told->key)) == 0;
            gboolean same_concept = m->hit_n > 0 && told->hit_n > 0 && !is_number (m)
                                    && fa_mentions_hit (side (c, s), m->hit_first)->concept
                                           == fa_mentions_hit (side (c, s), told->hit_first)->concept;
            if (same_word || same_concept)
              g_hash_table_insert (c->matched[s], GUINT_TO_POINTER (index + 1), match);
          }
      }
}

gboolean
fa_details_compare (const FaAlignment *alignment, const FaGroup *group, GPtrArray *details)
{
  Comparison c = { .alignment = alignment, .group = group, .details = details };
  collect (&c);
  compare_numbers (&c);
  compare_dates (&c);
  compare_polarity (&c);
  compare_speakers (&c);
  spread_matches (&c);
  find_additions (&c, 0);
  find_additions (&c, 1);
  for (guint s = 0; s < 2; s++)
    {
      g_array_free (c.mentions[s], TRUE);
      g_hash_table_destroy (c.matched[s]);
      g_hash_table_destroy (c.used[s]);
    }
  return c.conflict;
}
