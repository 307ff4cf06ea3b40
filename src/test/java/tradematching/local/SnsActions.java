package tradematching.local;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The SNS actions that publishers use. Each answers with the content of its XML result. */
final class SnsActions {

    private final SnsMessages messages;
    private final Clock clock;

    SnsActions(SnsMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @return empty for an action that this server does not know */
    Optional<SnsAnswer> answer(Map<String, String> request) {
        return switch (request.getOrDefault("Action", "")) {
            case "CreateTopic" -> Optional.of(createTopic(request.getOrDefault("Name", "")));
            case "ListTopics" -> Optional.of(listTopics());
            case "GetTopicAttributes" -> Optional.of(withTopic(request, this::attributes));
            case "Publish" -> Optional.of(withTopic(request, arn -> publish(arn, request)));
            default -> Optional.empty();
        };
    }

    private SnsAnswer withTopic(Map<String, String> request, Function<String, String> action) {
        String arn = request.getOrDefault("TopicArn", request.getOrDefault("TargetArn", ""));
        return messages.topics().contains(arn)
                ? new SnsAnswer.Result(action.apply(arn))
                : new SnsAnswer.Refusal(404, "NotFound", "Topic does not exist");
    }

    private SnsAnswer createTopic(String name) {
        if (!name.matches("[A-Za-z0-9_-]{1,256}")) {
            return new SnsAnswer.Refusal(400, "InvalidParameter", "Invalid parameter: Topic Name");
        }
        String arn = "arn:aws:sns:%s:%s:%s".formatted(LocalAws.REGION, LocalAws.ACCOUNT, name);
        messages.addTopic(arn);
        return new SnsAnswer.Result(element("TopicArn", arn));
    }

    private SnsAnswer listTopics() {
        return new SnsAnswer.Result(messages.topics().stream()
                .map(arn -> "<member>" + element("TopicArn", arn) + "</member>")
                .collect(Collectors.joining("", "<Topics>", "</Topics>")));
    }

    private String attributes(String arn) {
        return "<Attributes><entry>%s%s</entry></Attributes>"
                .formatted(element("key", "TopicArn"), element("value", arn));
    }

    private String publish(String arn, Map<String, String> request) {
        String id = UUID.randomUUID().toString();
        messages.add(new SnsMessage(
                id, clock.instant().toString(), arn, request.get("Subject"), request.getOrDefault("Message", "")));
        return element("MessageId", id);
    }

    private static String element(String name, String text) {
        return "<%s>%s</%s>".formatted(name, HtmlUtils.htmlEscape(text), name);
    }
}
