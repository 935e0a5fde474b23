#!/bin/sh
# hostile.sh PROGRAM - what the program does with inputs and outputs that nobody should give it.
#
# Each row is: name, exit status, part of the message, command. Whatever the row: a failure is one line on standard
# error that begins with the program's name and holds no control character; the file that -o names ("kept") is then as
# it was; no temporary file is left; a report that was written ends where it should and is well-formed.
set -u
program=$1
work=$(mktemp -d) || exit 2
trap 'cd / && rm -rf "$work"' EXIT
trap 'exit 2' INT TERM HUP
cd "$work" && chmod 755 . || exit 2
seconds=${HOSTILE_TIMEOUT:-5}
# the user's own lexicons and habits have no say here
XDG_DATA_HOME=$work/none XDG_DATA_DIRS=$work/none
export XDG_DATA_HOME XDG_DATA_DIRS
unset FACTALIGN_LEXICONS SOURCE_DATE_EPOCH NO_COLOR
rows=0 failed=0 skipped=0

factalign () { timeout "$seconds" "$program" "$@"; }
has () { command -v "$1" > /dev/null 2>&1; }
skip () { skipped=$((skipped + 1)); printf 'skipped: %s\n' "$1"; }

fail ()
{
  failed=$((failed + 1))
  printf 'not ok: %s: %s\n' "$name" "$1"
  sed 's/^/  | /' err | head -n 3
}

check_failure ()
{
  [ "$(wc -l < err)" -eq 1 ] || fail 'not one line on standard error'
  [ "$(wc -c < err)" -le 400 ] || fail 'a long message'
  grep -q '^factalign: ' err || fail 'the message does not begin with "factalign: "'
  [ "$(cat kept)" = old ] || fail 'the old output was touched'
}

check_report ()
{
  [ -s "$1" ] || return 0
  grep -q '<report' "$1" || return 0
  [ "$(tail -n 1 "$1")" = '</report>' ] || fail "$1 is not whole"
  ! has xmllint || xmllint --nonet --noout "$1" 2> /dev/null || fail "$1 is not well-formed"
}

row ()
{
  name=$1
  rows=$((rows + 1))
  printf old > kept
  (eval "$4") > out 2> err
  status=$?
  [ "$status" -eq "$2" ] || fail "exit status $status, not $2"
  [ "$2" -eq 0 ] || [ "$2" -ge 128 ] || check_failure
  [ -z "$3" ] || grep -qF -e "$3" err || fail "the message does not say \"$3\""
  [ -z "$(LC_ALL=C tr -d '\n\040-\176\200-\377' < err)" ] || fail 'control characters on standard error'
  [ -z "$(find . -name '.*.??????')" ] || fail 'a temporary file is left'
  check_report out
  check_report kept
}

# --- two articles that are in order ----------------------------------------------------------------------------------
printf 'A ferry with 120 passengers caught fire near Batam on Monday. All were rescued.\n' > a.txt
printf 'The ferry carried 118 people when it burned off Batam. The port was closed.\n' > b.txt
run='factalign -l a=en -l b=en'

row 'two articles'                0 '; 0 claims not' "$run a.txt b.txt"
row 'quiet means quiet'           0 '' "$run -q a.txt b.txt && [ ! -s err ]"

