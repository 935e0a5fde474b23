/* test_compare.c - verdicts: what is the same, compatible, different, or said by one side only, and why; by a small
 * lexicon. Each line of a table is a test.
 *
 * Of each case the fact is looked at that holds the first sentence of a; its articles are "KIND RELATION CODE A/B". */
#include "support.h"

#include "small_lexicon.h"

static FaLanguages *languages;
static FaLexicon *lexicon;

#define STORM_EN(n) "The storm killed " n " people in Jakarta."
#define STORM_ID(n) "Badai menewaskan " n " orang di Jakarta."
#define STORM_GU(n) "જાકાર્તામાં વાવાઝોડાથી " n " લોકોનાં મૃત્યુ થયાં."
#define BRIDGE_EN(when) "The bridge in the village collapsed " when "."
#define BRIDGE_ID(when) "Jembatan di desa itu ambruk " when "."
#define BRIDGE_GU(when) when " ગામનો પુલ તૂટી પડ્યો."
#define TRADE_EN(what) "The rice trade with Russia " what "."
#define TRADE_ID(what) "Perdagangan beras dengan Rusia " what "."
#define TRADE_GU(what) "રશિયા સાથે ચોખાનો વેપાર " what "."

#define TWO_EVENTS_EN(day, dead, hurt, moved)                                                                          \
  "The storm killed " dead " people in Jakarta on " day ". The fire injured " hurt " people in the hospital. "         \
  "The army evacuated " moved " people from the school."
#define TWO_EVENTS_ID(day, dead, hurt, moved)                                                                          \
  "Badai menewaskan " dead " orang di Jakarta pada " day ". Kebakaran melukai " hurt " orang di rumah sakit. "         \
  "Tentara mengungsikan " moved " orang dari sekolah."

#define ONE_OF_TWO_EN(what)                                                                                            \
  what ", while the president discussed flowers and the price of rice in India with the teacher of a school. "          \
  "The ferry sank off the coast. The fire injured 40 people in the hospital."
#define ONE_OF_TWO_ID(what)                                                                                            \
  what ", sedangkan badai merusak rumah, jembatan dan kapal tentara di Rusia. Feri tenggelam di pesisir. "             \
  "Kebakaran melukai 40 orang di rumah sakit."

#define ONE_OF_TWO_GU(what)                                                                                            \
  what ", જ્યારે વાવાઝોડાએ રશિયામાં મકાનો અને પુલને નુકસાન કર્યું. ફેરી દરિયાકાંઠે ડૂબી ગઈ. આગથી હોસ્પિટલમાં ૪૦ લોકોને ઈજા થઈ."

typedef struct {
  const char *name;
  const char *language_a, *a;
  const char *language_b, *b;
  const char *relation;
  const char *detail; /* one that must be among its details; NULL: not looked at */
  const char *known;
} Case;

