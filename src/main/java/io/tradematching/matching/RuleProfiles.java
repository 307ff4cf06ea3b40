package io.tradematching.matching;

import java.util.HashMap;
import java.util.Map;

/** The pairing rules of each row, looked up once for each product, currency and counterparty. One thread only. */
final class RuleProfiles {

    private final MatchingRules rules;
    private final Lexicon lexicon;
    private final PairingRules general;
    private final Map<Long, PairingRules> special = new HashMap<>();

    RuleProfiles(MatchingRules rules, Lexicon lexicon) {
        this.rules = rules;
        this.lexicon = lexicon;
        this.general = rules.pairing();
    }

    PairingRules of(TradeBook book, int row) {
        if (!rules.hasPairingOverrides()) {
            return general;
        }
        long key = ((long) book.products.get(row) << 48)
                ^ ((long) book.currencies.get(row) << 32)
                ^ book.counterpartyNames.get(row);
        return special.computeIfAbsent(key, _ -> rules.pairing(lexicon.scope(book, row)));
    }
}
