/* clause.c - the clauses of a sentence.
 *
 * In: a sentence's tokens. Out: clauses: the smallest spans that claim something. The one idea: cut only where both
 * sides can stand alone: a conjunction, comma or dash between two verbs, and the borders of a quotation. Where the
 * verb stands last (Gujarati) the verb before the mark decides, elsewhere the verb behind it. */
#include "claim_private.h"

#define LEAST_WORDS 3     /* words a clause has */
#define LEAST_QUOTED 4    /* words a quotation has that is a clause of its own */
#define LEAST_ADVERBIAL 5 /* content words a clause without tense has where the verb stands last ... */
#define LEAST_ATTRIBUTE 3 /* ... one that says something of a noun, where it has a figure or name of its own ... */
#define LEAST_PURPOSE 3   /* ... and elsewhere, it and what it stands beside */
#define LEAST_MAIN 2      /* content words that must follow a clause without tense */
#define MAX_REACH 100     /* tokens looked at on either side of a cut: time must not grow with the square of a sentence */
#define MOST_SUBJECT 8    /* tokens from a conjunction to the verb of the subject that follows it */
#define MOST_TOLD 5       /* words from a reporting verb to the complementiser: "told reporters on Monday that" */
#define LEAST_SAID 2      /* content words that what was said has beside its verb */
#define MOST_BEFORE_RANK 2 /* small words before what says which one of its kind something is: "and its first" */
#define MOST_REPORTING 4  /* content words beside a reporting verb that name the speaker */

/* What stands before a token of a sentence: how much stands between two of them is then a subtraction, however often it
 * is asked. */
typedef struct {
  guint words, verbs;
  guint content; /* words that say something of their own: no function words, no verbs */
  guint details; /* figures and names */
} Count;

typedef struct {
  FaClaims *claims;
  const FaLanguage *language;
  guint first, end;
  const Count *count; /* by token - origin, and one more */
  guint origin;
} Sentence;

static gboolean
is_word (const Sentence *s, guint i)
{
  FaTokenKind kind = fa_claims_token (s->claims, i)->kind;
  return kind == FA_TOKEN_WORD || kind == FA_TOKEN_NUMBER || kind == FA_TOKEN_HASHTAG;
}

static const Count *
count_before (const Sentence *s, guint token)
{
  return &s->count[token - s->origin];
}

static gboolean
has_words (const Sentence *s, guint first, guint end, guint least)
{
  return first < end && count_before (s, end)->words - count_before (s, first)->words >= least;
}

static gboolean
has_verb (const Sentence *s, guint first, guint end)
{
  return first < end && count_before (s, end)->verbs > count_before (s, first)->verbs;
}

static gboolean
is_verb (const Sentence *s, guint i)
{
  return has_verb (s, i, i + 1);
}

/* Are there as many words that say something of their own? */
static gboolean
has_content (const Sentence *s, guint first, guint end, guint least)
{
  return first < end && count_before (s, end)->content - count_before (s, first)->content >= least;
}

static gboolean
has_detail (const Sentence *s, guint first, guint end)
{
  return first < end && count_before (s, end)->details > count_before (s, first)->details;
}

/* Is a sentence no headline In Which Most Words Have Capitals? */
static gboolean
capitals_tell (const Sentence *s)
{
  guint capitals = 0, words = 0;
  for (guint i = s->first + 1; i < s->end; i++)
    {
      words += fa_claims_token (s->claims, i)->kind == FA_TOKEN_WORD ? 1 : 0;
      capitals += fa_claims_token (s->claims, i)->capital ? 1 : 0;
    }
  return capitals * 2 < words;
}

