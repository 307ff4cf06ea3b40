package io.tradematching.reconciliation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The verdicts that a run changed and that are not in the trade tables yet. */
@Component
class VerdictOutbox {

    private final JdbcClient jdbc;
    private final VerdictDelivery delivery;

    VerdictOutbox(JdbcClient jdbc, VerdictDelivery delivery) {
        this.jdbc = jdbc;
        this.delivery = delivery;
    }

    /** @return how many were sent; less than {@code limit} if these were the last */
    @Transactional
    int send(Run run, int limit) {
        return delivery.send(jdbc.sql("""
                        DELETE FROM reconciliation_verdict WHERE id = ANY(ARRAY(
                            SELECT id FROM reconciliation_verdict WHERE run_id = :run ORDER BY id LIMIT :limit))
                        RETURNING *
                        """).param("run", run.id()).param("limit", limit));
    }
}
