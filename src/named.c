/* named.c - the people and places that a claim names, each with what stands beside it.
 *
 * In: the mentions of an article. Out: names: the words, the office that introduces somebody, the preposition or ending
 * that says what part he plays. The one idea: scripts without capitals do not show names, so a word nobody knows is one
 * only in company: behind an office, or beside another such word. */
#include "named.h"

#include <string.h>

#include "claim_private.h"
#include "name.h"

#define MOST_OFFICE 6     /* mentions between a name and its office, at most */
#define MOST_MEANINGS 3   /* a word of more is no place */
#define OFFICE_PLACE 2    /* mentions between an office and its place */
#define MOST_UP 6         /* steps from a village to its continent */
#define SAME_SPELLING 900 /* two forms of a name in one article */
#define SAME_PLACE 930    /* a word nobody knows and a place of the lexicon */
#define UNLISTED 700      /* a name that is listed and a form that is not: of right pairs one in ninety is less alike */
#define ANOTHER_WORD 750  /* a name and a word that means something else */
#define MOST_WORDS 5      /* of a name; more in a row are a list, or a title */
#define LEAST_STEM 2      /* letters in front of an ending */
#define ANUSVARA "\340\252\202"
#define PREFIX 4 /* letters of sound that make a short form of a name: Jokowi, Joko Widodo */

/* --- one mention -------------------------------------------------------------------------------------------------- */

static const FaConcept *
concept_of (const FaMentions *m, const FaMention *x, guint i)
{
  return fa_lexicon_concept (m->lexicon, fa_mentions_hit (m, x->hit_first + i)->concept);
}

/* "Imran Khan" names somebody, "father" does not: the gloss is written with a capital. */
static gboolean
is_proper (const FaMentions *m, const FaConcept *c)
{
  return g_unichar_isupper (g_utf8_get_char (fa_lexicon_string (m->lexicon, c->gloss[0])));
}

/* All that a mention can mean is a proper one of these kinds. */
static gboolean
means_only (const FaMentions *m, const FaMention *x, guint kinds)
{
  for (guint i = 0; i < x->hit_n; i++)
    if ((kinds >> concept_of (m, x, i)->kind & 1u) == 0 || !is_proper (m, concept_of (m, x, i)))
      return FALSE;
  return x->kind == FA_MENTION_CONCEPT && x->hit_n > 0 && !x->ambiguous;
}

static gboolean
may_mean (const FaMentions *m, const FaMention *x, guint kinds)
{
  for (guint i = 0; x->kind == FA_MENTION_CONCEPT && i < x->hit_n; i++)
    if ((kinds >> concept_of (m, x, i)->kind & 1u) != 0)
      return TRUE;
  return FALSE;
}

static gboolean
has_capitals (const FaMention *x)
{
  return fa_language_script (x->language) == FA_SCRIPT_LATIN;
}

/* "In Nice", "di Surat": a doubtful word with a capital behind the word for where. */
static gboolean
is_told_as_place (const FaMentions *m, const FaMention *x)
{
  const FaClause *clause = fa_claims_clause (m->claims, x->clause);
  if (!has_capitals (x) || x->token_first == clause->token_first || !fa_claims_token (m->claims, x->token_first)->capital)
    return FALSE;
  const char *where = fa_word_case (fa_claims_word (m->claims, x->language, x->token_first - 1, 1));
  return g_strcmp0 (where, "in") == 0 || g_strcmp0 (where, "from") == 0 || g_strcmp0 (where, "near") == 0;
}

