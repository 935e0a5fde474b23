#!/usr/bin/env python3
"""Links when articles are short: the marked pairs, cut to their first sentences.

usage: brief.py BENCH_LINKS LEXICONS PAIRS [SENTENCES_A,SENTENCES_B ...]
PAIRS is a folder of pairs with facts.tsv (fixtures/). For each size (default: 5,5 8,8 5,99) the groups of claims by what
linked them, right and wrong, as calibrate.py counts them. In a short article any claim may be the likest: what the
option brief_gain of align.h asks of clauses there was chosen between this and overlap.py: what is brief shares little, or
much, and nothing tells which.
"""
import collections
import re
import subprocess
import sys

import gold

SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?=\d)[^.!?\n]*)*[.!?]*[”\"']*")
SHORTEST = 15  # characters; less is an abbreviation


def cut(case, side, count):
    """The case with only the first sentences of one side, and the facts that they state."""
    ends = [m.end() for m in SENTENCE.finditer(case.texts[side]) if m.end() - m.start() > SHORTEST]
    if len(ends) <= count:
        return case
    end, k = ends[count - 1], "ab".index(side)
    pairs = []
    for pair in case.pairs:
        kept = [span for span in pair[k] if span[1] <= end]
        if kept:
            pairs.append(tuple(kept if i == k else pair[i] for i in range(2)))
    return gold.Case(case.name, {**case.texts, side: case.texts[side][:end] + "\n"}, pairs)


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    cases = [gold.marked(path) for path in gold.cases_below(sys.argv[3], "facts.tsv")]
    for size in sys.argv[4:] or ["5,5", "8,8", "5,99"]:
        a, b = map(int, size.split(","))
        count, skipped = collections.Counter(), 0
        for case in cases:
            short = cut(cut(case, "a", a), "b", b)
            try:
                groups = gold.run(sys.argv[1], sys.argv[2], short)[1]
            except subprocess.CalledProcessError:
                skipped += 1  # too short to tell the language
                continue
            for kind, _, _, spans_a, spans_b in groups:
                count[kind, short.joins(spans_a, spans_b)] += 1
        print(size + ": " + ", ".join("%s %d right %d wrong" % (kind, count[kind, True], count[kind, False])
                                      for kind in sorted({k for k, _ in count})) + f"; {skipped} skipped")


main()
