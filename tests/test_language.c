/* test_language.c - stems, detection, and the files languages are read from. Each line of a table is a test. */
#include "support.h"

static FaLanguages *languages;

/* --- stems: which forms reach which dictionary form ------------------------------------------------------------------ */

typedef struct {
  const char *form, *language, *word;
  gboolean reaches;
  const char *known;
} Stem;

static const Stem stems[] = {
  /* English: plurals and possessives */
  { "ministers", "en", "minister", TRUE, NULL },
  { "minister's", "en", "minister", TRUE, NULL },
  { "ministers'", "en", "minister", TRUE, NULL },
  { "boxes", "en", "box", TRUE, NULL },
  { "buses", "en", "bus", TRUE, NULL },
  { "churches", "en", "church", TRUE, NULL },
  { "heroes", "en", "hero", TRUE, NULL },
  { "houses", "en", "house", TRUE, NULL },
  { "countries", "en", "country", TRUE, NULL },
  { "knives", "en", "knife", TRUE, NULL },
  { "wolves", "en", "wolf", TRUE, NULL },
  { "women", "en", "woman", TRUE, NULL },
  { "children", "en", "child", TRUE, NULL },
  { "women's", "en", "woman", TRUE, NULL },
  { "children's", "en", "child", TRUE, NULL },
  { "crises", "en", "crisis", TRUE, NULL },
  { "criteria", "en", "criterion", TRUE, NULL },
  { "glass", "en", "glas", FALSE, NULL },
  { "status", "en", "statu", FALSE, NULL },
  { "virus", "en", "viru", FALSE, NULL },
  { "is", "en", "i", FALSE, NULL },
  /* English: verbs */
  { "walked", "en", "walk", TRUE, NULL },
  { "planned", "en", "plan", TRUE, NULL },
  { "stopped", "en", "stop", TRUE, NULL },
  { "agreed", "en", "agree", TRUE, NULL },
  { "visited", "en", "visit", TRUE, NULL },
  { "signed", "en", "sign", TRUE, NULL },
  { "called", "en", "call", TRUE, NULL },
  { "studied", "en", "study", TRUE, NULL },
  { "used", "en", "use", TRUE, NULL },
  { "released", "en", "release", TRUE, NULL },
  { "making", "en", "make", TRUE, NULL },
  { "running", "en", "run", TRUE, NULL },
  { "meeting", "en", "meet", TRUE, NULL },
  { "seeing", "en", "see", TRUE, NULL },
  { "lying", "en", "lie", TRUE, NULL },
  { "dying", "en", "die", TRUE, NULL },
  { "carrying", "en", "carry", TRUE, NULL },
  { "trafficking", "en", "traffic", TRUE, NULL },
  { "panicked", "en", "panic", TRUE, NULL },
  { "attacking", "en", "attack", TRUE, NULL },
  { "says", "en", "say", TRUE, NULL },
  { "carries", "en", "carry", TRUE, NULL },
  { "passes", "en", "pass", TRUE, NULL },
  { "went", "en", "go", TRUE, NULL },
  { "gone", "en", "go", TRUE, NULL },
  { "taken", "en", "take", TRUE, NULL },
  { "held", "en", "hold", TRUE, NULL },
  { "rose", "en", "rise", TRUE, NULL },
  { "fell", "en", "fall", TRUE, NULL },
  { "met", "en", "meet", TRUE, NULL },
  { "left", "en", "leave", TRUE, NULL },
  { "sought", "en", "seek", TRUE, NULL },
  { "shot", "en", "shoot", TRUE, NULL },
  { "withdrew", "en", "withdraw", TRUE, NULL },
  { "overthrew", "en", "overthrow", TRUE, NULL },
  { "overthrown", "en", "overthrow", TRUE, NULL },
  { "rebuilt", "en", "rebuild", TRUE, NULL },
  { "misled", "en", "mislead", TRUE, NULL },
  { "undone", "en", "undo", TRUE, NULL },
  { "rang", "en", "run", FALSE, NULL },
  { "red", "en", "r", FALSE, NULL },
  { "caring", "en", "care", TRUE, NULL },
  { "caring", "en", "car", FALSE, NULL },
  { "hated", "en", "hat", FALSE, NULL },
  { "peter", "en", "pet", FALSE, NULL },
  { "using", "en", "us", FALSE, NULL },
  { "taxed", "en", "tax", TRUE, NULL },
  { "opened", "en", "open", TRUE, NULL },
  { "firemen", "en", "fireman", TRUE, NULL },
  { "king", "en", "k", FALSE, NULL },
  { "sing", "en", "s", FALSE, NULL },
  { "walked", "en", "talk", FALSE, NULL },
  { "minister", "en", "prime", FALSE, NULL },
  /* English: degrees and adverbs */
  { "bigger", "en", "big", TRUE, NULL },
  { "faster", "en", "fast", TRUE, NULL },
  { "largest", "en", "large", TRUE, NULL },
  { "happiest", "en", "happy", TRUE, NULL },
  { "better", "en", "good", TRUE, NULL },
  { "worst", "en", "bad", TRUE, NULL },
  { "quickly", "en", "quick", TRUE, NULL },
  { "happily", "en", "happy", TRUE, NULL },
  { "historically", "en", "historic", TRUE, NULL },
  { "simply", "en", "simple", TRUE, NULL },
  { "fully", "en", "full", TRUE, NULL },
  { "truly", "en", "true", TRUE, NULL },
  { "holly", "en", "hole", FALSE, NULL },
  { "fly", "en", "f", FALSE, NULL },
  { "over", "en", "ov", FALSE, NULL },

  /* Indonesian: verbs */
  { "mengatakan", "id", "kata", TRUE, NULL },
  { "dikatakan", "id", "kata", TRUE, NULL },
  { "katanya", "id", "kata", TRUE, NULL },
  { "dikatakan", "id", "mengatakan", TRUE, NULL },
  { "menewaskan", "id", "tewas", TRUE, NULL },
  { "menyerang", "id", "serang", TRUE, NULL },
  { "diserang", "id", "menyerang", TRUE, NULL },
  { "memukul", "id", "pukul", TRUE, NULL },
  { "menulis", "id", "tulis", TRUE, NULL },
  { "mengirim", "id", "kirim", TRUE, NULL },
  { "mengkritik", "id", "kritik", TRUE, NULL },
  { "mengevakuasi", "id", "evakuasi", TRUE, NULL },
  { "mengebom", "id", "bom", TRUE, NULL },
  { "mengecek", "id", "cek", TRUE, NULL },
  { "memproduksi", "id", "produksi", TRUE, NULL },
  { "memasak", "id", "masak", TRUE, NULL },
  { "menikah", "id", "nikah", TRUE, NULL },
  { "merawat", "id", "rawat", TRUE, NULL },
  { "melarang", "id", "larang", TRUE, NULL },
  { "mewajibkan", "id", "wajib", TRUE, NULL },
  { "menyanyi", "id", "nyanyi", TRUE, NULL },
  { "mensponsori", "id", "sponsor", TRUE, NULL },
  { "menandatangani", "id", "tanda tangan", TRUE, NULL },
  { "ditandatangani", "id", "menandatangani", TRUE, NULL },
  { "memperkuat", "id", "kuat", TRUE, NULL },
  { "diperkuat", "id", "kuat", TRUE, NULL },
  { "diperkuat", "id", "memperkuat", TRUE, NULL },
  { "memberlakukan", "id", "berlaku", TRUE, NULL },
  { "bekerja", "id", "kerja", TRUE, NULL },
  { "bertemu", "id", "temu", TRUE, NULL },
  { "berada", "id", "ada", TRUE, NULL },
  { "beranjak", "id", "anjak", TRUE, NULL },
  { "tertembak", "id", "tembak", TRUE, NULL },
  { "terpilih", "id", "pilih", TRUE, NULL },
  { "tewaskan", "id", "tewas", TRUE, NULL },
  { "tangkap", "id", "menangkap", TRUE, NULL },
  { "temukan", "id", "menemukan", TRUE, NULL },
  { "sita", "id", "menyita", TRUE, NULL },
  { "kirim", "id", "mengirim", TRUE, NULL },
  { "pimpin", "id", "memimpin", TRUE, NULL },
  { "ungkap", "id", "mengungkap", TRUE, NULL },
  { "larang", "id", "melarang", TRUE, NULL },
  { "produksi", "id", "memproduksi", TRUE, NULL },
  { "kritik", "id", "mengkritik", TRUE, NULL },
  { "tan", "id", "mentan", FALSE, NULL },
  { "diuji", "id", "uji", TRUE, NULL },
  { "dimiliki", "id", "milik", TRUE, NULL },
  /* Indonesian: nouns, degrees, clitics */
  { "penyerangan", "id", "serang", TRUE, NULL },
  { "pembangunan", "id", "bangun", TRUE, NULL },
  { "penembakan", "id", "tembak", TRUE, NULL },
  { "pengiriman", "id", "kirim", TRUE, NULL },
  { "pemilihan", "id", "pilih", TRUE, NULL },
  { "pengujian", "id", "uji", TRUE, NULL },
  { "pemilik", "id", "milik", TRUE, NULL },
  { "pekerjaan", "id", "kerja", TRUE, NULL },
  { "perusahaan", "id", "usaha", TRUE, NULL },
  { "perekonomian", "id", "ekonomi", TRUE, NULL },
  { "perairan", "id", "air", TRUE, NULL },
  { "pertemuan", "id", "temu", TRUE, NULL },
  { "keamanan", "id", "aman", TRUE, NULL },
  { "kepulauan", "id", "pulau", TRUE, NULL },
  { "kecelakaan", "id", "celaka", TRUE, NULL },
  { "keberhasilan", "id", "hasil", TRUE, NULL },
  { "keadaan", "id", "ada", TRUE, NULL },
  { "pencuri", "id", "curi", TRUE, NULL },
  { "peraih", "id", "raih", TRUE, NULL },
  { "terbesar", "id", "besar", TRUE, NULL },
  { "secepatnya", "id", "cepat", TRUE, NULL },
  { "rumahnya", "id", "rumah", TRUE, NULL },
  { "adalah", "id", "ada", TRUE, NULL },
  { "siapakah", "id", "siapa", TRUE, NULL },
  { "apapun", "id", "apa", TRUE, NULL },
  { "rumahku", "id", "rumah", TRUE, NULL },
  { "pemerintahan", "id", "pemerintah", TRUE, NULL },
  { "menterinya", "id", "menteri", TRUE, NULL },
  { "dia", "id", "a", FALSE, NULL },
  { "ini", "id", "in", FALSE, NULL },
  { "ikan", "id", "i", FALSE, NULL },
  { "kena", "id", "na", FALSE, NULL },
  { "menyapu", "id", "apu", FALSE, NULL },
  { "penyapu", "id", "apu", FALSE, NULL },
  { "menteri", "id", "menter", TRUE, NULL }, /* a candidate that no lexicon has */
  { "rumah", "id", "umah", FALSE, NULL },
  { "menyerang", "id", "terang", FALSE, NULL },
  { "membeli", "id", "peli", FALSE, NULL },
  { "memukul", "id", "bukul", FALSE, NULL },
  { "mendengar", "id", "tengar", FALSE, NULL },
  { "mencari", "id", "sari", FALSE, NULL },
  { "kata", "id", "kat", FALSE, NULL },
  { "tewas", "id", "menewaskan", FALSE, NULL },
  { "perang", "id", "serang", FALSE, NULL },

  /* Gujarati: cases and plurals */
  { "ચૂકવાશે", "gu", "ચૂકવવું", TRUE, NULL },
  { "ઊભો", "gu", "ઊભું", TRUE, NULL },
  { "ઘરમાં", "gu", "ઘર", TRUE, NULL },
  { "ઘરમાંથી", "gu", "ઘર", TRUE, NULL },
  { "ઘરની", "gu", "ઘર", TRUE, NULL },
  { "ઘરને", "gu", "ઘર", TRUE, NULL },
  { "ઘરથી", "gu", "ઘર", TRUE, NULL },
  { "ઘરે", "gu", "ઘર", TRUE, NULL },
  { "ઘરોમાં", "gu", "ઘર", TRUE, NULL },
  { "ઘરનાં", "gu", "ઘર", TRUE, NULL },
  { "શહેરોમાંથી", "gu", "શહેર", TRUE, NULL },
  { "મંત્રીઓ", "gu", "મંત્રી", TRUE, NULL },
  { "મંત્રીઓએ", "gu", "મંત્રી", TRUE, NULL },
  { "મંત્રીઓની", "gu", "મંત્રી", TRUE, NULL },
  { "મંત્રીએ", "gu", "મંત્રી", TRUE, NULL },
  { "છોકરાઓને", "gu", "છોકરો", TRUE, NULL },
  { "છોકરા", "gu", "છોકરો", TRUE, NULL },
  { "બેઠકોમાં", "gu", "બેઠક", TRUE, NULL },
  { "દેશોના", "gu", "દેશ", TRUE, NULL },
  { "દેશભરમાં", "gu", "દેશ", FALSE, NULL },
  { "લોકોએ", "gu", "લોક", TRUE, NULL },
  { "પૈસાની", "gu", "પૈસો", TRUE, NULL },
  { "સરકારે", "gu", "સરકાર", TRUE, NULL },
  { "કંપનીઓને", "gu", "કંપની", TRUE, NULL },
  { "વૈજ્ઞાનિકોનું", "gu", "વૈજ્ઞાનિક", TRUE, NULL },
  { "ખેડૂતોનાં", "gu", "ખેડૂત", TRUE, NULL },
  { "હુમલાઓમાં", "gu", "હુમલો", TRUE, NULL },
  { "હુમલામાં", "gu", "હુમલો", TRUE, NULL },
  { "વાવાઝોડાને", "gu", "વાવાઝોડું", TRUE, NULL },
  { "દરિયાકાંઠે", "gu", "દરિયાકાંઠો", TRUE, NULL },
  { "રૂપિયાનો", "gu", "રૂપિયો", TRUE, NULL },
  { "ટેબલ પરથી", "gu", "ટેબલ", TRUE, NULL },
  /* Gujarati: adjectives */
  { "મોટા", "gu", "મોટું", TRUE, NULL },
  { "મોટી", "gu", "મોટું", TRUE, NULL },
  { "મોટો", "gu", "મોટું", TRUE, NULL },
  { "મોટું", "gu", "મોટું", TRUE, NULL },
  { "નવા", "gu", "નવું", TRUE, NULL },
  { "સારી", "gu", "સારું", TRUE, NULL },
  { "પૂર્વમાં", "gu", "પૂર્વ", TRUE, NULL },
  /* Gujarati: verbs */
  { "કહ્યું", "gu", "કહેવું", TRUE, NULL },
  { "કહે", "gu", "કહેવું", TRUE, NULL },
  { "કહેવાયું", "gu", "કહેવું", TRUE, NULL },
  { "બોલ્યા", "gu", "બોલવું", TRUE, NULL },
  { "મળ્યા", "gu", "મળવું", TRUE, NULL },
  { "મળશે", "gu", "મળવું", TRUE, NULL },
  { "મળીને", "gu", "મળવું", TRUE, NULL },
  { "મળેલા", "gu", "મળવું", TRUE, NULL },
  { "મળતા", "gu", "મળવું", TRUE, NULL },
  { "વધ્યો", "gu", "વધવું", TRUE, NULL },
  { "વધીને", "gu", "વધવું", TRUE, NULL },
  { "ઘટી", "gu", "ઘટવું", TRUE, NULL },
  { "ઘટાડો", "gu", "ઘટવું", FALSE, NULL },
  { "ફેરવાઈ", "gu", "ફેરવવું", TRUE, NULL },
  { "લખાયેલ", "gu", "લખવું", TRUE, NULL },
  { "પકડાયો", "gu", "પકડવું", TRUE, NULL },
  { "પકડનાર", "gu", "પકડવું", TRUE, NULL },
  { "ગયા", "gu", "જવું", TRUE, NULL },
  { "ગઈ", "gu", "જવું", TRUE, NULL },
  { "થયું", "gu", "થવું", TRUE, NULL },
  { "થશે", "gu", "થવું", TRUE, NULL },
  { "લીધો", "gu", "લેવું", TRUE, NULL },
  { "લીધો", "gu", "લેવો", TRUE, NULL },
  { "મહિનામાં", "gu", "મહિનો", TRUE, NULL },
  { "પાનાની", "gu", "પાનું", TRUE, NULL },
  { "ઉકેલવા", "gu", "ઉકેલવું", TRUE, NULL },
  { "બેઠા", "gu", "બેસવું", TRUE, NULL },
  { "જોઈ", "gu", "જોવું", TRUE, NULL },
  { "રહ્યા", "gu", "રહેવું", TRUE, NULL },
  { "ઉડાડવામાં", "gu", "ઉડાડવું", TRUE, NULL },
  { "કરવાની", "gu", "કરવું", TRUE, NULL },
  { "આપવામાં", "gu", "આપવું", TRUE, NULL },
  { "આપશે", "gu", "આપવું", TRUE, NULL },
  { "સ્વીકારતા", "gu", "સ્વીકારવું", TRUE, NULL },
  { "જણાવ્યું", "gu", "જણાવવું", TRUE, NULL },
  { "ડૂબતા", "gu", "ડૂબવું", TRUE, NULL },
  { "ડૂબી", "gu", "ડૂબવું", TRUE, NULL },
  /* Gujarati: what must stay apart */
  { "ભારત", "gu", "ભાર", FALSE, NULL },
  { "ગુજરાત", "gu", "ગુજર", FALSE, NULL },
  { "ઘર", "gu", "ઘ", FALSE, NULL },
  { "મને", "gu", "મ", FALSE, NULL },
  { "જે", "gu", "જ", FALSE, NULL },
  { "દિલ્હી", "gu", "દિલ", FALSE, NULL },
  { "ચીન", "gu", "ચી", FALSE, NULL },
  { "મંત્રી", "gu", "પ્રધાન", FALSE, NULL },
  { "વધ્યો", "gu", "ઘટવું", FALSE, NULL },
  { "બેઠક", "gu", "બેઠો", FALSE, NULL },
};

