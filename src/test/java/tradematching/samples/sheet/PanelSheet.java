package tradematching.samples.sheet;

import java.util.List;
import tradematching.samples.paper.Paper;
import tradematching.samples.paper.Section;
import tradematching.samples.paper.Section.Row;

/** Two columns of panels on the page: each section is a panel with its labels and values, filled left column first. */
final class PanelSheet extends Sheet {

    private static final float GUTTER = 18;

    private float columnX;
    private float columnTop;

    PanelSheet(Paper paper, Canvas canvas) {
        super(paper, canvas);
        this.columnX = canvas.left();
    }

    @Override
    protected void opening() {
        super.opening();
        columnTop = canvas.y();
    }

    private float columnWidth() {
        return (canvas.width() - GUTTER) / 2;
    }

    /** Moves to the right column, or to the next page, when a panel no longer fits. */
    private void place(float height) {
        float bottom = canvas.look().page().getHeight() - 62;
        if (canvas.y() + height <= bottom) {
            return;
        }
        if (columnX == canvas.left()) {
            columnX = canvas.left() + columnWidth() + GUTTER;
            canvas.moveTo(columnTop);
        } else {
            canvas.breakPage();
            columnX = canvas.left();
            columnTop = canvas.y();
        }
    }

    @Override
    protected void rows(Section.Rows section) {
        panel(section.heading(), section.rows());
    }

    @Override
    protected void columns(Section.Columns section) {
        for (int i = 0; i < 2; i++) {
            boolean first = i == 0;
            List<Row> rows = section.rows().stream()
                    .map(row -> new Row(row.label(), first ? row.first() : row.second()))
                    .filter(row -> !row.value().isEmpty())
                    .toList();
            panel(section.titles().get(i), rows);
        }
    }

    private void panel(String heading, List<Row> rows) {
        float height = size * 2.2f;
        for (Row row : rows) {
            height += height(row);
        }
        place(Math.min(height, 560));
        if (!heading.isEmpty()) {
            canvas.fill(
                    columnX, canvas.y(), columnWidth(), size + 6, canvas.look().tint());
            canvas.write(heading, columnX + 3, canvas.y() + 2.5f, canvas.accent(size));
            canvas.advance(size + 9);
        }
        rows.forEach(this::row);
        canvas.advance(size);
    }

    private float labelWidth() {
        return columnWidth() * 0.43f;
    }

    private float height(Row row) {
        int labels =
                canvas.faint(size - 0.5f).wrap(row.label(), labelWidth() - 6).size();
        int values = canvas.regular(size)
                .wrap(row.value(), columnWidth() - labelWidth())
                .size();
        return Math.max(labels, values) * canvas.regular(size).leading() + 3;
    }

    private void row(Row row) {
        place(height(row));
        Ink label = canvas.faint(size - 0.5f);
        Ink value = canvas.regular(size);
        canvas.lines(label.wrap(row.label(), labelWidth() - 6), columnX + 3, canvas.y(), label);
        canvas.lines(value.wrap(row.value(), columnWidth() - labelWidth()), columnX + labelWidth(), canvas.y(), value);
        canvas.advance(height(row));
    }

    @Override
    protected void listing(Section.Listing section) {
        fullWidth();
        super.listing(section);
    }

    @Override
    protected void prose(Section.Prose section) {
        fullWidth();
        super.prose(section);
    }

    @Override
    protected void closing() {
        fullWidth();
        super.closing();
    }

    /** What spans both columns starts on a page of its own unless it stands there already. */
    private void fullWidth() {
        if (columnTop >= 0) {
            canvas.breakPage();
            columnTop = -1;
        }
        columnX = canvas.left();
    }
}
