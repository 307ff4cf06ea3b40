package io.tradematching.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notional_amount | 1100000 | 1000000 | -100,000 (-9.09 %)",
                "amount2 | 337212000 | 337212090 | +90 (less than 0.01 %)",
                "premium_amount | 0 | 12.5 | +12.5",
                "floating_spread | 0.00355 | 0.00345 | -1 bp",
                "fixed_rate | 0.0375 | 0.037525 | +0.25 bp",
                "termination_date | 2025-12-15 | 2025-12-22 | +7 days",
                "trade_date | 2026-01-21 | 2026-01-20 | -1 day",
                "index_series | 40 | 41 | +1"
            })
    void saysHowFarTheCounterpartysValueLiesFromTheBanks(String term, String bank, String counterparty, String gap) {
        assertThat(term(term).gap(bank, counterparty)).contains(gap);
    }

    @ParameterizedTest
    @CsvSource({"fixed_day_count, ACT/360, 30/360", "counterparty_name, Aldgate, Albion"})
    void findsNoDistanceBetweenWords(String term, String bank, String counterparty) {
        assertThat(term(term).gap(bank, counterparty)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notional_amount | 50000000 | 50,000,000",
                "amount2 | 10837500.5 | 10,837,500.5",
                "fixed_rate | 0.0375 | 3.75 %",
                "exchange_rate | 1.08375 | 1.08375",
                "trade_date | 2026-01-21 | 2026-01-21",
                "version | 2 | 2"
            })
    void writesValuesAsPeopleReadThem(String term, String wire, String readable) {
        assertThat(term(term).readable(wire)).isEqualTo(readable);
    }

    private static Term term(String wireName) {
        return Term.ofWireName(wireName).orElseThrow();
    }
}
