package io.tradematching.breaks;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decided before about differences like this one: evidence for whoever decides now, never applied by itself. */
@Service
@Transactional(readOnly = true)
public class Precedents {

    private final JdbcClient jdbc;

    Precedents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those about the same term first, then the latest first; none where the counterparty is not known. */
    public List<Precedent> of(Break open, int limit) {
        return jdbc.sql("""
                        SELECT b.*, e.actor, e.comment
                          FROM trade_break b
                          JOIN LATERAL (SELECT actor, comment FROM trade_break_event
                                         WHERE break_id = b.id AND resolution = b.resolution AND comment IS NOT NULL
                                         ORDER BY id DESC LIMIT 1) e ON TRUE
                         WHERE b.status = 'RESOLVED' AND b.resolution IN ('ACCEPTED', 'CORRECTED')
                           AND b.counterparty = :counterparty AND b.kind = :kind AND b.id <> :id
                         ORDER BY (b.term = :term) DESC, b.resolved_at DESC LIMIT :limit
                        """)
                .param("counterparty", open.seen().counterparty(), java.sql.Types.VARCHAR)
                .param("kind", open.seen().difference().kind().name())
                .param("id", open.id())
                .param("term", open.seen().difference().term().wireName())
                .param("limit", limit)
                .query((row, number) ->
                        new Precedent(BreakTable.row(row, number), row.getString("actor"), row.getString("comment")))
                .list();
    }
}
