package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what kind a thing is of by the word beside it: a European style Payer Swaption, cash settled, on a total return basis. */
final class SentenceCodes {

    private static final Pattern BRACKET = Pattern.compile("[(](?=\\p{L}|\\d)");
    private static final int NEAR = 2;
    private static final List<String> ON_EITHER_SIDE = List.of("settlement_type");

    private final Plausibility plausibility;
    private final Map<String, Set<String>> companions;

    SentenceCodes(SentenceWords words, Plausibility plausibility) {
        this.plausibility = plausibility;
        this.companions = words.namesIn("beside").stream()
                .collect(Collectors.toUnmodifiableMap(role -> role, role -> words.keys("beside", role)));
    }

    void read(Passage sentence, SentenceStatements found) {
        companions.forEach((role, words) -> kind(sentence, role, words, found));
        if (!found.states("day_count")) {
            bracketed(sentence, found);
        }
    }

    /** At 3.80 per cent per annum (Actual/360). */
    private void bracketed(Passage sentence, SentenceStatements found) {
        Label label = Label.plain("day_count", null);
        BRACKET.matcher(sentence.text())
                .results()
                .map(bracket -> sentence.from(bracket.end()))
                .filter(value -> plausibility.fits(label, value))
                .findFirst()
                .ifPresent(value -> found.add(label, value, Passage.EMPTY, value));
    }

    private void kind(Passage sentence, String role, Set<String> words, SentenceStatements found) {
        Label label = Label.plain(role, null);
        List<Atom> atoms = sentence.atoms();
        for (int i = 0; i < atoms.size() && !found.states(role); i++) {
            Passage value = sentence.from(atoms.get(i).start());
            if (near(atoms, i, role).map(Atom::key).anyMatch(words::contains) && plausibility.fits(label, value)) {
                found.add(label, value, Passage.EMPTY, value);
            }
        }
    }

    private static Stream<Atom> near(List<Atom> atoms, int at, String role) {
        Stream<Atom> behind = atoms.subList(at + 1, Math.min(atoms.size(), at + 1 + NEAR)).stream();
        return ON_EITHER_SIDE.contains(role)
                ? Stream.concat(atoms.subList(Math.max(0, at - NEAR), at).stream(), behind)
                : behind;
    }
}
