package io.tradematching.ingest;

import io.tradematching.document.DocumentText;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.extraction.TradeExtractor;
import io.tradematching.trade.TradeSource;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reads test confirmations, some of them slowly or not at the first attempt. */
final class SlowReader extends TradeExtractor {

    private final PlainReader reader = new PlainReader();
    private final Map<String, Duration> times = new ConcurrentHashMap<>();
    private final Map<String, Integer> readings = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    void takeFor(String name, Duration time) {
        times.put(name, time);
    }

    void breakOnce(String name) {
        broken.add(name);
    }

    int readingsOf(String name) {
        return readings.getOrDefault(name, 0);
    }

    @Override
    public ExtractionResult extract(String item, TradeSource source, DocumentText text) {
        String name = item.replaceAll(".*/|\\.pdf$", "");
        readings.merge(name, 1, Integer::sum);
        passTime(times.getOrDefault(name, Duration.ZERO));
        if (broken.remove(name)) {
            throw new IllegalStateException("a bug");
        }
        return reader.extract(item, source, text);
    }

    /** Nobody counts the latch down: it only lets the time pass, and ends when interrupted. */
    private static void passTime(Duration time) {
        try {
            if (new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("unreachable");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
