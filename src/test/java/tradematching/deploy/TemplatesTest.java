package tradematching.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** CloudFormation templates against the types of the CloudFormation registry and against the application's own settings. */
class TemplatesTest {

    private static final Path FOLDER = Path.of("k8s/aws");
    private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{([A-Za-z0-9:]+)(?:\\.([A-Za-z0-9]+))?}");
    /** As the code writes a key: {@code "reports/matching_report_%s_%s.%s"}. */
    private static final Pattern KEY = Pattern.compile("\"([A-Za-z]+/)[A-Za-z_%/]*%[^\" ]*\"");

    private static final Pattern SETTING = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\\b");

    static Stream<Template> templates() {
        return files().map(Template::read);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void usesTypesAndPropertiesThatThereAre(Template template) {
        KnownTypes types = KnownTypes.ofCloudFormation();

        assertThat(template.resources())
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(types.problems(
                                resource.getKey(),
                                resource.getValue().path("Type").asString(),
                                resource.getValue().path("Properties")))
                        .isEmpty());
    }

    @Test
    void passesTheLinterWhereItIsInstalled(@TempDir Path folder) {
        assumeTrue(Tool.CFN_LINT.isInstalled(), "cfn-lint is not installed");

        Tool.CFN_LINT.run(folder, files().map(Path::toString).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void refersOnlyToWhatItDeclares(Template template) {
        Set<String> declared = template.declared();

        assertThat(references(template.content()))
                .allMatch(name -> name.startsWith("AWS::") || declared.contains(name));
    }

    @Test
    void importsOnlyWhatAnotherTemplateExports() {
        Set<String> exported = templates()
                .flatMap(template -> template.content().path("Outputs").findValuesAsString("Name").stream())
                .collect(Collectors.toSet());
        Set<String> imported = templates()
                .flatMap(template -> template.content().findValuesAsString("Fn::ImportValue").stream())
                .collect(Collectors.toSet());

        assertThat(imported).isNotEmpty();
        assertThat(exported).containsAll(imported);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void namesThingsAsTheApplicationDoes(Template template) throws IOException {
        String configuration = Files.readString(Path.of("src/main/resources/application.yml"));

        template.parameters()
                .forEach(parameter -> SETTING.matcher(
                                parameter.getValue().path("Description").asString(""))
                        .results()
                        .map(MatchResult::group)
                        .filter(setting -> parameter.getValue().has("Default") && !setting.endsWith("_ARN"))
                        .forEach(setting -> assertThat(configuration)
                                .as(parameter.getKey())
                                .contains("${%s:%s}"
                                        .formatted(
                                                setting,
                                                parameter
                                                        .getValue()
                                                        .path("Default")
                                                        .asString()))));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void givesNoPodEverything(Template template) {
        template.resources().stream()
                .map(Map.Entry::getValue)
                .filter(resource -> resource.path("Type").asString().equals("AWS::IAM::Role"))
                .forEach(role -> {
                    assertThat(role.findValues("Action"))
                            .isNotEmpty()
                            .noneMatch(action -> action.toString().contains("*"));
                    assertThat(role.findValues("Resource"))
                            .flatMap(resource -> resource.valueStream().toList())
                            .noneMatch(resource -> resource.asString("").equals("*"));
                });
    }

    /** Whoever serves pages or runs the reconciliation meets all that the platform keeps in the bucket. */
    @ParameterizedTest
    @ValueSource(strings = {"Web", "Reconciliation"})
    void letsARoleAtEveryPlaceInTheBucket(String role) throws IOException {
        String policies = Template.read(FOLDER.resolve("roles.yaml"))
                .content()
                .at("/Resources/" + role)
                .toString();

        assertThat(placesInTheBucket())
                .contains("reports/", "reconciliation/")
                .allSatisfy(place -> assertThat(policies).contains("${Bucket}/" + place + "*"));
    }

    private static Set<String> placesInTheBucket() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEY.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> references(JsonNode content) {
        Set<String> found = new TreeSet<>(content.findValuesAsString("Ref"));
        content.findValuesAsString("Fn::GetAtt").forEach(attribute -> found.add(attribute.replaceFirst("\\..*", "")));
        content.findValues("Fn::Sub").forEach(text -> found.addAll(substitutions(text)));
        return found;
    }

    /** Of a text, or of a text with names of its own beside it. */
    private static Set<String> substitutions(JsonNode function) {
        String text = function.isArray() ? function.path(0).asString() : function.asString();
        return SUBSTITUTION
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !function.path(1).has(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A template, with CloudFormation's short functions in their long form. */
    record Template(Path file, JsonNode content) {

        static Template read(Path file) {
            return new Template(file, JsonMapper.shared().valueToTree(TemplateYaml.read(file)));
        }

        Set<Map.Entry<String, JsonNode>> resources() {
            return content.path("Resources").properties();
        }

        Set<Map.Entry<String, JsonNode>> parameters() {
            return content.path("Parameters").properties();
        }

        Set<String> declared() {
            return Stream.concat(parameters().stream(), resources().stream())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }
}
