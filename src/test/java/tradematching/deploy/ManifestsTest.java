package tradematching.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.cli.CommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ManifestsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)");
    private static final Pattern METRIC = Pattern.compile("\\b(?:trade|reconciliation|open)_[a-z_]+\\b");
    private static final Pattern DATABASE = Pattern.compile("DATABASE_URL: (\\S+)");
    private static final String LOAD_BALANCER = "alb.ingress.kubernetes.io/";
    private static final Set<String> OF_THE_FRAMEWORK = Set.of("SPRING_PROFILES_ACTIVE");

    static Stream<Manifest> all() {
        return Manifest.all();
    }

    static Stream<Manifest> withPods() {
        return Manifest.all().filter(manifest -> manifest.pods().findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("all")
    void fitsTheTypeOfTheApi(Manifest manifest) {
        ApiTypes.check(manifest);
    }

    /** https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted */
    @ParameterizedTest
    @MethodSource("withPods")
    void passesTheRestrictedPodSecurityStandard(Manifest manifest) {
        assertThat(manifest.pods()).isNotEmpty().allSatisfy(pod -> {
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/runAsUser").asInt()).isEqualTo(1000);
            assertThat(pod.at("/securityContext/seccompProfile/type").asString())
                    .isEqualTo("RuntimeDefault");
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(pod.propertyNames()).doesNotContain("hostNetwork", "hostPID", "hostIPC", "initContainers");
            assertThat(pod.path("volumes").valueStream()).allMatch(volume -> volume.has("emptyDir"));
        });
        assertThat(manifest.containers()).isNotEmpty().allSatisfy(container -> {
            JsonNode context = container.path("securityContext");
            assertThat(context.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
            assertThat(context.path("readOnlyRootFilesystem").asBoolean(false)).isTrue();
            assertThat(context.at("/capabilities").toString()).isEqualTo("{\"drop\":[\"ALL\"]}");
        });
    }

    @ParameterizedTest
    @MethodSource("withPods")
    void boundsWhatAPodTakes(Manifest manifest) {
        assertThat(manifest.containers()).allSatisfy(container -> {
            assertThat(container.at("/resources/requests").propertyNames()).containsExactly("cpu", "memory");
            assertThat(container.at("/resources/limits").propertyNames()).containsExactly("cpu", "memory");
        });
    }

    /** OCR's libraries come for these two. */
    @ParameterizedTest
    @MethodSource("withPods")
    void asksForANodeThatTheImageIsBuiltFor(Manifest manifest) {
        assertThat(manifest.pods()).allSatisfy(pod -> {
            assertThat(pod.at("/nodeSelector/kubernetes.io~1os").asString()).isEqualTo("linux");
            assertThat(pod.at("/affinity/nodeAffinity").findValues("values")).hasToString("[[\"amd64\",\"arm64\"]]");
        });
    }

    @Test
    void givesAPodThatTakesDocumentsInMoreTimeToEndThanAStepMayTake() {
        int step = Integer.parseInt(settings().getOrDefault("MAX_EXECUTION_TIME", ""));

        assertThat(all().filter(manifest -> manifest.name().matches("trade-matching-(system|burst)"))
                        .flatMap(Manifest::pods))
                .hasSize(2)
                .allMatch(pod -> pod.path("terminationGracePeriodSeconds").asInt() > step);
    }

    @Test
    void setsOnlyWhatTheApplicationReads() throws IOException {
        Set<String> known =
                matches(PLACEHOLDER, Path.of("src/main/resources/application.yml"), found -> found.group(1));
        known.addAll(OF_THE_FRAMEWORK);

        assertThat(known).containsAll(settings().keySet());
        assertThat(known).containsAll(variablesOfDeployments());
    }

    @Test
    void holdsNoSecret() {
        assertThat(all().map(Manifest::kind)).doesNotContain("Secret");
        assertThat(settings().keySet()).noneMatch(name -> name.matches(".*(PASSWORD|SECRET|TOKEN|_KEY)$"));
    }

    @Test
    void talksToTheDatabaseAndToPeopleOverTlsOnly() throws IOException {
        assertThat(databases()).hasSizeGreaterThan(1).allMatch(address -> address.endsWith("sslmode=verify-full"));
        assertThat(all().filter(manifest -> manifest.kind().equals("Ingress")))
                .isNotEmpty()
                .extracting(ingress -> ingress.content().path("metadata").path("annotations"))
                .allSatisfy(load -> {
                    assertThat(load.path(LOAD_BALANCER + "listen-ports").asString())
                            .isEqualTo("[{\"HTTPS\": 443}]");
                    assertThat(load.path(LOAD_BALANCER + "ssl-policy").asString())
                            .startsWith("ELBSecurityPolicy-TLS13-1-2");
                });
    }

    @Test
    void usesThePortsOfTheSettings() {
        Map<String, String> settings = settings();

        assertThat(all().filter(manifest -> manifest.kind().equals("Deployment"))
                        .flatMap(Manifest::containers)
                        .flatMap(container -> container.path("ports").valueStream())
                        .map(port -> port.path("containerPort").asString())
                        .distinct())
                .containsExactlyInAnyOrder(settings.get("HEALTH_CHECK_PORT"), settings.get("METRICS_PORT"));
    }

    @Test
    void startsJobsAndCommandsThatThereAre() {
        List<String> started = all().filter(manifest -> manifest.kind().equals("CronJob"))
                .flatMap(Manifest::containers)
                .map(container -> container.path("args").path(0).asString())
                .toList();

        assertThat(started)
                .isNotEmpty()
                .allMatch(argument -> argument.equals("--spring.batch.job.name=reconciliation")
                        || CommandLine.names().contains(argument));
    }

    @Test
    void tellsThePagesWhenTheCronJobsStart() {
        Map<String, String> settings = settings();

        assertThat(all().filter(manifest -> manifest.kind().equals("CronJob")))
                .isNotEmpty()
                .allSatisfy(job -> assertThat(job.content().at("/spec/schedule").asString())
                        .isEqualTo(settings.get(job.name().toUpperCase(Locale.ROOT) + "_SCHEDULE")));
    }

    @Test
    void asksForMetricsThatThereAre() throws IOException {
        String source = source();
        Set<String> asked = matches(METRIC, Path.of("k8s/base/alerts.yaml"), MatchResult::group);
        asked.addAll(matches(METRIC, Path.of("k8s/base/dashboard.yaml"), MatchResult::group));

        assertThat(asked)
                .isNotEmpty()
                .filteredOn(metric -> !source.contains('"' + registered(metric) + '"'))
                .isEmpty();
    }

    @Test
    void tellsForEachAlertWhatToDo() throws IOException {
        String runbook = Files.readString(Path.of("src/docs/operations.md"));

        assertThat(Manifest.in(Path.of("k8s/base/alerts.yaml"))
                        .flatMap(rules -> rules.content().at("/spec/groups").valueStream())
                        .flatMap(group -> group.path("rules").valueStream())
                        .map(rule -> "### " + rule.path("alert").asString() + "\n"))
                .isNotEmpty()
                .allMatch(runbook::contains);
    }

    private static Map<String, String> settings() {
        return all().filter(manifest -> manifest.name().equals("trade-matching-settings"))
                .flatMap(manifest -> manifest.content().path("data").propertyStream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString()));
    }

    /** Those of the base and of each environment. */
    private static Set<String> databases() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("k8s"))) {
            Set<String> addresses = new HashSet<>();
            for (Path file :
                    files.filter(file -> file.endsWith("settings.yaml")).toList()) {
                addresses.addAll(matches(DATABASE, file, found -> found.group(1)));
            }
            return addresses;
        }
    }

    private static Set<String> variablesOfDeployments() {
        return all().filter(manifest -> manifest.kind().equals("Deployment"))
                .flatMap(Manifest::containers)
                .flatMap(container -> container.path("env").valueStream())
                .map(variable -> variable.path("name").asString())
                .collect(Collectors.toSet());
    }

    private static Set<String> matches(Pattern pattern, Path file, Function<MatchResult, String> part)
            throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(part)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Prometheus adds the unit of timers and the nature of counters. */
    private static String registered(String metric) {
        return metric.replaceFirst("_total$", "").replaceFirst("_seconds_(bucket|count|sum)$", "");
    }

    private static String source() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
