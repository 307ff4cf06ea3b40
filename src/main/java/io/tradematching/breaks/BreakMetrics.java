package io.tradematching.breaks;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.tradematching.matching.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Open breaks by severity and age, for alerts; a class without breaks says 0, so that an alert can end. */
@Component
class BreakMetrics {

    private final BreakSearch breaks;
    private final @Nullable MultiGauge open;

    BreakMetrics(BreakSearch breaks, ObjectProvider<MeterRegistry> registries) {
        this.breaks = breaks;
        MeterRegistry registry = registries.getIfAvailable();
        this.open = registry == null
                ? null
                : MultiGauge.builder("open_breaks")
                        .description("Breaks that are not resolved")
                        .register(registry);
    }

    @Scheduled(fixedDelayString = "PT30S")
    void refresh() {
        if (open != null) {
            open.register(rows(), true);
        }
    }

    private List<MultiGauge.Row<?>> rows() {
        Map<OpenBreaks.Group, Long> counts =
                breaks.open().stream().collect(Collectors.toMap(OpenBreaks::of, OpenBreaks::count));
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (BreakAge age : BreakAge.values()) {
                long count = counts.getOrDefault(new OpenBreaks.Group(severity, age), 0L);
                rows.add(MultiGauge.Row.of(Tags.of("severity", severity.name(), "age", age.name()), count));
            }
        }
        return rows;
    }
}
