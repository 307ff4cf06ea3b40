package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A line whose segments were searched for labels.
 *
 * @param numbered whether a clause number stood before its first word
 */
record SlotLine(Line line, List<Slot> slots, boolean numbered) {

    boolean hasLabel() {
        return slots.stream().anyMatch(Slot::hasLabel);
    }

    boolean startsWithLabel() {
        return slots.getFirst().hasLabel();
    }

    SlotLine with(List<Slot> others) {
        return new SlotLine(line, others, numbered);
    }

    SlotLine withFirst(Slot other) {
        List<Slot> changed = new ArrayList<>(slots);
        changed.set(0, other);
        return with(changed);
    }

    boolean isSingle() {
        return slots.size() == 1;
    }

    Slot first() {
        return slots.getFirst();
    }

    double distanceTo(SlotLine other) {
        return other.line.page() == line.page() ? Math.abs(other.line.middle() - line.middle()) : Double.MAX_VALUE;
    }

    /** Whether every segment is a label and nothing else. */
    boolean isOfBareLabels() {
        return slots.stream().allMatch(Slot::isBareLabel);
    }
}
