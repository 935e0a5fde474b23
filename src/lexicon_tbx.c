/* lexicon_tbx.c - TBX: the XML of term databases (ISO 30042), version 3 in both its styles (dca, dct) and version 2.
 *
 * In: text of a file that anybody may have written. Out: concepts, or what is wrong in which line. The two versions
 * differ in the names of their elements only; of what they hold beside terms the subject field (our kind), the
 * administrative status (terms to avoid are ambiguous ones) and notes count, the rest is stepped over.
 *
 * The one idea: libxml2 parses, xml_guard.c limits. A DOCTYPE is accepted, as version 2 files have one, and never
 * loaded; entities are refused, so a text is what stands in the file. */
#include "lexicon_file.h"
#include "xml_guard.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <string.h>

#if LIBXML_VERSION >= 21200
typedef const xmlError *XmlError;
#else
typedef xmlError *XmlError;
#endif

/* Parsing ------------------------------------------------------------------------------------------------------------- */

typedef struct {
  int line;
  char *message; /* of the first error; NULL: none */
} Trouble;

static void
take_error (void *data, XmlError error)
{
  Trouble *trouble = data;
  if (error == NULL || error->level < XML_ERR_ERROR || trouble->message != NULL)
    return;
  g_autofree char *message = g_strdup (error->message != NULL ? error->message : "malformed XML");
  trouble->message = fa_error_quote (g_strchomp (message));
  trouble->line = error->line;
}

static xmlDocPtr
parse (FaFileReader *r, const char *text, Trouble *trouble)
{
  gsize n = strlen (text);
  xmlParserCtxtPtr context = n <= G_MAXINT ? xmlNewParserCtxt () : NULL;
  if (context == NULL)
    return NULL;
  /* Of this thread, and taken back: some messages ("huge text node") pass a context's own handler by. */
  xmlSetStructuredErrorFunc (trouble, take_error);
  /* nothing that loads, expands or recovers */
  xmlDocPtr doc = xmlCtxtReadMemory (context, text, (int) n, r->path, NULL, XML_PARSE_NONET);
  xmlSetStructuredErrorFunc (NULL, NULL);
  if (doc != NULL && (!context->wellFormed || (doc->intSubset != NULL && doc->intSubset->entities != NULL)))
    {
      xmlFreeDoc (doc);
      doc = NULL;
    }
  xmlFreeParserCtxt (context);
  return doc;
}

/* The tree ------------------------------------------------------------------------------------------------------------ */

typedef struct {
  FaFileReader *r;
  GTree *ids;            /* as the file has them -> line; a tree, as a file could choose ids that collide */
  GStringChunk *strings; /* of the concept being read */
  const char *concept, *language_section, *term_section; /* element names of the version */
  gboolean needs_id;
} Tbx;

static gboolean
is_element (const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && strcmp ((const char *) node->name, name) == 0;
}

/* Of an element: number_lines() left it there. */
static guint32
line_of (const xmlNode *node)
{
  guint32 line = GPOINTER_TO_UINT (node->_private);
  return line > 0 ? line : (guint32) MAX (xmlGetLineNo (node), 1);
}

static gboolean
tell (Tbx *t, const xmlNode *node, const char *what)
{
  t->r->line = line_of (node);
  return fa_file_problem (t->r, FA_FILE_LINE, "%s", what);
}

/* The node that follows in the text; NULL at the end of top. No recursion: a file chooses its own depth. */
static const xmlNode *
next_node (const xmlNode *node, const xmlNode *top)
{
  if (node->children != NULL && node->type == XML_ELEMENT_NODE)
    return node->children;
  for (; node != top; node = node->parent)
    if (node->next != NULL)
      return node->next;
  return NULL;
}

static void
append_words (GString *all, const char *s)
{
  for (; s != NULL && *s != '\0'; s++)
    if (!g_ascii_isspace (*s))
      g_string_append_c (all, *s);
    else if (all->len > 0 && all->str[all->len - 1] != ' ')
      g_string_append_c (all, ' ');
}

/* All text below a node, white space of any kind as one blank. Entities were refused, so nothing is expanded. */
static char *
text_of (Tbx *t, const xmlNode *top)
{
  g_autoptr (GString) all = g_string_new (NULL);
  for (const xmlNode *n = top; n != NULL; n = next_node (n, top))
    if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE)
      append_words (all, (const char *) n->content);
  if (all->len > 0 && all->str[all->len - 1] == ' ')
    g_string_truncate (all, all->len - 1);
  return g_string_chunk_insert_len (t->strings, all->str, (gssize) all->len);
}

static gboolean
has_unknown_entity (const xmlNode *top)
{
  for (const xmlNode *n = top; n != NULL; n = next_node (n, top))
    if (n->type == XML_ENTITY_REF_NODE)
      return TRUE;
  return FALSE;
}

