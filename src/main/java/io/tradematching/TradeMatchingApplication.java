package io.tradematching;

import java.time.Clock;
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
