package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Label;

/** Whether a text can be read as a value of the kind that a label wants. */
@FunctionalInterface
public interface Plausibility {

    boolean fits(Label label, Passage value);

    /** The same of a label of that role, on whatever leg. */
    default boolean fits(String role, Passage value) {
        return fits(Label.plain(role, null), value);
    }
}
