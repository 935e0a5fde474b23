/* detail_polarity.c - one affirms what the other denies.
 *
 * In: the matched words of an aligned group. Out: details. The one idea: opposites (detail_opposite.c) contradict, and so
 * does a denial on one side alone, of a deed that both name or of a clause that both say nearly whole; where a side may
 * deny in a word of its own, nothing is said. */
#include "claim_private.h"
#include "detail_private.h"
#include <string.h>

#define NEGATION_SCORE 180 /* a pair must be this alike before a negation on one side contradicts the other */
#define NEGATION_LIKE 600  /* likeness of the two words of which one is denied: the same, or nearly */
#define PLAIN_MEANINGS 2   /* a quality of more is not surely the same ... */
#define PLAIN_CONTEXT 2500 /* ... nor with less matched around it, 1/256 */
#define WITHHELD_LIKE 850  /* likeness of the two words of which one is denied by a word of its own ... */
#define WITHHELD_SCORE 250 /* ... and how alike the pair must be */
#define CLAUSE_SCORE 180   /* a pair must be this alike before a denial without a shared deed contradicts it */
#define LEAST_LIKE 500     /* likeness of the words that a denial rules there */
#define CLAUSE_SHARE 430   /* share of the denying clause that the other side says too */

/* Have two claims more than one word in common, or stood one word for all of them when the two were linked? */
static gboolean
have_enough (const FaComparison *c)
{
  return c->group->matches->len > 1 || c->group->link.differ == FA_DIFFER_DENIAL;
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
          count += mark != last && (fa_mark_denies (mark) || mark == FA_MARK_DENIES) ? 1 : 0;
          gboolean own = mark == FA_MARK_TERM && fa_deed_match_at (c, source, m->clause, first + k) == NULL;
          *weak += mark != last && (mark == FA_MARK_WEAK || own) ? 1 : 0;
          last = mark;
        }
    }
  return count;
}

/* Does a side say the opposite of a word, which may be its own? */
static gboolean
says_opposite_of (const FaComparison *c, guint side, guint source, guint32 index)
{
  for (guint i = 0; i < c->mentions[side]->len; i++)
    if (fa_mentions_are_related (fa_comparison_side (c, source), fa_comparison_mention (c, source, index), FA_RELATION_OPPOSITE,
                                 fa_comparison_side (c, side),
                                 fa_comparison_mention (c, side, g_array_index (c->mentions[side], guint32, i))))
      return TRUE;
  return FALSE;
}

/* Does a side say in a word of its own, matched with nothing, the opposite of a word of the other? It may be what is
 * denied there: "is unable to" beside "tidak bisa". */
static gboolean
may_deny_in_words (const FaComparison *c, guint source)
{
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      if (fa_comparison_match (c, source, index) == NULL && says_opposite_of (c, 1 - source, source, index))
        return TRUE;
    }
  return FALSE;
}

/* Does a word deny in itself: "tidak hadir", absent? */
static gboolean
denies_itself (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  const FaMention *m = fa_comparison_mention (c, source, index);
  g_autoptr (GArray) marks = fa_deed_marks (s, m->clause);
  guint32 first = fa_claims_clause (s->claims, m->clause)->token_first;
  for (guint32 t = m->token_first; t < m->token_end; t++)
    if (g_array_index (marks, FaMark, t - first) == FA_MARK_TERM
        || g_array_index (marks, FaMark, t - first) == FA_MARK_WEAK)
      return TRUE;
  return FALSE;
}

/* A word of few meanings, which denies nothing in itself ("unbeaten" is "tidak terkalahkan"). */
static gboolean
is_plain (const FaComparison *c, guint source, guint32 index)
{
  return !denies_itself (c, source, index) && fa_comparison_mention (c, source, index)->hit_n <= PLAIN_MEANINGS;
}

/* Is what is matched a deed or an event? Qualities are denied in words of their own too often ("unclear", "tidak jelas"),
 * but for what is very much the same. */
static gboolean
is_deed_matched (const FaComparison *c, const FaMatch *m)
{
  if (m->concept < 0)
    return FALSE;
  guint16 kind = fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, (guint) m->concept)->kind;
  gboolean same = m->similarity == 1000 && is_plain (c, 0, m->mention_a) && is_plain (c, 1, m->mention_b)
                  && fa_comparison_context (c, m->mention_a, m->mention_b) >= PLAIN_CONTEXT;
  return kind == FA_KIND_ACTION || kind == FA_KIND_EVENT
         || ((kind == FA_KIND_QUALITY || kind == FA_KIND_STATE) && same);
}

