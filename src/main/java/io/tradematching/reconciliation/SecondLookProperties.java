package io.tradematching.reconciliation;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param enabled whether papers are read again before their differences become breaks
 * @param maxTime for all second looks of one run; the most severe differences come first
 * @param threads how many pairs are looked at at once
 */
@Validated
@ConfigurationProperties("platform.second-look")
record SecondLookProperties(
        @DefaultValue("true") boolean enabled,
        @DurationMin @DefaultValue("10m") Duration maxTime,
        @Min(1) @DefaultValue("4") int threads) {}
