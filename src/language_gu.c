/* language_gu.c - Gujarati: candidate stems.
 *
 * Case endings, plural, agreement vowels and verb endings are taken off in every way, level by level; the lexicon
 * decides. Nothing is stripped silently: two endings that look alike (ભાવ, ભાવના) stay apart when both are words.
 * Endings are in folded spelling: short i and u, no word-final anusvara. */
#include "language_rules.h"

#include <string.h>

#define MAX_DEPTH 3
#define LEAST 2      /* code points that must be left ... */
#define LEAST_LONG 3 /* ... and where more than one ending went */
#define LEAST_COMPOUND 5 /* code points a compound has in front of its -વા */
#define NASAL 3      /* bytes of ં */
#define SHORT_A 0x0A85 /* અ */
#define FIRST_CONSONANT 0x0A95
#define LAST_CONSONANT 0x0AB9
#define ANUSVARA 0x0A82

typedef struct {
  const char *text;
  guint8 bytes;
  FaStemOf of;
} Ending;

#define E(text) { text, sizeof text - 1, FA_STEM_OF_ANY }
#define A(text) { text, sizeof text - 1, FA_STEM_OF_VARIABLE }
#define V(text) { text, sizeof text - 1, FA_STEM_OF_VERB }
static const Ending endings[] = {
  /* cases and postpositions written on */
  E ("માંથિ"), E ("માંના"), E ("માંનિ"), E ("માંનુ"), E ("માંનો"), E ("મા"), E ("ના"), E ("નિ"), E ("નો"), E ("નુ"), E ("ને"), E ("થિ"), E ("એ"), E ("ે"), E ("પર"), E ("જ"), E ("ય"),
  E ("વાળા"), E ("વાળિ"), E ("વાળો"), E ("વાળુ"), E ("દિઠ"),
  /* plural; of English loans too: રેસ્ટોરન્ટ્સ */
  E ("ઓ"), E ("ો"), E ("્સ"), E ("્ઝ"),
  /* agreement; ા and ુ below */
  A ("િ"), A ("ઇ"), E ("યા"),
  /* verbs: infinitive, participles, tenses, passive, causative, agent */
  V ("વા"), V ("વુ"), V ("વિ"), V ("વો"), V ("વે"), E ("તા"), V ("તિ"), V ("તો"), V ("તુ"), V ("્યા"), V ("્યો"), V ("્યુ"), V ("્યે"), V ("યો"), V ("યુ"), V ("યે"), V ("શે"), V ("શો"),
  V ("િશુ"), V ("િશ"), V ("ેલ"), V ("ેલા"), V ("ેલિ"), V ("ેલો"), V ("ેલુ"), V ("ેલિ"), V ("િને"), V ("ઇને"), V ("ાય"), V ("ાયા"), V ("ાયો"), V ("ાયુ"), E ("ાઇ"), V ("ાયેલ"), V ("ાયેલા"), V ("ાયેલિ"), V ("ાયેલો"), V ("ાયેલુ"), V ("ાશે"), V ("ાતા"), V ("ાતિ"), V ("ાતો"), V ("ાતુ"),
  V ("ાવ"), V ("ાવા"),
  V ("નાર"), V ("નારા"), V ("નારિ"), V ("નારો"), E ("ાર"), V ("ાવનાર"), E ("તાની"), V ("વાઇ"), V ("વાયુ"), V ("વાયો"), V ("વાયા"), V ("વાય"), V ("વાશે"),
  /* two that are so common together that they count as one: infinitive, participle, agent or plural with its case */
  V ("વામા"), V ("વાના"), V ("વાનિ"), V ("વાનો"), V ("વાનુ"), V ("વાને"), V ("વાથિ"), V ("વાએ"), E ("ોમા"), E ("ોના"), E ("ોનિ"), E ("ોનો"), E ("ોનુ"), E ("ોને"), E ("ોથિ"), E ("ોએ"),
  V ("્યાના"), V ("્યાનિ"), V ("્યાનો"), V ("્યાનુ"), V ("્યાને"), V ("્યાથિ"), V ("નારાઓ"), V ("નારને"), V ("નારાને"), E ("ેથિ"),
  E ("ોમાંથિ"), V ("ેલાને"), V ("ેલાના"), V ("ેલાનિ"),
};

