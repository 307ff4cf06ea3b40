package io.tradematching.health;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the services that the platform depends on are watched.
 *
 * @param timeout after which a service that has not answered counts as away
 * @param freshness for how long an answer stands before the service is asked again
 */
@ConfigurationProperties("platform.health")
record HealthProperties(
        @DefaultValue("3s") Duration timeout,
        @DefaultValue("5s") Duration freshness) {}
