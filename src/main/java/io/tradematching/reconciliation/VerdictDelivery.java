package io.tradematching.reconciliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import io.tradematching.trade.Trades.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Brings verdicts that wait in an outbox to the trade tables. The statement that takes them out belongs to a transaction which ends
 * after they have arrived: if the process dies in between they are sent again, which changes nothing, as a verdict holds only for
 * the trade it was passed on.
 */
@Component
public class VerdictDelivery {

    private final Trades tables;

    VerdictDelivery(Trades tables) {
        this.tables = tables;
    }

    /**
     * @param taking takes rows with source, trade_id, version, processing_timestamp, status and match_id out of an outbox, and
     *     returns them
     * @return how many were sent
     */
    public int send(StatementSpec taking) {
        List<Row> rows = taking.query(VerdictDelivery::row).list();
        Map<TradeSource, List<Verdict>> bySource =
                rows.stream().collect(groupingBy(Row::source, mapping(Row::verdict, toList())));
        bySource.forEach(tables::recordVerdicts);
        return rows.size();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                TradeSource.valueOf(row.getString("source")),
                new Verdict(
                        row.getString("trade_id"),
                        row.getInt("version"),
                        Instant.parse(row.getString("processing_timestamp")),
                        MatchStatus.valueOf(row.getString("status")),
                        row.getString("match_id")));
    }

    private record Row(TradeSource source, Verdict verdict) {}
}
