/* test_detail_number.c - figures, units, counts, dates and times of day that fit or contradict each other, and a denial or
 * two; by the lexicons that are shipped. Each line of a table is a test: what an editor would say of the two sentences. */
#include "support.h"

#include <factalign/compare.h>

static FaLanguages *languages;
static FaLexicon *lexicon;

#define PIPE_EN(n) "The gas pipeline from Karachi to Lahore is " n " long."
#define PIPE_ID(n) "Pipa gas dari Karachi ke Lahore panjangnya " n "."
#define PIPE_GU(n) "કરાચીથી લાહોર સુધીની ગેસ પાઇપલાઇન " n " લાંબી છે."
#define RICE_EN(n) "The government imported " n " of rice from Vietnam."
#define RICE_ID(n) "Pemerintah mengimpor " n " beras dari Vietnam."
#define RICE_GU(n) "સરકારે વિયેતનામથી " n " ચોખાની આયાત કરી."
#define STRIKE_EN(n) "The strike of the train drivers in Bandung lasted " n "."
#define STRIKE_ID(n) "Mogok kerja masinis kereta di Bandung berlangsung " n "."
#define STORM_EN(n) "The storm killed " n " in Jakarta."
#define STORM_ID(n) "Badai menewaskan " n " di Jakarta."
#define STORM_GU(n) "જાકાર્તામાં વાવાઝોડાથી " n " મૃત્યુ થયાં."
#define SECOND_EN(what)                                                                                                \
  what ", while the president discussed flowers and the price of rice in India with the teacher of a school. "          \
  "The ferry sank off the coast. The fire injured 40 people in the hospital."
#define FOURTH_ID(what)                                                                                                \
  what ", sedangkan badai merusak rumah, jembatan dan kapal tentara di Rusia. Feri tenggelam di pesisir. "             \
  "Kebakaran melukai 40 orang di rumah sakit."
#define FOURTH_GU(what)                                                                                                \
  what ", જ્યારે વાવાઝોડાએ રશિયામાં મકાનો અને પુલને નુકસાન કર્યું. ફેરી દરિયાકાંઠે ડૂબી ગઈ. આગથી હોસ્પિટલમાં ૪૦ લોકોને ઈજા થઈ."
#define AIRPORT_EN(when) "The president opened the airport in Surabaya " when "."
#define AIRPORT_ID(when) "Presiden membuka bandara di Surabaya " when "."
#define AIRPORT_GU(when) "રાષ્ટ્રપતિએ " when " સુરાબાયામાં એરપોર્ટનું ઉદ્ઘાટન કર્યું."

typedef struct {
  const char *name;
  const char *language_a, *a;
  const char *language_b, *b;
  const char *detail; /* "KIND RELATION CODE" that must be among those of the fact; "": none may differ */
} Case;

