package tradematching.samples.sheet;

import java.util.List;
import tradematching.samples.paper.Paper;
import tradematching.samples.paper.Section;

/**
 * A house's arrangement of a paper on pages. The order is the same everywhere: masthead, opening, sections, closing, signatures; how
 * each of them looks is what houses differ in.
 */
abstract class Sheet {

    protected final Paper paper;
    protected final Canvas canvas;
    protected final float size;

    Sheet(Paper paper, Canvas canvas) {
        this.paper = paper;
        this.canvas = canvas;
        this.size = canvas.look().size();
    }

    final void print() {
        masthead();
        opening();
        paper.sections().forEach(this::section);
        closing();
        signatures();
    }

    private void section(Section section) {
        switch (section) {
            case Section.Rows rows -> rows(rows);
            case Section.Columns columns -> columns(columns);
            case Section.Listing listing -> listing(listing);
            case Section.Prose prose -> prose(prose);
        }
    }

    /** The house's name, centred, with the kind of paper and its subject below. */
    protected void masthead() {
        canvas.writeCentred(paper.issuer().name(), canvas.y(), canvas.accent(size + 6));
        canvas.advance(size + 16);
        canvas.writeCentred(paper.title(), canvas.y(), canvas.bold(size + 3));
        canvas.advance(size + 9);
        canvas.writeCentred(paper.subject(), canvas.y(), canvas.regular(size + 1));
        canvas.advance(size + 16);
    }

    protected void opening() {
        paragraphs(paper.opening());
    }

    protected final void paragraphs(List<String> texts) {
        for (String text : texts) {
            canvas.paragraph(text, canvas.left(), canvas.width(), canvas.regular(size));
            canvas.advance(size * 0.7f);
        }
    }

    /** The section's heading, kept together with what follows. */
    protected void heading(String text) {
        canvas.room(size * 8);
        canvas.advance(size * 0.8f);
        if (!text.isEmpty()) {
            canvas.paragraph(text, canvas.left(), canvas.width(), canvas.accent(size + 1));
            canvas.advance(size * 0.4f);
        }
    }

    protected abstract void rows(Section.Rows section);

    protected abstract void columns(Section.Columns section);

    protected void listing(Section.Listing section) {
        heading(section.heading());
        float column = canvas.width() / section.header().size();
        line(section.header(), column, canvas.bold(size - 1));
        canvas.rule(
                canvas.left(), canvas.right(), canvas.y(), 0.5f, canvas.look().accent());
        canvas.advance(3);
        section.rows().forEach(cells -> line(cells, column, canvas.regular(size - 1)));
    }

    private void line(List<String> cells, float column, Ink ink) {
        canvas.room(ink.leading());
        for (int i = 0; i < cells.size(); i++) {
            canvas.write(cells.get(i), canvas.left() + i * column, canvas.y(), ink);
        }
        canvas.advance(ink.leading());
    }

    protected void prose(Section.Prose section) {
        heading(section.heading());
        paragraphs(section.paragraphs());
    }

    protected void closing() {
        canvas.advance(size);
        paragraphs(paper.closing());
    }

    protected void signatures() {
        canvas.room(size * 12);
        canvas.advance(size);
        float half = canvas.width() / 2;
        float top = canvas.y();
        signature(paper.signatures().ours(), canvas.left(), top, half - 20);
        signature(paper.signatures().theirs(), canvas.left() + half, top, half - 20);
        canvas.moveTo(top + size * 11);
    }

    private void signature(String party, float x, float top, float width) {
        Ink ink = canvas.regular(size);
        List<String> lines = ink.wrap(party, width);
        canvas.lines(lines, x, top, ink);
        float y = top + lines.size() * ink.leading() + size * 1.2f;
        for (String label : List.of(
                paper.signatures().by(),
                paper.signatures().name(),
                paper.signatures().title(),
                paper.signatures().date())) {
            canvas.write(label, x, y, ink);
            canvas.rule(x + width * 0.3f, x + width * 0.9f, y + size + 2, 0.4f, java.awt.Color.GRAY);
            y += ink.leading() * 1.25f;
        }
    }
}
