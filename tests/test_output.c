/* test_output.c - a file is written whole or not at all. Each test works in a directory of its own. */
#include "output.h"

#include <dirent.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

/* --- a directory for each test ------------------------------------------------------------------------------------ */

static char *start_directory;

static int
enter (void **state)
{
  char *directory = g_dir_make_tmp ("factalign-XXXXXX", NULL);
  *state = directory;
  start_directory = g_get_current_dir ();
  return directory != NULL && chdir (directory) == 0 ? 0 : -1;
}

/* @return number of files of the directory whose names begin with a dot: what a run has left behind. */
static guint
count_hidden (const char *directory)
{
  DIR *d = opendir (directory);
  guint n = 0;
  for (struct dirent *e; (e = readdir (d)) != NULL;)
    n += e->d_name[0] == '.' && strcmp (e->d_name, ".") != 0 && strcmp (e->d_name, "..") != 0;
  closedir (d);
  return n;
}

static int
leave (void **state)
{
  guint hidden = count_hidden (".");
  g_autofree char *command = g_strdup_printf ("rm -rf -- '%s'", (char *) *state);
  int result = chdir (start_directory) == 0 && system (command) == 0 && hidden == 0 ? 0 : -1;
  g_free (*state);
  g_free (start_directory);
  return result;
}

static void
make_file (const char *name, const char *content, mode_t mode)
{
  assert_true (g_file_set_contents (name, content, -1, NULL));
  assert_int_equal (chmod (name, mode), 0);
}

static void
assert_content (const char *name, const char *expected)
{
  g_autofree char *content = NULL;
  assert_true (g_file_get_contents (name, &content, NULL, NULL));
  assert_string_equal (content, expected);
}

static void
assert_written (const char *name)
{
  g_autoptr (GError) error = NULL;
  if (!fa_output_write (name, "new", 3, &error))
    fail_msg ("%s", error->message);
}

static void
assert_refused (const char *name, const char *message)
{
  g_autoptr (GError) error = NULL;
  assert_false (fa_output_write (name, "new", 3, &error));
  assert_int_equal (error->code, FA_ERROR_WRITE);
  assert_string_equal (error->message, message);
}

/* --- where it can go ---------------------------------------------------------------------------------------------- */

static void
test_new_file (void **state)
{
  (void) state;
  mode_t mask = umask (027);
  assert_written ("out.xml");
  umask (mask);
  struct stat s;
  assert_int_equal (stat ("out.xml", &s), 0);
  assert_int_equal (s.st_mode & 0777, 0640);
  assert_content ("out.xml", "new");
}

static void
test_existing_file_keeps_mode (void **state)
{
  (void) state;
  struct stat s;
  make_file ("out", "old and longer", 0604);
  assert_written ("out");
  assert_int_equal (stat ("out", &s), 0);
  assert_int_equal (s.st_mode & 0777, 0604);
  assert_content ("out", "new");
}

static void
test_link_to_file (void **state)
{
  (void) state;
  struct stat s;
  assert_int_equal (mkdir ("d", 0755), 0);
  make_file ("d/target", "old", 0644);
  assert_int_equal (symlink ("d/target", "out"), 0);
  assert_written ("out");
  assert_int_equal (lstat ("out", &s), 0);
  assert_true (S_ISLNK (s.st_mode));
  assert_content ("d/target", "new");
  assert_int_equal (count_hidden ("d"), 0);
}

static void
test_fifo (void **state)
{
  (void) state;
  char content[8] = "";
  assert_int_equal (mkfifo ("out", 0600), 0);
  int reader = open ("out", O_RDONLY | O_NONBLOCK);
  assert_written ("out");
  assert_int_equal (read (reader, content, sizeof content), 3);
  close (reader);
  assert_string_equal (content, "new");
}

static void
test_device (void **state)
{
  (void) state;
  assert_written ("/dev/null");
  assert_int_equal (symlink ("/dev/null", "out"), 0);
  assert_written ("out");
  assert_refused ("/dev/full", "cannot write /dev/full: No space left on device");
}

static void
test_long_name (void **state)
{
  (void) state;
  g_autofree char *name = g_strnfill (255, 'n');
  assert_written (name);
  assert_content (name, "new");
}

/* --- where it cannot ---------------------------------------------------------------------------------------------- */

static void
test_refused_places (void **state)
{
  (void) state;
  assert_int_equal (mkdir ("d", 0755), 0);
  assert_int_equal (symlink ("nowhere", "dangling"), 0);
  assert_int_equal (symlink ("loop", "loop"), 0);
  assert_refused ("d", "cannot write d: Is a directory");
  assert_refused ("nowhere/out", "cannot write nowhere/out: No such file or directory");
  assert_refused ("dangling", "cannot write dangling: No such file or directory");
  assert_refused ("loop", "cannot write loop: Too many levels of symbolic links");
  assert_refused ("", "cannot write : No such file or directory");
  assert_refused ("a\nb/c", "cannot write a\\x0ab/c: No such file or directory");
}

