package io.tradematching.document.ocr;

import java.util.ArrayList;
import java.util.List;

/** Where words stand, as their neighbours show it: recognition now and then lets a word reach over those behind it. */
final class WordBoxes {

    /** In heights of the next word: boxes of slanting print overlap by less. */
    private static final double OVERLAP = 0.3;

    private WordBoxes() {}

    /** In Tesseract's order: a word that reaches into the next one of its line ends where that one begins. */
    static List<RecognisedWord> apart(List<RecognisedWord> words) {
        List<RecognisedWord> result = new ArrayList<>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            RecognisedWord word = words.get(i);
            RecognisedWord next = words.get(i + 1);
            boolean follows = next.line().equals(word.line()) && next.left() > word.left();
            if (follows && word.right() - next.left() > OVERLAP * next.height()) {
                result.set(i, word.endingAt(next.left() - 1));
            }
        }
        return result;
    }
}
