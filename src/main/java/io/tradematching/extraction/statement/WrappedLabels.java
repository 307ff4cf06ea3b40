package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins a label that runs over two lines of a narrow column, where only both together are a known label. */
final class WrappedLabels {

    private static final double WITHIN = 2.1;
    /** Lines of one label are equally far apart. */
    private static final double EVENLY = 1.2;
    /** No label ends with one of these: whose it is stands in the next line. */
    private static final Set<String> UNFINISHED = Set.of("of", "von", "vom", "der", "des", "de", "del", "du");

    private static final double WELL_KNOWN = 0.95;

    private final LabelFinder labels;

    WrappedLabels(LabelFinder labels) {
        this.labels = labels;
    }

    List<SlotLine> join(List<SlotLine> lines, double unit) {
        List<SlotLine> joined = new ArrayList<>(lines);
        for (int i = 0; i + 1 < joined.size(); i++) {
            SlotLine line = joined.get(i);
            double within = WITHIN * unit;
            for (int below = i + 1; below < joined.size() && reaches(joined, below, within); below++) {
                within = EVENLY * joined.get(below - 1).distanceTo(joined.get(below));
                if (!joinBelow(joined, i, below, unit)) {
                    break;
                }
            }
            if (i + 2 < joined.size() && line.distanceTo(joined.get(i + 2)) < WITHIN * unit) {
                joinAround(joined.subList(i, i + 3), unit);
            }
        }
        return joined.stream().filter(line -> !line.slots().isEmpty()).toList();
    }

    private static boolean reaches(List<SlotLine> lines, int below, double within) {
        return lines.get(below - 1).distanceTo(lines.get(below)) < within;
    }

    /** @return whether nothing is left of the line below, so that the label may go on in the one after it */
    private boolean joinBelow(List<SlotLine> lines, int i, int below, double unit) {
        SlotLine line = lines.get(i);
        List<Slot> rest = new ArrayList<>(lines.get(below).slots());
        lines.set(i, line.with(longer(line.slots(), rest, unit)));
        lines.set(below, lines.get(below).with(rest));
        return rest.isEmpty();
    }

    /** The value may stand at half the height of a label of two lines: then the label moves beside it. */
    private void joinAround(List<SlotLine> three, double unit) {
        List<Slot> above = new ArrayList<>(three.getFirst().slots());
        List<Slot> middle = new ArrayList<>(three.get(1).slots());
        List<Slot> below = new ArrayList<>(three.getLast().slots());
        for (Slot slot : three.getFirst().slots()) {
            boolean free = middle.stream().noneMatch(value -> value.segment().overlap(slot.segment()) > 0);
            Slot whole = free && !middle.isEmpty() ? longer(slot, below, unit) : slot;
            if (whole != slot) {
                above.remove(slot);
                middle.add(whole);
            }
        }
        middle.sort(Comparator.comparingDouble(slot -> slot.segment().x0()));
        three.set(0, three.getFirst().with(above));
        three.set(1, three.get(1).with(middle));
        three.set(2, three.getLast().with(below));
    }

    private List<Slot> longer(List<Slot> slots, List<Slot> below, double unit) {
        List<Slot> longer = new ArrayList<>();
        for (Slot slot : slots) {
            boolean value = !longer.isEmpty() && longer.getLast().isBareLabel() && mayBeValue(slot);
            longer.add(value ? slot : longer(slot, below, unit));
        }
        return longer;
    }

    private Slot longer(Slot slot, List<Slot> below, double unit) {
        if (slot.isMarked()) {
            return slot;
        }
        for (Slot candidate : List.copyOf(below)) {
            Optional<Slot> whole = aligned(slot.segment(), candidate.segment(), unit)
                    ? whole(slot, candidate, isOfLabels(below))
                    : Optional.empty();
            if (whole.isPresent()) {
                below.remove(candidate);
                return whole.orElseThrow();
            }
        }
        return slot;
    }

    private Optional<Slot> whole(Slot slot, Slot below, boolean withoutValue) {
        Segment segment = slot.segment().above(below.segment());
        return Optional.of(new Slot(segment, labels.find(segment)))
                .filter(WrappedLabels::isKnown)
                .filter(whole -> isWhole(whole, slot, below, withoutValue));
    }

    /** Words of a heading or of another row above a label are no part of it, though they could name whose it is. */
    private static boolean isWhole(Slot whole, Slot slot, Slot below, boolean withoutValue) {
        String owner = whole.parts().getFirst().owner().text();
        if (isUnfinished(slot)) {
            return !owner.isEmpty() && !below.isMarked();
        }
        boolean owned = !owner.isEmpty() && whole.segment().text().startsWith(owner);
        if (isKnown(slot)) {
            boolean ownedAbove = !slot.parts().getFirst().owner().isEmpty();
            return ownedAbove
                    ? !below.isBareLabel()
                    : withoutValue && !owned && !role(whole).equals(role(slot)) && isAsSure(whole, below);
        }
        return withoutValue || !(isKnown(below) && role(whole).equals(role(below)));
    }

    /** Two labels of which each says something are one only if both together are well known. */
    private static boolean isAsSure(Slot whole, Slot below) {
        return !isKnown(below) || whole.parts().getFirst().quality() > WELL_KNOWN;
    }

    private static boolean isUnfinished(Slot slot) {
        List<Atom> words = slot.segment().passage().atoms();
        return words.size() > 1 && UNFINISHED.contains(words.getLast().key());
    }

    private static String role(Slot slot) {
        return slot.parts().getFirst().label().role();
    }

    private static boolean isOfLabels(List<Slot> line) {
        return line.getFirst().isBareLabel() && line.stream().skip(1).noneMatch(WrappedLabels::mayBeValue);
    }

    /** "Bank" and "You" are labels of names, and values of most other labels. */
    private static boolean mayBeValue(Slot slot) {
        boolean side = !slot.isMarked()
                && slot.isBareLabel()
                && slot.parts().getFirst().label().owner() != null
                && role(slot).equals("name");
        return !slot.isBareLabel() || side;
    }

    private static boolean isKnown(Slot slot) {
        return slot.isBareLabel() && !slot.parts().getFirst().label().isOther();
    }

    private static boolean aligned(Segment above, Segment below, double unit) {
        return Math.abs(above.x0() - below.x0()) < unit / 2 || Math.abs(above.x1() - below.x1()) < unit / 2;
    }
}
