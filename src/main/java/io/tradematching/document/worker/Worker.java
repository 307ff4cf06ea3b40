package io.tradematching.document.worker;

import io.tradematching.document.worker.WorkerLostException.End;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One child process. It serves one request at a time, ends when its input ends, and is never reused after a failure. */
final class Worker {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);

    private static final int BEGINNING = 5;

    private enum State {
        BUSY,
        RESTING,
        ENDED
    }

    private final Process process;
    private final Path temporaryFiles;
    private final Frames frames;
    /** What it printed before its first answer, and so before it saw a document. */
    private final Queue<String> beginning = new ConcurrentLinkedQueue<>();

    private volatile boolean ready;
    private State state = State.BUSY;
    private long restingSince;
    private boolean killedAtDeadline;

    private Worker(Process process, Path temporaryFiles) {
        this.process = process;
        this.temporaryFiles = temporaryFiles;
        this.frames = new Frames(process.getInputStream(), process.getOutputStream());
    }

    static Worker launch(ChildJvm childJvm, WorkDirectory directory) throws IOException {
        Path temporaryFiles = directory.newFolder();
        Process process = childJvm.start(temporaryFiles);
        Worker worker = new Worker(process, temporaryFiles);
        Thread.ofVirtual().name("page-worker-" + process.pid() + "-log").start(worker::copyLog);
        return worker;
    }

    /** The first frame of a child: the version of its OCR engine. */
    String awaitReady() throws IOException {
        try {
            String version = frames.read(String.class);
            ready = true;
            return version;
        } catch (IOException e) {
            log.warn("{} did not start ({}): {}", this, exitStatus(), String.join(" | ", beginning));
            throw e;
        }
    }

    WorkerAnswer answer(WorkerRequest request) throws IOException {
        frames.write(request);
        return frames.read(WorkerAnswer.class);
    }

    /** How long its busiest thread was ready to run and got no processor, since the process began. */
    Duration waitedForProcessor() {
        return RunQueue.waited(process.pid());
    }

    synchronized void rest() {
        if (state == State.BUSY) {
            state = State.RESTING;
            restingSince = System.nanoTime();
        }
    }

    /** False if the process ended while it rested. */
    synchronized boolean wake() {
        if (state == State.RESTING && process.isAlive()) {
            state = State.BUSY;
            return true;
        }
        end();
        return false;
    }

    /** True if it did. */
    synchronized boolean endIfRestedFor(Duration time) {
        if (state == State.RESTING && System.nanoTime() - restingSince >= time.toNanos()) {
            end();
            return true;
        }
        return false;
    }

    synchronized void killAtDeadline() {
        if (state == State.BUSY) {
            killedAtDeadline = true;
            end();
        }
    }

    synchronized void end() {
        if (state != State.ENDED) {
            state = State.ENDED;
            process.destroyForcibly();
            var _ = process.onExit().thenRun(() -> WorkDirectory.delete(temporaryFiles));
        }
    }

    /** Ends the worker after a failed exchange and tells how it was lost. */
    WorkerLostException lost(Exception cause) {
        String exit = exitStatus();
        end();
        End lostBy = lostBy();
        String message =
                "%s %s".formatted(this, lostBy == End.KILLED_AT_DEADLINE ? "was killed at its deadline" : exit);
        WorkerLostException lost = new WorkerLostException(lostBy, message);
        lost.initCause(cause);
        return lost;
    }

    private End lostBy() {
        if (killedAtDeadline()) {
            return End.KILLED_AT_DEADLINE;
        }
        boolean outOfMemory = !process.isAlive() && process.exitValue() == ChildJvm.EXIT_OUT_OF_MEMORY;
        return outOfMemory ? End.OUT_OF_MEMORY : End.DIED;
    }

    @Override
    public String toString() {
        return "page worker " + process.pid();
    }

    private synchronized boolean killedAtDeadline() {
        return killedAtDeadline;
    }

    private String exitStatus() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) ? "died, exit " + process.exitValue() : "answered nonsense";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "was abandoned";
        }
    }

    /** What libraries print may hold document text, so it is for developers only. */
    private void copyLog() {
        try (BufferedReader lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.debug("{}: {}", this, line);
                if (!ready && beginning.size() < BEGINNING) {
                    beginning.add(line.strip());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            log.debug("{}: its log ended", this, e);
        }
    }
}
