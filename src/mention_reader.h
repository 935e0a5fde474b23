/* mention_reader.h - what the recognisers of mention.c and the search for terms share. */
#ifndef FACTALIGN_MENTION_READER_H
#define FACTALIGN_MENTION_READER_H

#include <factalign/mention.h>

/* A term found in the lexicon. */
typedef struct {
  const FaTerm *term;
  guint n;        /* terms of the key that count */
  guint tokens;
  gboolean exact; /* the form itself, not a stem, is listed */
} Found;

/* The longest term that begins at a token, which several recognisers ask for: of two tokens or more, and of any. */
typedef struct {
  gboolean sought_long, sought;
  Found found_long, found;
} Sought;

typedef struct {
  FaMentions *m;
  const FaClaims *c;
  const FaLexicon *lexicon;
  const FaLanguage *language;  /* of the sentence */
  guint clause, end;
  gboolean capitals_tell;      /* the sentence is no headline in capitals: a capital letter marks a name */
  GString *key, *front;        /* scratch: what is looked up; its tokens before the last */
  Sought *sought;              /* by token */
  GHashTable *stems[FA_MAX_LANGUAGES]; /* folded key -> FaStems: a word is taken apart once */
  GHashTable *last_stems[FA_MAX_LANGUAGES]; /* ... and as the last word of a phrase */
} Reader;

/** @param r  with claims and lexicon set; released with fa_reader_clear(). */
void fa_reader_init (Reader *r);
void fa_reader_clear (Reader *r);

/** The language a token is read by: the sentence's, or that of its script. */
const FaLanguage *fa_reader_language (const Reader *r, guint token);

/** Candidate stems of a key that lives as long as the claims. Borrowed. */
const FaStems *fa_reader_stems (const Reader *r, const FaLanguage *l, const char *key);

gboolean fa_reader_is_function (const Reader *r, guint token);

/** A key as it stands. @param tokens  how many it is made of. */
Found fa_reader_find_exact (const Reader *r, const FaLanguage *l, const char *key, guint tokens);

/** A key in front of every stem of its last word. */
Found fa_reader_find_stem (const Reader *r, const FaLanguage *l, const char *front, const char *last, guint tokens);

/** The longest term that begins at a token, of at least @p least tokens: one or two. */
Found fa_reader_find_term (const Reader *r, guint first, guint least);

/** A word of the reader's language in a text of another that shares its script. */
Found fa_reader_find_foreign (const Reader *r, guint token);

/** mention.c: append a mention of tokens [first, first + n). @return it, until the next one is appended. */
FaMention *fa_reader_add (Reader *r, FaMentionKind kind, guint first, guint n);

/** mention.c: give a mention the concepts of a term that was found. */
void fa_reader_take_hits (Reader *r, FaMention *m, const Found *f);
FaConceptKind fa_reader_hit_kind (const Reader *r, const Found *f, guint i);

/* --- mention_quantity.c: readers return the tokens they took, 0 when nothing of theirs stands there --- */

Found fa_reader_find_unit (Reader *r, guint token, FaConceptKind kind);
guint fa_reader_read_rate (Reader *r, guint first);
guint fa_reader_read_quantity (Reader *r, guint first);
guint fa_reader_read_counted_unit (Reader *r, guint token);

/** "Three days", "five times": a number that can differ, though a term is made of it. */
gboolean fa_reader_is_counted_unit (Reader *r, guint token);

/** "Two thirds": a part that can differ, though it is a term. */
gboolean fa_reader_is_fraction (Reader *r, guint token);

#endif
