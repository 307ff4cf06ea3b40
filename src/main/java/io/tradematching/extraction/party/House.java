package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A house that a paper names, while it is found out whether it is one of the two sides, and which. */
final class House {

    private final List<PartyName> names = new ArrayList<>();
    private final List<PartyName> shortNames = new ArrayList<>();
    private @Nullable Passage bestName;
    private Passage particulars = Passage.EMPTY;
    private double bestQuality;
    private double weight;
    private double authorship;

    /** @param weightOfPlace how strongly the place says that a side of the trade stands there */
    void named(Passage name, double quality, double weightOfPlace) {
        names.add(PartyName.of(name.text()));
        weight += weightOfPlace;
        if (bestName == null || isBetter(name, quality, bestName)) {
            bestName = name;
        }
        bestQuality = Math.max(quality, bestQuality);
    }

    private boolean isBetter(Passage name, double quality, Passage best) {
        boolean longer = name.text().length() > best.text().length();
        return quality > bestQuality && !PartyName.goesOn(name.text(), best.text())
                || quality == bestQuality && longer
                || isClearer(name, best)
                || PartyName.goesOn(best.text(), name.text());
    }

    /** Of the same words those that were better recognised. */
    private static boolean isClearer(Passage name, Passage best) {
        return name.text().equals(best.text()) && name.wordConfidence() > best.wordConfidence();
    }

    /** @param text its name with its address and its codes */
    void describe(Passage text) {
        particulars = text;
    }

    Passage particulars() {
        return particulars;
    }

    void shortNamed(String name) {
        shortNames.add(PartyName.of(name));
    }

    /** @param sign positive if it speaks for this house having written the paper, negative against */
    void wrote(double sign) {
        authorship += sign;
    }

    boolean isCalled(String text) {
        PartyName name = PartyName.of(text);
        return shortNames.contains(name) || names.stream().anyMatch(known -> known.sameAs(name));
    }

    boolean isAbbreviated(String text) {
        return names.stream().anyMatch(name -> name.abbreviatedBy(text) || name.shortenedTo(text));
    }

    /** The longest of its known names whose words begin at that word of a text, in words; 0 if none does. */
    int wordsMatching(List<String> words, int from) {
        int byName = names.stream()
                .mapToInt(name -> name.matching(words, from))
                .max()
                .orElse(0);
        return shortNames.stream().mapToInt(name -> name.matching(words, from)).reduce(byName, Math::max);
    }

    double weight() {
        return weight;
    }

    double authorship() {
        return authorship;
    }

    @Nullable
    Passage bestName() {
        return bestName;
    }

    double bestQuality() {
        return bestQuality;
    }
}
