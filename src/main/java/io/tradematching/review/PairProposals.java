package io.tradematching.review;

import io.tradematching.reconciliation.PairDecision.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of proposals. */
@Repository
class PairProposals {

    private final JdbcClient jdbc;

    PairProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PairProposal> pending(String matchId) {
        return jdbc.sql("SELECT * FROM pair_proposal WHERE match_id = :id AND status = 'PENDING'")
                .param("id", matchId)
                .query(PairProposals::row)
                .optional();
    }

    List<PairProposal> pending(int limit) {
        return jdbc.sql("SELECT * FROM pair_proposal WHERE status = 'PENDING' ORDER BY id LIMIT :limit")
                .param("limit", limit)
                .query(PairProposals::row)
                .list();
    }

    /** @throws IllegalStateException if one is pending already */
    void add(PairTrades trades, Kind kind, int version, String person, Instant at, String reason) {
        try {
            jdbc.sql("""
                            INSERT INTO pair_proposal (match_id, bank_reference, counterparty_reference, bank_trade_id,
                                    counterparty_trade_id, kind, version, proposed_by, proposed_at, reason, status)
                            VALUES (:id, :bankReference, :counterpartyReference, :bank, :counterparty, :kind, :version,
                                    :person, :at, :reason, 'PENDING')
                            """)
                    .param("id", trades.identity().matchId())
                    .param("bankReference", trades.identity().bank())
                    .param("counterpartyReference", trades.identity().counterparty())
                    .param("bank", trades.bank())
                    .param("counterparty", trades.counterparty())
                    .param("kind", kind.name())
                    .param("version", version)
                    .param("person", person)
                    .param("at", Timestamp.from(at))
                    .param("reason", reason)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new IllegalStateException("A decision about this pair waits for approval; approve or reject it", e);
        }
    }

    /** @return false if somebody else has decided it meanwhile */
    boolean decide(PairProposal proposal, String status, String person, Instant at) {
        return jdbc.sql("""
                        UPDATE pair_proposal SET status = :status, decided_by = :person, decided_at = :at
                         WHERE id = :id AND status = 'PENDING'
                        """)
                        .param("status", status)
                        .param("person", person)
                        .param("at", Timestamp.from(at))
                        .param("id", proposal.id())
                        .update()
                == 1;
    }

    private static PairProposal row(ResultSet row, int number) throws SQLException {
        return new PairProposal(
                row.getLong("id"),
                new PairTrades(row.getString("bank_trade_id"), row.getString("counterparty_trade_id")),
                Kind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("reason"));
    }
}