static gboolean
holds (const FaStems *s, const char *key)
{
  for (guint i = 0; i < s->n; i++)
    if (strcmp (s->stem[i], key) == 0)
      return TRUE;
  return FALSE;
}

static char *
fold (const char *s)
{
  GString *key = g_string_new (NULL);
  fa_fold (key, s, strlen (s));
  return g_string_free (key, FALSE);
}

/* A form reaches a word as it does in a lexicon: by itself, by a stem, or by a stem of both. */
static gboolean
reaches (const FaLanguage *l, const char *form, const char *word)
{
  FaStems of_form, of_word;
  fa_language_stems (l, form, &of_form);
  fa_language_term_keys (l, word, &of_word);
  gboolean found = strcmp (form, word) == 0 || holds (&of_form, word);
  for (guint i = 0; i < of_word.n; i++)
    found = found || holds (&of_form, of_word.stem[i]);
  fa_stems_clear (&of_form);
  fa_stems_clear (&of_word);
  return found;
}

static void
test_stem (void **state)
{
  const Stem *c = *state;
  const FaLanguage *l = fa_languages_find (languages, c->language);
  g_autofree char *form = fold (c->form), *word = fold (c->word);
  gboolean found = reaches (l, form, word);
  judge (c->known, found == c->reaches
                       ? NULL
                       : g_strdup_printf ("%s %s %s", c->form, found ? "reaches" : "does not reach", c->word));
}