/* "Dinesh" is a name, and no verb with di-: @p names, a capital inside the sentence shows one. */
static void
count_token (const Sentence *s, guint i, gboolean names, Count *count)
{
  const FaToken *t = fa_claims_token (s->claims, i);
  const FaWord *word = fa_claims_word (s->claims, s->language, i, 1);
  gboolean name = names && t->capital && i > s->first;
  gboolean verb = t->kind == FA_TOKEN_WORD && !t->upper && !name
                  && fa_language_verb_like (s->language, fa_claims_key (s->claims, i));
  count->words += is_word (s, i) ? 1 : 0;
  count->verbs += verb ? 1 : 0;
  count->content += is_word (s, i) && !verb && !fa_word_is (word, FA_WORD_FUNCTION) ? 1 : 0;
  count->details
    += t->kind == FA_TOKEN_NUMBER || (t->kind == FA_TOKEN_WORD && t->capital) || fa_word_is (word, FA_WORD_NUMBER) ? 1 : 0;
}

/* @return new. */
static Count *
count_tokens (const Sentence *s)
{
  Count *count = g_new0 (Count, s->end - s->first + 1);
  gboolean names = capitals_tell (s);
  for (guint i = s->first; i < s->end; i++)
    {
      count[i + 1 - s->first] = count[i - s->first];
      count_token (s, i, names, &count[i + 1 - s->first]);
    }
  return count;
}

/* The word before a mark, or @p first when there is none. */
static guint
word_before (const Sentence *s, guint mark, guint first)
{
  guint i = mark;
  while (i > first && !is_word (s, i - 1))
    i--;
  return i > first ? i - 1 : first;
}

static gboolean
verb_soon (const Sentence *s, guint i, guint within)
{
  for (guint k = i; k < s->end && k < i + within; k++)
    {
      if (fa_token_is (s->claims, k, ","))
        return FALSE;
      if (is_verb (s, k))
        return TRUE;
    }
  return FALSE;
}

/* The next comma, or a semicolon, which parts more. */
static guint
next_comma (const Sentence *s, guint i)
{
  while (i < s->end && !fa_token_is (s->claims, i, ",") && !fa_token_is (s->claims, i, ";"))
    i++;
  return i;
}

/* The next comma, or where one need not be looked for any more. */
static guint
comma_near (const Sentence *s, guint i)
{
  Sentence near = *s;
  near.end = MIN (s->end, i + MAX_REACH);
  return next_comma (&near, i);
}

/* A dash between numbers is a range, and an en dash without blanks a compound: "9–15", "Jakarta–Bandung". */
static gboolean
is_breaking_dash (const Sentence *s, guint i)
{
  gboolean en = fa_token_is (s->claims, i, "\342\200\223");
  if (!en && !fa_token_is (s->claims, i, "\342\200\224"))
    return FALSE;
  gboolean numbers = i + 1 < s->end && fa_claims_token (s->claims, i - 1)->kind == FA_TOKEN_NUMBER
                     && fa_claims_token (s->claims, i + 1)->kind == FA_TOKEN_NUMBER;
  return !numbers && (!en || fa_claims_token (s->claims, i)->spaced);
}

/* Does a subject with its verb stand here: "some 40,000 villagers have", not "others that have"? */
static gboolean
subject_and_verb (const Sentence *s, guint i)
{
  for (guint k = i; k < s->end && k < i + MOST_SUBJECT; k++)
    {
      const FaWord *word = fa_claims_word (s->claims, s->language, k, 1);
      if (fa_token_is (s->claims, k, ",") || fa_word_is (word, FA_WORD_RELATIVE)
          || fa_word_is (word, FA_WORD_COMPLEMENTISER))
        return FALSE;
      if (is_verb (s, k))
        return TRUE;
    }
  return FALSE;
}

/* "The fair closed on Monday, and eleven villages were emptied": where what the comma ends has its verb, it ends no
 * item of a list. */
static gboolean
joins_sentences (const Sentence *s, guint start, guint i, guint n)
{
  guint item = i - 1;
  if (!fa_token_is (s->claims, item, ","))
    return FALSE;
  while (item > start && !fa_token_is (s->claims, item - 1, ","))
    item--;
  return has_verb (s, item, i) && subject_and_verb (s, i + n);
}

/* "since 2018, he has been tried", "sejak Maret 2018, ia diadili", "setelah empat jam": what begins with a date or a figure
 * or is a bare year is a phrase, where no verb follows before the comma. */
