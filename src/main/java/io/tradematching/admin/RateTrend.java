package io.tradematching.admin;

import io.tradematching.reconciliation.ReconciliationReport;
import io.tradematching.reconciliation.ReconciliationRun;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The match rate over business dates, of each the last run that has one. */
record RateTrend(SortedMap<LocalDate, BigDecimal> rates) {

    static RateTrend of(List<ReconciliationRun> runs) {
        SortedMap<LocalDate, BigDecimal> rates = new TreeMap<>();
        runs.stream()
                .map(ReconciliationRun::report)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(report -> report.identity().rerun()))
                .forEach(report -> add(report, rates));
        return new RateTrend(rates);
    }

    private static void add(ReconciliationReport report, SortedMap<LocalDate, BigDecimal> rates) {
        report.matchRate()
                .percent()
                .ifPresent(rate -> rates.put(report.identity().businessDate(), rate));
    }

    Map<String, Object> chart() {
        List<Long> times = rates.keySet().stream()
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toEpochSecond())
                .toList();
        return Map.of(
                "unit", "%", "times", times, "series", List.of(Map.of("name", "match rate", "values", rates.values())));
    }
}
