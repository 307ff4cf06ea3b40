package io.tradematching.matching;

import io.tradematching.trade.MatchStatus;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pair as it was decided, by rules or by a person: what a back-test holds a candidate rule set against.
 *
 * @param breaks the terms outside their tolerance, as results name them
 */
public record DecidedPair(String bankId, String counterpartyId, MatchStatus status, SortedSet<String> breaks) {

    /** By the bank's, then by the counterparty's id, shorter ones first. */
    public static final Comparator<DecidedPair> ORDER =
            Comparator.comparing(DecidedPair::bankId, Ranks.IDS).thenComparing(DecidedPair::counterpartyId, Ranks.IDS);

    private static final Pattern SEPARATOR = Pattern.compile("; (?=[a-z0-9_]+=)");
    private static final Pattern BREAK = Pattern.compile("(?s)([a-z0-9_]+)=.* [A-Z]+ [A-Z]+");

    public DecidedPair {
        breaks = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(breaks));
    }

    /** @param differences as a result file writes them */
    public static DecidedPair read(String bankId, String counterpartyId, MatchStatus status, String differences) {
        SortedSet<String> breaks = new TreeSet<>();
        Arrays.stream(SEPARATOR.split(differences))
                .map(BREAK::matcher)
                .filter(Matcher::matches)
                .forEach(difference -> breaks.add(difference.group(1)));
        return new DecidedPair(bankId, counterpartyId, status, breaks);
    }

    boolean isSamePairAs(DecidedPair other) {
        return bankId.equals(other.bankId) && counterpartyId.equals(other.counterpartyId);
    }

    /** The verdict in words: {@code MISMATCHED fixed_rate, notional}. */
    public String verdict() {
        return breaks.isEmpty() ? status.name() : status + " " + String.join(", ", breaks);
    }
}
