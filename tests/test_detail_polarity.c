/* test_detail_polarity.c - denied, planned, turned round: verdicts on what is done, by a small lexicon. Each line of a
 * table is a test: two articles of one sentence, the verdict, and a detail that must be there. */
#include "support.h"

static FaLanguages *languages;
static FaLexicon *lexicon;

/* One more meaning of a word that has many. */
#define SLACK(n) "slack-" n "\tquality\tslack\tarti" n "\tઅર્થ" n "\n"

static const char terms[]
    = "concept\tkind\ten\tid\tgu\n"
      "army\torganisation\tarmy\ttentara\tસેના\n"
      "attack\taction\tattack|come under attack\tmenyerang\tહુમલો કરવો\n"
      "bridge\tobject\tbridge\tjembatan\tપુલ\n"
      "bolt\taction\tbolt\tmenggembok\tઆગળિયો મારવો\n"
      "reopen\taction\treopen\tmembuka kembali\tફરી ખોલવું\n"
      "stay-order\tobject\tstay\tpenundaan\tમનાઈહુકમ\n"
      "stay\taction\tstay\tmenginap\tરહેવું\n"
      "dwell\taction\tstay\ttinggal\tવસવું\n"
      "sales\tobject\tsales\tpenjualan\tવેચાણ\n"
      "cost\tobject\tcost\tongkos\tખર્ચ\n"
      "price\tobject\tprice\tharga\tભાવ\n"
      "house\tobject\thouse\trumah\tઘર\n"
      "depart\taction\tleave|left\tberangkat\tરવાના થવું\n"
      "right-side\tquality\tright\tkanan\tજમણું\n"
      "dollar\tcurrency\tdollar\tdolar\tડૉલર\n"
      "rupee\tcurrency\trupee\trupee\tરૂપિયો\n"
      "midnight\ttime\tmidnight\ttengah malam\tમધરાત\n"
      "survive\taction\tsurvive\tselamat\tબચવું\n"
      "slain\taction\tslain\ttewas\tમરવું\n"
      "attend\taction\tattend\tmenghadiri\tહાજરી આપવી\n"
      "skip\taction\tskip\ttidak hadir\tગેરહાજર રહેવું\n"
      "close\taction\tclose\tmenutup\tબંધ કરવું\n"
      "dam\tobject\tdam\tbendungan\tડેમ\n"
      "government\torganisation\tgovernment\tpemerintah\tસરકાર\n"
      "jakarta\tplace\tJakarta\tJakarta\tજાકાર્તા\n"
      "minister\trole\tminister\tmenteri\tમંત્રી\n"
      "open\taction\topen\tmembuka\tખોલવું\n"
      "police\torganisation\tpolice\tpolisi\tપોલીસ\n"
      "hasten\taction\tbring forward\tmemajukan\tવહેલું કરવું\n"
      "postpone\taction\tpostpone|push back\tmenunda\tમુલતવી રાખવું\n"
      "river\tobject\triver\tsungai\tનદી\n"
      "missing\tstate\tmissing\thilang\tગુમ\n"
      "found\tstate\taccounted for\tditemukan\tમળેલું\n"
      "tumble\taction\tfall\tterjatuh\tગબડવું\n"
                            "sue\taction\tsue\tmenggugat\tદાવો માંડવો\n"
      "village\tobject\tvillage\tdesa\tગામ\n"
      "visit\taction\tvisit\tmengunjungi\tમુલાકાત લેવી\n"
      "begin\taction\tbegin\tmulai\tશરૂ થવું\n"
      "company\torganisation\tcompany\tperusahaan\tકંપની\n"
      "denmark\tplace\tDenmark|Danish\tDenmark\tડેનમાર્ક\n"
      "end\taction\tend\takhir|berakhir\tઅંત\n"
      "patrol\taction\tpatrol\tpatroli\tપેટ્રોલિંગ કરવું\n"
      "cancel\taction\tcancel\tbatal\tરદ કરવું\n"
      "free\tquality\tfree\tgratis|tanpa biaya\tમફત\n"
      "accuse\taction\taccuse\tmenuduh\tઆરોપ મૂકવો\n"
      "abstain\taction\tabstain\tabstain\tમતદાનથી દૂર રહેવું\n"
      "vote\taction\tvote\tmemilih\tમતદાન કરવું\n"
      "grow\taction\tgrow|growth\tpertumbuhan\tવૃદ્ધિ\n"
      "unchanged\tstate\tunchanged\ttetap\tયથાવત્\n"
      "level\tquality\tunchanged\tdatar\tસપાટ\n"
      "untouched\tquality\tunchanged\tutuh\tઅકબંધ\n"
      "give\taction\tgive\tmemberikan\tઆપવું\n"
      "loss\tobject\tloss\tkerugian\tખોટ\n"
      "meet\taction\tmeet\tbertemu\tમળવું\n"
      "paid\tquality\tpaid\tberbayar\tપેઇડ\n"
      "profit\tobject\tprofit\tlaba\tનફો\n"
      "defeat\taction\tdefeat|beat\tmengalahkan\tહરાવવું\n"
      "final-match\tevent\tfinal\tfinal\tફાઇનલ\n"
      "receive\taction\treceive\tmenerima\tમેળવવું\n"
      "russia\tplace\tRussia|Russian\tRusia\tરશિયા\n"
      "safe\tquality\tsafe\taman\tસલામત\n"
      "arrest\taction\tarrest\tmenangkap\tધરપકડ કરવી\n"
      "fertile\tquality\tfertile\tsubur\tફળદ્રુપ\n"
      "wasteland\tplace\twasteland\tlahan tandus\tપડતર\n"
      "final\tevent\tfinal\tfinal\tફાઇનલ\n"
      "lose\taction\tlose|lost|?defeat\tkalah|?menyerah\tહારવું\n"
      "winner\trole\twinner\tpemenang\tવિજેતા\n"
      "demand\taction\tdemand\tmenuntut|meminta\tમાગણી કરવી|માગણી\n"
      "offer\taction\toffer\tmenawarkan|tawaran\tઓફર કરવી|ઓફર\n"
      "resume\taction\tresume\tmelanjutkan\tફરી શરૂ કરવું\n"
      "halt\taction\thalt\tmenghentikan\tથંભાવવું\n"
      "tight\tquality\ttight\tketat\tચુસ્ત\n"
      "high\tquality\thigh\ttinggi\tઊંચું\n"
      "low\tquality\tlow\trendah\tનીચું\n"
      "rise\taction\trise\tmeninggi\tચઢવું\n"
      "upward\tquality\tupward\tnaik\tઉપર તરફ\n"
      "climb\taction\tclimb\tnaik|meninggi\tચઢાણ\n"
      "board\taction\tboard\tnaik\tબેસવું\n"
      "fall\taction\tsag\tmenurun\tઊતરવું\n"
      "fall-off\taction\tsag\tmenyusut\tઓસરવું\n"
      "fall-back\taction\tsag\tsurut\tપાછું પડવું\n"
      "droop\taction\tsag\tterkulai\tલટકવું\n"
      "wilt\taction\tsag\tlayu\tકરમાવું\n"
      "soften\taction\tsag\tmelunak\tપોચું પડવું\n"
      "support\taction\tsupport\tmenyokong\tટેકો આપવો\n"
      "endorse\taction\tendorse\tmeneguhkan\tબહાલ કરવું\n"
      "favour\taction\tfavour\tberpihak\tતરફેણ કરવી\n"
      "oppose\taction\toppose\tmenentang\tવિરોધ કરવો\n"
      SLACK ("a") SLACK ("b") SLACK ("c") SLACK ("d") SLACK ("e") SLACK ("f") SLACK ("g") SLACK ("h") SLACK ("i")
      "prosecute\taction\tprosecute\tmemperkarakan\tકેસ કરવો\n"
      "denounce\taction\treport\tmelaporkan\tફરિયાદ કરવી\n"
      "ram\taction\tram\tmenabrak|tertabrak\tટક્કર મારવી\n"
      "assault\tevent\tassault\tmenganiaya\tમાર મારવો\n"
      "defender\trole\tdefender\tbek\tડિફેન્ડર\n"
      "appear\taction\tappear\ttampil\tદેખાવું\n"
      "vanish\taction\tvanish\ttidak tampil\tગાયબ થવું\n"
      "left-side\tquality\tleft-hand|?left\tkiri\tડાબું\n"
      "upstream\tquality\tupper\thulu\tઉપલું\n"
      "downstream\tquality\t?lower\thilir\tનીચલું\n"
      "back\taction\tback\tmenopang\tપીઠબળ આપવું\n"
      "prop\taction\tprop\tmenopang\tટેકવવું\n"
      "handy\tquality\thandy\tmenopang\tહાથવગું\n"
      "helpful\tquality\thelpful\tmenopang\tમદદરૂપ\n"
      "withstand\taction\twithstand|withstood\tmelawan\tપ્રતિકાર કરવો\n"
      "condition-a\tstate\tcondition\tkeadaan\tસ્થિતિ\n"
      "condition-b\tstate\tshape\tkeadaan\tહાલત\n"
      "condition-c\tstate\tmood\tkeadaan\tદશા\n"
      "linger\taction\tlinger\tkeadaan\tરોકાવું\n"
      "announce\taction\tannounce\tmengumumkan\tજાહેર કરવું\n"
      "refuse\taction\trefuse\tmenolak\tઇનકાર કરવો\n"
      "win\taction\twin\tmenang\tજીતવું\n"
      "deputy\trole\tdeputy\twakil\tનાયબ\n"
      "detect\taction\tdetect\tmendeteksi\tપારખવું\n"
      "raise-price\taction\traise prices\tmenaikkan harga\tભાવ વધારવો\n"
      "trim\taction\ttrim\tmemangkas\tઘટાડવું\n"
      "percent\tunit\tpercent|%\tpersen\tટકા\n";