/* One meaning is enough, where it is not marked as doubtful: કતાર is a queue too. */
gboolean
fa_named_is_place (const FaMentions *m, const FaMention *x)
{
  for (guint i = 0; x->kind == FA_MENTION_CONCEPT && x->hit_n <= MOST_MEANINGS && i < x->hit_n; i++)
    {
      const FaConcept *c = concept_of (m, x, i);
      if ((c->kind == FA_KIND_PLACE || c->kind == FA_KIND_DEMONYM) && is_proper (m, c)
          && (!fa_lexicon_term (m->lexicon, fa_mentions_hit (m, x->hit_first + i)->term)->ambiguous
              || (c->kind == FA_KIND_PLACE && is_told_as_place (m, x))))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_organisation (const FaMentions *m, const FaMention *x)
{
  return means_only (m, x, 1u << FA_KIND_ORGANISATION);
}

static gboolean
is_known_person (const FaMentions *m, const FaMention *x)
{
  return means_only (m, x, 1u << FA_KIND_PERSON);
}

/* Perhaps somebody whom the lexicon knows: કેતન, in front of another name. */
static gboolean
is_first_name (const FaMentions *m, const FaMention *x)
{
  for (guint i = 0; x->kind == FA_MENTION_CONCEPT && i < x->hit_n; i++)
    if (concept_of (m, x, i)->kind == FA_KIND_PERSON && is_proper (m, concept_of (m, x, i)))
      return TRUE;
  return FALSE;
}

static gboolean
is_unknown_name (const FaMentions *m, const FaMention *x)
{
  if (x->hit_n > 0 || x->phonetic == 0)
    return FALSE;
  return x->kind == FA_MENTION_NAME
         || (x->kind == FA_MENTION_UNKNOWN && !has_capitals (x)
             && fa_lexicon_frequency (m->lexicon, x->language, fa_mentions_key (m, x->key)) == 0);
}

/* Monday and Ramadan have their capitals; "Fajar", dawn, has one as a name only. */
static gboolean
is_time_with_name (const FaMentions *m, const FaMention *x)
{
  for (guint i = 0; i < x->hit_n; i++)
    if (concept_of (m, x, i)->kind == FA_KIND_TIME && is_proper (m, concept_of (m, x, i)))
      return TRUE;
  return FALSE;
}

/* A word inside a sentence whose capital its meaning does not account for. */
static gboolean
has_own_capital (const FaMentions *m, const FaMention *x)
{
  guint32 sentence = fa_claims_clause (m->claims, x->clause)->sentence;
  return has_capitals (x) && fa_claims_token (m->claims, x->token_first)->capital && x->kind == FA_MENTION_CONCEPT
         && x->token_end - x->token_first == 1 && x->token_first > fa_claims_sentence (m->claims, sentence)->token_first
         && !may_mean (m, x,
                       1u << FA_KIND_ROLE | 1u << FA_KIND_PLACE | 1u << FA_KIND_ORGANISATION | 1u << FA_KIND_DEMONYM)
         && !is_time_with_name (m, x);
}

static gboolean
is_title (const FaMentions *m, const FaMention *x)
{
  return fa_word_is (fa_language_word (x->language, fa_claims_key (m->claims, x->token_first)), FA_WORD_TITLE);
}

/* What stands between mention i - 1 and mention i; punctuation is no mention. */
typedef enum { BORDER_NONE, BORDER_COMMA, BORDER_BRACKET, BORDER_OTHER } Border;

static Border
border_before (const FaMentions *m, guint32 i)
{
  Border border = BORDER_NONE;
  for (guint32 t = i == 0 ? 0 : fa_mentions_get (m, i - 1)->token_end; t < fa_mentions_get (m, i)->token_first; t++)
    border = MAX (border, fa_token_is (m->claims, t, ".") && i > 0 && is_title (m, fa_mentions_get (m, i - 1)) ? BORDER_NONE /* ડૉ. */
                          : fa_token_is (m->claims, t, ",")                                    ? BORDER_COMMA
                          : fa_token_is (m->claims, t, "(") || fa_token_is (m->claims, t, ")") ? BORDER_BRACKET
                                                                                               : BORDER_OTHER);
  return border;
}

/* --- what part it plays ------------------------------------------------------------------------------------------- */

/* The longest ending of a word that is a case: માં of સુરતમાં. Keys of long words have lost a final anusvara, those of
 * endings have not. */
static const char *
ending_of (const FaLanguage *language, const char *key)
{
  const char *p = key;
  for (guint i = 0; i < LEAST_STEM && *p != '\0'; i++)
    p = g_utf8_next_char (p);
  for (; *p != '\0'; p = g_utf8_next_char (p))
    {
      g_autofree char *nasal = g_strconcat (p, ANUSVARA, NULL);
      const char *value = fa_word_case (fa_language_word (language, p));
      if (value == NULL)
        value = fa_word_case (fa_language_word (language, nasal));
      if (value != NULL)
        return value;
    }
  return NULL;
}

/* The case of a word that stands apart; on a bridge is where something is, as in a town. */
static const char *
case_of_key (const FaLanguage *language, const char *key)
{
  const char *value = fa_word_case (fa_language_word (language, key));
  return g_strcmp0 (value, "on") == 0 ? "in" : value;
}

const char *
fa_named_case (const FaLanguage *language, const char *key)
{
  const char *value = case_of_key (language, key);
  return value != NULL || !fa_language_verb_final (language) ? value : ending_of (language, key);
}

static const char *
case_of_word (const FaMentions *m, const FaMention *x)
{
  return x == NULL ? NULL : case_of_key (x->language, fa_claims_key (m->claims, x->token_first));
}

void
fa_named_stem (const FaMentions *m, const FaMention *x, const FaLanguage *language, GString *stem)
{
  if (x->hit_n == 0)
    return;
  const FaConcept *concept = concept_of (m, x, 0);
  const char *gloss = fa_lexicon_string (m->lexicon, concept->gloss[fa_language_index (language)]);
  const char *last = strrchr (gloss, ' ');
  last = last == NULL ? gloss : last + 1;
  fa_fold (stem, last, strlen (last));
}

/* Of a person whom the lexicon knows, what stands behind his name: ખાને is ખાન who does it, and no ખા to whom it is done. */
static const char *
case_of_person (const FaMentions *m, const FaMention *x)
{
  const char *key = fa_claims_key (m->claims, x->token_end - 1);
  g_autoptr (GString) stem = g_string_new (NULL);
  fa_named_stem (m, x, x->language, stem);
  return stem->len > 0 && g_str_has_prefix (key, stem->str)
             ? fa_word_case (fa_language_word (x->language, key + stem->len))
             : ending_of (x->language, key);
}

static const char *
case_of_end (const FaMentions *m, const FaMention *x)
{
  if (is_known_person (m, x))
    return case_of_person (m, x);
  return ending_of (x->language, fa_claims_key (m->claims, x->token_end - 1));
}

static const FaMention *
within (const FaMentions *m, guint32 clause, gint64 i)
{
  if (i < 0 || i >= (gint64) m->mentions->len || fa_mentions_get (m, (guint) i)->clause != clause)
    return NULL;
  return fa_mentions_get (m, (guint) i);
}

/* A comma behind a name, or nothing at all: what stands before its other comma is in apposition. */
static gboolean
is_closed (const FaMentions *m, const FaNamed *n)
{
  return within (m, n->clause, n->end) == NULL || border_before (m, n->end) != BORDER_NONE;
}

static const char *
marker_of (const FaMentions *m, const FaNamed *n)
{
  const FaMention *last = fa_mentions_get (m, n->end - 1);
  /* of the sentence: NDRFની */
  const FaLanguage *language
      = fa_claims_sentence (m->claims, fa_claims_clause (m->claims, n->clause)->sentence)->language;
  if (fa_language_verb_final (language))
    {
      const char *apart = case_of_word (m, within (m, n->clause, n->end));
      return apart != NULL ? apart
             : is_known_person (m, last) && last->language == language
                 ? case_of_person (m, last)
                 : ending_of (language, fa_claims_key (m->claims, last->token_end - 1));
    }
  gint64 first = n->office >= 0 ? MIN (n->first, n->office) : n->first;
  const FaMention *before = within (m, n->clause, first - 1);
  if (before == NULL || border_before (m, (guint32) first) != BORDER_NONE) /* "Universitas Nusa Bakti, Bandung," */
    return before != NULL && n->place && !n->people && border_before (m, (guint32) first) == BORDER_COMMA
                   && is_closed (m, n)
               ? "in"
               : NULL;
  if (before->kind == FA_MENTION_FUNCTION && case_of_word (m, before) == NULL)
    before = within (m, n->clause, first - 2); /* "in the" */
  return before == NULL || before->kind != FA_MENTION_FUNCTION ? NULL : case_of_word (m, before);
}

/* --- the office beside a name ------------------------------------------------------------------------------------- */

/* With the place it is held for, beside it: "Menlu Pakistan", રશિયાના વિદેશમંત્રી. */
static void
take_office (const FaMentions *m, FaNamed *n, guint32 index)
{
  n->office = (gint64) index;
  n->person = TRUE;
  for (gint step = -OFFICE_PLACE; step <= OFFICE_PLACE && n->office_place < 0; step++)
    {
      const FaMention *x = within (m, n->clause, (gint64) index + step);
      if (x != NULL && fa_named_is_place (m, x))
        n->office_place = (gint64) index + step;
    }
}

/* Words between an office and its holder, which say what the office is of: "Menteri Energi Arief Wibisana", "Direktur PT
 * Medika Cipta Sentosa, Lukman Haris". Where verbs stand last that stands in front of the office. */
static gboolean
belongs_to_office (const FaMentions *m, const FaMention *x, gboolean comma)
{
  if (fa_language_verb_final (x->language))
    return FALSE;
  const FaWord *word = fa_language_word (x->language, fa_claims_key (m->claims, x->token_first));
  if (x->kind == FA_MENTION_FUNCTION)
    return g_strcmp0 (fa_word_case (word), "of") == 0
           || (comma && word != NULL && word->classes == 1u << FA_WORD_FUNCTION && fa_word_case (word) == NULL) /* "pengacara itu, Budi," */
           || (fa_word_is (word, FA_WORD_CONJUNCTION) && g_strcmp0 (word->value[FA_WORD_CONJUNCTION], "weak") == 0);
  if (is_unknown_name (m, x))
    return comma;
  return has_own_capital (m, x) || !may_mean (m, x, 1u << FA_KIND_ACTION | 1u << FA_KIND_STATE | 1u << FA_KIND_TIME);
}

/* "Ketua Serikat Guru Siti Maryam": where the noun stands first, teachers behind a union are whose union it is. */
static gboolean
is_of_body (const FaMentions *m, guint32 index)
{
  const FaMention *x = fa_mentions_get (m, index), *body = within (m, x->clause, (gint64) index - 1);
  return strcmp (fa_language_tag (x->language), "id") == 0 && body != NULL && body->token_end == x->token_first
         && may_mean (m, body, 1u << FA_KIND_ORGANISATION) && fa_claims_token (m->claims, body->token_first)->capital;
}

/* "Pelatih Harimau, Budi Santoso, menilai": between two commas stands who holds the office, and before them what it is
 * of. In "Menteri Budi, Ani, dan Citra" three are told one after another. */
static gboolean
is_held_by_next (const FaMentions *m, const FaNamed *n)
{
  guint32 i = n->end;
  const FaMention *x = within (m, n->clause, i);
  if (x == NULL || !has_capitals (x) || border_before (m, i) != BORDER_COMMA || !is_unknown_name (m, x))
    return FALSE;
  while ((x = within (m, n->clause, ++i)) != NULL && border_before (m, i) == BORDER_NONE && is_unknown_name (m, x))
    ;
  return x != NULL && i > n->end + 1 && border_before (m, i) == BORDER_COMMA && !is_unknown_name (m, x)
         && !fa_word_is (fa_language_word (x->language, fa_claims_key (m->claims, x->token_first)), FA_WORD_CONJUNCTION);
}

static void
find_office_before (const FaMentions *m, FaNamed *n)
{
  gboolean comma = FALSE;
  if (is_held_by_next (m, n))
    return;
  for (guint32 step = 1; step <= MOST_OFFICE; step++)
    {
      const FaMention *x = within (m, n->clause, (gint64) n->first - step);
      Border border = x == NULL ? BORDER_OTHER : border_before (m, n->first - step + 1);
      if (border == BORDER_OTHER || (border == BORDER_COMMA && (comma || !is_closed (m, n))))
        return;
      comma |= border == BORDER_COMMA;
      if (may_mean (m, x, 1u << FA_KIND_ROLE) && !is_of_body (m, n->first - step))
        {
          if (!fa_language_verb_final (x->language) || case_of_end (m, x) == NULL) /* else it plays a part by itself */
            take_office (m, n, n->first - step);
          return;
        }
      if (is_title (m, x))
        n->person = TRUE;
      else if (!belongs_to_office (m, x, comma))
        return;
    }
}

/* "Siti Rohana, the union's treasurer" */
static void
find_office_behind (const FaMentions *m, FaNamed *n)
{
  const FaMention *x = within (m, n->clause, n->end);
  if (x == NULL || border_before (m, n->end) != BORDER_COMMA || fa_language_verb_final (x->language))
    return;
  for (guint32 i = n->end; i < n->end + MOST_OFFICE && (x = within (m, n->clause, i)) != NULL; i++)
    {
      if (i > n->end && border_before (m, i) != BORDER_NONE)
        return;
      if (may_mean (m, x, 1u << FA_KIND_ROLE))
        {
          take_office (m, n, i);
          return;
        }
      if (may_mean (m, x, 1u << FA_KIND_ACTION))
        return;
    }
}

/* "Smita Jhaveri will lead the bank as managing director": the office of whoever does it, where the clause names one. */
static void
find_office_as (const FaMentions *m, FaNamed *n)
{
  guint32 first = g_array_index (m->clause_first, guint32, n->clause),
          end = g_array_index (m->clause_first, guint32, n->clause + 1);
  for (guint32 i = first; i < end; i++)
    {
      const FaMention *x = fa_mentions_get (m, i);
      gboolean behind = fa_language_verb_final (x->language);
      if (may_mean (m, x, 1u << FA_KIND_ROLE) && (i < n->first || i >= n->end)
          && g_strcmp0 (case_of_word (m, within (m, n->clause, behind ? (gint64) i + 1 : (gint64) i - 1)), "as") == 0)
        {
          take_office (m, n, i);
          return;
        }
    }
}

/* --- names -------------------------------------------------------------------------------------------------------- */

/* A given name, as it stands, where no capital shows one: પરેશ; and કિરણ, which is a ray too, behind an office. */
static gboolean
is_given (const FaMentions *m, guint32 i)
{
  const FaMention *x = fa_mentions_get (m, i), *before = within (m, x->clause, (gint64) i - 1);
  const FaWord *word = fa_language_word (x->language, fa_claims_key (m->claims, x->token_first));
  if (!fa_word_is (word, FA_WORD_GIVEN) || x->token_end - x->token_first > 1)
    return FALSE;
  return word->value[FA_WORD_GIVEN] == NULL
         || (before != NULL && before->token_end == x->token_first
             && (may_mean (m, before, 1u << FA_KIND_ROLE) || is_title (m, before)));
}

/* What stands behind a given name as a surname may: a word nobody knows, or one that is known in another form only:
 * વોરાની is of Vora, and no form of વોર. */
static gboolean
may_be_surname (const FaMentions *m, const FaMention *x)
{
  return is_unknown_name (m, x) || x->kind == FA_MENTION_UNKNOWN || is_first_name (m, x)
         || (x->kind == FA_MENTION_CONCEPT && x->stemmed && x->token_end - x->token_first == 1
             && !may_mean (m, x, 1u << FA_KIND_ROLE | 1u << FA_KIND_ACTION | 1u << FA_KIND_PLACE | 1u << FA_KIND_ORGANISATION));
}

/* A given name and the word that goes on with it. */
static gboolean
is_given_of_two (const FaMentions *m, guint32 i)
{
  const FaMention *next = within (m, fa_mentions_get (m, i)->clause, (gint64) i + 1);
  return next != NULL && is_given (m, i) && next->token_first == fa_mentions_get (m, i)->token_end
         && may_be_surname (m, next);
}

/* "Gubernur Sulawesi Selatan Rahmat Daeng Parani": behind an office a name begins with any word that has a capital. */
static gboolean
begins_name (const FaMentions *m, guint32 i)
{
  const FaMention *x = fa_mentions_get (m, i), *next = within (m, x->clause, (gint64) i + 1);
  const FaMention *before = within (m, x->clause, (gint64) i - 1);
  if (before != NULL && fa_named_is_place (m, before))
    before = within (m, x->clause, (gint64) i - 2); /* the office's */
  if (is_given_of_two (m, i))
    return TRUE;
  if (next == NULL || !is_unknown_name (m, next) || next->token_first != x->token_end)
    return FALSE;
  if (is_first_name (m, x))
    return TRUE;
  return has_own_capital (m, x) && before != NULL && (may_mean (m, before, 1u << FA_KIND_ROLE) || is_title (m, before));
}

/* A word that goes on with the name in front of it: another one like it, or in the middle of a sentence any word with a
 * capital: "Sri Handayani Lubis", where a word of the name means something too. */
static gboolean
goes_on (const FaMentions *m, const FaMention *before, const FaMention *x)
{
  if (x->token_first != before->token_end)
    return FALSE;
  if (is_unknown_name (m, x) || is_known_person (m, x))
    return !fa_language_verb_final (x->language) || g_strcmp0 (case_of_end (m, before), "in") != 0;
  return has_own_capital (m, x) && !is_known_person (m, before); /* "Modi Meets" */
}

/* "Arif Nugroho, who teaches there" */
static gboolean
is_told_as_person (const FaMentions *m, const FaMention *last)
{
  guint32 end = fa_claims_sentence (m->claims, fa_claims_clause (m->claims, last->clause)->sentence)->token_end, next = last->token_end;
  if (next < end && fa_token_is (m->claims, next, ","))
    next++;
  const FaWord *word = next < end ? fa_claims_word (m->claims, last->language, next, 1) : NULL;
  return fa_word_is (word, FA_WORD_RELATIVE) && g_strcmp0 (word->value[FA_WORD_RELATIVE], "person") == 0;
}

/* What stands beside a name whose words are found. */
static void
complete (const FaMentions *m, FaNamed *n)
{
  const FaMention *first = fa_mentions_get (m, n->first), *last = fa_mentions_get (m, n->end - 1);
  n->words = last->token_end - first->token_first;
  n->span = (FaSpan){ first->span.start, last->span.end };
  if (!n->place && !n->organisation)
    find_office_before (m, n);
  if (!n->place && !n->organisation && n->office < 0)
    find_office_behind (m, n);
  n->marker = marker_of (m, n);
  if (!n->place && !n->organisation && n->office < 0 && n->words > 1
      && (n->marker == NULL || strcmp (n->marker, "by") == 0))
    find_office_as (m, n);
  n->person |= !n->place && !n->organisation && is_told_as_person (m, last);
}

/* Many names end like a case (નંદિની, મીના). A surname follows where the next word is nobody that somebody's could be:
 * one that nobody knows, or a thing that does something. */
static gboolean
is_surname (const FaMentions *m, guint32 i, guint32 clause)
{
  const FaMention *x = within (m, clause, i);
  if (x == NULL || x->token_end - x->token_first > 1)
    return FALSE;
  return x->kind == FA_MENTION_UNKNOWN
         || (x->kind == FA_MENTION_CONCEPT && g_strcmp0 (case_of_end (m, x), "by") == 0
             && !may_mean (
                 m, x, 1u << FA_KIND_PERSON | 1u << FA_KIND_ROLE | 1u << FA_KIND_ORGANISATION | 1u << FA_KIND_PLACE));
}

/* Sofia is a town, and somebody's first name where a word follows that nobody knows: the office's own town has its case. */
static gboolean
is_first_of_two (const FaMentions *m, guint32 i)
{
  const FaMention *x = fa_mentions_get (m, i), *next = within (m, x->clause, (gint64) i + 1);
  return case_of_end (m, x) == NULL && next != NULL && next->token_first == x->token_end
         && next->kind == FA_MENTION_UNKNOWN;
}

/* Where no capital shows a name, it goes on from the office in front of it to the first word with a case, whatever its
 * words may mean besides (કિરણ is a ray): one of them nobody knows. Two words of which none is listed as it
 * stands need no case. */
static guint32
end_behind_office (const FaMentions *m, guint32 first, guint32 end)
{
  gboolean unknown = FALSE, unlisted = TRUE;
  guint32 i = first;
  for (; i < end && i < first + MOST_WORDS; i++)
    {
      const FaMention *x = fa_mentions_get (m, i);
      gboolean word = x->clause == fa_mentions_get (m, first)->clause && x->token_end - x->token_first == 1
                      && (x->kind == FA_MENTION_UNKNOWN || x->kind == FA_MENTION_CONCEPT)
                      && (!fa_named_is_place (m, x) || (i == first && is_first_of_two (m, i)))
                      && !may_mean (m, x, 1u << FA_KIND_ROLE | 1u << FA_KIND_TIME | 1u << FA_KIND_ORGANISATION);
      if (!word)
        break;
      unknown |= x->kind == FA_MENTION_UNKNOWN;
      unlisted &= x->kind == FA_MENTION_UNKNOWN || x->stemmed || fa_named_is_place (m, x);
      if (case_of_end (m, x) != NULL && strcmp (case_of_end (m, x), "of") != 0)
        return unknown ? i + 1 : first;
      if (case_of_end (m, x) != NULL && unknown && !is_surname (m, i + 1, x->clause))
        return i + 1;
    }
  if (unknown && unlisted && i >= first + 2)
    return i;
  return unknown && i < end && case_of_word (m, fa_mentions_get (m, i)) != NULL ? i : first;
}

/* "Sofia Belant, the deputy prime minister" */
static gboolean
is_first_of_somebody (const FaMentions *m, guint32 i, guint32 end)
{
  FaNamed n = { .office = -1, .office_place = -1, .first = i, .end = i + 1, .clause = fa_mentions_get (m, i)->clause };
  while (n.end < end && fa_mentions_get (m, n.end)->clause == n.clause
         && goes_on (m, fa_mentions_get (m, n.end - 1), fa_mentions_get (m, n.end)))
    n.end++;
  if (has_capitals (fa_mentions_get (m, i)) && n.end > i + 1)
    find_office_behind (m, &n);
  return n.office >= 0;
}

static FaNamed
read_name (const FaMentions *m, guint32 first, guint32 end)
{
  const FaMention *x = fa_mentions_get (m, first);
  FaNamed n = { .office = -1,
                .office_place = -1,
                .first = first,
                .end = first + 1,
                .clause = x->clause,
                .place = fa_named_is_place (m, x) && !is_first_of_somebody (m, first, end),
                .organisation = is_organisation (m, x),
                .person = is_known_person (m, x) };
  n.people = n.place && may_mean (m, x, 1u << FA_KIND_DEMONYM);
  if (n.end < end && is_given_of_two (m, first))
    {
      n.place = n.organisation = n.people = FALSE;
      n.person = TRUE;
      n.end++;
    }
  while (!n.place && !n.organisation && n.end < end && fa_mentions_get (m, n.end)->clause == n.clause
         && goes_on (m, fa_mentions_get (m, n.end - 1), fa_mentions_get (m, n.end))
         && !is_given_of_two (m, n.end)) /* there begins another name */
    {
      n.person |= is_known_person (m, fa_mentions_get (m, n.end));
      n.end++;
    }
  complete (m, &n);
  return n;
}

static gboolean
is_office (const FaMentions *m, const FaMention *x)
{
  return may_mean (m, x, 1u << FA_KIND_ROLE) && fa_language_verb_final (x->language) && case_of_end (m, x) == NULL;
}

GArray *
fa_named_list (const FaMentions *m, guint32 first, guint32 end)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (FaNamed));
  for (guint32 i = first; i < end;)
    {
      const FaMention *x = fa_mentions_get (m, i);
      guint32 behind = i + 1 < end && is_office (m, x) && !is_office (m, fa_mentions_get (m, i + 1))
                               && !is_given_of_two (m, i + 1)
                           ? end_behind_office (m, i + 1, end)
                           : 0;
      if (behind > i + 1)
        {
          FaNamed n = { .office = -1, .office_place = -1, .first = i + 1, .end = behind, .clause = x->clause };
          complete (m, &n);
          g_array_append_val (list, n);
          i = behind;
          continue;
        }
      if (!fa_named_is_place (m, x) && !is_organisation (m, x) && !is_known_person (m, x) && !is_unknown_name (m, x)
          && !begins_name (m, i))
        {
          i++;
          continue;
        }
      FaNamed n = read_name (m, i, end);
      g_array_append_val (list, n);
      i = n.end;
    }
  return list;
}

