/* lexicon_cycle.c - is something above itself?
 *
 * In: edges from a concept to what is broader, or what it is part of. Out: the cycles, as edges. The one idea: a walk
 * in depth, with a stack of its own, meets a node that is still on its way only where a cycle closes. */
#include "lexicon_cycle.h"

typedef enum { NODE_NEW, NODE_ON_WAY, NODE_DONE } NodeState;

typedef struct {
  const FaEdge *edges;
  guint *first; /* n_nodes + 1: edges of node i are order[first[i]] to order[first[i + 1] - 1] */
  guint *order;
  guint *next; /* of each node on the way: the edge to try next */
  guint8 *state;
  GArray *way; /* of guint: edges from the start to where the walk is */
  GPtrArray *found;
} Walk;

/* Edges by the node they leave, in their own order (counting sort). */
static void
sort_edges (Walk *w, guint n_edges, guint n_nodes)
{
  for (guint e = 0; e < n_edges; e++)
    w->first[w->edges[e].from + 1]++;
  for (guint i = 0; i < n_nodes; i++)
    {
      w->first[i + 1] += w->first[i];
      w->next[i] = w->first[i];
    }
  for (guint e = 0; e < n_edges; e++)
    w->order[w->next[w->edges[e].from]++] = e;
  for (guint i = 0; i < n_nodes; i++)
    w->next[i] = w->first[i];
}

static void
clear_cycle (gpointer cycle)
{
  g_array_free (cycle, TRUE);
}

/* The way back from the walk's end to the node that the edge leads to, and that edge. */
static void
take_cycle (Walk *w, guint edge)
{
  guint start = w->way->len, target = w->edges[edge].to;
  if (w->edges[edge].from != target)
    do
      start--;
    while (w->edges[g_array_index (w->way, guint, start)].from != target);
  GArray *cycle = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = start; i < w->way->len; i++)
    g_array_append_val (cycle, g_array_index (w->way, guint, i));
  g_array_append_val (cycle, edge);
  g_ptr_array_add (w->found, cycle);
}

static void
walk_from (Walk *w, guint node, guint most)
{
  w->state[node] = NODE_ON_WAY;
  for (;;)
    {
      if (w->next[node] == w->first[node + 1])
        {
          w->state[node] = NODE_DONE;
          if (w->way->len == 0)
            return;
          node = w->edges[g_array_index (w->way, guint, w->way->len - 1)].from;
          g_array_set_size (w->way, w->way->len - 1);
          continue;
        }
      guint edge = w->order[w->next[node]++], to = w->edges[edge].to;
      if (w->state[to] == NODE_ON_WAY && w->found->len < most)
        take_cycle (w, edge);
      if (w->state[to] != NODE_NEW)
        continue;
      g_array_append_val (w->way, edge);
      node = to;
      w->state[node] = NODE_ON_WAY;
    }
}

GPtrArray *
fa_find_cycles (const FaEdge *edges, guint n_edges, guint n_nodes, guint most)
{
  Walk w = { .edges = edges, .found = g_ptr_array_new_with_free_func (clear_cycle) };
  w.first = g_new0 (guint, (gsize) n_nodes + 1);
  w.next = g_new0 (guint, (gsize) n_nodes + 1);
  w.order = g_new0 (guint, (gsize) n_edges + 1);
  w.state = g_new0 (guint8, (gsize) n_nodes + 1);
  w.way = g_array_new (FALSE, FALSE, sizeof (guint));
  sort_edges (&w, n_edges, n_nodes);
  for (guint i = 0; i < n_nodes && w.found->len < most; i++)
    if (w.state[i] == NODE_NEW)
      walk_from (&w, i, most);
  g_free (w.first);
  g_free (w.next);
  g_free (w.order);
  g_free (w.state);
  g_array_free (w.way, TRUE);
  return w.found;
}
