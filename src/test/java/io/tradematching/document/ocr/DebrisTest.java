package io.tradematching.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DebrisTest {

    @Test
    void keepsTheBoxesOfAForm() {
        assertThat(cleared("[]", "monthly", "{]", "quarterly", "[X]", "yearly"))
                .containsExactly("[]", "monthly", "[]", "quarterly", "[X]", "yearly");
    }

    @Test
    void dropsDust() {
        assertThat(cleared("“", "Bank", "|", "*")).containsExactly("Bank");
    }

    private static List<String> cleared(String... texts) {
        List<RecognisedWord> words = Stream.of(texts)
                .map(text -> new RecognisedWord("line", 0, 0, 10, 10, 0.9, text))
                .toList();
        return Debris.cleared(words).stream().map(RecognisedWord::text).toList();
    }
}
