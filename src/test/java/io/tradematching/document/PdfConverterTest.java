package io.tradematching.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfConverterTest {

    @TempDir
    private static Path folder;

    private static PdfConverter converter;

    @BeforeAll
    static void startConverter() {
        converter = new PdfConverter(folder.resolve("work"), 1, DocumentLimits.defaults());
    }

    @AfterAll
    static void stopConverter() {
        converter.close();
    }

    @Test
    void inspectsPagesWithTheirSizes() {
        Path pdf = Papers.of(folder.resolve("two-pages.pdf"), List.of(Papers.LINES, Papers.LINES));

        PdfInspection inspection = converter.inspect("two pages", pdf);

        assertThat(inspection.pageCount()).isEqualTo(2);
        assertThat(inspection.features()).isEmpty();
        assertThat(inspection.pages().getFirst().width()).isBetween(595.0, 596.0);
    }

    @Test
    void writesPageImageAndReadsItsWordsInOnePass() throws IOException {
        Path pdf = Papers.confirmation(folder.resolve("paper.pdf"));
        Path jpeg = folder.resolve("page_001.jpg");

        ConvertedPage page = converter.convertPage("paper", pdf, 1, jpeg);

        assertThat(page.image()).isEqualTo(new PageImage(1, 2480, 3507, 300));
        assertThat(ImageIO.read(jpeg.toFile()).getWidth()).isEqualTo(2480);
        assertThat(jfifDensity(jpeg)).isEqualTo(300);
        assertThat(page.text().method()).isEqualTo(TextMethod.TEXT);
        assertThat(page.text().words()).extracting(Word::text).containsExactlyElementsOf(expectedWords());
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "OCR"})
    void readsAPageAgainByAnotherMethodAtTheSamePlaces(TextMethod first) {
        Path pdf = Papers.confirmation(folder.resolve("again.pdf"));
        PageText before = converter.readPage("again", pdf, 1);

        PageText again = converter.readPageAgain("again", pdf, 1, first);

        assertThat(again.method()).isEqualTo(TextMethod.OCR);
        assertThat(again.words()).extracting(Word::text).contains("35,000,000.00", "2.87500%", "IRS-2026-004711");
        Box amount = placeOf("35,000,000.00", before);
        Box amountAgain = placeOf("35,000,000.00", again);
        assertThat(amountAgain.x0()).isCloseTo(amount.x0(), within(0.01));
        assertThat(amountAgain.y1()).isCloseTo(amount.y1(), within(0.01));
    }

    private static Box placeOf(String word, PageText page) {
        return page.words().stream()
                .filter(it -> it.text().equals(word))
                .map(Word::box)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> expectedWords() {
        return Papers.LINES.stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .collect(Collectors.toList());
    }

    /** Bytes 14 and 15 of a JFIF file: horizontal density, in the unit of byte 13, where 1 is dots per inch. */
    private static int jfifDensity(Path jpeg) throws IOException {
        byte[] content = Files.readAllBytes(jpeg);
        assertThat(content[13]).isEqualTo((byte) 1);
        return (content[14] & 0xff) << 8 | content[15] & 0xff;
    }
}
