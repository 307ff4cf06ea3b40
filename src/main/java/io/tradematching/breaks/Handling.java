package io.tradematching.breaks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people and runs have done about a break.
 *
 * @param resolution what was done or proposed, null while there is neither
 * @param proposedBy who asked for approval, null unless it is pending
 * @param resolvedAt null unless it is resolved
 */
public record Handling(
        BreakStatus status,
        @Nullable Resolution resolution,
        @Nullable String assignee,
        @Nullable String proposedBy,
        @Nullable Instant resolvedAt) {

    static final Handling NEW = new Handling(BreakStatus.OPEN, null, null, null, null);

    /** @throws IllegalStateException if a proposal is pending: that is approved or rejected */
    Handling claimed(String person) {
        requireNoProposal();
        return new Handling(status.moveTo(BreakStatus.IN_PROGRESS), null, person, null, null);
    }

    /** Also takes it from whoever has it. */
    Handling assigned(String person) {
        return status == BreakStatus.IN_PROGRESS ? new Handling(status, null, person, null, null) : claimed(person);
    }

    Handling released() {
        return new Handling(status.moveTo(BreakStatus.OPEN), null, null, null, null);
    }

    Handling proposed(Resolution proposal, String person) {
        return new Handling(status.moveTo(BreakStatus.PENDING_APPROVAL), proposal, assignee, person, null);
    }

    /** @throws IllegalStateException if the approver is the one who proposed */
    Handling approved(String approver, Instant at) {
        if (status != BreakStatus.PENDING_APPROVAL) {
            throw new IllegalStateException("A break that is %s waits for no approval".formatted(status));
        }
        if (approver.equals(proposedBy)) {
            throw new IllegalStateException(
                    "%s proposed this resolution, another person has to approve it".formatted(approver));
        }
        return new Handling(BreakStatus.RESOLVED, resolution, assignee, null, at);
    }

    Handling rejected() {
        if (status != BreakStatus.PENDING_APPROVAL) {
            throw new IllegalStateException("A break that is %s waits for no approval".formatted(status));
        }
        return new Handling(status.moveTo(BreakStatus.IN_PROGRESS), null, assignee, null, null);
    }

    /** @throws IllegalStateException if a proposal is pending: that is approved or rejected */
    Handling resolved(Resolution how, Instant at) {
        requireNoProposal();
        return settled(how, at);
    }

    private void requireNoProposal() {
        if (status == BreakStatus.PENDING_APPROVAL) {
            throw new IllegalStateException("A resolution waits for approval; approve or reject it");
        }
    }

    /** By a run, which needs nobody's approval: it only states what the papers say now. */
    Handling settled(Resolution how, Instant at) {
        return new Handling(status.moveTo(BreakStatus.RESOLVED), how, assignee, null, at);
    }

    Handling reopened() {
        return new Handling(status.moveTo(BreakStatus.REOPENED), null, assignee, null, null);
    }

    /** A proposal made for other values than the papers state now is void; values that were only misread need nobody. */
    Handling seenChanged(Sighting now, Instant at) {
        if (now.secondLook().resolves()) {
            return settled(Resolution.SECOND_READING, at);
        }
        return status == BreakStatus.PENDING_APPROVAL ? rejected() : this;
    }
}
