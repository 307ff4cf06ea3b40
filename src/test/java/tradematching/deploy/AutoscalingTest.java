package tradematching.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A pod that works is never ended to save money (ADR 15). */
class AutoscalingTest {

    /** SQS' numbers of messages may be a minute old, and an event may come back for this long from a pod that died. */
    private static final int SECONDS_OF_DOUBT = 120;

    /** {@code selectPolicy: Disabled} binds the autoscaler; that KEDA goes to none is left, which the next test is about. */
    @Test
    void lowersNoNumberOfPods() {
        assertThat(behaviours()).hasSize(2).allSatisfy(behaviour -> {
            ApiTypes.check("behavior", "V2HorizontalPodAutoscalerBehavior", behaviour);
            assertThat(behaviour.at("/scaleDown/selectPolicy").asString()).isEqualTo("Disabled");
        });
    }

    /** Up to its activation value KEDA calls a trigger idle, and it counts what is in flight only when told to. */
    @Test
    void endsBurstWorkersOnlyWhenNothingWaitsAndNothingIsInFlight() {
        JsonNode scaling = of("ScaledObject").findFirst().orElseThrow().at("/spec");

        assertThat(scaling.path("minReplicaCount").asInt()).isZero();
        assertThat(scaling.has("idleReplicaCount")).isFalse();
        assertThat(scaling.path("cooldownPeriod").asInt()).isGreaterThan(SECONDS_OF_DOUBT);
        assertThat(scaling.path("triggers").valueStream().map(trigger -> trigger.path("metadata")))
                .hasSize(1)
                .allSatisfy(trigger -> {
                    assertThat(trigger.path("activationQueueLength").asString()).isEqualTo("0");
                    assertThat(trigger.path("scaleOnInFlight").asString()).isEqualTo("true");
                });
    }

    @Test
    void scalesEachDeploymentByOneAutoscaler() {
        List<String> scaled = Stream.concat(of("ScaledObject"), of("HorizontalPodAutoscaler"))
                .map(scaling -> scaling.at("/spec/scaleTargetRef/name").asString())
                .toList();

        assertThat(scaled).doesNotHaveDuplicates();
        assertThat(of("Deployment")
                        .map(deployment -> deployment.at("/metadata/name").asString()))
                .containsAll(scaled);
    }

    private static List<JsonNode> behaviours() {
        return Stream.concat(
                        of("HorizontalPodAutoscaler").map(autoscaler -> autoscaler.at("/spec/behavior")),
                        of("ScaledObject")
                                .map(scaled -> scaled.at("/spec/advanced/horizontalPodAutoscalerConfig/behavior")))
                .toList();
    }

    private static Stream<JsonNode> of(String kind) {
        return Manifest.all().filter(manifest -> manifest.kind().equals(kind)).map(Manifest::content);
    }
}
