/* similarity.c - types, edges and the score of two units.
 *
 * In: the mentions of two sources. Out: scores. The one idea: everything that can be compared is compared once, type
 * against type; the score of a pair of claims is then a matching over few edges. The measure (weighted Jaccard over
 * soft one-to-one matches, square-rooted information as weight) is the one that held up best on translated news; an
 * unmatched word that no lexicon knows counts a tenth, since it may say what the other side says in known words. */
#include "similarity.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "name.h"
#include "similarity_figure.h"

#define COMMON_NAME 500      /* per million: a more frequent word is no name */
#define SAME_SCRIPT_NAME 850 /* names of one script are spelled, not transcribed */
#define LEAST_SKELETON 2
#define LEAST_LOAN 4           /* consonants of a word in small letters */
#define AMBIGUOUS 500        /* share of its weight a marked form counts with */
#define DEMONYM 900
#define FEW_MEANINGS 3       /* concepts a form can mean before a shared one is doubted ... */
#define SOME_MEANINGS 5      /* ... and doubted more */
#define TELLING_NUMBER 2000
#define TELLING_PARTICIPANT 700
#define PARTICIPANT 800

#define TELLING_SENTENCES 2  /* a type in more sentences than this is a theme and tells claims apart less */

typedef struct {
  guint32 mention;     /* one that has the meaning */
  guint16 weight;      /* 1/256 */
  guint16 sentences;   /* of its article that hold the type */
  guint32 last_sentence;
  gboolean unknown;    /* counts little when it is not matched */
  guint32 edge_first, edge_n;
  guint32 sound_first, sound_n; /* consonants of every spelling, in FaSimilarity.sounds: a quick no for names */
} Type;

typedef struct {
  guint32 to;          /* type of side b */
  guint16 similarity;  /* thousandths */
  gint32 concept;
} Edge;

struct FaSimilarity {
  const FaMentions *side[2];
  const FaAlignOptions *options;
  GArray *types[2];       /* of Type */
  GArray *sounds[2];      /* guint32 */
  GArray *type_of[2];     /* gint32 per mention; -1: not compared */
  GArray *edges;          /* of Edge, by type of side a */
  GArray *items;          /* of FaItem */
  gint32 *place;          /* scratch, per type of side b: item index + 1 in the unit being scored */
  GArray *found;          /* scratch, of FaPairing */
  guint32 origin[2];      /* scratch: first items of the units being scored */
};

/* --- types -------------------------------------------------------------------------------------------------------- */

static gboolean
is_word (const FaMention *m)
{
  return m->kind == FA_MENTION_NAME || m->kind == FA_MENTION_UNKNOWN || m->kind == FA_MENTION_ACRONYM;
}

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
      g_string_printf (name, "n%d %s %s %u", m->kind, g_ascii_dtostr (low, sizeof low, m->value),
                       g_ascii_dtostr (high, sizeof high, m->value_high),
                       m->hit_n == 0 ? 0 : fa_mentions_hit (s, m->hit_first)->concept + 1);
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
  if (!is_word (m))
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

/* Who and where. A story has few participants and tells many things of them: what is done tells claims apart. */
static gboolean
is_participant (const FaMentions *s, const FaMention *m)
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

static void
make_types (FaSimilarity *sim, guint side)
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
      Type t = { .mention = i, .weight = m->weight, .unknown = is_word (m) && m->hit_n == 0 };
      if (m->hit_n > 0 && !fa_figure_is_number (m) && frequency_of (s, m) > sim->options->common)
        t.weight = 0;
      if (is_participant (s, m))
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

static const FaMention *
mention_of (const FaSimilarity *sim, guint side, guint32 type)
{
  return fa_mentions_get (sim->side[side], g_array_index (sim->types[side], Type, type).mention);
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
      const FaMention *m = mention_of (sim, 1, t);
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
  gboolean word_x = is_word (x) && x->hit_n == 0, word_y = is_word (y) && y->hit_n == 0;
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
        e->similarity = (guint16) (e->similarity * chance_share (m->hit_n, mention_of (sim, 1, e->to)->hit_n) / 1000);
    }
}

