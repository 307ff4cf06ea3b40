package io.tradematching.launch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.tradematching.launch.Leases.Lease;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Watches over one run: renews its lease, ends its thread when it must not go on. */
final class RunWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RunWatch.class);

    private final Leases leases;
    private final Lease lease;
    private final Thread worker;
    private final Runnable heartbeat;
    private final Consumer<RunWatch> whenOver;
    private final @Nullable Map<String, String> logContext = MDC.getCopyOfContextMap();
    private final List<Future<?>> timers = new ArrayList<>();
    private boolean over;

    RunWatch(Leases leases, Lease lease, Thread worker, Runnable heartbeat, Consumer<RunWatch> whenOver) {
        this.leases = leases;
        this.lease = lease;
        this.worker = worker;
        this.heartbeat = heartbeat;
        this.whenOver = whenOver;
    }

    void start(ScheduledExecutorService timer, Duration limit) {
        long interval = leases.renewalInterval().toMillis();
        timers.add(timer.scheduleAtFixedRate(this::beat, interval, interval, MILLISECONDS));
        timers.add(timer.schedule(() -> stop("its limit of " + limit), limit.toMillis(), MILLISECONDS));
    }

    /**
     * What fails here is tried again at the next beat: while the lease cannot be renewed, nobody else can take it either. The
     * heartbeat may hang longer than a lease lasts, and must not keep this or any other lease from being renewed.
     */
    private void beat() {
        Thread.ofVirtual().name("heartbeat").start(() -> attempt(heartbeat));
        attempt(() -> {
            if (!leases.renew(lease)) {
                interrupt("the loss of its lease");
            }
        });
    }

    private void attempt(Runnable part) {
        restoreLogContext();
        try {
            part.run();
        } catch (RuntimeException e) {
            log.warn("A heartbeat of {} failed, the next one follows: {}", lease.name(), e.toString());
        } finally {
            MDC.clear();
        }
    }

    private void restoreLogContext() {
        if (logContext != null) {
            MDC.setContextMap(logContext);
        }
    }

    void stop(String cause) {
        attempt(() -> interrupt(cause));
    }

    private synchronized void interrupt(String cause) {
        if (!over) {
            log.warn("{} is interrupted after {}", lease.name(), cause);
            worker.interrupt();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            over = true;
        }
        timers.forEach(timer -> timer.cancel(false));
        // The thread goes back to its pool; an interrupt meant for this run must not hit the next one.
        Thread.interrupted();
        release();
        whenOver.accept(this);
    }

    private void release() {
        try {
            leases.release(lease);
        } catch (RuntimeException e) {
            log.warn("Lease {} could not be released, it expires by itself: {}", lease.name(), e.toString());
        }
    }
}
