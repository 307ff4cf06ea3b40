package io.tradematching.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tradematching.document.Box;
import io.tradematching.document.PageText;
import io.tradematching.document.Papers;
import io.tradematching.document.TextMethod;
import io.tradematching.document.Word;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes print on scans hard to read. */
class ScannedPageTest {

    private static PageReader reader;
    private static PageText form;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void readAForm() {
        reader = Readers.open();
        form = Readers.read(reader, Scans.of(form(folder.resolve("form.pdf")), 0, folder.resolve("scan.pdf")));
    }

    @AfterAll
    static void closeReader() {
        reader.close();
    }

    @Test
    void readsAPageWithoutATextLayerByItsPixels() {
        assertThat(form.method()).isEqualTo(TextMethod.OCR);
        assertThat(wordsOf(form)).contains("35,000,000.00", "2.87500%");
    }

    @Test
    void readsLightPrintOnDarkBars() {
        assertThat(wordsOf(form)).containsSequence("ECONOMIC", "TERMS");
    }

    @Test
    void readsLabelsInFrontOfDotLeaders() {
        assertThat(wordsOf(form)).contains("Calculation", "Agent", "Addressee");
    }

    @Test
    void putsLeadersBetweenLabelAndValue() {
        Box label = placeOf("Agent", form);
        Box value = placeOf("Harbour-House", form);

        assertThat(form.words()).filteredOn(word -> word.text().equals(".....")).anySatisfy(leader -> {
            assertThat(leader.box().x0()).isGreaterThan(label.x1());
            assertThat(leader.box().x1()).isLessThan(value.x0());
            assertThat(leader.box().y1()).isCloseTo(label.y1(), within(0.01));
        });
    }

    @Test
    void readsSmallGreyLabels() {
        assertThat(wordsOf(form)).containsSequence("Documentation", "Basis");
    }

    @Test
    void tellsZerosFromLettersByHowTheyLook() {
        assertThat(wordsOf(form)).contains("7LTW00GB0Z1S668HDB15", "RILF00S20KSR74Z7LK94");
    }

    @Test
    void putsAccentsBackThatStandOnThePage() {
        assertThat(wordsOf(form)).containsSequence("Bär", "Müller", "Zürich", "Énergie");
    }

    @Test
    void keepsTheSignOfEqualityOfARate() {
        assertThat(wordsOf(form)).containsSequence("1", "EUR", "=", "1.3052", "USD");
    }

    @Test
    void joinsTheLettersOfAWidelySetTitle() {
        assertThat(wordsOf(form)).containsSequence("Commodity", "Forward", "Confirmation");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void readsPagesThatLayOnTheirSideOrHead(int degrees) {
        Path paper = Papers.confirmation(folder.resolve("upright.pdf"));

        PageText page = Readers.read(reader, Scans.of(paper, degrees, folder.resolve("turned.pdf")));

        assertThat(wordsOf(page)).contains("35,000,000.00", "2.87500%", "IRS-2026-004711");
        assertThat(page.notes()).anyMatch(note -> note.startsWith("TURNED"));
    }

    @Test
    void saysThatTheInvisibleLayerOfAScanHoldsOtherNumbers() {
        Path paper = Papers.confirmation(folder.resolve("layered.pdf"));
        List<String> lie = Papers.LINES.stream()
                .map(line -> line.replace("35,000,000.00", "36,000,000.00"))
                .toList();

        PageText page = Readers.read(reader, Scans.withLayer(paper, folder.resolve("lie.pdf"), (content, font) -> {
            content.setRenderingMode(RenderingMode.NEITHER);
            Papers.writeLines(content, font, lie);
        }));

        assertThat(page.method()).isEqualTo(TextMethod.OCR);
        assertThat(wordsOf(page)).contains("35,000,000.00").doesNotContain("36,000,000.00");
        assertThat(page.notes()).anyMatch(note -> note.startsWith("INTEGRITY: "));
    }

    private static Path form(Path target) {
        return Papers.save(target, document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont font = Papers.plain();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Papers.writeLines(content, font, Papers.LINES);
                addBar(content, font);
                Papers.write(content, font, 10, 72, 400, "Calculation Agent ........................................");
                Papers.write(content, font, 10, 320, 400, "Harbour-House");
                Papers.write(
                        content, font, 10, 72, 384, "Addressee .....................................................");
                Papers.write(content, font, 10, 320, 384, "Northern Harbour Bank plc");
                Papers.write(content, font, 10, 72, 360, "LEI: 7LTW00GB0Z1S668HDB15");
                Papers.write(content, font, 10, 72, 344, "LEI: RILF00S20KSR74Z7LK94");
                Papers.write(content, font, 10, 72, 280, "Bär Müller Zürich Énergie");
                Papers.write(content, font, 10, 72, 264, "Exchange Rate: 1 EUR = 1.3052 USD");
                content.setCharacterSpacing(1);
                Papers.write(content, font, 16, 72, 236, "Commodity Forward Confirmation");
                content.setCharacterSpacing(0);
                content.setNonStrokingColor(new Color(150, 150, 150));
                Papers.write(content, font, 6, 72, 320, "Documentation Basis");
                content.setNonStrokingColor(Color.BLACK);
                Papers.write(content, font, 9, 72, 311, "ISDA 2002 Master Agreement");
            }
        });
    }

    private static void addBar(PDPageContentStream content, PDFont font) throws java.io.IOException {
        content.setNonStrokingColor(new Color(30, 40, 90));
        content.addRect(70, 424, 460, 16);
        content.fill();
        content.setNonStrokingColor(Color.WHITE);
        Papers.write(content, font, 9, 74, 429, "ECONOMIC TERMS");
        content.setNonStrokingColor(Color.BLACK);
    }

    private static Box placeOf(String word, PageText page) {
        return page.words().stream()
                .filter(it -> it.text().equals(word))
                .map(Word::box)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> wordsOf(PageText page) {
        return page.words().stream().map(Word::text).toList();
    }
}
