package io.tradematching.health;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the services that the platform depends on are watched.
 *
 * @param timeout after which a service that has not answered counts as away
 * @param freshness for how long an answer stands before the service is asked again
 */
@Validated
@ConfigurationProperties("platform.health")
record HealthProperties(
        @DurationMin(millis = 1) @DefaultValue("3s") Duration timeout,
        @DurationMin @DefaultValue("5s") Duration freshness) {}