/* An army and its soldiers are often one word. */
static gboolean
is_body (const FaMentions *m, const FaMention *x)
{
  guint kinds = 0;
  for (guint i = 0; x->kind == FA_MENTION_CONCEPT && i < x->hit_n; i++)
    kinds |= is_proper (m, concept_of (m, x, i)) ? 1u << FA_KIND_N : 1u << concept_of (m, x, i)->kind;
  return (kinds & 1u << FA_KIND_ORGANISATION) != 0 && (kinds & ~(1u << FA_KIND_ORGANISATION | 1u << FA_KIND_ROLE)) == 0;
}

GArray *
fa_named_bodies (const FaMentions *m, guint32 first, guint32 end)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (FaNamed));
  for (guint32 i = first; i < end; i++)
    {
      const FaMention *x = fa_mentions_get (m, i);
      FaNamed n = { .office = -1,
                    .office_place = -1,
                    .first = i,
                    .end = i + 1,
                    .clause = x->clause,
                    .organisation = TRUE,
                    .body = TRUE };
      if (!is_body (m, x))
        continue;
      complete (m, &n);
      g_array_append_val (list, n);
    }
  return list;
}

/* --- likeness ----------------------------------------------------------------------------------------------------- */

/* The sounds of a token, as it stands and with its case endings off. */
static char *
sounds_of (const FaMentions *m, const FaLanguage *language, guint32 token)
{
  GString *all = g_string_new (NULL);
  const char *key = fa_claims_key (m->claims, token);
  FaStems stems;
  fa_name_key (all, key, strlen (key));
  fa_language_name_stems (language, key, &stems);
  for (guint i = 0; i < stems.n; i++)
    {
      g_string_append_c (all, '|');
      fa_name_key (all, stems.stem[i], strlen (stems.stem[i]));
    }
  fa_stems_clear (&stems);
  return g_string_free (all, FALSE);
}

