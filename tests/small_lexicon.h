/* small_lexicon.h - a lexicon of a few dozen concepts for the suites of stages 4 to 6, so that they test rules and not
 * the lexicon of the day. */
#ifndef FACTALIGN_TESTS_SMALL_LEXICON_H
#define FACTALIGN_TESTS_SMALL_LEXICON_H

static const char small_terms[]
    = "concept\tkind\ten\tid\tgu\n"
      "agree\taction\tagree|agreement\tsepakat|kesepakatan|menyepakati\tસંમત થવું|કરાર\n"
      "army\torganisation\tarmy|military\ttentara|militer\tસેના|લશ્કર\n"
      "arrive\taction\tarrive|arrival\ttiba|kedatangan\tપહોંચવું|આગમન\n"
      "brexit\tevent\tBrexit\t\t\n"
      "bridge\tobject\tbridge\tjembatan\tપુલ\n"
      "boss\trole\tboss|chief\tbos|ketua\tમુખી|વડા\n"
      "chief\trole\tchief\tketua\tવડા\n"
      "coast\tplace\tcoast\tpesisir\tદરિયાકાંઠો\n"
      "collapse\tevent\tcollapse\tambruk|runtuh\tતૂટી પડવું\n"
      "day\ttime\tday\thari\tદિવસ\n"
      "discuss\taction\tdiscuss|discussion|talks|hold talks\tmembahas|pembahasan|pembicaraan\tચર્ચા કરવી|ચર્ચા|વાટાઘાટો\n"
      "dollar\tcurrency\tdollar|$|US$\tdolar|US$\tડોલર|$\n"
      "earthquake\tevent\tearthquake|quake\tgempa|gempa bumi\tભૂકંપ\n"
      "evacuate\taction\tevacuate|evacuation\tmengungsikan|evakuasi\tસ્થળાંતર કરવું|સ્થળાંતર\n"
      "fall\taction\tfall|drop|decline\tturun|merosot\tઘટવું|ઘટાડો\n"
      "fbi\torganisation\tFBI\tFBI\t\n"
      "ferry\tobject\tferry\tferi|kapal feri\tફેરી\n"
      "fire\tevent\tfire|blaze\tkebakaran|api\tઆગ\n"
      "flower\tobject\tflower\t?bunga|kembang\tફૂલ\n"
      "foreign-minister\trole\tforeign minister\tmenteri luar negeri|menlu\tવિદેશ મંત્રી\n"
      "forum\torganisation\tforum\tforum\tફોરમ\n"
      "hospital\tobject\thospital\trumah sakit\tહોસ્પિટલ\n"
      "house\tobject\thouse|home\trumah\tમકાન|ઘર\n"
      "india\tplace\tIndia|🇮🇳\tIndia|🇮🇳\tભારત|🇮🇳\n"
      "indian\tdemonym\tIndian\torang India\tભારતીય\n"
      "indonesia\tplace\tIndonesia\tIndonesia\tઇન્ડોનેશિયા\n"
      "indonesian\tdemonym\tIndonesian\torang Indonesia\tઇન્ડોનેશિયન\n"
      "injure\taction\tinjure|wound\tluka|melukai|terluka\tઈજા|ઘાયલ\n"
      "interest-rate\tobject\tinterest rate\tsuku bunga|bunga\tવ્યાજદર\n"
      "jakarta\tplace\tJakarta\tJakarta\tજાકાર્તા|જકાર્તા\n"
      "kill\taction\tkill|die|death\ttewas|menewaskan|meninggal\tમૃત્યુ|મરવું|માર્યા જવું\n"
      "kilometre\tunit\tkilometre|km\tkilometer|km\tકિલોમીટર|કિમી\n"
      "leader\trole\tleader|chief\tpemimpin|ketua\tઆગેવાન|વડા\n"
      "meet\taction\tmeet|meeting\tbertemu|pertemuan\tમળવું|મુલાકાત|બેઠક\n"
      "minister\trole\tminister\tmenteri\tમંત્રી\n"
      "people\tobject\tpeople|person\torang|warga\tલોકો|લોક\n"
      "percent\tunit\tpercent|per cent|%\tpersen|%\tટકા|%\n"
      "president\trole\tpresident\tpresiden\tરાષ્ટ્રપતિ\n"
      "prime-minister\trole\tprime minister\tperdana menteri\tવડાપ્રધાન\n"
      "rice\tsubstance\trice\tberas\tચોખા\n"
      "rise\taction\trise|increase\tnaik|meningkat\tવધવું|વધારો\n"
      "rupee\tcurrency\trupee|Rs|₹\trupee\tરૂપિયો|રૂપિયા|રૂ|₹\n"
      "rupiah\tcurrency\trupiah|Rp\trupiah|Rp\tરૂપિયાહ\n"
      "russia\tplace\tRussia\tRusia\tરશિયા\n"
      "school\tobject\tschool\tsekolah\tશાળા\n"
      "sink\taction\tsink\ttenggelam|karam\tડૂબવું\n"
      "storm\tevent\tstorm\tbadai\tવાવાઝોડું\n"
      "teacher\trole\tteacher\tguru\tશિક્ષક\n"
      "tonne\tunit\ttonne|ton\tton\tટન\n"
      "trade\tobject\ttrade\tperdagangan\tવેપાર\n"
      "un\torganisation\tUnited Nations|UN\tPBB|Perserikatan Bangsa-Bangsa\tસંયુક્ત રાષ્ટ્ર\n"
      "us\tplace\tUnited States|U.S.\tAmerika Serikat|AS|A.S.\tઅમેરિકા|યુ.એસ.\n"
      "village\tobject\tvillage\tdesa\tગામ\n"
      "visit\taction\tvisit\tmengunjungi|kunjungan\tમુલાકાત\n";

static const char small_relations[] = "from\trelation\tto\n"
                                      "foreign-minister\tbroader\tminister\n"
                                      "indian\tdemonym-of\tindia\n"
                                      "indonesian\tdemonym-of\tindonesia\n"
                                      "jakarta\tcapital-of\tindonesia\n"
                                      "prime-minister\tbroader\tminister\n"
                                      "rise\topposite\tfall\n";

/* Words no text of the suites gains much by. */
static const char small_frequencies[] = "minister\t600\npeople\t1200\n";

#endif
