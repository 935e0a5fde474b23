/* similarity_types.c - types, and the edges between the types of two sources.
 *
 * In: the mentions of two sources. Out: types with their weights, edges with their similarities. The one idea: everything
 * that can be compared is compared once, type against type. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "name.h"
#include "similarity_figure.h"
#include "similarity_private.h"

#define COMMON_NAME 500      /* per million: a more frequent word is no name */
#define SAME_SCRIPT_NAME 850 /* names of one script are spelled, not transcribed */
#define LEAST_SKELETON 2
#define LEAST_LOAN 4           /* consonants of a word in small letters */
#define AMBIGUOUS 500        /* share of its weight a marked form counts with */
#define DEMONYM 900
#define FEW_MEANINGS 3       /* concepts a form can mean before a shared one is doubted ... */
#define SOME_MEANINGS 5      /* ... and doubted more */
#define PARTICIPANT 800
#define LIKE_THING 600       /* similarity of what two figures are told of */
#define MOST_TIMES 3         /* of two newsrooms' figures of one thing ... */
#define LONE_TIMES 1.9       /* ... and of the only two figures of a measure: twice as much is more often of another */
#define NEIGHBOURS 4         /* mentions behind a figure among which is what it counts: "940 or more villages" */
#define FAR_BEHIND 1         /* tokens let through between a figure and what it is told of */

/* --- types -------------------------------------------------------------------------------------------------------- */

/* A number of any base will do: names are only compared. */
static void
append_concept (GString *name, guint32 concept)
{
  for (g_string_append_c (name, ' '); concept > 0; concept /= 64)
    g_string_append_c (name, (gchar) ('0' + concept % 64));
}

/* What makes two mentions of one source the same: a string that says all that is compared. */
static gboolean
type_name (const FaMentions *s, const FaMention *m, GString *name)
{
  g_string_truncate (name, 0);
  if (fa_figure_is_number (m))
    {
      char low[G_ASCII_DTOSTR_BUF_SIZE], high[G_ASCII_DTOSTR_BUF_SIZE];
      const char *dimension = fa_figure_dimension (s, m); /* three days are no three lines */
      g_string_printf (name, "n%d%d %s %s %u %s", m->kind, m->score, g_ascii_dtostr (low, sizeof low, m->value),
                       g_ascii_dtostr (high, sizeof high, m->value_high),
                       m->hit_n == 0 ? 0 : fa_mentions_hit (s, m->hit_first)->concept + 1,
                       dimension == NULL ? "" : dimension);
      return TRUE;
    }
  if (m->kind == FA_MENTION_DATE)
    {
      g_string_printf (name, "d%d-%d-%d %d:%d %d", m->date.year, m->date.month, m->date.day, m->date.hour,
                       m->date.minute, (gint) m->value);
      return TRUE;
    }
  if (m->hit_n > 0)
    {
      g_string_append_c (name, 'c');
      for (guint i = 0; i < m->hit_n; i++)
        append_concept (name, fa_mentions_hit (s, m->hit_first + i)->concept);
      return TRUE;
    }
  if (!fa_mention_looks_like_name (m))
    return FALSE;
  g_string_printf (name, "w%s", fa_mentions_key (s, m->key));
  return TRUE;
}

static guint
frequency_of (const FaMentions *s, const FaMention *m)
{
  if (m->hit_n == 0)
    return fa_lexicon_frequency (s->lexicon, m->language, fa_mentions_key (s, m->key));
  guint least = G_MAXUINT;
  for (guint i = 0; i < m->hit_n; i++)
    least = MIN (least, fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first + i)->concept)->frequency);
  return least;
}

gboolean
fa_similarity_is_participant (const FaMentions *s, const FaMention *m)
{
  if (m->kind == FA_MENTION_NAME || m->kind == FA_MENTION_ACRONYM)
    return TRUE;
  if (m->hit_n == 0 || fa_figure_is_number (m))
    return FALSE;
  switch ((FaConceptKind) fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first)->concept)->kind)
    {
    case FA_KIND_PERSON: case FA_KIND_PLACE: case FA_KIND_ORGANISATION: case FA_KIND_ROLE: case FA_KIND_DEMONYM:
      return TRUE;
    default:
      return FALSE;
    }
}

