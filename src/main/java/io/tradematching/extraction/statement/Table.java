package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Line;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Segment;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a document's lines from top to bottom and gives every value to the label it stands beside or below. */
final class Table {

    private static final double CONTINUES_WITHIN = 2.8;
    private static final double WRAPPED_WITHIN = 1.8;
    private static final double BELOW_WITHIN = 4;
    private static final double AWAITED_WITHIN = 2.8;
    private static final double UNKNOWN_WITHIN = 8;
    private static final double NEARER = 0.8;

    private final Plausibility plausibility;
    private final Worth worth;
    private final Sections sections = new Sections();
    private final StatementCollector collector;
    private final List<Passage> loose = new ArrayList<>();
    private final List<Passage> paragraph = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Segment> ahead = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private @Nullable SlotLine previous;
    private double unit = 1;
    private int order;

    Table(Plausibility plausibility) {
        this.plausibility = plausibility;
        this.worth = new Worth(plausibility);
        this.collector = new StatementCollector(plausibility, sections, loose);
    }

    void turnPage(double newUnit) {
        unit = newUnit;
        previous = null;
    }

    void title(TitleRow row, SlotLine line) {
        closeRows();
        sections.title(row);
        previous = line;
    }

    boolean hasColumns() {
        return sections.hasColumns();
    }

    /** Whether the lines that come are about the people who sign. */
    boolean isSigned() {
        return sections.current().scope() == Scope.SIGNATURE;
    }

    void heading(Scope scope, Line line) {
        closeRows();
        sections.open(scope, line.passage());
        loose.add(line.passage());
        previous = null;
    }

    /** A line of running text. */
    void prose(SlotLine line) {
        if (paragraph.isEmpty()) {
            closeRows();
        }
        paragraph.add(line.line().passage());
        loose.add(line.line().passage());
        previous = null;
    }

