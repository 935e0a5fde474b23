/* test_tbx.c - the readers and writers of term files: TBX of both versions, CSV, OmegaT glossaries; and XML that was
 * made to hurt. Each line of a table is a test. What is read is compared as one line a concept:
 * id kind tag:term tag:?term # note (line). */
#include "support.h"

#include <sys/resource.h>

#include "lexicon_file.h"

static FaLanguages *languages;

/* --- reading --------------------------------------------------------------------------------------------------------- */

static gboolean
dump_concept (gpointer data, const FaFileConcept *c, GError **error)
{
  GString *out = data;
  (void) error;
  g_string_append_printf (out, "%s%s %s%s", c->has_id ? "" : "~", c->id, c->has_kind ? "" : "~",
                          fa_kind_name (c->kind));
  for (guint i = 0; i < c->n_terms; i++)
    g_string_append_printf (out, " %s:%s%s", c->terms[i].tag, c->terms[i].ambiguous ? "?" : "", c->terms[i].text);
  if (*c->note != '\0')
    g_string_append_printf (out, " # %s", c->note);
  g_string_append_printf (out, " (%u)\n", c->line);
  return TRUE;
}

/* @return what was read, or the message: new string. */
static char *
read_as (FaFileFormat format, const char *path, const char *text, gsize n)
{
  GString *out = g_string_new (NULL);
  const FaFileSink sink = { .data = out, .concept = dump_concept };
  g_autoptr (GError) error = NULL;
  g_autofree char *copy = g_strndup (text, n);
  if (!fa_file_read (path, format, copy, NULL, &sink, &error))
    g_string_assign (out, error->message);
  return g_string_free (out, FALSE);
}

#define ROOT "<tbx type=\"TBX-Core\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><tbxHeader><fileDesc>" \
             "<sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>\n"
#define END "</body></text></tbx>\n"
#define V2 "<martif type=\"TBX\" xml:lang=\"en\"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>\n"
#define END2 "</body></text></martif>\n"
#define TERM(tag, term) "<langSec xml:lang=\"" tag "\"><termSec><term>" term "</term></termSec></langSec>"
#define ENTRY(id, inner) "<conceptEntry id=\"" id "\">" inner "</conceptEntry>\n"

typedef struct {
  const char *name;
  FaFileFormat format;
  const char *text;
  const char *expected; /* of what is read; else the message, beginning with the file's name */
  const char *known;
} Reading;

