/* language_rules.h - what a language says in code rather than in its data file.
 *
 * One FaLanguageRules a language, in src/language_TAG.c, named in the list of src/language.c: that is all a new
 * language adds to the library. Keys are folded (fa_fold()). */
#ifndef FACTALIGN_LANGUAGE_RULES_H
#define FACTALIGN_LANGUAGE_RULES_H

#include <factalign/language.h>

typedef struct {
  const char *tag;       /* BCP 47 primary subtag; the data file is languages/TAG.tsv */
  FaScript script;
  char decimal_sign;
  gboolean verb_final;
  gboolean head_first;     /* a noun stands before what describes it: "penjualan rumah", house sales */
  gboolean month_first;    /* 4/7 may be April 7 */
  gboolean affixes_derive; /* prefix and suffix make other words (upaya, mengupayakan), not forms of one */
  void (*stems) (const char *key, FaStems *stems);
  void (*phrase_stems) (const char *key, FaStems *stems); /* of the last word of a phrase; NULL: as any word's */
  void (*term_keys) (const char *key, FaStems *stems); /* NULL: none */
  void (*name_stems) (const char *key, FaStems *stems); /* NULL: names take no endings */
  gboolean (*verb_like) (const char *key);
  gboolean (*of_verb) (const char *key); /* may an adjective of this form be made of a verb? NULL: any */
  FaTense (*tense) (const char *key, gboolean irregular); /* irregular: an irregular form by the data file */
  FaParticiple (*participle) (const char *word, gsize n, const char *key, const char *next); /* NULL: none ends a clause */
  gboolean (*passive) (const char *before, const char *verb); /* NULL: no form of a verb is passive by itself */
  FaParty (*party) (const char *key, const char *stem);       /* NULL: names take no cases */
  gboolean (*names_deed) (const char *before, const char *key); /* NULL: a tense says so */
  gboolean (*doer_behind) (const char *verb); /* NULL: who does what a passive tells needs a word for "by" */
  FaParty (*party_of_name) (const char *key, const char *latin); /* as party; the name in Latin script */
  gboolean (*undergone) (const char *key);                    /* of a verb beside the noun of a deed; NULL: all are listed */
} FaLanguageRules;

extern const FaLanguageRules fa_rules_en, fa_rules_gu, fa_rules_id;

/** Add a candidate unless it is there, empty, the word itself (@p key) or the list is full. */
void fa_stems_add (FaStems *stems, const char *key, const char *stem, gsize n);

/** As fa_stems_add(), for a stem that cannot be of any word. What several ways lead to may be what any of them says. */
void fa_stems_add_of (FaStems *stems, const char *key, const char *stem, gsize n, FaStemOf of);

/** Code points of a key. */
static inline gsize
fa_key_letters (const char *key, gsize n)
{
  return (gsize) g_utf8_strlen (key, (gssize) n);
}

#endif