/* Does a key end so? @p n: its bytes. Asked more than anything else here. */
static gboolean
ends (const char *key, gsize n, const Ending *ending)
{
  gsize e = ending->bytes;
  return n >= e && key[n - 1] == ending->text[e - 1] && memcmp (key + n - e, ending->text, e) == 0;
}

/* A stem of two signs is a root behind one ending (મળ-્યા), and a word's remains behind several. */
static gboolean
long_enough (const char *word, gsize n, const char *key)
{
  gsize left = fa_key_letters (word, n), gone = fa_key_letters (key, strlen (key)) - left;
  gsize before = fa_key_letters (word, strlen (word)) - left;
  return gone == before ? left >= LEAST : left >= LEAST_LONG && left * 2 >= gone;
}

/* @param of  what the word may be a stem of itself: a verb's has nothing but verbs in it */
static void
strip (const char *word, const char *key, FaStemOf of, FaStems *stems)
{
  gsize n = strlen (word);
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      gsize e = endings[i].bytes;
      if (n == e || !ends (word, n, &endings[i]))
        continue;
      /* a neuter plural keeps its nasal in front of a case: ગામડાંના */
      gsize nasal = n > e + 2 * NASAL && strncmp (word + n - e - 2 * NASAL, "ાં", 2 * NASAL) == 0 ? NASAL : 0;
      if (long_enough (word, n - e - nasal, key))
        fa_stems_add_of (stems, key, word, n - e - nasal, of == FA_STEM_OF_VERB ? of : endings[i].of);
    }
}

/* The longest stem first: વાહનો is vehicles (વાહન + ો) before it is a cheer (વાહ + નો). */
static void
sort_by_length (FaStems *stems, guint first)
{
  for (guint i = first + 1; i < stems->n; i++)
    for (guint k = i; k > first && strlen (stems->stem[k]) > strlen (stems->stem[k - 1]); k--)
      {
        char *longer = stems->stem[k];
        FaStemOf of = stems->of[k];
        stems->stem[k] = stems->stem[k - 1];
        stems->of[k] = stems->of[k - 1];
        stems->stem[k - 1] = longer;
        stems->of[k - 1] = of;
      }
}

/* Infinitives of compounds agree with their noun: ભાગ લેવો, શપથ લેવા are written with the lemma of લીધો too. */
static void
add_compound_lemmas (const char *key, FaStems *stems)
{
  static const char *const agreeing[] = { "વો", "વિ", "વા" };
  for (guint i = 0, n = stems->n; i < n; i++)
    for (gsize k = 0; k < G_N_ELEMENTS (agreeing) && g_str_has_suffix (stems->stem[i], "વુ"); k++)
      {
        g_autofree char *lemma = g_strndup (stems->stem[i], strlen (stems->stem[i]) - strlen ("વુ"));
        g_autofree char *agreed = g_strconcat (lemma, agreeing[k], NULL);
        fa_stems_add (stems, key, agreed, strlen (agreed));
      }
}

/* ચૂકવાશે, ચૂકવાય: the passive of ચૂકવવું, to pay; no form of ચૂકવું, to miss. */
static gboolean
is_passive (const char *word, const char *key)
{
  static const char *const tenses[] = { "શે", "ય", "ઇ" };
  if (!g_str_has_suffix (word, "વા") || !g_str_has_prefix (key, word))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (tenses); i++)
    if (g_str_has_prefix (key + strlen (word), tenses[i]))
      return TRUE;
  return FALSE;
}

