package io.tradematching.document.pdf;

import io.tradematching.document.ocr.RecognisedPage;
import io.tradematching.document.ocr.RecognisedWord;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What a person should know about a page that was read by OCR. */
final class ScanNotes {

    private static final double POOR = 0.8;
    private static final double CERTAIN = 0.9;

    private ScanNotes() {}

    /** @param hidden the invisible text layer that the scan came with */
    static List<String> of(RecognisedPage page, List<LayerWord> hidden) {
        List<String> notes = new ArrayList<>();
        if (page.words().isEmpty()) {
            notes.add(PageNote.BLANK_PAGE.with("no word was found on the page"));
        } else if (page.quality() < POOR) {
            notes.add(PageNote.POOR_SCAN.with("much of the page is hard to read"));
        }
        if (Math.round(page.degrees() / 90) % 4 != 0) {
            notes.add(PageNote.TURNED.with("the page does not stand upright"));
        }
        long otherNumbers =
                hidden.stream().filter(word -> isOtherwise(word, page.words())).count();
        if (otherNumbers > 0) {
            notes.add(PageNote.INTEGRITY.with(
                    "%d numbers of the invisible text layer are others than the scan shows".formatted(otherNumbers)));
        }
        return notes;
    }

    /** Only where both are numbers of one length and the scan is read with certainty: scanners' own OCR errs, too. */
    private static boolean isOtherwise(LayerWord word, List<RecognisedWord> seen) {
        String stated = Folding.strict(word.text());
        return word.hasDigit()
                && seen.stream()
                        .filter(other -> other.confidence() >= CERTAIN && overlap(word.place(), other) > 0.5)
                        .map(other -> Folding.strict(other.text()))
                        .anyMatch(read -> read.length() == stated.length() && !read.equals(stated));
    }

    private static double overlap(Rectangle2D place, RecognisedWord word) {
        Rectangle2D other = new Rectangle2D.Double(word.left(), word.top(), word.width(), word.height());
        Rectangle2D common = place.createIntersection(other);
        if (common.isEmpty()) {
            return 0;
        }
        return common.getWidth() * common.getHeight() / Math.min(area(place), area(other));
    }

    private static double area(Rectangle2D place) {
        return place.getWidth() * place.getHeight();
    }
}
