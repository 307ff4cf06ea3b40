package io.tradematching.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.document.Box;
import io.tradematching.document.DocumentLimits;
import io.tradematching.document.PageText;
import io.tradematching.document.Papers;
import io.tradematching.document.TextMethod;
import io.tradematching.document.Word;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and their places, however the maker of the paper has set them. */
class TextLayerWordsTest {

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

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void placesWordsOnTheirInkHoweverThePageIsTurned(int degrees) throws IOException {
        Path pdf = paper(page -> page.setRotation(degrees), (document, content, font) -> {});

        assertBoxesHoldTheInk(pdf);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90})
    void placesWordsOnTheirInkWhereThePageIsCropped(int degrees) throws IOException {
        Path pdf = paper(
                page -> {
                    page.setRotation(degrees);
                    page.setCropBox(new PDRectangle(40, 300, 500, 520));
                },
                (document, content, font) -> {});

        assertBoxesHoldTheInk(pdf);
    }

    @Test
    void readsLinesInTheirOrderWhateverTheOrderOfDrawing() {
        PageText text = read((document, content, font) -> {
            Papers.write(content, font, 12, 200, 440, "below");
            Papers.write(content, font, 12, 260, 460, "right");
            Papers.write(content, font, 12, 200, 460, "left");
        });

        assertThat(wordsOf(text)).containsSubsequence("House", "left", "right", "below");
    }

    @Test
    void keepsTwoLinesOfSmallPrintBesideALargeNameApart() {
        PageText text = read((document, content, font) -> {
            Papers.write(content, font, 24, 72, 440, "MERIDIAN");
            Papers.write(content, font, 9, 400, 451, "TRADE CONFIRMATION");
            Papers.write(content, font, 12, 400, 438, "Basis Swap");
        });

        assertThat(wordsOf(text)).contains("MERIDIAN", "TRADE", "CONFIRMATION", "Basis", "Swap");
    }

    @Test
    void readsACodeThatRunsOverItsCellIntoTheNextValue() {
        PageText text = read((document, content, font) -> {
            Papers.write(content, font, 12, 200, 460, "549300TVSCUBPWULZQ821P8MGAWKV1YD");
            Papers.write(content, font, 12, 330, 460, "Alpine Bank AG");
        });

        assertThat(wordsOf(text)).contains("549300TVSCUBPWULZQ821P8MGAWKV1YD", "Alpine", "Bank", "AG");
    }

    @Test
    void takesLigaturesApart() {
        PageText text = read((document, content, font) ->
                Papers.write(content, embedded(document), 12, 72, 440, "con\uFB01rmed pro\uFB01le"));

        assertThat(wordsOf(text)).contains("confirmed", "profile");
    }

    @Test
    void joinsALetterSpacedLabelBesideAnOrdinaryValue() {
        PageText text = read((document, content, font) -> {
            content.setCharacterSpacing(2.5f);
            Papers.write(content, font, 10, 72, 440, "NOTIONAL OF LEG");
            content.setCharacterSpacing(0);
            Papers.write(content, font, 10, 260, 440, "EUR 12,500,000.00 payable as of 1 May 2026");
        });

        assertThat(wordsOf(text)).containsSubsequence("NOTIONAL", "OF", "LEG", "EUR", "12,500,000.00", "as", "of", "1");
    }

    @Test
    void keepsANoteMarkApartFromItsAmountButNotAnOrdinalFromItsDay() {
        PageText text = read((document, content, font) -> {
            Papers.write(content, font, 12, 72, 440, "Premium 1,250,000.00");
            float end = 72 + font.getStringWidth("Premium 1,250,000.00") / 1000 * 12;
            Papers.write(content, font, 7, end, 445, "2");
            Papers.write(content, font, 12, 72, 410, "on the 1");
            float day = 72 + font.getStringWidth("on the 1") / 1000 * 12;
            Papers.write(content, font, 7, day, 415, "st");
        });

        assertThat(wordsOf(text)).containsSubsequence("Premium", "1,250,000.00", "2", "on", "the", "1st");
    }

    @Test
    void readsKernedTextAsWholeWords() {
        PageText text = read((document, content, font) -> {
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(72, 440);
            content.showTextWithPositioning(
                    new Object[] {"V", 110f, "alue", -333f, "D", -40f, "ate", -278f, "T", 120f, "o-day"});
            content.endText();
        });

        assertThat(wordsOf(text)).containsSubsequence("Value", "Date", "To-day");
    }

    @Test
    void readsOnceWhatIsPrintedTwiceForBoldness() {
        PageText text = read((document, content, font) -> {
            Papers.write(content, font, 12, 72, 440, "Premium 1,250,000.00");
            Papers.write(content, font, 12, 72.4f, 440, "Premium 1,250,000.00");
        });

        assertTrusted(text);
        assertThat(wordsOf(text)).containsOnlyOnce("1,250,000.00");
    }

    @Test
    void trustsBoldPrintThatIsImitatedByAPen() {
        PageText text = read((document, content, font) -> {
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            content.setLineWidth(0.6f);
            for (int line = 0; line < 12; line++) {
                Papers.write(content, font, 11, 72, 440 - 20f * line, "Amount 53,868,390.69 due 28 May 2063");
            }
        });

        assertTrusted(text);
    }

    @Test
    void trustsAFontWhoseLettersAreDrawings() {
        Path pdf = Papers.save(folder.resolve("drawn.pdf"), document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                DrawnFont.write(document, page, content, Papers.LINES);
            }
        });

        PageText text = Readers.read(reader, pdf);

        assertTrusted(text);
        assertThat(wordsOf(text)).contains("35,000,000.00", "2.87500%", "Harbour");
    }

    @Test
    void trustsAPaperWithAWatermark() {
        PageText text = read((document, content, font) -> {
            PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
            pale.setNonStrokingAlphaConstant(0.12f);
            content.setGraphicsStateParameters(pale);
            Papers.write(content, font, 120, 90, 560, "COPY");
        });

        assertTrusted(text);
    }

    @Test
    void saysThatAPageIsIncompleteWhoseContentBreaksOff() {
        Path pdf = Papers.save(folder.resolve("broken.pdf"), document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Papers.writeLines(content, Papers.plain(), Papers.LINES);
            }
            COSStream stream = page.getContentStreams().next().getCOSObject();
            byte[] whole = stream.createRawInputStream().readAllBytes();
            try (OutputStream half = stream.createRawOutputStream()) {
                half.write(whole, 0, whole.length / 2);
            }
        });

        assertThat(Readers.read(reader, pdf).notes()).anyMatch(note -> note.startsWith("INCOMPLETE"));
    }

    private void assertBoxesHoldTheInk(Path pdf) throws IOException {
        Path jpeg = folder.resolve("page.jpg");
        PageText text =
                reader.read("paper", pdf, 1, jpeg, DocumentLimits.defaults()).text();
        BufferedImage image = ImageIO.read(jpeg.toFile());

        assertTrusted(text);
        assertThat(wordsOf(text)).contains("35,000,000.00", "Semi-Annual,");
        assertThat(text.words()).allMatch(word -> ink(image, word.box()) > 20);
        long inBoxes =
                text.words().stream().mapToLong(word -> ink(image, word.box())).sum();
        assertThat(inBoxes).isGreaterThan(ink(image, new Box(0, 0, 1, 1)) * 97 / 100);
    }

    /** Dark pixels, the descenders that hang out of a box included. */
    private static long ink(BufferedImage image, Box box) {
        int left = (int) Math.max(0, box.x0() * image.getWidth() - 4);
        int right = (int) Math.min(image.getWidth(), box.x1() * image.getWidth() + 4);
        int top = (int) Math.max(0, box.y0() * image.getHeight() - 4);
        int bottom = (int) Math.min(image.getHeight(), box.y1() * image.getHeight() + 4);
        long dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static void assertTrusted(PageText text) {
        assertThat(text.notes()).isEmpty();
        assertThat(text.method()).isEqualTo(TextMethod.TEXT);
    }

    private static List<String> wordsOf(PageText text) {
        return text.words().stream().map(Word::text).toList();
    }

    private static PDFont embedded(PDDocument document) throws IOException {
        try (InputStream font =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, Objects.requireNonNull(font));
        }
    }

    private PageText read(Addition addition) {
        return Readers.read(reader, paper(page -> {}, addition));
    }

    /** A plain confirmation with something added in its lower half. */
    private Path paper(Setup setup, Addition addition) {
        return Papers.save(folder.resolve("paper.pdf"), document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            setup.prepare(page);
            document.addPage(page);
            PDFont font = Papers.plain();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Papers.writeLines(content, font, Papers.LINES);
                addition.addTo(document, content, font);
            }
        });
    }

    private interface Setup {
        void prepare(PDPage page);
    }

    private interface Addition {
        void addTo(PDDocument document, PDPageContentStream content, PDFont font) throws IOException;
    }
}