static const Case cases[] = {
  /* --- numbers --- */
  { "one number", "en", STORM_EN ("17"), "id", STORM_ID ("17"), "agree", "quantity same 17/17", NULL },
  { "one number in Gujarati digits", "en", STORM_EN ("17"), "gu", STORM_GU ("૧૭"), "agree", "quantity same 17/17",
    NULL },
  { "a number in words", "en", STORM_EN ("seventeen"), "id", STORM_ID ("17"), "agree", "quantity same 17/17", NULL },
  { "lakh and thousands", "en", STORM_EN ("5 lakh"), "id", STORM_ID ("500.000"), "agree", "quantity same 500000/500000",
    NULL },
  { "two numbers", "en", STORM_EN ("17"), "id", STORM_ID ("19"), "conflict", "quantity differs number-differs 17/19",
    NULL },
  { "two numbers in Gujarati", "id", STORM_ID ("17"), "gu", STORM_GU ("૧૯"), "conflict",
    "quantity differs number-differs 17/19", NULL },
  { "what somebody thinks of doing, and not who", "gu", "શાળામાંથી લોકોનું સ્થળાંતર કરવાનું સેના વિચારી રહી છે.", "en",
    "The army evacuated people from the school.", "agree", "modality compatible modality કરવાનુ/evacuated", NULL },
  { "a plan with the word for it", "gu", "સેના શાળામાંથી લોકોનું સ્થળાંતર કરવાની યોજના ધરાવે છે.", "en",
    "The army evacuated people from the school.", "conflict", "modality differs modality-differs યોજના/evacuated", NULL },
  { "two numbers in one language", "en", STORM_EN ("17"), "en", STORM_EN ("19"), "conflict",
    "quantity differs number-differs 17/19", NULL },
  { "far apart", "en", STORM_EN ("17"), "id", STORM_ID ("1.700"), "conflict", "quantity differs number-differs 17/1700",
    NULL },

  /* --- rounding --- */
  { "rounded in b", "en", STORM_EN ("1,122"), "id", STORM_ID ("1.100"), "agree",
    "quantity compatible rounding 1122/1100", NULL },
  { "rounded in a", "en", STORM_EN ("1,100"), "id", STORM_ID ("1.122"), "agree",
    "quantity compatible rounding 1100/1122", NULL },
  { "rounded to a multiplier", "en", STORM_EN ("1,208,000"), "id", STORM_ID ("1,2 juta"), "agree",
    "quantity compatible rounding 1208000/1200000", NULL },
  { "rounded by four parts in a hundred", "en", STORM_EN ("1,248,000"), "id", STORM_ID ("1,2 juta"), "agree",
    "quantity compatible rounding 1248000/1200000", NULL },
  { "rounded the wrong way", "en", STORM_EN ("1,172"), "id", STORM_ID ("1.100"), "conflict",
    "quantity differs number-differs 1172/1100", NULL },
  { "equally exact is no rounding", "en", STORM_EN ("1,122"), "id", STORM_ID ("1.133"), "conflict",
    "quantity differs number-differs 1122/1133", NULL },

  /* --- hedges --- */
  { "more than, and it is", "en", STORM_EN ("more than 1,110"), "id", STORM_ID ("1.122"), "agree",
    "quantity compatible hedge 1110/1122", NULL },
  { "more than, and it is not", "en", STORM_EN ("more than 20"), "id", STORM_ID ("17"), "conflict",
    "quantity differs number-differs 20/17", NULL },
  { "more than in Gujarati", "en", STORM_EN ("1,122"), "gu", STORM_GU ("1,110થી વધુ"), "agree",
    "quantity compatible hedge 1122/1110", NULL },
  { "at least, in b", "en", STORM_EN ("1,122"), "id", STORM_ID ("sedikitnya 1.110"), "agree",
    "quantity compatible hedge 1122/1110", NULL },
  { "about, and near", "en", STORM_EN ("about 101"), "id", STORM_ID ("103"), "agree",
    "quantity compatible hedge 101/103", NULL },
  { "about, and far", "en", STORM_EN ("about 100"), "id", STORM_ID ("153"), "conflict",
    "quantity differs number-differs 100/153", NULL },
  { "fewer than, and it is", "en", STORM_EN ("fewer than 1,130"), "id", STORM_ID ("1.122"), "agree",
    "quantity compatible hedge 1130/1122", NULL },
  { "fewer than, and it is not", "en", STORM_EN ("fewer than 20"), "id", STORM_ID ("25"), "conflict",
    "quantity differs number-differs 20/25", NULL },

  /* --- ranges --- */
  { "in the range", "en", STORM_EN ("9-15"), "id", STORM_ID ("12"), "agree", "quantity compatible range 9..15/12",
    NULL },
  { "at its border", "en", STORM_EN ("9-15"), "id", STORM_ID ("15"), "agree", "quantity compatible range 9..15/15",
    NULL },
  { "outside it", "en", STORM_EN ("9-15"), "id", STORM_ID ("27"), "conflict",
    "quantity differs number-differs 9..15/27", NULL },
  { "one range", "en", STORM_EN ("9-15"), "id", STORM_ID ("9 hingga 15"), "agree", "quantity same 9..15/9..15", NULL },
  { "ranges that touch", "en", STORM_EN ("9-15"), "id", STORM_ID ("14-20"), "agree",
    "quantity compatible range 9..15/14..20", NULL },

  /* --- per cent and money --- */
  { "one percentage", "en", TRADE_EN ("rose 2.5 percent"), "id", TRADE_ID ("naik 2,5 persen"), "agree",
    "percent same 2.5/2.5", NULL },
  { "two percentages", "en", TRADE_EN ("rose 2.5 percent"), "id", TRADE_ID ("naik 3,7 persen"), "conflict",
    "percent differs number-differs 2.5/3.7", NULL },
  { "one sum of money", "en", TRADE_EN ("rose $5 million"), "id", TRADE_ID ("naik US$ 5 juta"), "agree",
    "money same 5000000/5000000", NULL },
  { "two sums of money", "en", TRADE_EN ("rose $5 million"), "id", TRADE_ID ("naik US$ 8 juta"), "conflict",
    "money differs number-differs 5000000/8000000", NULL },
  { "a rate is no sum of the money it is told per", "en", TRADE_EN ("rose to 16,240 per dollar"), "id",
    TRADE_ID ("naik menjadi Rp 16.240 per dolar"), "agree", NULL, NULL },
  { "two currencies are no contradiction", "en", TRADE_EN ("rose $5 million"), "id", TRADE_ID ("naik Rp 78 miliar"),
    "agree", NULL, NULL },
  { "two units are no contradiction", "en", TRADE_EN ("rose 20 tonnes"), "id", TRADE_ID ("naik 3 persen"), "agree",
    NULL, NULL },
  { "lakh crore", "en", TRADE_EN ("rose 2 lakh crore rupees"), "gu", TRADE_GU ("બે લાખ કરોડ રૂપિયા વધ્યો"), "agree",
    "money same 2000000000000/2000000000000", NULL },

  /* --- dates --- */
  { "one date", "en", BRIDGE_EN ("on April 7, 2021"), "id", BRIDGE_ID ("pada 7/4/2021"), "agree",
    "date same 2021-04-07/2021-04-07", NULL },
  { "one date in Gujarati", "en", BRIDGE_EN ("on April 7, 2021"), "gu", BRIDGE_GU ("૭ એપ્રિલ ૨૦૨૧ના રોજ"), "agree",
    "date same 2021-04-07/2021-04-07", NULL },
  { "two dates", "en", BRIDGE_EN ("on April 7, 2021"), "id", BRIDGE_ID ("pada 8 April 2021"), "conflict",
    "date differs date-differs 2021-04-07/2021-04-08", NULL },
  { "a month and a day of it", "en", BRIDGE_EN ("in April 2021"), "id", BRIDGE_ID ("pada 7 April 2021"), "agree",
    "date compatible precision 2021-04/2021-04-07", NULL },
  { "a year and a day of it", "en", BRIDGE_EN ("in 2021"), "id", BRIDGE_ID ("pada 7 April 2021"), "agree",
    "date compatible precision 2021/2021-04-07", NULL },
  { "two years", "en", BRIDGE_EN ("in 2019"), "id", BRIDGE_ID ("pada 2021"), "conflict",
    "date differs date-differs 2019/2021", NULL },
  { "what lasts has one end", "en", "The bridge in the village will be closed until March 31, 2021.", "id",
    "Jembatan di desa itu akan ditutup hingga akhir Januari 2021.", "conflict", "date differs date-differs 2021-03-31/2021-01", NULL },
  { "what began to rise may do so since another day", "en", TRADE_EN ("rose since March 31, 2021"), "id",
    TRADE_ID ("naik sejak Januari 2021"), "agree", NULL, NULL },
  { "a sum that is told with of", "en", TRADE_EN ("rose 1,250 crore of rupees"), "id", TRADE_ID ("naik 14,5 miliar rupee"), "conflict",
    NULL, NULL },
  { "an end told less exactly", "en", "The bridge in the village will be closed until February 2, 2021.", "id",
    "Jembatan di desa itu akan ditutup hingga akhir Januari 2021.", "agree", NULL, NULL },
  { "what happened in a month happened on no day of it", "en", BRIDGE_EN ("on March 31, 2021"), "id", BRIDGE_ID ("pada Januari 2021"),
    "agree", NULL, NULL },
  { "a year, and a month of another", "en", BRIDGE_EN ("in 2019"), "id", BRIDGE_ID ("pada Maret 2021"), "conflict",
    "date differs date-differs 2019/2021-03", NULL },
  { "since a year, and a month of an earlier one", "en", "The bridge in the village has been closed since 2021.", "id",
    "Jembatan di desa itu ditutup pada Maret 2019.", "agree", NULL, NULL },
  { "a date and its weekday", "en", BRIDGE_EN ("on Wednesday"), "id", BRIDGE_ID ("pada 7 April 2021"), "agree", NULL,
    NULL },
  { "a date and another weekday", "en", BRIDGE_EN ("on Tuesday"), "id", BRIDGE_ID ("pada 7 April 2021"), "conflict",
    NULL, NULL },
  { "one weekday", "en", BRIDGE_EN ("on Wednesday"), "id", BRIDGE_ID ("pada Rabu"), "agree", NULL, NULL },
  { "two weekdays", "en", BRIDGE_EN ("on Wednesday"), "id", BRIDGE_ID ("pada Kamis"), "conflict", NULL, NULL },
  { "one time of day", "en", BRIDGE_EN ("at 10:30 a.m."), "id", BRIDGE_ID ("pukul 10.30 WIB"), "agree",
    "date same T10:30/T10:30", NULL },
  { "two times of day", "en", BRIDGE_EN ("at 10:30 a.m."), "id", BRIDGE_ID ("pukul 11.45 WIB"), "conflict",
    "date differs date-differs T10:30/T11:45", NULL },

  /* --- two events --- */
  { "months apart, and another figure", "en", "The storm killed 17 people in Jakarta on April 7, 2021.", "id",
    "Badai menewaskan 19 orang di Jakarta pada 8 September 2022.", "only", NULL, NULL },
  { "months apart, and nothing else", "en", "The storm killed 17 people in Jakarta on April 7, 2021.", "id",
    "Badai menewaskan 17 orang di Jakarta pada 8 September 2022.", "conflict", NULL, NULL },
  { "a day apart, and another figure", "en", "The storm killed 17 people in Jakarta on April 7, 2021.", "id",
    "Badai menewaskan 19 orang di Jakarta pada 8 April 2021.", "conflict", NULL, NULL },
  { "another day, and no figure in common", "en", TWO_EVENTS_EN ("Wednesday", "17", "40", "300"), "id",
    TWO_EVENTS_ID ("Kamis", "19", "65", "870"), "only", NULL, NULL },
  { "another day, and figures in common", "en", TWO_EVENTS_EN ("Wednesday", "17", "40", "300"), "id",
    TWO_EVENTS_ID ("Kamis", "19", "40", "300"), "conflict", NULL, NULL },
  { "no figure in common, but the day", "en", TWO_EVENTS_EN ("Wednesday", "17", "40", "300"), "id",
    TWO_EVENTS_ID ("Rabu", "19", "65", "870"), "conflict", NULL, NULL },

  { "a limit of several words", "en", "The village was evacuated by Monday.", "id",
    "Desa itu diungsikan paling lambat Rabu.", "conflict", "date differs date-differs monday/rabu", NULL },
  { "a limit of several words in English", "en", "The village was evacuated no later than Monday.", "id",
    "Desa itu diungsikan hingga Rabu.", "conflict", "date differs date-differs monday/rabu", NULL },

  /* --- one deed, and another day of its beginning or end --- */
  { "another day of one deed", "en", ONE_OF_TWO_EN ("The village has been evacuated since Monday"), "id",
    ONE_OF_TWO_ID ("Desa itu diungsikan sejak Rabu"), "conflict", "date differs date-differs monday/rabu", NULL },
  { "another day of one deed in Gujarati", "en", ONE_OF_TWO_EN ("The village has been evacuated since 2012"), "gu",
    ONE_OF_TWO_GU ("૨૦૧૫ પછી ગામનું સ્થળાંતર થયું"), "conflict", "date differs date-differs 2012/2015", NULL },
  { "another day of what was done to one thing", "en", ONE_OF_TWO_EN ("The village was evacuated on Monday"), "id",
    ONE_OF_TWO_ID ("Desa itu diungsikan pada Rabu"), "conflict", "date differs date-differs monday/rabu", NULL },
  { "the end of the one, and the beginning of the other", "en", ONE_OF_TWO_EN ("The village was evacuated until Monday"), "id",
    ONE_OF_TWO_ID ("Desa itu diungsikan sejak Rabu"), "unassessed", NULL, NULL },
  { "another day of the like deed of somebody else", "en", ONE_OF_TWO_EN ("The teacher was evacuated since Monday"), "id",
    ONE_OF_TWO_ID ("Pemimpin itu diungsikan sejak Rabu"), "only", NULL, NULL },
  { "another day of the like deed to another thing", "en", ONE_OF_TWO_EN ("The village was evacuated since Monday"), "id",
    ONE_OF_TWO_ID ("Sekolah itu diungsikan sejak Rabu"), "unassessed", NULL, NULL },
  { "a first and a second time", "en", ONE_OF_TWO_EN ("The second village was evacuated since Monday"), "id",
    ONE_OF_TWO_ID ("Desa itu diungsikan sejak Rabu"), "unassessed", NULL, NULL },
  { "another day of the opposite", "en", ONE_OF_TWO_EN ("Trade has risen since Monday"), "id",
    ONE_OF_TWO_ID ("Perdagangan turun sejak Rabu"), "unassessed", NULL, NULL },

  /* --- one thing, told with another figure or of another day, which is all that the two have to contradict each other --- */
  { "another number of times", "en", ONE_OF_TWO_EN ("The village collapsed 16 times"), "id",
    ONE_OF_TWO_ID ("Desa itu ambruk 34 kali"), "conflict", "quantity differs number-differs 16/34", NULL },
  { "another month", "en", ONE_OF_TWO_EN ("The village was evacuated in May"), "id",
    ONE_OF_TWO_ID ("Desa itu diungsikan pada Juli"), "conflict", "date differs date-differs --05/--07", NULL },
  { "another month in Gujarati", "en", ONE_OF_TWO_EN ("The village was evacuated in May"), "gu",
    ONE_OF_TWO_GU ("જુલાઈમાં ગામનું સ્થળાંતર થયું"), "conflict", "date differs date-differs --05/--07", NULL },
  { "many times as often", "en", ONE_OF_TWO_EN ("The village collapsed 16 times"), "id",
    ONE_OF_TWO_ID ("Desa itu ambruk 340 kali"), "unassessed", NULL, NULL },
  { "another month of another thing", "en", ONE_OF_TWO_EN ("The village was evacuated in May"), "id",
    ONE_OF_TWO_ID ("Sekolah itu diungsikan pada Juli"), "unassessed", NULL, NULL },
  { "another month of somebody else", "en", ONE_OF_TWO_EN ("The teacher was evacuated in May"), "id",
    ONE_OF_TWO_ID ("Pemimpin itu diungsikan pada Juli"), "only", NULL, NULL },
  { "another month of the opposite", "en", ONE_OF_TWO_EN ("Trade rose in May"), "id",
    ONE_OF_TWO_ID ("Perdagangan turun pada Juli"), "unassessed", NULL, NULL },
  { "another month, of nothing but somebody", "en", ONE_OF_TWO_EN ("The minister was nice in May"), "id",
    ONE_OF_TWO_ID ("Menteri itu bagus pada Juli"), "only", NULL, NULL },
  { "another month of another deed", "en", ONE_OF_TWO_EN ("The village collapsed in May"), "id",
    ONE_OF_TWO_ID ("Desa itu diungsikan pada Juli"), "only", NULL, NULL },
  { "one of two months", "en", ONE_OF_TWO_EN ("The village was evacuated in May and in August"), "id",
    ONE_OF_TWO_ID ("Desa itu diungsikan pada Juli"), "unassessed", NULL, NULL },

  /* --- one thing, told of somebody else, or of another place --- */
  { "somebody else with another office", "en", ONE_OF_TWO_EN ("The evacuation was up to minister Yosef Rumbiak"), "id",
    ONE_OF_TWO_ID ("Evakuasi itu tugas guru Samuel Lumban"), "conflict", "name differs name-differs rumbiak/lumban", NULL },
  { "somebody else in Gujarati", "en", ONE_OF_TWO_EN ("The evacuation was up to minister Yosef Rumbiak"), "gu",
    ONE_OF_TWO_GU ("સ્થળાંતર માટે શિક્ષક હેન્દ્રા સલીમ હતા"), "conflict", "name differs name-differs rumbiak/સલિમ", NULL },
  { "to somebody else, beside a pronoun", "en", ONE_OF_TWO_EN ("The evacuation was up to minister Yosef Rumbiak"), "gu",
    ONE_OF_TWO_GU ("તેનું સ્થળાંતર હેન્દ્રા સલીમને"), "conflict", "name differs name-differs rumbiak/સલિમને", NULL },
  { "somebody else, and another thing", "en", ONE_OF_TWO_EN ("Minister Yosef Rumbiak was in the evacuation of the village"), "id",
    ONE_OF_TWO_ID ("Evakuasi sekolah itu oleh guru Samuel Lumban"), "unassessed", NULL, NULL },
  { "somebody else in a headline", "en",
    "The evacuation was up to minister Yosef Rumbiak\n\nThe ferry sank off the coast. The fire injured 40 people in the hospital.", "id",
    ONE_OF_TWO_ID ("Evakuasi itu tugas guru Samuel Lumban"), "only", NULL, NULL },
  { "somebody else, and the opposite", "en", ONE_OF_TWO_EN ("The rise in trade was up to minister Yosef Rumbiak"), "id",
    ONE_OF_TWO_ID ("Perdagangan turun oleh guru Samuel Lumban"), "conflict", "polarity differs opposite", NULL },
  { "somebody else on another day", "en", ONE_OF_TWO_EN ("The evacuation on Friday was up to minister Yosef Rumbiak"), "id",
    ONE_OF_TWO_ID ("Evakuasi pada Sabtu itu tugas guru Samuel Lumban"), "unassessed", NULL, NULL },
  { "somebody else, each beside another one", "en", ONE_OF_TWO_EN ("The evacuation was up to Yosef Rumbiak and the army"), "id",
    ONE_OF_TWO_ID ("Evakuasi itu tugas Samuel Lumban dan presiden"), "only", NULL, NULL },
  { "said by somebody else", "en", ONE_OF_TWO_EN ("The village was evacuated, minister Yosef Rumbiak said"), "id",
    ONE_OF_TWO_ID ("Desa itu diungsikan, kata guru Samuel Lumban"), "conflict", "attribution differs attribution-differs rumbiak/lumban", NULL },
  { "something else said by somebody else", "en", ONE_OF_TWO_EN ("The village was hit by the earthquake, minister Yosef Rumbiak said"), "id",
    ONE_OF_TWO_ID ("Desa itu bagus, kata guru Samuel Lumban"), "only", NULL, NULL },

  /* --- one thing, which the one denies, or tells the opposite of, and little else to bring the two together --- */
  { "what one denies, near another fact", "en", ONE_OF_TWO_EN ("The village was not evacuated"), "id",
    ONE_OF_TWO_ID ("Desa itu diungsikan"), "conflict", "polarity differs negated", NULL },
  { "what one denies in Gujarati", "en", ONE_OF_TWO_EN ("The village was evacuated"), "gu",
    ONE_OF_TWO_GU ("ગામનું સ્થળાંતર થયું નથી"), "conflict", "polarity differs negated", NULL },
  { "the opposite of what the other tells, near another fact", "en", ONE_OF_TWO_EN ("Rice trade rose"), "id",
    ONE_OF_TWO_ID ("Perdagangan turun"), "conflict", "polarity differs opposite", NULL },
  { "what one denies of another deed", "en", ONE_OF_TWO_EN ("The village was not evacuated"), "id",
    ONE_OF_TWO_ID ("Desa itu ambruk"), "only", NULL, NULL },
  { "what one denies of those of whom the other tells another deed", "en", ONE_OF_TWO_EN ("The army injured the minister"), "id",
    ONE_OF_TWO_ID ("Tentara tidak mengungsikan menteri"), "only", NULL, NULL },
  { "what both deny", "en", ONE_OF_TWO_EN ("The village was not evacuated"), "id",
    ONE_OF_TWO_ID ("Desa itu tidak diungsikan"), "agree", NULL, NULL },

  /* --- polarity --- */
  { "opposites", "en", TRADE_EN ("rose"), "id", TRADE_ID ("turun"), "conflict", "polarity differs opposite", NULL },
  { "opposites in Gujarati", "en", TRADE_EN ("rose"), "gu", TRADE_GU ("ઘટ્યો"), "conflict", "polarity differs opposite",
    NULL },
  { "not the opposite", "en", TRADE_EN ("did not rise"), "id", TRADE_ID ("turun"), "agree", NULL, NULL },
  { "denied in a", "en", "The president did not visit the school in Jakarta.", "id",
    "Presiden mengunjungi sekolah di Jakarta.", "conflict", "polarity differs negated", NULL },
  { "denied in b", "en", "The president visited the school in Jakarta.", "id",
    "Presiden tidak mengunjungi sekolah di Jakarta.", "conflict", "polarity differs negated", NULL },
  { "denied in both", "en", "The president did not visit the school in Jakarta.", "id",
    "Presiden tidak mengunjungi sekolah di Jakarta.", "agree", NULL, NULL },
  { "denied in Gujarati", "en", "The army evacuated the village on the coast.", "gu",
    "સેનાએ દરિયાકાંઠાના ગામનું સ્થળાંતર કર્યું નથી.", "conflict", "polarity differs negated", NULL },

  /* --- what one side adds --- */
  { "a place more", "en", "The storm killed 17 people in Jakarta.", "id", "Badai menewaskan 17 orang.", "agree",
    "place only jakarta", NULL },
  { "a place more in b", "en", "The storm killed 17 people.", "id", "Badai menewaskan 17 orang di Jakarta.", "agree",
    "place only jakarta", NULL },
  { "a number more", "en", "The storm killed 17 people and injured 40 in Jakarta.", "id", STORM_ID ("17"), "agree",
    NULL, NULL },

  /* --- one side alone, and nobody --- */
  { "only in a", "en", STORM_EN ("17"), "id", "Presiden membahas perdagangan beras.", "only", NULL, NULL },
  { "not understood", "en", "Zorblax frobnicated the quux wibbling.", "id", STORM_ID ("17"), "unassessed", NULL, NULL },
  { "nearly what the other tells, with words nobody knows", "en", "The ferry frobnicated the quux wibbling.", "id",
    "Feri tenggelam di pesisir Jakarta.", "unassessed", NULL, NULL },
  { "nearly what the other tells, and all of it understood", "en", "The president discussed rice with the minister in Jakarta.", "id",
    "Feri tenggelam di pesisir Jakarta.", "only", NULL, NULL },
  { "one word in common", "en", STORM_EN ("17"), "id", "Feri tenggelam di pesisir Jakarta.", "only", NULL, NULL },
};

