package io.tradematching.batchconsole;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One execution of a step with all that Spring Batch counts. */
record StepRow(
        long id,
        long executionId,
        String name,
        String status,
        String exitCode,
        String exitMessage,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant updatedAt,
        long read,
        long written,
        long filtered,
        long skipped,
        long commits,
        long rollbacks) {

    static StepRow of(ResultSet row, int number) throws SQLException {
        return new StepRow(
                row.getLong("step_execution_id"),
                row.getLong("job_execution_id"),
                row.getString("step_name"),
                Objects.requireNonNullElse(row.getString("status"), "UNKNOWN"),
                Objects.requireNonNullElse(row.getString("exit_code"), ""),
                Objects.requireNonNullElse(row.getString("exit_message"), ""),
                BatchTime.read(row, "start_time"),
                BatchTime.read(row, "end_time"),
                BatchTime.read(row, "last_updated"),
                row.getLong("read_count"),
                row.getLong("write_count"),
                row.getLong("filter_count"),
                row.getLong("read_skip_count") + row.getLong("write_skip_count") + row.getLong("process_skip_count"),
                row.getLong("commit_count"),
                row.getLong("rollback_count"));
    }

    /** Spring Batch names a partition {@code step:partition}. */
    public boolean partition() {
        return name.indexOf(':') > 0;
    }

    /** Of a partition: the step it is a part of. */
    public String partitionOf() {
        return name.substring(0, name.indexOf(':'));
    }

    public String tone() {
        return Tone.of(status);
    }

    @Nullable
    public Duration duration() {
        return startedAt == null || endedAt == null ? null : Duration.between(startedAt, endedAt);
    }

    public String took() {
        return BatchTime.words(duration());
    }
}
