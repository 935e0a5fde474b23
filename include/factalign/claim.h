/* claim.h - stage 3: cut one article into sentences and, inside them, clauses.
 *
 * In: an article and the rules of the languages. Out: tokens, sentences and clauses in reading order, with what is
 * no claim (byline, dateline, source line, tweet credit) marked as such. Knows nothing of lexicons or of the other
 * article. */
#ifndef FACTALIGN_CLAIM_H
#define FACTALIGN_CLAIM_H

#include <factalign/article.h>
#include <factalign/language.h>

typedef enum {
  FA_TOKEN_WORD,
  FA_TOKEN_NUMBER,  /* a numeral with its separators: 1,23,456.78 */
  FA_TOKEN_HANDLE,  /* @name */
  FA_TOKEN_HASHTAG, /* #word */
  FA_TOKEN_URL,
  FA_TOKEN_FLAG,    /* two regional indicators */
  FA_TOKEN_SYMBOL,  /* currency sign, percent sign, emoji */
  FA_TOKEN_QUOTE,   /* opening or closing quotation mark */
  FA_TOKEN_PUNCT
} FaTokenKind;

#define FA_MOST_JOINED 4 /* tokens of a form of a language file */

typedef struct {
  FaSpan span;
  FaTokenKind kind;
  guint32 key;       /* offset of the folded key in FaClaims.keys */
  gboolean spaced;   /* white space stands before it */
  gboolean capital;  /* a word that begins with a capital letter */
  gboolean upper;    /* an acronym by its look: two letters or more, all capital, or initials with full stops */
  FaScript script;
  gboolean begins;     /* it may begin a longer form of the article's language */
  const FaWord *word[FA_MOST_JOINED]; /* what that language says of it, and where it begins longer forms, of the 2, 3 ...
                                         tokens from it on; NULL: nothing */
  gboolean inflected;  /* a form of the article's language is left when the ending of a name comes off; never with a word */
} FaToken;

typedef enum {
  FA_SENTENCE_BODY,
  FA_SENTENCE_TITLE,     /* headline: a claim, but a restated one */
  FA_SENTENCE_FURNITURE  /* makes no claim */
} FaSentenceKind;

typedef struct {
  FaSpan span;                    /* without blanks at either end */
  guint32 token_first, token_end; /* [first, end) in FaClaims.tokens */
  guint32 clause_first, clause_end;
  FaSentenceKind kind;
  const FaLanguage *language;
  guint32 paragraph;
} FaSentence;

typedef struct {
  FaSpan span;
  guint32 sentence;
  guint32 token_first, token_end;
  gboolean quoted;                /* inside quotation marks */
} FaClause;

typedef struct {
  const FaArticle *article;       /* borrowed */
  const FaLanguage *language;     /* of the article */
  gboolean language_detected;
  FaDate published;               /* given, or found in a dateline; FA_DATE_NONE: neither */
  FaSpan title;                   /* empty span: none */
  FaSpan dateline;                /* "KUPANG, Indonesia (Pacific Wire) -"; empty span: none */
  const FaLanguages *languages;   /* borrowed */
  GArray *tokens;                 /* of FaToken */
  GArray *sentences;              /* of FaSentence */
  GArray *clauses;                /* of FaClause */
  GString *keys;                  /* NUL-terminated folded keys, one after the other */
} FaClaims;

/** Cut an article into claims.
 * @param article    borrowed; must outlive the result.
 * @param languages  borrowed; must outlive the result.
 * @return new FaClaims, released with fa_claims_free(); NULL with FA_ERROR_LANGUAGE when the language is neither given
 *         nor detected, or has no rules. An article without a sentence gives zero claims, which is not an error. */
FaClaims *fa_claims_new (const FaArticle *article, const FaLanguages *languages, GError **error);
void fa_claims_free (FaClaims *claims);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FaClaims, fa_claims_free)

static inline const FaToken *
fa_claims_token (const FaClaims *c, guint i)
{
  return &g_array_index (c->tokens, FaToken, i);
}
static inline const FaSentence *
fa_claims_sentence (const FaClaims *c, guint i)
{
  return &g_array_index (c->sentences, FaSentence, i);
}
static inline const FaClause *
fa_claims_clause (const FaClaims *c, guint i)
{
  return &g_array_index (c->clauses, FaClause, i);
}
static inline const char *
fa_claims_key (const FaClaims *c, guint token)
{
  return c->keys->str + fa_claims_token (c, token)->key;
}

#endif