static const char *
kind_name (FaDetailKind kind)
{
  static const char *const names[] = { "quantity", "money",    "percent",  "date",        "name",   "place",
                                       "role",     "polarity", "modality", "attribution", "concept" };
  return names[kind];
}

/* "quantity compatible rounding 1122/1100"; values without a norm are their text, folded. */
static char *
describe_detail (const FaDetail *d, const Text *text)
{
  static const char *const relations[] = { "same", "compatible", "differs", "only" };
  GString *s = g_string_new (kind_name (d->kind));
  g_string_append_printf (s, " %s", relations[d->relation]);
  if (d->reason_code != NULL)
    g_string_append_printf (s, " %s", d->reason_code);
  for (guint i = 0; i < d->values->len && d->kind != FA_DETAIL_POLARITY; i++)
    {
      const FaValue *v = &g_array_index (d->values, FaValue, i);
      g_autoptr (GString) words = g_string_new (NULL);
      const char *last = text[v->source].article->text + v->span.start;
      for (const char *p = last; p < text[v->source].article->text + v->span.end; p++)
        if (*p == ' ')
          last = p + 1; /* the phrase may begin with its preposition */
      fa_fold (words, last, (gsize) (text[v->source].article->text + v->span.end - last));
      g_string_append_printf (s, "%s%s", i == 0 ? " " : "/", v->norm != NULL ? v->norm : words->str);
    }
  return g_string_free (s, FALSE);
}

