"""Run factalign-lexicon: every case of lexicons/tool/*.txt, then what no table can say.

  test_lexicon_tool.py PROGRAM SOURCE [--update]

A case begins with "== name". "--- file" writes a file, "$ words" runs the program with them in a directory of its own;
what stands below is what it must print, then "! line" for each line on standard error, then "= N" for its exit status
when that is not 0. "+++ file" compares a file. The shipped lexicon is lexicons/tool/small, called lex.
--update writes what came out into the cases; review the difference.
"""
import os
import shlex
import shutil
import subprocess
import sys
import tempfile


class Step:
    """One command of a case, or one file that is compared after it."""

    def __init__(self, kind, argument):
        self.kind, self.argument, self.lines = kind, argument, []


def read_cases(path):
    """[(name, [Step])] of a file."""
    cases = []
    with open(path, encoding="utf-8", newline="") as file:
        for line in file.read().split("\n"):
            if line.startswith("== "):
                cases.append((line[3:], []))
            elif line == "$" or line.startswith(("--- ", "+++ ", "$ ")):
                kind, _, argument = line.partition(" ")
                cases[-1][1].append(Step(kind, argument))
            elif cases and cases[-1][1]:
                cases[-1][1][-1].lines.append(line)
    for _, steps in cases:
        for step in steps:
            while step.lines and step.lines[-1] == "":
                step.lines.pop()
    return cases


def write_cases(path, head, cases):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(head)
        for name, steps in cases:
            file.write("== %s\n" % name)
            for step in steps:
                file.write("\n".join([("%s %s" % (step.kind, step.argument)).rstrip()] + step.lines) + "\n")
            file.write("\n")


