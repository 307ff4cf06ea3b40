package io.tradematching.batchconsole;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything people did here. */
@Repository
class ActionTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty if the instance is being restarted already. */
    Optional<Action> add(ActionRequest request) {
        return jdbc.sql("""
                        INSERT INTO console_action (kind, actor, reason, requested_at, job_name, job_instance_id,
                            job_execution_id, selection_id, state, outcome)
                        VALUES (:kind, :actor, :reason, :now, :job, :instance, :execution, :selection, 'REQUESTED',
                            'waiting for its turn')
                        ON CONFLICT DO NOTHING RETURNING *
                        """)
                .param("kind", request.kind().name())
                .param("actor", request.actor())
                .param("reason", request.reason().strip())
                .param("now", Timestamp.from(clock.instant()))
                .param("job", request.jobName())
                .param("instance", request.instanceId())
                .param("execution", request.executionId())
                .param("selection", request.selectionId())
                .query(ActionTable::row)
                .optional();
    }

    void begun(long id, String waitsFor) {
        jdbc.sql("UPDATE console_action SET state = 'RUNNING', outcome = :outcome WHERE id = :id")
                .param("outcome", waitsFor)
                .param("id", id)
                .update();
    }

    void end(long id, ActionState state, String outcome, @Nullable Long resultId) {
        jdbc.sql("""
                        UPDATE console_action SET state = :state, outcome = :outcome, result_execution_id = :result,
                               ended_at = :now
                         WHERE id = :id AND state IN ('REQUESTED', 'RUNNING')
                        """)
                .param("state", state.name())
                .param("outcome", outcome)
                .param("result", resultId)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    Optional<Action> find(long id) {
        return jdbc.sql("SELECT * FROM console_action WHERE id = :id")
                .param("id", id)
                .query(ActionTable::row)
                .optional();
    }

    /** The newest first. */
    List<Action> latest(long before, int limit) {
        return jdbc.sql("SELECT * FROM console_action WHERE id < :before ORDER BY id DESC LIMIT :limit")
                .param("before", before)
                .param("limit", limit)
                .query(ActionTable::row)
                .list();
    }

    List<Action> ofInstance(long instanceId) {
        return jdbc.sql("SELECT * FROM console_action WHERE job_instance_id = :id ORDER BY id DESC LIMIT 50")
                .param("id", instanceId)
                .query(ActionTable::row)
                .list();
    }

    List<Action> ofSelection(long selectionId) {
        return jdbc.sql("SELECT * FROM console_action WHERE selection_id = :id ORDER BY id")
                .param("id", selectionId)
                .query(ActionTable::row)
                .list();
    }

    /** Under way for longer than this, here or in another process. */
    List<Action> open(Duration age) {
        return jdbc.sql("""
                        SELECT * FROM console_action
                         WHERE state IN ('REQUESTED', 'RUNNING') AND requested_at <= :since ORDER BY id LIMIT 1000
                        """)
                .param("since", Timestamp.from(clock.instant().minus(age)))
                .query(ActionTable::row)
                .list();
    }

    private static Action row(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Action(
                row.getLong("id"),
                ActionKind.valueOf(row.getString("kind")),
                row.getString("actor"),
                row.getString("reason"),
                row.getTimestamp("requested_at").toInstant(),
                row.getString("job_name"),
                row.getObject("job_instance_id", Long.class),
                row.getObject("job_execution_id", Long.class),
                row.getObject("selection_id", Long.class),
                ActionState.valueOf(row.getString("state")),
                row.getString("outcome"),
                row.getObject("result_execution_id", Long.class),
                ended == null ? null : ended.toInstant());
    }
}
