package io.tradematching.batchconsole;

import org.jspecify.annotations.Nullable;

/** An action before it is recorded; without a reason there is none. */
record ActionRequest(
        ActionKind kind,
        String actor,
        String reason,
        @Nullable String jobName,
        @Nullable Long instanceId,
        @Nullable Long executionId,
        @Nullable Long selectionId) {

    private static final int LONGEST_REASON = 1_000;

    ActionRequest {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "Give a reason of at most %d characters for: %s".formatted(LONGEST_REASON, kind.words()));
        }
    }

    static ActionRequest on(ExecutionRow execution, ActionKind kind, String actor, String reason) {
        return new ActionRequest(
                kind, actor, reason, execution.jobName(), execution.instanceId(), execution.id(), null);
    }

    static ActionRequest onJob(String jobName, ActionKind kind, String actor, String reason) {
        return new ActionRequest(kind, actor, reason, jobName, null, null, null);
    }

    /** What the action is done to, for the audit trail. */
    String subject() {
        return executionId != null ? String.valueOf(executionId) : jobName != null ? jobName : "all jobs";
    }

    String subjectType() {
        return executionId != null ? "job execution" : "job";
    }
}
