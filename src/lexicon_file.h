/* lexicon_file.h - files of terms, in every format that is read or written. Private to the library and its programs.
 *
 * A reader turns bytes into concepts and hands them over one by one, so that the memory a file takes does not depend
 * on its length; whoever takes them says which languages are wanted and whether a problem ends the reading. Knows
 * nothing of lookup, folding or weights. */
#ifndef FACTALIGN_LEXICON_FILE_H
#define FACTALIGN_LEXICON_FILE_H

#include <factalign/lexicon.h>

#define FA_FILE_MAX_BYTES (1u << 30)
#define FA_FILE_MAX_XML_BYTES (32u << 20) /* its tree takes more than ten times as much memory */
#define FA_FILE_MAX_LINE (1u << 20)
#define FA_FILE_MAX_TERM 1000 /* code points */

typedef enum {
  FA_FILE_TSV,     /* the project's own: lexicons/README.md */
  FA_FILE_CSV,     /* the same columns, RFC 4180 */
  FA_FILE_TBX,     /* ISO 30042:2019 (v3, <tbx>) or 30042:2008 (v2, <martif>): reading tells them apart */
  FA_FILE_TBX2,    /* v2, for writing */
  FA_FILE_OMEGAT,  /* two languages: term TAB term [TAB comment] */
  FA_FILE_N
} FaFileFormat;

/** "tsv", "csv", "tbx", "tbx2", "omegat". */
const char *fa_file_format_name (FaFileFormat format);
gboolean fa_file_format_parse (const char *name, FaFileFormat *format);

/** The format a file's name says: .csv .tbx .xml .utf8 .txt .tab; anything else is TSV. */
FaFileFormat fa_file_format_of_path (const char *path);

typedef struct {
  const char *tag;      /* of its language, BCP 47, as the file has it */
  gint language;        /* what the sink said of the tag */
  const char *text;     /* as written, without '?' and escapes */
  gboolean ambiguous;
  guint32 line, column; /* of the term; column 0: not known */
} FaFileTerm;

typedef struct {
  const char *id;
  gboolean has_id;      /* FALSE: the file names none, it was made of the first term */
  gboolean has_kind;    /* FALSE: the file names none, it is FA_KIND_OBJECT */
  FaConceptKind kind;
  const char *note;     /* "": none */
  guint32 line;
  const FaFileTerm *terms;
  guint n_terms;        /* 0 when all its terms are of unwanted languages */
} FaFileConcept;

/* Who takes what is read. Everything is borrowed and valid during the call only. */
typedef struct {
  gpointer data;

  /** What a language is to the taker; -1: its terms are not wanted and not looked at. NULL: 0 for all. Asked for every
   * column of a header; in TBX for every <langSec>. */
  gint (*language) (gpointer data, const char *tag);

  gboolean (*concept) (gpointer data, const FaFileConcept *concept, GError **error);

  /** A problem at a place (column 0: the whole line). NULL: the first one is the error that ends the reading. */
  void (*problem) (gpointer data, guint line, gsize column, const char *what);
} FaFileSink;

/** Read a whole file, at most FA_FILE_MAX_BYTES, and check its encoding.
 * UTF-16 with a BOM is converted, except for TSV, which people review as it is; a UTF-8 BOM is dropped.
 * @param path    "-" is standard input.
 * @param sha256  set to the digest of the bytes as read, new; may be NULL.
 * @param bytes   set to their number; may be NULL.
 * @return new UTF-8 text without NUL; NULL with FA_ERROR_LEXICON. */
char *fa_file_load (const char *path, FaFileFormat format, char **sha256, gsize *bytes, GError **error);

/** Read the concepts of a text.
 * @param path   for messages, and for the languages of an OmegaT glossary ("story.en-gu.utf8").
 * @param text   of fa_file_load(); cut up in place.
 * @param tags   languages of the two columns of an OmegaT glossary; NULL: said by the file or its name.
 * @return FALSE with the sink's own error, or with FA_ERROR_LEXICON "path:line:column: what". */
gboolean fa_file_read (const char *path, FaFileFormat format, char *text, const char *const *tags,
                       const FaFileSink *sink, GError **error);

/** Is this the first line of content of a text, behind comments and blank lines? @param header  its beginning. */
gboolean fa_file_has_header (const char *text, const char *header);

/** How many words a term has; a hyphen parts two. */
guint fa_file_count_words (const char *term);

/* Writing ------------------------------------------------------------------------------------------------------------- */

/** Concepts that are written to one file. */
typedef struct {
  const char *const *tags;             /* NULL-terminated: the languages, in the order of their columns */
  const FaFileConcept *const *concept; /* terms of a language in their order; of other languages: not written */
  guint n_concepts;
} FaFileContent;

/** Write a file.
 * @param skipped  set to the number of concepts the format has no place for (OmegaT: one language only).
 * @return new buffer, released with g_string_free(); NULL with FA_ERROR_WRITE, which names the concept and term. */
