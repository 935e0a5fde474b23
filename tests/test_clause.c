/* test_clause.c - where a sentence is cut into clauses. Each line of a table is a test.
 *
 * Expected clauses are joined by '|'; "Q:" in front marks one inside quotation marks. A cut is right where both sides
 * can stand alone as claims; a list, a phrase or a name is not cut, nor who says it from what is said. */
#include "support.h"

static FaLanguages *languages;

typedef struct {
  const char *name, *language;
  const char *text;
  const char *clauses;
  const char *known;
} Case;

static const Case cases[] = {
  /* --- one claim --- */
  { "one claim", "en", "The minister visited the city on Tuesday.", "The minister visited the city on Tuesday.", NULL },
  { "a name is no verb, whatever it begins with", "id", "Pegawai itu diserang rekannya, Dinesh Makwana, pada Jumat.",
    "Pegawai itu diserang rekannya, Dinesh Makwana, pada Jumat.", NULL },
  { "a name between marks that has an ending", "gu", "જોકે ‘પ્લેયર ઓફ ધ મેચ’નું સન્માન રાઠોડના ફાળે ગયું.",
    "જોકે ‘પ્લેયર ઓફ ધ મેચ’નું સન્માન રાઠોડના ફાળે ગયું.", NULL },
  { "what stands between two names", "en", "The \"Rani\" met its owners at a pier of the \"Raja\" company.",
    "The \"Rani\" met its owners at a pier of the \"Raja\" company.", NULL },
  { "what somebody does behind the reason for something else", "id",
    "Gelandang itu ditandu keluar karena cedera lutut kanan dan dipastikan absen di final.",
    "Gelandang itu ditandu keluar karena cedera lutut kanan|dan dipastikan absen di final.", NULL },
  { "two things are the reason", "id", "Warga desa itu mengungsi setelah hujan dan angin merobohkan rumah mereka.",
    "Warga desa itu mengungsi|setelah hujan dan angin merobohkan rumah mereka.", NULL },
  { "a list of nouns", "en", "The minister visited Jakarta, Surabaya and Medan.",
    "The minister visited Jakarta, Surabaya and Medan.", NULL },
  { "two nouns", "en", "The minister and the governor visited the city.",
    "The minister and the governor visited the city.", NULL },
  { "an apposition", "en", "Lavrov, the foreign minister, visited the city.",
    "Lavrov, the foreign minister, visited the city.", NULL },
  { "a phrase in front", "en", "On Tuesday, the minister visited the city.",
    "On Tuesday, the minister visited the city.", NULL },
  { "what was said stays with who said it", "en", "The minister said that prices would fall.",
    "The minister said that prices would fall.", NULL },
  { "what was added is another claim", "en",
    "The governor visited the flooded village, adding that the road would be rebuilt.",
    "The governor visited the flooded village,|adding that the road would be rebuilt.", NULL },
  { "who was told by whom is none", "en", "The bridge was closed, the governor told reporters that day.",
    "The bridge was closed, the governor told reporters that day.", NULL },
  { "what was added in Indonesian", "id",
    "Gubernur mengunjungi desa itu seraya menambahkan bahwa jalan utama akan diperbaiki.",
    "Gubernur mengunjungi desa itu|seraya menambahkan bahwa jalan utama akan diperbaiki.", NULL },
  { "who said it in Indonesian is no claim", "id", "Jembatan itu sudah ditutup, kata gubernur seraya tersenyum.",
    "Jembatan itu sudah ditutup, kata gubernur seraya tersenyum.", NULL },
  { "what is refused, and what is scheduled", "id", "Hakim menolak gugatan warga pada 12 Juni, sedangkan rapat berikutnya dijadwalkan pada 8 September.",
    "Hakim menolak gugatan warga pada 12 Juni,|sedangkan rapat berikutnya dijadwalkan pada 8 September.", NULL },
  { "too short for a clause", "en", "He came and went.", "He came and went.", NULL },
  { "numerals with commas", "en", "The storm killed 1,200 people, officials said.",
    "The storm killed 1,200 people, officials said.", NULL },
  { "Indonesian, one claim", "id", "Menteri mengunjungi kota itu pada Selasa.",
    "Menteri mengunjungi kota itu pada Selasa.", NULL },
  { "Indonesian, who is accused between commas", "id", "Jaksa menghadirkan Wibisana, terdakwa kasus tambang emas, dan dua saksi.",
    "Jaksa menghadirkan Wibisana, terdakwa kasus tambang emas, dan dua saksi.", NULL },
  { "Indonesian, the largest between commas", "id", "Menteri mengunjungi Karsabumi, pabrik tekstil terbesar di Jawa, pada Selasa.",
    "Menteri mengunjungi Karsabumi, pabrik tekstil terbesar di Jawa, pada Selasa.", NULL },
  { "Indonesian list", "id", "Menteri mengunjungi Jakarta, Surabaya, dan Medan.",
    "Menteri mengunjungi Jakarta, Surabaya, dan Medan.", NULL },
  { "Indonesian pair of nouns", "id", "Banjir dan longsor melanda kota itu.", "Banjir dan longsor melanda kota itu.",
    NULL },
  { "Gujarati, one claim", "gu", "મંત્રીએ મંગળવારે શહેરની મુલાકાત લીધી.", "મંત્રીએ મંગળવારે શહેરની મુલાકાત લીધી.", NULL },
  { "Gujarati list", "gu", "મંત્રીએ જાકાર્તા, સુરાબાયા અને મેદાનની મુલાકાત લીધી.",
    "મંત્રીએ જાકાર્તા, સુરાબાયા અને મેદાનની મુલાકાત લીધી.", NULL },
  { "Gujarati pair of nouns", "gu", "પૂર અને ભૂસ્ખલનથી શહેરમાં નુકસાન થયું.", "પૂર અને ભૂસ્ખલનથી શહેરમાં નુકસાન થયું.", NULL },

  /* --- strong conjunctions --- */
  { "while", "en", "Rice prices fell in Jakarta while oil prices rose in Surabaya.",
    "Rice prices fell in Jakarta|while oil prices rose in Surabaya.", NULL },
  { "but", "en", "The minister visited the city but the governor was absent.",
    "The minister visited the city|but the governor was absent.", NULL },
  { "since a noun", "id", "Hasil panen petani Demak merosot sejak awal tahun, sehingga sebagian terpaksa menjual sawahnya.",
    "Hasil panen petani Demak merosot sejak awal tahun,|sehingga sebagian terpaksa menjual sawahnya.", NULL },
  { "after a noun", "en", "The river changed its course after the quake, and three villages were cut off.",
    "The river changed its course after the quake,|and three villages were cut off.", NULL },
  { "after a clause", "en", "The river changed its course after the quake struck the valley, and three villages were cut off.",
    "The river changed its course|after the quake struck the valley,|and three villages were cut off.", NULL },
  { "which one of its kind it was", "en", "The central bank lowered its rate on Thursday, its first reduction in ten months.",
    "The central bank lowered its rate on Thursday,|its first reduction in ten months.", NULL },
  { "which one of its kind it was, and more", "en", "The bank lowered its rate on Thursday, its first reduction in ten months, saying cheaper imported fuel had eased the burden of poor households.",
    "The bank lowered its rate on Thursday,|its first reduction in ten months,|saying cheaper imported fuel had eased the burden of poor households.", NULL },
  { "which one of its kind it was, Indonesian", "id", "Bank sentral menurunkan suku bunga, yang pertama sejak 2019.",
    "Bank sentral menurunkan suku bunga,|yang pertama sejak 2019.", NULL },
  { "the first of a list", "en", "The minister visited Medan, the first village and two schools.",
    "The minister visited Medan, the first village and two schools.", NULL },
  { "a comma and but", "en", "The minister visited the city, but the governor was absent.",
    "The minister visited the city,|but the governor was absent.", NULL },
  { "because", "en", "The bridge collapsed because the river had risen.",
    "The bridge collapsed|because the river had risen.", NULL },
  { "after with a clause", "en", "The ferry sank after a fire broke out in the engine room.",
    "The ferry sank|after a fire broke out in the engine room.", NULL },
  { "after with a phrase", "en", "The ferry sank after midnight.", "The ferry sank after midnight.", NULL },
  { "a date behind until, before a semicolon", "en",
    "The works will remain closed until December 31; people there were made to work without masks.",
    "The works will remain closed until December 31;|people there were made to work without masks.", NULL },
  { "since with a year and a verb behind it", "en",
    "Tanaka, who led the board since 2018, resigned from all her posts.",
    "Tanaka, who led the board since 2018,|resigned from all her posts.", NULL },
  { "a figure behind after", "id", "Api dapat dipadamkan setelah empat jam, dan lima orang dirawat di rumah sakit.",
    "Api dapat dipadamkan setelah empat jam,|dan lima orang dirawat di rumah sakit.", NULL },
  { "a figure behind after, and its verb", "en", "The ferry sank after four fires broke out in the engine room.",
    "The ferry sank|after four fires broke out in the engine room.", NULL },
  { "since with a day and a verb of its own", "en",
    "The streets are empty since Monday night has brought more rain.",
    "The streets are empty|since Monday night has brought more rain.", NULL },
  { "as well as between nouns", "en", "The storm destroyed houses as well as schools in the city.",
    "The storm destroyed houses as well as schools in the city.", NULL },
  { "sementara", "id", "Harga beras turun di Jakarta sementara harga minyak naik di Surabaya.",
    "Harga beras turun di Jakarta|sementara harga minyak naik di Surabaya.", NULL },
  { "a comma and sedangkan", "id", "Menteri mengunjungi kota itu, sedangkan gubernur tidak hadir.",
    "Menteri mengunjungi kota itu,|sedangkan gubernur tidak hadir.", NULL },
  { "karena", "id", "Jembatan tua itu ambruk karena sungai meluap.", "Jembatan tua itu ambruk|karena sungai meluap.",
    NULL },
  { "sejak with a year", "id", "Darto, yang memimpin dewan sejak 2018, mengundurkan diri dari jabatannya.",
    "Darto, yang memimpin dewan sejak 2018,|mengundurkan diri dari jabatannya.", NULL },
  { "sebelum with a month", "id", "Jalan itu ditutup sebelum April 2019, kemudian dibuka untuk truk.",
    "Jalan itu ditutup sebelum April 2019,|kemudian dibuka untuk truk.", NULL },
  { "setelah with a clause", "id", "Feri itu tenggelam setelah api membakar ruang mesin.",
    "Feri itu tenggelam|setelah api membakar ruang mesin.", NULL },
  { "jyare", "gu", "જાકાર્તામાં ભાવ ઘટ્યા જ્યારે સુરાબાયામાં ભાવ વધ્યા.", "જાકાર્તામાં ભાવ ઘટ્યા|જ્યારે સુરાબાયામાં ભાવ વધ્યા.", NULL },
  { "parantu behind a comma", "gu", "મંત્રીએ શહેરની મુલાકાત લીધી, પરંતુ રાજ્યપાલ હાજર રહ્યા નહીં.",
    "મંત્રીએ શહેરની મુલાકાત લીધી,|પરંતુ રાજ્યપાલ હાજર રહ્યા નહીં.", NULL },
  { "pan behind a verb", "gu", "પોલીસ મોડી રાત્રે પહોંચી પણ ચોર ભાગી ગયો હતો.", "પોલીસ મોડી રાત્રે પહોંચી|પણ ચોર ભાગી ગયો હતો.",
    "the verb પહોંચી is not known by its ending" },
  { "pan behind a verb that is known", "gu", "પોલીસ મોડી રાત્રે આવી હતી પણ ચોર ભાગી ગયો હતો.",
    "પોલીસ મોડી રાત્રે આવી હતી|પણ ચોર ભાગી ગયો હતો.", NULL },
  { "pan that says also", "gu", "મંત્રીએ મુલાકાત લીધી અને વેપારીઓની માગણીઓની પણ ચર્ચા કરી હતી.",
    "મંત્રીએ મુલાકાત લીધી|અને વેપારીઓની માગણીઓની પણ ચર્ચા કરી હતી.", NULL },
  { "uparant behind a noun", "gu", "તેમને સજા કરી છે અને કેદ ઉપરાંત મોટો દંડ ભરવો પડશે.",
    "તેમને સજા કરી છે|અને કેદ ઉપરાંત મોટો દંડ ભરવો પડશે.", NULL },
  { "karan ke", "gu", "પુલ તૂટી પડ્યો હતો કારણ કે નદીમાં પૂર આવ્યું હતું.", "પુલ તૂટી પડ્યો હતો|કારણ કે નદીમાં પૂર આવ્યું હતું.", NULL },

  /* --- weak conjunctions --- */
  { "and between clauses", "en", "The storm destroyed forty houses and killed eleven people.",
    "The storm destroyed forty houses|and killed eleven people.", NULL },
  { "and between clauses with subjects", "en", "The storm hit the coast and officials evacuated eleven villages.",
    "The storm hit the coast|and officials evacuated eleven villages.", NULL },
  { "and behind a noun", "en", "Talks covered trade and defence in the region.",
    "Talks covered trade and defence in the region.", NULL },
  { "a comma and a subject behind and", "en",
    "The fair was closed on Monday, and some 40,000 visitors have left the town.",
    "The fair was closed on Monday,|and some 40,000 visitors have left the town.", NULL },
  { "a comma and the last of a list", "en",
    "The storm destroyed schools, shops, and markets that were full of people.",
    "The storm destroyed schools, shops, and markets that were full of people.", NULL },
  { "a comma and the last of a list of subjects", "en",
    "The police said schools, shops, and three large markets were empty.",
    "The police said schools, shops, and three large markets were empty.", NULL },
  { "a comma and a subject behind dan", "id",
    "Pasar malam itu ditutup pada Senin, dan dua jembatan gantung dibongkar.",
    "Pasar malam itu ditutup pada Senin,|dan dua jembatan gantung dibongkar.", NULL },
  { "a comma and the last of an Indonesian list", "id",
    "Gempa itu merusak sekolah, pasar, dan jembatan yang dibangun tahun lalu.",
    "Gempa itu merusak sekolah, pasar, dan jembatan yang dibangun tahun lalu.", NULL },
  { "dan before a verb", "id", "Badai itu merusak empat puluh rumah dan menewaskan sebelas orang.",
    "Badai itu merusak empat puluh rumah|dan menewaskan sebelas orang.", NULL },
  { "dan before a noun", "id", "Kedua menteri membahas perdagangan dan pertahanan kawasan.",
    "Kedua menteri membahas perdagangan dan pertahanan kawasan.", NULL },
  { "dengan before a noun", "id", "Menteri bertemu dengan presiden negara itu di istana.",
    "Menteri bertemu dengan presiden negara itu di istana.", NULL },
  { "ane behind a verb", "gu", "વાવાઝોડાએ ચાલીસ મકાનો તોડ્યાં હતાં અને અગિયાર લોકો મૃત્યુ પામ્યા હતા.",
    "વાવાઝોડાએ ચાલીસ મકાનો તોડ્યાં હતાં|અને અગિયાર લોકો મૃત્યુ પામ્યા હતા.", NULL },
  { "ane behind a noun", "gu", "બંને મંત્રીઓએ વેપાર અને સંરક્ષણ અંગે ચર્ચા કરી.", "બંને મંત્રીઓએ વેપાર અને સંરક્ષણ અંગે ચર્ચા કરી.", NULL },

  { "ane behind a noun that ends like a verb", "gu", "કોંગ્રેસના વરિષ્ઠ નેતા અને ધારાસભ્ય શહેરમાં પહોંચ્યા.",
    "કોંગ્રેસના વરિષ્ઠ નેતા અને ધારાસભ્ય શહેરમાં પહોંચ્યા.", NULL },
  { "ane behind a name in -bhai", "gu", "મુખ્યમંત્રી શ્રી ભૂપેન્દ્રભાઈ અને હર્ષ સંઘવી શહેરમાં પહોંચ્યા.",
    "મુખ્યમંત્રી શ્રી ભૂપેન્દ્રભાઈ અને હર્ષ સંઘવી શહેરમાં પહોંચ્યા.", NULL },
  { "ane behind Israel", "gu", "ગાઝા પટ્ટીમાં ઇઝરાયેલ અને હમાસ વચ્ચે યુદ્ધવિરામ થયો.",
    "ગાઝા પટ્ટીમાં ઇઝરાયેલ અને હમાસ વચ્ચે યુદ્ધવિરામ થયો.", NULL },
  { "ane behind members", "gu", "સમિતિના તમામ સભ્યો અને અધિકારીઓ બેઠકમાં હાજર રહ્યા.",
    "સમિતિના તમામ સભ્યો અને અધિકારીઓ બેઠકમાં હાજર રહ્યા.", NULL },
  { "ane behind death", "gu", "અકસ્માતમાં બે લોકોનાં મૃત્યુ અને ચાર લોકોને ઈજા થઈ.",
    "અકસ્માતમાં બે લોકોનાં મૃત્યુ અને ચાર લોકોને ઈજા થઈ.", NULL },

  /* --- clauses without tense --- */
  { "untuk before a verb", "id", "Dinas kesehatan mengirim tiga puluh dokter untuk memeriksa 1.200 murid sekolah.",
    "Dinas kesehatan mengirim tiga puluh dokter|untuk memeriksa 1.200 murid sekolah.", NULL },
  { "untuk before a noun", "id", "Dinas kesehatan mengirim tiga puluh dokter untuk murid sekolah dasar di desa.",
    "Dinas kesehatan mengirim tiga puluh dokter untuk murid sekolah dasar di desa.", NULL },
  { "untuk and little else", "id", "Dinas kesehatan mengirim tiga puluh dokter untuk membantu.",
    "Dinas kesehatan mengirim tiga puluh dokter untuk membantu.", NULL },
  { "untuk and what a plan is of", "id", "Kedua menteri membahas rencana besar untuk mengurangi tarif beras impor.",
    "Kedua menteri membahas rencana besar untuk mengurangi tarif beras impor.", NULL },
  { "untuk behind the verb it belongs to", "id", "Kedua menteri negara itu sepakat untuk mengurangi tarif beras impor.",
    "Kedua menteri negara itu sepakat untuk mengurangi tarif beras impor.", NULL },
  { "mate behind an infinitive", "gu", "આરોગ્ય વિભાગે ગામની શાળાનાં બાળકોની તપાસ કરવા માટે ત્રીસ ડૉક્ટરો મોકલ્યા હતા.",
    "આરોગ્ય વિભાગે ગામની શાળાનાં બાળકોની તપાસ કરવા માટે|ત્રીસ ડૉક્ટરો મોકલ્યા હતા.", NULL },
  { "uparant behind an infinitive", "gu", "અદાલતે આરોપીને પાંચ લાખનો દંડ ફટકારવા ઉપરાંત તેની જમીન જપ્ત કરી હતી.",
    "અદાલતે આરોપીને પાંચ લાખનો દંડ ફટકારવા ઉપરાંત|તેની જમીન જપ્ત કરી હતી.", NULL },
  { "mate behind a noun", "gu", "આરોગ્ય વિભાગે ગામની શાળાનાં ગરીબ બાળકો માટે ત્રીસ ડૉક્ટરો મોકલ્યા હતા.",
    "આરોગ્ય વિભાગે ગામની શાળાનાં ગરીબ બાળકો માટે ત્રીસ ડૉક્ટરો મોકલ્યા હતા.", NULL },
  { "mate behind a noun that ends like an infinitive", "gu",
    "આરોગ્ય વિભાગે ગામની શાળાનાં ગરીબ બાળકોની સેવા માટે ત્રીસ ડૉક્ટરો મોકલ્યા હતા.",
    "આરોગ્ય વિભાગે ગામની શાળાનાં ગરીબ બાળકોની સેવા માટે ત્રીસ ડૉક્ટરો મોકલ્યા હતા.", NULL },
  { "a participle in -tan with a clause of its own", "gu",
    "જૂના બજારની ચાર માળની ઇમારત રવિવારે સાંજે ધરાશાયી થતાં અગિયાર વેપારીઓનાં મોત થયાં છે.",
    "જૂના બજારની ચાર માળની ઇમારત રવિવારે સાંજે ધરાશાયી થતાં|અગિયાર વેપારીઓનાં મોત થયાં છે.", NULL },
  { "a short participle in -tan", "gu", "દીવાલ તૂટી પડતાં ચાર લોકોને ઈજા થઈ હતી.", "દીવાલ તૂટી પડતાં ચાર લોકોને ઈજા થઈ હતી.",
    NULL },
  { "a short participle behind who said it", "gu",
    "જિલ્લાના આરોગ્ય અધિકારી રમેશ દવેએ કહ્યું હતું કે કૂવો ઉલેચતાં ત્રણ દિવસ લાગશે.",
    "જિલ્લાના આરોગ્ય અધિકારી રમેશ દવેએ કહ્યું હતું કે કૂવો ઉલેચતાં ત્રણ દિવસ લાગશે.", NULL },
  { "kartan that says than", "gu", "આ વર્ષે રાજ્યના તમામ જિલ્લામાં ગયા વર્ષ કરતાં ત્રણ ગણો વરસાદ થયો છે.",
    "આ વર્ષે રાજ્યના તમામ જિલ્લામાં ગયા વર્ષ કરતાં ત્રણ ગણો વરસાદ થયો છે.", NULL },
  { "a participle in -tan twice", "gu", "શાળાનાં ચાર નાનાં બાળકો રસ્તા પર હસતાં હસતાં ઘરે ગયાં હતાં.",
    "શાળાનાં ચાર નાનાં બાળકો રસ્તા પર હસતાં હસતાં ઘરે ગયાં હતાં.", NULL },
  { "a participle in -ela with a figure", "gu", "ગયા મહિને ૧,૨૦૦ કરોડના ખર્ચે બંધાયેલા નવા પુલનું મંત્રીએ ઉદ્ઘાટન કર્યું હતું.",
    "ગયા મહિને ૧,૨૦૦ કરોડના ખર્ચે બંધાયેલા|નવા પુલનું મંત્રીએ ઉદ્ઘાટન કર્યું હતું.", NULL },
  { "a participle in -ela without figure", "gu", "નદીના કિનારે આવેલા ગામના લોકોએ મંત્રીની મુલાકાત લીધી.",
    "નદીના કિનારે આવેલા ગામના લોકોએ મંત્રીની મુલાકાત લીધી.", NULL },
  { "a tense with -ela", "gu", "આ ગામમાં ૧૯૯૮થી ચાર મોટી કંપનીઓ આવેલી છે.", "આ ગામમાં ૧૯૯૮થી ચાર મોટી કંપનીઓ આવેલી છે.", NULL },
  { "a word that ends like -ela", "gu", "બંને દેશના મંત્રીઓએ ૨૦૧૮માં પહેલી વાર આ શહેરની મુલાકાત લીધી.",
    "બંને દેશના મંત્રીઓએ ૨૦૧૮માં પહેલી વાર આ શહેરની મુલાકાત લીધી.", NULL },
  { "a short purpose", "gu", "મંત્રી મતદાન કરવા માટે શાળાએ પહોંચ્યા હતા.", "મંત્રી મતદાન કરવા માટે શાળાએ પહોંચ્યા હતા.", NULL },

  /* --- commas, dashes, semicolons --- */
  { "a comma between two verbs", "en", "The storm hit the coast on Monday, officials evacuated eleven villages.",
    "The storm hit the coast on Monday,|officials evacuated eleven villages.", NULL },
  { "a relative with its preposition behind a comma", "en",
    "Police are looking into loans of 90 million, over which the bank's former head, Jane Doe, was questioned.",
    "Police are looking into loans of 90 million,|over which the bank's former head, Jane Doe, was questioned.", NULL },
  { "a relative behind the subject", "en", "The tunnel, which has two tubes of nine kilometres, will open in May.",
    "The tunnel, which has two tubes of nine kilometres,|will open in May.", NULL },
  { "an apposition behind the subject", "en", "The worst hurt, a flight attendant, was flown to a hospital in Perth.",
    "The worst hurt, a flight attendant, was flown to a hospital in Perth.", NULL },
  { "an apposition that looks like a verb", "en", "A panel headed by Jane Doe, a retired judge, will watch the work.",
    "A panel headed by Jane Doe, a retired judge, will watch the work.", NULL },
  { "two sentences and a comma", "en", "The storm hit the coast on Monday, eleven villages were empty.",
    "The storm hit the coast on Monday,|eleven villages were empty.", NULL },
  { "an apposition behind the subject", "id", "Korban yang terluka parah, seorang pramugari, sudah dirawat di Medan.",
    "Korban yang terluka parah, seorang pramugari, sudah dirawat di Medan.", NULL },
  { "a relative in a phrase in front", "en", "For the town, which everybody likes, nothing was bought.",
    "For the town, which everybody likes, nothing was bought.", NULL },
  { "yang behind a comma", "id", "Polisi menyita dua truk besar, yang pemiliknya, Darto, sudah ditahan di Medan.",
    "Polisi menyita dua truk besar,|yang pemiliknya, Darto, sudah ditahan di Medan.", NULL },
  { "a semicolon", "en", "The storm hit the coast on Monday; eleven villages were empty.",
    "The storm hit the coast on Monday;|eleven villages were empty.", NULL },
  { "a dash between clauses", "en", "The storm hit the coast on Monday — eleven villages were empty.",
    "The storm hit the coast on Monday —|eleven villages were empty.", NULL },
  { "a range is no dash", "en", "The storm hit between 9–15 villages on the northern coast.",
    "The storm hit between 9–15 villages on the northern coast.", NULL },
  { "an en dash in a compound", "en", "The railway connects on the Jakarta–Bandung line four big cities.",
    "The railway connects on the Jakarta–Bandung line four big cities.", NULL },
  { "a dash between years", "en", "The minister served for five years (2014 – 2019) under two presidents.",
    "The minister served for five years (2014 – 2019) under two presidents.", NULL },
  { "a comma between Indonesian verbs", "id",
    "Badai itu menerjang pesisir pada Senin, petugas mengungsikan sebelas desa.",
    "Badai itu menerjang pesisir pada Senin,|petugas mengungsikan sebelas desa.", NULL },
  { "a Gujarati comma behind a verb", "gu", "વાવાઝોડું સોમવારે દરિયાકાંઠે ત્રાટક્યું હતું, અધિકારીઓએ અગિયાર ગામ ખાલી કરાવ્યાં હતાં.",
    "વાવાઝોડું સોમવારે દરિયાકાંઠે ત્રાટક્યું હતું,|અધિકારીઓએ અગિયાર ગામ ખાલી કરાવ્યાં હતાં.", NULL },
  { "a Gujarati comma behind a noun", "gu", "સોમવારે, વાવાઝોડું દરિયાકાંઠે ત્રાટક્યું હતું.",
    "સોમવારે, વાવાઝોડું દરિયાકાંઠે ત્રાટક્યું હતું.", NULL },

  /* --- quotations --- */
  { "a quotation and who said it", "en", "\"Rice prices will fall soon,\" the minister told reporters.",
    "Q:\"Rice prices will fall soon,\" the minister told reporters.", NULL },
  { "who said it stands first", "en", "The minister told reporters: \"Rice prices will fall soon.\"",
    "The minister told reporters: \"Rice prices will fall soon.\"", NULL },
  { "a quoted word is no clause", "en", "The minister called the plan \"very bad\" on Tuesday.",
    "The minister called the plan \"very bad\" on Tuesday.", NULL },
  { "a short credit stays with its quotation", "en", "\"Rice prices will fall soon,\" he said.",
    "Q:\"Rice prices will fall soon,\" he said.", NULL },
  { "an Indonesian quotation", "id", "\"Harga beras akan segera turun,\" kata menteri perdagangan itu.",
    "Q:\"Harga beras akan segera turun,\" kata menteri perdagangan itu.", NULL },
  { "an apostrophe is no quotation", "en", "The minister's plan isn't what the governor's office wanted.",
    "The minister's plan isn't what the governor's office wanted.", NULL },
  { "a plural possessive is no quotation", "en",
    "The ministers' plan angered the governors of the eastern provinces' cities.",
    "The ministers' plan angered the governors of the eastern provinces' cities.", NULL },
  { "a quotation that is not closed", "en", "\"Rice prices will fall soon, the minister said.",
    "\"Rice prices will fall soon, the minister said.", NULL },
  { "clauses inside a quotation", "en",
    "\"Rice prices fell in Jakarta while oil prices rose,\" the minister told reporters.",
    "Q:\"Rice prices fell in Jakarta|Q:while oil prices rose,\" the minister told reporters.", NULL },
  { "a Gujarati quotation", "gu", "તેમણે કહ્યું હતું: \"ચોખાના ભાવ ટૂંક સમયમાં ઘટશે.\"",
    "તેમણે કહ્યું હતું: \"ચોખાના ભાવ ટૂંક સમયમાં ઘટશે.\"", NULL },
};

