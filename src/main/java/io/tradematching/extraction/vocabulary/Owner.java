package io.tradematching.extraction.vocabulary;

import java.util.Locale;
import java.util.Optional;

/** How a paper names one of its sides without its name. */
public enum Owner {
    /** The house whose paper it is: we, our, Bank. */
    ISSUER,
    /** The house it is addressed to: you, your, Client. */
    ADDRESSEE,
    PARTY_A,
    PARTY_B,
    BOTH;

    static Optional<Owner> ofWord(String word) {
        for (Owner owner : values()) {
            if (owner.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }
}
