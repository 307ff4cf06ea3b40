package io.tradematching.ingest;

import java.util.UUID;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.scope.context.ChunkContext;

/** Names and parameters of the confirmation job. The object version is its identity; the rest rides along. */
final class ConfirmationJob {

    static final String NAME = "confirmation";
    static final String CONVERT = "convert";
    static final String EXTRACT = "extract";
    static final String STORE = "store";

    private static final String PROCESSING_ID = "processingId";

    private ConfirmationJob() {}

    static JobParameters parametersOf(ReceivedDocument document) {
        return new JobParametersBuilder()
                .addString("bucket", document.object().bucket(), true)
                .addString("key", document.object().key(), true)
                .addString("version", document.object().version(), true)
                .addString(PROCESSING_ID, document.processingId().toString(), false)
                .addString("sourceType", document.sourceType(), false)
                .addString("uniqueIdentifier", document.uniqueIdentifier(), false)
                .addString("eventTime", document.eventTime().toString(), false)
                .toJobParameters();
    }

    static UUID processingId(JobParameters parameters) {
        String id = parameters.getString(PROCESSING_ID);
        if (id == null) {
            throw new IllegalArgumentException("A confirmation job needs the parameter " + PROCESSING_ID);
        }
        return UUID.fromString(id);
    }

    static UUID processingId(ChunkContext context) {
        return processingId(context.getStepContext().getStepExecution().getJobParameters());
    }
}