/* Does a word limit what a side says? @p denied: does it limit a denial, with no border between ("the power is back again, but
 * the road is not open")? */
static gboolean
has_limit (const FaComparison *c, guint source, gboolean denied)
{
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      g_autoptr (GArray) marks = m->source == source ? fa_deed_marks (fa_comparison_side (c, source), m->clause) : NULL;
      gboolean limit = FALSE, denial = !denied;
      for (guint k = 0; marks != NULL && k < marks->len; k++)
        {
          FaMark mark = g_array_index (marks, FaMark, k);
          if (mark == FA_MARK_BORDER)
            {
              limit = FALSE;
              denial = !denied;
            }
          limit |= mark == FA_MARK_LIMIT;
          denial |= fa_mark_denies (mark) || mark == FA_MARK_DENIES;
          if (limit && denial)
            return TRUE;
        }
    }
  return FALSE;
}

/* "Had not won since 2017" and "last won in 2017", "did not lose another" and "lost all": the denial has its limits, and
 * what was done may lie behind them. */
static gboolean
is_limited (const FaComparison *c, guint denier)
{
  return has_limit (c, denier, TRUE) && !has_limit (c, 1 - denier, FALSE);
}

/* Does a plan stand against what has not been done so far, or is the deed only named? Both may be so. What is planned
 * may stand beside the word: "has not submitted the report yet", "will hand in the report". */
static gboolean
may_both_be (const FaComparison *c, const FaMatch *m, const FaDeed *deed, guint denier)
{
  const FaDeed *denied = &deed[denier], *told = &deed[1 - denier];
  gboolean ahead = told->modal == FA_MODAL_PLAN || told->modal == FA_MODAL_MAY || told->modal == FA_MODAL_MUST;
  gboolean named
      = (told->infinitive && told->modal == FA_MODAL_NONE) || (denied->infinitive && denied->modal == FA_MODAL_NONE);
  gboolean beside = denied->yet && told->modal == FA_MODAL_NONE
                    && fa_comparison_deed_looks_ahead (c, 1 - denier, denier == 0 ? m->mention_b : m->mention_a);
  return (denied->yet && ahead) || named || beside;
}

static void
add_negated (FaComparison *c, guint32 a, guint32 b, guint denier)
{
  fa_comparison_add_pair (c, FA_DETAIL_POLARITY, FA_DETAIL_DIFFERS, a, b, "negated",
                          g_strdup_printf ("denied in %s only", denier == 0 ? "a" : "b"));
}

static void
add_opposite (FaComparison *c, guint32 a, guint32 b)
{
  fa_comparison_add_pair (c, FA_DETAIL_POLARITY, FA_DETAIL_DIFFERS, a, b, "opposite",
                          g_strdup ("the two say opposite things"));
}

/* Has a word its own meaning again on the other side? */
static gboolean
is_told_alike (const FaComparison *c, guint source, guint32 index)
{
  const FaMatch *m = fa_comparison_match (c, source, index);
  return m != NULL && fa_comparison_share_concept (c, m->mention_a, m->mention_b);
}

/* "Remained closed and will not open": the denial of a word beside its opposite denies nothing that is said elsewhere.
 * What the other side has as well is no such pair: "growth remains unchanged". */
static gboolean
says_opposites (const FaComparison *c, guint source)
{
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 index = g_array_index (c->mentions[source], guint32, i);
      if (!is_told_alike (c, source, index) && says_opposite_of (c, source, source, index))
        return TRUE;
    }
  return FALSE;
}

/* Is one of two opposites denied, and the other not? */
static gboolean
is_flipped (gboolean opposite, const FaDeed *deed)
{
  return (deed[0].denied || (opposite && deed[0].weakly)) != (deed[1].denied || (opposite && deed[1].weakly));
}

/* Does one side deny the opposite of what the other says ("abstained", "did not vote")? Then it says the same again, and
 * denies no word beside it. */
static gboolean
is_turned (const FaComparison *c)
{
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      if (!fa_opposite_may_be (c, m))
        continue;
      FaDeed deed[2] = { fa_deed_read (c, 0, m->mention_a), fa_deed_read (c, 1, m->mention_b) };
      if ((deed[0].denied || deed[1].denied) && is_flipped (TRUE, deed))
        return TRUE;
    }
  return FALSE;
}

