package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Part.Ending;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.LabelMatch;

/**
 * A label of the vocabulary at its place in a segment.
 *
 * @param note what stands in brackets after the label
 * @param end where the label ends, and the note if there is one
 */
record FoundLabel(Passage passage, LabelMatch match, Passage note, int end) {

    Label label() {
        return match.label();
    }

    /** The word the label ends with. */
    Atom last() {
        return passage.atoms().get(match.to() - 1);
    }

    /** Words before the label, which may name a party. */
    Passage before() {
        return passage.slice(0, passage.atoms().get(match.from()).start());
    }

    String rest() {
        return passage.text().substring(end);
    }

    Part part(Passage value, Ending ending) {
        return new Part(label(), passage.slice(0, end), before(), note, value, ending, match.quality());
    }
}
