"""What the Python tests share: running factalign, reading its reports, finding the cases.

A case is a folder with a.txt and b.txt. All offsets are Unicode code points of a text as a report embeds it.
"""
import os
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import dataclass

NAMESPACE = "{urn:factalign:report:1}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
TIMEOUT = 120  # seconds for one run; an optimised build needs hundredths


@dataclass
class Span:
    """A piece of a source as a report prints it: its offsets, and the words it says stand there."""
    source: str
    start: int
    end: int
    words: str
    context: bool = False  # carried over from another sentence


@dataclass
class Evidence(Span):
    s: str = ""
    prefix: str = ""
    suffix: str = ""


@dataclass
class Detail:
    kind: str
    relation: str
    values: list
    reason: str  # None: there is none


@dataclass
class Concept:
    ref: str
    lexicon: str
    terms: list


@dataclass
class Fact:
    id: str
    key: str
    relation: str
    sources: list
    evidence: list
    concepts: list
    details: list

    def spans(self, source):
        return [(e.start, e.end) for e in self.evidence if e.source == source]

    def quotes(self):
        """What makes the fact what it is, whatever its place in the report."""
        return frozenset((e.source, e.start, e.end) for e in self.evidence)


@dataclass
class Source:
    id: str
    attributes: dict
    length: int
    sha256: str
    sentences: list  # Span with the blanks that follow; `ends` leaves them out
    ends: list
    published: str = None

    @property
    def text(self):
        return "".join(s.words for s in self.sentences)


@dataclass
class Report:
    version: str
    sources: dict
    summary: dict
    only: dict
    facts: list
    ids: list


def _span(element, kind=Span, **more):
    return kind(element.get("source"), int(element.get("start")), int(element.get("end")), **more)


def _words(element):
    return _span(element, words=element.text or "", context=element.get("from") == "context")


def _evidence(element):
    text = lambda name: element.findtext(NAMESPACE + name, "")
    return _span(element, Evidence, words=text("exact"), s=element.get("s"), prefix=text("prefix"), suffix=text("suffix"))


def _fact(element):
    find = lambda name: element.findall(NAMESPACE + name)
    return Fact(
        element.get(XML_ID), element.get("key"), element.get("relation"), element.get("sources").split(),
        [_evidence(e) for e in find("evidence")],
        [Concept(c.get("ref"), c.get("lexicon"), [_words(t) for t in c.findall(NAMESPACE + "term")])
         for c in find("concept")],
        [Detail(d.get("kind"), d.get("relation"), [_words(v) for v in d.findall(NAMESPACE + "value")],
                d.findtext(NAMESPACE + "reason")) for d in find("detail")])


def _source(element):
    name, text = element.get(XML_ID), element.find(NAMESPACE + "text")
    found = text.findall(NAMESPACE + "s")
    starts = [int(s.get("start")) for s in found] + [int(text.get("length"))]
    sentences = [Span(name, starts[i], starts[i + 1], s.text or "") for i, s in enumerate(found)]
    return Source(name, dict(element.attrib), int(text.get("length")), text.get("sha256"), sentences,
                  [int(s.get("end")) for s in found], element.findtext(NAMESPACE + "published"))


def read(xml):
    """A report from its bytes."""
    root = ET.fromstring(xml)
    summary = root.find(NAMESPACE + "summary")
    return Report(
        root.get("version"),
        {s.get(XML_ID): _source(s) for s in root.iter(NAMESPACE + "source")},
        {k: int(v) for k, v in summary.attrib.items()},
        {o.get("source"): int(o.get("count")) for o in summary},
        [_fact(f) for f in root.iter(NAMESPACE + "fact")],
        [e.get(XML_ID) for e in root.iter() if e.get(XML_ID) is not None])


def run(program, *arguments, **options):
    """Standard output of a run that must succeed.

    The environment is that of the test without what would add lexicons or dates; `env` adds to it.
    """
    env = {k: v for k, v in os.environ.items()
           if k not in ("FACTALIGN_LEXICONS", "SOURCE_DATE_EPOCH", "LC_ALL", "LANG", "TZ")}
    env.update({"XDG_DATA_HOME": "/nonexistent", "XDG_DATA_DIRS": "/nonexistent"}, **options.pop("env", {}))
    done = subprocess.run([program, *map(str, arguments)], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          timeout=TIMEOUT, **options)
    if done.returncode != 0:
        raise RuntimeError("%s: status %d: %s" % (" ".join(map(str, arguments)), done.returncode,
                                                  done.stderr.decode("utf-8", "replace").strip()))
    return done.stdout


def text_of(path):
    """The text of a plain UTF-8 file as a report embeds it."""
    with open(path, encoding="utf-8-sig") as file:  # universal newlines
        return file.read()


def cases(folder, marker):
    """The cases below a folder, or the folder itself, by name: those that hold the file `marker`."""
    if os.path.exists(os.path.join(folder, marker)):
        return [folder]
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder))
            if os.path.exists(os.path.join(folder, name, marker))]