static char *
list_clauses (const FaClaims *c)
{
  GString *list = g_string_new (NULL);
  for (guint i = 0; i < c->clauses->len; i++)
    {
      const FaClause *k = fa_claims_clause (c, i);
      g_string_append_printf (list, "%s%s%.*s", i == 0 ? "" : "|", k->quoted ? "Q:" : "",
                              (int) fa_span_length (k->span), c->article->text + k->span.start);
    }
  return g_string_free (list, FALSE);
}

/* The mark a clause ends with or the next begins behind makes no difference to what is claimed. */
static char *
without_marks (const char *clauses)
{
  GString *s = g_string_new (NULL);
  for (const char *p = clauses; *p != '\0'; p = g_utf8_next_char (p))
    {
      const char *next = g_utf8_next_char (p);
      gboolean mark = strchr (",;: ", *p) != NULL || g_utf8_get_char (p) == 0x2014;
      if (!(mark && (*next == '|' || (*next == ' ' && *g_utf8_next_char (next) == '|') || *next == '\0'))
          || (*p == ':' && p[-1] == 'Q'))
        g_string_append_unichar (s, g_utf8_get_char (p));
    }
  for (char *at; (at = strstr (s->str, " |")) != NULL;)
    g_string_erase (s, at - s->str, 1);
  return g_string_free (s, FALSE);
}

static void
test_case (void **state)
{
  const Case *c = *state;
  Text t = read_text (languages, c->language, c->text, NULL);
  g_autofree char *list = list_clauses (t.claims), *found = without_marks (list),
                  *expected = without_marks (c->clauses);
  text_clear (&t);
  judge (c->known, compare_strings (found, expected));
}

int
main (void)
{
  languages = load_languages ();
  int failed = TABLE ("clause: cuts", cases, test_case);
  fa_languages_free (languages);
  return failed;
}
