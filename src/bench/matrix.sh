#!/usr/bin/env bash
# Runs the built program in the environments that it must not mind and compares what it writes with the plain run.
# usage: src/bench/matrix.sh [SAMPLES]      prints a line for each environment; status 1 when one differs
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
program=$here/target/undersigned
samples=${1:-$here/data/statements}
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
bad=0
tried=0

picture=$samples/2025-02-07-nb8-drc.txt

# the outputs of one run: tables, page and drawings by their bytes, pictures by their pixels
outputs() {
  "$@" parse --roles all "$samples" >"$work/$name.csv" 2>"$work/$name.err" &&
    "$@" parse --format jsonl "$samples" >"$work/$name.jsonl" 2>>"$work/$name.err" &&
    "$@" tally "$samples" >"$work/$name.tally" 2>>"$work/$name.err" &&
    "$@" report --no-charts "$samples" -o "$work/$name.report" >>"$work/$name.err" 2>&1 &&
    "$@" chart --svg --kind regions,map "$picture" -o "$work/$name.charts" >>"$work/$name.err" 2>&1
  local status=$?
  (cd "$work" && cat "$name.csv" "$name.jsonl" "$name.tally" | sha256sum) >"$work/$name.sum"
  (cd "$work/$name.report" 2>/dev/null && find . -type f | LC_ALL=C sort | xargs sha256sum) >>"$work/$name.sum"
  (cd "$work/$name.charts" 2>/dev/null && find . -type f ! -name '*.png' ! -name manifest.csv | LC_ALL=C sort | xargs sha256sum) >>"$work/$name.sum"
  return $status
}

same() {
  cmp -s "$work/plain.sum" "$work/$name.sum" && java "$here/src/bench/PictureDifference.java" "$work/plain.charts" "$work/$name.charts"
}

try() { # NAME COMMAND...
  name=$1
  shift
  tried=$((tried + 1))
  if ! outputs "$@"; then
    printf '%-44s FAILED: %s\n' "$name" "$(grep -v skipped "$work/$name.err" | tail -n 1)"
    bad=1
  elif [ "$name" = plain ] || same; then
    printf '%-44s same bytes, same pictures\n' "$name"
  else
    printf '%-44s DIFFERS\n' "$name"
    bad=1
  fi
}

try plain "$program"
try ascii-locale env LC_ALL=C LANG=C "$program"
try no-locale env -u LC_ALL -u LANG "$program"
try turkish-locale env JAVA_TOOL_OPTIONS='-Duser.language=tr -Duser.country=TR' "$program"
try arabic-locale env JAVA_TOOL_OPTIONS='-Duser.language=ar -Duser.country=EG' "$program"
try tokyo-time-zone env TZ=Asia/Tokyo "$program"
try no-archive java -Xshare:off -jar "$program"
cp "$program" "$work/copied ünder signed"
try copied-executable "$work/copied ünder signed"
cp "$program" "$work/stale" && cp "$program.jsa" "$work/stale.jsa" && cp "$program.jsa.stamp" "$work/stale.jsa.stamp"
try stale-archive "$work/stale"
head -c 100000 /dev/urandom >"$work/foreign.jsa" && cp "$program" "$work/foreign" && printf 'a\nb\nc\n' >"$work/foreign.jsa.stamp"
try foreign-archive "$work/foreign"
ln -s "$program" "$work/link"
try symbolic-link "$work/link"
mkdir "$work/home" "$work/place" && cp "$program" "$work/place/undersigned" && chmod -R a-w "$work/home" "$work/place"
try read-only-home-and-install env HOME="$work/home" "$work/place/undersigned"
printf '<?xml version="1.0"?><fontconfig></fontconfig>' >"$work/fonts.conf"
try no-fonts env FONTCONFIG_FILE="$work/fonts.conf" "$program"
for jvm in /usr/lib/jvm/*/; do
  [ -x "$jvm/bin/java" ] && [ ! -h "${jvm%/}" ] && try "$(basename "$jvm")" env JAVA_HOME="${jvm%/}" "$program"
done
echo "$tried environments tried"
exit $bad
