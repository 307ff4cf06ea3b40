package io.tradematching.matching;

import static io.tradematching.matching.Matching.match;
import static io.tradematching.matching.Matching.onlyPair;
import static io.tradematching.matching.Paper.bankSwap;
import static io.tradematching.matching.Paper.counterpartySwap;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.trade.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXPIRATION_TIME | 3:00 p.m. (London time) | 15h00, heure de Londres",
                "EXPIRATION_TIME | 3:00 p.m. (Frankfurt time) | 15:00 Frankfurt time",
                "EXPIRATION_TIME | 10:00 a.m. (New York time) | 10:00 Uhr Ortszeit New York",
                "EXPIRATION_TIME | 12:00 a.m | 0:00 London",
                "EXPIRATION_TIME | 4:30 p.m., Frankfurt time | 16.30 hrs Frankfurt time",
                "EXPIRATION_TIME | 15:30 New York | 1530 hours local time in New York",
                "GOVERNING_LAW | ENGLISH LAW | Englisches Recht",
                "GOVERNING_LAW | English Law | Ley inglesa",
                "GOVERNING_LAW | New York State Law | New York law",
                "GOVERNING_LAW | New York law | Droit de l'État de New York"
            })
    void takesOtherWordsForTheSame(Term term, String bank, String counterparty) {
        assertThat(differences(term, bank, counterparty)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXPIRATION_TIME | 3:00 p.m. (London time) | 15:00 Tokyo",
                "EXPIRATION_TIME | 3:00 p.m. (London time) | 3:00 a.m. (London time)",
                "EXPIRATION_TIME | 12:00 p.m | 0:00",
                "GOVERNING_LAW | English law | New York law"
            })
    void doesNotTakeOneForTheOther(Term term, String bank, String counterparty) {
        assertThat(differences(term, bank, counterparty)).containsExactly(term);
    }

    private static Iterable<Term> differences(Term term, String bank, String counterparty) {
        return onlyPair(match(
                        bankSwap("GCS-1").with(term, bank),
                        counterpartySwap("FAB-1").with(term, counterparty)))
                .differences()
                .stream()
                .map(TermDifference::term)
                .toList();
    }
}
