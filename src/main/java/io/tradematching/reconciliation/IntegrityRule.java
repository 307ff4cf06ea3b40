package io.tradematching.reconciliation;

import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeReference;
import io.tradematching.trade.TradeSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What every row of a trade table must fulfil. A new rule is one more line in {@link #ALL}. */
record IntegrityRule(String name, BiFunction<StoredTrade, TradeSource, Optional<String>> violation) {

    private static final int LONGEST_KEY = 255;

    static final List<IntegrityRule> ALL = List.of(
            new IntegrityRule("source fits table", IntegrityRule::foreignSource),
            new IntegrityRule("key is well formed", (row, _) -> malformedKey(row.tradeId())),
            new IntegrityRule("key is the paper's own reference", (row, _) -> foreignKey(row)),
            new IntegrityRule("version is counted from 1", (row, _) -> impossibleVersion(row)),
            new IntegrityRule("mandatory terms are stated", (row, _) -> missingTerms(row)));

    /** What is wrong with the row, in the order of the rules; empty if nothing is. */
    static List<String> violations(StoredTrade row, TradeSource table) {
        return ALL.stream()
                .flatMap(rule -> rule.violation().apply(row, table).stream())
                .toList();
    }

    private static Optional<String> foreignSource(StoredTrade row, TradeSource table) {
        TradeSource source = row.trade().source();
        return source == table
                ? Optional.empty()
                : Optional.of("TRADE_SOURCE is %s in the table of %s trades".formatted(source, table));
    }

    private static Optional<String> malformedKey(String key) {
        if (key.isBlank() || !key.equals(key.strip())) {
            return Optional.of("Trade_ID is blank or has blanks around it");
        }
        if (key.length() > LONGEST_KEY || key.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(
                    "Trade_ID is longer than %d characters or has control characters".formatted(LONGEST_KEY));
        }
        return Optional.empty();
    }

    /** Spelling may differ, as in a reference with and without hyphens, but it must be the same reference. */
    private static Optional<String> foreignKey(StoredTrade row) {
        return row.trade()
                .reference()
                .filter(stated -> !row.tradeId().isBlank())
                .filter(stated -> !stated.canonical().equals(new TradeReference(row.tradeId()).canonical()))
                .map(_ -> "Trade_ID is not the reference that the paper states as its own");
    }

    private static Optional<String> impossibleVersion(StoredTrade row) {
        return row.version() >= 1 ? Optional.empty() : Optional.of("version is " + row.version());
    }

    private static Optional<String> missingTerms(StoredTrade row) {
        List<String> missing = row.trade().missingMandatoryTerms();
        return missing.isEmpty() ? Optional.empty() : Optional.of("missing: " + String.join(", ", missing));
    }
}
