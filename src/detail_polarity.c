/* detail_polarity.c - one affirms what the other denies.
 *
 * In: the matched words of an aligned group. Out: details. The one idea: opposites on the two sides contradict, and so
 * does a denial on one side alone, of a deed that both name or of a clause that both say nearly whole; where a side may
 * deny in a word of its own, nothing is said. */
#include "claim_private.h"
#include "detail_private.h"

#define NEGATION_SCORE 180      /* a pair must be this alike before a negation on one side contradicts the other */
#define NEGATION_LIKE 600       /* likeness of the two words of which one is denied: the same, or nearly */
#define WITHHELD_LIKE 850       /* likeness of the two words of which one is denied by a word of its own ... */
#define WITHHELD_SCORE 250      /* ... and how alike the pair must be */
#define CLAUSE_SCORE 180        /* a pair must be this alike before a denial without a shared deed contradicts it */
#define LEAST_LIKE 400          /* likeness of the words that a denial rules there */
#define CLAUSE_SHARE 450        /* share of the denying clause that the other side says too */
#define OPPOSITE_CONTEXT 1000   /* 1/256: least weight of the matched words beside two opposites */
#define MOST_MEANINGS 4         /* a word of more meanings is no opposite of anything ... */
#define APART_CONTEXT 2000      /* least weight, when the two opposites were not matched with each other */
#define MOST_APART 5            /* ... but where the words around leave no doubt ... */
#define MOST_COUNTED 8          /* ... or a figure that both stand beside: "up 15 per cent" */
#define BESIDE 1                /* words between a word and what it is said of, at most */
#define MOST_KINDS 2            /* a word of more meanings is the opposite of words, not of kinds */
#define LIKE 700                /* likeness of a word that has found its match, and is opposite to nothing */

/* How sure it is that two words are said of one thing, and so which meanings are looked at. */
typedef struct {
  guint16 meanings; /* at most */
  gboolean kinds;   /* what a word is a kind of, too */
  gboolean things;  /* names of things, too: a profit, a loss */
} Reading;

/* What is said of a thing; two opposite things (a king, a queen) may both be there. */
static gboolean
is_predicate (const FaComparison *c, guint32 concept, const Reading *reading)
{
  guint16 kind = fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_STATE || kind == FA_KIND_QUALITY || kind == FA_KIND_EVENT
         || (reading->things && kind == FA_KIND_OBJECT);
}

/* Are two concepts opposites, themselves or by what the first is a kind of: to weaken is to decrease? @p related is
 * set when they are anything else to each other. */
static gboolean
are_opposite (const FaComparison *c, guint32 from, guint32 to, const Reading *reading, guint depth, gboolean *related)
{
  guint n;
  const FaRelation *r = fa_lexicon_relations (fa_comparison_side (c, 0)->lexicon, from, &n);
  gboolean opposite = FALSE, ignored = FALSE;
  for (guint i = 0; i < n; i++)
    {
      *related |= r[i].to == to && r[i].kind != FA_RELATION_OPPOSITE;
      opposite |= r[i].kind == FA_RELATION_OPPOSITE && r[i].to == to && is_predicate (c, from, reading) && is_predicate (c, to, reading);
      opposite |= depth > 0 && r[i].kind == FA_RELATION_BROADER && is_predicate (c, from, reading)
                  && are_opposite (c, r[i].to, to, reading, 0, &ignored);
    }
  return opposite;
}

/* "To refuse an offer" is no opposite of an offer: one is a part of the other. */
static gboolean
is_part (const FaComparison *c, guint source, const FaMention *whole, const FaMention *m)
{
  for (guint i = 0; i < whole->part_n; i++)
    for (guint k = 0; k < m->hit_n; k++)
      if (fa_mentions_hit (fa_comparison_side (c, source), whole->hit_first + whole->hit_n + i)->concept
          == fa_mentions_hit (fa_comparison_side (c, 1 - source), m->hit_first + k)->concept)
        return TRUE;
  return FALSE;
}

