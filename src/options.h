/* options.h - the command line of factalign. Private to the program. */
#ifndef FACTALIGN_OPTIONS_H
#define FACTALIGN_OPTIONS_H

#include <factalign/article.h>

#define FA_MAX_ARTICLES 2 /* of this version */

typedef enum { FA_FORMAT_XML, FA_FORMAT_TEXT } FaFormat;
typedef enum { FA_COLOR_AUTO, FA_COLOR_ALWAYS, FA_COLOR_NEVER } FaColor;

typedef struct {
  char **articles; /* paths as given, NULL-terminated; "-" is standard input */
  guint n_articles;
  FaArticleOptions article[FA_MAX_ARTICLES]; /* their strings belong to the options */
  char **lexicons;                           /* files, NULL-terminated */
  gboolean no_default_lexicons;
  FaFormat format;
  char *output; /* NULL: standard output */
  char *date;   /* RFC 3339, UTC; NULL: none */
  char *gloss;  /* tag */
  guint min_confidence; /* thousandths; G_MAXUINT: not given */
  guint relations;      /* bits 1 << FaFactRelation */
  char *explain;        /* id of a fact, or NULL */
  FaColor color;
  gboolean no_text, exit_code, show_text, list_lexicons, quiet, verbose, help, version;
  char *help_text;
  char **result_options; /* "name=value", sorted: what changes the result; for the report */
  GPtrArray *owned;      /* strings that article[] borrows */
} FaOptions;

/** Read the command line.
 * @param argv  changed: GLib takes the options out.
 * @return new, released with fa_options_free(); NULL with FA_ERROR_OPTION. */
FaOptions *fa_options_new (int argc, char **argv, GError **error);
void fa_options_free (FaOptions *options);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FaOptions, fa_options_free)

#endif
