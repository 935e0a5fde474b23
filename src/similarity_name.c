/* similarity_name.c - names that answer each other.
 *
 * In: the mentions of two sources. Out: pairs of words. The one idea: who holds an office differs as a figure of one thing
 * does. Of "Governor Meera Dixit" and "Gubernur Wahyu Pranoto", the only governor of each article, most likely one and
 * the same is told: that it is told of two people is for compare to judge. */
#include "similarity_private.h"

#include <string.h>

#include "named.h"

#define LIKE 600         /* likeness, in thousandths, from which two words of two names may be one */
#define LIKE_ALONE 850   /* the same of a word by itself: any word is a little like one of a whole article */
#define BODY 5           /* mentions from an office to the name of what it is held in */
#define FEW_MEANINGS 2   /* of a word that tells an office */
#define MOST_HOLDERS 150 /* who lists more people with their offices tells of a parliament */

typedef enum { NOT_ASKED, KNOWN, STRANGER } Known;

/* Somebody with an office beside his name, however often he is named so. */
typedef struct {
  FaNamed name;
  gboolean only;   /* one of the office in his article */
  Known known;     /* to the other article */
} Holder;

/* Does the other article name whom a name means? */
static gboolean
is_known (const FaSimilarity *sim, guint side, const FaNamed *n)
{
  const FaMentions *own = sim->side[side], *other = sim->side[1 - side];
  for (guint t = 0; t < sim->types[1 - side]->len; t++)
    {
      guint32 k = g_array_index (sim->types[1 - side], Type, t).mention;
      if (fa_named_heard (own, n, other, k, k + 1, LIKE_ALONE) > 0)
        return TRUE;
      for (guint32 i = n->first; i < n->end; i++)
        if (fa_mentions_share_concept (own, fa_mentions_get (own, i), other, fa_mentions_get (other, k)))
          return TRUE;
    }
  return FALSE;
}

static gboolean
is_stranger (const FaSimilarity *sim, guint side, Holder *h)
{
  if (h->known == NOT_ASKED)
    h->known = is_known (sim, side, &h->name) ? KNOWN : STRANGER;
  return h->known == STRANGER;
}

/* The words of a name and its office: the same for all that name one person so. */
static char *
key_of (const FaSimilarity *sim, guint side, const FaNamed *n)
{
  GString *key = g_string_new (NULL);
  for (guint32 i = n->first; i < n->end; i++)
    g_string_append_printf (key, "%d ", g_array_index (sim->type_of[side], gint32, i));
  g_string_append_printf (key, "of %d", g_array_index (sim->type_of[side], gint32, n->office));
  return g_string_free (key, FALSE);
}

/* @return new GArray of Holder: people, each with an office beside his name. */
static GArray *
list_holders (const FaSimilarity *sim, guint side)
{
  const FaMentions *m = sim->side[side];
  GArray *holders = g_array_new (FALSE, FALSE, sizeof (Holder));
  const GArray *names = fa_named_all (m);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < names->len && holders->len <= MOST_HOLDERS; i++)
    {
      Holder h = { .name = g_array_index (names, FaNamed, i), .only = TRUE };
      if (h.name.office >= 0 && !h.name.place && !h.name.organisation && fa_named_sure (m, &h.name)
          && g_hash_table_add (seen, key_of (sim, side, &h.name)))
        g_array_append_val (holders, h);
    }
  if (holders->len > MOST_HOLDERS)
    g_array_set_size (holders, 0);
  return holders;
}

/* May a word name a body, or belong to its name: Forum, Nusantara? */
static gboolean
may_name_body (const FaMentions *m, const FaMention *x)
{
  return x->kind == FA_MENTION_NAME || x->kind == FA_MENTION_ACRONYM || fa_mentions_is_of (m, x, FA_KIND_ORGANISATION);
}

