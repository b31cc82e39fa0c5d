#!/usr/bin/env bash
# Installs what the tests need and the machine lacks. Quiet and quick when all is there.
#
#   system packages   software Vulkan, a virtual display, Chromium, Node       (apt)
#   node packages     the glTF validator and three.js, see tests/clients/      (npm)
#   Blender           its importer as a Python module, or the system's program (pip, apt)
#
# The last two go to a folder of the user's cache, where tests/it/clients finds them.
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache="${SCENEWRIGHT_TEST_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/scenewright}"
bpy_for_python_3_11=5.0.1
lock_wait_secs=300

say() { printf 'test-tools: %s\n' "$*" >&2; }
fail() {
    say "$*"
    exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif has sudo; then
        sudo "$@"
    else
        fail "root is needed for: $* (run it yourself, or install sudo)"
    fi
}

apt_updated=no
apt_install() {
    say "installing $*"
    if [ "$apt_updated" = no ]; then
        as_root apt-get -qq -o DPkg::Lock::Timeout=$lock_wait_secs update || say "apt-get update failed; going on with the lists at hand"
        apt_updated=yes
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=$lock_wait_secs \
        install --no-install-recommends "$@" >/dev/null
}
is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
# The whole answer is read first: a reader that leaves early makes apt-cache fail, and with it the pipe.
apt_offers() { [[ "$(apt-cache policy "$1" 2>/dev/null)" == *"Candidate: "[!\(]* ]]; }

chromium_program() {
    local name
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        # Ubuntu's `chromium-browser` may be a stub that only asks for a snap.
        if [ -n "$name" ] && "$name" --version >/dev/null 2>&1; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}
vulkan_software_driver() { compgen -G '/usr/share/vulkan/icd.d/lvp_icd*.json' >/dev/null; }

system_packages() {
    local missing=() package command
    if ! has apt-get; then
        has xvfb-run || missing+=(xvfb-run)
        has xauth || missing+=(xauth)
        has xdotool || missing+=(xdotool)
        has node || missing+=(node)
        has npm || missing+=(npm)
        has python3 || missing+=(python3)
        chromium_program >/dev/null || missing+=(chromium)
        vulkan_software_driver || missing+=("Mesa's software Vulkan (lavapipe)")
        [ ${#missing[@]} -eq 0 ] || fail "this system has no apt-get: install these by its own package manager, then run again: ${missing[*]}"
        return
    fi
    # The window opens these at run time; the last line is what Blender's module links to.
    for package in mesa-vulkan-drivers libvulkan1 xvfb xauth xdotool \
        libx11-6 libx11-xcb1 libxcursor1 libxi6 libxrandr2 libxkbcommon0 libxkbcommon-x11-0 libwayland-client0 \
        libgl1 libegl1 libsm6 libxext6 libxfixes3 libxrender1; do
        is_installed "$package" || missing+=("$package")
    done
    for command in python3 node npm; do
        case $command in node) package=nodejs ;; *) package=$command ;; esac
        has $command || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
    if ! chromium_program >/dev/null; then
        if apt_offers chromium; then apt_install chromium; else apt_install chromium-browser; fi
        chromium_program >/dev/null ||
            fail "Chromium was installed but does not start (on Ubuntu it needs a working snapd); install Chromium or Chrome, or set CHROMIUM to its path"
    fi
}

node_packages() {
    local target="$cache/node" stamp
    stamp=$(cat "$repository/tests/clients/package.json" "$repository/tests/clients/package-lock.json" | sha256sum)
    [ "$(cat "$target/.stamp" 2>/dev/null)" = "$stamp" ] && return
    say "installing node packages into $target"
    mkdir -p "$target"
    cp "$repository/tests/clients/package.json" "$repository/tests/clients/package-lock.json" "$target/"
    (cd "$target" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null)
    printf '%s\n' "$stamp" >"$target/.stamp"
}

# Blender's module exists for one Python per release; where that Python is missing, the system's Blender does.
blender_importer() {
    local target="$cache/blender" python
    "$target/bin/python" -c 'import bpy' >/dev/null 2>&1 && return
    for python in python3.11 python3; do
        if "$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' >/dev/null 2>&1; then
            say "installing Blender's module into $target (about 1 GB)"
            if has apt-get && ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then apt_install python3-venv; fi
            "$python" -m venv --clear "$target"
            "$target/bin/python" -m pip install --quiet --disable-pip-version-check --only-binary :all: "bpy==$bpy_for_python_3_11"
            "$target/bin/python" -c 'import bpy' >/dev/null || fail "Blender's module was installed but does not load, see above"
            return
        fi
    done
    has blender && return
    has apt-get || fail "no Python 3.11 for Blender's module and no blender on the PATH: install either, then run again"
    apt_install blender python3-numpy
    has blender || fail "blender was installed but is not on the PATH"
}

mkdir -p "$cache"
system_packages
node_packages
blender_importer