# --- text ------------------------------------------------------------------------------------------------------------
: > empty.txt
printf '\357\273\277' > bom.txt
printf '\357\273\277A ferry burned.' > bomtext.txt
printf 'A fact.' | iconv -t UTF-16 > utf16.txt
printf 'A fact.' | iconv -t UTF-32 > utf32.txt
printf 'A fact.' | iconv -t UTF-16BE > utf16be.txt
printf 'caf\351 \226 \200\n' > cp1252.txt
printf 'a\300\257 \340\200\257 \360\200\200\257 \370\210\200\200\200' > overlong.txt
printf 'x\355\240\200y\355\260\200 \364\220\200\200' > surrogate.txt
printf 'trunc \342\202' > cut.txt
printf 'a\0b. Two.' > nul.txt
printf 'a\001b\013\033[31m\177\302\205\357\277\276\357\277\277 burned.' > controls.txt
printf 'Budget \342\200\256000.5\342\200\254 \342\201\246\342\201\247 rose.' > bidi.txt
row 'an empty file'               0 'warning: empty.txt: there is no text' "$run empty.txt b.txt"
row 'two empty files'             0 '' "$run empty.txt bom.txt"
row 'a BOM before text'           0 '' "$run bomtext.txt b.txt && ! grep -q 'ï»¿' out"
row 'UTF-16 with a BOM'           0 'converted from UTF-16LE' "$run utf16.txt b.txt"
row 'UTF-32 with a BOM'           0 'converted from UTF-32LE' "$run utf32.txt b.txt"
row 'UTF-16 without a BOM'        2 'looks like UTF-16; use --encoding=utf16be.txt=UTF-16BE' "$run -o kept utf16be.txt b.txt"
row 'and when it is named'        0 '' "$run --encoding=utf16be.txt=UTF-16BE utf16be.txt b.txt"
row 'windows-1252'                2 'byte 0xE9 at offset 3' "$run -o kept cp1252.txt b.txt"
row 'and when it is named'        0 '' "$run --encoding=a=windows-1252 cp1252.txt b.txt"
row 'no such encoding'            2 'is not known' "$run -o kept --encoding=a=klingon a.txt b.txt"
row 'overlong UTF-8'              2 'byte 0xC0 at offset 1' "$run -o kept overlong.txt b.txt"
row 'overlong, replaced'          0 'U+FFFD' "$run --encoding=a=utf-8 overlong.txt b.txt"
row 'surrogates'                  2 'byte 0xED at offset 1' "$run -o kept surrogate.txt b.txt"
row 'cut off in a character'      2 'byte 0xE2 at offset 6' "$run -o kept cut.txt b.txt"
row 'text after a NUL'            0 '' "$run nul.txt b.txt && grep -q Two out"
row 'controls'                    0 '' "$run controls.txt b.txt"
row 'controls, for a reader'      0 '' "$run -f text controls.txt b.txt && [ -z \"\$(LC_ALL=C tr -d '\n\040-\176\200-\377' < out)\" ]"
row 'directional controls'        0 'directional controls' "$run bidi.txt b.txt"
row 'the same file twice'         0 'the same bytes as source a' "$run a.txt a.txt"
ln a.txt hard.txt
row 'a hard link to it'           0 'the same bytes as source a' "$run a.txt hard.txt"

# --- no text ---------------------------------------------------------------------------------------------------------
printf '%%PDF-1.7\n%%\342\343\317\323\n' > x.pdf
printf '\211PNG\r\n\032\n\0\0\0\rIHDR' > x.png
gzip -c a.txt > x.gz
head -c 5000000 /dev/urandom > random
head -c 17000000 /dev/zero | tr '\0' a > large.txt
factalign -q -l a=en -l b=en -o report.xml a.txt b.txt
row 'a PDF'                       2 'pdftotext' "$run -o kept x.pdf b.txt"
row 'a PNG'                       2 'binary, not text' "$run -o kept a.txt x.png"
row 'gzip'                        2 'gzip' "$run -o kept x.gz b.txt"
row 'random bytes'                2 'random: ' "$run -o kept random b.txt"
row 'a report'                    2 'a factalign report, not an article' "$run -o kept report.xml b.txt"
row 'over the limit'              2 'larger than 16 MiB; raise with --max-input' "$run -o kept large.txt b.txt"
row 'at a lower limit'            0 '' "$run --max-input=80 a.txt b.txt"
row 'one byte over it'            2 'larger than 79 bytes' "$run --max-input=79 a.txt b.txt"
row 'without an end'              2 'larger than 16 MiB' "$run -o kept /dev/zero b.txt"

# --- shapes that cost time ---------------------------------------------------------------------------------------------
repeat () { awk -v n="$1" -v s="$2" 'BEGIN { for (i = 0; i < n; i++) printf "%s", s }'; }
{ printf 'a'; repeat 50000 "$(printf '\314\201')"; repeat 50000 "$(printf '\314\243')"; } > marks.txt
repeat 300000 "$(printf '\360\237\221\250\342\200\215')" > grapheme.txt
repeat 200000 "$(printf '\357\267\272')" > nfkc.txt
repeat 1000000 9 > digits.txt
{ printf 'Officials'; repeat 20000 ', and the house'; repeat 10000 ', which is the and of while'; echo .; } > joints.txt
repeat 2000 'A 1e999999999 NaN 0x1p3 1,000,000,000. ' > numbers.txt
row 'marks in falling order'      0 '' "$run -q marks.txt b.txt"
row 'one grapheme of 2 MB'        0 '' "$run -q grapheme.txt b.txt"
row 'text that grows when folded' 0 '' "$run -q nfkc.txt b.txt"
row 'one sentence of joints'      0 '' "$run -q --lang=a=en joints.txt b.txt"
row 'numbers of all kinds'        0 '' "$run -q numbers.txt b.txt && ! grep -q -e '=\"inf' -e '=\"nan' out"
row 'a million digits'            0 '' "$run -q digits.txt b.txt && ! grep -q -e '=\"inf' -e '=\"nan' out"

