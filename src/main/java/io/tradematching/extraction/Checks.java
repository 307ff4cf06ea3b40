package io.tradematching.extraction;

import io.tradematching.extraction.Finding.Severity;
import io.tradematching.trade.Lei;
import io.tradematching.trade.Term;
import io.tradematching.trade.Terms;
import java.util.ArrayList;
import java.util.List;

/** What does not fit together in a trade. Nothing is corrected here. */
final class Checks {

    private final Terms terms;
    private final List<Finding> findings = new ArrayList<>();

    Checks(Terms terms) {
        this.terms = terms;
    }

    List<Finding> findings() {
        notAfter(Term.TRADE_DATE, Term.EFFECTIVE_DATE);
        before(Term.EFFECTIVE_DATE, Term.TERMINATION_DATE);
        lei(Term.BANK_LEI);
        lei(Term.COUNTERPARTY_LEI);
        return List.copyOf(findings);
    }

    private void notAfter(Term first, Term second) {
        terms.date(first)
                .flatMap(earlier -> terms.date(second).filter(earlier::isAfter))
                .ifPresent(_ -> order(first, "is after", second));
    }

    private void before(Term first, Term second) {
        terms.date(first)
                .flatMap(earlier -> terms.date(second).filter(later -> !earlier.isBefore(later)))
                .ifPresent(_ -> order(first, "is not before", second));
    }

    private void order(Term first, String relation, Term second) {
        findings.add(new Finding(
                "DATE_ORDER",
                Severity.ERROR,
                "%s %s %s".formatted(first.wireName(), relation, second.wireName()),
                second));
    }

    private void lei(Term term) {
        terms.text(term)
                .map(Lei::new)
                .filter(lei -> !lei.hasValidCheckDigits())
                .ifPresent(_ -> findings.add(new Finding(
                        "CHECK_DIGITS",
                        Severity.WARNING,
                        "%s fails its check digits".formatted(term.wireName()),
                        term)));
    }
}
