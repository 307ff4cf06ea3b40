package io.tradematching.batchconsole;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Executions that are restarted together. What was counted is what is restarted: later failures are not among them. */
@Component
class Selections {

    static final int AT_MOST = 5_000;

    private final JdbcClient jdbc;
    private final UnresolvedFailures unresolved;
    private final ExecutionTable executions;
    private final ActionLog log;
    private final ActionTable actions;
    private final Actions launches;
    private final Clock clock;

    Selections(
            JdbcClient jdbc,
            UnresolvedFailures unresolved,
            ExecutionTable executions,
            ActionLog log,
            ActionTable actions,
            Actions launches,
            Clock clock) {
        this.jdbc = jdbc;
        this.unresolved = unresolved;
        this.executions = executions;
        this.log = log;
        this.actions = actions;
        this.launches = launches;
        this.clock = clock;
    }

    /** The group as it is now, at most {@value #AT_MOST} of it, the latest first. */
    @Transactional
    public Selection freeze(String jobName, String fingerprint, String actor) {
        List<ExecutionRow> rows = unresolved.ofGroup(jobName, fingerprint, AT_MOST);
        if (rows.isEmpty()) {
            throw new ActionRefusedException("Nothing of this group is unresolved any more");
        }
        long id = jdbc.sql("""
                        INSERT INTO console_selection (actor, created_at, description) VALUES (:actor, :now, :description)
                        RETURNING id
                        """)
                .param("actor", actor)
                .param("now", Timestamp.from(clock.instant()))
                .param("description", "%s, failure %s".formatted(jobName, fingerprint))
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO console_selection_item SELECT :id, unnest(:executions)")
                .param("id", id)
                .param("executions", rows.stream().map(ExecutionRow::id).toArray(Long[]::new))
                .update();
        return find(id).orElseThrow();
    }

    Optional<Selection> find(long id) {
        return jdbc.sql("""
                        SELECT s.*, (SELECT count(*) FROM console_selection_item i WHERE i.selection_id = s.id) AS size
                          FROM console_selection s WHERE s.id = :id
                        """)
                .param("id", id)
                .query((row, _) -> new Selection(
                        row.getLong("id"),
                        row.getString("actor"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("description"),
                        row.getTimestamp("started_at") == null
                                ? null
                                : row.getTimestamp("started_at").toInstant(),
                        row.getInt("size")))
                .optional();
    }

    List<Long> items(long id, int limit) {
        return jdbc.sql("""
                        SELECT job_execution_id FROM console_selection_item WHERE selection_id = :id
                         ORDER BY job_execution_id LIMIT :limit
                        """)
                .param("id", id)
                .param("limit", limit)
                .query((row, _) -> row.getLong("job_execution_id"))
                .list();
    }

    List<Action> actions(long id) {
        return actions.ofSelection(id);
    }

    /** Once only. What has meanwhile been resolved or restarted by somebody else is left out, and said so. */
    Action restart(long id, String actor, String reason) {
        Selection selection = find(id).orElseThrow(() -> new ActionRefusedException("There is no selection " + id));
        ActionRequest request = new ActionRequest(ActionKind.BULK_RESTART, actor, reason, null, null, null, id);
        if (jdbc.sql("UPDATE console_selection SET started_at = :now WHERE id = :id AND started_at IS NULL")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update()
                == 0) {
            throw new ActionRefusedException("Selection %d has been restarted already".formatted(id));
        }
        Action action = log.record(
                request, Map.of("selection", selection.description(), "executions", String.valueOf(selection.size())));
        long begun = items(id, AT_MOST).stream()
                .filter(item -> restartItem(item, id, actor, reason))
                .count();
        actions.end(
                action.id(),
                ActionState.CONFIRMED,
                "%d of %d restarts are queued; each tells its own outcome".formatted(begun, selection.size()),
                null);
        return action;
    }

    private boolean restartItem(long executionId, long selectionId, String actor, String reason) {
        Optional<ExecutionRow> execution =
                executions.find(executionId).filter(row -> unresolved.isUnresolved(row.id()));
        Optional<Action> action = execution.flatMap(row -> log.add(new ActionRequest(
                ActionKind.RESTART, actor, reason, row.jobName(), row.instanceId(), row.id(), selectionId)));
        action.ifPresent(restart -> launches.submit(restart, execution.orElseThrow()));
        return action.isPresent();
    }

    /** @param startedAt null while it is only a preview */
    record Selection(
            long id,
            String actor,
            Instant createdAt,
            String description,
            @Nullable Instant startedAt,
            int size) {}
}
