/* attribution.c - who says it.
 *
 * In: the mentions of an article. Out: the speaker of a clause. The one idea: a speaker stands beside the reporting
 * word: before it where the verb stands last (કૅપ્ટન યોહાનિસ તાંદીએ જણાવ્યું), and elsewhere directly before it ("Budi
 * mengatakan") or right behind it ("kata Budi", "said Jane Doe"). Commas and quotation marks bound him. */
#include "attribution.h"

#include <string.h>

#include "claim_private.h"

#define FAR_BEHIND 2 /* tokens between "said" and who, at most ("said on Monday" is nobody) */
#define FAR_BEFORE 2 /* small words between who and "said": "Budi juga mengatakan" */
#define GAP 3        /* other words inside what names one speaker: "a professor of political science at Syracuse" */
#define LONGEST_PARAGRAPH 50 /* sentences looked at for an opening quotation mark */
#define FAR_BACK 3           /* sentences between a pronoun and whom it stands for, and of one quotation */

typedef struct {
  const FaMentions *m;
  const FaClaims *claims;
  const FaSentence *sentence;
  guint32 first, end; /* mentions of the sentence */
} Sentence;

static Sentence
sentence_at (const FaMentions *m, guint32 index)
{
  const FaSentence *s = fa_claims_sentence (m->claims, index);
  return (Sentence){ m, m->claims, s, g_array_index (m->clause_first, guint32, s->clause_first),
                     g_array_index (m->clause_first, guint32, s->clause_end) };
}

/* --- tokens ------------------------------------------------------------------------------------------------------- */

static const FaWord *
word_at (const Sentence *s, guint32 token)
{
  return fa_claims_word (s->claims, s->sentence->language, token, 1);
}

static gboolean
ends_speaker (const Sentence *s, guint32 token)
{
  const FaWord *word = word_at (s, token);
  const char *conjunction = fa_word_is (word, FA_WORD_CONJUNCTION) ? word->value[FA_WORD_CONJUNCTION] : NULL;
  return fa_claims_token (s->claims, token)->kind == FA_TOKEN_QUOTE || fa_word_is (word, FA_WORD_COMPLEMENTISER)
         || fa_word_is (word, FA_WORD_RELATIVE)
         || (conjunction != NULL && conjunction[0] == 's'); /* "and" joins parts of an office's name too */
}

/* A pronoun for one person, in the case of who does something: "he", "dia", તેમણે; not તેમને, "to him". */
static gboolean
is_pronoun (const Sentence *s, guint32 token)
{
  const FaWord *word = word_at (s, token);
  const char *value = fa_word_is (word, FA_WORD_PRONOUN) ? word->value[FA_WORD_PRONOUN] : NULL;
  return value != NULL && strchr ("mf", value[0]) != NULL && value[1] == '1'
         && g_strcmp0 (fa_named_case (s->sentence->language, fa_claims_key (s->claims, token)), "to") != 0;
}

/* "ujarnya": the pronoun is written on. */
static gboolean
has_pronoun (const Sentence *s, guint32 token)
{
  const char *key = fa_claims_key (s->claims, token);
  FaStems stems;
  gboolean found = FALSE;
  fa_language_stems (s->sentence->language, key, &stems);
  for (guint i = 0; i < stems.n && !found; i++)
    {
      gsize n = strlen (stems.stem[i]);
      const FaWord *rest
          = strncmp (key, stems.stem[i], n) == 0 ? fa_language_word (s->sentence->language, key + n) : NULL;
      found = fa_word_is (rest, FA_WORD_PRONOUN)
              && fa_word_is (fa_language_word (s->sentence->language, stems.stem[i]), FA_WORD_REPORT);
    }
  fa_stems_clear (&stems);
  return found;
}

/* --- mentions ----------------------------------------------------------------------------------------------------- */

static guint
kinds_of (const FaMentions *m, const FaMention *x)
{
  guint kinds = 0;
  for (guint i = 0; x->kind == FA_MENTION_CONCEPT && i < x->hit_n; i++)
    kinds |= 1u << fa_lexicon_concept (m->lexicon, fa_mentions_hit (m, x->hit_first + i)->concept)->kind;
  return kinds;
}

/* In one of its meanings: "kepala" is a head too. */
static gboolean
is_office (const FaMentions *m, const FaMention *x)
{
  return x->kind == FA_MENTION_ACRONYM || (kinds_of (m, x) & (1u << FA_KIND_ROLE | 1u << FA_KIND_ORGANISATION)) != 0;
}

