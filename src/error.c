/* error.c - the domain of the library's errors, and how untrusted text is quoted in their messages.
 *
 * In: bytes somebody else chose (a file name, a tag, a term). Out: a piece of one printable line. The one idea: a
 * message must neither steer a terminal nor grow with its input. */
#include <factalign/error.h>

#include <string.h>

#define MAX_QUOTE 80 /* bytes */

/* clang-format off */
G_DEFINE_QUARK (fa-error-quark, fa_error)
/* clang-format on */

/* Characters that move the cursor, end the line or turn the direction of what follows. The joiners U+200C and U+200D
 * are format characters too, but Indic names need them. */
static gboolean
is_unsafe (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR: return TRUE;
    case G_UNICODE_FORMAT: return c != 0x200C && c != 0x200D;
    default: return FALSE;
    }
}

static void
append_escaped (GString *out, const char *s, gsize n)
{
  for (gsize i = 0; i < n; i++)
    g_string_append_printf (out, "\\x%02x", (guchar) s[i]);
}

static gboolean
is_inside_character (char byte)
{
  return ((guchar) byte & 0xC0) == 0x80;
}

/* A long name keeps its beginning and its end: the end of a path is what tells files apart. */
static void
shorten (GString *s)
{
  if (s->len <= MAX_QUOTE)
    return;
  gsize head = (MAX_QUOTE - 3) / 2, tail = s->len - (MAX_QUOTE - 3 - head);
  while (is_inside_character (s->str[head]))
    head--;
  while (is_inside_character (s->str[tail]))
    tail++;
  g_string_erase (s, (gssize) head, (gssize) (tail - head));
  g_string_insert (s, (gssize) head, "...");
}

char *
fa_error_quote (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);
  GString *out = g_string_new (NULL);
  for (gsize left = strlen (text); left > 0;)
    {
      gunichar c = g_utf8_get_char_validated (text, (gssize) left);
      gboolean valid = c != (gunichar) -1 && c != (gunichar) -2;
      gsize n = valid ? (gsize) g_unichar_to_utf8 (c, NULL) : 1;
      if (valid && !is_unsafe (c))
        g_string_append_len (out, text, (gssize) n);
      else
        append_escaped (out, text, n);
      text += n;
      left -= n;
    }
  shorten (out);
  return g_string_free (out, FALSE);
}
