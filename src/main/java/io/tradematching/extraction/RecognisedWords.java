package io.tradematching.extraction;

import io.tradematching.document.PageText;
import io.tradematching.document.TextMethod;
import io.tradematching.document.Word;
import io.tradematching.extraction.vocabulary.Misreadings;

/** The words of a page that was read from pixels, without the misreadings that can be nothing else. */
final class RecognisedWords {

    private static final double UNSURE = 0.93;

    private final Misreadings misreadings;

    RecognisedWords(Misreadings misreadings) {
        this.misreadings = misreadings;
    }

    PageText corrected(PageText page) {
        if (page.method() == TextMethod.TEXT) {
            return page;
        }
        return new PageText(
                page.number(),
                page.width(),
                page.height(),
                page.method(),
                page.words().stream().map(this::corrected).toList(),
                page.notes());
    }

    private Word corrected(Word word) {
        String printed = misreadings.printed(word.text());
        return printed.equals(word.text())
                ? word
                : new Word(printed, word.box(), word.upright(), Math.min(word.confidence(), UNSURE));
    }
}
