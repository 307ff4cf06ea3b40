package io.tradematching.breaks;

import java.time.Instant;

/**
 * A difference that a person must resolve. It keeps its identity, age, assignee and history over runs.
 *
 * @param id the pair and the term
 * @param seen as the last run saw it
 * @param openedAt when a run first found it; not changed by reopening, so it gives the age
 * @param dueAt when the time to act is over
 * @param seenInRun the last run that found it
 * @param version grows with every change; a decision names the version it was made on
 */
public record Break(
        String id, Sighting seen, Handling handling, Instant openedAt, Instant dueAt, String seenInRun, int version) {

    static Break opened(Sighting sighting, String run, Instant at, Instant dueAt) {
        Handling handling =
                sighting.secondLook().resolves() ? Handling.NEW.settled(Resolution.SECOND_READING, at) : Handling.NEW;
        return new Break(sighting.breakId(), sighting, handling, at, dueAt, run, 0);
    }

    public BreakStatus status() {
        return handling.status();
    }

    /** @param due by when the difference as seen now had to be acted on if it were new */
    Break seenAgain(Sighting sighting, String run, Instant at, Instant due) {
        boolean unchanged = seen.statesSameValuesAs(sighting);
        if (status().isResolved()) {
            return holdsAgainst(sighting, unchanged)
                    ? new Break(id, sighting, handling, openedAt, dueAt, run, version)
                    : new Break(id, sighting, handling.reopened(), openedAt, due, run, version + 1);
        }
        Handling now = unchanged ? handling : handling.seenChanged(sighting, at);
        return new Break(id, sighting, now, openedAt, dueNow(sighting, due), run, unchanged ? version : version + 1);
    }

    private boolean holdsAgainst(Sighting sighting, boolean unchanged) {
        return handling.resolution() != null && handling.resolution().holdsAgainst(sighting, unchanged);
    }

    /** A break that became more severe is due earlier, never later. */
    private Instant dueNow(Sighting sighting, Instant due) {
        boolean worse =
                sighting.difference().severity().compareTo(seen.difference().severity()) < 0;
        return worse && due.isBefore(dueAt) ? due : dueAt;
    }

    Break with(Handling next) {
        return new Break(id, seen, next, openedAt, dueAt, seenInRun, version + 1);
    }
}
