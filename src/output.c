/* output.c - bytes reach a file or standard output, whole or not at all.
 *
 * In: a finished report in memory. Out: a file that holds all of it, or the file that was there before. The one idea:
 * write beside the target under a name nobody else has, sync, then rename. */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

guint
fa_output_guard (void)
{
  guint closed = 0;
  for (int fd = 0; fd <= 2; fd++)
    if (fcntl (fd, F_GETFD) < 0 && errno == EBADF)
      {
        closed |= 1u << fd;
        if (open ("/dev/null", O_RDWR) != fd) /* the lowest free number is this one */
          _exit (2);
      }
  return closed;
}

gboolean
fa_output_is_stdout (const char *path)
{
  static const char *const names[] = { "-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1" };
  if (path == NULL)
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (strcmp (path, names[i]) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
set_write_error (GError **error, const char *path, const char *why)
{
  g_autofree char *quoted = path == NULL ? g_strdup ("standard output") : fa_error_quote (path);
  g_set_error (error, FA_ERROR, FA_ERROR_WRITE, "cannot write %s: %s", quoted, why);
  return FALSE;
}

gboolean
fa_output_check (const char *path, const char *const *inputs, GError **error)
{
  struct stat out, in;
  gboolean to_stdout = fa_output_is_stdout (path);
  if ((to_stdout ? fstat (STDOUT_FILENO, &out) : stat (path, &out)) != 0)
    return TRUE; /* no such file yet, or writing will say why not */
  if (!S_ISREG (out.st_mode) && !S_ISFIFO (out.st_mode))
    return TRUE;
  for (; *inputs != NULL; inputs++)
    {
      int missing = strcmp (*inputs, "-") == 0 ? fstat (STDIN_FILENO, &in) : stat (*inputs, &in);
      if (missing == 0 && in.st_dev == out.st_dev && in.st_ino == out.st_ino)
        {
          g_autofree char *quoted = fa_error_quote (*inputs);
          g_set_error (error, FA_ERROR, FA_ERROR_WRITE, "output would overwrite input %s", quoted);
          return FALSE;
        }
    }
  return TRUE;
}

/* The temporary file and the signals ------------------------------------------------------------------------------- */

static const int deadly[] = { SIGINT, SIGTERM, SIGHUP };

/* A signal handler has no argument of ours: this is the one variable of the library. NULL: no file to remove. */
static const char *volatile pending;

static void
remove_pending (int number)
{
  if (pending != NULL)
    (void) unlink (pending);
  (void) raise (number); /* SA_RESETHAND: now it ends the process, with the status the parent expects */
}

static void
watch_signals (const char *temporary, struct sigaction *old)
{
  struct sigaction action = { .sa_handler = remove_pending, .sa_flags = (int) SA_RESETHAND };
  pending = temporary;
  for (gsize i = 0; i < G_N_ELEMENTS (deadly); i++)
    {
      sigaction (deadly[i], NULL, &old[i]);
      if (old[i].sa_handler == SIG_DFL) /* nohup ignores SIGHUP: leave it so */
        sigaction (deadly[i], &action, NULL);
    }
}

static void
unwatch_signals (const struct sigaction *old)
{
  for (gsize i = 0; i < G_N_ELEMENTS (deadly); i++)
    sigaction (deadly[i], &old[i], NULL);
  pending = NULL;
}

/* Ask for a file that was not there, under a name that cannot be foreseen.
 * @param name  the name without its last six characters, which are filled in. @return descriptor, or -1 and errno. */
static int
create_temporary (char *name, mode_t mode)
{
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  char *suffix = name + strlen (name) - 6;
  for (guint attempt = 0; attempt < 100; attempt++)
    {
      for (guint i = 0; i < 6; i++)
        suffix[i] = letters[g_random_int_range (0, (gint32) sizeof letters - 1)];
      int fd = open (name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
      if (fd >= 0 || errno != EEXIST)
        return fd;
    }
  return -1;
}

/* @return 0 or the error number. */
static int
write_all (int fd, const char *bytes, gsize n)
{
  while (n > 0)
    {
      ssize_t written = write (fd, bytes, n);
      if (written < 0 && errno != EINTR)
        return errno;
      if (written > 0)
        {
          bytes += written;
          n -= (gsize) written;
        }
    }
  return 0;
}

/* Fill the temporary file and close it.
 * @param old  the file it will replace, or NULL. @return 0 or the error number. */
static int
fill_and_close (int fd, const struct stat *old, const char *bytes, gsize n)
{
  int why = old != NULL && fchmod (fd, old->st_mode & 0777) != 0 ? errno : 0;
  if (why == 0)
    why = write_all (fd, bytes, n);
  if (why == 0 && fsync (fd) != 0 && errno != EINVAL) /* EINVAL: a file system that cannot sync */
    why = errno;
  if (close (fd) != 0 && why == 0)
    why = errno;
  return why;
}

/* The rename is safe once its directory is on the disk; the report is there in any case. */
static void
sync_directory (const char *directory)
{
  int fd = open (directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0)
    return;
  (void) fsync (fd);
  (void) close (fd);
}

/* @param target  not a symbolic link. @param old  what is there, or NULL. @return 0 or the error number. */
static int
replace_file (const char *target, const struct stat *old, const char *bytes, gsize n)
{
  g_autofree char *directory = g_path_get_dirname (target);
  g_autofree char *base = g_path_get_basename (target);
  g_autofree char *temporary = g_strdup_printf ("%s/.%.200s.XXXXXX", directory, base);
  struct sigaction handlers[G_N_ELEMENTS (deadly)];
  sigset_t all, before;
  sigfillset (&all);
  /* no signal may come between the file's creation and the handler that knows of it */
  sigprocmask (SIG_BLOCK, &all, &before);
  int fd = create_temporary (temporary, old != NULL ? 0600 : 0666);
  int why = fd < 0 ? errno : 0;
  if (fd >= 0)
    watch_signals (temporary, handlers);
  sigprocmask (SIG_SETMASK, &before, NULL);
  if (fd < 0)
    return why;
  why = fill_and_close (fd, old, bytes, n);
  if (why == 0 && rename (temporary, target) != 0)
    why = errno;
  if (why != 0)
    (void) unlink (temporary);
  else
    sync_directory (directory);
  unwatch_signals (handlers);
  return why;
}

static int
write_through (const char *path, const char *bytes, gsize n)
{
  int fd = open (path, O_WRONLY | O_NOCTTY | O_CLOEXEC);
  if (fd < 0)
    return errno;
  int why = write_all (fd, bytes, n);
  return close (fd) != 0 && why == 0 ? errno : why;
}

/* Closing a duplicate asks the file system for errors it has kept back (NFS) and leaves standard output open. */
static int
write_stdout (const char *bytes, gsize n)
{
  int why = write_all (STDOUT_FILENO, bytes, n);
  int copy = why == 0 ? dup (STDOUT_FILENO) : -1;
  return copy >= 0 && close (copy) != 0 ? errno : why;
}

static int
write_path (const char *path, const char *bytes, gsize n)
{
  struct stat there;
  if (stat (path, &there) != 0)
    {
      /* a new file; but a link to nowhere or to itself is a mistake */
      int why = errno;
      return why == ENOENT && lstat (path, &there) != 0 ? replace_file (path, NULL, bytes, n) : why;
    }
  if (S_ISFIFO (there.st_mode) || S_ISCHR (there.st_mode))
    return write_through (path, bytes, n);
  if (S_ISDIR (there.st_mode))
    return EISDIR;
  if (!S_ISREG (there.st_mode))
    return EINVAL;
  if (access (path, W_OK) != 0) /* rename would not ask */
    return errno;
  char *target = realpath (path, NULL);
  if (target == NULL)
    return errno;
  int why = replace_file (target, &there, bytes, n);
  free (target);
  return why;
}

gboolean
fa_output_write (const char *path, const char *bytes, gsize n, GError **error)
{
  gboolean to_stdout = fa_output_is_stdout (path);
  /* over the limit of `ulimit -f` write() then fails with EFBIG, instead of the process dying */
  struct sigaction ignore = { .sa_handler = SIG_IGN }, old;
  sigaction (SIGXFSZ, &ignore, &old);
  int why = to_stdout ? write_stdout (bytes, n) : write_path (path, bytes, n);
  sigaction (SIGXFSZ, &old, NULL);
  return why == 0 ? TRUE : set_write_error (error, to_stdout ? NULL : path, g_strerror (why));
}
