package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Segment;
import java.util.List;

/** A segment of a line with the labels found in it; none makes it a value, a title or prose. */
record Slot(Segment segment, List<Part> parts) {

    boolean hasLabel() {
        return !parts.isEmpty() && parts.getFirst().ending() != Part.Ending.OPEN;
    }

    /** Whether it is a label and nothing else. */
    boolean isBareLabel() {
        return hasLabel() && parts.size() == 1 && parts.getFirst().value().isEmpty();
    }

    boolean isMarked() {
        return hasLabel() && parts.getFirst().isMarked();
    }
}
