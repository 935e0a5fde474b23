/* mention_resolve.c - what mentions of one article say of each other.
 *
 * In: all mentions of an article. Out: the same, surnames resolved and numbers with their units and what they count. The one idea:
 * an article names somebody in full once, and a number counts the next thing that is spoken of. */
#include "claim_private.h"
#include "mention_private.h"

#include <math.h>
#include <string.h>

#define STEPS 1000      /* a joined figure is rounded to this part of its unit: months are no exact share of a year */
#define TOLL_REACH 3    /* mentions from what says by itself what is counted to its figure */
#define FROM_TO 3      /* mentions from a figure to the one it changes into */
#define FROM_TO_MORE 20 /* times that the one may be the other */

/* The words of a full name; the last one also without its case: ઇમરાન ખાનને. */
static void
note_words (GHashTable *person, const FaMentions *m, const FaMention *full, guint index)
{
  for (guint32 t = full->token_first; t < full->token_end; t++)
    g_hash_table_insert (person, g_strdup (fa_claims_key (m->claims, t)), GUINT_TO_POINTER (index + 1));
  FaStems stems;
  fa_language_name_stems (full->language, fa_claims_key (m->claims, full->token_end - 1), &stems);
  for (guint k = 0; k < stems.n; k++)
    g_hash_table_insert (person, g_strdup (stems.stem[k]), GUINT_TO_POINTER (index + 1));
  fa_stems_clear (&stems);
}

/* A surname alone, or a first name, is the person whom the same article names in full. */
void
fa_mentions_resolve_surnames (FaMentions *m)
{
  g_autoptr (GHashTable) person = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL); /* key -> mention + 1 */
  for (guint i = 0; i < m->mentions->len; i++)
    {
      const FaMention *full = fa_mentions_get (m, i);
      if (full->kind != FA_MENTION_CONCEPT || full->token_end - full->token_first < 2
          || fa_lexicon_concept (m->lexicon, fa_mentions_hit (m, full->hit_first)->concept)->kind != FA_KIND_PERSON)
        continue;
      note_words (person, m, full, i);
    }
  for (guint i = 0; i < m->mentions->len; i++)
    {
      FaMention *name = &g_array_index (m->mentions, FaMention, i);
      gboolean unknown = (name->kind == FA_MENTION_NAME || name->kind == FA_MENTION_UNKNOWN) && name->hit_n == 0;
      gboolean guessed = name->kind == FA_MENTION_CONCEPT && name->stemmed && name->token_end - name->token_first == 1;
      if (!unknown && !guessed) /* ખાને is Khan, when the article speaks of one, before it is food */
        continue;
      const char *key = fa_claims_key (m->claims, name->token_first);
      guint full = GPOINTER_TO_UINT (g_hash_table_lookup (person, key));
      FaStems stems;
      fa_language_name_stems (name->language, key, &stems);
      for (guint k = 0; k < stems.n && full == 0; k++)
        full = GPOINTER_TO_UINT (g_hash_table_lookup (person, stems.stem[k]));
      fa_stems_clear (&stems);
      if (full == 0)
        continue;
      const FaMention *other = fa_mentions_get (m, full - 1);
      name->kind = FA_MENTION_CONCEPT;
      name->hit_first = other->hit_first;
      name->hit_n = other->hit_n;
      name->weight = other->weight;
      name->phonetic = other->phonetic;
    }
}

/* Does something change from a bare figure, or comes another in its place: "from 10,000 to", "dari 10.000 menjadi", ૧૦,૦૦૦થી,
 * ૬,૮૦૦ને બદલે? */
static gboolean
is_from (const FaMentions *m, const FaMention *q)
{
  const FaClause *clause = fa_claims_clause (m->claims, q->clause);
  gboolean final = fa_language_verb_final (q->language);
  guint32 first = final ? q->token_end : MAX (q->token_first, clause->token_first + 1) - 1,
          end = final ? MIN (q->token_end + 2, clause->token_end) : q->token_first;
  for (guint32 t = first; t < end; t++)
    {
      const char *part = fa_word_case (fa_language_word (q->language, fa_claims_key (m->claims, t)));
      if (part == NULL)
        return FALSE;
      if (strcmp (part, "from") == 0)
        return TRUE;
    }
  return FALSE;
}

