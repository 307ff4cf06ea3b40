package io.tradematching.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What subscribers learn of a reconciliation: how it ended, counts, where the report is. No trade data.
 *
 * @param counts by name, in the order in which they are told
 * @param reportKeys object keys; empty if there is no report
 * @param error why it failed, null if it did not
 */
public record ReconciliationMessage(
        String runId,
        LocalDate businessDate,
        Instant timestamp,
        Map<String, Object> counts,
        List<String> reportKeys,
        @Nullable String error) {

    public static ReconciliationMessage success(
            String runId,
            LocalDate businessDate,
            Instant timestamp,
            Map<String, Object> counts,
            List<String> reportKeys) {
        return new ReconciliationMessage(runId, businessDate, timestamp, counts, reportKeys, null);
    }

    public static ReconciliationMessage failure(String runId, LocalDate businessDate, Instant timestamp, String error) {
        return new ReconciliationMessage(runId, businessDate, timestamp, Map.of(), List.of(), error);
    }

    public Notification notification() {
        String outcome = error == null ? "Success" : "Failure";
        return new Notification("Reconciliation %s - %s".formatted(outcome, runId), content(outcome));
    }

    private Map<String, Object> content(String outcome) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("reconciliation_id", runId);
        content.put("business_date", businessDate.toString());
        content.put("status", outcome.toLowerCase(Locale.ROOT));
        content.put("timestamp", timestamp.toString());
        content.putAll(counts);
        content.put("reports", reportKeys);
        if (error != null) {
            content.put("error", error);
        }
        return content;
    }
}
