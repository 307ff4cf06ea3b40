package io.tradematching.document.worker;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** At most {@code size} warm child processes, each serving one request at a time. */
final class WorkerPool implements AutoCloseable {

    /** From launch to the first word: class loading and the OCR model, on a busy machine. */
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private static final Logger log = LoggerFactory.getLogger(WorkerPool.class);

    private final ChildJvm childJvm;
    private final WorkDirectory directory;
    private final Duration idleTime;
    private final Semaphore places;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("page-worker-clock").factory());
    private final Set<Worker> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    WorkerPool(ChildJvm childJvm, WorkDirectory directory, int size, Duration idleTime) {
        this.childJvm = childJvm;
        this.directory = directory;
        this.idleTime = idleTime;
        this.places = new Semaphore(size, true);
        long period = Math.max(1, idleTime.toMillis() / 2);
        var _ = clock.scheduleWithFixedDelay(this::endLongIdle, period, period, TimeUnit.MILLISECONDS);
    }

    WorkerAnswer call(WorkerRequest request) throws WorkerLostException {
        takePlace(request);
        try {
            Worker worker = idleOrNew(request);
            WorkerAnswer answer = guarded(worker, request.limits().pageTimeout(), () -> worker.answer(request));
            rest(worker);
            return answer;
        } finally {
            places.release();
        }
    }

    @Override
    public void close() {
        closed = true;
        endIdle();
        busy.forEach(Worker::end);
        clock.shutdownNow();
        directory.close();
    }

    private void takePlace(WorkerRequest request) {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw lost(request, "was interrupted while waiting for a reader process")
                    .causedBy(e);
        }
        if (closed) {
            places.release();
            throw lost(request, "was not read because the platform is stopping").asException();
        }
    }

    private Worker idleOrNew(WorkerRequest request) {
        for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.wake()) {
                return worker;
            }
        }
        return start(request);
    }

    private Worker start(WorkerRequest request) {
        try {
            Worker worker = Worker.launch(childJvm, directory);
            String version = guarded(worker, START_LIMIT, worker::awaitReady);
            log.debug("Started page worker {} with Tesseract {}", worker, version);
            return worker;
        } catch (IOException | WorkerLostException e) {
            throw lost(request, "found no reader process: it did not start").causedBy(e);
        }
    }

    /** Runs one exchange with a worker; the worker is dead afterwards unless it answered in time. */
    private <T> T guarded(Worker worker, Duration limit, Exchange<T> exchange) throws WorkerLostException {
        busy.add(worker);
        Deadline deadline = Deadline.of(worker, limit, clock);
        try {
            return exchange.run();
        } catch (IOException | RuntimeException e) {
            throw worker.lost(e);
        } finally {
            busy.remove(worker);
            deadline.cancel();
        }
    }

    private void rest(Worker worker) {
        worker.rest();
        idle.push(worker);
        if (closed) {
            endIdle();
        }
    }

    /** Workers rest on a stack, so that those at its bottom are not needed and can end. */
    private void endLongIdle() {
        idle.removeIf(worker -> worker.endIfRestedFor(idleTime));
    }

    private void endIdle() {
        for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.end();
        }
    }

    private static Failure lost(WorkerRequest request, String message) {
        return new Failure(FailureReason.WORKER_LOST, request.item(), "the document " + message);
    }

    private interface Exchange<T> {
        T run() throws IOException;
    }
}