static gboolean
is_time_phrase (const Sentence *s, guint i)
{
  FaDate date;
  gint weekday;
  if (i >= s->end)
    return FALSE;
  guint n = fa_date_read (s->claims, s->language, i, s->end, FA_DATE_NONE, &date, &weekday);
  gboolean year = fa_claims_token (s->claims, i)->kind == FA_TOKEN_NUMBER && i + 1 < s->end
                  && fa_token_is (s->claims, i + 1, ",");
  gboolean figure = fa_claims_token (s->claims, i)->kind == FA_TOKEN_NUMBER
                    || fa_word_is (fa_claims_word (s->claims, s->language, i, 1), FA_WORD_NUMBER);
  return year || ((n > 0 || figure) && !has_verb (s, i + n, comma_near (s, i)));
}

/* "dan dipastikan absen", "and will be sued", not "dan angin merobohkan rumah": an "and" that no subject of its own follows. */
static gboolean
goes_on (const Sentence *s, guint i)
{
  const FaWord *word = fa_claims_word (s->claims, s->language, i, 1);
  if (!fa_word_is (word, FA_WORD_CONJUNCTION) || word->value[FA_WORD_CONJUNCTION][0] != 'w' || i + 1 >= s->end)
    return FALSE;
  const FaWord *next = fa_claims_word (s->claims, s->language, i + 1, 1);
  gboolean small = fa_word_is (next, FA_WORD_FUNCTION) || fa_word_is (next, FA_WORD_NEGATION) || fa_word_is (next, FA_WORD_MODALITY);
  return is_verb (s, i + 1) || (small && verb_soon (s, i + 2, 1));
}

/* Where a phrase ends that begins at token i: at the comma, or where the sentence goes on behind it. */
static guint
phrase_end (const Sentence *s, guint i)
{
  guint comma = comma_near (s, i), k = i;
  while (k < comma && !goes_on (s, k))
    k++;
  return k;
}

/* "menurun sejak awal tahun, sehingga ...", "after the quake, officials said", "karena cedera lutut dan dipastikan absen": a
 * conjunction that is a preposition too, and no verb in its phrase. */
static gboolean
begins_phrase (const Sentence *s, guint i, const char *how)
{
  return strcmp (how, "strong-noun") == 0 && !has_verb (s, i, phrase_end (s, i));
}

static gboolean
conjunction_begins (const Sentence *s, guint start, guint i, guint n, const char *how)
{
  if (how != NULL && how[0] == 's')
    return has_verb (s, start, i) && has_verb (s, i + n, s->end) && !is_time_phrase (s, i + n)
           && !begins_phrase (s, i + n, how);
  if (fa_language_verb_final (s->language))
    return is_verb (s, word_before (s, i, start));
  return has_verb (s, start, i) && (verb_soon (s, i + n, 2) || joins_sentences (s, start, i, n));
}

static gboolean
is_subordinator (const Sentence *s, guint i)
{
  return fa_word_is (fa_claims_word (s->claims, s->language, i, 1), FA_WORD_SUBORDINATOR);
}

/* "... menghabiskan tiga tahun | untuk membangun satelit seberat 186 kilogram": before the verb of a clause without
 * tense. One without figure or name mostly says what a noun or verb asks for: "rencana untuk mengubah nama". */
static gboolean
purpose_begins (const Sentence *s, guint start, guint i)
{
  return is_subordinator (s, i) && i + 1 < s->end && is_verb (s, i + 1) && !is_verb (s, i - 1) && has_verb (s, start, i)
         && has_content (s, start, i, LEAST_PURPOSE) && has_content (s, i, s->end, LEAST_PURPOSE)
         && has_detail (s, i, comma_near (s, i));
}

