package io.tradematching.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.document.DocumentStore.StoredObject;
import io.tradematching.document.ObjectReference;
import io.tradematching.trade.TradeSource;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tradematching.database.TestDatabase;

class JdbcDocumentRecordsTest {

    private static final Instant THEN = Instant.parse("2026-01-31T02:00:00Z");

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.create().dataSource());
    private final ReceivedDocuments documents = new ReceivedDocuments(jdbc, Clock.systemUTC());
    private final JdbcDocumentRecords records = new JdbcDocumentRecords(jdbc);

    @Test
    void missesTheOutcomeOfObjectsThatAreUnknownOrUnderWay() {
        StoredObject unknown = object("BANK/unknown.pdf", "1");
        StoredObject underWay = object("BANK/under-way.pdf", "1");
        StoredObject stored = object("BANK/stored.pdf", "1");
        StoredObject newVersion = object("BANK/stored.pdf", "2");
        register(underWay);
        documents.stored(register(stored).processingId(), DocumentOutcome.STORED, "FAB-1");

        assertThat(records.withoutOutcome(List.of(unknown, underWay, stored, newVersion)))
                .containsExactly(unknown, underWay, newVersion);
    }

    @Test
    void missesNothingOfNothing() {
        assertThat(records.withoutOutcome(List.of())).isEmpty();
    }

    private ReceivedDocument register(StoredObject object) {
        return documents.register(object.reference(), TradeSource.BANK, "stem", object.size(), THEN);
    }

    private static StoredObject object(String key, String version) {
        return new StoredObject(ObjectReference.of("trade-documents", key, version, null), 1, THEN);
    }
}
