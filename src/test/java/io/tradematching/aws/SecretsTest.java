package io.tradematching.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradematching.aws.HttpStub.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Secrets and settings of the profile {@code aws}, read through the real clients from servers that speak the services' protocols. */
class SecretsTest {

    private static final String SECRET = """
            {"Name": "trade-matching/application", "VersionId": "1",
             "SecretString": "{\\"DATABASE_PASSWORD\\": \\"kept safe\\", \\"OIDC_CLIENT_ID\\": \\"matching\\"}"}""";
    private static final String PARAMETERS = """
            {"Parameters": [{"Name": "/trade-matching/MAX_WORKERS", "Type": "String", "Value": "7"}]}""";

    @Test
    void fillsInWhatTheEnvironmentLeavesOpen() {
        try (HttpStub secrets = answering(200, SECRET);
                HttpStub parameters = answering(200, PARAMETERS);
                ConfigurableApplicationContext started = start(secrets, parameters)) {

            assertThat(started.getEnvironment().getProperty("spring.datasource.password"))
                    .isEqualTo("kept safe");
            assertThat(started.getEnvironment().getProperty("platform.intake.max-workers"))
                    .isEqualTo("7");
            assertThat(started.getEnvironment().getProperty("platform.s3.bucket"))
                    .isEqualTo("trade-documents");
        }
    }

    @Test
    void doesNotStartWithoutItsSecrets() {
        try (HttpStub secrets = answering(400, "{\"__type\": \"ResourceNotFoundException\"}");
                HttpStub parameters = answering(200, PARAMETERS)) {

            assertThatThrownBy(() -> start(secrets, parameters)).hasStackTraceContaining("ResourceNotFoundException");
        }
    }

    private static HttpStub answering(int status, String body) {
        return HttpStub.answering(_ -> new Answer(status, body, Map.of("Content-Type", "application/x-amz-json-1.1")));
    }

    private static ConfigurableApplicationContext start(HttpStub secrets, HttpStub parameters) {
        return new SpringApplicationBuilder(Empty.class)
                .web(WebApplicationType.NONE)
                .profiles("aws")
                .run(
                        "--spring.cloud.aws.secretsmanager.endpoint=http://127.0.0.1:" + secrets.port(),
                        "--spring.cloud.aws.parameterstore.endpoint=http://127.0.0.1:" + parameters.port(),
                        "--spring.cloud.aws.credentials.access-key=local",
                        "--spring.cloud.aws.credentials.secret-key=local");
    }

    @Configuration
    static class Empty {}
}
