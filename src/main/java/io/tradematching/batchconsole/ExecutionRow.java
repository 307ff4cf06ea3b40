package io.tradematching.batchconsole;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One execution in a list.
 *
 * @param parameters the identifying ones, as {@code name=value}
 */
record ExecutionRow(
        long id,
        long instanceId,
        String jobName,
        String status,
        String exitCode,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        String parameters) {

    static ExecutionRow of(ResultSet row, int number) throws SQLException {
        return new ExecutionRow(
                row.getLong("job_execution_id"),
                row.getLong("job_instance_id"),
                row.getString("job_name"),
                Objects.requireNonNullElse(row.getString("status"), "UNKNOWN"),
                Objects.requireNonNullElse(row.getString("exit_code"), ""),
                Objects.requireNonNull(BatchTime.read(row, "create_time")),
                BatchTime.read(row, "start_time"),
                BatchTime.read(row, "end_time"),
                Objects.requireNonNullElse(row.getString("parameters"), ""));
    }

    public String tone() {
        return Tone.of(status);
    }

    public boolean running() {
        return Tone.isRunning(status);
    }

    @Nullable
    public Duration duration() {
        return startedAt == null || endedAt == null ? null : Duration.between(startedAt, endedAt);
    }

    public String took() {
        return BatchTime.words(duration());
    }

    /** Whether the exit code says more than the status. */
    public boolean ownExitCode() {
        return !exitCode.isEmpty() && !exitCode.equals(status) && !exitCode.equals("UNKNOWN");
    }
}
