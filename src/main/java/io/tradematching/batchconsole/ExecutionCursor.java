package io.tradematching.batchconsole;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/** The last row of a page; the next page holds what comes after it. */
record ExecutionCursor(Instant createdAt, long id) {

    static ExecutionCursor parse(String text) {
        int mark = text.lastIndexOf('_');
        try {
            return new ExecutionCursor(
                    Instant.parse(text.substring(0, mark)), Long.parseLong(text.substring(mark + 1)));
        } catch (DateTimeParseException | NumberFormatException | IndexOutOfBoundsException _) {
            throw new IllegalArgumentException("before must be taken from a link to older executions, not " + text);
        }
    }

    static ExecutionCursor of(ExecutionRow row) {
        return new ExecutionCursor(row.createdAt(), row.id());
    }

    @Override
    public String toString() {
        return createdAt + "_" + id;
    }
}
