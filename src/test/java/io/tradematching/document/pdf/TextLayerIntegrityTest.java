package io.tradematching.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.document.PageText;
import io.tradematching.document.Papers;
import io.tradematching.document.TextMethod;
import io.tradematching.document.Word;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers whose text layer says something else than a person sees. */
class TextLayerIntegrityTest {

    private static PageReader reader;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openReader() {
        reader = Readers.open();
    }

    @AfterAll
    static void closeReader() {
        reader.close();
    }

    @Test
    void trustsAPlainPaper() {
        PageText text = Readers.read(reader, Papers.confirmation(folder.resolve("plain.pdf")));

        assertThat(text.method()).isEqualTo(TextMethod.TEXT);
        assertThat(text.notes()).isEmpty();
    }

    @Test
    void trustsColouredAndInvertedCellsWithRules() {
        PageText text = read((document, content, font) -> {
            content.setNonStrokingColor(new Color(20, 40, 120));
            content.addRect(60, 300, 400, 30);
            content.fill();
            content.setNonStrokingColor(Color.WHITE);
            Papers.write(content, font, 14, 72, 310, "Premium Payment Date: 27 October 2026");
            content.setNonStrokingColor(new Color(240, 128, 128));
            content.addRect(60, 240, 400, 30);
            content.fill();
            content.setNonStrokingColor(new Color(90, 90, 90));
            Papers.write(content, font, 10, 72, 250, "Strike: 1.08755 USD per EUR ........ _________");
            content.addRect(60, 246, 400, 1);
            content.fill();
        });

        assertThat(text.notes()).isEmpty();
        assertThat(text.method()).isEqualTo(TextMethod.TEXT);
        assertThat(wordsOf(text)).contains("October", "1.08755");
    }

    @Test
    void trustsAPaperWithALogo() {
        PageText text =
                read((document, content, font) -> content.drawImage(picture(document, "HARBOUR"), 400, 790, 120, 24));

        assertThat(text.method()).isEqualTo(TextMethod.TEXT);
        assertThat(text.notes()).noneMatch(note -> note.startsWith("INTEGRITY"));
    }

    @Test
    void catchesAnAmountCoveredByAPictureOfAnother() {
        PageText text = read((document, content, font) -> {
            float left = 72 + font.getStringWidth("Notional Amount: EUR ") / 1000 * 12;
            content.drawImage(picture(document, "95,000,000.00"), left, 770 - 5 * 24 - 4, 105, 17);
        });

        assertCaught(text);
        assertThat(wordsOf(text)).contains("95,000,000.00").doesNotContain("35,000,000.00");
    }

    @Test
    void catchesAValueThatIsOnlyAPicture() {
        PageText text = read((document, content, font) -> {
            Papers.write(content, font, 12, 72, 400, "Premium:");
            content.drawImage(picture(document, "1,250,000.00"), 190, 396, 100, 17);
        });

        assertCaught(text);
        assertThat(wordsOf(text)).contains("1,250,000.00");
    }

    @Test
    void catchesWhiteTextOnWhitePaper() {
        PageText text = read((document, content, font) -> {
            content.setNonStrokingColor(Color.WHITE);
            Papers.write(content, font, 12, 320, 770 - 5 * 24, "99,000,000.00");
        });

        assertCaught(text);
        assertThat(wordsOf(text)).doesNotContain("99,000,000.00");
    }

    @Test
    void catchesInvisibleText() {
        PageText text = read((document, content, font) -> {
            content.setRenderingMode(RenderingMode.NEITHER);
            Papers.write(content, font, 12, 320, 770 - 5 * 24, "99,000,000.00");
        });

        assertCaught(text);
    }

    @Test
    void catchesTextOutsideThePage() {
        PageText text = read((document, content, font) ->
                Papers.write(content, font, 12, 700, 770 - 5 * 24, "Notional Amount: 99,000,000.00"));

        assertCaught(text);
    }

