package io.tradematching.batchconsole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.stereotype.Component;

/** The execution contexts in readable form; only the repository knows how they are written. */
@Component
class Contexts {

    private static final Logger log = LoggerFactory.getLogger(Contexts.class);

    private final JobRepository jobRepository;

    Contexts(JobRepository jobRepository) {
        this.jobRepository = jobRepository;
    }

    /** Entries by what they belong to; the job first, empty contexts left out. */
    List<ContextView> of(long executionId) {
        try {
            JobExecution execution = jobRepository.getJobExecution(executionId);
            return execution == null ? List.of() : views(execution);
        } catch (RuntimeException e) {
            log.warn("The contexts of execution {} cannot be read", executionId, e);
            return List.of(new ContextView(
                    "Contexts", Map.of("cannot be read", e.getClass().getSimpleName())));
        }
    }

    private static List<ContextView> views(JobExecution execution) {
        Map<String, ExecutionContext> contexts = new LinkedHashMap<>();
        contexts.put("Job", execution.getExecutionContext());
        execution.getStepExecutions().forEach(step -> contexts.put(step.getStepName(), step.getExecutionContext()));
        return contexts.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new ContextView(entry.getKey(), entries(entry.getValue())))
                .toList();
    }

    private static Map<String, String> entries(ExecutionContext context) {
        Map<String, String> entries = new TreeMap<>();
        context.toMap().forEach((name, value) -> entries.put(name, String.valueOf(value)));
        return entries;
    }

    record ContextView(String owner, Map<String, String> entries) {}
}