/* Whom somebody tells it: "reporters" in પત્રકારોને; not the captain who says it, કૅપ્ટને. */
static gboolean
is_addressed (const FaMentions *m, const FaMention *x, const FaLanguage *language)
{
  g_autoptr (GString) stem = g_string_new (NULL);
  const char *key = fa_claims_key (m->claims, x->token_end - 1);
  if (x->hit_n == 0 || g_strcmp0 (fa_named_case (language, key), "to") != 0)
    return FALSE;
  fa_named_stem (m, x, language, stem);
  return fa_language_party (language, key, stem->str) == FA_PARTY_TARGET;
}

/* A part of an office's name: "Direktur Jenderal Pencegahan dan Pengendalian Penyakit". */
static gboolean
has_capital (const FaMentions *m, const FaMention *x)
{
  return fa_claims_token (m->claims, x->token_first)->capital;
}

/* What stands in no name of a speaker, so that he begins behind it or ends before it. */
static gboolean
is_border (const FaMentions *m, const FaMention *x)
{
  guint kinds = kinds_of (m, x);
  return x->kind == FA_MENTION_DATE || x->kind == FA_MENTION_QUANTITY
         || ((kinds & (1u << FA_KIND_ACTION | 1u << FA_KIND_STATE)) != 0 && !is_office (m, x));
}

static const FaNamed *
name_at (const GArray *names, guint32 mention)
{
  for (guint i = 0; i < names->len; i++)
    {
      const FaNamed *n = &g_array_index (names, FaNamed, i);
      gboolean where = n->marker != NULL && (strcmp (n->marker, "in") == 0 || strcmp (n->marker, "from") == 0);
      if (!n->place && !n->organisation && !where && mention >= n->first && mention < n->end)
        return n;
    }
  return NULL;
}

/* The mentions of tokens [from, to) that name or describe somebody: the first of them that belong together, or the
 * last. @return FALSE when there is nobody. */
static gboolean
gather (const Sentence *s, guint32 from, guint32 to, gboolean last, FaSpeaker *speaker)
{
  g_autoptr (GArray) names = fa_named_list (s->m, s->first, s->end);
  gboolean found = FALSE;
  guint gap = 0;
  for (guint32 i = s->first; i < s->end; i++)
    {
      const FaMention *x = fa_mentions_get (s->m, i);
      if (x->token_first < from || x->token_end > to)
        continue;
      const FaNamed *name = name_at (names, i);
      if (name == NULL && (!is_office (s->m, x) || is_addressed (s->m, x, s->sentence->language)))
        {
          gap += has_capital (s->m, x) || x->kind == FA_MENTION_FUNCTION ? 0 : is_border (s->m, x) ? GAP + 1 : 1;
          continue;
        }
      if (found && gap > GAP && !last)
        return TRUE;
      if (!found || gap > GAP)
        *speaker = (FaSpeaker){ .span = x->span, .first = i };
      gap = 0;
      found = TRUE;
      speaker->end = i + 1;
      speaker->span.end = x->span.end;
      /* "Paul Mills-Hicks, direktur komersial Sainsbury": one office, and the first name is its holder's */
      if (name != NULL
          && (!speaker->named
              || (name->person && (last || !speaker->name.person) && name->office != speaker->name.office)))
        {
          speaker->named = TRUE;
          speaker->name = *name;
        }
    }
  gboolean does = found && speaker->named && speaker->name.marker != NULL && strcmp (speaker->name.marker, "by") == 0;
  return found && (!last || gap <= GAP || does); /* લેસ્તારીએ ગુરુવારે કરેલી જાહેરાત મુજબ */
}

/* --- the one a pronoun stands for --------------------------------------------------------------------------------- */

static gboolean find_named (const Sentence *s, guint32 from, guint32 to, FaSpeaker *speaker, gboolean *pronoun);

/* Who does something in a sentence: the first person named, and not as whom it is done with or to. */
static gboolean
find_doer (const Sentence *s, FaSpeaker *speaker)
{
  g_autoptr (GArray) names = fa_named_list (s->m, s->first, s->end);
  for (guint i = 0; i < names->len; i++)
    {
      const FaNamed *n = &g_array_index (names, FaNamed, i);
      if (n->place || n->organisation || (!n->person && n->words < 2)
          || (n->marker != NULL && strcmp (n->marker, "by") != 0))
        continue;
      *speaker = (FaSpeaker){ .span = n->span, .first = n->first, .end = n->end, .named = TRUE, .name = *n };
      return TRUE;
    }
  return FALSE;
}

