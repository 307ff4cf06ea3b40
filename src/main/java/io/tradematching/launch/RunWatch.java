package io.tradematching.launch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.tradematching.launch.Leases.Lease;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches over one run: renews its lease, ends its thread when it must not go on. */
final class RunWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RunWatch.class);

    private final Leases leases;
    private final Lease lease;
    private final Thread worker;
    private final Runnable heartbeat;
    private final List<Future<?>> timers = new ArrayList<>();
    private boolean over;

    RunWatch(Leases leases, Lease lease, Thread worker, Runnable heartbeat) {
        this.leases = leases;
        this.lease = lease;
        this.worker = worker;
        this.heartbeat = heartbeat;
    }

    void start(ScheduledExecutorService timer, Duration limit) {
        long interval = leases.renewalInterval().toMillis();
        timers.add(timer.scheduleAtFixedRate(this::beat, interval, interval, MILLISECONDS));
        timers.add(timer.schedule(() -> interrupt("its limit of " + limit), limit.toMillis(), MILLISECONDS));
    }

    /** What fails here is tried again at the next beat: while the lease cannot be renewed, nobody else can take it either. */
    private void beat() {
        attempt(heartbeat);
        attempt(() -> {
            if (!leases.renew(lease)) {
                interrupt("the loss of its lease");
            }
        });
    }

    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            log.warn("A heartbeat of {} failed, the next one follows: {}", lease.name(), e.toString());
        }
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
    }

    private void release() {
        try {
            leases.release(lease);
        } catch (RuntimeException e) {
            log.warn("Lease {} could not be released, it expires by itself: {}", lease.name(), e.toString());
        }
    }
}