static void
make_edges (FaSimilarity *sim)
{
  g_autoptr (GHashTable) index = index_concepts (sim, FALSE), parts = index_concepts (sim, TRUE);
  sim->edges = g_array_new (FALSE, FALSE, sizeof (Edge));
  for (guint32 t = 0; t < sim->types[0]->len; t++)
    {
      Type *type = &g_array_index (sim->types[0], Type, t);
      const FaMention *x = mention_of (sim, 0, t);
      type->edge_first = sim->edges->len;
      if (x->hit_n > 0 && !fa_figure_is_number (x))
        concept_edges (sim, index, parts, x, type->edge_first);
      if (x->hit_n == 0 || fa_figure_is_number (x) || x->phonetic != 0)
        for (guint32 k = 0; k < sim->types[1]->len; k++)
          {
            const FaMention *y = mention_of (sim, 1, k);
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
      type->edge_n = sim->edges->len - type->edge_first;
    }
}

/* Two figures of one thing of which neither article tells another figure are most likely what the two make of it. */
static void
raise_lone_figures (FaSimilarity *sim)
{
  g_autofree guint *into = g_new0 (guint, MAX (sim->types[1]->len, 1));
  for (guint i = 0; i < sim->edges->len; i++)
    into[g_array_index (sim->edges, Edge, i).to]++;
  for (guint t = 0; t < sim->types[0]->len; t++)
    {
      const Type *type = &g_array_index (sim->types[0], Type, t);
      if (type->edge_n != 1 || !fa_figure_counts (sim->side[0], mention_of (sim, 0, t)))
        continue;
      Edge *e = &g_array_index (sim->edges, Edge, type->edge_first);
      if (e->similarity == sim->options->near_number && into[e->to] == 1
          && fa_figure_counts (sim->side[1], mention_of (sim, 1, e->to)))
        e->similarity = (guint16) sim->options->lone_number;
    }
}

FaSimilarity *
fa_similarity_new (const FaMentions *const *sources, guint a, guint b, const FaAlignOptions *options)
{
  FaSimilarity *sim = g_new0 (FaSimilarity, 1);
  sim->side[0] = sources[a];
  sim->side[1] = sources[b];
  sim->options = options;
  make_types (sim, 0);
  make_types (sim, 1);
  damp_themes (sim->types[0]);
  damp_themes (sim->types[1]);
  list_sounds (sim, 0);
  list_sounds (sim, 1);
  make_edges (sim);
  raise_lone_figures (sim);
  sim->items = g_array_new (FALSE, FALSE, sizeof (FaItem));
  sim->found = g_array_new (FALSE, FALSE, sizeof (FaPairing));
  sim->place = g_new0 (gint32, MAX (sim->types[1]->len, 1));
  return sim;
}

void
fa_similarity_free (FaSimilarity *sim)
{
  if (sim == NULL)
    return;
  for (guint i = 0; i < 2; i++)
    {
      g_array_free (sim->types[i], TRUE);
      g_array_free (sim->type_of[i], TRUE);
      g_array_free (sim->sounds[i], TRUE);
    }
  g_array_free (sim->edges, TRUE);
  g_array_free (sim->items, TRUE);
  g_array_free (sim->found, TRUE);
  g_free (sim->place);
  g_free (sim);
}

/* --- units -------------------------------------------------------------------------------------------------------- */

static gint
compare_items (gconstpointer a, gconstpointer b)
{
  const FaItem *x = a, *y = b;
  if (x->type != y->type)
    return x->type < y->type ? -1 : 1;
  return x->mention < y->mention ? -1 : x->mention > y->mention;
}

static void
close_unit (FaSimilarity *sim, FaUnit *u)
{
  FaItem *first = &g_array_index (sim->items, FaItem, u->item_first);
  guint n = sim->items->len - u->item_first, to = 0;
  if (n > 1)
    qsort (first, n, sizeof *first, compare_items);
  for (guint i = 0; i < n; i++)
    if (i == 0 || first[i].type != first[i - 1].type)
      first[to++] = first[i];
  g_array_set_size (sim->items, u->item_first + to);
  u->item_n = to;
}

FaUnit
fa_similarity_unit (FaSimilarity *sim, guint side, guint32 clause_first, guint32 clause_end)
{
  const FaMentions *s = sim->side[side];
  FaUnit u = { .source = side, .clause_first = clause_first, .clause_end = clause_end, .item_first = sim->items->len };
  u.sentence = fa_claims_clause (s->claims, clause_first)->sentence;
  guint32 end = g_array_index (s->clause_first, guint32, clause_end);
  for (guint32 i = g_array_index (s->clause_first, guint32, clause_first); i < end; i++)
    {
      gint32 type = g_array_index (sim->type_of[side], gint32, i);
      FaItem item = { (guint32) type, i };
      if (type >= 0)
        g_array_append_val (sim->items, item);
    }
  close_unit (sim, &u);
  return u;
}

FaUnit
fa_similarity_union (FaSimilarity *sim, guint side, const FaUnit *x, const FaUnit *y)
{
  FaUnit u = { .source = side, .clause_first = MIN (x->clause_first, y->clause_first),
               .clause_end = MAX (x->clause_end, y->clause_end), .sentence = MIN (x->sentence, y->sentence),
               .item_first = sim->items->len };
  const FaUnit *const part[] = { x, y };
  for (guint p = 0; p < 2; p++)
    for (guint32 i = 0; i < part[p]->item_n; i++)
      {
        FaItem item = g_array_index (sim->items, FaItem, part[p]->item_first + i);
        g_array_append_val (sim->items, item);
      }
  close_unit (sim, &u);
  return u;
}

const FaItem *
fa_similarity_item (const FaSimilarity *sim, guint32 item)
{
  return &g_array_index (sim->items, FaItem, item);
}

static const Type *
type_of_item (const FaSimilarity *sim, guint side, guint32 item)
{
  return &g_array_index (sim->types[side], Type, g_array_index (sim->items, FaItem, item).type);
}

guint
fa_similarity_item_weight (const FaSimilarity *sim, guint side, guint32 item)
{
  return type_of_item (sim, side, item)->weight;
}

/* --- the score ---------------------------------------------------------------------------------------------------- */

static guint
pairing_value (const FaSimilarity *sim, const FaPairing *p)
{
  return p->similarity * ((guint) type_of_item (sim, 0, p->item_a)->weight + type_of_item (sim, 1, p->item_b)->weight);
}

static gint
compare_pairings (gconstpointer a, gconstpointer b, gpointer data)
{
  const FaPairing *x = a, *y = b;
  const FaSimilarity *sim = data;
  guint vx = pairing_value (sim, x), vy = pairing_value (sim, y);
  if (vx != vy)
    return vx > vy ? -1 : 1;
  return fa_similarity_order (x->item_a - sim->origin[0], x->item_b - sim->origin[1], y->item_a - sim->origin[0],
                              y->item_b - sim->origin[1]);
}

gint
fa_similarity_order (guint32 xa, guint32 xb, guint32 ya, guint32 yb)
{
  guint64 sum_x = (guint64) xa + xb, sum_y = (guint64) ya + yb;
  guint32 off_x = xa > xb ? xa - xb : xb - xa, off_y = ya > yb ? ya - yb : yb - ya;
  if (sum_x != sum_y)
    return sum_x < sum_y ? -1 : 1;
  if (off_x != off_y)
    return off_x < off_y ? -1 : 1;
  return xa < ya ? -1 : xa > ya;
}

static void
collect_pairings (FaSimilarity *sim, const FaUnit *a, const FaUnit *b)
{
  g_array_set_size (sim->found, 0);
  sim->origin[0] = a->item_first;
  sim->origin[1] = b->item_first;
  for (guint32 i = 0; i < b->item_n; i++)
    sim->place[g_array_index (sim->items, FaItem, b->item_first + i).type] = (gint32) (b->item_first + i + 1);
  for (guint32 i = 0; i < a->item_n; i++)
    {
      const Type *t = type_of_item (sim, 0, a->item_first + i);
      for (guint32 k = 0; k < t->edge_n; k++)
        {
          const Edge *e = &g_array_index (sim->edges, Edge, t->edge_first + k);
          if (sim->place[e->to] == 0)
            continue;
          FaPairing p = { a->item_first + i, (guint32) sim->place[e->to] - 1, e->similarity, e->concept };
          g_array_append_val (sim->found, p);
        }
    }
  for (guint32 i = 0; i < b->item_n; i++)
    sim->place[g_array_index (sim->items, FaItem, b->item_first + i).type] = 0;
}

/* Greedy one-to-one matching, heaviest first: within a point of the optimal one, and simple to follow by hand. */
static void
keep_one_to_one (FaSimilarity *sim)
{
  guint to = 0;
  g_array_sort_with_data (sim->found, compare_pairings, sim);
  for (guint i = 0; i < sim->found->len; i++)
    {
      FaPairing p = g_array_index (sim->found, FaPairing, i);
      gboolean taken = FALSE;
      for (guint k = 0; k < to && !taken; k++)
        {
          const FaPairing *q = &g_array_index (sim->found, FaPairing, k);
          taken = q->item_a == p.item_a || q->item_b == p.item_b;
        }
      if (!taken)
        g_array_index (sim->found, FaPairing, to++) = p;
    }
  g_array_set_size (sim->found, to);
}

/* The weight of a side: words nobody knows count as far as they are matched, and at least a little. */
static guint64
side_total (const FaSimilarity *sim, guint side, const FaUnit *u)
{
  guint64 total = 0;
  for (guint32 i = 0; i < u->item_n; i++)
    {
      const Type *t = type_of_item (sim, side, u->item_first + i);
      guint share = 1000;
      if (t->unknown)
        {
          share = sim->options->unknown;
          for (guint k = 0; k < sim->found->len; k++)
            {
              const FaPairing *p = &g_array_index (sim->found, FaPairing, k);
              if ((side == 0 ? p->item_a : p->item_b) == u->item_first + i)
                share = MAX (share, p->similarity);
            }
        }
      total += (guint64) t->weight * share;
    }
  return total;
}

/* Figures are what two newsrooms share of one fact and of no other; who and where is shared by all of them. */
static guint
telling_share (const FaSimilarity *sim, const FaPairing *p)
{
  const FaMention *x = fa_mentions_get (sim->side[0], g_array_index (sim->items, FaItem, p->item_a).mention);
  const FaMention *y = fa_mentions_get (sim->side[1], g_array_index (sim->items, FaItem, p->item_b).mention);
  if ((x->kind == FA_MENTION_QUANTITY || x->kind == FA_MENTION_MONEY || x->kind == FA_MENTION_PERCENT)
      && (p->similarity == 1000 || p->similarity == sim->options->lone_number))
    return TELLING_NUMBER; /* numbers match numbers of their kind only */
  return is_participant (sim->side[0], x) || is_participant (sim->side[1], y) ? TELLING_PARTICIPANT : 1000;
}

gboolean
fa_similarity_is_what (const FaSimilarity *sim, guint side, guint32 item)
{
  const FaMentions *s = sim->side[side];
  const FaMention *m = fa_mentions_get (s, g_array_index (sim->items, FaItem, item).mention);
  if (m->hit_n == 0 || fa_figure_is_number (m) || m->kind == FA_MENTION_DATE)
    return fa_figure_is_number (m) || m->kind == FA_MENTION_DATE;
  FaConceptKind kind = (FaConceptKind) fa_lexicon_concept (s->lexicon, fa_mentions_hit (s, m->hit_first)->concept)->kind;
  return kind == FA_KIND_ACTION || kind == FA_KIND_EVENT || kind == FA_KIND_STATE;
}

gboolean
fa_similarity_differs (const FaSimilarity *sim, const FaPairing *p)
{
  const FaMention *m = fa_mentions_get (sim->side[0], type_of_item (sim, 0, p->item_a)->mention);
  return (fa_figure_is_number (m) && p->similarity <= sim->options->lone_number)
         || (m->kind == FA_MENTION_DATE && p->similarity <= sim->options->near_date);
}

gboolean
fa_similarity_is_anchor (const FaSimilarity *sim, const FaPairing *p)
{
  const Type *x = type_of_item (sim, 0, p->item_a), *y = type_of_item (sim, 1, p->item_b);
  const FaMention *m = fa_mentions_get (sim->side[0], x->mention);
  if (p->similarity != 1000 || telling_share (sim, p) != TELLING_NUMBER
      || MAX (x->sentences, y->sentences) > TELLING_SENTENCES)
    return FALSE;
  return m->kind != FA_MENTION_QUANTITY || m->value > FA_SMALL_FIGURE || m->value != floor (m->value);
}

gboolean
fa_similarity_is_only_one (const FaSimilarity *sim, const FaPairing *p)
{
  const Type *x = type_of_item (sim, 0, p->item_a), *y = type_of_item (sim, 1, p->item_b);
  return fa_figure_is_number (fa_mentions_get (sim->side[0], x->mention)) && p->similarity == sim->options->lone_number
         && MAX (x->sentences, y->sentences) <= TELLING_SENTENCES;
}

FaScore
fa_similarity_score (FaSimilarity *sim, const FaUnit *a, const FaUnit *b, GArray *pairings)
{
  FaScore score = { 0 };
  collect_pairings (sim, a, b);
  if (sim->found->len == 0)
    return score;
  keep_one_to_one (sim);
  guint64 mass[2] = { 0, 0 }, telling = 0;
  guint matched = 0;
  for (guint i = 0; i < sim->found->len; i++)
    {
      const FaPairing *p = &g_array_index (sim->found, FaPairing, i);
      const Type *x = type_of_item (sim, 0, p->item_a), *y = type_of_item (sim, 1, p->item_b);
      matched += p->similarity;
      guint spread = MAX (MAX (x->sentences, y->sentences), TELLING_SENTENCES);
      telling += (guint64) ((guint) x->weight + y->weight) * p->similarity * TELLING_SENTENCES / spread
                 * telling_share (sim, p) / 1000;
      mass[0] += (guint64) type_of_item (sim, 0, p->item_a)->weight * p->similarity;
      mass[1] += (guint64) type_of_item (sim, 1, p->item_b)->weight * p->similarity;
    }
  guint64 total_a = side_total (sim, 0, a), total_b = side_total (sim, 1, b);
  guint64 shared = (mass[0] + mass[1]) / 2, all = total_a + total_b - MIN (shared, total_a + total_b);
  score.score = all == 0 ? 0 : (guint) MIN (1000, shared * 1000 / all);
  for (guint i = 0; i < 2; i++)
    {
      score.matched[i] = (guint) (mass[i] / 1000);
      score.total[i] = (guint) ((i == 0 ? total_a : total_b) / 1000);
    }
  score.mass_a = total_a == 0 ? 0 : (guint) (mass[0] * 1000 / total_a);
  score.mass_b = total_b == 0 ? 0 : (guint) (mass[1] * 1000 / total_b);
  /* half a word more is shared by any two sentences, and one word more stands in any */
  score.breadth = (matched + 500) / (MAX (a->item_n, b->item_n) + 1);
  score.n_matched = sim->found->len;
  score.telling = (guint) (telling / 2000);
  if (pairings != NULL)
    g_array_append_vals (pairings, sim->found->data, sim->found->len);
  return score;
}

guint
fa_similarity_within (const FaSimilarity *sim, guint side, const FaUnit *x, const FaUnit *y)
{
  guint64 shared = 0, all = 0;
  guint32 i = 0, k = 0;
  while (i < x->item_n || k < y->item_n)
    {
      guint32 a = i < x->item_n ? g_array_index (sim->items, FaItem, x->item_first + i).type : G_MAXUINT32;
      guint32 b = k < y->item_n ? g_array_index (sim->items, FaItem, y->item_first + k).type : G_MAXUINT32;
      guint weight = g_array_index (sim->types[side], Type, MIN (a, b)).weight;
      all += weight;
      shared += a == b ? weight : 0;
      i += a <= b;
      k += b <= a;
    }
  return all == 0 ? 0 : (guint) (shared * 1000 / all);
}

/* --- candidates --------------------------------------------------------------------------------------------------- */

struct FaCandidates {
  GPtrArray *units_of;  /* per type of side b: GArray of guint32, indices of units */
  guint32 *stamp;       /* per unit */
  guint32 now;
};

FaCandidates *
fa_candidates_new (const FaSimilarity *sim, const GArray *units_b)
{
  FaCandidates *c = g_new0 (FaCandidates, 1);
  c->units_of = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  for (guint i = 0; i < sim->types[1]->len; i++)
    g_ptr_array_add (c->units_of, g_array_new (FALSE, FALSE, sizeof (guint32)));
  for (guint32 u = 0; u < units_b->len; u++)
    {
      const FaUnit *unit = &g_array_index (units_b, FaUnit, u);
      for (guint32 i = 0; i < unit->item_n; i++)
        g_array_append_val ((GArray *) c->units_of->pdata[g_array_index (sim->items, FaItem, unit->item_first + i).type], u);
    }
  c->stamp = g_new0 (guint32, MAX (units_b->len, 1));
  return c;
}

void
fa_candidates_find (FaCandidates *c, const FaSimilarity *sim, const FaUnit *a, GArray *found)
{
  c->now++;
  for (guint32 i = 0; i < a->item_n; i++)
    {
      const Type *t = type_of_item (sim, 0, a->item_first + i);
      for (guint32 k = 0; k < t->edge_n; k++)
        {
          const GArray *list = c->units_of->pdata[g_array_index (sim->edges, Edge, t->edge_first + k).to];
          for (guint n = 0; n < list->len; n++)
            {
              guint32 u = g_array_index (list, guint32, n);
              if (c->stamp[u] == c->now)
                continue;
              c->stamp[u] = c->now;
              g_array_append_val (found, u);
            }
        }
    }
}

void
fa_candidates_free (FaCandidates *c)
{
  if (c == NULL)
    return;
  g_ptr_array_unref (c->units_of);
  g_free (c->stamp);
  g_free (c);
}
