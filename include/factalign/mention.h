/* mention.h - stage 4: what a claim speaks of, as typed mentions.
 *
 * In: the claims of one article, the lexicon. Out: for every run of tokens what it means: concepts, a name, a
 * quantity with its unit and hedge, money, a percentage, a date resolved against the article's date, a handle ...
 * Knows nothing of the other article. */
#ifndef FACTALIGN_MENTION_H
#define FACTALIGN_MENTION_H

#include <factalign/claim.h>
#include <factalign/lexicon.h>

typedef enum {
  FA_MENTION_CONCEPT,   /* a term; an emoji flag is its country */
  FA_MENTION_NAME,      /* a word no lexicon knows that looks like a name */
  FA_MENTION_QUANTITY,  /* a number, with unit or what is counted */
  FA_MENTION_MONEY,
  FA_MENTION_PERCENT,
  FA_MENTION_ORDINAL,
  FA_MENTION_DATE,
  FA_MENTION_HANDLE,
  FA_MENTION_HASHTAG,
  FA_MENTION_URL,
  FA_MENTION_ACRONYM,
  FA_MENTION_NEGATION,
  FA_MENTION_UNKNOWN,   /* a word nobody knows */
  FA_MENTION_FUNCTION   /* understood, and no information */
} FaMentionKind;

typedef enum { FA_HEDGE_NONE, FA_HEDGE_ABOUT, FA_HEDGE_OVER, FA_HEDGE_UNDER, FA_HEDGE_MOST } FaHedge;

typedef struct {
  guint32 concept, term; /* indices in the lexicon */
} FaHit;

typedef struct {
  FaSpan span;                     /* the words themselves */
  FaMentionKind kind;
  guint32 clause;                  /* index in FaClaims.clauses */
  guint32 token_first, token_end;
  guint32 hit_first, hit_n;        /* set of concepts, in FaMentions.hits; for a quantity: its unit or currency */
  guint32 part_n;                  /* hits behind those: what the words of a compound mean one by one */
  guint16 weight;                  /* 1/256 */
  guint8 ambiguous;                /* only marked forms: counts beside other evidence */
  guint8 stemmed;                  /* reached through a stem, not the form itself */
  guint8 hedge;                    /* FaHedge */
  guint32 key;                     /* string in FaMentions.keys: folded form of a name, acronym, handle, unknown word */
  guint32 phonetic;                /* string in FaMentions.keys: phonetic key of a name or unknown word; 0: none */
  double value, value_high;        /* quantities; equal unless a range; of a score the smaller and the larger */
  guint8 score;                    /* "4-3": what two sides have, the one or the other first */
  gint8 digits;                    /* significant digits as written */
  gint32 counted;                  /* index of the mention that is counted ("17 [people]"); -1: not known */
  FaDate date;
  const FaLanguage *language;
} FaMention;

/* What comparing asks of an article again and again: made at the first question, kept with the mentions it follows from. */
typedef struct {
  GPtrArray *marks;          /* by clause: GArray of FaMark, or NULL; detail_deed.c */
  GArray *names;             /* of FaNamed, of the whole article; NULL at first; named_same.c */
  GPtrArray *sounds;         /* by token: phonetic keys of its forms, or NULL; named_same.c */
} FaMentionsNotes;

typedef struct {
  const FaClaims *claims;    /* borrowed */
  const FaLexicon *lexicon;  /* borrowed */
  GArray *mentions;          /* of FaMention, in reading order */
  GArray *hits;              /* of FaHit */
  GString *keys;
  GArray *clause_first;      /* of guint32, number of clauses + 1: mentions of clause c are [first[c], first[c + 1]) */
  FaMentionsNotes *notes;
} FaMentions;

/** Do two mentions, @p x of @p a and @p y of @p b, have a concept in common? */
gboolean fa_mentions_share_concept (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y);

/** Has a concept of one mention this relation to a concept of another, in either direction? */
gboolean fa_mentions_are_related (const FaMentions *a, const FaMention *x, FaRelationKind kind, const FaMentions *b, const FaMention *y);

/** Do two numbers have the same value? One is no score of 1-1; 3-4 may be a score or a range. */
static inline gboolean
fa_mention_same_value (const FaMention *x, const FaMention *y)
{
  return x->value == y->value && x->value_high == y->value_high && (x->score == y->score || x->value != x->value_high);
}

/** The weekday that a date tells or lies on, 1 = Monday; 0: not known. */
static inline gint
fa_mention_weekday (const FaMention *m)
{
  return m->value != 0 ? (gint) m->value : fa_date_whole (m->date) ? fa_date_weekday (m->date) : 0;
}

/** May it be a name by its look: written as one, or a word that nobody knows? */
static inline gboolean
fa_mention_looks_like_name (const FaMention *m)
{
  return m->kind == FA_MENTION_NAME || m->kind == FA_MENTION_ACRONYM || m->kind == FA_MENTION_UNKNOWN;
}

/** Read the mentions of all claims.
 * @param claims, lexicon  borrowed; must outlive the result.
 * @return new FaMentions, released with fa_mentions_free(); never NULL. */
FaMentions *fa_mentions_new (const FaClaims *claims, const FaLexicon *lexicon);
void fa_mentions_free (FaMentions *mentions);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FaMentions, fa_mentions_free)

static inline const FaMention *
fa_mentions_get (const FaMentions *m, guint i)
{
  return &g_array_index (m->mentions, FaMention, i);
}
static inline const FaHit *
fa_mentions_hit (const FaMentions *m, guint i)
{
  return &g_array_index (m->hits, FaHit, i);
}
static inline const char *
fa_mentions_key (const FaMentions *m, guint32 offset)
{
  return m->keys->str + offset;
}

/** Share of the information of clauses [first, end) that the lexicon, the name and number rules understood,
 * in thousandths; 1000 for clauses that carry none. */
guint fa_mentions_coverage (const FaMentions *mentions, guint clause_first, guint clause_end);

#endif