gboolean
fa_similarity_is_common (const FaSimilarity *sim, guint side, guint32 mention)
{
  const FaMention *m = fa_mentions_get (sim->side[side], mention);
  return m->weight > 0 && m->kind == FA_MENTION_CONCEPT && fa_similarity_is_participant (sim->side[side], m)
         && frequency_of (sim->side[side], m) > sim->options->common;
}

static void
list_types (FaSimilarity *sim, guint side)
{
  const FaMentions *s = sim->side[side];
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) name = g_string_new (NULL);
  sim->types[side] = g_array_new (FALSE, FALSE, sizeof (Type));
  sim->type_of[side] = g_array_new (FALSE, FALSE, sizeof (gint32));
  for (guint i = 0; i < s->mentions->len; i++)
    {
      const FaMention *m = fa_mentions_get (s, i);
      gint32 index = -1;
      Type t = { .mention = i, .weight = m->weight, .unknown = fa_mention_looks_like_name (m) && m->hit_n == 0 };
      if (m->hit_n > 0 && !fa_figure_is_number (m) && frequency_of (s, m) > sim->options->common)
        t.weight = 0;
      if (fa_similarity_is_participant (s, m))
        t.weight = (guint16) (t.weight * PARTICIPANT / 1000);
      if (m->ambiguous)
        t.weight = (guint16) (t.weight * AMBIGUOUS / 1000);
      if (t.weight > 0 && type_name (s, m, name))
        {
          guint32 sentence = fa_claims_clause (s->claims, m->clause)->sentence;
          index = GPOINTER_TO_INT (g_hash_table_lookup (known, name->str)) - 1;
          if (index < 0)
            {
              t.last_sentence = sentence;
              t.sentences = 1;
              g_array_append_val (sim->types[side], t);
              index = (gint32) sim->types[side]->len - 1;
              g_hash_table_insert (known, g_strdup (name->str), GINT_TO_POINTER (index + 1));
            }
          Type *type = &g_array_index (sim->types[side], Type, index);
          if (type->last_sentence != sentence && type->sentences < G_MAXUINT16)
            type->sentences++;
          type->last_sentence = sentence;
        }
      g_array_append_val (sim->type_of[side], index);
    }
}

/* Themes weigh less: what stands in many sentences of its article tells them apart less. */
static void
damp_themes (GArray *types)
{
  for (guint i = 0; i < types->len; i++)
    {
      Type *t = &g_array_index (types, Type, i);
      if (t->sentences > TELLING_SENTENCES)
        t->weight = (guint16) (t->weight * sqrt ((double) TELLING_SENTENCES / t->sentences));
    }
}

/* --- edges -------------------------------------------------------------------------------------------------------- */

/* Words that may be names: one written with a capital, or in a script without capitals. */
static gboolean
may_be_name (const FaMention *m)
{
  return m->kind == FA_MENTION_NAME || m->kind == FA_MENTION_ACRONYM || m->kind == FA_MENTION_CONCEPT
         || fa_language_script (m->language) != FA_SCRIPT_LATIN;
}

static gsize
skeleton_length (const char *phonetic)
{
  g_autoptr (GString) s = g_string_new (NULL);
  g_autofree char *first = g_strndup (phonetic, strcspn (phonetic, "|"));
  fa_name_skeleton (s, first);
  return s->len;
}

static guint
word_similarity (const FaSimilarity *sim, const FaMention *x, const FaMention *y)
{
  const char *a = fa_mentions_key (sim->side[0], x->key), *b = fa_mentions_key (sim->side[1], y->key);
  if (x->hit_n == 0 && y->hit_n == 0 && strcmp (a, b) == 0)
    return 1000;
  if (x->phonetic == 0 || y->phonetic == 0)
    return 0;
  /* "doxycycline": a word of the world, where it is long and sounds the same */
  gboolean loan = !may_be_name (x) || !may_be_name (y);
  const char *pa = fa_mentions_key (sim->side[0], x->phonetic), *pb = fa_mentions_key (sim->side[1], y->phonetic);
  guint score = fa_name_best_score (pa, pb);
  gboolean same_script = fa_language_script (x->language) == fa_language_script (y->language);
  guint least = same_script || loan ? SAME_SCRIPT_NAME : sim->options->name_score;
  guint skeleton = loan ? LEAST_LOAN : LEAST_SKELETON;
  if (score < least || skeleton_length (pa) < skeleton || skeleton_length (pb) < skeleton
      || frequency_of (sim->side[0], x) > COMMON_NAME
      || frequency_of (sim->side[1], y) > COMMON_NAME)
    return 0;
  return score * sim->options->name / 1000;
}

