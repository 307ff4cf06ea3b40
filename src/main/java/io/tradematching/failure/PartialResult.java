package io.tradematching.failure;

import java.util.List;

/** What could be handled, beside what could not: neither hides the other. */
public record PartialResult<T>(List<T> values, List<Failure> failures) {

    public PartialResult {
        values = List.copyOf(values);
        failures = List.copyOf(failures);
    }
}
