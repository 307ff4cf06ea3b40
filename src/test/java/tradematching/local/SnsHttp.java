package tradematching.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.HtmlUtils;

/** The SNS query protocol on POST, and the page of messages on GET. */
final class SnsHttp implements HttpHandler {

    private final SnsActions actions;
    private final SnsMessages messages;

    SnsHttp(SnsActions actions, SnsMessages messages) {
        this.actions = actions;
        this.messages = messages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                answer(exchange, form(exchange));
            } else {
                send(exchange, 200, "text/html", new SnsPage(messages.all()).html());
            }
        }
    }

    private void answer(HttpExchange exchange, Map<String, String> request) throws IOException {
        String action = request.getOrDefault("Action", "");
        SnsAnswer answer = actions.answer(request)
                .orElseGet(() -> new SnsAnswer.Refusal(
                        400, "InvalidAction", "The local SNS does not know the action " + action));
        switch (answer) {
            case SnsAnswer.Result(String xml) -> send(exchange, 200, "text/xml", result(action, xml));
            case SnsAnswer.Refusal refusal -> send(exchange, refusal.status(), "text/xml", error(refusal));
        }
    }

    private static String result(String action, String xml) {
        return """
                <%1$sResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><%1$sResult>%2$s</%1$sResult>\
                <ResponseMetadata><RequestId>%3$s</RequestId></ResponseMetadata></%1$sResponse>""".formatted(action, xml, UUID.randomUUID());
    }

    private static String error(SnsAnswer.Refusal refusal) {
        return """
                <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type>\
                <Code>%s</Code><Message>%s</Message></Error><RequestId>%s</RequestId></ErrorResponse>""".formatted(refusal.code(), HtmlUtils.htmlEscape(refusal.message()), UUID.randomUUID());
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new HashMap<>();
        Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> form.put(decode(pair[0]), decode(pair.length == 2 ? pair[1] : "")));
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
