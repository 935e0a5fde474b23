/* clean.c - bytes from outside become text that XML can hold.
 *
 * In: bytes that should be UTF-8. Out: well-formed UTF-8 of characters XML 1.0 can hold, with LF line ends. The one
 * idea: runs of good bytes are copied whole, so that clean text costs one scan. */
#include "clean.h"

#include <string.h>

#define REPLACEMENT "\357\277\275" /* U+FFFD */

/* Length and allowed second byte of a sequence, by its first byte: Unicode 3.9, table 3-7. */
static guint
sequence_of (guchar lead, guchar *low, guchar *high)
{
  *low = 0x80;
  *high = 0xBF;
  switch (lead)
    {
    case 0xE0: *low = 0xA0; return 3;  /* no overlong forms */
    case 0xED: *high = 0x9F; return 3; /* no surrogates */
    case 0xF0: *low = 0x90; return 4;
    case 0xF4: *high = 0x8F; return 4; /* nothing above U+10FFFF */
    default: return lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF4 ? 4 : 0;
    }
}

guint
fa_utf8_next (const char *s, gsize n, gunichar *c)
{
  guchar lead = (guchar) s[0], low, high;
  *c = lead;
  if (lead < 0x80)
    return 1;
  guint wanted = sequence_of (lead, &low, &high);
  *c = lead & (0x7Fu >> wanted);
  for (guint i = 1; i < wanted; i++)
    {
      if (i == n || (guchar) s[i] < low || (guchar) s[i] > high)
        {
          *c = FA_UTF8_BAD;
          return i;
        }
      *c = *c << 6 | ((guchar) s[i] & 0x3F);
      low = 0x80;
      high = 0xBF;
    }
  if (wanted == 0)
    {
      *c = FA_UTF8_BAD;
      return 1;
    }
  return wanted;
}

static gboolean
is_kept (gunichar c)
{
  return c < 0x80 ? c >= 0x20 || c == '\n' || c == '\t' : c != FA_UTF8_BAD && c != '\r' && fa_xml_char (c);
}

char *
fa_clean (const char *bytes, gsize n, gsize *length, FaCleanReport *report)
{
  FaCleanReport found = { 0, 0, 0 };
  GString *out = g_string_sized_new (n + 1);
  gsize run = 0; /* start of the good bytes not yet copied */
  for (gsize i = 0; i < n;)
    {
      gunichar c;
      gsize start = i;
      i += fa_utf8_next (bytes + i, n - i, &c);
      if (is_kept (c))
        continue;
      g_string_append_len (out, bytes + run, (gssize) (start - run));
      run = i;
      if (c == FA_UTF8_BAD && found.n_bad++ == 0)
        found.first_bad = start;
      if (c == '\r')
        {
          if (i == n || bytes[i] != '\n')
            g_string_append_c (out, '\n');
          continue;
        }
      g_string_append (out, REPLACEMENT);
      found.n_replaced++;
    }
  g_string_append_len (out, bytes + run, (gssize) (n - run));
  if (length != NULL)
    *length = out->len;
  if (report != NULL)
    *report = found;
  return g_string_free (out, FALSE);
}

char *
fa_clean_string (const char *s)
{
  return s == NULL ? NULL : fa_clean (s, strlen (s), NULL, NULL);
}
