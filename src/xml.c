/* xml.c - an XML document written element by element into memory.
 *
 * In: names, values, text. Out: the bytes of a document, or nothing. The one idea: the first failure is remembered and
 * everything after it is skipped, so that callers write a document without looking back. */
#include "xml.h"

#include "clean.h"

#include <libxml/xmlwriter.h>
#include <string.h>

struct FaXml {
  xmlBufferPtr buffer;
  xmlTextWriterPtr writer; /* NULL when libxml2 had no memory for it */
  GString *scratch;
  guint opened, closed;
  gboolean failed;
};

static void
check (FaXml *xml, int result)
{
  xml->failed = xml->failed || result < 0;
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
is_whole (const char *bytes, gsize n)
{
  return n > 2 && memcmp (bytes + n - 2, ">\n", 2) == 0;
}

GString *
fa_xml_finish (FaXml *xml)
{
  if (!xml->failed)
    check (xml, xmlTextWriterEndDocument (xml->writer));
  if (!xml->failed)
    check (xml, xmlTextWriterFlush (xml->writer));
  if (xml->writer != NULL)
    xmlFreeTextWriter (xml->writer);
  GString *result = NULL;
  if (!xml->failed && xml->opened == xml->closed && xml->opened > 0)
    {
      const char *bytes = (const char *) xmlBufferContent (xml->buffer);
      gsize n = (gsize) xmlBufferLength (xml->buffer);
      if (bytes != NULL && is_whole (bytes, n))
        result = g_string_new_len (bytes, (gssize) n);
    }
  if (xml->buffer != NULL)
    xmlBufferFree (xml->buffer);
  g_string_free (xml->scratch, TRUE);
  g_free (xml);
  return result;
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

void
fa_xml_attribute_uint (FaXml *xml, const char *name, guint64 value)
{
  fa_xml_attribute_format (xml, name, "%" G_GUINT64_FORMAT, value);
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
  if (xml->failed || n == 0)
    return;
  g_string_truncate (xml->scratch, 0);
  g_string_append_len (xml->scratch, text, (gssize) n);
  check (xml, xmlTextWriterWriteString (xml->writer, as_xml (xml->scratch->str)));
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
