package io.tradematching.batchconsole;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;

/**
 * One failure of an execution.
 *
 * @param exception class name of the cause at the root
 * @param whole false if the stack trace had to be taken from Spring Batch's cut exit message
 */
record FailureRecord(
        long executionId, String step, Instant at, String exception, String message, String stackTrace, boolean whole) {

    static FailureRecord of(long executionId, String step, Instant at, Throwable thrown) {
        Throwable root = rootOf(thrown);
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return new FailureRecord(
                executionId,
                step,
                at,
                root.getClass().getName(),
                Objects.requireNonNullElse(root.getMessage(), ""),
                trace.toString(),
                true);
    }

    /** Stops at the first cause seen twice: a chain of causes may be a ring. */
    private static Throwable rootOf(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable root = thrown;
        while (root.getCause() != null && seen.add(root)) {
            root = root.getCause();
        }
        return root;
    }

    /** From the beginning of a printed stack trace, or any other words. */
    static FailureRecord ofExitMessage(long executionId, String step, Instant at, String status, String exitMessage) {
        String root = exitMessage
                .lines()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((_, last) -> last)
                .map(line -> line.substring("Caused by: ".length()))
                .orElseGet(() -> exitMessage.lines().findFirst().orElse(""));
        int colon = root.indexOf(": ");
        String head = colon < 0 ? root : root.substring(0, colon);
        boolean thrown = head.matches("[\\w$]+(\\.[\\w$]+)+");
        return new FailureRecord(
                executionId,
                step,
                at,
                thrown ? head : status,
                thrown ? (colon < 0 ? "" : root.substring(colon + 2)) : root,
                exitMessage,
                false);
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(step, exception, message);
    }

    public String shortException() {
        return exception.substring(exception.lastIndexOf('.') + 1);
    }
}
