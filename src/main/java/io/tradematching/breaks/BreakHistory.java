package io.tradematching.breaks;

import static io.tradematching.breaks.BreakTable.name;
import static io.tradematching.breaks.BreakTable.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to breaks, in order; only ever added to. */
@Repository
class BreakHistory {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    BreakHistory(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void add(Collection<BreakEvent> events) {
        batch.batchUpdate("""
                INSERT INTO trade_break_event (break_id, at, actor, from_status, to_status, resolution, comment)
                VALUES (:breakId, :at, :actor, :from, :to, :resolution, :comment)
                """, events.stream().map(BreakHistory::parameters).toArray(SqlParameterSource[]::new));
    }

    List<BreakEvent> of(String breakId) {
        return jdbc.sql("SELECT * FROM trade_break_event WHERE break_id = :id ORDER BY id")
                .param("id", breakId)
                .query(BreakHistory::row)
                .list();
    }

    private static SqlParameterSource parameters(BreakEvent event) {
        return new MapSqlParameterSource("breakId", event.breakId())
                .addValue("at", timestamp(event.at()))
                .addValue("actor", event.actor())
                .addValue("from", name(event.from()))
                .addValue("to", event.to().name())
                .addValue("resolution", name(event.resolution()))
                .addValue("comment", event.comment());
    }

    private static BreakEvent row(ResultSet row, int number) throws SQLException {
        String from = row.getString("from_status");
        String resolution = row.getString("resolution");
        return new BreakEvent(
                row.getString("break_id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                from == null ? null : BreakStatus.valueOf(from),
                BreakStatus.valueOf(row.getString("to_status")),
                resolution == null ? null : Resolution.valueOf(resolution),
                row.getString("comment"));
    }
}
