package io.tradematching.extraction.value;

import io.tradematching.extraction.value.DateReading.Form;
import java.util.List;
import java.util.regex.Pattern;

/** Decides from a whole document how it writes dates and numbers. */
public final class StyleReader {

    private static final Pattern DAY_FIRST_HINT = Pattern.compile("(?i)\\bdd\\s?[-/.]\\s?mm\\s?[-/.]\\s?yy");
    private static final Pattern MONTH_FIRST_HINT = Pattern.compile("(?i)\\bmm\\s?[-/.]\\s?dd\\s?[-/.]\\s?yy");
    private static final Pattern CONTINENTAL = Pattern.compile(
            "(?iU)\\b(?:und|der|die|das|den|dem|ist|von|vom|zum|zur|mit|nicht|für|zwischen|datum|et|le|la|les|des|du|de|une|par|pour|entre|sur|aux|el|los|las|del|con|por|fecha|bestätigung|confirmación)\\b");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(?:the|and|of|to|this|between|for|by|with|from|is)\\b");
    private static final Pattern DOT_DECIMAL = Pattern.compile(
            "(?<![\\d.,])(?:\\d{1,3}(?:[,'’ ]\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,}|\\d+\\.(?:\\d{1,2}|\\d{4,}))(?![\\d.,]*\\d)");
    private static final Pattern COMMA_DECIMAL = Pattern.compile(
            "(?<![\\d.,])(?:\\d{1,3}(?:[.'’ ]\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}|\\d+,(?:\\d{1,2}|\\d{4,}))(?![\\d.,]*\\d)");
    private static final double CLEAR = 3;

    private final Dates dates = new Dates();

    public Style read(List<String> lines) {
        String text = String.join("\n", lines);
        boolean continental = count(CONTINENTAL, text) > CLEAR * count(ENGLISH, text);
        return new Style(dateOrder(lines, text, continental), decimalMark(lines, continental));
    }

    private DateOrder dateOrder(List<String> lines, String text, boolean continental) {
        List<DateReading> readings = lines.stream()
                .flatMap(line -> dates.all(line).stream())
                .map(Found::value)
                .toList();
        long dayFirst = readings.stream().filter(StyleReader::provesDayFirst).count();
        long monthFirst =
                readings.stream().filter(StyleReader::provesMonthFirst).count();
        if (dayFirst > 0 != monthFirst > 0) {
            return dayFirst > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
        if (dayFirst > 0) {
            return DateOrder.UNKNOWN;
        }
        return hinted(text, continental, readings);
    }

    /** An explicit pattern, the language, and at last the order in which months are written out. */
    private static DateOrder hinted(String text, boolean continental, List<DateReading> readings) {
        boolean dayHint = DAY_FIRST_HINT.matcher(text).find();
        boolean monthHint = MONTH_FIRST_HINT.matcher(text).find();
        if (dayHint != monthHint) {
            return dayHint ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
        if (continental || readings.stream().anyMatch(reading -> reading.form() == Form.DOTTED)) {
            return DateOrder.DAY_FIRST;
        }
        boolean dayNamed = readings.stream().anyMatch(reading -> reading.form() == Form.DAY_MONTH_NAME);
        boolean monthNamed = readings.stream().anyMatch(reading -> reading.form() == Form.MONTH_NAME_DAY);
        if (dayNamed != monthNamed) {
            return dayNamed ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
        return DateOrder.UNKNOWN;
    }

    private static boolean provesDayFirst(DateReading reading) {
        return reading.form() == Form.NUMERIC && reading.monthFirst() == null;
    }

    private static boolean provesMonthFirst(DateReading reading) {
        return reading.form() == Form.NUMERIC && reading.dayFirst() == null;
    }

    private static char decimalMark(List<String> lines, boolean continental) {
        long dots = lines.stream().mapToLong(line -> count(DOT_DECIMAL, line)).sum();
        long commas =
                lines.stream().mapToLong(line -> count(COMMA_DECIMAL, line)).sum();
        if (dots != commas) {
            return dots > commas ? '.' : ',';
        }
        return continental ? ',' : dots > 0 ? Style.UNKNOWN_MARK : '.';
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