/* "Did not report the gold": is what a deed is done to, right behind its verb, told on the other side as well? */
static gboolean
is_object_told (const FaComparison *c, guint source, guint32 index)
{
  const FaMention *m = fa_comparison_mention (c, source, index);
  const FaClaims *claims = fa_comparison_side (c, source)->claims;
  guint32 token = m->token_end, end = fa_claims_clause (claims, m->clause)->token_end;
  while (token < end && fa_word_is_article (fa_claims_word (claims, m->language, token, 1)))
    token++;
  const FaMatch *object = token < end && !fa_language_verb_final (m->language) ? fa_deed_match_at (c, source, m->clause, token) : NULL;
  return object != NULL && object->similarity >= WITHHELD_LIKE;
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
      saying |= fa_word_is (
          fa_language_word (x->language, fa_claims_key (fa_comparison_side (c, s)->claims, x->token_first)),
          FA_WORD_REPORT);
    }
  return saying && !is_object_told (c, denier, index[denier])
         && fa_deed_share (c, denier, fa_comparison_mention (c, denier, index[denier])->clause) < CLAUSE_SHARE;
}

/* "Not 30 people": right beside a figure it is the figure that is denied. */
static gboolean
is_of_figure (const FaComparison *c, guint denier, const FaMatch *near, guint32 token)
{
  const FaMention *m = fa_comparison_mention (c, denier, denier == 0 ? near->mention_a : near->mention_b);
  return fa_comparison_is_number (m) && (m->token_end == token || m->token_first == token + 1);
}

/* "No trace by evening", beside what else happened at night: no time of day is denied. */
static gboolean
is_time (const FaComparison *c, const FaMatch *near)
{
  return near->concept >= 0
         && fa_lexicon_concept (fa_comparison_side (c, 0)->lexicon, (guint) near->concept)->kind == FA_KIND_TIME;
}

/* Is a word denied in the word of the other side: "did not attend", "tidak hadir"? "Free" is "tanpa biaya", and denies
 * nothing. */
static gboolean
is_denied_in_words (const FaComparison *c, const FaMatch *m, guint denier)
{
  return denies_itself (c, 1 - denier, denier == 0 ? m->mention_b : m->mention_a)
         && !fa_comparison_share_concept (c, m->mention_a, m->mention_b);
}

/* A denial in one side's clause, where the other side says nearly the same words and denies nothing in any way. */
static void
compare_clauses (FaComparison *c, guint denier)
{
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source != denier || !have_enough (c) || fa_deed_share (c, denier, m->clause) < CLAUSE_SHARE)
        continue;
      g_autoptr (GArray) marks = fa_deed_marks (fa_comparison_side (c, denier), m->clause);
      for (guint k = 0; k < marks->len; k++)
        {
          FaMark mark = g_array_index (marks, FaMark, k);
          if (!fa_mark_denies (mark))
            continue;
          const FaClaims *claims = fa_comparison_side (c, denier)->claims;
          const FaClause *clause = fa_claims_clause (claims, m->clause);
          const FaLanguage *language = fa_claims_sentence (claims, clause->sentence)->language;
          guint32 token = clause->token_first + k;
          if (mark == FA_MARK_NOT_YET && fa_comparison_looks_ahead (c, 1 - denier))
            continue;
          const FaMatch *near = fa_deed_ruled (c, denier, m->clause, token);
          if (near == NULL || near->similarity < LEAST_LIKE
              || is_of_figure (c, denier, near, token) || is_time (c, near)
              || is_denied_in_words (c, near, denier)
              || fa_deed_ends_before (c, denier, denier == 0 ? near->mention_a : near->mention_b, token)
              || (fa_language_verb_final (language) && fa_denies_infinitive (claims, language, token)))
            return;
          add_negated (c, near->mention_a, near->mention_b, denier);
          return;
        }
    }
}

/* "The attempt failed", "ended in failure", "refused him bail", ઇનકાર: the word that denies it stands on both sides. */
static gboolean
is_mark_told (const FaComparison *c, guint denier, guint32 clause, FaMark mark)
{
  g_autoptr (GArray) marks = fa_deed_marks (fa_comparison_side (c, denier), clause);
  guint32 first = fa_claims_clause (fa_comparison_side (c, denier)->claims, clause)->token_first;
  for (guint k = 0; k < marks->len; k++)
    {
      const FaMatch *told = g_array_index (marks, FaMark, k) == mark ? fa_deed_match_at (c, denier, clause, first + k) : NULL;
      if (told != NULL && (mark != FA_MARK_DENIES || fa_comparison_share_concept (c, told->mention_a, told->mention_b)))
        return TRUE;
    }
  return FALSE;
}

