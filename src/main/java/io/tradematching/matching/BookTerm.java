package io.tradematching.matching;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import java.util.Map;
import java.util.function.IntFunction;

/** One term of the rows of two books, compared without making its values and made where they differ. */
final class BookTerm {

    private final Term term;
    private final BothState differs;
    private final IntFunction<TermValue> ours;
    private final IntFunction<TermValue> theirs;

    /** @param differs whether both rows state the term, and not the same */
    BookTerm(Term term, BothState differs, IntFunction<TermValue> ours, IntFunction<TermValue> theirs) {
        this.term = term;
        this.differs = differs;
        this.ours = ours;
        this.theirs = theirs;
    }

    boolean differs(int b, int c) {
        return differs.butDiffer(b, c);
    }

    void put(int b, int c, Map<Term, TermValue> bank, Map<Term, TermValue> counterparty) {
        bank.put(term, ours.apply(b));
        counterparty.put(term, theirs.apply(c));
    }

    /** An LEI that both state decides whether different names are one party's. */
    void putWhereNamed(Term name, int b, int c, Map<Term, TermValue> bank, Map<Term, TermValue> counterparty) {
        if (bank.containsKey(name) && differs.bothStated(b, c)) {
            put(b, c, bank, counterparty);
        }
    }

    /** How two rows' values of a term are compared. */
    interface BothState {

        boolean bothStated(int b, int c);

        boolean butDiffer(int b, int c);
    }
}
