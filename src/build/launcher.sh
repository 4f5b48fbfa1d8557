#!/bin/sh
# undersigned: this launcher and, behind its last line, the program's jar.
# `undersigned --make-archive` writes a class-data archive beside this file, which halves the time of start-up.
self=$0
case $self in */*) ;; *) self=./$self ;; esac
while [ -h "$self" ]; do
  link=$(readlink -- "$self")
  case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
home=$(CDPATH= cd -P -- "${self%/*}/" && pwd -P) || exit 1
jar=$home/${self##*/}
archive=$jar.jsa

java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || {
    echo "undersigned: no java found; install a Java runtime of version 17 or later, or set JAVA_HOME" >&2
    exit 1
  }
fi

# Java under an ASCII locale would mangle file names before any code runs
export LC_ALL=C.UTF-8

# The archive serves one jar and one Java. With another it would cost more than none, so it is offered only when both are the same files.
stamp() {
  runtime=$(readlink -f -- "$java") || return 1
  stat -c '%n %s %Y' -- "$jar" "$runtime" "${runtime%/bin/java}/lib/modules" 2>/dev/null
}

make_archive() {
  work=$(mktemp -d "$home/.undersigned-archive.XXXXXX") || {
    echo "undersigned: cannot write into $home; the program works without an archive" >&2
    exit 2
  }
  trap 'rm -rf "$work"' EXIT
  trap 'exit 1' HUP INT TERM
  dated=$work/2024-01-09-sample.txt
  printf '%s\n' 'Joint statement on a matter of concern' '' 'Geneva, 9 January 2024' '' \
    'The following is a joint statement by the Foreign Ministers of Australia, Canada, France, Japan and the High Representative of the European Union, on behalf of 47 countries.' '' \
    'We condemn the attack on Ukraine by Russia. The Nordic countries and some 30 others align themselves with this statement. North Macedonia joined on Thursday (November 7); Hungary did not sign.' '' \
    'Antony Blinken, US Secretary of State, and the Belgian Prime Minister said so.' >"$dated"
  printf '%s\n' 'Statement on measures' 'Delivered by Cuba on behalf of a cross-regional group, Geneva, 14 June 2022' '' \
    'I have the honour to speak for the following 12 States: Algeria, Belarus, Bolivia (Plurinational State of), China, Eritrea, Iran (Islamic Republic of), Mali, Nicaragua, Ugnda, Viet Nam, the State of Palestine and my own country. We call on the United States of America to lift the blockade. More than 20 countries, including Egypt and Qatar, supported the call; Peru has withdrawn.' '' '' \
    'Statement of the G7, 17 April 2024' '' \
    'We, the G7 foreign ministers of Canada, France, Germany, Italy, Japan, the United Kingdom and the United States of America, and the High Representative, condemn the attack of Iran. All EU member states except Hungary joined. Seven States voted against: Russia, Syria.' '' '' \
    'Open letter, 12 July 2019' '' 'We commend the measures.' '' 'Permanent Missions of:' '- Algeria' '- Angola' '- Cabo Verde' '- Congo' '- Laos' '- Togo' '' 'For the Government of Chile: Ana Perez' 'For the Government of Peru: Juan Diaz' '' \
    'African States: Botswana, Mauritius, Kenya' 'Asian States: Nepal, India' 'H.E. Ana Silva, Minister of Foreign Affairs of Portugal' 'H.E. Jan Novak, Minister of Foreign Affairs of Slovakia' '' \
    'Note: see https://example.org/a. All rights reserved.' >"$work/sample.txt"
  printf '%s\n' 'Declaration commune' '' 'Paris, le 12 mars 2024' '' \
    "Les ministres des Affaires etrangeres de la France, de l'Italie, du Portugal et des Pays-Bas, ainsi que vingt autres pays, condamnent l'attaque de la Russie contre l'Ukraine." >"$work/sample-fr.txt"
  printf '%s\n' '# Declaration' '' '**Lima, 4 de febrero de 2019.** Los gobiernos de Argentina, Brasil, Chile y [Colombia](https://example.org), miembros del Grupo de Lima, expresan su apoyo a Venezuela.' '' '| Signatory | Date |' '|-|-|' '| Argentina | 4 |' '| Brasil | 4 |' '' '- Argentina' '- Brasil' '- Chile' >"$work/sample.md"
  printf '%s\n' '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Joint statement - Ministry</title></head><body><nav><a href="/">Home</a></nav><main><h1>Joint statement</h1><p>Published 9 January 2024</p><p>We, the Foreign Ministers of:</p><ul><li>Chile</li><li>Norway</li><li>Poland</li></ul><table><tr><td>Peru</td><td>Malta</td></tr></table><p>call on <b>Iran</b> to stop.</p></main><footer>Contact</footer></body></html>' >"$work/sample.html"
  # each line is one more statement, with | for the end of a line: together they meet most rules
  number=0
  while IFS= read -r text; do
    number=$((number + 1))
    printf '%s\n' "$text" | tr '|' '\n' >"$work/more-$number.txt"
  done <<'TEXTS'
Fifty nations back Egypt|Fifty nations signed a joint statement in which they side with Egypt. It was led by Saudi Arabia.|Earlier this month, 27 countries, including the US and Norway, signed a statement read by Iceland.
Joint statement of the African Union, ECOWAS and the United Nations on the vote
Joint statement by Chile and Peru|We hope for more trade from Brazil, Argentina and Paraguay.
A call for the whale|More than forty countries have signed a call for the whale, it was said. Backers are led by Chile, Ghana and Peru. The text was read out, and those present applauded, the agency said.
World reacts to the strike|Saudi Arabia condemned the strike in a statement. Egypt, Jordan and Kuwait also condemned it in separate statements, while Turkey called it a crime. France urged restraint.
The joint statement on safety was presented by three IAEA member states: Chile, Ghana and Norway.
Former presidents of Chile, Peru, Ghana and Togo signed a joint statement on 3 March 2019.
Meeting of the Ministers of Transport of the Member States of the Lake Council|Final Document|1. The Ministers of Transport of the Member States of the Lake Council held their annual meeting in Ohrid on 3 May 2001. 2. The Meeting was attended by the Ministers of Transport or their representatives of Albania, Bulgaria and Greece.
Joint statement on the closure of a radio station||We, the undersigned missions, are worried by the closure of the station.||Embassy of Australia|Embassy of Belgium|British High Commission|Delegation of the European Union|Embassy of the Republic of Korea
Joint statement||- Ana Silva, Minister of Interior of Cyprus|- Jan Novak, Minister of Migration of Greece|- Luis Paz, Minister of the Interior of Italy|- Eva Lund, Minister for Home Affairs of Malta||The central route must be watched.
Joint Leaders Statement|Prime Minister Anthony Albanese of Australia, Prime Minister Rishi Sunak of the United Kingdom, and President Joseph R. Biden of the United States met in San Diego on March 13, 2023 and announced how the ships will be built.
E3 statement to the IAEA Board of Governors, March 2020|We thank the Agency for its work. We call on Iran to go back on these steps.
Iran accused of hacking campaign against hospitals in US-UK joint declaration|The text was published on Monday.
Communique of the Conference of Heads of Government of the Caribbean Community|The Conference met in Basseterre. Heads of Government agreed that the matter ought to be looked into.
Canada, Germany, Japan and the UK, in a coordinated joint statement, demanded that Mali free the detained soldiers; the African Union and ECOWAS welcomed the demand.
Australia signed the declaration, and so did the other 38.
Joint statement on dialogue|Geneva, 14 June 2024||We note the offices of Sweden. China should open its borders. We ask Iran and its proxies in Lebanon, Yemen and Iraq to cease.|Signatories: Belize; Cyprus; Chad; Republic of Fiji; Gabon; Jordan; Kenya; Latvya and Malta.
Joint communique: the ministers of fisheries (Morocco, Mauritania and Senegal) met in Dakar and agreed on quotas, at the invitation of the European Union.
TEXTS
  n=0
  record() {
    n=$((n + 1))
    "$java" -Xlog:disable -Xshare:off -XX:DumpLoadedClassList="$work/classes.$n" -cp "$jar" org.undersigned.cli.Main "$@" \
      >/dev/null 2>&1 <"$dated"
  }
  record parse "$dated"
  record parse "$work/sample.html"
  record parse --roles all "$work/sample.txt"
  record parse "$work/sample.md"
  record parse --roles all "$work" -
  record parse --summary "$dated"
  record parse --format jsonl --doubts "$work/doubts.csv" "$dated"
  record tally "$dated"
  record explain "$dated"
  record lookup France
  record groups EU
  record parse --sumary
  record --help
  # each run numbers its classes anew: the numbers go, the order stays; a line that one run has twice stands for two
  awk 'FNR == 1 {split("", here)} / super: /{next} {sub(/ id: [0-9]+$/, "")} ++here[$0] > kept[$0] {kept[$0]++; print}' "$work"/classes.* >"$work/list"
  "$java" -Xlog:disable -Xshare:dump -XX:SharedClassListFile="$work/list" -XX:SharedArchiveFile="$work/archive" -cp "$jar" >/dev/null 2>&1
  if "$java" -Xlog:disable -Xshare:on -XX:SharedArchiveFile="$work/archive" -cp "$jar" org.undersigned.cli.Main --version >/dev/null 2>&1; then
    rm -f "$archive.stamp"
    mv -f "$work/archive" "$archive" && stamp >"$work/stamp" && mv -f "$work/stamp" "$archive.stamp"
  else
    echo "undersigned: this Java makes no class-data archive; the program works without one" >&2
    exit 1
  fi
}

