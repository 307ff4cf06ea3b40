package io.tradematching.document.worker;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What Linux counts for each thread: time on a processor, time in the queue for one, turns. */
final class RunQueue {

    private RunQueue() {}

    /** The longest time that any thread of a process has spent in the queue; zero where the system does not count it. */
    static Duration waited(long process) {
        long longest = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/%d/task".formatted(process)))) {
            for (Path thread : threads) {
                longest = Math.max(longest, nanos(Files.readString(thread.resolve("schedstat"))));
            }
        } catch (IOException | NumberFormatException | java.nio.file.DirectoryIteratorException _) {
            // Not Linux, or a thread or the process has ended meanwhile: what is known so far must do.
        }
        return Duration.ofNanos(longest);
    }

    private static long nanos(String schedstat) {
        String[] numbers = schedstat.strip().split(" ");
        return numbers.length < 2 ? 0 : Long.parseLong(numbers[1]);
    }
}
