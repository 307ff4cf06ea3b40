package io.tradematching.ingest;

import io.tradematching.launch.OperatedJob;
import io.tradematching.launch.RunOutcome;
import java.util.UUID;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.stereotype.Component;

/** Runs a document's job without a message, for operators; its record and its subscribers learn of the outcome as usual. */
@Component
class OperatedConfirmationJob implements OperatedJob {

    private final ConfirmationRuns runs;
    private final ReceivedDocuments documents;
    private final OutcomeNotifications notifications;

    OperatedConfirmationJob(ConfirmationRuns runs, ReceivedDocuments documents, OutcomeNotifications notifications) {
        this.runs = runs;
        this.documents = documents;
        this.notifications = notifications;
    }

    @Override
    public String jobName() {
        return ConfirmationJob.NAME;
    }

    @Override
    public String leaseName(JobParameters parameters) {
        return ConfirmationRuns.leaseName(ConfirmationJob.processingId(parameters));
    }

    @Override
    public RunOutcome run(JobParameters parameters) {
        UUID id = ConfirmationJob.processingId(parameters);
        ReceivedDocument document = documents
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No received document has the processing id %s; hand documents in by upload".formatted(id)));
        RunOutcome outcome = runs.run(document, () -> {});
        if (!(outcome instanceof RunOutcome.Busy)) {
            documents.find(id).ifPresent(notifications::tellOnce);
        }
        return outcome;
    }
}
