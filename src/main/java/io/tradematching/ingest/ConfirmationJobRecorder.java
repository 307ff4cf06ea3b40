package io.tradematching.ingest;

import io.tradematching.failure.Failure;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps the document's record, the failure journal and the log context in step with its job. */
@Component
class ConfirmationJobRecorder implements JobExecutionListener {

    private static final Logger log = LoggerFactory.getLogger(ConfirmationJobRecorder.class);

    private final ReceivedDocuments documents;
    private final FailureJournal journal;
    private final LocalCopies localCopies;
    private final ConfirmationMetrics metrics;

    ConfirmationJobRecorder(
            ReceivedDocuments documents, FailureJournal journal, LocalCopies localCopies, ConfirmationMetrics metrics) {
        this.documents = documents;
        this.journal = journal;
        this.localCopies = localCopies;
        this.metrics = metrics;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        MDC.put("job_execution_id", Long.toString(execution.getId()));
        documents.begun(ConfirmationJob.processingId(execution.getJobParameters()));
    }

    @Override
    public void afterJob(JobExecution execution) {
        UUID id = ConfirmationJob.processingId(execution.getJobParameters());
        localCopies.discard(id);
        metrics.stepsOf(execution);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            ReceivedDocument document = documents.find(id).orElseThrow();
            Failure failure = FailureClassifier.classify(document.object().uri(), execution);
            journal.record(execution, failure);
            documents.failed(id, outcomeOf(failure), failure);
            log.warn("{}", failure.explanation());
        }
        MDC.remove("job_execution_id");
    }

    private static DocumentOutcome outcomeOf(Failure failure) {
        return failure.reason().isFaultOfItem() ? DocumentOutcome.REJECTED : DocumentOutcome.FAILED;
    }
}
