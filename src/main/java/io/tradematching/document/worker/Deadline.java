package io.tradematching.document.worker;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Kills a worker that does not answer in time. One that spent half of that time in the queue for a processor gets more, up to
 * three times the limit: a page must not fail because its neighbours are busy.
 */
final class Deadline {

    private static final int EXTENSIONS = 2;

    private final Worker worker;
    private final Duration limit;
    private final ScheduledExecutorService clock;
    private Duration waitedBefore;
    private int extensions;
    private boolean cancelled;

    private Deadline(Worker worker, Duration limit, ScheduledExecutorService clock) {
        this.worker = worker;
        this.limit = limit;
        this.clock = clock;
        this.waitedBefore = worker.waitedForProcessor();
    }

    static Deadline of(Worker worker, Duration limit, ScheduledExecutorService clock) {
        Deadline deadline = new Deadline(worker, limit, clock);
        deadline.schedule();
        return deadline;
    }

    synchronized void cancel() {
        cancelled = true;
    }

    private void schedule() {
        try {
            var _ = clock.schedule(this::passed, limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException _) {
            worker.end();
        }
    }

    private synchronized void passed() {
        if (cancelled) {
            return;
        }
        if (extensions < EXTENSIONS && isStarved()) {
            extensions++;
            schedule();
        } else {
            worker.killAtDeadline();
        }
    }

    private boolean isStarved() {
        Duration waited = worker.waitedForProcessor();
        Duration since = waited.minus(waitedBefore);
        waitedBefore = waited;
        return since.multipliedBy(2).compareTo(limit) > 0;
    }
}
