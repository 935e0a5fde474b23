/* test_number.c - numerals, number words, ranges, ordinals and hedges. Each line of a table is a test.
 *
 * Braces mark what is read as one number; a text without braces holds none. */
#include "support.h"

#include <math.h>

#include "number.h"

static FaLanguages *languages;

typedef struct {
  const char *text, *language;
  double value, high; /* high 0: no range */
  gboolean ordinal;
  const char *known;
} Case;

static const Case cases[] = {
  /* --- numerals --- */
  { "There were {25} people.", "en", 25, 0, FALSE, NULL },
  { "There were {1,234} people.", "en", 1234, 0, FALSE, NULL },
  { "There were {1,234,567} people.", "en", 1234567, 0, FALSE, NULL },
  { "There were {1,23,456} people.", "en", 123456, 0, FALSE, NULL },
  { "There were {12,34,56,789} people.", "en", 123456789, 0, FALSE, NULL },
  { "There were {3,500} people.", "en", 3500, 0, FALSE, NULL },
  { "It rose {12.5} points.", "en", 12.5, 0, FALSE, NULL },
  { "It rose {0.05} points.", "en", 0.05, 0, FALSE, NULL },
  { "It rose {1.234} points.", "en", 1.234, 0, FALSE, NULL },
  { "It rose {1,234.56} points.", "en", 1234.56, 0, FALSE, NULL },
  { "It cost {1.250.000} rupiah.", "en", 1250000, 0, FALSE, NULL },
  { "It rose {0} points.", "en", 0, 0, FALSE, NULL },
  { "There were {1000000} people.", "en", 1000000, 0, FALSE, NULL },
  { "There were 99999999999999999999999999999999 people.", "en", 0, 0, FALSE, NULL },
  { "The G20 met.", "en", 0, 0, FALSE, NULL },
  { "Ada {25} orang.", "id", 25, 0, FALSE, NULL },
  { "Harganya {5 crore} rupee.", "id", 50000000, 0, FALSE, NULL },
  { "Ada {1.250} orang.", "id", 1250, 0, FALSE, NULL },
  { "Ada {1.250.000} orang.", "id", 1250000, 0, FALSE, NULL },
  { "Harga naik {2,5} persen.", "id", 2.5, 0, FALSE, NULL },
  { "Harga naik {2.5} persen.", "id", 2.5, 0, FALSE, NULL },
  { "Harga naik {0,75} persen.", "id", 0.75, 0, FALSE, NULL },
  { "Harga naik {0.75} persen.", "id", 0.75, 0, FALSE, NULL },
  { "Harganya {1.234,56} rupiah.", "id", 1234.56, 0, FALSE, NULL },
  { "Harganya {1,234.56} dolar.", "id", 1234.56, 0, FALSE, NULL },
  { "Harganya Rp{12.000}.", "id", 12000, 0, FALSE, NULL },
  { "Ada {12,000} orang.", "id", 12000, 0, FALSE, NULL },
  { "Gempa berkekuatan {7,25}.", "id", 7.25, 0, FALSE, NULL },
  { "ત્યાં {25} લોકો હતા.", "gu", 25, 0, FALSE, NULL },
  { "ત્યાં {૨૫} લોકો હતા.", "gu", 25, 0, FALSE, NULL },
  { "ત્યાં {1,23,456} લોકો હતા.", "gu", 123456, 0, FALSE, NULL },
  { "ત્યાં {૧,૨૩,૪૫૬} લોકો હતા.", "gu", 123456, 0, FALSE, NULL },
  { "તેણે {૧,૨૩,૪૫૬.૭૮} રૂપિયા આપ્યા.", "gu", 123456.78, 0, FALSE, NULL },
  { "ત્યાં {12,50,000} લોકો હતા.", "gu", 1250000, 0, FALSE, NULL },
  { "ભાવ {૨.૫} ટકા વધ્યો.", "gu", 2.5, 0, FALSE, NULL },
  { "ત્યાં {3,500} લોકો હતા.", "gu", 3500, 0, FALSE, NULL },
  { "{2021}માં ભાવ વધ્યો.", "gu", 2021, 0, FALSE, NULL },

  /* --- numerals with words --- */
  { "It cost {1.2 million} dollars.", "en", 1.2e6, 0, FALSE, NULL },
  { "It cost {5 lakh} rupees.", "en", 5e5, 0, FALSE, NULL },
  { "It cost {2.5 crore} rupees.", "en", 2.5e7, 0, FALSE, NULL },
  { "It has {1.12 lakh} members.", "en", 112000, 0, FALSE, NULL },
  { "It cost {1.25 lakh crore} rupees.", "en", 1.25e12, 0, FALSE, NULL },
  { "It cost {20 thousand crore} rupees.", "en", 2e11, 0, FALSE, NULL },
  { "It cost $ {3bn}.", "en", 3e9, 0, FALSE, NULL },
  { "It cost {2 trillion} dollars.", "en", 2e12, 0, FALSE, NULL },
  { "It cost {100 million} dollars.", "en", 1e8, 0, FALSE, NULL },
  { "Biayanya {1,5 juta} rupiah.", "id", 1.5e6, 0, FALSE, NULL },
  { "Biayanya {3 ribu} rupiah.", "id", 3000, 0, FALSE, NULL },
  { "Biayanya {2 triliun} rupiah.", "id", 2e12, 0, FALSE, NULL },
  { "Biayanya Rp {12,5 miliar}.", "id", 1.25e10, 0, FALSE, NULL },
  { "Biayanya {5 jt} rupiah.", "id", 5e6, 0, FALSE, NULL },
  { "તેણે {5 લાખ} રૂપિયા આપ્યા.", "gu", 5e5, 0, FALSE, NULL },
  { "તેણે {1.5 કરોડ} રૂપિયા આપ્યા.", "gu", 1.5e7, 0, FALSE, NULL },
  { "તેણે {૧.૨૫ લાખ કરોડ} રૂપિયા આપ્યા.", "gu", 1.25e12, 0, FALSE, NULL },
  { "તેણે {20 મિલિયન} ડોલર આપ્યા.", "gu", 2e7, 0, FALSE, NULL },
  { "તેણે {2 અબજ} ડોલર આપ્યા.", "gu", 2e9, 0, FALSE, NULL },
  { "તેણે {10 હજાર} રૂપિયા આપ્યા.", "gu", 10000, 0, FALSE, NULL },
  { "તેણે {5 હજાર કરોડ} રૂપિયા આપ્યા.", "gu", 5e10, 0, FALSE, NULL },

  /* --- English words --- */
  { "There were {two} people.", "en", 2, 0, FALSE, NULL },
  { "There were {nineteen} people.", "en", 19, 0, FALSE, NULL },
  { "There were {twenty-five} people.", "en", 25, 0, FALSE, NULL },
  { "There were {twenty five} people.", "en", 25, 0, FALSE, NULL },
  { "There were {ninety-nine} people.", "en", 99, 0, FALSE, NULL },
  { "There were {one hundred} people.", "en", 100, 0, FALSE, NULL },
  { "There were {a hundred} people.", "en", 100, 0, FALSE, NULL },
  { "There were {two hundred and five} people.", "en", 205, 0, FALSE, NULL },
  { "There were {two hundred fifty} people.", "en", 250, 0, FALSE, NULL },
  { "There were {three thousand two hundred} people.", "en", 3200, 0, FALSE, NULL },
  { "There were {one hundred twenty-three thousand} people.", "en", 123000, 0, FALSE, NULL },
  { "There were {two million five hundred thousand} people.", "en", 2500000, 0, FALSE, NULL },
  { "It cost {a million} dollars.", "en", 1e6, 0, FALSE, NULL },
  { "It cost {half a million} dollars.", "en", 5e5, 0, FALSE, NULL },
  { "It cost {two and a half million} dollars.", "en", 2.5e6, 0, FALSE, NULL },
  { "It rose {two point five} percent.", "en", 2.5, 0, FALSE, NULL },
  { "It cost {five lakh} rupees.", "en", 5e5, 0, FALSE, NULL },
  { "There were {a dozen} people.", "en", 12, 0, FALSE, NULL },
  { "There were {two dozen} people.", "en", 24, 0, FALSE, NULL },
  { "There were {half a dozen} people.", "en", 6, 0, FALSE, NULL },
  { "It fell by {half}.", "en", 0.5, 0, FALSE, NULL },
  { "It fell by {a quarter}.", "en", 0.25, 0, FALSE, NULL },
  { "It fell by {two thirds}.", "en", 2.0 / 3, 0, FALSE, "a fraction is known to the thousandth" },
  { "There were hundreds of people.", "en", 0, 0, FALSE, NULL },
  { "There were dozens of people.", "en", 0, 0, FALSE, NULL },
  { "There were people.", "en", 0, 0, FALSE, NULL },
  { "{Two} men and three women came.", "en", 2, 0, FALSE, NULL },

  /* --- Indonesian words --- */
  { "Ada {dua} orang.", "id", 2, 0, FALSE, NULL },
  { "Ada {sepuluh} orang.", "id", 10, 0, FALSE, NULL },
  { "Ada {sebelas} orang.", "id", 11, 0, FALSE, NULL },
  { "Ada {dua belas} orang.", "id", 12, 0, FALSE, NULL },
  { "Ada {sembilan belas} orang.", "id", 19, 0, FALSE, NULL },
  { "Ada {dua puluh} orang.", "id", 20, 0, FALSE, NULL },
  { "Ada {Dua Puluh Lima} orang.", "id", 25, 0, FALSE, NULL },
  { "Ada {dua puluh lima} orang.", "id", 25, 0, FALSE, NULL },
  { "Ada {seratus} orang.", "id", 100, 0, FALSE, NULL },
  { "Ada {seratus lima} orang.", "id", 105, 0, FALSE, NULL },
  { "Ada {seratus lima puluh} orang.", "id", 150, 0, FALSE, NULL },
  { "Ada {seratus dua belas} orang.", "id", 112, 0, FALSE, NULL },
  { "Ada {dua ratus} orang.", "id", 200, 0, FALSE, NULL },
  { "Ada {dua ratus tiga puluh empat} orang.", "id", 234, 0, FALSE, NULL },
  { "Ada {dua ratus sebelas} orang.", "id", 211, 0, FALSE, NULL },
  { "Ada {seribu} orang.", "id", 1000, 0, FALSE, NULL },
  { "Ada {seribu dua ratus} orang.", "id", 1200, 0, FALSE, NULL },
  { "Ada {tiga ribu lima ratus} orang.", "id", 3500, 0, FALSE, NULL },
  { "Ada {dua puluh satu ribu tiga ratus} orang.", "id", 21300, 0, FALSE, NULL },
  { "Ada {seratus lima puluh ribu} orang.", "id", 150000, 0, FALSE, NULL },
  { "Ada {sejuta} orang.", "id", 1e6, 0, FALSE, NULL },
  { "Ada {dua juta lima ratus ribu} orang.", "id", 2.5e6, 0, FALSE, NULL },
  { "Biayanya {lima miliar} rupiah.", "id", 5e9, 0, FALSE, NULL },
  { "Biayanya {setengah juta} rupiah.", "id", 5e5, 0, FALSE, NULL },
  { "Biayanya {satu setengah juta} rupiah.", "id", 1.5e6, 0, FALSE, NULL },
  { "Biayanya {dua setengah juta} rupiah.", "id", 2.5e6, 0, FALSE, NULL },
  { "Harga naik {dua koma lima} persen.", "id", 2.5, 0, FALSE, NULL },
  { "Harga naik {nol koma dua lima} persen.", "id", 0.25, 0, FALSE, NULL },
  { "Harga turun {seperempat}.", "id", 0.25, 0, FALSE, NULL },
  { "Harga turun {tiga perempat}.", "id", 0.75, 0, FALSE, NULL },
  { "Ada {selusin} orang.", "id", 12, 0, FALSE, NULL },
  { "Ada {dua lusin} orang.", "id", 24, 0, FALSE, NULL },
  { "Ada ratusan orang.", "id", 0, 0, FALSE, NULL },
  { "Ada puluhan ribu orang.", "id", 0, 0, FALSE, NULL },
  { "Ada beberapa orang.", "id", 0, 0, FALSE, NULL },

  /* --- Gujarati words --- */
  { "ત્યાં {સો} લોકો હતા.", "gu", 100, 0, FALSE, NULL },
  { "ત્યાં {એકસો} લોકો હતા.", "gu", 100, 0, FALSE, NULL },
  { "ત્યાં {એકસો પચીસ} લોકો હતા.", "gu", 125, 0, FALSE, NULL },
  { "ત્યાં {બસો} લોકો હતા.", "gu", 200, 0, FALSE, NULL },
  { "ત્યાં {બસો પાંચ} લોકો હતા.", "gu", 205, 0, FALSE, NULL },
  { "ત્યાં {ત્રણસો પચાસ} લોકો હતા.", "gu", 350, 0, FALSE, NULL },
  { "ત્યાં {ત્રણ સો} લોકો હતા.", "gu", 300, 0, FALSE, NULL },
  { "ત્યાં {નવસો નવ્વાણું} લોકો હતા.", "gu", 999, 0, FALSE, NULL },
  { "ત્યાં {એક હજાર બસો} લોકો હતા.", "gu", 1200, 0, FALSE, NULL },
  { "ત્યાં {બાર હજાર ત્રણસો પિસ્તાલીસ} લોકો હતા.", "gu", 12345, 0, FALSE, NULL },
  { "તેણે {એક લાખ} રૂપિયા આપ્યા.", "gu", 1e5, 0, FALSE, NULL },
  { "તેણે {બે કરોડ} રૂપિયા આપ્યા.", "gu", 2e7, 0, FALSE, NULL },
  { "તેણે {પાંચ લાખ ત્રીસ હજાર} રૂપિયા આપ્યા.", "gu", 530000, 0, FALSE, NULL },
  { "તેણે {ત્રણ કરોડ પચાસ લાખ} રૂપિયા આપ્યા.", "gu", 3.5e7, 0, FALSE, NULL },
  { "તેણે {બે લાખ કરોડ} રૂપિયા આપ્યા.", "gu", 2e12, 0, FALSE, NULL },
  { "તેણે {દોઢ} કલાક રાહ જોઈ.", "gu", 1.5, 0, FALSE, NULL },
  { "તેણે {દોઢ લાખ} રૂપિયા આપ્યા.", "gu", 150000, 0, FALSE, NULL },
  { "તેણે {દોઢસો} રૂપિયા આપ્યા.", "gu", 150, 0, FALSE, NULL },
  { "તેણે {અઢી} કલાક રાહ જોઈ.", "gu", 2.5, 0, FALSE, NULL },
  { "તેણે {અઢી હજાર} રૂપિયા આપ્યા.", "gu", 2500, 0, FALSE, NULL },
  { "તેણે {અઢી કરોડ} રૂપિયા આપ્યા.", "gu", 2.5e7, 0, FALSE, NULL },
  { "તેણે {સાડા ત્રણ} કલાક રાહ જોઈ.", "gu", 3.5, 0, FALSE, NULL },
  { "તેણે {સાડા ત્રણ લાખ} રૂપિયા આપ્યા.", "gu", 3.5e5, 0, FALSE, NULL },
  { "તેણે {સાડા 3 લાખ} રૂપિયા આપ્યા.", "gu", 3.5e5, 0, FALSE, NULL },
  { "તેણે {સાડા ચારસો} રૂપિયા આપ્યા.", "gu", 450, 0, FALSE, NULL },
  { "તેણે {સવા બે} કલાક રાહ જોઈ.", "gu", 2.25, 0, FALSE, NULL },
  { "તેણે {સવા લાખ} રૂપિયા આપ્યા.", "gu", 125000, 0, FALSE, NULL },
  { "તેણે {સવા સો} રૂપિયા આપ્યા.", "gu", 125, 0, FALSE, NULL },
  { "તેણે {સવાસો} રૂપિયા આપ્યા.", "gu", 125, 0, FALSE, NULL },
  { "તેણે {સવા કરોડ} રૂપિયા આપ્યા.", "gu", 1.25e7, 0, FALSE, NULL },
  { "તેણે {પોણા બે} કલાક રાહ જોઈ.", "gu", 1.75, 0, FALSE, NULL },
  { "તેણે {પોણા ત્રણ કરોડ} રૂપિયા આપ્યા.", "gu", 2.75e7, 0, FALSE, NULL },
  { "તેણે {પોણા બસો} રૂપિયા આપ્યા.", "gu", 175, 0, FALSE, NULL },
  { "તેણે {અડધો} કલાક રાહ જોઈ.", "gu", 0.5, 0, FALSE, NULL },
  { "તેણે {બે ડઝન} કેળાં લીધાં.", "gu", 24, 0, FALSE, NULL },
  { "ત્યાં ઘણા લોકો હતા.", "gu", 0, 0, FALSE, NULL },
  { "ત્યાં હજારો લોકો હતા.", "gu", 0, 0, FALSE, NULL },
  { "ત્યાં લાખો લોકો હતા.", "gu", 0, 0, FALSE, NULL },

  /* --- ranges --- */
  { "There were {9-15} people.", "en", 9, 15, FALSE, NULL },
  { "There were {9–15} people.", "en", 9, 15, FALSE, NULL },
  { "There were {9 to 15} people.", "en", 9, 15, FALSE, NULL },
  { "It cost {2-3 million} dollars.", "en", 2e6, 3e6, FALSE, NULL },
  { "It cost {2 million to 3 million} dollars.", "en", 2e6, 3e6, FALSE, NULL },
  { "There were {two to three} people.", "en", 2, 3, FALSE, NULL },
  { "There were between {9 and 15} people.", "en", 9, 15, FALSE, NULL },
  { "The team won {7-4}.", "en", 4, 7, FALSE, NULL },
  { "The Lions made {178}-6.", "en", 178, 0, FALSE, NULL },
  { "She won the game {21-9}.", "en", 9, 21, FALSE, NULL },
  { "The team drew {1-1}.", "en", 1, 1, FALSE, NULL },
  { "The team lost {2–0}.", "en", 0, 2, FALSE, NULL },
  { "The team plays {4}-2-3-1.", "en", 4, 0, FALSE, NULL },
  { "Ada {9-15} orang.", "id", 9, 15, FALSE, NULL },
  { "Ada {9 hingga 15} orang.", "id", 9, 15, FALSE, NULL },
  { "Ada {sembilan sampai lima belas} orang.", "id", 9, 15, FALSE, NULL },
  { "Biayanya {2-3 juta} rupiah.", "id", 2e6, 3e6, FALSE, NULL },
  { "Ada {dua-tiga} orang.", "id", 2, 3, FALSE, NULL },
  { "Ada {dua-tiga puluh} orang.", "id", 20, 30, FALSE, NULL },
  { "Pada {2021} 17 orang tewas.", "id", 2021, 0, FALSE, NULL },
  { "ત્યાં {9-15} લોકો હતા.", "gu", 9, 15, FALSE, NULL },
  { "ત્યાં {૯થી ૧૫} લોકો હતા.", "gu", 9, 15, FALSE, NULL },
  { "ત્યાં {9 થી 15} લોકો હતા.", "gu", 9, 15, FALSE, NULL },
  { "ત્યાં {બે-ત્રણ} લોકો હતા.", "gu", 2, 3, FALSE, NULL },
  { "તેણે {2-3 લાખ} રૂપિયા આપ્યા.", "gu", 2e5, 3e5, FALSE, NULL },
  { "તેણે સૌને {2-2 લાખ} રૂપિયા આપ્યા.", "gu", 2e5, 0, FALSE, NULL },
  { "તેણે સૌને {બે-બે લાખ} રૂપિયા આપ્યા.", "gu", 2e5, 0, FALSE, NULL },
  { "ટીમ {3-1}થી જીતી.", "gu", 1, 3, FALSE, NULL },
  { "તેણે {5થી 10 કરોડ} રૂપિયા આપ્યા.", "gu", 5e7, 1e8, FALSE, NULL },

  /* --- ordinals --- */
  { "It was the {36th} meeting.", "en", 36, 0, TRUE, NULL },
  { "It was the {1st} meeting.", "en", 1, 0, TRUE, NULL },
  { "It was the {second} meeting.", "en", 2, 0, TRUE, NULL },
  { "It was the {twenty-first} meeting.", "en", 21, 0, TRUE, NULL },
  { "Itu rapat {kedua} mereka.", "id", 2, 0, TRUE, NULL },
  { "Itu rapat {pertama} mereka.", "id", 1, 0, TRUE, NULL },
  { "Itu rapat ke-{36} mereka.", "id", 36, 0, TRUE, NULL },
  { "Harga naik ke {36 ribu} rupiah.", "id", 36000, 0, FALSE, NULL },
  { "તે {36મી} બેઠક હતી.", "gu", 36, 0, TRUE, NULL },
  { "તે {૩૬મો} દિવસ હતો.", "gu", 36, 0, TRUE, NULL },
  { "તે {પાંચમી} બેઠક હતી.", "gu", 5, 0, TRUE, NULL },
  { "તે {પ્રથમ} બેઠક હતી.", "gu", 1, 0, TRUE, NULL },
  { "તે {એકવીસમી} બેઠક હતી.", "gu", 21, 0, TRUE, NULL },
  { "તે {પચીસમો} દિવસ હતો.", "gu", 25, 0, TRUE, NULL },
};

