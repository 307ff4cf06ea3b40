package io.tradematching.reconciliation;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on several items at once. */
final class Parallel {

    private Parallel() {}

    /**
     * Works on all items, also when some fail, so that what can be done is done; then throws the first failure, if any.
     *
     * @return the results in the order of the items
     */
    static <T, R> List<R> map(List<T> items, int threads, Function<T, R> work) {
        try (ExecutorService pool =
                Executors.newFixedThreadPool(threads, Thread.ofVirtual().factory())) {
            List<Future<R>> futures = new ArrayList<>();
            for (T item : items) {
                futures.add(pool.submit(() -> work.apply(item)));
            }
            try {
                return await(futures);
            } catch (InterruptedException e) {
                pool.shutdownNow();
                Thread.currentThread().interrupt();
                throw new Failure(FailureReason.TIMEOUT, "reconciliation", "interrupted while it was reading")
                        .causedBy(e);
            }
        }
    }

    private static <R> List<R> await(List<Future<R>> futures) throws InterruptedException {
        List<R> results = new ArrayList<>();
        RuntimeException first = null;
        for (Future<R> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                RuntimeException failure = unchecked(e);
                first = first == null ? failure : first;
            }
        }
        if (first != null) {
            throw first;
        }
        return results;
    }

    private static RuntimeException unchecked(ExecutionException failure) {
        return switch (failure.getCause()) {
            case RuntimeException runtime -> runtime;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(failure);
        };
    }
}
