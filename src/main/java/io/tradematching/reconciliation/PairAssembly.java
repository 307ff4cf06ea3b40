package io.tradematching.reconciliation;

import io.tradematching.reconciliation.ReportedPair.Difference;
import io.tradematching.trade.MatchStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts a pair together from its rows, one for each difference, which come one after the other. */
final class PairAssembly {

    private final Consumer<ReportedPair> pairs;
    private final List<Difference> differences = new ArrayList<>();
    private @Nullable ReportedPair current;

    PairAssembly(Consumer<ReportedPair> pairs) {
        this.pairs = pairs;
    }

    void add(ResultSet row) throws SQLException {
        if (current == null || !row.getString("match_id").equals(current.matchId())) {
            end();
            current = pair(row);
        }
        if (row.getString("term") != null) {
            differences.add(difference(row));
        }
    }

    /** After the last row. */
    void end() {
        if (current != null) {
            pairs.accept(current.with(differences));
        }
        differences.clear();
    }

    private static ReportedPair pair(ResultSet row) throws SQLException {
        return new ReportedPair(
                row.getString("match_id"),
                row.getString("bank_trade_id"),
                row.getString("counterparty_trade_id"),
                row.getString("bank_source"),
                row.getString("counterparty_source"),
                row.getString("product_type"),
                row.getString("counterparty"),
                row.getString("currency"),
                row.getBigDecimal("notional"),
                MatchStatus.valueOf(row.getString("status")),
                row.getBigDecimal("score"),
                row.getString("paired_by"),
                row.getString("runner_up"),
                row.getBigDecimal("runner_up_score"),
                row.getString("contributions"),
                List.of());
    }

    private static Difference difference(ResultSet row) throws SQLException {
        Timestamp openedAt = row.getTimestamp("break_opened_at");
        return new Difference(
                row.getString("term"),
                row.getString("kind"),
                row.getString("severity"),
                row.getString("bank_value"),
                row.getString("counterparty_value"),
                row.getString("tolerance"),
                row.getBoolean("tolerated"),
                row.getString("break_status"),
                openedAt == null ? null : openedAt.toInstant());
    }
}
