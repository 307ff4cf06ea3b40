package io.tradematching.batchconsole;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which executions are asked for, as the address of the page says it. Empty texts ask for nothing.
 *
 * @param exit an exit code
 * @param parameter the name of a job parameter, or empty for any
 * @param value of a job parameter; with a {@code *} at its end, how it begins
 * @param from a date or a date with a time, inclusive
 * @param to exclusive; a date alone includes its day
 */
record ExecutionFilter(String job, String status, String exit, String parameter, String value, String from, String to) {

    ExecutionFilter(
            @Nullable String job,
            @Nullable String status,
            @Nullable String exit,
            @Nullable String parameter,
            @Nullable String value,
            @Nullable String from,
            @Nullable String to) {
        this.job = trimmed(job);
        this.status = trimmed(status);
        this.exit = trimmed(exit);
        this.parameter = trimmed(parameter);
        this.value = trimmed(value);
        this.from = trimmed(from);
        this.to = trimmed(to);
    }

    private static String trimmed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** @throws IllegalArgumentException with a sentence for people, if it is not a time */
    @Nullable
    Instant since(ZoneId zone) {
        return from.isEmpty() ? null : time("From", from, zone, 0);
    }

    @Nullable
    Instant until(ZoneId zone) {
        return to.isEmpty() ? null : time("To", to, zone, 1);
    }

    private static Instant time(String field, String text, ZoneId zone, int daysAfterDate) {
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text).atZone(zone).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(daysAfterDate)
                            .atStartOfDay(zone)
                            .toInstant();
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "%s must be a date such as 2026-01-31 or a time such as 2026-01-31T18:00, not %s"
                            .formatted(field, text));
        }
    }

    /** This filter as a query string, with its question mark. */
    public String query() {
        return address("", null);
    }

    /** @param before a cursor, or null for the newest */
    String address(String path, @Nullable String before) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
        add(uri, "job", job);
        add(uri, "status", status);
        add(uri, "exit", exit);
        add(uri, "parameter", parameter);
        add(uri, "value", value);
        add(uri, "from", from);
        add(uri, "to", to);
        add(uri, "before", before == null ? "" : before);
        return uri.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder uri, String name, String value) {
        if (!value.isEmpty()) {
            uri.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }
}
