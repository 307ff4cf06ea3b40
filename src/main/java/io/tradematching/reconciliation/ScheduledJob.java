package io.tradematching.reconciliation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the business date of a run that a scheduler starts. Kubernetes names the job of a CronJob after the minute it was due,
 * {@code reconciliation-29490600}; the date of that minute stays the same however late the job starts or restarts.
 */
final class ScheduledJob {

    private static final Pattern NAME = Pattern.compile(".+-(?<minutes>[0-9]{7,10})");

    private ScheduledJob() {}

    /**
     * @param text a date, or the name of a job, whose schedule is in UTC
     * @throws java.time.format.DateTimeParseException if it is neither
     */
    static LocalDate businessDate(String text) {
        Matcher name = NAME.matcher(text);
        return name.matches() ? dueOn(Long.parseLong(name.group("minutes"))) : LocalDate.parse(text);
    }

    private static LocalDate dueOn(long minutes) {
        return LocalDate.ofInstant(Instant.EPOCH.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
    }
}