/* 1 to 99: no rule makes them, every one is a word of its own. Variants that newspapers mix stand behind a '|'. */
static const char *const gujarati[] = {
  "એક",
  "બે",
  "ત્રણ",
  "ચાર",
  "પાંચ",
  "છ",
  "સાત",
  "આઠ",
  "નવ",
  "દસ|દશ",
  "અગિયાર|અગીયાર",
  "બાર",
  "તેર",
  "ચૌદ",
  "પંદર",
  "સોળ",
  "સત્તર",
  "અઢાર",
  "ઓગણીસ",
  "વીસ",
  "એકવીસ",
  "બાવીસ",
  "ત્રેવીસ",
  "ચોવીસ",
  "પચ્ચીસ|પચીસ",
  "છવ્વીસ",
  "સત્તાવીસ|સત્યાવીસ",
  "અઠ્ઠાવીસ|અઠ્યાવીસ",
  "ઓગણત્રીસ",
  "ત્રીસ",
  "એકત્રીસ",
  "બત્રીસ",
  "તેત્રીસ",
  "ચોત્રીસ",
  "પાંત્રીસ",
  "છત્રીસ",
  "સાડત્રીસ",
  "આડત્રીસ",
  "ઓગણચાલીસ|ઓગણચાળીસ",
  "ચાલીસ|ચાળીસ",
  "એકતાલીસ|એકતાળીસ",
  "બેતાલીસ|બેતાળીસ",
  "તેતાલીસ|તેતાળીસ",
  "ચુંમાલીસ|ચુંમાળીસ|ચુમ્માલીસ",
  "પિસ્તાલીસ|પિસ્તાળીસ",
  "છેતાલીસ|છેતાળીસ",
  "સુડતાલીસ|સુડતાળીસ",
  "અડતાલીસ|અડતાળીસ",
  "ઓગણપચાસ",
  "પચાસ",
  "એકાવન",
  "બાવન",
  "ત્રેપન",
  "ચોપન",
  "પંચાવન",
  "છપ્પન",
  "સત્તાવન",
  "અઠ્ઠાવન",
  "ઓગણસાઠ|ઓગણસાઇઠ",
  "સાઠ|સાઇઠ",
  "એકસઠ",
  "બાસઠ",
  "ત્રેસઠ",
  "ચોસઠ",
  "પાંસઠ",
  "છાસઠ",
  "સડસઠ",
  "અડસઠ",
  "અગણોસિત્તેર|ઓગણોસિત્તેર",
  "સિત્તેર",
  "એકોતેર",
  "બોતેર",
  "તોતેર",
  "ચુમોતેર|ચુંમોતેર",
  "પંચોતેર",
  "છોતેર",
  "સિત્યોતેર",
  "ઇઠ્યોતેર",
  "ઓગણએંસી|અગણ્યાએંસી",
  "એંસી|એંશી",
  "એક્યાસી",
  "બ્યાસી",
  "ત્યાસી",
  "ચોર્યાસી",
  "પંચાસી",
  "છ્યાસી",
  "સત્યાસી",
  "અઠ્યાસી",
  "નેવ્યાસી",
  "નેવું",
  "એકાણું",
  "બાણું",
  "ત્રાણું",
  "ચોરાણું",
  "પંચાણું",
  "છન્નું",
  "સત્તાણું",
  "અઠ્ઠાણું",
  "નવ્વાણું|નવાણું",
};