static void
add_edge (FaSimilarity *sim, guint32 to, guint similarity, gint32 concept)
{
  Edge e = { to, (guint16) similarity, concept };
  if (similarity > 0)
    g_array_append_val (sim->edges, e);
}

/* Concept -> types of side b that have it among their hits. */
static GHashTable *
index_concepts (const FaSimilarity *sim, gboolean parts)
{
  GHashTable *index = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, (GDestroyNotify) g_array_unref);
  for (guint32 t = 0; t < sim->types[1]->len; t++)
    {
      const FaMention *m = fa_similarity_mention (sim, 1, t);
      guint first = parts ? m->hit_n : 0, end = parts ? m->hit_n + m->part_n : m->hit_n;
      for (guint i = first; i < end && !fa_figure_is_number (m); i++)
        {
          gpointer concept = GUINT_TO_POINTER (fa_mentions_hit (sim->side[1], m->hit_first + i)->concept);
          GArray *list = g_hash_table_lookup (index, concept);
          if (list == NULL)
            {
              list = g_array_new (FALSE, FALSE, sizeof (guint32));
              g_hash_table_insert (index, concept, list);
            }
          g_array_append_val (list, t);
        }
    }
  return index;
}

/* "Sealed" is a deed before it is a seal: of two meanings in common the one that can be denied or planned says more. */
static gboolean
tells_deed (const FaSimilarity *sim, guint32 concept, gint32 other)
{
  const FaLexicon *l = sim->side[0]->lexicon;
  return other >= 0 && fa_lexicon_concept (l, concept)->kind == FA_KIND_ACTION
         && fa_lexicon_concept (l, (guint32) other)->kind != FA_KIND_ACTION;
}

static void
add_concept_edges (FaSimilarity *sim, GHashTable *index, guint32 concept, guint similarity, guint first_edge)
{
  GArray *list = g_hash_table_lookup (index, GUINT_TO_POINTER (concept));
  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      guint32 to = g_array_index (list, guint32, i);
      gboolean there = FALSE;
      for (guint k = first_edge; k < sim->edges->len && !there; k++)
        {
          Edge *e = &g_array_index (sim->edges, Edge, k);
          there = e->to == to;
          gboolean tells_more = there && e->similarity == similarity && tells_deed (sim, concept, e->concept);
          if (there && (e->similarity < similarity || tells_more))
            {
              e->similarity = (guint16) similarity;
              e->concept = (gint32) concept;
            }
        }
      if (!there)
        add_edge (sim, to, similarity, (gint32) concept);
    }
}

static guint
relation_similarity (const FaSimilarity *sim, const FaRelation *r)
{
  if (r->kind == FA_RELATION_NEAR)
    return r->since > 1 ? sim->options->related : sim->options->near;
  return r->kind == FA_RELATION_DEMONYM_OF ? DEMONYM : sim->options->related;
}

static void
concept_edges (FaSimilarity *sim, GHashTable *index, GHashTable *parts, const FaMention *m, guint first_edge)
{
  for (guint i = 0; i < m->hit_n; i++)
    {
      guint32 concept = fa_mentions_hit (sim->side[0], m->hit_first + i)->concept;
      guint n;
      add_concept_edges (sim, index, concept, 1000, first_edge);
      const FaRelation *r = fa_lexicon_relations (sim->side[0]->lexicon, concept, &n);
      for (guint k = 0; k < n; k++)
        add_concept_edges (sim, index, r[k].to, relation_similarity (sim, &r[k]), first_edge);
      add_concept_edges (sim, parts, concept, sim->options->part, first_edge);
    }
  for (guint i = m->hit_n; i < m->hit_n + m->part_n; i++)
    {
      guint32 concept = fa_mentions_hit (sim->side[0], m->hit_first + i)->concept;
      add_concept_edges (sim, index, concept, sim->options->part, first_edge);
      add_concept_edges (sim, parts, concept, sim->options->part, first_edge);
    }
}

