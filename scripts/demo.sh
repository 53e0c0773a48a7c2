#!/usr/bin/env bash
# The main job on the embedded data: Morocco's local ballot of 2021, joined, classified for MP, mapped and ranked.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

if [ "${1:-}" = --help ]; then
  say "usage: scripts/demo.sh [OUT]"
  say "Installs QGIS where it is missing (Debian; root or sudo) and leaves in OUT (default demo-output):"
  say "elections.gpkg (layers constituencies and provinces, styled), map.png and ranking.csv."
  exit 0
fi
out=${1:-$REPO/demo-output}
install_qgis
make_home
work=$(mktemp -d "${TMPDIR:-/tmp}/mpelection.XXXXXX")
trap 'remove_home; rm -rf "$work"' EXIT
sample=$REPO/mp_election_plugin/resources/sample/morocco.gpkg

# Runs an algorithm; its declared results go to $work/NAME.json, its own words are shown if it fails.
run() {
  local name=$1 algorithm=$2
  shift 2
  if ! qgis_process --json run "mpelection:$algorithm" -- "$@" > "$work/$name.json" 2> "$work/$name.log"; then
    say "mpelection:$algorithm failed:"
    cat "$work/$name.log" "$work/$name.json" >&2
    exit 1
  fi
}

qgis_process plugins enable mp_election_plugin > "$work/enable.log" 2>&1 || { cat "$work/enable.log" >&2; exit 1; }

run join joinresults "ZONES=$sample|layername=constituencies" "RESULTS=$sample|layername=results_2021_local" \
  MATCHING=1 "OUTPUT=$work/joined.gpkg"
run indicators zoneindicators "INPUT=$work/joined.gpkg" "OUTPUT=$work/indicators.gpkg"
run classes classifyzones "INPUT=$work/indicators.gpkg" PARTY=MP \
  "OUTPUT=ogr:dbname='$work/elections.gpkg' table=\"constituencies\" (geom)"

# Constituencies without polygon know their province too, so the roll-up has all votes.
run rollup aggregateresults "INPUT=$work/joined.gpkg" PARENT_FIELD=parent_code "OUTPUT=$work/rollup.gpkg"
run provinces joinresults "ZONES=$sample|layername=provinces" "RESULTS=$work/rollup.gpkg" MATCHING=0 \
  "OUTPUT=$work/provinces.gpkg"
run province_indicators zoneindicators "INPUT=$work/provinces.gpkg" "OUTPUT=$work/province_indicators.gpkg"
run province_classes classifyzones "INPUT=$work/province_indicators.gpkg" PARTY=MP \
  "OUTPUT=ogr:dbname='$work/elections.gpkg' table=\"provinces\" (geom)"

in_qgis /usr/bin/python3 "$REPO/scripts/demo_report.py" "$work"
mkdir -p "$out"
# Only a whole result replaces an older one.
mv -f "$work/elections.gpkg" "$work/map.png" "$work/ranking.csv" "$out/"
echo "left in $out: elections.gpkg, map.png, ranking.csv"
