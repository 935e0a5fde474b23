/* language.h - stage 2: the rules of a language as one table.
 *
 * A language is data (`languages/TAG.tsv` in the lexicon directory: function words, number words, months,
 * conjunctions, abbreviations ...) and, where it must be, one small file of rules (src/language_TAG.c: candidate
 * stems). Nothing here knows of another language; no other stage knows of a particular one. */
#ifndef FACTALIGN_LANGUAGE_H
#define FACTALIGN_LANGUAGE_H

#include <factalign/error.h>
#include <factalign/text.h>

/* What a word or phrase can be, as named in the first column of a language file. One form may be several. */
typedef enum {
  FA_WORD_FUNCTION,       /* carries no information of its own; value: the part that what it stands beside plays: in,
                             near, from, to, by, of, with, for, against; noun: a noun follows (an article) */
  FA_WORD_PRONOUN,        /* stands for somebody; value: m, f, n or s (who speaks), and 1 or 2 (several) */
  FA_WORD_CONJUNCTION,    /* a clause may begin here; value: strong ("while", always), strong-noun ("after": or a phrase),
                             weak ("and", between verbs) */
  FA_WORD_COMPLEMENTISER, /* what was said follows: "that", "bahwa", "કે" */
  FA_WORD_RELATIVE,       /* "which", "yang", "જે"; value: person, of one that is said of persons only */
  FA_WORD_NEGATION,       /* the claim is denied; value: weak (in a word of its own: "failed to"), denies
                            (somebody says that all of it is not so: "denied that"), thing (by a noun it
                             stands before: "no"), yet (so far), void (nothing is denied: "not only"), until
                             (void, and so is the next denial), limit (a denial beside it is of a part: "since"), limit-day
                             (the same before a day: "before Friday"),
                             if (void, and so is what is denied on its condition) */
  FA_WORD_HEDGE,          /* value: about, over, under, most ("up to") */
  FA_WORD_REPORT,         /* reporting verb: "said", "kata", "કહ્યું"; value: to, where whom it is told to follows: "told" */
  FA_WORD_SOURCE,         /* "according to", "menurut", "મુજબ" */
  FA_WORD_MODALITY,       /* value: plan, may (may-can: able to), must, ready; done, now: no plan any more */
  FA_WORD_ABBREVIATION,   /* a full stop after it ends no sentence; value: end (it may, before a capital), number (only
                             before one is it cut short) */
  FA_WORD_MONTH,          /* value 1-12 */
  FA_WORD_WEEKDAY,        /* value 1-7, Monday is 1 */
  FA_WORD_DAY,            /* relative day; value in days: -1 yesterday */
  FA_WORD_PERIOD,         /* relative period; value year-1, month+1, week0; beside a day or month: last, next; behind a
                             span of time: ago */
  FA_WORD_NUMBER,         /* value: its number; adds to what stands before ("twenty" "five") */
  FA_WORD_TEN,            /* multiplies what stands before by ten (id puluh); belas is "+10" */
  FA_WORD_MULTIPLIER,     /* value: 100, 1000, 100000 ... */
  FA_WORD_ORDINAL,        /* value: its number; "suffix", "prefix": makes an ordinal of the numeral it is written on */
  FA_WORD_FRACTION,       /* value in thousandths added or meant: half = 500 */
  FA_WORD_BEFORE_FRACTION,/* value added to the number that follows, in thousandths: gu saada = 500, pona = -250 */
  FA_WORD_DECIMAL,        /* spoken decimal point: "koma", "point" */
  FA_WORD_RANGE,          /* between two numbers: "to", "hingga", "થી"; value opens: before two, "between 4 and 60" */
  FA_WORD_FURNITURE,      /* begins a line that is no claim: "Source:", "Baca juga" */
  FA_WORD_TITLE,          /* before a name, and no office: "Mr", "Bapak", "શ્રી" */
  FA_WORD_POSTPOSITION,   /* written apart from its noun, or on it; value: as of a function word, none: another one */
  FA_WORD_LIGHT,          /* light verb: means little beside its noun: "do", "melakukan", "કરવું" */
  FA_WORD_LETTER,         /* name of a Latin letter; value: the letter */
  FA_WORD_IRREGULAR,      /* value: the dictionary form */
  FA_WORD_VERB,           /* a finite verb or auxiliary: what stands beside a conjunction is a clause */
  FA_WORD_CLOCK,          /* beside a time of day; value: before, half (before it, and half an hour less), after, am,
                             pm, or a zone: minutes east of Greenwich, +420; "+0 said": never left out */
  FA_WORD_DAYPART,        /* says which half of the day an hour is of; value: am, noon, pm, night */
  FA_WORD_UNTIL,          /* something lasts or is counted up to the time beside it: "by", "hingga", "સુધીમાં" */
  FA_WORD_SINCE,          /* something begins at the time beside it: "from", "mulai", "થી"; value verb: "begins" */
  FA_WORD_SUBORDINATOR,   /* makes a clause of a verb without tense: "untuk" before it, માટે behind it */
  FA_WORD_HOME,           /* says of the place beside it that somebody or something is at home there; value: seat ("-based", સ્થિત),
                             origin ("asal") */
  FA_WORD_GIVEN,          /* a given name, of a language that has no capitals; value: word, of one that means something too */
  /* What the look of a word does not tell. It makes no small word of it: fa_language_word() knows nothing of these. */
  FA_WORD_NO_VERB,        /* looks like a verb, and is none: "menteri", લડાઈ; value ending: nor is what ends so (ધારાસભ્યો) */
  FA_WORD_NO_PASSIVE,     /* looks passive, and is what somebody does or comes to by himself: "tersesat", lost one's way */
  FA_WORD_NO_PARTICIPLE,  /* looks like a participle, and is none: પહેલા, first; છતાં, although */
  FA_WORD_UNDERGONE,      /* a verb beside which a deed is done to its subject: "suffered", "mengalami" */
  FA_WORD_NAMES,          /* a passive behind which stands what somebody is called ("dijuluki"); value role: or made, where it is a role */
  FA_WORD_N
} FaWordClass;

