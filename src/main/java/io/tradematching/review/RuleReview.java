package io.tradematching.review;

import io.tradematching.audit.AuditAction;
import io.tradematching.audit.AuditTrail;
import io.tradematching.reconciliation.RuleSet;
import io.tradematching.reconciliation.RuleSets;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other rules for the matcher: proposed by one person, activated by another, both in the audit trail. */
@Service
@Transactional
@PreAuthorize("hasRole('APPROVER')")
public class RuleReview {

    private final RuleSets sets;
    private final AuditTrail trail;

    RuleReview(RuleSets sets, AuditTrail trail) {
        this.sets = sets;
        this.trail = trail;
    }

    /**
     * @return their name and version
     * @throws IllegalArgumentException if the rules make no sense or have been there before
     */
    @PreAuthorize("hasRole('REVIEWER')")
    public String propose(String yaml, String person, String reason) {
        String name = sets.propose(yaml, person, reason);
        record("propose rules", name, person, reason);
        return name;
    }

    /** @throws IllegalStateException if the person is the one who proposed them */
    public String activate(long id, String person, String reason) {
        RuleSet proposed = find(id);
        if (proposed.proposedBy().equals(person)) {
            throw new IllegalStateException(
                    "%s proposed these rules, another person has to activate them".formatted(person));
        }
        sets.activate(proposed, person);
        record("activate rules", proposed.name(), person, reason);
        return proposed.name();
    }

    /** Also by the one who proposed them: that takes them back. */
    @PreAuthorize("hasRole('REVIEWER')")
    public String reject(long id, String person, String reason) {
        RuleSet proposed = find(id);
        sets.reject(proposed, person);
        record("reject rules", proposed.name(), person, reason);
        return proposed.name();
    }

    private RuleSet find(long id) {
        return sets.find(id)
                .filter(RuleSet::isProposed)
                .orElseThrow(() -> new OptimisticLockingFailureException("These rules are not proposed any more"));
    }

    private void record(String action, String name, String person, String reason) {
        trail.record(new AuditAction(person, action, "rules", name, reason));
    }
}
