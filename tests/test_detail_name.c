/* test_detail_name.c - who and where: another name, place or speaker in the same part of a claim, by a small lexicon.
 *
 * Each line of a table is a test. Of each case the fact is looked at that holds the last sentence of a. */
#include "support.h"

static FaLanguages *languages;
static FaLexicon *lexicon;

static const char terms[] = "concept\tkind\ten\tid\tgu\n"
                            "army\torganisation\tarmy\ttentara\tલશ્કર\n"
                            "arrest\taction\tarrest\tmenangkap|ditangkap\tધરપકડ\n"
                            "bandung\tplace\tBandung\tBandung\tબાંડુંગ\n"
                            "bogor-palace\tplace\tBogor Palace\tIstana Bogor\tબોગોર પેલેસ\n"
                            "brin\torganisation\tBRIN\tBRIN\tબીઆરઆઈએન\n"
                            "build\taction\tbuild\tmembangun|dibangun\tબાંધવું\n"
                            "captain\trole\tcaptain\tkapten\tકૅપ્ટન\n"
                            "company\torganisation\tcompany\tperusahaan\tકંપની\n"
                            "court\tplace\tcourt\tpengadilan\tઅદાલત\n"
                            "danish\tdemonym\tDanish\torang Denmark\tડેનિશ\n"
                            "denmark\tplace\tDenmark\tDenmark\tડેનમાર્ક\n"
                            "bridge\tobject\tbridge\tjembatan\tપુલ\n"
                            "district\tplace\tdistrict\tkecamatan\tતાલુકો\n"
                            "engineer\trole\tengineer\tperekayasa\tઇજનેર\n"
                            "flood\tevent\tflood\tbanjir\tપૂર\n"
                            "foreign-minister\trole\tforeign minister\tmenteri luar negeri\tવિદેશ મંત્રી\n"
                            "government\torganisation\tgovernment\tpemerintah\tસરકાર\n"
                            "governor\trole\tgovernor\tgubernur\tગવર્નર\n"
                            "hamlet\tplace\thamlet\tdusun\tનેસડો\n"
                            "heavy\tquality\theavy\tlebat\tભારે\n"
                            "hospital\tobject\thospital\trumah sakit\tહોસ્પિટલ\n"
                            "indonesia\tplace\tIndonesia\tIndonesia\tઇન્ડોનેશિયા\n"
                            "isro\torganisation\tISRO\tISRO\tઇસરો\n"
                            "java\tplace\tJava\tJawa\tજાવા\n"
                            "lay-hold-of\taction\tlay hold of\tmenggapai\tહાથ કરવું\n"
                            "letter\tobject\tletter\tsurat\tપત્ર\n"
                            "surat\tplace\tSurat\t?Surat\tસુરત\n"
                            "former\tquality\tformer\tmantan\tભૂતપૂર્વ\n"
                            "judge\trole\tjudge\thakim\tન્યાયાધીશ\n"
                            "meet\taction\tmeet\tbertemu\tમળવું\n"
                            "narendra-modi\tperson\tNarendra Modi|Modi\tNarendra Modi|Modi\tનરેન્દ્ર મોદી|મોદી\n"
                            "new\tquality\tnew\tbaru\tનવું\n"
                            "north-sumatra\tplace\tNorth Sumatra\tSumatera Utara\tઉત્તર સુમાત્રા\n"
                            "open\taction\topen|inaugurate\tmeresmikan\tઉદ્ઘાટન\n"
                            "palace\tplace\tpalace\tistana\tપેલેસ\n"
                            "passenger\trole\tpassenger\tpenumpang\tમુસાફર\n"
                            "police\torganisation\tpolice\tpolisi\tપોલીસ\n"
                            "port\tplace\tport\tpelabuhan\tબંદર\n"
                            "rain\tevent\train\thujan\tવરસાદ\n"
                            "rahul-gandhi\tperson\tRahul Gandhi\tRahul Gandhi\tરાહુલ ગાંધી\n"
                            "rescue\taction\trescue\tmenyelamatkan|diselamatkan\tબચાવવું\n"
                            "ring\tobject\tring\tcincin\tવીંટી\n"
                            "russia\tplace\tRussia\tRusia\tરશિયા\n"
                            "say\taction\tsay\tmengatakan|kata\tકહેવું|જણાવવું\n"
                            "ship\tobject\tship\tkapal\tજહાજ\n"
                            "sumatra\tplace\tSumatra\tSumatera\tસુમાત્રા\n"
                            "surabaya\tplace\tSurabaya\tSurabaya\tસુરાબાયા\n"
                            "suspect\trole\tsuspect\ttersangka\tશંકાસ્પદ\n"
                            "team\tobject\tteam\ttim\tટુકડી\n"
                            "tonne\tunit\ttonne\tton\tટન\n"
                            "verdict\tevent\tverdict|sentence\tputusan|vonis\tચુકાદો\n"
                            "village\tobject\tvillage\tdesa\tગામ\n"
                            "visit\taction\tvisit\tmengunjungi\tમુલાકાત\n"
                            "dawn\ttime\tdawn\tfajar\tપરોઢ\n"
                            "jubilee\ttime\tjubilee\tyubileum\tજયંતી\n"
                            "war\tevent\twar\tperang\tવોર\n";

static const char relations[] = "from\trelation\tto\n"
                                "arrest\tbroader\tlay-hold-of\n"
                                "bandung\tpart-of\tjava\n"
                                "danish\tdemonym-of\tdenmark\n"
                                "hamlet\tbroader\tdistrict\n"
                                "java\tpart-of\tindonesia\n"
                                "police\tpart-of\tgovernment\n"
                                "meet\tconverse\tmeet\n"
                                "north-sumatra\tpart-of\tindonesia\n"
                                "sumatra\tpart-of\tindonesia\n"
                                "surabaya\tpart-of\tjava\n";

typedef struct {
  const char *name;
  const char *language_a, *a;
  const char *language_b, *b;
  const char *detail; /* "name differs name-differs"; NULL: nothing may differ */
  const char *known;
} Case;