/* Behind the last ending a variable word may stand: મહિના is of મહિનો before it is anything of the Mahi. */
static void
add_variable (const char *word, const char *key, FaStems *stems)
{
  static const char *const direct[] = { "ો", "ુ" };
  gsize n = strlen (word), e = strlen ("ા");
  if (n <= e || !g_str_has_suffix (word, "ા") || !long_enough (word, n - e, key))
    return;
  for (gsize i = 0; i < (is_passive (word, key) ? 1 : G_N_ELEMENTS (direct)); i++)
    {
      g_autofree char *form = g_strdup_printf ("%.*s%s", (int) (n - e), word, direct[i]);
      fa_stems_add (stems, key, form, strlen (form));
    }
}

/* What is left without ા or ુ: a last resort, for નદીમાં is no form of નદીમ, nor ભાગ્યા of ભાગ્ય. */
static void
add_bare (const char *word, const char *key, FaStems *stems)
{
  gsize n = strlen (word), e = strlen ("ા");
  if (n > e && (g_str_has_suffix (word, "ા") || g_str_has_suffix (word, "ુ")) && long_enough (word, n - e, key))
    fa_stems_add (stems, key, word, n - e);
}

/* An adjective agrees with its noun in compounds too: ઊભો કરાશે is of ઊભું કરવું. Asked last: plurals end so as often. */
static void
add_neuter (const char *key, FaStems *stems)
{
  static const char *const endings_of_agreement[] = { "ો", "િ" };
  for (gsize i = 0; i < G_N_ELEMENTS (endings_of_agreement); i++)
    {
      gsize n = strlen (key), e = strlen (endings_of_agreement[i]);
      if (n <= e || !g_str_has_suffix (key, endings_of_agreement[i]) || fa_key_letters (key, n - e) < LEAST)
        continue;
      g_autofree char *form = g_strdup_printf ("%.*sુ", (int) (n - e), key);
      fa_stems_add (stems, key, form, strlen (form));
    }
}

/* સ્વીકાર્યો is the past of સ્વીકારવું before it is a plural of સ્વીકાર્ય, which is no noun. */
static void
add_past (const char *key, FaStems *stems)
{
  gsize n = strlen (key), e = strlen ("્યો");
  if (n > e && g_str_has_suffix (key, "્યો") && fa_key_letters (key, n - e) >= LEAST)
    fa_stems_add_of (stems, key, key, n - e, FA_STEM_OF_VERB);
}

/* A root before the ending of a passive shortens its આ: લવાયા is of લાવવું, મગાયો of માગવું, તોડી પડાશે of તોડી પાડવું, વપરાશે of
 * વાપરવું. Asked last, and of verbs only: where the root is a verb as it stands, ભરાયો is of that. */
static void
add_lengthened (const char *key, FaStems *stems)
{
  static const Ending passives[]
      = { E ("ાય"), E ("ાયા"), E ("ાયો"), E ("ાયુ"), E ("ાઇ"), E ("ાયેલ"), E ("ાયેલા"), E ("ાયેલિ"), E ("ાયેલો"), E ("ાયેલુ"),
          E ("ાશે"), E ("ાતા"), E ("ાતિ"), E ("ાતો"), E ("ાતુ"), E ("ાવાનો"), E ("ાવાનિ"), E ("ાવાના"), E ("ાવાનુ") };
  gunichar first = g_utf8_get_char (key), second = *key == '\0' ? 0 : g_utf8_get_char (g_utf8_next_char (key));
  gboolean consonant = first >= FIRST_CONSONANT && first <= LAST_CONSONANT;
  gboolean unmarked = (second >= FIRST_CONSONANT && second <= LAST_CONSONANT) || second == ANUSVARA;
  if ((!consonant && first != SHORT_A) || !unmarked)
    return;
  gsize n = strlen (key), head = (gsize) (g_utf8_next_char (key) - key);
  for (gsize i = 0; i < G_N_ELEMENTS (passives); i++)
    {
      gsize e = passives[i].bytes;
      if (n <= e || !ends (key, n, &passives[i]) || fa_key_letters (key, n - e) < LEAST)
        continue;
      g_autofree char *root = consonant
                                  ? g_strdup_printf ("%.*sા%.*s", (int) head, key, (int) (n - e - head), key + head)
                                  : g_strdup_printf ("આ%.*s", (int) (n - e - head), key + head);
      fa_stems_add_of (stems, key, root, strlen (root), FA_STEM_OF_VERB);
    }
}

