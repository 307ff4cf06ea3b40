package io.tradematching.batchconsole;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Watches open actions for what then happens: that a stopped execution really ends, and, where the process of an action has died,
 * what the job repository tells instead.
 */
@Component
class ActionConfirmation {

    /** How long an action may wait in a process that nobody hears of. */
    private static final Duration LOST = Duration.ofMinutes(15);

    private final ActionTable actions;
    private final ExecutionTable executions;
    private final LaunchQueue queue;
    private final Clock clock;

    ActionConfirmation(ActionTable actions, ExecutionTable executions, LaunchQueue queue, Clock clock) {
        this.actions = actions;
        this.executions = executions;
        this.queue = queue;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2_000)
    void confirm() {
        actions.open(Duration.ofSeconds(1)).stream()
                .filter(action -> !queue.holds(action))
                .forEach(this::confirm);
    }

    private void confirm(Action action) {
        switch (action.kind()) {
            case STOP -> confirmStop(action);
            case START, RESTART -> confirmLaunch(action);
            default -> confirmLost(action);
        }
    }

    private void confirmStop(Action action) {
        Long id = action.executionId();
        Optional<ExecutionRow> execution = id == null ? Optional.empty() : executions.find(id);
        execution.filter(row -> !row.running() && row.endedAt() != null).ifPresent(row -> {
            boolean stopped = row.status().equals("STOPPED");
            actions.end(
                    action.id(),
                    stopped ? ActionState.CONFIRMED : ActionState.NOT_ACHIEVED,
                    stopped ? "it has stopped" : "it ended " + row.status() + " before it could stop",
                    id);
        });
    }

    /** Only for an action whose process is another one: from the executions that the instance has got since. */
    private void confirmLaunch(Action action) {
        later(action)
                .filter(row -> !row.running())
                .ifPresentOrElse(
                        row -> actions.end(
                                action.id(),
                                row.status().equals("COMPLETED") ? ActionState.CONFIRMED : ActionState.NOT_ACHIEVED,
                                "execution %d ended %s".formatted(row.id(), row.status()),
                                row.id()),
                        () -> confirmLost(action));
    }

    private Optional<ExecutionRow> later(Action action) {
        Long instance = action.instanceId();
        Long execution = action.executionId();
        return instance == null || execution == null
                ? Optional.empty()
                : executions.attempts(instance).stream()
                        .filter(row -> row.id() > execution)
                        .reduce((_, last) -> last);
    }

    private void confirmLost(Action action) {
        if (action.requestedAt().plus(LOST).isBefore(clock.instant())
                && later(action).isEmpty()) {
            actions.end(
                    action.id(),
                    ActionState.NOT_ACHIEVED,
                    "the process that was to do it has ended, and no execution followed; do it again",
                    null);
        }
    }
}
