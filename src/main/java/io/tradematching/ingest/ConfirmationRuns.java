package io.tradematching.ingest;

import io.tradematching.launch.GuardedLauncher;
import io.tradematching.launch.RunOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/** The confirmation jobs: runs them, and tells what became of each received document. */
@Component
public class ConfirmationRuns {

    private final GuardedLauncher launcher;
    private final Job confirmationJob;
    private final ReceivedDocuments documents;
    private final IntakeProperties properties;
    private final ConfirmationMetrics metrics;

    ConfirmationRuns(
            GuardedLauncher launcher,
            Job confirmationJob,
            ReceivedDocuments documents,
            IntakeProperties properties,
            ConfirmationMetrics metrics) {
        this.launcher = launcher;
        this.confirmationJob = confirmationJob;
        this.documents = documents;
        this.properties = properties;
        this.metrics = metrics;
    }

    public Optional<ReceivedDocument> find(UUID processingId) {
        return documents.find(processingId);
    }

    /** @param outcome null for all */
    public List<ReceivedDocument> latest(@Nullable DocumentOutcome outcome, int limit) {
        return documents.latest(outcome, limit);
    }

    public Map<DocumentOutcome, Long> countByOutcome() {
        return documents.countByOutcome();
    }

    /** Whether this process ends and starts nothing any more. */
    boolean isStopping() {
        return launcher.isStopping();
    }

    static String leaseName(UUID processingId) {
        return "document:" + processingId;
    }

    /** Runs the document's job in the calling thread: from the start, or from the step where it failed or died. */
    RunOutcome run(ReceivedDocument document, Runnable heartbeat) {
        metrics.begun();
        try {
            return launcher.run(
                    leaseName(document.processingId()),
                    confirmationJob,
                    ConfirmationJob.parametersOf(document),
                    properties.processingTimeout(),
                    heartbeat);
        } finally {
            metrics.ended();
        }
    }
}
