package io.tradematching.extraction.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.extraction.vocabulary.Vocabulary;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How houses of several languages print the same values. */
class ValuesOfEveryLanguageTest {

    private static final Readers READERS = new Readers(Vocabulary.read());
    private static final Style DOTS = new Style(DateOrder.DAY_FIRST, '.');
    private static final Style COMMAS = new Style(DateOrder.DAY_FIRST, ',');

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-03                        | 2026-03-03
                    03-Mar-26                         | 2026-03-03
                    03MAR26                           | 2026-03-03
                    20260303                          | 2026-03-03
                    3rd day of March, 2026            | 2026-03-03
                    the 3rd March 2026                | 2026-03-03
                    this third day of March 2026      | 2026-03-03
                    March 3rd, 2026                   | 2026-03-03
                    Tuesday, March 3, 2026            | 2026-03-03
                    Tue 03 Mar 2026                   | 2026-03-03
                    Mar-03-2026                       | 2026-03-03
                    3/Mar/2026                        | 2026-03-03
                    03.03.26                          | 2026-03-03
                    3. März 2026                      | 2026-03-03
                    3. Maerz 2026                     | 2026-03-03
                    Dienstag, den 3. März 2026        | 2026-03-03
                    3. Jänner 2026                    | 2026-01-03
                    1er mars 2026                     | 2026-03-01
                    le 3 mars 2026                    | 2026-03-03
                    mardi 3 mars 2026                 | 2026-03-03
                    3-févr.-2026                      | 2026-02-03
                    3 août 2026                       | 2026-08-03
                    3 aout 2026                       | 2026-08-03
                    3 de marzo de 2026                | 2026-03-03
                    3 de marzo del 2026               | 2026-03-03
                    1.º de marzo de 2026              | 2026-03-01
                    martes, 3 de marzo de 2026        | 2026-03-03
                    3-mar-26                          | 2026-03-03
                    3 ene. 2026                       | 2026-01-03
                    3 dic 2026                        | 2026-12-03
                    3 marzo 2026                      | 2026-03-03
                    2026/03/03                        | 2026-03-03
                    2026.03.03                        | 2026-03-03
                    03/03/2026                        | 2026-03-03
                    """)
    void readsDates(String printed, String day) {
        assertThat(READERS.dates().first(printed).flatMap(found -> found.value().in(DateOrder.DAY_FIRST)))
                .map(Object::toString)
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    USD 25 Mio                                             | 25000000    | USD
                    USD 25 Mio.                                            | 25000000    | USD
                    USD 25mm                                               | 25000000    | USD
                    USD 25 MM                                              | 25000000    | USD
                    EUR 25m                                                | 25000000    | EUR
                    25 M€                                                  | 25000000    | EUR
                    25 M EUR                                               | 25000000    | EUR
                    25 MEUR                                                | 25000000    | EUR
                    25 k€                                                  | 25000       | EUR
                    EUR 1,5 Mrd.                                           | 1500000000  | EUR
                    1,5 Md€                                                | 1500000000  | EUR
                    1,5 Mds EUR                                            | 1500000000  | EUR
                    1,5 milliard d'euros                                   | 1500000000  | EUR
                    25 millions d'euros                                    | 25000000    | EUR
                    25 millones de euros                                   | 25000000    | EUR
                    1.500 millones de euros                                | 1500000000  | EUR
                    25 Millionen Euro                                      | 25000000    | EUR
                    EUR 25 Tsd.                                            | 25000       | EUR
                    25.000.000,-- EUR                                      | 25000000    | EUR
                    EUR 25'000'000.--                                      | 25000000    | EUR
                    CHF 25'000'000.-                                       | 25000000    | CHF
                    25 000 000,00 EUR                                      | 25000000    | EUR
                    25.000.000,00 €                                        | 25000000    | EUR
                    €25,000,000                                            | 25000000    | EUR
                    US$ 25,000,000.00                                      | 25000000    | USD
                    USD25,000,000                                          | 25000000    | USD
                    EUR25000000,00                                         | 25000000    | EUR
                    GBP 1.25bn                                             | 1250000000  | GBP
                    USD 25,000,000.00 (twenty-five million US dollars)     | 25000000    | USD
                    Twenty-five million US dollars (USD 25,000,000.00)     | 25000000    | USD
                    veinticinco millones de euros (25.000.000,00 EUR)      | 25000000    | EUR
                    vingt-cinq millions d'euros (25 000 000,00 EUR)        | 25000000    | EUR
                    fünfundzwanzig Millionen Euro (EUR 25.000.000,00)      | 25000000    | EUR
                    (25,000,000.00) USD                                    | -25000000   | USD
                    """)
    void readsAmounts(String printed, BigDecimal amount, String currency) {
        Style style = printed.matches(".*\\d,(?:\\d{1,2}|--)(?:\\D.*)?|.*1\\.500 .*") ? COMMAS : DOTS;
        Amount read = READERS.amounts().first(printed, style).orElseThrow().value();

        assertThat(read.number().value()).isEqualByComparingTo(amount);
        assertThat(read.currency()).isNotNull().extracting(Found::value).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3.75%                           | 0.0375
                    3,75 %                          | 0.0375
                    3.75 per cent.                  | 0.0375
                    3.75 per cent per annum         | 0.0375
                    3.75 percent                    | 0.0375
                    3.75% p.a.                      | 0.0375
                    3,75 % l'an                     | 0.0375
                    3,75 p. 100                     | 0.0375
                    3,75 pour cent                  | 0.0375
                    3,75 % anual                    | 0.0375
                    3,75 por ciento anual           | 0.0375
                    3,75 por 100                    | 0.0375
                    3,75 % nominal anual            | 0.0375
                    3,75 v.H.                       | 0.0375
                    3,75 Prozent p.a.               | 0.0375
                    3 3/4 %                         | 0.0375
                    25 bp                           | 0.0025
                    25bps                           | 0.0025
                    25 b.p.                         | 0.0025
                    25 basis points                 | 0.0025
                    25 Basispunkte                  | 0.0025
                    25 BP                           | 0.0025
                    25 pb                           | 0.0025
                    25 p.b.                         | 0.0025
                    25 points de base               | 0.0025
                    25 pdb                          | 0.0025
                    25 puntos básicos               | 0.0025
                    25 ptos. básicos                | 0.0025
                    25 p.p.b.                       | 0.0025
                    minus 25 bps                    | -0.0025
                    moins 25 pb                     | -0.0025
                    menos 25 puntos básicos         | -0.0025
                    abzüglich 25 Basispunkte        | -0.0025
                    -0,25 %                         | -0.0025
                    plus 0.25%                      | 0.0025
                    """)
    void readsRates(String printed, BigDecimal rate) {
        assertThat(READERS.rates()
                        .first(printed, printed.contains(",") ? COMMAS : DOTS)
                        .map(Found::value))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(rate));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5Y                   | 5Y
                    3M                   | 3M
                    6 mois               | 6M
                    3 Monate             | 3M
                    3-Monats-EURIBOR     | 3M
                    3-Monats             | 3M
                    cinco años           | 5Y
                    seis meses           | 6M
                    cinq ans             | 5Y
                    six mois             | 6M
                    fünf Jahre           | 5Y
                    sechs Monate         | 6M
                    five years           | 5Y
                    three (3) months     | 3M
                    12 mois              | 1Y
                    3-month              | 3M
                    3 mths               | 3M
                    quarterly            | 3M
                    every quarter        | 3M
                    every half-year      | 6M
                    every 6 months       | 6M
                    vierteljährlich      | 3M
                    quartalsweise        | 3M
                    halbjährlich         | 6M
                    jährlich             | 1Y
                    alle 3 Monate        | 3M
                    trimestrielle        | 3M
                    trimestriellement    | 3M
                    par trimestre        | 3M
                    tous les 3 mois      | 3M
                    semestrielle         | 6M
                    annuelle             | 1Y
                    par an               | 1Y
                    trimestral           | 3M
                    cada 3 meses         | 3M
                    por trimestres       | 3M
                    semestralmente       | 6M
                    anual                | 1Y
                    por años vencidos    | 1Y
                    mensual              | 1M
                    à l'échéance         | 1T
                    al vencimiento       | 1T
                    bei Endfälligkeit    | 1T
                    28 days              | 28D
                    cada 28 días         | 28D
                    overnight            | 1D
                    """)
    void readsPeriods(String printed, String period) {
        assertThat(READERS.periods().first(printed).map(Found::value)).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "101-16+, 101.515625",
        "104-28 (32NDS), 104.875",
        "99-00, 99",
        "99-162, 99.5078125",
        "101 16/32, 101.5",
        "98 1/2, 98.5"
    })
    void readsPricesInPartsOfAPoint(String printed, BigDecimal price) {
        assertThat(READERS.fractions().first(printed).map(Found::value))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(price));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101.50", "2026-03-03", "03-12-26", "101-16-2026", "12/31", "100-45", "15:30-16"})
    void takesNothingElseForPartsOfAPoint(String printed) {
        assertThat(READERS.fractions().first(printed)).isEmpty();
    }
}
