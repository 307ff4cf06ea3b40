package tradematching.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an environment changes must be there to be changed, and what comes out must still be right. */
class OverlaysTest {

    private static final Path ROLES = Path.of("k8s/aws/roles.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"dev", "staging", "prod"})
    void replacesOnlyWhatTheBaseHas(String environment) {
        Manifest overlay = in(environment).findFirst().orElseThrow();

        assertThat(overlay.content().path("patches").valueStream().filter(patch -> patch.has("target")))
                .isNotEmpty()
                .allSatisfy(patch -> assertThat(replaced(patch)).noneMatch(JsonNode::isMissingNode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "staging", "prod"})
    void namesRolesThatTheTemplateMakes(String environment) throws IOException {
        String overlay = Files.readString(folder(environment).resolve("kustomization.yaml"));

        assertThat(roles()).hasSize(4).allSatisfy(role -> assertThat(overlay).contains(":role/" + role + "\n"));
    }

    /** A pod takes a role by the name of its service account. */
    @Test
    void letsEachServiceAccountTakeItsRole() throws IOException {
        String template = Files.readString(ROLES);

        assertThat(Manifest.all().filter(manifest -> manifest.kind().equals("ServiceAccount")))
                .hasSize(3)
                .allSatisfy(account -> {
                    assertThat(account.content().at("/metadata/annotations").toString())
                            .contains(":role/trade-matching-" + account.name() + '"');
                    assertThat(template).contains("system:serviceaccount:${Namespace}:" + account.name() + '"');
                });
    }

    /** By the tool that a cluster is given them with, where it is installed. */
    @ParameterizedTest
    @ValueSource(strings = {"dev", "staging", "prod"})
    void comesOutRight(String environment, @TempDir Path folder) {
        assumeTrue(Tool.KUBECTL.isInstalled(), "kubectl is not installed");
        Path rendered =
                Tool.KUBECTL.run(folder, "kustomize", folder(environment).toString());

        List<Manifest> all = Manifest.in(rendered).toList();

        assertThat(all).hasSizeGreaterThan(20).allSatisfy(ApiTypes::check);
        assertThat(all.stream().flatMap(Manifest::containers))
                .allMatch(container -> container.path("image").asString().contains(".amazonaws.com/"));
    }

    private static Stream<JsonNode> replaced(JsonNode patch) {
        Manifest target = Manifest.all()
                .filter(manifest ->
                        manifest.kind().equals(patch.at("/target/kind").asString()))
                .filter(manifest ->
                        manifest.name().equals(patch.at("/target/name").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The base has no " + patch.path("target")));
        JsonNode changes = JsonMapper.shared()
                .valueToTree(new Yaml().load(patch.path("patch").asString()));
        return changes.valueStream()
                .map(change -> target.content().at(change.path("path").asString()));
    }

    private static Set<String> roles() {
        JsonNode template = JsonMapper.shared().valueToTree(TemplateYaml.read(ROLES));
        return template.path("Resources")
                .valueStream()
                .map(resource -> resource.at("/Properties/RoleName").asString())
                .collect(Collectors.toSet());
    }

    private static Stream<Manifest> in(String environment) {
        return Manifest.in(folder(environment).resolve("kustomization.yaml"));
    }

    private static Path folder(String environment) {
        return Path.of("k8s/overlays", environment);
    }
}