static const Case cases[] = {
  /* --- what is denied, where it takes the words of the lexicons --- */
  { "a denial of the verb behind a noun and its party", "en", "The leaseholders argued that the ban cost 9,000 people their livelihood.", "gu",
    "પ્રતિબંધથી ૯,૦૦૦ લોકોની રોજીરોટી જતી હોવાની લીઝધારકોની દલીલ અદાલતને ગળે ઊતરી નહોતી.", "" },
  { "a denial of the noun's own verb", "en", "The leaseholders argued that the ban cost 9,000 people their livelihood.", "gu",
    "પ્રતિબંધથી ૯,૦૦૦ લોકોની રોજીરોટી જતી હોવાની દલીલ લીઝધારકોએ કરી નહોતી.", "polarity differs negated" },

  { "the day of the dateline, and its weekday", "en",
    "BHARUCH, India, Oct 16, 2026 (Meridian News) - Drug authorities sealed a syrup factory in Ankleshwar on Friday.", "gu",
    "ઔષધ તંત્રે અંકલેશ્વરની સિરપ ફૅક્ટરીને બુધવારે સીલ કરી હતી.", "date differs date-differs" },
  { "another day in the dateline, and a weekday", "en",
    "BHARUCH, India, Oct 17, 2026 (Meridian News) - Drug authorities sealed a syrup factory in Ankleshwar on Friday.", "gu",
    "ઔષધ તંત્રે અંકલેશ્વરની સિરપ ફૅક્ટરીને બુધવારે સીલ કરી હતી.", "" },

  /* --- ordinals that are all the difference --- */
  { "a second and a fourth time", "en", SECOND_EN ("The village collapsed, its second disaster"), "gu",
    FOURTH_GU ("ગામ ધસી પડ્યું તે ચોથી ઘટના છે"), "quantity differs number-differs" },
  { "a second and a fourth time, where the noun stands first", "en", SECOND_EN ("It was the second collapse of the village"), "id",
    FOURTH_ID ("Desa itu ambruk, dan itu yang keempat"), "quantity differs number-differs" },
  { "a second time, and four of them", "en", SECOND_EN ("The village collapsed, its second disaster"), "id",
    FOURTH_ID ("Keempat desa itu ambruk"), "" },
  { "a first meeting and a fifth rescue", "gu", "નવી બૅન્કની પહેલી સામાન્ય સભા જુલાઈમાં વડોદરામાં મળશે.", "en",
    "It is the fifth rescue of a Gujarat co-operative bank in three years.", "" },

  /* --- the last figure of each side --- */
  { "two words for what is counted", "en", "A jury of nine chose the film from 31 entries.", "gu",
    "૨૬ ફિલ્મોમાંથી નવ સભ્યોની જ્યુરીએ આ ફિલ્મની પસંદગી કરી હતી.", "quantity differs number-differs" },
  { "an age in brackets, another in years", "id", "Karim (45), petani asal Riau, tewas diterkam harimau.", "gu",
    "રિયાઉમાં વાઘે ૫૨ વર્ષના ખેડૂત કરીમને ફાડી ખાધા હતા.", "quantity differs number-differs" },
  { "the last figures, of somebody else each", "en", "The army sent 40 boats to the city.", "gu", "ફાયર બ્રિગેડે શહેરમાં ૬૦ પંપ મોકલ્યા.", "" },
  { "the last figures, of claims that are alike and of which each tells of another place", "id",
    "Karim (45), petani asal Desa Melati di Riau, tewas diterkam harimau di kebun sawit.", "gu",
    "રિયાઉના સિયાકમાં વાઘે ૫૨ વર્ષના ખેડૂત કરીમને પામની વાડીમાં ફાડી ખાધા હતા.", "quantity differs number-differs" },
  { "the last figures, of which one has what is counted for its unit", "en",
    "Health workers have handed out 540,000 doxycycline tablets to the villagers.", "gu",
    "આરોગ્યકર્મીઓએ ગામલોકોને સાડા ચાર લાખ ગોળીઓ વહેંચી છે.", "quantity differs number-differs" },
  { "the last figures, of which one counts something else than the other's unit", "en",
    "Aid workers have handed out 5,400 doxycycline blankets to the villagers.", "gu", "રાહતકર્મીઓએ ગામલોકોને ૪,૫૦૦ ગોળીઓ વહેંચી છે.", "" },
  { "what is counted behind a counting word", "id", "Banjir merusak 214 unit rumah di Makassar.", "gu",
    "મકાસ્સરમાં પૂરથી ૩૦૮ મકાનોને નુકસાન થયું.", "quantity differs number-differs" },
  { "another thing behind a counting word, of somebody else each", "id", "Tentara mengirim 40 unit perahu ke kota itu.", "gu",
    "ફાયર બ્રિગેડે શહેરમાં ૬૦ પંપ મોકલ્યા.", "" },
  { "the last figures, many times as much", "en", "A jury of nine chose the film from 31 entries.", "gu",
    "૨૬૦ ફિલ્મોમાંથી નવ સભ્યોની જ્યુરીએ આ ફિલ્મની પસંદગી કરી હતી.", "" },

  { "the last figures, an age and a distance", "id", "Karim (45), petani di Riau, tewas diterkam harimau.", "gu",
    "રિયાઉમાં વાઘે ગામથી ૩૦ કિલોમીટર દૂર ખેડૂત કરીમને ફાડી ખાધા હતા.", "" },
  { "the last figures, of children of whom both tell, and of dishes", "en",
    "Food poisoning put 15 children of a primary school in Anand in hospital.", "gu",
    "આણંદની પ્રાથમિક શાળામાં આઠ વાનગીઓનું ભોજન લીધા પછી બાળકોને હૉસ્પિટલમાં દાખલ કરાયાં હતાં.", "" },

  { "still sought, and not found yet", "id", "Hingga Minggu malam, 14 orang meninggal dan sembilan lainnya masih dicari.", "gu",
    "રવિવારની રાત સુધીમાં ૧૪ જણનાં મોત થયાં હતાં અને નવ જણનો હજી પત્તો લાગ્યો નથી.", "" },
  { "a deed whose word is a thing too", "en", "The pollution control board has sealed the factory in Surat.", "gu",
    "પ્રદૂષણ નિયંત્રણ બોર્ડે સુરતના કારખાનાને હજુ સુધી સીલ માર્યું નથી.", "polarity differs negated" },
  { "a failure that both tell", "en", "The company's attempt to open the plant ended in failure.", "gu",
    "પ્લાન્ટ ખોલવાનો કંપનીનો પ્રયત્ન નિષ્ફળ ગયો હતો.", "" },

  { "what both deny, beside another clause each", "id",
    "Pelatih masih menunggu: Dewi tidak akan turun pada laga perdana melawan Jepang di Bandung, 12 Mei, karena cedera bahu yang dialaminya saat berlatih.", "gu",
    "ટીમની પહેલી ટક્કર 12 મેએ બાંદુંગમાં જાપાન સામે થશે, પણ ખભાની ઇજાને કારણે દેવી તેમાં રમશે નહીં.", "" },
  { "doors are shut, studies taken up again, beside what both tell", "en", "The doors have been shut, and the manager Novita now leads the branch in Surat.", "id",
    "Novita kini memimpin cabang di Surat sebagai manajer dan sudah melanjutkan kuliahnya.", "" },

  /* --- what says before its figure that people are counted --- */
  { "a death toll, and so many dead", "en", "The death toll has reached 31.", "id", "Jumlah korban tewas menjadi 57 orang.",
    "quantity differs number-differs" },
  { "a death toll, and lives lost", "gu", "મૃત્યુઆંક 31 પર પહોંચ્યો છે.", "id", "Bencana itu merenggut 57 nyawa.",
    "quantity differs number-differs" },
  { "one death toll", "en", "The death toll has reached 31.", "id", "Jumlah korban tewas menjadi 31 orang.", "" },
  { "a death toll, and how many are hurt", "en", "The death toll in Palu has reached 31, and 90 are hurt.", "id",
    "Jumlah korban tewas di Palu menjadi 31 orang dan 90 terluka.", "" },

  /* --- figures that terms are made of --- */
  { "years ago", "en", AIRPORT_EN ("two years ago"), "id", AIRPORT_ID ("lima tahun lalu"), "quantity differs number-differs" },
  { "years ago that are the same", "en", AIRPORT_EN ("five years ago"), "id", AIRPORT_ID ("lima tahun lalu"), "" },
  { "months ago", "id", AIRPORT_ID ("tiga bulan lalu"), "gu", AIRPORT_GU ("આઠ મહિના પહેલાં"), "quantity differs number-differs" },
  { "so many times", "en", "The ship hit the pier three times.", "id", "Kapal itu menabrak dermaga dua kali.",
    "quantity differs number-differs" },
  { "twice", "en", "The patient was operated on twice.", "gu", "દર્દી પર ત્રણ વાર ઑપરેશન કરાયું હતું.", "quantity differs number-differs" },
  { "twice in both", "en", "The ship hit the pier twice.", "id", "Kapal itu menabrak dermaga dua kali.", "" },
  { "threefold is no three times", "en", "Dengue cases tripled in Surabaya.", "id", "Kasus demam berdarah di Surabaya naik tiga kali lipat.", "" },
  { "twice as high", "en", "Prices in Surat are twice as high as last year.", "id", "Harga di Surat dua kali lipat dari tahun lalu.", "" },
  { "parts of a whole", "en", "A third of the forest has burned.", "id", "Separuh hutan itu sudah terbakar.", "quantity differs number-differs" },
  { "two thirds and a half", "en", "Two thirds of the villages have electricity.", "gu", "અડધા ગામોમાં વીજળી છે.",
    "quantity differs number-differs" },
  { "two thirds in both", "en", "Two-thirds of the villages have electricity.", "id", "Dua pertiga desa memiliki listrik.", "" },
  { "another rank", "en", "She is ranked eighth in the world.", "gu", "તે વિશ્વમાં ૧૮મા ક્રમે છે.", "quantity differs number-differs" },

  /* --- units of one dimension --- */
  { "miles and kilometres", "en", PIPE_EN ("40 miles"), "id", PIPE_ID ("64 kilometer"), "quantity compatible unit-converted" },
  { "metres and kilometres", "en", PIPE_EN ("1,200 metres"), "gu", PIPE_GU ("1.2 કિલોમીટર"), "quantity compatible unit-converted" },
  { "miles that are not so many kilometres", "en", PIPE_EN ("40 miles"), "id", PIPE_ID ("80 kilometer"), "quantity differs number-differs" },
  { "one figure of miles and of kilometres", "en", PIPE_EN ("40 miles"), "id", PIPE_ID ("40 kilometer"), "quantity differs unit-differs" },
  { "tonnes and quintals", "en", RICE_EN ("500 tonnes"), "gu", RICE_GU ("5,000 ક્વિન્ટલ"), "quantity compatible unit-converted" },
  { "tonnes and kilograms", "id", RICE_ID ("2 ton"), "gu", RICE_GU ("2,000 કિલોગ્રામ"), "quantity compatible unit-converted" },
  { "tonnes that are not so many quintals", "en", RICE_EN ("500 tonnes"), "gu", RICE_GU ("500 ક્વિન્ટલ"), "quantity differs unit-differs" },
  { "pounds and kilograms, rounded", "en", RICE_EN ("1,100 pounds"), "id", RICE_ID ("500 kilogram"), "quantity compatible unit-converted" },
  { "kilometres of an hour", "en", "The wind in Makassar reached 95 kilometres an hour.", "gu", "મકાસારમાં પવનની ઝડપ કલાકના 95 કિલોમીટર સુધી પહોંચી હતી.",
    "quantity same" },
  { "other kilometres of an hour", "id", "Kecepatan angin di Makassar mencapai 95 km per jam.", "gu",
    "મકાસારમાં પવનની ઝડપ કલાકના 140 કિમી સુધી પહોંચી હતી.", "quantity differs number-differs" },
  { "miles of an hour", "id", "Kecepatan angin di Makassar mencapai 95 km per jam.", "gu", "મકાસારમાં પવનની ઝડપ કલાકના 95 માઇલ સુધી પહોંચી હતી.",
    "quantity differs unit-differs" },
  { "hours and days", "en", STRIKE_EN ("48 hours"), "id", STRIKE_ID ("dua hari"), "quantity compatible unit-converted" },
  { "years and months are one figure", "en", STRIKE_EN ("four years and six months"), "id", STRIKE_ID ("empat setengah tahun"), "quantity same" },
  { "years and months in two languages", "en", STRIKE_EN ("four years and six months"), "id", STRIKE_ID ("empat tahun enam bulan"), "quantity same" },
  { "one hour and minutes, and minutes", "en", "The flight to Surabaya was delayed by one hour and 24 minutes.", "gu",
    "સુરાબાયાની ફ્લાઇટ ૮૪ મિનિટ મોડી પડી.", "quantity compatible unit-converted" },
  { "one hour and minutes, and others", "en", "The flight to Surabaya was delayed by one hour and 24 minutes.", "gu",
    "સુરાબાયાની ફ્લાઇટ એક કલાક ૪૦ મિનિટ મોડી પડી.", "quantity differs number-differs" },
  { "years and other months", "en", STRIKE_EN ("four years and six months"), "id", STRIKE_ID ("empat tahun dua bulan"), "quantity differs number-differs" },
  { "an hour and minutes", "en", STRIKE_EN ("84 minutes"), "id", STRIKE_ID ("1 jam 24 menit"), "quantity compatible unit-converted" },
  { "days and weeks", "en", STRIKE_EN ("three weeks"), "id", STRIKE_ID ("21 hari"), "quantity compatible unit-converted" },
  { "three days and three weeks", "en", STRIKE_EN ("three weeks"), "id", STRIKE_ID ("tiga hari"), "quantity differs unit-differs" },
  { "five days and three", "en", STRIKE_EN ("five days"), "id", STRIKE_ID ("tiga hari"), "quantity differs number-differs" },
  { "length and weight are not compared", "en", RICE_EN ("500 tonnes"), "id", RICE_ID ("40 kilometer"), "" },
  { "a range in another unit", "en", PIPE_EN ("30 to 50 miles"), "id", PIPE_ID ("64 kilometer"), "quantity compatible unit-converted" },
  { "megawatt-hours and kilowatt-hours", "en", "The park in Patan will have a battery of 200 kWh.", "gu",
    "પાટણના પાર્કમાં 200 મેગાવોટ અવરની બેટરી હશે.", "quantity differs unit-differs" },
  { "megawatt-hours and gigawatt-hours", "en", "The park in Patan will have a battery of 1.2 GWh.", "id",
    "Taman di Patan akan memiliki baterai 1.200 MWh.", "quantity compatible unit-converted" },
  { "wickets and runs", "en", "India beat Pakistan by four runs in the final in Ahmedabad.", "id",
    "India mengalahkan Pakistan dengan empat wicket di final di Ahmedabad.", "quantity differs unit-differs" },
  { "what is counted is left out", "en", "The army will free 31 soldiers and get 27 of its own back.", "id",
    "Tentara akan membebaskan 31 prajurit dan mendapat kembali 17 prajurit.", "quantity differs number-differs" },
  { "what is counted is left out, and as many", "en", "The army will free 31 soldiers and get 27 of its own back.", "id",
    "Tentara akan membebaskan 31 prajurit dan mendapat kembali 27 prajurit.", "" },
  { "the unit is told once, Gujarati", "id", "Harga bensin naik dari Rp10.000 menjadi Rp11.500.", "gu",
    "પેટ્રોલનો ભાવ 9,000થી વધીને 11,500 રૂપિયાહ થયો.", "money differs number-differs" },
  { "the unit is told once, and all is the same", "id", "Harga bensin naik dari Rp10.000 menjadi Rp11.500.", "gu",
    "પેટ્રોલનો ભાવ 10,000ને બદલે 11,500 રૂપિયાહ થશે.", "money same" },

  { "ages between two limits", "en", "The vaccine was tested on children aged between four and 12.", "id",
    "Vaksin itu diuji pada anak berusia 4-12 tahun.", "quantity same" },
  { "ages of years and of months", "en", "The vaccine was tested on children aged between four and 12.", "id",
    "Vaksin itu diuji pada anak berusia 4-12 bulan.", "quantity differs unit-differs" },

  { "age groups of other limits", "en", "The vaccine was tested on children aged between four and 12.", "id",
    "Vaksin itu diuji pada anak berusia 6-15 tahun.", "quantity differs number-differs" },
  { "age groups of one limit", "en", "The vaccine was tested on children aged between four and 12.", "id",
    "Vaksin itu diuji pada anak berusia 4-15 tahun.", "quantity compatible range" },
  { "two figures in two clauses, one of them another", "en", "The union demands a raise of 12 percent, and the company offers 5.5 percent.",
    "id", "Serikat pekerja menuntut kenaikan 12 persen; perusahaan menawarkan 4 persen.", "percent differs number-differs" },
  { "two figures that change places", "en", "Management wants a raise of 12%, while the metro workers' union in Bandung offers 5.5%.",
    "id", "Serikat pekerja metro di Bandung menuntut kenaikan 12 persen, sedangkan perusahaan hanya menawarkan 5,5 persen.", "role differs roles-swapped" },
  { "two figures that change places, Gujarati", "id", "Manajemen menuntut kenaikan 12 persen, sedangkan serikat pekerja di Bandung menawarkan 5,5 persen.", "gu",
    "બાંડુંગમાં કામદાર સંઘે ૧૨ ટકા વધારાની માગણી કરી; મેનેજમેન્ટે ૫.૫ ટકાની ઓફર કરી.", "role differs roles-swapped" },
  { "two figures of two, told the other way round", "en", "The company offers 5.5 percent; the union demands a raise of 12 percent.",
    "id", "Serikat pekerja menuntut kenaikan 12 persen; perusahaan menawarkan 5,5 persen.", "" },
  { "two figures in two clauses, both alike", "en", "The union demands a raise of 12 percent, and the company offers 5.5 percent.",
    "id", "Serikat pekerja menuntut kenaikan 12 persen; perusahaan menawarkan 5,5 persen.", "percent same" },
  { "a level and the change to another", "id", "Harga beras di Surabaya naik dari 840 rupee menjadi 865 rupee.", "en",
    "The price of rice in Surabaya rose by 25 rupees to 865 rupees.", "money compatible change" },
  { "a level and a figure that is not the change", "id", "Harga beras di Surabaya naik dari 840 rupee menjadi 865 rupee.",
    "en", "The price of rice in Surabaya rose from 830 rupees to 865 rupees.", "money differs number-differs" },
  { "a level, and a sum that is the change in another currency", "id", "Harga beras di Surabaya naik dari 840 rupee menjadi 865 dolar.",
    "en", "The price of rice in Surabaya rose by 25 rupees to 865 dollars.", "money differs number-differs" },
  { "a level and the change to another, in Gujarati", "en", "The price of milk in Surat rose from Rs 60 to Rs 64.", "gu",
    "સુરતમાં દૂધનો ભાવ 4 રૂપિયા વધીને 64 રૂપિયા થયો.", "money compatible change" },
  { "a second and a minute", "en", "The pipeline carries 450 litres of water per second.", "id",
    "Pipa itu mengalirkan 450 liter air per menit.", "quantity differs unit-differs" },
  { "a second in both", "id", "Pipa itu mengalirkan 450 liter air per detik.", "gu",
    "પાઇપલાઇન દર સેકન્ડે 450 લિટર પાણી વહન કરે છે.", "quantity same" },
  { "weeks and months in Gujarati", "en", "The strike of the train drivers in Mumbai ended in ten months.", "gu",
    "મુંબઈમાં ટ્રેન ડ્રાઇવરોની હડતાળ દસ અઠવાડિયાંમાં પૂરી થઈ.", "quantity differs unit-differs" },

  /* --- ordinals --- */
  { "a first visit and a third", "en", "It was the president's first visit to Vietnam.", "id",
    "Itu merupakan kunjungan ketiga presiden ke Vietnam.", "quantity differs number-differs" },
  { "a second visit and a fifth, in Gujarati", "en", "It was the president's second visit to Vietnam.", "gu",
    "રાષ્ટ્રપતિની વિયેતનામની આ પાંચમી મુલાકાત હતી.", "quantity differs number-differs" },
  { "one third visit", "en", "It was the president's third visit to Vietnam.", "id",
    "Itu merupakan kunjungan ketiga presiden ke Vietnam.", "" },
  { "a first president and a third visit", "en", "The first president paid a visit to Vietnam.", "id",
    "Itu merupakan kunjungan ketiga presiden ke Vietnam.", "" },

  /* --- counts --- */
  { "eleven hundred and fifty", "en", STORM_EN ("1,150 people"), "gu", STORM_GU ("અગિયારસો પચાસ લોકોનાં"), "quantity same" },
  { "a counting word left out", "en", STORM_EN ("23 people"), "id", STORM_ID ("32 warga"), "quantity differs number-differs" },
  { "up to, and it is more", "en", STORM_EN ("up to 20 people"), "id", STORM_ID ("27 orang"), "quantity differs number-differs" },
  { "up to, and it is less", "en", STORM_EN ("up to 20 people"), "id", STORM_ID ("17 orang"), "quantity compatible hedge" },
  { "more than, and fewer than", "en", STORM_EN ("more than 20 people"), "id", STORM_ID ("kurang dari 20 orang"), "quantity differs number-differs" },
  { "more than, and fewer than, in Gujarati", "en", STORM_EN ("fewer than 20 people"), "gu", STORM_GU ("20થી વધુ લોકોનાં"), "quantity differs number-differs" },
  { "at least, and up to", "en", STORM_EN ("up to 20 people"), "id", STORM_ID ("sedikitnya 20 orang"), "quantity same" },
  { "no fewer than is at least", "en", STORM_EN ("no fewer than 20 people"), "id", STORM_ID ("lebih dari 20 orang"), "quantity same" },
  { "about, and rounded", "en", STORM_EN ("about 30 people"), "id", STORM_ID ("32 orang"), "quantity compatible hedge" },
  { "about, and too far", "en", STORM_EN ("about 30 people"), "id", STORM_ID ("36 orang"), "quantity differs number-differs" },
  { "more than, in the genitive", "id", "Pemerintah merugi Rp 318 miliar.", "gu", "સરકારને 300 અબજ રુપિયાહ કરતાં વધુનું નુકસાન થયું.",
    "money compatible hedge" },
  { "more than, in the genitive, and too little", "id", "Pemerintah merugi Rp 218 miliar.", "gu",
    "સરકારને 300 અબજ રુપિયાહ કરતાં વધુનું નુકસાન થયું.", "money differs number-differs" },
  { "not yet so many", "en", STORM_EN ("18 people"), "id", STORM_ID ("belum genap 20 orang"), "quantity compatible hedge" },
  { "just over", "en", STORM_EN ("just over 20 people"), "id", STORM_ID ("22 orang"), "quantity compatible hedge" },
  { "shares, a name before them", "en", "Under the offer, the holders in Mumbai get five Tata shares for every 20.", "gu",
    "ઑફર હેઠળ મુંબઈના શેરધારકોને દર 20 શેર સામે ટાટાના બે શેર મળશે.", "quantity differs number-differs" },
  { "a sum and its parts", "en", "The court heard 17 witnesses and experts.", "id", "Pengadilan mendengar 14 saksi dan tiga ahli.",
    "quantity compatible sum" },
  { "no sum of the parts", "en", "The court heard 18 witnesses and experts.", "id", "Pengadilan mendengar 14 saksi dan tiga ahli.",
    "quantity differs number-differs" },
  { "parts of two measures make no sum", "en", "One in five of the children, some only 11 years old, has a secret account.", "gu",
    "પાંચમાંથી એક બાળક ખાનગી ખાતું ધરાવે છે, કેટલાંક તો ૧૬ વર્ષનાં છે.", "quantity differs number-differs" },
  { "nested counts", "en", STORM_EN ("12 people, three of them children,"), "id", STORM_ID ("12 orang"), "" },
  { "a later count", "en", "By Monday evening the storm had killed 12 people in Jakarta.", "id",
    "Hingga Selasa, badai menewaskan 15 orang di Jakarta.", "quantity compatible later-count" },
  { "a later count, in Gujarati", "en", "By Monday evening the storm had killed 12 people in Jakarta.", "gu",
    "મંગળવાર સુધીમાં જાકાર્તામાં વાવાઝોડાથી 15 લોકોનાં મૃત્યુ થયાં.", "quantity compatible later-count" },
  { "a later count that is smaller", "en", "By Tuesday the storm had killed 12 people in Jakarta.", "id",
    "Hingga Senin, badai menewaskan 15 orang di Jakarta.", "quantity differs number-differs" },
  { "of one time", "en", "By Monday the storm had killed 12 people in Jakarta.", "id",
    "Hingga Senin, badai menewaskan 15 orang di Jakarta.", "quantity differs number-differs" },

  /* --- scores --- */
  { "one score, told by both", "en", "Persib beat Bali United 3-1 in Bandung.", "id", "Persib mengalahkan Bali United 3-1 di Bandung.", "quantity same" },
  { "one score, told from the other side", "en", "Persib beat Bali United 4-3 in the final in Bandung.", "id", "Bali United kalah 3-4 dari Persib dalam final di Bandung.", "quantity same" },
  { "two scores of one match", "en", "Persib beat Bali United 3-1 in Bandung.", "id", "Persib mengalahkan Bali United 3-2 di Bandung.", "quantity differs number-differs" },
  { "two scores of one match in Gujarati", "en", "India beat Indonesia 2-0 in the final in Surat.", "gu", "સુરતમાં ફાઇનલમાં ભારતે ઇન્ડોનેશિયાને 3-0થી હરાવ્યું.", "quantity differs number-differs" },
  { "a share that falls is no score", "en", "The share of coal fell from 28-18 percent in the final in Bandung.", "id", "Porsi batu bara turun 18-28 persen dalam final di Bandung.", "percent same" },
  { "another game of three", "en", "Anggun beat Yamada 21-19, 18-21, 21-15 in the final in Bandung.", "id", "Anggun mengalahkan Yamada 21-19, 19-21, 21-15 dalam final di Bandung.", "quantity differs number-differs" },
  { "a score is no number of goals", "en", "Persib beat Bali United 3-1 in Bandung.", "id", "Persib mengalahkan Bali United dengan tiga gol di Bandung.", "" },

  /* --- ten times as many --- */
  { "so many dead, and ten times as many saved", "en", "At least 24 people died. The ferry sank on Monday. The police came late.", "id",
    "Feri itu tenggelam pada Senin. Sebanyak 26 orang tewas. Tim SAR menyelamatkan 240 orang dari laut.", "" },

  /* --- money --- */
  { "trillions", "id", "Pemerintah menyetujui subsidi beras Rp 2 triliun.", "gu",
    "સરકારે ચોખાની સબસિડી 2 લાખ કરોડ રૂપિયાહ મંજૂર કરી.", "money same" },
  { "crore behind the sign", "en", "The government approved a rice subsidy of Rs 5 crore.", "gu",
    "સરકારે ચોખાની સબસિડી રૂ. 5 કરોડ મંજૂર કરી.", "money same" },
  { "one figure of two currencies", "en", "The government approved a rice subsidy of 70,000 dollars.", "id",
    "Pemerintah menyetujui subsidi beras 70.000 ringgit.", "money differs unit-differs" },
  { "per month and per year", "en", "The government pays farmers 300,000 rupiah per month.", "id",
    "Pemerintah membayar petani Rp300.000 per tahun.", "money differs unit-differs" },
  { "per month in both", "en", "The government pays farmers 300,000 rupiah per month.", "id",
    "Pemerintah membayar petani Rp300.000 per bulan.", "money same" },
  { "two currencies", "en", "The government approved a rice subsidy of 70,000 dollars.", "id",
    "Pemerintah menyetujui subsidi beras Rp 1,1 miliar.", "" },
  { "ટકા is no currency here", "en", "The price of rice rose 15 percent in Vietnam.", "gu", "વિયેતનામમાં ચોખાનો ભાવ 25 ટકા વધ્યો.",
    "percent differs number-differs" },

  /* --- days --- */
  { "a weekday and its date", "en", AIRPORT_EN ("on Friday"), "id", AIRPORT_ID ("pada Jumat (14/11/2025)"), "date compatible precision" },
  { "a weekday, and it with a date without year", "en", AIRPORT_EN ("on Friday"), "id", AIRPORT_ID ("pada Jumat (14/11)"), "date compatible precision" },
  { "a weekday, and another with a date without year", "gu", AIRPORT_GU ("મંગળવારે"), "id", AIRPORT_ID ("pada Jumat (14/11)"),
    "date differs date-differs" },
  { "a weekday, and another with a date in words", "en", AIRPORT_EN ("on Friday, November 14"), "id", AIRPORT_ID ("pada Selasa"),
    "date differs date-differs" },
  { "another weekday than the date has", "en", AIRPORT_EN ("on Tuesday"), "id", AIRPORT_ID ("pada Jumat (14/11/2025)"),
    "date differs date-differs" },
  { "another weekday, in Gujarati", "id", AIRPORT_ID ("pada 14 November 2025"), "gu", AIRPORT_GU ("મંગળવારે"), "date differs date-differs" },
  { "a day of another month", "en", AIRPORT_EN ("on 14 November 2025"), "gu", AIRPORT_GU ("14 ઑક્ટોબરે"), "date differs date-differs" },
  { "a day without its year", "en", AIRPORT_EN ("on 14 November 2025"), "gu", AIRPORT_GU ("14 નવેમ્બરે"), "date compatible precision" },
  { "announced on one day, in force from another", "id", "Harga bensin naik mulai Sabtu.", "gu", "ગુરુવારે પેટ્રોલના ભાવ વધ્યા.", "" },
  { "announced on one day, in force from another, each told by one side alone", "id", "Harga bensin naik mulai Sabtu.", "gu",
    "ગુરુવારે પેટ્રોલના ભાવ વધ્યા.", "date only" },

  { "it begins to apply on a day", "id", "Ketentuan tersebut mulai berlaku pada 1 Januari 2027.", "en",
    "The law enters into force on January 11, 2027.", "date differs date-differs" },
  { "begins on a day, and goes on from another", "en", "A survey begins on Monday.", "gu", "તેનો સરવે બુધવારથી હાથ ધરાશે.",
    "date differs date-differs" },
  { "begins on a day, and goes on from it", "en", "A survey begins on Monday.", "gu", "તેનો સરવે સોમવારથી હાથ ધરાશે.", "date same" },
  { "done on a day, and goes on from another", "en", "A survey was planned on Monday.", "gu", "તેનો સરવે બુધવારથી હાથ ધરાશે.", "" },
  { "begins on a day, Indonesian", "id", "Survei dimulai pada Senin.", "en", "A survey will be held from Wednesday.", "date differs date-differs" },
  { "since it began on a day", "en", "At least 20 people died since the storm began on Oct. 19.", "gu",
    "૨૯મી ઑક્ટોબરથી શરૂ થયેલા વાવાઝોડામાં ઓછામાં ઓછા 20 લોકોનાં મૃત્યુ થયાં.", "date differs date-differs" },
  { "announced on one day, in force from another, in both", "en", "On Thursday the government raised the price of rice from Saturday.",
    "id", "Pemerintah pada Selasa menaikkan harga beras mulai Sabtu.", "date differs date-differs" },
  { "this year and next", "en", "The government will import rice from Vietnam this year.", "id",
    "Pemerintah akan mengimpor beras dari Vietnam tahun depan.", "date differs date-differs" },
  { "this year in both", "en", "The government will import rice from Vietnam this year.", "gu",
    "સરકાર ચાલુ વર્ષે વિયેતનામથી ચોખાની આયાત કરશે.", "date same" },
  { "last year, in an article without a year", "en", "SURABAYA, Nov 14, 2025: " AIRPORT_EN ("in 2023"), "gu", AIRPORT_GU ("ગયા વર્ષે"),
    "date differs date-differs" },
  { "last year, in an article without a year, and it is that", "id", AIRPORT_ID ("tahun lalu"), "en",
    "SURABAYA, Nov 14, 2025: " AIRPORT_EN ("in 2024"), "date same" },
  { "this year and a month", "en", "The government will import rice from Vietnam this year.", "id",
    "Pemerintah akan mengimpor beras dari Vietnam bulan depan.", "" },
  { "a weekday weeks after the date", "en", "JAKARTA, Nov 14: " AIRPORT_EN ("on Friday"), "id", AIRPORT_ID ("pada 3 Oktober"),
    "date differs date-differs" },
  { "a weekday days after the date", "en", "JAKARTA, Nov 14: " AIRPORT_EN ("on Friday"), "id", AIRPORT_ID ("pada 13 November"), "" },
  { "the day of a dateline below a name is not the deed's", "en",
    "Airport opened\n\nBy Arief Wibisana\n\nSURABAYA, April 29: " AIRPORT_EN ("on Wednesday"), "id",
    AIRPORT_ID ("pada Senin (27/4/2026)"), "date differs date-differs" },

  /* --- parts of a day --- */
  { "morning and evening of one day", "en", AIRPORT_EN ("on Friday evening"), "id", AIRPORT_ID ("pada Jumat pagi"), "date differs date-differs" },
  { "morning and evening of one day, in Gujarati", "en", AIRPORT_EN ("on the morning of Friday"), "gu", AIRPORT_GU ("શુક્રવારે સાંજે"), "date differs date-differs" },
  { "evening in both", "en", AIRPORT_EN ("on Friday evening"), "gu", AIRPORT_GU ("શુક્રવારે સાંજે"), "date same" },
  { "evening, and night", "en", AIRPORT_EN ("on Friday evening"), "id", AIRPORT_ID ("pada Jumat malam"), "date same" },
  { "a weekday and its night before the date", "en", AIRPORT_EN ("on Friday, November 14"), "id",
    AIRPORT_ID ("pada Sabtu malam, 15 November"), "date differs date-differs" },
  { "a weekday and its morning before the date, in Gujarati", "id", AIRPORT_ID ("pada 14 November"), "gu",
    AIRPORT_GU ("શનિવારે સવારે, ૧૫ નવેમ્બરે"), "date differs date-differs" },
  { "a weekday and its night before the same date", "en", AIRPORT_EN ("on Friday, November 14"), "id",
    AIRPORT_ID ("pada Jumat malam, 14 November"), "" },
  { "until one day, and since another", "en", "The museum in Surabaya is closed until Friday.", "id",
    "Museum di Surabaya ditutup sejak Senin.", "" },
  { "until one day, and the opposite on the next", "gu", "સુરતનું સંગ્રહાલય ગુરુવાર સુધી બંધ રહેશે.", "en",
    "The museum in Surat will reopen on Friday.", "" },
  { "closed until one day, and what is closed opens the next", "en", "The road near Surabaya is closed until Friday because of a landslide.", "gu",
    "ભૂસ્ખલનને કારણે સુરાબાયા પાસેનો બંધ રસ્તો શનિવારે ખૂલશે.", "" },
  { "who default, and who do not pay", "en", "Borrowers who default must pay a penalty of 2 percent.", "gu",
    "લોન ન ચૂકવનારાઓએ ૨ ટકા દંડ ભરવો પડશે.", "" },
  { "until another month, and longer than that", "en", "The ban on rice exports from Vietnam was extended until March 31, 2026.", "id",
    "Larangan ekspor beras dari Vietnam berlaku sampai akhir Januari 2026.", "" },
  { "until a day, and until another month", "en", "The ban on rice exports from Vietnam is in force until March 31, 2026.", "id",
    "Larangan ekspor beras dari Vietnam berlaku sampai akhir Januari 2026.", "date differs date-differs" },
  { "until one day, and until another", "en", "The museum in Surabaya is closed until Friday.", "id",
    "Museum di Surabaya ditutup hingga Minggu.", "date differs date-differs" },
  { "last year, and years ago", "en", AIRPORT_EN ("last year"), "id", AIRPORT_ID ("lima tahun lalu"), "date differs date-differs" },
  { "years ago, and last year, in Gujarati", "gu", AIRPORT_GU ("ચાર વર્ષ પહેલાં"), "en", AIRPORT_EN ("last year"), "date differs date-differs" },
  { "last year, and two years ago", "en", AIRPORT_EN ("last year"), "id", AIRPORT_ID ("dua tahun lalu"), "" },
  { "last year, and what was done years ago", "en", "He was arrested in Surabaya last year for the murder of a student.", "id",
    "Ia ditangkap di Surabaya karena membunuh seorang mahasiswa lima tahun lalu.", "" },
  { "last year, and the most since", "en", AIRPORT_EN ("last year"), "id", AIRPORT_ID ("sejak lima tahun lalu"), "" },
  { "last year, and how old it is", "en", AIRPORT_EN ("last year"), "id", "Presiden membuka bandara berusia lima tahun di Surabaya tahun lalu.", "" },
  { "two days, and both a day later", "en", "The fair in Surabaya opens on Monday and closes on Thursday.", "id",
    "Pekan raya di Surabaya dibuka Selasa dan ditutup Jumat.", "date differs date-differs" },
  { "two days, and both two days later, in Gujarati", "en", "The president arrives in Surat on Tuesday and leaves on Wednesday.", "gu",
    "રાષ્ટ્રપતિ ગુરુવારે સુરત પહોંચશે અને શુક્રવારે રવાના થશે.", "date differs date-differs" },
  { "two days of others", "en", "The court heard the president on Monday and the company on Tuesday.", "id",
    "Pengadilan memeriksa menteri pada Rabu dan polisi pada Kamis.", "" },
  { "the same two days in another order", "en", "The fair in Surabaya opens on Monday and closes on Thursday.", "id",
    "Pekan raya di Surabaya ditutup Kamis setelah dibuka Senin.", "" },
  { "a part of the day on one side", "en", AIRPORT_EN ("on Friday evening"), "id", AIRPORT_ID ("pada Jumat"), "date same" },

  /* --- times of day --- */
  { "one moment in two zones", "en", AIRPORT_EN ("at 9:48 a.m. IST"), "id", AIRPORT_ID ("pukul 11.18 WIB"), "date compatible time-zone" },
  { "two moments in two zones", "en", AIRPORT_EN ("at 9:48 a.m. IST"), "id", AIRPORT_ID ("pukul 10.18 WIB"), "date differs date-differs" },
  { "a day of another zone", "en", "The plant in Bharuch exploded at 2310 GMT on Monday, Feb 9, 2026.", "gu",
    "ભરૂચનો પ્લાન્ટ મંગળવાર, ૧૦ ફેબ્રુઆરી ૨૦૨૬ના રોજ વહેલી સવારે ૪.૪૦ વાગ્યે ફાટ્યો.", "date compatible time-zone" },
  { "the next day, by a late hour of Greenwich on one side only", "en", "The plant in Bharuch exploded at 2310 GMT on Monday, Feb 9, 2026.", "gu",
    "ભરૂચનો પ્લાન્ટ મંગળવાર, ૧૦ ફેબ્રુઆરી ૨૦૨૬ના રોજ ફાટ્યો.", "date compatible time-zone" },
  { "one moment, and the next day farther east", "en", AIRPORT_EN ("at 9:30 p.m. IST on Monday"), "id", AIRPORT_ID ("pada Selasa pukul 01.00 WIT"),
    "" },
  { "one moment, and the same day in both zones", "en", AIRPORT_EN ("at 9:48 a.m. IST on Monday"), "id", AIRPORT_ID ("pada Selasa pukul 12.18 WITA"),
    "date differs date-differs" },
  { "one moment, told in two zones of which one is in the next day", "en", AIRPORT_EN ("at 9:30 p.m. IST on Monday, Feb 9, 2026"), "id",
    AIRPORT_ID ("pukul 23.00 WIB atau pukul 01.00 WIT pada Selasa, 10 Februari 2026"), "" },
  { "a rounded hour of the next day", "en", AIRPORT_EN ("at 2310 GMT on Monday"), "id", AIRPORT_ID ("pada Selasa sekitar pukul 06.00 WIB"), "" },
  { "the next day, without a year", "en", AIRPORT_EN ("at 2310 GMT on Feb. 9"), "id", AIRPORT_ID ("pada 10 Februari pukul 06.10 WIB"), "" },
  { "an hour of Greenwich that is of the same day in Jakarta", "en", AIRPORT_EN ("at 1600 GMT on Monday"), "id", AIRPORT_ID ("pada Selasa pukul 23.00 WIB"),
    "date differs date-differs" },
  { "an early hour of Greenwich, and the day before", "en", AIRPORT_EN ("at 0200 GMT on Monday"), "id", AIRPORT_ID ("pada Minggu pukul 09.00"),
    "date differs date-differs" },
  { "the next weekday, by a late hour of Greenwich", "en", "The plant in Bharuch exploded at 2310 GMT on Monday.", "gu",
    "ભરૂચનો પ્લાન્ટ મંગળવાર, ૧૦ ફેબ્રુઆરી ૨૦૨૬ના રોજ ફાટ્યો.", "date compatible time-zone" },
  { "the weekday before a late hour of Greenwich", "en", "The plant in Bharuch exploded at 2310 GMT on Wednesday.", "gu",
    "ભરૂચનો પ્લાન્ટ મંગળવાર, ૧૦ ફેબ્રુઆરી ૨૦૨૬ના રોજ ફાટ્યો.", "date differs date-differs" },
  { "the day before a late hour of Greenwich", "en", "The plant in Bharuch exploded at 2310 GMT on Monday, Feb 9, 2026.", "gu",
    "ભરૂચનો પ્લાન્ટ રવિવાર, ૮ ફેબ્રુઆરી ૨૦૨૬ના રોજ ફાટ્યો.", "date differs date-differs" },
  { "another day of one zone", "en", "The plant in Bharuch exploded at 4.40 a.m. on Monday, Feb 9, 2026.", "gu",
    "ભરૂચનો પ્લાન્ટ મંગળવાર, ૧૦ ફેબ્રુઆરી ૨૦૨૬ના રોજ વહેલી સવારે ૪.૪૦ વાગ્યે ફાટ્યો.", "date differs date-differs" },
  { "local time in India is no time of Indonesia", "id", AIRPORT_ID ("pukul 02.15 WITA"), "gu", AIRPORT_GU ("રાતે સવા ચાર વાગ્યે"),
    "date differs date-differs" },
  { "perhaps the time of a newsroom in Australia", "id", AIRPORT_ID ("pukul 01.42 WITA"), "en", AIRPORT_EN ("at 3.12am local time"), "" },
  { "less than one, in words", "en", "The hospital spends less than one percent of its budget on guarding data.", "id",
    "Anggaran rumah sakit untuk menjaga data tak sampai satu persen.", "" },
  { "who heads a panel, though a pronoun stands in the clause", "en", "He has given a panel headed by former engineer Paul Mills 15 days.", "gu",
    "ન્યાયાધીશ હેન્દ્ર સલીમના વડપણ હેઠળની સમિતિને પંદર દિવસ અપાયા છે.", "name differs name-differs" },
  { "another hospital", "id", "RSUD Tabanan sudah menambah 60 tempat tidur untuk pasien.", "gu",
    "દર્દીઓ માટે વાંગાયા હૉસ્પિટલમાં ૬૦ પથારી વધારવામાં આવી છે.", "place differs place-differs" },
  { "another hospital, behind a title of nobility", "en", "Sixty patients were taken by ambulance to the Mardisari hospital.", "id",
    "Sebanyak 60 pasien dibawa dengan ambulans ke RSUD KRMT Wongsonegoro.", "name differs name-differs" },
  { "a name that could be a word, without a case", "gu",
    "રાષ્ટ્રપતિ કલ્યાણી બારોટ બુધવારે જકાર્તા પહોંચ્યાં હતાં. એમ બારોટે કહ્યું હતું કે નવું એરપોર્ટ મહત્ત્વનું છે.", "id",
    "Presiden Bagas Mahendra mengatakan bandara baru itu penting.", "attribution differs attribution-differs" },
  { "whose allegation it is", "en", "Exporters' president Ajit Deshmukh said the government was handing the market to Pakistan and China.",
    "gu", "ખેડૂત આગેવાન સંજય પાટીલનો આક્ષેપ છે કે સરકાર બજાર પાકિસ્તાન અને ચીનને સોંપી રહી છે.", "attribution differs attribution-differs" },
  { "a sum behind a span of years", "en", "The company will invest 40 billion rupees in Surat.", "gu",
    "કંપની સુરતમાં ત્રણ વર્ષમાં રૂ. 4,000 કરોડનું રોકાણ કરશે.", "money same" },
  { "another last day, beside the first one", "en", "The vaccination of children in Kupang began on Oct. 16 and runs through Nov. 4.", "id",
    "Vaksinasi anak di Kupang berlangsung hingga 11 November.", "date differs date-differs" },
  { "two years, and two others", "en", AIRPORT_EN ("after the floods of 2022 and 2024"), "gu", AIRPORT_GU ("૨૦૨૧ અને ૨૦૨૩નાં પૂર પછી"),
    "date differs date-differs" },
  { "two deeds, each on its day", "en", "The president opened the school in Surabaya on 2 May and the airport on 5 May.", "id",
    "Presiden membuka bandara di Surabaya pada 6 Mei dan sekolah pada 1 Mei.", "" },
  { "ten in Islamabad is half past ten in India", "id", "Bandara Islamabad ditutup pukul 10.00 waktu setempat.", "gu",
    "ઇસ્લામાબાદનું એરપોર્ટ ભારતીય સમય મુજબ સવારે ૧૦.૩૦ વાગ્યે બંધ કરાયું.", "" },
  { "two years, one of them another", "en", AIRPORT_EN ("after the floods of 2022 and 2024"), "gu", AIRPORT_GU ("૨૦૨૨ અને ૨૦૨૩નાં પૂર પછી"),
    "date differs date-differs" },
  { "another month of last year, in an article without a date", "en", AIRPORT_EN ("last October"), "gu", AIRPORT_GU ("ગયા વર્ષના એપ્રિલમાં"),
    "date differs date-differs" },
  { "another month of last year, the year behind it", "id", "Pabrik teh di Patan beroperasi sejak Maret tahun lalu.", "gu",
    "પાટણની ચાની ફેક્ટરી ગયા વર્ષના જૂનથી કાર્યરત છે.", "date differs date-differs" },
  { "another day, its weekday behind it", "en", AIRPORT_EN ("on Wednesday, 5 February"), "gu", AIRPORT_GU ("4 ફેબ્રુઆરી, મંગળવારે"),
    "date differs date-differs" },
  { "a day and another weekday in a list", "en", AIRPORT_EN ("on Wednesday, 5 February"), "gu", AIRPORT_GU ("4 ફેબ્રુઆરી અને મંગળવારે"),
    "" },
  { "a committee of so many", "en", "A committee of five chose the anthem in Surat.", "gu",
    "નવ સભ્યોની સમિતિએ સુરતમાં રાષ્ટ્રગીતની પસંદગી કરી હતી.", "quantity differs number-differs" },
  { "whose members, and how many bodies", "en", "Members of seven fishing unions blocked the port in Surabaya.", "id",
    "Sebanyak 40 anggota memblokade pelabuhan di Surabaya.", "" },
  { "boats of rubber", "id", "Polisi menyita enam perahu karet di Medan.", "gu",
    "પોલીસે મેદાનમાં રબરની નવ હોડીઓ જપ્ત કરી હતી.", "quantity differs number-differs" },
  { "another term of prison, of as many years as have a word", "en", "The court in Medan sentenced the banker to six years in prison.", "id",
    "Pengadilan di Medan menghukum bankir itu lima tahun penjara.", "quantity differs number-differs" },
  { "another limit", "en", "The smuggler in Batam faces up to nine years in prison.", "id",
    "Penyelundup di Batam itu terancam hukuman paling lama tujuh tahun penjara.", "quantity differs number-differs" },
  { "a limit, and what stays below it", "en", "The smuggler in Batam faces up to nine years in prison.", "id",
    "Penyelundup di Batam itu terancam hukuman tujuh tahun penjara.", "quantity compatible hedge" },
  { "less than, by a word that denies", "en", "The hospital spends less than 1% of its budget on guarding data.", "id",
    "Anggaran rumah sakit untuk menjaga data tak sampai 1 persen.", "" },
  { "one moment, one zone not said", "en", AIRPORT_EN ("at 9:48 a.m."), "id", AIRPORT_ID ("pukul 11.18 WIB"), "" },
  { "an hour of Greenwich, which nobody in Gujarat leaves out", "id", AIRPORT_ID ("pukul 05.40 WITA"), "gu",
    AIRPORT_GU ("રાત્રે ૯.૪૦ વાગ્યે"), "date differs date-differs" },
  { "an Indian hour, left out in Gujarati", "id", AIRPORT_ID ("pukul 05.40 WITA"), "gu",
    AIRPORT_GU ("રાત્રે ૩.૧૦ વાગ્યે"), "" },
  { "an hour of Jakarta, told of Bali by its own", "id", AIRPORT_ID ("pukul 09.00 WIB"), "gu",
    AIRPORT_GU ("સવારે ૧૦ વાગ્યે"), "" },
  { "two styles", "en", AIRPORT_EN ("at 2.30 p.m."), "gu", AIRPORT_GU ("બપોરે 2:30 વાગ્યે"), "date same" },
  { "half past two in words", "id", AIRPORT_ID ("pukul 14.30"), "gu", AIRPORT_GU ("બપોરે અઢી વાગ્યે"), "date same" },
  { "four in the morning", "en", AIRPORT_EN ("at four in the morning"), "id", AIRPORT_ID ("pukul 04.00 WIB"), "date same" },
  { "the other half of the day", "en", AIRPORT_EN ("at 8 p.m."), "id", AIRPORT_ID ("pukul 8 pagi"), "date differs date-differs" },
  { "half of the day not said", "id", AIRPORT_ID ("pukul 20.00 WIB"), "gu", AIRPORT_GU ("8 વાગ્યે"), "date compatible precision" },

  /* --- words that the lexicons hold for opposites --- */
  { "won, and drawn", "en", "The team drew its opening match in Jakarta on Sunday.", "id",
    "Tim itu memenangkan laga pembukanya di Jakarta pada Minggu.", "polarity differs opposite" },
  { "lost, and drawn", "en", "The Indian team lost the match in Mumbai on Sunday.", "gu",
    "રવિવારે મુંબઈમાં રમાયેલી મેચ ભારતીય ટીમે ડ્રો કરી.", "polarity differs opposite" },
  { "safe, and hurt", "en", "All 12 passengers of the bus were injured in Rajkot.", "gu", "રાજકોટમાં બસના તમામ 12 મુસાફરો સલામત છે.",
    "polarity differs opposite" },
  { "above normal, and below it", "id", "Curah hujan di Bandung bulan ini di atas normal.", "gu",
    "બાંદુંગમાં આ મહિને વરસાદ સામાન્ય કરતાં ઓછો છે.", "polarity differs opposite" },
  { "signed, and vetoed", "en", "The president signed the budget bill on Friday.", "id",
    "Presiden memveto rancangan undang-undang anggaran pada Jumat.", "polarity differs opposite" },
  { "drunk, and not under the influence", "en", "The driver of the truck was drunk, police in Surat said.", "id",
    "Sopir truk itu tidak di bawah pengaruh alkohol, kata polisi di Surat.", "polarity differs opposite" },
  { "of one mind, and by a majority", "en", "The judges were unanimous in the ruling on the election.", "id",
    "Putusan hakim soal pemilu itu diambil dengan suara terbanyak.", "polarity differs opposite" },
  { "as before, and gone up", "id", "Harga bawang di Ahmedabad tidak berubah pada Maret.", "gu",
    "માર્ચમાં અમદાવાદમાં ડુંગળીના ભાવ વધી ગયા.", "polarity differs opposite" },
  { "conscious, and not", "en", "The patient at the hospital in Medan is conscious.", "id",
    "Pasien di rumah sakit Medan itu tidak sadarkan diri.", "polarity differs opposite" },
  { "a stadium empty, and packed", "en", "The stadium in Pune was empty for the match.", "gu",
    "મેચ માટે પુણેનું સ્ટેડિયમ ખીચોખીચ ભરેલું હતું.", "polarity differs opposite" },
  { "words of more meanings, where all else is one", "en", "The state government renewed the company's licence on Tuesday in Rajkot.", "gu",
    "રાજ્ય સરકારે મંગળવારે રાજકોટમાં કંપનીનું લાઇસન્સ રદ કર્યું હતું.", "polarity differs opposite" },
  { "free soldiers, and in prison", "en", "The 31 free soldiers reached Manado in ten days, the ministry said.", "gu",
    "૩૧ સૈનિકો દસ દિવસ મનાડોમાં કેદમાં હતા, એમ મંત્રાલયે કહ્યું.", "polarity differs opposite" },
  { "safe at a place, and hurt", "id", "Gubernur Bali memastikan, 9 turis yang berada di Lombok dalam keadaan selamat.", "gu",
    "બાલીના ગવર્નરના જણાવ્યા મુજબ, લોમ્બોકમાં હાજર તમામ 9 પ્રવાસીઓ ઈજાગ્રસ્ત છે.", "polarity differs opposite" },
  { "won, and beaten, of one alone", "gu", "લાયન્સ ૨૦૨૨ અને ૨૦૨૪ની ફાઇનલ જીતી ગઈ હતી.", "en",
    "Beaten in the finals of 2022 and 2024.", "polarity differs opposite" },
  { "lost, and won against them", "gu", "લાયન્સ ૨૦૨૨ની ફાઇનલ હારી ગઈ હતી.", "en",
    "They won the final of 2022 against the Lions.", "" },
  { "one won, another lost", "id", "Timnas Indonesia menang di laga pembuka di Bangkok.", "en",
    "Thailand lost the opening match in Bangkok.", "" },
  { "somebody by his name, with two offices", "id", "Direktur Utama Tirtasari Hitesh Kotadiya tidak hadir dalam acara itu.", "gu",
    "કંપનીના વડા હિતેશ કોટડિયા સમારોહમાં ઉપસ્થિત હતા.", "polarity differs opposite" },
  { "his wife", "id", "Istri Direktur Hitesh Kotadiya tidak hadir dalam acara itu.", "gu",
    "કંપનીના વડા હિતેશ કોટડિયા સમારોહમાં ઉપસ્થિત હતા.", "" },
  { "one place, whatever else is told of it", "en", "The island's airport at Denpasar, Bali, was open on Friday after the ash fall.", "gu",
    "રાખ પછી શુક્રવારે ટાપુ પર આવેલું બાલી બંધ હતું.", "polarity differs opposite" },
  { "two terminals of one airport", "en", "The eastern airport terminal in Jakarta was shut on Friday.", "id",
    "Terminal barat bandara Jakarta tetap buka pada Jumat.", "" },
  { "did not report a thing that the other side tells of", "id",
    "Kedua turis itu tidak melaporkan berlian tersebut kepada petugas, sedangkan kru pesawat tidak mengetahui perkara ini, kata kepala "
    "bandara Surabaya.",
    "gu", "બંને પ્રવાસીઓએ હીરા અંગે અધિકારીઓ સમક્ષ જાહેરાત કરી હતી.", "polarity differs negated" },
  { "did not say which", "en",
    "Police did not say which of the drivers was arrested in Medan, where the crash on the road to the port killed five.", "id",
    "Polisi mengatakan salah satu sopir ditangkap di Medan.", "" },
  { "again, of something else than is denied", "id", "Jalan longsor lagi, dan polisi tidak menangkap pemilik tambang di Medan.", "gu",
    "પોલીસે મેડાનની ખાણના માલિકની ધરપકડ કરી હતી.", "polarity differs negated" },
  { "not again since", "id", "Tim itu tidak menang lagi sejak Mei.", "en", "The team won in May.", "" },
  { "both deny one thing, and one another", "en",
    "The company denied that it was warned; the ship did not leave the port of Batam on Monday.", "id",
    "Perusahaan membantah telah diperingatkan, sementara kapal meninggalkan pelabuhan Batam pada Senin.", "polarity differs negated" },
  { "both deny one thing, and say it in other words", "en",
    "The ministry denied reports that the bridge had been closed in Garut.", "id",
    "Kementerian membantah kabar jembatan di Garut ditutup dan mengatakan bus tetap lewat.", "" },
  { "of a film, at a place that is the dateline elsewhere", "en",
    "The Gujarati film \"Lal Dariyo\" lost the award for best picture at the film festival in Panaji.", "gu",
    "પણજી: પણજીમાં યોજાયેલા ફિલ્મ મહોત્સવમાં ગુજરાતી ફિલ્મ 'લાલ દરિયો' શ્રેષ્ઠ ફિલ્મનો પુરસ્કાર જીતી ગઈ છે.", "polarity differs opposite" },
  { "the prices of two things", "en", "The price of gold rose in Mumbai on Friday.", "gu",
    "શુક્રવારે મુંબઈમાં ચાંદીના ભાવ ઘટ્યા હતા.", "" },
  { "the price of one thing", "en", "The price of gold rose in Mumbai on Friday.", "gu",
    "શુક્રવારે મુંબઈમાં સોનાના ભાવ ઘટ્યા હતા.", "polarity differs opposite" },
  { "a trip's two ends", "en", "The ship left Surabaya for Makassar on Monday.", "id", "Kapal dari Surabaya itu tiba di Makassar.", "" },
  { "a series that a draw has won", "en", "India won the series 2-1 after drawing the last match.", "id",
    "India memenangkan seri 2-1 setelah laga terakhir berakhir imbang.", "" },
  { "the safe and the dead", "en", "All passengers are safe, but the pilot died.", "id", "Pilot meninggal, tetapi semua penumpang selamat.", "" },
  { "a rain above normal here, below it there", "en", "Rainfall was above normal in Java and below normal in Papua.", "id",
    "Curah hujan di Papua di bawah normal dan di Jawa di atas normal.", "" },
};

