/* report_xml.c - stage 7: facts as XML, namespace urn:factalign:report:1 (factalign-report(5)).
 *
 * In: facts and what led to them. Out: one document that says what was read, what was found and where each word of it
 * stands. The one idea: nothing of the machine gets in (no clock, no path, no locale, no hash order), so that the same
 * inputs give the same bytes. */
#include "report_common.h"
#include "xml.h"

#include <string.h>

#define NAMESPACE "urn:factalign:report:1"
#define FORMAT_VERSION "1.0"
#define KEY_LENGTH 16 /* hex digits */

typedef struct {
  const FaFacts *facts;
  const FaReportOptions *options;
  FaXml *xml;
  guint n_sources;
  FaReportCuts *cuts[FA_MAX_SOURCES];
} Report;

/* Keys ------------------------------------------------------------------------------------------------------------- */

/* Fields are ended by a NUL, which none can hold: no two lists of fields give the same bytes. */
static void
digest (GChecksum *sum, const char *field)
{
  g_checksum_update (sum, (const guchar *) field, (gssize) strlen (field) + 1);
}

static char *
take_key (GChecksum *sum)
{
  char *key = g_strndup (g_checksum_get_string (sum), KEY_LENGTH);
  g_checksum_free (sum);
  return key;
}

/* The key of the report: everything that decides the result. */
static char *
report_key (const Report *r)
{
  GChecksum *sum = g_checksum_new (G_CHECKSUM_SHA256);
  const FaLexicon *lexicon = fa_report_lexicon (r->facts);
  digest (sum, FACTALIGN_VERSION);
  for (guint i = 0; i < fa_lexicon_n_files (lexicon); i++)
    digest (sum, fa_lexicon_string (lexicon, fa_lexicon_file (lexicon, i)->sha256));
  const FaLanguages *languages = fa_report_claims (r->facts, 0)->languages;
  for (guint i = 0; i < fa_languages_count (languages); i++)
    digest (sum, fa_language_file (fa_languages_get (languages, i))->sha256);
  for (guint i = 0; i < r->n_sources; i++)
    {
      digest (sum, fa_report_tag (fa_report_claims (r->facts, i)->language));
      digest (sum, fa_report_article (r->facts, i)->sha256);
    }
  for (guint i = 0; r->options->options != NULL && r->options->options[i] != NULL; i++)
    digest (sum, r->options->options[i]);
  return take_key (sum);
}

static FaSpan
evidence_span (const Report *r, const FaEvidence *e)
{
  return fa_report_cuts_evidence (r->cuts[e->source], e);
}

static const char *
evidence_tag (const Report *r, const FaEvidence *e)
{
  const FaClaims *claims = fa_report_claims (r->facts, e->source);
  const FaLanguage *language = fa_claims_sentence (claims, e->sentence)->language;
  return fa_report_tag (language != NULL ? language : claims->language);
}

static gint
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The set of (language, quote) of a fact, as a digest: not its relation, offsets or sources, so that the key stays when
 * the sources change places. */
static char *
quotes_digest (const Report *r, const FaFact *fact)
{
  g_autoptr (GPtrArray) quotes = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < fact->evidence->len; i++)
    {
      const FaEvidence *e = &g_array_index (fact->evidence, FaEvidence, i);
      FaSpan span = evidence_span (r, e);
      GString *quote = g_string_new (evidence_tag (r, e));
      g_string_append_c (quote, ' ');
      g_string_append_len (quote, fa_report_article (r->facts, e->source)->text + span.start, fa_span_length (span));
      g_ptr_array_add (quotes, g_string_free (quote, FALSE));
    }
  g_ptr_array_sort (quotes, compare_strings);
  GChecksum *sum = g_checksum_new (G_CHECKSUM_SHA256);
  for (guint i = 0; i < quotes->len; i++)
    if (i == 0 || strcmp (g_ptr_array_index (quotes, i), g_ptr_array_index (quotes, i - 1)) != 0)
      digest (sum, g_ptr_array_index (quotes, i));
  char *result = g_strdup (g_checksum_get_string (sum));
  g_checksum_free (sum);
  return result;
}

