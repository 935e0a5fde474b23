#!/usr/bin/env python3
"""How long one pair of articles takes, cold start and all, beside xmllint on the report it writes.

usage: cold.py PROGRAM CASE_DIRECTORY [RUNS]
The two commands run in turn, so that the machine's moods meet both; the figure to quote is the median of the ratios of
neighbouring runs, not a time. Nothing here is a test: a busy machine must not fail a build.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    program, case = os.path.abspath(sys.argv[1]), sys.argv[2]
    runs = int(sys.argv[3]) if len(sys.argv) == 4 else 40
    with tempfile.TemporaryDirectory() as scratch:
        report = os.path.join(scratch, "report.xml")
        articles = [os.path.join(case, "a.txt"), os.path.join(case, "b.txt")]
        pair, lint = [program, "-q", "-o", report, *articles], ["xmllint", "--noout", report]
        seconds(pair), seconds(lint)  # the first run of each warms the page cache
        times = [(seconds(pair), seconds(lint)) for _ in range(runs)]
    ours, theirs = (sorted(t[k] for t in times)[runs // 2] * 1000 for k in (0, 1))
    ratio = statistics.median(a / b for a, b in times)
    print(f"factalign {ours:.1f} ms, xmllint {theirs:.1f} ms, ratio {ratio:.2f} (medians of {runs} runs in turn)")


main()
