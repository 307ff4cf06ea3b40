package io.tradematching.launch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param duration how long the work of a process that died stays untouched
 * @param shutdownGrace how long a process that is told to end lets its runs go on before it stops them
 */
@ConfigurationProperties("platform.lease")
public record LeaseProperties(
        @DefaultValue("60s") Duration duration,
        @DefaultValue("20s") Duration shutdownGrace) {

    public LeaseProperties {
        if (duration.toSeconds() < 3) {
            throw new IllegalArgumentException("platform.lease.duration must be at least 3s, not " + duration);
        }
    }
}
