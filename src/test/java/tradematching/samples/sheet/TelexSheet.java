package tradematching.samples.sheet;

import java.util.List;
import java.util.Locale;
import tradematching.samples.paper.Paper;
import tradematching.samples.paper.Section;

/** A message-like printout in one fixed-width font: labels and values in capitals, a colon in one column. */
final class TelexSheet extends Sheet {

    private static final int LABEL = 32;

    TelexSheet(Paper paper, Canvas canvas) {
        super(paper, canvas);
    }

    @Override
    protected void masthead() {
        write("---- %s ----".formatted(paper.title()));
        write("SENDER   : " + paper.issuer().name());
        write("RECEIVER : " + paper.recipient().name());
        write("SUBJECT  : %s".formatted(paper.subject()));
    }

    @Override
    protected void opening() {}

    @Override
    protected void heading(String text) {
        canvas.room(size * 8);
        write("");
        if (!text.isEmpty()) {
            write("---- %s".formatted(text));
        }
    }

    @Override
    protected void rows(Section.Rows section) {
        heading(section.heading());
        section.rows().forEach(row -> term(row.label(), row.value()));
    }

    @Override
    protected void columns(Section.Columns section) {
        for (int i = 0; i < 2; i++) {
            heading(section.titles().get(i));
            boolean first = i == 0;
            section.rows().forEach(row -> {
                String value = first ? row.first() : row.second();
                if (!value.isEmpty()) {
                    term(row.label(), value);
                }
            });
        }
    }

    private void term(String label, String value) {
        String start = "%-" + LABEL + "s: ";
        List<String> lines = wrapped(value);
        for (int i = 0; i < lines.size(); i++) {
            write(i == 0 ? start.formatted(label) + lines.get(i) : " ".repeat(LABEL + 2) + lines.get(i));
        }
    }

    private List<String> wrapped(String value) {
        Ink ink = canvas.regular(size);
        return ink.wrap(value, canvas.width() - ink.width(" ".repeat(LABEL + 2)));
    }

    private void write(String line) {
        Ink ink = canvas.regular(size);
        canvas.room(ink.leading());
        canvas.write(line.toUpperCase(Locale.ROOT), canvas.left(), canvas.y(), ink);
        canvas.advance(ink.leading());
    }

    @Override
    protected void closing() {
        write("");
        paper.closing()
                .forEach(text -> canvas.paragraph(
                        text.toUpperCase(Locale.ROOT), canvas.left(), canvas.width(), canvas.regular(size)));
    }

    @Override
    protected void signatures() {
        write("---- END OF MESSAGE ----");
    }
}