static void
gujarati_stems (const char *key, FaStems *stems)
{
  add_compound_lemmas (key, stems);
  add_past (key, stems);
  guint given = stems->n, level_start = stems->n; /* an irregular form's lemma stays first */
  strip (key, key, FA_STEM_OF_ANY, stems);
  for (guint depth = 1; depth < MAX_DEPTH; depth++)
    {
      guint level_end = stems->n;
      for (guint i = level_start; i < level_end; i++)
        strip (stems->stem[i], key, stems->of[i], stems);
      level_start = level_end;
    }
  guint stripped = stems->n;
  add_variable (key, key, stems);
  for (guint i = given; i < stripped; i++)
    add_variable (stems->stem[i], key, stems);
  sort_by_length (stems, given);
  guint bare = stems->n;
  add_bare (key, key, stems);
  for (guint i = given; i < bare; i++)
    add_bare (stems->stem[i], key, stems);
  sort_by_length (stems, bare);
  add_neuter (key, stems);
  add_lengthened (key, stems);
}

/* Names take cases and postpositions, once, behind a plural at most. */
static void
gujarati_name_stems (const char *key, FaStems *stems)
{
  static const Ending cases[] = {
    E ("માંથિ"), E ("માંના"), E ("માંનિ"), E ("મા"), E ("ના"), E ("નિ"), E ("નો"), E ("નુ"), E ("ને"),
    E ("થિ"), E ("એ"), E ("ે"), E ("ઓ"), E ("ો"), E ("ઓના"), E ("ઓનિ"), E ("ઓને"), E ("ઓએ"), E ("વાળા"),
    E ("વાળિ"), E ("વાળો"), E ("પર")
  };
  gsize n = strlen (key);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize e = cases[i].bytes;
      if (n > e && ends (key, n, &cases[i]) && fa_key_letters (key, n - e) >= LEAST)
        fa_stems_add (stems, key, key, n - e);
    }
}

/* Verbs are listed as infinitives (-વું, in compounds -વી, -વો, -વા), variable nouns and adjectives in -ો or -ું. */
static void
gujarati_term_keys (const char *key, FaStems *stems)
{
  static const char *const infinitive[] = { "વુ", "વિ", "વો", "વા" };
  static const char *const agreement[] = { "ો", "ુ" };
  gsize n = strlen (key);
  for (gsize i = 0; i < G_N_ELEMENTS (infinitive); i++)
    {
      gsize e = strlen (infinitive[i]);
      gsize least = strcmp (infinitive[i], "વુ") == 0 ? LEAST : LEAST_COMPOUND; /* દવા, બનેવી, દાવો are no verbs */
      if (n <= e || memcmp (key + n - e, infinitive[i], e) != 0 || fa_key_letters (key, n - e) < least)
        continue;
      fa_stems_add_of (stems, key, key, n - e, FA_STEM_OF_VERB);
      if (g_str_has_suffix (stems->stem[stems->n - 1], "ે") && fa_key_letters (key, n - e) > LEAST)
        fa_stems_add_of (stems, key, key, n - e - strlen ("ે"), FA_STEM_OF_VERB); /* કહેવું: કહ્યું */
      return;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (agreement); i++)
    {
      gsize e = strlen (agreement[i]);
      if (n > e && memcmp (key + n - e, agreement[i], e) == 0 && fa_key_letters (key, n - e) >= LEAST)
        fa_stems_add (stems, key, key, n - e);
    }
}

