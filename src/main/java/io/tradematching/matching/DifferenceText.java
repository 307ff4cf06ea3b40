package io.tradematching.matching;

import io.tradematching.trade.Term;
import java.util.List;
import java.util.stream.Collectors;

/** Differences as one text of a result file, under the names of the trade file's columns. */
final class DifferenceText {

    private DifferenceText() {}

    static String of(List<TermDifference> differences) {
        return differences.isEmpty()
                ? ""
                : differences.stream().map(DifferenceText::of).collect(Collectors.joining("; "));
    }

    private static String of(TermDifference difference) {
        String verdict = difference.tolerated() ? "tolerated" : difference.kind() + " " + difference.severity();
        return "%s=%s|%s %s"
                .formatted(column(difference.term()), difference.bankValue(), difference.counterpartyValue(), verdict);
    }

    private static String column(Term term) {
        return switch (term) {
            case TERMINATION_DATE -> TradeColumn.MATURITY_DATE.wireName();
            case NOTIONAL_AMOUNT -> TradeColumn.NOTIONAL.wireName();
            case NOTIONAL_CURRENCY -> TradeColumn.CURRENCY.wireName();
            case FLOATING_SPREAD -> "spread";
            default -> term.wireName();
        };
    }
}
