package io.tradematching.extraction;

import io.tradematching.extraction.statement.Statement;
import java.util.Set;

/** Which statements can state terms of the trade, by the section they stand in: below an account, a bank's name is its correspondent's. */
final class Readability {

    /** Said once on a paper, and often among provisions that say nothing else about the trade. */
    private static final Set<String> OF_THE_AGREEMENT = Set.of(
            "master_agreement",
            "master_agreement_date",
            "credit_support_annex",
            "governing_law",
            "calculation_agent",
            "business_centers",
            "business_day_convention");

    private static final Set<String> NOT_FROM_ACCOUNTS = Set.of(
            "amount",
            "currency",
            "payer",
            "receiver",
            "exchange",
            "notional_amount",
            "underlying",
            "price",
            "rate",
            "value_date",
            "payment_date",
            "calculation_agent",
            "commodity",
            "issuer",
            "short_name",
            "name",
            "lei",
            "bic",
            "reference",
            "currency1",
            "currency2");

    private Readability() {}

    static boolean isReadable(Statement statement) {
        return switch (statement.section().scope()) {
            case SIGNATURE -> false;
            case IGNORED -> OF_THE_AGREEMENT.contains(statement.label().role());
            case ACCOUNTS -> !NOT_FROM_ACCOUNTS.contains(statement.label().role());
            case TRADE,
                    FIXED,
                    FLOATING,
                    EQUITY,
                    LEG,
                    NEAR,
                    FAR,
                    PREMIUM,
                    FEE,
                    OPTION,
                    UNDERLYING,
                    PARTIES,
                    DOCUMENTATION,
                    SETTLEMENT -> true;
        };
    }
}
