#!/usr/bin/env bash
# Runs the tests on every version of QGIS that Debian has, each in a root of its own, all at the same time.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/test_matrix.sh [--make-only | --install] [--within SECONDS] [VERSION...] [-- pytest arguments]
Versions: 3.22 (Debian 12), 3.40 (Debian 13), 3.44 (Debian 13 with backports); default: all of them.
--install tries the zip in each desktop (scripts/install_check.sh) in place of the tests.
--within ends what is not finished by then; what was not run is no failure, a test that failed before is one.
Tests the last commit in roots that mmdebstrap makes (root is needed; about 2 GB each). They are kept in
MPELECTION_ROOTS, or in /var/cache/mpelection-roots, and made again when what belongs in them changes.
Ends with a table: version, tests, time; the whole log of a version stays beside its root. Exit code 1: tests failed;
3: none failed, but a root could not be made or the time was over.
HELP

VERSIONS=(3.22 3.40 3.44)
MIRROR=${MPELECTION_MIRROR:-http://deb.debian.org/debian}
roots=${MPELECTION_ROOTS:-/var/cache/mpelection-roots}
# Besides what the tests need everywhere: git builds the zip, ip brings up the loopback of a network of its own.
include=("${PACKAGES[@]}" git iproute2 ca-certificates)

suite_of() { case $1 in 3.22) echo bookworm ;; *) echo trixie ;; esac; }

# The lines of sources.list for a version.
sources_of() {
  echo "deb $MIRROR $(suite_of "$1") main"
  [ "$1" != 3.44 ] || echo "deb $MIRROR trixie-backports main"
}

# The seconds that are left, at least one: `timeout` takes none for no limit.
left() { local seconds=$((within - SECONDS)); echo $((seconds > 1 ? seconds : 1)); }

# What a root is made of; another text means another root.
recipe_of() { sources_of "$1"; printf '%s\n' "${include[@]}"; sha256sum <"$REPO/tests/requirements.txt"; }

# Makes the root of a version with the Python packages of the tests, unless it is there; the log goes to standard output.
make_root() {
  local version=$1 root=$roots/$1 hooks=()
  [ "$(cat "$root.recipe" 2>/dev/null || true)" = "$(recipe_of "$version")" ] && return
  rm -rf "$root" "$root.recipe" "$root.unfinished"
  [ "$version" != 3.44 ] || hooks=(--setup-hook='mkdir -p "$1/etc/apt/preferences.d" && printf "Package: src:qgis\nPin: release n=trixie-backports\nPin-Priority: 990\n" >"$1/etc/apt/preferences.d/qgis"')
  sources_of "$version" | timeout "$(left)" mmdebstrap --mode=root --variant=apt --aptopt='APT::Install-Recommends "false"' \
    --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='Acquire::Retries "3"' \
    --include="$(IFS=,; echo "${include[*]}")" "${hooks[@]}" "$(suite_of "$version")" "$root.unfinished" - || return 1
  cp -r "$roots/wheels" "$root.unfinished/opt/wheels" &&
    chroot "$root.unfinished" /usr/bin/python3 -m venv --system-site-packages /opt/tests &&
    cp "$REPO/tests/requirements.txt" "$root.unfinished/opt/" &&
    chroot "$root.unfinished" /opt/tests/bin/python -m pip install -q --no-index --find-links /opt/wheels \
      -r /opt/requirements.txt || return 1
  mv "$root.unfinished" "$root" && recipe_of "$version" >"$root.recipe"
}

# Fetches the Python packages of the tests once, outside: a root knows nothing of how this machine reaches the registry.
fetch_wheels() {
  local wanted
  wanted=$(sha256sum <"$REPO/tests/requirements.txt")
  [ "$(cat "$roots/wheels.wanted" 2>/dev/null || true)" = "$wanted" ] && return
  rm -rf "$roots/wheels"
  /usr/bin/python3 -m venv "$work/fetch" || return 1
  env -u PYTHONPATH "$work/fetch/bin/python" -m pip download -q --disable-pip-version-check --only-binary=:all: \
    -d "$roots/wheels" -r "$REPO/tests/requirements.txt" || return 1
  echo "$wanted" >"$roots/wheels.wanted"
}

# Runs the tests inside a root: mounts, network and processes of its own, a copy of the source, the data read-only.
test_in_root() {
  local version=$1 root=$roots/$1
  shift
  mkdir -p "$root/src" "$root/shared"
  cp -r "$work/src" "$work/src-$version"
  unshare --mount --net --pid --fork bash -c '
    set -e
    root=$1 source=$2 data=$3 left=$4
    shift 4
    mount --make-rprivate /
    mount --bind "$source" "$root/src"
    [ -z "$data" ] || { mount --bind "$data" "$root/shared" && mount -o remount,bind,ro "$root/shared"; }
    mount -t proc proc "$root/proc"
    mount -t tmpfs tmpfs "$root/tmp"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/run"
    mkdir -p -m 700 "$root/tmp/home/runtime"
    chroot "$root" ip link set lo up
    exec chroot "$root" /usr/bin/env -i -C /src QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 HOME=/tmp/home \
      PATH=/usr/sbin:/usr/bin:/sbin:/bin XDG_RUNTIME_DIR=/tmp/home/runtime QGIS_PLUGINPATH=/src PYTHONPATH=/src \
      PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 ${data:+MPELECTION_SHARED_DATA=/shared} timeout -k 20 "$left" "$@"
  ' matrix "$root" "$work/src-$version" "$data" "$(left)" "${program[@]}" "$@"
}

