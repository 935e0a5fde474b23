#!/usr/bin/env python3
"""Run what README.md says, and compare what it quotes.

In README.md:
  <!-- test: run -->    before a sh block: it must succeed; such blocks run first, in their order
  <!-- test: suite -->  before a sh block: it runs the tests, so only --suite runs it (.ci/run does)
  a console block       each line that begins with "$ " is run after those; what follows it is its whole output
                        (line numbers of lexicons may differ: they move with every edit)
  (tests: `a`, `b`)     names of tests that ctest must know

All runs in a copy of the project, with a home directory of its own. apt-get is replaced: it only looks whether the
packages are there.

usage: readme.py SOURCE_DIRECTORY BUILD_DIRECTORY     the test; status 77 if a package is missing
       readme.py --update SOURCE_DIRECTORY            write the real output into README.md
       readme.py --suite SOURCE_DIRECTORY             run the block that runs the tests, in SOURCE_DIRECTORY
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile

MISSING_PACKAGE = 77
BLOCK = re.compile(r"^(?:<!-- test: (?P<mark>\w+) -->\n)?```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.M | re.S)

APT_GET = """#!/bin/sh
command -v dpkg-query > /dev/null || exit 0
for package in "$@"; do
  case $package in
    -* | update | install) ;;
    *) dpkg-query -W -f '${Status}\\n' "$package" 2> /dev/null | grep -q ' installed$' ||
       { echo "package $package is missing" >&2; exit %d; } ;;
  esac
done
""" % MISSING_PACKAGE


class Place:
    """A copy of the project in which commands are run."""

    def __init__(self, source, directory):
        self.directory = os.path.join(directory, "factalign")
        skip = shutil.ignore_patterns(".git", "build*", "__pycache__")
        shutil.copytree(source, self.directory, ignore=skip, symlinks=True)
        tools = os.path.join(directory, "bin")
        os.mkdir(tools)
        with open(os.path.join(tools, "apt-get"), "w") as file:
            file.write(APT_GET)
        os.chmod(os.path.join(tools, "apt-get"), 0o755)
        keep = {k: v for k, v in os.environ.items() if not k.startswith(("FACTALIGN_", "XDG_", "LC_", "CMAKE_"))}
        self.env = dict(keep, HOME=os.path.join(directory, "home"), LC_ALL="C.UTF-8", XDG_DATA_DIRS="/nonexistent",
                        PATH=tools + os.pathsep + os.environ["PATH"])
        self.env.pop("SOURCE_DATE_EPOCH", None)
        os.mkdir(self.env["HOME"])

    def run(self, command):
        done = subprocess.run(["sh", "-c", command], cwd=self.directory, env=self.env, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.returncode, done.stdout.decode("utf-8", "replace")


def fail(message):
    print("readme.py: " + message, file=sys.stderr)
    return 1


def examples(block):
    """The commands of a console block, each with the output it quotes."""
    parts = re.split(r"^\$ (.*)\n", block, flags=re.M)
    if parts[0]:
        raise ValueError("a console block begins with output: " + parts[0].split("\n")[0])
    return list(zip(parts[1::2], parts[2::2]))


def real_block(place, block):
    return "".join("$ %s\n%s" % (command, place.run(command)[1]) for command, _ in examples(block))


def run_marked(place, blocks):
    """Status of the sh blocks to be run: the first that is not 0."""
    for block in blocks:
        if block["mark"] == "run":
            status, output = place.run("set -e\n" + block["text"])
            if status != 0:
                print(output[-4000:])
                return status if status == MISSING_PACKAGE else fail("status %d: %s" % (status, block["text"]))
    return 0


def comparable(output):
    return re.sub(r"(\.tsv):\d+", r"\1", output)


def check_examples(place, blocks):
    n, wrong = 0, 0
    for block in blocks:
        for command, quoted in examples(block["text"]) if block["kind"] == "console" else ():
            n += 1
            output = place.run(command)[1]
            if comparable(output) != comparable(quoted):
                wrong += 1
                print("$ %s\n--- README.md has\n%s--- it prints\n%s" % (command, quoted, output))
    print("%d examples, %d differ" % (n, wrong))
    return n > 0 and wrong == 0


def check_test_names(readme, build):
    known = set()
    for folder, _, files in os.walk(build):
        if "CTestTestfile.cmake" in files:
            with open(os.path.join(folder, "CTestTestfile.cmake"), encoding="utf-8") as file:
                known.update(re.findall(r"^add_test\((?:\[=+\[)?(\S+?)(?:\]=+\])?\s", file.read(), re.M))
    named = {name for group in re.findall(r"\(tests?: ([^)]*)\)", readme) for name in re.findall(r"`(\w+)`", group)}
    for name in sorted(named - known):
        print("README.md names a test that ctest does not know: " + name)
    return bool(named) and named <= known


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--suite", action="store_true")
    parser.add_argument("source")
    parser.add_argument("build", nargs="?")
    options = parser.parse_args()
    path = os.path.join(options.source, "README.md")
    with open(path, encoding="utf-8") as file:
        readme = file.read()
    blocks = [m.groupdict() for m in BLOCK.finditer(readme)]
    if options.suite:
        suite = [b["text"] for b in blocks if b["mark"] == "suite"]
        if len(suite) != 1:
            return fail("README.md has %d blocks that run the tests" % len(suite))
        return subprocess.call(["sh", "-c", "set -e\n" + suite[0]], cwd=options.source)
    if not options.update and options.build is None:
        parser.error("no build directory")
    if not any(b["mark"] == "run" for b in blocks):
        return fail("README.md has no block to run")
    with tempfile.TemporaryDirectory() as directory:
        place = Place(options.source, directory)
        status = run_marked(place, blocks)
        if status != 0:
            return status
        if options.update:
            write = lambda m: m[0].replace(m["text"], real_block(place, m["text"])) if m["kind"] == "console" else m[0]
            readme = BLOCK.sub(write, readme)
            with open(path, "w", encoding="utf-8") as file:
                file.write(readme)
            return 0
        good = check_examples(place, blocks)
    return 0 if check_test_names(readme, options.build) and good else 1


if __name__ == "__main__":
    sys.exit(main())
