#!/usr/bin/env bash
# Builds the installable zip from the committed tree: the same commit gives the same bytes.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

if [ "${1:-}" = --help ]; then
  say "usage: scripts/package.sh [OUT.zip]"
  say "Default: dist/mp_election_plugin.zip. Uncommitted changes are not in it."
  exit 0
fi
out=${1:-$REPO/dist/mp_election_plugin.zip}
mkdir -p "$(dirname "$out")"
git -C "$REPO" rev-parse HEAD >/dev/null 2>&1 || fail "the zip is built from git; this folder is no git checkout"
python3 "$REPO/scripts/build_zip.py" "$REPO" "$out"
