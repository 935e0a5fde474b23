/* lexicon_builder.h - what the files of a lexicon tell, gathered until all are read.
 *
 * Data goes one way: lexicon_read.c reads files and hands each entry to lexicon_builder.c, which keeps or refuses it;
 * lexicon_finish.c makes a FaLexicon of what was kept. lexicon_build.c says in which order. */
#ifndef FACTALIGN_LEXICON_BUILDER_H
#define FACTALIGN_LEXICON_BUILDER_H

#include "lexicon_file.h"
#include "lexicon_private.h"

/* Ids of concepts, found by a hash that the writer of a file cannot foresee: slot = concept + 1. */
typedef struct {
  guint32 *slot;
  guint32 n_slots; /* a power of two */
  guint32 seed;
} FaIdTable;

typedef struct {
  guint32 file, line; /* line 0: it came with a packed lexicon */
} FaPlace;

typedef struct {
  const FaLanguages *languages;
  GPtrArray *notes;
  GString *strings;
  GArray *concepts, *terms, *relations, *measures, *files, *frequencies, *first_words;
  guint measures_before;   /* measures of the files before this one */
  GArray *edges;           /* of FaEdge: relations that lead up, to be searched for cycles */
  GArray *edge_places;     /* of FaPlace: of each */
  FaIdTable ids;
  GHashTable *unknown;     /* language tags already noted; a few of them at most */
  const char *path;        /* of the file being read */
  guint32 line;
  guint16 file;
  gboolean without_kinds;  /* noted for this file */
  GString *key;            /* scratch */
  guint32 base_terms;      /* the first ones of terms are sorted: they came with a packed lexicon */
  guint32 base_concepts;   /* ... and weighed */
  gboolean tells_doubles;  /* the files are a user's: what was merged is noted */
} FaBuilder;

/** Make a builder that holds nothing. @param notes  of char *, what the user should know; NULL: nobody listens. */
void fa_builder_init (FaBuilder *b, const FaLanguages *languages, GPtrArray *notes);
void fa_builder_clear (FaBuilder *b);

/** Start from a lexicon that is ready: what is folded and weighed stays so. */
void fa_builder_import (FaBuilder *b, const FaLexicon *lexicon);

/** Keep a string. @return its offset. */
guint32 fa_builder_add_string (FaBuilder *b, const char *s, gsize n);

/** Set an error at the line that is being read. @param column  bytes before it. @return FALSE */
gboolean fa_builder_refuse (const FaBuilder *b, gsize column, GError **error, const char *format, ...)
    G_GNUC_PRINTF (4, 5);
void fa_builder_note (FaBuilder *b, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* What a file tells, as the sinks of lexicon_file.h take it; data is the builder. */
gint fa_builder_take_language (gpointer data, const char *tag);
gboolean fa_builder_take_concept (gpointer data, const FaFileConcept *concept, GError **error);
gboolean fa_builder_take_relation (gpointer data, const FaFileRelation *relation, GError **error);
gboolean fa_builder_take_measure (gpointer data, const FaFileMeasure *measure, GError **error);

/** FALSE when a concept is above itself. */
gboolean fa_builder_check_cycles (FaBuilder *b, GError **error);

/** Read a file that a user names: terms in any format, told by its suffix, or relations.
 * @param name  as reports give it. */
gboolean fa_builder_read_file (FaBuilder *b, const char *path, const char *name, GError **error);

/** Read a directory: laid out as ours (terms/, relations.tsv, measures.tsv, frequency/), or holding term files only. */
gboolean fa_builder_read_directory (FaBuilder *b, const char *directory, GError **error);

/** Make the lexicon; what the builder held is the lexicon's then.
 * @param seed  of the hash; 0 makes the same bytes of the same files. */
FaLexicon *fa_builder_finish (FaBuilder *b, guint32 seed);

#endif
