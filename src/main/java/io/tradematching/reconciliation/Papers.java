package io.tradematching.reconciliation;

import io.tradematching.extraction.ExtractedField;
import io.tradematching.trade.StoredTrade;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers that trades were read from. */
interface Papers {

    /** By trade id; trades without a paper, or whose paper has been replaced since, are left out. */
    Map<StoredTrade, Paper> find(Collection<StoredTrade> trades);

    /** One paper. Both methods throw {@link io.tradematching.failure.FailureException} if it cannot be read. */
    interface Paper {

        /** As it was read when it arrived. */
        List<ExtractedField> firstReading();

        /** As it reads when these pages are read by another method than the first time. */
        List<ExtractedField> readAgain(Set<Integer> pages);
    }
}