/* One is the beginning of the other: a nickname, or a name with -bhai behind it. */
static gboolean
is_short_for (const char *a, const char *b)
{
  gsize n = MIN (strcspn (a, "|"), strcspn (b, "|"));
  return n >= PREFIX && strncmp (a, b, n) == 0;
}

/* How alike a word and a mention must sound to be taken for one: the lexicon tells apart two names that it knows, unless
 * they share a very word (Sumatra, North Sumatra); of a name that it knows it lists how others spell it; and a word that
 * means something else is a name by its sound alone. */
static guint
least_score (gboolean known, const FaMentions *b, const FaMention *y)
{
  gboolean name = fa_named_is_place (b, y) || is_first_name (b, y) || may_mean (b, y, 1u << FA_KIND_ORGANISATION);
  return known && name ? SAME_SPELLING : y->hit_n > 0 && !name ? ANOTHER_WORD : known || name ? UNLISTED : 0;
}

static guint
heard (const char *sounds, gboolean known, const FaMentions *b, guint32 first, guint32 end)
{
  guint best = 0;
  for (guint32 i = first; i < end; i++)
    {
      const FaMention *y = fa_mentions_get (b, i);
      for (guint32 t = y->token_first; t < y->token_end && y->kind != FA_MENTION_FUNCTION; t++)
        {
          const FaToken *token = fa_claims_token (b->claims, t);
          if (token->kind != FA_TOKEN_WORD || (token->script == FA_SCRIPT_LATIN && !token->capital))
            continue;
          gboolean known_sound = y->phonetic != 0 && y->token_end - y->token_first == 1;
          g_autofree char *made = known_sound ? NULL : sounds_of (b, y->language, t);
          const char *other = known_sound ? fa_mentions_key (b, y->phonetic) : made;
          guint score = fa_name_best_score (sounds, other);
          if (score >= least_score (known, b, y))
            best = MAX (best, is_short_for (sounds, other) ? 1000 : score);
        }
    }
  return best;
}

