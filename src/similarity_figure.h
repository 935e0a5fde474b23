/* similarity_figure.h - how alike two figures, or two dates, are; all in thousandths. */
#ifndef FACTALIGN_SIMILARITY_FIGURE_H
#define FACTALIGN_SIMILARITY_FIGURE_H

#include <factalign/align.h>

#include <math.h>

#define FA_SMALL_FIGURE 12 /* up to here figures meet by chance */

static inline gboolean
fa_figure_is_number (const FaMention *m)
{
  return m->kind == FA_MENTION_QUANTITY || m->kind == FA_MENTION_MONEY || m->kind == FA_MENTION_PERCENT
         || m->kind == FA_MENTION_ORDINAL;
}

/** Is it a figure, a day or a time of day? */
static inline gboolean
fa_figure_is_value (const FaMention *m)
{
  return fa_figure_is_number (m) || m->kind == FA_MENTION_DATE;
}

static inline gboolean
fa_figure_is_clock (const FaMention *m)
{
  return m->kind == FA_MENTION_DATE && m->date.hour >= 0;
}

/** Is a number too telling to stand in two articles by chance? */
static inline gboolean
fa_figure_is_telling (const FaMention *m)
{
  return m->value > FA_SMALL_FIGURE || m->value != floor (m->value);
}

/** Of two numbers: @p x of source @p a, @p y of source @p b; 0 when they are of different things. */
guint fa_figure_similarity (const FaMentions *a, const FaMention *x, const FaMentions *b, const FaMention *y,
                            const FaAlignOptions *options);

/** Of two dates or times of day. */
guint fa_figure_date_similarity (const FaMention *x, const FaMention *y, const FaAlignOptions *options);

/** The measure a figure is told in, by what it is written with or counts; NULL for a count, and where none is said. */
const FaMeasure *fa_figure_measure (const FaMentions *s, const FaMention *m);

/** How much a figure says, in the unit that others of its dimension are compared in. */
double fa_figure_amount (const FaMentions *s, const FaMention *m);

/** What a figure is measured in, by what it is written with or counts: "length", "time"; NULL for a count. The lexicon
 * owns it. */
const char *fa_figure_dimension (const FaMentions *s, const FaMention *m);

/** Is a measure that of "45 years old", and not of how long something lasts? */
static inline gboolean
fa_figure_measures_age (const FaLexicon *lexicon, const FaMeasure *measure)
{
  guint16 kind = measure == NULL ? FA_KIND_UNIT : fa_lexicon_concept (lexicon, measure->unit)->kind;
  return kind != FA_KIND_UNIT && kind != FA_KIND_TIME;
}

/** Is it a sum, a share, or so much or so many of a thing, and no span of time? */
gboolean fa_figure_is_of_thing (const FaMentions *s, const FaMention *m);

#endif
