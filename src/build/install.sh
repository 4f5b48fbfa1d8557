#!/bin/sh
# Puts the built program, its archive, man pages and completions in place, or takes them away.
#   src/build/install.sh [--prefix DIR]              (default /usr/local; DESTDIR is obeyed)
#   src/build/install.sh --uninstall [--prefix DIR]
set -eu
prefix=/usr/local
action=install
while [ $# -gt 0 ]; do
  case $1 in
    --prefix) prefix=${2:?--prefix takes a folder}; shift 2 ;;
    --uninstall) action=uninstall; shift ;;
    *) echo "install.sh: unknown option $1 (--prefix DIR, --uninstall)" >&2; exit 2 ;;
  esac
done
built=$(cd "$(dirname "$0")/../../target" && pwd)
root=${DESTDIR:-}$prefix
library=$root/lib/undersigned
manuals=$root/share/man/man1
bash=$root/share/bash-completion/completions
zsh=$root/share/zsh/site-functions

if [ "$action" = uninstall ]; then
  rm -f "$root/bin/undersigned" "$library/undersigned" "$library/undersigned.jsa" "$library/undersigned.jsa.stamp"
  rm -f "$manuals/undersigned.1" "$manuals"/undersigned-*.1 "$bash/undersigned" "$zsh/_undersigned"
  rm -f "$root/share/doc/undersigned/LICENSE" "$root/share/doc/undersigned/NOTICE"
  rmdir "$library" "$root/share/doc/undersigned" 2>/dev/null || :
  exit 0
fi

[ -x "$built/undersigned" ] || { echo "install.sh: run mvn package first" >&2; exit 2; }
mkdir -p "$root/bin" "$library" "$manuals" "$bash" "$zsh" "$root/share/doc/undersigned"
install -m 755 "$built/undersigned" "$library/undersigned"
ln -sf ../lib/undersigned/undersigned "$root/bin/undersigned"
install -m 644 "$built"/manual/*.1 "$manuals"
install -m 644 "$built/manual/undersigned.bash" "$bash/undersigned"
printf '%s\n' '#compdef undersigned' 'autoload -U +X bashcompinit && bashcompinit' '(( $+functions[compopt] )) || compopt() { : }' "source $prefix/share/bash-completion/completions/undersigned" >"$zsh/_undersigned"
install -m 644 "$built/../LICENSE" "$built/../NOTICE" "$root/share/doc/undersigned"
# a staged tree gets its archive where it is unpacked: an archive knows its place
[ -n "${DESTDIR:-}" ] || "$library/undersigned" --make-archive || :