guint
fa_named_heard (const FaMentions *a, const FaNamed *x, const FaMentions *b, guint32 first, guint32 end, guint least)
{
  guint n = 0;
  gboolean known = x->place || x->organisation || is_known_person (a, fa_mentions_get (a, x->first));
  guint32 from = fa_mentions_get (a, x->first)->token_first, to = fa_mentions_get (a, x->end - 1)->token_end;
  for (guint32 t = from; t < to; t++)
    {
      g_autofree char *sounds = sounds_of (a, fa_mentions_get (a, x->first)->language, t);
      n += heard (sounds, known, b, first, end) >= least ? 1 : 0;
    }
  return n;
}

/* Does a name hold every word of another, to the sound? */
static gboolean
holds (const FaMentions *m, const FaNamed *outer, const FaNamed *inner)
{
  return fa_named_heard (m, inner, m, outer->first, outer->end, SAME_SPELLING) == inner->words;
}

/* Every name of an article. Borrowed. */
static const GArray *
all_names (const FaMentions *m)
{
  if (m->notes->names == NULL)
    m->notes->names = fa_named_list (m, 0, m->mentions->len);
  return m->notes->names;
}

FaNamed
fa_named_full (const FaMentions *m, const FaNamed *x)
{
  FaNamed full = *x;
  const GArray *names = all_names (m);
  for (guint i = 0; i < names->len; i++)
    {
      const FaNamed *n = &g_array_index (names, FaNamed, i);
      if (!n->place && !n->organisation && n->words > full.words && n->words <= MOST_WORDS && holds (m, n, x))
        full = *n;
    }
  return full;
}

