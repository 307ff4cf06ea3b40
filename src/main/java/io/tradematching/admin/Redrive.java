package io.tradematching.admin;

import io.tradematching.audit.AuditAction;
import io.tradematching.audit.AuditTrail;
import io.tradematching.ingest.DeadLetters;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another try for messages that were given up, with the reason why it is worth one. */
@Service
class Redrive {

    private final DeadLetters deadLetters;
    private final AuditTrail trail;

    Redrive(DeadLetters deadLetters, AuditTrail trail) {
        this.deadLetters = deadLetters;
        this.trail = trail;
    }

    /**
     * Written down first: what cannot be written down is not done.
     *
     * @return how many were found and put back
     */
    @Transactional
    @PreAuthorize("hasRole('OPERATOR')")
    public int redrive(List<String> ids, String person, String reason) {
        for (String id : ids) {
            trail.record(new AuditAction(person, "redrive message", "dead letter", id, reason));
        }
        return deadLetters.redrive(ids).size();
    }
}
