package io.tradematching.launch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds back launches, on all pods, of one job or of all. What is running goes on. */
@Component
public class LaunchPauses {

    /** In the place of a job's name. */
    public static final String ALL_JOBS = "*";

    private final JdbcClient jdbc;
    private final Clock clock;

    LaunchPauses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why the job is not to be launched now. */
    public Optional<Pause> of(String jobName) {
        return jdbc.sql("SELECT * FROM launch_pause WHERE job_name IN (:job, '*') ORDER BY job_name LIMIT 1")
                .param("job", jobName)
                .query(LaunchPauses::row)
                .optional();
    }

    public List<Pause> all() {
        return jdbc.sql("SELECT * FROM launch_pause ORDER BY job_name")
                .query(LaunchPauses::row)
                .list();
    }

    /** @return false if it was paused already; that pause stays as it is */
    public boolean pause(String jobName, String actor, String reason) {
        return jdbc.sql("""
                        INSERT INTO launch_pause (job_name, actor, reason, since)
                        VALUES (:job, :actor, :reason, :now) ON CONFLICT DO NOTHING
                        """)
                        .param("job", jobName)
                        .param("actor", actor)
                        .param("reason", reason)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** @return false if it was not paused */
    public boolean resume(String jobName) {
        return jdbc.sql("DELETE FROM launch_pause WHERE job_name = :job")
                        .param("job", jobName)
                        .update()
                == 1;
    }

    private static Pause row(ResultSet row, int number) throws SQLException {
        return new Pause(
                row.getString("job_name"),
                row.getString("actor"),
                row.getString("reason"),
                row.getTimestamp("since").toInstant());
    }

    /** @param jobName {@link #ALL_JOBS} for every job */
    public record Pause(String jobName, String actor, String reason, Instant since) {}
}