gboolean
fa_named_introduced (const FaMentions *m, const FaNamed *x)
{
  const GArray *names = x->person ? NULL : all_names (m);
  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      const FaNamed *n = &g_array_index (names, FaNamed, i);
      if (n->person && (holds (m, n, x) || holds (m, x, n)))
        return TRUE;
    }
  return x->person;
}

/* "Higher" is high, whatever capital it has. */
static gboolean
is_inflected (const FaMentions *m, const FaMention *x)
{
  FaStems stems;
  guint known = 0;
  fa_language_stems (x->language, fa_claims_key (m->claims, x->token_first), &stems);
  for (guint i = 0, n; i < stems.n && known == 0; i++)
    known = fa_lexicon_find (m->lexicon, x->language, stems.stem[i], &n) == NULL ? 0 : n;
  fa_stems_clear (&stems);
  return known > 0;
}

gboolean
fa_named_sure (const FaMentions *m, const FaNamed *x)
{
  const FaMention *first = fa_mentions_get (m, x->first);
  if (x->place || x->organisation || x->person || x->words > 1)
    return TRUE;
  guint32 sentence = fa_claims_clause (m->claims, x->clause)->sentence;
  return (has_capitals (first) && first->token_first > fa_claims_sentence (m->claims, sentence)->token_first
          && !is_inflected (m, first))
         || fa_named_full (m, x).words > 1;
}