static const Reading readings[] = {
  /* TBX v3 */
  { "v3: a concept of two languages", FA_FILE_TBX, ROOT ENTRY ("minister", TERM ("en", "minister") TERM ("gu", "મંત્રી")) END,
    "minister ~object en:minister gu:મંત્રી (2)\n", NULL },
  { "v3: the subject field is the kind", FA_FILE_TBX,
    ROOT ENTRY ("minister", "<descrip type=\"subjectField\">role</descrip>" TERM ("en", "minister")) END,
    "minister role en:minister (2)\n", NULL },
  { "v3: a subject field in a group", FA_FILE_TBX,
    ROOT ENTRY ("minister", "<descripGrp><descrip type=\"subjectField\">role</descrip></descripGrp>" TERM ("en", "minister")) END,
    "minister role en:minister (2)\n", NULL },
  { "v3: a subject field that is no kind", FA_FILE_TBX,
    ROOT ENTRY ("minister", "<descrip type=\"subjectField\">politics</descrip>" TERM ("en", "minister")) END,
    "minister ~object en:minister (2)\n", NULL },
  { "v3: style dct", FA_FILE_TBX,
    "<tbx type=\"TBX-Basic\" style=\"dct\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\""
    " xmlns:min=\"http://www.tbxinfo.net/ns/min\"><text><body>\n"
    "<conceptEntry id=\"c1\"><min:subjectField>role</min:subjectField><langSec xml:lang=\"id\"><termSec><term>menlu</term>"
    "<min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>\n" END,
    "c1 role id:?menlu (2)\n", NULL },
  { "v3: a term to avoid is an everyday form", FA_FILE_TBX,
    ROOT ENTRY ("flower", "<langSec xml:lang=\"id\"><termSec><term>bunga</term><termNote type=\"administrativeStatus\">"
                          "deprecatedTerm-admn-sts</termNote></termSec><termSec><term>kembang</term><termNote "
                          "type=\"administrativeStatus\">preferredTerm-admn-sts</termNote></termSec></langSec>") END,
    "flower ~object id:?bunga id:kembang (2)\n", NULL },
  { "v3: part of speech and definitions are stepped over", FA_FILE_TBX,
    ROOT ENTRY ("bank", "<langSec xml:lang=\"en\"><descrip type=\"definition\">a <hi>place</hi></descrip><termSec><term>bank"
                        "</term><termNote type=\"partOfSpeech\">noun</termNote></termSec></langSec>") END,
    "bank ~object en:bank (2)\n", NULL },
  { "v3: a note", FA_FILE_TBX, ROOT ENTRY ("bank", "<note>see\n  also river</note>" TERM ("en", "bank")) END,
    "bank ~object en:bank # see also river (2)\n", NULL },
  { "v3: white space in a term is one blank", FA_FILE_TBX, ROOT ENTRY ("c", TERM ("en", "\n  foreign\t minister\n")) END,
    "c ~object en:foreign minister (2)\n", NULL },
  { "v3: markup in a term", FA_FILE_TBX, ROOT ENTRY ("c", TERM ("en", "H<hi>2</hi>O")) END, "c ~object en:H2O (2)\n", NULL },
  { "v3: a CDATA section", FA_FILE_TBX, ROOT ENTRY ("c", TERM ("en", "<![CDATA[R&D]]>")) END, "c ~object en:R&D (2)\n", NULL },
  { "v3: references", FA_FILE_TBX, ROOT ENTRY ("c", TERM ("en", "R&amp;D &#x61;")) END, "c ~object en:R&D a (2)\n", NULL },
  { "v3: a bar and a question mark are letters here", FA_FILE_TBX, ROOT ENTRY ("c", TERM ("en", "a|b")) END,
    "c ~object en:a|b (2)\n", NULL },
  { "v3: another's id becomes one of ours", FA_FILE_TBX, ROOT ENTRY ("IATE_12.5", TERM ("en", "x")) END,
    "iate-12-5 ~object en:x (2)\n", NULL },
  { "v3: an id that begins with a digit", FA_FILE_TBX, ROOT ENTRY ("_5g", TERM ("en", "5G")) END, "5g ~object en:5G (2)\n", NULL },
  { "v3: a variety of a language", FA_FILE_TBX, ROOT ENTRY ("c", TERM ("gu-IN", "પુલ")) END, "c ~object gu-IN:પુલ (2)\n", NULL },
  { "v3: a prefix for every element", FA_FILE_TBX,
    "<t:tbx xmlns:t=\"urn:iso:std:iso:30042:ed-2\"><t:text><t:body><t:conceptEntry id=\"c\"><t:langSec xml:lang=\"en\">"
    "<t:termSec><t:term>x</t:term></t:termSec></t:langSec></t:conceptEntry></t:body></t:text></t:tbx>",
    "c ~object en:x (1)\n", NULL },
  { "v3: an encoding that the text has not", FA_FILE_TBX,
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" ROOT ENTRY ("c", TERM ("en", "café")) END, "c ~object en:café (2)\n", NULL },
  { "v3: the line of a term far down", FA_FILE_TBX, ROOT "<!--\n\n\n-->\n" ENTRY ("c", "\n\n" TERM ("en", "")) END,
    "f:8: empty term", NULL },
  { "v3: an empty term", FA_FILE_TBX, ROOT ENTRY ("a", TERM ("en", "x")) ENTRY ("b", TERM ("en", " ")) END,
    "f:3: empty term", NULL },
  { "v3: an id twice", FA_FILE_TBX, ROOT ENTRY ("a", TERM ("en", "x")) ENTRY ("a", TERM ("en", "y")) END,
    "f:3: id \"a\" stands in line 2 already", NULL },
  { "v3: no id", FA_FILE_TBX, ROOT "<conceptEntry>" TERM ("en", "x") "</conceptEntry>" END, "f:2: a concept without an id", NULL },
  { "v3: no term", FA_FILE_TBX, ROOT ENTRY ("a", "") END, "f:2: a concept without a term", NULL },
  { "v3: a term section without a term", FA_FILE_TBX,
    ROOT ENTRY ("a", "<langSec xml:lang=\"en\"><termSec/></langSec>") END, "f:2: no term in a term section", NULL },
  { "v3: no language", FA_FILE_TBX, ROOT ENTRY ("a", "<langSec><termSec><term>x</term></termSec></langSec>") END,
    "f:2: a section without its language (xml:lang)", NULL },
  { "v3: no concepts", FA_FILE_TBX, ROOT END, "", NULL },

  /* TBX v2 */
  { "v2: tig", FA_FILE_TBX,
    V2 "<termEntry id=\"minister\"><descrip type=\"subjectField\">role</descrip><langSet xml:lang=\"en\"><tig><term>minister"
       "</term></tig></langSet></termEntry>\n" END2,
    "minister role en:minister (2)\n", NULL },
  { "v2: ntig", FA_FILE_TBX,
    V2 "<termEntry id=\"bunga\"><langSet xml:lang=\"id\"><ntig><termGrp><term>bunga</term><termNote type=\"administrativeStatus\">"
       "deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet></termEntry>\n" END2,
    "bunga ~object id:?bunga (2)\n", NULL },
  { "v2: no id", FA_FILE_TBX,
    V2 "<termEntry><langSet xml:lang=\"en\"><tig><term>Foreign minister</term></tig></langSet></termEntry>\n" END2,
    "~foreign-minister ~object en:Foreign minister (2)\n", NULL },
  { "v2: a DOCTYPE is never loaded", FA_FILE_TBX,
    "<?xml version=\"1.0\"?>\n<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n" V2
    "<termEntry id=\"a\"><langSet xml:lang=\"en\"><tig><term>x</term></tig></langSet></termEntry>\n" END2,
    "a ~object en:x (4)\n", NULL },

  /* no TBX */
  { "another XML", FA_FILE_TBX, "<html/>", "f:1: no TBX: the outermost element must be <tbx> or <martif>", NULL },

  /* CSV */
  { "csv: our columns", FA_FILE_CSV, "concept,kind,en,gu,note\r\nbridge,object,bridge,પુલ,steel\r\n",
    "bridge object en:bridge gu:પુલ # steel (2)\n", NULL },
  { "csv: variants in one cell", FA_FILE_CSV, "concept,kind,id\nflower,object,?bunga|kembang\n",
    "flower object id:?bunga id:kembang (2)\n", NULL },
  { "csv: a bar that is meant", FA_FILE_CSV, "concept,kind,en\nx,object,a\\|b\n", "x object en:a|b (2)\n", NULL },
  { "csv: columns in any order, no id, no kind", FA_FILE_CSV, "gu,en\nપુલ,Bridge\n", "~bridge ~object gu:પુલ en:Bridge (2)\n", NULL },
  { "csv: no ASCII letter for an id", FA_FILE_CSV, "gu\nપુલ\n", "~line-2 ~object gu:પુલ (2)\n", NULL },
  { "csv: quotes", FA_FILE_CSV, "concept,kind,en\nx,object,\"a, b|\"\"c\"\"\"\n", "x object en:a, b en:\"c\" (2)\n", NULL },
  { "csv: a line break in a cell", FA_FILE_CSV, "concept,kind,en\nx,object,\"a\r\nb\"\ny,object,c\n",
    "x object en:a  b (2)\ny object en:c (4)\n", NULL },
  { "csv: semicolons", FA_FILE_CSV, "concept;kind;en\nx;object;a,b\n", "x object en:a,b (2)\n", NULL },
  { "csv: blanks round terms", FA_FILE_CSV, "concept,kind,en\n x , object , a | ? b \n", "x object en:a en:?b (2)\n", NULL },
  { "csv: empty lines", FA_FILE_CSV, "\nconcept,kind,en\n\nx,object,a\n\n", "x object en:a (4)\n", NULL },
  { "csv: no line break at the end", FA_FILE_CSV, "concept,kind,en\nx,object,a", "x object en:a (2)\n", NULL },
  { "csv: no header", FA_FILE_CSV, "concept,kind\nx,object\n",
    "f:1:1: the header must name the columns: concept, kind, languages (en, gu ...), note", NULL },
  { "csv: an unknown kind", FA_FILE_CSV, "concept,kind,en\nx,thing,a\n", "f:2:3: unknown kind", NULL },
  { "csv: a bad id", FA_FILE_CSV, "concept,kind,en\nX y,object,a\n",
    "f:2:1: a concept is named by lower-case ASCII letters, digits and single hyphens", NULL },
  { "csv: an empty variant", FA_FILE_CSV, "concept,kind,en\nx,object,a||b\n", "f:2:12: empty term", NULL },
  { "csv: no term", FA_FILE_CSV, "concept,kind,en,id\nx,object,,\n", "f:2:1: no term", NULL },
  { "csv: too many columns", FA_FILE_CSV, "concept,kind,en\nx,object,a,b\n", "f:2:1: 4 columns; the header names 3", NULL },
  { "csv: an open quote", FA_FILE_CSV, "concept,kind,en\nx,object,\"a\ny,object,b\n", "f:2:10: a quotation mark is not closed", NULL },
  { "csv: text behind a quote", FA_FILE_CSV, "concept,kind,en\nx,object,\"a\"b\n", "f:2:10: text after a closing quotation mark", NULL },

  /* OmegaT */
  { "omegat: languages in a comment", FA_FILE_OMEGAT, "# languages: en gu\nbridge\tપુલ\n", "~bridge ~object en:bridge gu:પુલ (2)\n", NULL },
  { "omegat: a comment of somebody", FA_FILE_OMEGAT, "# languages: en gu\nbridge\tપુલ\tsteel (mostly)\n",
    "~bridge ~object en:bridge gu:પુલ # steel (mostly) (2)\n", NULL },
  { "omegat: a comment of ours", FA_FILE_OMEGAT, "# languages: en gu\nbridge\tપુલ\tbridge (object): steel\n",
    "bridge object en:bridge gu:પુલ # steel (2)\n", NULL },
  { "omegat: synonyms of one concept", FA_FILE_OMEGAT,
    "# languages: en id\nflower\tbunga\tflower (object)\nflower\tkembang\tflower (object)\nblossom\tbunga\tflower (object)\n",
    "flower object en:flower id:bunga id:kembang en:blossom (2)\n", NULL },
  { "omegat: the same word twice may mean two things", FA_FILE_OMEGAT, "# languages: en id\nbank\tbank\nbank\ttepi\n",
    "~bank ~object en:bank id:bank (2)\n~bank ~object en:bank id:tepi (3)\n", NULL },
  { "omegat: no languages", FA_FILE_OMEGAT, "bridge\tપુલ\n",
    "f:1:1: which languages are the columns? Say it in the first line (# languages: en gu) or in the file's name "
    "(story.en-gu.utf8)", NULL },
  { "omegat: one column", FA_FILE_OMEGAT, "# languages: en gu\nbridge\n",
    "f:2:1: a line of a glossary is: term TAB term [TAB comment]", NULL },
  { "omegat: an empty term", FA_FILE_OMEGAT, "# languages: en gu\nbridge\t\tx\n", "f:2:8: empty term", NULL },
  { "omegat: one of our own files by another name", FA_FILE_OMEGAT, "# x\nconcept\tkind\ten\nx\tobject\ta|b\n",
    "x object en:a en:b (3)\n", NULL },
};

static void
test_reading (void **state)
{
  const Reading *r = *state;
  g_autofree char *found = read_as (r->format, "f", r->text, strlen (r->text));
  judge (r->known, compare_strings (found, r->expected));
}

/* --- hostile XML ------------------------------------------------------------------------------------------------------ */

typedef struct {
  const char *name;
  const char *before; /* the element that is repeated stands between the two */
  const char *element;
  guint times;
  const char *after;
  const char *expected; /* the message begins so */
} Hostile;

/* "%u" in the element is its number. Where libxml2 has the word, only the place is compared. */
static const Hostile hostile[] = {
  { "no XML", "concept\tkind\ten\n", "", 1, "", "f:1: " },
  { "nothing", "", "", 1, "", "f:1: " },
  { "an element that is not closed", "<tbx>\n<text>\n</tbx>", "", 1, "", "f:3: " },
  { "billion laughs",
    "<!DOCTYPE tbx [<!ENTITY l0 \"lol\"><!ENTITY l1 \"&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;\">"
    "<!ENTITY l2 \"&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;\">]>\n" ROOT "<conceptEntry id=\"a\">" TERM ("en", "&l2;"),
    "", 1, "</conceptEntry>" END, "f:1: entity declarations are not accepted" },
  { "quadratic entities", "<!DOCTYPE tbx [<!ENTITY a \"xxxxxxxxxxxxxxxxxxxxxxxxxxxx\">]>" ROOT, "&a;", 50000, END,
    "f:1: entity declarations are not accepted" },
  { "a parameter entity", "<!DOCTYPE tbx [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>" ROOT, "", 1, END,
    "f:1: entity declarations are not accepted" },
  { "an external entity", "\n\n<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" ROOT,
    "<conceptEntry id=\"a\">" TERM ("en", "&x;") "</conceptEntry>", 1, END, "f:3: entity declarations are not accepted" },
  { "an entity in a comment is refused too", "<!-- <!ENTITY a \"b\"> -->" ROOT, "", 1, END,
    "f:1: entity declarations are not accepted" },
  { "attributes by default", "<!DOCTYPE tbx [<!ATTLIST p a CDATA \"1\">]>" ROOT, "<p/>", 1000, END,
    "f:1: declarations in a DOCTYPE are not accepted" },
  { "an entity that is not declared", "<!DOCTYPE tbx SYSTEM \"x.dtd\">" ROOT,
    "<conceptEntry id=\"a\">" TERM ("en", "x&y;z") "</conceptEntry>", 1, END, "f:2: an entity that is not declared" },
  { "an entity without a DOCTYPE", ROOT, "&y;", 1, END, "f:2: " },
  { "an included file", ROOT,
    "<conceptEntry id=\"a\"><langSec xml:lang=\"en\"><termSec><term><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
    " href=\"file:///etc/passwd\" parse=\"text\"/></term></termSec></langSec></conceptEntry>", 1, END, "f:2: empty term" },
  { "elements in elements", ROOT, "<a>", 100000, END, "f:2: elements nested deeper than 256" },
  { "100,000 attributes", ROOT "<p", " a%u=\"1\"", 100000, "/>" END, "f:2: a tag of more than 64 KiB" },
  { "65 attributes", ROOT "<p", " a%u=\"1\"", 65, "/>" END, "f:2: a tag with more than 64 attributes" },
  { "64 attributes", ROOT "<p", " a%u=\"1\"", 64, "/>" END, "" },
  { "attributes behind a quoted >", ROOT "<p x='>'", " a%u=\"1\"", 100000, "/>" END, "f:2: a tag of more than 64 KiB" },
  { "attributes behind an open quote", ROOT "<a \"><p", " a%u='1'", 100000, "/>" END, "f:2: a tag of more than 64 KiB" },
  { "attributes behind a false instruction", ROOT "<?1 <p", " a%u=\"1\"", 100000, "/>?>" END,
    "f:2: an instruction of more than 64 KiB" },
  { "namespaces round namespaces", ROOT, "<x xmlns:p%u=\"u\">", 200, "", "f:2: more than 64 namespaces in one place" },
  { "namespaces beside namespaces", ROOT, "<x xmlns:p=\"u\"/>", 2000, END, "" },
  { "names", ROOT, "<n%u/>", 300000, END, "f:2: more than 4,000 different names" },
  { "names of attributes", ROOT, "<n a%u=''/>", 300000, END, "f:2: more than 4,000 different names" },
  { "names of namespaces", ROOT, "<n xmlns='%u'/>", 300000, END, "f:2: more than 4,000 different names" },
  { "names of entities", "<!DOCTYPE tbx SYSTEM 'a'>" ROOT, "<n a='&e%u;'/>", 300000, END, "f:2: more than 4,000 different names" },
  { "a long comment", ROOT "<!--", "xxxxxxxxxxxxxxx\n", 100000, "-->" END, "f:2: a comment of more than 1 MiB" },
  { "comments that do not end", ROOT, "<!--", 200000, END, "f:2: \"--\" in a comment" },
  { "a comment that does not end", ROOT "<!--", "x", 1000, END, "f:2: a comment that does not end" },
  { "an instruction that does not end", ROOT "<?a", "x", 1000, END, "f:2: an instruction that does not end" },
  { "a CDATA section that does not end", ROOT "<![CDATA[", "x", 1000, END, "f:2: a CDATA section that does not end" },
  { "a tag that does not end", ROOT "<p", " x", 1000, "", "f:2: " },
  { "an attribute without a value, again and again", ROOT, "<p x>", 1000, END, "f:2: " },
  { "wrong ends", ROOT, "</x>", 100000, END, "f:2: " },
  { "wrong references", ROOT, "& ", 100000, END, "f:2: " },
  { "a long text", ROOT, "xxxxxxxxxx ", 1000000, END, "" },
  { "a long term", ROOT "<conceptEntry id=\"a\"><langSec xml:lang=\"en\"><termSec><term>", "x", 1001,
    "</term></termSec></langSec></conceptEntry>" END, "f:2: a term of more than 1000 characters" },
  { "a term as long as may be", ROOT "<conceptEntry id=\"a\"><langSec xml:lang=\"en\"><termSec><term>", "x", 1000,
    "</term></termSec></langSec></conceptEntry>" END, "a ~object en:xxx" },
  { "a control character", ROOT, "\001", 1, END, "f:2: a character that XML cannot hold" },
  { "U+FFFE", ROOT, "\357\277\276", 1, END, "f:2: a character that XML cannot hold" },
  { "a reference to no character", ROOT, "&#1;", 1, END, "f:2: " },
  { "many entries of one id", ROOT, "<conceptEntry id=\"a\">" TERM ("en", "x") "</conceptEntry>", 2, END,
    "f:2: id \"a\" stands in line 2 already" },
};

static void
append_numbered (GString *out, const char *element, guint number)
{
  const char *at = strstr (element, "%u");
  if (at == NULL)
    g_string_append (out, element);
  else
    {
      g_string_append_len (out, element, at - element);
      g_string_append_printf (out, "%u%s", number, at + 2);
    }
}

static double
used_seconds (void)
{
  struct rusage usage;
  getrusage (RUSAGE_SELF, &usage);
  return (double) usage.ru_utime.tv_sec + (double) usage.ru_utime.tv_usec / 1e6;
}

/* Unguarded, the worst of these take from 15 seconds to minutes; guarded, hundredths. */
static void
test_hostile (void **state)
{
  const Hostile *h = *state;
  g_autoptr (GString) text = g_string_new (h->before);
  for (guint i = 0; i < h->times; i++)
    append_numbered (text, h->element, i);
  g_string_append (text, h->after);
  double start = used_seconds ();
  g_autofree char *found = read_as (FA_FILE_TBX, "f", text->str, text->len);
  if (!g_str_has_prefix (found, h->expected) || (*h->expected == '\0' && *found != '\0'))
    fail_msg ("\n  found    \"%.300s\"\n  expected \"%s\"", found, h->expected);
  if (used_seconds () - start > 5)
    fail_msg ("%.1f seconds", used_seconds () - start);
}

/* --- round trips ------------------------------------------------------------------------------------------------------ */

typedef struct {
  const char *name;
  FaFileFormat format;
  const char *tsv; /* lines without the header */
} Trip;

#define HEADER "concept\tkind\ten\tid\tgu\tnote\n"
#define LINES                                                                                                       \
  "5g\tobject\t5G\t5G\t5જી\t\n"                                                                                     \
  "bar\tobject\ta|b, \"c\"; d\\|e\t&<>'\t\ta note; with \"quotes\", commas & more\n"                                \
  "flower\tobject\tflower|blossom\t?bunga|kembang\tફૂલ|?પુષ્પ\t\n"                                                   \
  "foreign-minister\trole\tforeign minister\tmenteri luar negeri|menlu\tવિદેશ મંત્રી|વિદેશમંત્રી\t\n"               \
  "only-gu\tperson\t\t\tમીરા\tno other\n"

static const Trip trips[] = {
  { "tsv", FA_FILE_TSV, LINES },
  { "csv", FA_FILE_CSV, LINES },
  { "tbx v3", FA_FILE_TBX, LINES },
  { "tbx v2", FA_FILE_TBX2, LINES },
};

typedef struct {
  GPtrArray *concepts; /* of FaFileConcept, all of it in the chunk */
  GStringChunk *chunk;
} Kept;

static gboolean
keep_concept (gpointer data, const FaFileConcept *c, GError **error)
{
  Kept *kept = data;
  FaFileConcept *copy = g_memdup2 (c, sizeof *c);
  FaFileTerm *terms = g_new0 (FaFileTerm, c->n_terms + 1);
  (void) error;
  for (guint i = 0; i < c->n_terms; i++)
    {
      terms[i] = c->terms[i];
      terms[i].tag = g_string_chunk_insert_const (kept->chunk, terms[i].tag);
      terms[i].text = g_string_chunk_insert (kept->chunk, terms[i].text);
    }
  copy->terms = terms;
  copy->id = g_string_chunk_insert (kept->chunk, c->id);
  copy->note = g_string_chunk_insert (kept->chunk, c->note);
  g_ptr_array_add (kept->concepts, copy);
  return TRUE;
}

static void
free_concept (gpointer data)
{
  FaFileConcept *c = data;
  g_free ((gpointer) c->terms);
  g_free (c);
}

/* Read a text and write it in a format. @return new buffer. */
static GString *
pass_on (FaFileFormat from, FaFileFormat to, const char *text)
{
  static const char *const tags[] = { "en", "id", "gu", NULL };
  Kept kept = { g_ptr_array_new_with_free_func (free_concept), g_string_chunk_new (1024) };
  const FaFileSink sink = { .data = &kept, .concept = keep_concept };
  g_autoptr (GError) error = NULL;
  g_autofree char *copy = g_strdup (text);
  if (!fa_file_read ("f", from, copy, NULL, &sink, &error))
    fail_msg ("%s", error->message);
  const FaFileContent content = { tags, (const FaFileConcept *const *) kept.concepts->pdata, kept.concepts->len };
  guint skipped;
  GString *out = fa_file_write (to, &content, &skipped, &error);
  if (out == NULL)
    fail_msg ("%s", error->message);
  g_ptr_array_unref (kept.concepts);
  g_string_chunk_free (kept.chunk);
  return out;
}

static void
test_trip (void **state)
{
  const Trip *t = *state;
  g_autofree char *tsv = g_strconcat (HEADER, t->tsv, NULL);
  g_autoptr (GString) there = pass_on (FA_FILE_TSV, t->format, tsv);
  g_autoptr (GString) back = pass_on (t->format, FA_FILE_TSV, there->str);
  judge (NULL, compare_strings (back->str, tsv));
}

/* --- lexicons of a run, by suffix -------------------------------------------------------------------------------------- */

typedef struct {
  const char *name;
  const char *file, *text;
  const char *expected; /* "form language -> id kind", or the message behind the path */
  const char *note;     /* one that is given; NULL: none */
} Suffix;

static const Suffix suffixes[] = {
  { "tsv", "l.tsv", "concept\tkind\ten\nbridge\tobject\tbridge\n", "bridge en -> bridge object", NULL },
  { "the same line twice", "l.tsv", "concept\tkind\ten\nbridge\tobject\tbridge|span\nbridge\tobject\tbridge|span\n",
    "bridge en -> bridge object", ": 2 terms stand twice for one concept; `factalign-lexicon check` says where" },
  { "no suffix", "l", "concept\tkind\ten\nbridge\tobject\tbridge\n", "bridge en -> bridge object", NULL },
  { "csv", "l.csv", "concept,kind,en\nbridge,object,bridge\n", "bridge en -> bridge object", NULL },
  { "csv in capitals", "L.CSV", "concept,kind,en\nbridge,object,bridge\n", "bridge en -> bridge object", NULL },
  { "tbx", "l.tbx", ROOT ENTRY ("b", "<descrip type=\"subjectField\">role</descrip>" TERM ("en-GB", "bridge")) END,
    "bridge en -> b role", NULL },
  { "tbx called xml", "l.xml", ROOT ENTRY ("b", TERM ("en", "bridge")) END, "bridge en -> b object",
    "no kinds: its concepts count as objects" },
  { "tbx of other languages", "l.tbx", ROOT ENTRY ("b", TERM ("en", "bridge") TERM ("fr", "pont")) END, "bridge en -> b object",
    "column \"fr\" is ignored: no rules for that language" },
  { "utf8", "glossary.en-gu.utf8", "bridge\tપુલ\n", "bridge en -> bridge object", "no kinds: its concepts count as objects" },
  { "txt", "my_glossary_en_gu.txt", "bridge\tપુલ\n", "bridge en -> bridge object", "no kinds: its concepts count as objects" },
  { "txt that is tsv", "l.txt", "concept\tkind\ten\nbridge\tobject\tbridge\n", "bridge en -> bridge object", NULL },
  { "a broken csv", "l.csv", "concept,kind,en\nbridge,object\n", ":2:1: 2 columns; the header names 3", NULL },
  { "a broken tbx", "l.tbx", "<tbx><!ENTITY", ":1: entity declarations are not accepted", NULL },
  { "latin letters in tbx", "l.tbx", "<tbx>\351</tbx>", ":1:1: not UTF-8; save the lexicon as UTF-8", NULL },
  { "a NUL byte is the end of it", "l.tsv", NULL, ": binary, not a lexicon (NUL byte)", NULL },
};

static char *
look_up (const FaLexicon *lexicon, const char *form)
{
  const FaLanguage *en = fa_languages_find (languages, "en");
  guint n;
  const FaTerm *t = fa_lexicon_find (lexicon, en, form, &n);
  if (t == NULL)
    return g_strdup ("nothing");
  const FaConcept *c = fa_lexicon_concept (lexicon, t->concept);
  return g_strdup_printf ("%s en -> %s %s", form, fa_lexicon_string (lexicon, c->id), fa_kind_name ((FaConceptKind) c->kind));
}

static gboolean
has_note (const GPtrArray *notes, const char *wanted)
{
  for (guint i = 0; i < notes->len; i++)
    if (strstr (notes->pdata[i], wanted) != NULL)
      return TRUE;
  return FALSE;
}

static void
test_suffix (void **state)
{
  const Suffix *s = *state;
  g_autofree char *directory = make_directory ();
  g_autofree char *path = g_build_filename (directory, s->file, NULL);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  write_file (directory, s->file, s->text != NULL ? s->text : "a\0b", s->text != NULL ? strlen (s->text) : 3);
  const char *const files[] = { path, NULL };
  g_autoptr (FaLexicon) lexicon = fa_lexicon_new (NULL, files, languages, notes, &error);
  remove_tree (directory);
  g_autofree char *found = lexicon != NULL ? look_up (lexicon, "bridge") : g_strdup (error->message);
  const char *text = lexicon == NULL && g_str_has_prefix (found, path) ? found + strlen (path) : found;
  if (s->note != NULL ? !has_note (notes, s->note) : notes->len > 0)
    fail_msg ("%u notes, first: %s", notes->len, notes->len > 0 ? (const char *) notes->pdata[0] : "");
  judge (NULL, compare_strings (text, s->expected));
}

/* UTF-16, as spreadsheets and term databases of one system save it. */
static void
test_utf16 (void **state)
{
  static const char utf16[] = "\377\376e\0n\0,\0g\0u\0\n\0a\0,\0\252\12\n\0";
  g_autofree char *directory = make_directory ();
  g_autofree char *path = g_build_filename (directory, "l.csv", NULL);
  g_autoptr (GError) error = NULL;
  (void) state;
  write_file (directory, "l.csv", utf16, sizeof utf16 - 1);
  g_autofree char *text = fa_file_load (path, FA_FILE_CSV, NULL, NULL, &error);
  remove_tree (directory);
  assert_non_null (text);
  assert_string_equal (text, "en,gu\na,પ\n");
}

int
main (void)
{
  languages = load_languages ();
  const struct CMUnitTest single[] = { cmocka_unit_test (test_utf16) };
  int failed = TABLE ("readings", readings, test_reading) + TABLE ("hostile", hostile, test_hostile)
               + TABLE ("round trips", trips, test_trip) + TABLE ("suffixes", suffixes, test_suffix)
               + cmocka_run_group_tests_name ("utf-16", single, NULL, NULL);
  fa_languages_free (languages);
  return failed != 0;
}
