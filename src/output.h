/* output.h - bytes reach a file or standard output, whole or not at all. Private to the programs and their tests. */
#ifndef FACTALIGN_OUTPUT_H
#define FACTALIGN_OUTPUT_H

#include <factalign/error.h>

/** Open /dev/null on those of the descriptors 0, 1 and 2 that are closed, so that no file opened later becomes standard
 * output. To be called first in main.
 * @return bits 1 << fd of those that were closed. */
guint fa_output_guard (void);

/** TRUE for NULL, "-" and the names of the device files of standard output. */
gboolean fa_output_is_stdout (const char *path);

/** Refuse an output that is one of the inputs, under whatever name, before anything is written.
 * @param path    where to write; NULL or "-" is standard output.
 * @param inputs  NULL-terminated; "-" is standard input. */
gboolean fa_output_check (const char *path, const char *const *inputs, GError **error);

/** Write n bytes.
 * A regular file is replaced by rename when all bytes are on the disk, and keeps its mode; a link to one is followed.
 * A pipe or character device is written to as it is. On failure, and on SIGINT, SIGTERM or SIGHUP, the old file is
 * untouched and no temporary file is left.
 * @param path  NULL or "-" is standard output.
 * @return FALSE with FA_ERROR_WRITE. */
gboolean fa_output_write (const char *path, const char *bytes, gsize n, GError **error);

#endif
