package io.tradematching.reconciliation;

import static java.util.stream.Collectors.toMap;

import io.tradematching.trade.TradeSource;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many trades of each side ended in which status. */
@Repository
@Transactional
class CountRecords {

    private final JdbcClient jdbc;

    CountRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Run run, Counts counts) {
        for (TradeSource source : TradeSource.values()) {
            counts.of(source).forEach((status, trades) -> add(run, source, status, trades));
        }
    }

    private void add(Run run, TradeSource source, TradeStatus status, long trades) {
        jdbc.sql("""
                        INSERT INTO reconciliation_count (run_id, source, status, trades)
                        VALUES (:run, :source, :status, :trades)
                        """)
                .param("run", run.id())
                .param("source", source.name())
                .param("status", status.name())
                .param("trades", trades)
                .update();
    }

    @Transactional(readOnly = true)
    Counts find(Run run) {
        return new Counts(find(run, TradeSource.BANK), find(run, TradeSource.COUNTERPARTY));
    }

    private Map<TradeStatus, Long> find(Run run, TradeSource source) {
        return jdbc
                .sql("SELECT status, trades FROM reconciliation_count WHERE run_id = :run AND source = :source")
                .param("run", run.id())
                .param("source", source.name())
                .query((row, _) -> Map.entry(TradeStatus.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