static void
list_sounds (FaSimilarity *sim, guint side)
{
  sim->sounds[side] = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint i = 0; i < sim->types[side]->len; i++)
    {
      Type *t = &g_array_index (sim->types[side], Type, i);
      const FaMention *m = fa_mentions_get (sim->side[side], t->mention);
      t->sound_first = sim->sounds[side]->len;
      for (const char *p = m->phonetic == 0 ? NULL : fa_mentions_key (sim->side[side], m->phonetic); p != NULL;)
        {
          gsize n = strcspn (p, "|");
          guint32 sound = fa_name_consonants (p, n);
          g_array_append_val (sim->sounds[side], sound);
          p = p[n] == '|' ? p + n + 1 : NULL;
        }
      t->sound_n = sim->sounds[side]->len - t->sound_first;
    }
}

/* May two types sound alike at all? Equal words without a sound (another script) may. */
static gboolean
may_sound_alike (const FaSimilarity *sim, const Type *x, const Type *y)
{
  if (x->sound_n == 0 || y->sound_n == 0)
    return TRUE;
  for (guint32 i = 0; i < x->sound_n; i++)
    for (guint32 k = 0; k < y->sound_n; k++)
      if (fa_name_may_match (g_array_index (sim->sounds[0], guint32, x->sound_first + i),
                             g_array_index (sim->sounds[1], guint32, y->sound_first + k)))
        return TRUE;
  return FALSE;
}

/* Two mentions to compare by sound: words no lexicon knows, or one of them and a name the lexicon knows. */
static gboolean
sounds (const FaMention *x, const FaMention *y)
{
  gboolean word_x = fa_mention_looks_like_name (x) && x->hit_n == 0, word_y = fa_mention_looks_like_name (y) && y->hit_n == 0;
  return (word_x && word_y) || (word_x && y->hit_n > 0 && y->phonetic != 0) || (word_y && x->hit_n > 0 && x->phonetic != 0);
}

/* Two words of many meanings share one by chance: the more there are, the less it says. */
static guint
chance_share (guint meanings_a, guint meanings_b)
{
  guint most = MAX (meanings_a, meanings_b);
  if (MIN (meanings_a, meanings_b) <= 1 || most <= FEW_MEANINGS)
    return 1000;
  return most <= SOME_MEANINGS ? 850 : 700;
}

static void
doubt_edges (FaSimilarity *sim, const FaMention *m, guint first_edge)
{
  for (guint k = first_edge; k < sim->edges->len; k++)
    {
      Edge *e = &g_array_index (sim->edges, Edge, k);
      if (e->concept >= 0)
        e->similarity = (guint16) (e->similarity * chance_share (m->hit_n, fa_similarity_mention (sim, 1, e->to)->hit_n) / 1000);
    }
}

/* --- figures that answer each other ------------------------------------------------------------------------------- */

/* What a figure meets in the other article. */
typedef struct {
  guint open;   /* others of its measure that nothing answers */
  guint things; /* ... that are told of the same thing */
} Figure;

typedef enum { OF_TWO_THINGS, OF_ONE_MEASURE, OF_ONE_THING } Counterparts;

/* Does a word stand right beside a figure, that may be what it is of? */
static gboolean
is_beside (const FaSimilarity *sim, guint side, guint32 figure, guint32 word)
{
  const FaMentions *s = sim->side[side];
  if (word == figure || word >= s->mentions->len)
    return FALSE;
  const FaMention *f = fa_mentions_get (s, figure), *m = fa_mentions_get (s, word);
  if (g_array_index (sim->type_of[side], gint32, word) < 0 || m->clause != f->clause || fa_figure_is_number (m)
      || m->kind == FA_MENTION_DATE)
    return FALSE;
  gboolean adjoins = m->token_first <= f->token_end + FAR_BEHIND && m->token_end >= f->token_first;
  return f->counted == (gint32) word || (adjoins && !fa_similarity_is_participant (s, m));
}

