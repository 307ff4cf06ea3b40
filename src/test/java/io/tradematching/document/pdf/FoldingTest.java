package io.tradematching.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void takesAnElidedArticleForTheLetterThatItLooksLike() {
        assertThat(Folding.alike("l’opération", "Vopération")).isTrue();
        assertThat(Folding.alike("L'émetteur", "Yémetteur")).isTrue();
    }

    @Test
    void tellsOtherWordsApart() {
        assertThat(Folding.alike("l’opération", "coopération")).isFalse();
        assertThat(Folding.alike("l’1234", "V1234")).isFalse();
        assertThat(Folding.alike("1,250.00", "1,260.00")).isFalse();
    }
}
