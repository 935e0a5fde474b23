/* attribution.h - who says it: the speaker a sentence names. */
#ifndef FACTALIGN_ATTRIBUTION_H
#define FACTALIGN_ATTRIBUTION_H

#include <factalign/mention.h>

typedef struct {
  FaSpan span;                 /* the words that name the speaker */
  guint32 first, end;          /* mentions [first, end) that do */
  gboolean named;              /* by a full name, not only by an office ("officials") */
  gboolean introduced;         /* by an office and a name, perhaps the surname only */
} FaSpeaker;

/** Find the speaker of what a clause says: beside the reporting word of its sentence, where the language puts him.
 * @return FALSE when the sentence reports nothing, or only a pronoun says who. */
gboolean fa_speaker_find (const FaMentions *mentions, guint32 clause, FaSpeaker *speaker);

/** TRUE when two speakers of different articles can be the same person: a name, office or concept in common. */
gboolean fa_speaker_same (const FaMentions *a, const FaSpeaker *x, const FaMentions *b, const FaSpeaker *y);

#endif
