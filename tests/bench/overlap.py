#!/usr/bin/env python3
"""Link precision and recall when two articles share less and less.

usage: overlap.py PROGRAM CASES [SHARE ...]
CASES is a folder of cases (a.txt, b.txt, gold.json with sentence spans `a`, `b` and `links`). Sentences of b that
stand in both articles are taken out at random (fixed seed) until the shared ones are SHARE of the shorter article
(default: as they are, 0.50, 0.33), and the program is run on what is left. A threshold that is right where articles
share most of their claims makes false agreements where they share a third: look at precision before choosing one.
"""
import os
import random
import sys
import tempfile

import gold
import reports


def found_links(program, case):
    """Pairs of sentences that the facts of both articles touch."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, side + ".txt") for side in "ab"]
        for path, side in zip(paths, "ab"):
            with open(path, "w", encoding="utf-8") as file:
                file.write(case.texts[side])
        report = reports.read(reports.run(program, "-q", *paths))
    links = set()
    for fact in report.facts:
        if fact.relation in ("agree", "conflict"):
            a, b = ({k for k, s in enumerate(case.sentences[x]) for p in fact.spans(x)
                     if gold.overlap(p, s) > 0.5 * min(p[1] - p[0], s[1] - s[0])} for x in "ab")
            links |= {(i, j) for i in a for j in b}
    return links


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    cases = gold.cases_below(sys.argv[2], "gold.json")
    if not cases:
        sys.exit(f"overlap.py: no cases in {sys.argv[2]}")
    for share in [float(s) for s in sys.argv[3:]] or [None, 0.50, 0.33]:
        rng, right, found, wanted = random.Random(1), 0, 0, 0
        for path in cases:
            case = gold.thin(path, share, rng)
            got = found_links(sys.argv[1], case)
            right, found, wanted = right + len(got & case.links), found + len(got), wanted + len(case.links)
        p, r = right / max(1, found), right / max(1, wanted)
        print(f"share {share or 'as it is'}: links {wanted}, precision {p:.3f}, recall {r:.3f}, F1 {2 * p * r / max(1e-9, p + r):.3f}")


main()