/* What holds for the candidates of every word: none is the word itself, empty, twice, or no text. */
static void
check_candidates (const FaStems *s, const char *key)
{
  assert_true (s->n <= FA_MAX_STEMS);
  for (guint i = 0; i < s->n; i++)
    {
      assert_true (strlen (s->stem[i]) > 0);
      assert_true (g_utf8_validate (s->stem[i], -1, NULL));
      assert_string_not_equal (s->stem[i], key);
      for (guint k = 0; k < i; k++)
        assert_string_not_equal (s->stem[i], s->stem[k]);
    }
}

static void
test_all_candidates (void **state)
{
  (void) state;
  static const char *const odd[] = { "",
                                     "a",
                                     "s",
                                     "ss",
                                     "ing",
                                     "ed",
                                     "ies",
                                     "menye",
                                     "mem",
                                     "nya",
                                     "kan",
                                     "ં",
                                     "ના",
                                     "માંથી",
                                     "ooooooooooooooooooooooooooooooooooooo",
                                     "kankankankankankannyanyanyanya",
                                     "123",
                                     "%" };
  for (guint l = 0; l < fa_languages_count (languages); l++)
    for (gsize i = 0; i < G_N_ELEMENTS (stems) + G_N_ELEMENTS (odd); i++)
      {
        g_autofree char *key = fold (i < G_N_ELEMENTS (stems) ? stems[i].form : odd[i - G_N_ELEMENTS (stems)]);
        void (*const kinds[]) (const FaLanguage *, const char *, FaStems *)
            = { fa_language_stems, fa_language_term_keys, fa_language_name_stems };
        for (gsize k = 0; k < G_N_ELEMENTS (kinds); k++)
          {
            FaStems s;
            kinds[k](fa_languages_get (languages, l), key, &s);
            check_candidates (&s, key);
            fa_stems_clear (&s);
          }
      }
}