static FaParticiple
participle_at (const Sentence *s, guint i)
{
  const FaToken *t = fa_claims_token (s->claims, i);
  if (t->kind != FA_TOKEN_WORD || i + 1 >= s->end || is_verb (s, i + 1)) /* રહેલા છે is a tense */
    return FA_PARTICIPLE_NONE;
  return fa_language_participle (s->language, s->claims->article->text + t->span.start, fa_span_length (t->span),
                                 fa_claims_key (s->claims, i), fa_claims_key (s->claims, i + 1));
}

/* "... લાઇસન્સ મેળવવા માટે | તેમણે ... ચૂકવ્યા", "... બસને અકસ્માત નડતાં | નવ જણ ...", "૨૦૧૮થી પદે રહેલા | પ્રમુખ ...": behind such a
 * clause, where the verb stands last. */
static gboolean
subordinate_ended (const Sentence *s, guint start, guint i)
{
  if (i < start + 2)
    return FALSE;
  FaParticiple participle = participle_at (s, i - 1);
  gboolean purpose = is_subordinator (s, i - 1)
                     && fa_language_tense (s->language, fa_claims_key (s->claims, i - 2)) == FA_TENSE_INFINITIVE;
  if (!purpose && participle == FA_PARTICIPLE_NONE)
    return FALSE;
  gboolean attribute = participle == FA_PARTICIPLE_ATTRIBUTIVE;
  guint end = MIN (s->end, i + MAX_REACH);
  guint own = i - 1; /* who said it is no part of the clause */
  while (own > start && own + MAX_REACH > i
         && !fa_word_is (fa_claims_word (s->claims, s->language, own - 1, 1), FA_WORD_COMPLEMENTISER))
    own--;
  return has_content (s, own, i, attribute ? LEAST_ATTRIBUTE : LEAST_ADVERBIAL)
         && (!attribute || has_detail (s, own, i)) && has_content (s, i, end, LEAST_MAIN) && has_verb (s, i, end);
}

/* ", over which the bank's chairman, Jane Doe, has been tried": a relative and its preposition behind a comma. */
static gboolean
relative_begins (const Sentence *s, guint start, guint i)
{
  if (i + 2 >= s->end)
    return FALSE;
  guint end = MIN (s->end, i + MAX_REACH);
  const FaWord *first = fa_claims_word (s->claims, s->language, i, 1);
  gboolean relative = fa_word_is (first, FA_WORD_RELATIVE)
                      || (fa_word_is (first, FA_WORD_FUNCTION)
                          && fa_word_is (fa_claims_word (s->claims, s->language, i + 1, 1), FA_WORD_RELATIVE));
  return relative && has_verb (s, i + 1, end) && has_content (s, start, i, LEAST_MAIN)
         && has_content (s, i, end, LEAST_MAIN);
}

static gboolean
is_auxiliary (const Sentence *s, guint i)
{
  return i < s->end && fa_word_is_auxiliary (fa_claims_word (s->claims, s->language, i, 1));
}

/* What stands between two commas, where it tells nothing of its own: a relative does. */
static gboolean
is_apposition (const Sentence *s, guint first, guint comma)
{
  for (guint k = first; k < comma && k < first + 2; k++) /* ", over which" */
    if (fa_word_is (fa_claims_word (s->claims, s->language, k, 1), FA_WORD_RELATIVE))
      return FALSE;
  return TRUE;
}

/* "The worst hurt, a flight attendant, was flown to Adelaide": an auxiliary behind a comma has its subject before it, and
 * what two commas set off between them is of that subject. */
static gboolean
is_set_off (const Sentence *s, guint start, guint comma)
{
  guint next = comma_near (s, comma + 1), before = comma;
  while (before > start && comma - before < MAX_REACH && !fa_token_is (s->claims, before - 1, ","))
    before--;
  return (is_auxiliary (s, comma + 1) && is_apposition (s, before, comma))
         || (next < s->end && fa_token_is (s->claims, next, ",") && is_auxiliary (s, next + 1)
             && is_apposition (s, comma + 1, next));
}