/* Read the first number of a text; @return its tokens. */
static guint
first_number (const FaClaims *c, guint *token, FaNumber *number)
{
  for (*token = 0; *token < c->tokens->len; (*token)++)
    {
      guint n = fa_number_read (c, c->language, *token, c->tokens->len, number);
      if (n > 0)
        return n;
    }
  return 0;
}

static char *
describe (const char *text, FaSpan span, double value, double high, gboolean ordinal)
{
  char low[G_ASCII_DTOSTR_BUF_SIZE], top[G_ASCII_DTOSTR_BUF_SIZE];
  g_ascii_formatd (low, sizeof low, "%.10g", value);
  g_ascii_formatd (top, sizeof top, "%.10g", high);
  return g_strdup_printf ("%.*s = %s..%s%s", (int) fa_span_length (span), text + span.start, low, top,
                          ordinal ? " ordinal" : "");
}

static char *
read_case (const Case *c)
{
  FaSpan span;
  g_autofree char *text = take_braces (c->text, &span);
  Text t = read_text (languages, c->language, text, NULL);
  FaNumber number;
  guint token, n = first_number (t.claims, &token, &number);
  g_autofree char *found = g_strdup ("none"), *expected = g_strdup ("none");
  if (n > 0)
    {
      FaSpan read
          = { fa_claims_token (t.claims, token)->span.start, fa_claims_token (t.claims, token + n - 1)->span.end };
      g_free (found);
      found = describe (text, read, number.value, number.high, number.ordinal);
    }
  if (span.end > 0)
    {
      g_free (expected);
      expected = describe (text, span, c->value, c->high == 0 ? c->value : c->high, c->ordinal);
    }
  text_clear (&t);
  return compare_strings (found, expected);
}

