package io.tradematching.batchconsole;

import java.util.Map;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * What can be done with jobs and executions. Each is refused with how things stand where it is not possible, recorded before it is
 * done, and confirmed by what then happens.
 */
@Component
class Actions {

    private static final String ASKED_TO_STOP = "asked to stop; it ends after what it is doing";
    private static final int ATTEMPTS = 5;

    private final ExecutionTable executions;
    private final ExecutionViews views;
    private final Launching launching;
    private final LaunchQueue queue;
    private final JobOperator operator;
    private final ActionLog log;
    private final ActionTable table;

    Actions(
            ExecutionTable executions,
            ExecutionViews views,
            Launching launching,
            LaunchQueue queue,
            JobOperator operator,
            ActionLog log,
            ActionTable table) {
        this.executions = executions;
        this.views = views;
        this.launching = launching;
        this.queue = queue;
        this.operator = operator;
        this.log = log;
        this.table = table;
    }

    Action perform(ActionKind kind, long executionId, String actor, String reason) {
        return switch (kind) {
            case RESTART -> restart(executionId, actor, reason);
            case STOP -> stop(executionId, actor, reason);
            case ABANDON -> abandon(executionId, actor, reason);
            case RECOVER -> recover(executionId, actor, reason);
            case START, BULK_RESTART, PAUSE, RESUME, PURGE ->
                throw new IllegalArgumentException("%s is not done to one execution".formatted(kind));
        };
    }

    /** With the parameters given; a complete instance is refused when its turn comes. */
    Action start(String jobName, JobParameters parameters, String actor, String reason) {
        if (!launching.knows(jobName)) {
            throw new ActionRefusedException("This application has no job " + jobName);
        }
        Action action = log.record(
                ActionRequest.onJob(jobName, ActionKind.START, actor, reason),
                Map.of("parameters", parameters.toString()));
        queue.submit(action, jobName, parameters);
        return action;
    }

    private Action restart(long executionId, String actor, String reason) {
        ExecutionViews.View view = view(executionId);
        require(
                view.mayRestart(),
                view,
                "Only the latest execution of an instance that failed or stopped can be restarted");
        if (!launching.knows(view.execution().jobName())) {
            throw new ActionRefusedException(
                    "This application has no job " + view.execution().jobName());
        }
        Action action = log.record(ActionRequest.on(view.execution(), ActionKind.RESTART, actor, reason), Map.of());
        submit(action, view.execution());
        return action;
    }

    void submit(Action action, ExecutionRow execution) {
        queue.submit(
                action, execution.jobName(), launching.execution(execution.id()).getJobParameters());
    }

    private Action stop(long executionId, String actor, String reason) {
        ExecutionViews.View view = view(executionId);
        require(view.mayStop(), view, "Only an execution that is running and alive can be stopped");
        Action action = log.record(ActionRequest.on(view.execution(), ActionKind.STOP, actor, reason), Map.of());
        askToStop(action, executionId, ATTEMPTS);
        return action;
    }

    /** The execution writes its own records meanwhile; whoever comes second looks again. */
    private void askToStop(Action action, long executionId, int attempts) {
        try {
            if (launching.askToStop(executionId)) {
                table.begun(action.id(), ASKED_TO_STOP);
            } else {
                table.end(action.id(), ActionState.REFUSED, "it had ended by itself", executionId);
            }
        } catch (OptimisticLockingFailureException e) {
            if (isStopping(executionId)) {
                table.begun(action.id(), ASKED_TO_STOP);
            } else if (attempts > 1) {
                askToStop(action, executionId, attempts - 1);
            } else {
                table.end(
                        action.id(), ActionState.NOT_ACHIEVED, "it could not be asked: " + e.getMessage(), executionId);
            }
        }
    }

    private boolean isStopping(long executionId) {
        return executions
                .find(executionId)
                .filter(row -> row.status().equals("STOPPING"))
                .isPresent();
    }

    private Action abandon(long executionId, String actor, String reason) {
        ExecutionViews.View view = view(executionId);
        require(
                view.mayAbandon(),
                view,
                "Only the latest execution of an instance, once failed or stopped, can be abandoned");
        Action action = log.record(ActionRequest.on(view.execution(), ActionKind.ABANDON, actor, reason), Map.of());
        try {
            JobExecution execution = operator.abandon(launching.execution(executionId));
            table.end(action.id(), ActionState.CONFIRMED, "it is " + execution.getStatus(), executionId);
        } catch (JobExecutionAlreadyRunningException e) {
            table.end(action.id(), ActionState.REFUSED, String.valueOf(e.getMessage()), executionId);
        }
        return action;
    }

    private Action recover(long executionId, String actor, String reason) {
        ExecutionViews.View view = view(executionId);
        require(view.mayRecover(), view, "Only an execution whose process has gone silent can be recovered");
        Action action = log.record(ActionRequest.on(view.execution(), ActionKind.RECOVER, actor, reason), Map.of());
        boolean recovered = launching.recover(launching.execution(executionId));
        String status = executions.find(executionId).map(ExecutionRow::status).orElse("gone");
        table.end(
                action.id(),
                recovered ? ActionState.CONFIRMED : ActionState.REFUSED,
                recovered ? "it is " + status + " and can be restarted" : "a process that is alive holds it",
                executionId);
        return action;
    }

    private ExecutionViews.View view(long executionId) {
        return views.of(executions
                .find(executionId)
                .orElseThrow(() -> new ActionRefusedException("There is no job execution " + executionId)));
    }

    private static void require(boolean possible, ExecutionViews.View view, String rule) {
        if (!possible) {
            throw new ActionRefusedException("%s; execution %d is %s%s"
                    .formatted(
                            rule,
                            view.execution().id(),
                            view.execution().status(),
                            view.execution().running() || view.unresolved() ? "" : ", or was followed by another"));
        }
    }
}
