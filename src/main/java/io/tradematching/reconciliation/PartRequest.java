package io.tradematching.reconciliation;

import org.springframework.batch.integration.partition.StepExecutionRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which part of which run, as a message: pointers into the job repository, no trade data. */
final class PartRequest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PartRequest() {}

    static String write(StepExecutionRequest part) {
        return JSON.createObjectNode()
                .put("step", part.getStepName())
                .put("step_execution_id", part.getStepExecutionId())
                .toString();
    }

    /** @throws IllegalArgumentException if the message is no such request */
    static StepExecutionRequest parse(String message) {
        try {
            JsonNode node = JSON.readTree(message);
            return new StepExecutionRequest(
                    node.get("step").asString(), node.get("step_execution_id").asLong());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Not a request for a part of a reconciliation", e);
        }
    }
}