static gboolean
find_antecedent (const FaMentions *m, guint32 sentence, FaSpeaker *speaker)
{
  for (guint32 back = 1; back <= FAR_BACK && back <= sentence; back++)
    {
      Sentence s = sentence_at (m, sentence - back);
      gboolean pronoun = FALSE;
      if (s.sentence->kind != FA_SENTENCE_BODY)
        return FALSE;
      if (find_named (&s, s.sentence->token_first, s.sentence->token_end, speaker, &pronoun) && speaker->named)
        return TRUE;
      if (find_doer (&s, speaker))
        return TRUE;
    }
  return FALSE;
}

gboolean
fa_speaker_is_report (const FaMentions *mentions, const FaMention *mention)
{
  return fa_word_is (fa_language_word (mention->language, fa_claims_key (mentions->claims, mention->token_first)), FA_WORD_REPORT);
}

/* --- beside a reporting word -------------------------------------------------------------------------------------- */

/* Somebody directly before a token, small words let through. */
static gboolean
touches (const Sentence *s, guint32 report, guint32 from, gboolean *pronoun)
{
  for (guint32 t = report, small = 0; t > from && small <= FAR_BEFORE; t--, small++)
    {
      if (is_pronoun (s, t - 1))
        return *pronoun = TRUE;
      for (guint32 i = s->first; i < s->end; i++)
        {
          const FaMention *x = fa_mentions_get (s->m, i);
          if (x->token_end == t && x->kind != FA_MENTION_FUNCTION && !is_addressed (s->m, x, s->sentence->language))
            {
              g_autoptr (GArray) names = fa_named_list (s->m, s->first, s->end);
              return name_at (names, i) != NULL || is_office (s->m, x);
            }
        }
      if (fa_claims_token (s->claims, t - 1)->kind != FA_TOKEN_WORD)
        return FALSE;
    }
  return FALSE;
}

/* Who says it stands behind the word only where what was said stands before it ("..., said Budi", "Pramono, kata Budi");
 * what stands behind "he said" is said. */
static gboolean
stands_behind (const Sentence *s, guint32 report, guint32 behind, guint32 to, gboolean source)
{
  gboolean follows
      = report > s->sentence->token_first && fa_claims_token (s->claims, report - 1)->kind == FA_TOKEN_WORD;
  return (source || !follows)
         && (behind >= to || fa_named_case (s->sentence->language, fa_claims_key (s->claims, behind)) == NULL);
}

/* Where the verb stands last, who does it may stand anywhere before it. */
static gboolean
find_before_verb (const Sentence *s, guint32 from, guint32 report, FaSpeaker *speaker, gboolean *pronoun)
{
  if (gather (s, from, report, TRUE, speaker))
    return TRUE;
  for (guint32 t = from; t < report && !*pronoun; t++)
    *pronoun = is_pronoun (s, t)
               && g_strcmp0 (fa_named_case (s->sentence->language, fa_claims_key (s->claims, t)), "of") != 0;
  return FALSE;
}

/* "After meeting the governor, the judge, ...", "The governor came, and the judge, ..." */
static gboolean
is_clause (const Sentence *s, guint32 first, guint32 comma)
{
  const FaLanguage *language = s->sentence->language;
  const FaWord *opens = fa_language_word (language, fa_claims_key (s->claims, first));
  gboolean clause = (fa_word_is (opens, FA_WORD_FUNCTION) && !fa_word_is_article (opens))
                    || fa_word_is (fa_language_word (language, fa_claims_key (s->claims, comma + 1)), FA_WORD_CONJUNCTION);
  for (guint32 t = first; t < comma && !clause; t++)
    clause = fa_language_verb_like (language, fa_claims_key (s->claims, t)) && !fa_claims_token (s->claims, t)->capital;
  return clause;
}

/* "Arif, who teaches there, said", "The village head, Jashoda, told": what stands between two commas is said of whoever
 * stands before them. */
