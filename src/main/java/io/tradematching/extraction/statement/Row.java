package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A label and the values found for it so far. */
final class Row {

    private static final int MOST_INDENT = 14;

    private final Part part;
    private final Segment labelSegment;
    private final Section section;
    private final int order;
    private final double unit;
    private final List<Column> columns = new ArrayList<>();
    private boolean card;

    Row(Part part, Segment labelSegment, Section section, int order, double unit) {
        this.part = part;
        this.labelSegment = labelSegment;
        this.section = section;
        this.order = order;
        this.unit = unit;
        if (!part.value().isEmpty()) {
            Column inline = new Column(part.value().x0());
            inline.add(part.value());
            columns.add(inline);
        }
    }

    void addColumn(Segment segment) {
        columns.add(Column.of(segment));
    }

    /**
     * Adds the first line of a value that stands around its label.
     *
     * @param own whether it may be a column that has no text at the height of the label
     */
    boolean takeAhead(Segment segment, boolean own) {
        Optional<Column> column =
                columns.stream().filter(known -> known.isAbove(segment, unit)).findFirst();
        column.ifPresent(known -> known.addFirst(segment));
        boolean added = column.isEmpty() && own && segment.x0() > labelSegment.x0();
        if (added) {
            columns.add(Column.of(segment));
            columns.sort(Comparator.comparingDouble(Column::x0));
        }
        return added || column.isPresent();
    }

    /** The value stands below the label. */
    void addBelow(Segment segment) {
        card = true;
        columns.add(Column.of(segment));
    }

    /** Whether it has no value yet and the segment stands right below its label. */
    boolean awaitsBelow(Segment segment) {
        return columns.isEmpty() && (Math.abs(segment.x0() - labelSegment.x0()) < unit || isCentredBelow(segment));
    }

    /** Whether it has no value yet and the segment is set in below its label, as values of message fields are printed. */
    boolean awaitsIndented(Segment segment) {
        double indent = segment.x0() - labelSegment.x0();
        return columns.isEmpty() && indent > 0 && indent < MOST_INDENT * unit;
    }

    private boolean isCentredBelow(Segment segment) {
        double centre = (labelSegment.x0() + labelSegment.x1()) / 2;
        return Math.abs((segment.x0() + segment.x1()) / 2 - centre) < unit;
    }

    /** The column that the segment continues on a further line. */
    Optional<Column> continuedBy(Segment segment) {
        boolean underLabel = !card && segment.x0() < labelSegment.x0() + unit;
        return underLabel
                ? Optional.empty()
                : columns.stream()
                        .filter(column -> column.isAbove(segment, unit))
                        .findFirst();
    }

    /** Whether the line's first two texts stand where this row's label and first value do. */
    boolean isFormLike(SlotLine line, double tolerance) {
        return !columns.isEmpty()
                && Math.abs(line.first().segment().x0() - labelSegment.x0()) < tolerance
                && Math.abs(line.slots().get(1).segment().x0()
                                - columns.getFirst().x0())
                        < tolerance;
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    boolean isCard() {
        return card;
    }

    Part part() {
        return part;
    }

    Segment labelSegment() {
        return labelSegment;
    }

    Section section() {
        return section;
    }

    int order() {
        return order;
    }

    double unit() {
        return unit;
    }

    List<Column> columns() {
        return columns;
    }
}
