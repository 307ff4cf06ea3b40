package io.tradematching.reconciliation;

import io.tradematching.trade.TradeSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The runs and how far each has come. */
@Repository
@Transactional
class RunRecords {

    private final JdbcClient jdbc;

    RunRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The run as it was first started; its as-of time never changes. */
    Run open(RunIdentity identity, Instant now, int segments) {
        jdbc.sql("""
                        INSERT INTO reconciliation_run (id, business_date, rerun, as_of, segments)
                        VALUES (:id, :date, :rerun, :asOf, :segments) ON CONFLICT DO NOTHING
                        """)
                .param("id", identity.id())
                .param("date", identity.businessDate())
                .param("rerun", identity.rerun())
                .param("asOf", Timestamp.from(now))
                .param("segments", segments)
                .update();
        return find(identity.id()).orElseThrow();
    }

    @Transactional(readOnly = true)
    Optional<Run> find(String id) {
        return jdbc.sql("SELECT * FROM reconciliation_run WHERE id = :id")
                .param("id", id)
                .query(RunRecords::row)
                .optional();
    }

    /** Latest business date first, latest rerun of a date first. */
    @Transactional(readOnly = true)
    List<Run> latest(int limit) {
        return jdbc.sql("SELECT * FROM reconciliation_run ORDER BY business_date DESC, rerun DESC LIMIT :limit")
                .param("limit", limit)
                .query(RunRecords::row)
                .list();
    }

    /** The runs that follow the given one in {@link #latest}. */
    @Transactional(readOnly = true)
    List<Run> before(RunIdentity identity, int limit) {
        return jdbc.sql("""
                        SELECT * FROM reconciliation_run WHERE (business_date, rerun) < (:date, :rerun)
                         ORDER BY business_date DESC, rerun DESC LIMIT :limit
                        """)
                .param("date", identity.businessDate())
                .param("rerun", identity.rerun())
                .param("limit", limit)
                .query(RunRecords::row)
                .list();
    }

    /** The number that the next rerun of the date gets; 0 if there was no run yet. */
    @Transactional(readOnly = true)
    int nextRerun(LocalDate businessDate) {
        return jdbc.sql("SELECT coalesce(max(rerun) + 1, 0) FROM reconciliation_run WHERE business_date = :date")
                .param("date", businessDate)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    List<Segment> segmentsDone(Run run) {
        return jdbc.sql("SELECT * FROM reconciliation_segment WHERE run_id = :id")
                .param("id", run.id())
                .query((row, _) -> new Segment(TradeSource.valueOf(row.getString("source")), row.getInt("segment")))
                .list();
    }

    @Transactional(readOnly = true)
    SegmentCounts segmentCounts(Run run, TradeSource source) {
        return jdbc.sql("""
                        SELECT coalesce(sum(trades), 0) AS trades, coalesce(sum(waiting), 0) AS waiting,
                               coalesce(sum(data_errors), 0) AS data_errors
                          FROM reconciliation_segment WHERE run_id = :id AND source = :source
                        """)
                .param("id", run.id())
                .param("source", source.name())
                .query((row, _) ->
                        new SegmentCounts(row.getLong("trades"), row.getLong("waiting"), row.getLong("data_errors")))
                .single();
    }

    @Transactional(readOnly = true)
    boolean isVerified(Run run) {
        return isSet(run, "verified_at");
    }

    @Transactional(readOnly = true)
    boolean isMatched(Run run) {
        return isSet(run, "matched_at");
    }

    @Transactional(readOnly = true)
    boolean isNotified(Run run) {
        return isSet(run, "notified_at");
    }

    /** Why the last attempt failed; empty while one is under way or after one succeeded. */
    @Transactional(readOnly = true)
    Optional<String> error(Run run) {
        return jdbc.sql("SELECT error FROM reconciliation_run WHERE id = :id AND error IS NOT NULL")
                .param("id", run.id())
                .query(String.class)
                .optional();
    }

    void begun(String id) {
        setError(id, null);
    }

    void failed(String id, String error) {
        setError(id, error);
    }

    private void setError(String id, @Nullable String error) {
        jdbc.sql("UPDATE reconciliation_run SET error = :error WHERE id = :id")
                .param("error", error)
                .param("id", id)
                .update();
    }

    private boolean isSet(Run run, String column) {
        return jdbc.sql("SELECT %s IS NOT NULL FROM reconciliation_run WHERE id = :id".formatted(column))
                .param("id", run.id())
                .query(Boolean.class)
                .single();
    }

    void verified(Run run, Instant at) {
        mark(run, "verified_at", at);
    }

    void matched(Run run, String ruleSet, Instant at) {
        jdbc.sql("UPDATE reconciliation_run SET rule_set = :ruleSet WHERE id = :id")
                .param("ruleSet", ruleSet)
                .param("id", run.id())
                .update();
        mark(run, "matched_at", at);
    }

    void notified(Run run, Instant at) {
        mark(run, "notified_at", at);
    }

    private void mark(Run run, String column, Instant at) {
        jdbc.sql("UPDATE reconciliation_run SET %s = :at WHERE id = :id".formatted(column))
                .param("at", Timestamp.from(at))
                .param("id", run.id())
                .update();
    }

    private static Run row(ResultSet row, int number) throws SQLException {
        return new Run(
                new RunIdentity(row.getObject("business_date", LocalDate.class), row.getInt("rerun")),
                row.getTimestamp("as_of").toInstant(),
                row.getInt("segments"));
    }

    /** One part of a table. */
    record Segment(TradeSource source, int number) {}

    /** @param trades handed to the matcher */
    record SegmentCounts(long trades, long waiting, long dataErrors) {}
}
