package io.tradematching.extraction.value;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds times of day: 3:00 p.m. London time, 15 h 00 (Paris), 11.30 Uhr, 1630 hrs, 12 noon; the clock, then the place as printed. */
public final class Times {

    private static final String HOURS = "(?:h|heures?|horas?|hrs?|hours|uhr|ore|o['’]?clock)\\b\\.?";
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d.,/:-])(?:(?<hour>[01]?\\d|2[0-4])(?:\\s?[:.h]\\s?(?<minute>[0-5]\\d)(?:[:.]\\d{2})?(?![\\d/]))?(?!\\d)"
                    + "|(?<hundreds>[01]\\d|2[0-3])(?<tens>[0-5]\\d)(?=\\s?" + HOURS + "))"
                    + "(?:\\s?(?<half>[ap])(?:\\.?\\s?m\\b\\.?|\\.(?=\\s*$)))?(?:\\s?(?<noon>noon))?(?<unit>\\s?"
                    + HOURS + ")?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:(?<noon>noon|midday|midi|mediod[ií]a|mittags?|12 m)|midnight|minuit|medianoche|mitternachts?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLACE =
            Pattern.compile("^[\\s,(\\[-]*(?<place>\\p{L}[^;()\\[\\]]*?)[\\s.)\\]]*(?:[;)\\]].*)?$");
    private static final int HALF_DAY = 12;
    private static final int WHOLE_DAY = 24;

    public Optional<Found<String>> first(String text) {
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            if (isTime(clock)) {
                return Optional.of(time(text, hour(clock), minute(clock), clock));
            }
        }
        Matcher named = NAMED.matcher(text);
        return named.find()
                ? Optional.of(time(text, named.group("noon") == null ? 0 : HALF_DAY, "00", named))
                : Optional.empty();
    }

    /** A number is a time if it has minutes, or a word says so. */
    private static boolean isTime(Matcher clock) {
        return clock.group("minute") != null
                || clock.group("hundreds") != null
                || clock.group("half") != null
                || clock.group("noon") != null
                || clock.group("unit") != null;
    }

    private static int hour(Matcher clock) {
        String hundreds = clock.group("hundreds");
        int hour = Integer.parseInt(hundreds == null ? clock.group("hour") : hundreds);
        String half = clock.group("half");
        return half == null ? hour % WHOLE_DAY : hour % HALF_DAY + (half.equalsIgnoreCase("p") ? HALF_DAY : 0);
    }

    private static String minute(Matcher clock) {
        String minute = clock.group("hundreds") == null ? clock.group("minute") : clock.group("tens");
        return minute == null ? "00" : minute;
    }

    private static Found<String> time(String text, int hour, String minute, MatchResult clock) {
        String place = place(text.substring(clock.end()));
        String time = "%02d:%s".formatted(hour, minute);
        return new Found<>(place == null ? time : time + " " + place, clock.start(), text.length(), 1);
    }

    private static @Nullable String place(String rest) {
        Matcher place = PLACE.matcher(rest);
        return place.find() ? place.group("place").strip() : null;
    }
}
