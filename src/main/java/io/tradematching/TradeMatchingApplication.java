package io.tradematching;

import io.tradematching.cli.CommandLine;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the platform: the listener that turns received documents into jobs, the pages and the API; or runs one command. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class TradeMatchingApplication {

    public static void main(String[] arguments) {
        if (CommandLine.isCommand(arguments)) {
            // No method reference: it would load Spring for commands that run without.
            System.exit(CommandLine.run(service -> Startup.commandWithServices(service), arguments));
        }
        if (isOneJob(arguments)) {
            System.exit(Startup.oneJob(arguments));
        }
        Startup.server(arguments);
    }

    /** A scheduler starts a process for one job: {@code --spring.batch.job.name=reconciliation businessDate=2026-01-31}. */
    private static boolean isOneJob(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.startsWith("--spring.batch.job.name="));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RandomGenerator randomGenerator() {
        return new Random();
    }
}
