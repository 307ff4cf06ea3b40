package io.tradematching.batchconsole;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages, by server-sent events, that executions have moved. Looks at the database only while somebody listens. */
@Controller
class LiveController {

    private static final Logger log = LoggerFactory.getLogger(LiveController.class);
    private static final String EXECUTIONS = "executions";
    private static final long TEN_MINUTES = 600_000;
    private static final int BEATS_BETWEEN_SIGNS = 15;

    private final JdbcClient jdbc;
    private final Set<SseEmitter> listeners = ConcurrentHashMap.newKeySet();
    private List<String> before = List.of();
    private int beats;

    LiveController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping(path = "/batch/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events() {
        SseEmitter listener = new SseEmitter(TEN_MINUTES);
        listener.onCompletion(() -> listeners.remove(listener));
        listener.onTimeout(listener::complete);
        listener.onError(_ -> listeners.remove(listener));
        watch(listener);
        // What happened between the reading of the page and now is read again.
        send(listener, SseEmitter.event().data(EXECUTIONS).reconnectTime(2_000));
        return listener;
    }

    private synchronized void watch(SseEmitter listener) {
        if (listeners.isEmpty()) {
            before = state();
        }
        listeners.add(listener);
    }

    @Scheduled(fixedDelay = 1_000)
    synchronized void look() {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            List<String> now = state();
            if (!now.equals(before)) {
                tell(EXECUTIONS);
            } else if (++beats % BEATS_BETWEEN_SIGNS == 0) {
                listeners.forEach(listener -> send(listener, SseEmitter.event().comment("still here")));
            }
            before = now;
        } catch (RuntimeException e) {
            log.warn("Open pages were not told of changes: {}", e.toString());
        }
    }

    /** Changes whenever an execution begins, moves, ends, or an action does. */
    private List<String> state() {
        return jdbc.sql("""
                        SELECT 'e' || e.job_execution_id || ' ' || e.version || ' ' || coalesce(sum(s.version + s.step_execution_id), 0)
                          FROM batch_job_execution e LEFT JOIN batch_step_execution s USING (job_execution_id)
                         WHERE e.status IN ('STARTING', 'STARTED', 'STOPPING')
                         GROUP BY e.job_execution_id, e.version
                        UNION ALL
                        SELECT 'a' || id || state FROM console_action WHERE state IN ('REQUESTED', 'RUNNING')
                        UNION ALL
                        SELECT 'latest ' || max(job_execution_id) FROM batch_job_execution
                        ORDER BY 1
                        """).query((row, _) -> row.getString(1)).list();
    }

    private void tell(String what) {
        listeners.forEach(listener -> send(listener, SseEmitter.event().data(what)));
    }

    private void send(SseEmitter listener, SseEmitter.SseEventBuilder event) {
        try {
            listener.send(event);
        } catch (IOException | IllegalStateException _) {
            listeners.remove(listener);
        }
    }
}
