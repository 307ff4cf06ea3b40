package io.tradematching.extraction;

import io.tradematching.document.DocumentText;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.TradeSource;
import java.util.List;

/** Reads a trade out of a document's words. */
public class TradeExtractor {

    /**
     * @param item the document's name in failures
     * @param source whose paper it is: decides which party is <em>we</em> and whose reference is <em>ours</em>
     */
    public ExtractionResult extract(String item, TradeSource source, DocumentText text) {
        return new ExtractionResult.Rejected(
                new Failure(FailureReason.NO_TRADE, item, "no term of a trade was found"), List.of(), List.of());
    }
}