static gboolean
in_evidence (const FaFact *f, const FaValue *v)
{
  gboolean held = v->from_context;
  for (guint i = 0; i < f->evidence->len; i++)
    {
      const FaEvidence *e = &g_array_index (f->evidence, FaEvidence, i);
      held = held || (e->source == v->source && fa_span_holds (e->span, v->span));
    }
  return held;
}

/* A fact conflicts when a detail differs and only then; spans hold each other; every claim has its fact. */
static void
check_facts (const FaFacts *facts, const Text *text)
{
  for (guint i = 0; i < facts->facts->len; i++)
    {
      const FaFact *f = facts->facts->pdata[i];
      gboolean differs = FALSE;
      assert_true (f->evidence->len > 0 && f->confidence <= 1000 && f->coverage <= 1000);
      for (guint k = 0; k < f->evidence->len; k++)
        {
          const FaEvidence *e = &g_array_index (f->evidence, FaEvidence, k);
          assert_true (fa_span_holds (fa_claims_sentence (text[e->source].claims, e->sentence)->span, e->span));
        }
      for (guint k = 0; k < f->details->len; k++)
        {
          const FaDetail *d = f->details->pdata[k];
          differs |= d->relation == FA_DETAIL_DIFFERS;
          assert_true (d->values->len > 0);
          for (guint v = 0; v < d->values->len; v++)
            assert_true (in_evidence (f, &g_array_index (d->values, FaValue, v)));
        }
      assert_int_equal (differs, f->relation == FA_FACT_CONFLICT);
    }
  for (guint i = 0; i < text[0].claims->sentences->len; i++)
    if (fa_claims_sentence (text[0].claims, i)->kind != FA_SENTENCE_FURNITURE)
      assert_non_null (fact_of (facts, i));
}