static gboolean
find_before_commas (const Sentence *s, guint32 report, FaSpeaker *speaker)
{
  guint32 first = s->sentence->token_first, comma = first;
  if (report <= first + 1 || !fa_token_is (s->claims, report - 1, ","))
    return FALSE;
  while (comma < report - 1 && !fa_token_is (s->claims, comma, ","))
    comma++;
  if (comma == report - 1 || is_clause (s, first, comma) || !gather (s, first, comma, FALSE, speaker)
      || fa_mentions_get (s->m, speaker->first)->token_first > first + FAR_BEHIND)
    return FALSE;
  FaSpeaker all; /* "Pelatih Harimau, Budi Santoso, menilai": what stands before them is what he is the coach of */
  if (speaker->named && !speaker->name.person && gather (s, first, report - 1, FALSE, &all) && all.name.person
      && all.name.office >= 0 && all.name.office < speaker->name.first)
    *speaker = all;
  return speaker->named || gather (s, first, report - 1, FALSE, speaker);
}

/* "Said hospitals were easy prey": somebody who does something himself is what is spoken of, but for behind a quotation:
 * "kata Budi mengakhiri". */
static gboolean
acts (const Sentence *s, const FaSpeaker *speaker, guint32 report, guint32 to)
{
  guint32 next = fa_mentions_get (s->m, speaker->end - 1)->token_end;
  gboolean quoted = report > s->sentence->token_first && fa_claims_token (s->claims, report - 1)->kind == FA_TOKEN_QUOTE;
  return !quoted && next < to && fa_claims_token (s->claims, next)->kind == FA_TOKEN_WORD
         && fa_language_verb_like (s->sentence->language, fa_claims_key (s->claims, next));
}

static gboolean
find_beside (const Sentence *s, guint32 from, guint32 report, guint32 behind, guint32 to, const FaWord *word,
             FaSpeaker *speaker, gboolean *pronoun)
{
  gboolean final = fa_language_verb_final (s->sentence->language), source = word == NULL;
  gboolean addressed = !source && g_strcmp0 (word->value[FA_WORD_REPORT], "to") == 0; /* "told reporters" */
  if (addressed && report > from
      && fa_language_passive (s->sentence->language, fa_claims_key (s->claims, report - 1), fa_claims_key (s->claims, report)))
    return FALSE; /* "was informed" */
  if (touches (s, report, from, pronoun) && !*pronoun && (!source || final))
    return gather (s, from, report, TRUE, speaker);
  if (*pronoun || (*pronoun = has_pronoun (s, report)))
    return FALSE;
  if (final)
    return find_before_verb (s, from, report, speaker, pronoun);
  if (behind < to && is_pronoun (s, behind))
    {
      *pronoun = TRUE;
      return FALSE;
    }
  if (!addressed && stands_behind (s, report, behind, to, source) && gather (s, behind, to, FALSE, speaker)
      && fa_mentions_get (s->m, speaker->first)->token_first <= behind + FAR_BEHIND && !acts (s, speaker, report, to))
    return TRUE;
  return !source && (find_before_commas (s, report, speaker) || gather (s, from, report, TRUE, speaker));
}

/* The speaker that tokens [from, to) of a sentence name, by their first reporting word that has one. */
static gboolean
find_named (const Sentence *s, guint32 from, guint32 to, FaSpeaker *speaker, gboolean *pronoun)
{
  for (guint32 t = from; t < to; t++)
    {
      guint n, reported;
      const FaWord *word = NULL; /* NULL: one that names a source, like "according to" */
      gboolean source = fa_claims_match (s->claims, s->sentence->language, FA_WORD_SOURCE, t, to, &n) != NULL && n > 0;
      if (!source
          && ((word = fa_claims_match (s->claims, s->sentence->language, FA_WORD_REPORT, t, to, &reported)) == NULL
              || (n = reported) == 0))
        continue;
      guint32 first = t, end = t + n;
      while (first > s->sentence->token_first && !ends_speaker (s, first - 1))
        first--;
      while (end < s->sentence->token_end && !ends_speaker (s, end) && !(source && fa_token_is (s->claims, end, ",")))
        end++;
      if (find_beside (s, first, t, t + n, end, word, speaker, pronoun))
        return TRUE;
      if (*pronoun)
        return FALSE;
      t += n - 1;
    }
  return FALSE;
}

/* --- quotations --------------------------------------------------------------------------------------------------- */

/* Does a token stand inside a quotation that its paragraph opened? */
static gboolean
is_quoted (const FaMentions *m, guint32 sentence, guint32 token)
{
  guint32 first = sentence, marks = 0;
  while (first > 0 && sentence - first < LONGEST_PARAGRAPH
         && fa_claims_sentence (m->claims, first - 1)->paragraph == fa_claims_sentence (m->claims, sentence)->paragraph)
    first--;
  for (guint32 t = fa_claims_sentence (m->claims, first)->token_first; t < token; t++)
    marks += fa_claims_token (m->claims, t)->kind == FA_TOKEN_QUOTE ? 1 : 0;
  return marks % 2 == 1;
}