GString *fa_file_write (FaFileFormat format, const FaFileContent *content, guint *skipped, GError **error);

/* Relations ----------------------------------------------------------------------------------------------------------- */

typedef struct {
  const char *from, *to;
  FaRelationKind kind;
  gint16 since, until; /* 0: open */
  guint32 line;
} FaFileRelation;

typedef struct {
  gpointer data;
  gboolean (*relation) (gpointer data, const FaFileRelation *relation, GError **error);
  void (*problem) (gpointer data, guint line, gsize column, const char *what); /* as in FaFileSink */
} FaFileRelationSink;

const char *fa_relation_name (FaRelationKind kind);

/** TRUE for the text of a relations file: its first line of content is the header "from TAB relation TAB to ...". */
gboolean fa_file_has_relations (const char *text);

/** Read `from TAB relation TAB to [TAB since TAB until]` lines; a header is skipped. As fa_file_read(). */
gboolean fa_file_read_relations (const char *path, char *text, const FaFileRelationSink *sink, GError **error);

/* Measures ------------------------------------------------------------------------------------------------------------ */

#define FA_FILE_MEASURES "measures.tsv" /* in a lexicon directory */

typedef struct {
  const char *unit, *dimension; /* "mile", "length" */
  double factor, zero;          /* zero + factor * value is the value in the base unit of the dimension */
  guint32 line;
} FaFileMeasure;

typedef struct {
  gpointer data;
  gboolean (*measure) (gpointer data, const FaFileMeasure *measure, GError **error);
  void (*problem) (gpointer data, guint line, gsize column, const char *what); /* as in FaFileSink */
} FaFileMeasureSink;

/** Read `unit TAB dimension TAB factor [TAB zero TAB source]` lines; a header is skipped. As fa_file_read(). */
gboolean fa_file_read_measures (const char *path, char *text, const FaFileMeasureSink *sink, GError **error);

/* For the readers and writers ----------------------------------------------------------------------------------------- */

typedef struct {
  const char *path;
  guint32 line;           /* being read */
  const FaFileSink *sink;
  GError **error;
  GArray *terms;          /* of FaFileTerm: those of the concept being read */
  GString *id;            /* an id that was made */
} FaFileReader;

#define FA_FILE_LINE G_MAXSIZE /* no byte: the problem is that of the whole line */

/** A problem at a byte of the current line (counted from 0). @return TRUE when reading goes on; else the error is set. */
gboolean fa_file_problem (FaFileReader *reader, gsize byte, const char *format, ...) G_GNUC_PRINTF (3, 4);

/** Cut the next line off, with its CR; FALSE at the end of the text. */
gboolean fa_file_next_line (FaFileReader *reader, char **rest, char **line);

/** The next line that is neither empty nor a comment. @param good  set to FALSE when a problem ends the reading.
 * @return FALSE at the end, and when *good became FALSE. */
gboolean fa_file_next_content (FaFileReader *r, char **rest, char **line, gboolean *good);

/** TRUE for lower-case ASCII letters, digits and single hyphens between them. */
gboolean fa_file_is_id (const char *s);

/** Append an id made of any text: "Foreign Minister" -> foreign-minister. @return FALSE when nothing of it is left. */
gboolean fa_file_make_id (GString *id, const char *text);

/** Add the variants of a cell to reader->terms; the cell is cut up. "|" separates, "\|" is a bar, "?" marks.
 * @param trim  drop blanks around a term instead of refusing them.
 * @return FALSE when reading ends with an error. */
gboolean fa_file_add_cell (FaFileReader *reader, const char *tag, gint language, char *cell, gsize column,
                           gboolean trim);

/** Hand over what was read. An id of NULL is made of the first term. */
gboolean fa_file_give (FaFileReader *reader, const FaFileConcept *concept);

/** The terms of one language as a cell: "a|?b". @return FALSE with FA_ERROR_WRITE when a term cannot stand there. */
gboolean fa_file_append_cell (GString *out, const FaFileConcept *concept, const char *tag, GError **error);

/** TRUE when a term's tag is of a column: equal, or the column's is a prefix of it (gu, gu-IN). */
gboolean fa_file_tag_is (const char *tag, const char *column);

gboolean fa_tsv_read (FaFileReader *reader, char *text);
gboolean fa_csv_read (FaFileReader *reader, char *text);
gboolean fa_tbx_read (FaFileReader *reader, char *text);
gboolean fa_omegat_read (FaFileReader *reader, char *text, const char *const *tags);
GString *fa_tsv_write (const FaFileContent *content, GError **error);
GString *fa_csv_write (const FaFileContent *content, GError **error);
GString *fa_tbx_write (const FaFileContent *content, gboolean v2, GError **error);
GString *fa_omegat_write (const FaFileContent *content, guint *skipped, GError **error);

#endif
