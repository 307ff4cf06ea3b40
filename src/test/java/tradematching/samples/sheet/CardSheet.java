package tradematching.samples.sheet;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import tradematching.samples.paper.Paper;
import tradematching.samples.paper.Section;
import tradematching.samples.paper.Section.Row;

/** Cards or form boxes: the label small above the value, several cards beside each other. */
final class CardSheet extends Sheet {

    private static final float GAP = 8;
    private static final float PAD = 5;

    private final int perLine;
    private final boolean boxed;

    /** @param boxed form boxes that touch each other instead of cards with air between them */
    CardSheet(Paper paper, Canvas canvas, int perLine, boolean boxed) {
        super(paper, canvas);
        this.perLine = perLine;
        this.boxed = boxed;
    }

    @Override
    protected void rows(Section.Rows section) {
        heading(section.heading());
        List<Row> rows = section.rows();
        for (int i = 0; i < rows.size(); i += perLine) {
            cards(rows.subList(i, Math.min(rows.size(), i + perLine)), perLine);
        }
    }

    @Override
    protected void columns(Section.Columns section) {
        heading(section.heading());
        float width = cardWidth(2);
        Ink ink = canvas.bold(size);
        canvas.lines(ink.wrap(section.titles().get(0), width - PAD), canvas.left() + PAD, canvas.y(), ink);
        canvas.lines(
                ink.wrap(section.titles().get(1), width - PAD), canvas.left() + width + gap() + PAD, canvas.y(), ink);
        int lines = Math.max(
                ink.wrap(section.titles().get(0), width - PAD).size(),
                ink.wrap(section.titles().get(1), width - PAD).size());
        canvas.advance(ink.leading() * lines + 3);
        section.rows().forEach(row -> pair(row.label(), row.first(), row.second()));
    }

    private void pair(String label, String first, String second) {
        List<Row> cards = new ArrayList<>();
        cards.add(new Row(first.isEmpty() ? "" : label, first));
        cards.add(new Row(second.isEmpty() ? "" : label, second));
        cards(cards, 2);
    }

    private void cards(List<Row> cards, int columns) {
        float width = cardWidth(columns);
        float height = 0;
        for (Row card : cards) {
            height = Math.max(height, height(card, width));
        }
        canvas.room(height + gap());
        for (int i = 0; i < cards.size(); i++) {
            card(cards.get(i), canvas.left() + i * (width + gap()), width, height);
        }
        canvas.advance(height + gap());
    }

    private float gap() {
        return boxed ? 0 : GAP;
    }

    private float cardWidth(int columns) {
        return (canvas.width() - gap() * (columns - 1)) / columns;
    }

    private Ink labelInk() {
        return boxed ? canvas.regular(size - 3) : canvas.faint(size - 2);
    }

    private float height(Row card, float width) {
        int labels = labelInk().wrap(card.label(), width - 2 * PAD).size();
        int values = valueInk().wrap(card.value(), width - 2 * PAD).size();
        return labels * labelInk().leading() + values * valueInk().leading() + 2 * PAD;
    }

    private Ink valueInk() {
        return canvas.regular(size);
    }

    private void card(Row card, float x, float width, float height) {
        if (card.label().isEmpty()) {
            return;
        }
        if (boxed) {
            canvas.frame(x, canvas.y(), width, height, Color.DARK_GRAY);
        } else {
            canvas.fill(x, canvas.y(), width, height, canvas.look().tint());
        }
        List<String> label = labelInk().wrap(card.label(), width - 2 * PAD);
        canvas.lines(label, x + PAD, canvas.y() + PAD - 1, labelInk());
        float top = canvas.y() + PAD + label.size() * labelInk().leading();
        canvas.lines(valueInk().wrap(card.value(), width - 2 * PAD), x + PAD, top, valueInk());
    }
}