static gboolean
is_opposite (const FaComparison *c, guint32 mention_a, guint32 mention_b, const Reading *reading)
{
  const FaMentions *a = fa_comparison_side (c, 0), *b = fa_comparison_side (c, 1);
  const FaMention *x = fa_comparison_mention (c, 0, mention_a), *y = fa_comparison_mention (c, 1, mention_b);
  guint depth = reading->kinds && x->hit_n <= MOST_KINDS && y->hit_n <= MOST_KINDS ? 1 : 0;
  gboolean opposite = FALSE, related = FALSE;
  if (x->hit_n > reading->meanings || y->hit_n > reading->meanings || x->ambiguous || y->ambiguous || fa_comparison_share_concept (c, mention_a, mention_b)
      || is_part (c, 0, x, y) || is_part (c, 1, y, x))
    return FALSE;
  for (guint i = 0; i < x->hit_n; i++)
    for (guint k = 0; k < y->hit_n; k++)
      {
        guint32 from = fa_mentions_hit (a, x->hit_first + i)->concept, to = fa_mentions_hit (b, y->hit_first + k)->concept;
        opposite |= are_opposite (c, from, to, reading, depth, &related) || are_opposite (c, to, from, reading, depth, &related);
      }
  return opposite && !related;
}

/* Is a mention denied? A weak denial ("without") turns an opposite round, but contradicts nothing by itself. */
static gboolean
is_denied (const FaComparison *c, guint source, guint32 index, gboolean weak_too)
{
  FaDeed deed = fa_deed_read (c, source, index);
  return deed.denied || (weak_too && deed.weakly);
}

/* The denials of a side, and the words that deny in their own way but for terms that the other side has. */
static guint
count_denials (const FaComparison *c, guint source, guint *weak)
{
  guint count = 0;
  *weak = 0;
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source != source)
        continue;
      g_autoptr (GArray) marks = fa_deed_marks (fa_comparison_side (c, source), m->clause);
      guint32 first = fa_claims_clause (fa_comparison_side (c, source)->claims, m->clause)->token_first;
      FaMark last = FA_MARK_BORDER;
      for (guint k = 0; k < marks->len; k++)
        {
          FaMark mark = g_array_index (marks, FaMark, k);
          count += mark != last && (mark == FA_MARK_NOT || mark == FA_MARK_NO_THING || mark == FA_MARK_NOT_YET) ? 1 : 0;
          gboolean own = mark == FA_MARK_TERM && fa_deed_match_at (c, source, m->clause, first + k) == NULL;
          *weak += mark != last && (mark == FA_MARK_WEAK || own) ? 1 : 0;
          last = mark;
        }
    }
  return count;
}

static gboolean
has_concept (const FaComparison *c, guint source, guint32 concept)
{
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      const FaMention *m = fa_comparison_mention (c, source, g_array_index (c->mentions[source], guint32, i));
      for (guint h = 0; h < m->hit_n; h++)
        if (fa_mentions_hit (fa_comparison_side (c, source), m->hit_first + h)->concept == concept)
          return TRUE;
    }
  return FALSE;
}

/* Does a side say in a word of its own, matched with nothing, the opposite of a word of the other? It may be what is
 * denied there: "is unable to" beside "tidak bisa". */
static gboolean
may_deny_in_words (const FaComparison *c, guint source)
{
  const FaMentions *s = fa_comparison_side (c, source);
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_comparison_mention (c, source, index);
      for (guint h = 0; h < m->hit_n && fa_comparison_match (c, source, index) == NULL; h++)
        {
          guint n;
          const FaRelation *r = fa_lexicon_relations (s->lexicon, fa_mentions_hit (s, m->hit_first + h)->concept, &n);
          for (guint k = 0; k < n; k++)
            if (r[k].kind == FA_RELATION_OPPOSITE && has_concept (c, 1 - source, r[k].to))
              return TRUE;
        }
    }
  return FALSE;
}

