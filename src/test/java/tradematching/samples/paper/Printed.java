package tradematching.samples.paper;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import java.util.EnumMap;
import java.util.Map;

/** The terms a paper has stated so far. */
final class Printed {

    private final Map<Term, TermValue> facts;
    private final Map<Term, TermValue> stated = new EnumMap<>(Term.class);

    Printed(Map<Term, TermValue> facts) {
        this.facts = facts;
    }

    boolean knows(Term term) {
        return facts.containsKey(term);
    }

    /** The value, from now on counted as stated. */
    TermValue state(Term term) {
        TermValue value = facts.get(term);
        if (value == null) {
            throw new IllegalStateException("The deal has no " + term.wireName());
        }
        stated.put(term, value);
        return value;
    }

    boolean hasStated(Term term) {
        return stated.containsKey(term);
    }

    void state(Term term, TermValue value) {
        stated.put(term, value);
    }

    TermValue peek(Term term) {
        TermValue value = facts.get(term);
        if (value == null) {
            throw new IllegalStateException("The deal has no " + term.wireName());
        }
        return value;
    }

    Map<Term, TermValue> truth() {
        return new EnumMap<>(stated);
    }
}
