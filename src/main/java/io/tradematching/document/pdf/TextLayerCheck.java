package io.tradematching.document.pdf;

import io.tradematching.document.PageImage;
import io.tradematching.document.ocr.GrayImage;
import io.tradematching.document.ocr.OcrEngine;
import io.tradematching.document.pdf.LayerVerdict.NotTrusted;
import io.tradematching.document.pdf.LayerVerdict.Trusted;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Holds a page's text layer against its pixels. Three questions cover the page: is each word seen just as it is drawn, do the
 * shapes of its fonts look like the characters they stand for, and is there print that the layer lacks? Words of which the
 * first is not sure are read by OCR one by one.
 */
final class TextLayerCheck {

    private static final double SQUARE_POINT = Math.pow(PageImage.DPI / 72.0, 2);

    /** Share of the page that an image covers on a scan. */
    private static final double SCAN = 0.4;

    /** Share of letters without meaning or outline that can be bullets and ornaments. */
    private static final double FEW = 0.02;

    private static final int MANY_DOUBTFUL = 30;
    private static final int MANY_HIDDEN = 10;
    private static final int MANY_PICTURE_WORDS = 8;

    private final OcrEngine ocr;
    private final KnownShapes known = new KnownShapes();

    TextLayerCheck(OcrEngine ocr) {
        this.ocr = ocr;
    }

    LayerVerdict check(RenderedPage page, List<LayerWord> words) {
        if (share(page, glyph -> glyph.outline() == null && !glyph.isBlank()) > FEW) {
            return NotTrusted.because(PageNote.BITMAP_FONT, "its letters are bitmaps");
        }
        if (share(page, glyph -> glyph.text().isEmpty()) > FEW) {
            return NotTrusted.because(PageNote.UNMAPPED_TEXT, "its letters do not say what they mean");
        }
        GrayImage seen = HalfImage.of(page);
        Visibility visibility = Visibility.of(page, seen, words);
        if (isScan(page) && visibility.asDrawn().size() < words.size() / 2) {
            String message = PageNote.TEXT_OVER_IMAGE.with("its text layer lies over a scan");
            return new NotTrusted(words, List.of(message));
        }
        return check(page, visibility, UncoveredInk.of(seen, visibility.seen()));
    }

    private LayerVerdict check(RenderedPage page, Visibility visibility, List<Rectangle> uncovered) {
        long hiddenNumbers =
                visibility.hidden().stream().filter(LayerWord::hasDigit).count();
        if (hiddenNumbers > 0 || visibility.hidden().size() > MANY_HIDDEN) {
            return integrity(visibility.hidden().size(), "cannot be seen on the page");
        }
        if (visibility.doubtful().size() > MANY_DOUBTFUL) {
            return integrity(visibility.doubtful().size(), "are not what is seen in their place");
        }
        List<LayerWord> contradictions = ReadBack.contradictions(ocr, known, page, visibility);
        if (!contradictions.isEmpty()) {
            return integrity(contradictions.size(), "read otherwise on the page");
        }
        return check(visibility, PictureText.read(ocr, page, uncovered, visibility.seen()));
    }

    private static LayerVerdict check(Visibility visibility, PictureText picture) {
        if (picture.amongText()) {
            return NotTrusted.because(
                    PageNote.INTEGRITY, "a picture with digits stands among the text layer's lines; read by OCR");
        }
        if (picture.words() > MANY_PICTURE_WORDS) {
            return NotTrusted.because(PageNote.IMAGE_TEXT, "much of its print is a picture");
        }
        List<String> notes = new ArrayList<>();
        if (!visibility.hidden().isEmpty()) {
            int count = visibility.hidden().size();
            notes.add(PageNote.HIDDEN_TEXT.with(count + " words that cannot be seen were left out"));
        }
        if (picture.words() > 0) {
            notes.add(PageNote.IMAGE_TEXT.with("a few words are a picture and were left out"));
        }
        return new Trusted(visibility.seen(), notes);
    }

    private static LayerVerdict integrity(int words, String message) {
        return NotTrusted.because(
                PageNote.INTEGRITY, "%d words of the text layer %s; read by OCR".formatted(words, message));
    }

    private static double share(RenderedPage page, Predicate<Glyph> odd) {
        return (double) page.glyphs().stream().filter(odd).count()
                / page.glyphs().size();
    }

    private static boolean isScan(RenderedPage page) {
        return page.drawing().largestImage() * SQUARE_POINT > SCAN * page.width() * page.height();
    }
}
