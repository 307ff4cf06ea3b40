package tradematching.samples.sheet;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Pages drawn from top to bottom; y runs downwards from the page's upper edge, in points. */
final class Canvas implements AutoCloseable {

    private static final float FOOT = 62;

    private final PDDocument document = new PDDocument();
    private final Look look;
    private final Typeface.Fonts fonts;
    private PDPageContentStream stream;
    private float y;

    Canvas(Look look, long documentId) {
        this.look = look;
        document.setDocumentId(documentId);
        try {
            this.fonts = look.typeface().load(document);
            this.stream = open(newPage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Look look() {
        return look;
    }

    Ink regular(float size) {
        return new Ink(fonts.regular(), size, Color.BLACK);
    }

    Ink bold(float size) {
        return new Ink(fonts.bold(), size, Color.BLACK);
    }

    Ink italic(float size) {
        return new Ink(fonts.italic(), size, Color.BLACK);
    }

    Ink accent(float size) {
        return new Ink(fonts.bold(), size, look.accent());
    }

    Ink faint(float size) {
        return new Ink(fonts.regular(), size, new Color(90, 90, 90));
    }

    float left() {
        return look.margin();
    }

    float right() {
        return look.page().getWidth() - look.margin();
    }

    float width() {
        return right() - left();
    }

    float y() {
        return y;
    }

    void moveTo(float newY) {
        y = newY;
    }

    void advance(float points) {
        y += points;
    }

    /** Starts a new page unless the height still fits on this one. */
    void room(float height) {
        if (y + height > look.page().getHeight() - FOOT) {
            breakPage();
        }
    }

    boolean isPageTop() {
        return y <= look.margin() + 1;
    }

    void breakPage() {
        try {
            stream.close();
            stream = open(newPage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPage newPage() {
        PDPage page = new PDPage(look.page());
        document.addPage(page);
        y = look.margin();
        return page;
    }

    private PDPageContentStream open(PDPage page) throws IOException {
        return new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
    }

    /** @param top y of the line's upper edge */
    void write(String text, float x, float top, Ink ink) {
        if (text.isEmpty()) {
            return;
        }
        try {
            stream.beginText();
            stream.setFont(ink.font(), ink.size());
            stream.setNonStrokingColor(ink.color());
            stream.newLineAtOffset(x, look.page().getHeight() - top - ink.size());
            stream.showText(text);
            stream.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeRight(String text, float rightEdge, float top, Ink ink) {
        write(text, rightEdge - ink.width(text), top, ink);
    }

    void writeCentred(String text, float top, Ink ink) {
        write(text, (look.page().getWidth() - ink.width(text)) / 2, top, ink);
    }

    /** Writes lines below each other without breaking the page. */
    void lines(List<String> lines, float x, float top, Ink ink) {
        float lineTop = top;
        for (String line : lines) {
            write(line, x, lineTop, ink);
            lineTop += ink.leading();
        }
    }

    /** Running text at the cursor, across pages where it must. */
    void paragraph(String text, float x, float width, Ink ink) {
        for (String line : ink.wrap(text, width)) {
            room(ink.leading());
            write(line, x, y, ink);
            y += ink.leading();
        }
    }

    void fill(float x, float top, float width, float height, Color color) {
        try {
            stream.setNonStrokingColor(color);
            stream.addRect(x, look.page().getHeight() - top - height, width, height);
            stream.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void frame(float x, float top, float width, float height, Color color) {
        try {
            stream.setStrokingColor(color);
            stream.setLineWidth(0.6f);
            stream.addRect(x, look.page().getHeight() - top - height, width, height);
            stream.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rule(float fromX, float toX, float atY, float thickness, Color color) {
        try {
            stream.setStrokingColor(color);
            stream.setLineWidth(thickness);
            stream.moveTo(fromX, look.page().getHeight() - atY);
            stream.lineTo(toX, look.page().getHeight() - atY);
            stream.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Footer and page numbers on every page; then the whole document. */
    byte[] finish(String footer) {
        try {
            stream.close();
            int total = document.getNumberOfPages();
            for (int i = 0; i < total; i++) {
                stream = open(document.getPage(i));
                float top = look.page().getHeight() - 38;
                write(footer, left(), top, faint(7.5f));
                writeRight("%d / %d".formatted(i + 1, total), right(), top, faint(7.5f));
                stream.close();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