/* The speaker that another sentence of the same quotation names: behind it while it goes on, else before it. */
static gboolean
find_quoted (const FaMentions *m, guint32 sentence, FaSpeaker *speaker)
{
  const FaSentence *own = fa_claims_sentence (m->claims, sentence);
  gboolean on = is_quoted (m, sentence, own->token_end);
  gboolean quoted
      = on || is_quoted (m, sentence, own->token_first)
        || (own->token_first < own->token_end && fa_claims_token (m->claims, own->token_first)->kind == FA_TOKEN_QUOTE);
  for (guint32 step = 1; quoted && step <= FAR_BACK; step++)
    {
      gint64 at = on ? (gint64) sentence + step : (gint64) sentence - step;
      if (at < 0 || at >= (gint64) m->claims->sentences->len
          || fa_claims_sentence (m->claims, (guint) at)->paragraph != own->paragraph)
        return FALSE;
      Sentence s = sentence_at (m, (guint32) at);
      gboolean pronoun = FALSE;
      if (find_named (&s, s.sentence->token_first, s.sentence->token_end, speaker, &pronoun))
        return TRUE;
      if (pronoun)
        {
          gboolean found = find_antecedent (m, MIN ((guint32) at, sentence), speaker);
          speaker->inferred = TRUE;
          return found;
        }
    }
  return FALSE;
}

/* --- left out ----------------------------------------------------------------------------------------------------- */

/* Does a reporting word join on to what its sentence told before: ", saying", "and added", "seraya mengatakan"? */
static gboolean
joins_on (const Sentence *s, guint32 report)
{
  if (report == s->sentence->token_first)
    return FALSE;
  return fa_token_is (s->claims, report - 1, ",") || fa_word_is (word_at (s, report - 1), FA_WORD_CONJUNCTION);
}

/* Who the sentence begins with, before anything is done in it. */
static gboolean
find_subject (const Sentence *s, guint32 to, FaSpeaker *speaker)
{
  if (!gather (s, s->sentence->token_first, to, FALSE, speaker))
    return FALSE;
  for (guint32 i = s->first; i < speaker->first; i++)
    if (is_border (s->m, fa_mentions_get (s->m, i)))
      return FALSE;
  return !speaker->named || speaker->name.marker == NULL;
}

/* Who the sentence says does something before its last verb says something: ખાને મત રજૂ કર્યો અને કહ્યું. */
static gboolean
find_doer_before (const Sentence *s, guint32 report, FaSpeaker *speaker)
{
  return find_doer (s, speaker) && g_strcmp0 (speaker->name.marker, "by") == 0
         && fa_mentions_get (s->m, speaker->end - 1)->token_end <= report;
}

/* The speaker of a clause whose reporting word has none of its own: the one the sentence speaks of. */
static gboolean
find_elided (const Sentence *s, guint32 from, guint32 to, FaSpeaker *speaker)
{
  gboolean final = fa_language_verb_final (s->sentence->language);
  for (guint32 t = from; t < to; t++)
    {
      guint n;
      if (fa_claims_match (s->claims, s->sentence->language, FA_WORD_REPORT, t, to, &n) != NULL && n > 0
          && (final || joins_on (s, t)))
        return final ? find_doer_before (s, t, speaker) : find_subject (s, t, speaker);
    }
  return FALSE;
}

gboolean
fa_speaker_find (const FaMentions *mentions, guint32 clause, FaSpeaker *speaker)
{
  const FaClause *own = fa_claims_clause (mentions->claims, clause);
  Sentence s = sentence_at (mentions, own->sentence);
  gboolean pronoun = FALSE;
  if (find_named (&s, own->token_first, own->token_end, speaker, &pronoun)
      || (!pronoun && find_named (&s, s.sentence->token_first, s.sentence->token_end, speaker, &pronoun)))
    return TRUE;
  if (!pronoun && find_elided (&s, own->token_first, own->token_end, speaker))
    return TRUE;
  if (pronoun ? !find_antecedent (mentions, own->sentence, speaker) : !find_quoted (mentions, own->sentence, speaker))
    return FALSE;
  speaker->elsewhere = TRUE;
  speaker->inferred |= pronoun;
  return TRUE;
}
