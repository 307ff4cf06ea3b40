#!/usr/bin/env bash
# Moves the legacy system to the platform, in four phases that can be run together or one by one:
#
#   infrastructure  brings up what k8s/aws describes, then asks database, tables and bucket whether they answer
#   data            brings TinyDB trades to the tables and local files to the bucket
#   application     rolls out k8s/overlays/ENVIRONMENT
#   validation      compares both sides item by item and prints a signed-off report
#
# Usage: migrate.sh [OPTION...] [PHASE...]      without a phase: all of them, in this order
#   --environment NAME   dev, staging or prod; default dev
#   --tinydb PATH        TinyDB file or folder; default TINYDB_PATH; without either there are no trades to move
#   --files FOLDER       holds BANK/ and COUNTERPARTY/; without it there are no files to move
#   --signed-by NAME     who stands for the validation; default the account
#   --existing           infrastructure and application are there already: bring up nothing, only ask
#   --accept-quarantined records and files that are turned down, each listed with its reason, do not stop the phase
#   --again              also what is known to be done
#   --dry-run            say what would be done; read, but write nothing
#   --help
#
# A phase that fails stops the rest; started again, finished phases are passed over and the data phase goes on where it stopped. What
# is finished is kept in STATE_FOLDER (default .migration). The services are those of the environment (AWS_REGION, S3_BUCKET_NAME,
# DATABASE_URL, ...); the infrastructure phase also asks for OIDC_PROVIDER (the cluster's identity provider without https://) and
# ALARM_TOPIC_ARN (who is told of alarms); APP_JAR and JAVA name the jar and the Java 25 to run it with.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

environment=dev
tinydb=${TINYDB_PATH:-}
files=
signed_by=${USER:-unknown}
existing=false
accept_quarantined=false
again=false
phases=()

while [[ $# -gt 0 ]]; do
  case $1 in
    --environment) environment=$(value_of "$@"); shift ;;
    --tinydb) tinydb=$(value_of "$@"); shift ;;
    --files) files=$(value_of "$@"); shift ;;
    --signed-by) signed_by=$(value_of "$@"); shift ;;
    --existing) existing=true ;;
    --accept-quarantined) accept_quarantined=true ;;
    --again) again=true ;;
    --dry-run) dry_run=true ;;
    --help) usage; exit 0 ;;
    infrastructure | data | application | validation) phases+=("$1") ;;
    *) fail "unknown argument '$1'; --help lists what there is" ;;
  esac
  shift
done
asked=${#phases[@]}
[[ $asked -gt 0 ]] || phases=(infrastructure data application validation)
state=${STATE_FOLDER:-.migration}/$environment

infrastructure() {
  if ! $existing; then
    need aws "needed for the infrastructure phase, or pass --existing"
    [[ -n ${OIDC_PROVIDER:-} && -n ${ALARM_TOPIC_ARN:-} ]] ||
      fail "set OIDC_PROVIDER and ALARM_TOPIC_ARN for the infrastructure phase, or pass --existing"
    local stack
    # Each uses what the one before exports.
    for stack in data roles alarms; do
      deploy_stack "$root/k8s/aws/$stack.yaml"
    done
  fi
  run platform validate services
}

# Names come from the environment that the application is told them by; what is not set there keeps the template's default.
deploy_stack() {
  local overrides=() parameter variable
  for parameter in BucketName:S3_BUCKET_NAME QueueName:SQS_QUEUE_NAME BankTable:DYNAMODB_BANK_TABLE \
    CounterpartyTable:DYNAMODB_COUNTERPARTY_TABLE OidcProvider:OIDC_PROVIDER AlarmTopicArn:ALARM_TOPIC_ARN; do
    variable=${parameter#*:}
    if [[ -n ${!variable:-} ]] && grep -q "^  ${parameter%:*}:" "$1"; then
      overrides+=("${parameter%:*}=${!variable}")
    fi
  done
  if [[ ${#overrides[@]} -gt 0 ]]; then overrides=(--parameter-overrides "${overrides[@]}"); fi
  run aws cloudformation deploy --template-file "$1" --stack-name "trade-matching-$environment-$(basename "$1" .yaml)" \
    --capabilities CAPABILITY_NAMED_IAM --no-fail-on-empty-changeset "${overrides[@]}"
}

data() {
  local options=() complete=true
  if $dry_run; then options+=(--dry-run); fi
  if [[ -n $tinydb ]]; then
    local again_too=()
    if $again; then again_too=(--again); fi
    platform migrate trades "$tinydb" "${options[@]}" "${again_too[@]}" || incomplete $?
  fi
  if [[ -n $files ]]; then
    platform migrate files "$files" "${options[@]}" || incomplete $?
  fi
  [[ -n $tinydb$files ]] || say "no --tinydb and no --files: there is nothing to move"
  $complete
}

# Records and files that were turned down are listed with their reasons, and the rest goes on.
incomplete() {
  [[ $1 -eq 1 ]] || exit "$1"
  $accept_quarantined || complete=false
}

application() {
  if $existing; then
    say "--existing: the application is not rolled out"
    return
  fi
  need kubectl "needed for the application phase, or pass --existing"
  run kubectl apply -k "$root/k8s/overlays/$environment"
  local deployment
  for deployment in trade-matching-system trade-matching-web; do
    run kubectl -n trading rollout status "deployment/$deployment" --timeout=10m
  done
}

validation() {
  local options=(--signed-by "$signed_by")
  if [[ -n $tinydb ]]; then options+=(--tinydb "$tinydb"); fi
  if [[ -n $files ]]; then options+=(--files "$files"); fi
  if $accept_quarantined; then options+=(--accept-quarantined); fi
  run "$root/migration-tools/validate.sh" "${options[@]}"
}

is_finished() {
  [[ -e $state/$1 ]] && [[ $asked -eq 0 ]] && ! $again && ! $dry_run
}

for phase in "${phases[@]}"; do
  if is_finished "$phase"; then
    say "== $phase: finished before, passed over"
    continue
  fi
  say "== $phase"
  # In a process of its own, which ends with the first command that fails.
  set +e
  (set -e; "$phase")
  result=$?
  set -e
  if [[ $result -ne 0 ]]; then
    say "== $phase: not finished; started again it goes on here"
    exit "$result"
  fi
  if ! $dry_run; then
    mkdir -p "$state"
    date -u +%FT%TZ >"$state/$phase"
  fi
done
