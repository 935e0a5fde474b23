"""What the fitting scripts share: cases with known links, thinned or whole, and what bench_links says of them.

A case is a folder with a.txt, b.txt and either gold.json (sentence spans `a` and `b`, and `links` between them) or
facts.tsv (see score_facts.py). All offsets are code points.
"""
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
sys.dont_write_bytecode = True
import score_facts


def overlap(p, s):
    return max(0, min(p[1], s[1]) - max(p[0], s[0]))


def read_text(case, side):
    with open(os.path.join(case, side + ".txt"), encoding="utf-8") as file:
        return file.read()


def is_joined(pair, a, b):
    """Do spans of both sides hold, or lie in, the two sides of a pair?"""
    near = lambda spans, quotes: any(overlap(x, q) > 0.5 * min(x[1] - x[0], q[1] - q[0]) for x in spans for q in quotes)
    return near(a, pair[0]) and near(b, pair[1])


class Case:
    """Two texts, and the pairs of quotes of which each says one thing on both sides."""

    def __init__(self, name, texts, pairs, sentences=None, links=None):
        self.name, self.texts, self.pairs = name, texts, pairs
        self.sentences, self.links = sentences, links  # spans by side, and pairs of their numbers, where they are known

    def joins(self, a, b):
        """Do spans of both sides hold, or lie in, the two sides of one pair?"""
        return any(is_joined(pair, a, b) for pair in self.pairs)


def thin(case, share, rng):
    """A case of which sentences of b that a has too are left out until only `share` of the shorter article is shared."""
    with open(os.path.join(case, "gold.json"), encoding="utf-8") as file:
        gold = json.load(file)
    text = {x: read_text(case, x) for x in "ab"}
    links, keep = [tuple(link) for link in gold["links"]], list(range(len(gold["b"])))
    rng.shuffle(links)
    while share is not None and links and len(links) > share * min(len(gold["a"]), len(keep)):
        gone = links.pop()
        if not any(link[1] == gone[1] for link in links):
            keep.remove(gone[1])
    b, spans = "", {}
    for k in keep:
        start, end = gold["b"][k]
        spans[k] = (len(b), len(b) + end - start)
        b += text["b"][start:end] + "\n"
    pairs = [([tuple(gold["a"][i])], [spans[j]]) for i, j in links]
    number = {k: i for i, k in enumerate(keep)}
    return Case(os.path.basename(os.path.normpath(case)), {"a": text["a"], "b": b}, pairs,
                {"a": gold["a"], "b": [spans[k] for k in keep]}, {(i, number[j]) for i, j in links})


def marked(case):
    """A case with facts.tsv."""
    facts = [m for m in score_facts.read_marked(case) if len(m.sides) == 2]
    return Case(os.path.basename(os.path.normpath(case)), {x: read_text(case, x) for x in "ab"},
                [(m.spans["a"], m.spans["b"]) for m in facts])


def thin_marked(path, share, rng):
    """The same of a case with facts.tsv. A fact that b tells twice is one of both until neither sentence is left."""
    case = marked(path)
    if share is None:
        return case
    a, b = (score_facts.sentences(case.texts[x]) for x in "ab")
    keep = list(b)
    shared = [s for s in b if any(overlap(s, q) for _, quotes in case.pairs for q in quotes)]
    rng.shuffle(shared)
    while shared and len(shared) > share * min(len(a), len(keep)):
        keep.remove(shared.pop())
    gone = [s for s in b if s not in keep]
    at = lambda place: place - sum(end - start for start, end in gone if end <= place)
    left = lambda quotes: [(at(q[0]), at(q[1])) for q in quotes if not any(overlap(q, s) for s in gone)]
    pairs = [(quotes_a, left(quotes_b)) for quotes_a, quotes_b in case.pairs if left(quotes_b)]
    text = "".join(case.texts["b"][start:end] for start, end in keep)
    return Case(case.name, {"a": case.texts["a"], "b": text}, pairs)


def cases_below(folder, name):
    found = [os.path.join(folder, d) for d in sorted(os.listdir(folder))] + [folder]
    return [d for d in found if os.path.exists(os.path.join(d, name))]


def run(program, lexicons, case):
    """Lines of bench_links, their byte offsets made code points: (pairs, groups)."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, side + ".txt") for side in "ab"]
        for path, side in zip(paths, "ab"):
            with open(path, "w", encoding="utf-8") as file:
                file.write(case.texts[side])
        out = subprocess.run([program, lexicons, *paths], stdout=subprocess.PIPE, check=True).stdout.decode()
    data = {side: case.texts[side].encode() for side in "ab"}
    at = lambda side, offset: len(data[side][:int(offset)].decode("utf-8", "ignore"))
    spans = lambda side, cell: [tuple(at(side, x) for x in s.split("-")) for s in cell.split(",")]
    pairs, groups = [], []
    for line in out.splitlines():
        cells = line.split("\t")
        if cells[0] == "pair":
            a, b = ((at(s, cells[i]), at(s, cells[i + 1])) for s, i in (("a", 1), ("b", 3)))
            pairs.append((a, b, *map(int, cells[5:])))
        else:
            groups.append((cells[1], int(cells[2]), int(cells[3]), spans("a", cells[4]), spans("b", cells[5])))
    return pairs, groups
