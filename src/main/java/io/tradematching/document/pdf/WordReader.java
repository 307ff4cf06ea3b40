package io.tradematching.document.pdf;

import io.tradematching.document.Box;
import io.tradematching.document.DocumentLimits;
import io.tradematching.document.PageImage;
import io.tradematching.document.PageText;
import io.tradematching.document.TextMethod;
import io.tradematching.document.Word;
import io.tradematching.document.ocr.NoisyPageException;
import io.tradematching.document.ocr.OcrEngine;
import io.tradematching.document.ocr.RecognisedPage;
import io.tradematching.document.ocr.RecognisedWord;
import io.tradematching.failure.FailureReason;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Decides for a rendered page where its words come from, and gets them. */
final class WordReader {

    private static final int FEW_GLYPHS = 20;

    private final OcrEngine ocr;
    private final TextLayerCheck check;

    WordReader(OcrEngine ocr) {
        this.ocr = ocr;
        this.check = new TextLayerCheck(ocr);
    }

    PageText read(int number, RenderedPage page, DocumentLimits limits) {
        List<String> notes = new ArrayList<>();
        if (page.drawing().isIncomplete()) {
            notes.add(PageNote.INCOMPLETE.with("a part of the page could not be drawn"));
        }
        if (page.glyphs().size() < FEW_GLYPHS) {
            notes.add(PageNote.NO_TEXT_LAYER.with("read by OCR"));
            return recognised(number, page, List.of(), notes, limits);
        }
        LayerVerdict verdict = check.check(page, WordBuilder.words(page.glyphs()));
        notes.addAll(verdict.notes());
        return switch (verdict) {
            case LayerVerdict.Trusted trusted -> fromLayer(number, page, trusted.words(), notes);
            case LayerVerdict.NotTrusted notTrusted -> recognised(number, page, notTrusted.hidden(), notes, limits);
        };
    }

    /**
     * Reads the pixels although the page was read before: as a scan is read, if it was the text layer; from another preparation, if
     * it was the pixels.
     */
    PageText readAgain(int number, RenderedPage page, TextMethod first, DocumentLimits limits) {
        RecognisedPage found = first == TextMethod.TEXT
                ? pixels(page, limits)
                : ocr.readOtherwise(page.rgb(), page.width(), page.height(), PageImage.DPI);
        return recognised(number, page, found, List.of());
    }

    private static PageText fromLayer(int number, RenderedPage page, List<LayerWord> layer, List<String> notes) {
        UprightFrame frame = new UprightFrame(page.width(), page.height(), WordBuilder.mainDirection(layer));
        List<Word> words = layer.stream()
                .map(word -> word(word.text(), word.place(), frame, page, 1))
                .toList();
        return new PageText(number, page.width(), page.height(), TextMethod.TEXT, words, notes);
    }

    private PageText recognised(
            int number, RenderedPage page, List<LayerWord> hidden, List<String> notes, DocumentLimits limits) {
        RecognisedPage found = pixels(page, limits);
        notes.addAll(ScanNotes.of(found, hidden));
        return recognised(number, page, found, notes);
    }

    private RecognisedPage pixels(RenderedPage page, DocumentLimits limits) {
        try {
            return ocr.read(page.rgb(), page.width(), page.height(), PageImage.DPI, limits.maxComponents());
        } catch (NoisyPageException e) {
            throw new Refusal(FailureReason.HOSTILE_CONTENT, "a page is noise: " + e.getMessage(), e);
        }
    }

    private static PageText recognised(int number, RenderedPage page, RecognisedPage found, List<String> notes) {
        UprightFrame frame = new UprightFrame(page.width(), page.height(), found.degrees());
        List<Word> words = found.words().stream()
                .map(word -> word(word.text(), place(word), frame, page, word.confidence()))
                .toList();
        return new PageText(number, page.width(), page.height(), TextMethod.OCR, words, notes);
    }

    private static Rectangle2D place(RecognisedWord word) {
        return new Rectangle2D.Double(word.left(), word.top(), word.width(), word.height());
    }

    private static Word word(String text, Rectangle2D place, UprightFrame frame, RenderedPage page, double confidence) {
        Box box = Boxes.of(place, page.width(), page.height());
        return new Word(text, box, frame.upright(place), confidence);
    }
}
