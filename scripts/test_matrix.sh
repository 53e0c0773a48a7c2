#!/usr/bin/env bash
# Runs the tests on every version of QGIS that Debian has, each in a root of its own, several processes at once.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

help_if_asked "$@" <<'HELP'
usage: scripts/test_matrix.sh [--make-only | --install] [--within SECONDS] [VERSION...] [-- pytest arguments]
Versions: 3.22 (Debian 12), 3.40 (Debian 13), 3.44 (Debian 13 with backports); default: all of them.
--install tries the zip in each desktop (scripts/install_check.sh) in place of the tests.
--within ends what is not finished by then; what was not run is no failure, a test that failed before is one.
Tests the last commit in roots that mmdebstrap makes (root is needed; about 2 GB each). They are kept in
MPELECTION_ROOTS, or in /var/cache/mpelection-roots, and made again when what belongs in them changes.
Each folder of tests is a process; with pytest arguments each version is one.
Ends with a table: version, tests, and the time of its processes; the whole log of a version stays beside its root.
Exit code 1: tests failed; 3: none failed, but a root could not be made or the time was over.
HELP

VERSIONS=(3.22 3.40 3.44)
MIRROR=${MPELECTION_MIRROR:-http://deb.debian.org/debian}
roots=${MPELECTION_ROOTS:-/var/cache/mpelection-roots}
# Besides what the tests need everywhere: git builds the zip, ip brings up the loopback of a network of its own.
include=("${PACKAGES[@]}" git iproute2 ca-certificates)
# Nothing that a power cut must not harm, and nobody reads manuals there.
options=(--aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Check-Valid-Until "false"'
  --aptopt='Acquire::Retries "3"' --aptopt='Acquire::Languages "none"' --dpkgopt=force-unsafe-io
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*'
  --dpkgopt='path-exclude=/usr/share/locale/*')

suite_of() { case $1 in 3.22) echo bookworm ;; *) echo trixie ;; esac; }

# The lines of sources.list for a version.
sources_of() {
  echo "deb $MIRROR $(suite_of "$1") main"
  [ "$1" != 3.44 ] || echo "deb $MIRROR trixie-backports main"
}

# The seconds that are left, at least one: `timeout` takes none for no limit.
left() { local seconds=$((within - SECONDS)); echo $((seconds > 1 ? seconds : 1)); }

# What a root is made of; another text means another root.
recipe_of() { sources_of "$1"; printf '%s\n' "${include[@]}" "${options[@]}"; sha256sum <"$REPO/tests/requirements.txt"; }

# Makes the root of a version with the Python packages of the tests, unless it is there; the log goes to standard output.
make_root() {
  local version=$1 root=$roots/$1 hooks=()
  [ "$(cat "$root.recipe" 2>/dev/null || true)" = "$(recipe_of "$version")" ] && return
  rm -rf "$root" "$root.recipe" "$root.unfinished"
  [ "$version" != 3.44 ] || hooks=(--setup-hook='mkdir -p "$1/etc/apt/preferences.d" && printf "Package: src:qgis\nPin: release n=trixie-backports\nPin-Priority: 990\n" >"$1/etc/apt/preferences.d/qgis"')
  sources_of "$version" | timeout "$(left)" mmdebstrap --mode=root --variant=apt "${options[@]}" \
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
      PYTHONUNBUFFERED=1 ${data:+MPELECTION_SHARED_DATA=/shared} timeout -k 20 "$left" "$@"
  ' matrix "$root" "$work/src-$version" "$data" "$(left)" "${program[@]}" "$@"
}

# Prints how many tests passed, failed ... by a log, a line for each of these words.
counts() {
  local log=$1 code=$2 tested='^tests/.* (PASSED|SKIPPED|FAILED|ERROR) +\[ *[0-9]+%\]'
  if over "$code"; then
    # The log has a line for each test up to then.
    grep -aE "$tested" "$log" | grep -oE ' (PASSED|SKIPPED|FAILED|ERROR) ' | sort | uniq -c | awk '{print $1, tolower($2)}' || true
  else
    grep -aE '^(=+ )?[0-9]+ (passed|failed|skipped|error|deselected).* in [0-9.]+s' "$log" | tail -n 1 |
      grep -oE '[0-9]+ (passed|failed|skipped|error|deselected)' || true
  fi
}

# Whether an exit code says that the time was over.
over() { [ "$1" = 124 ] || [ "$1" = 137 ]; }