static char *
describe (const FaDetail *d)
{
  static const char *const kinds[] = { "quantity", "money",    "percent",  "date",        "name",   "place",
                                       "role",     "polarity", "modality", "attribution", "concept" };
  static const char *const relations[] = { "same", "compatible", "differs", "only" };
  return g_strdup_printf ("%s %s%s%s", kinds[d->kind], relations[d->relation], d->reason_code != NULL ? " " : "",
                          d->reason_code != NULL ? d->reason_code : "");
}

/* A detail of numbers or dates must be there; where none is named, nothing may differ. */
static char *
judge_details (const Case *c, const FaFacts *facts)
{
  g_autoptr (GString) all = g_string_new (NULL);
  gboolean found = *c->detail == '\0';
  for (guint i = 0; i < facts->facts->len; i++)
    {
      const FaFact *f = facts->facts->pdata[i];
      for (guint k = 0; k < f->details->len; k++)
        {
          const FaDetail *d = f->details->pdata[k];
          g_autofree char *detail = describe (d);
          g_string_append_printf (all, "\n    %s", detail);
          if (*c->detail == '\0' ? d->relation == FA_DETAIL_DIFFERS : strcmp (detail, c->detail) == 0)
            found = *c->detail != '\0';
        }
    }
  return found ? NULL : g_strdup_printf ("\n  expected \"%s\", found%s", c->detail, all->str);
}

static void
test_case (void **state)
{
  const Case *c = *state;
  Compared x = compare_texts (languages, lexicon, c->language_a, c->a, c->language_b, c->b);
  char *wrong = judge_details (c, x.facts);
  compared_clear (&x);
  judge (NULL, wrong);
}

int
main (void)
{
  const char *const directories[] = { LEXICON_DIR, NULL };
  languages = load_languages ();
  lexicon = fa_lexicon_new (directories, NULL, languages, NULL, NULL);
  if (lexicon == NULL)
    return 1;
  int failed = TABLE ("detail_number: figures and dates", cases, test_case);
  fa_lexicon_free (lexicon);
  fa_languages_free (languages);
  return failed;
}