/* @return array of new strings, one a fact: facts with the same quotes are numbered. */
static GPtrArray *
fact_keys (const Report *r)
{
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < r->facts->facts->len; i++)
    {
      char *quotes = quotes_digest (r, fa_report_fact (r->facts, i));
      guint number = GPOINTER_TO_UINT (g_hash_table_lookup (seen, quotes)) + 1;
      g_autofree char *running = g_strdup_printf ("%u", number);
      GChecksum *sum = g_checksum_new (G_CHECKSUM_SHA256);
      digest (sum, quotes);
      digest (sum, running);
      g_ptr_array_add (keys, take_key (sum));
      g_hash_table_replace (seen, quotes, GUINT_TO_POINTER (number));
    }
  return keys;
}

/* Small pieces ----------------------------------------------------------------------------------------------------- */

static void
write_source_attribute (Report *r, guint source)
{
  fa_xml_attribute_format (r->xml, "source", "%c", (char) ('a' + source));
}

/* @start and @end, in code points of the text. */
static void
write_offsets (Report *r, guint source, FaSpan span)
{
  const FaArticle *article = fa_report_article (r->facts, source);
  fa_xml_attribute_uint (r->xml, "start", fa_article_offset (article, span.start));
  fa_xml_attribute_uint (r->xml, "end", fa_article_offset (article, span.end));
}

static void
write_slice (Report *r, guint source, FaSpan span)
{
  fa_xml_slice (r->xml, fa_report_article (r->facts, source)->text + span.start, fa_span_length (span));
}

/* An element that holds a piece of a source's text. */
static void
write_quote (Report *r, const char *name, guint source, FaSpan span)
{
  if (span.start == span.end)
    return;
  fa_xml_open (r->xml, name);
  write_slice (r, source, span);
  fa_xml_close (r->xml);
}

/* How the report came about ---------------------------------------------------------------------------------------- */

static void
write_lexicon (Report *r, const char *name, const char *sha256, guint entries)
{
  fa_xml_open (r->xml, "lexicon");
  fa_xml_attribute (r->xml, "name", name);
  fa_xml_attribute (r->xml, "sha256", sha256);
  fa_xml_attribute_uint (r->xml, "entries", entries);
  fa_xml_close (r->xml);
}

static void
write_lexicons (Report *r)
{
  const FaLexicon *lexicon = fa_report_lexicon (r->facts);
  const FaLanguages *languages = fa_report_claims (r->facts, 0)->languages;
  for (guint i = 0; i < fa_lexicon_n_files (lexicon); i++)
    {
      const FaLexiconFile *file = fa_lexicon_file (lexicon, i);
      write_lexicon (r, fa_lexicon_string (lexicon, file->name), fa_lexicon_string (lexicon, file->sha256), file->entries);
    }
  for (guint i = 0; i < fa_languages_count (languages); i++)
    {
      const FaLanguageFile *file = fa_language_file (fa_languages_get (languages, i));
      write_lexicon (r, file->name, file->sha256, file->entries);
    }
}

static void
write_options (Report *r)
{
  for (guint i = 0; r->options->options != NULL && r->options->options[i] != NULL; i++)
    {
      const char *option = r->options->options[i];
      gsize n = strcspn (option, "=");
      g_autofree char *name = g_strndup (option, n);
      fa_xml_open (r->xml, "option");
      fa_xml_attribute (r->xml, "name", name);
      fa_xml_attribute (r->xml, "value", option[n] == '=' ? option + n + 1 : "");
      fa_xml_close (r->xml);
    }
}

static void
write_run (Report *r)
{
  fa_xml_open (r->xml, "run");
  fa_xml_open (r->xml, "tool");
  fa_xml_attribute (r->xml, "name", "factalign");
  fa_xml_attribute (r->xml, "version", FACTALIGN_VERSION);
  fa_xml_close (r->xml);
  write_lexicons (r);
  write_options (r);
  fa_xml_leaf (r->xml, "generated", r->options->date);
  fa_xml_close (r->xml);
}

