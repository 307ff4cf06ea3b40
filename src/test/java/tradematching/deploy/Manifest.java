package tradematching.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One Kubernetes object as it is written.
 *
 * @param file for messages
 */
record Manifest(Path file, JsonNode content) {

    /** Every object of the base and of the cron jobs. */
    static Stream<Manifest> all() {
        return Stream.of("k8s/base", "cronjobs")
                .flatMap(folder -> files(Path.of(folder)))
                .flatMap(Manifest::in);
    }

    static Stream<Manifest> in(Path file) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try {
            return StreamSupport.stream(yaml.loadAll(Files.readString(file)).spliterator(), false)
                    .map(document -> new Manifest(file, JsonMapper.shared().valueToTree(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("kustomization.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String kind() {
        return content.path("kind").asString();
    }

    String name() {
        return content.at("/metadata/name").asString();
    }

    /** The specifications of the pods it makes, if it makes any. */
    Stream<JsonNode> pods() {
        return switch (kind()) {
            case "Deployment" -> Stream.of(content.at("/spec/template/spec"));
            case "CronJob" -> Stream.of(content.at("/spec/jobTemplate/spec/template/spec"));
            default -> Stream.empty();
        };
    }

    Stream<JsonNode> containers() {
        return pods().flatMap(pod -> pod.path("containers").valueStream());
    }

    @Override
    public String toString() {
        return kind() + " " + name() + " in " + file;
    }
}