/* --- case endings of names -------------------------------------------------------------------------------------------- */

static const Stem name_stems[] = {
  { "Lavrov's", "en", "Lavrov", TRUE, NULL },   { "Moss", "en", "Mos", TRUE, NULL }, /* "Mos's" would be spelled so */
  { "Lavrov", "en", "Lavro", FALSE, NULL },     { "Jokowi", "id", "Joko", FALSE, NULL },
  { "લવરોવે", "gu", "લવરોવ", TRUE, NULL },       { "લવરોવની", "gu", "લવરોવ", TRUE, NULL },
  { "લવરોવને", "gu", "લવરોવ", TRUE, NULL },      { "મોદીએ", "gu", "મોદી", TRUE, NULL },
  { "જાકાર્તામાં", "gu", "જાકાર્તા", TRUE, NULL }, { "જાકાર્તાથી", "gu", "જાકાર્તા", TRUE, NULL },
  { "ટ્રમ્પનો", "gu", "ટ્રમ્પ", TRUE, NULL },       { "સુબિઆંતોએ", "gu", "સુબિઆંતો", TRUE, NULL },
  { "કરીમ", "gu", "કરી", FALSE, NULL },         { "પુતિન", "gu", "પુતિ", FALSE, NULL },
};

static void
test_name_stem (void **state)
{
  const Stem *c = *state;
  g_autofree char *form = fold (c->form), *word = fold (c->word);
  FaStems s;
  fa_language_name_stems (fa_languages_find (languages, c->language), form, &s);
  gboolean found = holds (&s, word);
  fa_stems_clear (&s);
  judge (c->known,
         found == c->reaches ? NULL : g_strdup_printf ("%s %s %s", c->form, found ? "has" : "lacks", c->word));
}

