#!/usr/bin/env bash
# Builds the documentation as a site that opens from the disk; a warning is an error.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/docs.sh [OUT]
Installs MkDocs with its theme into .venv-docs and builds the site into OUT (default: dist/site).
HELP
case ${1:-} in -*) fail "unknown option $1; see --help" ;; esac
out=${1:-$REPO/dist/site}
make_venv "$REPO/.venv-docs" "$REPO/scripts/docs_requirements.txt"
cd "$REPO"
env -u PYTHONPATH NO_MKDOCS_2_WARNING=1 "$REPO/.venv-docs/bin/mkdocs" build --strict --clean --quiet -d "$out"
echo "left in $out: index.html and $(find "$out" -name '*.html' | wc -l) pages"
