package io.tradematching.migration;

import static java.util.Objects.requireNonNull;

import io.tradematching.migration.MigrationEntry.Item;
import io.tradematching.migration.MigrationEntry.Rejection;
import io.tradematching.trade.TradeSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What became of every legacy file and record, in PostgreSQL. */
@Repository
@Transactional
class MigrationJournal {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    MigrationJournal(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Whether the file was read to its end in this state and nothing is left to try again. */
    @Transactional(readOnly = true)
    boolean isSettled(LegacyFile file) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM migration_file
                                        WHERE name = :file AND digest = :digest AND completed_at IS NOT NULL)
                               AND NOT EXISTS (SELECT 1 FROM migration_record
                                                WHERE file = :file AND file_digest = :digest
                                                  AND outcome IN ('QUARANTINED', 'UNVERIFIED'))
                        """)
                .param("file", file.name())
                .param("digest", file.digest())
                .query(Boolean.class)
                .single();
    }

    /** @param problem of the file as a whole; empty if it was read to its end */
    void finished(LegacyFile file, Optional<String> problem, Instant at) {
        jdbc.sql("""
                        INSERT INTO migration_file (name, digest, problem, completed_at)
                        VALUES (:file, :digest, :problem, :completed)
                        ON CONFLICT (name) DO UPDATE
                        SET digest = excluded.digest, problem = excluded.problem, completed_at = excluded.completed_at
                        """)
                .param("file", file.name())
                .param("digest", file.digest())
                .param("problem", problem.orElse(null))
                .param("completed", problem.isPresent() ? null : Timestamp.from(at))
                .update();
    }

    @Transactional(readOnly = true)
    Map<String, MigrationEntry> entries(LegacyFile file, Collection<String> places) {
        return jdbc
                .sql("SELECT * FROM migration_record WHERE file = :file AND place IN (:places)")
                .param("file", file.name())
                .param("places", places)
                .query(MigrationJournal::entry)
                .list()
                .stream()
                .collect(Collectors.toMap(MigrationEntry::place, Function.identity()));
    }

    /** Of the records that the file has in this state. */
    @Transactional(readOnly = true)
    Map<MigrationOutcome, Long> counts(LegacyFile file) {
        Map<MigrationOutcome, Long> counts = new EnumMap<>(MigrationOutcome.class);
        jdbc.sql("""
                        SELECT outcome, count(*) AS records FROM migration_record
                         WHERE file = :file AND file_digest = :digest GROUP BY outcome
                        """)
                .param("file", file.name())
                .param("digest", file.digest())
                .query((row, _) ->
                        counts.put(MigrationOutcome.valueOf(row.getString("outcome")), row.getLong("records")))
                .list();
        return counts;
    }

    /** The records that the file has in this state and that were turned down. */
    @Transactional(readOnly = true)
    List<MigrationEntry> rejected(LegacyFile file) {
        return jdbc.sql("""
                        SELECT * FROM migration_record
                         WHERE file = :file AND file_digest = :digest AND outcome = 'QUARANTINED' ORDER BY place
                        """)
                .param("file", file.name())
                .param("digest", file.digest())
                .query(MigrationJournal::entry)
                .list();
    }

    void record(List<MigrationEntry> entries) {
        batch.batchUpdate(
                """
                INSERT INTO migration_record (file, place, file_digest, content_digest, outcome, source, trade_id,
                                              checksum, reason, message, recorded_at)
                VALUES (:file, :place, :fileDigest, :contentDigest, :outcome, :source, :tradeId,
                        :checksum, :reason, :message, :at)
                ON CONFLICT (file, place) DO UPDATE
                SET file_digest = excluded.file_digest, content_digest = excluded.content_digest,
                    outcome = excluded.outcome, source = excluded.source, trade_id = excluded.trade_id,
                    checksum = excluded.checksum, reason = excluded.reason, message = excluded.message,
                    recorded_at = excluded.recorded_at
                """, entries.stream().map(MigrationJournal::parameters).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(MigrationEntry entry) {
        Item trade = entry.trade();
        Rejection failure = entry.failure();
        return new MapSqlParameterSource("file", entry.file())
                .addValue("place", entry.place())
                .addValue("fileDigest", entry.fileDigest())
                .addValue("contentDigest", entry.contentDigest())
                .addValue("outcome", entry.outcome().name())
                .addValue("source", trade == null ? null : trade.source().name())
                .addValue("tradeId", trade == null ? null : trade.tradeId())
                .addValue("checksum", trade == null ? null : trade.checksum())
                .addValue("reason", failure == null ? null : failure.reason())
                .addValue("message", failure == null ? null : failure.message())
                .addValue("at", Timestamp.from(entry.recordedAt()));
    }

    private static MigrationEntry entry(ResultSet row, int number) throws SQLException {
        return new MigrationEntry(
                row.getString("file"),
                row.getString("place"),
                row.getString("file_digest"),
                row.getString("content_digest"),
                MigrationOutcome.valueOf(row.getString("outcome")),
                trade(row),
                failure(row),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static @Nullable Item trade(ResultSet row) throws SQLException {
        String source = row.getString("source");
        return source == null
                ? null
                : new Item(
                        TradeSource.valueOf(source),
                        requireNonNull(row.getString("trade_id")),
                        requireNonNull(row.getString("checksum")));
    }

    private static @Nullable Rejection failure(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? null : new Rejection(reason, requireNonNull(row.getString("message")));
    }
}
