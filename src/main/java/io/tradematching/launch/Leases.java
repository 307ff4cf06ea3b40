package io.tradematching.launch;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Exclusive, expiring claims on names, kept in PostgreSQL and timed by its clock alone. */
@Component
class Leases {

    private final JdbcClient jdbc;
    private final Duration duration;

    Leases(JdbcClient jdbc, LeaseProperties properties) {
        this.jdbc = jdbc;
        this.duration = properties.duration();
    }

    /** Claims the name unless somebody else's claim is still running. */
    Optional<Lease> tryAcquire(String name) {
        UUID owner = UUID.randomUUID();
        int claimed = jdbc.sql("""
                        INSERT INTO work_lease (name, owner, expires_at)
                        VALUES (:name, :owner, now() + make_interval(secs => :seconds))
                        ON CONFLICT (name) DO UPDATE
                           SET owner = excluded.owner, expires_at = excluded.expires_at
                         WHERE work_lease.expires_at < now()
                        """)
                .param("name", name)
                .param("owner", owner)
                .param("seconds", duration.toSeconds())
                .update();
        return claimed == 1 ? Optional.of(new Lease(name, owner)) : Optional.empty();
    }

    /** Prolongs the claim; false if it has meanwhile gone to somebody else. */
    boolean renew(Lease lease) {
        return jdbc.sql("""
                        UPDATE work_lease SET expires_at = now() + make_interval(secs => :seconds)
                         WHERE name = :name AND owner = :owner
                        """)
                        .param("name", lease.name())
                        .param("owner", lease.owner())
                        .param("seconds", duration.toSeconds())
                        .update()
                == 1;
    }

    void release(Lease lease) {
        jdbc.sql("DELETE FROM work_lease WHERE name = :name AND owner = :owner")
                .param("name", lease.name())
                .param("owner", lease.owner())
                .update();
    }

    /** A third of the lease: two renewals may fail before it is lost. */
    Duration renewalInterval() {
        return duration.dividedBy(3);
    }

    record Lease(String name, UUID owner) {}
}
