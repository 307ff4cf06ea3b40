package io.tradematching.ingest;

import io.tradematching.document.DocumentKeys;
import io.tradematching.document.DocumentStore.StoredObject;
import io.tradematching.document.ObjectReference;
import io.tradematching.failure.Failure;
import io.tradematching.trade.TradeSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records of everything received: table {@code document}. */
@Repository
class ReceivedDocuments {

    private static final String NOT_YET_KNOWN = "ON CONFLICT (bucket, object_key, object_version) DO NOTHING";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReceivedDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The record of an admitted object: a new one, or the one there is. */
    ReceivedDocument register(
            ObjectReference object, TradeSource source, String uniqueIdentifier, long size, Instant eventTime) {
        UUID id = ReceivedDocument.processingId(object);
        return find(id).filter(known -> !known.extractedKey().isEmpty()).orElseGet(() -> {
            insert(object, source, uniqueIdentifier, size, eventTime, DocumentOutcome.RECEIVED, null);
            nameReading(id, DocumentKeys.extracted(source, uniqueIdentifier, eventTime));
            return find(id).orElseThrow();
        });
    }

    /** Two objects of one name that arrive in one second must not share the key of what was read from them. */
    private void nameReading(UUID id, String usualKey) {
        try {
            setExtractedKey(id, usualKey);
        } catch (DuplicateKeyException _) {
            setExtractedKey(id, usualKey.replaceFirst("\\.json$", "_" + id + ".json"));
        }
    }

    private void setExtractedKey(UUID id, String key) {
        jdbc.sql("UPDATE document SET extracted_key = :key WHERE processing_id = :id AND extracted_key IS NULL")
                .param("key", key)
                .param("id", id)
                .update();
    }

    /** The terminal record of an object that never becomes a job. */
    ReceivedDocument recordRefused(
            ObjectReference object,
            String uniqueIdentifier,
            long size,
            Instant eventTime,
            DocumentOutcome outcome,
            Failure failure) {
        TradeSource source = TradeSource.ofKey(object.key()).orElse(null);
        insert(object, source, uniqueIdentifier, size, eventTime, outcome, failure);
        return find(ReceivedDocument.processingId(object)).orElseThrow();
    }

    private void insert(
            ObjectReference object,
            @Nullable TradeSource source,
            String uniqueIdentifier,
            long size,
            Instant eventTime,
            DocumentOutcome outcome,
            @Nullable Failure failure) {
        jdbc.sql("""
                        INSERT INTO document (processing_id, bucket, object_key, object_version, source, unique_identifier,
                            size_bytes, event_time, received_at, updated_at, outcome, reason, message)
                        VALUES (:id, :bucket, :key, :version, :source, :identifier, :size, :eventTime, :now, :now, :outcome,
                            :reason, :message)
                        """ + NOT_YET_KNOWN)
                .param("id", ReceivedDocument.processingId(object))
                .param("bucket", object.bucket())
                .param("key", printable(object.key()))
                .param("version", object.version())
                .param("source", source == null ? null : source.name())
                .param("identifier", uniqueIdentifier)
                .param("size", size)
                .param("eventTime", timestamp(eventTime))
                .param("now", now())
                .param("outcome", outcome.name())
                .param("reason", failure == null ? null : failure.reason().name())
                .param("message", failure == null ? null : printable(failure.message()))
                .update();
    }

    void opened(UUID id, String documentId, int pageCount) {
        update(
                id,
                "document_id = :documentId, page_count = :pageCount",
                Map.of("documentId", documentId, "pageCount", pageCount));
    }

    void pageDone(UUID id, int pagesDone) {
        update(id, "pages_done = :pagesDone", Map.of("pagesDone", pagesDone));
    }

    /** What subscribers were told before is no longer true. */
    void begun(UUID id) {
        update(
                id,
                "outcome = 'RUNNING', reason = NULL, message = NULL, notified_at = NULL,"
                        + " unfinished_starts = unfinished_starts + 1",
                Map.of());
    }

    void readAgain(UUID id, String extractedKey) {
        update(id, "extracted_key = :key", Map.of("key", extractedKey));
    }

    void stored(UUID id, DocumentOutcome outcome, String tradeId) {
        String message = switch (outcome) {
            case DUPLICATE -> "trade %s was received before in the same words".formatted(tradeId);
            case SUPERSEDED -> "a later version of trade %s is stored already".formatted(tradeId);
            case STORED, RECEIVED, RUNNING, RETRYING, REJECTED, FAILED, IGNORED -> "";
        };
        update(
                id,
                "outcome = :outcome, reason = NULL, message = NULLIF(:message, ''), trade_id = :tradeId,"
                        + " unfinished_starts = 0",
                Map.of("outcome", outcome.name(), "message", printable(message), "tradeId", tradeId));
    }

