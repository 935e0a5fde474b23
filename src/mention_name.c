/* mention_name.c - how names sound and acronyms are spelled.
 *
 * In: words of an article. Out: the phonetic keys that the other article's spelling is compared with, the letters of a
 * spelled acronym. The one idea: every form a name may have without its endings sounds too, '|' between. */
#include "mention_private.h"

#include <string.h>

#include "claim_private.h"
#include "name.h"

#define LONGEST_LETTER 18 /* bytes of the name of a letter */

void
fa_mention_sound (GString *all, const FaLanguage *l, const char *key, gboolean cases)
{
  if (all->len > 0)
    g_string_append_c (all, '|');
  fa_name_key (all, key, strlen (key));
  FaStems stems;
  fa_language_name_stems (l, key, &stems);
  for (guint i = 0; i < stems.n && cases; i++)
    {
      g_string_append_c (all, '|');
      fa_name_key (all, stems.stem[i], strlen (stems.stem[i]));
    }
  fa_stems_clear (&stems);
}

/* A person, place or organisation also sounds: "Khan" may be all that the other article says of Imran Khan. */
void
fa_mention_sound_parts (GString *all, const FaMentions *all_mentions, const FaMention *m)
{
  gboolean named = FALSE;
  for (guint i = 0; i < m->hit_n; i++)
    {
      guint32 concept = fa_mentions_hit (all_mentions, m->hit_first + i)->concept;
      FaConceptKind kind = (FaConceptKind) fa_lexicon_concept (all_mentions->lexicon, concept)->kind;
      named |= kind == FA_KIND_PERSON || kind == FA_KIND_PLACE || kind == FA_KIND_ORGANISATION;
    }
  for (guint32 t = m->token_first; t < m->token_end && named; t++)
    if (fa_claims_token (all_mentions->claims, t)->kind == FA_TOKEN_WORD)
      fa_mention_sound (all, m->language, fa_claims_key (all_mentions->claims, t), t + 1 == m->token_end);
}

/* Letter names in a row: એસસીઓ is "sco". Spelled words that also stand in running text as words do not get here. */
gboolean
fa_mention_decode_letters (const FaLanguage *l, const char *key, GString *letters)
{
  if (*key == '\0')
    return TRUE;
  for (gsize n = MIN (strlen (key), LONGEST_LETTER); n > 0; n--)
    {
      g_autofree char *head = g_strndup (key, n);
      const FaWord *word = fa_language_word (l, head);
      if (!fa_word_is (word, FA_WORD_LETTER))
        continue;
      gsize before = letters->len;
      g_string_append (letters, word->value[FA_WORD_LETTER]);
      if (fa_mention_decode_letters (l, key + n, letters))
        return TRUE;
      g_string_truncate (letters, before);
    }
  return FALSE;
}
