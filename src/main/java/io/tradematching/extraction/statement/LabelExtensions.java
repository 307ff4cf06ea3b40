package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Part.Ending;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.trade.TermType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges the further words of a label: harmless ones leave its meaning, others before a colon make it unknown. */
final class LabelExtensions {

    private static final double BEFORE_COLON = 0.6;
    private static final double TO_THE_END = 0.98;
    /** A label that ends with one of them goes on in the next line. */
    private static final Set<String> LINKS = Set.of("of", "the", "this", "for", "in", "and", "per", "each", "as");

    private static final Set<String> HARMLESS = Set.of(
            "of",
            "the",
            "this",
            "transaction",
            "trade",
            "swap",
            "for",
            "option",
            "deal",
            "in",
            "and",
            "per",
            "annum",
            "each",
            "as",
            "leg",
            "details",
            "p",
            "a",
            "pa",
            "if",
            "any");
    /** Words that say what kind of value the label wants. */
    private static final Map<String, Set<TermType>> WANTING = Map.of(
            "date", Set.of(TermType.DATE),
            "amount", Set.of(TermType.AMOUNT, TermType.QUANTITY, TermType.PRICE),
            "currency", Set.of(TermType.CURRENCY, TermType.AMOUNT),
            "number", Set.of(TermType.IDENTIFIER, TermType.QUANTITY, TermType.INTEGER),
            "no", Set.of(TermType.IDENTIFIER, TermType.QUANTITY, TermType.INTEGER),
            "code", Set.of(TermType.IDENTIFIER),
            "party", Set.of(TermType.PARTY, TermType.TEXT),
            "name", Set.of(TermType.TEXT, TermType.PARTY));

    private LabelExtensions() {}

    static Optional<Part> behind(FoundLabel found) {
        return ColonLabel.read(found.passage())
                .filter(label -> label.end() > found.end())
                .map(label -> beforeColon(found, label))
                .or(() -> toTheEnd(found));
    }

    private static Part beforeColon(FoundLabel found, ColonLabel whole) {
        boolean harmless = isHarmless(found, whole.end());
        return new Part(
                harmless ? found.label() : Label.unknown(),
                whole.text(),
                found.before(),
                found.note(),
                whole.value(),
                Ending.MARK,
                harmless ? found.match().quality() * BEFORE_COLON : BEFORE_COLON);
    }

    /** "Fixed Rate p.a." and nothing else. */
    private static Optional<Part> toTheEnd(FoundLabel found) {
        Passage text = found.passage();
        boolean goesOn = LINKS.contains(text.atoms().getLast().key());
        return goesOn || !isHarmless(found, text.text().length())
                ? Optional.empty()
                : Optional.of(new Part(
                        found.label(),
                        text,
                        found.before(),
                        found.note(),
                        Passage.EMPTY,
                        Ending.SEGMENT,
                        found.match().quality() * TO_THE_END));
    }

    private static boolean isHarmless(FoundLabel found, int end) {
        return found.passage().atoms().stream()
                .filter(atom -> atom.start() >= found.end() && atom.end() <= end)
                .allMatch(atom -> HARMLESS.contains(atom.key()) || wantsTheSame(found.label(), atom.key()));
    }

    private static boolean wantsTheSame(Label label, String word) {
        return Roles.typeOf(label.role())
                .filter(WANTING.getOrDefault(word, Set.of())::contains)
                .isPresent();
    }
}
