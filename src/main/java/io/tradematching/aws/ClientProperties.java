package io.tradematching.aws;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the clients of AWS wait and how often they try.
 *
 * @param maxAttempts of one call, the first included; pauses between them grow, longest when throttled
 * @param attemptTimeout of one attempt at a short call
 * @param callTimeout of a short call with all its attempts
 * @param transferAttemptTimeout of one attempt at moving an object's content
 * @param transferTimeout of moving an object's content with all attempts
 * @param silenceTimeout after which a connection that sends nothing is given up
 */
@Validated
@ConfigurationProperties("platform.aws")
record ClientProperties(
        @Min(1) @DefaultValue("4") int maxAttempts,
        @Min(1) @DefaultValue("64") int maxConnections,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("10s") Duration silenceTimeout,
        @DefaultValue("10s") Duration attemptTimeout,
        @DefaultValue("30s") Duration callTimeout,
        @DefaultValue("2m") Duration transferAttemptTimeout,
        @DefaultValue("5m") Duration transferTimeout) {}
