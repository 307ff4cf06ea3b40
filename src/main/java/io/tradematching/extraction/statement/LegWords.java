package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells from what is paid in a sentence on which leg it is paid, or as which other cash flow. */
final class LegWords {

    private static final List<Scope> PAID =
            List.of(Scope.FIXED, Scope.FLOATING, Scope.EQUITY, Scope.FEE, Scope.PREMIUM);
    private static final List<Scope> HALVES = List.of(Scope.NEAR, Scope.FAR);
    static final String PERCENTAGE = "[\\d.,]+\\s?(?:%|per ?cent|basis\\s+points|bps?\\b)";
    private static final Pattern PERCENT = Pattern.compile("^\\W*(?:at\\s+)?" + PERCENTAGE);
    private static final int TENOR_AND_INDEX = 4;
    private static final int LONGEST_LEAD = 60;

    private final Plausibility plausibility;
    private final Pattern paid;
    private final Pattern halves;

    LegWords(SentenceWords words, Plausibility plausibility) {
        this.plausibility = plausibility;
        this.paid = anyOf(PAID, words);
        this.halves = anyOf(HALVES, words);
    }

    private static Pattern anyOf(List<Scope> scopes, SentenceWords words) {
        return Pattern.compile(scopes.stream()
                .map(scope -> "(?<" + name(scope) + ">" + words.leg(name(scope)) + ")")
                .collect(Collectors.joining("|", "(?iU)\\b(?:", ")\\b")));
    }

    private static String name(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    /** By what is said to be paid first: by its name, else by its kind. */
    Optional<Scope> paidIn(Predicate predicate) {
        Passage object = predicate.object();
        if (!predicate.active()) {
            return first(paid, object.text(), PAID)
                    .or(() -> first(paid, predicate.widest().text(), PAID));
        }
        String lead = object.text().substring(0, Math.min(object.text().length(), LONGEST_LEAD));
        return kindOf(object).or(() -> first(paid, lead, PAID));
    }

    private Optional<Scope> kindOf(Passage object) {
        if (PERCENT.matcher(object.text()).find()) {
            return Optional.of(Scope.FIXED);
        }
        boolean index = object.atoms().stream()
                .limit(TENOR_AND_INDEX)
                .anyMatch(atom -> plausibility.fits("index", object.from(atom.start())));
        return index ? Optional.of(Scope.FLOATING) : Optional.empty();
    }

    /** The one leg of a swap that a text speaks of; empty if of none, or of both. */
    Optional<Scope> spokenOf(Passage text) {
        List<Scope> legs = paid.matcher(text.text())
                .results()
                .flatMap(match -> PAID.stream().filter(scope -> match.group(name(scope)) != null))
                .filter(scope -> scope == Scope.FIXED || scope == Scope.FLOATING)
                .distinct()
                .toList();
        return legs.size() == 1 ? Optional.of(legs.getFirst()) : Optional.empty();
    }

    /** Near or far, if the text speaks of one half of a currency swap. */
    Optional<Scope> halfIn(Passage text) {
        return first(halves, text.text(), HALVES);
    }

    private static Optional<Scope> first(Pattern pattern, String text, List<Scope> scopes) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? scopes.stream()
                        .filter(scope -> matcher.group(name(scope)) != null)
                        .findFirst()
                : Optional.empty();
    }
}
