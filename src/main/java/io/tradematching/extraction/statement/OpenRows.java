package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Segment;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows that lines further down may still give values to, and what the next line is to them. */
final class OpenRows {

    private static final double CONTINUES_WITHIN = 2.8;
    private static final double WRAPPED_WITHIN = 2;
    private static final double BELOW_WITHIN = 4;
    private static final double AWAITED_WITHIN = 2.8;
    private static final double UNKNOWN_WITHIN = 8;
    private static final double NEARER = 0.8;

    private final Sections sections;
    private final Consumer<Row> closed;
    private List<Row> rows = List.of();
    private @Nullable SlotLine previous;
    private double unit = 1;

    /** @param closed receives every row that can get no further value */
    OpenRows(Sections sections, Consumer<Row> closed) {
        this.sections = sections;
        this.closed = closed;
    }

    void turnPage(double newUnit) {
        unit = newUnit;
        previous = null;
    }

    double unit() {
        return unit;
    }

    /** The next line is measured from this one. */
    void follow(SlotLine line) {
        previous = line;
    }

    /** The next line is near to nothing. */
    void interrupt() {
        previous = null;
    }

    void replace(List<Row> begun) {
        rows.forEach(closed);
        rows = List.copyOf(begun);
    }

    void close() {
        replace(List.of());
    }

    /** Whether the line does nothing but go on with values of the row above. */
    boolean continues(SlotLine line) {
        return isNearPrevious(line, CONTINUES_WITHIN)
                && line.slots().stream()
                        .allMatch(slot ->
                                !slot.isMarked() && continuing(slot.segment()).isPresent());
    }

    /** Whether the line is so close under values that nothing but their rest can stand there. */
    boolean isWrapped(SlotLine line, @Nullable SlotLine next) {
        return continues(line) && (isNearPrevious(line, WRAPPED_WITHIN) || isNearerToPrevious(line, next));
    }

    /** The same of several values that stand beside their label: the last word of a name, Bank, is no label there. */
    boolean isRestOfRow(SlotLine line, @Nullable SlotLine next) {
        return !line.isSingle() && rows.stream().noneMatch(Row::isCard) && isWrapped(line, next);
    }

    private boolean isNearerToPrevious(SlotLine line, @Nullable SlotLine next) {
        return previous != null && next != null && line.distanceTo(previous) < NEARER * line.distanceTo(next);
    }

    /** Whether the line is the value that the label right above it waits for. */
    boolean isAwaited(SlotLine line) {
        return isNearPrevious(line, AWAITED_WITHIN)
                && line.slots().stream()
                        .allMatch(slot -> rowAwaiting(line, slot).isPresent());
    }

    /** The row that has no value yet and whose label stands right above the slot. */
    Optional<Row> rowAwaiting(SlotLine line, Slot slot) {
        if (!isNearPrevious(line, BELOW_WITHIN)) {
            return Optional.empty();
        }
        boolean alone = rows.size() == 1 && line.isSingle();
        return rows.stream()
                .filter(row -> row.awaitsBelow(slot.segment()) || alone && row.awaitsIndented(slot.segment()))
                .findFirst();
    }

    /** Gives the slot to the row that waits for it or to the value it goes on with, if there is one. */
    boolean take(SlotLine line, Slot slot) {
        return takeAwaited(line, slot) || takeRest(line, slot);
    }

    /** Gives the slot to the row that waits for it, if there is one. */
    boolean takeAwaited(SlotLine line, Slot slot) {
        Optional<Row> row = rowAwaiting(line, slot);
        row.ifPresent(awaiting -> awaiting.addBelow(slot.segment()));
        return row.isPresent();
    }

    private boolean takeRest(SlotLine line, Slot slot) {
        Optional<Column> column =
                isNearPrevious(line, CONTINUES_WITHIN) ? continuing(slot.segment()) : Optional.empty();
        column.ifPresent(value -> value.add(slot.segment()));
        return column.isPresent();
    }

    /** A text where labels stand with another where values stand: a label the vocabulary does not know. */
    boolean isRowOfUnknownLabel(SlotLine line) {
        return !line.isSingle()
                && isNearPrevious(line, UNKNOWN_WITHIN)
                && rows.stream().anyMatch(row -> !row.isCard() && row.isFormLike(line, unit));
    }

    /** Whether values of the rows stand where the segment does. */
    boolean isInValueColumn(Segment segment) {
        return rows.stream()
                .filter(row -> !row.isCard())
                .flatMap(row -> row.columns().stream())
                .anyMatch(column -> Math.abs(column.x0() - segment.x0()) < unit / 2);
    }

    /** Labels among the lines of an account are the account's, not the trade's. */
    boolean isInsideAccount(Slot slot) {
        return continuing(slot.segment()).isPresent()
                && rows.stream().anyMatch(row -> row.part().label().isOther() && !row.isEmpty());
    }

    /** A value whose label stands at a lower line of it is nearer to that line than to the row above. */
    boolean isForNext(SlotLine line, List<SlotLine> following) {
        if (following.isEmpty()) {
            return false;
        }
        SlotLine next = following.getFirst();
        return next.startsWithLabel()
                && !next.isSingle()
                && line.isSingle()
                && isNearerTo(next, line)
                && (sections.isTitled(line.line().first().x0(), unit)
                        || hasValueUnder(line, next)
                        || goesOnBehind(line, following));
    }

    /** A value of two lines in the middle of which its label stands. */
    private boolean goesOnBehind(SlotLine line, List<SlotLine> following) {
        if (following.size() < 2) {
            return false;
        }
        Segment value = line.first().segment();
        SlotLine row = following.getFirst();
        SlotLine rest = following.get(1);
        return rest.isSingle()
                && Math.abs(rest.first().segment().x0() - value.x0()) < unit / 2
                && row.distanceTo(rest) < CONTINUES_WITHIN / 2 * unit
                && row.first().segment().x1() < value.x0()
                && row.slots().stream().noneMatch(slot -> slot.segment().overlap(value) > 0);
    }

    private boolean isNearerTo(SlotLine next, SlotLine line) {
        double distance = line.distanceTo(next);
        return distance < CONTINUES_WITHIN * unit
                && (previous == null || distance < NEARER * line.distanceTo(previous));
    }

    private boolean hasValueUnder(SlotLine line, SlotLine next) {
        double x0 = line.line().first().x0();
        return next.slots().stream()
                .skip(1)
                .anyMatch(slot -> Math.abs(slot.segment().x0() - x0) < unit);
    }

    private Optional<Column> continuing(Segment segment) {
        return rows.stream().flatMap(row -> row.continuedBy(segment).stream()).findFirst();
    }

    private boolean isNearPrevious(SlotLine line, double within) {
        return previous != null && line.distanceTo(previous) < within * unit;
    }
}
