package io.tradematching.batchconsole;

import io.tradematching.batchconsole.Retention.DryRun;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** One purge as a process of its own, for a scheduler: {@code java -jar app.jar retention}. */
@Component
@ConditionalOnProperty(name = "platform.command", havingValue = "retention")
class RetentionCommand implements ApplicationRunner {

    private final Retention retention;
    private final int days;

    RetentionCommand(Retention retention, ConsoleProperties properties) {
        this.retention = retention;
        this.days = properties.retentionDays();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DryRun found = retention.dryRun(days);
        System.out.printf("Job instances that ended before %s: %d%n", found.before(), found.instances());
        if (found.instances() > 0) {
            retention.purgeAndWait(found.before(), found.instances(), "scheduler", "kept for %d days".formatted(days));
        }
    }
}
