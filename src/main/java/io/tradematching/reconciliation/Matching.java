package io.tradematching.reconciliation;

import io.tradematching.matching.MatchOutcome;
import io.tradematching.matching.PairDecisions;
import io.tradematching.trade.StoredTrade;
import java.time.LocalDate;
import java.util.Collection;

/** The matcher as the job uses it: every given trade comes back in exactly one result. */
interface Matching {

    MatchOutcome match(
            Collection<StoredTrade> bank,
            Collection<StoredTrade> counterparty,
            LocalDate businessDate,
            PairDecisions decisions);
}
