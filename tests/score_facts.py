#!/usr/bin/env python3
"""Score reports against the facts that people marked in the articles.

A case is a folder with a.txt, b.txt and facts.tsv: tab-separated, one line a fact, columns relation (agree, conflict,
only-a, only-b), kind, a, b, fact; a and b hold verbatim quotes joined by " || ", "-" for none. Each quote occurs once.

What is counted, per case:
  agree        agreed facts found: a fact of relation agree or conflict states them
  conflict     conflicts found: a fact of relation conflict states them
  only         one-source facts found: a fact of relation only holds them and no agreement or conflict does, or they are
               a detail of relation only
  flagged-     conflicts reported that are none
  agree-       agreements and conflicts reported that state no marked fact
  furniture-   sentences without a marked fact (bylines, datelines, credits) that the report makes a claim of
  unassessed   sentences of which the report says no more than that it did not understand them

A report's fact states a marked fact when on each side it covers over 40 % of the quotes and is not much more than the
sentences they stand in (over 40 % of it lies there). A reported agreement is false when it holds no quote of any marked
fact on both sides in that way.

usage: score_facts.py [--min FILE [--update]] [--show] PROGRAM [CASES]
CASES is a folder of cases; default: the environment variable FACTALIGN_CASES. FILE holds the least and most that
each case must reach; --update writes it.
Exit status: 0; 1 when a case falls behind FILE or is malformed; 2 usage.
"""
import argparse
import os
import re
import sys

sys.dont_write_bytecode = True
import reports

SHARE = 0.4  # of a quote that is covered, or of a fact that lies around it
FOUND = ("agree", "conflict", "only")  # counts that may not fall
WRONG = ("flagged-", "agree-", "furniture-", "unassessed")  # counts that may not rise


class BadCase(Exception):
    pass


# Spans ------------------------------------------------------------------------------------------------------------------

def overlap(x, y):
    return max(0, min(x[1], y[1]) - max(x[0], y[0]))


def merged(spans):
    """The same places as spans that do not overlap."""
    out = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def covered(spans, by):
    """TRUE when over SHARE of the spans lies in those of `by`."""
    spans, by = merged(spans), merged(by)
    length = sum(end - start for start, end in spans)
    return length > 0 and sum(overlap(s, b) for s in spans for b in by) > SHARE * length


def sentences(text):
    """Sentences by the plainest of rules, so that the splitter under test is not its own judge."""
    ends = [m.end() for m in re.finditer(r"[.!?।][\"'”’)]*\s+(?=[^a-z])|\n+", text)]
    starts = [0] + ends
    return [(s, e) for s, e in zip(starts, ends + [len(text)]) if s < e]


# Marked facts -----------------------------------------------------------------------------------------------------------

class Marked:
    """A line of facts.tsv with the places of its quotes; `around`: of the sentences they stand in."""

    def __init__(self, relation, fact, quotes, texts):
        self.relation, self.fact = relation, fact
        self.spans, self.around = {}, {}
        for side, text in texts.items():
            self.spans[side] = [find(quote, text, side) for quote in quotes[side]]
            self.around[side] = [s for s in sentences(text) if any(overlap(s, q) for q in self.spans[side])]
        self.sides = [side for side in texts if self.spans[side]]
        wanted = {"only-a": ["a"], "only-b": ["b"], "agree": ["a", "b"], "conflict": ["a", "b"]}.get(relation)
        if self.sides != wanted:
            raise BadCase("relation %s with quotes of %s" % (relation, " and ".join(self.sides) or "none"))

    def stated_by(self, fact):
        return all(covered(self.spans[x], fact.spans(x)) and covered(fact.spans(x), self.around[x]) for x in self.sides)

    def touched_by(self, fact):
        """As stated_by(), but one of several quotes is enough: a report may tell headline and body apart."""
        return all(any(covered([q], fact.spans(x)) for q in self.spans[x]) and covered(fact.spans(x), self.around[x])
                   for x in self.sides)


