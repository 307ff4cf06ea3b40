package io.tradematching;

import io.tradematching.cli.CommandLine;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the platform: the listener that turns received documents into jobs, the pages and the API. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class TradeMatchingApplication {

    public static void main(String[] arguments) {
        Optional<Integer> exitCode = CommandLine.run(arguments, System.out, System.err);
        if (exitCode.isPresent()) {
            System.exit(exitCode.get());
        }
        SpringApplication.run(TradeMatchingApplication.class, arguments);
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
