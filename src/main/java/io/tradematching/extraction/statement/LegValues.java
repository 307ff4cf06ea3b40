package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is paid from a clause that names little more than the values: Alpine pays 2.42% on SEK 1,500 million, 30E/360, 1Y. In
 * such a clause each value is what values of its kind are on that leg.
 */
final class LegValues {

    private static final Map<Scope, List<String>> ROLES = Map.of(
            Scope.FIXED, List.of("rate", "day_count", "payment_frequency"),
            Scope.FLOATING, List.of("index", "day_count", "payment_frequency"));
    private static final Pattern PERCENT = Pattern.compile("^" + LegWords.PERCENTAGE);
    private static final Pattern INDEX_END = Pattern.compile(",|;|\\s(?:on|and|und|et|y|with|mit)\\s");
    private static final Pattern UNIT = Pattern.compile(
            "^(?i:days?|weeks?|months?|years?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|jours?|mois|ans?|días?|mes(?:es)?|años?)\\b");
    private static final Pattern TENOR_BEFORE =
            Pattern.compile("(?U)(?<tenor>[\\p{L}\\d]{1,8}[-\\s]?\\p{L}{1,7})[-\\s]$");
    private static final Pattern TENOR_BEHIND = Pattern.compile(
            "(?U)\\G[\\p{L}\\d./-]+(?:\\s\\p{Lu}[\\p{L}-]*)*\\s(?:for|of|with|at|à|a|de|auf|für)\\s(?:a\\s(?:period|term|tenor|maturity)\\sof\\s)?");
    private static final int TENOR_AND_INDEX = 3;

    private final Plausibility plausibility;
    private final Pattern onAmount;

    LegValues(SentenceWords words, Plausibility plausibility) {
        this.plausibility = plausibility;
        this.onAmount = Pattern.compile("(?iU)\\b" + words.link("on_amount") + "\\s+(?=(?-i:[A-Z]{3})\\s?\\d|\\d)");
    }

    /** Adds what nothing else in the clause has named. */
    void read(Passage paid, Scope scope, SentenceStatements found) {
        List<String> roles = ROLES.getOrDefault(scope, List.of());
        if (roles.isEmpty() || paid.isEmpty()) {
            return;
        }
        roles.stream()
                .filter(role -> !found.states(role))
                .forEach(role -> first(paid, role)
                        .ifPresent(value -> found.add(Label.plain(role, scope), value, Passage.EMPTY, value)));
        tenor(paid, scope, found);
        Matcher amount = onAmount.matcher(paid.text());
        if (!found.states("notional_amount")
                && amount.find()
                && plausibility.fits("notional_amount", paid.from(amount.end()))) {
            Passage value = paid.from(amount.end());
            found.add(Label.plain("notional_amount", null), value, Passage.EMPTY, value);
        }
    }

    /** Six-month EURIBOR, EURIBOR for six months, EURIBOR à six mois. */
    private void tenor(Passage paid, Scope scope, SentenceStatements found) {
        if (scope != Scope.FLOATING || found.states("index_tenor")) {
            return;
        }
        paid.atoms().stream()
                .filter(atom -> plausibility.fits("index", paid.from(atom.start())))
                .findFirst()
                .flatMap(index -> beside(paid, index.start()))
                .ifPresent(value -> found.add(Label.plain("index_tenor", scope), value, Passage.EMPTY, value));
    }

    private Optional<Passage> beside(Passage paid, int index) {
        Matcher before = TENOR_BEFORE.matcher(paid.text().substring(0, index));
        Optional<Passage> leading =
                before.find() ? Optional.of(paid.slice(before.start("tenor"), index)) : Optional.empty();
        Matcher behind = TENOR_BEHIND.matcher(paid.text());
        Optional<Passage> trailing = behind.find(index) ? Optional.of(paid.from(behind.end())) : Optional.empty();
        return leading.filter(value -> plausibility.fits("index_tenor", value))
                .or(() -> trailing.filter(value -> plausibility.fits("index_tenor", value)));
    }

    private Optional<Passage> first(Passage paid, String role) {
        return paid.atoms().stream()
                .map(Atom::start)
                .filter(start -> !isUnit(paid, start) && isRole(paid, start, role))
                .findFirst()
                .map(start -> role.equals("index") ? index(paid, start) : paid.from(start));
    }

    /** Months behind their number are no frequency of their own. */
    private static boolean isUnit(Passage paid, int start) {
        return UNIT.matcher(paid.text().substring(start)).find();
    }

    private boolean isRole(Passage paid, int start, String role) {
        Passage value = paid.from(start);
        return switch (role) {
            case "rate" -> PERCENT.matcher(value.text()).find();
            case "payment_frequency" -> plausibility.fits(role, value) && !isTenor(paid, start);
            default -> plausibility.fits(role, value);
        };
    }

    /** A period right before or right behind the name of an index is its tenor. */
    private boolean isTenor(Passage paid, int start) {
        List<Atom> atoms = paid.atoms();
        boolean beforeIndex = atoms.stream()
                .filter(atom -> atom.start() > start)
                .limit(TENOR_AND_INDEX)
                .anyMatch(atom -> plausibility.fits("index", paid.from(atom.start())));
        String text = paid.text().substring(0, start).stripTrailing();
        return beforeIndex || text.endsWith("maturity of") || text.endsWith("Maturity of") || text.endsWith("tenor of");
    }

    private static Passage index(Passage paid, int start) {
        Matcher end = INDEX_END.matcher(paid.text());
        int from = start;
        String before = paid.text().substring(0, start).strip();
        if (before.length() < 12 && before.chars().anyMatch(Character::isDigit)) {
            from = 0;
        }
        return end.find(start) ? paid.slice(from, end.start()) : paid.from(from);
    }
}
