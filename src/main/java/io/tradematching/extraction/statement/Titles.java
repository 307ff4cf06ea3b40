package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Segment;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tells lines that name columns from rows and headings. */
final class Titles {

    private static final int LINES_LOOKED_AT = 5;
    private static final int ROWS_LOOKED_AT = 3;
    private static final int FEWEST_ROWS = 2;

    private final Headings headings;
    private final Worth worth;

    Titles(Headings headings, Worth worth) {
        this.headings = headings;
        this.worth = worth;
    }

    /** The titles in the line, judged by what stands under them in the lines that follow. */
    Optional<TitleRow> read(SlotLine line, List<SlotLine> following, double unit) {
        if (line.slots().size() < 2 || line.slots().stream().anyMatch(this::cannotBeTitle)) {
            return Optional.empty();
        }
        List<SlotLine> lines = following.subList(0, Math.min(LINES_LOOKED_AT, following.size()));
        if (!standsRightOfLabels(line, rows(lines), unit) && (isLabelWithValue(line) || isRowOfLabels(line))) {
            return Optional.empty();
        }
        return overLabels(line, rows(following.subList(0, Math.min(ROWS_LOOKED_AT, following.size()))), unit)
                .or(() -> overValues(line, lines, unit));
    }

    private static List<SlotLine> rows(List<SlotLine> lines) {
        return lines.stream().filter(SlotLine::startsWithLabel).toList();
    }

    private Optional<TitleRow> overLabels(SlotLine line, List<SlotLine> rows, double unit) {
        boolean labelAndValue =
                line.slots().getFirst().hasLabel() && line.slots().stream().anyMatch(slot -> !slot.hasLabel());
        if (labelAndValue) {
            return Optional.empty();
        }
        Map<Segment, Scope> titles = new LinkedHashMap<>();
        Optional<Scope> otherwise = standOverTheSame(line, rows, unit) ? Optional.of(Scope.PARTIES) : Optional.empty();
        for (Slot slot : line.slots()) {
            headings.scopeOf(slot.segment())
                    .or(() -> otherwise)
                    .filter(_ -> standsOver(slot.segment(), rows, unit, Slot::hasLabel))
                    .ifPresent(scope -> titles.put(slot.segment(), scope));
        }
        return titles.size() == line.slots().size() ? Optional.of(new TitleRow(titles, true)) : Optional.empty();
    }

    private Optional<TitleRow> overValues(SlotLine line, List<SlotLine> following, double unit) {
        List<SlotLine> rows = rows(following).stream().limit(ROWS_LOOKED_AT).toList();
        if (rows.isEmpty() || line.slots().stream().anyMatch(Slot::isMarked)) {
            return Optional.empty();
        }
        Map<Segment, Scope> titles = new LinkedHashMap<>();
        Optional<Scope> aside = headings.scopeOf(line.first().segment()).filter(Scope::isAside);
        for (Slot slot : line.slots()) {
            if (standsOver(slot.segment(), untilLast(rows, following), unit, under -> !under.isMarked())
                    && !isOverFirstLabel(slot.segment(), rows, unit)) {
                titles.put(
                        slot.segment(),
                        aside.or(() -> headings.scopeOf(slot.segment())).orElse(Scope.TRADE));
            }
        }
        boolean othersAreGeneric = titles.size() >= line.slots().size() - 1;
        return titles.size() >= 2 && othersAreGeneric ? Optional.of(new TitleRow(titles, false)) : Optional.empty();
    }

    /** A value of two lines stands around its label: its first line counts as well. */
    private static List<SlotLine> untilLast(List<SlotLine> rows, List<SlotLine> following) {
        return following.subList(0, following.indexOf(rows.getLast()) + 1);
    }

    /** Labels in one line have their values between or behind them. */
    private boolean isRowOfLabels(SlotLine line) {
        List<Slot> slots = line.slots();
        boolean inside = IntStream.range(1, slots.size() - 1)
                .anyMatch(i -> isOnlyLabel(slots.get(i)) && !slots.get(i + 1).isBareLabel());
        return inside || slots.stream().filter(this::isOnlyLabel).count() > 1;
    }

    /** "We sell" may stand over currency and amount, and is then a title. */
    private boolean isOnlyLabel(Slot slot) {
        return slot.isBareLabel()
                && !slot.parts().getFirst().label().isOther()
                && !Roles.isDirection(slot.parts().getFirst().label().role())
                && headings.scopeOf(slot.segment()).isEmpty();
    }

    /** Legs that are named side by side, each over what is printed for it. */
    boolean areLegs(SlotLine line, SlotLine next) {
        return line.slots().stream()
                        .allMatch(slot -> headings.scopeOf(slot.segment())
                                .filter(Scope::isLeg)
                                .isPresent())
                && line.slots().stream()
                        .noneMatch(label ->
                                next.slots().stream().anyMatch(value -> label.hasLabel() && worth.fits(label, value)));
    }

    private boolean isLabelWithValue(SlotLine line) {
        Slot first = line.first();
        return first.isBareLabel() && worth.fits(first, line.slots().get(1));
    }

    /** What the vocabulary takes for a label and its value may stand over columns of values all the same. */
    private static boolean standsRightOfLabels(SlotLine line, List<SlotLine> rows, double unit) {
        double left = line.first().segment().x0() - unit;
        return rows.size() >= FEWEST_ROWS
                && rows.stream().allMatch(row -> row.first().segment().x1() < left)
                && line.slots().stream()
                        .allMatch(title -> rows.stream()
                                .allMatch(row -> row.slots().stream()
                                        .anyMatch(under ->
                                                !under.hasLabel() && aligned(title.segment(), under.segment(), unit))));
    }

    /** Names over one set of labels each are those of the parties. */
    private static boolean standOverTheSame(SlotLine line, List<SlotLine> rows, double unit) {
        if (rows.isEmpty() || line.slots().stream().anyMatch(Slot::hasLabel)) {
            return false;
        }
        List<String> under = line.slots().stream()
                .flatMap(title -> rows.getFirst().slots().stream()
                        .filter(Slot::isBareLabel)
                        .filter(slot -> aligned(title.segment(), slot.segment(), unit))
                        .map(slot -> slot.segment().text())
                        .limit(1))
                .toList();
        return under.size() == line.slots().size() && under.stream().distinct().count() == 1;
    }

    private boolean cannotBeTitle(Slot slot) {
        if (headings.scopeOf(slot.segment()).filter(Scope::isAside).isPresent()) {
            return false;
        }
        String text = slot.segment().text();
        boolean digits = text.chars().filter(Character::isDigit).count() > 2;
        boolean inline = slot.isMarked() && !slot.isBareLabel();
        return digits || inline;
    }

    private static boolean isOverFirstLabel(Segment title, List<SlotLine> rows, double unit) {
        return rows.stream()
                .anyMatch(row -> aligned(title, row.slots().getFirst().segment(), unit));
    }

    private static boolean standsOver(Segment title, List<SlotLine> rows, double unit, Predicate<Slot> kind) {
        return rows.stream()
                .flatMap(row -> row.slots().stream())
                .anyMatch(slot -> kind.test(slot) && aligned(title, slot.segment(), unit));
    }

    private static boolean aligned(Segment title, Segment under, double unit) {
        double titleCentre = (title.x0() + title.x1()) / 2;
        double underCentre = (under.x0() + under.x1()) / 2;
        return Math.abs(title.x0() - under.x0()) < unit
                || Math.abs(titleCentre - underCentre) < unit
                || Math.abs(title.x1() - under.x1()) < unit;
    }
}
