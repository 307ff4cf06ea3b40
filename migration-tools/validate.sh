#!/usr/bin/env bash
# Compares both sides of a migration, counts and every item's checksum, and prints a report with its verdict, who stands for it and a
# digest of its text. Exit code 0 if everything that was compared agrees.
#
# Usage: validate.sh [OPTION...]
#   --tinydb PATH       TinyDB file or folder; default TINYDB_PATH
#   --files FOLDER      holds BANK/ and COUNTERPARTY/
#   --exported          the other way round: everything in the cloud must be in the files
#   --accept-quarantined  records that are no trades are listed, and do not count against it
#   --signed-by NAME    who stands for it; default the account
#   --report FILE       keeps the report, too
#   --help

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

tinydb=${TINYDB_PATH:-}
files=
report=
signed_by=${USER:-unknown}
options=()

while [[ $# -gt 0 ]]; do
  case $1 in
    --tinydb) tinydb=$(value_of "$@"); shift ;;
    --files) files=$(value_of "$@"); shift ;;
    --exported | --accept-quarantined) options+=("$1") ;;
    --signed-by) signed_by=$(value_of "$@"); shift ;;
    --report) report=$(value_of "$@"); shift ;;
    --help) usage; exit 0 ;;
    *) fail "unknown argument '$1'; --help lists what there is" ;;
  esac
  shift
done
[[ -n $tinydb$files ]] || fail "name what to compare with: --tinydb PATH, --files FOLDER, or both"
options+=("--signed-by=$signed_by")

validate() {
  local passed=0
  if [[ -n $tinydb ]]; then platform validate trades "$tinydb" "${options[@]}" || passed=$?; fi
  if [[ -n $files ]]; then platform validate files "$files" "${options[@]}" || passed=$?; fi
  return "$passed"
}

if [[ -n $report ]]; then
  validate | tee "$report"
else
  validate
fi
