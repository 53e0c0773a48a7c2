#!/usr/bin/env bash
# Runs the tests of core, which needs no QGIS, on every Python from 3.9 on that the machine or Debian has.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/test_core.sh [PYTHON...] [-- pytest arguments]
PYTHON: interpreters, or debian:3.13 (Debian 13) and debian:3.14 (testing), in roots of their own that mmdebstrap makes
and keeps in MPELECTION_ROOTS, or in /var/cache/mpelection-roots (root is needed). Default: python3.9 to python3.14 of the
machine, and those of pyenv. For each the newest numpy and pandas that it can have are installed, in .venv-core-VERSION
or in its root. Ends with a table: version, tests, time.
HELP

roots=${MPELECTION_ROOTS:-/var/cache/mpelection-roots}
data=${MPELECTION_SHARED_DATA:-$REPO/../shared/data}
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

# What the tests of core want of the registry; the last hypothesis for Python 3.9 is an older one.
wanted_for() {
  printf '%s\n' numpy pandas
  grep -vE '^pytest-q' "$REPO/tests/requirements.txt" |
    if [ "$1" = 3.9 ]; then sed 's/^hypothesis==.*/hypothesis<6.142/'; else cat; fi
}

# Makes an environment with an interpreter of the machine, unless it is there.
make_environment() {
  local python=$1 venv=$2
  rm -rf "$venv"
  "$python" -m venv "$venv" && env -u PYTHONPATH "$venv/bin/python" -m pip install -q --only-binary=:all: \
    --disable-pip-version-check -r "$work/wanted.txt" && cp "$work/wanted.txt" "$venv/wanted"
}

# Makes a root with a Python of Debian. Packages of the registry are fetched outside: a root knows nothing of how this
# machine reaches it.
make_root() {
  local version=$1 root=$2 suite=trixie
  [ "$version" != 3.14 ] || suite=testing
  rm -rf "$root"
  mkdir -p "$roots"
  install_packages mmdebstrap python3-venv
  mmdebstrap --mode=root --variant=minbase --aptopt='APT::Install-Recommends "false"' \
    --aptopt='Acquire::Check-Valid-Until "false"' --include="python$version-venv" "$suite" "$root" \
    "${MPELECTION_MIRROR:-http://deb.debian.org/debian}" && /usr/bin/python3 -m venv "$work/fetch" || return 1
  env -u PYTHONPATH "$work/fetch/bin/python" -m pip download -q --disable-pip-version-check --only-binary=:all: \
    --implementation cp --python-version "$version" -d "$root/opt/wheels" -r "$work/wanted.txt" &&
    cp "$work/wanted.txt" "$root/opt/wanted.txt" && mkdir -p "$root/src" "$root/shared" &&
    chroot "$root" "/usr/bin/python$version" -m venv /opt/tests &&
    chroot "$root" /opt/tests/bin/python -m pip install -q --no-index --find-links /opt/wheels -r /opt/wanted.txt &&
    cp "$work/wanted.txt" "$root/wanted"
}

# Runs a command inside a root, the repository and the data mounted read-only.
in_root() {
  local root=$1
  shift
  unshare --mount --net bash -c '
    set -e
    root=$1 source=$2 data=$3
    shift 3
    mount --make-rprivate /
    mount --bind "$source" "$root/src" && mount -o remount,bind,ro "$root/src"
    [ ! -d "$data" ] || { mount --bind "$data" "$root/shared" && mount -o remount,bind,ro "$root/shared"; }
    mount -t proc proc "$root/proc"
    mount -t tmpfs tmpfs "$root/tmp"
    mount --rbind /dev "$root/dev"
    exec chroot "$root" /usr/bin/env -i -C /src LC_ALL=C.UTF-8 HOME=/tmp PATH=/usr/bin:/bin PYTHONPATH=/src \
      PYTHONDONTWRITEBYTECODE=1 MPELECTION_SHARED_DATA=/shared "$@"
  ' core "$root" "$REPO" "$data" "$@"
}

failed=0 lines=()
for python in "${pythons[@]}"; do
  start=$SECONDS
  case $python in
    debian:3.13 | debian:3.14)
      version=${python#debian:} folder=$roots/core-$version make=(make_root "$version" "$roots/core-$version")
      run=(in_root "$folder" /opt/tests/bin/python) source=/src
      ;;
    *)
      version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
      folder=$REPO/.venv-core-$version make=(make_environment "$python" "$REPO/.venv-core-$version")
      run=(in_qgis "$folder/bin/python") source=$REPO
      ;;
  esac
  wanted_for "$version" >"$work/wanted.txt"
  if [ "$(cat "$folder/wanted" 2>/dev/null || true)" != "$(cat "$work/wanted.txt")" ] && ! "${make[@]}" >"$work/make.log" 2>&1; then
    lines+=("$(printf '%-8s not run: %s' "$version" "$(tail -n 1 "$work/make.log" | cut -c1-90)")")
    rm -rf "$folder"
    continue
  fi
  with=$("${run[@]}" -c 'import numpy, pandas; print("numpy", numpy.__version__, "pandas", pandas.__version__)')
  "${run[@]}" -m pytest "$source/tests/core" -v --rootdir "$source" -c "$source/pyproject.toml" -p no:cacheprovider "$@" \
    >"$work/$version.log" 2>&1 || { failed=1; tail -n "${MPELECTION_TAIL:-40}" "$work/$version.log"; }
  word=$(grep -E '^=* ?[0-9]+ (passed|failed|error).* in [0-9.]+s' "$work/$version.log" | tail -n 1 | tr -d '=' || true)
  lines+=("$(printf '%-8s %-34s %-60s %4d s' "$version" "$with" "${word:-no verdict}" $((SECONDS - start)))")
done
printf '\n%-8s %-34s %-60s %6s\n' Python with tests time
printf '%s\n' "${lines[@]}"
exit "$failed"
