/* report_common.c - what all formats of the report share.
 *
 * In: facts. Out: names, counts, glosses, and positions where a quote may begin and end. The one idea: a quote never
 * tears a grapheme, because the reader's screen cannot show a torn one. */
#include "report_common.h"

#include "clean.h"

#include <string.h>
#include <utf8proc.h>

#define CONTEXT 30  /* characters of prefix and suffix */
#define MAX_GLOSS 6 /* concepts: what a reader takes in at a glance */

void
fa_report_options_init (FaReportOptions *options)
{
  *options = (FaReportOptions){ .with_text = TRUE, .relations = ~0u };
}

/* Names ------------------------------------------------------------------------------------------------------------ */

static const char *const relation_names[] = { "agree", "conflict", "only", "unassessed" };
static const char *const detail_kind_names[] = { "quantity", "money",    "percent",  "date",        "name",   "place",
                                                 "role",     "polarity", "modality", "attribution", "concept" };
static const char *const detail_relation_names[] = { "same", "compatible", "differs", "only" };

G_STATIC_ASSERT (G_N_ELEMENTS (relation_names) == FA_FACT_UNASSESSED + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (detail_kind_names) == FA_DETAIL_CONCEPT + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (detail_relation_names) == FA_DETAIL_ONLY + 1);

const char *
fa_fact_relation_name (FaFactRelation relation)
{
  return relation_names[relation];
}

const char *
fa_detail_kind_name (FaDetailKind kind)
{
  return detail_kind_names[kind];
}

const char *
fa_detail_relation_name (FaDetailRelation relation)
{
  return detail_relation_names[relation];
}

gboolean
fa_fact_relation_parse (const char *name, FaFactRelation *relation)
{
  for (guint i = 0; i < G_N_ELEMENTS (relation_names); i++)
    if (strcmp (relation_names[i], name) == 0)
      {
        *relation = (FaFactRelation) i;
        return TRUE;
      }
  return FALSE;
}

/* The sources of facts --------------------------------------------------------------------------------------------- */

guint
fa_report_n_sources (const FaFacts *facts)
{
  return facts->alignment->sources->len;
}

const FaMentions *
fa_report_mentions (const FaFacts *facts, guint source)
{
  return g_ptr_array_index (facts->alignment->sources, source);
}

const FaClaims *
fa_report_claims (const FaFacts *facts, guint source)
{
  return fa_report_mentions (facts, source)->claims;
}

const FaArticle *
fa_report_article (const FaFacts *facts, guint source)
{
  return fa_report_claims (facts, source)->article;
}

const FaLexicon *
fa_report_lexicon (const FaFacts *facts)
{
  return fa_report_mentions (facts, 0)->lexicon;
}

const char *
fa_report_tag (const FaLanguage *language)
{
  return language != NULL ? fa_language_tag (language) : "und";
}

guint32
fa_report_fact_sources (const FaFact *fact)
{
  guint32 sources = 0;
  for (guint i = 0; i < fact->evidence->len; i++)
    sources |= (guint32) 1 << g_array_index (fact->evidence, FaEvidence, i).source;
  return sources;
}

FaReportCounts
fa_report_count (const FaFacts *facts)
{
  FaReportCounts counts = { { 0 }, { 0 } };
  for (guint i = 0; i < facts->facts->len; i++)
    {
      const FaFact *fact = fa_report_fact (facts, i);
      counts.relation[fact->relation]++;
      if (fact->relation == FA_FACT_ONLY)
        counts.only[g_array_index (fact->evidence, FaEvidence, 0).source]++;
    }
  return counts;
}

/* Two concepts can share their first term ("discuss", "discussion"): it is shown once. */
static gboolean
is_in (const GPtrArray *strings, const char *s)
{
  for (guint i = 0; i < strings->len; i++)
    if (strcmp (g_ptr_array_index (strings, i), s) == 0)
      return TRUE;
  return FALSE;
}

char *
fa_report_gloss (const FaFacts *facts, const FaFact *fact, const FaLanguage *language)
{
  if (language == NULL)
    return NULL;
  const FaLexicon *lexicon = fa_report_lexicon (facts);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  for (guint i = 0; i < fact->concepts->len && words->len < MAX_GLOSS; i++)
    {
      const FaFactConcept *c = g_ptr_array_index (fact->concepts, i);
      guint32 gloss = fa_lexicon_concept (lexicon, c->concept)->gloss[fa_language_index (language)];
      const char *word = gloss != 0 ? fa_lexicon_string (lexicon, gloss) : NULL;
      if (word != NULL && !is_in (words, word))
        g_ptr_array_add (words, (gpointer) word);
    }
  if (words->len == 0)
    return NULL;
  g_ptr_array_add (words, NULL);
  return g_strjoinv (" \302\267 ", (char **) words->pdata);
}

/* Reasons and notes: the closed lists of factalign-report(5) ------------------------------------------------------- */

