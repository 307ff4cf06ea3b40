package io.tradematching.batchconsole;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Throughput and duration of jobs. Looks only at their latest executions, so that the size of the history does not matter. */
@Repository
class JobStatistics {

    static final int NORMAL = 200;
    static final int RECENT = 20;

    /** Walks from one job's name to the next through the index. */
    private static final String JOB_NAMES = """
            WITH RECURSIVE job AS (
                (SELECT job_name FROM batch_job_instance ORDER BY job_name LIMIT 1)
                UNION ALL
                SELECT (SELECT n.job_name FROM batch_job_instance n WHERE n.job_name > job.job_name ORDER BY n.job_name LIMIT 1)
                  FROM job WHERE job.job_name IS NOT NULL)
            """;

    private static final String NORMS = JOB_NAMES + """
            , sample AS (
                SELECT job.job_name, e.*
                  FROM job CROSS JOIN LATERAL (
                        SELECT extract(epoch FROM e.end_time - e.start_time) * 1000 AS millis,
                               row_number() OVER (ORDER BY e.job_execution_id DESC) AS age
                          FROM (SELECT job_instance_id FROM batch_job_instance i
                                 WHERE i.job_name = job.job_name ORDER BY i.job_instance_id DESC LIMIT :normal) i
                          JOIN batch_job_execution e ON e.job_instance_id = i.job_instance_id
                         WHERE e.status = 'COMPLETED' AND e.end_time IS NOT NULL AND e.start_time IS NOT NULL) e
                 WHERE job.job_name IS NOT NULL),
            day AS (
                SELECT i.job_name, count(*) AS launched, count(*) FILTER (WHERE e.status = 'FAILED') AS failed
                  FROM batch_job_execution e JOIN batch_job_instance i ON i.job_instance_id = e.job_instance_id
                 WHERE e.create_time >= :dayAgo GROUP BY i.job_name)
            SELECT job.job_name, coalesce(n.completed, 0) AS completed, n.median, n.slow, n.recent,
                   coalesce(day.launched, 0) AS launched, coalesce(day.failed, 0) AS failed, last.create_time, last.status
              FROM job
              LEFT JOIN (SELECT job_name, count(*) AS completed,
                                percentile_cont(0.5) WITHIN GROUP (ORDER BY millis) AS median,
                                percentile_cont(0.9) WITHIN GROUP (ORDER BY millis) AS slow,
                                percentile_cont(0.5) WITHIN GROUP (ORDER BY millis) FILTER (WHERE age <= :recent) AS recent
                           FROM sample GROUP BY job_name) n ON n.job_name = job.job_name
              LEFT JOIN day ON day.job_name = job.job_name
              LEFT JOIN LATERAL (SELECT e.create_time, e.status
                                   FROM (SELECT job_instance_id FROM batch_job_instance i
                                          WHERE i.job_name = job.job_name ORDER BY i.job_instance_id DESC LIMIT 50) i
                                   JOIN batch_job_execution e ON e.job_instance_id = i.job_instance_id
                                  ORDER BY e.job_execution_id DESC LIMIT 1) last ON TRUE
             WHERE job.job_name IS NOT NULL
             ORDER BY job.job_name
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JobStatistics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<String> jobNames() {
        return jdbc.sql(JOB_NAMES + "SELECT job_name FROM job WHERE job_name IS NOT NULL")
                .query((row, _) -> row.getString("job_name"))
                .list();
    }

    List<JobNorm> norms() {
        return jdbc.sql(NORMS)
                .param("normal", NORMAL)
                .param("recent", RECENT)
                .param("dayAgo", BatchTime.of(clock.instant().minus(1, ChronoUnit.DAYS)))
                .query(JobStatistics::norm)
                .list();
    }

    /** Executions launched in each of the last 24 hours that completed or failed. */
    List<Hour> lastDay() {
        Instant thisHour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        Map<Instant, Hour> counted = jdbc
                .sql("""
                        SELECT date_trunc('hour', create_time) AS hour, count(*) FILTER (WHERE status = 'COMPLETED') AS completed,
                               count(*) FILTER (WHERE status = 'FAILED') AS failed
                          FROM batch_job_execution WHERE create_time >= :since GROUP BY 1
                        """)
                .param("since", BatchTime.of(thisHour.minus(23, ChronoUnit.HOURS)))
                .query((row, _) -> new Hour(
                        java.util.Objects.requireNonNull(BatchTime.read(row, "hour")),
                        row.getLong("completed"),
                        row.getLong("failed")))
                .list()
                .stream()
                .collect(Collectors.toMap(Hour::begin, hour -> hour));
        return java.util.stream.IntStream.rangeClosed(0, 23)
                .mapToObj(hour -> thisHour.minus(23L - hour, ChronoUnit.HOURS))
                .map(begin -> counted.getOrDefault(begin, new Hour(begin, 0, 0)))
                .toList();
    }

    private static JobNorm norm(ResultSet row, int number) throws SQLException {
        return new JobNorm(
                row.getString("job_name"),
                row.getInt("completed"),
                millis(row, "median"),
                millis(row, "slow"),
                millis(row, "recent"),
                row.getLong("launched"),
                row.getLong("failed"),
                BatchTime.read(row, "create_time"),
                row.getString("status"));
    }

    private static @Nullable Duration millis(ResultSet row, String column) throws SQLException {
        double millis = row.getDouble(column);
        return row.wasNull() ? null : Duration.ofMillis(Math.round(millis));
    }

    /** Executions launched in one hour. */
    record Hour(Instant begin, long completed, long failed) {}
}