# Says in a word how the tests of a log ended, of which the exit code is given; returns 0, 1 or 3 as the whole does.
verdict() {
  local log=$1 code=$2 word tested='^tests/.* (PASSED|SKIPPED|FAILED|ERROR) +\[ *[0-9]+%\]'
  if [ "$code" = 124 ] || [ "$code" = 137 ]; then
    # The time was over: the log has a line for each test up to then.
    word=$(grep -aE "$tested" "$log" | grep -oE ' (PASSED|SKIPPED|FAILED|ERROR) ' | sort | uniq -c | awk '{printf ", %d %s", $1, tolower($2)}')
    echo "not finished, the time was over${word:-, no test was run}"
    [[ $word != *failed* && $word != *error* ]] && return 3
    return 1
  fi
  word=$(grep -aE '^(=+ )?[0-9]+ (passed|failed|skipped|error|deselected).* in [0-9.]+s' "$log" | tail -n 1 | tr -d '=' || true)
  [ "$code" != 0 ] || [ "${program[0]}" != scripts/install_check.sh ] || word="installed, used, upgraded, log empty"
  [ "$code" -le 1 ] || word="${word:-no verdict: $(tail -n 1 "$log" | cut -c1-70)}, exit code $code"
  echo "${word:-no verdict: $(tail -n 1 "$log" | cut -c1-90)}"
  [ "$code" = 0 ]
}

# One version from nothing to its line of the table, which goes to NAME.line, its code to NAME.code.
one_version() {
  local version=$1 start=$SECONDS log=$roots/$1.log word code=0 qgis
  shift
  if ! make_root "$version" >"$log" 2>&1; then
    code=3 qgis=$version
    word="no root: $(grep -E '^(E:|ERROR:)|error:' "$log" | tail -n 1 | cut -c1-90)"
    [ "$SECONDS" -lt "$within" ] || word="not finished, the time was over before there was a root"
  elif [ -n "$make_only" ]; then
    qgis=$version word="root is there"
  else
    qgis=$(chroot "$roots/$version" dpkg-query -W -f='${source:Upstream-Version}' qgis)
    qgis=${qgis%%+*}
    start=$SECONDS
    test_in_root "$version" "$@" >"$log" 2>&1 || code=$?
    word=$(verdict "$log" "$code") && code=0 || code=$?
  fi
  printf '%-16s %-72s %5d s\n' "QGIS $qgis" "${word# }" $((SECONDS - start)) >"$work/$version.line"
  echo "$code" >"$work/$version.code"
}

# A line for each test (-vv, since the project's own options have a -q), so that an end in the middle is understood.
make_only='' within=86400 chosen=() program=(/opt/tests/bin/python -X faulthandler -m pytest -vv)
while [ $# -gt 0 ]; do
  case $1 in
    --make-only) make_only=yes ;;
    --within) shift; within=${1:?--within wants seconds} ;;
    --install) program=(scripts/install_check.sh /tmp/install) ;;
    --) shift; break ;;
    *) [[ " ${VERSIONS[*]} " == *" $1 "* ]] || fail "unknown version $1; see --help"; chosen+=("$1") ;;
  esac
  shift
done
[ ${#chosen[@]} -gt 0 ] || chosen=("${VERSIONS[@]}")
[ "$(id -u)" = 0 ] || fail "root is needed to make and enter roots"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
data=${MPELECTION_SHARED_DATA:-$REPO/../shared/data}
[ -d "$data" ] && data=$(cd "$data" && pwd) || data=''
mkdir -p "$roots"
install_packages mmdebstrap python3-venv
fetch_wheels || fail "the Python packages of the tests cannot be fetched"

git clone -q --no-hardlinks "$REPO" "$work/src"
git -C "$work/src" checkout -q "$(git -C "$REPO" rev-parse HEAD)"
[ -z "$(git -C "$REPO" status --porcelain)" ] || say "note: what is not committed is not tested"
/usr/bin/python3 "$work/src/scripts/translations.py" --release >/dev/null

for version in "${chosen[@]}"; do one_version "$version" "$@" & done
wait
worst=0
for version in "${chosen[@]}"; do
  code=$(cat "$work/$version.code" 2>/dev/null || echo 1)
  [ "$code" = 0 ] || { printf '\n== %s\n' "$version"; tail -n "${MPELECTION_TAIL:-60}" "$roots/$version.log"; }
  [ "$code" = 1 ] && worst=1
  [ "$code" = 3 ] && [ "$worst" = 0 ] && worst=3
done
printf '\n%-16s %-72s %7s\n' version tests time
for version in "${chosen[@]}"; do cat "$work/$version.line" 2>/dev/null || echo "QGIS $version: ended without a word"; done
exit "$worst"
