/* xml_guard.h - limits for XML from outside, set before libxml2 parses it. Private to the library. */
#ifndef FACTALIGN_XML_GUARD_H
#define FACTALIGN_XML_GUARD_H

#include <glib.h>

/** Look at the tags of a text. Refused are declarations of entities and whatever else a DOCTYPE could declare, tags of
 * more than 64 KiB or 64 attributes, more than 64 namespaces in one place, 4,000 different names, 256 levels of
 * elements, and characters that XML cannot hold. In time linear in the text.
 * @param text   UTF-8 without NUL; an encoding that its XML declaration names is overwritten with blanks, or libxml2
 *               would decode it a second time.
 * @param line   set to that of what is refused.
 * @param wrong  set to what it is; static.
 * @return new array of guint32: the line of each element in the order of the text (a DOCTYPE may make them more than
 *         there are); NULL when the text must not be parsed. */
GArray *fa_xml_guard (char *text, guint32 *line, const char **wrong);

#endif