static gboolean
are_like (const FaSimilarity *sim, guint32 a, guint32 b)
{
  const Type *t = &g_array_index (sim->types[0], Type, g_array_index (sim->type_of[0], gint32, a));
  for (guint k = 0; k < t->edge_n; k++)
    {
      const Edge *e = &g_array_index (sim->edges, Edge, t->edge_first + k);
      if (e->to == (guint32) g_array_index (sim->type_of[1], gint32, b))
        return e->similarity >= LIKE_THING;
    }
  return FALSE;
}

/* "9,800 tonnes of coal", ૮,૫૦૦ ટન કોલસો: has a word right beside the one its like right beside the other?
 * @p x, y: mentions */
static gboolean
are_of_one_thing (const FaSimilarity *sim, guint32 x, guint32 y)
{
  for (guint32 i = x == 0 ? 0 : x - 1; i <= x + NEIGHBOURS; i++)
    for (guint32 k = y == 0 ? 0 : y - 1; is_beside (sim, 0, x, i) && k <= y + NEIGHBOURS; k++)
      if (is_beside (sim, 1, y, k) && are_like (sim, i, k))
        return TRUE;
  return FALSE;
}

/* What is many times as much is a figure of something else: of a year, of a day. 115 kilometres are many times 212
 * millimetres. */
static gboolean
is_within (const FaSimilarity *sim, const FaMention *x, const FaMention *y, double times)
{
  double a = fa_figure_amount (sim->side[0], x), b = fa_figure_amount (sim->side[1], y);
  return MAX (a, b) <= times * MIN (a, b);
}

static Counterparts
counterparts (const FaSimilarity *sim, guint32 a, guint32 b)
{
  const FaMention *x = fa_similarity_mention (sim, 0, a), *y = fa_similarity_mention (sim, 1, b);
  if (x->kind == FA_MENTION_DATE)
    return fa_figure_is_clock (x) ? OF_ONE_MEASURE : OF_TWO_THINGS;
  if (!fa_figure_is_of_thing (sim->side[0], x) || !fa_figure_is_of_thing (sim->side[1], y) || !is_within (sim, x, y, MOST_TIMES))
    return OF_TWO_THINGS;
  if (are_of_one_thing (sim, g_array_index (sim->types[0], Type, a).mention, g_array_index (sim->types[1], Type, b).mention))
    return OF_ONE_THING;
  return x->kind == FA_MENTION_PERCENT ? OF_TWO_THINGS : OF_ONE_MEASURE; /* many things are per cent of another */
}

/* Are they two figures of a measure, neither equal nor rounded, or two times that are not one? */
static gboolean
differs (const FaSimilarity *sim, guint32 t, const Edge *e)
{
  const FaMention *m = fa_similarity_mention (sim, 0, t);
  return (fa_figure_is_number (m) && e->similarity == sim->options->near_number)
         || (m->kind == FA_MENTION_DATE && e->similarity == sim->options->near_date);
}

static void
mark_answered (FaSimilarity *sim)
{
  for (guint t = 0; t < sim->types[0]->len; t++)
    for (guint i = 0; i < g_array_index (sim->types[0], Type, t).edge_n; i++)
      {
        const Edge *e = &g_array_index (sim->edges, Edge, g_array_index (sim->types[0], Type, t).edge_first + i);
        g_array_index (sim->types[0], Type, t).answered |= !differs (sim, t, e);
        g_array_index (sim->types[1], Type, e->to).answered |= !differs (sim, t, e);
      }
}

/* @param kind  of every edge, OF_TWO_THINGS at first. */
static void
find_counterparts (const FaSimilarity *sim, Figure *a, Figure *b, Counterparts *kind)
{
  for (guint t = 0; t < sim->types[0]->len; t++)
    for (guint i = 0; i < g_array_index (sim->types[0], Type, t).edge_n; i++)
      {
        guint at = g_array_index (sim->types[0], Type, t).edge_first + i;
        const Edge *e = &g_array_index (sim->edges, Edge, at);
        gboolean answered = g_array_index (sim->types[0], Type, t).answered || g_array_index (sim->types[1], Type, e->to).answered;
        if (!differs (sim, t, e) || answered)
          continue;
        kind[at] = counterparts (sim, t, e->to);
        a[t].open += kind[at] != OF_TWO_THINGS;
        b[e->to].open += kind[at] != OF_TWO_THINGS;
        a[t].things += kind[at] == OF_ONE_THING;
        b[e->to].things += kind[at] == OF_ONE_THING;
      }
}

