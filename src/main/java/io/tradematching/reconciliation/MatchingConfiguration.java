package io.tradematching.reconciliation;

import io.tradematching.matching.MatchingRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules that hold unless others are activated: those that come with the platform, or those of a file. */
@Configuration
class MatchingConfiguration {

    /** Rules that make no sense stop the application here, with the file and the line. */
    @Bean
    MatchingRules matchingRules(ReconciliationProperties properties) {
        Path file = properties.rulesFile();
        if (file == null || file.toString().isEmpty()) {
            return MatchingRules.standard();
        }
        try {
            return MatchingRules.parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The matching rules %s cannot be read".formatted(file), e);
        }
    }

    @Bean
    Matching matching(ActiveRules rules) {
        return rules::match;
    }
}
