package io.tradematching.extraction.value;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Folding;
import io.tradematching.extraction.vocabulary.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds periods and frequencies: 3M, three months, quarterly. */
public final class Periods {

    private static final String UNIT =
            "(D|W|M|Y|days?|weeks?|wks?|months?|mths?|mos?|years?|yrs?|tage?[ns]?|wochen?|monate?[ns]?|monatige[nrs]?|jahre?[ns]?|jährige[nrs]?|jours?|semaines?|mois|ans?|années?|días?|dias?|semanas?|mes(?:es)?|años?|anni|anno|mesi|mese)(?![\\p{L}\\d])";
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![\\p{L}\\d/])(\\d{1,3})\\s?[- ]?\\s?" + UNIT, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Three (3) months. */
    private static final Pattern WORDED = Pattern.compile(
            "(?<![\\p{L}-])(\\p{L}{2,12}(?:-\\p{L}{3,8})?)(?:\\s*\\(\\d{1,3}\\))?[\\s-]+" + UNIT,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MONTHS_IN_YEAR = 12;
    private static final int DAYS_IN_WEEK = 7;

    private final Phrases<String> names;

    public Periods(Phrases<String> names) {
        this.names = names;
    }

    public Optional<Found<String>> first(String text) {
        return Stream.of(numbered(text), worded(text), named(text))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Found::start));
    }

    /** Periods given as a number and a unit only. */
    public Optional<Found<String>> numbered(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        return matcher.find() ? Optional.of(period(matcher, Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    private static Optional<Found<String>> worded(String text) {
        Matcher matcher = WORDED.matcher(text);
        for (int at = 0; matcher.find(at); at = matcher.end(1)) {
            Optional<Integer> count = NumberWords.count(matcher.group(1));
            if (count.isPresent()) {
                return count.map(number -> period(matcher, number));
            }
        }
        return Optional.empty();
    }

    private static Found<String> period(MatchResult match, int count) {
        return new Found<>(canonical(count, unit(match.group(2))), match.start(), match.end(), 1);
    }

    private Optional<Found<String>> named(String text) {
        List<Atom> atoms = Folding.atoms(text);
        for (int i = 0; i < atoms.size(); i++) {
            Optional<Phrases.Match<String>> match = names.longestAt(atoms, i);
            if (match.isPresent()) {
                Phrases.Match<String> name = match.orElseThrow();
                return Optional.of(new Found<>(
                        name.meaning(),
                        atoms.get(i).start(),
                        atoms.get(name.to() - 1).end(),
                        name.quality()));
            }
        }
        return Optional.empty();
    }

    private static char unit(String word) {
        String key = Folding.plain(word);
        return switch (key.charAt(0)) {
            case 'd', 't' -> 'D';
            case 'w' -> 'W';
            case 's' -> 'W';
            case 'm' -> 'M';
            case 'j' -> key.startsWith("jour") ? 'D' : 'Y';
            default -> 'Y';
        };
    }

    /** Twelve months are one year, seven days one week. */
    static String canonical(int count, char unit) {
        if (unit == 'M' && count % MONTHS_IN_YEAR == 0) {
            return count / MONTHS_IN_YEAR + "Y";
        }
        if (unit == 'D' && count == DAYS_IN_WEEK) {
            return "1W";
        }
        return (count + String.valueOf(unit)).toUpperCase(Locale.ROOT);
    }
}
