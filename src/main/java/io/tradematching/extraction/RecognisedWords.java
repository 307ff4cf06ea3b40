package io.tradematching.extraction;

import io.tradematching.document.Box;
import io.tradematching.document.PageText;
import io.tradematching.document.TextMethod;
import io.tradematching.document.Word;
import io.tradematching.extraction.vocabulary.LostBlanks;
import io.tradematching.extraction.vocabulary.Misreadings;
import java.util.List;
import java.util.stream.Stream;

/** The words of a page that was read from pixels, without the misreadings that can be nothing else. */
final class RecognisedWords {

    private static final double UNSURE = 0.93;

    private final Misreadings misreadings;
    private final LostBlanks lostBlanks;

    RecognisedWords(Misreadings misreadings, LostBlanks lostBlanks) {
        this.misreadings = misreadings;
        this.lostBlanks = lostBlanks;
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
                StrayMarks.cleared(page).stream()
                        .map(this::corrected)
                        .flatMap(this::parted)
                        .toList(),
                page.notes());
    }

    private Word corrected(Word word) {
        String printed = MisreadFigures.corrected(misreadings.printed(word.text()));
        return printed.equals(word.text()) ? word : word.readAs(printed, Math.min(word.confidence(), UNSURE));
    }

    private Stream<Word> parted(Word word) {
        List<String> printed = lostBlanks.parted(word.text());
        if (printed.size() == 1) {
            return Stream.of(word);
        }
        double share = (double) printed.getFirst().length() / word.text().length();
        double confidence = Math.min(word.confidence(), UNSURE);
        return Stream.of(
                new Word(printed.getFirst(), part(word.box(), 0, share), part(word.upright(), 0, share), confidence),
                new Word(printed.getLast(), part(word.box(), share, 1), part(word.upright(), share, 1), confidence));
    }

    private static Box part(Box box, double from, double to) {
        return new Box(box.x0() + from * box.width(), box.y0(), box.x0() + to * box.width(), box.y1());
    }
}
