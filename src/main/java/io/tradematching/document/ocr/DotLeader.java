package io.tradematching.document.ocr;

import java.util.List;

/** @param dots from left to right */
record DotLeader(List<Spot> dots) {

    private static final String TEXT = ".....";

    /** As a word of its own, which is what it is in a text layer. */
    RecognisedWord asWord() {
        int left = dots.getFirst().left();
        int top = dots.stream().mapToInt(Spot::top).min().orElseThrow();
        int bottom = dots.stream().mapToInt(Spot::bottom).max().orElseThrow();
        return new RecognisedWord(
                "leader" + left + "." + top, left, top, dots.getLast().right() - left, bottom - top, 1, TEXT);
    }
}
