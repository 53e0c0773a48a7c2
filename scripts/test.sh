#!/usr/bin/env bash
# Installs what the tests need and runs them, a process for each folder, several at once.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/test.sh [pytest arguments]
Installs QGIS where it is missing (Debian; root or sudo), makes .venv-test, and runs all tests offscreen.
With arguments one process has them, and what it says comes at once; else what each folder says comes when all have ended.
Real data for some tests is looked for in MPELECTION_SHARED_DATA, or in ../shared/data beside the repository.
HELP

install_qgis
venv=$REPO/.venv-test
make_venv "$venv" "$REPO/tests/requirements.txt" --system-site-packages
# The plugin loads them; in the zip they are made by scripts/package.sh.
/usr/bin/python3 "$REPO/scripts/translations.py" --release >/dev/null
cd "$REPO"
if [ $# -gt 0 ]; then
  make_home
  trap remove_home EXIT
  in_qgis "$venv/bin/python" -m pytest "$@"
  exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Settings are written by tests: each process has a home of its own.
test_folder() {
  local code=0
  make_home
  in_qgis "$venv/bin/python" -m pytest "tests/$1" >"$work/$1.log" 2>&1 || code=$?
  remove_home
  echo "$code" >"$work/$1.code"
  printf '%-12s %s, exit code %d\n' "$1" "$(tail -n 1 "$work/$1.log" | cut -c1-90)" "$code" | tee "$work/$1.line" >&2
}

at_once test_folder "${TEST_FOLDERS[@]}"
failed=0
for folder in "${TEST_FOLDERS[@]}"; do
  printf '\n== tests/%s\n' "$folder"
  cat "$work/$folder.log"
  [ "$(cat "$work/$folder.code" 2>/dev/null)" = 0 ] || failed=1
done
printf '\n'
cat "$work"/*.line
exit "$failed"