class Tool:
    def __init__(self, program, source):
        self.program, self.source = os.path.abspath(program), os.path.abspath(source)
        self.folder = None

    def enter(self):
        """A new directory with the small lexicon in it."""
        self.folder = tempfile.mkdtemp(prefix="factalign-")
        lex = os.path.join(self.folder, "lex")
        shutil.copytree(os.path.join(self.source, "tests", "lexicons", "tool", "small"), lex)
        os.symlink(os.path.join(self.source, "lexicons", "languages"), os.path.join(lex, "languages"))

    def leave(self):
        shutil.rmtree(self.folder)

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w", encoding="utf-8", newline="") as file:
            file.write(text)

    def run(self, *words, program=None, **options):
        environment = {"FACTALIGN_LEXICONS": "lex", "XDG_DATA_HOME": "/nonexistent", "XDG_DATA_DIRS": "/nonexistent",
                       "PATH": os.environ["PATH"], "G_DEBUG": "fatal-criticals", "LC_ALL": "C"}
        environment.update({k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")})
        return subprocess.run([program or self.program] + list(words), cwd=self.folder, env=environment,
                              stdin=options.pop("stdin", subprocess.DEVNULL), timeout=120,
                              stdout=options.pop("stdout", subprocess.PIPE), stderr=subprocess.PIPE, **options)


def lines_of(result):
    """What a run printed, as a case writes it."""
    out = result.stdout.decode().split("\n")
    err = result.stderr.decode().split("\n")
    lines = (out[:-1] if out[-1] == "" else out) + ["! " + line for line in err if line != ""]
    return lines + (["= %d" % result.returncode] if result.returncode != 0 else [])


def do_step(tool, step):
    """What came out, or None for a file that was only written."""
    if step.kind == "---":
        tool.write(step.argument, "\n".join(step.lines) + "\n")
        return None
    if step.kind == "+++":
        with open(tool.path(step.argument), encoding="utf-8", newline="") as file:
            text = file.read().split("\n")
        return text[:-1] if text[-1] == "" else text
    return lines_of(tool.run(*shlex.split(step.argument)))


def run_case(tool, name, steps, update):
    """Number of failures."""
    failures = 0
    tool.enter()
    try:
        for step in steps:
            found = do_step(tool, step)
            if found is not None and found != step.lines:
                failures += 1
                if update:
                    step.lines = found
                else:
                    print("FAIL %s\n  %s %s" % (name, step.kind, step.argument))
                    print("\n".join("  found    %s" % line for line in found))
                    print("\n".join("  expected %s" % line for line in step.lines))
    finally:
        tool.leave()
    return failures


def run_tables(tool, update):
    folder = os.path.join(tool.source, "tests", "lexicons", "tool")
    failures = count = 0
    for table in sorted(os.listdir(folder)):
        if not table.endswith(".txt"):
            continue
        path = os.path.join(folder, table)
        cases = read_cases(path)
        changed = 0
        for name, steps in cases:
            count += 1
            changed += run_case(tool, "%s: %s" % (table, name), steps, update)
        if update and changed:
            with open(path, encoding="utf-8", newline="") as file:
                head = file.read().split("== ", 1)[0]
            write_cases(path, head, cases)
        failures += changed
    return failures, count


# What no table can say ------------------------------------------------------------------------------------------------------

def check_help(tool):
    """Every command has its own --help, and knows no other options."""
    listed = tool.run("--help").stdout.decode()
    for command in ("check", "stats", "coverage", "lookup", "convert", "fmt", "suggest", "pack"):
        own = tool.run(command, "--help")
        if own.returncode != 0 or not own.stdout.decode().startswith("Usage: factalign-lexicon %s " % command):
            yield "%s --help: %s" % (command, own.stdout.decode()[:80])
        if command != "pack" and "  %s " % command not in listed:
            yield "%s is not in the list of commands" % command
        if tool.run(command, "--nonsense").returncode != 2:
            yield "%s --nonsense is accepted" % command


def check_output(tool):
    """A failed write is told, and no old file is lost."""
    with open("/dev/full", "w") as full:
        if tool.run("stats", stdout=full).returncode != 2:
            yield "stats > /dev/full: not 2"
    tool.write("out.csv", "old\n")
    tool.write("bad.tsv", "concept\tkind\ten\nx\tobject\n")
    if tool.run("convert", "-o", "out.csv", "bad.tsv").returncode != 2 or open(tool.path("out.csv")).read() != "old\n":
        yield "convert of a broken file touches the old output"
    tool.write("in.tsv", "concept\tkind\ten\nx\tobject\tx\n")
    for output in ("in.tsv", "./in.tsv", "../" + os.path.basename(tool.folder) + "/in.tsv"):
        run = tool.run("convert", "-o", output, "in.tsv")
        if run.returncode != 2 or b"would overwrite" not in run.stderr:
            yield "convert -o %s overwrites its input" % output
    script = 'exec "$0" stats >&-'
    if tool.run("-c", script, tool.program, program="/bin/sh").returncode != 2:
        yield "stats >&-: not 2"
    left = [name for name in os.listdir(tool.folder) if name.startswith(".")]
    if left:
        yield "left behind: %s" % left


def check_fmt_twice(tool):
    """What fmt made, fmt leaves alone; what it is given on standard input it gives back."""
    messy = "# head\nconcept\tkind\ten\tgu\n\nb\tobject\tb | b| ?c\t\n# of a\na\tobject\ta\r\nb\tobject\tb|?c\n"
    tool.write("m.tsv", messy)
    with open(tool.path("m.tsv"), "rb") as file:
        filtered = tool.run("fmt", "-", stdin=file).stdout.decode()
    tool.run("fmt", "m.tsv")
    once = open(tool.path("m.tsv"), encoding="utf-8").read()
    if once != filtered:
        yield "fmt - made %r" % filtered
    if once != "# head\nconcept\tkind\ten\tgu\n# of a\na\tobject\ta\t\nb\tobject\tb|?c\t\n":
        yield "fmt made %r" % once
    if tool.run("fmt", "--check", "m.tsv").returncode != 0:
        yield "fmt --check after fmt: not 0"
    os.chmod(tool.path("m.tsv"), 0o640)
    with open(tool.path("m.tsv"), "a", encoding="utf-8") as file:
        file.write("a\tobject\ta\t\n")
    if tool.run("fmt", "m.tsv").returncode != 0 or os.stat(tool.path("m.tsv")).st_mode & 0o777 != 0o640:
        yield "fmt does not keep the mode of a file"


def check_shipped(tool):
    """The shipped lexicons go to every format and back."""
    terms = os.path.join(tool.source, "lexicons", "terms")
    files = [os.path.join(terms, name) for name in sorted(os.listdir(terms)) if name.endswith(".tsv")]
    tool.run("convert", "-o", "whole.tsv", *files)
    with open(tool.path("whole.tsv"), "rb") as file:
        whole = file.read()
    if whole.count(b"\n") < 1000:
        yield "no shipped lexicons"
    for form, name in (("csv", "w.csv"), ("tbx", "w.tbx"), ("tbx2", "w.xml")):
        there = tool.run("convert", "--to", form, "-o", name, "whole.tsv")
        back = tool.run("convert", "--to", "tsv", name)
        if there.returncode != 0 or back.stdout != whole:
            yield "the shipped lexicons do not come back from %s: %s" % (form, (there.stderr + back.stderr).decode()[:200])


def check_pack(tool):
    """A packed lexicon counts only as long as it was made of the files that stand there."""
    factalign = os.path.join(os.path.dirname(tool.program), "factalign")
    if tool.run("pack", "lex").returncode != 0 or not os.path.exists(tool.path("lex", "lexicon.pack")):
        yield "pack wrote nothing"
        return
    pack, news = tool.path("lex", "lexicon.pack"), tool.path("lex", "terms", "news.tsv")

    def knows(word):
        return tool.run("lookup", "--lang", "en", word).returncode == 0

    def age(path, seconds):
        """Set a file's time beside that of the packed one."""
        at = os.stat(pack).st_mtime_ns + int(seconds * 1e9)
        os.utime(path, ns=(at, at))

    def replace(path, old, new):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace(old, new))

    age(news, -10)
    replace(news, "pipeline\tpipa", "conduits\tpipa")
    age(news, -10)
    if not knows("pipeline"):
        yield "the packed lexicon is not used"
    age(news, 0.001)
    if knows("pipeline") or not knows("conduits"):
        yield "a text file that is a millisecond newer is not read"
    replace(news, "conduits\tpipa", "tubes\tpipa")
    age(news, -10)
    if not knows("tubes"):
        yield "an older file of another size is not read"
    replace(news, "tubes\tpipa", "pipeline\tpipa")
    age(news, -10)
    os.rename(news, tool.path("lex", "terms", "more.tsv"))
    replace(tool.path("lex", "terms", "more.tsv"), "pipeline\tpipa", "conduits\tpipa")
    age(tool.path("lex", "terms", "more.tsv"), -10)
    if not knows("conduits"):
        yield "a file of another name is not read"
    os.rename(tool.path("lex", "terms", "more.tsv"), news)
    replace(news, "conduits\tpipa", "pipeline\tpipa")
    age(news, -10)
    tool.write("lex/terms/new.tsv", "concept\tkind\ten\ntube\tobject\ttube\n")
    age(tool.path("lex", "terms", "new.tsv"), -10)
    if not knows("tube"):
        yield "a new file is not read"
    os.remove(tool.path("lex", "terms", "new.tsv"))
    with open(pack, "rb") as file:
        bytes_ = file.read()
    for wrong in (b"", bytes_[:100], bytes_[:-8], b"x" + bytes_[1:], bytes_ + b"\0" * 8):
        with open(pack, "wb") as file:
            file.write(wrong)
        if not knows("pipeline"):
            yield "a packed lexicon of %d bytes that is broken" % len(wrong)
    with open(pack, "wb") as file:
        file.write(bytes_)

    # a lexicon of the user's is added alike to text and to what was packed
    tool.write("mine.tsv", "concept\tkind\ten\tid\ntube\tobject\ttube\tpipa\nindia\tplace\tBharat\t\n")
    tool.write("a.txt", "The minister visited India. The talks on the tube were held in Jakarta.\n")
    tool.write("b.txt", "Menteri mengunjungi India. Pembahasan pipa diadakan di Jakarta.\n")
    command = ["-q", "-l", "a=en", "-l", "b=id", "-L", "mine.tsv", "a.txt", "b.txt"]
    packed = tool.run(*command, program=factalign)
    os.remove(pack)
    text = tool.run(*command, program=factalign)
    if packed.returncode != 0 or packed.stdout != text.stdout:
        yield "-L beside a packed lexicon gives other bytes than beside its text"


def check_suggest(tool):
    """What suggest prints is a lexicon that check can read."""
    fixtures = os.path.join(tool.source, "fixtures")
    seen = 0
    for case in sorted(os.listdir(fixtures)):
        paths = [os.path.join(fixtures, case, name) for name in ("a.txt", "b.txt")]
        if not all(os.path.exists(path) for path in paths):
            continue
        run = tool.run("suggest", "--min-score", "100", *paths)
        if run.returncode != 0:
            yield "%s: %s" % (case, run.stderr.decode())
        tool.write("s.tsv", run.stdout.decode())
        if tool.run("convert", "-o", "t.tsv", "s.tsv").returncode != 0:
            yield "%s: its suggestions are no lexicon" % case
        seen += sum(1 for line in run.stdout.decode().split("\n")[3:] if "\t" in line)
    if seen == 0:
        yield "no suggestion in all fixtures"


CHECKS = (check_help, check_output, check_fmt_twice, check_shipped, check_pack, check_suggest)


def main():
    arguments = [a for a in sys.argv[1:] if a != "--update"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    tool = Tool(*arguments)
    failures, count = run_tables(tool, "--update" in sys.argv)
    for check in CHECKS:
        count += 1
        tool.enter()
        try:
            wrong = list(check(tool))
        finally:
            tool.leave()
        for line in wrong:
            print("FAIL %s: %s" % (check.__name__, line))
        failures += len(wrong)
    print("%d cases, %d failures" % (count, failures))
    if count <= len(CHECKS):
        sys.exit("no cases found")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
