#!/usr/bin/env python3
"""Make lexicons/terms/flags.tsv: the emoji flag of every country as one more term of its concept.

usage: flags.py terms/places.tsv [iso_3166-1.json] > terms/flags.tsv
The country codes are those of ISO 3166-1, as the Debian package iso-codes lists them (names in English); a country is
found by its English terms in places.tsv. A country it does not find is named on standard error.
"""
import json, sys

places = sys.argv[1]
codes = sys.argv[2] if len(sys.argv) > 2 else "/usr/share/iso-codes/json/iso_3166-1.json"
by_name = {}
for line in open(places, encoding="utf-8"):
    cell = line.rstrip("\n").split("\t")
    if len(cell) >= 5 and cell[1] == "place":
        for term in cell[2].split("|"):
            by_name.setdefault(term.lstrip("?").lower(), cell[0])
lines = {}
for c in json.load(open(codes, encoding="utf-8"))["3166-1"]:
    names = [c.get("common_name", ""), c["name"], c["name"].split(",")[0], c.get("official_name", "")]
    concept = next((by_name[n.lower()] for n in names if n.lower() in by_name), None)
    flag = "".join(chr(0x1F1E6 + ord(x) - ord("A")) for x in c["alpha_2"])
    if concept is None:
        print(f"flags.py: no concept for {c['name']}", file=sys.stderr)
    elif concept not in lines:
        lines[concept] = f"{concept}\tplace\t{flag}\t{flag}\t{flag}"
print("# The emoji flags of countries, made by tools/flags.py from ISO 3166-1 codes and places.tsv.")
print("concept\tkind\ten\tid\tgu")
print("\n".join(lines[k] for k in sorted(lines)))