def find(quote, text, side):
    first = text.find(quote)
    if first < 0 or text.find(quote, first + 1) >= 0:
        raise BadCase("%s.txt: quote %s: %s" % (side, "is not there" if first < 0 else "occurs twice", quote))
    return first, first + len(quote)


def read_marked(folder):
    texts = {side: reports.text_of(os.path.join(folder, side + ".txt")) for side in "ab"}
    with open(os.path.join(folder, "facts.tsv"), encoding="utf-8") as file:
        lines = file.read().splitlines()
    if lines[:1] != ["relation\tkind\ta\tb\tfact"]:
        raise BadCase("facts.tsv:1: not the header")
    marked = []
    for number, line in enumerate(lines[1:], 2):
        fields = line.split("\t")
        if len(fields) != 5:
            raise BadCase("facts.tsv:%d: %d columns" % (number, len(fields)))
        quotes = {side: [] if cell == "-" else cell.split(" || ") for side, cell in zip("ab", fields[2:4])}
        try:
            marked.append(Marked(fields[0], fields[4], quotes, texts))
        except BadCase as bad:
            raise BadCase("facts.tsv:%d: %s" % (number, bad))
    if not marked:
        raise BadCase("facts.tsv: no facts")
    return marked


# The score ----------------------------------------------------------------------------------------------------------------

def only_found(mark, facts):
    side = mark.sides[0]
    quotes = mark.spans[side]
    details = [(v.start, v.end) for f in facts for d in f.details if d.relation == "only" for v in d.values
               if v.source == side]
    if any(covered(quotes, [v]) and covered([v], quotes) for v in details):
        return True
    holds = {f.relation for f in facts if covered(quotes, f.spans(side))}
    return "only" in holds and not holds & {"agree", "conflict"}


def is_found(mark, facts):
    if mark.relation.startswith("only"):
        return only_found(mark, facts)
    relations = ("agree", "conflict") if mark.relation == "agree" else ("conflict",)
    return any(mark.stated_by(f) for f in facts if f.relation in relations)


def score(marked, report):
    """Counts of one case, and what a person wants to see of it."""
    facts = report.facts
    count = dict.fromkeys(FOUND + WRONG + tuple("all-" + name for name in FOUND) + ("sentences",), 0)
    remarks = []
    for mark in marked:
        name = mark.relation.split("-")[0]
        count["all-" + name] += 1
        if is_found(mark, facts):
            count[name] += 1
        else:
            instead = [f.relation + " " + f.id for f in facts if mark.touched_by(f)]
            remarks.append("missed %s: %s (%s)" % (mark.relation, mark.fact, ", ".join(instead) or "not stated"))
    shared = [m for m in marked if not m.relation.startswith("only")]
    for fact in facts:
        if fact.relation == "conflict" and not any(m.touched_by(fact) for m in shared if m.relation == "conflict"):
            count["flagged-"] += 1
            remarks.append("false conflict " + fact.id)
        if fact.relation in ("agree", "conflict") and not any(m.touched_by(fact) for m in shared):
            count["agree-"] += 1
            remarks.append("false agreement " + fact.id)
    for source in report.sources.values():
        for s, end in zip(source.sentences, source.ends):
            inside = {f.relation for f in facts for e in f.spans(source.id) if overlap(e, (s.start, end))}
            count["sentences"] += 1
            count["unassessed"] += inside == {"unassessed"}
            if inside and not any(overlap(q, (s.start, end)) for m in marked for q in m.spans[source.id]):
                count["furniture-"] += 1
                remarks.append("furniture %s:%d" % (source.id, s.start))
    return count, remarks


