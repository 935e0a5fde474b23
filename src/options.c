/* options.c - the command line of factalign.
 *
 * In: argv and SOURCE_DATE_EPOCH. Out: checked values, or one line that says what is wrong. The one idea: values are
 * taken as bytes (GLib's "filename" options) and checked here, because no locale is set that could convert them. */
#include "options.h"

#include "report_common.h"

#include <string.h>

#define DEFAULT_GLOSS "en"
#define LARGEST_INPUT ((guint64) 1 << 30)

/* Options as GLib gives them, before they are checked. */
typedef struct {
  char **lang, **encoding, **label, **href, **published; /* KEY=VALUE, may repeat */
  char *format, *min_confidence, *relation, *max_input, *color, *date;
} Raw;

static void
raw_clear (Raw *raw)
{
  char **lists[] = { raw->lang, raw->encoding, raw->label, raw->href, raw->published };
  char *values[] = { raw->format, raw->min_confidence, raw->relation, raw->max_input, raw->color, raw->date };
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    g_strfreev (lists[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    g_free (values[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Raw, raw_clear)

static gboolean
refuse (GError **error, const char *option, const char *value, const char *wanted)
{
  g_autofree char *quoted = fa_error_quote (value);
  g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "--%s=%s: %s", option, quoted, wanted);
  return FALSE;
}

/* Values ----------------------------------------------------------------------------------------------------------- */

/* "0.5" -> 500, without a floating point number on the way. */
static gboolean
parse_thousandths (const char *s, guint *value)
{
  guint whole = 0, part = 0, digits = 0;
  const char *start = s;
  for (; g_ascii_isdigit (*s) && whole < 10; s++)
    whole = whole * 10 + (guint) (*s - '0');
  if (*s == '.')
    for (s++; g_ascii_isdigit (*s) && digits < 3; s++, digits++)
      part = part * 10 + (guint) (*s - '0');
  for (guint i = digits; i < 3; i++)
    part *= 10;
  *value = whole * 1000 + part;
  return *s == '\0' && s != start && strcmp (start, ".") != 0 && *value <= 1000;
}

static gboolean
parse_size (const char *s, gsize *value)
{
  static const char *const units[] = { "", "K", "M", "G", "KiB", "MiB", "GiB" };
  char *end;
  guint64 n = g_ascii_isdigit (*s) ? g_ascii_strtoull (s, &end, 10) : 0;
  for (guint i = 0; n > 0 && n <= LARGEST_INPUT && i < G_N_ELEMENTS (units); i++)
    if (g_ascii_strcasecmp (end, units[i]) == 0)
      {
        n <<= 10 * (i < 4 ? i : i - 3);
        *value = (gsize) n;
        return n <= LARGEST_INPUT;
      }
  return FALSE;
}

static gboolean
parse_relations (const char *list, guint *bits)
{
  g_auto (GStrv) names = g_strsplit (list, ",", -1);
  FaFactRelation relation;
  *bits = 0;
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (!fa_fact_relation_parse (names[i], &relation))
        return FALSE;
      *bits |= 1u << relation;
    }
  return *bits != 0;
}

static char *
format_utc (GDateTime *date)
{
  g_autoptr (GDateTime) utc = g_date_time_to_utc (date);
  return g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
}

/* The date of the run is given, never taken from the clock. */
static gboolean
parse_run_date (const char *option, char **date, GError **error)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds;
  g_autoptr (GDateTime) given = NULL;
  if (option != NULL)
    {
      given = strchr (option, '-') != NULL ? g_date_time_new_from_iso8601 (option, NULL) : NULL;
      if (given == NULL)
        return refuse (error, "date", option, "not a date and time like 2026-11-21T08:00:00Z");
    }
  else if (epoch != NULL && *epoch != '\0')
    {
      if (!g_ascii_string_to_signed (epoch, 10, 0, G_GINT64_CONSTANT (253402300799), &seconds, NULL))
        {
          g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "SOURCE_DATE_EPOCH is not a number of seconds");
          return FALSE;
        }
      given = g_date_time_new_from_unix_utc (seconds);
    }
  *date = given != NULL ? format_utc (given) : NULL;
  return TRUE;
}

static gboolean
parse_color (const char *name, FaColor *color)
{
  static const char *const names[] = { "auto", "always", "never" };
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (strcmp (name, names[i]) == 0)
      {
        *color = (FaColor) i;
        return TRUE;
      }
  return FALSE;
}