static const char relations[] = "from\trelation\tto\n"
                                "abstain\topposite\tvote\n"
                                "begin\topposite\tend\n"
                                "begin\topposite\thalt\n"
                                "end\topposite\tresume\n"
                                "halt\topposite\tresume\n"
                                "close\topposite\topen\n"
                                "bolt\tbroader\tclose\n"
                                "survive\topposite\tslain\n"
                                "skip\tbroader\tattend\n"
                                "cost\tbroader\tprice\n"
                                "reopen\tbroader\topen\n"
                                "fertile\topposite\twasteland\n"
                                "free\topposite\tpaid\n"
                                "appear\topposite\tvanish\n"
                                "left-side\topposite\tright-side\n"
                                "downstream\topposite\tupstream\n"
                                "back\topposite\twithstand\n"
                                "depart\topposite\tlinger\n"
                                "win\tconverse\tlose\n"
                                "lose\topposite\twin\n"
                                "give\tconverse\treceive\n"
                                "grow\topposite\tunchanged\n"
                                "hasten\topposite\tpostpone\n"
                                "high\topposite\tlow\n"
                                "loss\topposite\tprofit\n"
                                "slack-c\topposite\ttight\n"
                                "lose\topposite\twinner\n"
                                "fall\topposite\trise\n"
                                "found\topposite\tmissing\n"
                                "climb\topposite\tfall\n"
                                "fall-off\tbroader\tfall\n"
                                "fall-back\tbroader\tfall\n"
                                "endorse\tbroader\tsupport\n"
                                "favour\tbroader\tsupport\n"
                                "endorse\topposite\toppose\n"
                                "favour\topposite\toppose\n"
                                "raise-price\tbroader\tprice\n"
                                "raise-price\topposite\ttrim\n"
                                "meet\tconverse\tmeet\n"
                                "defeat\tconverse\tlose\n"
                                "prosecute\tbroader\tsue\n";

static const char frequencies[] = "minister\t600\n"
                                  "trim\t900\n";

typedef struct {
  const char *name;
  const char *language_a, *a;
  const char *language_b, *b;
  const char *relation;
  const char *detail; /* "KIND RELATION CODE"; "-": none of polarity, modality and role; NULL: not looked at */
} Case;

#define EN_OPENED "The government opened the dam on the river near the village."
#define ID_OPENED "Pemerintah telah membuka bendungan di sungai dekat desa."
#define GU_OPENED "સરકારે ગામની નદી પરનો ડેમ ખોલ્યો હતો."

