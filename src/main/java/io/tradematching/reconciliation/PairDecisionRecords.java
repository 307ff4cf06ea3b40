package io.tradematching.reconciliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.tradematching.matching.PairDecisions;
import io.tradematching.matching.PairIdentity;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people decided about pairs; the latest decision on a pair counts. */
@Repository
@Transactional
class PairDecisionRecords {

    private static final String TOGETHER = "TOGETHER";
    private static final String APART = "APART";

    private final JdbcClient jdbc;
    private final Clock clock;

    PairDecisionRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void link(PairIdentity pair, String person, String reason) {
        decide(pair, TOGETHER, person, reason);
    }

    void unlink(PairIdentity pair, String person, String reason) {
        decide(pair, APART, person, reason);
    }

    /** Leaves the pair to the matcher again. */
    void withdraw(PairIdentity pair) {
        jdbc.sql("DELETE FROM pair_decision WHERE match_id = :id")
                .param("id", pair.matchId())
                .update();
    }

    private void decide(PairIdentity pair, String decision, String person, String reason) {
        jdbc.sql("""
                        INSERT INTO pair_decision (match_id, bank_reference, counterparty_reference,
                                decision, decided_by, decided_at, reason)
                        VALUES (:id, :bank, :counterparty, :decision, :person, :at, :reason)
                        ON CONFLICT (match_id) DO UPDATE SET decision = excluded.decision,
                                decided_by = excluded.decided_by, decided_at = excluded.decided_at, reason = excluded.reason
                        """)
                .param("id", pair.matchId())
                .param("bank", pair.bank())
                .param("counterparty", pair.counterparty())
                .param("decision", decision)
                .param("person", person)
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .update();
    }

    @Transactional(readOnly = true)
    PairDecisions all() {
        Map<String, Set<PairIdentity>> decisions = jdbc
                .sql("SELECT decision, bank_reference, counterparty_reference FROM pair_decision")
                .query((row, _) -> Map.entry(row.getString(1), new PairIdentity(row.getString(2), row.getString(3))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        return new PairDecisions(decisions.getOrDefault(TOGETHER, Set.of()), decisions.getOrDefault(APART, Set.of()));
    }
}