/* Sources ---------------------------------------------------------------------------------------------------------- */

static void
write_note (Report *r, const char *note)
{
  g_autofree char *code = fa_report_note_code (note), *words = fa_report_note (note);
  fa_xml_open (r->xml, "note");
  fa_xml_attribute (r->xml, "code", code);
  fa_xml_text (r->xml, words);
  fa_xml_close (r->xml);
}

static void
write_notes (Report *r, guint source)
{
  const FaArticle *article = fa_report_article (r->facts, source);
  for (guint i = 0; i < article->notes->len; i++)
    write_note (r, g_ptr_array_index (article->notes, i));
  guint earlier;
  if (fa_report_same_file (r->facts, source, &earlier))
    {
      g_autofree char *note = g_strdup_printf ("same-file:%c", 'a' + (char) earlier);
      write_note (r, note);
    }
}

static void
write_sentence (Report *r, guint source, guint piece)
{
  const FaReportCuts *cuts = r->cuts[source];
  const FaClaims *claims = cuts->claims;
  const FaSentence *sentence = piece < claims->sentences->len ? fa_claims_sentence (claims, piece) : NULL;
  guint coverage = sentence == NULL ? 1000
                                    : fa_mentions_coverage (fa_report_mentions (r->facts, source),
                                                            sentence->clause_first, sentence->clause_end);
  fa_xml_open (r->xml, "s");
  fa_xml_attribute_format (r->xml, "xml:id", "%c.s%u", (char) ('a' + source), piece + 1);
  write_offsets (r, source, fa_report_cuts_sentence (cuts, piece));
  fa_xml_attribute_thousandths (r->xml, "coverage", coverage);
  if (sentence != NULL && sentence->language != NULL && sentence->language != claims->language)
    fa_xml_attribute (r->xml, "xml:lang", fa_language_tag (sentence->language));
  if (r->options->with_text)
    write_slice (r, source, (FaSpan){ cuts->cut[piece], cuts->cut[piece + 1] });
  fa_xml_close (r->xml);
}

static void
write_text (Report *r, guint source)
{
  const FaArticle *article = fa_report_article (r->facts, source);
  fa_xml_open (r->xml, "text");
  fa_xml_attribute (r->xml, "unit", "codepoint");
  fa_xml_attribute_uint (r->xml, "length", article->n_chars);
  fa_xml_attribute (r->xml, "sha256", article->text_sha256);
  fa_xml_attribute (r->xml, "xml:space", "preserve");
  for (guint i = 0; i < r->cuts[source]->n_pieces; i++)
    write_sentence (r, source, i);
  fa_xml_close (r->xml);
}

static const char *
language_origin (const FaClaims *claims)
{
  if (claims->article->language_option != NULL)
    return "option";
  return claims->language_detected ? "detected" : "document";
}

static void
write_source (Report *r, guint source)
{
  const FaClaims *claims = fa_report_claims (r->facts, source);
  const FaArticle *article = claims->article;
  fa_xml_open (r->xml, "source");
  fa_xml_attribute_format (r->xml, "xml:id", "%c", (char) ('a' + source));
  fa_xml_attribute (r->xml, "xml:lang", fa_report_tag (claims->language));
  fa_xml_attribute (r->xml, "langFrom", language_origin (claims));
  fa_xml_attribute (r->xml, "type", "text");
  fa_xml_attribute_uint (r->xml, "bytes", article->n_bytes);
  fa_xml_attribute (r->xml, "sha256", article->sha256);
  fa_xml_attribute (r->xml, "label", article->label);
  fa_xml_attribute (r->xml, "href", article->href);
  write_quote (r, "title", source, fa_report_cuts_widen (r->cuts[source], claims->title));
  g_autofree char *published = fa_date_known (claims->published) ? fa_date_format (claims->published) : NULL;
  fa_xml_leaf (r->xml, "published", published);
  write_notes (r, source);
  write_text (r, source);
  fa_xml_close (r->xml);
}

static void
write_sources (Report *r)
{
  fa_xml_open (r->xml, "sources");
  for (guint i = 0; i < r->n_sources; i++)
    write_source (r, i);
  fa_xml_close (r->xml);
}

