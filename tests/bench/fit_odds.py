#!/usr/bin/env python3
"""Fit the log odds that two sentences state one fact, on one half of the documents, and try them on the other.

usage: fit_odds.py BENCH_LINKS LEXICONS CASES...
CASES are folders of cases with gold.json. Each case is taken as it is and thinned (see gold.py) to shares of 0.5 and
0.33 of the shorter article. Prints the weights in thousandths, as FaAlignOptions has them, of both halves and of all,
and for thresholds of the odds the precision, recall and F1 on the half that the weights were not fitted on.
"""
import math
import random
import sys

import gold
import logistic

SHARES = (None, 0.5, 0.33)
LEAST_MARGIN = 20  # as in the aligner
THRESHOLDS = (-1.0, -0.6, -0.3, 0.0, 0.5, 1.0)


def features(pair):
    margin, mass, breadth = pair[3:6]
    return [math.log(margin), mass / 1000, math.log(max(breadth, 1))]


def read(program, lexicons, folders):
    """[(number of the document, share, links, [(pair, right?)])]"""
    documents = []
    for folder in folders:
        for number, path in enumerate(gold.cases_below(folder, "gold.json")):
            for share in SHARES:
                case = gold.thin(path, share, random.Random(1))
                pairs, _ = gold.run(program, lexicons, case)
                judged = [(p, case.joins([p[0]], [p[1]])) for p in pairs if p[3] >= LEAST_MARGIN]
                documents.append((number, share, len(case.pairs), judged))
    return documents


def link(weights, judged, least):
    """Best first, one to one: right and found."""
    taken, right, found = (set(), set()), 0, 0
    scored = sorted(((logistic.odds(weights, features(p)), p, r) for p, r in judged), key=lambda x: -x[0])
    for odds, pair, good in scored:
        if odds < least:
            break
        if pair[0] in taken[0] or pair[1] in taken[1]:
            continue
        taken[0].add(pair[0])
        taken[1].add(pair[1])
        found += 1
        right += good
    return right, found


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    documents = read(sys.argv[1], sys.argv[2], sys.argv[3:])
    weights = {}
    for half in (0, 1, None):
        data = [(features(p), r) for number, _, _, judged in documents if half is None or number % 2 == half
                for p, r in judged]
        weights[half] = logistic.fit(data)
        print("fitted on %s (%d pairs): bias %d, margin %d, mass %d, breadth %d" % (
            ("even documents", "odd documents", "all")[2 if half is None else half], len(data),
            *(round(1000 * w) for w in weights[half])))
    for share in SHARES:
        for least in THRESHOLDS:
            right = found = wanted = 0
            for number, s, links, judged in documents:
                if s == share:
                    r, f = link(weights[1 - number % 2], judged, least)
                    right, found, wanted = right + r, found + f, wanted + links
            p, r = right / max(1, found), right / max(1, wanted)
            print("share %-8s odds >= %4.1f: precision %.3f, recall %.3f, F1 %.3f" % (
                share or "as it is", least, p, r, 2 * p * r / max(1e-9, p + r)))


main()
