package io.tradematching.reconciliation;

import io.tradematching.reconciliation.RunRecords.Segment;
import io.tradematching.reconciliation.RunRecords.SegmentCounts;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades.Verdict;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What verification found, segment by segment. */
@Repository
@Transactional
class SegmentRecords {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    SegmentRecords(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Records a segment and everything found in it, all or nothing: a segment is done once. */
    void done(Run run, Segment segment, SegmentCounts counts, List<DataError> errors, List<Verdict> verdicts) {
        jdbc.sql("""
                        INSERT INTO reconciliation_segment (run_id, source, segment, trades, waiting, data_errors)
                        VALUES (:run, :source, :segment, :trades, :waiting, :errors)
                        """)
                .param("run", run.id())
                .param("source", segment.source().name())
                .param("segment", segment.number())
                .param("trades", counts.trades())
                .param("waiting", counts.waiting())
                .param("errors", counts.dataErrors())
                .update();
        batch.batchUpdate(
                """
                INSERT INTO reconciliation_data_error (run_id, source, item, message, s3_source)
                VALUES (:run, :source, :item, :message, :s3Source)
                """, errors.stream().map(error -> parameters(run, error)).toArray(SqlParameterSource[]::new));
        addVerdicts(run, segment.source(), verdicts);
    }

    private static SqlParameterSource parameters(Run run, DataError error) {
        return new MapSqlParameterSource("run", run.id())
                .addValue("source", error.source().name())
                .addValue("item", error.item())
                .addValue("message", error.message())
                .addValue("s3Source", error.s3Source());
    }

    private void addVerdicts(Run run, TradeSource source, List<Verdict> verdicts) {
        batch.batchUpdate(
                """
                INSERT INTO reconciliation_verdict (run_id, source, trade_id, version, processing_timestamp, status, match_id)
                VALUES (:run, :source, :tradeId, :version, :processed, :status, :matchId)
                """,
                verdicts.stream()
                        .map(verdict -> parameters(run, source, verdict))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(Run run, TradeSource source, Verdict verdict) {
        return new MapSqlParameterSource("run", run.id())
                .addValue("source", source.name())
                .addValue("tradeId", verdict.tradeId())
                .addValue("version", verdict.version())
                .addValue("processed", verdict.processingTimestamp().toString())
                .addValue("status", verdict.status().name())
                .addValue("matchId", verdict.matchId());
    }

    /** Replaces what the step found before, so that a repeated step does not report twice. */
    void replaceFindings(Run run, String step, List<Finding> findings) {
        jdbc.sql("DELETE FROM reconciliation_finding WHERE run_id = :run AND step = :step")
                .param("run", run.id())
                .param("step", step)
                .update();
        batch.batchUpdate(
                """
                INSERT INTO reconciliation_finding (run_id, step, code, item, message)
                VALUES (:run, :step, :code, :item, :message)
                """,
                findings.stream()
                        .map(finding -> new MapSqlParameterSource("run", run.id())
                                .addValue("step", step)
                                .addValue("code", finding.code().name())
                                .addValue("item", finding.item())
                                .addValue("message", finding.message()))
                        .toArray(SqlParameterSource[]::new));
    }
}