/* The format is named, or is what the suffix of the output says. A suffix of no format ("out.new") says nothing; that
 * of another format must not end in a file that is not what its name says. */
static gboolean
choose_format (FaOptions *o, const char *name, GError **error)
{
  static const struct {
    const char *suffix;
    gint format; /* -1: of a later version */
  } suffixes[]
      = { { ".xml", FA_FORMAT_XML }, { ".txt", FA_FORMAT_TEXT }, { ".html", -1 }, { ".htm", -1 }, { ".atom", -1 } };
  if (name != NULL)
    {
      o->format = strcmp (name, "text") == 0 ? FA_FORMAT_TEXT : FA_FORMAT_XML;
      return o->format == FA_FORMAT_TEXT || strcmp (name, "xml") == 0 || refuse (error, "format", name, "xml or text");
    }
  for (gsize i = 0; o->output != NULL && i < G_N_ELEMENTS (suffixes); i++)
    if (g_str_has_suffix (o->output, suffixes[i].suffix))
      {
        if (suffixes[i].format < 0)
          return refuse (error, "output", o->output,
                         "no format of that suffix; use .xml or .txt, or name it with --format");
        o->format = (FaFormat) suffixes[i].format;
      }
  return TRUE;
}

/* Values of one source --------------------------------------------------------------------------------------------- */

/* Bits 1 << source: a letter, else a file name as given (which may stand there twice). */
static guint
sources_of_key (const FaOptions *o, const char *key)
{
  guint bits = 0;
  if (key[0] >= 'a' && key[0] < (char) ('a' + o->n_articles) && key[1] == '\0')
    return 1u << (key[0] - 'a');
  for (guint i = 0; i < o->n_articles; i++)
    if (strcmp (o->articles[i], key) == 0)
      bits |= 1u << i;
  return bits;
}

typedef gboolean (*SetValue) (FaArticleOptions *article, const char *value);

static gboolean
set_language (FaArticleOptions *article, const char *value)
{
  article->language = value;
  return TRUE;
}

static gboolean
set_encoding (FaArticleOptions *article, const char *value)
{
  article->encoding = value;
  return TRUE;
}

static gboolean
set_label (FaArticleOptions *article, const char *value)
{
  article->label = value;
  return TRUE;
}

static gboolean
set_href (FaArticleOptions *article, const char *value)
{
  article->href = value;
  return g_uri_is_valid (value, G_URI_FLAGS_NONE, NULL);
}

static gboolean
set_published (FaArticleOptions *article, const char *value)
{
  return fa_date_parse (value, &article->published);
}

/* Each of the list is KEY=VALUE. */
static gboolean
set_values (FaOptions *o, const char *option, char **list, SetValue set, const char *wanted, GError **error)
{
  for (; list != NULL && *list != NULL; list++)
    {
      const char *equals = strchr (*list, '=');
      if (equals == NULL || equals == *list || equals[1] == '\0')
        return refuse (error, option, *list, "give a source and a value, as in a=VALUE or FILE=VALUE");
      g_autofree char *key = g_strndup (*list, (gsize) (equals - *list));
      char *value = g_strdup (equals + 1);
      g_ptr_array_add (o->owned, value);
      guint bits = sources_of_key (o, key);
      if (bits == 0)
        return refuse (error, option, *list, "no such source; they are a, b or a file name as given");
      for (guint i = 0; i < o->n_articles; i++)
        if ((bits >> i & 1) != 0 && !set (&o->article[i], value))
          return refuse (error, option, *list, wanted);
    }
  return TRUE;
}

static gboolean
set_all_values (FaOptions *o, const Raw *raw, GError **error)
{
  return set_values (o, "lang", raw->lang, set_language, "", error)
         && set_values (o, "encoding", raw->encoding, set_encoding, "", error)
         && set_values (o, "label", raw->label, set_label, "", error)
         && set_values (o, "href", raw->href, set_href, "not a URL", error)
         && set_values (o, "published", raw->published, set_published, "not a date like 2026-11-21", error);
}

/* What goes into the report ---------------------------------------------------------------------------------------- */

static void
record (GPtrArray *list, const char *name, char source, const char *value)
{
  if (value == NULL)
    return;
  g_ptr_array_add (list, source != 0 ? g_strdup_printf ("%s=%c=%s", name, source, value)
                                     : g_strdup_printf ("%s=%s", name, value));
}

