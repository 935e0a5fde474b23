/* lexicon_check.h - what is wrong with lexicon files, or looks so. Private to factalign-lexicon. */
#ifndef FACTALIGN_LEXICON_CHECK_H
#define FACTALIGN_LEXICON_CHECK_H

#include "lexicon_collect.h"

typedef struct {
  const FaLexicon *known; /* concepts that are there besides those of the files; NULL: none */
  guint collisions;       /* warn of forms in more concepts than this; 0: do not */
} LexiconCheckOptions;

/** Add to the collection's problems what its readers could not see: order, doubles, contradictions between lines. */
void lexicon_check (LexiconCollection *collection, const LexiconCheckOptions *options);

#endif
