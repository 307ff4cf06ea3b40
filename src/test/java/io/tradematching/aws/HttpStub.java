package io.tradematching.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server on this machine that says what a test wants to hear, or fails as a service in trouble does. */
final class HttpStub implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private HttpStub(Behaviour behaviour) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            Request request = Request.of(exchange);
            requests.add(request);
            behaviour.answer(request, exchange);
        });
        server.start();
    }

    static HttpStub answering(int status, String body) {
        return answering(_ -> new Answer(status, body, Map.of()));
    }

    static HttpStub answering(Function<Request, Answer> answers) {
        return start((request, exchange) -> answers.apply(request).send(exchange));
    }

    /** Declares more than it sends, then closes the connection. */
    static HttpStub breakingOffInMidBody() {
        return start((_, exchange) -> {
            sendHalf(exchange);
            exchange.getResponseBody().close();
        });
    }

    /** Declares more than it sends, then says nothing any more. */
    static HttpStub stallingInMidBody() {
        return start((_, exchange) -> {
            sendHalf(exchange);
            waitForTheEnd();
        });
    }

    static HttpStub neverAnswering() {
        return start((_, _) -> waitForTheEnd());
    }

    private static void sendHalf(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 2000);
        exchange.getResponseBody().write(new byte[1000]);
        exchange.getResponseBody().flush();
    }

    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpStub start(Behaviour behaviour) {
        try {
            return new HttpStub(behaviour);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** @param target path and query as sent */
    record Request(String method, String target, String body) {
        private static Request of(HttpExchange exchange) throws IOException {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            return new Request(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), body);
        }
    }

    record Answer(int status, String body, Map<String, String> headers) {
        private void send(HttpExchange exchange) throws IOException {
            byte[] bytes = body.getBytes(UTF_8);
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        }
    }

    private interface Behaviour {
        void answer(Request request, HttpExchange exchange) throws IOException;
    }
}
