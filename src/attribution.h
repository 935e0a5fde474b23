/* attribution.h - who says it: the speaker of a clause. */
#ifndef FACTALIGN_ATTRIBUTION_H
#define FACTALIGN_ATTRIBUTION_H

#include "named.h"

typedef struct {
  FaSpan span;        /* the words that name the speaker, wherever in the article */
  guint32 first, end; /* mentions [first, end) that do */
  gboolean elsewhere; /* another sentence names him */
  gboolean inferred;  /* only a pronoun says who: somebody the article named before */
  gboolean named;     /* by a name, not only by an office ("officials") */
  FaNamed name;       /* which, when he is */
} FaSpeaker;

/** TRUE when a mention is a word that reports: "said", કહ્યું. */
gboolean fa_speaker_is_report (const FaMentions *mentions, const FaMention *mention);

/** Find the speaker of what a clause says: beside the reporting word of its sentence, where the language puts him; whom
 * the article spoke of last, where only a pronoun says who; and the speaker of a quotation for each sentence of it.
 * @return FALSE when nothing is reported, or nobody says by whom. */
gboolean fa_speaker_find (const FaMentions *mentions, guint32 clause, FaSpeaker *speaker);

#endif