/* An attribute, with or without a prefix. @return in t->strings, or NULL. */
static char *
attribute (Tbx *t, const xmlNode *node, const char *name)
{
  for (const xmlAttr *a = node->properties; a != NULL; a = a->next)
    if (strcmp ((const char *) a->name, name) == 0)
      return a->children != NULL && a->children->content != NULL && a->children->next == NULL
                 ? g_string_chunk_insert (t->strings, (const char *) a->children->content)
                 : g_string_chunk_insert (t->strings, "");
  return NULL;
}

/* A data category: <descrip type="subjectField">, or <min:subjectField> in the other style. */
static gboolean
is_category (Tbx *t, const xmlNode *node, const char *category)
{
  if (is_element (node, category))
    return TRUE;
  const char *type = is_element (node, "descrip") || is_element (node, "termNote") || is_element (node, "admin")
                         ? attribute (t, node, "type")
                         : NULL;
  return g_strcmp0 (type, category) == 0;
}

static void
read_category (Tbx *t, const xmlNode *node, FaFileConcept *concept)
{
  if (is_category (t, node, "subjectField") && !concept->has_kind)
    concept->has_kind = fa_kind_parse (text_of (t, node), &concept->kind);
  else if (is_element (node, "note") && concept->note == NULL)
    concept->note = text_of (t, node);
}

/* What an entry says of itself, in groups too; but not what its languages and terms say. */
static void
read_categories (Tbx *t, const xmlNode *entry, FaFileConcept *concept)
{
  for (const xmlNode *n = entry->children; n != NULL; n = n->next)
    {
      read_category (t, n, concept);
      if (is_element (n, "descripGrp") || is_element (n, "adminGrp"))
        for (const xmlNode *inner = n->children; inner != NULL; inner = inner->next)
          read_category (t, inner, concept);
    }
}

/* Terms to avoid are everyday or old forms: they count beside other evidence only. */
static gboolean
is_status_to_avoid (const char *status)
{
  return g_str_has_prefix (status, "deprecated") || g_str_has_prefix (status, "superseded")
         || strcmp (status, "notRecommended") == 0 || strcmp (status, "obsolete") == 0;
}

static gboolean
is_ambiguous (Tbx *t, const xmlNode *section)
{
  for (const xmlNode *n = section; n != NULL; n = next_node (n, section))
    if (is_category (t, n, "administrativeStatus") && is_status_to_avoid (text_of (t, n)))
      return TRUE;
  return FALSE;
}

static gboolean
add_term (Tbx *t, const xmlNode *node, const char *tag, gint language, gboolean ambiguous)
{
  if (has_unknown_entity (node))
    return tell (t, node, "an entity that is not declared");
  FaFileTerm term
      = { .tag = tag, .language = language, .text = text_of (t, node), .ambiguous = ambiguous, .line = line_of (node) };
  if (*term.text == '\0')
    return tell (t, node, "empty term");
  if (g_utf8_strlen (term.text, -1) > FA_FILE_MAX_TERM)
    return tell (t, node, "a term of more than 1000 characters");
  g_array_append_val (t->r->terms, term);
  return TRUE;
}

/* <termSec>, <tig>, or <ntig> with its <termGrp>: one term and what is said of it. */
static gboolean
read_term_section (Tbx *t, const xmlNode *section, const char *tag, gint language)
{
  const xmlNode *term = section->children;
  for (; term != NULL && !is_element (term, "term"); term = term->next)
    if (is_element (term, "termGrp"))
      return read_term_section (t, term, tag, language);
  if (term == NULL)
    return tell (t, section, "no term in a term section");
  return add_term (t, term, tag, language, is_ambiguous (t, section));
}

static gboolean
read_language (Tbx *t, const xmlNode *section)
{
  const char *tag = attribute (t, section, "lang");
  if (tag == NULL || *tag == '\0')
    return tell (t, section, "a section without its language (xml:lang)");
  const FaFileSink *sink = t->r->sink;
  gint language = sink->language == NULL ? 0 : sink->language (sink->data, tag);
  if (language < 0)
    return TRUE;
  for (const xmlNode *n = section->children; n != NULL; n = n->next)
    if ((is_element (n, t->term_section) || is_element (n, "ntig")) && !read_term_section (t, n, tag, language))
      return FALSE;
  return TRUE;
}

/* An id of ours that begins with a digit was written with "_" before it: XML names cannot begin so. */
static const char *
own_id (Tbx *t, const char *id)
{
  if (id[0] == '_' && g_ascii_isdigit (id[1]) && fa_file_is_id (id + 1))
    return id + 1;
  if (fa_file_is_id (id))
    return id;
  g_autoptr (GString) made = g_string_new (NULL);
  return fa_file_make_id (made, id) ? g_string_chunk_insert (t->strings, made->str) : NULL;
}

