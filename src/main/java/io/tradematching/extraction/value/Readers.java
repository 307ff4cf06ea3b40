package io.tradematching.extraction.value;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.extraction.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The readers of typed values, one for each kind. */
public final class Readers {

    private final Vocabulary vocabulary;
    private final Numbers numbers = new Numbers();
    private final Dates dates = new Dates();
    private final Rates rates = new Rates();
    private final Times times = new Times();
    private final Fractions fractions = new Fractions();
    private final Currencies currencies;
    private final Amounts amounts;
    private final Periods periods;

    public Readers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.currencies = new Currencies(vocabulary.currencies());
        this.amounts = new Amounts(currencies);
        this.periods = new Periods(vocabulary.codes().list("period").orElseThrow());
    }

    public Numbers numbers() {
        return numbers;
    }

    public Dates dates() {
        return dates;
    }

    public Times times() {
        return times;
    }

    public Fractions fractions() {
        return fractions;
    }

    public Rates rates() {
        return rates;
    }

    public Currencies currencies() {
        return currencies;
    }

    public Amounts amounts() {
        return amounts;
    }

    public Periods periods() {
        return periods;
    }

    /** A code of the list of that name, found first in the passage. */
    public Optional<Found<String>> code(String list, Passage passage) {
        return vocabulary.codes().list(list).flatMap(phrases -> first(phrases, passage));
    }

    /** Every code of the list of that name in the passage. */
    public Stream<String> codes(String list, Passage passage) {
        return vocabulary.codes().list(list).stream()
                .flatMap(phrases -> phrases.all(passage.atoms()).stream())
                .map(Phrases.Match::meaning);
    }

    /** The phrase that begins first; of those the longest. */
    public static <T> Optional<Found<T>> first(Phrases<T> phrases, Passage passage) {
        List<Atom> atoms = passage.atoms();
        for (int i = 0; i < atoms.size(); i++) {
            Optional<Phrases.Match<T>> match = phrases.longestAt(atoms, i);
            if (match.isPresent()) {
                return match.map(found -> found(found, atoms));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase anywhere. */
    public static <T> Optional<Found<T>> longest(Phrases<T> phrases, Passage passage) {
        return phrases.anywhere(passage.atoms()).map(match -> found(match, passage.atoms()));
    }

    public static <T> Found<T> found(Phrases.Match<T> match, List<Atom> atoms) {
        return new Found<>(
                match.meaning(),
                atoms.get(match.from()).start(),
                atoms.get(match.to() - 1).end(),
                match.quality());
    }
}