static void
test_case (void **state)
{
  const Case *c = *state;
  judge (c->known, read_case (c));
}

static void
test_gujarati (void **state)
{
  const char *const *words = *state;
  double expected = (double) (words - gujarati + 1);
  g_auto (GStrv) variants = g_strsplit (*words, "|", -1);
  for (guint i = 0; variants[i] != NULL; i++)
    {
      g_autofree char *marked = g_strdup_printf ("ત્યાં {%s} લોકો હતા.", variants[i]);
      Case c = { marked, "gu", expected, 0, FALSE, NULL };
      judge (NULL, read_case (&c));
    }
}

/* --- significant digits ---------------------------------------------------------------------------------------------- */

typedef struct {
  const char *text, *language;
  gint digits;
} Digits;

static const Digits digits[] = {
  { "1,100 people", "en", 2 },         { "1,122 people", "en", 4 },
  { "100 people", "en", 1 },           { "1000000 people", "en", 1 },
  { "2.50 points", "en", 3 },          { "0.05 points", "en", 1 },
  { "10.0 points", "en", 3 },          { "1.2 million people", "en", 2 },
  { "5 million people", "en", 1 },     { "0 people", "en", 1 },
  { "1.250.000 orang", "id", 3 },      { "2,5 persen", "id", 2 },
  { "dua puluh lima orang", "id", 2 }, { "dua puluh orang", "id", 1 },
  { "૧,૨૩,૦૦૦ લોકો", "gu", 3 },
};

