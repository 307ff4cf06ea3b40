package io.tradematching.reconciliation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether papers are read again before their differences become breaks
 * @param maxTime for all second looks of one run; the most severe differences come first
 * @param threads how many pairs are looked at at once
 */
@ConfigurationProperties("platform.second-look")
record SecondLookProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10m") Duration maxTime,
        @DefaultValue("4") int threads) {

    SecondLookProperties {
        if (threads < 1 || maxTime.isNegative()) {
            throw new IllegalArgumentException(
                    "platform.second-look.threads must be at least 1 and max-time not negative");
        }
    }
}
