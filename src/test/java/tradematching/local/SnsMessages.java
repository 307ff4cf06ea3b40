package tradematching.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The messages of all topics, and the topics themselves, in two files that only grow. */
final class SnsMessages {

    private final JsonMapper json = new JsonMapper();
    private final Path messages;
    private final Path topics;

    SnsMessages(Path directory) throws IOException {
        Files.createDirectories(directory);
        this.messages = directory.resolve("messages.jsonl");
        this.topics = directory.resolve("topics.txt");
    }

    synchronized void add(SnsMessage message) {
        append(messages, json.writeValueAsString(message));
    }

    synchronized List<SnsMessage> all() {
        return lines(messages).stream()
                .map(line -> json.readValue(line, SnsMessage.class))
                .toList();
    }

    synchronized void addTopic(String arn) {
        if (!topics().contains(arn)) {
            append(topics, arn);
        }
    }

    synchronized List<String> topics() {
        return lines(topics);
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
