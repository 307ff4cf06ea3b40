package io.tradematching.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The trace of one document, from its message to its stored trade. */
class ConfirmationTraceTest extends IngestTest {

    @Autowired
    ObservationRegistry observations;

    @Autowired
    InMemorySpanExporter spans;

    @Test
    void leadsFromTheMessageThroughEveryStepWithTheIdsOfTheLog() {
        spans.reset();

        ReceivedDocument document =
                Objects.requireNonNull(Observation.createNotStarted("document-events receive", observations)
                        .observe(() -> receive("BANK/" + name + ".pdf", TestConfirmation.of(name))));
        String id = document.processingId().toString();

        List<SpanData> trace = traceOf("document-events receive");
        assertThat(trace).extracting(SpanData::getName).contains("spring.batch.job");
        assertThat(trace)
                .filteredOn(span -> span.getName().equals("spring.batch.step"))
                .extracting(span -> attribute(span, "spring.batch.step.name"), span -> attribute(span, "processing_id"))
                .containsExactlyInAnyOrder(tuple("convert", id), tuple("extract", id), tuple("store", id));
    }

    /** Other spans, those of scheduled work, come in between. */
    private List<SpanData> traceOf(String root) {
        List<SpanData> all = spans.getFinishedSpanItems();
        String trace = all.stream()
                .filter(span -> span.getName().equals(root))
                .findFirst()
                .orElseThrow()
                .getTraceId();
        return all.stream().filter(span -> span.getTraceId().equals(trace)).toList();
    }

    private static @Nullable String attribute(SpanData span, String name) {
        return span.getAttributes().get(AttributeKey.stringKey(name));
    }
}
