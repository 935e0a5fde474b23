/* text.h - spans, clean text and folded keys: the small change every stage pays with.
 *
 * Inside the library a position is a byte of an article's clean UTF-8 text. Only the report counts in code points. */
#ifndef FACTALIGN_TEXT_H
#define FACTALIGN_TEXT_H

#include <glib.h>

typedef struct {
  guint32 start, end; /* bytes of the text, [start, end), on code point boundaries */
} FaSpan;

static inline guint32
fa_span_length (FaSpan s)
{
  return s.end - s.start;
}

static inline gboolean
fa_span_holds (FaSpan outer, FaSpan inner)
{
  return outer.start <= inner.start && inner.end <= outer.end;
}

typedef enum { FA_SCRIPT_NONE, FA_SCRIPT_LATIN, FA_SCRIPT_GUJARATI, FA_SCRIPT_OTHER } FaScript;

/** The script of a code point; digits, marks common to scripts and punctuation are FA_SCRIPT_NONE. */
FaScript fa_script_of (gunichar c);

/** Append the lookup key of a word: case, width, accents and the spelling variants that newspapers mix are folded away
 * (NFKC_Casefold of UAX #31, then per script: Latin marks off; Gujarati long i/u to short, nukta and joiners off,
 * candra vowels to plain ones, nasal letter before a consonant of its class to anusvara, word-final anusvara off where
 * three letters or signs stand before it). White space, hyphens and apostrophes are dropped: a term is one key however it is
 * spaced. Runs of more than 30 combining marks are passed through unnormalised (UAX #15 stream-safe).
 * @param n  length of @p s in bytes. */
void fa_fold (GString *key, const char *s, gsize n);

/** TRUE for characters XML 1.0 can hold (section 2.2). */
gboolean fa_xml_char (gunichar c);

#endif
