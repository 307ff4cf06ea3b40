package io.tradematching.launch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.tradematching.launch.Leases.Lease;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps the leases of runs alive, and interrupts a run when its time is over, its lease is lost, or its process ends and has
 * waited long enough.
 */
@Component
class RunSupervisor implements ApplicationListener<ContextClosedEvent>, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RunSupervisor.class);

    private final Leases leases;
    private final Duration shutdownGrace;
    private final Set<RunWatch> watches = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("lease-", 0).daemon().factory());
    private volatile boolean stopping;

    RunSupervisor(Leases leases, LeaseProperties properties) {
        this.leases = leases;
        this.shutdownGrace = properties.shutdownGrace();
    }

    /** Watches over the calling thread until the returned watch is closed. */
    RunWatch watch(Lease lease, Duration limit, Runnable heartbeat) {
        RunWatch watch = new RunWatch(leases, lease, Thread.currentThread(), heartbeat, watches::remove);
        watches.add(watch);
        watch.start(timer, limit);
        return watch;
    }

    boolean isStopping() {
        return stopping;
    }

    /** The first of all steps of a shutdown, while the database and the clients are still there. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        stop();
    }

    void stop() {
        stopping = true;
        if (!watches.isEmpty()) {
            log.info("The process ends: {} runs have {} to finish", watches.size(), shutdownGrace);
            var _ = timer.schedule(this::interruptAll, shutdownGrace.toMillis(), MILLISECONDS);
        }
    }

    private void interruptAll() {
        watches.forEach(watch -> watch.stop("the end of its process"));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
