package io.tradematching.reconciliation;

import io.tradematching.reconciliation.Finding.Code;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeReference;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds rows of one table that state the same reference and the same version, spelled differently, and yet are no copies of each
 * other: the matcher lets one of them stand, a person should know.
 */
final class ContradictingVersions {

    private ContradictingVersions() {}

    static List<Finding> among(Collection<StoredTrade> rows) {
        Map<Identity, StoredTrade> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (StoredTrade row : rows) {
            StoredTrade other = seen.putIfAbsent(Identity.of(row), row);
            if (other != null && !terms(other).equals(terms(row))) {
                boolean inOrder = other.tradeId().compareTo(row.tradeId()) < 0;
                findings.add(inOrder ? finding(other, row) : finding(row, other));
            }
        }
        return findings;
    }

    private static Finding finding(StoredTrade one, StoredTrade other) {
        return new Finding(
                Code.CONTRADICTING_VERSIONS,
                other.tradeId(),
                "%s and %s are version %d of one %s trade"
                        .formatted(
                                one.tradeId(),
                                other.tradeId(),
                                one.version(),
                                one.trade().source()));
    }

    /** All but the house's own reference, which is spelled differently. */
    private static Map<Term, TermValue> terms(StoredTrade row) {
        Map<Term, TermValue> terms = new HashMap<>(row.trade().terms().asMap());
        terms.remove(row.trade().source() == TradeSource.BANK ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE);
        return terms;
    }

    private record Identity(TradeSource source, String reference, int version) {

        static Identity of(StoredTrade row) {
            return new Identity(row.trade().source(), new TradeReference(row.tradeId()).canonical(), row.version());
        }
    }
}