static const Case cases[] = {
  /* --- one denies it --- */
  { "not", "en", "The government did not open the dam on the river near the village.", "id", ID_OPENED, "conflict", "polarity differs negated" },
  { "somebody denies that it is so", "en", "The mayor denied that the government had opened the dam on the river near the village.", "id", ID_OPENED, "conflict", "polarity differs negated" },
  { "both deny that it is so", "en", "The mayor denied that the government had opened the dam on the river near the village.", "id", "Wali kota membantah kabar bahwa pemerintah membuka bendungan di sungai dekat desa.", "agree", NULL },
  { "inkar behind what is denied", "en", EN_OPENED, "gu", "સરકારે ગામની નદી પરનો ડેમ ખોલ્યો હોવાનો મેયરે ઇનકાર કર્યો હતો.", "conflict", "polarity differs negated" },
  { "who rejects a demand does not say that it was not made", "en", "The workers demanded a raise of 12 percent at the dairy.", "gu", "ડેરીએ કામદારોની ૧૨ ટકાના વધારાની માગણી નકારી હતી.", "agree", NULL },
  { "no object", "en", "The police detected no army in the village on the river near Jakarta.", "id", "Polisi mendeteksi tentara di desa di sungai dekat Jakarta.", "conflict", "polarity differs negated" },
  { "no object, which the other side does not tell of", "en", "The police detected no army and a bridge in the village on the river near Jakarta.", "id", "Polisi mendeteksi jembatan di desa di sungai dekat Jakarta.", "agree", "-" },
  { "no object, and not", "en", "The police detected no army in the village on the river near Jakarta.", "id", "Polisi tidak mendeteksi tentara di desa di sungai dekat Jakarta.", "agree", "-" },
  { "refuses to do what was done", "en", EN_OPENED, "gu", "સરકારે ગામની નદી પરનો ડેમ ખોલવાનો ઇનકાર કર્યો હતો.", "conflict", "polarity differs negated" },
  { "refused in both", "en", "The government refused the offer of the bridge to the village on the river.", "gu", "સરકારે નદી પરના ગામને પુલની ઓફર કરવાનો ઇનકાર કર્યો હતો.", "agree", "-" },
  { "never", "en", "The government never opened the dam on the river near the village.", "id", ID_OPENED, "conflict", "polarity differs negated" },
  { "tidak", "en", EN_OPENED, "id", "Pemerintah tidak membuka bendungan di sungai dekat desa.", "conflict", "polarity differs negated" },
  { "belum", "en", EN_OPENED, "id", "Pemerintah belum membuka bendungan di sungai dekat desa.", "conflict", "polarity differs negated" },
  { "nathi behind the verb", "en", EN_OPENED, "gu", "સરકારે ગામની નદી પરનો ડેમ ખોલ્યો નથી.", "conflict", "polarity differs negated" },
  { "na before the auxiliary", "id", ID_OPENED, "gu", "સરકારે ગામની નદી પરનો ડેમ ખોલ્યો ન હતો.", "conflict", "polarity differs negated" },
  { "no as the subject", "en", "No minister visited the village on the river near Jakarta.", "id", "Menteri mengunjungi desa di sungai dekat Jakarta.", "conflict", "polarity differs negated" },
  { "none who, tidak ada yang", "en", "The police of the village near Jakarta survive.", "id", "Tidak ada polisi desa dekat Jakarta yang tewas.", "agree", "-" },
  { "none who, and some", "en", "The police of the village near Jakarta are slain.", "id", "Tidak ada polisi desa dekat Jakarta yang tewas.", "conflict", "polarity differs negated" },
  { "denied, where the other side denies something else", "id", "Polisi tidak mengunjungi sungai, sedangkan pemerintah menyerang desa dekat Jakarta.", "gu", "સરકારે જાકાર્તા પાસેના ગામ પર હુમલો કર્યો નથી.", "conflict", "polarity differs negated" },
  { "denied, where the other side did it without something", "en", "The government opened the dam on the river near the village without a single minister.", "gu", "સરકારે ગામની નદી પરનો ડેમ એક પણ મંત્રી વિના ખોલ્યો નથી.", "conflict", "polarity differs negated" },
  { "one against another, on both sides", "en", "The government did not open the dam in Denmark, but in the village near Jakarta.", "id", "Pemerintah membuka bendungan di desa dekat Jakarta, bukan di Denmark.", "agree", "-" },
  { "what one denial denies, both of it", "en", "The government did not open the dam or visit the village near Jakarta.", "id", "Pemerintah tidak membuka bendungan dan tidak mengunjungi desa dekat Jakarta.", "agree", "-" },
  { "a denial in another clause goes on", "id", "Polisi tidak dapat membuka bendungan, atau mengunjungi sungai atau menyerang desa dekat Jakarta.", "gu", "પોલીસે ડેમ ખોલ્યો નહોતો કે જાકાર્તા પાસેના ગામ પર હુમલો કર્યો નહોતો.", NULL, "-" },
  { "a word that denies in itself", "en", "The minister of the village near Jakarta did not attend.", "id", "Menteri desa dekat Jakarta tidak hadir.", "agree", "-" },
  { "free is tanpa biaya", "gu", "જાકાર્તા પાસેના ગામમાં નદી પરનો પુલ મફત નથી.", "id", "Jembatan di sungai di desa dekat Jakarta tanpa biaya.", "conflict", "polarity differs negated" },
  { "nobody is left to deny it", "en", "The government did not open the dam on the river near the village.", "id", "Pemerintah tidak membuka bendungan di sungai dekat desa.", "agree", "-" },
  { "denied in both, Gujarati", "en", "The government did not open the dam on the river near the village.", "gu", "સરકારે ગામની નદી પરનો ડેમ ખોલ્યો નથી.", "agree", "-" },
  { "not only", "en", "The government not only opened the dam on the river near the village.", "id", ID_OPENED, "agree", "-" },
  { "tidak hanya", "en", EN_OPENED, "id", "Pemerintah tidak hanya membuka bendungan di sungai dekat desa.", "agree", "-" },
  { "only not, Gujarati", "en", EN_OPENED, "gu", "સરકારે માત્ર ગામની નદી પરનો ડેમ ખોલ્યો નથી.", "agree", "-" },
  { "a number is no denial", "en", "The government opened the No 2 dam on the river near the village.", "id", ID_OPENED, "agree", "-" },
  { "a title in capitals", "en", "The Government Did Not Open the Dam on the River Near the Village", "id", "Pemerintah tidak membuka bendungan di sungai dekat desa.", "agree", "-" },
  { "not yet, and will", "en", "The government will open the dam on the river near the village.", "id", "Pemerintah belum membuka bendungan di sungai dekat desa.", "agree", NULL },

  { "the thing not yet given, and will be", "en", "The minister has not yet given the police his demand for the dam.", "gu", "મંત્રી પોલીસને ડેમની માગણી સુપરત કરશે.", "agree", NULL },
  { "not before", "en", "The government will not open the dam on the river near the village before Friday.", "id", "Pemerintah akan membuka bendungan di sungai dekat desa pada Jumat.", "agree", "-" },
  { "not before somebody", "en", "The government did not open the dam on the river before the minister on Friday.", "id", "Pemerintah telah membuka bendungan di sungai itu pada Jumat.", "conflict", "polarity differs negated" },
  { "sebelum", "en", "The government opens the dam on the river near the village on Friday.", "id", "Pemerintah tidak membuka bendungan di sungai dekat desa sebelum Jumat.", "agree", "-" },
  { "not since, and last", "en", "No minister had visited the village on the river since 2017.", "id", "Terakhir kali menteri mengunjungi desa di sungai adalah pada 2017.", "agree", "-" },
  { "not since, in both", "en", "No minister has visited the village on the river near Jakarta since 2017.", "id", "Menteri mengunjungi desa di sungai dekat Jakarta sejak 2017.", "conflict", "polarity differs negated" },
  { "without a single one", "en", "The government talked to the village on the river without a single attack near Jakarta.", "id", "Pemerintah telah menyerang desa di sungai dekat Jakarta.", "conflict", "polarity differs negated" },
  { "failed to", "en", "The government failed to open the dam on the river near the village.", "id", ID_OPENED, "conflict", "polarity differs negated" },
  { "failed to, and did not", "en", "The government failed to open the dam on the river near the village.", "id", "Pemerintah tidak membuka bendungan di sungai dekat desa.", "agree", "-" },
  { "failed to in both", "en", "The government failed to open the dam on the river near the village.", "id", "Pemerintah gagal membuka bendungan di sungai dekat desa.", "agree", "-" },
  { "a denial in a term that both have", "gu", "સરકારે ગામની નદી પરનો ડેમ મફત ખોલ્યો નથી.", "id", "Pemerintah membuka bendungan di sungai dekat desa tanpa biaya.", "conflict", "polarity differs negated" },
  { "barred from", "en", "The government was barred from opening the dam on the river near the village.", "id", ID_OPENED, "conflict", "polarity differs negated" },
  { "none of whom", "en", "The minister met the police of the village, none of whom had visited the dam on the river near Jakarta.", "id", "Menteri bertemu polisi desa yang telah mengunjungi bendungan di sungai dekat Jakarta.", "conflict", "polarity differs negated" },
  { "the opposite denied, and a word beside it", "en", "The police of the village near Jakarta abstain in the final.", "gu", "જાકાર્તા પાસેના ગામની પોલીસ ફાઇનલમાં મતદાન કરતી નથી.", "agree", "-" },
  { "what is the opposite of a word beside it", "en", "The growth of the company in the village on the river near Jakarta is unchanged.", "gu", "કંપનીની વૃદ્ધિ જાકાર્તા પાસેના ગામની નદી પર યથાવત્ નથી.", "conflict", "polarity differs negated" },

  { "not done on a condition", "en", "The government opened the dam on the river, and if the village did not close, the police attack.", "gu", "સરકારે નદી પરનો ડેમ ખોલ્યો હતો અને ગામ બંધ ન કરે તો પોલીસ હુમલો કરે છે.", "agree", "-" },
  { "not done on a condition, one side", "en", "The minister attacks the village on the river near Jakarta.", "id", "Menteri menyerang desa di sungai dekat Jakarta jika tidak ditutup.", "agree", "-" },
  { "reported by nobody in particular", "en", "No company is reported missing in the village near Jakarta.", "id", "Perusahaan hilang di desa dekat Jakarta.", "conflict", "polarity differs negated" },
  { "reported by nobody in particular, and the opposite", "en", "No company is reported missing in the village near Jakarta.", "id", "Semua perusahaan ditemukan di desa dekat Jakarta.", "agree", "-" },
  { "who says it is no part of it", "en", "No bridge will open to the village, according to Oman's company, which visited Jakarta.", "id", "Jembatan ke desa itu akan dibuka.", "conflict", NULL },

  { "demanded, and told as a fact", "en", "The government opens the dam on the river near the village.", "gu", "સરકારે ગામની નદી પરનો ડેમ ખોલવો જોઈએ.", "agree", "modality compatible modality" },
  { "demanded, of a little that is told", "en", "The army of Denmark meets the police of Russia and a company for the bridge, river and dam.", "gu", "સેનાએ નદી પરનો ડેમ ખોલવો જોઈએ.", NULL, "-" },

  /* --- opposites --- */
  { "a term that denies a part of itself", "en", "The minister appeared on the bridge in the village near Jakarta.", "id", "Menteri tidak tampil di jembatan di desa dekat Jakarta.", "conflict", "polarity differs opposite" },
  { "of one whose deputy the other side names", "en", "The deputy appeared on the bridge in the village near Jakarta for the minister.", "id", "Menteri tidak tampil di jembatan di desa dekat Jakarta bersama wakilnya.", "agree", "-" },
  { "left, no past behind an article", "en", "The police closed the left bridge in the village near Jakarta.", "id", "Polisi menutup jembatan kanan di desa dekat Jakarta.", "conflict", "polarity differs opposite" },
  { "at one noun, whatever the verbs are said of", "id", "Menteri bertemu polisi di desa dekat Jakarta setelah menyerang jembatan kanan.", "gu", "જાકાર્તા પાસેના ગામમાં મંત્રી ડાબા પુલ પર પોલીસને મળ્યા હતા.", "conflict", "polarity differs opposite" },
  { "of one whose deputy came", "en", "The minister's deputy appeared on the bridge in the village near Jakarta.", "id", "Menteri tidak tampil di jembatan di desa dekat Jakarta.", "agree", "-" },
  { "of one currency, and of another", "en", "The rupee sags 12 percent in the village near Jakarta.", "id", "Dolar meninggi 12 persen di desa dekat Jakarta.", "agree", "-" },
  { "of one currency", "en", "The rupee sags 12 percent in the village near Jakarta.", "id", "Rupee meninggi 12 persen di desa dekat Jakarta.", "conflict", "polarity differs opposite" },
  { "of one whose deputy does the opposite", "en", "The deputy closed the dam on the river near the village for the minister.", "id", "Menteri membuka bendungan di sungai dekat desa bersama wakilnya.", "agree", "-" },
  { "who wins and who loses, the match told", "en", "Russia lost the final in the village near Jakarta to Denmark.", "gu", "જાકાર્તા પાસેના ગામમાં ડેનમાર્કે ફાઇનલ જીતી હતી.", "agree", "-" },
  { "left behind an article", "en", "The police closed the left bridge in the village near Jakarta.", "id", "Polisi menutup jembatan kiri di desa dekat Jakarta.", "agree", "-" },
  { "an everyday word at one noun", "en", "The police closed the lower bridge in the village near Jakarta.", "id", "Polisi menutup jembatan hulu di desa dekat Jakarta.", "conflict", "polarity differs opposite" },
  { "an everyday word at another noun", "en", "The police closed the bridge in the lower village near Jakarta.", "id", "Polisi menutup jembatan hulu di desa dekat Jakarta.", "agree", "-" },
  { "a verb whose meanings are qualities as well", "id", "Menteri menopang tawaran desa di sungai dekat Jakarta.", "gu", "મંત્રીએ જાકાર્તા પાસેના નદી પરના ગામની ઓફરનો પ્રતિકાર કર્યો હતો.", "conflict", "polarity differs opposite" },
  { "begins another deed", "en", "The army halted the bridge of the village on the river near Jakarta.", "id", "Tentara mulai mengunjungi jembatan desa di sungai dekat Jakarta.", "agree", "-" },
  { "a noun that hardly names the deed", "en", "The army leaves the bridge of the village on the river near Jakarta.", "id", "Tentara di jembatan desa di sungai dekat Jakarta dalam keadaan.", "agree", "-" },
  { "who wins and who loses", "en", "Russia won against Denmark in the village near Jakarta.", "id", "Denmark kalah dari Rusia di desa dekat Jakarta.", "agree", "-" },
  { "the same one wins and loses", "en", "The army of Russia won in the village near Jakarta.", "id", "Tentara Rusia kalah di desa dekat Jakarta.", "conflict", "polarity differs opposite" },
  { "both say both of one figure", "en", "The river near the village sags 12 percent after rising in Jakarta.", "id", "Sungai dekat desa menurun 12 persen setelah meninggi di Jakarta.", "agree", "-" },
  { "opened and closed", "en", "The government closed the dam on the river near the village.", "id", ID_OPENED, "conflict", "polarity differs opposite" },
  { "not closed is opened", "en", "The government did not close the dam on the river near the village.", "id", ID_OPENED, "agree", "-" },
  { "batal, and was not cancelled", "id", "Kunjungan menteri di desa dekat sungai Jakarta batal.", "en", "The minister's visit to the village near the river in Jakarta was not cancelled.", "conflict", "polarity differs negated" },
  { "batal dibuka, and cancelled and not opened", "id", "Jembatan di desa dekat sungai Jakarta batal dibuka.", "en", "The bridge in the village near the river in Jakarta was cancelled and was not opened.", "agree", "-" },
  { "batal, and was cancelled", "id", "Kunjungan menteri di desa dekat sungai Jakarta batal.", "en", "The minister's visit to the village near the river in Jakarta was cancelled.", "agree", "-" },
  { "failed to close, and opened", "en", "The government failed to close the dam on the river near the village.", "id", ID_OPENED, "agree", "-" },

  { "a verb and its particle apart", "en", "The government pushed the dam back in the village near Jakarta.", "id", "Pemerintah memajukan bendungan di desa dekat Jakarta.", "conflict", "polarity differs opposite" },
  { "a verb and its particle apart, the same", "en", "The government pushed the dam back in the village near Jakarta.", "id", "Pemerintah menunda bendungan di desa dekat Jakarta.", "agree", "-" },
  { "a preposition is no particle", "en", "The government pushed the dam forward to the village near Jakarta.", "id", "Pemerintah memajukan bendungan di desa dekat Jakarta.", "agree", "-" },
  { "one is opened, the other closed and not opened", "en", "The government closed the dam on the river near the village and did not open it.", "id", ID_OPENED, "conflict", "polarity differs negated" },
  { "a profit and a loss of one figure", "en", "The company had a profit of 4,300 in the village near Jakarta.", "id", "Perusahaan mencatat kerugian 4.300 di desa dekat Jakarta.", "conflict", "polarity differs opposite" },
  { "a profit and a loss", "en", "The company had a profit in the village on the river near Jakarta.", "id", "Perusahaan mencatat kerugian di desa di sungai dekat Jakarta.", "agree", "-" },
  { "free and paid, of one thing", "en", "The minister visited the free dam on the river near Jakarta.", "id", "Menteri mengunjungi bendungan berbayar di sungai dekat Jakarta.", "conflict", "polarity differs opposite" },
  { "free and paid, of two things", "en", "The minister visited the free dam and the village near Jakarta.", "id", "Menteri mengunjungi bendungan dan desa berbayar dekat Jakarta.", "agree", "-" },
  { "both say both", "en", "The minister resumes in the village near Jakarta what the army halted on the river.", "id", "Menteri mulai di desa dekat Jakarta yang berakhir oleh tentara di sungai.", "agree", "-" },
  { "one of them says one", "en", "The minister resumes in the village near Jakarta what the army visited on the river.", "id", "Menteri berakhir di desa dekat Jakarta yang dikunjungi oleh tentara di sungai.", "conflict", "polarity differs opposite" },
  { "of a noun of two words", "en", "The dam was high in the village near Jakarta.", "id", "Bendungan sungai rendah di desa dekat Jakarta.", "conflict", "polarity differs opposite" },
  { "a word of nine meanings beside one figure", "en", "The company opened the dam on 3,600 slack plots near the village.", "id", "Perusahaan telah membuka bendungan di 3.600 petak ketat dekat desa.", "conflict", "polarity differs opposite" },
  { "a word of nine meanings, denied", "en", "The dam on the river near the village is not slack.", "id", "Bendungan di sungai dekat desa ketat.", "agree", "-" },
  { "a word of six meanings, three of them one", "en", "The river near the village sags 12 percent at the bridge in Jakarta.", "id", "Sungai dekat desa meninggi 12 persen di jembatan di Jakarta.", "conflict", "polarity differs opposite" },
  { "a word of six meanings, said of one thing", "en", "The river near the village sags at the bridge in Jakarta.", "id", "Sungai dekat desa meninggi di jembatan di Jakarta.", "conflict", "polarity differs opposite" },
  { "a word of six meanings, of another thing", "en", "House sales in the village near Jakarta sag in April.", "id", "Harga rumah di desa dekat Jakarta meninggi pada April.", "agree", "-" },
  { "of one thing, its head before or behind", "en", "House sales in the village near Jakarta sag in April.", "id", "Penjualan rumah di desa dekat Jakarta meninggi pada April.", "conflict", "polarity differs opposite" },
  { "of one thing in Gujarati, a place behind it", "en", "House sales sag in April.", "gu", "એપ્રિલમાં ઘરનું વેચાણ ગામમાં ચઢ્યું હતું.", "conflict", "polarity differs opposite" },
  { "of things that are akin", "en", "The house cost in the village near Jakarta sags in April.", "gu", "એપ્રિલમાં જાકાર્તા પાસેના ગામમાં ઘરનો ભાવ ચઢ્યો હતો.", "conflict", "polarity differs opposite" },
  { "what happened before is not what it is said of", "en", "House sales in the village near Denmark sag in April.", "gu", "પોલીસે નદી પર પુલ ખોલતાં એપ્રિલમાં ગામમાં ઘરનું વેચાણ ચઢ્યું હતું.", "conflict", "polarity differs opposite" },
  { "high here, low there", "en", "The house price is high in the village.", "id", "Harga rumah rendah di Jakarta.", NULL, "-" },
  { "of opposites, opposite things", "en", "The free bridge in the village near Jakarta is high.", "id", "Jembatan berbayar di desa dekat Jakarta rendah.", "agree", "-" },
  { "of two sides of one thing", "en", "The left bridge in the village near Jakarta is high.", "id", "Jembatan kanan di desa dekat Jakarta rendah.", "agree", "-" },
  { "what the other side is compared with", "gu", "ડૉલર સામે રૂપિયો નીચો છે.", "en", "The dollar is high against the rupee.", NULL, "-" },
  { "closed until a time, open from then", "en", "The dam on the river near the village is closed from midnight.", "id", "Bendungan di sungai dekat desa dibuka hingga tengah malam.", "agree", "-" },
  { "half high, half low", "en", "The river in the village near Jakarta is half high.", "id", "Sungai di desa dekat Jakarta setengah rendah.", "agree", "-" },
  { "closed until, open from", "en", "The dam on the river near the village is closed until Friday.", "id", "Bendungan di sungai dekat desa dibuka pada Jumat.", "agree", "-" },
  { "closed until, open until", "en", "The dam on the river near the village is closed until Friday.", "id", "Bendungan di sungai dekat desa dibuka hingga Jumat.", "conflict", "polarity differs opposite" },
  { "a quality behind a verb that has a noun's meaning", "en", "The river near the village and the dam of Jakarta in April stays high.", "id", "Sungai dekat desa dan bendungan Jakarta pada April rendah.", "conflict", "polarity differs opposite" },
  { "a kind of closing, and opened", "en", "The government bolted the dam on the river near the village.", "id", ID_OPENED, "conflict", "polarity differs opposite" },
  { "a kind of closing, and opened in both", "en", "The government reopened the bolted dam on the river near the village.", "id", ID_OPENED, "agree", "-" },
  { "a verb that is a quality, too", "id", "Sungai di desa dekat jembatan tentara Tirtosari Kulonwetan naik 12 persen.", "en", "The river in the village near the bridge of the army sags 12 percent.", "conflict", "polarity differs opposite" },
  { "opposites that were not matched with each other, in claims that are alike as a whole", "id", "Pemerintah menaikkan harga rumah dan kapal di Jakarta untuk tentara.", "en", "For the army in Jakarta the price of a house was, as the police saw at the river, trimmed by the government.", "conflict", "polarity differs opposite" },
  { "one side says both, in other words", "en", "The police of Wendra endorse Tirtosari in the village on the river near Jakarta.", "id", "Polisi dua tiga menentang, empat berpihak di desa di sungai dekat Jakarta.", "agree", "-" },
  { "behind a comma, of something else", "en", "The minister visited the dam on the river near the village, closing a wharf.", "id", "Menteri mengunjungi dan membuka bendungan di sungai dekat desa.", "agree", "-" },
  { "the end of a month", "en", "The minister visited the village on the river near Jakarta at the end of April.", "id", "Menteri mengunjungi desa di sungai dekat Jakarta mulai April.", "agree", "-" },

  /* --- qualities denied --- */
  { "safe and not safe", "en", "The dam on the river near the village is safe.", "id", "Bendungan di sungai dekat desa tidak aman.", "conflict", "polarity differs negated" },
  { "not safe in both", "en", "The dam on the river near the village is not safe.", "id", "Bendungan di sungai dekat desa tidak aman.", "agree", "-" },
  { "did not, and did not fail to", "en", "The government did not visit the village on the river near Jakarta.", "id", "Pemerintah tidak gagal mengunjungi desa di sungai dekat Jakarta.", "conflict", "polarity differs negated" },
  { "not without in both", "en", "The government opened the dam on the river near Jakarta, not without talks with the village.", "id", "Pemerintah telah membuka bendungan di sungai dekat Jakarta, bukan tanpa pembicaraan dengan desa.", "agree", "-" },
  { "did not fail, and visited", "id", "Pemerintah tidak gagal mengunjungi desa di sungai dekat Jakarta.", "en", "The government visited the village on the river near Jakarta.", "agree", "-" },
  { "will not leave without, in both", "en", "The president will not go without opening the dam on the river near the village.", "gu", "રાષ્ટ્રપતિ ગામની નદી પરનો ડેમ ખોલ્યા વિના નહીં જાય.", "agree", "modality compatible modality" },
  { "one word alone", "en", "It did not open.", "id", "Itu dibuka.", NULL, "-" },

  /* --- planned and done --- */
  { "will, and the Gujarati passive", "en", "The government will open the dam on the river near the village.", "gu", "સરકાર દ્વારા ગામની નદી પરનો ડેમ ખોલવામાં આવ્યો છે.", "conflict", "modality differs modality-differs" },
  { "did, and the Gujarati passive", "en", EN_OPENED, "gu", "સરકાર દ્વારા ગામની નદી પરનો ડેમ ખોલવામાં આવ્યો છે.", "agree", "-" },
  { "thought of by somebody, and ordered", "gu", "મંત્રીને ગામની નદી પરનો ડેમ ખોલવાનો આદેશ આપવાનું સરકાર વિચારી રહી છે.", "en", "It ordered the minister to open the dam on the river near the village.", "agree", "modality compatible modality" },
  { "goes on, and is planned", "en", "The government plans to open the dam on the river near the village.", "gu", "સરકાર ગામની નદી પરનો ડેમ ખોલી રહી છે.", "agree", "modality compatible modality" },
  { "ordered in both", "gu", "સરકારે મંત્રીને ગામની નદી પરનો ડેમ ખોલવાનો આદેશ આપ્યો છે.", "en", "The government ordered the minister to open the dam on the river near the village.", "agree", "-" },
  { "will, and has", "en", "The government will open the dam on the river near the village.", "id", ID_OPENED, "conflict", "modality differs modality-differs" },
  { "plans to make so many, and has", "id", "Polisi berencana melakukan empat patroli di desa dekat sungai Jakarta.", "en", "The police have patrolled the village near the river in Jakarta.", "conflict", "modality differs modality-differs" },
  { "did, and akan", "en", EN_OPENED, "id", "Pemerintah akan membuka bendungan di sungai dekat desa.", "conflict", "modality differs modality-differs" },
  { "did, and the Gujarati future", "en", EN_OPENED, "gu", "સરકાર ગામની નદી પરનો ડેમ ખોલશે.", "conflict", "modality differs modality-differs" },
  { "has, and are to, of a verb in -રવું", "en", "The police have arrested the minister in the village near Jakarta.", "gu", "પોલીસ જાકાર્તા પાસેના ગામમાં મંત્રીની ધરપકડ કરવાના છે.", "conflict", "modality differs modality-differs" },
  { "did, and is to in Gujarati", "en", EN_OPENED, "gu", "સરકાર ગામની નદી પરનો ડેમ ખોલવાની છે.", "conflict", "modality differs modality-differs" },
  { "so much wasteland, so much fertile", "en", "The company opened the dam on 3,600 wasteland plots near the village.", "gu", "કંપનીએ ગામ પાસે 3,600 ફળદ્રુપ જમીન પર ડેમ ખોલ્યો હતો.", "conflict", "polarity differs opposite" },
  { "so much fertile, so much wasteland", "id", "Perusahaan telah membuka bendungan di 3.600 lahan tandus dekat desa.", "en", "The company opened the dam on 3,600 fertile plots near the village.", "conflict", "polarity differs opposite" },
  { "so many plots, and another is fertile", "en", "The company opened the dam on 3,600 wasteland plots near the village.", "id", "Perusahaan telah membuka bendungan di 3.600 petak dekat desa yang subur.", "agree", "-" },
  { "winners, and lost", "en", "Winners of the final in 2022, the army visited the village near Jakarta.", "gu", "સેના 2022ની ફાઇનલ હારી ગઈ હતી.", "conflict", "polarity differs opposite" },
  { "winners, and lost, Indonesian", "id", "Tentara kalah dalam final 2022 di Jakarta.", "en", "The army, winners of the final of 2022, visited Jakarta.", "conflict", "polarity differs opposite" },
  { "winners in both", "en", "The winners of the final visited the village near Jakarta.", "id", "Pemenang final mengunjungi desa dekat Jakarta.", "agree", "-" },
  { "considering an offer", "en", "The company is considering an offer of the bridge on the river near the village.", "id", "Perusahaan telah menawarkan jembatan di sungai dekat desa.", "agree", "modality compatible modality" },
  { "offers, beside another's demand", "id", "Polisi menuntut 12 persen, sedangkan perusahaan menawarkan 5 persen.", "en", "The police want 12%; the company is considering an offer of 5%.", "agree", "modality compatible modality" },
  { "thinks of demanding", "id", "Perusahaan meminta 15 jembatan di sungai dekat desa.", "gu", "કંપની ગામની નદી પર 15 પુલની માગણી કરવાનું વિચારે છે.", "agree", "modality compatible modality" },
  { "demands in both", "id", "Perusahaan meminta 15 jembatan di sungai dekat desa.", "gu", "કંપનીએ ગામની નદી પર 15 પુલની માગણી કરી છે.", "agree", "-" },
  { "a denial behind a figure and its verb", "id", "Pemerintah akan memberikan 300 untuk jembatan dan bendungan desa.", "gu", "સરકાર ગામના પુલ અને ડેમ માટે 300 ફાળવશે નહીં.", "conflict", "polarity differs negated" },
  { "thinking of, and did", "en", "The government is thinking of opening the dam on the river near the village.", "id", ID_OPENED, "agree", "modality compatible modality" },
  { "memikirkan untuk, and did", "en", EN_OPENED, "id", "Pemerintah memikirkan untuk membuka bendungan di sungai dekat desa.", "agree", "modality compatible modality" },
  { "did, and promised to in Gujarati", "en", EN_OPENED, "gu", "સરકારે ગામની નદી પરનો ડેમ ખોલવાનું વચન આપ્યું છે.", "conflict", "modality differs modality-differs" },
  { "what is promised is no deed in Gujarati", "en", "The government promised the offer of a bridge in the village on the river near Jakarta.", "gu", "સરકારે જાકાર્તા પાસેની નદી પરના ગામમાં પુલની ઓફરનું વચન આપ્યું.", "agree", "-" },
  { "announced, and thinks of announcing", "id", "Pemerintah telah mengumumkan jembatan dan bendungan di sungai dekat desa.", "gu", "સરકાર ગામની નદી પરના પુલ અને ડેમ જાહેર કરવાનું વિચારી રહી છે.", "agree", "modality compatible modality" },
  { "may, and did", "en", "The government may open the dam on the river near the village.", "id", ID_OPENED, "agree", "modality compatible modality" },
  { "must, and did", "en", EN_OPENED, "id", "Pemerintah harus membuka bendungan di sungai dekat desa.", "agree", "modality compatible modality" },
  { "must, says one, and did, says another", "en", "The government opened the dam on the river near the village, Minister Ilyin said.", "id", "Pemerintah harus membuka bendungan di sungai dekat desa, kata Kepala Polisi Salim.", "only", NULL },
  { "must, says one, and did, says he too", "en", "The government opened the dam on the river near the village, Minister Ilyin said.", "id", "Pemerintah harus membuka bendungan di sungai dekat desa, kata Menteri Ilyin.", "agree", "modality compatible modality" },
  { "planned, and nothing marked", "en", "The government will open the dam on the river near the village.", "id", "Pemerintah membuka bendungan di sungai dekat desa.", "agree", "modality compatible modality" },
  { "planned in both", "en", "The government plans to open the dam on the river near the village.", "id", "Pemerintah akan membuka bendungan di sungai dekat desa.", "agree", "-" },
  { "planned in both, Gujarati", "en", "The government will open the dam on the river near the village.", "gu", "સરકાર ગામની નદી પરનો ડેમ ખોલશે.", "agree", "-" },
  { "would in reported speech", "en", "The government said it would open the dam on the river near the village.", "id", "Pemerintah mengatakan akan membuka bendungan di sungai dekat desa.", "agree", "-" },
  { "what is told aside is not done", "en", "The dam, called Jakarta, will be free for the village on the river.", "id", "Bendungan Jakarta dibuka untuk desa di sungai.", "agree", "modality compatible modality" },
  { "did, and prepares to in Gujarati", "en", EN_OPENED, "gu", "સરકાર ગામની નદી પરનો ડેમ ખોલવાની તૈયારી કરી રહી છે.", "conflict", "modality differs modality-differs" },
  { "a plan provides for it", "en", "The plan provides for a bridge and a dam on the river near the village.", "gu", "ગામની નદી પર પુલ અને ડેમ બંધાઈ ચૂક્યા છે.", "agree", "modality compatible modality" },
  { "done in both", "en", EN_OPENED, "gu", GU_OPENED, "agree", "-" },
  { "no tense is not done", "id", "Pemerintah membuka bendungan di sungai dekat desa.", "gu", GU_OPENED, "agree", "-" },

  { "told, and thought of", "en", "The bridge near the village belongs to the company in Jakarta, which pays for the dam on the river.", "id", "Perusahaan di Jakarta mempertimbangkan jembatan dekat desa dan bendungan di sungai.", "agree", "modality compatible modality" },
  { "told, and can be", "en", "The bridge and the dam on the river are near the village in Jakarta.", "gu", "નદી પરનો પુલ અને ડેમ જાકાર્તાના ગામ પાસે જોઈ શકાય છે.", "agree", "-" },
  /* --- who to whom --- */
  { "changed places", "en", "The police sued the army in the village near Jakarta.", "id", "Tentara menggugat polisi di desa dekat Jakarta.", "conflict", "role differs roles-swapped" },
  { "the passive turns round", "en", "The army was sued by the police in the village near Jakarta.", "id", "Polisi menggugat tentara di desa dekat Jakarta.", "agree", "-" },
  { "what opens, and is opened", "en", "The company opened in Jakarta on Monday.", "id", "Perusahaan itu dibuka di Jakarta pada Senin.", "agree", "-" },
  { "what opened years ago, and was opened", "en", "The army in Jakarta opened two years ago.", "id", "Tentara di Jakarta dibuka dua tahun lalu.", "agree", "-" },
  { "what opens something, and is opened", "en", "The army opened the dam on the river.", "id", "Tentara dibuka oleh bendungan di sungai.", "conflict", "role differs roles-swapped" },
  { "is suing, changed places", "en", "The police are suing the army in the village near Jakarta.", "id", "Tentara menggugat polisi di desa dekat Jakarta.", "conflict", "role differs roles-swapped" },
  { "is doing in both", "en", "The army is attacking the village near Jakarta.", "id", "Tentara menyerang desa dekat Jakarta.", "agree", "-" },
  { "the passive, changed places", "en", "The police sued the army in the village near Jakarta.", "id", "Polisi digugat oleh tentara di desa dekat Jakarta.", "conflict", "role differs roles-swapped" },
  { "given and received", "en", "The police gave 4,300 bridges to the army in the village near Jakarta.", "id", "Tentara menerima 4.300 jembatan dari polisi di desa dekat Jakarta.", "agree", "-" },
  { "the doer right behind the passive, changed places", "en", "The police sued the army in the village near Jakarta.", "id", "Polisi digugat tentara di desa dekat Jakarta.", "conflict", "role differs roles-swapped" },
  { "the doer right behind the passive", "en", "The army was sued by the police in the village near Jakarta.", "id", "Tentara digugat polisi di desa dekat Jakarta.", "agree", "-" },
  { "a passive that nothing stands before", "en", "In the village near Jakarta the police sued the army.", "id", "Di desa dekat Jakarta digugat tentara oleh polisi.", "agree", "-" },
  { "one side marks one party only, changed places", "en", "The police will defeat the army in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં સેના પોલીસને હરાવશે.", "conflict", "role differs roles-swapped" },
  { "one side marks one party only", "en", "The police will defeat the army in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં પોલીસ સેનાને હરાવશે.", "agree", "-" },
  { "a short name in the dative", "en", "Bowo will defeat Joko in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં બોવો જોકોને હરાવશે.", "agree", "-" },
  { "a short name in the dative, changed places", "en", "Bowo will defeat Joko in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં જોકો બોવોને હરાવશે.", "conflict", "role differs roles-swapped" },
  { "a name that ends in n, and does it", "en", "Rohan defeated Joko in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં જોકોને રોહને હરાવ્યો હતો.", "agree", "-" },
  { "a name that ends in n, in the dative", "en", "Joko will defeat Rohan in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં જોકો રોહનને હરાવશે.", "agree", "-" },
  { "whose visit it is", "en", "The police visited the village on the river near Jakarta.", "gu", "જાકાર્તા પાસેની નદી પરના ગામમાં પોલીસની મુલાકાત.", "agree", "-" },
  { "a short name in the dative, as the last of two", "en", "The army will defeat Rahul Shah in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં સેના રાહુલ શાહને હરાવશે.", "agree", "-" },
  { "given and received, changed places", "en", "The police gave 4,300 bridges to the army in the village near Jakarta.", "id", "Polisi menerima 4.300 jembatan dari tentara di desa dekat Jakarta.", "conflict", "role differs roles-swapped" },
  { "given and received, in Gujarati", "en", "The army received 4,300 bridges from the police in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં પોલીસે સેનાને 4,300 પુલ આપ્યા હતા.", "agree", "-" },
  { "given and received, changed places in Gujarati", "en", "The army received 4,300 bridges from the police in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં સેનાએ પોલીસને 4,300 પુલ આપ્યા હતા.", "conflict", "role differs roles-swapped" },
  { "received in both", "en", "The police received 4,300 bridges from the army in the village near Jakarta.", "id", "Polisi menerima 4.300 jembatan dari tentara di desa dekat Jakarta.", "agree", "-" },
  { "a verb that no ending shows, the same order", "en", "The police beat the army in the village near Jakarta.", "id", "Polisi mengalahkan tentara di desa dekat Jakarta.", "agree", "-" },
  { "a verb that no ending shows, changed places", "en", "The police beat the army in the village near Jakarta.", "id", "Tentara mengalahkan polisi di desa dekat Jakarta.", "conflict", "role differs roles-swapped" },
  { "two names joined, changed places", "en", "Russia and Denmark lost to Jakarta and Surat in the village.", "id", "Jakarta dan Surat kalah dari Rusia dan Denmark di desa.", "conflict", "role differs roles-swapped" },
  { "two names joined by a stroke, changed places", "en", "Russia and Denmark lost to Jakarta and Surat in the village.", "id", "Jakarta/Surat kalah dari Rusia/Denmark di desa.", "conflict", "role differs roles-swapped" },
  { "two names joined, in another order", "en", "Russia and Denmark lost to Jakarta and Surat in the village.", "id", "Denmark/Rusia kalah dari Surat/Jakarta di desa.", "agree", "-" },
  { "by two scores, changed places", "en", "Russia lost 17-21, 18-21 to Denmark in the village near Jakarta.", "id", "Denmark kalah 17-21, 18-21 dari Rusia di desa dekat Jakarta.", "conflict", "role differs roles-swapped" },
  { "by two scores", "en", "Russia lost 17-21, 18-21 to Denmark in the village near Jakarta.", "id", "Rusia kalah 17-21, 18-21 dari Denmark di desa dekat Jakarta.", "agree", "-" },
  { "by the score, the same order", "en", "Russia defeated Denmark 3-1 in the village near Jakarta.", "gu", "ફાઇનલમાં રશિયાએ ડેનમાર્કને 3-1થી હરાવ્યું હતું.", "agree", "-" },
  { "many in Gujarati, the same order", "en", "The parents jostled the police in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં વાલીઓએ પોલીસને ધક્કે ચડાવી હતી.", "agree", "-" },
  { "a kind of the deed, one party alone", "en", "The police sued the company in the village near Jakarta.", "id", "Perusahaan diperkarakan di desa dekat Jakarta.", "agree", "-" },
  { "a kind of the deed, changed places", "en", "The police sued the army in the village near Jakarta.", "id", "Tentara memperkarakan polisi di desa dekat Jakarta.", "conflict", "role differs roles-swapped" },
  { "a deed that is an event, changed places", "en", "The police assaulted the army in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં સેનાએ પોલીસને માર માર્યો હતો.", "conflict", "role differs roles-swapped" },
  { "a deed that is an event", "en", "The army assaulted the police in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં સેનાએ પોલીસને માર માર્યો હતો.", "agree", "-" },
  { "by the score, changed places", "en", "Russia defeated Denmark 3-1 in the village near Jakarta.", "gu", "ફાઇનલમાં ડેનમાર્કે રશિયાને 3-1થી હરાવ્યું હતું.", "conflict", "role differs roles-swapped" },
  { "beaten, and lost to", "en", "Russia lost to Denmark in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં ડેનમાર્કે રશિયાને હરાવ્યું હતું.", "agree", "-" },
  { "beat, and lost to, changed places", "en", "Russia lost to Denmark in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં રશિયાએ ડેનમાર્કને હરાવ્યું હતું.", "conflict", "role differs roles-swapped" },
  { "lost to in both, changed places", "en", "Russia lost to Denmark in the village near Jakarta.", "id", "Denmark kalah dari Rusia di desa dekat Jakarta.", "conflict", "role differs roles-swapped" },
  { "on whom it is done, in Gujarati", "id", "Polisi menuduh tentara merusak jembatan di desa dekat Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં પોલીસે સેના પર પુલ તોડવાનો આરોપ મૂક્યો હતો.", "agree", "-" },
  { "on whom it is done, changed places", "id", "Polisi menuduh tentara merusak jembatan di desa dekat Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં સેનાએ પોલીસ પર પુલ તોડવાનો આરોપ મૂક્યો હતો.", "conflict", "role differs roles-swapped" },
  { "lost to in both", "en", "Russia lost to Denmark in the village near Jakarta.", "id", "Rusia kalah dari Denmark di desa dekat Jakarta.", "agree", "-" },
  { "came under attack", "en", "Russia came under attack in the village near Jakarta from Denmark.", "gu", "જાકાર્તા પાસેના ગામમાં ડેનમાર્કે રશિયા સામે હુમલો કર્યો હતો.", "agree", "-" },
  { "who must do it stands in the dative", "en", "The police sued the army in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં પોલીસને સેના સામે દાવો માંડવો પડ્યો હતો.", "agree", "-" },
  { "ter- of what one comes to by oneself", "en", "The army fell on the bridge in the village.", "id", "Tentara terjatuh di jembatan di desa.", "agree", "-" },
  { "a passive in ter-", "en", "The army rammed the police in the village near Jakarta.", "id", "Polisi tertabrak tentara di desa dekat Jakarta.", "agree", "-" },
  { "a name that is a word in the other script, changed places", "id", "Defenders mengalahkan Rusia pada final di desa dekat Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં ફાઇનલમાં રશિયાએ ડિફેન્ડર્સને હરાવ્યા હતા.", "conflict", "role differs roles-swapped" },
  { "a name that is a word in the other script", "id", "Rusia mengalahkan Defenders pada final di desa dekat Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં ફાઇનલમાં રશિયાએ ડિફેન્ડર્સને હરાવ્યા હતા.", "agree", "-" },
  { "no trace of it by a time of day", "en", "The bridge of the village near Jakarta on the river was hidden at midnight.", "gu", "નદી પરના જાકાર્તા નજીકના ગામના પુલનો મધરાત સુધી અતોપતો નહોતો.", "agree", "-" },
  { "a noun is no verb", "en", "The police beat in the village near Jakarta defeated the army.", "id", "Polisi mengalahkan tentara di desa dekat Jakarta.", "agree", "-" },
  { "another did it", "en", "Russia attacked the village on the river near Jakarta with Denmark.", "id", "Denmark menyerang desa di sungai dekat Jakarta bersama Rusia.", "conflict", "role differs party-differs" },
  { "done to another, in Gujarati", "en", "The minister gave 4,300 bridges to Russia in the village of Denmark.", "gu", "મંત્રીએ રશિયાના ગામમાં ડેનમાર્કને 4,300 પુલ આપ્યા હતા.", "conflict", "role differs party-differs" },
  { "two did it", "en", "Russia and Denmark attacked the village on the river near Jakarta.", "id", "Denmark menyerang desa di sungai dekat Jakarta bersama Rusia.", "agree", "-" },
  { "who met whom", "en", "The police met the army in the village near Jakarta.", "id", "Tentara bertemu polisi di desa dekat Jakarta.", "agree", "-" },
  { "a participle and who did it", "en", "The army, sued by the police, visited the village near Jakarta.", "id", "Tentara, yang digugat polisi, mengunjungi desa dekat Jakarta.", "agree", "-" },
  { "whose figure", "en", "The minister opened 31 Russian and 27 Danish bridges in the village.", "gu", "મંત્રીએ ગામમાં રશિયાના ૩૧ અને ડેનમાર્કના ૨૭ પુલ ખોલ્યા હતા.", "agree", "-" },
  { "the figure of another", "en", "The minister opened 31 Russian and 27 Danish bridges in the village.", "gu", "મંત્રીએ ગામમાં ડેનમાર્કના ૩૧ અને રશિયાના ૨૭ પુલ ખોલ્યા હતા.", "conflict", "role differs roles-swapped" },
  { "another in the place that one left", "en", "The police sued the minister in the village on the river near Jakarta.", "id", "Menteri menggugat tentara di desa dekat Jakarta.", "conflict", "role differs roles-swapped" },
  { "one alone, no other in the place that it left", "en", "The police sued in the village on the river near Jakarta in May.", "id", "Polisi digugat di desa dekat Jakarta.", "agree", "-" },
  { "reported to somebody, changed places", "en", "The company has also reported minister Joko to the police for closing the dam.", "id", "Perusahaan itu dilaporkan menteri Joko ke polisi karena menutup bendungan.", "conflict", "role differs roles-swapped" },
  { "reported to somebody", "en", "The company has also reported minister Joko to the police for closing the dam.", "id", "Menteri Joko dilaporkan perusahaan ke polisi karena menutup bendungan.", "agree", "-" },
  { "reported, and reports a thing", "en", "The army reported the minister in Jakarta for closing the dam on the river.", "id", "Menteri melaporkan bendungan yang ditutup di sungai dekat Jakarta kepada tentara.", "agree", "-" },
  { "who reports it stands behind", "en", "\"The dam in the village near Jakarta is closed,\" reported Joko Wibowo.", "id", "Joko Wibowo melaporkan tentara di desa dekat Jakarta menutup bendungan.", "agree", "-" },
  { "helped to do it in Gujarati", "en", "The minister in Jakarta opened the dam on the river after a long dinner with many guests.", "gu", "જાકાર્તામાં સેનાએ મંત્રીને નદી પરનો ડેમ ખોલવામાં મદદ કરી હતી.", "agree", "-" },
  { "behind an apposition and a small word, changed places", "en", "The minister, Joko Wibowo, has sued Russia in the village near Jakarta.", "id", "Tentara menggugat menteri Joko Wibowo di desa dekat Jakarta.", "conflict", "role differs roles-swapped" },
  { "behind an apposition and a small word", "en", "The minister in the village, Joko Wibowo, has sued the army.", "id", "Menteri Joko Wibowo menggugat tentara di desa.", "agree", "-" },
  { "two things, changed places", "en", "The house rammed the bridge in the village near Jakarta.", "id", "Jembatan menabrak rumah di desa dekat Jakarta.", "conflict", "role differs roles-swapped" },
  { "two things, the passive", "en", "The house rammed the bridge in the village near Jakarta.", "id", "Jembatan ditabrak oleh rumah di desa dekat Jakarta.", "agree", "-" },
  { "who demanded and who closed, exchanged", "id", "Perusahaan menuntut pembukaan bendungan di desa dan tentara menutup jembatan.", "gu", "સેનાએ ગામનો ડેમ ખોલવાની માગણી કરી અને કંપનીએ પુલ બંધ કર્યો.", "conflict", "role differs roles-swapped" },
  { "who demanded and who closed", "id", "Perusahaan menuntut pembukaan bendungan di desa dan tentara menutup jembatan.", "gu", "કંપનીએ ગામનો ડેમ ખોલવાની માગણી કરી અને સેનાએ પુલ બંધ કર્યો.", "agree", "-" },
  { "the case behind a parenthesis, changed places", "en", "The police sued Russia in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં રશિયા (આરયુ)એ મંત્રી સામે દાવો માંડ્યો હતો.", "conflict", "role differs roles-swapped" },
  { "the case behind a parenthesis", "en", "The police sued Russia in the village near Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં પોલીસે રશિયા (આરયુ)સામે દાવો માંડ્યો હતો.", "agree", "-" },
  { "another right before one, in a case of his own", "en", "The army in Jakarta sued the dam on the river after a long dinner with many guests.", "gu", "જાકાર્તામાં નદીના ડેમ માટે ડેનમાર્કે સેના સામે દાવો માંડ્યો હતો.", "conflict", "role differs roles-swapped" },
  { "what opened, and who opened it", "en", "The company opened in Jakarta on Monday.", "id", "Perusahaan itu dibuka oleh menteri di Jakarta pada Senin.", "agree", "-" },
  { "before a noun that ends like a verb, changed places", "en", "The minister in Jakarta defeated the dam on the river after a long dinner with many guests.", "gu", "જાકાર્તામાં સેનાએ મંત્રીને નદીના ડેમ પાસે હરાવ્યા હતા.", "conflict", "role differs roles-swapped" },
  { "two things that did it to each other", "en", "The house rammed the bridge and the bridge rammed the house in the village near Jakarta.", "id", "Jembatan menabrak rumah dan rumah menabrak jembatan di desa dekat Jakarta.", "agree", "-" },
  { "accused of what it did, in Gujarati", "id", "Perusahaan dituduh memberikan bendungan.", "gu", "કંપનીએ ડેમ આપી હોવાનો આરોપ મૂકેલો છે.", "agree", "-" },
  { "accused by whom, in Gujarati, changed places", "id", "Polisi menuduh tentara membuka bendungan di desa dekat Jakarta.", "gu", "જાકાર્તા પાસેના ગામમાં સેનાએ પોલીસ પર ડેમ ચુસ્ત હોવાનો આરોપ મૂક્યો હતો.", "conflict", "role differs roles-swapped" },
  { "the same order", "en", "The police sued the army in the village near Jakarta.", "id", "Polisi menggugat tentara di desa dekat Jakarta.", "agree", "-" },
};

