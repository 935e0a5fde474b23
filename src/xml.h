/* xml.h - an XML document written element by element into memory. Private to the report stage.
 *
 * A thin layer over libxml2's writer, which drops some errors and writes characters that no XML can hold: every return
 * code is kept, every string is cleaned, and elements are counted. */
#ifndef FACTALIGN_XML_H
#define FACTALIGN_XML_H

#include <glib.h>

typedef struct FaXml FaXml;

/** Begin a document, indented by one space a level; elements hold either elements or text. */
FaXml *fa_xml_new (void);

/** End the document.
 * @return new buffer of UTF-8; NULL if libxml2 failed anywhere since fa_xml_new(). @p xml is released either way. */
GString *fa_xml_finish (FaXml *xml);

void fa_xml_open (FaXml *xml, const char *name);
void fa_xml_close (FaXml *xml);

/** Attributes of the element just opened. A NULL value writes nothing. */
void fa_xml_attribute (FaXml *xml, const char *name, const char *value);
void fa_xml_attribute_uint (FaXml *xml, const char *name, guint64 value);
/** "0.840" for 840. */
void fa_xml_attribute_thousandths (FaXml *xml, const char *name, guint value);
void fa_xml_attribute_format (FaXml *xml, const char *name, const char *format, ...) G_GNUC_PRINTF (3, 4);

void fa_xml_text (FaXml *xml, const char *text);
/** Text that is known to be clean (a piece of an article). */
void fa_xml_slice (FaXml *xml, const char *text, gsize n);

/** An element that holds text only. NULL writes nothing. */
void fa_xml_leaf (FaXml *xml, const char *name, const char *text);

#endif
