package io.tradematching.reconciliation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the latest run that has matched says, for alerts. NaN until there is one, or where there is no rate. */
@Component
class ReconciliationMetrics {

    private final ReconciliationRuns runs;
    private final Clock clock;
    private volatile @Nullable ReconciliationReport latest;

    ReconciliationMetrics(ReconciliationRuns runs, ObjectProvider<MeterRegistry> registries, Clock clock) {
        this.runs = runs;
        this.clock = clock;
        registries.ifAvailable(this::register);
    }

    private void register(MeterRegistry registry) {
        gauge(
                registry,
                "reconciliation_match_rate_percent",
                "Matched bank trades in scope",
                it -> it.matchRate().percent().map(BigDecimal::doubleValue).orElse(Double.NaN));
        gauge(registry, "reconciliation_age_seconds", "Since the latest run's as-of time", it -> seconds(it.asOf()));
        gauge(
                registry,
                "reconciliation_data_errors",
                "Rows left out by the latest run",
                it -> it.counts().of(TradeStatus.DATA_ERROR));
    }

    private void gauge(
            MeterRegistry registry, String name, String meaning, ToDoubleFunction<ReconciliationReport> value) {
        Gauge.builder(name, this, it -> it.latest == null ? Double.NaN : value.applyAsDouble(it.latest))
                .description(meaning)
                .strongReference(true)
                .register(registry);
    }

    private double seconds(Instant since) {
        return Duration.between(since, clock.instant()).toSeconds();
    }

    @Scheduled(fixedDelayString = "PT30S")
    void refresh() {
        latest = runs.latest(3).stream()
                .map(ReconciliationRun::report)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(latest);
    }
}