/* --- detection -------------------------------------------------------------------------------------------------------- */

typedef struct {
  const char *text;
  const char *tag; /* NULL: none */
  const char *known;
} Detect;

static const Detect detects[] = {
  { "Menteri Luar Negeri Rusia Sergei Lavrov tiba di Islamabad pada Selasa untuk membahas kerja sama.", "id", NULL },
  { "The Russian foreign minister arrived in Islamabad on Tuesday for talks with his counterpart.", "en", NULL },
  { "રશિયાના વિદેશ મંત્રી સર્ગેઈ લવરોવ મંગળવારે ઇસ્લામાબાદ પહોંચ્યા હતા.", "gu", NULL },
  { "ભારત", "gu", NULL },
  { "તા. ૭ એપ્રિલ WHO COVID", "gu", NULL },
  { "Gempa bumi mengguncang kota itu.", "id", NULL },
  { "It is not a test.", "en", NULL },
  { "Harga beras naik dan stok menipis di pasar.", "id", NULL },
  { "Gempa magnitudo 6,1 mengguncang Ambon, Selasa malam. Tujuh warga tewas. Pemerintah Provinsi Maluku menyalurkan bantuan Rp 500 "
    "juta. Enam rumah rusak berat, delapan rusak ringan.", "id", NULL },
  { "Presiden Joko Widodo mengatakan \"the show must go on\" dalam pidato yang disampaikan di Jakarta.", "id", NULL },
  { "સરકારે કહ્યું કે The National Highway Authority of India કામ કરશે અને રસ્તો બનશે.", "gu", NULL },
  { "", NULL, NULL },
  { " \n", NULL, NULL },
  { "12345 67,8 %", NULL, NULL },
  { "Lavrov Islamabad Rahmat Erdogan", NULL, NULL },
  { "x", NULL, NULL },
  { "Москва и Пекин подписали соглашение.", NULL, NULL },
  { "俄罗斯外交部长访问伊斯兰堡", NULL, NULL },
  { "विदेश मंत्री ने कहा कि बैठक सफल रही।", NULL, NULL },
  { "Le ministre des affaires étrangères est arrivé mardi à Islamabad.", NULL, NULL },
  { "Der russische Außenminister ist am Dienstag eingetroffen.", NULL, NULL },
  { "El ministro de Asuntos Exteriores llegó el martes a Islamabad.", NULL, NULL },
  { "O ministro das Relações Exteriores chegou na terça-feira a Islamabad para uma visita de dois dias.", NULL, NULL },
  { "Menteri njaba negeri tekan ing Islamabad dina Selasa kanggo ngrembug kerja sama karo pamarentah.", NULL, NULL },
};