# --- where articles come from ------------------------------------------------------------------------------------------
row 'a directory'                 2 'Is a directory' "$run -o kept / b.txt"
row 'a missing file'              2 'No such file or directory' "$run -o kept nowhere.txt b.txt"
printf secret > locked.txt && chmod 000 locked.txt
if [ "$(id -u)" -ne 0 ]; then
  row 'an unreadable file'        2 'Permission denied' "$run locked.txt b.txt"
elif has setpriv && setpriv --reuid=65534 --regid=65534 --clear-groups "$program" --version > /dev/null 2>&1; then
  row 'an unreadable file'        2 'Permission denied' "setpriv --reuid=65534 --regid=65534 --clear-groups '$program' -l a=en -l b=en locked.txt b.txt"
else
  skip 'an unreadable file: cannot drop rights here'
fi
mkfifo pipe
row 'standard input'              0 '' "$run - b.txt < a.txt"
row 'its label'                   0 'only in standard input' "$run - b.txt < a.txt"
row '/dev/stdin'                  0 '' "$run a.txt /dev/stdin < b.txt"
row 'a pipe'                      0 '' "cat a.txt | $run - b.txt"
row 'a FIFO'                      0 '' "cat a.txt > pipe & $run pipe b.txt"
row 'a file of /proc'             0 '' "$run /proc/self/status b.txt"
row 'standard input twice'        2 'one of the articles only' "$run -o kept - -"
row 'standard input, closed'      2 'standard input: it is closed' "$run -o kept - b.txt <&-"
if has setsid; then
  row 'a terminal that is not there' 2 'No such device' "setsid -w '$program' -l a=en -l b=en -o kept /dev/tty b.txt"
else
  skip 'a terminal that is not there: no setsid'
fi

# --- names -------------------------------------------------------------------------------------------------------------
newline=$(printf 'n\nl.txt') escape=$(printf 'e\033[31m.txt') bad=$(printf 'b\377.txt')
long=$(repeat 4096 n) # used in the commands below
export long
cp a.txt "$newline" && cp a.txt "$escape" && cp a.txt "$bad" && cp a.txt ./-l.txt
row 'a newline in a name'         0 '' "$run \"\$newline\" b.txt"
row 'an escape in a name'         0 '' "$run \"\$escape\" b.txt"
row 'a name that is not UTF-8'    0 '' "$run \"\$bad\" b.txt"
row 'a name like an option'       0 '' "$run -- -l.txt b.txt"
row 'a missing name, escaped'     2 'n\x0al.txtx' "$run \"\${newline}x\" b.txt"
row 'a name of 4,096 bytes'       2 'File name too long' "$run -o kept \"\$long\" b.txt"

# --- the command line ----------------------------------------------------------------------------------------------------
row 'no article'                  2 'two articles are needed' 'factalign'
row 'one article'                 2 'two articles are needed' 'factalign -o kept a.txt'
row 'three articles'              2 'three and more articles are not supported yet' 'factalign -o kept a.txt b.txt a.txt'
row 'an unknown option'           2 'see factalign --help' "factalign --\$escape a.txt b.txt"
row 'an option without its value' 2 'see factalign --help' 'factalign a.txt b.txt -o'
row 'a source that is not there'  2 'no such source' 'factalign --lang=c=en a.txt b.txt'
row 'a value without a source'    2 'give a source' 'factalign --lang=en a.txt b.txt'
row 'a language without rules'    2 'tlh' 'factalign -l a=tlh a.txt b.txt'
row 'a gloss without rules'       2 'tlh' "$run --gloss=tlh a.txt b.txt"
row 'a format of tomorrow'        2 'no format of that suffix' "$run -o out.html a.txt b.txt"
row 'an unknown format'           2 'xml or text' "$run --format=pdf a.txt b.txt"
row 'an unknown relation'         2 'conflict,agree,only,unassessed' "$run --relation=agree,maybe a.txt b.txt"
row 'a confidence over 1'         2 'from 0.000 to 1.000' "$run --min-confidence=1.001 a.txt b.txt"
row 'a confidence of four digits' 2 'from 0.000 to 1.000' "$run --min-confidence=0.5000 a.txt b.txt"
row 'no size'                     2 'a size like 64M' "$run --max-input=0 a.txt b.txt"
row 'a size over 1G'              2 'a size like 64M' "$run --max-input=2G a.txt b.txt"
row 'no date'                     2 'not a date' "$run --published=a=yesterday a.txt b.txt"
row 'no date of the run'          2 'not a date and time' "$run --date=2026-11-21 a.txt b.txt"
row 'no SOURCE_DATE_EPOCH'        2 'SOURCE_DATE_EPOCH' "SOURCE_DATE_EPOCH=today $run a.txt b.txt"
row 'no URL'                      2 'not a URL' "$run --href='a=not a url' a.txt b.txt"
row 'no such fact'                2 'there is no fact' "$run --explain=f999 -o kept a.txt b.txt"
row 'no such lexicon'             2 'No such file' "$run -L nowhere.tsv -o kept a.txt b.txt"
row 'no lexicon directory'        2 '/nowhere' "FACTALIGN_LEXICONS=/nowhere $run -o kept a.txt b.txt"

