package io.tradematching.ingest;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.tradematching.document.DocumentStore;
import io.tradematching.document.InMemoryDocumentStore;
import io.tradematching.extraction.TradeExtractor;
import io.tradematching.failure.Failure;
import io.tradematching.notification.RecordingNotifier;
import io.tradematching.trade.InMemoryTrades;
import io.tradematching.trade.Trades;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Everything around ingest in memory, with faults where a test plans them. */
@TestConfiguration
class IngestTestBeans {

    @Bean
    InMemorySpanExporter spans() {
        return InMemorySpanExporter.create();
    }

    @Bean
    SpanProcessor spansInMemory(InMemorySpanExporter spans) {
        return SimpleSpanProcessor.create(spans);
    }

    @Bean
    FaultPlan faultPlan() {
        return new FaultPlan();
    }

    @Bean
    InMemoryDocumentStore inMemoryDocumentStore() {
        return new InMemoryDocumentStore();
    }

    @Bean
    @Primary
    DocumentStore faultyDocumentStore(InMemoryDocumentStore store, FaultPlan faults) {
        return faulty(DocumentStore.class, store, faults);
    }

    @Bean
    InMemoryTrades inMemoryTrades() {
        return new InMemoryTrades();
    }

    @Bean
    @Primary
    Trades faultyTrades(InMemoryTrades trades, FaultPlan faults) {
        return faulty(Trades.class, trades, faults);
    }

    @Bean
    @Primary
    RecordingNotifier recordingNotifier() {
        return new RecordingNotifier();
    }

    @Bean
    @Primary
    RecordedEvents recordedEvents() {
        return new RecordedEvents();
    }

    @Bean
    @Primary
    TradeExtractor plainReader() {
        return new PlainReader();
    }

    /** Passes every call through the plan, under the name of the method and its first argument. */
    private static <T> T faulty(Class<T> port, T target, FaultPlan faults) {
        Object proxy = Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> {
            faults.pass(method.getName() + " " + (arguments == null ? "" : arguments[0]));
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        });
        return port.cast(proxy);
    }

    /** What ingest sent to the queue and to the dead letters. */
    static final class RecordedEvents implements DocumentEvents {

        final List<String> sent = new CopyOnWriteArrayList<>();
        final List<Failure> deadLetters = new CopyOnWriteArrayList<>();
        volatile long waiting;

        @Override
        public void send(String body, Duration delay) {
            sent.add(body);
        }

        @Override
        public long waiting() {
            return waiting;
        }

        @Override
        public void sendToDeadLetters(String body, Failure failure) {
            deadLetters.add(failure);
        }
    }
}
