#!/usr/bin/env python3
"""The coverage bars of the lexicons, as a test.

usage: coverage.py PROGRAM SOURCE_DIR
PROGRAM is factalign-lexicon. Runs `coverage` over the articles tests/coverage/TAG-N.txt: prose written for this test
without a look at the lexicons, so that words missed in it are words missed in news. Do not add its words because they
stand in it. Understood are concepts, function words, numbers and dates, and names that a lexicon holds; where capital
letters tell names, every name. Also checked: what stands in names-TAG.txt, the names that the word list bar of
lexicons/tools/wordlist_coverage.py leaves aside. Exit status: 0; 1 when a bar is missed; 2 usage.
"""
import glob, os, subprocess, sys

LEAST = {"en": 90.0, "id": 90.0, "gu": 84.0}  # percent of the words
LEAST_WORDS = 3000                            # of each language: fewer would prove little
MOST_NAMES = 1200                             # 15 % of the first 8,000 words of a list
UNDERSTOOD = ["concept", "function word", "number or date", "known name"]
CAPITALISED = "capitalised name"
problems = []


def problem(text):
    problems.append(text)
    print("FAIL", text)


def cover(program, tag, files):
    """Counts by how words were understood, and the unknown words."""
    command = [program, "coverage", f"--lang={tag}", "--top=20", *files]
    run = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8")
    if run.returncode != 0:
        sys.exit(f"coverage.py: {' '.join(command[:3])}: exit status {run.returncode}")
    shares, _, unknown = run.stdout.partition("\n\n")
    rows = [line.split("\t") for line in shares.splitlines()]
    return {r[0]: int(r[1]) for r in rows}, [line.split("\t")[0] for line in unknown.splitlines()[1:]]


def check_articles(program, folder, tag):
    files = sorted(glob.glob(os.path.join(folder, f"{tag}-*.txt")))
    if not files:
        return problem(f"{tag}: no articles in {folder}")
    count, unknown = cover(program, tag, files)
    kinds = UNDERSTOOD + ([CAPITALISED] if tag != "gu" else [])
    share = 100.0 * sum(count[k] for k in kinds) / max(count["words"], 1)
    print(f"{tag}: {len(files)} articles, {count['words']} words, {share:.1f} % understood (at least {LEAST[tag]:.0f} %)")
    print(f"{tag}: not understood: {' '.join(unknown)}")
    if count["words"] < LEAST_WORDS:
        problem(f"{tag}: {count['words']} words of articles, not {LEAST_WORDS}")
    if share < LEAST[tag]:
        problem(f"{tag}: {share:.1f} % understood, not {LEAST[tag]:.0f} %")


def check_names(folder, tag):
    with open(os.path.join(folder, f"names-{tag}.txt"), encoding="utf-8") as f:
        names = [line.rstrip("\n") for line in f if not line.startswith("#")]
    if len(names) > MOST_NAMES:
        problem(f"names-{tag}.txt: {len(names)} names, more than {MOST_NAMES}")
    if names != sorted(set(names)):
        problem(f"names-{tag}.txt: not sorted, or a name stands twice")
    if any(n != n.strip() or not n or " " in n for n in names):
        problem(f"names-{tag}.txt: a line that is not one word")


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    folder = os.path.join(sys.argv[2], "tests", "coverage")
    for tag in LEAST:
        check_articles(sys.argv[1], folder, tag)
        check_names(folder, tag)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
