package io.tradematching.ingest;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Faults that happen at named points, each once. */
final class FaultPlan {

    private final List<Fault> faults = new ArrayList<>();

    synchronized void failOnceAt(String point, FailureReason reason) {
        breakOnceAt(point, () -> new Failure(reason, point, "provoked").asException());
    }

    synchronized void breakOnceAt(String point, Supplier<RuntimeException> trouble) {
        onceAt(point, () -> {
            throw trouble.get();
        });
    }

    /** Something happens around the call, which then goes on. */
    synchronized void onceAt(String point, Runnable trouble) {
        faults.add(new Fault(point, trouble));
    }

    void pass(String point) {
        take(point).ifPresent(fault -> fault.trouble().run());
    }

    private synchronized Optional<Fault> take(String point) {
        Optional<Fault> planned =
                faults.stream().filter(fault -> point.contains(fault.point())).findFirst();
        planned.ifPresent(faults::remove);
        return planned;
    }

    synchronized void clear() {
        faults.clear();
    }

    private record Fault(String point, Runnable trouble) {}
}
