package io.tradematching.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Results of a function by its argument, as many as there is room for. One thread only, unless there is no room at all. */
final class Remembered<A, R> {

    private final int most;
    private final Map<A, R> results = new HashMap<>();

    Remembered(int most) {
        this.most = most;
    }

    R get(A argument, Function<A, R> function) {
        if (most == 0) {
            return function.apply(argument);
        }
        R known = results.get(argument);
        if (known != null) {
            return known;
        }
        R result = function.apply(argument);
        if (results.size() < most) {
            results.put(argument, result);
        }
        return result;
    }
}
