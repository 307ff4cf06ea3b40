package io.tradematching.extraction;

import io.tradematching.extraction.vocabulary.ProductEntry;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.TradeSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the rules alone found on one document. */
record RuleReading(String item, TradeSource source, ProductEntry product, List<Candidate> candidates) {

    RuleReading {
        candidates = List.copyOf(candidates);
    }

    /** Mandatory terms that no candidate states. */
    List<Term> missing() {
        Map<Term, TermValue> stated = new EnumMap<>(Term.class);
        candidates.forEach(candidate -> stated.put(candidate.term(), candidate.value()));
        return Assembly.missing(source, product, Terms.of(stated)).stream()
                .map(Term::ofWireName)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Terms of which two candidates of equal standing say different things. */
    List<Term> contradictory() {
        return new Resolution(candidates)
                .findings().stream()
                        .map(Finding::term)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    List<Candidate> of(Term term) {
        return candidates.stream().filter(candidate -> candidate.term() == term).toList();
    }
}
