package io.tradematching.matching;

/** A rule file that cannot be used; the message names the file, the line and what is expected there. */
public final class MatchingRulesException extends RuntimeException {

    MatchingRulesException(String message) {
        super(message);
    }
}
