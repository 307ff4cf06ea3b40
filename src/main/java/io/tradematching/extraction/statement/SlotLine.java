package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Line;
import java.util.List;

/** A line whose segments were searched for labels. */
record SlotLine(Line line, List<Slot> slots) {

    boolean hasLabel() {
        return slots.stream().anyMatch(Slot::hasLabel);
    }

    boolean startsWithLabel() {
        return slots.getFirst().hasLabel();
    }

    boolean isSingle() {
        return slots.size() == 1;
    }

    double distanceTo(SlotLine other) {
        return other.line.page() == line.page() ? Math.abs(other.line.middle() - line.middle()) : Double.MAX_VALUE;
    }
}