/* The figure with a unit that a bare one changes into; NULL: there is none. */
static const FaMention *
find_changed (const FaMentions *m, guint index)
{
  const FaMention *q = fa_mentions_get (m, index);
  for (guint k = index + 1; k < MIN (index + 1 + FROM_TO, m->mentions->len); k++)
    {
      const FaMention *to = fa_mentions_get (m, k);
      gboolean figure = to->kind == FA_MENTION_MONEY || to->kind == FA_MENTION_PERCENT || to->kind == FA_MENTION_QUANTITY;
      if (to->clause != q->clause)
        return NULL;
      if (figure)
        return to->hit_n > 0 && to->value < q->value * FROM_TO_MORE && q->value < to->value * FROM_TO_MORE ? to : NULL;
    }
  return NULL;
}

static gboolean
is_conjunction (const FaMentions *m, guint32 token, const FaLanguage *language)
{
  return fa_word_is (fa_language_word (language, fa_claims_key (m->claims, token)), FA_WORD_CONJUNCTION);
}

/* "From 10,000 to 11,500 rupiah": the unit is told once. */
void
fa_mentions_find_units (FaMentions *m)
{
  for (guint i = 0; i < m->mentions->len; i++)
    {
      FaMention *q = &g_array_index (m->mentions, FaMention, i);
      const FaMention *to
          = q->kind == FA_MENTION_QUANTITY && q->hit_n == 0 && is_from (m, q) ? find_changed (m, i) : NULL;
      if (to == NULL)
        continue;
      q->kind = to->kind;
      q->hit_first = to->hit_first;
      q->hit_n = to->hit_n;
    }
}

/* What a figure measures: its unit, or the word of a measure right behind it ("tahun"), whose mention @p word is set to. */
static const FaMeasure *
measure_behind (const FaMentions *m, guint index, guint *word)
{
  const FaMention *q = fa_mentions_get (m, index);
  *word = index;
  if (q->kind != FA_MENTION_QUANTITY || q->value != q->value_high)
    return NULL;
  if (q->hit_n == 0)
    (*word)++;
  if (*word >= m->mentions->len)
    return NULL;
  const FaMention *u = fa_mentions_get (m, *word);
  gboolean touches = u == q || (u->kind == FA_MENTION_CONCEPT && u->clause == q->clause && u->token_first == q->token_end);
  for (guint i = 0; touches && i < u->hit_n; i++)
    {
      const FaMeasure *measure = fa_lexicon_measure (m->lexicon, fa_mentions_hit (m, u->hit_first + i)->concept);
      if (measure != NULL)
        return measure;
    }
  return NULL;
}

/* "One hour", "satu tahun", એક કલાક: what a unit measures that stands behind one, which is no figure. */
static const FaMeasure *
measure_of_one (const FaMentions *m, guint index)
{
  const FaMention *u = fa_mentions_get (m, index);
  if (u->kind != FA_MENTION_CONCEPT || u->token_first == fa_claims_clause (m->claims, u->clause)->token_first)
    return NULL;
  const FaWord *before = fa_claims_word (m->claims, u->language, u->token_first - 1, 1);
  if (!fa_word_is_article (before) && !(fa_word_is (before, FA_WORD_NUMBER) && g_strcmp0 (before->value[FA_WORD_NUMBER], "1") == 0))
    return NULL;
  const FaMeasure *measure = NULL;
  for (guint i = 0; i < u->hit_n && measure == NULL; i++)
    measure = fa_lexicon_measure (m->lexicon, fa_mentions_hit (m, u->hit_first + i)->concept);
  return measure;
}

static void
take_away (FaMention *m)
{
  m->kind = FA_MENTION_FUNCTION;
  m->hit_n = m->part_n = 0;
  m->weight = 0;
  m->counted = -1;
}