/* "since 2019", "in ten months", "dalam sepuluh bulan" */
static gboolean
is_span_of_time (const Sentence *s, guint i)
{
  const FaWord *word = fa_claims_word (s->claims, s->language, i, 1);
  const char *part = fa_word_case (word);
  return fa_word_is (word, FA_WORD_SINCE) || (part != NULL && strcmp (part, "in") == 0 && has_detail (s, i + 1, MIN (i + 2, s->end)));
}

/* "... cut its rate, | its first reduction in ten months, ...", "... turun, | yang pertama sejak 2019": the how-manieth of its
 * kind it was is told of its own. Not "Medan, the first village and two schools". */
static gboolean
rank_begins (const Sentence *s, guint i)
{
  guint k = i, end = comma_near (s, i);
  while (k < end && k < i + MOST_BEFORE_RANK && fa_word_is (fa_claims_word (s->claims, s->language, k, 1), FA_WORD_FUNCTION))
    k++;
  gboolean rank = k < end && fa_word_is (fa_claims_word (s->claims, s->language, k, 1), FA_WORD_ORDINAL)
                  && has_content (s, i, end, LEAST_MAIN);
  for (k++; rank && k + 1 < end; k++)
    if (is_span_of_time (s, k))
      return TRUE;
  return FALSE;
}

/* May a clause begin at token i, the last one having begun at @p start? @p skip: tokens of the mark itself. */
static gboolean
begins_clause (const Sentence *s, guint start, guint i, guint *skip)
{
  guint n;
  *skip = 0;
  const FaWord *word = fa_claims_match (s->claims, s->language, FA_WORD_CONJUNCTION, i, s->end, &n);
  gboolean final = fa_language_verb_final (s->language);
  if (final ? subordinate_ended (s, start, i) : purpose_begins (s, start, i))
    return TRUE;
  if (word != NULL && n > 0)
    return conjunction_begins (s, start, i, n, word->value[FA_WORD_CONJUNCTION]);
  if (fa_token_is (s->claims, i, ","))
    {
      *skip = 1;
      if (i + 1 < s->end && fa_claims_match (s->claims, s->language, FA_WORD_CONJUNCTION, i + 1, s->end, &n) != NULL && n > 0)
        return FALSE; /* the conjunction decides */
      if (final)
        return is_verb (s, word_before (s, i, start));
      return (has_verb (s, start, i) || rank_begins (s, start)) && !is_set_off (s, start, i)
             && (has_verb (s, i + 1, next_comma (s, i + 1)) || relative_begins (s, start, i + 1) || rank_begins (s, i + 1));
    }
  if (fa_token_is (s->claims, i, ";") || is_breaking_dash (s, i))
    {
      *skip = 1;
      return TRUE;
    }
  return FALSE;
}

static void
add_clause (const Sentence *s, guint first, guint end, gboolean quoted)
{
  const FaToken *a = fa_claims_token (s->claims, first), *b = fa_claims_token (s->claims, end - 1);
  FaClause clause = { .token_first = first, .token_end = end, .quoted = quoted };
  clause.span = (FaSpan){ a->span.start, b->span.end };
  g_array_append_val (s->claims->clauses, clause);
}

/* The mark that closes the quotation that begins at token i; 0: none does. */
static guint
closing_mark (const Sentence *s, guint i)
{
  for (guint k = i + 1; k < s->end && fa_claims_token (s->claims, i)->kind == FA_TOKEN_QUOTE; k++)
    if (fa_claims_token (s->claims, k)->kind == FA_TOKEN_QUOTE)
      return k;
  return 0;
}

/* Is what stands between two marks long enough to claim anything? With an ending of its own ('પ્લેયર ઓફ ધ મેચ'નું) it is a name. */
static gboolean
is_quotation (const Sentence *s, guint first, guint last)
{
  gboolean ending = last + 1 < s->end && is_word (s, last + 1) && !fa_claims_token (s->claims, last + 1)->spaced;
  return !ending && has_words (s, first, last, LEAST_QUOTED);
}

/* "adding that the ministry will buy the vaccine": what was said stands here with who said it. Not where the verb
 * stands last: there the complementiser follows what was said. */
