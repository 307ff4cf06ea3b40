#!/usr/bin/env bash
# Brings everything back to this machine: both tables as TinyDB files, the documents in the bucket as files; then compares both
# sides. A local file that is newer than what would replace it is left alone and named. The cloud is left as it is, unless told
# otherwise.
#
# Usage: rollback.sh [OPTION...] FOLDER     writes FOLDER/tinydb and FOLDER/files
#   --signed-by NAME       who stands for the comparison; default the account
#   --stop-application     stops deployments and schedules in the cluster first, so that nothing changes meanwhile
#   --delete-cloud-data    afterwards, and only if everything came back, removes the documents from the bucket and both tables; asks
#                          for the bucket's name to be typed
#   --dry-run              say what would be done
#   --help

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

folder=
signed_by=${USER:-unknown}
stop_application=false
delete_cloud_data=false

while [[ $# -gt 0 ]]; do
  case $1 in
    --signed-by) signed_by=$(value_of "$@"); shift ;;
    --stop-application) stop_application=true ;;
    --delete-cloud-data) delete_cloud_data=true ;;
    --dry-run) dry_run=true ;;
    --help) usage; exit 0 ;;
    -*) fail "unknown argument '$1'; --help lists what there is" ;;
    *) [[ -z $folder ]] || fail "one folder only"; folder=$1 ;;
  esac
  shift
done
[[ -n $folder ]] || fail "name the folder to bring everything to"

bring_back() {
  local result=0
  run platform export trades "$folder/tinydb" || result=$?
  run platform export files "$folder/files" || result=$?
  run "$root/migration-tools/validate.sh" --exported --tinydb "$folder/tinydb" --files "$folder/files" \
    --signed-by "$signed_by" || result=$?
  return "$result"
}

delete_cloud_data() {
  need aws "needed to delete data in the cloud"
  local bucket=${S3_BUCKET_NAME:?} answer
  read -r -p "Type the bucket's name to delete its documents and both tables: " answer
  [[ $answer == "$bucket" ]] || fail "that is not $bucket; nothing was deleted"
  local source
  for source in BANK COUNTERPARTY; do
    run aws s3 rm --recursive "s3://$bucket/$source/"
  done
  run aws dynamodb delete-table --table-name "${DYNAMODB_BANK_TABLE:-BankTradeData}"
  run aws dynamodb delete-table --table-name "${DYNAMODB_COUNTERPARTY_TABLE:-CounterpartyTradeData}"
}

if $stop_application; then
  need kubectl "needed to stop the application"
  # Before the deployments, or the autoscaler and the schedules would start pods again.
  run kubectl -n trading annotate --overwrite scaledobject/burst-worker autoscaling.keda.sh/paused-replicas=0
  for job in reconciliation sweep retention; do
    run kubectl -n trading patch "cronjob/$job" --type=merge --patch '{"spec":{"suspend":true}}'
  done
  for deployment in trade-matching-system trade-matching-burst trade-matching-web; do
    run kubectl -n trading scale "deployment/$deployment" --replicas=0
  done
  # A pod may take as long to end as a step may take.
  run kubectl -n trading wait --for=delete pod --selector=app.kubernetes.io/name=trade-matching-system --timeout=25m
fi
result=0
bring_back || result=$?
if [[ $result -ne 0 ]]; then
  say "Not everything came back; the reasons stand above. The cloud was left as it is."
  exit "$result"
fi
if $dry_run; then
  say "Nothing was done."
elif $delete_cloud_data; then
  delete_cloud_data
else
  say "Everything is in $folder. The cloud was left as it is."
fi
