package io.tradematching.review;

import io.tradematching.trade.Money;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which decisions take a second person.
 *
 * @param fourEyesAbove the notional above which they do, in the trade's own currency
 * @param fourEyesAboveIn the same for single currencies, by their code
 */
@ConfigurationProperties("platform.review")
public record FourEyes(
        @DefaultValue("10000000") BigDecimal fourEyesAbove,
        @DefaultValue Map<String, BigDecimal> fourEyesAboveIn) {

    public FourEyes {
        fourEyesAboveIn = Map.copyOf(fourEyesAboveIn);
    }

    /** @param notional of the trade; where it is not known, two people are asked */
    public boolean isRequiredFor(@Nullable Money notional) {
        return notional == null
                || notional.amount().abs().compareTo(fourEyesAboveIn.getOrDefault(notional.currency(), fourEyesAbove))
                        > 0;
    }
}
