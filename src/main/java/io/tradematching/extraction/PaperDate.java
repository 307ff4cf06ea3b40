package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.trade.Term;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The date of a letter: a line in the upper part of its first page that is nothing but a day, or a place and a day. */
final class PaperDate {

    private static final double UPPER_PART = 0.45;
    private static final double ALONE = 0.96;
    private static final Pattern PLACE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+)?,?\\s+)?(?:(?:den|le|the|el|a|am|dated|date)\\s+)?",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final TermReader reader;

    PaperDate(TermReader reader) {
        this.reader = reader;
    }

    /** @param loose lines that are neither label nor value; of two days that stand alone neither is the paper's */
    Optional<Candidate> in(List<Passage> loose) {
        List<Candidate> days = loose.stream()
                .filter(line -> line.page() == 1 && line.box().y1() < UPPER_PART)
                .flatMap(line -> day(line).stream())
                .toList();
        boolean one = days.stream().map(Candidate::value).distinct().count() == 1;
        return one ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private Optional<Candidate> day(Passage line) {
        return reader.read(Term.CONFIRMATION_DATE, line, Passage.EMPTY)
                .filter(day -> line.text().substring(day.end()).matches("[.,]?"))
                .filter(day ->
                        PLACE.matcher(line.text().substring(0, day.start())).matches())
                .map(day -> new Candidate(
                        Term.CONFIRMATION_DATE,
                        day.value(),
                        line.slice(day.start(), day.end()),
                        ALONE * day.quality(),
                        0));
    }
}
