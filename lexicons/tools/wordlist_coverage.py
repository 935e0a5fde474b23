#!/usr/bin/env python3
"""How much of a frequency list the lexicons know: the words an editor should write next.

usage: wordlist_coverage.py [--program PATH] [--names FILE] [--words N] [--min PERCENT] TAG TABLE.tsv
TABLE is tab-separated with a header that names the column `token`, most frequent first. A word is reached when the
program finds a concept for it, by form or through the morphology, or knows it as a function word, number or date.
FILE lists words that are names and deserve no entry, one a line, # for comments: they are left aside, unless the
lexicons know them. Printed: the shares, then the words that are neither reached nor left aside, most frequent first.
Exit status: 0; 1 when less than PERCENT of what is not left aside is reached, or more than 15 % is left aside; 2 usage.
"""
import argparse, csv, os, re, subprocess, sys, tempfile

MOST_NAMES = 15.0  # percent of the words that a list of names may leave aside


def unknown_surfaces(program, tag, words):
    """The words and parts of words that the program does not know; each word is a paragraph of its own."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt", delete=False) as f:
        f.write("\n\n".join(words) + "\n")
    try:
        command = [program, "coverage", "--names", "--top=1000000", f"--lang={tag}", f.name]
        out = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    finally:
        os.unlink(f.name)
    rows = (line.split("\t") for line in out.split("\n"))
    return {r[0] for r in rows if len(r) == 3 and r[2] == tag}


def unreached(program, tag, words):
    left, missing = list(words), set()
    while left:  # spellings that fold to one key are printed as one of them: ask for the others again
        unknown = unknown_surfaces(program, tag, left)
        found = unknown.intersection(left)
        missing |= found
        left = [w for w in left if w not in found]
        if not found:
            break
    parts = {w: [p for p in re.split(r"[^\w\u0a80-\u0aff]+", w) if p] for w in left}
    doubtful = [w for w in left if len(parts[w]) > 1 and (unknown.intersection(parts[w]) or missing.intersection(parts[w]))]
    return missing | {w for w in doubtful if unknown_surfaces(program, tag, [w])}


def read_names(path):
    with open(path, encoding="utf-8") as f:
        return {line.strip().casefold() for line in f if line.strip() and not line.startswith("#")}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default="factalign-lexicon")
    parser.add_argument("--names")
    parser.add_argument("--words", type=int, default=8000)
    parser.add_argument("--min", type=float, default=0.0)
    parser.add_argument("tag")
    parser.add_argument("table")
    a = parser.parse_args()
    with open(a.table, encoding="utf-8", newline="") as f:
        words = [r["token"] for r in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE)][: a.words]
    if not words:
        parser.error(f"{a.table}: no words")
    names = read_names(a.names) if a.names else set()
    missing = unreached(a.program, a.tag, words)
    aside = [w for w in words if w in missing and w.casefold() in names]
    left = [w for w in words if w in missing and w.casefold() not in names]
    reached = len(words) - len(missing)
    share = 100.0 * reached / max(len(words) - len(aside), 1)
    share_aside = 100.0 * len(aside) / len(words)
    print(f"words\t{len(words)}")
    print(f"reached\t{reached}\t{100.0 * reached / len(words):.1f} %")
    print(f"left aside as names\t{len(aside)}\t{share_aside:.1f} %")
    print(f"not reached\t{len(left)}\t{100.0 * len(left) / len(words):.1f} %")
    print(f"reached of what is not left aside\t{share:.1f} %")
    print(*left, sep="\n")
    return 0 if share >= a.min and share_aside <= MOST_NAMES else 1


if __name__ == "__main__":
    sys.exit(main())