static gboolean
gujarati_verb_like (const char *key)
{
  /* no -તા and no -ેલ: nouns and names end in them as often (નેતા, જનતા, પટેલ, ઇઝરાયેલ) */
  static const Ending marks[] = { E ("્યો"), E ("્યા"), E ("્યુ"), E ("શે"), E ("ાયો"), E ("ાયા"), E ("ાયુ"), E ("ાવતા"), E ("િને"), E ("ાઇ") };
  gsize n = strlen (key);
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (ends (key, n, &marks[i]) && fa_key_letters (key, n) >= 4)
      return TRUE;
  return FALSE;
}

/* કરશે; કરવાના (છે); કર્યું, કરાયું. The genitive of an infinitive is a plan only beside "is": the caller looks. */
static FaTense
gujarati_tense (const char *key, gboolean irregular)
{
  (void) irregular;
  static const struct {
    Ending ending;
    FaTense tense;
  } marks[] = { { E ("શે"), FA_TENSE_FUTURE },   { E ("ઇશ"), FA_TENSE_FUTURE },  { E ("ઇશુ"), FA_TENSE_FUTURE },  { E ("વાનો"), FA_TENSE_INTENT },
                  { E ("વાનિ"), FA_TENSE_INTENT }, { E ("વાના"), FA_TENSE_INTENT }, { E ("વાનુ"), FA_TENSE_INTENT }, { E ("વા"), FA_TENSE_INFINITIVE },   { E ("વુ"), FA_TENSE_INFINITIVE },
                  { E ("વાને"), FA_TENSE_INFINITIVE }, { E ("્યો"), FA_TENSE_PAST },   { E ("્યા"), FA_TENSE_PAST },    { E ("્યુ"), FA_TENSE_PAST },
                  { E ("ાયો"), FA_TENSE_PAST },    { E ("ાયા"), FA_TENSE_PAST },   { E ("ાયુ"), FA_TENSE_PAST },    { E ("ાઇ"), FA_TENSE_PAST },
                  { E ("ાયેલ"), FA_TENSE_PAST } };
  gsize n = strlen (key);
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (ends (key, n, &marks[i].ending) && fa_key_letters (key, n) >= 3)
      return marks[i].tense;
  return FA_TENSE_NONE;
}

/* -તાં is told from the agreeing -તા by its nasal, which the key has lost. No bare -ેલ: see above. */
static FaParticiple
gujarati_participle (const char *word, gsize n, const char *key, const char *next)
{
  static const char *const attributes[] = { "ેલા", "ેલિ", "ેલો", "ેલુ" };
  gsize adverbial = strlen ("તાં");
  if (n > adverbial && memcmp (word + n - adverbial, "તાં", adverbial) == 0)
    {
      gboolean stressed = strcmp (next, "જ") == 0 || strcmp (next, key) == 0; /* થતાં જ, હસતાં હસતાં */
      return stressed ? FA_PARTICIPLE_NONE : FA_PARTICIPLE_ADVERBIAL;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (attributes); i++)
    if (g_str_has_suffix (key, attributes[i]) && fa_key_letters (key, strlen (key)) > LEAST + 2)
      return FA_PARTICIPLE_ATTRIBUTIVE;
  return FA_PARTICIPLE_NONE;
}

/* Do just these letters stand behind a stem, with or without the ending of the plural: વાલીએ, વાલીઓએ, પત્રકારોએ? */
static gboolean
is_rest (const char *rest, const char *ending)
{
  static const char *const plural[] = { "", "ઓ", "ો", "્સ" }; /* -s of English: ડિફેન્ડર્સને */
  for (gsize i = 0; i < G_N_ELEMENTS (plural); i++)
    if (g_str_has_prefix (rest, plural[i]) && strcmp (rest + strlen (plural[i]), ending) == 0)
      return TRUE;
  return FALSE;
}