/* "Failed to catch" beside "caught": a denial in a word of its own contradicts the very same deed, where the other side
 * denies nothing in any way. @p bare: a side without any denial. */
static gboolean
is_withheld (const FaComparison *c, const FaMatch *m, const FaDeed *deed, guint denier, gboolean bare)
{
  return bare && deed[denier].withheld && !deed[denier].denied && !deed[1 - denier].weakly
         && m->similarity >= WITHHELD_LIKE && c->group->score >= WITHHELD_SCORE && is_deed_matched (c, m)
         && !may_deny_in_words (c, 1 - denier) && !may_both_be (c, m, deed, denier)
         && !is_mark_told (c, denier, fa_comparison_mention (c, denier, denier == 0 ? m->mention_a : m->mention_b)->clause, FA_MARK_WEAK);
}

static gboolean
denies_somehow (FaMark mark)
{
  return fa_mark_denies (mark) || mark == FA_MARK_DENIES || mark == FA_MARK_WEAK || mark == FA_MARK_TERM;
}

/* A word that begins another clause: "while", sedangkan; not the "or" of "did not scream or cry". */
static gboolean
begins_clause (const FaClaims *claims, const FaLanguage *language, guint token)
{
  guint n = 0;
  const FaWord *word = fa_claims_match (claims, language, FA_WORD_CONJUNCTION, token, token + 1, &n);
  return word != NULL && word->value[FA_WORD_CONJUNCTION][0] == 's';
}

/* Does a denial stand beside a deed of its own: "did not go", ગયો નથી? "In Surat, not in Mumbai" and "સુરતમાં નહીં" tell
 * what the same deed was not done to, or where. */
static gboolean
denies_deed (const FaMentions *s, guint32 clause, const GArray *marks, guint at)
{
  const FaClause *in = fa_claims_clause (s->claims, clause);
  gint step = fa_language_verb_final (fa_claims_sentence (s->claims, in->sentence)->language) ? -1 : 1;
  for (gint64 i = (gint64) at + step; i >= 0 && i < marks->len; i += step)
    {
      FaMark mark = g_array_index (marks, FaMark, i);
      guint32 token = in->token_first + (guint32) i;
      if (fa_mark_denies (mark))
        continue;
      if (mark != FA_MARK_CONTENT)
        return mark != FA_MARK_CASE && mark != FA_MARK_BORDER; /* "who never had it", "tidak akan" */
      for (guint32 k = g_array_index (s->clause_first, guint32, clause); k < g_array_index (s->clause_first, guint32, clause + 1); k++)
        if (fa_mentions_get (s, k)->token_first <= token && token < fa_mentions_get (s, k)->token_end)
          return fa_mentions_is_of (s, fa_mentions_get (s, k), FA_KIND_ACTION);
      return FALSE;
    }
  return FALSE;
}

/* Does a side set one thing against another, and so denies a part only of what it affirms: "in Surat, not in Mumbai", "did
 * not land in Mumbai, landed in Surat"? */
static gboolean
denies_part (const FaComparison *c, guint source, guint32 index)
{
  const FaMentions *s = fa_comparison_side (c, source);
  for (guint i = 0; i < c->group->members->len; i++)
    {
      const FaMember *m = &g_array_index (c->group->members, FaMember, i);
      if (m->source != source)
        continue;
      g_autoptr (GArray) marks = fa_deed_marks (s, m->clause);
      for (guint k = 0; k < marks->len; k++)
        if (g_array_index (marks, FaMark, k) == FA_MARK_NOT && !denies_deed (s, m->clause, marks, k))
          return TRUE;
    }
  const FaMention *deed = fa_mentions_get (s, index);
  for (guint i = 0; i < c->mentions[source]->len; i++)
    {
      guint32 other = g_array_index (c->mentions[source], guint32, i);
      const FaMention *m = fa_mentions_get (s, other);
      for (guint h = 0; other != index && h < deed->hit_n * m->hit_n; h++)
        if (fa_mentions_hit (s, deed->hit_first + h / m->hit_n)->concept == fa_mentions_hit (s, m->hit_first + h % m->hit_n)->concept
            && fa_deed_read (c, source, other).denied)
          return TRUE;
    }
  return FALSE;
}

/* Is a deed told by a verb that nothing rules that denies: nothing before it in its clause, or behind where the verb stands
 * last? "Cleared it without a single cut" affirms, and so does what "..., while they were involved" ends in. */
