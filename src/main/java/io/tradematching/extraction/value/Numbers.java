package io.tradematching.extraction.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers in a text, whatever marks group their digits and whatever word multiplies them. */
public final class Numbers {

    private static final String GROUPED = "\\d{1,3}(?:(?<g>[,.'’\\u00a0\\u202f ])\\d{3})(?:\\k<g>\\d{3})*(?:[.,]\\d+)?";
    private static final String INDIAN = "\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?";
    private static final String PLAIN = "\\d+(?:[.,]\\d+)?|[.,]\\d+";
    /** Groups with a blank beside a mark: recognition and narrow columns cut numbers there. */
    private static final String BROKEN =
            "\\d{1,3}(?:,\\d{3})*(?:,\\s| ,)\\d{3}(?!\\d)(?:\\s?,\\s?\\d{3}(?!\\d))*(?:\\.\\d+)?"
                    + "|\\d{1,3}(?:\\.\\d{3})*(?:\\.\\s| \\.)\\d{3}(?:\\s?\\.\\s?\\d{3}(?!\\d))+(?:,\\d+)?"
                    + "|\\d{1,3}(?:,\\d{3})+,\\d{1,2} \\d[\\d,.]*|\\d{1,2} 0(?:,\\d{3})+(?:\\.\\d+)?"
                    + "|\\d{1,3} [.,]\\d+|\\d{1,2}[.,] \\d{2,}(?=\\s?%)";

    /** No other number ends or begins at the blank: one side is no number of its own. */
    private static final Pattern PLAINLY_ONE = Pattern.compile(
            "\\d{1,2} 0(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:,\\s| ,)\\d{3}(?:\\s?,\\s?\\d{3})+(?:\\.\\d+)?|.*,\\s?0\\d{2}(?:\\.\\d+)?|.*,\\s?\\d{3}\\.\\d+|\\d{1,3} [.,]\\d{1,2}|\\d{1,3} \\.\\d+");
    /** The last group lacks digits, which stand elsewhere or were lost. */
    private static final Pattern CUT_OFF = Pattern.compile(".*([.,])\\d{3}\\1\\d{1,2}");

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<![\\p{L}\\d.,/-])|(?<=\\b[A-Z]{3}))(?<sign>[-+−–(]\\s?)?(?<digits>(?<broken>" + BROKEN + ")|"
                    + INDIAN + "|" + GROUPED
                    + "(?!\\d)|" + PLAIN
                    + ")(?:[,.](?:--?|[–—]))?(?<unit>\\s?(?:mm|mio|mln|mill|million(?:s|en|es)?|millón|millones|m|bn|billions?|mrd|milliarden?|milliards?|mds?|md|k|tsd|thousand|tausend|mille|mn)\\b\\.?|\\s?[mk](?=(?:EUR|USD|GBP|CHF)\\b))?(?<close>\\s?[)-])?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("tsd", 3),
            Map.entry("thousand", 3),
            Map.entry("tausend", 3),
            Map.entry("mille", 3),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("mrd", 9),
            Map.entry("md", 9),
            Map.entry("mds", 9),
            Map.entry("milliarde", 9),
            Map.entry("milliarden", 9),
            Map.entry("milliard", 9),
            Map.entry("milliards", 9));
    private static final Set<String> MINUS = Set.of("-", "−", "–");
    private static final int MILLION = 6;
    private static final int GROUP = 3;
    private static final double UNSURE = 0.8;

    /** A number that was cut is read if its parts plainly belong together, and left out if they may not. */
    public List<Found<BigDecimal>> all(String text, Style style) {
        List<Found<BigDecimal>> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            if (isWhole(matcher)) {
                found.add(read(matcher, style));
            }
        }
        return found;
    }

    public Optional<Found<BigDecimal>> first(String text, Style style) {
        return all(text, style).stream().findFirst();
    }

    private static boolean isWhole(MatchResult match) {
        String broken = match.group("broken");
        return broken == null
                ? !CUT_OFF.matcher(match.group("digits")).matches()
                : PLAINLY_ONE.matcher(broken).matches();
    }

    private static Found<BigDecimal> read(MatchResult match, Style style) {
        String digits = match.group("digits");
        boolean bracketed =
                group(match, "sign").equals("(") && group(match, "close").equals(")");
        BigDecimal number = plain(digits, style).scaleByPowerOfTen(power(group(match, "unit")));
        int start = group(match, "sign").equals("(") && !bracketed ? match.start("digits") : match.start();
        int end = bracketed ? match.end() : endOfNumber(match);
        boolean negative = bracketed || MINUS.contains(group(match, "sign"));
        return new Found<>(negative ? number.negate() : number, start, end, isUnsure(digits, style) ? UNSURE : 1);
    }

    private static String group(MatchResult match, String name) {
        String text = match.group(name);
        return text == null ? "" : text.strip();
    }

    private static int endOfNumber(MatchResult match) {
        return match.group("unit") == null ? match.end("digits") : match.end("unit");
    }

    private static int power(String unit) {
        String word = unit.toLowerCase(Locale.ROOT).replace(".", "");
        return word.isEmpty() ? 0 : POWERS.getOrDefault(word, MILLION);
    }

    private static BigDecimal plain(String digits, Style style) {
        String ungrouped = digits.replaceAll("['’\\s\\u00a0\\u202f]", "");
        int mark = decimalMarkAt(ungrouped, style);
        if (mark < 0) {
            return new BigDecimal(ungrouped.replaceAll("[.,]", ""));
        }
        String whole = ungrouped.substring(0, mark).replaceAll("[.,]", "");
        return new BigDecimal((whole.isEmpty() ? "0" : whole) + "." + ungrouped.substring(mark + 1));
    }

    /** Where the decimal mark stands, or -1 if all marks group digits. */
    private static int decimalMarkAt(String digits, Style style) {
        int dot = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (dot >= 0 && comma >= 0) {
            int last = Math.max(dot, comma);
            return digits.indexOf(digits.charAt(last)) == last ? last : -1;
        }
        int only = Math.max(dot, comma);
        if (only < 0 || digits.indexOf(digits.charAt(only)) != only) {
            return -1;
        }
        return isGroupMark(digits, only, style) ? -1 : only;
    }

    private static boolean isGroupMark(String digits, int mark, Style style) {
        boolean couldGroup =
                digits.length() - mark - 1 == GROUP && mark <= GROUP && mark > 0 && digits.charAt(0) != '0';
        if (!couldGroup || style.decimalMark() == Style.ANY_MARK) {
            return false;
        }
        return style.decimalMark() == Style.UNKNOWN_MARK
                ? digits.charAt(mark) == ','
                : digits.charAt(mark) != style.decimalMark();
    }

    private static boolean isUnsure(String digits, Style style) {
        return style.decimalMark() == Style.UNKNOWN_MARK && digits.matches("[1-9]\\d{0,2}[.,]\\d{3}");
    }
}
