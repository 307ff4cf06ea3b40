package io.tradematching.aws;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The language model that is asked for terms the rules leave open.
 *
 * @param enabled if not, no client is built and no region is looked up
 * @param id of the model or of an inference profile
 * @param endpoint empty for the region's own
 * @param maxRequestsPerMinute of this process, tries again included
 * @param timeout of one request
 * @param longestWait for a turn; a document that would wait longer is read by rules alone
 * @param maxAttempts at one question, the first included
 * @param firstBackoff before the second attempt; doubles with each further one
 * @param maxOutputTokens of one answer
 * @param dailyBudget in US dollars, of this process and day (UTC); spent, documents are read by rules alone
 * @param inputPrice in US dollars for a thousand tokens
 * @param outputPrice in US dollars for a thousand tokens
 */
@Validated
@ConfigurationProperties("platform.model")
record ModelProperties(
        @DefaultValue("false") boolean enabled,
        @NotBlank @DefaultValue("amazon.nova-pro-v1:0") String id,
        @DefaultValue("") String endpoint,
        @Min(1) @DefaultValue("10") int maxRequestsPerMinute,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("2m") Duration longestWait,
        @Min(1) @DefaultValue("3") int maxAttempts,
        @DefaultValue("1s") Duration firstBackoff,
        @Min(100) @DefaultValue("2000") int maxOutputTokens,
        @PositiveOrZero @DefaultValue("10") BigDecimal dailyBudget,
        @PositiveOrZero @DefaultValue("0.0008") BigDecimal inputPrice,
        @PositiveOrZero @DefaultValue("0.0032") BigDecimal outputPrice) {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    BigDecimal cost(int inputTokens, int outputTokens) {
        BigDecimal thousandfold = inputPrice
                .multiply(BigDecimal.valueOf(inputTokens))
                .add(outputPrice.multiply(BigDecimal.valueOf(outputTokens)));
        return thousandfold.divide(THOUSAND, 6, RoundingMode.HALF_UP);
    }
}
