#!/usr/bin/env python3
"""Change one thing in one article of a pair that agrees, and see whether the verdict changes with it.

ROWS is a folder of tables NAME.tsv, one for each case NAME in CASES (folders with a.txt and b.txt): tab-separated, one
line a check, columns

  kind      number, unit, date, person, place, negation, antonym, actor-target, attribution, modality or paraphrase
  side      a or b: the article that is changed
  old, new  the words that go and those that come; several pieces, in the order of the text, are joined by " || "
  verdict   what a careful editor says of the changed pair: conflict, attribution (another speaker), modality (done
            against planned) or agree
  a, b      the clauses, in the changed pair, that the verdict is about

What becomes of a check:
  right     conflict: a conflict states the clauses, and if one did before the change, then for what was changed;
            attribution, modality: so does a conflict, or a fact with such a detail that is not the same in both;
            agree: an agreement states them and no conflict does, but for one that did before the change, for other words
  agreed    a change was not seen: the report confirms what is not so
  flagged   a paraphrase was called a conflict
  apart     the change took the clauses apart
  unlinked  the clauses were not brought together before the change either
The rate is told of all checks, and of those whose clauses were brought together before the change.

usage: perturb.py [--min FILE [--update]] [--show] [--kind KIND] [--only NAME] PROGRAM ROWS CASES
FILE holds the least number of right checks for each kind and language changed; --update writes it.
Exit status: 0; 1 when a kind falls behind FILE or a line is malformed; 2 usage.
"""
import argparse
import collections
import concurrent.futures
import os
import sys
import tempfile
from dataclasses import dataclass

sys.dont_write_bytecode = True
import reports
from score_facts import BadCase, Marked, overlap

HEADER = "kind\tside\told\tnew\tverdict\ta\tb"
VERDICTS = {"attribution": "attribution", "modality": "modality", "paraphrase": "agree"}  # of the others: conflict
KINDS = ("number", "unit", "date", "person", "place", "negation", "antonym", "actor-target", "attribution", "modality",
         "paraphrase")
OUTCOMES = ("right", "agreed", "flagged", "apart", "unlinked")


@dataclass
class Check:
    case: str
    line: int
    kind: str
    side: str
    verdict: str
    texts: dict  # side -> the article, one of them changed
    mark: Marked
    before: Marked  # the same clauses before the change
    news: list  # where the words that came stand
    told: str  # old -> new

    def where(self):
        return "%s.tsv:%d" % (self.case, self.line)


# Reading --------------------------------------------------------------------------------------------------------------

def find_pieces(text, old, new):
    """(start, piece that goes, piece that comes), from the left."""
    olds, news = old.split(" || "), new.split(" || ")
    if len(olds) != len(news):
        raise BadCase("%d pieces go and %d come" % (len(olds), len(news)))
    at, pieces = 0, []
    for piece, instead in zip(olds, news):
        found = text.find(piece, at)
        if found < 0:
            raise BadCase("not in the article, or not in this order: %s" % piece)
        if len(olds) == 1 and text.find(piece, found + 1) >= 0:
            raise BadCase("occurs twice: %s" % piece)
        pieces.append((found, piece, instead))
        at = found + len(piece)
    return pieces


def change(text, pieces):
    at, out = 0, []
    for start, piece, instead in pieces:
        out += [text[at:start], instead]
        at = start + len(piece)
    return "".join(out) + text[at:]


def undo(offset, pieces, end):
    """Where an offset of the changed text stood before; inside a piece, its start or its end."""
    shift = 0
    for start, piece, instead in pieces:
        if offset < start + shift:
            break
        if offset < start + shift + len(instead):
            return start + (len(piece) if end else 0)
        shift += len(instead) - len(piece)
    return offset - shift


def read_check(case, number, fields, texts):
    if len(fields) != 7:
        raise BadCase("%d columns" % len(fields))
    kind, side, old, new, verdict, a, b = fields
    if kind not in KINDS or side not in texts or verdict != VERDICTS.get(kind, "conflict"):
        raise BadCase("kind, side or verdict is none: %s %s %s" % (kind, side, verdict))
    pieces = find_pieces(texts[side], old, new)
    after = dict(texts, **{side: change(texts[side], pieces)})
    mark = Marked("agree", new, {"a": a.split(" || "), "b": b.split(" || ")}, after)
    quotes = {x: [after[x][slice(*q)] for q in mark.spans[x]] for x in "ab" if x != side}
    news, shift = [], 0
    for start, piece, instead in pieces:
        news.append((start + shift, start + shift + len(instead)))
        shift += len(instead) - len(piece)
    quotes[side] = [texts[side][undo(q[0], pieces, False):undo(q[1], pieces, True)] for q in mark.spans[side]]
    return Check(case, number, kind, side, verdict, after, mark, Marked("agree", old, quotes, texts),
                 news, "%s -> %s" % (old, new))


def read_checks(path, folder):
    case = os.path.basename(folder)
    texts = {side: reports.text_of(os.path.join(folder, side + ".txt")) for side in "ab"}
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    if lines[0] != HEADER:
        raise BadCase("%s:1: not the header" % path)
    checks, problems = [], []
    for number, line in enumerate(lines[1:], 2):
        try:
            if line:
                checks.append(read_check(case, number, line.split("\t"), texts))
        except BadCase as bad:
            problems.append("%s:%d: %s" % (path, number, bad))
    return checks, problems


# Judging --------------------------------------------------------------------------------------------------------------

def about(check, detail):
    """Does a detail tell of the words that came?"""
    return any(v.source == check.side and overlap((v.start, v.end), n) for v in detail.values for n in check.news)


