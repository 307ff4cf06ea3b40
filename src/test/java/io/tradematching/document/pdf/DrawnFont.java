package io.tradematching.document.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** A Type 3 font of filled paths, as browsers make of a font that they may not embed. */
final class DrawnFont {

    private static final Font FACE = new Font(Font.SANS_SERIF, Font.PLAIN, 1000);
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private DrawnFont() {}

    /** Lines of 12 points, 24 points apart, as {@code Papers} sets them. */
    static void write(PDDocument document, PDPage page, PDPageContentStream content, List<String> lines)
            throws IOException {
        PDResources resources = page.getResources() == null ? new PDResources() : page.getResources();
        page.setResources(resources);
        COSName name = resources.add(new PDType3Font(font(document)));
        StringBuilder text = new StringBuilder("BT /%s 12 Tf\n".formatted(name.getName()));
        for (int i = 0; i < lines.size(); i++) {
            String hex = java.util.HexFormat.of().formatHex(lines.get(i).getBytes(StandardCharsets.US_ASCII));
            text.append("1 0 0 1 72 %d Tm <%s> Tj\n".formatted(770 - 24 * i, hex));
        }
        content.appendRawCommands(text.append("ET\n").toString());
    }

    private static COSDictionary font(PDDocument document) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, -300, 1200, 1000));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setInt(COSName.FIRST_CHAR, ' ');
        font.setInt(COSName.LAST_CHAR, '~');
        COSDictionary procedures = new COSDictionary();
        COSArray differences = new COSArray();
        COSArray widths = new COSArray();
        differences.add(COSInteger.get(' '));
        for (char letter = ' '; letter <= '~'; letter++) {
            COSName glyph = COSName.getPDFName("g" + (int) letter);
            differences.add(glyph);
            widths.add(new COSFloat(width(letter)));
            procedures.setItem(glyph, stream(document, procedure(letter)));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.TO_UNICODE, stream(document, TO_UNICODE));
        return font;
    }

    private static String procedure(char letter) {
        StringBuilder drawing = new StringBuilder(number(width(letter)) + "0 0 -300 1200 1000 d1\n");
        float[] at = new float[6];
        PathIterator path = glyph(letter).getOutline().getPathIterator(AffineTransform.getScaleInstance(1, -1));
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> drawing.append(numbersOf(at, 2)).append("m\n");
                case PathIterator.SEG_LINETO -> drawing.append(numbersOf(at, 2)).append("l\n");
                case PathIterator.SEG_QUADTO -> {
                    float[] cubic = {
                        x + 2 * (at[0] - x) / 3,
                        y + 2 * (at[1] - y) / 3,
                        at[2] + 2 * (at[0] - at[2]) / 3,
                        at[3] + 2 * (at[1] - at[3]) / 3,
                        at[2],
                        at[3]
                    };
                    System.arraycopy(cubic, 4, at, 0, 2);
                    drawing.append(numbersOf(cubic, 6)).append("c\n");
                }
                case PathIterator.SEG_CUBICTO -> {
                    drawing.append(numbersOf(at, 6)).append("c\n");
                    System.arraycopy(at, 4, at, 0, 2);
                }
                default -> drawing.append("h\n");
            }
            x = at[0];
            y = at[1];
        }
        return drawing.append("f\n").toString();
    }

    private static GlyphVector glyph(char letter) {
        return FACE.createGlyphVector(CONTEXT, new char[] {letter});
    }

    private static float width(char letter) {
        return glyph(letter).getGlyphMetrics(0).getAdvance();
    }

    private static String numbersOf(float[] values, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(number(values[i]));
        }
        return text.toString();
    }

    private static String number(float value) {
        return String.format(Locale.ROOT, "%.2f ", value);
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        array.setFloatArray(values);
        return array;
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static final String TO_UNICODE = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Drawn def /CMapType 2 def
            1 begincodespacerange <00> <FF> endcodespacerange
            1 beginbfrange <20> <7E> <0020> endbfrange
            endcmap end end
            """;
}
