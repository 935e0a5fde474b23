/* lexicon_measure.c - lines of a file of measures.
 *
 * In: "unit TAB dimension TAB factor TAB zero [TAB source]". Out: measures, handed over one by one. The one idea: a
 * value in a unit is zero + factor * value in the base unit of its dimension, so that any two units of one dimension
 * can be converted; what has no line is never converted. */
#include "lexicon_file.h"

#include <math.h>
#include <string.h>

#define N_COLUMNS 5

/* A plain number that fills its cell; "" is the default. */
static gboolean
parse_value (const char *s, double otherwise, double *value)
{
  char *end;
  *value = *s == '\0' ? otherwise : g_ascii_strtod (s, &end);
  return *s == '\0' || (strspn (s, "-+.0123456789eE") == strlen (s) && *end == '\0' && isfinite (*value));
}

static gboolean
read_measure (FaFileReader *r, const char *line, const FaFileMeasureSink *sink)
{
  g_auto (GStrv) cell = g_strsplit (line, "\t", -1);
  guint n = g_strv_length (cell);
  if (n >= 2 && strcmp (cell[0], "unit") == 0 && strcmp (cell[1], "dimension") == 0)
    return TRUE; /* header */
  if (n < 3 || n > N_COLUMNS)
    return fa_file_problem (r, 0, "%u columns; a measure is: unit TAB dimension TAB factor [TAB zero TAB source]", n);
  FaFileMeasure measure = { .unit = cell[0], .dimension = cell[1], .line = r->line };
  gsize factor_at = strlen (cell[0]) + strlen (cell[1]) + 2;
  if (!fa_file_is_id (cell[1]))
    return fa_file_problem (r, strlen (cell[0]) + 1, "a dimension is lower-case words joined by \"-\"");
  if (!parse_value (cell[2], 0, &measure.factor) || measure.factor <= 0)
    return fa_file_problem (r, factor_at, "not a number above 0");
  if (n > 3 && !parse_value (cell[3], 0, &measure.zero))
    return fa_file_problem (r, factor_at + strlen (cell[2]) + 1, "not a number");
  return sink->measure (sink->data, &measure, r->error);
}

gboolean
fa_file_read_measures (const char *path, char *text, const FaFileMeasureSink *sink, GError **error)
{
  const FaFileSink told = { .data = sink->data, .problem = sink->problem };
  FaFileReader r = { .path = path, .sink = &told, .error = error };
  char *rest = text, *line;
  gboolean good = TRUE;
  while (fa_file_next_content (&r, &rest, &line, &good))
    good = read_measure (&r, line, sink);
  return good;
}
