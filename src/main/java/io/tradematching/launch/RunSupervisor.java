package io.tradematching.launch;

import io.tradematching.launch.Leases.Lease;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.stereotype.Component;

/** Keeps the lease of a run alive, and interrupts the run when its time is over or its lease is lost. */
@Component
class RunSupervisor implements AutoCloseable {

    private final Leases leases;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("lease-", 0).daemon().factory());

    RunSupervisor(Leases leases) {
        this.leases = leases;
    }

    /** Watches over the calling thread until the returned watch is closed. */
    RunWatch watch(Lease lease, Duration limit, Runnable heartbeat) {
        RunWatch watch = new RunWatch(leases, lease, Thread.currentThread(), heartbeat);
        watch.start(timer, limit);
        return watch;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