# --- where the report goes -----------------------------------------------------------------------------------------------
size () { wc -c < "$1" | tr -d ' '; }
row 'a file'                      0 '' "$run -o kept a.txt b.txt && cmp -s kept report.xml"
row 'a file in no directory'      2 'No such file or directory' "$run -o nowhere/kept a.txt b.txt"
row 'a directory'                 2 'Is a directory' "$run -o / a.txt b.txt"
row 'a full disk'                 2 'cannot write standard output: No space left on device' "$run a.txt b.txt > /dev/full"
row 'a full device'               2 'cannot write /dev/full: No space left on device' "$run -o /dev/full a.txt b.txt"
row 'help on a full disk'         2 'No space left' 'factalign --help > /dev/full'
row 'a limit on file sizes'       2 'File too large' "ulimit -f 1; $run -o kept a.txt b.txt"
row 'a closed standard output'    2 'standard output: it is closed' "$run a.txt b.txt >&-"
row 'closed, with a file'         0 '' "$run -o new1 a.txt b.txt >&- && cmp -s new1 report.xml"
row 'closed standard error'       0 '' "$run a.txt b.txt > new2 2>&- && cmp -s new2 report.xml"
row 'all closed'                  0 '' "$run -o new3 a.txt b.txt <&- >&- 2>&- && cmp -s new3 report.xml"
row 'a reader that has gone'      141 '' "{ sleep 0.3; $run -q a.txt b.txt; echo \$? > status; } | true; exit \$(cat status)"
row 'and SIGPIPE ignored'         2 'Broken pipe' "trap '' PIPE; { sleep 0.3; $run -q a.txt b.txt; echo \$? > status; } | true; exit \$(cat status)"
row 'a FIFO'                      0 '' "cat pipe > new4 & $run -o pipe a.txt b.txt && wait && cmp -s new4 report.xml"
ln -s kept link; ln -s nowhere dangling; ln -s loop loop
row 'a link'                      0 '' "$run -o link a.txt b.txt && [ -L link ] && cmp -s kept report.xml"
row 'a dangling link'             2 'cannot write dangling' "$run -o dangling a.txt b.txt"
row 'a link to itself'            2 'symbolic links' "$run -o loop a.txt b.txt"
chmod 640 kept
row 'its mode'                    0 '' "$run -o kept a.txt b.txt && [ -n \"\$(find kept -perm 640)\" ]"
cp a.txt a.copy
ln -s a.txt alink
row 'an input'                    2 'output would overwrite input' "$run -o a.txt a.txt b.txt"
row 'an input, by another path'   2 'output would overwrite input' "$run -o ./b.txt a.txt b.txt"
row 'an input, by a link'         2 'output would overwrite input' "$run -o alink a.txt b.txt"
row 'an input, by a hard link'    2 'output would overwrite input' "$run -o hard.txt a.txt b.txt"
row 'an input, as standard output' 2 'output would overwrite input' "$run a.txt b.txt >> b.txt"
name='inputs'; cmp -s a.txt a.copy || fail 'an input was changed'

