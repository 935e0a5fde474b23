/* lexicon_cmd.h - what the commands of factalign-lexicon share. Private to the program.
 *
 * A command reads its arguments, works, and hands finished bytes to lexicon_cmd_put(); only lexicon_main.c prints
 * errors and exits. */
#ifndef FACTALIGN_LEXICON_CMD_H
#define FACTALIGN_LEXICON_CMD_H

#include <factalign/lexicon.h>

typedef enum { LEXICON_FINE, LEXICON_PROBLEMS, LEXICON_TROUBLE } LexiconStatus;

typedef struct LexiconCommand LexiconCommand;

/** One run of a command. */
typedef struct {
  const LexiconCommand *command;
  guint closed; /* bits 1 << fd: standard streams that were closed at the start */
  char **rest;  /* arguments that are no options, NULL-terminated; owned */
  guint n_rest;
} LexiconRun;

struct LexiconCommand {
  const char *name;
  const char *arguments; /* for the usage line */
  const char *summary;   /* one line, for the list of commands */
  const char *details;   /* for its own --help */
  gboolean hidden;
  LexiconStatus (*run) (LexiconRun *run, int argc, char **argv, GError **error);
};

extern const LexiconCommand lexicon_cmd_check, lexicon_cmd_stats, lexicon_cmd_coverage, lexicon_cmd_lookup,
    lexicon_cmd_convert, lexicon_cmd_fmt, lexicon_cmd_suggest, lexicon_cmd_pack;

/** Read the options of a command into the variables its entries point to, the rest into run->rest.
 * @param least  of the arguments that are no options; most: the same.
 * @param help   set to TRUE when --help was asked for and is printed: nothing is left to do.
 * @return FALSE with FA_ERROR_OPTION, or a write error of the help. */
gboolean lexicon_cmd_parse (LexiconRun *run, const GOptionEntry *entries, int argc, char **argv, guint least,
                            guint most, gboolean *help, GError **error);

/** Write a result. @param path  NULL or "-" is standard output. */
gboolean lexicon_cmd_put (const LexiconRun *run, const char *path, const GString *bytes, GError **error);

/** One line on standard error, freed of what steers a terminal. */
void lexicon_cmd_say (const char *format, ...) G_GNUC_PRINTF (1, 2);

/** "2.4" for 24 of 1000: a share in per cent, in one format for all locales. @return new string. */
char *lexicon_cmd_percent (guint64 part, guint64 whole);

/** A whole number from least to most. @return FALSE with FA_ERROR_OPTION. */
gboolean lexicon_cmd_number (const char *option, const char *value, guint least, guint most, guint *number,
                             GError **error);

/** The languages and the lexicons a run of factalign would read: the shipped ones, the user's, and files.
 * @param files  NULL-terminated, or NULL. @return FALSE with FA_ERROR_LEXICON. */
gboolean lexicon_cmd_load (const char *const *files, FaLanguages **languages, FaLexicon **lexicon, GError **error);

/** The language of a tag. @return FALSE with FA_ERROR_LANGUAGE; NULL tag: TRUE and NULL. */
gboolean lexicon_cmd_language (const FaLanguages *languages, const char *tag, const FaLanguage **language,
                               GError **error);

#endif
