package io.tradematching;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConverterNotFoundException;
import org.springframework.util.unit.DataSize;

/**
 * One setting that cannot be used.
 *
 * @param setting as whoever sets it knows it
 * @param reason what it must be instead
 */
record SettingProblem(String setting, String reason) implements Comparable<SettingProblem> {

    /** What a value that could not be read as its type should have been. */
    static String reasonOf(Throwable error) {
        return causes(error)
                .map(cause -> switch (cause) {
                    case ConversionFailedException failed ->
                        expected(failed.getTargetType().getObjectType());
                    case ConverterNotFoundException missing ->
                        expected(missing.getTargetType().getObjectType());
                    default -> null;
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> messageOf(error));
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "must be one of " + names(type);
        }
        if (Number.class.isAssignableFrom(type)) {
            return "must be a number";
        }
        return switch (type) {
            case Class<?> is when is == Boolean.class -> "must be true or false";
            case Class<?> is when is == Duration.class -> "must be a time such as 500ms, 30s, 15m or 2h";
            case Class<?> is when is == DataSize.class -> "must be a size such as 500KB or 100MB";
            case Class<?> is when is == ZoneId.class -> "must be a time zone such as UTC or Europe/London";
            default -> "cannot be read as " + type.getSimpleName();
        };
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String messageOf(Throwable error) {
        Throwable innermost = causes(error).reduce((outer, inner) -> inner).orElse(error);
        return String.valueOf(innermost.getMessage());
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause);
    }

    @Override
    public int compareTo(SettingProblem other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return setting + ": " + reason;
    }
}
