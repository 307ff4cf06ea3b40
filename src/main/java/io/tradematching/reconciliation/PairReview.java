package io.tradematching.reconciliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.tradematching.matching.PairDecisions;
import io.tradematching.matching.PairIdentity;
import io.tradematching.reconciliation.PairDecision.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people decide about pairs. A decision stands above what the matcher finds, in every later run, until it is withdrawn or
 * replaced. It names the version that the person saw (0 where nobody had decided yet); if there is a newer one it is refused with
 * {@link OptimisticLockingFailureException}.
 */
@Service
@Transactional
public class PairReview {

    private final JdbcClient jdbc;
    private final Clock clock;

    PairReview(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The two papers are one trade, whatever their terms say; these are compared like any other pair's. */
    public PairDecision link(PairIdentity pair, int version, String person, String reason) {
        return decide(pair, version, Kind.TOGETHER, person, reason);
    }

    /** The two papers are not one trade; either may pair with a third. */
    public PairDecision unlink(PairIdentity pair, int version, String person, String reason) {
        return decide(pair, version, Kind.APART, person, reason);
    }

    /** Leaves the pair to the matcher again. */
    public PairDecision withdraw(PairIdentity pair, int version, String person, String reason) {
        return decide(pair, version, Kind.WITHDRAWN, person, reason);
    }

    @Transactional(readOnly = true)
    public Optional<PairDecision> find(String matchId) {
        return jdbc.sql("SELECT * FROM pair_decision WHERE match_id = :id")
                .param("id", matchId)
                .query(PairReview::row)
                .optional();
    }

    /** In the order in which they were made. */
    @Transactional(readOnly = true)
    public List<PairDecision> history(String matchId) {
        return jdbc.sql("""
                        SELECT e.*, d.bank_reference, d.counterparty_reference
                          FROM pair_decision_event e JOIN pair_decision d ON d.match_id = e.match_id
                         WHERE e.match_id = :id ORDER BY e.id
                        """).param("id", matchId).query(PairReview::row).list();
    }

    private PairDecision decide(PairIdentity pair, int version, Kind kind, String person, String reason) {
        PairDecision decision = new PairDecision(pair, kind, version + 1, person, clock.instant(), reason);
        int written = version == 0 ? insert(decision) : update(decision);
        if (written == 0) {
            throw new OptimisticLockingFailureException("Somebody else has decided about %s meanwhile: %s"
                    .formatted(pair.matchId(), find(pair.matchId()).map(PairDecision::kind)));
        }
        write("""
                INSERT INTO pair_decision_event (match_id, version, decision, decided_by, decided_at, reason)
                VALUES (:id, :version, :decision, :person, :at, :reason)
                """, decision);
        return decision;
    }

    private int insert(PairDecision decision) {
        return write("""
                INSERT INTO pair_decision (match_id, bank_reference, counterparty_reference, version,
                        decision, decided_by, decided_at, reason)
                VALUES (:id, :bank, :counterparty, :version, :decision, :person, :at, :reason)
                ON CONFLICT (match_id) DO NOTHING
                """, decision);
    }

    private int update(PairDecision decision) {
        return write("""
                UPDATE pair_decision SET version = :version, decision = :decision, decided_by = :person,
                       decided_at = :at, reason = :reason
                 WHERE match_id = :id AND version = :version - 1
                """, decision);
    }

    private int write(String sql, PairDecision decision) {
        return jdbc.sql(sql)
                .param("id", decision.pair().matchId())
                .param("bank", decision.pair().bank())
                .param("counterparty", decision.pair().counterparty())
                .param("version", decision.version())
                .param("decision", decision.kind().name())
                .param("person", decision.person())
                .param("at", Timestamp.from(decision.at()))
                .param("reason", decision.reason())
                .update();
    }

    /** Those that the matcher must respect. */
    @Transactional(readOnly = true)
    PairDecisions all() {
        Map<Kind, Set<PairIdentity>> decisions =
                jdbc
                        .sql("SELECT * FROM pair_decision WHERE decision <> 'WITHDRAWN'")
                        .query(PairReview::row)
                        .list()
                        .stream()
                        .collect(groupingBy(PairDecision::kind, mapping(PairDecision::pair, toSet())));
        return new PairDecisions(
                decisions.getOrDefault(Kind.TOGETHER, Set.of()), decisions.getOrDefault(Kind.APART, Set.of()));
    }

    private static PairDecision row(ResultSet row, int number) throws SQLException {
        return new PairDecision(
                new PairIdentity(row.getString("bank_reference"), row.getString("counterparty_reference")),
                Kind.valueOf(row.getString("decision")),
                row.getInt("version"),
                row.getString("decided_by"),
                row.getTimestamp("decided_at").toInstant(),
                row.getString("reason"));
    }
}
