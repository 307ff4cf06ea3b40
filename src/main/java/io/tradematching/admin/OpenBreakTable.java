package io.tradematching.admin;

import io.tradematching.breaks.BreakAge;
import io.tradematching.breaks.OpenBreaks;
import io.tradematching.matching.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Open breaks by severity and age, every class in its place. */
record OpenBreakTable(Map<OpenBreaks.Group, Long> counts) {

    static OpenBreakTable of(List<OpenBreaks> open) {
        return new OpenBreakTable(open.stream().collect(Collectors.toMap(OpenBreaks::of, OpenBreaks::count)));
    }

    public List<Severity> severities() {
        return List.of(Severity.values());
    }

    public List<BreakAge> ages() {
        return List.of(BreakAge.values());
    }

    public long of(Severity severity, BreakAge age) {
        return counts.getOrDefault(new OpenBreaks.Group(severity, age), 0L);
    }

    public long of(Severity severity) {
        return ages().stream().mapToLong(age -> of(severity, age)).sum();
    }

    public long all() {
        return severities().stream().mapToLong(this::of).sum();
    }
}
