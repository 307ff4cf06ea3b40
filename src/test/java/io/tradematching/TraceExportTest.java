package io.tradematching;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The profile {@code tracing} is on only where there is a collector: that its libraries fit together shows nowhere else. */
class TraceExportTest {

    private final AtomicReference<String> received = new AtomicReference<>("");

    @Test
    void sendsSpansToTheCollector() throws IOException {
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", this::receive);
        collector.start();
        String endpoint =
                "http://localhost:%d/v1/traces".formatted(collector.getAddress().getPort());

        try (SdkTracerProvider tracing = tracingTo(endpoint)) {
            tracing.get("test").spanBuilder("document processing").startSpan().end();

            assertThat(tracing.forceFlush().join(30, TimeUnit.SECONDS).isSuccess())
                    .isTrue();
        } finally {
            collector.stop(0);
        }
        assertThat(received.get()).contains("document processing");
    }

    private static SdkTracerProvider tracingTo(String endpoint) {
        return SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(
                        OtlpHttpSpanExporter.builder().setEndpoint(endpoint).build()))
                .build();
    }

    private void receive(HttpExchange exchange) throws IOException {
        received.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
