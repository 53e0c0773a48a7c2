#!/usr/bin/env bash
# Measures everything anew and writes benchmarks/RESULTS.md, with the versions and the machine it was measured on.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/benchmarks.sh [--quick] [NAME...]
Runs the benchmarks of the folder benchmarks one after the other: run, reading, clusters, database, postgis, measures,
matching, seats, dock; default: all. --quick takes small sizes, to see that they work. Hours otherwise; leave the machine alone.
HELP

quick='' chosen=()
for argument in "$@"; do
  case $argument in
    --quick) quick=yes ;;
    -*) fail "unknown option $argument; see --help" ;;
    *) [ -f "$REPO/benchmarks/$argument.py" ] || fail "no benchmark is called $argument; see --help"; chosen+=("$argument") ;;
  esac
done
[ ${#chosen[@]} -gt 0 ] || chosen=(run reading clusters database postgis measures matching seats dock)

# The small sizes of each.
small() {
  case $1 in
    run) echo --zones 2000 --times 1 ;;
    reading) echo --rows 20000 --times 1 ;;
    clusters) echo --zones 1000 --times 1 ;;
    database | postgis) echo --zones 2000 --lists 10 --times 1 ;;
    measures) echo --zones 1000 --times 1 ;;
    matching) echo --names 2000 --times 1 ;;
    seats) echo --zones 500 --times 1 ;;
    dock) echo --sizes 1503 --times 1 ;;
  esac
}

install_qgis
make_home
work=$(mktemp -d)
trap 'remove_home; rm -rf "$work"' EXIT
failures=0
for name in "${chosen[@]}"; do
  options=()
  [ -z "$quick" ] || read -r -a options <<<"$(small "$name")"
  say "== $name ${options[*]}"
  # What a benchmark prints and does not write into the results itself becomes a section of them.
  if in_qgis /usr/bin/python3 "$REPO/benchmarks/$name.py" "${options[@]}" >"$work/$name.txt" 2>"$work/$name.log"; then
    cat "$work/$name.txt"
    case $name in measures | matching | seats)
      in_qgis /usr/bin/python3 "$REPO/benchmarks/sections.py" printed "$name" "$work/$name.txt" ;;
    esac
  else
    failures=$((failures + 1))
    say "$name failed:"
    tail -n 15 "$work/$name.log" >&2
  fi
done
in_qgis /usr/bin/python3 "$REPO/benchmarks/sections.py" machine
say "written: benchmarks/RESULTS.md; $failures of ${#chosen[@]} benchmarks failed"
[ "$failures" -eq 0 ]
