package io.tradematching.ingest;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** Faults that happen at named points, each once. */
final class FaultPlan {

    private final List<Fault> faults = new ArrayList<>();

    synchronized void failOnceAt(String point, FailureReason reason) {
        breakOnceAt(point, () -> new Failure(reason, point, "provoked").asException());
    }

    synchronized void breakOnceAt(String point, Supplier<RuntimeException> trouble) {
        faults.add(new Fault(point, trouble));
    }

    synchronized void pass(String point) {
        for (Iterator<Fault> planned = faults.iterator(); planned.hasNext(); ) {
            Fault fault = planned.next();
            if (point.contains(fault.point())) {
                planned.remove();
                throw fault.trouble().get();
            }
        }
    }

    synchronized void clear() {
        faults.clear();
    }

    private record Fault(String point, Supplier<RuntimeException> trouble) {}
}
