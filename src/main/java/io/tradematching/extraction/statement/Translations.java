package io.tradematching.extraction.statement;

import java.util.List;
import java.util.stream.IntStream;

/** Takes the second language off bilingual forms: the label of a row once more under it, in other words that mean the same. */
final class Translations {

    /** In units of the page's word height. */
    private static final double WITHIN = 2;

    List<SlotLine> without(List<SlotLine> lines, double unit) {
        return IntStream.range(0, lines.size())
                .filter(i -> i == 0 || !repeats(lines.get(i - 1), lines.get(i), unit))
                .mapToObj(lines::get)
                .toList();
    }

    private static boolean repeats(SlotLine row, SlotLine line, double unit) {
        return row.slots().size() > 1
                && line.isSingle()
                && row.first().hasLabel()
                && line.first().isBareLabel()
                && Math.abs(row.first().segment().x0() - line.first().segment().x0()) < unit / 2
                && row.distanceTo(line) < WITHIN * unit
                && meansTheSame(row.first(), line.first());
    }

    private static boolean meansTheSame(Slot one, Slot other) {
        Part first = one.parts().getFirst();
        Part second = other.parts().getFirst();
        return !first.label().isOther()
                && first.label().role().equals(second.label().role())
                && first.label().owner() == second.label().owner()
                && !first.text().text().equalsIgnoreCase(second.text().text());
    }
}
