package io.tradematching.extraction;

import io.tradematching.extraction.layout.Line;
import io.tradematching.extraction.layout.PageLayout;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TradeSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a paper that confirms several trades, of which no mixture must be made; in doubt it is one trade. */
final class SeveralTrades {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:trade|transaction|deal|geschäft|opération|operación)\\s*(?:no\\.?|nr\\.?|#)?\\s*([12])(?:\\s*of\\s*\\d+)?\\s*[:.)]?");
    private static final double SURE = 0.85;

    private final List<PageLayout> pages;
    private final List<Candidate> candidates;
    private final Term ownReference;

    SeveralTrades(TradeSource source, List<PageLayout> pages, List<Candidate> candidates) {
        this.ownReference = source == TradeSource.BANK ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE;
        this.pages = List.copyOf(pages);
        this.candidates = List.copyOf(candidates);
    }

    /** Why the paper holds more than one trade. */
    Optional<String> evidence() {
        return numbered().or(this::referenced);
    }

    private Optional<String> numbered() {
        Set<String> numbers = pages.stream()
                .flatMap(page -> page.lines().stream())
                .map(Line::text)
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(heading -> heading.group(1))
                .collect(Collectors.toSet());
        return numbers.size() > 1 ? Optional.of("trades are numbered by headings") : Optional.empty();
    }

    /** Two references of the house that writes, each followed by a trade date and an amount of its own. */
    private Optional<String> referenced() {
        List<Candidate> references = candidates.stream()
                .filter(candidate -> candidate.term() == ownReference && candidate.quality() >= SURE)
                .toList();
        for (Candidate first : references) {
            for (Candidate second : references) {
                boolean apart = first.order() < second.order() && !first.value().equals(second.value());
                if (apart && hasTerms(first.order(), second.order()) && hasTerms(second.order(), Integer.MAX_VALUE)) {
                    return Optional.of("%s and %s are references of two trades"
                            .formatted(first.value().wire(), second.value().wire()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasTerms(int from, int to) {
        return states(from, to, term -> term == Term.TRADE_DATE)
                && states(from, to, term -> term.type() == TermType.AMOUNT || term.type() == TermType.QUANTITY);
    }

    private boolean states(int from, int to, Predicate<Term> kind) {
        return candidates.stream()
                .anyMatch(
                        candidate -> candidate.order() > from && candidate.order() < to && kind.test(candidate.term()));
    }
}