/* A limit on the size of files: the write fails in the middle, and the process must live to say so. */
static void
test_file_size_limit (void **state)
{
  (void) state;
  static char big[100000];
  make_file ("out", "old", 0644);
  pid_t child = fork ();
  if (child == 0)
    {
      struct rlimit limit = { 4096, 4096 };
      g_autoptr (GError) error = NULL;
      gboolean refused = setrlimit (RLIMIT_FSIZE, &limit) == 0 && !fa_output_write ("out", big, sizeof big, &error)
                         && strcmp (error->message, "cannot write out: File too large") == 0;
      _exit (refused ? 0 : 1);
    }
  int status;
  assert_int_equal (waitpid (child, &status, 0), child);
  assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
  assert_content ("out", "old");
}

/* A reader that has gone, with SIGPIPE ignored as some parents do. */
static void
test_closed_pipe (void **state)
{
  (void) state;
  pid_t child = fork ();
  if (child == 0)
    {
      int ends[2];
      g_autoptr (GError) error = NULL;
      gboolean refused = pipe (ends) == 0 && dup2 (ends[1], STDOUT_FILENO) == STDOUT_FILENO && close (ends[0]) == 0
                         && signal (SIGPIPE, SIG_IGN) != SIG_ERR && !fa_output_write (NULL, "new", 3, &error)
                         && strcmp (error->message, "cannot write standard output: Broken pipe") == 0;
      _exit (refused ? 0 : 1);
    }
  int status;
  assert_int_equal (waitpid (child, &status, 0), child);
  assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
}

/* --- an input is no output ---------------------------------------------------------------------------------------- */

static void
test_inputs (void **state)
{
  (void) state;
  make_file ("a", "A fact.", 0644);
  make_file ("b", "A fact.", 0644);
  assert_int_equal (symlink ("b", "link"), 0);
  assert_int_equal (link ("b", "hard"), 0);
  static const struct {
    const char *output;
    gboolean allowed;
  } outputs[] = {
    { "out", TRUE },  { "/dev/null", TRUE }, { "a", FALSE },    { "b", FALSE },
    { "./a", FALSE }, { "link", FALSE },     { "hard", FALSE }, { "../../../../../../../../dev/null", TRUE },
  };
  const char *const inputs[] = { "a", "b", "/dev/null", NULL };
  for (gsize i = 0; i < G_N_ELEMENTS (outputs); i++)
    {
      g_autoptr (GError) error = NULL;
      assert_int_equal (fa_output_check (outputs[i].output, inputs, &error), outputs[i].allowed);
      if (!outputs[i].allowed)
        assert_non_null (strstr (error->message, "output would overwrite input"));
    }
}

/* --- signals ------------------------------------------------------------------------------------------------------ */

/* Wait until the child has its temporary file, then end it. */
static void
kill_while_writing (int number)
{
  static char big[1 << 20];
  pid_t child = fork ();
  if (child == 0)
    {
      for (;;) /* until the signal comes, in whatever step it finds the child */
        (void) fa_output_write ("out", big, sizeof big, NULL);
    }
  for (guint i = 0; i < 100000 && count_hidden (".") == 0; i++)
    g_usleep (10);
  int status;
  assert_int_equal (kill (child, number), 0);
  assert_int_equal (waitpid (child, &status, 0), child);
  assert_true (WIFSIGNALED (status));
  assert_int_equal (WTERMSIG (status), number);
}

static void
test_signals (void **state)
{
  (void) state;
  static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };
  for (guint i = 0; i < 60; i++)
    {
      struct stat s;
      make_file ("out", "old", 0644);
      kill_while_writing (numbers[i % 3]);
      assert_int_equal (count_hidden ("."), 0);
      assert_int_equal (stat ("out", &s), 0);
      assert_true (s.st_size == 3 || s.st_size == 1 << 20);
    }
}

/* nohup: a signal that is ignored stays ignored. */
static void
test_ignored_signal (void **state)
{
  (void) state;
  struct sigaction action;
  signal (SIGHUP, SIG_IGN);
  assert_written ("out");
  sigaction (SIGHUP, NULL, &action);
  signal (SIGHUP, SIG_DFL);
  assert_true (action.sa_handler == SIG_IGN);
  sigaction (SIGTERM, NULL, &action);
  assert_true (action.sa_handler == SIG_DFL);
}

#define IN_DIRECTORY(test) cmocka_unit_test_setup_teardown (test, enter, leave)

int
main (void)
{
  const struct CMUnitTest tests[] = {
    IN_DIRECTORY (test_new_file),       IN_DIRECTORY (test_existing_file_keeps_mode),
    IN_DIRECTORY (test_link_to_file),   IN_DIRECTORY (test_fifo),
    IN_DIRECTORY (test_device),         IN_DIRECTORY (test_long_name),
    IN_DIRECTORY (test_refused_places), IN_DIRECTORY (test_file_size_limit),
    IN_DIRECTORY (test_closed_pipe),    IN_DIRECTORY (test_inputs),
    IN_DIRECTORY (test_signals),        IN_DIRECTORY (test_ignored_signal),
  };
  return cmocka_run_group_tests_name ("output", tests, NULL, NULL);
}