static char *
judge_fact (const Case *c, const FaFacts *facts, const Text *text)
{
  static const char *const relations[] = { "agree", "conflict", "only", "unassessed" };
  const FaFact *f = fact_of (facts, 0);
  g_autoptr (GString) all = g_string_new (NULL);
  gboolean found = c->detail == NULL;
  for (guint i = 0; i < f->details->len; i++)
    {
      g_autofree char *detail = describe_detail (f->details->pdata[i], text);
      g_string_append_printf (all, "\n    %s", detail);
      found = found || strcmp (detail, c->detail) == 0;
    }
  if (found && strcmp (relations[f->relation], c->relation) == 0)
    return NULL;
  return g_strdup_printf ("\n  expected %s, %s\n  found %s%s", c->relation,
                          c->detail == NULL ? "any details" : c->detail, relations[f->relation], all->str);
}

static void
test_case (void **state)
{
  const Case *c = *state;
  Compared x = compare_texts (languages, lexicon, c->language_a, c->a, c->language_b, c->b);
  check_facts (x.facts, x.text);
  char *wrong = judge_fact (c, x.facts, x.text);
  compared_clear (&x);
  judge (c->known, wrong);
}

/* How many facts of a relation two texts give. */
static guint
count_facts (const FaFacts *facts, FaFactRelation relation)
{
  guint n = 0;
  for (guint i = 0; i < facts->facts->len; i++)
    n += ((const FaFact *) facts->facts->pdata[i])->relation == relation ? 1 : 0;
  return n;
}

