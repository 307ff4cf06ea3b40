package io.tradematching.document.ocr;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quotes, stars and strokes that recognition makes of dust and of the remains of rules. */
final class Debris {

    private static final Pattern PRINT =
            Pattern.compile(".*[\\p{L}\\d].*|[-–—/&%+:().,;=\\[\\]☐☑☒□]|[\\[{(]_?[\\])}]|\\.{3,}");
    private static final Pattern CLOSING_QUOTE = Pattern.compile(".*[\\p{L}\\d.][\"”’']\\)?[.,;:]?");
    /** An empty box to tick; Tesseract takes one of its brackets for another. */
    private static final Pattern EMPTY_BOX = Pattern.compile("^(?:\\[_?[\\])}]|[{(]_?\\])");

    private static final Pattern DIRT =
            Pattern.compile("^[_\"“”‘’'|*~»«=¦]+(?=[\\p{L}\\d(+-])|(?<=[\\p{L}\\d)%.])[_|*~»«=¦]+$");

    private Debris() {}

    /** A quote is left where another one on its line closes it: it may define a name. */
    static List<RecognisedWord> cleared(List<RecognisedWord> words) {
        Set<String> quotingLines = words.stream()
                .filter(word -> CLOSING_QUOTE.matcher(word.text()).matches())
                .map(RecognisedWord::line)
                .collect(Collectors.toSet());
        return words.stream()
                .map(word -> word.reading(EMPTY_BOX.matcher(word.text()).replaceFirst("[]")))
                .filter(word -> PRINT.matcher(word.text()).matches())
                .map(word -> quotingLines.contains(word.line())
                        ? word
                        : word.reading(DIRT.matcher(word.text()).replaceAll("")))
                .toList();
    }
}