# Says in a word how the tests of a version ended, of all of whose processes the log and exit code are there; returns
# 0, 1 or 3 as the whole does.
verdict() {
  local version=$1 name code log all='' late='' broken='' result=0
  for name in "${names[@]}"; do
    log=$work/$version.$name.log code=$(cat "$work/$version.$name.code")
    all+=$(counts "$log" "$code")$'\n'
    if over "$code"; then late=yes
    elif [ "$code" -gt 1 ]; then broken+=" $name: $(tail -n 1 "$log" | cut -c1-40), exit code $code;"
    elif [ "$code" = 1 ]; then result=1; fi
  done
  # The worst first.
  all=$(printf '%s' "$all" | awk 'NF { sum[$2] += $1 } END { for (word in sum) print sum[word], word }' | sort -k2 |
    awk '{ printf "%s%s", sep, $0; sep = ", " }')
  [[ $all != *failed* && $all != *error* && -z $broken ]] || result=1
  [ -z "$late" ] || [ "$result" = 1 ] || result=3
  [ "$result" != 0 ] || [ "${program[0]}" != scripts/install_check.sh ] || all="installed, used, upgraded, log empty"
  [ -z "$late" ] || all="not finished, the time was over, ${all:-no test was run}"
  echo "${all:-no verdict}${broken:+; no verdict of${broken%;}}"
  return "$result"
}

# Makes the root of a version and what its processes share; the line of the table says where there is none. What it ends
# with is a file, ready or code, that those processes wait for.
prepare() {
  local version=$1 start=$SECONDS log=$work/$1.root.log word code=3
  if ! make_root "$version" >"$log" 2>&1; then
    word="no root: $(grep -E '^(E:|ERROR:)|error:' "$log" | tail -n 1 | cut -c1-90)"
    [ "$SECONDS" -lt "$within" ] || word="not finished, the time was over before there was a root"
  elif [ -n "$make_only" ]; then
    code=0 word="root is there"
  else
    mkdir -p "$roots/$version/src" "$roots/$version/shared"
    cp -r "$work/src" "$work/src-$version"
    touch "$work/$version.ready"
    return
  fi
  cp "$log" "$roots/$version.log"
  line "$version" "$version" "$word" $((SECONDS - start))
  echo "$code" >"$work/$version.code"
}

line() { printf '%-16s %-72s %5d s\n' "QGIS $2" "$3" "$4" >"$work/$1.line"; }

# Does one job of a version, given as VERSION:NAME: its root, or one process of its tests.
run_job() {
  local version=${1%%:*} name=${1#*:} start code=0 what=()
  if [ "$name" = root ]; then
    # However it ends: the processes that wait for it must not do so for ever.
    trap '[ -e "$work/$version.ready" ] || [ -e "$work/$version.code" ] || echo 1 >"$work/$version.code"' EXIT
    prepare "$version"
    return
  fi
  until [ -e "$work/$version.ready" ]; do
    [ ! -e "$work/$version.code" ] || return 0
    sleep 1
  done
  start=$SECONDS
  [ "$name" = all ] || what=("tests/$name")
  test_in_root "$version" "${what[@]}" "${arguments[@]}" >"$work/$version.$name.log" 2>&1 || code=$?
  echo "$code" >"$work/$version.$name.code"
  echo $((SECONDS - start)) >"$work/$version.$name.seconds"
}

# Puts the processes of a version together: its log, its line of the table and its code.
sum_up() {
  local version=$1 name seconds=0 word code=0 qgis
  qgis=$(chroot "$roots/$version" dpkg-query -W -f='${source:Upstream-Version}' qgis)
  for name in "${names[@]}"; do
    cat "$work/$version.$name.log"
    seconds=$((seconds + $(cat "$work/$version.$name.seconds")))
  done >"$roots/$version.log"
  word=$(verdict "$version") || code=$?
  line "$version" "${qgis%%+*}" "$word" "$seconds"
  echo "$code" >"$work/$version.code"
}

# Shows how the logs of a version end that tell of no success.
tell() {
  local version=$1 name
  if [ ! -e "$work/$version.${names[0]}.code" ]; then
    printf '\n== %s\n' "$version"
    tail -n "${MPELECTION_TAIL:-60}" "$roots/$version.log"
    return
  fi
  for name in "${names[@]}"; do
    [ "$(cat "$work/$version.$name.code")" != 0 ] || continue
    printf '\n== %s, %s\n' "$version" "$name"
    tail -n "${MPELECTION_TAIL:-60}" "$work/$version.$name.log"
  done
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

arguments=("$@") names=("${TEST_FOLDERS[@]}")
[ $# = 0 ] && [ "${program[0]}" != scripts/install_check.sh ] || names=(all)
# The tests of a version begin while the root of another is made, which waits for the network and the disk as well.
jobs=("${chosen[@]/%/:root}")
for version in "${chosen[@]}"; do
  [ -n "$make_only" ] || for name in "${names[@]}"; do jobs+=("$version:$name"); done
done
at_once run_job "${jobs[@]}"
for version in "${chosen[@]}"; do [ ! -e "$work/$version.ready" ] || sum_up "$version"; done
worst=0
for version in "${chosen[@]}"; do
  code=$(cat "$work/$version.code" 2>/dev/null || echo 1)
  [ "$code" = 0 ] || tell "$version"
  [ "$code" = 1 ] && worst=1
  [ "$code" = 3 ] && [ "$worst" = 0 ] && worst=3
done
printf '\n%-16s %-72s %7s\n' version tests time
for version in "${chosen[@]}"; do cat "$work/$version.line" 2>/dev/null || echo "QGIS $version: ended without a word"; done
exit "$worst"