static const struct {
  const char *code, *words;
} reason_words[] = {
  { "number-differs", "the numbers differ" },
  { "date-differs", "the dates differ" },
  { "opposite", "one says the opposite" },
  { "negated", "one denies it" },
  { "rounding", "one is rounded" },
  { "hedge", "one says so: about, over, under" },
  { "range", "one is a range that holds the other" },
  { "precision", "one is more exact" },
  { "attribution-differs", "the same is said by two different people" },
  { "attribution", "said by others" },
  { "unit-differs", "the units differ" },
  { "unit-converted", "one is converted to another unit" },
  { "later-count", "one was counted later" },
  { "change", "one is the change to the other" },
  { "sum", "one is the sum of this and another" },
  { "time-zone", "the same moment in two time zones" },
  { "name-differs", "another name in each" },
  { "place-differs", "another place in each" },
  { "modality-differs", "planned in one, done in the other" },
  { "modality", "one plans, demands or thinks possible what the other tells otherwise" },
  { "party-differs", "another did it, or it was done to another" },
  { "roles-swapped", "who did it and to whom have changed places" },
};

const char *
fa_report_reason (const FaDetail *detail)
{
  if (detail->reason != NULL || detail->reason_code == NULL)
    return detail->reason;
  for (guint i = 0; i < G_N_ELEMENTS (reason_words); i++)
    if (strcmp (reason_words[i].code, detail->reason_code) == 0)
      return reason_words[i].words;
  return detail->reason_code;
}

static const struct {
  const char *code, *words; /* what follows the note's colon is put behind them */
} note_words[] = {
  { "empty", "there is no text" },
  { "charset", "converted from " },
  { "replaced", "characters replaced by U+FFFD, because XML or the encoding cannot hold them: " },
  { "bidi", "contains directional controls: what a screen shows can differ from what stands here" },
  { "same-file", "the same bytes as source " },
};

char *
fa_report_note (const char *note)
{
  const char *colon = strchr (note, ':');
  g_autofree char *code = fa_report_note_code (note);
  for (guint i = 0; i < G_N_ELEMENTS (note_words); i++)
    if (strcmp (note_words[i].code, code) == 0)
      return g_strconcat (note_words[i].words, colon != NULL ? colon + 1 : "", NULL);
  return g_strdup (note);
}

char *
fa_report_note_code (const char *note)
{
  return g_strndup (note, strcspn (note, ":"));
}

gboolean
fa_report_same_file (const FaFacts *facts, guint source, guint *earlier)
{
  const FaArticle *article = fa_report_article (facts, source);
  for (guint i = 0; i < source && article->n_bytes > 0; i++)
    if (strcmp (fa_report_article (facts, i)->sha256, article->sha256) == 0)
      {
        *earlier = i;
        return TRUE;
      }
  return FALSE;
}

/* Text of others on a terminal ------------------------------------------------------------------------------------- */

static gboolean
is_unsafe (gunichar c)
{
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202E)
         || (c >= 0x2066 && c <= 0x2069);
}

void
fa_report_append_safe (GString *out, const char *text, gsize n)
{
  gboolean blank = FALSE;
  for (gsize i = 0; i < n;)
    {
      gunichar c;
      guint step = fa_utf8_next (text + i, n - i, &c);
      if (c == '\n' || c == '\t' || c == ' ')
        {
          if (!blank)
            g_string_append_c (out, ' ');
        }
      else if (c != FA_UTF8_BAD && !is_unsafe (c))
        g_string_append_len (out, text + i, step);
      blank = c == '\n' || c == '\t' || c == ' ';
      i += step;
    }
}

void
fa_report_append_quote (GString *out, const FaFacts *facts, guint source, FaSpan span)
{
  g_string_append (out, "\342\200\234");
  fa_report_append_safe (out, fa_report_article (facts, source)->text + span.start, fa_span_length (span));
  g_string_append (out, "\342\200\235");
}

char *
fa_report_source_name (const FaFacts *facts, guint source)
{
  const char *label = fa_report_article (facts, source)->label;
  GString *name = g_string_new (NULL);
  fa_report_append_safe (name, label, strlen (label));
  for (guint i = 0; i < fa_report_n_sources (facts); i++)
    if (i != source && strcmp (fa_report_article (facts, i)->label, label) == 0)
      {
        g_string_append_printf (name, " (%c)", (char) ('a' + source));
        break;
      }
  return g_string_free (name, FALSE);
}

/* Where a text may be cut ------------------------------------------------------------------------------------------ */

static void
mark_start (guint8 *starts, gsize byte)
{
  starts[byte / 8] = (guint8) (starts[byte / 8] | 1u << byte % 8);
}

static gboolean
is_start (const FaReportCuts *cuts, guint32 byte)
{
  return (cuts->starts[byte / 8] & 1u << byte % 8) != 0;
}

