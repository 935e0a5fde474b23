#!/usr/bin/env python3
"""Link precision and recall when two articles share less and less.

usage: overlap.py PROGRAM CASES [SHARE ...]
CASES is a folder of cases (a.txt, b.txt, gold.json with sentence spans `a`, `b` and `links`). Sentences of b that
stand in both articles are taken out at random (fixed seed) until the shared ones are SHARE of the shorter article
(default: as they are, 0.50, 0.33), and the program is run on what is left. A threshold that is right where articles
share most of their claims makes false agreements where they share a third: look at precision before choosing one.
"""
import glob
import json
import os
import random
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
sys.dont_write_bytecode = True


def thin(case, share, rng):
    """Texts, sentence spans and links of a case with enough of b's shared sentences left out."""
    gold = json.load(open(os.path.join(case, "gold.json"), encoding="utf-8"))
    text = {x: open(os.path.join(case, x + ".txt"), encoding="utf-8").read() for x in "ab"}
    links, keep = [tuple(l) for l in gold["links"]], list(range(len(gold["b"])))
    rng.shuffle(links)
    while share is not None and links and len(links) > share * min(len(gold["a"]), len(keep)):
        gone = links.pop()
        if not any(l[1] == gone[1] for l in links):
            keep.remove(gone[1])
    b, spans = "", []
    for k in keep:
        start, end = gold["b"][k]
        spans.append((len(b), len(b) + end - start))
        b += text["b"][start:end] + "\n"
    where = {k: i for i, k in enumerate(keep)}
    return text["a"], b, gold["a"], spans, {(i, where[j]) for i, j in links}


def touched(spans, sentences):
    overlap = lambda p, s: max(0, min(p[1], s[1]) - max(p[0], s[0]))
    return {k for k, s in enumerate(sentences) for p in spans if overlap(p, s) > 0.5 * min(p[1] - p[0], s[1] - s[0])}


def found_links(xml, a, b):
    links = set()
    for fact in ET.fromstring(xml).iter("{urn:factalign:report:1}fact"):
        if fact.get("relation") in ("agree", "conflict"):
            spans = {x: [(int(e.get("start")), int(e.get("end"))) for e in fact if e.get("source") == x] for x in "ab"}
            links |= {(i, j) for i in touched(spans["a"], a) for j in touched(spans["b"], b)}
    return links


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    cases = sorted(os.path.dirname(f) for f in glob.glob(os.path.join(sys.argv[2], "*", "gold.json")))
    if not cases:
        sys.exit(f"overlap.py: no cases in {sys.argv[2]}")
    for share in [float(s) for s in sys.argv[3:]] or [None, 0.50, 0.33]:
        rng, right, found, wanted = random.Random(1), 0, 0, 0
        for case in cases:
            a_text, b_text, a, b, links = thin(case, share, rng)
            with tempfile.TemporaryDirectory() as d:
                for name, text in (("a", a_text), ("b", b_text)):
                    open(os.path.join(d, name + ".txt"), "w", encoding="utf-8").write(text)
                run = subprocess.run([sys.argv[1], "-q", d + "/a.txt", d + "/b.txt"], stdout=subprocess.PIPE, check=True)
            got = found_links(run.stdout, a, b)
            right, found, wanted = right + len(got & links), found + len(got), wanted + len(links)
        p, r = right / max(1, found), right / max(1, wanted)
        print(f"share {share or 'as it is'}: links {wanted}, precision {p:.3f}, recall {r:.3f}, F1 {2 * p * r / max(1e-9, p + r):.3f}")


main()
