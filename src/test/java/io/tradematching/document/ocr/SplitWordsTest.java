package io.tradematching.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitWordsTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 60;

    @Test
    void joinsPiecesThatTouch() {
        assertThat(SplitWords.joined(page(), List.of(word(20, 40, "Forwa"), word(61, 20, "rd"))))
                .extracting(RecognisedWord::text)
                .containsExactly("Forward");
    }

    @Test
    void leavesAWordThatIsToldAfterOneToItsRight() {
        List<RecognisedWord> words = List.of(word(90, 40, "Forwa"), word(20, 20, "rd"));

        assertThat(SplitWords.joined(page(), words)).isEqualTo(words);
    }

    @Test
    void joinsTheOnlyLetterOfAPieceToItsCode() {
        assertThat(SplitWords.joined(page(), List.of(word(20, 40, "959800P"), word(61, 20, "Y"))))
                .extracting(RecognisedWord::text)
                .containsExactly("959800PY");
    }

    @Test
    void dropsThePieceOfACodeThatIsToldTwice() {
        List<RecognisedWord> words = List.of(word(20, 61, "5493001KJTIIGC8Y1R12"), word(40, 20, "TI1"));

        assertThat(SplitWords.joined(page(), words)).containsExactly(words.getFirst());
    }

    private static RecognisedWord word(int left, int width, String text) {
        return new RecognisedWord("line", left, 20, width, 20, 0.9, text);
    }

    /** Black where the words of the tests stand. */
    private static GrayImage page() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) 255);
        List.of(20, 61, 90).forEach(left -> ink(pixels, left, left == 61 ? 20 : 40));
        return new GrayImage(WIDTH, HEIGHT, pixels);
    }

    private static void ink(byte[] pixels, int left, int width) {
        for (int y = 20; y < 40; y++) {
            Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + left + width, (byte) 0);
        }
    }
}