#define NAME "name differs name-differs"
#define PLACE "place differs place-differs"
#define SPEAKER "attribution differs attribution-differs"
#define OTHERS "attribution compatible attribution"

static const Case cases[] = {
  /* --- two places nobody knows --- */
  { "two districts", "en", "Police rescued the ship in Lawang district.", "id", "Polisi menyelamatkan kapal di Kecamatan Singosari.", PLACE,
    NULL },
  { "two districts of which one is told by its word first", "en", "Police rescued the ship in the district of Lawang.", "id",
    "Polisi menyelamatkan kapal di Kecamatan Singosari.", PLACE, NULL },
  { "two districts in Gujarati", "en", "Police rescued the ship in Lawang district.", "gu", "પોલીસે કુકરમુંડા તાલુકામાં જહાજ બચાવ્યું.", PLACE,
    NULL },
  { "one district", "en", "Police rescued the ship in Singosari district.", "id", "Polisi menyelamatkan kapal di Kecamatan Singasari.",
    NULL, NULL },
  { "a district and a place that may lie in it", "en", "Police rescued the ship in Lawang district.", "id",
    "Polisi menyelamatkan kapal di Singosari.", NULL, NULL },
  { "a district and a port", "en", "Police rescued the ship in Lawang district.", "id", "Polisi menyelamatkan kapal di Pelabuhan Singosari.",
    NULL, NULL },
  { "from one district in another", "en", "Police rescued the ship from Lawang district.", "id",
    "Polisi menyelamatkan kapal di Kecamatan Singosari.", NULL, NULL },
  { "of one district, and to another", "en", "Police rescued the ship of Lawang district.", "id",
    "Polisi menyelamatkan kapal ke Kecamatan Singosari.", NULL, NULL },
  { "one district, and to another", "en", "Police visited Lawang district in the rain.", "id",
    "Polisi mengunjungi ke Kecamatan Singosari saat hujan.", NULL, NULL },
  { "near two districts", "en", "Police rescued the ship near Lawang district.", "gu", "પોલીસે કુકરમુંડા તાલુકા નજીક જહાજ બચાવ્યું.", NULL,
    NULL },
  { "a district and a hamlet that may lie in it", "en", "Police rescued the ship in Lawang district.", "id",
    "Polisi menyelamatkan kapal di Dusun Singosari.", NULL, NULL },
  { "two districts, one told by both", "en", "Police rescued the ship in Lawang district and the letter in Singosari district.", "id",
    "Polisi menyelamatkan surat di Kecamatan Singosari.", NULL, NULL },
  { "a name is no form of a place that ends otherwise", "en", "Police rescued the ship in Lawang district.", "id",
    "Polisi menyelamatkan kapal di Kecamatan Bandungan.", PLACE, NULL },
  /* --- a way from one place to another --- */
  { "a ship between two places, of which one side tells the islands", "id", "Kapal Surabaya-Medan tiba di desa.", "gu",
    "સુરાબાયાથી સુમાત્રાનું જહાજ ગામમાં પહોંચ્યું.", NULL, NULL },
  { "two palaces, one of them known", "en", "Police rescued the captain in Merdeka Palace.", "id",
    "Polisi menyelamatkan kapten di Istana Bogor.", PLACE, NULL },
  { "one palace", "en", "Police rescued the captain in Bogor Palace.", "id", "Polisi menyelamatkan kapten di Istana Bogor.", NULL, NULL },
  { "a palace, and a place that is known", "en", "Police rescued the captain in Merdeka Palace.", "id",
    "Polisi menyelamatkan kapten di Bandung.", NULL, NULL },
  /* --- what it is of, without a name: a lake and a reservoir may be one --- */
  { "the port's and the court's", "en", "Police visited the new port bridge in the rain.", "id", "Polisi mengunjungi jembatan pengadilan baru saat hujan.", NULL,
    NULL },
  /* --- where it was done --- */
  { "arrested in one place, and from another", "id", "Kapten itu ditangkap di Bandung saat hujan.", "gu", "વરસાદમાં કૅપ્ટનની સુરાબાયાથી ધરપકડ કરાઈ.", PLACE,
    NULL },
  { "arrested from there in English", "en", "The captain was arrested from Bandung in the rain.", "id", "Kapten itu ditangkap di Surabaya saat hujan.", PLACE,
    NULL },
  { "arrested in a place, and from it", "id", "Kapten itu ditangkap di Surabaya saat hujan.", "gu", "વરસાદમાં કૅપ્ટનની સુરાબાયાથી ધરપકડ કરાઈ.", NULL,
    NULL },
  { "where whoever is arrested comes from", "en", "The captain from Bandung was arrested in the rain.", "id", "Kapten itu ditangkap di Surabaya saat hujan.", NULL,
    NULL },
  { "arrested from what comes from there", "en", "Police arrested from Bandung ships the captain in the rain.", "id", "Polisi menangkap kapten itu di Surabaya saat hujan.", NULL,
    NULL },
  { "visited in one place, and from another", "id", "Kapten itu mengunjungi pelabuhan di Bandung saat hujan.", "gu",
    "વરસાદમાં કૅપ્ટને સુરાબાયાથી બંદરની મુલાકાત લીધી.", NULL, NULL },
  { "what was built in another place", "id", "Polisi mengunjungi pelabuhan Bandung.", "gu", "પોલીસે સુરાબાયામાં બાંધેલા બંદરની મુલાકાત લીધી.", PLACE,
    NULL },
  { "what was built in the same place", "en", "Police visited the new port in Surabaya.", "gu", "પોલીસે સુરાબાયામાં બાંધેલા બંદરની મુલાકાત લીધી.", NULL,
    NULL },
  { "where a ship was built, and where it is from", "id", "Polisi mengunjungi kapal Bandung.", "gu", "પોલીસે સુરાબાયામાં બાંધેલા જહાજની મુલાકાત લીધી.", NULL,
    NULL },
  /* --- people: one office --- */
  { "two captains, of whom one each did the same", "en",
    "Captain Lukman Haris visited the port. Captain Arief Wibisana opened the new bridge in the village in heavy rain.", "id",
    "Kapten Hendra Salim meresmikan jembatan baru di desa saat hujan lebat.", NAME, NULL },
  { "two captains, whom the other side tells elsewhere", "en",
    "Captain Lukman Haris visited the port. Captain Arief Wibisana opened the new bridge in the village in heavy rain.", "id",
    "Kapten Arief Wibisana bertemu polisi. Kapten Hendra Salim meresmikan jembatan baru di desa saat hujan lebat.", NULL, NULL },
  { "two passengers of many", "en",
    "Police rescued 20 passengers. Passenger Arief Wibisana opened the new bridge in the village in heavy rain.", "id",
    "Penumpang Hendra Salim meresmikan jembatan baru di desa saat hujan lebat.", NULL, NULL },
  { "a captain, and a name that does what he does, which nobody introduces", "en", "Captain Agus Prakoso opened the new bridge in the village in heavy rain.", "gu",
    "ભારે વરસાદમાં ગામમાં નવા પુલનું ઉદ્ઘાટન સુવર્ણએ કર્યું હતું.", NAME, NULL },
  { "a captain, and a word of no case that nobody knows", "en", "Captain Agus Prakoso opened the new bridge in the village in heavy rain.", "gu",
    "ભારે વરસાદમાં ગામમાં નવા પુલનું ઉદ્ઘાટન સુવર્ણ કર્યું હતું.", NULL, NULL },
  { "two judges", "en", "Judge Sri Handayani read the verdict.", "id", "Hakim Agus Prakoso membacakan putusan.", NAME,
    NULL },
  { "two judges in Gujarati", "en", "Judge Sri Handayani read the verdict.", "gu", "ન્યાયાધીશ અગુસ પ્રાકોસોએ ચુકાદો વાંચ્યો.",
    NAME, NULL },
  { "one judge in Gujarati", "en", "Judge Agus Prakoso read the verdict.", "gu", "ન્યાયાધીશ અગુસ પ્રાકોસોએ ચુકાદો વાંચ્યો.",
    NULL, NULL },
  { "one judge whose name ends like a case", "en", "Judge Nandini Vora read the verdict.", "gu",
    "ન્યાયાધીશ નંદિની વોરાએ ચુકાદો વાંચ્યો.", NULL, NULL },
  { "two judges, one whose name ends like a case", "en", "Judge Agus Prakoso read the verdict.", "gu",
    "ન્યાયાધીશ નંદિની વોરાએ ચુકાદો વાંચ્યો.", NAME, NULL },
  { "two judges, one whose first name is a place", "en", "Judge Agus Prakoso read the verdict.", "gu",
    "ન્યાયાધીશ જાવા વિબિસાનાએ ચુકાદો વાંચ્યો.", NAME, NULL },
  { "in apposition, a first name that is a place", "en", "Java Wibisana, the governor, opened the new bridge.", "id",
    "Gubernur Arief Wibisana meresmikan jembatan baru.", NAME, NULL },
  { "one name, with which a headline goes on", "en", "Prakoso Debacle in Bandung\nPolice arrested Prakoso in the village.", "id",
    "Hakim Agus Prakoso datang. Polisi menangkap Prakoso di desa.", NULL, NULL },
  { "two judges, one behind 'that' and a comma", "en", "Judge Sri Handayani read the verdict.", "id",
    "Hakim itu, Agus Prakoso, membacakan putusan.", NAME, NULL },
  { "one judge, behind 'that' and a comma", "en", "Judge Agus Prakoso read the verdict.", "id",
    "Hakim itu, Agus Prakoso, membacakan putusan.", NULL, NULL },
  { "two judges, one whose name is a time of day", "en", "Judge Agus Prakoso read the verdict.", "id",
    "Hakim Fajar Nasution membacakan putusan.", NAME, NULL },
  { "two judges, one whose names both are words", "en", "Judge Agus Prakoso read the verdict.", "gu",
    "ન્યાયાધીશ જયંતી વોરાએ ચુકાદો વાંચ્યો.", NAME, NULL },
  { "the one person of two clauses that say the same", "en", "Paul Mills, who has a new heavy ship, is in hospital in the village with the passengers and a letter.", "gu",
    "નવા ભારે જહાજમાં આવેલા પરેશ ઓઝા મુસાફરો અને પત્ર સાથે ગામની હોસ્પિટલમાં છે.", NAME, NULL },
  { "the same person of two clauses that say the same", "en", "Paresh Oza, who has a new heavy ship, is in hospital in the village with the passengers and a letter.", "gu",
    "નવા ભારે જહાજમાં આવેલા પરેશ ઓઝા મુસાફરો અને પત્ર સાથે ગામની હોસ્પિટલમાં છે.", NULL, NULL },
  { "one of two persons of a clause that says the same", "en", "Paul Mills, who has a new heavy ship, is in hospital in the village with the passengers and a letter.", "gu",
    "નવા ભારે જહાજમાં આવેલા પરેશ ઓઝા અને રમેશ શાહ મુસાફરો અને પત્ર સાથે ગામની હોસ્પિટલમાં છે.", NULL, NULL },
  { "a surname of somebody introduced before", "en", "Police arrested Paul Mills, who built ports.", "gu",
    "ગવર્નર હેન્દ્ર સલીમ આવ્યા. પોલીસે સલીમની ધરપકડ કરી.", NAME, NULL },
  { "what a clause tells behind the speaker's name", "en", "\"The village is heavy,\" said Paul Mills, who rescued the new team in Bandung.",
    "gu", "બાંડુંગની નવી ટુકડી બચાવનાર ડૉ. સલીમ છે.", NAME, NULL },
  { "one judge, spelled in another way", "en", "Judge Sukarno Djojohadi read the verdict.", "id",
    "Hakim Soekarno Joyohadi membacakan putusan.", NULL, NULL },
  { "a surname", "en", "Judge Prakoso read the verdict.", "id", "Hakim Agus Prakoso membacakan putusan.", NULL, NULL },
  { "another surname", "en", "Judge Ahmad Rizal read the verdict.", "id", "Hakim Ahmad Fauzan membacakan putusan.",
    NAME, NULL },
  { "another surname that begins alike", "en", "Judge Dedi Kurniawan read the verdict.", "gu",
    "ન્યાયાધીશ ડેડી કુર્નિયાદીએ ચુકાદો વાંચ્યો.", NAME, NULL },
  { "the same surname, spelled by its sound", "en", "Judge Dedi Kurniawan read the verdict.", "gu",
    "ન્યાયાધીશ ડેડી કુર્નિયાવને ચુકાદો વાંચ્યો.", NULL, NULL },
  { "a short surname, which its sound makes all another", "en", "Judge Catherine Hughes read the verdict.", "gu",
    "ન્યાયાધીશ કેથરિન હ્યુઝે ચુકાદો વાંચ્યો.", NULL, NULL },
  { "a surname that is long in one script only", "en", "Judge Francois Beauchamp read the verdict.", "gu",
    "ન્યાયાધીશ ફ્રાન્સોઆ બોશાંએ ચુકાદો વાંચ્યો.", NULL, NULL },
  { "two surnames", "en", "Judge Rizal read the verdict.", "id", "Hakim Fauzan membacakan putusan.", NAME, NULL },
  { "a surname and a first name of one man", "en", "Agus Prakoso came. Judge Prakoso read the verdict.", "id",
    "Agus Prakoso datang. Hakim Agus membacakan putusan.", NULL, NULL },
  { "sound alike by accident", "en", "Captain Andi Rusdianto saved the ship.", "gu",
    "જહાજના કૅપ્ટન યોહાનિસ તાંદીએ જહાજ બચાવ્યું.", NAME, NULL },
  { "in apposition", "en", "Arief Wibisana, the governor, opened the new bridge.", "id",
    "Gubernur Hendra Salim meresmikan jembatan baru.", NAME, NULL },
  { "the ministers of two countries", "en",
    "Russia's foreign minister Piotr Ilyin met Denmark's foreign minister in Bandung.", "id",
    "Menteri luar negeri Denmark Lars Holm bertemu menteri luar negeri Rusia di Bandung.", NULL, NULL },
  { "two ministers of one country, beside one of another", "en",
    "Russia's foreign minister Piotr Ilyin met Denmark's foreign minister Lars Holm in Bandung.", "id",
    "Menteri luar negeri Rusia Piotr Ilyin bertemu menteri luar negeri Denmark Erik Sund di Bandung.", NAME, NULL },
  { "the ports of a listed place and of one a little like it", "id", "Kapal itu dibangun di Pelabuhan Bandung.",
    "gu", "બાંદુર બંદરે જહાજ બાંધવામાં આવ્યું.", PLACE, NULL },
  { "the port of a listed place, spelled otherwise", "id", "Kapal itu dibangun di Pelabuhan Bandung.",
    "gu", "બંદુંગ બંદરે જહાજ બાંધવામાં આવ્યું.", NULL, NULL },
  { "two former governors, beside a governor", "en",
    "Governor Arief Wibisana came. The former governor Paul Mills opened the new bridge in Bandung.", "id",
    "Mantan gubernur Hendra Salim meresmikan jembatan baru di Bandung.", NAME, NULL },
  { "one of many, who are counted", "en", "The ship had 268 passengers. The passenger Budi Santoso was rescued.", "id",
    "Kapal itu mengangkut 268 penumpang. Penumpang Andi Wijaya diselamatkan.", NULL, NULL },
  { "to act as what two are", "en", "Arief Wibisana will open the new bridge as governor.", "gu",
    "નવા પુલનું ઉદ્ઘાટન ગવર્નર તરીકે હેન્દ્રા સલીમ કરશે.", NAME, NULL },
  { "to act as what one is", "en", "Arief Wibisana will open the new bridge as governor.", "id",
    "Gubernur Wibisana akan meresmikan jembatan baru.", NULL, NULL },
  { "an office and a name", "en", "The governor opened the new bridge.", "id", "Hendra Salim meresmikan jembatan baru.",
    NULL, NULL },

  /* --- people: one deed --- */
  { "two doers", "en", "Governor Arief Wibisana opened the new bridge in Bandung.", "gu",
    "બાંડુંગમાં ન્યાયાધીશ હેન્દ્રા સલીમે નવા પુલનું ઉદ્ઘાટન કર્યું.", NAME, NULL },
  { "two whom the lexicon knows", "en", "Narendra Modi opened the new bridge in Bandung.", "id",
    "Rahul Gandhi meresmikan jembatan baru di Bandung.", NAME, NULL },
  { "a pronoun may be the doer", "en", "After meeting governor Arief Wibisana, he opened the new bridge in Bandung.",
    "id", "Rahul Gandhi meresmikan jembatan baru di Bandung.", NULL, NULL },
  { "a doer, and another who tells it of himself", "id", "Gubernur Arief Wibisana membangun jembatan baru di Bandung.",
    "en", "\"I have built the new bridge in Bandung,\" said judge Hendra Salim.", NAME, NULL },
  { "a doer, and another who tells it of his team", "id", "Gubernur Arief Wibisana membangun jembatan baru di Bandung.",
    "en", "\"My team built the new bridge in Bandung,\" said judge Hendra Salim.", NULL, NULL },
  { "a doer who tells it of himself", "id", "Gubernur Arief Wibisana membangun jembatan baru di Bandung.",
    "en", "\"I have built the new bridge in Bandung,\" said Wibisana.", NULL, NULL },
  { "a doer, and another who tells it of somebody", "id", "Gubernur Arief Wibisana membangun jembatan baru di Bandung.",
    "en", "\"He has built the new bridge in Bandung,\" said judge Hendra Salim.", NULL, NULL },
  { "a word nobody knows is no name", "id", "Hakim Arief Wibisana membacakan putusan.", "gu",
    "ન્યાયાધીશે ઝપાટાભેર ચુકાદો વાંચ્યો.", NULL, NULL },

  /* --- organisations --- */
  { "the engineers of two", "en", "The new bridge was built by engineers of BRIN.", "id",
    "Perekayasa ISRO membangun jembatan baru.", NAME, NULL },
  { "the engineers of one", "en", "The new bridge was built by engineers of BRIN.", "id",
    "Perekayasa BRIN membangun jembatan baru.", NULL, NULL },

  { "two bodies and one deed", "en", "Police arrested the suspect.", "id", "Tentara menangkap tersangka.", NAME, NULL },
  { "two bodies and one deed, in Gujarati", "id", "Tentara menangkap tersangka.", "gu", "પોલીસે શંકાસ્પદની ધરપકડ કરી.", NAME,
    NULL },
  { "one body", "id", "Polisi menangkap tersangka.", "gu", "પોલીસે શંકાસ્પદની ધરપકડ કરી.", NULL, NULL },
  { "a body that is part of the other", "en", "The government arrested the suspect.", "id", "Polisi menangkap tersangka.",
    NULL, NULL },
  { "two bodies, one of them in both", "en", "Police arrested the suspect with the army.", "id",
    "Tentara menangkap tersangka.", NULL, NULL },
  { "the teams of two bodies", "en", "Six army teams rescued the passenger.", "id",
    "Enam tim polisi menyelamatkan penumpang.", NAME, NULL },
  { "the teams of a body and of a name", "en", "Six BRIN teams rescued the passenger.", "gu",
    "લશ્કરની છ ટુકડીઓએ મુસાફરને બચાવ્યો.", NAME, NULL },
  { "a title with its full stop", "en", "The bridge was built by engineer Paul Mills.", "gu", "પુલ ડૉ. સલીમે બાંધ્યો.", NAME, NULL },
  { "by a body, and a body behind the passive", "en", "The suspect was arrested by the army.", "id",
    "Tersangka itu ditangkap polisi.", NAME, NULL },
  { "a body that is arrested", "en", "The army was arrested.", "id", "Tersangka itu ditangkap polisi.", NULL, NULL },
  { "whom it is done to does nothing", "en", "Police arrested the suspect.", "id", "Tersangka ditangkap di dekat tentara.",
    NULL, NULL },

  /* --- places --- */
  { "two places", "en", "Heavy rain caused a flood in Bandung.", "id", "Hujan lebat memicu banjir di Surabaya.", PLACE,
    NULL },
  { "two places, one whose name is a word", "en", "Heavy rain caused a flood in Bandung.", "id",
    "Hujan lebat memicu banjir di Surat.", PLACE, NULL },
  { "two places in Gujarati", "en", "Heavy rain caused a flood in Bandung.", "gu", "ભારે વરસાદથી સુરાબાયામાં પૂર આવ્યું.",
    PLACE, NULL },
  { "one place", "en", "Heavy rain caused a flood in Bandung.", "gu", "ભારે વરસાદથી બાંડુંગમાં પૂર આવ્યું.", NULL, NULL },
  { "one in the other", "en", "Heavy rain caused a flood in Java.", "id", "Hujan lebat memicu banjir di Surabaya.",
    NULL, NULL },
  { "one in the other, far up", "en", "Heavy rain caused a flood in Bandung.", "id",
    "Hujan lebat memicu banjir di Indonesia.", NULL, NULL },
  { "two in one", "en", "Heavy rain caused a flood in Bandung, Java.", "id",
    "Hujan lebat memicu banjir di Surabaya, Jawa.", PLACE, NULL },
  { "a word of the name in common", "en", "Heavy rain caused a flood in Sumatra.", "id",
    "Hujan lebat memicu banjir di Sumatera Utara.", NULL, NULL },
  { "from and in", "en", "Police arrested the suspect from Bandung.", "id", "Polisi menangkap tersangka di Surabaya.",
    NULL, NULL },
  { "the people of two", "en", "The Danish company built the new bridge.", "id",
    "Perusahaan Rusia membangun jembatan baru.", PLACE, NULL },
  { "the people of one", "en", "The Danish company built the new bridge.", "id",
    "Perusahaan Denmark membangun jembatan baru.", NULL, NULL },
  { "a place spelled otherwise, of another", "en", "Heavy rain caused a flood in Bandung.", "gu",
    "ભારે વરસાદથી સુરબાયામાં પૂર આવ્યું.", PLACE, NULL },
  { "a place spelled otherwise", "en", "Heavy rain caused a flood in Surabaya.", "gu", "ભારે વરસાદથી સુરબાયામાં પૂર આવ્યું.",
    NULL, NULL },
  { "a place and a village nobody knows, in Gujarati", "en", "Heavy rain caused a flood in Bandung.", "gu",
    "ભારે વરસાદથી સિગડુંગમાં પૂર આવ્યું.", NULL, NULL },
  { "one thing of two places, both told in both", "en", "The army opened the Bandung bridge in Surabaya.", "id",
    "Tentara meresmikan jembatan Surabaya di Bandung.", PLACE, NULL },
  { "one thing of two places, described", "en", "The Danish heavy ship rescued the captain of Russia.", "id",
    "Kapal Rusia menyelamatkan kapten orang Denmark.", PLACE, NULL },
  { "one thing of both places", "en", "The army opened the Bandung and Surabaya bridge.", "id",
    "Tentara meresmikan jembatan Surabaya dan Bandung.", NULL, NULL },
  { "two bodies that are personnel", "en", "The police arrested the suspect in the village.", "id",
    "Tentara menangkap tersangka di desa.", NAME, NULL },
  { "a place and a village nobody knows", "en", "Heavy rain caused a flood in Bandung.", "id",
    "Hujan lebat memicu banjir di Cigadung.", NULL, NULL },

  { "another home of one company", "id", "Jembatan itu dibangun Karsabumi Persada, perusahaan asal Bandung.", "gu",
    "સુરાબાયાની કર્સાબુમી પર્સાદાએ પુલ બાંધ્યો છે.", PLACE, NULL },
  { "another home, told in a clause of its own", "en",
    "The heavy bridge was built by Karsabumi Persada, a Bandung company whose captain opened the new port in the rain.", "gu",
    "સુરાબાયાની કર્સાબુમી પર્સાદાએ ભારે પુલ બાંધ્યો છે.", PLACE, NULL },
  { "the home of another, told in a clause of its own", "en",
    "The heavy bridge was built by Karsabumi Persada, which visited a Bandung company whose captain opened the new port.", "gu",
    "સુરાબાયાની કર્સાબુમી પર્સાદાએ ભારે પુલ બાંધ્યો છે.", NULL, NULL },
  { "one home of one company", "id", "Jembatan itu dibangun Karsabumi Persada, perusahaan asal Bandung.", "gu",
    "બાંડુંગની કર્સાબુમી પર્સાદાએ પુલ બાંધ્યો છે.", NULL, NULL },
  { "another home of one company, English", "en", "The bridge was built by Karsabumi Persada, a company from Bandung.", "gu",
    "સુરાબાયાની કર્સાબુમી પર્સાદાએ પુલ બાંધ્યો છે.", PLACE, NULL },
  { "another home of one company, based", "en", "Police visit Karsabumi Persada\nPolice visited Surabaya-based Karsabumi Persada.", "gu",
    "પોલીસે બાંડુંગ સ્થિત કર્સાબુમી પર્સાદાની મુલાકાત લીધી.", PLACE, NULL },
  { "where somebody lives, and where he comes from", "en", "Police visit Karsabumi Persada\nPolice visited Bandung-based Karsabumi Persada.", "id",
    "Polisi mengunjungi Karsabumi Persada asal Surabaya.", NULL, NULL },
  { "one home of one company, based", "en", "The army opened the bridge of Bandung-based Karsabumi Persada.", "gu",
    "બાંડુંગ સ્થિત કર્સાબુમી પર્સાદાનો પુલ લશ્કરે ખુલ્લો મૂક્યો.", NULL, NULL },
  { "homes of two companies", "en", "Surabaya-based Nordlys Biologics opened the bridge of Karsabumi Persada.", "gu",
    "બાંડુંગ સ્થિત કર્સાબુમી પર્સાદાનો પુલ લશ્કરે ખુલ્લો મૂક્યો.", NULL, NULL },
  { "a place behind the acronym of a body", "en", "The team of ARLI, Surabaya, built the new bridge of the village.", "gu",
    "બાંડુંગની ARLI ટુકડીએ ગામનો નવો પુલ બાંધ્યો હતો.", "place differs place-differs", NULL },
  { "one place behind the acronym of a body", "en", "The team of ARLI, Bandung, built the new bridge of the village.", "gu",
    "બાંડુંગની ARLI ટુકડીએ ગામનો નવો પુલ બાંધ્યો હતો.", NULL, NULL },
  { "where, and behind a colon whence", "gu", "બાંડુંગમાં પૂર અને ભારે વરસાદ.", "en",
    "Heavy rain and flood: Surabaya passengers met.", NULL, NULL },
  { "a figure in common is no deed in common", "en", "The police arrested the suspect in court. The captain read the letter of the engineer to the governor on the 250-tonne ship in Surabaya.", "gu",
    "પોલીસે શંકાસ્પદની ધરપકડ કરી હતી. 250 ટનનું જહાજ રવિવારે ગામ માટે બાંડુંગ રવાના થયું હતું.", NULL, NULL },
  { "where, and whence somebody is", "id", "Polisi menyelamatkan penumpang saat banjir di Surabaya.", "gu",
    "પૂર વખતે બાંડુંગના મુસાફરને પોલીસે બચાવ્યો.", NULL, NULL },
  { "where, behind what is there", "id", "Banjir di Surabaya dan hujan lebat.", "gu",
    "બાંડુંગમાં પૂર અને ભારે વરસાદ.", PLACE, NULL },
  { "by surname and by first name", "id", "Gubernur Arief Wibisana dan hakim Hendra Salim datang. Arief mengunjungi Hendra di desa baru.",
    "en", "Governor Arief Wibisana and judge Hendra Salim came. Wibisana visited Salim in the new village.", NULL, NULL },
  { "by first name and by surname", "en", "Governor Arief Wibisana and judge Hendra Salim came. Wibisana visited Salim in the new village.",
    "id", "Gubernur Arief Wibisana dan hakim Hendra Salim datang. Arief mengunjungi Hendra di desa baru.", NULL, NULL },
  { "one each of several", "en", "Police saved Arief Wibisana among nine passengers in the flood.", "id",
    "Polisi menyelamatkan Hendra Salim di antara sembilan penumpang saat banjir.", NULL, NULL },
  { "a list in another order", "en", "Police rescued Arief Wibisana, Hendra Salim and Paul Mills in the flood.", "id",
    "Polisi menyelamatkan Hendra Salim, Paul Mills dan Arief Wibisana saat banjir.", NULL, NULL },
  /* --- speakers --- */
  { "two named", "en", "\"The bridge is new,\" said governor Arief Wibisana.", "id",
    "\"Jembatan itu baru,\" kata hakim Hendra Salim.", SPEAKER, NULL },
  { "two named, one of whom judges", "en", "\"The bridge is new,\" said governor Arief Wibisana.", "id",
    "Hakim Hendra Salim menilai jembatan itu baru.", SPEAKER, NULL },
  { "what the captain is of does not speak", "en", "\"The bridge is new,\" said captain Hendra Salim.", "id",
    "Kapten Harimaujaya, Hendra Salim, mengatakan jembatan itu baru.", NULL, NULL },
  { "one, by surname", "en", "\"The bridge is new,\" said governor Arief Wibisana.", "id",
    "\"Jembatan itu baru,\" kata Wibisana.", NULL, NULL },
  { "one, behind his office", "en", "\"The bridge is new,\" said Paul Mills, the governor.", "id",
    "\"Jembatan itu baru,\" kata gubernur Paul Mills.", NULL, NULL },
  { "a name and an office", "en", "\"The bridge is new,\" said Arief Wibisana.", "id",
    "\"Jembatan itu baru,\" kata gubernur.", OTHERS, NULL },
  { "one office", "en", "\"The bridge is new,\" said the governor.", "id", "\"Jembatan itu baru,\" kata gubernur.",
    NULL, NULL },
  { "two offices", "en", "\"The bridge is new,\" said the governor.", "id", "\"Jembatan itu baru,\" kata polisi.",
    OTHERS, NULL },
  { "a pronoun for the same", "en", "Governor Arief Wibisana came. \"The bridge is new,\" he said.", "id",
    "\"Jembatan itu baru,\" kata Arief Wibisana.", NULL, NULL },
  { "a pronoun for another", "en", "Governor Arief Wibisana came. \"The bridge is new,\" he said.", "id",
    "\"Jembatan itu baru,\" kata hakim Hendra Salim.", SPEAKER, NULL },
  { "a pronoun for another, whose office stands before", "en",
    "Governor Arief Wibisana came. Wibisana visited the village. \"The new bridge is heavy,\" he said.", "id",
    "\"Jembatan baru itu lebat,\" kata hakim Hendra Salim.", SPEAKER, NULL },
  { "a pronoun for either of two", "en", "Governor Arief Wibisana met judge Hendra Salim. \"The bridge is new,\" he said.", "id",
    "\"Jembatan itu baru,\" kata hakim Hendra Salim.", OTHERS, NULL },
  { "a pronoun written on", "id", "Gubernur Arief Wibisana datang. \"Jembatan itu baru,\" ujarnya.", "en",
    "\"The bridge is new,\" said judge Hendra Salim.", SPEAKER, NULL },
  { "what somebody alleges, and another makes sure of", "en", "Governor Budi Santoso alleged that the bridge was new.", "id",
    "Hakim Hendra Salim memastikan jembatan itu baru.", SPEAKER, NULL },
  { "according to", "en", "Governor Arief Wibisana came. According to Wibisana, the bridge is new.", "id",
    "Menurut hakim Hendra Salim, jembatan itu baru.", SPEAKER, NULL },
  { "perhaps no person", "en", "\"The bridge is new,\" said governor Arief Wibisana.", "id",
    "\"Jembatan itu baru,\" kata Nordlys Biologics.", OTHERS, NULL },
  { "according to, in Gujarati", "en", "According to Arief Wibisana, the bridge is new.", "gu",
    "આરિફ વિબિસાના અનુસાર પુલ નવો છે.", NULL, NULL },
  { "as somebody told it, in Gujarati", "en", "The new bridge in the village is heavy, according to governor Arief Wibisana.", "gu",
    "ન્યાયાધીશ હેન્દ્ર સલીમના જણાવ્યા મુજબ ગામનો નવો પુલ ભારે છે.", SPEAKER, NULL },
  { "as the same told it, in Gujarati", "en", "The new bridge in the village is heavy, according to judge Hendra Salim.", "gu",
    "ન્યાયાધીશ હેન્દ્ર સલીમના કહેવા પ્રમાણે ગામનો નવો પુલ ભારે છે.", NULL, NULL },
  { "a body by the sound of its letters", "id", "Menurut DRI, jembatan di desa itu baru.", "gu",
    "ડીઆરઆઈના કહેવા મુજબ ગામનો પુલ નવો છે.", NULL, NULL },
  { "who says it is left out", "en", "Governor Arief Wibisana came, saying the bridge is new.", "id",
    "\"Jembatan itu baru,\" kata hakim Hendra Salim.", SPEAKER, NULL },
  { "who says it is left out, Indonesian", "id", "Gubernur Arief Wibisana datang seraya mengatakan bahwa jembatan itu baru.",
    "gu", "ન્યાયાધીશ હેન્દ્ર સલીમે કહ્યું કે પુલ નવો છે.", SPEAKER, NULL },
  { "who says it is left out, Gujarati", "id", "Gubernur Arief Wibisana mengatakan jembatan di desa itu baru.", "gu",
    "ન્યાયાધીશ હેન્દ્ર સલીમે ગામની મુલાકાત લીધી અને ગામનો પુલ નવો છે એમ કહ્યું.", SPEAKER, NULL },
  { "left out, and the same, Gujarati", "id", "Hakim Hendra Salim mengatakan jembatan di desa itu baru.", "gu",
    "ન્યાયાધીશ હેન્દ્ર સલીમે ગામની મુલાકાત લીધી અને ગામનો પુલ નવો છે એમ કહ્યું.", NULL, NULL },
  { "names a little alike, of two offices", "en", "\"The bridge is new,\" said governor Gardana.", "id",
    "\"Jembatan itu baru,\" kata hakim Sri Kartini.", SPEAKER, NULL },
  { "what a headline tells of two people", "en", "Modi Visit Rahul Gandhi in Bandung\n\"The bridge is new,\" said Modi.", "id",
    "\"Jembatan itu baru,\" kata Rahul Gandhi.", SPEAKER, NULL },
  { "left out, and the same", "en", "Governor Arief Wibisana came, saying the bridge is new.", "id",
    "\"Jembatan itu baru,\" kata Wibisana.", NULL, NULL },
  { "told is told to somebody", "en", "The governor, Arief Wibisana, told passengers the bridge is new.", "id",
    "\"Jembatan itu baru,\" kata hakim Hendra Salim.", SPEAKER, NULL },
  { "told, and the same", "en", "The governor, Arief Wibisana, told passengers the bridge is new.", "id",
    "\"Jembatan itu baru,\" kata Wibisana.", NULL, NULL },
  { "somebody who does something, and says", "en", "Arief Wibisana, who built ports in Denmark, said the bridge is new.", "id",
    "\"Jembatan itu baru,\" kata hakim Hendra Salim.", SPEAKER, NULL },
  { "the governor of the clause before", "en", "Governor Arief Wibisana came, and the judge, Hendra Salim, said the bridge is new.",
    "id", "\"Jembatan itu baru,\" kata hakim Hendra Salim.", NULL, NULL },
  { "the governor of a clause without a subject", "en", "After he met Governor Arief Wibisana, the judge, Hendra Salim, said the bridge is new.",
    "id", "\"Jembatan itu baru,\" kata hakim Hendra Salim.", NULL, NULL },
  { "the governor of the clause before, Indonesian", "id",
    "Gubernur Arief Wibisana bertemu polisi, dan hakim, Hendra Salim, mengatakan jembatan itu baru.", "en",
    "\"The bridge is new,\" said judge Hendra Salim.", NULL, NULL },
  { "who is informed says nothing", "en", "Judge Hendra Salim was informed that the bridge is new.", "id",
    "\"Jembatan itu baru,\" kata gubernur Arief Wibisana.", NULL, NULL },
  { "whose it is may be no person", "en", "Nordlys Biologics, whose court was closed, said the bridge is new.", "id",
    "\"Jembatan itu baru,\" kata hakim Hendra Salim.", OTHERS, NULL },
  { "what is spoken of is no speaker", "en", "Arief Wibisana, who built ports in Denmark, said villages have a new bridge.", "id",
    "\"Desa punya jembatan baru,\" kata Wibisana.", NULL, NULL },
  { "whose a thing is, or where it is: each place told once", "en", "The police will build a hospital in Bandung.", "gu",
    "પોલીસ સુરતની નવી હોસ્પિટલ બાંધશે.", PLACE, NULL },
  { "... but of a place that the other article knows, too, nothing is certain", "en",
    "Surat is a port. The police will build a hospital in Bandung.", "gu", "પોલીસ સુરતની નવી હોસ્પિટલ બાંધશે.", NULL, NULL },
  { "... and where somebody is at home he need not build", "en", "The Bandung-based company will build the new bridge.", "id",
    "Perusahaan itu akan membangun jembatan baru di Surabaya.", NULL, NULL },
  { "of two captains in one article another one", "en",
    "Captain Arief Wibisana met the judge. Captain Kiran Dave rescued the passenger from heavy rain.", "gu",
    "કૅપ્ટન હેન્દ્રા સલીમે મુસાફરને ભારે વરસાદમાંથી બચાવ્યો હતો.", NAME, NULL },
  { "who is judged is not who judges", "en", "Judge Mehul Vora arrested the captain in heavy rain.", "id",
    "Kapten Ramesh Parmar ditangkap saat hujan lebat.", NULL, NULL },
  { "names of no office, each in a part of its own", "en", "The team built the new bridge for Mehul Vora.", "gu",
    "હેન્દ્રા સલીમની વીંટી પહેરેલી ટુકડીએ નવો પુલ બાંધ્યો.", NULL, NULL },
  { "whom it is told to is no speaker", "en", "The new bridge in the village is heavy, judge Lestari Handayani said.", "gu",
    "કૅપ્ટન કિરણ દવેએ પત્ર લખ્યો. ગામનો નવો પુલ ભારે છે, એમ તેમણે મુસાફરોને જણાવ્યું હતું.", SPEAKER, NULL },
  { "the captain who says it is not told", "en", "The new bridge in the village is heavy, the captain said.", "gu",
    "ન્યાયાધીશ કિરણ દવેએ પત્ર લખ્યો. ગામનો નવો પુલ ભારે છે, એમ કૅપ્ટને જણાવ્યું હતું.", NULL, NULL },
  { "a captain, and somebody else who is told in other words, where the articles have no other in common", "en",
    "The judge met the captain of the ship. The flood came with heavy rain. The new bridge was up to engineer Yosef Rumbiak.", "id",
    "Jembatan baru itu tugas kapten Samuel Lumban. Banjir datang bersama hujan lebat. Hakim bertemu tersangka.", NAME, NULL },
  { "what is said is no speaker", "en", "It said Arief Wibisana would open the new bridge.", "id",
    "Rahul Gandhi mengatakan Arief Wibisana akan meresmikan jembatan baru.", NULL, NULL },
};

