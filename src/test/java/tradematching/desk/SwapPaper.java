package tradematching.desk;

import io.tradematching.trade.TradeSource;
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

/**
 * One house's confirmation of an interest rate swap, on one page.
 *
 * @param deal by which both houses number it
 */
record SwapPaper(TradeSource source, String deal, String notional, String fixedRate) {

    String key() {
        return "%s/2026/%s.pdf".formatted(source, reference(source));
    }

    String reference() {
        return reference(source);
    }

    private String reference(TradeSource house) {
        return (house == TradeSource.BANK ? "FEB" : "EXM") + deal;
    }

    private static String name(TradeSource house) {
        return house == TradeSource.BANK ? "First Example Bank plc" : "Example Metals GmbH";
    }

    private List<List<String>> rows() {
        return List.of(
                List.of("INTEREST RATE SWAP CONFIRMATION", ""),
                List.of("Our Reference:", reference(source)),
                List.of("Your Reference:", reference(source.other())),
                List.of("Transaction Type:", "Interest Rate Swap"),
                List.of("Bank:", name(source)),
                List.of("Counterparty:", name(source.other())),
                List.of("Trade Date:", "30 January 2026"),
                List.of("Effective Date:", "3 February 2026"),
                List.of("Termination Date:", "3 February 2031"),
                List.of("Notional Amount:", notional),
                List.of("Fixed Rate Payer:", name(TradeSource.BANK)),
                List.of("Fixed Rate:", fixedRate),
                List.of("Fixed Rate Day Count Fraction:", "30/360"),
                List.of("Floating Rate Payer:", name(TradeSource.COUNTERPARTY)),
                List.of("Floating Rate Option:", "USD-SOFR-OIS Compound"),
                List.of("Floating Rate Day Count Fraction:", "ACT/360"));
    }

    byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 780;
                for (List<String> row : rows()) {
                    text(content, 60, y, row.getFirst());
                    text(content, 260, y, row.getLast());
                    y -= 18;
                }
            }
            document.setDocumentId(0L);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