/* Is what is matched a deed or an event? Qualities are denied in words of their own too often ("unclear", "tidak jelas"). */
static gboolean
is_deed_matched (const FaComparison *c, const FaMatch *m)
{
  if (m->concept < 0)
    return FALSE;
  guint16 kind = fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, (guint) m->concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_EVENT;
}

/* A word that has its like on the other side says what that side says too. Words are matched once for all the times
 * they stand ("North-South or Utara-Selatan"), so the concepts are looked at as well. */
static gboolean
has_like (const FaComparison *c, guint source, guint32 index)
{
  const FaMatch *m = fa_comparison_match (c, source, index);
  gboolean like = m != NULL && m->similarity >= LIKE;
  for (guint i = 0; i < c->mentions[1 - source]->len && !like; i++)
    {
      guint32 other = g_array_index (c->mentions[1 - source], guint32, i);
      like = source == 0 ? fa_comparison_share_concept (c, index, other) : fa_comparison_share_concept (c, other, index);
    }
  return like;
}

/* Words with a meaning of their own between two mentions of a clause. */
static guint
words_between (const FaComparison *c, guint source, guint32 from, guint32 to)
{
  guint n = 0;
  for (guint32 i = MIN (from, to) + 1; i < MAX (from, to); i++)
    {
      const FaMention *m = fa_comparison_mention (c, source, i);
      n += m->kind != FA_MENTION_FUNCTION && m->weight > 0 ? 1 : 0;
    }
  return n;
}

/* Does a word that both sides have stand right beside mention @p a, and right beside mention @p b: what the two are
 * said of? @p figure: only an equal figure will do. */
static gboolean
share_neighbour (const FaComparison *c, guint32 a, guint32 b, gboolean figure)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      const FaMention *x = fa_comparison_mention (c, 0, m->mention_a), *y = fa_comparison_mention (c, 1, m->mention_b);
      gboolean equal = fa_comparison_is_number (x) && fa_comparison_is_number (y) && fa_comparison_equal_figures (x, y);
      if (m->mention_a != a && m->mention_b != b && x->clause == fa_comparison_mention (c, 0, a)->clause
          && y->clause == fa_comparison_mention (c, 1, b)->clause && (figure ? equal : m->similarity >= NEGATION_LIKE)
          && words_between (c, 0, a, m->mention_a) <= BESIDE && words_between (c, 1, b, m->mention_b) <= BESIDE)
        return TRUE;
    }
  return FALSE;
}

/* Are two words that were not matched with each other the opposites of each other, and said of one thing? Each may have
 * been matched with something it is a little like. */
static gboolean
is_opposite_apart (const FaComparison *c, guint32 a, guint32 b)
{
  static const Reading apart = { MOST_APART, FALSE, FALSE }, counted = { MOST_COUNTED, FALSE, TRUE };
  gboolean figure = share_neighbour (c, a, b, TRUE);
  if (!is_opposite (c, a, b, figure ? &counted : &apart) || has_like (c, 0, a) || has_like (c, 1, b)
      || is_denied (c, 0, a, TRUE) != is_denied (c, 1, b, TRUE))
    return FALSE;
  return figure || (fa_comparison_context (c, a, b) >= APART_CONTEXT && share_neighbour (c, a, b, FALSE));
}

static void
compare_unmatched (FaComparison *c)
{
  for (guint i = 0; i < c->mentions[0]->len; i++)
    for (guint k = 0; k < c->mentions[1]->len; k++)
      {
        guint32 a = g_array_index (c->mentions[0], guint32, i), b = g_array_index (c->mentions[1], guint32, k);
        if (!is_opposite_apart (c, a, b))
          continue;
        fa_comparison_add_pair (c, FA_DETAIL_POLARITY, FA_DETAIL_DIFFERS, a, b, "opposite", g_strdup ("the two say opposite things"));
        return;
      }
}

