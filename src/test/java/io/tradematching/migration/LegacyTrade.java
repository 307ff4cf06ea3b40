package io.tradematching.migration;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of the legacy system as tests vary it. */
record LegacyTrade(Map<String, @Nullable Object> fields) {

    static LegacyTrade aSwap(String tradeId) {
        return new LegacyTrade(Map.of())
                .stating("Trade_ID", tradeId)
                .stating("TRADE_SOURCE", "BANK")
                .stating("Product_Type", "Interest Rate Swap")
                .stating("Trade_Date", "2026-01-15")
                .stating("bank_name", "First Example Bank PJSC")
                .stating("counterparty", "Example Metals GmbH")
                .stating("Notional_Amount", "50,000,000.00")
                .stating("Currency", "USD")
                .stating("Fixed_Rate", "3.750%");
    }

    LegacyTrade stating(String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new LegacyTrade(changed);
    }

    LegacyTrade without(String name) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return new LegacyTrade(changed);
    }

    LegacyTrade ofCounterparty() {
        return stating("TRADE_SOURCE", "COUNTERPARTY");
    }
}
