package io.tradematching.matching;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as papers print it, such as "3:00 p.m. (London time)" or "15h00, heure de Londres".
 *
 * @param minutes since midnight
 * @param place in capitals; empty if the paper states none
 */
record TimeOfDay(int minutes, String place) {

    private static final Pattern CLOCK = Pattern.compile(
            "\\b(\\d{1,2})(?:(?:\\s?[:.h]\\s?)?(\\d{2}))?\\s?(?:([ap])\\.?\\s?m\\b\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Words that say nothing about the place. */
    private static final Set<String> FILLING = Set.of(
            "A",
            "AT",
            "DE",
            "H",
            "HEURE",
            "HEURES",
            "HORA",
            "HORAS",
            "HOURS",
            "HRS",
            "IN",
            "LOCAL",
            "LOCALE",
            "ORTSZEIT",
            "THE",
            "TIME",
            "UHR",
            "ZEIT");

    private static final int HALF_DAY = 12;
    private static final int MINUTES_AN_HOUR = 60;

    /** @param synonyms the form by which places are compared; empty if the text is no time of day */
    static Optional<TimeOfDay> read(String text, UnaryOperator<String> synonyms) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        if (clock.group(3) != null) {
            hour = hour % HALF_DAY + (clock.group(3).equalsIgnoreCase("p") ? HALF_DAY : 0);
        }
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        return Optional.of(
                new TimeOfDay(hour * MINUTES_AN_HOUR + minute, synonyms.apply(place(text.substring(clock.end())))));
    }

    private static String place(String text) {
        StringBuilder place = new StringBuilder();
        WORD.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .filter(word -> !FILLING.contains(word))
                .forEach(place::append);
        return place.toString();
    }

    /** A place that only one of the papers states is not compared. */
    boolean agrees(TimeOfDay other) {
        return minutes == other.minutes && (place.isEmpty() || other.place.isEmpty() || place.equals(other.place));
    }
}
