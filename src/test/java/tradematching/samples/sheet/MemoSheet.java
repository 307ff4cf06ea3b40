package tradematching.samples.sheet;

import java.awt.Color;
import java.util.List;
import tradematching.samples.paper.Paper;
import tradematching.samples.paper.Section;

/** A memorandum: a block of headers, then lists with the value a tab after the colon. */
final class MemoSheet extends Sheet {

    MemoSheet(Paper paper, Canvas canvas) {
        super(paper, canvas);
    }

    @Override
    protected void masthead() {
        canvas.write("MEMORANDUM", canvas.left(), canvas.y(), canvas.bold(size + 8));
        canvas.advance(size + 18);
        Ink ink = canvas.regular(size);
        for (String line :
                List.of(paper.issuer().name() + ", Middle Office", paper.title(), "Re: " + paper.subject())) {
            canvas.write(line, canvas.left(), canvas.y(), ink);
            canvas.advance(ink.leading() + 2);
        }
        canvas.advance(4);
        canvas.rule(canvas.left(), canvas.right(), canvas.y(), 1, Color.BLACK);
        canvas.advance(12);
    }

    @Override
    protected void heading(String text) {
        canvas.room(size * 8);
        canvas.advance(size * 0.8f);
        if (!text.isEmpty()) {
            canvas.write(text.toUpperCase(java.util.Locale.ROOT), canvas.left(), canvas.y(), canvas.bold(size));
            canvas.rule(canvas.left(), canvas.left() + 120, canvas.y() + size + 3, 0.5f, Color.BLACK);
            canvas.advance(size * 1.8f);
        }
    }

    @Override
    protected void rows(Section.Rows section) {
        heading(section.heading());
        float widest = 0;
        Ink ink = canvas.regular(size);
        for (Section.Row row : section.rows()) {
            widest = Math.max(widest, ink.width(row.label() + ":"));
        }
        float tab = Math.min(widest + 14, canvas.width() * 0.5f);
        section.rows().forEach(row -> line(row.label(), row.value(), canvas.left(), tab, canvas.width()));
    }

    @Override
    protected void columns(Section.Columns section) {
        heading(section.heading());
        Ink ink = canvas.italic(size);
        for (int i = 0; i < 2; i++) {
            canvas.room(size * 5);
            canvas.paragraph(section.titles().get(i), canvas.left(), canvas.width(), ink);
            boolean first = i == 0;
            section.rows().forEach(row -> {
                String value = first ? row.first() : row.second();
                if (!value.isEmpty()) {
                    line(row.label(), value, canvas.left() + 16, 150, canvas.width() - 16);
                }
            });
            canvas.advance(size * 0.5f);
        }
    }

    private void line(String label, String value, float x, float tab, float width) {
        Ink ink = canvas.regular(size);
        List<String> labels = ink.wrap(label + ":", tab - 6);
        List<String> values = ink.wrap(value, width - tab);
        float height = Math.max(labels.size(), values.size()) * ink.leading() + 1.5f;
        canvas.room(height);
        canvas.lines(labels, x, canvas.y(), ink);
        canvas.lines(values, x + tab, canvas.y(), ink);
        canvas.advance(height);
    }
}
