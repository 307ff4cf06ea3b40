package io.tradematching.batchconsole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All executions of an instance, and what was different from one to the next. */
@Component
class Attempts {

    private final ExecutionTable executions;
    private final FailureTable failures;

    Attempts(ExecutionTable executions, FailureTable failures) {
        this.executions = executions;
        this.failures = failures;
    }

    List<Attempt> of(long instanceId) {
        List<Facts> facts = facts(executions.attempts(instanceId));
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Facts now = facts.get(i);
            attempts.add(new Attempt(
                    i + 1,
                    now.execution,
                    now.failedStep(),
                    i == 0 ? List.of() : now.differencesFrom(facts.get(i - 1))));
        }
        return attempts;
    }

    private List<Facts> facts(List<ExecutionRow> rows) {
        List<Long> ids = rows.stream().map(ExecutionRow::id).toList();
        Map<Long, List<StepRow>> steps =
                executions.steps(ids).stream().collect(Collectors.groupingBy(StepRow::executionId));
        Map<Long, FailureRecord> causes = new HashMap<>();
        failures.of(ids).forEach(failure -> causes.putIfAbsent(failure.executionId(), failure));
        return rows.stream()
                .map(row -> new Facts(
                        row, steps.getOrDefault(row.id(), List.of()), parameters(row.id()), causes.get(row.id())))
                .toList();
    }

    private Map<String, String> parameters(long executionId) {
        return executions.parameters(executionId).stream()
                .collect(Collectors.toMap(ParameterRow::name, ParameterRow::value));
    }

    private record Facts(
            ExecutionRow execution,
            List<StepRow> steps,
            Map<String, String> parameters,
            @Nullable FailureRecord failure) {

        @Nullable
        String failedStep() {
            return steps.stream()
                    .filter(step -> Tone.isUnresolved(step.status()))
                    .map(StepRow::name)
                    .findFirst()
                    .orElse(null);
        }

        List<String> differencesFrom(Facts before) {
            List<String> differences = new ArrayList<>();
            addParameters(before, differences);
            addSteps(before, differences);
            String was = cause(before.failure);
            String is = cause(failure);
            if (!is.isEmpty() && !was.isEmpty()) {
                differences.add(was.equals(is) ? "the same failure again" : "another failure: " + is);
            }
            return differences;
        }

        private void addParameters(Facts before, List<String> differences) {
            TreeSet<String> names = new TreeSet<>(parameters.keySet());
            names.addAll(before.parameters.keySet());
            names.stream()
                    .filter(name -> !Objects.equals(parameters.get(name), before.parameters.get(name)))
                    .forEach(name -> differences.add(
                            "%s: %s instead of %s".formatted(name, parameters.get(name), before.parameters.get(name))));
        }

        private void addSteps(Facts before, List<String> differences) {
            Map<String, StepRow> earlier =
                    before.steps.stream().collect(Collectors.toMap(StepRow::name, step -> step, (_, last) -> last));
            for (StepRow step : steps) {
                StepRow was = earlier.get(step.name());
                if (was == null) {
                    differences.add(step.name() + " ran for the first time");
                } else if (!was.status().equals(step.status())) {
                    differences.add("%s: %s instead of %s".formatted(step.name(), step.status(), was.status()));
                }
            }
        }

        private static String cause(@Nullable FailureRecord failure) {
            return failure == null
                    ? ""
                    : failure.shortException() + " " + failure.fingerprint().shape();
        }
    }
}