static gboolean
is_ours (const FaDetail *d)
{
  return d->kind == FA_DETAIL_POLARITY || d->kind == FA_DETAIL_MODALITY || (d->kind == FA_DETAIL_ROLE && d->relation != FA_DETAIL_ONLY);
}

static char *
judge_facts (const Case *c, const FaFacts *facts)
{
  static const char *const verdicts[] = { "agree", "conflict", "only", "unassessed" };
  static const char *const told[] = { "same", "compatible", "differs", "only" };
  const FaFact *f = facts->facts->pdata[0];
  g_autoptr (GString) all = g_string_new (NULL);
  gboolean found = c->detail == NULL || strcmp (c->detail, "-") == 0;
  for (guint i = 0; i < f->details->len; i++)
    {
      const FaDetail *d = f->details->pdata[i];
      if (!is_ours (d))
        continue;
      g_autofree char *text = g_strdup_printf ("%s %s %s", d->kind == FA_DETAIL_POLARITY ? "polarity" : d->kind == FA_DETAIL_MODALITY ? "modality" : "role",
                                               told[d->relation], d->reason_code);
      g_string_append_printf (all, "\n    %s (%s)", text, d->reason);
      found = c->detail == NULL ? TRUE : strcmp (c->detail, "-") == 0 ? FALSE : found || strcmp (text, c->detail) == 0;
    }
  if (found && (c->relation == NULL || strcmp (verdicts[f->relation], c->relation) == 0))
    return NULL;
  return g_strdup_printf ("\n  expected %s, %s\n  found %s%s", c->relation == NULL ? "any verdict" : c->relation, c->detail == NULL ? "any details" : c->detail, verdicts[f->relation], all->str);
}

static void
test_case (void **state)
{
  const Case *c = *state;
  Compared x = compare_texts (languages, lexicon, c->language_a, c->a, c->language_b, c->b);
  char *wrong = judge_facts (c, x.facts);
  compared_clear (&x);
  judge (NULL, wrong);
}

int
main (void)
{
  languages = load_languages ();
  lexicon = small_lexicon (languages, terms, relations, frequencies);
  int failed = TABLE ("polarity, modality, roles: verdicts", cases, test_case);
  fa_lexicon_free (lexicon);
  fa_languages_free (languages);
  return failed;
}