static gboolean
overlap (const FaFact *f, const FaFact *g)
{
  for (guint i = 0; i < f->evidence->len; i++)
    for (guint k = 0; k < g->evidence->len; k++)
      {
        const FaEvidence *x = &g_array_index (f->evidence, FaEvidence, i), *y = &g_array_index (g->evidence, FaEvidence, k);
        if (x->source == y->source && x->span.start < y->span.end && y->span.start < x->span.end)
          return TRUE;
      }
  return FALSE;
}

/* What one tells the opposite of is told by nobody alone, but the rest of its sentence is. */
static void
test_rest_of_denied (void **state)
{
  (void) state;
  Compared x = compare_texts (languages, lexicon, "en", ONE_OF_TWO_EN ("Rice trade rose"), "id", ONE_OF_TWO_ID ("Perdagangan turun"));
  const FaFact *conflict = fact_of (x.facts, 0);
  guint rests = 0;
  assert_int_equal (conflict->relation, FA_FACT_CONFLICT);
  for (guint i = 0; i < x.facts->facts->len; i++)
    {
      const FaFact *f = x.facts->facts->pdata[i];
      if (f == conflict)
        continue;
      assert_false (overlap (f, conflict));
      for (guint k = 0; k < f->evidence->len; k++)
        rests += g_array_index (f->evidence, FaEvidence, k).sentence == 0 ? 1 : 0;
    }
  assert_int_equal (rests, 1); /* that of a: the sentence of b is one clause */
  compared_clear (&x);
}

