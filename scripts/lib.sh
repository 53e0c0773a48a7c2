# Shared by the scripts: installs what QGIS needs on Debian, and runs programs in a clean, offscreen environment.

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
fail() { say "error: $*"; exit 1; }

# Prints the help, given on standard input, if the arguments ask for it.
help_if_asked() {
  case ${1:-} in -h | --help) cat; exit 0 ;; esac
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null 2>&1; then sudo "$@"
  else fail "root or sudo is needed to run: $*"; fi
}

# QGIS, its Python with pandas, a server with PostGIS that the tests start for themselves, a virtual screen for desktop
# runs, fonts that have Latin and Arabic letters, and a reader of the text of PDF files.
PACKAGES=(qgis python3-qgis qgis-providers python3-pandas python3-venv python3-psycopg2 postgresql-postgis xvfb xauth
  fonts-noto-core fonts-open-sans poppler-utils)

# Installs those of the packages that are missing.
install_packages() {
  command -v dpkg-query >/dev/null 2>&1 || fail "this set-up is for Debian; install what is needed yourself: $*"
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  say "installing from Debian (as root), about a minute: ${missing[*]}"
  local log attempt
  log=$(mktemp)
  for attempt in first second; do
    # A source that cannot be reached need not be the one that is wanted: only the installation decides.
    as_root apt-get update -qq >>"$log" 2>&1 || say "apt-get update had errors ($attempt attempt)"
    if as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" \
      </dev/null >>"$log" 2>&1; then
      rm -f "$log"
      return
    fi
  done
  tail -n 20 "$log" >&2
  fail "apt-get could not install: ${missing[*]} (whole log: $log)"
}

install_qgis() { install_packages "${PACKAGES[@]}"; }

# Makes a Python environment from a list of pinned packages, again whenever the list changes; options go to venv.
make_venv() {
  local folder=$1 list=$2 wanted
  shift 2
  wanted=$(sha256sum "$list" | cut -d' ' -f1)
  [ "$(cat "$folder/wanted" 2>/dev/null || true)" = "$wanted" ] && "$folder/bin/python" -c '' 2>/dev/null && return
  rm -rf "$folder"
  say "installing into $folder: $(tr '\n' ' ' <"$list")"
  /usr/bin/python3 -m venv "$@" "$folder"
  env -u PYTHONPATH -u PYTHONHOME "$folder/bin/python" -m pip install -q --disable-pip-version-check -r "$list"
  echo "$wanted" >"$folder/wanted"
}

# The folders of tests, the longest to run first. Each is run by a process of its own.
TEST_FOLDERS=(database ui core algorithms layers meta)

# Runs a function with each of some names, at once one more than there are processors, since tests wait for the disk, a
# server and windows as well: at_once FUNCTION NAME...
at_once() {
  local run=$1 name most
  most=$(($(nproc) + 1))
  shift
  for name in "$@"; do
    # The end of any makes room; what it was is told by what it leaves.
    while [ "$(jobs -rp | wc -l)" -ge "$most" ]; do wait -n || true; done
    "$run" "$name" &
  done
  wait
}

# A fresh home, so that no profile of the user is read or written.
make_home() {
  QGIS_HOME=$(mktemp -d)
  mkdir -m 700 "$QGIS_HOME/runtime"
}

remove_home() { [ -z "${QGIS_HOME:-}" ] || rm -rf "$QGIS_HOME"; }

# Runs a command with nothing of the caller's environment but what tests and QGIS need.
in_qgis() {
  local keep=() name
  for name in CI MPELECTION_SHARED_DATA TMPDIR; do
    [ -z "${!name:-}" ] || keep+=("$name=${!name}")
  done
  env -i "${keep[@]}" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME="$QGIS_HOME" \
    XDG_RUNTIME_DIR="$QGIS_HOME/runtime" QGIS_PLUGINPATH="$REPO" PYTHONPATH="$REPO" "$@"
}

# Debian's qgis_process is a wrapper that does not work with 3.22; the program itself is there under another name.
qgis_process() {
  local program=qgis_process
  [ -x /usr/bin/qgis_process.bin ] && program=qgis_process.bin
  in_qgis "$program" "$@"
}

# Runs a start-up script in the QGIS desktop, on a screen of its own and with a profile that asks nothing and looks for
# nothing on the network: desktop PROFILES LANGUAGE SCRIPT [NAME=value...]. Values go into its environment. DESKTOP_THEME
# is the look of QGIS, DESKTOP_LETTERS the size of its letters in percent, DESKTOP_TIME how many seconds it may take.
desktop() {
  local profiles=$1 language=$2 script=$3 program=/usr/bin/qgis.bin
  shift 3
  [ -x "$program" ] || program=/usr/bin/qgis
  mkdir -p "$profiles/profiles/default/QGIS"
  cat >"$profiles/profiles/default/QGIS/QGIS3.ini" <<INI
[app]
checkVersion=false
news-feed\\http\\feed.qgis.org\\disabled=true
plugin_installer\\checkOnStart=false
[locale]
overrideFlag=true
userLocale=$language
[UI]
UITheme=${DESKTOP_THEME:-default}
INI
  # Versions of QGIS keep the size, 10 points where nothing is set, under one or the other name.
  [ -z "${DESKTOP_LETTERS:-}" ] ||
    printf '[app]\nfontPointSize=%d\n[qgis]\nstylesheet\\fontPointSize=%d\n' $((DESKTOP_LETTERS / 10)) \
      $((DESKTOP_LETTERS / 10)) >>"$profiles/profiles/default/QGIS/QGIS3.ini"
  # Not named at all where it is to be installed: the installer would take it for a plugin that was switched off.
  [ -z "${DESKTOP_PLUGIN:-}" ] ||
    printf '[PythonPlugins]\nmp_election_plugin=%s\n' "$DESKTOP_PLUGIN" >>"$profiles/profiles/default/QGIS/QGIS3.ini"
  in_qgis env "$@" QT_QPA_PLATFORM=xcb timeout "${DESKTOP_TIME:-240}" xvfb-run -a -s '-screen 0 1280x900x24' "$program" --nologo \
    --noversioncheck --lang "$language" --profiles-path "$profiles" --code "$script"
}
