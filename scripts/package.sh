#!/usr/bin/env bash
# Builds the installable zip from the committed tree: the same commit gives the same bytes.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/package.sh [OUT.zip]
Builds the installable zip of the last commit; default: dist/mp_election_plugin.zip.
HELP
out=${1:-$REPO/dist/mp_election_plugin.zip}
case $out in *.zip) ;; *) fail "the output must end in .zip: $out" ;; esac
git -C "$REPO" rev-parse HEAD >/dev/null || fail "the zip is built from git, and this folder has no commit to build from"
[ -z "$(git -C "$REPO" status --porcelain -- mp_election_plugin)" ] ||
  say "note: mp_election_plugin has uncommitted changes; they are not in the zip"
mkdir -p "$(dirname "$out")"
python3 "$REPO/scripts/build_zip.py" "$REPO" "$out"