static gboolean
says_what (const Sentence *s, guint first, guint end)
{
  guint words_left = 0;
  if (fa_language_verb_final (s->language) || fa_claims_token (s->claims, first)->kind == FA_TOKEN_QUOTE)
    return FALSE;
  for (guint i = first; i < end; i++)
    {
      const FaWord *word = fa_claims_word (s->claims, s->language, i, 1);
      if (words_left > 0 && fa_word_is (word, FA_WORD_COMPLEMENTISER))
        return has_verb (s, i, end) && has_content (s, i, end, LEAST_SAID);
      if (fa_word_is (word, FA_WORD_REPORT))
        words_left = MOST_TOLD;
      else
        words_left = is_word (s, i) && words_left > 0 ? words_left - 1 : 0;
    }
  return FALSE;
}

/* Tokens that say who speaks, not what: "Lavrov mengatakan bahwa", "according to the agency". They stand with what is
 * said: a reporting word, and little else. */
static gboolean
only_reports (const Sentence *s, guint first, guint end)
{
  gboolean reports = FALSE;
  guint content = 0;
  if (first < end && end - first > MAX_REACH)
    return FALSE;
  for (guint i = first; i < end; i++)
    {
      guint n;
      if (fa_claims_match (s->claims, s->language, FA_WORD_REPORT, i, end, &n) != NULL
          || fa_claims_match (s->claims, s->language, FA_WORD_SOURCE, i, end, &n) != NULL)
        {
          reports = TRUE;
          i += n - 1;
          continue;
        }
      const FaWord *word = fa_claims_word (s->claims, s->language, i, 1);
      content += is_word (s, i) && !fa_word_is (word, FA_WORD_FUNCTION) && !fa_claims_token (s->claims, i)->capital ? 1 : 0;
      if (content > MOST_REPORTING)
        return FALSE;
    }
  return reports && !says_what (s, first, end);
}

static void
split_run (const Sentence *s, guint first, guint end, gboolean quoted)
{
  guint start = first;
  Sentence run = *s;
  run.end = end;
  for (guint i = first + 1; i < end; i++)
    {
      guint skip;
      if (begins_clause (&run, start, i, &skip) && has_words (s, start, i, LEAST_WORDS)
          && has_words (s, i + skip, end, LEAST_WORDS) && !only_reports (s, start, i)
          && !only_reports (s, i + skip, end))
        {
          add_clause (s, start, i, quoted);
          start = i + skip;
          i = start;
        }
    }
  add_clause (s, start, end, quoted);
}

void
fa_split_clauses (FaClaims *claims, guint index)
{
  FaSentence *sentence = &g_array_index (claims->sentences, FaSentence, index);
  Sentence s = { .claims = claims, .language = sentence->language, .first = sentence->token_first,
                 .end = sentence->token_end, .origin = sentence->token_first };
  g_autofree Count *count = count_tokens (&s);
  s.count = count;
  sentence->clause_first = claims->clauses->len;
  guint start = s.first;
  for (guint i = s.first; i < s.end; i++)
    {
      guint closing = closing_mark (&s, i), end = closing + 1;
      if (closing == 0 || !is_quotation (&s, i, closing))
        {
          i = MAX (i, closing); /* what closes one name opens no quotation up to the next */
          continue;
        }
      gboolean before = has_words (&s, start, i, LEAST_WORDS) && !only_reports (&s, start, i);
      gboolean after = has_words (&s, end, s.end, LEAST_WORDS) && !only_reports (&s, end, s.end);
      if (before)
        split_run (&s, start, i, FALSE);
      if (before || after || start == i)
        {
          guint from = before ? i : start, to = after ? end : s.end;
          split_run (&s, from, to, TRUE);
          start = to;
          i = to - 1;
        }
    }
  if (start < s.end)
    split_run (&s, start, s.end, FALSE);
  sentence->clause_end = claims->clauses->len;
  for (guint i = sentence->clause_first; i < sentence->clause_end; i++)
    g_array_index (claims->clauses, FaClause, i).sentence = index;
}