static void
write_summary (Report *r)
{
  FaReportCounts counts = fa_report_count (r->facts);
  fa_xml_open (r->xml, "summary");
  fa_xml_attribute_uint (r->xml, "facts", r->facts->facts->len);
  for (FaFactRelation i = FA_FACT_AGREE; i <= FA_FACT_UNASSESSED; i++)
    fa_xml_attribute_uint (r->xml, fa_fact_relation_name (i), counts.relation[i]);
  for (guint i = 0; i < r->n_sources; i++)
    {
      fa_xml_open (r->xml, "only");
      write_source_attribute (r, i);
      fa_xml_attribute_uint (r->xml, "count", counts.only[i]);
      fa_xml_close (r->xml);
    }
  fa_xml_close (r->xml);
}

/* Facts ------------------------------------------------------------------------------------------------------------ */

static void
write_gloss (Report *r, const FaFact *fact)
{
  g_autofree char *gloss = fa_report_gloss (r->facts, fact, r->options->gloss);
  if (gloss == NULL)
    return;
  fa_xml_open (r->xml, "gloss");
  fa_xml_attribute (r->xml, "xml:lang", fa_language_tag (r->options->gloss));
  fa_xml_text (r->xml, gloss);
  fa_xml_close (r->xml);
}

static void
write_evidence (Report *r, const FaEvidence *e)
{
  FaSpan span = evidence_span (r, e);
  fa_xml_open (r->xml, "evidence");
  write_source_attribute (r, e->source);
  fa_xml_attribute_format (r->xml, "s", "%c.s%u", (char) ('a' + e->source), e->sentence + 1);
  write_offsets (r, e->source, span);
  write_quote (r, "prefix", e->source, fa_report_cuts_before (r->cuts[e->source], span.start));
  fa_xml_open (r->xml, "exact");
  write_slice (r, e->source, span);
  fa_xml_close (r->xml);
  write_quote (r, "suffix", e->source, fa_report_cuts_after (r->cuts[e->source], span.end));
  fa_xml_close (r->xml);
}

/* A term or a value: words of a source, and what they were read as. */
static void
write_value (Report *r, const char *name, const FaValue *value)
{
  FaSpan span = fa_report_cuts_widen (r->cuts[value->source], value->span);
  fa_xml_open (r->xml, name);
  write_source_attribute (r, value->source);
  write_offsets (r, value->source, span);
  fa_xml_attribute (r->xml, "from", value->from_context ? "context" : NULL);
  fa_xml_attribute (r->xml, "norm", value->norm);
  fa_xml_attribute (r->xml, "unit", value->unit);
  write_slice (r, value->source, span);
  fa_xml_close (r->xml);
}

static void
write_values (Report *r, const char *name, const GArray *values)
{
  for (guint i = 0; i < values->len; i++)
    write_value (r, name, &g_array_index (values, FaValue, i));
}

static void
write_concept (Report *r, const FaFactConcept *c)
{
  const FaLexicon *lexicon = fa_report_lexicon (r->facts);
  const FaConcept *concept = fa_lexicon_concept (lexicon, c->concept);
  const FaTerm *term = fa_lexicon_term (lexicon, c->term);
  if (c->terms->len == 0)
    return;
  fa_xml_open (r->xml, "concept");
  fa_xml_attribute (r->xml, "ref", fa_lexicon_string (lexicon, concept->id));
  fa_xml_attribute (r->xml, "kind", fa_kind_name ((FaConceptKind) concept->kind));
  fa_xml_attribute_format (r->xml, "lexicon", "%s:%u",
                           fa_lexicon_string (lexicon, fa_lexicon_file (lexicon, term->file)->name), term->line);
  write_values (r, "term", c->terms);
  fa_xml_close (r->xml);
}

