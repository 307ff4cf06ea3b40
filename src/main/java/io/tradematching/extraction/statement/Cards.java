package io.tradematching.extraction.statement;

import java.util.stream.IntStream;

/** Tells lines of labels whose values stand below them. */
final class Cards {

    private static final double BELOW_WITHIN = 4;

    private final Worth worth;

    Cards(Worth worth) {
        this.worth = worth;
    }

    /** Whether the line is made of labels and each text under it stands under one of them and may be its value. */
    boolean areLabels(SlotLine line, SlotLine next, double unit) {
        boolean filled = next.slots().size() == line.slots().size();
        return (line.isOfBareLabels() && (filled || !holdsItsValue(line)) || isOfLabelsSomeUnknown(line, next, unit))
                && next.slots().size() <= line.slots().size()
                && line.distanceTo(next) < BELOW_WITHIN * unit
                && next.slots().stream()
                        .allMatch(value -> line.slots().stream().anyMatch(label -> holds(label, value, unit)));
    }

    /** "Calculation Agent" beside "Party A" is a row, although Party A may be a label elsewhere. */
    private boolean holdsItsValue(SlotLine line) {
        return IntStream.range(1, line.slots().size())
                .anyMatch(i -> worth.isValueOf(
                        line.slots().get(i - 1).parts().getFirst().label(),
                        line.slots().get(i)));
    }

    private boolean holds(Slot label, Slot value, double unit) {
        return !value.isMarked()
                && standsUnder(value, label, unit)
                && (!value.isBareLabel()
                        || (label.isBareLabel()
                                && worth.isValueOf(label.parts().getFirst().label(), value)));
    }

    /** A known label whose value fits below it but not beside it shows what its unknown neighbours are. */
    private boolean isOfLabelsSomeUnknown(SlotLine line, SlotLine next, double unit) {
        boolean telling = false;
        for (int i = 0; i < line.slots().size(); i++) {
            Slot label = line.slots().get(i);
            if (label.isMarked()) {
                return false;
            }
            if (label.isBareLabel()) {
                boolean beside = i + 1 < line.slots().size()
                        && worth.fits(label, line.slots().get(i + 1));
                telling |= next.slots().stream()
                        .anyMatch(value -> standsUnder(value, label, unit) && worth.fits(label, value));
                if (beside) {
                    return false;
                }
            }
        }
        return telling;
    }

    private static boolean standsUnder(Slot value, Slot label, double unit) {
        double valueCentre = (value.segment().x0() + value.segment().x1()) / 2;
        double labelCentre = (label.segment().x0() + label.segment().x1()) / 2;
        return Math.abs(value.segment().x0() - label.segment().x0()) < unit
                || Math.abs(valueCentre - labelCentre) < unit;
    }
}
