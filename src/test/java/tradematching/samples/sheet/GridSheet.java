package tradematching.samples.sheet;

import java.awt.Color;
import java.util.List;
import tradematching.samples.paper.Paper;
import tradematching.samples.paper.Section;
import tradematching.samples.paper.Section.Row;

/** A grid of four columns: label, value, label, value. */
final class GridSheet extends Sheet {

    private static final float PAD = 4;

    GridSheet(Paper paper, Canvas canvas) {
        super(paper, canvas);
    }

    @Override
    protected void masthead() {
        canvas.write(paper.issuer().name(), canvas.left(), canvas.y(), canvas.accent(size + 4));
        canvas.writeRight(paper.title(), canvas.right(), canvas.y(), canvas.bold(size + 2));
        canvas.advance(size + 10);
        canvas.writeRight(paper.subject(), canvas.right(), canvas.y(), canvas.regular(size));
        canvas.advance(size + 6);
        canvas.rule(
                canvas.left(), canvas.right(), canvas.y(), 1.2f, canvas.look().accent());
        canvas.advance(12);
    }

    @Override
    protected void rows(Section.Rows section) {
        heading(section.heading());
        List<Row> rows = section.rows();
        for (int i = 0; i < rows.size(); i += 2) {
            line(rows.subList(i, Math.min(rows.size(), i + 2)));
        }
    }

    private void line(List<Row> pair) {
        float half = canvas.width() / 2;
        float height = 0;
        for (Row row : pair) {
            height = Math.max(height, height(row, half));
        }
        canvas.room(height);
        for (int i = 0; i < pair.size(); i++) {
            cell(pair.get(i), canvas.left() + i * half, half, height);
        }
        canvas.advance(height);
    }

    private float labelWidth(float half) {
        return half * 0.42f;
    }

    private float height(Row row, float half) {
        int labels = canvas.bold(size - 1)
                .wrap(row.label(), labelWidth(half) - 2 * PAD)
                .size();
        int values = canvas.regular(size)
                .wrap(row.value(), half - labelWidth(half) - 2 * PAD)
                .size();
        return Math.max(labels, values) * canvas.regular(size).leading() + 2 * PAD;
    }

    private void cell(Row row, float x, float half, float height) {
        float label = labelWidth(half);
        canvas.fill(x, canvas.y(), label, height, canvas.look().tint());
        canvas.frame(x, canvas.y(), label, height, Color.LIGHT_GRAY);
        canvas.frame(x + label, canvas.y(), half - label, height, Color.LIGHT_GRAY);
        Ink labelInk = canvas.bold(size - 1);
        canvas.lines(labelInk.wrap(row.label(), label - 2 * PAD), x + PAD, canvas.y() + PAD, labelInk);
        Ink valueInk = canvas.regular(size);
        canvas.lines(valueInk.wrap(row.value(), half - label - 2 * PAD), x + label + PAD, canvas.y() + PAD, valueInk);
    }

    @Override
    protected void columns(Section.Columns section) {
        heading(section.heading());
        Ink ink = canvas.accent(size);
        float half = canvas.width() / 2;
        canvas.write(section.titles().get(0), canvas.left(), canvas.y(), ink);
        canvas.write(section.titles().get(1), canvas.left() + half, canvas.y(), ink);
        canvas.advance(ink.leading() + 2);
        section.rows()
                .forEach(row -> line(List.of(new Row(row.label(), row.first()), new Row(row.label(), row.second()))));
    }
}
