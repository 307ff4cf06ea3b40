package io.tradematching.breaks;

import static java.util.stream.Collectors.toMap;

import io.tradematching.matching.DifferenceKind;
import io.tradematching.matching.Severity;
import io.tradematching.matching.TermDifference;
import io.tradematching.trade.Money;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of breaks. */
@Repository
class BreakTable {

    private static final String UPSERT = """
            INSERT INTO trade_break (id, match_id, bank_trade_id, counterparty_trade_id, product_type, counterparty, notional, currency,
                    term, kind, severity, bank_value, counterparty_value, tolerance, second_look, second_look_note,
                    status, resolution, assignee, proposed_by, resolved_at, opened_at, due_at, seen_in_run, version)
            VALUES (:id, :matchId, :bankTradeId, :counterpartyTradeId, :product, :counterparty, :notional, :currency,
                    :term, :kind, :severity, :bankValue, :counterpartyValue, :tolerance, :secondLook, :secondLookNote,
                    :status, :resolution, :assignee, :proposedBy, :resolvedAt, :openedAt, :dueAt, :run, :version)
            ON CONFLICT (id) DO UPDATE SET
                    bank_trade_id = excluded.bank_trade_id, counterparty_trade_id = excluded.counterparty_trade_id,
                    product_type = excluded.product_type, counterparty = excluded.counterparty,
                    notional = excluded.notional, currency = excluded.currency,
                    kind = excluded.kind, severity = excluded.severity, bank_value = excluded.bank_value,
                    counterparty_value = excluded.counterparty_value, tolerance = excluded.tolerance,
                    second_look = excluded.second_look, second_look_note = excluded.second_look_note,
                    status = excluded.status, resolution = excluded.resolution, assignee = excluded.assignee,
                    proposed_by = excluded.proposed_by, resolved_at = excluded.resolved_at,
                    due_at = excluded.due_at, seen_in_run = excluded.seen_in_run, version = excluded.version
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    BreakTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    Optional<Break> find(String id) {
        return jdbc.sql("SELECT * FROM trade_break WHERE id = :id")
                .param("id", id)
                .query(BreakTable::row)
                .optional();
    }

    /** Kept from changing until the transaction ends. */
    Map<String, Break> lock(Collection<String> ids) {
        return jdbc
                .sql("SELECT * FROM trade_break WHERE id = ANY(:ids) ORDER BY id FOR UPDATE")
                .param("ids", ids.toArray(String[]::new))
                .query(BreakTable::row)
                .list()
                .stream()
                .collect(toMap(Break::id, Function.identity()));
    }

    List<Break> ofPair(String matchId) {
        return jdbc.sql("SELECT * FROM trade_break WHERE match_id = :matchId ORDER BY id")
                .param("matchId", matchId)
                .query(BreakTable::row)
                .list();
    }

    /** Open breaks that the run did not find, in order of their ids, beginning after the given one. */
    List<Break> unseen(String run, String afterId, int limit) {
        return jdbc.sql("""
                        SELECT * FROM trade_break
                         WHERE status <> 'RESOLVED' AND seen_in_run <> :run AND id > :afterId
                         ORDER BY id LIMIT :limit
                        """)
                .param("run", run)
                .param("afterId", afterId)
                .param("limit", limit)
                .query(BreakTable::row)
                .list();
    }

    void save(Collection<Break> breaks) {
        batch.batchUpdate(UPSERT, breaks.stream().map(BreakTable::parameters).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(Break it) {
        Sighting seen = it.seen();
        TermDifference difference = seen.difference();
        Handling handling = it.handling();
        Money notional = seen.notional();
        return new MapSqlParameterSource("id", it.id())
                .addValue("matchId", seen.matchId())
                .addValue("bankTradeId", seen.bankTradeId())
                .addValue("counterpartyTradeId", seen.counterpartyTradeId())
                .addValue("product", seen.product().name())
                .addValue("counterparty", seen.counterparty())
                .addValue("secondLook", seen.secondLook().outcome().name())
                .addValue("secondLookNote", seen.secondLook().note())
                .addValue("notional", notional == null ? null : notional.amount())
                .addValue("currency", notional == null ? null : notional.currency())
                .addValue("term", difference.term().wireName())
                .addValue("kind", difference.kind().name())
                .addValue("severity", difference.severity().name())
                .addValue("bankValue", difference.bankValue())
                .addValue("counterpartyValue", difference.counterpartyValue())
                .addValue("tolerance", difference.tolerance())
                .addValue("status", handling.status().name())
                .addValue("resolution", name(handling.resolution()))
                .addValue("assignee", handling.assignee())
                .addValue("proposedBy", handling.proposedBy())
                .addValue("resolvedAt", timestamp(handling.resolvedAt()))
                .addValue("openedAt", timestamp(it.openedAt()))
                .addValue("dueAt", timestamp(it.dueAt()))
                .addValue("run", it.seenInRun())
                .addValue("version", it.version());
    }

    static Break row(ResultSet row, int number) throws SQLException {
        return new Break(
                row.getString("id"),
                sighting(row),
                handling(row),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getString("seen_in_run"),
                row.getInt("version"));
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        BigDecimal notional = row.getBigDecimal("notional");
        return new Sighting(
                row.getString("match_id"),
                row.getString("bank_trade_id"),
                row.getString("counterparty_trade_id"),
                ProductType.valueOf(row.getString("product_type")),
                row.getString("counterparty"),
                notional == null ? null : new Money(notional, row.getString("currency")),
                difference(row),
                new SecondLook(
                        SecondLook.Outcome.valueOf(row.getString("second_look")), row.getString("second_look_note")));
    }

    private static TermDifference difference(ResultSet row) throws SQLException {
        return new TermDifference(
                Term.ofWireName(row.getString("term")).orElseThrow(),
                DifferenceKind.valueOf(row.getString("kind")),
                Severity.valueOf(row.getString("severity")),
                row.getString("bank_value"),
                row.getString("counterparty_value"),
                row.getString("tolerance"),
                false);
    }

    private static Handling handling(ResultSet row) throws SQLException {
        String resolution = row.getString("resolution");
        Timestamp resolvedAt = row.getTimestamp("resolved_at");
        return new Handling(
                BreakStatus.valueOf(row.getString("status")),
                resolution == null ? null : Resolution.valueOf(resolution),
                row.getString("assignee"),
                row.getString("proposed_by"),
                resolvedAt == null ? null : resolvedAt.toInstant());
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
