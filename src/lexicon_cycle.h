/* lexicon_cycle.h - cycles among relations that lead up. Private to the library and its programs. */
#ifndef FACTALIGN_LEXICON_CYCLE_H
#define FACTALIGN_LEXICON_CYCLE_H

#include <glib.h>

typedef struct {
  guint32 from, to; /* nodes, below n_nodes */
} FaEdge;

/** Find cycles: at least one when there is any, at most `most`, each with another last edge.
 * @return new array of GArray of guint: the edges of a cycle, each leading to where the next begins. In time linear in
 * nodes and edges; the same edges give the same cycles. */
GPtrArray *fa_find_cycles (const FaEdge *edges, guint n_edges, guint n_nodes, guint most);

#endif
