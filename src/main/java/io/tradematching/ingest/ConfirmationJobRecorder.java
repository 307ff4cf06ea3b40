package io.tradematching.ingest;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.launch.ExecutionLog;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps the document's record, the failure journal and the metrics in step with its job. */
@Component
class ConfirmationJobRecorder implements JobExecutionListener {

    private static final Logger log = LoggerFactory.getLogger(ConfirmationJobRecorder.class);

    private final ReceivedDocuments documents;
    private final FailureJournal journal;
    private final LocalCopies localCopies;
    private final ConfirmationMetrics metrics;
    private final int maxAttempts;

    ConfirmationJobRecorder(
            ReceivedDocuments documents,
            FailureJournal journal,
            LocalCopies localCopies,
            ConfirmationMetrics metrics,
            IntakeProperties properties) {
        this.documents = documents;
        this.journal = journal;
        this.localCopies = localCopies;
        this.metrics = metrics;
        this.maxAttempts = properties.maxAttempts();
    }

    @Override
    public void beforeJob(JobExecution execution) {
        UUID id = ConfirmationJob.processingId(execution.getJobParameters());
        documents.begun(id);
        refuseWhatKillsItsProcess(documents.find(id).orElseThrow());
    }

    /** The queue's count of deliveries does not stop it: whatever is lost on the way is announced again, and counted anew. */
    private void refuseWhatKillsItsProcess(ReceivedDocument document) {
        int deaths = document.unfinishedStarts() - 1;
        if (deaths >= maxAttempts) {
            throw new Failure(
                            FailureReason.INTERNAL_ERROR,
                            document.object().uri(),
                            "its process died %d times while it was worked on".formatted(deaths))
                    .asException();
        }
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
            try (var _ = ExecutionLog.failedStepOf(execution)) {
                tell(failure, execution);
            }
        }
    }

    /** A stack trace is for the maintainers: only a fault of ours gets one; the journal has them all. */
    private static void tell(Failure failure, JobExecution execution) {
        if (failure.reason() == FailureReason.INTERNAL_ERROR) {
            log.error(
                    "{}",
                    failure.explanation(),
                    execution.getAllFailureExceptions().getFirst());
        } else {
            log.warn("{}", failure.explanation());
        }
    }

    private static DocumentOutcome outcomeOf(Failure failure) {
        return failure.reason().isFaultOfItem() ? DocumentOutcome.REJECTED : DocumentOutcome.FAILED;
    }
}
