/* named.c - the people and places that a claim names, each with what stands beside it.
 *
 * In: the mentions of an article. Out: names: the words, the office that introduces somebody, the preposition or ending
 * that says what part he plays. The one idea: scripts without capitals do not show names, so a word nobody knows is one
 * only in company: behind an office, or beside another such word. */
#include "named_private.h"

#include <string.h>

#include "claim_private.h"

#define MOST_OFFICE 6     /* mentions between a name and its office, at most */
#define MOST_MEANINGS 3   /* a word of more is no place */
#define OFFICE_PLACE 2    /* mentions between an office and its place */
#define LEAST_STEM 2      /* letters in front of an ending */
#define ANUSVARA "\340\252\202"

/* --- one mention -------------------------------------------------------------------------------------------------- */

static const FaConcept *
concept_of (const FaMentions *m, const FaMention *x, guint i)
{
  return fa_lexicon_concept (m->lexicon, fa_mentions_hit (m, x->hit_first + i)->concept);
}

gboolean
fa_named_is_proper (const FaMentions *m, const FaConcept *c)
{
  return g_unichar_isupper (g_utf8_get_char (fa_lexicon_string (m->lexicon, c->gloss[0])));
}

/* All that a mention can mean is a proper one of these kinds. */
static gboolean
means_only (const FaMentions *m, const FaMention *x, guint kinds)
{
  for (guint i = 0; i < x->hit_n; i++)
    if ((kinds >> concept_of (m, x, i)->kind & 1u) == 0 || !fa_named_is_proper (m, concept_of (m, x, i)))
      return FALSE;
  return x->kind == FA_MENTION_CONCEPT && x->hit_n > 0 && !x->ambiguous;
}

gboolean
fa_named_may_mean (const FaMentions *m, const FaMention *x, guint kinds)
{
  for (guint i = 0; x->kind == FA_MENTION_CONCEPT && i < x->hit_n; i++)
    if ((kinds >> concept_of (m, x, i)->kind & 1u) != 0)
      return TRUE;
  return FALSE;
}

gboolean
fa_named_has_capitals (const FaMention *x)
{
  return fa_language_script (x->language) == FA_SCRIPT_LATIN;
}

