#!/usr/bin/python3
"""Write names of the Unicode CLDR as lexicon lines, for people to review: CLDR's names are not always the press's.

usage: cldr.py [-d DIRECTORY] [-k TERMS] [SECTION...] > new.tsv
  SECTION       cities, currencies, languages, months, territories, units, weekdays (all of these by default), or
                subdivisions:CC, those of a country, where Gujarati names are mostly made by machine
  -d DIRECTORY  where CLDR stands: /usr/share/unicode/cldr by default, as the Debian package unicode-cldr-core has it
  -k TERMS      a terms folder: a name takes the concept id that its English term has there, and a line is left out when
                that concept holds all of its terms
The column `note` says which section and code a line comes from. What has no name in one of the languages is left out.
Needs python3-lxml. CLDR is distributed under the licence in UNICODE-LICENSE.txt, which goes with what is taken from it.
"""
import getopt, glob, os, re, sys, unicodedata
from lxml import etree

LANGUAGES = "en", "id", "gu"
CALENDAR = "dates/calendars/calendar[@type='gregorian']/"
WIDTHS = "Context[@type='format']/*[@type='wide' or @type='abbreviated']/"
PHYSICAL = ("(acceleration|angle|area|digital|duration|electric|energy|force|frequency|length|light|mass|power|pressure"
            "|speed|temperature|volume)-.*")
# section: kind, path of the elements, path from there to the names, codes that count
SECTIONS = {
    "territories": ("place", "localeDisplayNames/territories/territory", ".", "(?!X[AB]|ZZ|UN|EU|EZ|QO)[A-Z]{2}"),
    "languages": ("object", "localeDisplayNames/languages/language", ".", "(?!und|mul|zxx)[a-z]{2,3}"),
    "currencies": ("currency", "numbers/currencies/currency", "displayName|symbol[not(@alt)]", "(?!XXX)[A-Z]{3}"),
    "months": ("time", CALENDAR + "months/month" + WIDTHS + "month", ".", ".*"),
    "weekdays": ("time", CALENDAR + "days/day" + WIDTHS + "day", ".", ".*"),
    "units": ("unit", "units/unitLength[@type='long' or @type='short']/unit", "unitPattern", PHYSICAL),
    "cities": ("place", "dates/timeZoneNames/zone", "exemplarCity", "(?!Etc/).*"),
    "subdivisions": ("place", "localeDisplayNames/subdivisions/subdivision", ".", "CC[a-z0-9]+"),
}
# Spellings that are one for the program as well.
FOLD = str.maketrans("ઈઊીૂઑઍૉૅઁ", "ઇઉિુઓએોેં", "઼")


def fold(term):
    term = re.sub("[ઙઞણનમ]્(?=[ક-હ])", "ં", term.translate(FOLD).lower())
    return re.sub("[ ./'’-]", "", term)


def clean(text):
    """A name as a term: without the place of the number, the end of an abbreviation and what stands in brackets."""
    text = re.sub(r"\{0\}|\s*[(\[].*?[)\]]|↑↑↑|\u200e", "", text or "")
    return " ".join(text.split())


def identifier(term):
    ascii_term = unicodedata.normalize("NFKD", term).encode("ascii", "ignore").decode().lower().replace("'", "")
    return "-".join(re.findall("[a-z0-9]+", ascii_term))


def rank(e):
    """The full name, as it stands in a sentence, comes first."""
    short = e.xpath("boolean(ancestor::*[@type='abbreviated' or @type='short'])")
    return e.get("alt") or "", e.tag == "symbol", short, e.get("count") is None


def names(directory, language, section, country):
    """{code: terms} of a section, the usual name first."""
    _, elements, name_path, codes = SECTIONS[section]
    folder = "subdivisions" if section == "subdivisions" else "main"
    path = os.path.join(directory, "common", folder, language + ".xml")
    try:
        root = etree.parse(path, etree.XMLParser(no_network=True))
    except (OSError, etree.XMLSyntaxError) as e:
        sys.exit(f"cldr.py: {e}")
    found = {}
    for element in sorted(root.xpath("/ldml/" + elements), key=rank):
        code = element.get("type")
        if not re.fullmatch(codes.replace("CC", country.lower()), code) or element.get("alt") == "menu":
            continue
        terms = found.setdefault(code, [])
        for e in sorted(element.xpath(name_path), key=rank):
            if e.get("count") == "other" and any(x.get("count") == "one" for x in e.getparent()):
                continue  # a plural, which the program finds
            for term in clean(e.text).split(" – "):
                if language == "en":
                    term = term.replace(" & ", " and ")
                if section == "languages" and language == "id":  # the bare word is the country
                    term = term and "bahasa " + term
                if term and fold(term) not in map(fold, terms):
                    terms.append(term)
        if section == "currencies" and terms and code not in terms:
            terms.append(code)
    return found


def known_terms(folder):
    """({kind and folded English term: concept}, {concept: folded terms})"""
    by_english, held = {}, {}
    for path in sorted(glob.glob(os.path.join(folder, "*.tsv"))):
        for line in open(path, encoding="utf-8"):
            cell = line.rstrip("\n").split("\t")
            if len(cell) < 5 or cell[0] == "concept":
                continue
            for column in cell[2:5]:
                held.setdefault(cell[0], set()).update(fold(t.lstrip("?")) for t in column.split("|"))
            for term in cell[2].split("|"):
                by_english.setdefault((cell[1], fold(term.lstrip("?"))), cell[0])
    return by_english, held


def main():
    try:
        options, sections = getopt.gnu_getopt(sys.argv[1:], "d:k:h")
    except getopt.GetoptError as e:
        sys.exit(f"cldr.py: {e}")
    options = dict(options)
    if "-h" in options:
        sys.exit(print(__doc__.strip()))
    directory = options.get("-d", "/usr/share/unicode/cldr")
    by_english, held = known_terms(options["-k"]) if "-k" in options else ({}, {})
    lines = {}
    for asked in sections or [s for s in SECTIONS if s != "subdivisions"]:
        section, _, country = asked.partition(":")
        if section not in SECTIONS or (section == "subdivisions") != bool(country):
            sys.exit(f"cldr.py: no section {asked}")
        kind = SECTIONS[section][0]
        columns = [names(directory, language, section, country) for language in LANGUAGES]
        if section == "cities":  # in English most cities are called as their zone is
            for code in columns[1]:
                if not columns[0].get(code):
                    columns[0][code] = [code.split("/")[-1].replace("_", " ")]
        for code in columns[0]:
            terms = [column.get(code) for column in columns]
            if not all(terms):
                continue
            usable = [fold(t) for t in terms[0] if section != "units" or len(t) > 3]  # MW is not mW
            concept = next((by_english[kind, t] for t in usable if (kind, t) in by_english), None)
            if concept and all(fold(t) in held[concept] for column in terms for t in column):
                continue
            concept = concept or identifier(terms[0][0]) + ("-language" if section == "languages" else "")
            if concept in lines:  # "Georgia" is two
                concept += "-" + identifier(code)
            lines[concept] = "\t".join([concept, kind] + ["|".join(t.replace("|", "\\|") for t in c) for c in terms]
                                       + [f"{section} {code}"])
    print("# Names as the Unicode CLDR has them, made by tools/cldr.py: to be reviewed. See tools/UNICODE-LICENSE.txt.")
    print("concept\tkind\ten\tid\tgu\tnote")
    for concept in sorted(lines):
        print(lines[concept])


main()