static gboolean
has_limit (const FaComparison *c, guint source)
{
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      g_autoptr (GArray) marks = m->source == source ? fa_deed_marks (fa_comparison_side (c, source), m->clause) : NULL;
      for (guint k = 0; marks != NULL && k < marks->len; k++)
        if (g_array_index (marks, FaMark, k) == FA_MARK_LIMIT)
          return TRUE;
    }
  return FALSE;
}

/* "Had not won since 2017" and "last won in 2017", "did not lose another" and "lost all": the denial has its limits, and
 * what was done may lie behind them. */
static gboolean
is_limited (const FaComparison *c, guint denier)
{
  return has_limit (c, denier) && !has_limit (c, 1 - denier);
}

/* Does a plan stand against what has not been done so far, or is the deed only named? Both may be so. */
static gboolean
may_both_be (FaDeed denied, FaDeed told)
{
  gboolean ahead = told.modal == FA_MODAL_PLAN || told.modal == FA_MODAL_MAY || told.modal == FA_MODAL_MUST;
  gboolean named = (told.infinitive && told.modal == FA_MODAL_NONE) || (denied.infinitive && denied.modal == FA_MODAL_NONE);
  return (denied.yet && ahead) || named;
}

static void
add_negated (FaComparison *c, guint32 a, guint32 b, guint denier)
{
  fa_comparison_add_pair (c, FA_DETAIL_POLARITY, FA_DETAIL_DIFFERS, a, b, "negated",
                          g_strdup_printf ("denied in %s only", denier == 0 ? "a" : "b"));
}

/* "Remained closed and will not open": the denial of a word beside its opposite denies nothing that is said elsewhere. */
static gboolean
says_opposites (const FaComparison *c, guint source)
{
  const FaMentions *s = fa_comparison_side (c, source);
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      const FaMention *m = fa_comparison_mention (c, source, g_array_index (c->mentions[source], guint32, i));
      for (guint h = 0; h < m->hit_n; h++)
        {
          guint n;
          const FaRelation *r = fa_lexicon_relations (s->lexicon, fa_mentions_hit (s, m->hit_first + h)->concept, &n);
          for (guint k = 0; k < n; k++)
            if (r[k].kind == FA_RELATION_OPPOSITE && has_concept (c, source, r[k].to))
              return TRUE;
        }
    }
  return FALSE;
}

/* "Did not say which": what was not said is not what was said elsewhere, unless all around is the same. */
static gboolean
only_unsaid (const FaComparison *c, const FaMatch *m, guint denier)
{
  guint32 index[2] = { m->mention_a, m->mention_b };
  gboolean saying = FALSE;
  for (guint s = 0; s < 2; s++)
    {
      const FaMention *x = fa_comparison_mention (c, s, index[s]);
      saying |= fa_word_is (fa_language_word (x->language, fa_claims_key (fa_comparison_side (c, s)->claims, x->token_first)), FA_WORD_REPORT);
    }
  return saying && fa_deed_share (c, denier, fa_comparison_mention (c, denier, index[denier])->clause) < CLAUSE_SHARE;
}

/* A denial in one side's clause, where the other side says nearly the same words and denies nothing in any way. */
static void
compare_clauses (FaComparison *c, guint denier)
{
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source != denier || c->group->matches->len < 2 || fa_deed_share (c, denier, m->clause) < CLAUSE_SHARE)
        continue;
      g_autoptr (GArray) marks = fa_deed_marks (fa_comparison_side (c, denier), m->clause);
      for (guint k = 0; k < marks->len; k++)
        {
          FaMark mark = g_array_index (marks, FaMark, k);
          if (mark != FA_MARK_NOT && mark != FA_MARK_NO_THING && mark != FA_MARK_NOT_YET)
            continue;
          const FaClaims *claims = fa_comparison_side (c, denier)->claims;
          const FaClause *clause = fa_claims_clause (claims, m->clause);
          const FaLanguage *language = fa_claims_sentence (claims, clause->sentence)->language;
          guint32 token = clause->token_first + k;
          if (mark == FA_MARK_NOT_YET && fa_comparison_looks_ahead (c, 1 - denier))
            continue;
          const FaMatch *near = fa_deed_ruled (c, denier, m->clause, token);
          if (near == NULL || near->similarity < LEAST_LIKE || (fa_language_verb_final (language) && fa_denies_infinitive (claims, language, token)))
            return;
          add_negated (c, near->mention_a, near->mention_b, denier);
          return;
        }
    }
}

