package io.tradematching.breaks;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The breaks, as runs find them and as people resolve them. A person's decision names the version of the break it was made on; if
 * the break has changed since, it is refused with {@link OptimisticLockingFailureException}. A move that the break's status does
 * not permit is refused with {@link IllegalStateException}.
 */
@Service
@Transactional
public class Breaks {

    private final BreakTable table;
    private final BreakHistory history;
    private final BusinessClock deadlines;
    private final Clock clock;

    Breaks(BreakTable table, BreakHistory history, BreakProperties calendar, Clock clock) {
        this.table = table;
        this.history = history;
        this.deadlines = new BusinessClock(calendar);
        this.clock = clock;
    }

    /**
     * Takes in what a run found: opens new breaks, refreshes known ones, reopens resolved ones. Harmless if repeated.
     *
     * @param sightings each of another break
     * @param at the run's as-of time
     * @return the breaks as they stand now, resolved ones among them
     */
    public List<Break> observe(String run, Instant at, List<Sighting> sightings) {
        if (sightings.isEmpty()) {
            return List.of();
        }
        Map<String, Break> known =
                table.lock(sightings.stream().map(Sighting::breakId).toList());
        List<Break> now = new ArrayList<>();
        List<BreakEvent> events = new ArrayList<>();
        for (Sighting sighting : sightings) {
            Break before = known.get(sighting.breakId());
            Break after = observed(before, sighting, run, at);
            now.add(after);
            if (before == null || before.version() != after.version()) {
                events.add(event(before, after, run, at, seenValues(sighting)));
            }
        }
        table.save(now);
        history.add(events);
        return now;
    }

    private Break observed(@Nullable Break known, Sighting sighting, String run, Instant at) {
        Instant due = deadlines.after(at, sighting.difference().severity().timeToAct());
        return known == null ? Break.opened(sighting, run, at, due) : known.seenAgain(sighting, run, at, due);
    }

    private static String seenValues(Sighting sighting) {
        return "bank %s, counterparty %s; %s"
                .formatted(
                        sighting.difference().bankValue(),
                        sighting.difference().counterpartyValue(),
                        sighting.secondLook().note());
    }

    /** Open breaks that the run did not find, in order of their ids, beginning after the given one. */
    @Transactional(readOnly = true)
    public List<Break> unseen(String run, String afterId, int limit) {
        return table.unseen(run, afterId, limit);
    }

    /** Resolves breaks because of what a run found. */
    public void settle(String run, Instant at, Resolution resolution, Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<Break> settled = new ArrayList<>();
        List<BreakEvent> events = new ArrayList<>();
        for (Break before : table.lock(ids).values()) {
            if (!before.status().isResolved()) {
                Break after = before.with(before.handling().settled(resolution, at));
                settled.add(after);
                events.add(event(before, after, run, at, null));
            }
        }
        table.save(settled);
        history.add(events);
    }

    @Transactional(readOnly = true)
    public Optional<Break> find(String id) {
        return table.find(id);
    }

    /** Resolved ones too. */
    @Transactional(readOnly = true)
    public List<Break> ofPair(String matchId) {
        return table.ofPair(matchId);
    }

    @Transactional(readOnly = true)
    public List<BreakEvent> history(String id) {
        return history.of(id);
    }

    public Break claim(String id, int version, String person) {
        return change(id, version, person, null, handling -> handling.claimed(person));
    }

    public Break release(String id, int version, String person, @Nullable String comment) {
        return change(id, version, person, comment, Handling::released);
    }

    /** Hands it to somebody, whoever has it now. */
    public Break assign(String id, int version, String assignee, String person, String comment) {
        String words = "to %s: %s".formatted(assignee, comment);
        return change(id, version, person, words, handling -> handling.assigned(assignee));
    }

    /** Asks a second person to approve the resolution. */
    public Break propose(String id, int version, Resolution resolution, String person, String comment) {
        return change(id, version, person, comment, handling -> handling.proposed(resolution, person));
    }

    /** The approver must not be the one who proposed. */
    public Break approve(String id, int version, String approver, @Nullable String comment) {
        return change(id, version, approver, comment, handling -> handling.approved(approver, clock.instant()));
    }

    public Break reject(String id, int version, String approver, String comment) {
        return change(id, version, approver, comment, Handling::rejected);
    }

    public Break resolve(String id, int version, Resolution resolution, String person, String comment) {
        return change(id, version, person, comment, handling -> handling.resolved(resolution, clock.instant()));
    }

    /** Takes a resolved break up again. */
    public Break reopen(String id, int version, String person, String comment) {
        return change(id, version, person, comment, Handling::reopened);
    }

    /** Adds a remark to the history; the break itself stays as it is. */
    public void comment(String id, String person, String comment) {
        Break it = table.find(id).orElseThrow(() -> unknown(id));
        history.add(List.of(event(it, it, person, clock.instant(), comment)));
    }

    private Break change(
            String id, int version, String person, @Nullable String comment, UnaryOperator<Handling> move) {
        Break before = Optional.ofNullable(table.lock(List.of(id)).get(id)).orElseThrow(() -> unknown(id));
        if (before.version() != version) {
            throw new OptimisticLockingFailureException(
                    "Break %s has changed since you saw it: it is %s now".formatted(id, before.status()));
        }
        Break after = before.with(move.apply(before.handling()));
        table.save(List.of(after));
        history.add(List.of(event(before, after, person, clock.instant(), comment)));
        return after;
    }

    private static BreakEvent event(
            @Nullable Break before, Break after, String actor, Instant at, @Nullable String comment) {
        BreakStatus from = before == null ? null : before.status();
        return new BreakEvent(
                after.id(), at, actor, from, after.status(), after.handling().resolution(), comment);
    }

    private static IllegalArgumentException unknown(String id) {
        return new IllegalArgumentException("There is no break " + id);
    }
}
