package tradematching.samples.sheet;

import java.awt.Color;
import java.util.List;
import tradematching.samples.paper.Paper;
import tradematching.samples.paper.Section;

/** Rows of cells: a label and one or two values, with rules, tints or bands as its {@link Style} says. */
final class TableSheet extends Sheet {

    /** How the table is drawn. */
    enum Style {
        /** Every cell framed, labels on a tint. */
        FRAMED,
        /** Thin rules between rows. */
        RULED,
        /** Headings as coloured bands, every other row tinted. */
        BANDED,
        /** No lines at all, labels right-aligned beside their values. */
        RIGHT_LABELS,
        /** Values pushed to the right margin. */
        RIGHT_VALUES
    }

    private static final float PAD = 4;

    private final Style style;
    private boolean odd;

    TableSheet(Paper paper, Canvas canvas, Style style) {
        super(paper, canvas);
        this.style = style;
    }

    @Override
    protected void heading(String text) {
        if (style != Style.BANDED || text.isEmpty()) {
            super.heading(text);
            return;
        }
        canvas.room(size * 8);
        canvas.advance(size * 0.8f);
        canvas.fill(
                canvas.left(),
                canvas.y(),
                canvas.width(),
                size + 7,
                canvas.look().accent());
        canvas.write(text, canvas.left() + PAD, canvas.y() + 3, withColor(canvas.bold(size), Color.WHITE));
        canvas.advance(size + 9);
        odd = false;
    }

    private static Ink withColor(Ink ink, Color color) {
        return new Ink(ink.font(), ink.size(), color);
    }

    @Override
    protected void rows(Section.Rows section) {
        heading(section.heading());
        float label = canvas.width() * 0.36f;
        section.rows().forEach(row -> row(List.of(row.label(), row.value()), label, false));
        canvas.advance(size * 0.4f);
    }

    @Override
    protected void columns(Section.Columns section) {
        heading(section.heading());
        float label = canvas.width() * 0.26f;
        row(List.of("", section.titles().get(0), section.titles().get(1)), label, true);
        section.rows().forEach(row -> row(List.of(row.label(), row.first(), row.second()), label, false));
        canvas.advance(size * 0.4f);
    }

    private void row(List<String> cells, float labelWidth, boolean header) {
        Ink labelInk =
                style == Style.RULED || style == Style.RIGHT_LABELS ? canvas.bold(size - 0.5f) : canvas.regular(size);
        Ink valueInk = header ? canvas.bold(size) : canvas.regular(size);
        float valueWidth = (canvas.width() - labelWidth) / (cells.size() - 1);
        float height = height(cells, labelWidth, labelInk, valueInk, valueWidth);
        canvas.room(height);
        background(cells, labelWidth, valueWidth, height);
        label(cells.getFirst(), labelWidth, labelInk);
        for (int i = 1; i < cells.size(); i++) {
            value(cells.get(i), canvas.left() + labelWidth + (i - 1) * valueWidth, valueWidth, valueInk);
        }
        canvas.advance(height);
        odd = !odd;
    }

    private float height(List<String> cells, float labelWidth, Ink labelInk, Ink valueInk, float valueWidth) {
        int lines = labelInk.wrap(cells.getFirst(), labelWidth - 2 * PAD).size();
        for (String value : cells.subList(1, cells.size())) {
            lines = Math.max(lines, valueInk.wrap(value, valueWidth - 2 * PAD).size());
        }
        return lines * valueInk.leading() + (style == Style.RIGHT_LABELS ? 2 : 2 * PAD - 1);
    }

    private void background(List<String> cells, float labelWidth, float valueWidth, float height) {
        float x = canvas.left();
        float y = canvas.y();
        switch (style) {
            case FRAMED -> {
                canvas.fill(x, y, labelWidth, height, canvas.look().tint());
                canvas.frame(x, y, labelWidth, height, Color.GRAY);
                for (int i = 1; i < cells.size(); i++) {
                    canvas.frame(x + labelWidth + (i - 1) * valueWidth, y, valueWidth, height, Color.GRAY);
                }
            }
            case RULED, RIGHT_VALUES ->
                canvas.rule(
                        x,
                        canvas.right(),
                        y + height,
                        0.4f,
                        style == Style.RULED ? canvas.look().accent() : Color.LIGHT_GRAY);
            case BANDED -> {
                if (odd) {
                    canvas.fill(x, y, canvas.width(), height, canvas.look().tint());
                }
            }
            case RIGHT_LABELS -> {}
        }
    }

    private void label(String text, float width, Ink ink) {
        float top = canvas.y() + PAD;
        for (String line : ink.wrap(text, width - 2 * PAD)) {
            if (style == Style.RIGHT_LABELS) {
                canvas.writeRight(line, canvas.left() + width - 2 * PAD, top, ink);
            } else {
                canvas.write(line, canvas.left() + PAD, top, ink);
            }
            top += ink.leading();
        }
    }

    private void value(String text, float x, float width, Ink ink) {
        float top = canvas.y() + PAD;
        for (String line : ink.wrap(text, width - 2 * PAD)) {
            if (style == Style.RIGHT_VALUES) {
                canvas.writeRight(line, x + width - PAD, top, ink);
            } else {
                canvas.write(line, x + PAD, top, ink);
            }
            top += ink.leading();
        }
    }
}