static void
test_detect (void **state)
{
  const Detect *c = *state;
  const FaLanguage *l = fa_languages_detect (languages, c->text, strlen (c->text));
  judge (c->known, compare_strings (l == NULL ? "none" : fa_language_tag (l), c->tag == NULL ? "none" : c->tag));
}

/* --- tags and what a language says of itself ---------------------------------------------------------------------------- */

static void
test_tags (void **state)
{
  (void) state;
  static const struct {
    const char *tag, *found;
  } tags[] = { { "id", "id" },    { "ID", "id" },      { "id-ID", "id" }, { "gu_IN", "gu" }, { "gu-Gujr-IN", "gu" },
               { "en-GB", "en" }, { "in", NULL },      { "", NULL },      { "-", NULL },     { "i", NULL },
               { "idn", NULL },   { "english", NULL }, { "en\nrm", NULL } };
  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      const FaLanguage *l = fa_languages_find (languages, tags[i].tag);
      assert_string_equal (l == NULL ? "none" : fa_language_tag (l), tags[i].found == NULL ? "none" : tags[i].found);
    }
}

static void
test_properties (void **state)
{
  (void) state;
  static const struct {
    const char *tag;
    FaScript script;
    char decimal;
    gboolean verb_final;
  } all[] = { { "en", FA_SCRIPT_LATIN, '.', FALSE },
              { "gu", FA_SCRIPT_GUJARATI, '.', TRUE },
              { "id", FA_SCRIPT_LATIN, ',', FALSE } };
  assert_int_equal (fa_languages_count (languages), G_N_ELEMENTS (all));
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      const FaLanguage *l = fa_languages_find (languages, all[i].tag);
      assert_ptr_equal (l, fa_languages_get (languages, fa_language_index (l)));
      assert_int_equal (fa_language_script (l), all[i].script);
      assert_int_equal (fa_language_decimal_sign (l), all[i].decimal);
      assert_int_equal (fa_language_verb_final (l), all[i].verb_final);
    }
  assert_string_equal (fa_language_tag (fa_languages_of_script (languages, FA_SCRIPT_GUJARATI)), "gu");
  assert_null (fa_languages_of_script (languages, FA_SCRIPT_OTHER));
}

typedef struct {
  const char *word, *language;
  gboolean verb;
  const char *known;
} Verb;

