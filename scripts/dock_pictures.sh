#!/usr/bin/env bash
# Pictures the dock in a real desktop: every theme in English, French and Arabic, light and dark.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/dock_pictures.sh [OUT [LANGUAGE-LOOK...]]
Opens the sample database in QGIS on a screen of its own (Xvfb), shows one theme after the other in the dock, and writes
the window as PNG into OUT (default: dist/dock): every theme on provinces and constituencies, a card, the distribution.
LANGUAGE-LOOK is en-light (after which a project is saved and opened, and the plugin disabled and enabled ten times),
en-dark, fr-light, fr-dark, ar-light or ar-dark; default: all of them, a minute each. A third part, such as
fr-light-150, is the size of the letters in percent: then a few themes only. Fails if a choice is not shown, or
if QGIS or Python warned of anything. What docs/images has are some of these pictures; look at them before they are
committed.
HELP
case ${1:-} in -*) fail "unknown option $1; see --help" ;; esac
out=${1:-$REPO/dist/dock}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- en-light fr-light ar-light en-dark fr-dark ar-dark
mkdir -p "$out"
out=$(cd "$out" && pwd)
work=$(mktemp -d)
trap 'remove_home; rm -rf "$work"' EXIT
install_qgis
make_home
# The plugin from the tree, with its translations.
/usr/bin/python3 "$REPO/scripts/translations.py" --release >/dev/null
for session in "$@"; do
  IFS=- read -r language look letters <<<"$session"
  case $look in light) theme=default ;; dark) theme='Night Mapping' ;; *) fail "unknown look: $session" ;; esac
  [[ ${letters:-100} =~ ^[1-9][0-9]+$ ]] || fail "unknown size of letters: $session"
  checks=
  [ "$session" != en-light ] || checks=yes
  rm -f "$out/error.txt"
  DESKTOP_PLUGIN=true DESKTOP_THEME=$theme DESKTOP_LETTERS=${letters:-} DESKTOP_TIME=900 desktop "$work/$session" \
    "$language" \
    "$REPO/scripts/dock_pictures.py" PYTHONPATH="$REPO:$REPO/scripts" PICTURES_OUT="$out" DOCK_NAME="${session//-/_}" DOCK_CHECKS=$checks \
    DOCK_LETTERS="${letters:-100}" \
    PYTHONWARNINGS=default >"$out/$session.log" 2>&1 || {
    cat "$out/error.txt" 2>/dev/null >&2 || tail -n 20 "$out/$session.log" >&2
    fail "$session: the dock could not be pictured"
  }
  if grep -E 'Traceback|mp_election_plugin' "$out/$session.log" >&2; then fail "$session: Python warned"; fi
done
rm -f "$out/kept.qgz"
ls "$out"/*.png
