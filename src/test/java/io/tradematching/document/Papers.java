package io.tradematching.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Confirmations made for tests: every line at its place, so that a test knows where each word stands. */
public final class Papers {

    /** A confirmation's usual content: reference, dates, amounts, rates. */
    public static final List<String> LINES = List.of(
            "CONFIRMATION OF AN INTEREST RATE SWAP",
            "Our Reference: IRS-2026-004711",
            "Trade Date: 12 March 2026",
            "Effective Date: 16 March 2026",
            "Termination Date: 16 March 2031",
            "Notional Amount: EUR 35,000,000.00",
            "Fixed Rate: 2.87500% per annum",
            "Fixed Rate Payer: Northern Harbour Bank plc",
            "Day Count Fraction: 30/360",
            "Floating Rate: EUR-EURIBOR-Reuters plus 15 basis points",
            "Payment Frequency: Semi-Annual, Modified Following",
            "Account: 0049 8812 7730 at Central Clearing House");

    private Papers() {}

    /** A font belongs to one document. */
    public static PDFont plain() {
        return new PDType1Font(FontName.HELVETICA);
    }

    /** One A4 page of {@link #LINES}. */
    public static Path confirmation(Path file) {
        return of(file, List.of(LINES));
    }

    /** A4 pages of lines, 12 point, 24 points apart, from 72 points left and 770 points up. */
    public static Path of(Path file, List<List<String>> pages) {
        return save(file, document -> {
            PDFont font = plain();
            for (List<String> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    writeLines(content, font, lines);
                }
            }
        });
    }

    public static void writeLines(PDPageContentStream content, PDFont font, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            write(content, font, 12, 72, 770 - 24f * i, lines.get(i));
        }
    }

    public static void write(PDPageContentStream content, PDFont font, float size, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    public static Path save(Path file, Content content) {
        try (PDDocument document = new PDDocument()) {
            content.addTo(document);
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills a new document. */
    public interface Content {
        void addTo(PDDocument document) throws IOException;
    }
}
