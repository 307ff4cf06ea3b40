package io.tradematching.launch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param duration how long the work of a process that died stays untouched */
@ConfigurationProperties("platform.lease")
public record LeaseProperties(@DefaultValue("60s") Duration duration) {

    public LeaseProperties {
        if (duration.toSeconds() < 3) {
            throw new IllegalArgumentException("platform.lease.duration must be at least 3s, not " + duration);
        }
    }
}