/* What contradicts each other needs a surer link than what agrees: below it there are two facts, and neither is lost. */
static void
test_least_conflict (void **state)
{
  (void) state;
  Compared x = compare_texts (languages, lexicon, "en", "The storm killed 17 people in Jakarta.", "id",
                              "Badai menewaskan 19 orang di Jakarta.");
  FaCompareOptions options;
  fa_compare_options_init (&options);
  options.min_conflict = 1000;
  g_autoptr (FaFacts) apart = fa_facts_new (x.facts->alignment, &options);
  assert_int_equal (count_facts (x.facts, FA_FACT_CONFLICT), 1);
  assert_int_equal (count_facts (apart, FA_FACT_CONFLICT), 0);
  assert_int_equal (count_facts (apart, FA_FACT_ONLY), 2);
  compared_clear (&x);
}

/* A denial that is too unsure to be reported leaves what the two tell alone in the report. */
static void
test_unsure_denial (void **state)
{
  (void) state;
  Compared x = compare_texts (languages, lexicon, "en", ONE_OF_TWO_EN ("Rice trade rose"), "id", ONE_OF_TWO_ID ("Perdagangan turun"));
  FaCompareOptions options;
  fa_compare_options_init (&options);
  options.min_confidence = 1000;
  g_autoptr (FaFacts) unsure = fa_facts_new (x.facts->alignment, &options);
  const FaFact *conflict = fact_of (x.facts, 0);
  guint told = 0;
  for (guint i = 0; i < unsure->facts->len; i++)
    told += overlap (unsure->facts->pdata[i], conflict) ? 1 : 0;
  assert_int_equal (count_facts (unsure, FA_FACT_CONFLICT), 0);
  assert_int_equal (told, 2);
  compared_clear (&x);
}

