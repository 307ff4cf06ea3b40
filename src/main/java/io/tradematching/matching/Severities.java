package io.tradematching.matching;

import io.tradematching.trade.Term;
import io.tradematching.trade.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How urgent the breaks of one pair are, by the trade's size and its next settlement. */
final class Severities {

    private static final List<Term> SETTLEMENT_DATES = List.of(
            Term.VALUE_DATE,
            Term.NEAR_VALUE_DATE,
            Term.FAR_VALUE_DATE,
            Term.PAYMENT_DATE,
            Term.FIRST_PAYMENT_DATE,
            Term.PREMIUM_PAYMENT_DATE,
            Term.FEE_PAYMENT_DATE);

    private final boolean critical;
    private final boolean high;
    private final Terms bank;
    private final Terms counterparty;
    private final LocalDate businessDate;

    /** @param size the larger of the notionals that the two papers state, as it compares with the limits */
    Severities(SeverityRules rules, BigDecimal size, Terms bank, Terms counterparty, LocalDate businessDate) {
        critical = size.compareTo(rules.criticalAbove()) > 0;
        high = size.compareTo(rules.highAbove()) > 0;
        this.bank = bank;
        this.counterparty = counterparty;
        this.businessDate = businessDate;
    }

    private boolean settlesToday() {
        return settlesOn(businessDate);
    }

    private boolean settlesTomorrow() {
        return settlesOn(LocalDate.ofEpochDay(BusinessCalendar.next(businessDate.toEpochDay())));
    }

    private boolean settlesOn(LocalDate day) {
        return SETTLEMENT_DATES.stream()
                .flatMap(term -> Stream.of(bank.date(term), counterparty.date(term)))
                .anyMatch(date -> date.filter(day::equals).isPresent());
    }

    Severity of(DifferenceKind kind) {
        boolean economic = kind == DifferenceKind.ECONOMIC;
        boolean settlement = kind == DifferenceKind.SETTLEMENT;
        if (economic && critical || settlement && settlesToday()) {
            return Severity.CRITICAL;
        }
        if (economic && high || settlesToday() || settlesTomorrow()) {
            return Severity.HIGH;
        }
        return switch (kind) {
            case ECONOMIC, DATE, SETTLEMENT, COUNTERPARTY, DUPLICATE, INTEGRITY -> Severity.MEDIUM;
            case REFERENCE, DOCUMENTATION -> Severity.LOW;
        };
    }
}
