package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Folding;
import io.tradematching.extraction.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the two sides while a paper is searched for its names and for signs of whose paper it is. */
final class House {

    private static final double NEARLY = 0.1;

    private final List<PartyName> names = new ArrayList<>();
    private final List<String> shortNames = new ArrayList<>();
    private @Nullable Passage bestName;
    private double bestQuality;
    private double issuerScore;

    void named(Passage name, double quality) {
        names.add(PartyName.of(name.text()));
        boolean longer =
                bestName == null || name.text().length() > bestName.text().length();
        boolean goesOn =
                bestName != null && longer && quality > bestQuality - NEARLY && continues(name.text(), bestName.text());
        if (quality > bestQuality || (quality == bestQuality && longer) || goesOn) {
            bestName = name;
            bestQuality = Math.max(quality, bestQuality);
        }
    }

    /** What a narrow column cut off, running text may print whole. */
    private static boolean continues(String longer, String shorter) {
        return Folding.plain(longer).startsWith(Folding.plain(shorter) + " ");
    }

    void shortNamed(String name) {
        shortNames.add(name.strip());
    }

    void score(double signOfIssuer) {
        issuerScore += signOfIssuer;
    }

    boolean isCalled(String text) {
        PartyName name = PartyName.of(text);
        return shortNames.stream().anyMatch(known -> known.equalsIgnoreCase(text.strip()))
                || names.stream().anyMatch(known -> known.sameAs(name));
    }

    boolean isAbbreviated(String text) {
        return names.stream().anyMatch(name -> name.abbreviatedBy(text) || name.shortenedTo(text));
    }

    /** The longest of its known names whose words begin at that word of a text, in words; 0 if none does. */
    int wordsMatching(List<String> words, int from) {
        return Math.max(
                names.stream()
                        .mapToInt(name -> matching(name.words(), words, from))
                        .max()
                        .orElse(0),
                shortNames.stream()
                        .mapToInt(name -> matching(PartyName.of(name).words(), words, from))
                        .max()
                        .orElse(0));
    }

    private static int matching(List<String> name, List<String> words, int from) {
        int count = 0;
        while (count < name.size()
                && from + count < words.size()
                && name.get(count).equals(words.get(from + count))) {
            count++;
        }
        int needed = Math.min(2, name.size());
        return count >= needed ? count : 0;
    }

    double issuerScore() {
        return issuerScore;
    }

    @Nullable
    Passage bestName() {
        return bestName;
    }

    double bestQuality() {
        return bestQuality;
    }
}
