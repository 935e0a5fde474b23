/* claim_private.h - the steps of stage 3, shared by claim.c, token.c, sentence.c and clause.c. */
#ifndef FACTALIGN_CLAIM_PRIVATE_H
#define FACTALIGN_CLAIM_PRIVATE_H

#include <factalign/claim.h>

/** token.c: append the tokens of the whole text to claims->tokens and their keys to claims->keys. */
void fa_tokenise (FaClaims *claims, const FaLanguages *languages);

/** sentence.c: where the sentence that begins at a token ends.
 * @param end  tokens of the paragraph end here.
 * @return the token after the sentence's last. */
guint fa_sentence_end (const FaClaims *claims, const FaLanguage *language, guint first, guint end);

/** clause.c: append the clauses of a sentence and set its clause_first and clause_end. */
void fa_split_clauses (FaClaims *claims, guint sentence);

/** What the language says of tokens [first, first + n) written together; NULL when nothing. */
const FaWord *fa_claims_word (const FaClaims *claims, const FaLanguage *language, guint first, guint n);

/** May a word that the language says nothing of be a form of it with the ending of a name? */
gboolean fa_claims_inflected (const FaClaims *claims, const FaLanguage *language, guint token);

/** The longest form of a class that begins at a token, at most 4 tokens; @p n is set to its tokens, 0 for none. */
const FaWord *fa_claims_match (const FaClaims *claims, const FaLanguage *language, FaWordClass class, guint first,
                               guint end, guint *n);

/** TRUE when the token is that one punctuation mark (UTF-8). */
gboolean fa_token_is (const FaClaims *claims, guint token, const char *mark);

/** date_read.c: read a date at a token: "Rabu (7/4/2021)", "April 7, 2021", "૧૫ માર્ચ", "last year", "Wednesday".
 * @param relative_to  the article's date; FA_DATE_NONE: not known, relative dates then stay incomplete.
 * @param weekday      set to 1-7 when the expression names a weekday and no date, or one whose year is not known; 0 else.
 * @return tokens read; 0 when no date stands there. */
guint fa_date_read (const FaClaims *claims, const FaLanguage *language, guint first, guint end, FaDate relative_to,
                    FaDate *date, gint *weekday);

#endif
