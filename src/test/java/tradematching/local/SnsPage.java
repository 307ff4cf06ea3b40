package tradematching.local;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The latest notifications as a page without script or style from elsewhere. */
final class SnsPage {

    private static final int SHOWN = 200;

    private final List<SnsMessage> messages;

    SnsPage(List<SnsMessage> messages) {
        this.messages = messages;
    }

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Local SNS</title>
                <style>body{font-family:system-ui,sans-serif;margin:2rem}td,th{text-align:left;vertical-align:top;padding:.3rem .8rem}
                pre{margin:0;white-space:pre-wrap}tr:nth-child(even){background:#f4f4f4}</style></head>
                <body><h1>Local SNS</h1><p>%d messages, the latest first%s. Subscribers would receive these.</p>
                <table><thead><tr><th>Time</th><th>Topic</th><th>Subject</th><th>Message</th></tr></thead>
                <tbody>%s</tbody></table></body></html>
                """.formatted(messages.size(), messages.size() > SHOWN ? " (" + SHOWN + " shown)" : "", rows());
    }

    private String rows() {
        return messages.reversed().stream().limit(SHOWN).map(SnsPage::row).collect(Collectors.joining());
    }

    private static String row(SnsMessage message) {
        String topic = message.topicArn().substring(message.topicArn().lastIndexOf(':') + 1);
        return "<tr><td>%s</td><td>%s</td><td>%s</td><td><pre>%s</pre></td></tr>"
                .formatted(
                        escape(message.time()),
                        escape(topic),
                        escape(Objects.toString(message.subject(), "")),
                        escape(message.message()));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
