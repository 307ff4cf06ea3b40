package io.tradematching.matching;

import io.tradematching.trade.Term;

/** What a difference in a term is about. */
final class Kinds {

    private Kinds() {}

    static DifferenceKind of(Term term) {
        return switch (term) {
            case BANK_REFERENCE, COUNTERPARTY_REFERENCE, UTI, USI -> DifferenceKind.REFERENCE;
            case BANK_NAME, BANK_LEI, BANK_BIC, COUNTERPARTY_NAME, COUNTERPARTY_LEI, COUNTERPARTY_BIC ->
                DifferenceKind.COUNTERPARTY;
            case SETTLEMENT_TYPE, SETTLEMENT_CURRENCY -> DifferenceKind.SETTLEMENT;
            case VERSION,
                    CONFIRMATION_DATE,
                    CALCULATION_AGENT,
                    MASTER_AGREEMENT,
                    MASTER_AGREEMENT_DATE,
                    CREDIT_SUPPORT_ANNEX,
                    GOVERNING_LAW -> DifferenceKind.DOCUMENTATION;
            case BUSINESS_CENTERS, BUSINESS_DAY_CONVENTION -> DifferenceKind.DATE;
            default ->
                switch (term.type()) {
                    case DATE, TIME -> DifferenceKind.DATE;
                    default -> DifferenceKind.ECONOMIC;
                };
        };
    }
}
