package io.tradematching.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeReadingsTest {

    private static final String LEI = "5493001KJTIIGC8Y1R12";

    private final Deque<String> again = new ArrayDeque<>();

    @Test
    void takesWhatTwoReadingsAgreeOn() {
        again.addAll(List.of("AB12345678", "AB1234567B", "AB12345678"));

        RecognisedWord compared = compared(word("AB1234S678", 0.6));

        assertThat(compared.text()).isEqualTo("AB12345678");
        assertThat(compared.confidence()).isLessThan(0.9);
    }

    @Test
    void thinksLittleOfACodeThatIsReadInAsManyWaysAsItIsRead() {
        again.addAll(List.of("AB123456", "AB12345", "AB1234567"));

        RecognisedWord compared = compared(word("AB12345678", 0.9));

        assertThat(compared.text()).isEqualTo("AB12345678");
        assertThat(compared.confidence()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void takesTheReadingThatCheckDigitsProve() {
        again.addAll(List.of("5493001KJT11GC8Y1R12", LEI, "5493001KJT11GC8Y1R12"));

        assertThat(compared(word("5493001KJTIlGC8Y1R12", 0.7)).text()).isEqualTo(LEI);
    }

    @Test
    void believesCheckDigitsMoreThanTheDoubtOfRecognition() {
        RecognisedWord compared = compared(word(LEI, 0.1));

        assertThat(compared.text()).isEqualTo(LEI);
        assertThat(compared.confidence()).isBetween(0.8, 0.9);
    }

    @Test
    void beginsATradesIdentifierWithTheLeiThatStandsOnThePage() {
        again.addAll(List.of("5493001KJTI1GC8Y1R12ABC123", "5493001KJT1IGC8Y1R12ABC123", "5493001KJTIGC8Y1R12ABC123"));

        assertThat(compared(word("54930O1KJTIIGC8Y1R12ABC123", 0.7), word(LEI, 0.9))
                        .text())
                .isEqualTo(LEI + "ABC123");
    }

    @Test
    void doesNotReadAgainWhatIsCertainOrNoCode() {
        List.of(word("AB12345678", 0.95), word("03-MAR-2026", 0.6), word("25,000,000", 0.6))
                .forEach(word -> assertThat(compared(word)).isEqualTo(word));
    }

    private RecognisedWord compared(RecognisedWord word, RecognisedWord... others) {
        byte[] pixels = new byte[400 * 60];
        Arrays.fill(pixels, (byte) 0xff);
        GrayImage page = new GrayImage(400, 60, pixels);
        return new CodeReadings(
                        (_, _) -> List.of(word(again.remove(), 0.9)),
                        page,
                        Lookalikes.on(page, List.of()),
                        List.of(others))
                .compared(word);
    }

    private static RecognisedWord word(String text, double confidence) {
        return new RecognisedWord("line", 20, 20, 300, 20, confidence, text);
    }
}
