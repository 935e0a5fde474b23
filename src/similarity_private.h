/* similarity_private.h - what the files of the measure share: types, and the edges between them.
 *
 * Mentions of one meaning are one type; an edge says how alike a type of side a and one of side b are. */
#ifndef FACTALIGN_SIMILARITY_PRIVATE_H
#define FACTALIGN_SIMILARITY_PRIVATE_H

#include "similarity.h"

#define TELLING_SENTENCES 2  /* a type in more sentences than this is a theme and tells claims apart less */

typedef struct {
  guint32 mention;     /* one that has the meaning */
  guint16 weight;      /* 1/256 */
  guint16 sentences;   /* of its article that hold the type */
  guint32 last_sentence;
  gboolean unknown;    /* counts little when it is not matched */
  gboolean answered;   /* the other article has it too, or what it may be rounded to or short for */
  guint32 edge_first, edge_n;
  guint32 sound_first, sound_n; /* consonants of every spelling, in FaSimilarity.sounds: a quick no for names */
} Type;

typedef struct {
  guint32 to;          /* type of side b */
  guint16 similarity;  /* thousandths */
  gint32 concept;
} Edge;

/* Words of two names in one office, held up to each other. */
typedef struct {
  guint32 a, b; /* types */
} Answer;

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

/* The mention that stands for a type. */
static inline const FaMention *
fa_similarity_mention (const FaSimilarity *sim, guint side, guint32 type)
{
  return fa_mentions_get (sim->side[side], g_array_index (sim->types[side], Type, type).mention);
}

/* Who and where. A story has few participants and tells many things of them: what is done tells claims apart. */
gboolean fa_similarity_is_participant (const FaMentions *s, const FaMention *m);

/* similarity_name.c: names of the only two holders of one office, of whom one article does not know the other's. @return new
 * GArray of Answer. */
GArray *fa_similarity_answers (const FaSimilarity *sim);

/* similarity_types.c: fill in types and edges. */
void fa_similarity_make_types (FaSimilarity *sim, guint side);
void fa_similarity_make_edges (FaSimilarity *sim);

#endif
