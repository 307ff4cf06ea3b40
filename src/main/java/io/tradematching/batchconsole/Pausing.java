package io.tradematching.batchconsole;

import io.tradematching.launch.LaunchPauses;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Pauses and resumes launching, on the record. */
@Component
class Pausing {

    private final LaunchPauses pauses;
    private final ActionLog log;
    private final ActionTable actions;

    Pausing(LaunchPauses pauses, ActionLog log, ActionTable actions) {
        this.pauses = pauses;
        this.log = log;
        this.actions = actions;
    }

    /** @param jobName {@link LaunchPauses#ALL_JOBS} for all */
    Action pause(String jobName, String actor, String reason) {
        Action action = log.record(ActionRequest.onJob(jobName, ActionKind.PAUSE, actor, reason), Map.of());
        boolean paused = pauses.pause(jobName, actor, reason.strip());
        return end(action, paused, "launching is paused; what runs goes on", "it was paused already");
    }

    Action resume(String jobName, String actor, String reason) {
        Action action = log.record(ActionRequest.onJob(jobName, ActionKind.RESUME, actor, reason), Map.of());
        return end(action, pauses.resume(jobName), "launching goes on", "it was not paused");
    }

    private Action end(Action action, boolean done, String outcome, String otherwise) {
        actions.end(action.id(), done ? ActionState.CONFIRMED : ActionState.REFUSED, done ? outcome : otherwise, null);
        return actions.find(action.id()).orElseThrow();
    }
}
