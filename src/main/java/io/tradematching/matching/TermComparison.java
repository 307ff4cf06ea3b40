package io.tradematching.matching;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares every term that both papers of a pair state. One thread only. */
final class TermComparison {

    private static final String CONFUSABLE = "characters that are easily confused";
    private static final String SAME_LEI = "same LEI";

    private final NameSimilarity names;
    private final ComparableForm form;

    TermComparison(MatchingRules rules) {
        names = rules.names().remembering();
        form = new ComparableForm(rules);
    }

    /** The terms that differ, in the order of {@link Term}; one for each difference, however often the papers state it. */
    List<TermDifference> compare(Terms bank, Terms counterparty, Tolerances tolerances, Severities severities) {
        List<TermDifference> differences = new ArrayList<>();
        for (Map.Entry<Term, TermValue> stated : bank.asMap().entrySet()) {
            Term term = stated.getKey();
            counterparty
                    .get(term)
                    .filter(theirs -> !isSame(term, stated.getValue(), theirs))
                    .ifPresent(theirs -> differences.add(
                            difference(term, stated.getValue(), theirs, bank, counterparty, tolerances, severities)));
        }
        return differences.size() < 2 ? differences : Echoes.removedFrom(differences);
    }

    private boolean isSame(Term term, TermValue ours, TermValue theirs) {
        boolean exact = ours instanceof TermValue.Decimal || ours instanceof TermValue.Day;
        return ours.equals(theirs) || !exact && form.isSame(term, ours, theirs);
    }

    private TermDifference difference(
            Term term,
            TermValue ours,
            TermValue theirs,
            Terms bank,
            Terms counterparty,
            Tolerances tolerances,
            Severities severities) {
        String tolerance = tolerances.of(term).toString();
        boolean tolerated = tolerances.of(term).covers(ours, theirs, names);
        if (!tolerated && isLei(term) && Leis.areConfusable(ours.wire(), theirs.wire())) {
            tolerance = CONFUSABLE;
            tolerated = true;
        } else if (!tolerated && isNameOfSameLei(term, bank, counterparty)) {
            tolerance = SAME_LEI;
            tolerated = true;
        }
        DifferenceKind kind = Kinds.of(term);
        Severity severity = tolerated ? Severity.LOW : severities.of(kind);
        return new TermDifference(term, kind, severity, ours.wire(), theirs.wire(), tolerance, tolerated);
    }

    private static boolean isLei(Term term) {
        return term == Term.BANK_LEI || term == Term.COUNTERPARTY_LEI;
    }

    private static boolean isNameOfSameLei(Term term, Terms bank, Terms counterparty) {
        return switch (term) {
            case BANK_NAME -> sameLei(Term.BANK_LEI, bank, counterparty);
            case COUNTERPARTY_NAME -> sameLei(Term.COUNTERPARTY_LEI, bank, counterparty);
            default -> false;
        };
    }

    private static boolean sameLei(Term term, Terms bank, Terms counterparty) {
        return bank.text(term)
                .flatMap(ours -> counterparty.text(term).map(theirs -> Leis.areConfusable(ours, theirs)))
                .orElse(false);
    }
}
