package io.tradematching.reconciliation;

import io.tradematching.matching.MatchingRules;
import io.tradematching.matching.MatchingRulesException;
import io.tradematching.reconciliation.RuleSet.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rule sets that people proposed. All processes match by the active one from then on; without one, by the file's rules. */
@Service
@Transactional
public class RuleSets {

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleSets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<RuleSet> active() {
        return jdbc.sql("SELECT * FROM rule_set WHERE status = 'ACTIVE'")
                .query(RuleSets::row)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<RuleSet> find(long id) {
        return jdbc.sql("SELECT * FROM rule_set WHERE id = :id")
                .param("id", id)
                .query(RuleSets::row)
                .optional();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<RuleSet> latest(int limit) {
        return jdbc.sql("SELECT * FROM rule_set ORDER BY id DESC LIMIT :limit")
                .param("limit", limit)
                .query(RuleSets::row)
                .list();
    }

    /**
     * @return its name and version
     * @throws IllegalArgumentException if the rules make no sense, with the line, or their name and version are taken
     */
    public String propose(String yaml, String person, String reason) {
        String name = parsed(yaml).ruleSet();
        if (name.equals(MatchingRules.standard().ruleSet())) {
            throw new IllegalArgumentException(taken(name));
        }
        try {
            jdbc.sql("""
                            INSERT INTO rule_set (name, yaml, status, proposed_by, proposed_at, reason)
                            VALUES (:name, :yaml, 'PROPOSED', :person, :at, :reason)
                            """)
                    .param("name", name)
                    .param("yaml", yaml)
                    .param("person", person)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("reason", reason)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new IllegalArgumentException(taken(name), e);
        }
        return name;
    }

    private static String taken(String name) {
        return "There are rules called %s already; give these a new version".formatted(name);
    }

    static MatchingRules parsed(String yaml) {
        try {
            return MatchingRules.parse("the candidate", yaml);
        } catch (MatchingRulesException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Takes the place of the rules that are active now. */
    public void activate(RuleSet proposed, String person) {
        retire(person);
        decide(proposed, Status.ACTIVE, person);
    }

    public void reject(RuleSet proposed, String person) {
        decide(proposed, Status.REJECTED, person);
    }

    /** Back to the file's rules. */
    public void retire(String person) {
        jdbc.sql(
                        "UPDATE rule_set SET status = 'RETIRED', decided_by = :person, decided_at = :at WHERE status = 'ACTIVE'")
                .param("person", person)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private void decide(RuleSet proposed, Status status, String person) {
        int changed = jdbc.sql("""
                        UPDATE rule_set SET status = :status, decided_by = :person, decided_at = :at
                         WHERE id = :id AND status = 'PROPOSED'
                        """)
                .param("status", status.name())
                .param("person", person)
                .param("at", Timestamp.from(clock.instant()))
                .param("id", proposed.id())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("%s is not proposed any more".formatted(proposed.name()));
        }
    }

    private static RuleSet row(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp decidedAt = row.getTimestamp("decided_at");
        return new RuleSet(
                row.getLong("id"),
                row.getString("name"),
                row.getString("yaml"),
                Status.valueOf(row.getString("status")),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("reason"),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
