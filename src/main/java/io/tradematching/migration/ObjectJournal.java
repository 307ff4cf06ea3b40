package io.tradematching.migration;

import static java.util.Objects.requireNonNull;

import io.tradematching.migration.MigratedObject.Outcome;
import io.tradematching.trade.TradeSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which local files are in the bucket, in PostgreSQL. */
@Repository
@Transactional
class ObjectJournal {

    private final JdbcClient jdbc;

    ObjectJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of the file when it had this content; empty if it was refused, which may have passed. */
    @Transactional(readOnly = true)
    Optional<MigratedObject> settled(LocalFile file) {
        return jdbc.sql(
                        "SELECT * FROM migration_object WHERE path = :path AND digest = :digest AND outcome <> 'REFUSED'")
                .param("path", file.name())
                .param("digest", file.digest())
                .query(ObjectJournal::row)
                .optional();
    }

    /** The key of an object of the same source with the same content. */
    @Transactional(readOnly = true)
    Optional<String> keyOfContent(TradeSource source, String digest) {
        return jdbc.sql(
                        "SELECT key FROM migration_object WHERE source = :source AND digest = :digest AND outcome = 'UPLOADED'")
                .param("source", source.name())
                .param("digest", digest)
                .query(String.class)
                .optional();
    }

    void record(MigratedObject object, @Nullable TradeSource source, Instant at) {
        jdbc.sql("""
                        INSERT INTO migration_object (path, digest, source, key, outcome, message, recorded_at)
                        VALUES (:path, :digest, :source, :key, :outcome, :message, :at)
                        ON CONFLICT (path) DO UPDATE
                        SET digest = excluded.digest, source = excluded.source, key = excluded.key,
                            outcome = excluded.outcome, message = excluded.message, recorded_at = excluded.recorded_at
                        """)
                .param("path", object.path())
                .param("digest", object.digest())
                .param("source", source == null ? null : source.name())
                .param("key", object.key())
                .param("outcome", object.outcome().name())
                .param("message", object.message())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static MigratedObject row(ResultSet row, int number) throws SQLException {
        return new MigratedObject(
                requireNonNull(row.getString("path")),
                requireNonNull(row.getString("digest")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("key"),
                row.getString("message"));
    }
}