/* --- places ------------------------------------------------------------------------------------------------------- */

/* Is one concept reached from another by steps upwards: part, capital, kind? A people stands for its place. */
static gboolean
lies_in (const FaLexicon *lexicon, guint32 inner, guint32 outer, guint steps)
{
  guint n;
  if (inner == outer)
    return TRUE;
  const FaRelation *r = fa_lexicon_relations (lexicon, inner, &n);
  for (guint i = 0; i < n; i++)
    {
      gboolean up = r[i].kind == FA_RELATION_DEMONYM_OF
                    || (!r[i].inverse
                        && (r[i].kind == FA_RELATION_PART_OF || r[i].kind == FA_RELATION_CAPITAL_OF
                            || r[i].kind == FA_RELATION_BROADER));
      if ((r[i].kind == FA_RELATION_NEAR && r[i].to == outer && steps == MOST_UP) /* the two, not what holds the one */
          || (up && steps > 0 && lies_in (lexicon, r[i].to, outer, steps - 1)))
        return TRUE;
    }
  return FALSE;
}

gboolean
fa_named_lies_in (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y)
{
  for (guint i = 0; i < x->hit_n; i++)
    for (guint k = 0; k < y->hit_n; k++)
      if (lies_in (a->lexicon, fa_mentions_hit (a, x->hit_first + i)->concept,
                   fa_mentions_hit (b, y->hit_first + k)->concept, MOST_UP))
        return TRUE;
  return FALSE;
}

