package io.tradematching.matching;

import io.tradematching.trade.Term;
import java.util.List;

/** Differences as one text of a result file, under the names of the trade file's columns. */
final class DifferenceText {

    private DifferenceText() {}

    static String of(List<TermDifference> differences) {
        if (differences.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (TermDifference difference : differences) {
            text.append(text.isEmpty() ? "" : "; ");
            append(difference, text);
        }
        return text.toString();
    }

    private static void append(TermDifference difference, StringBuilder text) {
        text.append(column(difference.term())).append('=');
        text.append(difference.bankValue())
                .append('|')
                .append(difference.counterpartyValue())
                .append(' ');
        if (difference.tolerated()) {
            text.append("tolerated");
        } else {
            text.append(difference.kind()).append(' ').append(difference.severity());
        }
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