/* What the other article denies is not told alone once more, when another link of it is given up. */
static void
test_told_once (void **state)
{
  (void) state;
  Compared x = compare_texts (languages, lexicon, "en", ONE_OF_TWO_EN ("The village was evacuated by Yosef Rumbiak"), "id",
                              "Desa itu diungsikan di Lumban, sedangkan badai merusak rumah, jembatan dan kapal tentara di Rusia. "
                              "Desa tidak diungsikan. Feri tenggelam di pesisir. Kebakaran melukai 40 orang di rumah sakit.");
  for (guint i = 0; i < x.facts->facts->len; i++)
    for (guint k = 0; k < x.facts->facts->len; k++)
      {
        const FaFact *f = x.facts->facts->pdata[i], *g = x.facts->facts->pdata[k];
        assert_false (f->relation == FA_FACT_CONFLICT && g->relation == FA_FACT_ONLY && overlap (f, g));
      }
  assert_true (count_facts (x.facts, FA_FACT_CONFLICT) > 0);
  compared_clear (&x);
}

int
main (void)
{
  languages = load_languages ();
  lexicon = small_lexicon (languages, small_terms, small_relations, small_frequencies);
  int failed = TABLE ("compare: verdicts", cases, test_case);
  static const struct CMUnitTest tests[] = { cmocka_unit_test (test_rest_of_denied), cmocka_unit_test (test_unsure_denial), cmocka_unit_test (test_told_once), cmocka_unit_test (test_least_conflict) };
  failed += cmocka_run_group_tests_name ("compare: what is left of a link", tests, NULL, NULL);
  fa_lexicon_free (lexicon);
  fa_languages_free (languages);
  return failed;
}
