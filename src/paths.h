/* paths.h - where the lexicons are. Private to the programs. */
#ifndef FACTALIGN_PATHS_H
#define FACTALIGN_PATHS_H

#include <factalign/error.h>

typedef struct {
  char *shipped;      /* the program's own lexicon directory: the language files stand there */
  char **directories; /* NULL-terminated, in loading order, the shipped one first; none twice */
} FaPaths;

/** Find the lexicon directories: the program's own (FACTALIGN_LEXICONS, else beside the program, else where it was
 * installed), then factalign/lexicons in the user's and the system's XDG data directories.
 * @return new, released with fa_paths_free(); NULL with FA_ERROR_LEXICON when the program has none of its own. */
FaPaths *fa_paths_new (GError **error);
void fa_paths_free (FaPaths *paths);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FaPaths, fa_paths_free)

#endif
