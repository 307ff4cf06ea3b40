package io.tradematching.extraction.statement;

import org.jspecify.annotations.Nullable;

/** Tells the labels that begin a row from values that happen to be labels of the vocabulary. */
final class RowStarts {

    private final OpenRows above;
    private final Plausibility plausibility;
    private final Worth worth;

    RowStarts(OpenRows above, Plausibility plausibility) {
        this.above = above;
        this.plausibility = plausibility;
        this.worth = new Worth(plausibility);
    }

    /** @param left the row that the line has begun left of the slot, if any */
    boolean beginsRow(SlotLine line, Slot slot, @Nullable Row left) {
        if (slot.parts().isEmpty()) {
            return false;
        }
        if (slot.isMarked()) {
            return !above.isInsideAccount(slot);
        }
        return !isValueOfLeft(slot, left)
                && (!isValueOfAbove(line, slot) || hasValueBeside(line, slot))
                && (slot.hasLabel() || isOpenLabel(slot));
    }

    private boolean isValueOfLeft(Slot slot, @Nullable Row left) {
        return left != null
                && left.isEmpty()
                && (worth.isValueOf(left.part().label(), slot) || above.isInValueColumn(slot.segment()));
    }

    private boolean isValueOfAbove(SlotLine line, Slot slot) {
        return above.rowAwaiting(line, slot)
                .filter(row -> worth.isValueOf(row.part().label(), slot))
                .isPresent();
    }

    /** "Our Ref" under "Ticket", with the reference beside it, which itself stands under no label. */
    private boolean hasValueBeside(SlotLine line, Slot slot) {
        int beside = line.slots().indexOf(slot) + 1;
        return slot.isBareLabel()
                && beside < line.slots().size()
                && line.slots().get(beside).parts().isEmpty()
                && worth.mayHold(slot, line.slots().get(beside))
                && above.rowAwaiting(line, line.slots().get(beside)).isEmpty();
    }

    /** A known label that runs on without a mark into a value it fits. */
    private boolean isOpenLabel(Slot slot) {
        Part part = slot.parts().getFirst();
        return !part.label().isOther() && plausibility.fits(part.label(), part.value());
    }
}
