/* lexicon_tbx_write.c - concepts as TBX, version 3 (style dca, dialect TBX-Min) or version 2 (martif).
 *
 * In: concepts. Out: a document that lexicon_tbx.c reads back without loss. The one idea: the kind is the subject
 * field, an everyday form ("?") is a deprecated term: what other programs keep when they pass the file on. */
#include "lexicon_file.h"
#include "xml.h"

#include <string.h>

/* Names of the elements in the two versions. */
typedef struct {
  const char *concept, *language, *term;
} Names;

static const Names v3_names = { "conceptEntry", "langSec", "termSec" };
static const Names v2_names = { "termEntry", "langSet", "tig" };

static void
write_category (FaXml *xml, const char *element, const char *type, const char *value)
{
  fa_xml_open (xml, element);
  fa_xml_attribute (xml, "type", type);
  fa_xml_text (xml, value);
  fa_xml_close (xml);
}

static void
write_term (FaXml *xml, const Names *names, const FaFileTerm *term)
{
  fa_xml_open (xml, names->term);
  fa_xml_leaf (xml, "term", term->text);
  if (term->ambiguous)
    write_category (xml, "termNote", "administrativeStatus", "deprecatedTerm-admn-sts");
  fa_xml_close (xml);
}

static void
write_language (FaXml *xml, const Names *names, const FaFileConcept *c, const char *tag)
{
  gboolean open = FALSE;
  for (guint i = 0; i < c->n_terms; i++)
    if (fa_file_tag_is (c->terms[i].tag, tag))
      {
        if (!open)
          {
            fa_xml_open (xml, names->language);
            fa_xml_attribute (xml, "xml:lang", tag);
            open = TRUE;
          }
        write_term (xml, names, &c->terms[i]);
      }
  if (open)
    fa_xml_close (xml);
}

static void
write_concept (FaXml *xml, const Names *names, const FaFileConcept *c, const char *const *tags)
{
  fa_xml_open (xml, names->concept);
  /* an XML name does not begin with a digit */
  fa_xml_attribute_format (xml, "id", "%s%s", g_ascii_isdigit (c->id[0]) ? "_" : "", c->id);
  write_category (xml, "descrip", "subjectField", fa_kind_name (c->kind));
  if (*c->note != '\0')
    fa_xml_leaf (xml, "note", c->note);
  for (; *tags != NULL; tags++)
    write_language (xml, names, c, *tags);
  fa_xml_close (xml);
}

static void
write_header (FaXml *xml, gboolean v2, const char *language)
{
  fa_xml_open (xml, v2 ? "martif" : "tbx");
  fa_xml_attribute (xml, "type", v2 ? "TBX" : "TBX-Min");
  if (!v2)
    fa_xml_attribute (xml, "style", "dca");
  fa_xml_attribute (xml, "xml:lang", language);
  if (!v2)
    fa_xml_attribute (xml, "xmlns", "urn:iso:std:iso:30042:ed-2");
  fa_xml_open (xml, v2 ? "martifHeader" : "tbxHeader");
  fa_xml_open (xml, "fileDesc");
  fa_xml_open (xml, "sourceDesc");
  fa_xml_leaf (xml, "p", "written by factalign-lexicon");
  fa_xml_close (xml);
  fa_xml_close (xml);
  fa_xml_close (xml);
}

GString *
fa_tbx_write (const FaFileContent *content, gboolean v2, GError **error)
{
  const Names *names = v2 ? &v2_names : &v3_names;
  FaXml *xml = fa_xml_new ();
  write_header (xml, v2, content->tags[0] != NULL ? content->tags[0] : "und");
  fa_xml_open (xml, "text");
  fa_xml_open (xml, "body");
  for (guint i = 0; i < content->n_concepts; i++)
    write_concept (xml, names, content->concept[i], content->tags);
  fa_xml_close (xml);
  fa_xml_close (xml);
  fa_xml_close (xml);
  GString *out = fa_xml_finish (xml);
  if (out == NULL)
    g_set_error (error, FA_ERROR, FA_ERROR_WRITE, "libxml2 could not write the document");
  return out;
}