typedef struct {
  guint64 classes;             /* bit 1 << FaWordClass */
  const char *value[FA_WORD_N];/* per class, NULL where the class has none or the form is not of it */
} FaWord;

static inline gboolean
fa_word_is (const FaWord *word, FaWordClass c)
{
  return word != NULL && (word->classes >> c & 1u) != 0;
}

/** A verb that carries nothing of its own: "was", "akan". */
static inline gboolean
fa_word_is_auxiliary (const FaWord *word)
{
  return fa_word_is (word, FA_WORD_FUNCTION) && fa_word_is (word, FA_WORD_VERB);
}

typedef struct FaLanguage FaLanguage;   /* one language */
typedef struct FaLanguages FaLanguages; /* all that have rules */

/** Read `languages/TAG.tsv` of every language that has rules.
 * @param directory  the lexicon directory.
 * @return new, released with fa_languages_free(); NULL with FA_ERROR_LEXICON and file:line:column. */
FaLanguages *fa_languages_new (const char *directory, GError **error);
void fa_languages_free (FaLanguages *languages);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FaLanguages, fa_languages_free)

/** The file a language was read from. */
typedef struct {
  char *name;    /* "languages/TAG.tsv" */
  char *path;    /* as opened */
  char *sha256;  /* of the bytes as read, lower-case hex */
  guint entries; /* lines that are no comments */
} FaLanguageFile;

/** @return borrowed. */
const FaLanguageFile *fa_language_file (const FaLanguage *language);

guint fa_languages_count (const FaLanguages *languages);
const FaLanguage *fa_languages_get (const FaLanguages *languages, guint index);

/** The language of a BCP 47 tag, by its primary subtag; NULL when it has no rules. */
const FaLanguage *fa_languages_find (const FaLanguages *languages, const char *tag);

/** The first language of a script: that of a foreign word in a text; NULL when none is written in it. */
const FaLanguage *fa_languages_of_script (const FaLanguages *languages, FaScript script);

/** The language a text is written in, by script, then by words that every text of it has some of (small words, weekdays, numbers
 * ...); NULL when none stands out. */
const FaLanguage *fa_languages_detect (const FaLanguages *languages, const char *text, gsize n);

const char *fa_language_tag (const FaLanguage *language);
guint fa_language_index (const FaLanguage *language);
FaScript fa_language_script (const FaLanguage *language);
/** The sign between whole and fraction in numerals: '.' or ','. */
char fa_language_decimal_sign (const FaLanguage *language);

/** What the language file says of a folded key (fa_fold()); NULL when nothing. Borrowed. */
const FaWord *fa_language_word (const FaLanguage *language, const char *key);

/** TRUE when a form of more than one word begins with this word: longer matches are worth trying. */
gboolean fa_language_begins (const FaLanguage *language, const char *key);

/** TRUE when a folded key looks like a finite verb: what the clause splitter asks on either side of "and". */
gboolean fa_language_verb_like (const FaLanguage *language, const char *key);

/** TRUE when an adjective of this form may be made of a verb: "planned", not "former". */
gboolean fa_language_of_verb (const FaLanguage *language, const char *key);

/* What the form of a verb says of its time. */
typedef enum {
  FA_TENSE_NONE,
  FA_TENSE_PAST,
  FA_TENSE_FUTURE,
  FA_TENSE_INFINITIVE,
  FA_TENSE_INTENT, /* an infinitive that an auxiliary makes a plan of: કરવાના છે */
  FA_TENSE_TOLD    /* a full verb of a language without tenses: told of as it happens */
} FaTense;

/** The tense that the ending of a folded key shows. */
FaTense fa_language_tense (const FaLanguage *language, const char *key);

