#!/usr/bin/env bash
# Installs the zip in a real QGIS with an empty profile, uses it, disables, enables and upgrades it; nothing may be said.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/install_check.sh [--lang LANGUAGE] [OUT]
Builds the zip of the last commit, and the same as version 0.0.1 to upgrade from. In a desktop on a screen of its own
(Xvfb) the older is installed into an empty profile, run (in batch too), disabled, enabled, upgraded and run again. Leaves report.json
and pictures in OUT (default: dist/install). Fails if a step did, or if QGIS wrote a warning or an error into its message log.
HELP

language=en
if [ "${1:-}" = --lang ]; then language=${2:?a language, such as fr}; shift 2; fi
case ${1:-} in -*) fail "unknown option $1; see --help" ;; esac
out=${1:-$REPO/dist/install}
mkdir -p "$out"
out=$(cd "$out" && pwd)
rm -f "$out"/*.gpkg "$out"/*.png "$out/report.json"
work=$(mktemp -d)
trap 'remove_home; rm -rf "$work"' EXIT
install_qgis
make_home
"$REPO/scripts/package.sh" "$work/new.zip" >/dev/null
/usr/bin/python3 "$REPO/scripts/build_zip.py" "$REPO" "$work/old.zip" --called 0.0.1 >/dev/null
code=0
# Only the installed plugin is to be found, not the tree.
desktop "$work/profiles" "$language" "$REPO/scripts/install_check.py" -u QGIS_PLUGINPATH -u PYTHONPATH \
  INSTALL_OLD="$work/old.zip" INSTALL_NEW="$work/new.zip" INSTALL_OUT="$out" \
  INSTALL_SAMPLE="$REPO/mp_election_plugin/resources/sample/morocco.gpkg" >"$work/qgis.log" 2>&1 || code=$?
[ -s "$out/report.json" ] || { tail -n 30 "$work/qgis.log" >&2; fail "QGIS ended without a report (code $code)"; }
/usr/bin/python3 - "$out/report.json" <<'PYTHON'
import json
import sys

report = json.load(open(sys.argv[1], encoding="utf-8"))
print("QGIS", report["qgis"])
for name, result in report["steps"]:
    print(f"{name}: {result}")
found = dict(map(tuple, report["steps"]))
wrong = [name for name, result in report["steps"] if result == "failed"]
if not wrong:
    wrong += [name for name in ("run", "run again") if found[name]["party_votes"] != 534292]
    if len(found["batch done"]) != 3:
        wrong.append("batch: not a styled layer for each party")
    if found["disable"]["algorithms"] or not found["enable"]["algorithms"]:
        wrong.append("disable and enable")
    if found["install"]["version"] != "0.0.1" or found["upgrade"]["version"] == "0.0.1":
        wrong.append("versions")
for line in report["log"]:
    print("log:", line)
print("told, and no fault:", report["told"])
print("nothing in the log" if not report["log"] else f"{len(report['log'])} lines in the log")
print("failed:", ", ".join(wrong) or "nothing")
sys.exit(1 if wrong or report["log"] else 0)
PYTHON
