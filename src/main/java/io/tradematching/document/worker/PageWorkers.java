package io.tradematching.document.worker;

import static java.util.Objects.requireNonNull;

import io.tradematching.document.ConvertedPage;
import io.tradematching.document.PdfInspection;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.nio.file.Path;
import java.time.Duration;

/** The work of the child processes as plain calls: lost workers become failures of the page that lost them. */
public final class PageWorkers implements AutoCloseable {

    private static final Duration IDLE = Duration.ofMinutes(2);

    private final WorkerPool pool;

    PageWorkers(WorkerPool pool) {
        this.pool = pool;
    }

    public static PageWorkers of(Path workDirectory, int size) {
        WorkDirectory directory = WorkDirectory.open(workDirectory);
        return new PageWorkers(new WorkerPool(ChildJvm.ofThisApplication(directory.natives()), directory, size, IDLE));
    }

    public PdfInspection inspect(WorkerRequest request) {
        return requireNonNull(answerTo(request).inspection());
    }

    public ConvertedPage convert(WorkerRequest request) {
        return requireNonNull(answerTo(request).page());
    }

    @Override
    public void close() {
        pool.close();
    }

    private WorkerAnswer answerTo(WorkerRequest request) {
        WorkerAnswer answer = callTwiceAtMost(request);
        if (answer.failure() != null) {
            throw answer.failure().asException();
        }
        return answer;
    }

    /**
     * A first death may have been an accident, a kill by the system for instance; a second one is the page's own doing. A full heap
     * is so at once: no worker has another page in it.
     */
    private WorkerAnswer callTwiceAtMost(WorkerRequest request) {
        try {
            return pool.call(request);
        } catch (WorkerLostException first) {
            if (first.end() == WorkerLostException.End.DIED) {
                return callAgain(request);
            }
            throw failure(request, first).causedBy(first);
        }
    }

    private WorkerAnswer callAgain(WorkerRequest request) {
        try {
            return pool.call(request);
        } catch (WorkerLostException second) {
            throw failure(request, second).causedBy(second);
        }
    }

    private static Failure failure(WorkerRequest request, WorkerLostException lost) {
        return switch (lost.end()) {
            case KILLED_AT_DEADLINE ->
                failure(
                        request,
                        FailureReason.PAGE_TIMEOUT,
                        "took longer than " + request.limits().pageTimeout().toSeconds() + " s and was stopped");
            case OUT_OF_MEMORY ->
                failure(
                        request,
                        FailureReason.HOSTILE_CONTENT,
                        "needs more memory to draw and read than its reader process has");
            case DIED -> failure(request, FailureReason.HOSTILE_CONTENT, "made its reader process crash twice");
        };
    }

    private static Failure failure(WorkerRequest request, FailureReason reason, String message) {
        String subject = request.page() == 0 ? "the document" : "page " + request.page();
        return new Failure(reason, request.item(), subject + " " + message);
    }
}
