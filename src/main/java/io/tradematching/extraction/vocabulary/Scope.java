package io.tradematching.extraction.vocabulary;

import java.util.Locale;
import java.util.Optional;

/** What a heading, a column or a qualifier says the labels under it are about. */
public enum Scope {
    /** The trade as a whole. */
    TRADE,
    FIXED,
    FLOATING,
    EQUITY,
    /** A leg of which only its content tells the kind. */
    LEG,
    NEAR,
    FAR,
    PREMIUM,
    FEE,
    OPTION,
    /** The swap a swaption is on. */
    UNDERLYING,
    PARTIES,
    /** Where money goes: names and codes of correspondents, never of the parties. */
    ACCOUNTS,
    DOCUMENTATION,
    /** How and when the trade settles; codes there may be those of correspondents. */
    SETTLEMENT,
    /** Greetings and the places to sign; below them stand names of people. */
    SIGNATURE,
    /** Schedules, notices: no terms. */
    IGNORED;

    static Optional<Scope> ofWord(String word) {
        for (Scope scope : values()) {
            if (scope.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }

    /** Whether what stands under it is no term of the trade. */
    public boolean isAside() {
        return this == ACCOUNTS || this == SIGNATURE || this == IGNORED;
    }

    /** Whether several of them, each with its own terms, make the trade. */
    public boolean isLeg() {
        return switch (this) {
            case FIXED, FLOATING, EQUITY, LEG, NEAR, FAR -> true;
            case TRADE,
                    PREMIUM,
                    FEE,
                    OPTION,
                    UNDERLYING,
                    PARTIES,
                    ACCOUNTS,
                    DOCUMENTATION,
                    SETTLEMENT,
                    SIGNATURE,
                    IGNORED -> false;
        };
    }
}