/* "In Nice", "di Surat": a doubtful word with a capital behind the word for where. */
static gboolean
is_told_as_place (const FaMentions *m, const FaMention *x)
{
  const FaClause *clause = fa_claims_clause (m->claims, x->clause);
  if (!fa_named_has_capitals (x) || x->token_first == clause->token_first || !fa_claims_token (m->claims, x->token_first)->capital)
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
      if ((c->kind == FA_KIND_PLACE || c->kind == FA_KIND_DEMONYM) && fa_named_is_proper (m, c)
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

gboolean
fa_named_is_known_person (const FaMentions *m, const FaMention *x)
{
  return means_only (m, x, 1u << FA_KIND_PERSON);
}

gboolean
fa_named_is_first_name (const FaMentions *m, const FaMention *x)
{
  for (guint i = 0; x->kind == FA_MENTION_CONCEPT && i < x->hit_n; i++)
    if (concept_of (m, x, i)->kind == FA_KIND_PERSON && fa_named_is_proper (m, concept_of (m, x, i)))
      return TRUE;
  return FALSE;
}

gboolean
fa_named_is_unknown (const FaMentions *m, const FaMention *x)
{
  if (x->hit_n > 0 || x->phonetic == 0)
    return FALSE;
  return x->kind == FA_MENTION_NAME
         || (x->kind == FA_MENTION_UNKNOWN && !fa_named_has_capitals (x)
             && fa_lexicon_frequency (m->lexicon, x->language, fa_mentions_key (m, x->key)) == 0);
}

/* Monday and Ramadan have their capitals; "Fajar", dawn, has one as a name only. */
static gboolean
is_time_with_name (const FaMentions *m, const FaMention *x)
{
  for (guint i = 0; i < x->hit_n; i++)
    if (concept_of (m, x, i)->kind == FA_KIND_TIME && fa_named_is_proper (m, concept_of (m, x, i)))
      return TRUE;
  return FALSE;
}

/* A word inside a sentence whose capital its meaning does not account for. */
static gboolean
has_own_capital (const FaMentions *m, const FaMention *x)
{
  guint32 sentence = fa_claims_clause (m->claims, x->clause)->sentence;
  return fa_named_has_capitals (x) && fa_claims_token (m->claims, x->token_first)->capital && x->kind == FA_MENTION_CONCEPT
         && x->token_end - x->token_first == 1 && x->token_first > fa_claims_sentence (m->claims, sentence)->token_first
         && !fa_named_may_mean (m, x,
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
  if (fa_named_is_known_person (m, x))
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
             : fa_named_is_known_person (m, last) && last->language == language
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
  if (fa_named_is_unknown (m, x))
    return comma;
  return has_own_capital (m, x) || !fa_named_may_mean (m, x, 1u << FA_KIND_ACTION | 1u << FA_KIND_STATE | 1u << FA_KIND_TIME);
}

/* "Ketua Serikat Guru Siti Maryam": where the noun stands first, teachers behind a union are whose union it is. */
static gboolean
is_of_body (const FaMentions *m, guint32 index)
{
  const FaMention *x = fa_mentions_get (m, index), *body = within (m, x->clause, (gint64) index - 1);
  return fa_language_head_first (x->language) && body != NULL && body->token_end == x->token_first
         && fa_named_may_mean (m, body, 1u << FA_KIND_ORGANISATION) && fa_claims_token (m->claims, body->token_first)->capital;
}

/* "Pelatih Harimau, Budi Santoso, menilai": between two commas stands who holds the office, and before them what it is
 * of. In "Menteri Budi, Ani, dan Citra" three are told one after another. */
static gboolean
is_held_by_next (const FaMentions *m, const FaNamed *n)
{
  guint32 i = n->end;
  const FaMention *x = within (m, n->clause, i);
  if (x == NULL || !fa_named_has_capitals (x) || border_before (m, i) != BORDER_COMMA || !fa_named_is_unknown (m, x))
    return FALSE;
  while ((x = within (m, n->clause, ++i)) != NULL && border_before (m, i) == BORDER_NONE && fa_named_is_unknown (m, x))
    ;
  return x != NULL && i > n->end + 1 && border_before (m, i) == BORDER_COMMA && !fa_named_is_unknown (m, x)
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
      if (fa_named_may_mean (m, x, 1u << FA_KIND_ROLE) && !is_of_body (m, n->first - step))
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
      if (fa_named_may_mean (m, x, 1u << FA_KIND_ROLE))
        {
          take_office (m, n, i);
          return;
        }
      if (fa_named_may_mean (m, x, 1u << FA_KIND_ACTION))
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
      if (fa_named_may_mean (m, x, 1u << FA_KIND_ROLE) && (i < n->first || i >= n->end)
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
             && (fa_named_may_mean (m, before, 1u << FA_KIND_ROLE) || is_title (m, before)));
}

/* What stands behind a given name as a surname may: a word nobody knows, or one that is known in another form only:
 * વોરાની is of Vora, and no form of વોર. */
static gboolean
may_be_surname (const FaMentions *m, const FaMention *x)
{
  return fa_named_is_unknown (m, x) || x->kind == FA_MENTION_UNKNOWN || fa_named_is_first_name (m, x)
         || (x->kind == FA_MENTION_CONCEPT && x->stemmed && x->token_end - x->token_first == 1
             && !fa_named_may_mean (m, x, 1u << FA_KIND_ROLE | 1u << FA_KIND_ACTION | 1u << FA_KIND_PLACE | 1u << FA_KIND_ORGANISATION));
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
  if (next == NULL || !fa_named_is_unknown (m, next) || next->token_first != x->token_end)
    return FALSE;
  if (fa_named_is_first_name (m, x))
    return TRUE;
  return has_own_capital (m, x) && before != NULL && (fa_named_may_mean (m, before, 1u << FA_KIND_ROLE) || is_title (m, before));
}

/* A word that goes on with the name in front of it: another one like it, or in the middle of a sentence any word with a
 * capital: "Sri Handayani Lubis", where a word of the name means something too. */
static gboolean
goes_on (const FaMentions *m, const FaMention *before, const FaMention *x)
{
  if (x->token_first != before->token_end)
    return FALSE;
  if (fa_named_is_unknown (m, x) || fa_named_is_known_person (m, x))
    return !fa_language_verb_final (x->language) || g_strcmp0 (case_of_end (m, before), "in") != 0;
  return has_own_capital (m, x) && !fa_named_is_known_person (m, before); /* "Modi Meets" */
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
             && !fa_named_may_mean (
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
                      && !fa_named_may_mean (m, x, 1u << FA_KIND_ROLE | 1u << FA_KIND_TIME | 1u << FA_KIND_ORGANISATION);
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
  if (fa_named_has_capitals (fa_mentions_get (m, i)) && n.end > i + 1)
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
                .person = fa_named_is_known_person (m, x) };
  n.people = n.place && fa_named_may_mean (m, x, 1u << FA_KIND_DEMONYM);
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
      n.person |= fa_named_is_known_person (m, fa_mentions_get (m, n.end));
      n.end++;
    }
  complete (m, &n);
  return n;
}

static gboolean
is_office (const FaMentions *m, const FaMention *x)
{
  return fa_named_may_mean (m, x, 1u << FA_KIND_ROLE) && fa_language_verb_final (x->language) && case_of_end (m, x) == NULL;
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
      if (!fa_named_is_place (m, x) && !is_organisation (m, x) && !fa_named_is_known_person (m, x) && !fa_named_is_unknown (m, x)
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
    kinds |= fa_named_is_proper (m, concept_of (m, x, i)) ? 1u << FA_KIND_N : 1u << concept_of (m, x, i)->kind;
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
