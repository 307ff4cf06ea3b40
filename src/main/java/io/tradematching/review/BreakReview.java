package io.tradematching.review;

import io.tradematching.audit.AuditAction;
import io.tradematching.audit.AuditTrail;
import io.tradematching.breaks.Break;
import io.tradematching.breaks.Breaks;
import io.tradematching.breaks.Resolution;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do about breaks, with its entry in the audit trail. Every act names the version of the break that the person saw and
 * is refused with {@link OptimisticLockingFailureException} if somebody else was first, with {@link IllegalStateException} if the
 * break's status does not permit it.
 */
@Service
@Transactional
@PreAuthorize("hasRole('REVIEWER')")
public class BreakReview {

    private final Breaks breaks;
    private final FourEyes fourEyes;
    private final AuditTrail trail;

    BreakReview(Breaks breaks, FourEyes fourEyes, AuditTrail trail) {
        this.breaks = breaks;
        this.fourEyes = fourEyes;
        this.trail = trail;
    }

    public Break claim(BreakVersion seen, String person) {
        return recorded("claim break", person, null, breaks.claim(seen.id(), seen.version(), person));
    }

    public Break release(BreakVersion seen, String person, String reason) {
        return recorded("release break", person, reason, breaks.release(seen.id(), seen.version(), person, reason));
    }

    /** Hands the break to somebody, whoever has it now. */
    public Break assign(BreakVersion seen, String assignee, String person, String reason) {
        return recorded(
                "assign break", person, reason, breaks.assign(seen.id(), seen.version(), assignee, person, reason));
    }

    public void comment(String id, String person, String comment) {
        breaks.comment(id, person, comment);
        trail.record(new AuditAction(person, "comment on break", "break", id, comment));
    }

    /**
     * Resolves the break, or proposes the resolution where {@link FourEyes} are required.
     *
     * @param how {@link Resolution#ACCEPTED} or {@link Resolution#CORRECTED}: the others are found by runs
     */
    public Break close(BreakVersion seen, Resolution how, String person, String reason) {
        if (how != Resolution.ACCEPTED && how != Resolution.CORRECTED) {
            throw new IllegalArgumentException(
                    "A person accepts a difference or has it corrected; %s is found by a run".formatted(how));
        }
        boolean alone = !fourEyes.isRequiredFor(
                breaks.find(seen.id()).map(it -> it.seen().notional()).orElse(null));
        return alone
                ? recorded(
                        "resolve break", person, reason, breaks.resolve(seen.id(), seen.version(), how, person, reason))
                : recorded(
                        "propose resolution",
                        person,
                        reason,
                        breaks.propose(seen.id(), seen.version(), how, person, reason));
    }

    /** Never by the one who proposed it. */
    @PreAuthorize("hasRole('APPROVER')")
    public Break approve(BreakVersion seen, String person, String reason) {
        return recorded(
                "approve resolution", person, reason, breaks.approve(seen.id(), seen.version(), person, reason));
    }

    /** Also by the one who proposed it: that takes the proposal back. */
    public Break reject(BreakVersion seen, String person, String reason) {
        return recorded("reject resolution", person, reason, breaks.reject(seen.id(), seen.version(), person, reason));
    }

    public Break reopen(BreakVersion seen, String person, String reason) {
        return recorded("reopen break", person, reason, breaks.reopen(seen.id(), seen.version(), person, reason));
    }

    private Break recorded(String action, String person, @org.jspecify.annotations.Nullable String reason, Break now) {
        AuditAction done = new AuditAction(person, action, "break", now.id(), reason)
                .with("status", now.status())
                .with("version", now.version())
                .with("bank", now.seen().difference().bankValue())
                .with("counterparty", now.seen().difference().counterpartyValue());
        Resolution resolution = now.handling().resolution();
        trail.record(resolution == null ? done : done.with("resolution", resolution));
        return now;
    }
}