    @Test
    void catchesANumberOnALayerThatIsSwitchedOff() {
        PageText text = Readers.read(reader, Papers.save(folder.resolve("layers.pdf"), document -> {
            PDOptionalContentGroup hidden = new PDOptionalContentGroup("draft");
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            layers.addGroup(hidden);
            layers.setGroupEnabled(hidden, false);
            document.getDocumentCatalog().setOCProperties(layers);
            addPage(document, content -> {
                PDFont font = Papers.plain();
                Papers.writeLines(content, font, Papers.LINES);
                content.beginMarkedContent(COSName.OC, hidden);
                Papers.write(content, font, 12, 320, 770 - 5 * 24, "99,000,000.00");
                content.endMarkedContent();
            });
        }));

        assertCaught(text);
        assertThat(wordsOf(text)).contains("35,000,000.00").doesNotContain("99,000,000.00");
    }

    @Test
    void catchesNumbersTooSmallToBeSeen() {
        PageText text = read(
                (document, content, font) -> Papers.write(content, font, 0.8f, 320, 770 - 5 * 24, "99,000,000.00"));

        assertCaught(text);
        assertThat(wordsOf(text)).doesNotContain("99,000,000.00");
    }

    @Test
    void leavesOutAHiddenWordWithoutDigits() {
        PageText text = read((document, content, font) -> {
            content.setNonStrokingColor(Color.WHITE);
            Papers.write(content, font, 12, 320, 100, "SignHere");
        });

        assertThat(text.method()).isEqualTo(TextMethod.TEXT);
        assertThat(text.notes()).singleElement().asString().startsWith("HIDDEN_TEXT");
        assertThat(wordsOf(text)).doesNotContain("SignHere");
    }

    @Test
    void catchesAFontWhoseFiveMeansSix() {
        PageText text = Readers.read(reader, paperWhoseFiveMeansSix());

        assertCaught(text);
        assertThat(wordsOf(text)).contains("35,000,000.00");
    }

    @Test
    void catchesAFontWhoseFiveMeansSixThoughItsLettersWereSeenBefore() {
        Readers.read(reader, Papers.confirmation(folder.resolve("honest.pdf")));

        assertCaught(Readers.read(reader, paperWhoseFiveMeansSix()));
    }

    private Path paperWhoseFiveMeansSix() {
        return Papers.save(folder.resolve("swapped.pdf"), document -> {
            PDFont font = Papers.plain();
            font.getCOSObject().setItem(COSName.TO_UNICODE, fiveMeansSix(document));
            addPage(document, content -> Papers.writeLines(content, font, Papers.LINES));
        });
    }

    private static void assertCaught(PageText text) {
        assertThat(text.notes()).anyMatch(note -> note.startsWith("INTEGRITY: "));
        assertThat(text.method()).isEqualTo(TextMethod.OCR);
    }

    private static List<String> wordsOf(PageText text) {
        return text.words().stream().map(Word::text).toList();
    }

    /** A plain confirmation with something added. */
    private PageText read(Addition addition) {
        Path pdf = Papers.save(
                folder.resolve("paper.pdf"),
                document -> addPage(document, content -> {
                    PDFont font = Papers.plain();
                    Papers.writeLines(content, font, Papers.LINES);
                    addition.addTo(document, content, font);
                }));
        return Readers.read(reader, pdf);
    }

    private static void addPage(PDDocument document, Page page) throws IOException {
        PDPage blank = new PDPage(PDRectangle.A4);
        document.addPage(blank);
        try (PDPageContentStream content = new PDPageContentStream(document, blank)) {
            page.write(content);
        }
    }

    private static PDImageXObject picture(PDDocument document, String text) throws IOException {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 50);
        BufferedImage image = new BufferedImage(30 * text.length(), 70, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(font);
        graphics.drawString(text, 4, 54);
        graphics.dispose();
        return LosslessFactory.createFromImage(document, image);
    }

    private static COSStream fiveMeansSix(PDDocument document) throws IOException {
        StringBuilder ranges = new StringBuilder();
        for (int code = 0x20; code < 0x7f; code++) {
            int meaning = code == '5' ? '6' : code;
            ranges.append("<%02X> <%04X>%n".formatted(code, meaning));
        }
        String map = """
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CMapName /Swapped def /CMapType 2 def
                1 begincodespacerange <00> <FF> endcodespacerange
                95 beginbfchar
                %s endbfchar
                endcmap end end
                """.formatted(ranges);
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(map.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private interface Addition {
        void addTo(PDDocument document, PDPageContentStream content, PDFont font) throws IOException;
    }

    private interface Page {
        void write(PDPageContentStream content) throws IOException;
    }
}