/* "Four years and six months", "empat tahun enam bulan", "one hour and 24 minutes": one figure, of the greater unit. */
void
fa_mentions_join_figures (FaMentions *m)
{
  for (guint i = 0; i < m->mentions->len; i++)
    {
      guint word, small_word;
      const FaMeasure *figure = measure_behind (m, i, &word), *unit = figure == NULL ? measure_of_one (m, i) : figure;
      guint next = word + 1;
      if (unit == NULL || next >= m->mentions->len)
        continue;
      FaMention *q = &g_array_index (m->mentions, FaMention, i), *small = &g_array_index (m->mentions, FaMention, next);
      if (small->kind == FA_MENTION_FUNCTION && next + 1 < m->mentions->len
          && is_conjunction (m, small->token_first, q->language))
        small = &g_array_index (m->mentions, FaMention, ++next);
      const FaMeasure *part = measure_behind (m, next, &small_word);
      guint32 end = fa_mentions_get (m, word)->token_end;
      gboolean behind = small->token_first - end <= (next == word + 1 ? 0 : 1);
      if (part == NULL || !behind || small->clause != q->clause || part->factor >= unit->factor
          || small->value * part->factor >= unit->factor
          || strcmp (fa_lexicon_string (m->lexicon, part->dimension), fa_lexicon_string (m->lexicon, unit->dimension)) != 0)
        continue;
      if (figure == NULL)
        {
          q->kind = FA_MENTION_QUANTITY;
          q->span.start = fa_claims_token (m->claims, q->token_first - 1)->span.start;
          q->value = 1;
          q->weight = small->weight;
          q->ambiguous = FALSE;
        }
      double sum = q->value + small->value * part->factor / unit->factor;
      q->value = q->value_high = floor (sum * STEPS + 0.5) / STEPS;
      q->digits = (gint8) MAX (q->digits, 2);
      q->span.end = fa_mentions_get (m, small_word)->span.end;
      take_away (small);
      if (small_word != next)
        take_away (&g_array_index (m->mentions, FaMention, small_word));
    }
}

/* Do two figures that a dash joins stand beside a mention, behind a comma: "21-19, 18-21"? */
static gboolean
is_of_row (const FaMentions *m, const FaMention *x, const FaMention *other)
{
  guint32 between = MIN (x->token_end, other->token_end), dash = x->token_first + 1;
  return x->kind == FA_MENTION_QUANTITY && x->hit_n == 0 && x->clause == other->clause && x->token_end == dash + 2
         && (fa_token_is (m->claims, dash, "-") || fa_token_is (m->claims, dash, "\342\200\223"))
         && fa_token_is (m->claims, between, ",") && MAX (x->token_first, other->token_first) == between + 1;
}

/* In a row of scores one that rises is no range. */
void
fa_mentions_join_scores (FaMentions *m)
{
  for (gint step = 1; step >= -1; step -= 2)
    for (gint64 n = 1, i = step > 0 ? 0 : (gint64) m->mentions->len - 1; n < m->mentions->len; n++, i += step)
      {
        const FaMention *x = fa_mentions_get (m, (guint) i);
        FaMention *next = &g_array_index (m->mentions, FaMention, i + step);
        if (x->score && is_of_row (m, next, x))
          next->score = TRUE;
      }
}

/* Does a word say by itself how many people are counted: "the death toll"? */
static gboolean
is_toll (const FaMentions *m, const FaMention *x)
{
  for (guint i = 0; x->kind == FA_MENTION_CONCEPT && i < x->hit_n; i++)
    {
      guint32 concept = fa_mentions_hit (m, x->hit_first + i)->concept;
      if (fa_lexicon_concept (m->lexicon, concept)->kind != FA_KIND_UNIT
          && fa_lexicon_only_counts (m->lexicon, fa_lexicon_measure (m->lexicon, concept), "people"))
        return TRUE;
    }
  return FALSE;
}

/* "The death toll has risen to 31", "jumlah korban tewas menjadi 57 orang": what says before a figure what it counts; -1: nothing
 * does, or it says so of another figure. */
static gint32
find_toll (const FaMentions *m, guint figure)
{
  for (gint64 k = (gint64) figure - 1; k >= 0 && k + TOLL_REACH >= figure; k--)
    {
      const FaMention *x = fa_mentions_get (m, (guint) k);
      if (x->clause != fa_mentions_get (m, figure)->clause || x->kind == FA_MENTION_QUANTITY)
        return -1;
      if (is_toll (m, x))
        return (gint32) k;
    }
  return -1;
}

/* What a bare number counts: the next thing spoken of in its clause, where nothing before it says so. */
void
fa_mentions_find_counted (FaMentions *m)
{
  for (guint i = 0; i < m->mentions->len; i++)
    {
      FaMention *q = &g_array_index (m->mentions, FaMention, i);
      gint32 toll = q->kind == FA_MENTION_QUANTITY ? find_toll (m, i) : -1;
      if (toll >= 0)
        q->counted = toll;
      if (q->kind != FA_MENTION_QUANTITY || q->hit_n > 0 || toll >= 0)
        continue;
      for (guint k = i + 1; k < MIN (i + 4, m->mentions->len) && fa_mentions_get (m, k)->clause == q->clause; k++)
        if (fa_mentions_get (m, k)->kind == FA_MENTION_CONCEPT)
          {
            q->counted = (gint32) k;
            break;
          }
    }
}
