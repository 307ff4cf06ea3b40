package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.party.Perspective;
import io.tradematching.extraction.value.Found;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.util.List;
import java.util.Optional;

/** Who pays a leg by what its heading says: "Fixed leg - Party A pays". */
final class LegPayers {

    private static final double FROM_HEADING = 0.96;
    private static final int BEFORE_ALL_STATEMENTS = -1;

    private final TermNames names;
    private final LegPrefixes prefixes;
    private final Perspective perspective;

    LegPayers(TermNames names, LegPrefixes prefixes, Perspective perspective) {
        this.names = names;
        this.prefixes = prefixes;
        this.perspective = perspective;
    }

    List<Candidate> of(List<Leg> legs) {
        return legs.stream().flatMap(leg -> payer(leg).stream()).toList();
    }

    private Optional<Candidate> payer(Leg leg) {
        Passage heading = leg.heading();
        String prefix = prefixes.of(leg);
        List<Found<TradeSource>> mentions =
                heading.isEmpty() || prefix.isEmpty() ? List.of() : perspective.mentions(heading);
        return mentions.isEmpty()
                ? Optional.empty()
                : names.term(prefix, "payer").map(term -> {
                    Found<TradeSource> named = mentions.getFirst();
                    return new Candidate(
                            term,
                            TermValue.of(paying(heading, named.value()).name()),
                            heading.slice(named.start(), named.end()),
                            FROM_HEADING * named.quality(),
                            BEFORE_ALL_STATEMENTS);
                });
    }

    private static TradeSource paying(Passage heading, TradeSource named) {
        return Directions.receives(heading) ? named.other() : named;
    }
}