static const Verb verbs[] = {
  { "said", "en", TRUE, NULL },
  { "arrived", "en", TRUE, NULL },
  { "went", "en", TRUE, NULL },
  { "was", "en", TRUE, NULL },
  { "minister", "en", FALSE, NULL },
  { "city", "en", FALSE, NULL },
  { "red", "en", FALSE, NULL },
  { "the", "en", FALSE, NULL },
  { "hundred", "en", FALSE, NULL },
  { "men", "en", FALSE, "plurals stand in one class with irregular verbs" },
  { "people's", "en", FALSE, "plurals stand in one class with irregular verbs" },
  { "mengatakan", "id", TRUE, NULL },
  { "dibangun", "id", TRUE, NULL },
  { "bertemu", "id", TRUE, NULL },
  { "tertembak", "id", TRUE, NULL },
  { "tewas", "id", TRUE, NULL },
  { "ujar", "id", TRUE, NULL },
  { "rumah", "id", FALSE, NULL },
  { "kota", "id", FALSE, NULL },
  { "dan", "id", FALSE, NULL },
  { "menteri", "id", FALSE, NULL },
  { "tersangka", "id", FALSE, NULL },
  { "terbesar", "id", FALSE, NULL },
  { "dinding", "id", FALSE, NULL },
  { "terseret", "id", TRUE, NULL },
  { "berita", "id", FALSE, NULL },
  { "terhadap", "id", FALSE, NULL },
  { "digital", "id", FALSE, NULL },
  { "medali", "id", FALSE, NULL },
  { "કહ્યું", "gu", TRUE, NULL },
  { "પહોંચ્યા", "gu", TRUE, NULL },
  { "છે", "gu", TRUE, NULL },
  { "કરશે", "gu", TRUE, NULL },
  { "યોજાયો", "gu", TRUE, NULL },
  { "શહેર", "gu", FALSE, NULL },
  { "નેતા", "gu", FALSE, NULL },
  { "જનતા", "gu", FALSE, NULL },
  { "પટેલ", "gu", FALSE, NULL },
  { "ઇઝરાયેલ", "gu", FALSE, NULL },
  { "મૃત્યુ", "gu", FALSE, NULL },
  { "ધારાસભ્યો", "gu", FALSE, NULL },
  { "આત્મહત્યા", "gu", FALSE, NULL },
  { "નરેન્દ્રભાઈ", "gu", FALSE, NULL },
  { "જાકાર્તા", "gu", FALSE, NULL },
  { "યોજાઈ", "gu", TRUE, NULL },
  { "જણાવતા", "gu", TRUE, NULL },
  { "મંત્રી", "gu", FALSE, NULL },
  { "સરકાર", "gu", FALSE, NULL },
  { "અને", "gu", FALSE, NULL },
};

static void
test_verb (void **state)
{
  const Verb *c = *state;
  g_autofree char *key = fold (c->word);
  gboolean verb = fa_language_verb_like (fa_languages_find (languages, c->language), key);
  judge (c->known,
         verb == c->verb ? NULL : g_strdup_printf ("%s %s", c->word, verb ? "looks like a verb" : "looks like none"));
}

/* --- files -------------------------------------------------------------------------------------------------------------- */

typedef struct {
  const char *name;
  const char *text;    /* of id.tsv; NULL: there is none */
  const char *message; /* behind the path; NULL: read without complaint */
  const char *known;
} File;

static const File files[] = {
  { "an empty file", "", NULL, NULL },
  { "comments and empty lines", "# words\n\nfunction\tyang\n", NULL, NULL },
  { "no line end at the end", "function\tyang", NULL, NULL },
  { "several forms and a value", "month\tJanuari|Jan\t1\n", NULL, NULL },
  { "CRLF", "function\tyang|dan\r\nmonth\tMei\t5\r\n", NULL, NULL },
  { "a BOM", "\357\273\277function\tyang\n", NULL, NULL },
  { "no file", NULL, ": No such file or directory", NULL },
  { "an unknown class", "functoin\tyang\n", ":1:1: \"functoin\" is no class of words", NULL },
  { "the line is counted", "# a\n\nfunction\tyang\nx\ty\n", ":4:1: \"x\" is no class of words", NULL },
  { "no forms", "function\n", ":1:1: \"function\" wants: class TAB forms [TAB value]", NULL },
  { "four columns", "month\tMei\t5\t6\n", ":1:1: \"month\" wants: class TAB forms [TAB value]", NULL },
  { "an empty cell", "function\t\n", ":1:10: empty form", NULL },
  { "an empty form", "function\tyang||dan\n", ":1:15: empty form", NULL },
  { "an empty form at the end", "function\tyang|\n", ":1:15: empty form", NULL },
  { "not UTF-8", "function\tyang\nfunction\t\377\n", ": not UTF-8 at byte 23", NULL },
  { "a NUL byte", NULL, ": binary, not a language file (NUL byte)", NULL },
  { "a control character is quoted", "\033[31m\tyang\n", ":1:1: \"\\x1b[31m\" is no class of words", NULL },
};

