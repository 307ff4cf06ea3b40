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
    /** "17. Mai": an ordinal before a month. */
    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "\\b\\d{1,2}\\.\\s+(?=(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b)");

    private Sentences() {}

    private static boolean isDay(String text, int dot) {
        Matcher day = DAY_OF_MONTH.matcher(text).region(Math.max(0, dot - 2), text.length());
        return day.find() && day.start() < dot && day.end() > dot;
    }

    public static List<Passage> of(Passage text) {
        List<Passage> sentences = new ArrayList<>();
        Matcher end = END.matcher(text.text());
        int start = 0;
        while (end.find()) {
            boolean abbreviated = text.text().charAt(end.start()) == '.'
                            && ABBREVIATION
                                    .matcher(text.text().substring(0, end.start()))
                                    .find()
                    || isDay(text.text(), end.start());
            if (!abbreviated) {
                sentences.add(text.slice(start, end.start()));
                start = end.end();
            }
        }
        sentences.add(text.from(start));
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }
}
