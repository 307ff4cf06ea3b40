package io.tradematching.batchconsole;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says of every execution that runs in this process that it is alive; an execution that nobody speaks for is stale. */
@Component
class Heartbeats {

    /** Five beats missed. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private static final Logger log = LoggerFactory.getLogger(Heartbeats.class);

    private final JdbcClient jdbc;
    private final String process = "%d-%s"
            .formatted(
                    ProcessHandle.current().pid(), UUID.randomUUID().toString().substring(0, 8));

    Heartbeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(long executionId) {
        jdbc.sql("""
                        INSERT INTO console_heartbeat (job_execution_id, process, beat_at) VALUES (:id, :process, now())
                        ON CONFLICT (job_execution_id) DO UPDATE SET process = excluded.process, beat_at = excluded.beat_at
                        """).param("id", executionId).param("process", process).update();
    }

    void end(long executionId) {
        jdbc.sql("DELETE FROM console_heartbeat WHERE job_execution_id = :id")
                .param("id", executionId)
                .update();
    }

    @Scheduled(fixedDelay = 12_000)
    void beat() {
        try {
            jdbc.sql("UPDATE console_heartbeat SET beat_at = now() WHERE process = :process")
                    .param("process", process)
                    .update();
        } catch (RuntimeException e) {
            log.warn("A heartbeat failed, the next one follows: {}", e.toString());
        }
    }

    /**
     * When each of these executions was last known to be alive: by its heartbeat, or, where it has none, by what Spring Batch last
     * wrote about it or its steps. By the database's clock.
     */
    Map<Long, Life> lifeOf(List<Long> executionIds) {
        if (executionIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT e.job_execution_id, h.beat_at, h.process,
                               coalesce(now() - h.beat_at,
                                        localtimestamp - greatest(e.last_updated, e.create_time,
                                            (SELECT max(s.last_updated) FROM batch_step_execution s
                                              WHERE s.job_execution_id = e.job_execution_id)))
                                   > make_interval(secs => :silence) AS silent
                          FROM batch_job_execution e LEFT JOIN console_heartbeat h USING (job_execution_id)
                         WHERE e.job_execution_id IN (:ids)
                        """)
                .param("silence", SILENCE.toSeconds())
                .param("ids", executionIds)
                .query((row, _) -> new Life(
                        row.getLong("job_execution_id"),
                        row.getTimestamp("beat_at") == null
                                ? null
                                : row.getTimestamp("beat_at").toInstant(),
                        row.getBoolean("silent")))
                .list()
                .stream()
                .collect(Collectors.toMap(Life::executionId, life -> life));
    }

    /**
     * @param beatAt null if it never had a heartbeat
     * @param silent whether nobody has spoken for it for too long
     */
    record Life(
            long executionId,
            @org.jspecify.annotations.Nullable Instant beatAt,
            boolean silent) {}
}
