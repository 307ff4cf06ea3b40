package io.tradematching.admin;

import io.tradematching.audit.AuditAction;
import io.tradematching.audit.AuditTrail;
import io.tradematching.reconciliation.ReconciliationRun;
import io.tradematching.reconciliation.ReconciliationRuns;
import io.tradematching.reconciliation.RunIdentity;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Starts a reconciliation by hand, and says who did. */
@Service
class RunStart {

    private final ReconciliationRuns runs;
    private final AuditTrail trail;

    RunStart(ReconciliationRuns runs, AuditTrail trail) {
        this.runs = runs;
        this.trail = trail;
    }

    /** @param again whether a date that is complete is done once more */
    @PreAuthorize("hasRole('OPERATOR')")
    public ReconciliationRun start(LocalDate businessDate, boolean again, String person) {
        RunIdentity identity = again ? runs.nextRerun(businessDate) : new RunIdentity(businessDate, 0);
        trail.record(new AuditAction(person, "start reconciliation", "reconciliation", identity.id(), null));
        return runs.start(identity);
    }
}