    private void closeParagraph() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(new Paragraph(Passage.join(paragraph), sections.current(), order++));
            paragraph.clear();
        }
    }

    Statements finish() {
        closeRows();
        return new Statements(collector.statements(), sections.opened(), paragraphs, loose);
    }

    /** Whether the line does nothing but go on with values of the row above. */
    boolean continues(SlotLine line) {
        return isNearPrevious(line, CONTINUES_WITHIN)
                && line.slots().stream()
                        .allMatch(slot ->
                                !slot.isMarked() && continuing(slot.segment()).isPresent());
    }

    /** Whether the line is so close under values that nothing but their rest can stand there. */
    boolean isWrapped(SlotLine line) {
        return isNearPrevious(line, WRAPPED_WITHIN) && continues(line);
    }

    /** Whether the line is one text that begins where a titled column of values does, right of the labels that follow. */
    boolean isUnderTitle(SlotLine line, @Nullable SlotLine next) {
        double x0 = line.first().segment().x0();
        return line.isSingle()
                && !line.numbered()
                && next != null
                && next.first().segment().x0() < x0 - unit
                && sections.isTitled(x0, unit);
    }

    /** Whether the line is the value that the label right above it waits for. */
    boolean isAwaited(SlotLine line) {
        return isNearPrevious(line, AWAITED_WITHIN)
                && line.slots().stream()
                        .allMatch(slot -> rowAwaiting(line, slot).isPresent());
    }

    /** A line of labels whose values stand in the next one. */
    void cards(SlotLine line) {
        closeParagraph();
        rows.forEach(collector::close);
        rows = new ArrayList<>();
        line.slots().forEach(this::beginCard);
        previous = line;
    }

    void line(SlotLine line, @Nullable SlotLine next) {
        closeParagraph();
        if (line.slots().stream().anyMatch(slot -> beginsRow(line, slot, null))) {
            labelled(line);
        } else if (isRowOfUnknownLabel(line)) {
            unknown(line);
        } else {
            unlabelled(line, next);
        }
        previous = line;
    }

    /** A text where labels stand with another where values stand: a label the vocabulary does not know. */
    private boolean isRowOfUnknownLabel(SlotLine line) {
        return !line.isSingle()
                && isNearPrevious(line, UNKNOWN_WITHIN)
                && rows.stream().anyMatch(row -> !row.isCard() && row.isFormLike(line, unit));
    }

    private void unknown(SlotLine line) {
        rows.forEach(collector::close);
        rows = new ArrayList<>();
        Row row = beginUnknown(line.first().segment(), rows);
        line.slots().stream().skip(1).forEach(slot -> row.addColumn(slot.segment()));
    }

    private Row beginUnknown(Segment label, List<Row> begun) {
        Row row = new Row(Part.unknown(label.passage()), label, sections.at(label, unit), order++, unit);
        begun.add(row);
        return row;
    }

    /** A line without labels: values below labels, or the rest of values, or nothing that belongs to a label. */
    private void unlabelled(SlotLine line, @Nullable SlotLine next) {
        for (Slot slot : line.slots()) {
            Optional<Row> above = rowAwaiting(line, slot);
            Optional<Column> column =
                    isNearPrevious(line, CONTINUES_WITHIN) ? continuing(slot.segment()) : Optional.empty();
            if (above.isPresent()) {
                above.orElseThrow().addBelow(slot.segment());
            } else if (column.isPresent() && !belongsToNext(line, next)) {
                column.orElseThrow().add(slot.segment());
            } else if (belongsToNext(line, next)) {
                ahead.add(slot.segment());
            } else {
                loose.add(slot.segment().passage());
            }
        }
    }

    private void labelled(SlotLine line) {
        List<Row> begun = new ArrayList<>();
        Row current = null;
        for (Slot slot : line.slots()) {
            if (beginsRow(line, slot, current)) {
                current = begin(slot, begun);
            } else if (current == null && slot == line.first() && isRowOfUnknownLabel(line)) {
                current = beginUnknown(slot.segment(), begun);
            } else if (current != null) {
                current.addColumn(slot.segment());
            } else {
                giveToRowAbove(line, slot);
            }
        }
        rows.forEach(collector::close);
        begun.forEach(this::takeAhead);
        rows = begun;
    }

    private Row begin(Slot slot, List<Row> begun) {
        Section section = sections.at(slot.segment(), unit);
        for (Part part : slot.parts()) {
            begun.add(new Row(part, slot.segment(), section, order++, unit));
        }
        return begun.getLast();
    }

    /** Whether values of the row above stand where the segment does. */
    private boolean isInValueColumn(Segment segment) {
        return rows.stream()
                .filter(row -> !row.isCard())
                .flatMap(row -> row.columns().stream())
                .anyMatch(column -> Math.abs(column.x0() - segment.x0()) < unit / 2);
    }

    private void beginCard(Slot slot) {
        if (slot.isBareLabel()) {
            begin(slot, rows);
        } else {
            beginUnknown(slot.segment(), rows);
        }
    }

    /** Whether the segment is a label here, and not a value that happens to be one of the vocabulary's labels. */
    private boolean beginsRow(SlotLine line, Slot slot, @Nullable Row current) {
        if (slot.parts().isEmpty()) {
            return false;
        }
        if (slot.isMarked()) {
            return !isInsideAccount(slot);
        }
        boolean valueOfLeft = current != null
                && current.isEmpty()
                && (worth.isValueOf(current.part().label(), slot) || isInValueColumn(slot.segment()));
        boolean valueOfAbove = rowAwaiting(line, slot)
                .filter(row -> worth.isValueOf(row.part().label(), slot))
                .isPresent();
        if (valueOfLeft || valueOfAbove && !hasValueBeside(line, slot)) {
            return false;
        }
        return slot.hasLabel() || isOpenLabel(slot);
    }

    /** "Our Ref" under "Ticket", with the reference beside it, which itself stands under no label. */
    private boolean hasValueBeside(SlotLine line, Slot slot) {
        int beside = line.slots().indexOf(slot) + 1;
        return slot.isBareLabel()
                && beside < line.slots().size()
                && line.slots().get(beside).parts().isEmpty()
                && worth.mayHold(slot, line.slots().get(beside))
                && rowAwaiting(line, line.slots().get(beside)).isEmpty();
    }

    /** A known label that runs on without a mark into a value it fits. */
    private boolean isOpenLabel(Slot slot) {
        Part part = slot.parts().getFirst();
        return !part.label().isOther() && plausibility.fits(part.label(), part.value());
    }

    /** Labels among the lines of an account are the account's, not the trade's. */
    private boolean isInsideAccount(Slot slot) {
        return continuing(slot.segment()).isPresent()
                && rows.stream().anyMatch(row -> row.part().label().isOther() && !row.isEmpty());
    }

    private void giveToRowAbove(SlotLine line, Slot slot) {
        Optional<Row> above = rowAwaiting(line, slot);
        Optional<Column> column =
                isNearPrevious(line, CONTINUES_WITHIN) ? continuing(slot.segment()) : Optional.empty();
        if (above.isPresent()) {
            above.orElseThrow().addBelow(slot.segment());
        } else if (column.isPresent()) {
            column.orElseThrow().add(slot.segment());
        } else {
            loose.add(slot.segment().passage());
        }
    }

    private Optional<Row> rowAwaiting(SlotLine line, Slot slot) {
        if (!isNearPrevious(line, BELOW_WITHIN)) {
            return Optional.empty();
        }
        boolean alone = rows.size() == 1 && line.slots().size() == 1;
        return rows.stream()
                .filter(row -> row.awaitsBelow(slot.segment()) || alone && row.awaitsIndented(slot.segment()))
                .findFirst();
    }

    private Optional<Column> continuing(Segment segment) {
        return rows.stream().flatMap(row -> row.continuedBy(segment).stream()).findFirst();
    }

    private boolean isNearPrevious(SlotLine line, double within) {
        return previous != null && line.distanceTo(previous) < within * unit;
    }

    /** A value whose label stands at a lower line of it is nearer to that line than to the row above. */
    private boolean belongsToNext(SlotLine line, @Nullable SlotLine next) {
        if (next == null || !next.startsWithLabel() || next.isSingle() || !line.isSingle()) {
            return false;
        }
        boolean nearer = previous == null || line.distanceTo(next) < NEARER * line.distanceTo(previous);
        double x0 = line.line().first().x0();
        return nearer
                && line.distanceTo(next) < CONTINUES_WITHIN * unit
                && (sections.isTitled(x0, unit)
                        || next.slots().stream()
                                .skip(1)
                                .anyMatch(slot -> Math.abs(slot.segment().x0() - x0) < unit));
    }

    private void takeAhead(Row row) {
        for (Segment segment : List.copyOf(ahead)) {
            if (row.takeAhead(segment, sections.isTitled(segment.x0(), unit))) {
                ahead.remove(segment);
            }
        }
    }

    private void closeRows() {
        closeParagraph();
        rows.forEach(collector::close);
        rows = new ArrayList<>();
        ahead.forEach(segment -> loose.add(segment.passage()));
        ahead.clear();
    }
}
