package io.tradematching.extraction;

import io.tradematching.failure.Failure;
import io.tradematching.trade.Trade;
import java.util.List;

/** What reading a document came to: a trade, or the reason why there is none. Evidence and findings come with both. */
public sealed interface ExtractionResult {

    List<ExtractedField> fields();

    List<Finding> findings();

    /** @param trade states every mandatory term */
    record Extracted(Trade trade, List<ExtractedField> fields, List<Finding> findings) implements ExtractionResult {}

    /** @param failure NO_TRADE, SEVERAL_TRADES or MANDATORY_TERMS_MISSING */
    record Rejected(Failure failure, List<ExtractedField> fields, List<Finding> findings) implements ExtractionResult {}
}
