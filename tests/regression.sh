#!/bin/sh
# Whole runs: the report of each pair of fixtures/ is the one that is kept beside it.
#
#   usage: regression.sh [--update] PROGRAM [FIXTURES]
#
# --update writes fixtures/*/report.xml; that diff is reviewed like code. What changes with every edit of a lexicon and
# says nothing about the facts is left out of the comparison: digests, line numbers, the key and version of the run.
set -u

update=no
if [ "${1-}" = --update ]; then
  update=yes
  shift
fi
program=${1:?usage: regression.sh [--update] PROGRAM [FIXTURES]}
fixtures=${2:-$(dirname "$0")/../fixtures}
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

# The user's own lexicons have no say here.
XDG_DATA_HOME=$work XDG_DATA_DIRS=$work
export XDG_DATA_HOME XDG_DATA_DIRS
unset FACTALIGN_LEXICONS SOURCE_DATE_EPOCH

facts_of () {
  sed -e '/^ *<lexicon /d' -e '/^ *<tool /d' -e 's/^\(<report .*\) key="[0-9a-f]*"/\1/' \
      -e 's/ lexicon="\([^":]*\):[0-9]*"/ lexicon="\1"/' "$1"
}

n=0 failed=0
for folder in "$fixtures"/*/; do
  folder=${folder%/}
  [ -f "$folder/a.txt" ] || continue
  n=$((n + 1))
  name=${folder##*/}
  if ! "$program" --quiet -o "$work/report.xml" "$folder/a.txt" "$folder/b.txt"; then
    echo "not ok $name: no report"
    failed=$((failed + 1))
  elif [ $update = yes ]; then
    cat "$work/report.xml" > "$folder/report.xml" || exit 2
    echo "written $folder/report.xml"
  elif [ ! -f "$folder/report.xml" ]; then
    echo "not ok $name: no report.xml; regression.sh --update makes it"
    failed=$((failed + 1))
  else
    facts_of "$folder/report.xml" > "$work/expected"
    facts_of "$work/report.xml" > "$work/now"
    if diff -u --label "$name/report.xml" --label "$name: now" "$work/expected" "$work/now"; then
      echo "ok $name"
    else
      echo "not ok $name: another report than fixtures/$name/report.xml"
      failed=$((failed + 1))
    fi
  fi
done
[ $n -gt 0 ] || { echo "regression.sh: no cases in $fixtures"; exit 1; }
echo "$n reports, $failed differ"
[ $failed -eq 0 ]
