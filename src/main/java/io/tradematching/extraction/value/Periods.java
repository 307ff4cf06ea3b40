package io.tradematching.extraction.value;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Folding;
import io.tradematching.extraction.vocabulary.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds periods and frequencies: 3M, three months, quarterly. */
public final class Periods {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![\\p{L}\\d/])(\\d{1,3})\\s?[- ]?\\s?(D|W|M|Y|days?|weeks?|wks?|months?|mths?|mos?|years?|yrs?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|années?|días?|dias?|semanas?|mes(?:es)?|años?|anni|anno|mesi|mese)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MONTHS_IN_YEAR = 12;
    private static final int DAYS_IN_WEEK = 7;

    private final Phrases<String> names;

    public Periods(Phrases<String> names) {
        this.names = names;
    }

    public Optional<Found<String>> first(String text) {
        Optional<Found<String>> numbered = numbered(text);
        Optional<Found<String>> named = named(text);
        if (numbered.isEmpty() || named.isEmpty()) {
            return numbered.or(() -> named);
        }
        return numbered.orElseThrow().start() <= named.orElseThrow().start() ? numbered : named;
    }

    /** Periods given as a number and a unit only. */
    public Optional<Found<String>> numbered(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        return matcher.find()
                ? Optional.of(new Found<>(
                        canonical(Integer.parseInt(matcher.group(1)), unit(matcher.group(2))),
                        matcher.start(),
                        matcher.end(),
                        1))
                : Optional.empty();
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
