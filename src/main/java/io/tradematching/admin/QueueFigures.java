package io.tradematching.admin;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The queue as the metrics state it: one definition for pages, alerts and dashboards. */
@Component
class QueueFigures {

    private final MeterRegistry metrics;

    QueueFigures(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** @throws IllegalStateException while no queue is measured */
    Figures now() {
        SortedMap<String, Long> depth = new TreeMap<>();
        for (Gauge gauge : gauges("trade_queue_depth")) {
            depth.put(String.valueOf(gauge.getId().getTag("state")), Math.round(gauge.value()));
        }
        return new Figures(depth, one("trade_queue_age_seconds"), one("trade_dlq_depth"));
    }

    private long one(String name) {
        return gauges(name).stream()
                .mapToLong(gauge -> Math.round(gauge.value()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No queue is measured: there is no metric " + name));
    }

    private Collection<Gauge> gauges(String name) {
        return metrics.find(name).gauges();
    }

    /**
     * @param depth messages by state
     * @param ageSeconds of the oldest message
     * @param deadLetters messages that were given up
     */
    record Figures(SortedMap<String, Long> depth, long ageSeconds, long deadLetters) {}
}
