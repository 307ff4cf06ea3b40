package io.tradematching.ingest;

import static java.util.stream.Collectors.toSet;

import io.tradematching.document.DocumentRecords;
import io.tradematching.document.DocumentStore.StoredObject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terminal records, as they stand in table {@code document}. */
@Repository
class JdbcDocumentRecords implements DocumentRecords {

    private static final String[] TERMINAL = Arrays.stream(DocumentOutcome.values())
            .filter(DocumentOutcome::isTerminal)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    JdbcDocumentRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StoredObject> withoutOutcome(List<StoredObject> objects) {
        Set<UUID> terminal =
                terminalAmong(objects.stream().map(JdbcDocumentRecords::idOf).toArray(UUID[]::new));
        return objects.stream()
                .filter(object -> !terminal.contains(idOf(object)))
                .toList();
    }

    private Set<UUID> terminalAmong(UUID[] ids) {
        return jdbc
                .sql("SELECT processing_id FROM document WHERE processing_id = ANY(:ids) AND outcome = ANY(:terminal)")
                .param("ids", ids)
                .param("terminal", TERMINAL)
                .query(UUID.class)
                .list()
                .stream()
                .collect(toSet());
    }

    private static UUID idOf(StoredObject object) {
        return ReceivedDocument.processingId(object.reference());
    }
}
