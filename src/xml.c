/* xml.c - an XML document written element by element into memory.
 *
 * In: names, values, text. Out: the bytes of a document, or nothing. The one idea: the first failure is remembered and
 * everything after it is skipped, so that callers write a document without looking back. */
#include "xml.h"

#include "clean.h"

#include <libxml/xmlwriter.h>
#include <string.h>

#define PIECE ((gsize) 1 << 16) /* bytes: libxml2 holds one or two such pieces at a time */

struct FaXml {
  xmlBufferPtr buffer;     /* what the writer wrote last */
  xmlTextWriterPtr writer; /* NULL when libxml2 had no memory for it */
  GString *document;       /* what it wrote before */
  GString *scratch;
  gsize pending; /* bytes not yet in document */
  guint opened, closed;
  gboolean failed;
};

/* Take over what libxml2 holds, so that a long report is in memory once. */
static void
drain (FaXml *xml)
{
  xml->failed = xml->failed || xmlTextWriterFlush (xml->writer) < 0 || xmlBufferContent (xml->buffer) == NULL;
  if (xml->failed)
    return;
  g_string_append_len (xml->document, (const char *) xmlBufferContent (xml->buffer), xmlBufferLength (xml->buffer));
  xmlBufferEmpty (xml->buffer);
  xml->pending = 0;
}

/* Every result of the writer: bytes written, or a failure. */
static void
check (FaXml *xml, int result)
{
  xml->failed = xml->failed || result < 0;
  xml->pending += (gsize) MAX (result, 0);
  if (xml->pending >= PIECE)
    drain (xml);
}

static const xmlChar *
as_xml (const char *s)
{
  return (const xmlChar *) s;
}

FaXml *
fa_xml_new (void)
{
  FaXml *xml = g_new0 (FaXml, 1);
  xml->document = g_string_new (NULL);
  xml->scratch = g_string_new (NULL);
  xml->buffer = xmlBufferCreate ();
  xml->writer = xml->buffer != NULL ? xmlNewTextWriterMemory (xml->buffer, 0) : NULL;
  xml->failed = xml->writer == NULL;
  if (!xml->failed)
    check (xml, xmlTextWriterSetIndent (xml->writer, 1));
  if (!xml->failed)
    check (xml, xmlTextWriterSetIndentString (xml->writer, as_xml (" ")));
  if (!xml->failed)
    check (xml, xmlTextWriterStartDocument (xml->writer, "1.0", "UTF-8", NULL));
  return xml;
}

/* The writer has been seen to lose an error: what it made must at least end where the root element does. */
static gboolean
is_whole (const FaXml *xml)
{
  return xml->opened > 0 && xml->opened == xml->closed && g_str_has_suffix (xml->document->str, ">\n");
}

GString *
fa_xml_finish (FaXml *xml)
{
  if (!xml->failed)
    check (xml, xmlTextWriterEndDocument (xml->writer));
  if (!xml->failed)
    drain (xml);
  gboolean good = !xml->failed && is_whole (xml);
  if (xml->writer != NULL)
    xmlFreeTextWriter (xml->writer);
  if (xml->buffer != NULL)
    xmlBufferFree (xml->buffer);
  GString *document = xml->document;
  g_string_free (xml->scratch, TRUE);
  g_free (xml);
  if (good)
    return document;
  g_string_free (document, TRUE);
  return NULL;
}

void
fa_xml_open (FaXml *xml, const char *name)
{
  if (!xml->failed)
    check (xml, xmlTextWriterStartElement (xml->writer, as_xml (name)));
  xml->opened++;
}

void
fa_xml_close (FaXml *xml)
{
  if (!xml->failed)
    check (xml, xmlTextWriterEndElement (xml->writer));
  xml->closed++;
}

static gboolean
is_plain (const char *s)
{
  while (*s >= 0x20 && *s < 0x7F)
    s++;
  return *s == '\0';
}

void
fa_xml_attribute (FaXml *xml, const char *name, const char *value)
{
  if (value == NULL || xml->failed)
    return;
  g_autofree char *clean = is_plain (value) ? NULL : fa_clean_string (value);
  check (xml, xmlTextWriterWriteAttribute (xml->writer, as_xml (name), as_xml (clean != NULL ? clean : value)));
}

void
fa_xml_attribute_format (FaXml *xml, const char *name, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_string_vprintf (xml->scratch, format, args);
  va_end (args);
  fa_xml_attribute (xml, name, xml->scratch->str);
}

/* Most attributes are numbers: written digit by digit from behind, for the printf family takes longer than the writer. */
void
fa_xml_attribute_uint (FaXml *xml, const char *name, guint64 value)
{
  char digits[24], *p = digits + sizeof digits - 1;
  *p = '\0';
  do
    *--p = (char) ('0' + value % 10);
  while ((value /= 10) > 0);
  fa_xml_attribute (xml, name, p);
}

void
fa_xml_attribute_thousandths (FaXml *xml, const char *name, guint value)
{
  fa_xml_attribute_format (xml, name, "%u.%03u", value / 1000, value % 1000);
}

void
fa_xml_text (FaXml *xml, const char *text)
{
  if (xml->failed)
    return;
  g_autofree char *clean = is_plain (text) ? NULL : fa_clean_string (text);
  check (xml, xmlTextWriterWriteString (xml->writer, as_xml (clean != NULL ? clean : text)));
}

void
fa_xml_slice (FaXml *xml, const char *text, gsize n)
{
  while (n > 0 && !xml->failed)
    {
      gsize piece = MIN (n, PIECE);
      while (piece < n && ((guchar) text[piece] & 0xC0) == 0x80) /* whole code points */
        piece--;
      g_string_truncate (xml->scratch, 0);
      g_string_append_len (xml->scratch, text, (gssize) piece);
      check (xml, xmlTextWriterWriteString (xml->writer, as_xml (xml->scratch->str)));
      text += piece;
      n -= piece;
    }
}

void
fa_xml_leaf (FaXml *xml, const char *name, const char *text)
{
  if (text == NULL)
    return;
  fa_xml_open (xml, name);
  fa_xml_text (xml, text);
  fa_xml_close (xml);
}
