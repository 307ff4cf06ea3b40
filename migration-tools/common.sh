# Read by the scripts beside it; does nothing by itself.
# shellcheck shell=bash

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
dry_run=false

say() {
  printf '%s\n' "$*"
}

fail() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 2
}

# The comment at the head of the script is its help.
usage() {
  sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
}

# The value of an option, or a clear error.
value_of() {
  [[ $# -ge 2 && -n $2 ]] || fail "$1 needs a value"
  printf '%s' "$2"
}

# Runs a command, or says what it would run.
run() {
  if $dry_run; then
    printf 'would run:'
    printf ' %q' "$@"
    printf '\n'
  else
    "$@"
  fi
}

jar() {
  if [[ -n ${APP_JAR:-} ]]; then
    [[ -r $APP_JAR ]] || fail "APP_JAR names no readable file: $APP_JAR"
    printf '%s' "$APP_JAR"
    return
  fi
  local newest
  newest=$(find "$root/target" -maxdepth 1 -name 'trade-matching-*.jar' -printf '%T@ %p\n' 2>/dev/null | sort -n | tail -1 | cut -d' ' -f2-)
  [[ -n $newest ]] || fail "no jar in target; build it with ./mvnw package, or set APP_JAR"
  printf '%s' "$newest"
}

# One command of the platform. Which services it uses is told by the environment, as for the platform itself.
platform() {
  local application
  application=$(jar)
  "${JAVA:-java}" -jar "$application" "$@"
}

need() {
  command -v "$1" >/dev/null || fail "$1 is not installed; $2"
}
