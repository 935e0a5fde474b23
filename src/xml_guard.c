/* xml_guard.c - what of an XML text must not reach libxml2.
 *
 * In: text that anybody may have written. Out: leave to parse it, with the line of each element; or what is wrong, and
 * where. The one idea: the parser's README says it is not for untrusted data, and its old versions are quadratic in
 * attributes, namespaces and names, some of that before any of its callbacks; so one linear pass over the bytes, which
 * sees tags and nothing more, sets limits that no honest file comes near. */
#include "xml_guard.h"

#include <string.h>

#define MAX_TAG (64 << 10) /* bytes */
#define MAX_ATTRIBUTES 64  /* libxml2 compares each attribute of a tag with all others ... */
#define MAX_NAMESPACES 64  /* ... and each name with all namespaces declared round it */
#define MAX_NAMES 4000     /* different ones: libxml2's dictionary of them is slow when it is large */
#define MAX_DEPTH 256
#define MAX_SECTION (1 << 20) /* bytes of a comment or a CDATA section */

/* TRUE for a byte that begins a character XML 1.0 cannot hold; the text is UTF-8 already. libxml2 ends a comment at one
 * and reads on behind it, which would hide from the scan what stands there. */
static gboolean
is_illegal (const char *s)
{
  guchar c = (guchar) *s;
  if (c < 0x20)
    return c != '\t' && c != '\n' && c != '\r';
  return c == 0xEF && (guchar) s[1] == 0xBF && (guchar) s[2] >= 0xBE;
}

static const char *
find_illegal (const char *text)
{
  for (; *text != '\0'; text++)
    if (is_illegal (text))
      return text;
  return NULL;
}

/* Where the scan is: what it must remember of the tags before. */
typedef struct {
  const char *wrong; /* why the text must not be parsed; NULL: so far it may */
  guint32 line;      /* of `counted` */
  const char *counted;
  guint depth, namespaces;    /* open elements; declared by all of them */
  guint8 declared[MAX_DEPTH]; /* by each of them */
  guint32 seed;               /* of the hash of names: what a file must not know */
  guint names;                /* different ones */
  guint8 seen[1 << 13];       /* one bit for each value of the hash */
  GArray *lines;              /* of guint32: of each element, in the order of the text; libxml2 counts to 65,535 */
} Scan;

/* Lines up to a place; the scan goes forward only. */
static guint32
line_at (Scan *scan, const char *place)
{
  for (; scan->counted < place; scan->counted++)
    scan->line += *scan->counted == '\n';
  return scan->line;
}

/* Count a name unless it, or another of its hash, was there: close enough for a limit. @return its end. */
static const char *
note_name (Scan *scan, const char *s)
{
  guint32 h = 2166136261u ^ scan->seed;
  for (; *s != '\0' && strchr (" \t\r\n=/<>&;\"'?", *s) == NULL; s++)
    h = (h ^ (guchar) *s) * 16777619u;
  h = (h ^ h >> 16) & 0xFFFF;
  guint8 bit = (guint8) (1u << (h & 7));
  if ((scan->seen[h >> 3] & bit) == 0 && ++scan->names > MAX_NAMES)
    scan->wrong = "more than 4,000 different names";
  scan->seen[h >> 3] |= bit;
  return s;
}

/* What a scan finds in a tag. */
typedef struct {
  guint attributes, namespaces;
} Tag;

/* Names of namespaces and of entities stand in values. */
static const char *
skip_quoted (Scan *scan, const char *s, gboolean is_namespace)
{
  char quote = *s++;
  if (is_namespace)
    note_name (scan, s);
  for (; *s != '\0' && *s != quote; s++)
    if (*s == '&')
      note_name (scan, s + 1);
  return *s == quote ? s + 1 : s;
}

/* Where a tag that begins at s ends: behind its ">", with quoted ones stepped over. */
static const char *
end_of_tag (Scan *scan, const char *s, Tag *tag)
{
  gboolean is_namespace = FALSE;
  for (s++; *s != '\0' && *s != '>';)
    if (*s == '"' || *s == '\'')
      s = skip_quoted (scan, s, is_namespace);
    else if (g_ascii_isspace (*s) || strchr ("=/<&;?", *s) != NULL)
      tag->attributes += *s++ == '=';
    else
      {
        is_namespace = strncmp (s, "xmlns", 5) == 0;
        tag->namespaces += is_namespace ? 1 : 0;
        s = note_name (scan, s);
      }
  return *s == '>' ? s + 1 : s;
}

static void
open_element (Scan *scan, const char *s, guint namespaces)
{
  guint32 line = line_at (scan, s);
  g_array_append_val (scan->lines, line);
  if (scan->depth == MAX_DEPTH)
    scan->wrong = "elements nested deeper than 256";
  else
    scan->declared[scan->depth++] = (guint8) MIN (namespaces, 255);
  scan->namespaces += MIN (namespaces, 255);
  if (scan->namespaces > MAX_NAMESPACES)
    scan->wrong = "more than 64 namespaces in one place";
}

