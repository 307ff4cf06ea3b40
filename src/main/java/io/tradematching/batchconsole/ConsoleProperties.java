package io.tradematching.batchconsole;

import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.support.CronExpression;

/**
 * @param launchThreads how many jobs the console runs at once in this process
 * @param retentionDays how long the command {@code retention} keeps executions that ended well
 * @param schedules jobs that something outside of this process starts, a Kubernetes CronJob for instance
 */
@ConfigurationProperties("platform.console")
record ConsoleProperties(
        @DefaultValue("2") int launchThreads,
        @DefaultValue("180") int retentionDays,
        @DefaultValue List<Schedule> schedules) {

    ConsoleProperties {
        schedules = schedules.stream()
                .filter(schedule -> !schedule.cron().isBlank())
                .toList();
    }

    /** @param cron five fields as in crontab, or six beginning with seconds; blank if nothing starts the job */
    record Schedule(
            String job, String cron, @DefaultValue("UTC") ZoneId zone) {

        Schedule {
            if (!cron.isBlank()) {
                expression(cron);
            }
        }

        CronExpression expression() {
            return expression(cron);
        }

        private static CronExpression expression(String cron) {
            return CronExpression.parse(cron.strip().split("\\s+").length == 5 ? "0 " + cron : cron);
        }
    }
}
