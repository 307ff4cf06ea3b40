package io.tradematching.batchconsole;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One execution among those of its instance.
 *
 * @param number counts from 1
 * @param failedStep null if none failed
 * @param differences from the attempt before it, in words
 */
record Attempt(int number, ExecutionRow execution, @Nullable String failedStep, List<String> differences) {}
