package io.tradematching.matching;

import static io.tradematching.matching.Matching.match;
import static io.tradematching.matching.Matching.onlyPair;
import static io.tradematching.matching.Paper.bankSwap;
import static io.tradematching.matching.Paper.counterpartySwap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tradematching.trade.Term;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "version: 3|version: two|'two' is not a number",
                "  accept: 18|  acept: 18|'acept' is not known here",
                "  margin: 3|  margin: much|'much' is not a number",
                "  gates: [product-family|  gates: [product-line|'product-line' is not known here",
                "    uti: {agree: 20, differ: -6}|    uti: {agree: 20, differ: 26}|'near' no less than 'differ'",
                "  - {types: [AMOUNT, QUANTITY], tolerance: 0.01 %}|  - {types: [AMOUNT], tolerance: 2 business days}|does not suit",
                "  high-above: 10000000|  high-above: 1000000000|'high-above' must be no more",
                "  units: {CLP: 1000|  units: {Peso: 1000|'Peso' is not a currency",
                "overrides: []|overrides: none|expected a list"
            })
    void saysWhichLineIsWrong(String line, String wrong, String message) throws IOException {
        String rules = standard();
        assertThat(rules).contains(line);

        assertThatExceptionOfType(MatchingRulesException.class)
                .isThrownBy(() -> MatchingRules.parse("mine.yaml", rules.replace(line, wrong)))
                .withMessageContaining(message)
                .withMessageStartingWith("mine.yaml, line %d: ".formatted(line(rules, line)));
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 150000000, CRITICAL",
        "USD, 50000000, HIGH",
        "USD, 5000000, MEDIUM",
        "JPY, 16000000000, CRITICAL",
        "JPY, 5000000000, HIGH",
        "JPY, 150000000, MEDIUM"
    })
    void judgesASizeByWhatItsCurrencyIsWorth(String currency, String notional, Severity severity) {
        Paper bank = bankSwap("GCS-1").with(Term.NOTIONAL_CURRENCY, currency).with(Term.NOTIONAL_AMOUNT, notional);
        Paper counterparty = counterpartySwap("FAB-1")
                .with(Term.NOTIONAL_CURRENCY, currency)
                .with(Term.NOTIONAL_AMOUNT, notional)
                .with(Term.FIXED_RATE, "0.04");

        assertThat(onlyPair(match(bank, counterparty)).differences())
                .extracting(TermDifference::severity)
                .containsExactly(severity);
    }

    private static int line(String rules, String wanted) {
        return (int) rules.substring(0, rules.indexOf(wanted))
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count()
                + 1;
    }

    private static String standard() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                MatchingRulesTest.class.getClassLoader().getResourceAsStream("matching-rules.yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