    void duplicateOf(UUID id, ReceivedDocument original) {
        update(
                id,
                "outcome = 'DUPLICATE', duplicate_of = :original, message = :message, unfinished_starts = 0",
                Map.of(
                        "original",
                        original.processingId(),
                        "message",
                        "the same bytes as " + printable(original.object().uri())));
    }

    void failed(UUID id, DocumentOutcome outcome, Failure failure) {
        update(
                id,
                "outcome = :outcome, reason = :reason, message = :message, unfinished_starts = 0",
                Map.of(
                        "outcome", outcome.name(),
                        "reason", failure.reason().name(),
                        "message", printable(failure.message())));
    }

    void notified(UUID id) {
        update(id, "notified_at = :now", Map.of());
    }

    private void update(UUID id, String assignments, Map<String, Object> values) {
        jdbc.sql("UPDATE document SET " + assignments + ", updated_at = :now WHERE processing_id = :id")
                .params(values)
                .param("now", now())
                .param("id", id)
                .update();
    }

    Optional<ReceivedDocument> find(UUID processingId) {
        return jdbc.sql("SELECT * FROM document WHERE processing_id = :id")
                .param("id", processingId)
                .query(ReceivedDocuments::row)
                .optional();
    }

    /** Those of the objects that were never received. */
    List<StoredObject> unknown(List<StoredObject> objects) {
        UUID[] ids = objects.stream()
                .map(object -> ReceivedDocument.processingId(object.reference()))
                .toArray(UUID[]::new);
        Set<UUID> known = jdbc
                .sql("SELECT processing_id FROM document WHERE processing_id = ANY(:ids)")
                .param("ids", ids)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        return objects.stream()
                .filter(object -> !known.contains(ReceivedDocument.processingId(object.reference())))
                .toList();
    }

    /** It was announced again, and is not stalled until as much time has passed once more. */
    void announced(UUID id) {
        update(id, "outcome = outcome", Map.of());
    }

    /** An earlier document of the same source with the same bytes whose work is not known to have failed. */
    Optional<ReceivedDocument> findSameContent(ReceivedDocument document, String documentId) {
        return jdbc.sql("""
                        SELECT * FROM document
                         WHERE source = :source AND document_id = :documentId AND processing_id <> :id
                           AND outcome IN ('STORED', 'SUPERSEDED', 'DUPLICATE')
                         ORDER BY received_at, processing_id
                         LIMIT 1
                        """)
                .param(
                        "source",
                        document.source() == null ? null : document.source().name())
                .param("documentId", documentId)
                .param("id", document.processingId())
                .query(ReceivedDocuments::row)
                .optional();
    }

    List<ReceivedDocument> latest(@Nullable DocumentOutcome outcome, int limit) {
        return jdbc.sql("""
                        SELECT * FROM document
                         WHERE CAST(:outcome AS TEXT) IS NULL OR outcome = :outcome
                         ORDER BY received_at DESC, processing_id
                         LIMIT :limit
                        """)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("limit", limit)
                .query(ReceivedDocuments::row)
                .list();
    }

    /** Records without a terminal outcome that nobody has touched for a while and nobody holds a lease on. */
    List<ReceivedDocument> stalled(Instant before, int limit) {
        return jdbc.sql("""
                        SELECT * FROM document d
                         WHERE outcome IN ('RECEIVED', 'RUNNING', 'RETRYING') AND updated_at < :before
                           AND NOT EXISTS (SELECT 1 FROM work_lease l
                                            WHERE l.name = 'document:' || d.processing_id AND l.expires_at > now())
                         ORDER BY updated_at
                         LIMIT :limit
                        """)
                .param("before", timestamp(before))
                .param("limit", limit)
                .query(ReceivedDocuments::row)
                .list();
    }

    Map<DocumentOutcome, Long> countByOutcome() {
        return jdbc
                .sql("SELECT outcome, count(*) AS documents FROM document GROUP BY outcome")
                .query((row, _) -> Map.entry(DocumentOutcome.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private OffsetDateTime now() {
        return timestamp(clock.instant());
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** PostgreSQL stores no NUL; other control characters only hurt whoever reads the record. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    static ReceivedDocument row(ResultSet row, int number) throws SQLException {
        return new ReceivedDocument(
                row.getObject("processing_id", UUID.class),
                new ObjectReference(
                        row.getString("bucket"), row.getString("object_key"), row.getString("object_version")),
                optional(row.getString("source"), TradeSource::valueOf),
                row.getString("unique_identifier"),
                row.getString("document_id"),
                row.getLong("size_bytes"),
                row.getObject("event_time", OffsetDateTime.class).toInstant(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                DocumentOutcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("message"),
                row.getObject("page_count", Integer.class),
                row.getInt("pages_done"),
                Objects.requireNonNullElse(row.getString("extracted_key"), ""),
                row.getString("trade_id"),
                row.getObject("notified_at") != null,
                row.getInt("unfinished_starts"));
    }

    private static <T> @Nullable T optional(@Nullable String value, Function<String, T> conversion) {
        return value == null ? null : conversion.apply(value);
    }
}