static void
close_element (Scan *scan)
{
  if (scan->depth > 0)
    scan->namespaces -= scan->declared[--scan->depth];
}

static const char *
scan_tag (Scan *scan, const char *s)
{
  Tag tag = { 0, 0 };
  const char *end = end_of_tag (scan, s, &tag);
  if (end - s > MAX_TAG)
    scan->wrong = "a tag of more than 64 KiB";
  else if (tag.attributes > MAX_ATTRIBUTES)
    scan->wrong = "a tag with more than 64 attributes";
  else if (s[1] == '/')
    close_element (scan);
  else if (s[1] != '!')
    {
      open_element (scan, s, tag.namespaces);
      if (end - s > 2 && end[-2] == '/')
        close_element (scan);
    }
  return end;
}

/* "--" ends a comment or stands in none; libxml2 takes its time for each. */
static const char *
scan_comment (Scan *scan, const char *s)
{
  const char *end = strstr (s + 4, "--");
  if (end == NULL || end[2] != '>')
    scan->wrong = end == NULL ? "a comment that does not end" : "\"--\" in a comment";
  else if (end - s > MAX_SECTION)
    scan->wrong = "a comment of more than 1 MiB";
  return end != NULL && end[2] == '>' ? end + 3 : s + 4;
}

/* What ends with a mark of its own. */
static const char *
scan_section (Scan *scan, const char *s, const char *mark, gssize most)
{
  const char *end = strstr (s, mark);
  if (end == NULL)
    scan->wrong = most == MAX_TAG ? "an instruction that does not end" : "a CDATA section that does not end";
  else if (end - s > most)
    scan->wrong = most == MAX_TAG ? "an instruction of more than 64 KiB" : "a CDATA section of more than 1 MiB";
  return end != NULL ? end + strlen (mark) : s + 2;
}

/* Step over what begins at "<" or "&". @return where it ends. */
static const char *
step_over (Scan *scan, const char *s)
{
  if (*s == '&')
    return note_name (scan, s + 1);
  if (g_str_has_prefix (s, "<!--"))
    return scan_comment (scan, s);
  if (g_str_has_prefix (s, "<![CDATA["))
    return scan_section (scan, s, "]]>", MAX_SECTION);
  if (!g_str_has_prefix (s, "<?"))
    return scan_tag (scan, s);
  note_name (scan, s + 2);
  return scan_section (scan, s, "?>", MAX_TAG);
}

static const char *
find_declaration (Scan *scan, const char *text)
{
  static const char *const declarations[] = { "<!ENTITY", "<!ATTLIST", "<!ELEMENT", "<!NOTATION" };
  const char *found = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (declarations) && found == NULL; i++)
    {
      found = strstr (text, declarations[i]);
      if (found != NULL)
        scan->wrong = i == 0 ? "entity declarations are not accepted" : "declarations in a DOCTYPE are not accepted";
    }
  return found;
}

/* The first thing that must not reach the parser; NULL: none. */
static const char *
find_refused (Scan *scan, const char *text)
{
  const char *found = find_declaration (scan, text);
  if (found != NULL)
    return found;
  found = find_illegal (text);
  if (found != NULL)
    {
      scan->wrong = "a character that XML cannot hold";
      return found;
    }
  for (const char *s = strpbrk (text, "<&"), *end; s != NULL; s = strpbrk (end, "<&"))
    {
      end = step_over (scan, s);
      if (scan->wrong != NULL)
        return s;
    }
  return NULL;
}

/* The text is UTF-8 whatever its declaration says: a name of another encoding there is overwritten with blanks, or
 * libxml2 would decode a second time. */
static void
blank_declared_encoding (char *text)
{
  if (!g_str_has_prefix (text, "<?xml"))
    return;
  char *end = strstr (text, "?>"), *name = strstr (text, "encoding");
  if (end == NULL || name == NULL || name > end)
    return;
  char *quote = name + strcspn (name, "\"'");
  char *close = quote < end ? strchr (quote + 1, *quote) : NULL;
  if (close != NULL && close < end)
    memset (name, ' ', (gsize) (close + 1 - name));
}

GArray *
fa_xml_guard (char *text, guint32 *line, const char **wrong)
{
  Scan scan
      = { .line = 1, .counted = text, .lines = g_array_new (FALSE, FALSE, sizeof (guint32)), .seed = g_random_int () };
  const char *place = find_refused (&scan, text);
  if (place == NULL)
    {
      blank_declared_encoding (text);
      return scan.lines;
    }
  *line = line_at (&scan, place);
  *wrong = scan.wrong;
  g_array_free (scan.lines, TRUE);
  return NULL;
}
