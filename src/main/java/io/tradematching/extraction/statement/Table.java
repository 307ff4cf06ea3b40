package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Line;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Segment;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a document's lines from top to bottom and gives every value to the label it stands beside or below. */
final class Table {

    private final Sections sections = new Sections();
    private final StatementCollector collector;
    private final OpenRows open;
    private final RowStarts starts;
    private final List<Passage> loose = new ArrayList<>();
    private final List<Passage> paragraph = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Segment> ahead = new ArrayList<>();
    private int order;

    Table(Plausibility plausibility) {
        this.collector = new StatementCollector(plausibility, sections, loose);
        this.open = new OpenRows(sections, collector::close);
        this.starts = new RowStarts(open, plausibility);
    }

    void turnPage(double unit) {
        open.turnPage(unit);
    }

    void title(TitleRow row, SlotLine line) {
        closeRows();
        sections.title(row);
        open.follow(line);
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
        open.interrupt();
    }

    /** A line of running text. */
    void prose(SlotLine line) {
        if (paragraph.isEmpty()) {
            closeRows();
        }
        paragraph.add(line.line().passage());
        loose.add(line.line().passage());
        open.interrupt();
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
        return open.continues(line);
    }

    /** Whether the line is so close under values that nothing but their rest can stand there. */
    boolean isWrapped(SlotLine line, @Nullable SlotLine next) {
        return open.isWrapped(line, next);
    }

    /** Whether the line is the value that the label right above it waits for. */
    boolean isAwaited(SlotLine line) {
        return open.isAwaited(line);
    }

    /** Whether the line is one text that begins where a titled column of values does, right of the labels that follow. */
    boolean isUnderTitle(SlotLine line, @Nullable SlotLine next) {
        double x0 = line.first().segment().x0();
        return line.isSingle()
                && !line.numbered()
                && next != null
                && next.first().segment().x0() < x0 - open.unit()
                && sections.isTitled(x0, open.unit());
    }

    /** A line of labels whose values stand in the next one. */
    void cards(SlotLine line) {
        closeParagraph();
        List<Row> begun = new ArrayList<>();
        line.slots().forEach(slot -> beginCard(slot, begun));
        open.replace(begun);
        open.follow(line);
    }

    void line(SlotLine line, List<SlotLine> following) {
        closeParagraph();
        boolean rest = open.isRestOfRow(line, following.isEmpty() ? null : following.getFirst());
        if (!rest && line.slots().stream().anyMatch(slot -> starts.beginsRow(line, slot, null))) {
            labelled(line);
        } else if (open.isRowOfUnknownLabel(line)) {
            unknown(line);
        } else {
            unlabelled(line, following);
        }
        open.follow(line);
    }

    private void unknown(SlotLine line) {
        List<Row> begun = new ArrayList<>();
        Row row = beginUnknown(line.first().segment(), begun);
        line.slots().stream().skip(1).forEach(slot -> row.addColumn(slot.segment()));
        open.replace(begun);
    }

    private Row beginUnknown(Segment label, List<Row> begun) {
        Row row = new Row(Part.unknown(label.passage()), label, sections.at(label, open.unit()), order++, open.unit());
        begun.add(row);
        return row;
    }

    /** A line without labels: values below labels, or the rest of values, or nothing that belongs to a label. */
    private void unlabelled(SlotLine line, List<SlotLine> following) {
        boolean forNext = open.isForNext(line, following);
        for (Slot slot : line.slots()) {
            if (!forNext) {
                giveToRowAbove(line, slot);
            } else if (!open.takeAwaited(line, slot)) {
                ahead.add(slot.segment());
            }
        }
    }

    private void labelled(SlotLine line) {
        List<Row> begun = new ArrayList<>();
        Row current = null;
        for (Slot slot : line.slots()) {
            if (starts.beginsRow(line, slot, current)) {
                current = begin(slot, begun);
            } else if (current == null && slot == line.first() && open.isRowOfUnknownLabel(line)) {
                current = beginUnknown(slot.segment(), begun);
            } else if (current != null) {
                current.addColumn(slot.segment());
            } else {
                giveToRowAbove(line, slot);
            }
        }
        ahead.removeIf(segment -> isTaken(segment, begun));
        open.replace(begun);
    }

    private Row begin(Slot slot, List<Row> begun) {
        Section section = sections.at(slot.segment(), open.unit());
        for (Part part : slot.parts()) {
            begun.add(new Row(part, slot.segment(), section, order++, open.unit()));
        }
        return begun.getLast();
    }

    private void beginCard(Slot slot, List<Row> begun) {
        if (slot.isBareLabel()) {
            begin(slot, begun);
        } else {
            beginUnknown(slot.segment(), begun);
        }
    }

    private void giveToRowAbove(SlotLine line, Slot slot) {
        if (!open.take(line, slot)) {
            loose.add(slot.segment().passage());
        }
    }

    /** A value that is there only above and below its label is that of the nearest one. */
    private static boolean isTaken(Segment segment, List<Row> begun) {
        return begun.stream().anyMatch(row -> row.takeAhead(segment, false))
                || begun.stream()
                        .filter(row -> row.labelSegment().x0() < segment.x0())
                        .max(Comparator.comparingDouble(
                                row -> row.labelSegment().x0()))
                        .filter(row -> row.takeAhead(segment, true))
                        .isPresent();
    }

    private void closeRows() {
        closeParagraph();
        open.close();
        ahead.forEach(segment -> loose.add(segment.passage()));
        ahead.clear();
    }
}
