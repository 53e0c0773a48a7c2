#!/usr/bin/env bash
# Makes the pictures of the documentation anew: the map of the demo, the desktop with the dock, a dialog.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/docs_pictures.sh [OUT]
Writes desktop.png, read_dialog.png and map.png into OUT (default: docs/pictures). Look at them before they are committed.
HELP
case ${1:-} in -*) fail "unknown option $1; see --help" ;; esac
out=${1:-$REPO/docs/pictures}
mkdir -p "$out"
out=$(cd "$out" && pwd)
work=$(mktemp -d)
trap 'remove_home; rm -rf "$work"' EXIT
"$REPO/scripts/demo.sh" "$work/demo" >/dev/null
cp "$work/demo/map.png" "$out/map.png"
make_home
rm -f "$out/error.txt"
DESKTOP_PLUGIN=true desktop "$work/profiles" en "$REPO/scripts/docs_pictures.py" \
  PYTHONPATH="$REPO:$REPO/scripts" PICTURES_OUT="$out" >"$work/qgis.log" 2>&1 || {
  cat "$out/error.txt" 2>/dev/null >&2 || tail -n 20 "$work/qgis.log" >&2
  fail "the desktop could not be pictured"
}
ls -l "$out"/*.png
