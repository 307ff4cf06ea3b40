package io.tradematching.batchconsole;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.Task;
import org.springframework.stereotype.Component;

/** What starts next by itself: in this process, and outside of it as far as the configuration tells. */
@Component
class Schedules {

    private static final Duration FREQUENT = Duration.ofMinutes(1);

    private final ObjectProvider<ScheduledTaskHolder> holders;
    private final ConsoleProperties properties;
    private final Clock clock;

    Schedules(ObjectProvider<ScheduledTaskHolder> holders, ConsoleProperties properties, Clock clock) {
        this.holders = holders;
        this.properties = properties;
        this.clock = clock;
    }

    /** The next first. */
    public List<ScheduledRun> next() {
        return Stream.concat(
                        properties.schedules().stream().map(this::outside),
                        holders.stream()
                                .flatMap(holder -> holder.getScheduledTasks().stream())
                                .filter(task -> !isOwn(task))
                                .map(Schedules::inside))
                .sorted(Comparator.comparing(ScheduledRun::next, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private ScheduledRun outside(ConsoleProperties.Schedule schedule) {
        ZonedDateTime next = schedule.expression().next(clock.instant().atZone(schedule.zone()));
        return new ScheduledRun(
                schedule.job(), schedule.cron() + " " + schedule.zone(), false, next == null ? null : next.toInstant());
    }

    private static ScheduledRun inside(ScheduledTask task) {
        return new ScheduledRun(name(task), rhythm(task.getTask()), isFrequent(task.getTask()), task.nextExecution());
    }

    /** The console's own beats are nobody's business. */
    private static boolean isOwn(ScheduledTask task) {
        return task.toString().startsWith(Schedules.class.getPackageName());
    }

    private static String name(ScheduledTask task) {
        String[] parts = task.toString().split("[.$]");
        return parts.length < 2 ? task.toString() : parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    private static String rhythm(Task task) {
        return switch (task) {
            case CronTask cron -> cron.getExpression();
            case IntervalTask interval -> "every " + words(interval.getIntervalDuration());
            default -> "";
        };
    }

    /** Rhythms are round: {@code 15 min}, {@code 5 s}. */
    private static String words(Duration interval) {
        return interval.toSecondsPart() == 0 && interval.toSeconds() > 0
                ? interval.toMinutes() + " min"
                : BatchTime.words(interval).replace(".0 s", " s");
    }

    private static boolean isFrequent(Task task) {
        return task instanceof IntervalTask interval
                && interval.getIntervalDuration().compareTo(FREQUENT) < 0;
    }

    /**
     * @param frequent whether it comes more often than once a minute
     * @param next null if it does not come again
     */
    record ScheduledRun(
            String name,
            String rhythm,
            boolean frequent,
            @Nullable Instant next) {}
}
