#!/usr/bin/env bash
# Installs what the tests need and runs them; arguments go to pytest.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

if [ "${1:-}" = --help ]; then
  say "usage: scripts/test.sh [pytest arguments]"
  say "Installs QGIS where it is missing (Debian; root or sudo), makes .venv-test, and runs all tests offscreen."
  say "Real data for some tests is looked for in MPELECTION_SHARED_DATA, or in ../shared/data beside the repository."
  exit 0
fi

install_qgis
venv=$REPO/.venv-test
wanted=$(sha256sum "$REPO/tests/requirements.txt" | cut -d' ' -f1)
if [ "$(cat "$venv/wanted" 2>/dev/null || true)" != "$wanted" ]; then
  rm -rf "$venv"
  /usr/bin/python3 -m venv --system-site-packages "$venv"
  "$venv/bin/python" -m pip install -q --disable-pip-version-check -r "$REPO/tests/requirements.txt"
  echo "$wanted" > "$venv/wanted"
fi
make_home
trap remove_home EXIT
cd "$REPO"
in_qgis "$venv/bin/python" -m pytest "$@"
