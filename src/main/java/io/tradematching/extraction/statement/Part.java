package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Label;
import java.util.List;

/**
 * A label found at the beginning of a segment, and what follows it there.
 *
 * @param otherMeanings what the label may mean as well, if the value wants it so
 * @param owner words before a known label that may name a party
 * @param note what stands in brackets after the label
 * @param value what follows in the same segment, empty if nothing does
 */
record Part(
        Label label,
        List<Label> otherMeanings,
        Passage text,
        Passage owner,
        Passage note,
        Passage value,
        Ending ending,
        double quality) {

    Part(Label label, Passage text, Passage owner, Passage note, Passage value, Ending ending, double quality) {
        this(label, List.of(), text, owner, note, value, ending, quality);
    }

    /** How it is known where the label ends. */
    enum Ending {
        /** The segment ends with it. */
        SEGMENT,
        /** A colon, a dash or a leader stands after it. */
        MARK,
        /** Only the vocabulary says so. */
        OPEN
    }

    /** A label of no known meaning. */
    static Part unknown(Passage text) {
        return new Part(Label.unknown(), text, Passage.EMPTY, Passage.EMPTY, Passage.EMPTY, Ending.SEGMENT, 1);
    }

    boolean isMarked() {
        return ending == Ending.MARK;
    }

    Part marked() {
        return new Part(label, otherMeanings, text, owner, note, value, Ending.MARK, quality);
    }

    Part withValue(Passage other) {
        return new Part(label, otherMeanings, text, owner, note, other, ending, quality);
    }
}
