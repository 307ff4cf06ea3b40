package io.tradematching.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecksTest {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 80;

    private final byte[] pixels = new byte[WIDTH * HEIGHT];

    @Test
    void takesSpecksOffBlankPaper() {
        Arrays.fill(pixels, (byte) 255);
        ink(10, 20, 12, 20);
        ink(80, 60, 3, 3);

        GrayImage page = cleared();

        assertThat(page.at(81, 61)).isEqualTo(255);
        assertThat(page.at(15, 30)).isZero();
    }

    @Test
    void keepsThePointOfANumber() {
        Arrays.fill(pixels, (byte) 255);
        ink(10, 20, 12, 20);
        ink(25, 37, 3, 3);

        assertThat(cleared().at(26, 38)).isZero();
    }

    @Test
    void endsAWordWhereTheNextOneOfItsLineBegins() {
        List<RecognisedWord> words =
                List.of(word("1", 10, 90, "Great"), word("1", 50, 40, "Lakes"), word("2", 60, 40, "Bank"));

        assertThat(WordBoxes.apart(words)).extracting(RecognisedWord::right).containsExactly(49, 90, 100);
    }

    private GrayImage cleared() {
        GrayImage page = new GrayImage(WIDTH, HEIGHT, pixels);
        return Specks.cleared(page, Spots.of(page, 195));
    }

    private void ink(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + left + width, (byte) 0);
        }
    }

    private static RecognisedWord word(String line, int left, int width, String text) {
        return new RecognisedWord(line, left, 20, width, 20, 0.9, text);
    }
}
