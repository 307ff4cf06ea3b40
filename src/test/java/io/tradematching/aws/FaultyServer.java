package io.tradematching.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers every request in one wrong way, as a service in trouble does. */
final class FaultyServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger requests = new AtomicInteger();

    private FaultyServer(Fault fault) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            fault.answer(exchange);
        });
        server.start();
    }

    static FaultyServer answering(int status, String body) {
        return start(exchange -> {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    /** Declares more than it sends, then closes the connection. */
    static FaultyServer breakingOffInMidBody() {
        return start(exchange -> {
            sendHalf(exchange);
            exchange.getResponseBody().close();
        });
    }

    /** Declares more than it sends, then says nothing any more. */
    static FaultyServer stallingInMidBody() {
        CountDownLatch never = new CountDownLatch(1);
        return start(exchange -> {
            sendHalf(exchange);
            await(never);
        });
    }

    static FaultyServer neverAnswering() {
        CountDownLatch never = new CountDownLatch(1);
        return start(exchange -> await(never));
    }

    private static void sendHalf(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 2000);
        exchange.getResponseBody().write(new byte[1000]);
        exchange.getResponseBody().flush();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static FaultyServer start(Fault fault) {
        try {
            return new FaultyServer(fault);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private interface Fault {
        void answer(HttpExchange exchange) throws IOException;
    }
}
