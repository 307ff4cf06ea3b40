package io.tradematching.reconciliation;

import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Whether two readings of one term on one paper agree; tells over time which houses' papers read badly, and where. */
record ReadingComparison(StoredTrade trade, TwoReadings readings) {

    private static final String UNKNOWN_HOUSE = "not stated";

    /** One for each field that the first reading found on the pages that were read again. */
    static List<ReadingComparison> of(StoredTrade trade, List<TwoReadings> readings) {
        return readings.stream().map(it -> new ReadingComparison(trade, it)).toList();
    }

    MapSqlParameterSource parameters() {
        return new MapSqlParameterSource("document", trade.documentId())
                .addValue("term", readings.first().term().wireName())
                .addValue("source", trade.trade().source().name())
                .addValue("house", house())
                .addValue("method", readings.first().method().name())
                .addValue("agrees", readings.agree());
    }

    private String house() {
        Term name = switch (trade.trade().source()) {
            case BANK -> Term.BANK_NAME;
            case COUNTERPARTY -> Term.COUNTERPARTY_NAME;
        };
        return trade.trade().terms().text(name).orElse(UNKNOWN_HOUSE);
    }
}
