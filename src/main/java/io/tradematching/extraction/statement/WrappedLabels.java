package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins a label that runs over two lines of a narrow column, where only both together are a known label. */
final class WrappedLabels {

    private static final double WITHIN = 2.1;

    private final LabelFinder labels;

    WrappedLabels(LabelFinder labels) {
        this.labels = labels;
    }

    List<SlotLine> join(List<SlotLine> lines, double unit) {
        List<SlotLine> joined = new ArrayList<>(lines);
        for (int i = 0; i + 1 < joined.size(); i++) {
            SlotLine line = joined.get(i);
            SlotLine next = joined.get(i + 1);
            if (line.distanceTo(next) < WITHIN * unit) {
                List<Slot> rest = new ArrayList<>(next.slots());
                joined.set(i, line.with(longer(line.slots(), rest, unit)));
                joined.set(i + 1, next.with(rest));
            }
        }
        return joined.stream().filter(line -> !line.slots().isEmpty()).toList();
    }

    private List<Slot> longer(List<Slot> slots, List<Slot> below, double unit) {
        List<Slot> longer = new ArrayList<>();
        for (Slot slot : slots) {
            boolean value = !longer.isEmpty() && longer.getLast().isBareLabel() && !slot.isBareLabel();
            longer.add(value ? slot : longer(slot, below, unit));
        }
        return longer;
    }

    private Slot longer(Slot slot, List<Slot> below, double unit) {
        if (slot.isMarked()) {
            return slot;
        }
        for (Slot candidate : List.copyOf(below)) {
            Optional<Slot> whole =
                    aligned(slot.segment(), candidate.segment(), unit) ? whole(slot, candidate) : Optional.empty();
            if (whole.isPresent()) {
                below.remove(candidate);
                return whole.orElseThrow();
            }
        }
        return slot;
    }

    private Optional<Slot> whole(Slot slot, Slot below) {
        boolean known = slot.isBareLabel() && !slot.parts().getFirst().label().isOther();
        if (known && slot.parts().getFirst().owner().isEmpty() || below.isBareLabel() && known) {
            return Optional.empty();
        }
        Segment segment = slot.segment().above(below.segment());
        Slot whole = new Slot(segment, labels.find(segment));
        boolean better =
                whole.isBareLabel() && !whole.parts().getFirst().label().isOther();
        return better ? Optional.of(whole) : Optional.empty();
    }

    private static boolean aligned(Segment above, Segment below, double unit) {
        return Math.abs(above.x0() - below.x0()) < unit / 2 || Math.abs(above.x1() - below.x1()) < unit / 2;
    }
}
