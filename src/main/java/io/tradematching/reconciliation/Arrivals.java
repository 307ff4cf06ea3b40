package io.tradematching.reconciliation;

import io.tradematching.trade.TradeStored;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Matches stored trades in the background, one after the other, so that taking documents in never waits for it. What cannot be
 * matched now, because this process is overtaxed, ends, or a table does not answer, the nightly run matches.
 */
@Component
class Arrivals implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);
    private static final int MOST_WAITING = 1_000;

    private final ArrivalMatching matching;
    private final boolean enabled;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            0,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("arrivals").daemon().factory());

    Arrivals(ArrivalMatching matching, @Value("${platform.reconciliation.match-on-arrival:true}") boolean enabled) {
        this.matching = matching;
        this.enabled = enabled;
    }

    @EventListener
    void stored(TradeStored trade) {
        if (!enabled) {
            return;
        }
        try {
            worker.execute(() -> match(trade));
        } catch (RejectedExecutionException _) {
            log.warn("Too many arrivals at once: {} {} is left to the nightly run", trade.source(), trade.tradeId());
        }
    }

    private void match(TradeStored trade) {
        try {
            matching.match(trade.source(), trade.tradeId())
                    .ifPresent(matchId -> log.info("A {} trade matched on arrival: {}", trade.source(), matchId));
        } catch (RuntimeException e) {
            log.warn("A {} trade could not be matched on arrival, the nightly run will", trade.source(), e);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