/* Do two words that tell an office stand near the name of one body: "head of the Forum Nusantara", "Ketua Forum Nusantara"? */
static gboolean
are_of_one_body (const FaMentions *a, guint32 x, const FaMentions *b, guint32 y)
{
  for (guint32 i = x < BODY ? 0 : x - BODY; i <= x + BODY && i < a->mentions->len; i++)
    for (guint32 k = y < BODY ? 0 : y - BODY; k <= y + BODY && k < b->mentions->len; k++)
      {
        const FaMention *p = fa_mentions_get (a, i), *q = fa_mentions_get (b, k);
        if (i != x && k != y && p->clause == fa_mentions_get (a, x)->clause && q->clause == fa_mentions_get (b, y)->clause
            && may_name_body (a, p) && may_name_body (b, q)
            && (fa_mentions_share_concept (a, p, b, q)
                || (p->key != 0 && q->key != 0 && strcmp (fa_mentions_key (a, p->key), fa_mentions_key (b, q->key)) == 0)))
          return TRUE;
      }
  return FALSE;
}

/* The head of what? A word of many meanings is no office by itself. */
static gboolean
is_office (const FaMention *m)
{
  return m->hit_n <= FEW_MEANINGS;
}

static gboolean
share_office (const FaMentions *a, const FaNamed *x, const FaMentions *b, const FaNamed *y)
{
  return fa_named_hold_one_office (a, x, b, y)
         && ((is_office (fa_mentions_get (a, (guint) x->office)) && is_office (fa_mentions_get (b, (guint) y->office)))
             || are_of_one_body (a, (guint32) x->office, b, (guint32) y->office));
}

/* Of whom does an article name another one in his office? */
static void
find_only (const FaMentions *m, GArray *holders)
{
  for (guint i = 0; i < holders->len; i++)
    for (guint k = i + 1; k < holders->len; k++)
      {
        Holder *x = &g_array_index (holders, Holder, i), *y = &g_array_index (holders, Holder, k);
        if ((x->only || y->only) && share_office (m, &x->name, m, &y->name)
            && fa_named_heard (m, &x->name, m, y->name.first, y->name.end, LIKE) == 0)
          x->only = y->only = FALSE;
      }
}

/* The words of two names, surname to surname: the first one is left over where one has more. */
static void
add_answers (const FaSimilarity *sim, const FaNamed *x, const FaNamed *y, GArray *answers)
{
  for (guint32 i = x->end, k = y->end; i-- > x->first && k-- > y->first;)
    {
      gint32 a = g_array_index (sim->type_of[0], gint32, i), b = g_array_index (sim->type_of[1], gint32, k);
      Answer answer = { (guint32) a, (guint32) b };
      if (a >= 0 && b >= 0)
        g_array_append_val (answers, answer);
    }
}

/* Do two hold one office, who are surely two, and is one of them a stranger to the other article? */
static gboolean
answer_each_other (const FaSimilarity *sim, Holder *x, Holder *y)
{
  return x->only && y->only && share_office (sim->side[0], &x->name, sim->side[1], &y->name)
         && fa_named_heard (sim->side[0], &x->name, sim->side[1], y->name.first, y->name.end, LIKE) == 0
         && (is_stranger (sim, 0, x) || is_stranger (sim, 1, y));
}

GArray *
fa_similarity_answers (const FaSimilarity *sim)
{
  GArray *answers = g_array_new (FALSE, FALSE, sizeof (Answer));
  g_autoptr (GArray) a = list_holders (sim, 0), b = list_holders (sim, 1);
  find_only (sim->side[0], a);
  find_only (sim->side[1], b);
  for (guint i = 0; i < a->len; i++)
    for (guint k = 0; k < b->len; k++)
      {
        Holder *x = &g_array_index (a, Holder, i), *y = &g_array_index (b, Holder, k);
        if (answer_each_other (sim, x, y))
          add_answers (sim, &x->name, &y->name, answers);
      }
  return answers;
}
