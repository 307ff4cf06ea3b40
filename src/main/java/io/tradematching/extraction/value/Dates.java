package io.tradematching.extraction.value;

import io.tradematching.extraction.value.DateReading.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates in a text. */
public final class Dates {

    private static final String ORDINAL = "(?:st|nd|rd|th|er|\\.?[º°ª]|\\.)?";
    /** Recognition cuts a year between its century and the rest: 20 26 is not the year 2020. */
    private static final String YEAR = "(\\d{4}|(?:19|20)\\s\\d{2}|\\d{2})";
    /** A lone digit behind which another one stands by itself was cut. */
    private static final String LAST_DAY = "(\\d{2}|\\d(?!\\s\\d(?![\\d:.h])))";

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?" + LAST_DAY + "(?!\\d)");
    private static final Pattern DAY_MONTH_NAME = Pattern.compile("(?<!\\d)(\\d{1,2})" + ORDINAL
            + "(?:\\s+day)?[-/.\\s]*(?:of\\s+|de\\s+|d['’])?(\\p{L}{3,10})(?:[-/.,\\s]|de\\s|del\\s|of\\s)*"
            + "['’]?" + YEAR + "(?![\\d/:])");
    private static final Pattern WORDED_DAY = Pattern.compile(
            "(?<![\\p{L}-])(\\p{L}{2,12}(?:-\\p{L}{3,8})?)\\s+(?:day\\s+)?(?:of\\s+|de\\s+|d['’])?(\\p{L}{3,10})(?:[.,\\s]|de\\s|del\\s)+(\\d{4})(?!\\d)");
    private static final Pattern MONTH_NAME_DAY = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,10})[-.\\s]*(\\d{1,2})" + ORDINAL + "\\s*[-,.\\s]\\s*(\\d{4})(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d.,/-])(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?" + YEAR + "(?![\\d/:h-])");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\w)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\w)");
    private static final double COMPACT_QUALITY = 0.9;
    private static final double SHORT_YEAR_QUALITY = 0.97;
    private static final int FIRST_SHORT_YEAR = 70;
    private static final int MONTHS = 12;

    /** All dates in order of place; none overlaps another. */
    public List<Found<DateReading>> all(String text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        List<Found<DateReading>> found = new ArrayList<>();
        collect(ISO, text, found, Dates::iso);
        collect(DAY_MONTH_NAME, text, found, Dates::dayMonthName);
        collect(WORDED_DAY, text, found, Dates::wordedDay);
        collect(MONTH_NAME_DAY, text, found, Dates::monthNameDay);
        collect(NUMERIC, text, found, Dates::numeric);
        collect(COMPACT, text, found, Dates::compact);
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    public Optional<Found<DateReading>> first(String text) {
        return all(text).stream().findFirst();
    }

    private static void collect(
            Pattern pattern,
            String text,
            List<Found<DateReading>> found,
            java.util.function.Function<MatchResult, @Nullable Found<DateReading>> reader) {
        Matcher matcher = pattern.matcher(text);
        int at = 0;
        while (at <= text.length() && matcher.find(at)) {
            Found<DateReading> date = overlaps(matcher, found) ? null : reader.apply(matcher);
            if (date != null) {
                found.add(date);
            }
            at = date == null ? matcher.start() + 1 : matcher.end();
        }
    }

    private static boolean overlaps(MatchResult match, List<Found<DateReading>> found) {
        return found.stream().anyMatch(date -> date.start() < match.end() && match.start() < date.end());
    }

    private static @Nullable Found<DateReading> iso(MatchResult match) {
        return certain(match, date(match.group(1), match.group(2), match.group(3)), Form.ISO, 1);
    }

    private static @Nullable Found<DateReading> compact(MatchResult match) {
        return certain(match, date(match.group(1), match.group(2), match.group(3)), Form.ISO, COMPACT_QUALITY);
    }

    private static @Nullable Found<DateReading> dayMonthName(MatchResult match) {
        String year = match.group(3);
        return Months.number(match.group(2))
                .map(month -> certain(
                        match,
                        date(year, month.toString(), match.group(1)),
                        Form.DAY_MONTH_NAME,
                        year.length() == 2 ? SHORT_YEAR_QUALITY : 1))
                .orElse(null);
    }

    private static @Nullable Found<DateReading> wordedDay(MatchResult match) {
        return Months.number(match.group(2))
                .flatMap(month -> NumberWords.day(match.group(1))
                        .map(day -> date(match.group(3), month.toString(), day.toString())))
                .map(date -> certain(match, date, Form.DAY_MONTH_NAME, 1))
                .orElse(null);
    }

    private static @Nullable Found<DateReading> monthNameDay(MatchResult match) {
        return Months.number(match.group(1))
                .map(month ->
                        certain(match, date(match.group(3), month.toString(), match.group(2)), Form.MONTH_NAME_DAY, 1))
                .orElse(null);
    }

    private static @Nullable Found<DateReading> numeric(MatchResult match) {
        String first = match.group(1);
        String second = match.group(3);
        String year = match.group(4);
        boolean dotted = match.group(2).equals(".");
        LocalDate dayFirst = date(year, second, first);
        LocalDate monthFirst = dotted && dayFirst != null ? dayFirst : date(year, first, second);
        if (dayFirst == null && monthFirst == null) {
            return null;
        }
        double quality = year.length() == 2 ? SHORT_YEAR_QUALITY : 1;
        DateReading reading = new DateReading(dayFirst, monthFirst, dotted ? Form.DOTTED : Form.NUMERIC);
        return new Found<>(reading, match.start(), match.end(), quality);
    }

    private static @Nullable Found<DateReading> certain(
            MatchResult match, @Nullable LocalDate date, Form form, double quality) {
        return date == null ? null : new Found<>(DateReading.certain(date, form), match.start(), match.end(), quality);
    }

    /** Null if there is no such day. */
    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            int monthNumber = Integer.parseInt(month);
            return monthNumber > MONTHS ? null : LocalDate.of(fullYear(year), monthNumber, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int fullYear(String year) {
        int number = Integer.parseInt(year.replaceAll("\\s", ""));
        if (year.length() > 2) {
            return number;
        }
        return number < FIRST_SHORT_YEAR ? 2000 + number : 1900 + number;
    }
}
