package io.tradematching.breaks;

import java.util.EnumSet;
import java.util.Set;

/** Where a break stands. The permitted moves are here and nowhere else. */
public enum BreakStatus {
    /** Found by a run; nobody works on it. */
    OPEN,
    /** Claimed by its assignee. */
    IN_PROGRESS,
    /** A resolution was proposed and waits for a second person. */
    PENDING_APPROVAL,
    /** Nothing is left to do. */
    RESOLVED,
    /** It was resolved, and a later run found the difference again. */
    REOPENED;

    public boolean isResolved() {
        return this == RESOLVED;
    }

    public Set<BreakStatus> next() {
        return switch (this) {
            case OPEN, REOPENED -> EnumSet.of(IN_PROGRESS, PENDING_APPROVAL, RESOLVED);
            case IN_PROGRESS -> EnumSet.of(OPEN, PENDING_APPROVAL, RESOLVED);
            case PENDING_APPROVAL -> EnumSet.of(IN_PROGRESS, RESOLVED);
            case RESOLVED -> EnumSet.of(REOPENED);
        };
    }

    /** @throws IllegalStateException if a break in this status cannot become {@code target} */
    BreakStatus moveTo(BreakStatus target) {
        if (!next().contains(target)) {
            throw new IllegalStateException(
                    "A break that is %s cannot become %s, only %s".formatted(this, target, next()));
        }
        return target;
    }
}
