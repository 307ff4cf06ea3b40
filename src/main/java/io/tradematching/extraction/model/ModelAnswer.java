package io.tradematching.extraction.model;

import io.tradematching.failure.FailureReason;
import java.math.BigDecimal;

/** What came of a question. */
public sealed interface ModelAnswer {

    /**
     * @param model id of the model that answered
     * @param text not to be believed
     * @param cost in US dollars
     */
    record Answered(String model, String text, int inputTokens, int outputTokens, BigDecimal cost)
            implements ModelAnswer {}

    /** The document is read by rules alone. */
    record Unavailable(FailureReason reason, String message) implements ModelAnswer {}
}