static void
test_digits (void **state)
{
  const Digits *c = *state;
  Text t = read_text (languages, c->language, c->text, NULL);
  FaNumber number;
  guint token, n = first_number (t.claims, &token, &number);
  text_clear (&t);
  assert_true (n > 0);
  assert_int_equal (number.digits, c->digits);
}

/* --- hedges ------------------------------------------------------------------------------------------------------------ */

typedef struct {
  const char *text, *language;
  FaHedge hedge;
  const char *known;
} Hedge;

static const Hedge hedges[] = {
  { "There were {17} people.", "en", FA_HEDGE_NONE, NULL },
  { "There were about {17} people.", "en", FA_HEDGE_ABOUT, NULL },
  { "There were around {17} people.", "en", FA_HEDGE_ABOUT, NULL },
  { "There were nearly {17} people.", "en", FA_HEDGE_ABOUT, NULL },
  { "There were an estimated {17} people.", "en", FA_HEDGE_ABOUT, NULL },
  { "There were close to {17} people.", "en", FA_HEDGE_ABOUT, NULL },
  { "There were more than {17} people.", "en", FA_HEDGE_OVER, NULL },
  { "There were over {17} people.", "en", FA_HEDGE_OVER, NULL },
  { "There were at least {17} people.", "en", FA_HEDGE_OVER, NULL },
  { "More than {17} people came.", "en", FA_HEDGE_OVER, NULL },
  { "There were fewer than {17} people.", "en", FA_HEDGE_UNDER, NULL },
  { "There were less than {17} people.", "en", FA_HEDGE_UNDER, NULL },
  { "There were not more than {17} people.", "en", FA_HEDGE_MOST, NULL },
  { "He spoke about the {17} people.", "en", FA_HEDGE_NONE, NULL },
  { "There were {17} people over there.", "en", FA_HEDGE_NONE, NULL },
  { "There were {17} or more people.", "en", FA_HEDGE_OVER, "hedges behind a number are not read in English" },
  { "Ada {17} orang.", "id", FA_HEDGE_NONE, NULL },
  { "Ada sekitar {17} orang.", "id", FA_HEDGE_ABOUT, NULL },
  { "Ada kurang lebih {17} orang.", "id", FA_HEDGE_ABOUT, NULL },
  { "Ada kira-kira {17} orang.", "id", FA_HEDGE_ABOUT, NULL },
  { "Ada hampir {17} orang.", "id", FA_HEDGE_ABOUT, NULL },
  { "Ada lebih dari {17} orang.", "id", FA_HEDGE_OVER, NULL },
  { "Sedikitnya {17} orang tewas.", "id", FA_HEDGE_OVER, NULL },
  { "Setidaknya {17} orang tewas.", "id", FA_HEDGE_OVER, NULL },
  { "Ada di atas {17} orang.", "id", FA_HEDGE_OVER, NULL },
  { "Ada kurang dari {17} orang.", "id", FA_HEDGE_UNDER, NULL },
  { "Ada paling banyak {17} orang.", "id", FA_HEDGE_MOST, NULL },
  { "Ada maksimal {17} orang.", "id", FA_HEDGE_MOST, NULL },
  { "Harga {17} ribu lebih dari kemarin.", "id", FA_HEDGE_NONE, NULL },
  { "ત્યાં {૧૭} લોકો હતા.", "gu", FA_HEDGE_NONE, NULL },
  { "ત્યાં લગભગ {૧૭} લોકો હતા.", "gu", FA_HEDGE_ABOUT, NULL },
  { "ત્યાં આશરે {૧૭} લોકો હતા.", "gu", FA_HEDGE_ABOUT, NULL },
  { "ત્યાં {૧૭} જેટલા લોકો હતા.", "gu", FA_HEDGE_ABOUT, NULL },
  { "સંખ્યા {૧૭}ની આસપાસ હતી.", "gu", FA_HEDGE_ABOUT, NULL },
  { "ત્યાં {૧૭}થી વધુ લોકો હતા.", "gu", FA_HEDGE_OVER, NULL },
  { "ત્યાં {૧૭} થી વધુ લોકો હતા.", "gu", FA_HEDGE_OVER, NULL },
  { "ત્યાં {૧૭} કરતાં વધુ લોકો હતા.", "gu", FA_HEDGE_OVER, NULL },
  { "ત્યાં {૧૭}થી વધારે લોકો હતા.", "gu", FA_HEDGE_OVER, NULL },
  { "ત્યાં ઓછામાં ઓછા {૧૭} લોકો હતા.", "gu", FA_HEDGE_OVER, NULL },
  { "ત્યાં {૧૭}થી ઓછા લોકો હતા.", "gu", FA_HEDGE_UNDER, NULL },
  { "ત્યાં વધુમાં વધુ {૧૭} લોકો હતા.", "gu", FA_HEDGE_MOST, NULL },
  { "આગમાંથી {સાઠેક} લોકોને બચાવાયા.", "gu", FA_HEDGE_ABOUT, NULL },
  { "{પચાસેક હજાર} રૂપિયા ખર્ચાયા.", "gu", FA_HEDGE_ABOUT, NULL },
  { "{સાઠ} લોકોને બચાવાયા.", "gu", FA_HEDGE_NONE, NULL },
};

static void
test_hedge (void **state)
{
  static const char *const names[] = { "none", "about", "over", "under", "most" };
  const Hedge *c = *state;
  FaSpan span;
  g_autofree char *text = take_braces (c->text, &span);
  Text t = read_text (languages, c->language, text, NULL);
  FaNumber number;
  guint token, before, after, n = first_number (t.claims, &token, &number), end = t.claims->tokens->len;
  FaHedge found = fa_number_hedge (t.claims, t.claims->language, token, token + n, 0, end, &before, &after);
  assert_true (n > 0 && before <= token && token + n + after <= end);
  assert_true (before + after == 0 || found != FA_HEDGE_NONE); /* the number itself may say "about" */
  text_clear (&t);
  judge (c->known, compare_strings (names[found], names[c->hedge]));
}

int
main (void)
{
  languages = load_languages ();
  int failed = TABLE ("number: read", cases, test_case) + TABLE ("number: Gujarati, 1 to 99", gujarati, test_gujarati)
               + TABLE ("number: digits", digits, test_digits) + TABLE ("number: hedges", hedges, test_hedge);
  fa_languages_free (languages);
  return failed;
}
