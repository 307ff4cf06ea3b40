package io.tradematching.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the trail, searches it and proves that it is whole. Entries cannot be changed or removed. */
@Service
public class AuditTrail {

    private static final int BATCH = 1_000;

    private final AuditTable table;
    private final Clock clock;

    AuditTrail(AuditTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Adds an entry in the caller's transaction, so that what was done and its entry stand or fall together. Others who record wait
     * until that transaction ends: record last.
     */
    @Transactional
    public AuditEntry record(AuditAction action) {
        table.lock();
        Optional<AuditEntry> last = table.last();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AuditEntry entry = AuditEntry.after(
                last.map(AuditEntry::position).orElse(0L) + 1,
                last.map(AuditEntry::hash).orElse(AuditEntry.BEGINNING),
                now,
                action);
        table.add(entry);
        return entry;
    }

    /**
     * The newest first.
     *
     * @param before only entries with a smaller position; {@link Long#MAX_VALUE} for the newest
     */
    public List<AuditEntry> search(AuditQuery query, long before, int limit) {
        return table.search(query, before, limit);
    }

    /** Hands over every entry that is asked for, the newest first, without holding them all. */
    public void export(AuditQuery query, Consumer<AuditEntry> receiver) {
        long before = Long.MAX_VALUE;
        List<AuditEntry> entries;
        do {
            entries = table.search(query, before, BATCH);
            entries.forEach(receiver);
            before = entries.isEmpty() ? 0 : entries.getLast().position();
        } while (entries.size() == BATCH);
    }

    /** Walks the whole chain from its beginning. */
    public Verification verify() {
        long position = 0;
        String hash = AuditEntry.BEGINNING;
        List<AuditEntry> entries;
        do {
            entries = table.after(position, BATCH);
            for (AuditEntry entry : entries) {
                if (entry.position() != position + 1) {
                    return new Verification.Broken(position + 1, "it is missing; the next is " + entry.position());
                }
                if (!entry.previousHash().equals(hash)) {
                    return new Verification.Broken(entry.position(), "it does not follow the entry before it");
                }
                if (!entry.isUnchanged()) {
                    return new Verification.Broken(entry.position(), "its content does not give its hash");
                }
                position = entry.position();
                hash = entry.hash();
            }
        } while (entries.size() == BATCH);
        return new Verification.Intact(position, hash);
    }
}
