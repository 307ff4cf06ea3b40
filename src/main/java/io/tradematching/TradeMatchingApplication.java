package io.tradematching;

import io.tradematching.cli.CommandLine;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the platform: the listener that turns received documents into jobs, the pages and the API; or runs one command. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class TradeMatchingApplication {

    public static void main(String[] arguments) {
        if (CommandLine.isCommand(arguments)) {
            System.exit(CommandLine.run(TradeMatchingApplication::runWithServices, arguments));
        }
        if (isOneJob(arguments)) {
            System.exit(SpringApplication.exit(oneJob().run(arguments)));
        }
        SpringApplication.run(TradeMatchingApplication.class, arguments);
    }

    /** A scheduler starts a process for one job: {@code --spring.batch.job.name=reconciliation businessDate=2026-01-31}. */
    private static boolean isOneJob(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.startsWith("--spring.batch.job.name="));
    }

    /** The command has set the logging up already: the standard output is for its results. */
    private static int runWithServices(String... arguments) {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        return SpringApplication.exit(oneJob().run(arguments));
    }

    /** Neither listens nor serves; ends with the job, whose outcome is the exit code. */
    private static SpringApplication oneJob() {
        SpringApplication application = new SpringApplication(TradeMatchingApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("job");
        return application;
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
