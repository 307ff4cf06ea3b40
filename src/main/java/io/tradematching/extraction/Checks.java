package io.tradematching.extraction;

import io.tradematching.trade.Terms;
import java.util.List;
import java.util.stream.Stream;

/** What does not fit together in a trade. Nothing is corrected here. */
final class Checks {

    private final Terms terms;
    private final Asides asides;

    Checks(Terms terms, Asides asides) {
        this.terms = terms;
        this.asides = asides;
    }

    List<Finding> findings() {
        return Stream.of(
                        new DateChecks(terms, asides.tenors()).findings(),
                        new AmountChecks(terms).findings(),
                        new CodeChecks(terms, asides.ibans()).findings())
                .flatMap(List::stream)
                .toList();
    }
}
