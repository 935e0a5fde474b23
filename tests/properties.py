#!/usr/bin/env python3
"""What is true of every report, checked over cases (folders with a.txt and b.txt).

usage: properties.py [--only NAME] PROGRAM SOURCE_DIRECTORY [CASES]
CASES: default is SOURCE_DIRECTORY/fixtures. Each property is one function check_NAME; it yields a line for each way in
which it does not hold. Exit status: 0; 1 when one does not hold, or no case was found.
"""
import argparse
import hashlib
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import reports

SEEDS = (1, 2, 3, 4, 5)  # orders of the paragraphs of b
CHANGED_LINKS = 0.02  # share of links that may change with the order: "he" may lose its antecedent
LOCALES = ("tr_TR", "de_DE")


class Case:
    """A pair of articles and its report, made once."""

    def __init__(self, program, folder):
        self.name = os.path.basename(os.path.normpath(folder))
        self.paths = [os.path.abspath(os.path.join(folder, side + ".txt")) for side in "ab"]
        self.texts = dict(zip("ab", map(reports.text_of, self.paths)))
        self.xml = reports.run(program, *self.paths)
        self.report = reports.read(self.xml)


class Test:
    def __init__(self, program, source, folder, scratch):
        self.program, self.source, self.scratch = program, source, scratch
        self.cases = [Case(program, c) for c in reports.cases(folder, "b.txt")]

    def run(self, *arguments, **options):
        return reports.run(self.program, *arguments, **options)

    def path(self, name, content):
        """A file of that content in a directory of its own."""
        path = os.path.join(tempfile.mkdtemp(dir=self.scratch), name)
        with open(path, "wb") as file:
            file.write(content)
        return path


# What stands where --------------------------------------------------------------------------------------------------------

def check_text(test):
    """Joined, the s are the text of the file, and the sizes and digests are those of it."""
    for case in test.cases:
        for (name, source), path in zip(case.report.sources.items(), case.paths):
            with open(path, "rb") as file:
                data = file.read()
            text = case.texts[name]
            facts = {
                "the s are not the text": source.text == text,
                "@length is wrong": source.length == len(text),
                "text/@sha256 is wrong": source.sha256 == hashlib.sha256(text.encode()).hexdigest(),
                "@bytes is wrong": int(source.attributes["bytes"]) == len(data),
                "@sha256 is wrong": source.attributes["sha256"] == hashlib.sha256(data).hexdigest(),
                "an s/@start is wrong": all(text[s.start:s.end] == s.words for s in source.sentences),
                "an s/@end is not where its last word ends": all(
                    text[s.start:e] == s.words.rstrip() for s, e in zip(source.sentences, source.ends)),
            }
            for problem in (p for p, holds in facts.items() if not holds):
                yield "%s/%s: %s" % (case.name, name, problem)


def check_offsets(test):
    """text[start:end] equals the quote; an evidence lies inside its s, a term or value inside an evidence."""
    for case in test.cases:
        ends = {(n, s.start): e for n, source in case.report.sources.items()
                for s, e in zip(source.sentences, source.ends)}
        for fact in case.report.facts:
            where = "%s/%s" % (case.name, fact.id)
            for e in fact.evidence:
                text = case.texts[e.source]
                number = int(e.s.split(".s")[1]) - 1
                s = case.report.sources[e.source].sentences[number]
                if text[e.start:e.end] != e.words or not e.words:
                    yield "%s: evidence %d is not %r" % (where, e.start, e.words)
                if not text[:e.start].endswith(e.prefix) or not text[e.end:].startswith(e.suffix):
                    yield "%s: prefix or suffix of evidence %d" % (where, e.start)
                if not s.start <= e.start < e.end <= ends[e.source, s.start]:
                    yield "%s: evidence %d lies outside %s" % (where, e.start, e.s)
            words = [t for c in fact.concepts for t in c.terms] + [v for d in fact.details for v in d.values]
            for w in words:
                if case.texts[w.source][w.start:w.end] != w.words or not w.words:
                    yield "%s: %s %d is not %r" % (where, w.source, w.start, w.words)
                if not w.context and not any(e.source == w.source and e.start <= w.start and w.end <= e.end
                                             for e in fact.evidence):
                    yield "%s: %r lies outside the evidence of %s" % (where, w.words, w.source)


