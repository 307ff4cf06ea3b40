package io.tradematching.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradematching.audit.Verification.Broken;
import io.tradematching.audit.Verification.Intact;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tradematching.database.TestDatabase;

class AuditTrailTest {

    private static final Instant MORNING = Instant.parse("2026-01-30T08:15:30.123456Z");

    private JdbcClient jdbc;
    private TransactionTemplate transactions;
    private AuditTrail trail;

    @BeforeEach
    void database() {
        DataSource database = TestDatabase.create().dataSource();
        jdbc = JdbcClient.create(database);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        trail = new AuditTrail(new AuditTable(jdbc), Clock.fixed(MORNING, ZoneOffset.UTC));
    }

    @Test
    void chainsEveryEntryToTheOneBefore() {
        AuditEntry first = record(closed("B-1"));
        AuditEntry second = record(closed("B-2").with("status", "RESOLVED"));

        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(trail.search(AuditQuery.ALL, Long.MAX_VALUE, 10)).containsExactly(second, first);
        assertThat(trail.verify()).isEqualTo(new Intact(2, second.hash()));
    }

    @Test
    void findsNothingWrongWithAnEmptyTrail() {
        assertThat(trail.verify()).isEqualTo(new Intact(0, AuditEntry.BEGINNING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit_entry SET actor = 'eve'", "DELETE FROM audit_entry", "TRUNCATE audit_entry"})
    void letsNobodyChangeAnEntry(String change) {
        record(closed("B-1"));

        assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET reason = 'other' WHERE position = 2",
                "UPDATE audit_entry SET reason = NULL WHERE position = 2",
                "UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE position = 2",
                "UPDATE audit_entry SET subject_type = 'breakB', subject_id = '-2' WHERE position = 2",
                "DELETE FROM audit_entry WHERE position = 2"
            })
    void noticesWhatAnOwnerOfTheDatabaseChanged(String change) {
        record(closed("B-1"));
        record(closed("B-2"));
        record(closed("B-3"));
        jdbc.sql("ALTER TABLE audit_entry DISABLE TRIGGER ALL").update();

        jdbc.sql(change).update();

        assertThat(trail.verify())
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.position()).isEqualTo(2));
    }

    @Test
    void forgetsWhatTheCallerTakesBack() {
        transactions.executeWithoutResult(status -> {
            trail.record(closed("B-1"));
            status.setRollbackOnly();
        });

        assertThat(trail.verify()).isEqualTo(new Intact(0, AuditEntry.BEGINNING));
    }

    @Test
    void staysOneChainUnderManyWriters() {
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            for (int number = 0; number < 80; number++) {
                String id = "B-" + number;
                writers.execute(() -> record(closed(id)));
            }
        }

        assertThat(trail.verify())
                .isInstanceOfSatisfying(
                        Intact.class, intact -> assertThat(intact.entries()).isEqualTo(80));
    }

    @Test
    void searchesByWhoWhatAndWords() {
        record(closed("B-1"));
        record(new AuditAction("bob", "restart execution", "execution", "17", "S3 is back"));

        assertThat(found(new AuditQuery("bob", null, null, null, null, null, null)))
                .containsExactly("17");
        assertThat(found(new AuditQuery(null, "close break", null, null, null, null, null)))
                .containsExactly("B-1");
        assertThat(found(AuditQuery.ofSubject("execution", "17"))).containsExactly("17");
        assertThat(found(new AuditQuery(null, null, null, null, "s3 IS", null, null)))
                .containsExactly("17");
        assertThat(found(new AuditQuery(null, null, null, null, null, MORNING, MORNING.plusSeconds(1))))
                .hasSize(2);
        assertThat(found(new AuditQuery(null, null, null, null, null, null, MORNING)))
                .isEmpty();
    }

    @Test
    void pagesByPosition() {
        record(closed("B-1"));
        AuditEntry second = record(closed("B-2"));

        assertThat(trail.search(AuditQuery.ALL, second.position(), 10))
                .extracting(entry -> entry.action().subjectId())
                .containsExactly("B-1");
    }

    private List<String> found(AuditQuery query) {
        List<String> subjects = new ArrayList<>();
        trail.export(query, entry -> subjects.add(entry.action().subjectId()));
        return subjects;
    }

    private AuditEntry record(AuditAction action) {
        return transactions.execute(_ -> trail.record(action));
    }

    private static AuditAction closed(String id) {
        return new AuditAction("alice", "close break", "break", id, "agreed by telephone");
    }
}
