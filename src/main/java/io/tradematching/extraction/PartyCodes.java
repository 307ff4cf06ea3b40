package io.tradematching.extraction;

import io.tradematching.extraction.layout.Folding;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of one kind, LEIs or BICs, that a paper prints for its parties. Each party has one and no two have the same, so that
 * codes are given out together: whoever has a code for certain leaves the other one to the other party.
 */
final class PartyCodes {

    /** A BIC that begins like the name is the party's own. */
    private static final double ALIKE = 0.1;

    private static final int BANK_LETTERS = 4;

    private final Map<TradeSource, Term> terms;
    private final Map<TradeSource, String> names;
    private final Map<String, Map<TradeSource, Sighting>> sightings = new LinkedHashMap<>();

    /**
     * @param terms the terms that hold a party's code
     * @param names of the parties as far as they are known
     */
    PartyCodes(Map<TradeSource, Term> terms, Map<TradeSource, String> names) {
        this.terms = Map.copyOf(terms);
        this.names = Map.copyOf(names);
    }

    /** @param quality how sure it is that the code is that party's, and read rightly */
    void saw(TradeSource side, TermValue code, Passage evidence, double quality, int order) {
        sightings
                .computeIfAbsent(code.wire(), _ -> new EnumMap<>(TradeSource.class))
                .merge(side, new Sighting(code, evidence, quality, order), Sighting::better);
    }

    List<Candidate> assigned() {
        List<Candidate> best = List.of();
        double most = 0;
        for (Optional<String> bank : choices()) {
            for (Optional<String> counterparty : choices()) {
                if (bank.isPresent() && bank.equals(counterparty)) {
                    continue;
                }
                List<Candidate> both = new ArrayList<>();
                bank.flatMap(code -> candidate(TradeSource.BANK, code)).ifPresent(both::add);
                counterparty
                        .flatMap(code -> candidate(TradeSource.COUNTERPARTY, code))
                        .ifPresent(both::add);
                double worth = both.stream().mapToDouble(this::worth).sum();
                if (worth > most) {
                    most = worth;
                    best = both;
                }
            }
        }
        return best;
    }

    private List<Optional<String>> choices() {
        List<Optional<String>> choices = new ArrayList<>();
        sightings.keySet().forEach(code -> choices.add(Optional.of(code)));
        choices.add(Optional.empty());
        return choices;
    }

    private Optional<Candidate> candidate(TradeSource side, String code) {
        Term term = terms.get(side);
        Sighting seen = sightings.getOrDefault(code, Map.of()).get(side);
        return term == null || seen == null
                ? Optional.empty()
                : Optional.of(new Candidate(term, seen.code, seen.evidence, seen.quality, seen.order));
    }

    private double worth(Candidate candidate) {
        return candidate.quality() + (isLikeName(candidate) ? ALIKE : 0);
    }

    /** Whether the first letters of the code stand in the party's name in their order: BNPA for BNP Paribas. */
    private boolean isLikeName(Candidate candidate) {
        String code = candidate.value().wire();
        String name = terms.entrySet().stream()
                .filter(entry -> entry.getValue() == candidate.term())
                .map(entry -> names.getOrDefault(entry.getKey(), ""))
                .findFirst()
                .orElse("");
        return code.length() >= BANK_LETTERS
                && standsIn(Folding.plain(code.substring(0, BANK_LETTERS)), Folding.plain(name));
    }

    private static boolean standsIn(String letters, String name) {
        int at = -1;
        for (char letter : letters.toCharArray()) {
            at = name.indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return !letters.isEmpty() && name.charAt(0) == letters.charAt(0);
    }

    private record Sighting(TermValue code, Passage evidence, double quality, int order) {

        static Sighting better(Sighting one, Sighting other) {
            return Comparator.comparingDouble(Sighting::quality).compare(one, other) >= 0 ? one : other;
        }
    }
}