static char *
describe (const FaDetail *d)
{
  static const char *const kinds[] = { "quantity", "money",    "percent",  "date",        "name",   "place",
                                       "role",     "polarity", "modality", "attribution", "concept" };
  static const char *const relation[] = { "same", "compatible", "differs", "only" };
  return g_strdup_printf ("%s %s%s%s", kinds[d->kind], relation[d->relation], d->reason_code != NULL ? " " : "",
                          d->reason_code != NULL ? d->reason_code : "");
}

static char *
judge_fact (const Case *c, const FaFact *f)
{
  g_autoptr (GString) all = g_string_new (NULL);
  gboolean found = FALSE, both = FALSE;
  for (guint i = 0; i < f->evidence->len; i++)
    both |= g_array_index (f->evidence, FaEvidence, i).source == 1;
  for (guint i = 0; i < f->details->len; i++)
    {
      const FaDetail *d = f->details->pdata[i];
      g_autofree char *text = describe (d);
      gboolean about = d->relation == FA_DETAIL_DIFFERS || d->kind == FA_DETAIL_ATTRIBUTION;
      if (about)
        g_string_append_printf (all, "\n    %s", text);
      found |= about && c->detail != NULL && strcmp (text, c->detail) == 0;
    }
  if (both && found == (c->detail != NULL) && (c->detail != NULL || all->len == 0))
    return NULL;
  return g_strdup_printf ("\n  expected %s\n  found %s%s", c->detail == NULL ? "nothing" : c->detail,
                          both ? "" : "no link", all->str);
}

static void
test_case (void **state)
{
  const Case *c = *state;
  Compared x = compare_texts (languages, lexicon, c->language_a, c->a, c->language_b, c->b);
  char *wrong = judge_fact (c, fact_of (x.facts, x.text[0].claims->sentences->len - 1));
  compared_clear (&x);
  judge (c->known, wrong);
}

int
main (void)
{
  languages = load_languages ();
  lexicon = small_lexicon (languages, terms, relations, "");
  int failed = TABLE ("detail: who and where", cases, test_case);
  fa_lexicon_free (lexicon);
  fa_languages_free (languages);
  return failed;
}
