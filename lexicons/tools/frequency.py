#!/usr/bin/env python3
"""Make lexicons/frequency/TAG.tsv from a table of counts.

usage: frequency.py TABLE.tsv [WORDS] > frequency/TAG.tsv
TABLE is tab-separated with a header that names the columns `token` and `per_million` (occurrences of the token in a
million words of news text). The WORDS most frequent tokens are written (default 12000) with whole numbers per million:
only words that are common enough to weigh less than a rare word are needed.
"""
import csv, sys

table, words = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 12000
rows = [(r["token"], round(float(r["per_million"]))) for r in csv.DictReader(open(table, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)]
rows = sorted((r for r in rows if r[1] > 0), key=lambda r: (-r[1], r[0]))[:words]
print("# token TAB occurrences in a million words of news; counts only, made by tools/frequency.py")
for token, n in sorted(rows):
    print(f"{token}\t{n}")