if [ "${1:-}" = --make-archive ]; then
  make_archive
  exit 0
fi

# One document, or a folder of up to a hundred thousand: what the full compiler costs it never earns back.
# A stream or a large folder: compile fully, collect on all processors.
quick="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
# documents die young: a small nursery keeps memory flat however many there are
full="-XX:+UseParallelGC -Xmn64m"
# a folder of small documents soon runs the same methods thousands of times: they are compiled early
early="-XX:Tier3InvocationThreshold=50 -XX:Tier3MinInvocationThreshold=25 -XX:Tier3CompileThreshold=500 -XX:Tier3BackEdgeThreshold=10000 -XX:Tier0InvokeNotifyFreqLog=5 -XX:Tier0BackedgeNotifyFreqLog=8"
# the heap of one document grows only as far as it must
speed="$quick -Xms32m -Xmn8m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10"
# a study searches for blocs ten thousand times, whatever it reads
[ "${1:-}" = coalitions ] && speed=$full
for argument; do
  if [ "$argument" = - ]; then
    speed=$full
    break
  elif [ -d "$argument" ]; then
    case ${1:-} in
      parse | tally)
        if [ "$(find -L "$argument" -type f 2>/dev/null | head -n 100001 | wc -l)" -le 100000 ]; then
          speed="$quick $early -Xmn64m"
          continue
        fi
        ;;
    esac
    speed=$full
    break
  fi
done

# a long run says how far it is, if somebody looks and no rows run over the same screen
if [ -t 2 ]; then
  case ${1:-} in
    parse | tally | explain) [ -t 1 ] || speed="$speed -Dundersigned.terminal=true" ;;
    *) speed="$speed -Dundersigned.terminal=true" ;;
  esac
fi

share=
if [ -f "$archive.stamp" ]; then
  { read -r line1 && read -r line2 && read -r line3; } <"$archive.stamp"
  [ "$(stamp)" = "$line1
$line2
$line3" ] && share=yes
fi
if [ -n "$share" ]; then
  # shellcheck disable=SC2086
  exec "$java" -Xlog:disable -Xshare:auto -XX:SharedArchiveFile="$archive" -XX:-UsePerfData $speed -cp "$jar" org.undersigned.cli.Main "$@"
fi
# shellcheck disable=SC2086
exec "$java" -Xlog:disable -Xshare:auto -XX:-UsePerfData $speed -cp "$jar" org.undersigned.cli.Main "$@"
exit 1