/* One pass over the text, so that no query has to look back through a grapheme of a megabyte. */
static guint8 *
find_starts (const FaArticle *article)
{
  guint8 *starts = g_new0 (guint8, article->length / 8 + 1);
  const utf8proc_uint8_t *text = (const utf8proc_uint8_t *) article->text;
  utf8proc_int32_t before = 0, c = 0, state = 0;
  for (utf8proc_ssize_t i = 0, n; i < (utf8proc_ssize_t) article->length; i += n, before = c)
    {
      n = utf8proc_iterate (text + i, (utf8proc_ssize_t) article->length - i, &c);
      gboolean ascii = (before | c) < 0x80; /* every pair but CR LF, which clean text has not, is two graphemes */
      if (ascii)
        state = 0;
      if (i == 0 || ascii || utf8proc_grapheme_break_stateful (before, c, &state))
        mark_start (starts, (gsize) i);
    }
  mark_start (starts, article->length);
  return starts;
}

static guint32
floor_start (const FaReportCuts *cuts, guint32 byte)
{
  while (byte > 0 && !is_start (cuts, byte))
    byte--;
  return byte;
}

static guint32
ceil_start (const FaReportCuts *cuts, guint32 byte)
{
  while (byte < cuts->claims->article->length && !is_start (cuts, byte))
    byte++;
  return byte;
}

/* Blanks between two sentences go with the first; what stands before the first sentence goes with it too. */
static void
cut_sentences (FaReportCuts *cuts)
{
  const FaClaims *claims = cuts->claims;
  guint32 length = claims->article->length;
  cuts->n_pieces = claims->sentences->len > 0 ? claims->sentences->len : length > 0;
  cuts->cut = g_new (guint32, cuts->n_pieces + 1);
  for (guint i = 1; i < cuts->n_pieces; i++)
    cuts->cut[i] = floor_start (cuts, fa_claims_sentence (claims, i)->span.start);
  cuts->cut[cuts->n_pieces] = length;
  cuts->cut[0] = 0;
}

FaReportCuts *
fa_report_cuts_new (const FaClaims *claims)
{
  FaReportCuts *cuts = g_new0 (FaReportCuts, 1);
  cuts->claims = claims;
  cuts->starts = find_starts (claims->article);
  cut_sentences (cuts);
  return cuts;
}

void
fa_report_cuts_free (FaReportCuts *cuts)
{
  if (cuts == NULL)
    return;
  g_free (cuts->starts);
  g_free (cuts->cut);
  g_free (cuts);
}

FaSpan
fa_report_cuts_widen (const FaReportCuts *cuts, FaSpan span)
{
  return (FaSpan){ floor_start (cuts, span.start), ceil_start (cuts, span.end) };
}

FaSpan
fa_report_cuts_evidence (const FaReportCuts *cuts, const FaEvidence *evidence)
{
  FaSpan span = fa_report_cuts_widen (cuts, evidence->span);
  span.start = MAX (span.start, cuts->cut[evidence->sentence]);
  span.end = MIN (span.end, cuts->cut[evidence->sentence + 1]);
  return span;
}

FaSpan
fa_report_cuts_sentence (const FaReportCuts *cuts, guint piece)
{
  const char *text = cuts->claims->article->text;
  FaSpan span = { cuts->cut[piece], cuts->cut[piece + 1] };
  while (span.end > span.start)
    {
      const char *last = g_utf8_prev_char (text + span.end);
      if (!g_unichar_isspace (g_utf8_get_char (last)))
        break;
      span.end = (guint32) (last - text);
    }
  span.end = MIN (ceil_start (cuts, span.end), cuts->cut[piece + 1]);
  return span;
}

/* A torn word finds nothing when the quote is looked for on the web page: the context begins (ends) at a blank if it
 * has one. */
static gboolean
is_blank_at (const char *s)
{
  return g_unichar_isspace (g_utf8_get_char (s));
}

FaSpan
fa_report_cuts_before (const FaReportCuts *cuts, guint32 byte)
{
  const char *text = cuts->claims->article->text, *end = text + byte, *s = end;
  for (guint i = 0; i < CONTEXT && s > text; i++)
    s = g_utf8_prev_char (s);
  const char *word = s;
  while (word > text && word < end && !is_blank_at (g_utf8_prev_char (word)))
    word = g_utf8_next_char (word);
  guint32 start = ceil_start (cuts, (guint32) ((word < end ? word : s) - text));
  return (FaSpan){ MIN (start, byte), byte };
}

FaSpan
fa_report_cuts_after (const FaReportCuts *cuts, guint32 byte)
{
  const char *text = cuts->claims->article->text, *start = text + byte, *s = start;
  for (guint i = 0; i < CONTEXT && *s != '\0'; i++)
    s = g_utf8_next_char (s);
  const char *word = s;
  while (*s != '\0' && word > start && !is_blank_at (word))
    word = g_utf8_prev_char (word);
  guint32 end = floor_start (cuts, (guint32) ((word > start ? word : s) - text));
  return (FaSpan){ byte, MAX (end, byte) };
}