/* પોલીસે does, પોલીસને and પોલીસની (ધરપકડ) it is done to. ખાને is both in sound: of ખાન it is the doer. */
static FaParty
gujarati_party (const char *key, const char *stem)
{
  static const char *const targets[] = { "ને", "નિ", "નો", "નુ" };
  gsize n = strlen (key), known = stem == NULL ? 0 : strlen (stem);
  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    if (g_str_has_suffix (key, targets[i]) && (known == 0 ? fa_key_letters (key, n) >= LEAST + 4 : n > known && is_rest (key + known, targets[i])))
      return FA_PARTY_TARGET;
  gboolean doer = g_str_has_suffix (key, "ે") || g_str_has_suffix (key, "એ");
  return doer && (known == 0 || (n > known && (is_rest (key + known, "ે") || is_rest (key + known, "એ")))) ? FA_PARTY_AGENT : FA_PARTY_NONE;
}

/* Is the last consonant of a key's first @p n bytes an n: ખાન, રાની? */
static gboolean
ends_in_n (const char *key, gsize n)
{
  static const char *const signs[] = { "", "ા", "િ", "ુ", "ે", "ો" };
  static const char *const letters[] = { "ન", "ણ" };
  g_autofree char *front = g_strndup (key, n);
  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (letters); k++)
      {
        g_autofree char *end = g_strconcat (letters[k], signs[i], NULL);
        if (g_str_has_suffix (front, end))
          return TRUE;
      }
  return FALSE;
}

/* The same of a name whose end Latin letters tell: in ખાને "Khan" has its own n and does it; in ખાનને, જોકોને and શાહની not. */
static FaParty
gujarati_party_of_name (const char *key, const char *latin)
{
  static const char *const targets[] = { "ને", "નિ", "નો", "નુ" };
  gsize n = strlen (key), last = strlen (latin);
  while (last > 0 && strchr ("aeiouy", latin[last - 1]) != NULL)
    last--;
  gboolean nasal = last > 0 && latin[last - 1] == 'n'; /* Khan, Rani */
  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    if (g_str_has_suffix (key, targets[i]) && (!nasal || ends_in_n (key, n - strlen (targets[i]))))
      return FA_PARTY_TARGET;
  gboolean own = g_str_has_suffix (latin, "e"); /* Doyle, ડોયલે */
  return (!own && g_str_has_suffix (key, "ે")) || g_str_has_suffix (key, "એ") ? FA_PARTY_AGENT : FA_PARTY_NONE;
}

/* પોલીસને તપાસ કરવી પડી, પોલીસને મંજૂરી મળી, પોલીસનો હુમલો થયો: the police do it, or get it. */
static gboolean
gujarati_undergone (const char *key)
{
  static const char *const stems[] = { "મળ", "પડ", "ગમ", "આવડ", "લાગ", "થ" };
  static const char *const rest[] = { "", "ે", "િ", "ઇ", "્યો", "્યુ", "્યા", "યો", "યુ", "યા", "શે", "તો", "તિ", "તુ", "તા", "વો", "વિ", "વુ", "વા" };
  for (gsize i = 0; i < G_N_ELEMENTS (stems); i++)
    for (gsize k = 0; g_str_has_prefix (key, stems[i]) && k < G_N_ELEMENTS (rest); k++)
      if (strcmp (key + strlen (stems[i]), rest[k]) == 0)
        return TRUE;
  return g_str_has_prefix (key, "જોઇએ");
}

const FaLanguageRules fa_rules_gu = {
  .tag = "gu",
  .script = FA_SCRIPT_GUJARATI,
  .decimal_sign = '.',
  .verb_final = TRUE,
  .stems = gujarati_stems,
  .term_keys = gujarati_term_keys,
  .name_stems = gujarati_name_stems,
  .verb_like = gujarati_verb_like,
  .tense = gujarati_tense,
  .participle = gujarati_participle,
  .party = gujarati_party,
  .party_of_name = gujarati_party_of_name,
  .undergone = gujarati_undergone,
};
