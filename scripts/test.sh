#!/usr/bin/env bash
# Installs what the tests need, then runs every test. Nothing is skipped: a missing tool is a failure.
# Arguments go to the test runner:  ./scripts/test.sh samples
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cache="${XDG_CACHE_HOME:-$HOME/.cache}/scenewright"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-${SCENEWRIGHT_TARGET_DIR:-$cache/target}}"
export SCENEWRIGHT_REQUIRE_CLIENTS=1
export CARGO_TERM_COLOR="${CARGO_TERM_COLOR:-auto}"

step() { printf '\n== %s (%ss)\n' "$*" "$SECONDS" >&2; }
command -v cargo >/dev/null || {
    echo "cargo is missing: install Rust (rustup), then run again" >&2
    exit 1
}

step "tools"
./scripts/test-tools.sh

# A test compares the bytes this writes with those of the build under test.
step "command line, release, core only"
cargo build --release --no-default-features --locked
cp "$CARGO_TARGET_DIR/release/scenewright" "$CARGO_TARGET_DIR/release/scenewright-core"
export SCENEWRIGHT_RELEASE_BIN="$CARGO_TARGET_DIR/release/scenewright-core"

step "tests, all features"
if cargo nextest --version >/dev/null 2>&1; then
    cargo nextest run --all-features --locked --no-fail-fast "$@"
    [ $# -gt 0 ] || cargo test --doc --all-features --locked
else
    cargo test --all-features --locked --no-fail-fast -- "$@"
fi
step "all tests passed"