gboolean
fa_named_hold_one_office (const FaMentions *a, const FaNamed *x, const FaMentions *b, const FaNamed *y)
{
  if (x->office < 0 || y->office < 0
      || !fa_mentions_share_concept (a, fa_mentions_get (a, (guint) x->office), b, fa_mentions_get (b, (guint) y->office)))
    return FALSE;
  if (x->office_place < 0 || y->office_place < 0)
    return TRUE;
  const FaMention *p = fa_mentions_get (a, (guint) x->office_place), *q = fa_mentions_get (b, (guint) y->office_place);
  return fa_named_lies_in (a, p, b, q) || fa_named_lies_in (b, q, a, p);
}

gboolean
fa_named_is_apart (const FaMentions *m, guint32 place, const FaMention *x)
{
  for (guint i = 0; i < x->hit_n; i++)
    {
      guint32 concept = fa_mentions_hit (m, x->hit_first + i)->concept;
      if (lies_in (m->lexicon, place, concept, MOST_UP) || lies_in (m->lexicon, concept, place, MOST_UP))
        return FALSE;
    }
  return TRUE;
}

/* Can a Latin word begin with a sound? Spares most of the others their whole sound. */
static gboolean
begins_with_sound (char letter, char sound)
{
  static const char same[] = "ckqsxz", vowels[] = "aeiou";
  letter = g_ascii_tolower (letter);
  return letter == sound || (strchr (same, letter) != NULL && strchr (same, sound) != NULL)
         || (strchr (vowels, letter) != NULL && strchr (vowels, sound) != NULL);
}

/* The sound of a place of one word as it is written in Latin letters; FALSE when it is none, or begins otherwise. */
static gboolean
sound_of_place (const FaMentions *m, guint32 concept, char first, GString *key)
{
  const FaConcept *c = fa_lexicon_concept (m->lexicon, concept);
  const char *gloss = fa_lexicon_string (m->lexicon, c->gloss[0]);
  g_autoptr (GString) folded = g_string_new (NULL);
  g_string_truncate (key, 0);
  if (c->kind != FA_KIND_PLACE || !begins_with_sound (gloss[0], first) || strchr (gloss, ' ') != NULL || !is_proper (m, c))
    return FALSE;
  fa_fold (folded, gloss, strlen (gloss));
  fa_name_key (key, folded->str, folded->len);
  return key->len > 0;
}

gint64
fa_named_sounds_like_place (const FaMentions *m, const FaNamed *x)
{
  const FaMention *name = fa_mentions_get (m, x->first);
  if (x->words != 1 || !is_unknown_name (m, name))
    return -1;
  g_autoptr (GString) key = g_string_new (NULL);
  g_autofree char *sounds = sounds_of (m, name->language, name->token_first);
  gint64 found = -1;
  for (guint32 i = 0; *sounds != '\0' && i < fa_lexicon_n_concepts (m->lexicon); i++)
    {
      if (!sound_of_place (m, i, sounds[0], key) || fa_name_best_score (sounds, key->str) < SAME_PLACE)
        continue;
      if (found >= 0)
        return -1;
      found = i;
    }
  return found;
}
