#!/usr/bin/env bash
# Runs the tests of core, which needs no QGIS, on every Python from 3.9 on that the machine has.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/test_core.sh [PYTHON...] [-- pytest arguments]
PYTHON: interpreters; default: python3.9 to python3.14 on the PATH, and those of pyenv. For each an environment with the
newest numpy and pandas that it can have is made in .venv-core-VERSION. Ends with a table: version, tests, time.
HELP

pythons=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do pythons+=("$1"); shift; done
[ "${1:-}" != -- ] || shift
if [ ${#pythons[@]} -eq 0 ]; then
  for minor in 9 10 11 12 13 14; do
    for candidate in "/usr/bin/python3.$minor" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"3.$minor".*/bin/python; do
      if [ -x "$candidate" ] && "$candidate" -c 'import ensurepip, sqlite3' 2>/dev/null; then pythons+=("$candidate"); break; fi
    done
  done
fi
[ ${#pythons[@]} -gt 0 ] || fail "no Python from 3.9 on was found"

make_home
work=$(mktemp -d)
trap 'remove_home; rm -rf "$work"' EXIT
# The last hypothesis for Python 3.9 is an older one.
wanted_for() {
  printf '%s\n' numpy pandas
  grep -vE '^pytest-q' "$REPO/tests/requirements.txt" |
    if [ "$1" = 3.9 ]; then sed 's/^hypothesis==.*/hypothesis<6.142/'; else cat; fi
}
failed=0 lines=()
for python in "${pythons[@]}"; do
  version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  venv=$REPO/.venv-core-$version start=$SECONDS
  wanted_for "$version" >"$work/wanted.txt"
  if [ "$(cat "$venv/wanted" 2>/dev/null || true)" != "$(cat "$work/wanted.txt")" ]; then
    rm -rf "$venv"
    if ! { "$python" -m venv "$venv" && env -u PYTHONPATH "$venv/bin/python" -m pip install -q --only-binary=:all: \
      --disable-pip-version-check -r "$work/wanted.txt"; } >"$work/pip.log" 2>&1; then
      lines+=("$(printf '%-8s %s' "$version" "not run: numpy or pandas cannot be had for it")")
      rm -rf "$venv"
      continue
    fi
    cp "$work/wanted.txt" "$venv/wanted"
  fi
  with=$("$venv/bin/python" -c 'import numpy, pandas; print("numpy", numpy.__version__, "pandas", pandas.__version__)')
  in_qgis "$venv/bin/python" -m pytest "$REPO/tests/core" -v --rootdir "$REPO" -c "$REPO/pyproject.toml" "$@" \
    >"$work/$version.log" 2>&1 || { failed=1; tail -n 40 "$work/$version.log"; }
  word=$(grep -E '^=* ?[0-9]+ (passed|failed|error).* in [0-9.]+s' "$work/$version.log" | tail -n 1 | tr -d '=' || true)
  lines+=("$(printf '%-8s %-34s %-60s %4d s' "$version" "$with" "${word:-no verdict}" $((SECONDS - start)))")
done
printf '\n%-8s %-34s %-60s %6s\n' Python with tests time
printf '%s\n' "${lines[@]}"
exit "$failed"