def check_marked(marked):
    """The scorer's own test: a report that says just what is marked has full marks, an empty one has none."""
    def fact(mark):
        evidence = [reports.Evidence(x, start, end, "") for x in mark.sides for start, end in mark.spans[x]]
        return reports.Fact("f", "", mark.relation.split("-")[0], mark.sides, evidence, [], [])
    best, remarks = score(marked, reports.Report("", {}, {}, {}, [fact(m) for m in marked], []))
    if any(best[name] != best["all-" + name] for name in FOUND) or any(best[name] for name in WRONG):
        raise BadCase("no report could satisfy facts.tsv: " + ", ".join(remarks))
    worst, _ = score(marked, reports.Report("", {}, {}, {}, [], []))
    assert not any(worst[name] for name in FOUND), "an empty report scores"


# Output and comparison --------------------------------------------------------------------------------------------------

def row(name, count):
    found = ["%d/%d" % (count[n], count["all-" + n]) for n in FOUND]
    share = 100.0 * count["unassessed"] / max(1, count["sentences"])
    return "%-20s %9s %9s %9s %9d %9d %10d %10.1f%%" % (
        name[:20], *found, *(count[n] for n in WRONG[:3]), share)


HEADER = "%-20s %9s %9s %9s %9s %9s %10s %11s" % ("case", *FOUND, *WRONG)


def read_expected(path):
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]
    return {r[0]: dict(zip(FOUND + WRONG, map(int, r[1:]))) for r in rows[1:]}


def write_expected(path, counts):
    with open(path, "w", encoding="utf-8") as file:
        file.write("# What tests/score_facts.py must reach in each case: agree, conflict and only at least, the others at most.\n"
                   "# Written by tests/score_facts.py --update; a line that gets worse needs a reason in the commit.\n")
        file.write("\t".join(("case",) + FOUND + WRONG) + "\n")
        for name, count in counts.items():
            file.write("\t".join([name] + [str(count[n]) for n in FOUND + WRONG]) + "\n")


def compare(expected, counts):
    problems = ["%s: is in the list of expected scores and was not scored" % name for name in expected if name not in counts]
    for name, count in counts.items():
        if name not in expected:
            problems.append("%s: has no expected score; run with --update" % name)
            continue
        for n in FOUND + WRONG:
            worse = count[n] < expected[name][n] if n in FOUND else count[n] > expected[name][n]
            if worse:
                problems.append("%s: %s is %d, was %d" % (name, n, count[n], expected[name][n]))
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--min", metavar="FILE")
    parser.add_argument("--update", action="store_true", help="write FILE instead of comparing with it")
    parser.add_argument("--show", action="store_true", help="say which facts are missed or false")
    parser.add_argument("program")
    parser.add_argument("cases", nargs="?", default=os.environ.get("FACTALIGN_CASES"))
    options = parser.parse_args()
    if options.cases is None or options.update and options.min is None:
        parser.error("no folder of cases" if options.cases is None else "--update needs --min")
    folders = reports.cases(options.cases, "facts.tsv")
    counts, problems = {}, []
    print(HEADER)
    for folder in folders:
        name = os.path.basename(os.path.normpath(folder))
        try:
            marked = read_marked(folder)
            check_marked(marked)
            articles = [os.path.join(folder, side + ".txt") for side in "ab"]
            counts[name], remarks = score(marked, reports.read(reports.run(options.program, *articles)))
        except (BadCase, RuntimeError) as problem:
            problems.append("%s: %s" % (name, problem))
            continue
        print(row(name, counts[name]))
        for remark in remarks if options.show else []:
            print("    " + remark)
    if not folders:
        problems.append("%s: no cases" % options.cases)
    if len(counts) > 1:
        print(row("total", {n: sum(c[n] for c in counts.values()) for n in next(iter(counts.values()))}))
    if options.update and not problems:
        write_expected(options.min, counts)
    elif options.min is not None and not os.path.exists(options.min):
        problems.append("%s: is not there; --update writes it" % options.min)
    elif options.min is not None:
        problems += compare(read_expected(options.min), counts)
    for problem in problems:
        print("score_facts.py: " + problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