def check_ids(test):
    """Ids are unique and resolve; keys are unique; relations, sources and counts fit together."""
    for case in test.cases:
        report, name = case.report, case.name
        if len(report.ids) != len(set(report.ids)):
            yield "%s: an xml:id occurs twice" % name
        if len({f.key for f in report.facts}) != len(report.facts):
            yield "%s: two facts have one key" % name
        if [f.id for f in report.facts] != ["f%d" % (i + 1) for i in range(len(report.facts))]:
            yield "%s: facts are not numbered in order" % name
        for fact in report.facts:
            if any(e.s not in report.ids or not e.s.startswith(e.source + ".s") for e in fact.evidence):
                yield "%s/%s: an evidence's s is not there" % (name, fact.id)
            if fact.sources != sorted({e.source for e in fact.evidence}):
                yield "%s/%s: @sources are not those of the evidence" % (name, fact.id)
            if (len(fact.sources) == 1) != (fact.relation in ("only", "unassessed")):
                yield "%s/%s: %s with sources %s" % (name, fact.id, fact.relation, fact.sources)
            if fact.relation == "conflict" and not any(d.relation == "differs" for d in fact.details):
                yield "%s/%s: a conflict in which nothing differs" % (name, fact.id)
            if fact.relation == "agree" and any(d.relation == "differs" for d in fact.details):
                yield "%s/%s: an agreement in which something differs" % (name, fact.id)
        counts = {r: sum(f.relation == r for f in report.facts) for r in ("agree", "conflict", "only", "unassessed")}
        counts["facts"] = len(report.facts)
        only = {s: sum(f.relation == "only" and f.sources == [s] for f in report.facts) for s in report.sources}
        if report.summary != counts or report.only != only:
            yield "%s: the summary counts wrongly" % name


def check_reasons(test):
    """A reason is a sentence, not only a code."""
    for case in test.cases:
        for fact in case.report.facts:
            for detail in fact.details:
                if detail.reason is not None and not detail.reason.strip():
                    yield "%s/%s: a reason of a %s without words" % (case.name, fact.id, detail.kind)


def check_order(test):
    """Facts stand in reading order of a, then what only b has."""
    for case in test.cases:
        first = [min((e.source, e.start) for e in f.evidence) for f in case.report.facts]
        if first != sorted(first):
            yield "%s: facts are not in reading order" % case.name


def check_lexicon_lines(test):
    """A concept's @lexicon names the line of a lexicon that has the concept."""
    lines = {}
    for case in test.cases:
        for fact in case.report.facts:
            for concept in fact.concepts:
                name, number = concept.lexicon.rsplit(":", 1)
                if name not in lines:
                    with open(os.path.join(test.source, "lexicons", name), encoding="utf-8") as file:
                        lines[name] = file.read().split("\n")
                if lines[name][int(number) - 1].split("\t")[0] != concept.ref:
                    yield "%s/%s: %s is not %s" % (case.name, fact.id, concept.lexicon, concept.ref)


