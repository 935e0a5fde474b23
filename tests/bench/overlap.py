#!/usr/bin/env python3
"""Link precision and recall when two articles share less and less.

usage: overlap.py PROGRAM CASES [SHARE ...]
CASES is a folder of cases: a.txt, b.txt, and gold.json with sentence spans `a` and `b` and `links` between them, or facts.tsv
(see score_facts.py). Sentences of b that stand in both articles are taken out at random (four draws, fixed seeds) until the
shared ones are SHARE of the shorter article (default: as they are, 0.50, 0.33), and the program is run on what is left. A
threshold that is right where articles share most of their claims makes false agreements where they share a third: look at precision
before choosing one. Where gold.json links each sentence once, a restatement whose marked partner is gone counts as
wrong; facts.tsv holds every place that tells a fact.
"""
import os
import random
import sys
import tempfile

import gold
import reports

DRAWS = 4  # for each share; every one takes other sentences out


def facts_of_both(program, case):
    """Spans of the two sides of each fact that the report finds in both; None when the program gives none."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, side + ".txt") for side in "ab"]
        for path, side in zip(paths, "ab"):
            with open(path, "w", encoding="utf-8") as file:
                file.write(case.texts[side])
        try:
            report = reports.read(reports.run(program, "-q", *paths))
        except RuntimeError:
            return None  # too little is left to tell the language
    return [[fact.spans(x) for x in "ab"] for fact in report.facts if fact.relation in ("agree", "conflict")]


def count_links(case, facts):
    """Of pairs of sentences: (right, found, marked ones found, marked)."""
    got = set()
    for fact in facts:
        a, b = ({k for k, s in enumerate(case.sentences[x]) for p in spans
                 if gold.overlap(p, s) > 0.5 * min(p[1] - p[0], s[1] - s[0])} for x, spans in zip("ab", fact))
        got |= {(i, j) for i in a for j in b}
    return len(got & case.links), len(got), len(got & case.links), len(case.links)


def count_facts(case, facts):
    """The same of facts."""
    reached = sum(any(gold.is_joined(pair, a, b) for a, b in facts) for pair in case.pairs)
    return sum(case.joins(a, b) for a, b in facts), len(facts), reached, len(case.pairs)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    ways = [(gold.cases_below(sys.argv[2], "gold.json"), gold.thin, count_links, "links"),
            (gold.cases_below(sys.argv[2], "facts.tsv"), gold.thin_marked, count_facts, "facts")]
    cases, thin, count, what = next((way for way in ways if way[0]), (None,) * 4)
    if not cases:
        sys.exit(f"overlap.py: no cases in {sys.argv[2]}")
    for share in [float(s) for s in sys.argv[3:]] or [None, 0.50, 0.33]:
        total, silent = [0] * 4, 0
        for draw in range(1 if share is None else DRAWS):
            rng = random.Random(1 + draw)
            for case in (thin(path, share, rng) for path in cases):
                facts = facts_of_both(sys.argv[1], case)
                silent += facts is None
                total = [x + y for x, y in zip(total, count(case, facts or []))]
        right, found, reached, marked = total
        p, r = right / max(1, found), reached / max(1, marked)
        print(f"share {share or 'as it is'}: {what} {marked}, precision {p:.3f}, recall {r:.3f}, F1 {2 * p * r / max(1e-9, p + r):.3f}"
              + (f"; {silent} without a report" if silent else ""))


main()
