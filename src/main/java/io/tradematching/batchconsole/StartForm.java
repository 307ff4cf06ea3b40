package io.tradematching.batchconsole;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameter;
import org.springframework.batch.core.job.parameters.JobParameters;

/** The parameters of a job to start, line by line as the form sends them; a line without a value is left out. */
record StartForm(List<Line> lines) {

    static StartForm of(
            @Nullable List<String> names,
            @Nullable List<String> types,
            @Nullable List<String> values,
            @Nullable List<String> identifying) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; names != null && i < names.size(); i++) {
            String name = names.get(i).strip();
            String value = at(values, i);
            if (!value.isBlank()) {
                lines.add(new Line(name, at(types, i), value, at(identifying, i).equals("true")));
            }
        }
        return new StartForm(lines);
    }

    private static String at(@Nullable List<String> values, int index) {
        return values == null || index >= values.size() ? "" : values.get(index);
    }

    /** @throws IllegalArgumentException naming the parameter that is wrong */
    JobParameters parameters() {
        Set<JobParameter<?>> parameters = new java.util.LinkedHashSet<>();
        Set<String> names = new java.util.HashSet<>();
        for (Line line : lines) {
            if (line.name().isEmpty() || !names.add(line.name())) {
                throw new IllegalArgumentException("Every parameter needs a name of its own: " + line);
            }
            parameters.add(ParameterType.of(line.type()).parameter(line.name(), line.value(), line.identifying()));
        }
        return new JobParameters(parameters);
    }

    record Line(String name, String type, String value, boolean identifying) {}
}
