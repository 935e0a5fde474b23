/* name.h - names across scripts: phonetic keys and how far two of them are apart.
 *
 * One foreign name is spelled in many ways, so names are compared by sound: each script has its table from letters to
 * an ASCII key, and keys are compared by a weighted edit distance in which vowels are cheap. */
#ifndef FACTALIGN_NAME_H
#define FACTALIGN_NAME_H

#include <factalign/text.h>

/** Append the phonetic key of a word in Latin or Gujarati script; nothing for other scripts.
 * @param word  folded (fa_fold()), n bytes. */
void fa_name_key (GString *key, const char *word, gsize n);

/** Append the consonant skeleton of a phonetic key: the first letter (a vowel as 'A'), then consonants without y and h. */
void fa_name_skeleton (GString *skeleton, const char *key);

/** Likeness of two phonetic keys in thousandths: 1000 is equal. Weighted Levenshtein distance, 1 - cost / insertion
 * cost of the longer key. */
guint fa_name_score (const char *a, const char *b);

/** The best score of any key of a list with '|' between ("lavrov|lavro") against any of another. */
guint fa_name_best_score (const char *a, const char *b);

/** How often each class of consonants stands in a phonetic key, four bits a class: what fa_name_may_match() compares.
 * Consonants that transliteration confuses are of one class. */
guint32 fa_name_consonants (const char *key, gsize n);

/** FALSE when two names differ in so many consonants that they cannot sound alike: spares the distance. */
gboolean fa_name_may_match (guint32 a, guint32 b);

#endif
