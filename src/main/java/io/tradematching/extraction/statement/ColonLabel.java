package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a segment up to its colon, which is a label whether the vocabulary knows it or not.
 *
 * @param end where the text ends
 * @param value what follows the colon, empty if nothing does
 */
record ColonLabel(Passage text, int end, Passage value) {

    private static final Pattern PATTERN =
            Pattern.compile("^(?<label>\\p{L}[^:]{0,70}?)\\s?[:：](?:\\s+(?<value>\\S.*)|\\s*)$");

    static Optional<ColonLabel> read(Passage passage) {
        Matcher matcher = PATTERN.matcher(passage.text());
        return matcher.find() ? Optional.of(of(passage, matcher)) : Optional.empty();
    }

    private static ColonLabel of(Passage passage, Matcher matcher) {
        Passage value = matcher.group("value") == null
                ? Passage.EMPTY
                : passage.slice(matcher.start("value"), matcher.end("value"));
        return new ColonLabel(passage.slice(0, matcher.end("label")), matcher.end("label"), value);
    }
}