/* A participle that ends a clause of its own before the main one. */
typedef enum {
  FA_PARTICIPLE_NONE,
  FA_PARTICIPLE_ADVERBIAL,  /* what happened beside it: દીવાલ તૂટી પડતાં */
  FA_PARTICIPLE_ATTRIBUTIVE /* what is said of the noun that follows: ૨૦૧૮થી પદે રહેલા */
} FaParticiple;

/** The participle that a word is. @param word, n  as written; @param key  folded; @param next  key of the word behind it. */
FaParticiple fa_language_participle (const FaLanguage *language, const char *word, gsize n, const char *key,
                                     const char *next);

/* Who does it, and to whom. */
typedef enum { FA_PARTY_NONE, FA_PARTY_AGENT, FA_PARTY_TARGET } FaParty;

/** Is a verb passive, by its form and the word before it: "was sued", "digugat"? */
gboolean fa_language_passive (const FaLanguage *language, const char *before, const char *verb);

/** Is a deed named here that another verb tells of, "began to levy", "mulai mengenakan", લાદવાનું શરૂ? @param before  the word before it; "" */
gboolean fa_language_names_deed (const FaLanguage *language, const char *before, const char *key);

/**
 * Does who does it stand right behind this passive verb, with no word for "by": "digugat polisi"?
 * @param role  what stands there says what somebody is, and not who: of "ditetapkan tersangka" it is what he is made
 */
gboolean fa_language_doer_behind (const FaLanguage *language, const char *verb, gboolean role);

/** TRUE when the language has a word for the time of a zone, in minutes east of Greenwich, and newsrooms that write it may
 * leave the word out: Greenwich itself is nobody's clock in Gujarat. */
gboolean fa_language_leaves_out_zone (const FaLanguage *language, gint zone);

/** The part that what a word stands beside plays: the value of a function word or postposition; NULL: none. */
const char *fa_word_case (const FaWord *word);

/** Does a noun follow: "the", "para"? */
gboolean fa_word_is_article (const FaWord *word);

/** What the case ending of a name or noun makes of it. @param stem  its dictionary form; NULL: not known. */
FaParty fa_language_party (const FaLanguage *language, const char *key, const char *stem);

/** The same of a name that no lexicon lists. @param latin  its folded form in Latin script */
FaParty fa_language_party_of_name (const FaLanguage *language, const char *key, const char *latin);

/** TRUE for a verb beside which a deed is done to its subject, or by the one in the dative: "suffered", મળ્યું, પડશે. */
gboolean fa_language_undergone (const FaLanguage *language, const char *key);

/** TRUE where a clause's verb stands at its end (Gujarati), FALSE where it follows the subject. */
gboolean fa_language_verb_final (const FaLanguage *language);

/** TRUE where a noun stands before what describes it ("penjualan rumah"), FALSE where behind ("house sales"). */
gboolean fa_language_head_first (const FaLanguage *language);

/** TRUE where some newsrooms write the month of a date before its day, and others behind: 4/7 is 4 July, and April 7. */
gboolean fa_language_month_first (const FaLanguage *language);

/** TRUE where affixes make other words: a phrase then has one inflected word at most, or it is another phrase. */
gboolean fa_language_affixes_derive (const FaLanguage *language);

#define FA_MAX_STEMS 32
/* What a stem may be of, by the ending that left it; the more a stem may be the lower. */
typedef enum {
  FA_STEM_OF_ANY,
  FA_STEM_OF_VARIABLE, /* of a word that changes its last vowel, or a verb: no whole word takes the ending */
  FA_STEM_OF_VERB      /* "વધ" of વધીને is no noun */
} FaStemOf;

typedef struct {
  guint n;                  /* best (least stripped) first; never holds the word itself */
  char *stem[FA_MAX_STEMS]; /* owned */
  FaStemOf of[FA_MAX_STEMS];
} FaStems;

/** Candidate dictionary forms of a folded key: regular inflection undone in every way that the language allows.
 * They are candidates only: the lexicon decides which of them are words.
 * @param stems  filled; released with fa_stems_clear(). */
void fa_language_stems (const FaLanguage *language, const char *key, FaStems *stems);

/** As fa_language_stems(), for the last word of a phrase. Where affixes derive, those that make another word of it stay:
 * "mulai mengembalikan", to begin to give back, is not "mulai kembali", to begin again. */
void fa_language_phrase_stems (const FaLanguage *language, const char *key, FaStems *stems);
void fa_stems_clear (FaStems *stems);

/** Candidate forms of a name: case endings undone, nothing else. */
void fa_language_name_stems (const FaLanguage *language, const char *key, FaStems *stems);

/** The keys under which inflected forms of a dictionary form can meet it, besides its own key: the verb stem of an
 * infinitive, the meN- verb without its prefix. For the lexicon; a text form matches them only through its stems. */
void fa_language_term_keys (const FaLanguage *language, const char *key, FaStems *stems);

#endif
