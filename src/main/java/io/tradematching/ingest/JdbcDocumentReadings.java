package io.tradematching.ingest;

import static java.util.stream.Collectors.toMap;

import io.tradematching.document.DocumentKeys;
import io.tradematching.document.DocumentReadings;
import io.tradematching.document.DocumentStore;
import io.tradematching.document.ObjectReference;
import io.tradematching.trade.TradeSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds readings by the documents' records. */
@Component
class JdbcDocumentReadings implements DocumentReadings {

    private final JdbcClient jdbc;
    private final DocumentStore store;

    JdbcDocumentReadings(JdbcClient jdbc, DocumentStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Override
    public Map<String, FiledReading> find(Collection<String> uris) {
        String prefix = "s3://%s/".formatted(store.bucket());
        String[] keys = uris.stream()
                .filter(uri -> uri.startsWith(prefix))
                .map(uri -> uri.substring(prefix.length()))
                .toArray(String[]::new);
        return jdbc
                .sql("""
                        SELECT DISTINCT ON (object_key) * FROM document
                         WHERE bucket = :bucket AND object_key = ANY(:keys)
                           AND outcome = 'STORED' AND document_id IS NOT NULL
                         ORDER BY object_key, event_time DESC, processing_id
                        """)
                .param("bucket", store.bucket())
                .param("keys", keys)
                .query(JdbcDocumentReadings::row)
                .list()
                .stream()
                .collect(toMap(reading -> reading.object().uri(), reading -> reading));
    }

    private static FiledReading row(ResultSet row, int number) throws SQLException {
        return new FiledReading(
                new ObjectReference(
                        row.getString("bucket"), row.getString("object_key"), row.getString("object_version")),
                new DocumentKeys(
                        TradeSource.valueOf(row.getString("source")),
                        row.getString("unique_identifier"),
                        row.getString("document_id")),
                row.getString("extracted_key"));
    }
}
