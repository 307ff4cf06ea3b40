package io.tradematching.batchconsole;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Removes old executions. An instance goes as a whole, when its latest execution completed or was abandoned before the limit and
 * nobody ever acted on it; what is unresolved, running, or part of the record of actions stays.
 */
@Component
class Retention implements DisposableBean {

    static final int SHORTEST_DAYS = 7;

    private static final Logger log = LoggerFactory.getLogger(Retention.class);
    private static final int AT_ONCE = 2_000;

    private final RetentionTable table;
    private final ActionLog actionLog;
    private final ActionTable actions;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("console-retention").daemon().factory());

    Retention(RetentionTable table, ActionLog actionLog, ActionTable actions, Clock clock) {
        this.table = table;
        this.actionLog = actionLog;
        this.actions = actions;
        this.clock = clock;
    }

    /** What a purge would remove; nothing is changed. */
    DryRun dryRun(int days) {
        Instant before = limit(days);
        List<Removable> removable = table.removable(before);
        return new DryRun(
                days,
                before,
                removable,
                removable.stream().mapToLong(Removable::instances).sum());
    }

    /**
     * @param before the limit of the dry run
     * @param expected how many instances the dry run counted
     */
    Action purge(Instant before, long expected, String actor, String reason) {
        Action action = recorded(before, expected, actor, reason);
        thread.execute(() -> run(action, before));
        return action;
    }

    /** As {@link #purge}, on the calling thread. */
    void purgeAndWait(Instant before, long expected, String actor, String reason) {
        run(recorded(before, expected, actor, reason), before);
    }

    private Action recorded(Instant before, long expected, String actor, String reason) {
        if (before.isAfter(limit(SHORTEST_DAYS))) {
            throw new IllegalArgumentException("The latest %d days are always kept".formatted(SHORTEST_DAYS));
        }
        long now =
                table.removable(before).stream().mapToLong(Removable::instances).sum();
        if (now != expected) {
            throw new ActionRefusedException(
                    "It would remove %d instances now, not the %d of the dry run; look again".formatted(now, expected));
        }
        return actionLog.record(
                new ActionRequest(ActionKind.PURGE, actor, reason, null, null, null, null),
                Map.of("before", before.toString(), "instances", String.valueOf(expected)));
    }

    private void run(Action action, Instant before) {
        try {
            actions.begun(action.id(), "removing");
            long removed = 0;
            int step;
            do {
                step = table.remove(before, AT_ONCE);
                removed += step;
            } while (step > 0 && !Thread.currentThread().isInterrupted());
            actions.end(action.id(), ActionState.CONFIRMED, "removed %d job instances".formatted(removed), null);
        } catch (RuntimeException e) {
            log.error("A purge ended early", e);
            actions.end(
                    action.id(),
                    ActionState.NOT_ACHIEVED,
                    "ended early: " + e.getClass().getSimpleName(),
                    null);
        }
    }

    private Instant limit(int days) {
        if (days < SHORTEST_DAYS) {
            throw new IllegalArgumentException("At least %d days are kept".formatted(SHORTEST_DAYS));
        }
        return clock.instant().minus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    /** @param before executions created earlier than this */
    record DryRun(int days, Instant before, List<Removable> jobs, long instances) {}

    record Removable(String jobName, long instances, Instant oldest) {}
}
