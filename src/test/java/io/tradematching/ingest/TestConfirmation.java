package io.tradematching.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A plain confirmation of an interest rate swap, on paper. */
record TestConfirmation(String reference, int version, String notional, int pageCount) {

    private static final float MARGIN = 60;
    private static final float VALUES = 240;
    private static final float LEADING = 18;

    static TestConfirmation of(String reference) {
        return new TestConfirmation(reference, 1, "USD 5,000,000.00", 1);
    }

    TestConfirmation pages(int count) {
        return new TestConfirmation(reference, version, notional, count);
    }

    TestConfirmation withNotional(String amount) {
        return new TestConfirmation(reference, version, amount, pageCount);
    }

    TestConfirmation inVersion(int number) {
        return new TestConfirmation(reference, number, notional, pageCount);
    }

    byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            page(document, rows());
            for (int page = 2; page <= pageCount; page++) {
                page(document, List.of(List.of("Additional provisions, page " + page, "")));
            }
            document.setDocumentId(0L);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> rows() {
        return List.of(
                List.of("INTEREST RATE SWAP CONFIRMATION", ""),
                List.of("Trade Reference:", reference),
                List.of("Version:", Integer.toString(version)),
                List.of("Transaction Type:", "Interest Rate Swap"),
                List.of("Party A (Bank):", "First Example Bank plc"),
                List.of("Party B (Counterparty):", "Example Metals GmbH"),
                List.of("Trade Date:", "30 January 2026"),
                List.of("Effective Date:", "3 February 2026"),
                List.of("Termination Date:", "3 February 2031"),
                List.of("Notional Amount:", notional),
                List.of("Fixed Rate Payer:", "Party A"),
                List.of("Fixed Rate:", "3.75% per annum"),
                List.of("Floating Rate Payer:", "Party B"),
                List.of("Floating Rate Option:", "USD-SOFR-OIS Compound"));
    }

    private static void page(PDDocument document, List<List<String>> rows) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float y = 780;
            for (List<String> row : rows) {
                text(content, MARGIN, y, row.getFirst());
                text(content, VALUES, y, row.getLast());
                y -= LEADING;
            }
        }
    }

    private static void text(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