/* "Failed to catch" beside "caught": a denial in a word of its own contradicts the very same deed, where the other side
 * denies nothing in any way. @p bare: a side without any denial. */
static gboolean
is_withheld (const FaComparison *c, const FaMatch *m, const FaDeed *deed, guint denier, gboolean bare)
{
  return bare && deed[denier].withheld && !deed[denier].denied && !deed[1 - denier].weakly && m->similarity >= WITHHELD_LIKE
         && c->group->score >= WITHHELD_SCORE && is_deed_matched (c, m) && !may_deny_in_words (c, 1 - denier)
         && !may_both_be (deed[denier], deed[1 - denier]);
}

/* Opposites on the two sides, or a negation beside a shared verb on one side: each alone contradicts, both together
 * say the same again. */
void
fa_compare_polarity (FaComparison *c)
{
  static const Reading matched = { MOST_MEANINGS, TRUE, FALSE };
  guint told = c->details->len, weak[2];
  gboolean turned = FALSE; /* a denied opposite: the same again */
  guint denials[2] = { count_denials (c, 0, &weak[0]), count_denials (c, 1, &weak[1]) };
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      gboolean opposite = is_opposite (c, m->mention_a, m->mention_b, &matched);
      FaDeed deed[2] = { fa_deed_read (c, 0, m->mention_a), fa_deed_read (c, 1, m->mention_b) };
      gboolean denied[2] = { deed[0].denied || (opposite && deed[0].weakly), deed[1].denied || (opposite && deed[1].weakly) };
      gboolean flipped = denied[0] != denied[1];
      guint denier = denied[0] ? 0 : 1;
      turned |= opposite && flipped;
      if (opposite && !flipped && fa_comparison_context (c, m->mention_a, m->mention_b) >= OPPOSITE_CONTEXT)
        fa_comparison_add_pair (c, FA_DETAIL_POLARITY, FA_DETAIL_DIFFERS, m->mention_a, m->mention_b, "opposite",
                  g_strdup ("the two say opposite things"));
      else if (!opposite && flipped && denials[0] != denials[1] && m->similarity >= NEGATION_LIKE && c->group->score >= NEGATION_SCORE
               && is_deed_matched (c, m) && weak[1 - denier] == 0 && !may_deny_in_words (c, 1 - denier) && !may_both_be (deed[denier], deed[1 - denier]) && !only_unsaid (c, m, denier) && !is_limited (c, denier))
        {
          add_negated (c, m->mention_a, m->mention_b, denier);
          return;
        }
      for (guint side = 0; side < 2 && !opposite; side++)
        if (is_withheld (c, m, deed, side, denials[1 - side] == 0 && weak[1 - side] == 0))
          {
            add_negated (c, m->mention_a, m->mention_b, side);
            return;
          }
    }
  if (c->details->len == told)
    compare_unmatched (c);
  if (c->details->len == told && !turned && (denials[0] == 0) != (denials[1] == 0) && weak[denials[0] == 0 ? 0 : 1] == 0
      && !may_deny_in_words (c, denials[0] == 0 ? 0 : 1) && !says_opposites (c, denials[0] == 0 ? 1 : 0) && !is_limited (c, denials[0] == 0 ? 1 : 0) && c->group->score >= CLAUSE_SCORE)
    compare_clauses (c, denials[0] == 0 ? 1 : 0);
}