/* In alphabetical order of the names. */
static void
record_options (FaOptions *o, const Raw *raw)
{
  GPtrArray *list = g_ptr_array_new ();
  for (guint i = 0; i < o->n_articles; i++)
    record (list, "encoding", (char) ('a' + i), o->article[i].encoding);
  record (list, "gloss", 0, strcmp (o->gloss, DEFAULT_GLOSS) != 0 ? o->gloss : NULL);
  for (guint i = 0; i < o->n_articles; i++)
    record (list, "lang", (char) ('a' + i), o->article[i].language);
  g_autofree char *confidence = g_strdup_printf ("%u.%03u", o->min_confidence / 1000, o->min_confidence % 1000);
  record (list, "min-confidence", 0, o->min_confidence != G_MAXUINT ? confidence : NULL);
  record (list, "no-default-lexicons", 0, o->no_default_lexicons ? "true" : NULL);
  record (list, "no-text", 0, o->no_text ? "true" : NULL);
  for (guint i = 0; i < o->n_articles; i++)
    {
      g_autofree char *date = fa_date_known (o->article[i].published) ? fa_date_format (o->article[i].published) : NULL;
      record (list, "published", (char) ('a' + i), date);
    }
  record (list, "relation", 0, raw->relation);
  g_ptr_array_add (list, NULL);
  o->result_options = (char **) g_ptr_array_free (list, FALSE);
}

/* The whole line --------------------------------------------------------------------------------------------------- */

static gboolean
parse (FaOptions *o, Raw *raw, int argc, char **argv, GError **error)
{
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "lang", 'l', 0, G_OPTION_ARG_FILENAME_ARRAY, &raw->lang, "language of a source (default: detected)", "a=TAG" },
    { "lexicon", 'L', 0, G_OPTION_ARG_FILENAME_ARRAY, &o->lexicons, "a further lexicon; may repeat", "FILE" },
    { "no-default-lexicons", 0, 0, G_OPTION_ARG_NONE, &o->no_default_lexicons,
      "only the lexicons named with -L", NULL },
    { "format", 'f', 0, G_OPTION_ARG_FILENAME, &raw->format,
      "default: xml, or what the suffix of -o says", "xml|text" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &o->output, "written whole or not at all", "FILE" },
    { "encoding", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &raw->encoding,
      "encoding of a source (default: BOM, else UTF-8)", "a=NAME" },
    { "label", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &raw->label,
      "name of a source in the report (default: its file name)", "a=TEXT" },
    { "href", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &raw->href, "where the article stands", "a=URL" },
    { "published", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &raw->published,
      "date of an article that does not say it", "a=DATE" },
    { "date", 0, 0, G_OPTION_ARG_FILENAME, &raw->date,
      "date of this run (default: SOURCE_DATE_EPOCH, else none)", "RFC3339" },
    { "gloss", 0, 0, G_OPTION_ARG_FILENAME, &o->gloss, "language of the glosses (default: en)", "TAG" },
    { "min-confidence", 0, 0, G_OPTION_ARG_FILENAME, &raw->min_confidence,
      "agreements below it are left unassessed", "0.000-1.000" },
    { "relation", 0, 0, G_OPTION_ARG_FILENAME, &raw->relation,
      "print only these: conflict,agree,only,unassessed", "LIST" },
    { "no-text", 0, 0, G_OPTION_ARG_NONE, &o->no_text, "leave the articles' texts out of the report", NULL },
    { "max-input", 0, 0, G_OPTION_ARG_FILENAME, &raw->max_input, "largest article, up to 1G (default: 16M)", "SIZE" },
    { "exit-code", 0, 0, G_OPTION_ARG_NONE, &o->exit_code, "exit with 1 if there is a conflict", NULL },
    { "show-text", 0, 0, G_OPTION_ARG_NONE, &o->show_text, "print the articles as they were read, and stop", NULL },
    { "list-lexicons", 0, 0, G_OPTION_ARG_NONE, &o->list_lexicons, "print which lexicons are read, and stop", NULL },
    { "explain", 0, 0, G_OPTION_ARG_FILENAME, &o->explain, "print why a fact has its verdict, and stop", "f2" },
    { "color", 0, 0, G_OPTION_ARG_FILENAME, &raw->color,
      "colour of the text format (default: auto)", "auto|always|never" },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &o->quiet, "no summary, no warnings", NULL },
    { "verbose", 'v', 0, G_OPTION_ARG_NONE, &o->verbose, "say what was read and found", NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &o->help, "print this", NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &o->version, "print the versions of the program and its libraries", NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &o->articles, NULL, "ARTICLE ARTICLE" },
    { 0 }
  };
  /* clang-format on */
  g_autoptr (GOptionContext) context = g_option_context_new ("- a diff for facts");
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_summary (
      context, "Reads two news articles about one event in different languages ('-' is standard input)\n"
               "and reports what they agree on, where they differ, and what only one of them says.\n"
               "The sources are named a and b.");
  g_option_context_set_description (context, "Exit status: 0 report written; 1 conflict found, with --exit-code;\n"
                                             "2 usage, input, lexicon or write error; 3 a limit was reached.\n");
  g_autoptr (GError) why = NULL;
  if (!g_option_context_parse (context, &argc, &argv, &why))
    {
      g_autofree char *quoted = fa_error_quote (why->message);
      g_set_error (error, FA_ERROR, FA_ERROR_OPTION, "%s; see factalign --help", quoted);
      return FALSE;
    }
  o->help_text = o->help ? g_option_context_get_help (context, TRUE, NULL) : NULL;
  return TRUE;
}

