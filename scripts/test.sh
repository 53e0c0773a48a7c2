#!/usr/bin/env bash
# Installs what the tests need and runs them; arguments go to pytest.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/test.sh [pytest arguments]
Installs QGIS where it is missing (Debian; root or sudo), makes .venv-test, and runs all tests offscreen.
Real data for some tests is looked for in MPELECTION_SHARED_DATA, or in ../shared/data beside the repository.
HELP

install_qgis
venv=$REPO/.venv-test
make_venv "$venv" "$REPO/tests/requirements.txt" --system-site-packages
# The plugin loads them; in the zip they are made by scripts/package.sh.
/usr/bin/python3 "$REPO/scripts/translations.py" --release >/dev/null
make_home
trap remove_home EXIT
cd "$REPO"
in_qgis "$venv/bin/python" -m pytest "$@"