static void
write_detail (Report *r, const FaDetail *detail)
{
  if (detail->values->len == 0)
    return;
  fa_xml_open (r->xml, "detail");
  fa_xml_attribute (r->xml, "kind", fa_detail_kind_name (detail->kind));
  fa_xml_attribute (r->xml, "relation", fa_detail_relation_name (detail->relation));
  write_values (r, "value", detail->values);
  if (detail->reason_code != NULL)
    {
      fa_xml_open (r->xml, "reason");
      fa_xml_attribute (r->xml, "code", detail->reason_code);
      fa_xml_text (r->xml, fa_report_reason (detail));
      fa_xml_close (r->xml);
    }
  fa_xml_close (r->xml);
}

/* "a b": the sources that state the fact. */
static void
write_fact_sources (Report *r, const FaFact *fact)
{
  guint32 bits = fa_report_fact_sources (fact);
  g_autoptr (GString) sources = g_string_new (NULL);
  for (guint i = 0; i < r->n_sources; i++)
    if ((bits >> i & 1) != 0)
      g_string_append_printf (sources, "%s%c", sources->len > 0 ? " " : "", (char) ('a' + i));
  fa_xml_attribute (r->xml, "sources", sources->str);
}

static void
write_fact (Report *r, guint number, const FaFact *fact, const char *key)
{
  fa_xml_open (r->xml, "fact");
  fa_xml_attribute_format (r->xml, "xml:id", "f%u", number);
  fa_xml_attribute (r->xml, "key", key);
  fa_xml_attribute (r->xml, "relation", fa_fact_relation_name (fact->relation));
  write_fact_sources (r, fact);
  fa_xml_attribute_thousandths (r->xml, "confidence", fact->confidence);
  if (fact->relation == FA_FACT_ONLY || fact->relation == FA_FACT_UNASSESSED)
    fa_xml_attribute_thousandths (r->xml, "coverage", fact->coverage);
  write_gloss (r, fact);
  for (guint i = 0; i < fact->evidence->len; i++)
    write_evidence (r, &g_array_index (fact->evidence, FaEvidence, i));
  for (guint i = 0; i < fact->concepts->len; i++)
    write_concept (r, g_ptr_array_index (fact->concepts, i));
  for (guint i = 0; i < fact->details->len; i++)
    write_detail (r, g_ptr_array_index (fact->details, i));
  fa_xml_close (r->xml);
}

/* Numbers and keys are those of all facts, so that a report of fewer names them alike. */
static void
write_facts (Report *r)
{
  g_autoptr (GPtrArray) keys = fact_keys (r);
  fa_xml_open (r->xml, "facts");
  for (guint i = 0; i < r->facts->facts->len; i++)
    {
      const FaFact *fact = fa_report_fact (r->facts, i);
      if ((r->options->relations >> fact->relation & 1) != 0)
        write_fact (r, i + 1, fact, g_ptr_array_index (keys, i));
    }
  fa_xml_close (r->xml);
}

GString *
fa_report_xml (const FaFacts *facts, const FaReportOptions *options, GError **error)
{
  g_return_val_if_fail (facts != NULL && options != NULL, NULL);
  Report r = { .facts = facts, .options = options, .xml = fa_xml_new (), .n_sources = fa_report_n_sources (facts) };
  g_return_val_if_fail (r.n_sources > 0 && r.n_sources <= FA_MAX_SOURCES, NULL);
  for (guint i = 0; i < r.n_sources; i++)
    r.cuts[i] = fa_report_cuts_new (fa_report_claims (facts, i));
  g_autofree char *key = report_key (&r);
  fa_xml_open (r.xml, "report");
  fa_xml_attribute (r.xml, "xmlns", NAMESPACE);
  fa_xml_attribute (r.xml, "version", FORMAT_VERSION);
  fa_xml_attribute (r.xml, "key", key);
  write_run (&r);
  write_sources (&r);
  write_summary (&r);
  write_facts (&r);
  fa_xml_close (r.xml);
  for (guint i = 0; i < r.n_sources; i++)
    fa_report_cuts_free (r.cuts[i]);
  GString *result = fa_xml_finish (r.xml);
  if (result == NULL)
    g_set_error (error, FA_ERROR, FA_ERROR_WRITE, "libxml2 could not make the report: out of memory");
  return result;
}
