package io.tradematching.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 300;
    private static final int BLACK = 20;
    private static final int GRAIN = 220;
    private static final int WHITE = 255;

    private final byte[] pixels = new byte[WIDTH * HEIGHT];

    @Test
    void erasesTheRulesOfATable() {
        blank();
        ink(100, 40, 103, 260, BLACK);
        ink(40, 150, 280, 153, GRAIN - 40);

        assertThat(erased().pixels()).containsOnly((byte) WHITE);
    }

    @Test
    void leavesStrokesOfLettersThatTheGrainOfThePaperJoins() {
        blank();
        ink(98, 20, 106, 280, GRAIN);
        ink(100, 50, 104, 80, BLACK);
        ink(100, 102, 104, 132, BLACK);
        ink(100, 154, 104, 184, BLACK);

        assertThat(erased().at(102, 65)).isEqualTo(BLACK);
        assertThat(erased().at(102, 117)).isEqualTo(BLACK);
    }

    private GrayImage erased() {
        return Rules.erased(new GrayImage(WIDTH, HEIGHT, pixels));
    }

    private void blank() {
        Arrays.fill(pixels, (byte) WHITE);
    }

    private void ink(int left, int top, int right, int bottom, int value) {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + right, (byte) value);
        }
    }
}
