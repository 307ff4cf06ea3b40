package io.tradematching.ingest;

import io.tradematching.ingest.DocumentPage.Position;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lists of received documents, and what belongs to one of them. */
@Service
public class DocumentSearch {

    private final JdbcClient jdbc;
    private final JobRepository jobs;

    DocumentSearch(JdbcClient jdbc, JobRepository jobs) {
        this.jdbc = jdbc;
        this.jobs = jobs;
    }

    /** @param after the {@code next} of the page before, null for the first page */
    public DocumentPage page(DocumentFilter filter, @Nullable Position after, int limit) {
        StringBuilder conditions = new StringBuilder("TRUE");
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit + 1));
        narrow(conditions, parameters, "outcome", filter.outcome());
        narrow(conditions, parameters, "source", filter.source());
        if (filter.text() != null) {
            conditions.append(" AND position(lower(:text) IN lower(concat_ws(' ', object_key, trade_id, reason))) > 0");
            parameters.put("text", filter.text());
        }
        narrow(conditions, parameters, "received_at >= :from", "from", filter.from());
        narrow(conditions, parameters, "received_at < :before", "before", filter.before());
        if (after != null) {
            conditions.append(" AND received_at <= :time AND (received_at < :time OR processing_id > :id)");
            parameters.putAll(Map.of("time", Timestamp.from(after.receivedAt()), "id", after.id()));
        }
        return DocumentPage.of(
                jdbc.sql("SELECT * FROM document WHERE %s ORDER BY received_at DESC, processing_id LIMIT :limit"
                                .formatted(conditions))
                        .params(parameters)
                        .query(ReceivedDocuments::row)
                        .list(),
                limit);
    }

    private static void narrow(
            StringBuilder conditions, Map<String, Object> parameters, String column, @Nullable Enum<?> value) {
        if (value != null) {
            conditions.append(" AND %1$s = :%1$s".formatted(column));
            parameters.put(column, value.name());
        }
    }

    private static void narrow(
            StringBuilder conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Instant value) {
        if (value != null) {
            conditions.append(" AND ").append(condition);
            parameters.put(name, Timestamp.from(value));
        }
    }

    /** Other documents under the same key or with the same trade, the latest first. */
    public List<ReceivedDocument> versions(ReceivedDocument document, int limit) {
        return jdbc.sql("""
                        SELECT * FROM document
                         WHERE processing_id <> :id
                           AND (object_key = :key OR (source = :source AND trade_id = CAST(:trade AS TEXT)))
                         ORDER BY received_at DESC, processing_id LIMIT :limit
                        """)
                .param("id", document.processingId())
                .param("key", document.object().key())
                .param("source", document.sourceType())
                .param("trade", document.tradeId())
                .param("limit", limit)
                .query(ReceivedDocuments::row)
                .list();
    }

    /** All executions of its job, the first one first; none if it never became one. */
    public List<DocumentAttempt> attempts(ReceivedDocument document) {
        JobInstance instance = jobs.getJobInstance(ConfirmationJob.NAME, ConfirmationJob.parametersOf(document));
        if (instance == null) {
            return List.of();
        }
        return new ArrayList<>(jobs.getJobExecutions(instance))
                .stream()
                        .sorted(Comparator.comparingLong(JobExecution::getId))
                        .map(DocumentSearch::attempt)
                        .toList();
    }

    private static DocumentAttempt attempt(JobExecution execution) {
        return new DocumentAttempt(
                execution.getId(),
                execution.getStatus().name(),
                instant(execution.getStartTime()),
                instant(execution.getEndTime()),
                execution.getStepExecutions().stream()
                        .max(Comparator.comparingLong(StepExecution::getId))
                        .map(StepExecution::getStepName)
                        .orElse(null));
    }

    /** Spring Batch writes times of the process's own zone. */
    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.atZone(ZoneId.systemDefault()).toInstant();
    }
}
