package io.tradematching.batchconsole;

import io.tradematching.launch.RunOutcome;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Runs jobs that people asked for, a few at a time, and writes down how each ended. */
@Component
class LaunchQueue implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LaunchQueue.class);

    private final Launching launching;
    private final ActionTable actions;
    private final ExecutorService threads;
    private final Set<Long> held = ConcurrentHashMap.newKeySet();

    LaunchQueue(Launching launching, ActionTable actions, ConsoleProperties properties) {
        this.launching = launching;
        this.actions = actions;
        this.threads = Executors.newFixedThreadPool(
                properties.launchThreads(),
                Thread.ofPlatform().name("console-launch-", 0).daemon().factory());
    }

    void submit(Action action, String jobName, JobParameters parameters) {
        held.add(action.id());
        threads.execute(() -> run(action, jobName, parameters));
    }

    /** Whether the action waits or runs in this process. */
    boolean holds(Action action) {
        return held.contains(action.id());
    }

    private void run(Action action, String jobName, JobParameters parameters) {
        try {
            actions.begun(action.id(), "running");
            end(action, launching.run(jobName, parameters));
        } catch (ActionRefusedException | IllegalArgumentException e) {
            actions.end(action.id(), ActionState.REFUSED, String.valueOf(e.getMessage()), null);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("Job {} could not be launched for action {}", jobName, action.id(), e);
            actions.end(action.id(), ActionState.NOT_ACHIEVED, "could not be launched: " + e, null);
        } finally {
            held.remove(action.id());
        }
    }

    private void end(Action action, RunOutcome outcome) {
        switch (outcome) {
            case RunOutcome.Ran(JobExecution execution) -> ended(action, execution);
            case RunOutcome.AlreadyComplete _ ->
                actions.end(action.id(), ActionState.REFUSED, "it is complete already; nothing ran", null);
            case RunOutcome.Busy _ ->
                actions.end(
                        action.id(),
                        ActionState.REFUSED,
                        "another process is running it, or launching was paused; nothing ran",
                        null);
        }
    }

    private void ended(Action action, JobExecution execution) {
        actions.end(
                action.id(),
                execution.getStatus() == BatchStatus.COMPLETED ? ActionState.CONFIRMED : ActionState.NOT_ACHIEVED,
                "execution %d ended %s".formatted(execution.getId(), execution.getStatus()),
                execution.getId());
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
