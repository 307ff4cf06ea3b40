package io.tradematching.reconciliation;

import io.tradematching.breaks.SecondLook;
import io.tradematching.reconciliation.ReportedPair.Difference;
import io.tradematching.reconciliation.ReportedPair.Print;
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

    /** What {@link #add} reads of a difference, beside all columns of its pair; {@code d} are the differences. */
    static final String DIFFERENCE_COLUMNS = """
            d.term, d.kind, d.severity, d.bank_value, d.counterparty_value, d.tolerance, d.tolerated,
            d.break_id, d.break_status, d.break_opened_at, d.bank_raw, d.bank_page, d.counterparty_raw,
            d.counterparty_page, d.second_look, d.second_look_note""";

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
                row.getString("break_id"),
                row.getString("break_status"),
                openedAt == null ? null : openedAt.toInstant(),
                print(row, "bank"),
                print(row, "counterparty"),
                secondLook(row));
    }

    private static @Nullable Print print(ResultSet row, String side) throws SQLException {
        String raw = row.getString(side + "_raw");
        return raw == null ? null : new Print(raw, row.getInt(side + "_page"));
    }

    private static @Nullable SecondLook secondLook(ResultSet row) throws SQLException {
        String outcome = row.getString("second_look");
        return outcome == null
                ? null
                : new SecondLook(SecondLook.Outcome.valueOf(outcome), row.getString("second_look_note"));
    }
}
