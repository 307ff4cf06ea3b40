package io.tradematching.batchconsole;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.springframework.batch.core.job.parameters.JobParameter;

/** The types of job parameters that can be typed in, and how. */
record ParameterType<T>(Class<T> type, String example, Function<String, T> parser) {

    static final List<ParameterType<?>> ALL = List.of(
            new ParameterType<>(String.class, "text", text -> text),
            new ParameterType<>(Long.class, "42", Long::valueOf),
            new ParameterType<>(Integer.class, "42", Integer::valueOf),
            new ParameterType<>(Double.class, "4.2", Double::valueOf),
            new ParameterType<>(Boolean.class, "true", Boolean::valueOf),
            new ParameterType<>(LocalDate.class, "2026-01-31", LocalDate::parse),
            new ParameterType<>(LocalTime.class, "18:30", LocalTime::parse),
            new ParameterType<>(LocalDateTime.class, "2026-01-31T18:30", LocalDateTime::parse),
            new ParameterType<>(Date.class, "2026-01-31T18:30:00Z", text -> Date.from(Instant.parse(text))));

    /** A class name that is none of these is never loaded. */
    static ParameterType<?> of(String className) {
        return ALL.stream()
                .filter(type -> type.type().getName().equals(className))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Parameters of type %s cannot be typed in".formatted(className)));
    }

    public String name() {
        return type.getName();
    }

    public String shortName() {
        return type.getSimpleName();
    }

    JobParameter<T> parameter(String name, String text, boolean identifying) {
        try {
            return new JobParameter<>(name, parser.apply(text.strip()), type, identifying);
        } catch (DateTimeException | NumberFormatException _) {
            throw new IllegalArgumentException(
                    "Parameter %s must be a %s such as %s, not %s".formatted(name, shortName(), example, text));
        }
    }
}
