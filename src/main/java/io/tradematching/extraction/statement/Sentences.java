package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts running text into sentences; the dots of abbreviations and legal forms end none. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("[.;!?]\\s+(?=[\\p{Lu}\"“„(])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:(?<!Party )(?<!Partei )\\b\\p{Lu}|\\b(?:Inc|Ltd|Co|No|plc|Corp|Dr|Mr|Mrs|St|Nr|Cie|vs|p\\.a|S\\.p\\.A))$");

    private Sentences() {}

    public static List<Passage> of(Passage text) {
        List<Passage> sentences = new ArrayList<>();
        Matcher end = END.matcher(text.text());
        int start = 0;
        while (end.find()) {
            boolean abbreviated = text.text().charAt(end.start()) == '.'
                    && ABBREVIATION
                            .matcher(text.text().substring(0, end.start()))
                            .find();
            if (!abbreviated) {
                sentences.add(text.slice(start, end.start()));
                start = end.end();
            }
        }
        sentences.add(text.from(start));
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }
}