static void
test_file (void **state)
{
  const File *c = *state;
  g_autofree char *directory = make_directory ();
  g_autofree char *folder = g_build_filename (directory, "languages", NULL);
  write_file (folder, "en.tsv", "", 0);
  write_file (folder, "gu.tsv", "", 0);
  if (c->text != NULL)
    write_file (folder, "id.tsv", c->text, strlen (c->text));
  else if (strstr (c->message, "NUL") != NULL)
    write_file (folder, "id.tsv", "function\tyang\0dan\n", 18);
  g_autoptr (GError) error = NULL;
  g_autoptr (FaLanguages) l = fa_languages_new (directory, &error);
  remove_tree (directory);
  g_autofree char *message
      = c->message == NULL ? g_strdup ("read") : g_strdup_printf ("%s/id.tsv%s", folder, c->message);
  assert_true (error == NULL || error->domain == FA_ERROR);
  assert_true (error == NULL || error->code == FA_ERROR_LEXICON);
  g_autofree char *wrong = compare_strings (error == NULL ? "read" : error->message, message);
  if (wrong == NULL && l != NULL && strstr (c->text, "yang") != NULL
      && !fa_word_is (fa_language_word (fa_languages_find (l, "id"), "yang"), FA_WORD_FUNCTION))
    wrong = g_strdup ("\"yang\" is not known");
  if (wrong == NULL && l != NULL && strstr (c->text, "Mei") != NULL)
    wrong = compare_strings (fa_language_word (fa_languages_find (l, "id"), "mei")->value[FA_WORD_MONTH], "5");
  judge (c->known, g_steal_pointer (&wrong));
}

static void
test_doers (void **state)
{
  (void) state;
  const FaLanguage *id = fa_languages_find (languages, "id"), *en = fa_languages_find (languages, "en");
  assert_true (fa_language_doer_behind (id, "digugat", FALSE));
  assert_true (fa_language_doer_behind (id, "digugat", TRUE));
  assert_true (fa_language_doer_behind (id, "ditunjuk", FALSE)); /* by whom */
  assert_false (fa_language_doer_behind (id, "ditunjuk", TRUE)); /* as what */
  assert_false (fa_language_doer_behind (id, "dijuluki", FALSE));
  assert_false (fa_language_doer_behind (id, "menggugat", FALSE));
  assert_false (fa_language_doer_behind (id, "direktur", FALSE));
  assert_false (fa_language_doer_behind (en, "sued", FALSE));
}

static void
test_parties_of_names (void **state)
{
  (void) state;
  static const struct { const char *word, *latin; FaParty party; } rows[] = {
    { "જોકોને", "joko", FA_PARTY_TARGET },  { "જોકોએ", "joko", FA_PARTY_AGENT },     { "શાહની", "shah", FA_PARTY_TARGET },
    { "શાહે", "shah", FA_PARTY_AGENT },      { "ખાને", "khan", FA_PARTY_AGENT },       { "ખાનને", "khan", FA_PARTY_TARGET },
    { "ચૌહાણને", "chauhan", FA_PARTY_TARGET }, { "ચૌહાણે", "chauhan", FA_PARTY_AGENT }, { "રાની", "rani", FA_PARTY_NONE },
    { "રાનીને", "rani", FA_PARTY_TARGET },  { "રાનીએ", "rani", FA_PARTY_AGENT },     { "ડોયલે", "doyle", FA_PARTY_NONE },
    { "ડોયલેએ", "doyle", FA_PARTY_AGENT },   { "બોવો", "bowo", FA_PARTY_NONE },
  };
  const FaLanguage *gu = fa_languages_find (languages, "gu");
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) key = g_string_new (NULL);
      fa_fold (key, rows[i].word, strlen (rows[i].word));
      if (fa_language_party_of_name (gu, key->str, rows[i].latin) != rows[i].party)
        fail_msg ("%s, %s", rows[i].word, rows[i].latin);
    }
  assert_int_equal (fa_language_party_of_name (fa_languages_find (languages, "id"), "joko", "joko"), FA_PARTY_NONE);
}

int
main (void)
{
  languages = load_languages ();
  const struct CMUnitTest others[]
      = { cmocka_unit_test (test_all_candidates), cmocka_unit_test (test_tags), cmocka_unit_test (test_properties),
          cmocka_unit_test (test_doers), cmocka_unit_test (test_parties_of_names) };
  int failed = TABLE ("language: stems", stems, test_stem) + TABLE ("language: names", name_stems, test_name_stem)
               + TABLE ("language: detection", detects, test_detect) + TABLE ("language: verbs", verbs, test_verb)
               + TABLE ("language: files", files, test_file)
               + cmocka_run_group_tests_name ("language: the rest", others, NULL, NULL);
  fa_languages_free (languages);
  return failed;
}
