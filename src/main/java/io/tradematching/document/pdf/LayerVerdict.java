package io.tradematching.document.pdf;

import java.util.List;

/** Whether a page's text layer says what its pixels say. */
sealed interface LayerVerdict {

    List<String> notes();

    /** @param words those that can be seen, in reading order */
    record Trusted(List<LayerWord> words, List<String> notes) implements LayerVerdict {}

    /** @param hidden words of a scan's invisible layer, to be compared with what OCR reads */
    record NotTrusted(List<LayerWord> hidden, List<String> notes) implements LayerVerdict {

        static NotTrusted because(PageNote note, String message) {
            return new NotTrusted(List.of(), List.of(note.with(message)));
        }
    }
}
