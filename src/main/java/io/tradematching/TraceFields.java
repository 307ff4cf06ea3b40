package io.tradematching;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Gives every span the ids that the log lines of the same work carry, so that one leads to the other. */
@Component
class TraceFields implements ObservationFilter {

    private static final List<String> FIELDS = List.of("correlation_id", "processing_id");

    @Override
    public Observation.Context map(Observation.Context context) {
        for (String field : FIELDS) {
            String value = MDC.get(field);
            if (value != null) {
                context.addHighCardinalityKeyValue(KeyValue.of(field, value));
            }
        }
        return context;
    }
}
