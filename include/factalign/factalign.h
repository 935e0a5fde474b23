/* factalign.h - all of libfactalign, in the order data flows through it. */
#ifndef FACTALIGN_H
#define FACTALIGN_H

#include <factalign/error.h>
#include <factalign/text.h>
#include <factalign/date.h>
#include <factalign/article.h>
#include <factalign/language.h>
#include <factalign/claim.h>
#include <factalign/lexicon.h>
#include <factalign/mention.h>
#include <factalign/align.h>
#include <factalign/compare.h>
#include <factalign/report.h>

#endif
