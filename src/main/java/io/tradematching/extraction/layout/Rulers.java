package io.tradematching.extraction.layout;

import io.tradematching.document.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes the letters over the columns of a printed sheet and the numbers before its rows away: they say nothing of a trade. */
final class Rulers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int FEWEST_ROWS = 6;
    private static final int FEWEST_COLUMNS = 3;
    /** A scan may lose some of the numbers. */
    private static final double COUNTED = 0.8;
    /** Numbers before every other line at least; those of headings stand farther apart. */
    private static final double NUMBERED = 0.5;

    private Rulers() {}

    static List<Token> strip(List<Token> tokens, List<Line> lines) {
        Set<Word> marks = Stream.concat(rowNumbers(lines), columnLetters(lines))
                .flatMap(segment -> segment.passage().tokens().stream())
                .map(Token::word)
                .collect(Collectors.toSet());
        return tokens.stream().filter(token -> !marks.contains(token.word())).toList();
    }

    private static Stream<Segment> rowNumbers(List<Line> lines) {
        List<Line> numbered = lines.stream()
                .filter(line -> NUMBER.matcher(line.first().text()).matches())
                .toList();
        List<Segment> numbers = numbered.stream().map(Line::first).toList();
        return isRuler(numbers) && countsLines(numbered, lines) ? numbers.stream() : Stream.empty();
    }

    private static boolean countsLines(List<Line> numbered, List<Line> lines) {
        int counted = lines.indexOf(numbered.getLast()) - lines.indexOf(numbered.getFirst()) + 1;
        return numbered.size() >= NUMBERED * counted;
    }

    private static Stream<Segment> columnLetters(List<Line> lines) {
        return lines.stream().filter(Rulers::isOfLetters).flatMap(line -> line.segments().stream());
    }

    private static boolean isRuler(List<Segment> numbers) {
        long steps = IntStream.range(1, numbers.size())
                .filter(i -> number(numbers.get(i)) == number(numbers.get(i - 1)) + 1)
                .count();
        return numbers.size() >= FEWEST_ROWS
                && steps >= COUNTED * (numbers.size() - 1)
                && numbers.stream().map(Segment::x0).max(Double::compare).orElseThrow()
                        < numbers.stream().map(Segment::x1).min(Double::compare).orElseThrow();
    }

    private static int number(Segment segment) {
        return Integer.parseInt(segment.text());
    }

    private static boolean isOfLetters(Line line) {
        String letters = line.segments().stream().map(Segment::text).collect(Collectors.joining());
        return line.segments().size() >= FEWEST_COLUMNS
                && letters.length() == line.segments().size()
                && "ABCDEFGHIJKLMNOPQRSTUVWXYZ".startsWith(letters);
    }
}