def check_schemas(test):
    """Both schemas accept every report, also those without text and with all options."""
    schema = os.path.join(test.source, "src", "schema", "factalign-report-1.")
    for case in test.cases:
        full = test.run(*case.paths, "--date=2026-11-21T08:00:00Z", "--href=a=https://news.example/1?a=1&b=2",
                        "--label=b=<b> & \"c\"", "--gloss=gu", "--min-confidence=0.900")
        for xml in (case.xml, full, test.run(*case.paths, "--no-text", "--relation=only,conflict")):
            path = test.path("report.xml", xml)
            for kind, option in (("rng", "--relaxng"), ("xsd", "--schema")):
                done = subprocess.run(["xmllint", "--nonet", "--noout", option, schema + kind, path],
                                      stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
                if done.returncode != 0:
                    yield "%s: %s: %s" % (case.name, kind, done.stdout.decode("utf-8", "replace").split("\n")[0])


# The same again -----------------------------------------------------------------------------------------------------------

def make_locales(directory):
    """The locales of LOCALES that can be made here, in a directory for LOCPATH. They need no root."""
    made = []
    for name in LOCALES if shutil.which("localedef") else ():
        command = ["localedef", "-i", name, "-f", "UTF-8", os.path.join(directory, name + ".UTF-8")]
        if subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0:
            made.append(name + ".UTF-8")
    return made


def check_same_bytes(test):
    """The same bytes again, in any locale and time zone, from any directory, from standard input."""
    locpath = os.path.join(test.scratch, "locales")
    os.mkdir(locpath)
    locales = make_locales(locpath)
    if len(locales) < len(LOCALES):
        print("  (of %s only %s could be made)" % (", ".join(LOCALES), ", ".join(locales) or "none"))
    environments = [{}, {"LC_ALL": "C"}, {"LC_ALL": "C.UTF-8"}, {"TZ": "Pacific/Kiritimati"}, {"TZ": "America/Adak"},
                    {"MALLOC_PERTURB_": "165"}, {"HOME": "/nonexistent"}]
    environments += [{"LC_ALL": name, "LANG": name, "LOCPATH": locpath} for name in locales]
    for case in test.cases:
        for environment in environments:
            if test.run(*case.paths, env=environment) != case.xml:
                yield "%s: other bytes with %s" % (case.name, environment or "nothing changed")
        folder = os.path.dirname(case.paths[0])
        if test.run("a.txt", "b.txt", cwd=folder) != case.xml:
            yield "%s: other bytes in the directory of the articles" % case.name
        if test.run("../a.txt", "./../b.txt", cwd=tempfile.mkdtemp(dir=copied(test, case))) != case.xml:
            yield "%s: other bytes in another directory" % case.name
        with open(case.paths[1], "rb") as file:
            if test.run(case.paths[0], "-", "--label=b=b.txt", stdin=file) != case.xml:
                yield "%s: other bytes with b from standard input" % case.name
        out = os.path.join(tempfile.mkdtemp(dir=test.scratch), "report.xml")
        test.run(*case.paths, "-o", out)
        with open(out, "rb") as file:
            if file.read() != case.xml:
                yield "%s: other bytes with -o" % case.name


def check_no_network(test):
    """A run opens no connection."""
    trace = os.path.join(test.scratch, "trace")
    strace = ["strace", "-f", "-o", trace, "-e", "trace=socket,connect,execve"]
    try:
        works = subprocess.call(strace + ["true"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0
    except FileNotFoundError:
        works = False
    if not works:
        print("  (not checked: there is no strace, or it may not trace here)")
        return
    case = test.cases[0]
    reports.run(strace[0], *strace[1:], test.program, *case.paths, "--href=a=http://127.0.0.1:9/",
                env={"ASAN_OPTIONS": "detect_leaks=0"})  # the leak sanitizer cannot work under a tracer
    with open(trace, encoding="utf-8", errors="replace") as file:
        calls = file.read()
    if "execve(" not in calls:
        yield "strace saw no run"
    if "socket(" in calls or "connect(" in calls:
        yield "a connection was opened"


def copied(test, case):
    folder = tempfile.mkdtemp(dir=test.scratch)
    for path in case.paths:
        shutil.copy(path, folder)
    return folder


def found(xml):
    """A report from its summary on: what was found, without what was read."""
    return xml[xml.index(b"<summary"):]


def check_line_ends(test):
    """A byte order mark and CRLF change what was read and nothing that is found."""
    for case in test.cases:
        folder = tempfile.mkdtemp(dir=test.scratch)
        for side, text in case.texts.items():
            with open(os.path.join(folder, side + ".txt"), "wb") as file:
                file.write(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
        if found(test.run("a.txt", "b.txt", cwd=folder)) != found(case.xml):
            yield "%s: other facts with BOM and CRLF" % case.name


def check_packed_lexicon(test):
    """The packed lexicons give the bytes that the text files give."""
    for case in test.cases:
        if test.run(*case.paths, env={"FACTALIGN_LEXICONS": os.path.join(test.source, "lexicons")}) != case.xml:
            yield "%s: other bytes from the text lexicons" % case.name


def check_pack_sizes(test):
    """A packed lexicon is read as it was written, whatever the size of its parts."""
    packer = os.path.join(os.path.dirname(os.path.abspath(test.program)), "factalign-lexicon")
    if not os.path.exists(packer):
        print("  (no factalign-lexicon beside the program)")
        return
    case = test.cases[0]
    for n in range(1, 18):
        folder = tempfile.mkdtemp(dir=test.scratch)
        os.symlink(os.path.join(test.source, "lexicons", "languages"), os.path.join(folder, "languages"))
        os.mkdir(os.path.join(folder, "terms"))
        with open(os.path.join(folder, "terms", "words.tsv"), "w", encoding="utf-8") as file:
            file.write("concept\tkind\ten\tid\tgu\npipeline\tobject\tpipeline\tpipa\tપાઇપલાઇન\nx\tobject\t%s\t\t\n" % ("x" * n))
        listed = [test.run("--list-lexicons", env={"FACTALIGN_LEXICONS": folder})]
        xml = [test.run(*case.paths, env={"FACTALIGN_LEXICONS": folder})]
        subprocess.run([packer, "pack", folder], check=True, stdout=subprocess.DEVNULL)
        if not os.path.exists(os.path.join(folder, "lexicon.pack")):
            yield "factalign-lexicon pack wrote nothing"
        listed.append(test.run("--list-lexicons", env={"FACTALIGN_LEXICONS": folder}))
        xml.append(test.run(*case.paths, env={"FACTALIGN_LEXICONS": folder}))
        if listed[0] != listed[1] or xml[0] != xml[1]:
            yield "a packed lexicon with a term of %d letters is read wrongly" % n


def check_filters(test):
    """--relation leaves facts out and --no-text the text; neither changes what is found."""
    for case in test.cases:
        bare = reports.read(test.run(*case.paths, "--no-text"))
        if any(s.words for source in bare.sources.values() for s in source.sentences):
            yield "%s: text in spite of --no-text" % case.name
        if found(test.run(*case.paths, "--no-text")) != found(case.xml):
            yield "%s: --no-text changes the facts" % case.name
        some = reports.read(test.run(*case.paths, "--relation=agree,only"))
        if some.summary != case.report.summary:
            yield "%s: --relation changes the summary" % case.name
        if [f.id for f in some.facts] != [f.id for f in case.report.facts if f.relation in ("agree", "only")]:
            yield "%s: --relation prints other facts" % case.name


# The same facts -----------------------------------------------------------------------------------------------------------

def check_swap(test):
    """With the articles exchanged the same facts are found, mirrored, with the same keys."""
    for case in test.cases:
        mirrored = reports.read(test.run(*reversed(case.paths)))
        sides = {"a": "b", "b": "a"}
        here = {(f.relation, f.quotes(), f.key) for f in case.report.facts}
        there = {(f.relation, frozenset((sides[s], start, end) for s, start, end in f.quotes()), f.key)
                 for f in mirrored.facts}
        for relation, quotes, _ in sorted(here ^ there, key=lambda x: (sorted(x[1]), x[0])):
            side = "a, b" if (relation, quotes) in {x[:2] for x in here} else "b, a"
            yield "%s: only in the order %s: %s %s" % (case.name, side, relation, sorted(quotes))
        details = lambda report, name: sorted(
            (f.key, d.kind, d.relation, sorted((name(v.source), v.start, v.end) for v in d.values))
            for f in report.facts for d in f.details)
        if details(case.report, str) != details(mirrored, sides.get):
            yield "%s: other details when exchanged" % case.name


def paragraphs(text):
    """The heading lines (title, byline, date), and the paragraphs of the body."""
    parts = [p for p in re.split(r"\n+", text) if p.strip()]
    body = next((i for i, p in enumerate(parts) if re.search(r"[.!?।]['\"”’)]*$", p)), len(parts))
    return parts[:body], parts[body:]


def links(report, text_b):
    """The sentences that agreements and conflicts join; those of b by their words, which do not move."""
    sentence = lambda e: report.sources[e.source].sentences[int(e.s.split(".s")[1]) - 1].words.strip()
    return {(sentence(x), sentence(y)) for f in report.facts if f.relation in ("agree", "conflict")
            for x in f.evidence if x.source == "a" for y in f.evidence if y.source == "b"}


def check_shuffle(test):
    """The order of the paragraphs of b is no evidence. The first date of an article is: it is said when known."""
    total, changed, lines = 0, 0, []
    for case in test.cases:
        heading, body = paragraphs(case.texts["b"])
        ordered = "\n\n".join(heading + body) + "\n"
        path = test.path("b.txt", ordered.encode())
        published = case.report.sources["b"].published
        dated = ["--published=b=" + published] if re.fullmatch(r"\d{4}-\d\d-\d\d", published or "") else []
        want = links(reports.read(test.run(*dated, case.paths[0], path)), ordered)
        for seed in SEEDS:
            shuffled = body[:]
            random.Random(seed).shuffle(shuffled)
            text = "\n\n".join(heading + shuffled) + "\n"
            got = links(reports.read(test.run(*dated, case.paths[0], test.path("b.txt", text.encode()))), text)
            total += len(want)
            changed += max(len(want - got), len(got - want))
            lines += ["%s, seed %d: %s %s" % (case.name, seed, "lost" if x in want else "new", "  <->  ".join(x))
                      for x in sorted(want ^ got)]
    print("  (%d of %d links change)" % (changed, total))
    if total == 0 or changed > CHANGED_LINKS * total:
        yield "%d of %d links change" % (changed, total)
        yield from lines


def marked_quotes(case):
    """The quotes of facts.tsv by side, none where the case has no such file."""
    path = os.path.join(os.path.dirname(case.paths[0]), "facts.tsv")
    if not os.path.exists(path):
        return {"a": [], "b": []}
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file][1:]
    return {side: [q for row in rows for q in row[column].split(" || ") if q != "-"]
            for side, column in (("a", 2), ("b", 3))}


def check_no_claim_lost(test):
    """Every sentence that makes a claim stands in a fact: those in which somebody marked a fact."""
    n = 0
    for case in test.cases:
        for name, quotes in marked_quotes(case).items():
            source = case.report.sources[name]
            places = [(source.text.index(q), source.text.index(q) + len(q)) for q in quotes]
            for s, end in zip(source.sentences, source.ends):
                if not any(max(s.start, p[0]) < min(end, p[1]) for p in places):
                    continue
                n += 1
                if not any(max(s.start, e[0]) < min(end, e[1]) for f in case.report.facts for e in f.spans(name)):
                    yield "%s/%s: in no fact: %s" % (case.name, name, s.words.strip())
    print("  (%d sentences)" % n)


def check_same_article(test):
    """An article beside itself: everything it claims is agreed, nothing conflicts."""
    for case in test.cases:
        for path in case.paths:
            report = reports.read(test.run(path, path, "-q"))
            if report.summary["conflict"] != 0:
                yield "%s: %s conflicts with itself" % (case.name, os.path.basename(path))
            if report.summary["agree"] == 0:
                yield "%s: %s agrees with nothing of itself" % (case.name, os.path.basename(path))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", metavar="NAME", help="check one property")
    parser.add_argument("program")
    parser.add_argument("source")
    parser.add_argument("cases", nargs="?")
    options = parser.parse_args()
    checks = {name[len("check_"):]: function for name, function in globals().items() if name.startswith("check_")}
    if options.only is not None:
        checks = {options.only: checks[options.only]}
    source = os.path.abspath(options.source)
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        test = Test(os.path.abspath(options.program), source, options.cases or os.path.join(source, "fixtures"), scratch)
        if not test.cases:
            sys.exit("properties.py: no cases")
        for name, check in checks.items():
            problems = list(check(test))
            failed += bool(problems)
            print("%s %s: %s" % ("not ok" if problems else "ok", name, check.__doc__.strip()))
            for problem in problems[:20]:
                print("  " + problem)
            if len(problems) > 20:
                print("  and %d more" % (len(problems) - 20))
    print("%d properties over %d cases, %d do not hold" % (len(checks), len(test.cases), failed))
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except RuntimeError as problem:  # a run failed that must succeed
        sys.exit("properties.py: %s" % problem)
