package tradematching.samples.sheet;

import java.util.List;
import tradematching.samples.paper.Paper;
import tradematching.samples.paper.Section;

/** A long-form letter in numbered clauses: labels with a colon, values in a hanging column, no lines. */
final class LetterSheet extends Sheet {

    /** How a term stands in its clause. */
    enum Style {
        /** Label and colon on the left, value in a column of its own. */
        HANGING,
        /** Dots lead from the label to the value. */
        LEADERS,
        /** Numbered run-in paragraphs: the label opens the sentence, the value follows. */
        RUN_IN
    }

    private final Style style;
    private int clause;
    private int item;

    LetterSheet(Paper paper, Canvas canvas, Style style) {
        super(paper, canvas);
        this.style = style;
    }

    @Override
    protected void masthead() {
        canvas.writeRight(paper.issuer().name(), canvas.right(), canvas.y(), canvas.accent(size + 3));
        canvas.advance(size + 6);
        canvas.writeRight(
                paper.issuer().street() + ", " + paper.issuer().city(),
                canvas.right(),
                canvas.y(),
                canvas.regular(size - 2));
        canvas.advance(size * 3);
        canvas.write(paper.title() + ": " + paper.subject(), canvas.left(), canvas.y(), canvas.bold(size + 1));
        canvas.advance(size * 2.2f);
    }

    @Override
    protected void heading(String text) {
        canvas.room(size * 8);
        canvas.advance(size * 0.7f);
        if (!text.isEmpty()) {
            clause++;
            item = 0;
            canvas.paragraph("%d.   %s".formatted(clause, text), canvas.left(), canvas.width(), canvas.bold(size));
            canvas.advance(size * 0.4f);
        }
    }

    @Override
    protected void rows(Section.Rows section) {
        heading(section.heading());
        section.rows().forEach(row -> term(row.label(), row.value()));
    }

    @Override
    protected void columns(Section.Columns section) {
        heading(section.heading());
        for (int i = 0; i < section.titles().size(); i++) {
            canvas.room(size * 5);
            canvas.paragraph(section.titles().get(i), canvas.left() + 18, canvas.width() - 18, canvas.italic(size));
            canvas.advance(2);
            int column = i;
            section.rows().forEach(row -> {
                String value = column == 0 ? row.first() : row.second();
                if (!value.isEmpty()) {
                    term(row.label(), value);
                }
            });
            canvas.advance(size * 0.4f);
        }
    }

    private void term(String label, String value) {
        item++;
        switch (style) {
            case HANGING -> hanging(label + ":", value);
            case LEADERS -> leaders(label, value);
            case RUN_IN -> runIn(label, value);
        }
    }

    private void hanging(String label, String value) {
        float indent = canvas.left() + 18;
        float column = canvas.left() + canvas.width() * 0.44f;
        Ink ink = canvas.regular(size);
        List<String> labels = ink.wrap(label, column - indent - 10);
        List<String> values = ink.wrap(value, canvas.right() - column);
        float height = Math.max(labels.size(), values.size()) * ink.leading() + 3;
        canvas.room(height);
        canvas.lines(labels, indent, canvas.y(), ink);
        canvas.lines(values, column, canvas.y(), ink);
        canvas.advance(height);
    }

    private void leaders(String label, String value) {
        float column = canvas.left() + canvas.width() * 0.48f;
        Ink ink = canvas.regular(size);
        List<String> values = ink.wrap(value, canvas.right() - column);
        float height = values.size() * ink.leading() + 2;
        canvas.room(height);
        float dots = column - canvas.left() - ink.width(label) - 8;
        int count = Math.max(0, (int) (dots / ink.width(".")));
        canvas.write(label + " " + ".".repeat(count), canvas.left(), canvas.y(), ink);
        canvas.lines(values, column, canvas.y(), ink);
        canvas.advance(height);
    }

    private void runIn(String label, String value) {
        String number = clause == 0 ? "(%s)".formatted((char) ('a' + item - 1)) : "%d.%d".formatted(clause, item);
        canvas.room(canvas.regular(size).leading() * 2);
        canvas.write(number, canvas.left(), canvas.y(), canvas.regular(size));
        String text = "%s: %s".formatted(label, value.replace("\n", ", "));
        canvas.paragraph(text, canvas.left() + 30, canvas.width() - 30, canvas.regular(size));
        canvas.advance(4);
    }
}
