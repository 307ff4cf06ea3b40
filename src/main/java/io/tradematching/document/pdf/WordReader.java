package io.tradematching.document.pdf;

import io.tradematching.document.Box;
import io.tradematching.document.DocumentLimits;
import io.tradematching.document.PageImage;
import io.tradematching.document.PageText;
import io.tradematching.document.TextMethod;
import io.tradematching.document.Word;
import io.tradematching.document.ocr.OcrEngine;
import io.tradematching.document.ocr.RecognisedPage;
import io.tradematching.document.ocr.RecognisedWord;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Decides for a rendered page where its words come from, and gets them. */
final class WordReader {

    private static final int FEW_GLYPHS = 20;

    private final OcrEngine ocr;

    WordReader(OcrEngine ocr) {
        this.ocr = ocr;
    }

    PageText read(int number, RenderedPage page, DocumentLimits limits) {
        List<LayerWord> layer = WordBuilder.words(page.glyphs());
        if (page.glyphs().size() >= FEW_GLYPHS) {
            return fromLayer(number, page, layer);
        }
        return recognised(number, page, new ArrayList<>(List.of("NO_TEXT_LAYER: the page was read by OCR")));
    }

    private static PageText fromLayer(int number, RenderedPage page, List<LayerWord> layer) {
        UprightFrame frame = new UprightFrame(page.width(), page.height(), 0);
        List<Word> words = layer.stream()
                .map(word -> word(word.text(), word.place(), frame, page, 1))
                .toList();
        return new PageText(number, page.width(), page.height(), TextMethod.TEXT, words, List.of());
    }

    private PageText recognised(int number, RenderedPage page, List<String> notes) {
        RecognisedPage found = ocr.read(page.rgb(), page.width(), page.height(), PageImage.DPI);
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
