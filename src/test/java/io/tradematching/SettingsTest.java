package io.tradematching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.support.GenericApplicationContext;

class SettingsTest {

    @Test
    void findsNothingWrongWithTheDefaults() {
        assertThatNoException().isThrownBy(() -> check());
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThatExceptionOfType(InvalidSettingsException.class)
                .isThrownBy(() -> check(
                        "MAX_WORKERS=many",
                        "MAX_ATTEMPTS=0",
                        "LEASE_DURATION=1s",
                        "METRICS_PORT=x",
                        "LOG_LEVEL=LOUD",
                        "SNS_TOPIC_ARN=alerts"))
                .withMessageContaining("MAX_WORKERS (platform.intake.max-workers) is \"many\": must be a number")
                .withMessageContaining("at least 3s")
                .withMessageContaining("METRICS_PORT (management.server.port) is \"x\": must be a number")
                .withMessageContaining("LOG_LEVEL (platform.log-level) is \"LOUD\": must be one of TRACE, DEBUG, INFO")
                .withMessageContaining("SNS_TOPIC_ARN (platform.sns.topic-arn) is \"alerts\": must");
    }

    @Test
    void namesEveryLimitOfOneGroup() {
        assertThatExceptionOfType(InvalidSettingsException.class)
                .isThrownBy(() -> check("MAX_WORKERS=0", "MAX_ATTEMPTS=0", "PROCESSING_TIMEOUT=0"))
                .withMessageContainingAll(
                        "MAX_WORKERS (platform.intake.max-workers) is \"0\": must be greater than or equal to 1",
                        "MAX_ATTEMPTS (platform.intake.max-attempts) is \"0\": must be greater than or equal to 1",
                        "PROCESSING_TIMEOUT (platform.intake.processing-timeout) is \"0\": must be longer than");
    }

    @Test
    void repeatsNoSecret() {
        assertThatExceptionOfType(InvalidSettingsException.class)
                .isThrownBy(() -> check(
                        "platform.access.users[0].name=", "platform.access.users[0].password=abc123", "METRICS_PORT=x"))
                .withMessageNotContaining("abc123");
    }

    @Test
    void refusesALogLevelAmongTheOtherSettingsAtARealStart() {
        SpringApplication application = new SpringApplication(TradeMatchingApplication.class);

        assertThatExceptionOfType(InvalidSettingsException.class)
                .isThrownBy(() -> application.run("--LOG_LEVEL=LOUD", "--MAX_WORKERS=many"))
                .withMessageContainingAll("LOG_LEVEL", "MAX_WORKERS");
    }

    @Test
    void documentsEveryVariable() throws IOException {
        Set<String> read = names("\\$\\{([A-Z][A-Z0-9_]+)", Path.of("src/main/resources/application.yml"));

        assertThat(names("`([A-Z][A-Z0-9_]+)=?[^`]*`", Path.of("README.md"))).containsAll(read);
    }

    private static void check(String... settings) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            TestPropertyValues.of(settings).applyTo(context);
            new ConfigDataApplicationContextInitializer().initialize(context);
            new SettingsCheck().initialize(context);
        }
    }

    private static Set<String> names(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