/* @return what is wrong with the id of an entry, in t->strings; NULL: nothing. */
static const char *
wrong_id (Tbx *t, const xmlNode *entry, const char *id)
{
  if (id == NULL || *id == '\0')
    return t->needs_id ? "a concept without an id" : NULL;
  guint first = GPOINTER_TO_UINT (g_tree_lookup (t->ids, id));
  if (first == 0)
    {
      g_tree_insert (t->ids, g_strdup (id), GUINT_TO_POINTER (line_of (entry)));
      return NULL;
    }
  g_autofree char *quoted = fa_error_quote (id);
  g_autofree char *what = g_strdup_printf ("id \"%s\" stands in line %u already", quoted, first);
  return g_string_chunk_insert (t->strings, what);
}

static gboolean
read_entry (Tbx *t, const xmlNode *entry)
{
  g_string_chunk_clear (t->strings);
  g_array_set_size (t->r->terms, 0);
  const char *id = attribute (t, entry, "id"), *wrong = wrong_id (t, entry, id);
  if (wrong != NULL)
    return tell (t, entry, wrong);
  gboolean any = FALSE;
  FaFileConcept concept = { .id = id == NULL ? NULL : own_id (t, id), .line = line_of (entry) };
  read_categories (t, entry, &concept);
  for (const xmlNode *n = entry->children; n != NULL; n = n->next)
    if (is_element (n, t->language_section))
      {
        any = TRUE;
        if (!read_language (t, n))
          return FALSE;
      }
  if (!any)
    return tell (t, entry, "a concept without a term");
  t->r->line = concept.line;
  return fa_file_give (t->r, &concept);
}

/* By the name of the root; FALSE when it is no TBX. */
static gboolean
choose_version (Tbx *t, const xmlNode *root)
{
  gboolean v3 = root != NULL && is_element (root, "tbx"), v2 = root != NULL && is_element (root, "martif");
  t->concept = v3 ? "conceptEntry" : "termEntry";
  t->language_section = v3 ? "langSec" : "langSet";
  t->term_section = v3 ? "termSec" : "tig";
  t->needs_id = v3; /* version 2 does without */
  return v3 || v2;
}

/* Elements come in the order of their tags. Where a DOCTYPE has led the scan to see more tags than there are elements,
 * libxml2's own lines must do. */
static void
number_lines (xmlNode *root, const GArray *lines)
{
  guint n = 0;
  for (const xmlNode *node = root; node != NULL; node = next_node (node, root))
    n += node->type == XML_ELEMENT_NODE;
  if (n != lines->len)
    return;
  n = 0;
  for (const xmlNode *node = root; node != NULL; node = next_node (node, root))
    if (node->type == XML_ELEMENT_NODE)
      ((xmlNode *) node)->_private = GUINT_TO_POINTER (g_array_index (lines, guint32, n++));
}

static gboolean
read_tree (Tbx *t, const xmlNode *root)
{
  if (!choose_version (t, root))
    return tell (t, root, "no TBX: the outermost element must be <tbx> or <martif>");
  for (const xmlNode *n = root; n != NULL; n = next_node (n, root))
    if (is_element (n, t->concept) && !read_entry (t, n))
      return FALSE;
  return TRUE;
}

static gint
compare_ids (gconstpointer a, gconstpointer b, gpointer unused)
{
  (void) unused;
  return strcmp (a, b);
}

static gboolean
read_document (FaFileReader *r, xmlDocPtr doc, const GArray *lines)
{
  Tbx t = { .r = r, .strings = g_string_chunk_new (4096), .ids = g_tree_new_full (compare_ids, NULL, g_free, NULL) };
  xmlNode *root = xmlDocGetRootElement (doc);
  number_lines (root, lines);
  gboolean good = read_tree (&t, root);
  g_tree_unref (t.ids);
  g_string_chunk_free (t.strings);
  return good;
}

gboolean
fa_tbx_read (FaFileReader *r, char *text)
{
  gboolean good = TRUE;
  const char *wrong;
  g_autoptr (GArray) lines = fa_xml_guard (text, &r->line, &wrong);
  if (lines == NULL)
    return fa_file_problem (r, FA_FILE_LINE, "%s", wrong);
  Trouble trouble = { 0, NULL };
  xmlDocPtr doc = parse (r, text, &trouble);
  if (doc != NULL)
    good = read_document (r, doc, lines);
  else
    {
      r->line = (guint32) MAX (trouble.line, 1);
      good = fa_file_problem (r, FA_FILE_LINE, "%s", trouble.message != NULL ? trouble.message : "malformed XML");
    }
  if (doc != NULL)
    xmlFreeDoc (doc);
  g_free (trouble.message);
  return good;
}