static gboolean
check_articles (FaOptions *o, GError **error)
{
  guint standard_inputs = 0;
  o->n_articles = o->articles != NULL ? g_strv_length (o->articles) : 0;
  for (guint i = 0; i < o->n_articles; i++)
    standard_inputs += strcmp (o->articles[i], "-") == 0 ? 1 : 0;
  const char *why = NULL;
  if (o->n_articles > FA_MAX_ARTICLES)
    why = "three and more articles are not supported yet";
  else if (standard_inputs > 1)
    why = "standard input ('-') can be one of the articles only";
  else if (o->n_articles < FA_MAX_ARTICLES && !(o->show_text && o->n_articles > 0) && !o->list_lexicons)
    why = "two articles are needed; see factalign --help";
  if (why != NULL)
    g_set_error_literal (error, FA_ERROR, FA_ERROR_OPTION, why);
  return why == NULL;
}

static gboolean
check (FaOptions *o, const Raw *raw, GError **error)
{
  gsize max_input = 0;
  if (!check_articles (o, error) || !choose_format (o, raw->format, error))
    return FALSE;
  if (raw->min_confidence != NULL && !parse_thousandths (raw->min_confidence, &o->min_confidence))
    return refuse (error, "min-confidence", raw->min_confidence, "from 0.000 to 1.000");
  if (raw->relation != NULL && !parse_relations (raw->relation, &o->relations))
    return refuse (error, "relation", raw->relation, "one or more of conflict,agree,only,unassessed");
  if (raw->max_input != NULL && !parse_size (raw->max_input, &max_input))
    return refuse (error, "max-input", raw->max_input, "a size like 64M, from 1 to 1G");
  if (raw->color != NULL && !parse_color (raw->color, &o->color))
    return refuse (error, "color", raw->color, "auto, always or never");
  for (guint i = 0; i < o->n_articles; i++)
    o->article[i] = (FaArticleOptions){ .published = FA_DATE_NONE, .max_bytes = max_input };
  if (!parse_run_date (raw->date, &o->date, error) || !set_all_values (o, raw, error))
    return FALSE;
  record_options (o, raw);
  return TRUE;
}

FaOptions *
fa_options_new (int argc, char **argv, GError **error)
{
  g_autoptr (FaOptions) o = g_new0 (FaOptions, 1);
  g_auto (Raw) raw = { 0 };
  o->owned = g_ptr_array_new_with_free_func (g_free);
  o->relations = ~0u;
  o->min_confidence = G_MAXUINT;
  if (!parse (o, &raw, argc, argv, error))
    return NULL;
  if (o->help || o->version)
    return g_steal_pointer (&o);
  if (o->gloss == NULL)
    o->gloss = g_strdup (DEFAULT_GLOSS);
  return check (o, &raw, error) ? g_steal_pointer (&o) : NULL;
}

void
fa_options_free (FaOptions *options)
{
  if (options == NULL)
    return;
  g_strfreev (options->articles);
  g_strfreev (options->lexicons);
  g_strfreev (options->result_options);
  g_free (options->output);
  g_free (options->date);
  g_free (options->gloss);
  g_free (options->explain);
  g_free (options->help_text);
  g_ptr_array_unref (options->owned);
  g_free (options);
}
