package io.tradematching.extraction.statement;

import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes the second language off bilingual forms: labels and titles once more under themselves, in other words that mean the same. */
final class Translations {

    /** In units of the page's word height. */
    private static final double WITHIN = 2;
    /** So many labels printed twice show that all are. */
    private static final int TELLING = 4;

    private static final double ALIKE = 1.05;

    private final Phrases<Owner> sides;

    Translations(Phrases<Owner> sides) {
        this.sides = sides;
    }

    List<SlotLine> without(List<SlotLine> lines, double unit) {
        double reach = reach(lines, unit);
        List<SlotLine> left = new ArrayList<>(lines);
        for (int i = 1; i < lines.size(); i++) {
            SlotLine row = lines.get(i - 1);
            SlotLine line = lines.get(i);
            if (repeatsSides(row, line, unit)) {
                left.set(i, line.with(List.of()));
            } else if (translates(row, line, unit, reach)) {
                left.set(i - 1, left.get(i - 1).withFirst(understood(row.first(), line.first())));
                left.set(i, line.with(line.slots().subList(1, line.slots().size())));
            }
        }
        return left.stream().filter(line -> !line.slots().isEmpty()).toList();
    }

    /** The label with the meaning it has in the language in which it is known, or in which it says more. */
    private static Slot understood(Slot one, Slot other) {
        boolean better = other.isBareLabel() && (!one.isBareLabel() || saysMore(other, one));
        return better ? new Slot(one.segment(), other.parts()) : one;
    }

    private static boolean saysMore(Slot slot, Slot than) {
        Label label = slot.parts().getFirst().label();
        Label other = than.parts().getFirst().label();
        return other.isOther() && !label.isOther()
                || other.role().equals(label.role()) && other.scope() == null && label.scope() != null;
    }

    private static boolean translates(SlotLine row, SlotLine line, double unit, double reach) {
        boolean means = meansTheSame(row.first(), line.first()) && row.distanceTo(line) < WITHIN * unit;
        boolean bilingual = reach > 0;
        return isUnderLabel(row, line, unit)
                && (means && (bilingual || line.isSingle()) || line.isSingle() && row.distanceTo(line) < reach);
    }

    /** How far under its label the second language stands on a page that prints every label in two; 0 on any other page. */
    private static double reach(List<SlotLine> lines, double unit) {
        double[] distances = IntStream.range(1, lines.size())
                .filter(i -> repeats(lines.get(i - 1), lines.get(i), unit))
                .mapToDouble(i -> lines.get(i - 1).distanceTo(lines.get(i)))
                .sorted()
                .toArray();
        return distances.length < TELLING ? 0 : ALIKE * distances[distances.length - 1];
    }

    private static boolean repeats(SlotLine row, SlotLine line, double unit) {
        return isUnderLabel(row, line, unit)
                && line.isSingle()
                && row.first().hasLabel()
                && line.first().isBareLabel()
                && row.distanceTo(line) < WITHIN * unit
                && meansTheSame(row.first(), line.first());
    }

    private static boolean isUnderLabel(SlotLine row, SlotLine line, double unit) {
        return row.slots().size() > 1
                && !line.first().isMarked()
                && Math.abs(row.first().segment().x0() - line.first().segment().x0()) < unit / 2;
    }

    /** Both sides named over the columns of a party table, and once more below. */
    private boolean repeatsSides(SlotLine titles, SlotLine line, double unit) {
        List<Slot> above = titles.slots();
        List<Slot> below = line.slots();
        return above.size() == 2
                && below.size() == 2
                && titles.distanceTo(line) < WITHIN * unit
                && IntStream.range(0, 2).allMatch(i -> namesTheSame(above.get(i), below.get(i), unit))
                && !side(above.getFirst()).equals(side(above.getLast()));
    }

    private boolean namesTheSame(Slot one, Slot other, double unit) {
        return Math.abs(one.segment().x0() - other.segment().x0()) < unit / 2
                && side(one).isPresent()
                && side(one).equals(side(other))
                && !one.segment().text().equalsIgnoreCase(other.segment().text());
    }

    private Optional<Owner> side(Slot slot) {
        return sides.whole(slot.segment().passage().atoms()).map(Phrases.Match::meaning);
    }

    private static boolean meansTheSame(Slot one, Slot other) {
        if (!one.hasLabel() || !other.isBareLabel()) {
            return false;
        }
        Part first = one.parts().getFirst();
        Part second = other.parts().getFirst();
        return !first.label().isOther()
                && first.label().role().equals(second.label().role())
                && first.label().owner() == second.label().owner()
                && !first.text().text().equalsIgnoreCase(second.text().text());
    }
}