# --- facts that are given up -------------------------------------------------------------------------------------------------
# Two earthquakes: a fact that two headlines contradict, behind one that is of two events and was given up before.
cat > quake-a.txt << 'END'
Gempa M 6,4 Guncang Seram, Lima Orang Meninggal
Hingga pukul 08.00 WIT, BMKG mencatat 31 gempa susulan.
Yang terkuat bermagnitudo 4,8.
Juru bicara BNPB Ratna Kusumawati mengatakan 1.120 rumah rusak.
Sekitar 3.400 warga mengungsi ke tempat yang lebih tinggi dan tidur di tenda.
Dinding rumah sakit di Masohi retak sehingga pasien dirawat di halaman parkir.
"Gelap sekali.
Saya gandeng Mama, lalu kami lari ke luar," tutur Yohana Tuasikal, seorang guru.
(mt)
END
cat > quake-b.txt << 'END'
ઇન્ડોનેશિયાના સેરામ ટાપુ પર ૫.૯નો ભૂકંપ, બેનાં મોત
ઇન્ડોનેશિયાના માલુકુ પ્રાંતનો સેરામ ટાપુ શુક્રવારે બપોરે ૫.૯ની તીવ્રતાના ભૂકંપથી ધ્રૂજી ઊઠ્યો હતો.
સ્થાનિક સમય મુજબ ૧૪.૪૦ વાગ્યે (ભારતીય સમય મુજબ સવારે ૧૧.૧૦ વાગ્યે) આવેલા આ આંચકાનું કેન્દ્રબિંદુ બુલા શહેરથી ૨૨ કિ.મી.
શહેર નજીકના તેલકૂવા તપાસ માટે બંધ કરી દેવાયા છે.
હવામાન અને ભૂકંપ સંસ્થા બીએમકેજીના ભૂકંપ કેન્દ્રના વડા વાહ્યુ સાસ્મિતોએ કહ્યું હતું કે દરિયાની સપાટી સામાન્ય રહી હતી અને સુનામીની ચેતવણી આપવાની જરૂર પડી નહોતી.
સંસ્થાએ શુક્રવાર સાંજ સુધીમાં નવ આફ્ટરશૉક નોંધ્યા હતા, જેમાં સૌથી મોટો ૪.૧ની તીવ્રતાનો હતો.
ગવર્નર માર્કુસ લાતુહેરુએ સાત દિવસની કટોકટી જાહેર કરી છે.
બીએનપીબી જહાજ મારફતે ૬૦૦ તંબુ અને એક હરતુંફરતું રસોડું મોકલી રહી છે.
આ ભૂકંપમાં કોઈ ભારતીયને ઈજા થઈ નથી, એમ જકાર્તા ખાતેના ભારતીય દૂતાવાસે જણાવ્યું હતું.
END
row 'a headline behind a fact given up' 0 '' "MALLOC_PERTURB_=165 $run -q -l a=id -l b=gu quake-a.txt quake-b.txt"

# --- signals and races -----------------------------------------------------------------------------------------------------
name='killed at any time'
printf old > kept
i=0
while [ $i -lt 40 ]; do
  "$program" -q -l a=en -l b=en -o kept a.txt b.txt &
  sleep "0.0$((i % 10))$((i / 10))"
  case $((i % 3)) in 0) signal=TERM ;; 1) signal=INT ;; *) signal=HUP ;; esac
  kill -$signal $! 2> /dev/null
  wait $! 2> /dev/null
  [ "$(cat kept)" = old ] || cmp -s kept report.xml || fail "neither the old file nor the new one (run $i)"
  [ -z "$(find . -name '.kept.*')" ] || fail "a temporary file is left (run $i)"
  i=$((i + 1))
done
rows=$((rows + 1))

name='two runs, one file'
i=0
while [ $i -lt 20 ]; do
  "$program" -q -l a=en -l b=en -o both a.txt b.txt & first=$!
  "$program" -q -l a=en -l b=en -o both a.txt b.txt & second=$!
  if ! wait $first || ! wait $second; then fail 'a run failed'; fi
  cmp -s both report.xml || fail 'a mixed file'
  i=$((i + 1))
done
rows=$((rows + 1))

# --- the same bytes ----------------------------------------------------------------------------------------------------------
mkdir -p elsewhere
for setting in 'LC_ALL=C' 'LC_ALL=C.UTF-8' 'LC_ALL=tr_TR.UTF-8' 'LC_ALL=de_DE.UTF-8' 'TZ=Pacific/Apia' 'MALLOC_PERTURB_=165' 'HOME=/nowhere'; do
  row "the same bytes with $setting" 0 '' "$setting $run -q a.txt b.txt && cmp -s out report.xml"
done
row 'the same bytes elsewhere'    0 '' "cd elsewhere && $run -q ../a.txt ../b.txt && cmp -s ../out ../report.xml"

printf '%d rows, %d failed, %d skipped\n' "$rows" "$failed" "$skipped"
[ "$failed" -eq 0 ] && [ "$rows" -gt 100 ]
