package io.tradematching.extraction.statement;

import io.tradematching.extraction.vocabulary.Scope;
import java.util.List;

/** A notional that sentences state once, however they speak of it, is the notional of both legs. */
record SharedNotional(List<Statement> statements) {

    private static final String ROLE = "notional_amount";

    List<Statement> ofTheTrade() {
        boolean once =
                statements.stream().filter(SharedNotional::isNotionalOfALeg).count() == 1;
        return once && legs() > 1
                ? statements.stream().map(SharedNotional::shared).toList()
                : statements;
    }

    private long legs() {
        return statements.stream()
                .map(Statement::section)
                .filter(SharedNotional::isLeg)
                .distinct()
                .count();
    }

    private static boolean isNotionalOfALeg(Statement statement) {
        return statement.label().role().equals(ROLE) && statement.label().scope() == null && isLeg(statement.section());
    }

    private static boolean isLeg(Section section) {
        return section.scope() == Scope.FIXED || section.scope() == Scope.FLOATING;
    }

    private static Statement shared(Statement statement) {
        return isNotionalOfALeg(statement) ? statement.in(Section.START) : statement;
    }
}
