package io.tradematching.ingest;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.slf4j.MDC.MDCCloseable;

/** What every log line tells beside its text: for whose request it is written, for which document. */
final class LogContext {

    private static final String CORRELATION_ID = "correlation_id";

    private LogContext() {}

    /** @param id of the request or message that led to all that follows */
    static MDCCloseable correlation(String id) {
        return MDC.putCloseable(CORRELATION_ID, id);
    }

    /** Null outside of any request or message. */
    static @Nullable String correlationId() {
        return MDC.get(CORRELATION_ID);
    }

    static Scope of(ReceivedDocument document) {
        Map<String, String> fields = new HashMap<>();
        fields.put("processing_id", document.processingId().toString());
        fields.put("unique_identifier", document.uniqueIdentifier());
        fields.put("source_type", document.sourceType());
        fields.forEach(MDC::put);
        return () -> fields.keySet().forEach(MDC::remove);
    }

    /** Ends without an exception. */
    interface Scope extends AutoCloseable {

        @Override
        void close();
    }
}