static gboolean
is_affirmed (const FaComparison *c, guint source, guint32 index)
{
  const FaMention *m = fa_comparison_mention (c, source, index);
  const FaClaims *claims = fa_comparison_side (c, source)->claims;
  const FaClause *clause = fa_claims_clause (claims, m->clause);
  g_autoptr (GArray) marks = fa_deed_marks (fa_comparison_side (c, source), m->clause);
  gboolean final = fa_language_verb_final (m->language);
  gint64 t = (gint64) m->token_first - 1;
  if (!fa_language_verb_like (m->language, fa_claims_key (claims, m->token_end - 1)) || denies_part (c, source, index))
    return FALSE;
  for (; t >= clause->token_first && !begins_clause (claims, m->language, (guint) t); t--)
    if (!final && denies_somehow (g_array_index (marks, FaMark, t - clause->token_first)))
      return FALSE;
  if (t < clause->token_first && clause->token_first > fa_claims_sentence (claims, clause->sentence)->token_first)
    return FALSE; /* what another clause denies may go on: "did not scream, or cry" */
  for (guint32 i = m->token_end; final && i < clause->token_end && !begins_clause (claims, m->language, i); i++)
    if (denies_somehow (g_array_index (marks, FaMark, i - clause->token_first)))
      return FALSE;
  return TRUE;
}

/* Does one side alone deny a deed: nobody denies anything on the other, or nothing of the very same deed? What is denied may
 * be a word that denies itself, which both have: "batal", "was not cancelled". */
static gboolean
is_denied_alone (const FaComparison *c, const FaMatch *m, guint denier, const guint *denials, const guint *weak)
{
  const FaMention *denied = fa_comparison_mention (c, denier, denier == 0 ? m->mention_a : m->mention_b);
  guint own = denies_itself (c, 1 - denier, denier == 0 ? m->mention_b : m->mention_a) ? 1 : 0;
  if (is_denied_in_words (c, m, denier))
    return FALSE;
  return (denials[1 - denier] == 0 && weak[1 - denier] <= own && !is_mark_told (c, denier, denied->clause, FA_MARK_DENIES))
         || (m->similarity >= WITHHELD_LIKE && c->group->score >= WITHHELD_SCORE
             && is_affirmed (c, 1 - denier, denier == 0 ? m->mention_b : m->mention_a));
}

/* Opposites on the two sides, or a negation beside a shared verb on one side: each alone contradicts, both together
 * say the same again. */
void
fa_compare_polarity (FaComparison *c)
{
  guint told = c->details->len, weak[2];
  gboolean turned = is_turned (c);
  guint denials[2] = { count_denials (c, 0, &weak[0]), count_denials (c, 1, &weak[1]) };
  for (guint i = 0; i < c->group->matches->len; i++)
    {
      const FaMatch *m = &g_array_index (c->group->matches, FaMatch, i);
      gboolean opposite = fa_opposite_matched (c, m);
      if (!opposite && denials[0] + denials[1] + weak[0] + weak[1] == 0)
        continue; /* nobody denies anything */
      FaDeed deed[2] = { fa_deed_read (c, 0, m->mention_a), fa_deed_read (c, 1, m->mention_b) };
      gboolean flipped = is_flipped (opposite, deed);
      guint denier = deed[0].denied ? 0 : 1;
      if (opposite && !flipped && fa_opposite_is_said_of_one (c, m))
        add_opposite (c, m->mention_a, m->mention_b);
      else if (!opposite && !turned && flipped && !deed[denier].unshared && is_denied_alone (c, m, denier, denials, weak)
               && m->similarity >= NEGATION_LIKE && c->group->score >= NEGATION_SCORE && have_enough (c)
               && is_deed_matched (c, m) && !may_deny_in_words (c, 1 - denier)
               && !may_both_be (c, m, deed, denier) && !only_unsaid (c, m, denier)
               && !is_limited (c, denier) && !fa_opposite_in_a_sense (c, m))
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
  guint32 a, b;
  if (c->details->len == told && fa_opposite_find (c, &a, &b))
    add_opposite (c, a, b);
  if (c->details->len == told && !turned && (denials[0] == 0) != (denials[1] == 0) && weak[denials[0] == 0 ? 0 : 1] == 0
      && !may_deny_in_words (c, denials[0] == 0 ? 0 : 1) && !says_opposites (c, denials[0] == 0 ? 1 : 0)
      && !is_limited (c, denials[0] == 0 ? 1 : 0) && c->group->score >= CLAUSE_SCORE)
    compare_clauses (c, denials[0] == 0 ? 1 : 0);
}
