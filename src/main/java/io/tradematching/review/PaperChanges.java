package io.tradematching.review;

import io.tradematching.review.PaperChange.Status;
import io.tradematching.trade.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of changes to what was read. */
@Repository
class PaperChanges {

    private final JdbcClient jdbc;

    PaperChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were made. */
    List<PaperChange> of(UUID document) {
        return jdbc.sql("SELECT * FROM paper_change WHERE processing_id = :id ORDER BY number")
                .param("id", document)
                .query(PaperChanges::row)
                .list();
    }

    /** The oldest first. */
    List<PaperChange> pending(int limit) {
        return jdbc.sql("SELECT * FROM paper_change WHERE status = 'PENDING' ORDER BY proposed_at LIMIT :limit")
                .param("limit", limit)
                .query(PaperChanges::row)
                .list();
    }

    /** Kept from others until the transaction ends; those that another process sends are left out. */
    Optional<PaperChange> lockNextOnItsWay() {
        return jdbc.sql("""
                        SELECT * FROM paper_change WHERE status = 'ACCEPTED' AND arrival IS NULL
                         ORDER BY decided_at NULLS FIRST, processing_id, number LIMIT 1 FOR UPDATE SKIP LOCKED
                        """).query(PaperChanges::row).optional();
    }

    /** @throws OptimisticLockingFailureException if the document has a change of that number already */
    void add(PaperChange change) {
        try {
            insert(change);
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException(
                    "What was read from this document has been changed since you saw it", e);
        }
    }

    private void insert(PaperChange it) {
        Term term = it.term();
        jdbc.sql("""
                        INSERT INTO paper_change (processing_id, number, kind, term, value_before, value_after, extracted_key,
                                summary, proposed_by, proposed_at, reason, status)
                        VALUES (:id, :number, :kind, :term, :before, :after, :key, :summary, :person, :at, :reason, :status)
                        """)
                .param("id", it.processingId())
                .param("number", it.number())
                .param("kind", it.isCorrection() ? "CORRECTION" : "READING")
                .param("term", term == null ? null : term.wireName(), Types.VARCHAR)
                .param("before", it.before(), Types.VARCHAR)
                .param("after", it.after(), Types.VARCHAR)
                .param("key", it.extractedKey(), Types.VARCHAR)
                .param("summary", it.summary(), Types.VARCHAR)
                .param("person", it.proposedBy())
                .param("at", Timestamp.from(it.proposedAt()))
                .param("reason", it.reason())
                .param("status", it.status().name())
                .update();
    }

    /** @return false if somebody else has decided it meanwhile */
    boolean decide(PaperChange change, Status status, String person, Instant at) {
        return jdbc.sql("""
                        UPDATE paper_change SET status = :status, decided_by = :person, decided_at = :at
                         WHERE processing_id = :id AND number = :number AND status = 'PENDING'
                        """)
                        .param("status", status.name())
                        .param("person", person)
                        .param("at", Timestamp.from(at))
                        .param("id", change.processingId())
                        .param("number", change.number())
                        .update()
                == 1;
    }

    void arrived(PaperChange change, String arrival) {
        jdbc.sql("UPDATE paper_change SET arrival = :arrival WHERE processing_id = :id AND number = :number")
                .param("arrival", arrival)
                .param("id", change.processingId())
                .param("number", change.number())
                .update();
    }

    private static PaperChange row(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp decidedAt = row.getTimestamp("decided_at");
        @Nullable String term = row.getString("term");
        return new PaperChange(
                row.getObject("processing_id", UUID.class),
                row.getInt("number"),
                term == null ? null : Term.ofWireName(term).orElseThrow(),
                row.getString("value_before"),
                row.getString("value_after"),
                row.getString("extracted_key"),
                row.getString("summary"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("reason"),
                Status.valueOf(row.getString("status")),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("arrival"));
    }
}