/* Two figures of one thing, or else of one measure, that no others answer are most likely what two newsrooms make of it. */
static void
raise_lone_figures (FaSimilarity *sim)
{
  g_autofree Figure *a = g_new0 (Figure, MAX (sim->types[0]->len, 1)), *b = g_new0 (Figure, MAX (sim->types[1]->len, 1));
  g_autofree Counterparts *kind = g_new0 (Counterparts, MAX (sim->edges->len, 1));
  find_counterparts (sim, a, b, kind);
  for (guint t = 0; t < sim->types[0]->len; t++)
    for (guint i = 0; i < g_array_index (sim->types[0], Type, t).edge_n; i++)
      {
        guint at = g_array_index (sim->types[0], Type, t).edge_first + i;
        Edge *e = &g_array_index (sim->edges, Edge, at);
        const FaMention *x = fa_similarity_mention (sim, 0, t), *y = fa_similarity_mention (sim, 1, e->to);
        gboolean near = fa_figure_is_clock (x) || is_within (sim, x, y, LONE_TIMES);
        if ((kind[at] == OF_ONE_MEASURE && near && a[t].open == 1 && b[e->to].open == 1)
            || (kind[at] == OF_ONE_THING && a[t].things == 1 && b[e->to].things == 1))
          e->similarity = (guint16) sim->options->lone_number;
      }
}

/* Another name in one office is for compare to judge. */
static void
add_answering_names (FaSimilarity *sim, const GArray *answers, guint32 type, guint first_edge)
{
  for (guint i = 0; i < answers->len; i++)
    {
      const Answer *answer = &g_array_index (answers, Answer, i);
      gboolean there = answer->a != type;
      for (guint k = first_edge; k < sim->edges->len && !there; k++)
        there = g_array_index (sim->edges, Edge, k).to == answer->b;
      if (!there)
        add_edge (sim, answer->b, sim->options->name, FA_CONCEPT_ANSWER);
    }
}

/* --- all of it ---------------------------------------------------------------------------------------------------- */

void
fa_similarity_make_types (FaSimilarity *sim, guint side)
{
  list_types (sim, side);
  damp_themes (sim->types[side]);
  list_sounds (sim, side);
}

void
fa_similarity_make_edges (FaSimilarity *sim)
{
  g_autoptr (GHashTable) index = index_concepts (sim, FALSE), parts = index_concepts (sim, TRUE);
  g_autoptr (GArray) answers = fa_similarity_answers (sim);
  sim->edges = g_array_new (FALSE, FALSE, sizeof (Edge));
  for (guint32 t = 0; t < sim->types[0]->len; t++)
    {
      Type *type = &g_array_index (sim->types[0], Type, t);
      const FaMention *x = fa_similarity_mention (sim, 0, t);
      type->edge_first = sim->edges->len;
      if (x->hit_n > 0 && !fa_figure_is_number (x))
        concept_edges (sim, index, parts, x, type->edge_first);
      if (x->hit_n == 0 || fa_figure_is_number (x) || x->phonetic != 0)
        for (guint32 k = 0; k < sim->types[1]->len; k++)
          {
            const FaMention *y = fa_similarity_mention (sim, 1, k);
            guint similarity = 0;
            if (fa_figure_is_number (x) && fa_figure_is_number (y))
              similarity = fa_figure_similarity (sim->side[0], x, sim->side[1], y, sim->options);
            else if (x->kind == FA_MENTION_DATE && y->kind == FA_MENTION_DATE)
              similarity = fa_figure_date_similarity (x, y, sim->options);
            else if (sounds (x, y) && may_sound_alike (sim, type, &g_array_index (sim->types[1], Type, k)))
              similarity = word_similarity (sim, x, y);
            add_edge (sim, k, similarity, -1);
          }
      doubt_edges (sim, x, type->edge_first);
      add_answering_names (sim, answers, t, type->edge_first);
      type->edge_n = sim->edges->len - type->edge_first;
    }
  mark_answered (sim);
  raise_lone_figures (sim);
}
