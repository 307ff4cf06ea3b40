package io.tradematching.reconciliation;

import io.tradematching.document.DocumentRecords;
import io.tradematching.document.DocumentStore;
import io.tradematching.document.DocumentStore.StoredObject;
import io.tradematching.reconciliation.Finding.Code;
import io.tradematching.trade.TradeSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what was received and is not accounted for. */
@Component
class UnrecordedObjects {

    private static final int BATCH = 500;

    private final DocumentStore store;
    private final DocumentRecords records;
    private final ReconciliationProperties properties;

    UnrecordedObjects(DocumentStore store, DocumentRecords records, ReconciliationProperties properties) {
        this.store = store;
        this.records = records;
        this.properties = properties;
    }

    /** One finding for each object that has been in the bucket long enough to have an outcome, and has none. */
    List<Finding> find(Run run) {
        Instant before = run.asOf().minus(properties.unrecordedAfter());
        List<Finding> findings = new ArrayList<>();
        List<StoredObject> batch = new ArrayList<>();
        for (TradeSource source : TradeSource.values()) {
            store.list(source.prefix(), object -> {
                if (object.lastModified().isBefore(before)) {
                    batch.add(object);
                }
                if (batch.size() == BATCH) {
                    findings.addAll(check(batch));
                    batch.clear();
                }
            });
        }
        findings.addAll(check(batch));
        return findings;
    }

    private List<Finding> check(List<StoredObject> batch) {
        return records.withoutOutcome(batch).stream()
                .map(object -> new Finding(
                        Code.UNRECORDED_OBJECT,
                        object.reference().uri(),
                        "in the bucket since " + object.lastModified()))
                .toList();
    }
}
