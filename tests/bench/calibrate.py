#!/usr/bin/env python3
"""Is a fact of confidence 0.9 right nine times in ten?

usage: calibrate.py BENCH_LINKS LEXICONS CASES...
CASES are folders of cases with gold.json or facts.tsv. A group of claims is right when it joins what a marked link or fact joins. For each way of linking the odds are fitted to
what the aligner reached, on one half of the documents, and the table of the other half is printed: bins of the
confidence, how many groups, and the share of them that is right.
"""
import math
import random
import sys

import gold
import logistic

EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)


def read(program, lexicons, folders):
    """[(number of the document, kind, reached, odds, right?)]"""
    rows = []
    for folder in folders:
        cases = [(n, gold.thin(path, None, random)) for n, path in enumerate(gold.cases_below(folder, "gold.json"))]
        cases += [(n, gold.marked(path)) for n, path in enumerate(gold.cases_below(folder, "facts.tsv"))]
        for number, case in cases:
            _, groups = gold.run(program, lexicons, case)
            rows += [(number, kind, reached, odds, case.joins(a, b)) for kind, reached, odds, a, b in groups]
    return rows


def confidence(odds):
    return 1 / (1 + math.exp(-odds))


def print_table(title, judged):
    print("%s: %d groups, %.3f right" % (title, len(judged), sum(r for _, r in judged) / max(1, len(judged))))
    for low, high in zip(EDGES, EDGES[1:]):
        inside = [(c, r) for c, r in judged if low <= c < high]
        if inside:
            print("  %.2f to %.2f: %5d, said %.3f, right %.3f" % (
                low, min(high, 1), len(inside), sum(c for c, _ in inside) / len(inside),
                sum(r for _, r in inside) / len(inside)))


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    rows = read(sys.argv[1], sys.argv[2], sys.argv[3:])
    held_back = []
    for kind in sorted({row[1] for row in rows}):
        own = [row for row in rows if row[1] == kind]
        halves = [[row for row in own if row[0] % 2 == half] for half in (0, 1)]
        if min(map(len, halves)) < 30:
            print("%s: %d groups, too few to fit, %.3f right" % (kind, len(own), sum(r[4] for r in own) / len(own)))
            held_back += [(confidence(row[3] / 1000), row[4]) for row in own]
            continue
        weights = [logistic.fit([([row[2] / 1000], row[4]) for row in half]) for half in halves]
        both = logistic.fit([([row[2] / 1000], row[4]) for row in own])
        print("%s: odds = %d + %d x reached / 1000 (all), %d + %d, %d + %d (halves)" % (
            kind, *(round(1000 * w) for w in both + weights[0] + weights[1])))
        held_back += [(confidence(logistic.odds(weights[1 - half], [row[2] / 1000])), row[4])
                      for half in (0, 1) for row in halves[half]]
    print_table("fitted on the other half", held_back)
    print_table("as the program has it", [(confidence(row[3] / 1000), row[4]) for row in rows])


main()