def contradicts(check, fact, was_conflict):
    """Is a fact a conflict, and for what was changed if there was one before?"""
    return fact.relation == "conflict" and (not was_conflict or any(d.relation == "differs" and about(check, d)
                                                                    for d in fact.details))


def says_so(check, fact, was_conflict):
    if fact.relation == "conflict":
        return contradicts(check, fact, was_conflict)
    return any(d.kind == check.verdict and d.relation in ("differs", "compatible") for d in fact.details)


def stating(mark, facts):
    return [f for f in facts if f.relation in ("agree", "conflict") and mark.touched_by(f)]


def outcome(check, facts, before):
    facts = stating(check.mark, facts)
    if not facts:
        return "apart" if stating(check.before, before) else "unlinked"
    was_conflict = any(f.relation == "conflict" for f in stating(check.before, before))
    if check.verdict == "agree":
        return "flagged" if any(contradicts(check, f, was_conflict) for f in facts) else "right"
    return "right" if any(says_so(check, f, was_conflict) for f in facts) else "agreed"


def run(check, program, before):
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, side + ".txt") for side in "ab"]
        for path, side in zip(paths, "ab"):
            with open(path, "w", encoding="utf-8") as file:
                file.write(check.texts[side])
        report = reports.read(reports.run(program, *paths))
    language = report.sources[check.side].attributes["{http://www.w3.org/XML/1998/namespace}lang"]
    return language, outcome(check, report.facts, before[check.case])


# Output ---------------------------------------------------------------------------------------------------------------

def print_table(results):
    """One line a kind, the languages changed beside each other, and the rate over all."""
    languages = sorted({language for _, language in results})
    print("%-13s%s   %s" % ("kind", "".join("%10s" % x for x in languages),
                            "".join("%9s" % o for o in OUTCOMES + ("rate", "of linked"))))
    total = collections.Counter()
    for kind in KINDS:
        cells = {x: results.get((kind, x), collections.Counter()) for x in languages}
        count = sum(cells.values(), collections.Counter())
        if count:
            print_row(kind, cells.values(), count)
        total += count
    by_language = [sum((c for (_, x), c in results.items() if x == language), collections.Counter())
                   for language in languages]
    print_row("total", by_language, total)


def print_row(name, cells, count):
    checks = sum(count.values())
    print("%-13s%s   %s%8.1f%%%8.1f%%" % (
        name, "".join("%10s" % ("%d/%d" % (c["right"], sum(c.values()))) for c in cells),
        "".join("%9d" % count[o] for o in OUTCOMES), 100.0 * count["right"] / max(1, checks),
        100.0 * count["right"] / max(1, checks - count["unlinked"])))


def write_expected(path, results):
    with open(path, "w", encoding="utf-8") as file:
        file.write("# Right checks that tests/perturb.py must reach, by kind and by language of the changed article.\n"
                   "# Written by tests/perturb.py --update; a line that gets worse needs a reason in the commit.\n"
                   "kind\tlanguage\tright\tchecks\n")
        for (kind, language), count in sorted(results.items()):
            file.write("%s\t%s\t%d\t%d\n" % (kind, language, count["right"], sum(count.values())))


def compare(path, results):
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")][1:]
    expected = {(r[0], r[1]): (int(r[2]), int(r[3])) for r in rows}
    problems = []
    for key in sorted(set(expected) | set(results)):
        count = results.get(key, collections.Counter())
        right, checks = expected.get(key, (0, 0))
        if sum(count.values()) != checks:
            problems.append("%s %s: %d checks, %d in the list; run with --update" % (*key, sum(count.values()), checks))
        elif count["right"] < right:
            problems.append("%s %s: %d right, were %d" % (*key, count["right"], right))
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--min", metavar="FILE")
    parser.add_argument("--update", action="store_true", help="write FILE instead of comparing with it")
    parser.add_argument("--show", action="store_true", help="tell each check that is not right")
    parser.add_argument("--kind", help="only checks of this kind")
    parser.add_argument("--only", action="append", help="only the table of this name")
    parser.add_argument("program")
    parser.add_argument("rows")
    parser.add_argument("cases", nargs="?", default=os.environ.get("FACTALIGN_CASES"))
    options = parser.parse_args()
    if options.cases is None or options.update and options.min is None:
        parser.error("no folder of cases" if options.cases is None else "--update needs --min")
    checks, problems = [], []
    for name in sorted(os.listdir(options.rows)):
        case, suffix = os.path.splitext(name)
        if suffix != ".tsv" or name == "expected.tsv" or options.only and case not in options.only:
            continue
        try:
            found, bad = read_checks(os.path.join(options.rows, name), os.path.join(options.cases, case))
        except (BadCase, OSError) as problem:
            found, bad = [], [str(problem)]
        checks += [c for c in found if options.kind in (None, c.kind)]
        problems += bad
    if not checks:
        problems.append("%s: no checks" % options.rows)
    results = collections.defaultdict(collections.Counter)
    before = {case: reports.read(reports.run(options.program, *(os.path.join(options.cases, case, x) for x in ("a.txt", "b.txt")))).facts
              for case in sorted({c.case for c in checks})}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for check, (language, told) in zip(checks, pool.map(lambda c: run(c, options.program, before), checks)):
            results[check.kind, language][told] += 1
            if options.show and told != "right":
                print("%-8s %-12s %s %s: %s" % (told, check.kind, check.where(), check.side, check.told))
    print_table(results)
    if options.update and not problems:
        write_expected(options.min, results)
    elif options.min is not None and not options.update:
        problems += compare(options.min, results)
    for problem in problems:
        print("perturb.py: " + problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
