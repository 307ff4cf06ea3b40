package io.tradematching.reconciliation;

import static java.util.stream.Collectors.toSet;

import io.tradematching.breaks.Break;
import io.tradematching.breaks.Breaks;
import io.tradematching.breaks.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Resolves the open breaks that a run no longer finds: because the papers now agree, or because they are no longer a pair. A break
 * whose trades the run could not judge stays as it is.
 */
@Component
class BreakSettlement {

    private static final int BATCH = 1_000;

    private final Breaks breaks;
    private final JdbcClient jdbc;

    BreakSettlement(Breaks breaks, JdbcClient jdbc) {
        this.breaks = breaks;
        this.jdbc = jdbc;
    }

    @Transactional
    void settle(Run run) {
        String after = "";
        List<Break> unseen;
        do {
            unseen = breaks.unseen(run.id(), after, BATCH);
            settle(run, unseen);
            after = unseen.isEmpty() ? after : unseen.getLast().id();
        } while (unseen.size() == BATCH);
    }

    private void settle(Run run, List<Break> unseen) {
        if (unseen.isEmpty()) {
            return;
        }
        Set<String> paired = pairs(run, unseen);
        Set<String> dissolved = dissolved(run, unseen);
        List<String> agree = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        for (Break it : unseen) {
            if (paired.contains(it.seen().matchId())) {
                agree.add(it.id());
            } else if (dissolved.contains(it.id())) {
                apart.add(it.id());
            }
        }
        breaks.settle(run.id(), run.asOf(), Resolution.PAPERS_AGREE, agree);
        breaks.settle(run.id(), run.asOf(), Resolution.PAIR_DISSOLVED, apart);
    }

    private Set<String> pairs(Run run, List<Break> unseen) {
        return jdbc
                .sql("SELECT match_id FROM reconciliation_pair WHERE run_id = :run AND match_id = ANY(:ids)")
                .param("run", run.id())
                .param("ids", unseen.stream().map(it -> it.seen().matchId()).toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .collect(toSet());
    }

    /** Breaks both of whose trades the run judged, apart from each other. */
    private Set<String> dissolved(Run run, List<Break> unseen) {
        return jdbc
                .sql("""
                        SELECT b.id FROM unnest(:ids, :bankIds, :counterpartyIds) AS b (id, bank, counterparty)
                         WHERE (EXISTS (SELECT 1 FROM reconciliation_pair p
                                         WHERE p.run_id = :run AND p.bank_trade_id = b.bank)
                             OR EXISTS (SELECT 1 FROM reconciliation_item i
                                         WHERE i.run_id = :run AND i.source = 'BANK' AND i.trade_id = b.bank
                                           AND i.status <> 'WAITING'))
                           AND (EXISTS (SELECT 1 FROM reconciliation_pair p
                                         WHERE p.run_id = :run AND p.counterparty_trade_id = b.counterparty)
                             OR EXISTS (SELECT 1 FROM reconciliation_item i
                                         WHERE i.run_id = :run AND i.source = 'COUNTERPARTY'
                                           AND i.trade_id = b.counterparty AND i.status <> 'WAITING'))
                        """)
                .param("run", run.id())
                .param("ids", unseen.stream().map(Break::id).toArray(String[]::new))
                .param(
                        "bankIds",
                        unseen.stream().map(it -> it.seen().bankTradeId()).toArray(String[]::new))
                .param(
                        "counterpartyIds",
                        unseen.stream()
                                .map(it -> it.seen().counterpartyTradeId())
                                .toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .collect(toSet());
    }
}
