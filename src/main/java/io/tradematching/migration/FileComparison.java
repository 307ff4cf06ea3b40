package io.tradematching.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stands in the bucket beside what stands in a folder.
 *
 * @param local names of files by source and content
 * @param stored keys of objects by source and content
 */
record FileComparison(Map<String, List<String>> local, Map<String, List<String>> stored) {

    boolean filesAreInBucket() {
        return onlyIn(local, stored).isEmpty();
    }

    boolean bucketIsInFiles() {
        return onlyIn(stored, local).isEmpty();
    }

    List<String> lines() {
        List<String> onlyLocal = onlyIn(local, stored);
        List<String> onlyStored = onlyIn(stored, local);
        List<String> lines = new ArrayList<>();
        lines.add(
                "%d files with %d different contents, %d objects with %d; contents only in files %d, only in the bucket %d"
                        .formatted(
                                size(local),
                                local.size(),
                                size(stored),
                                stored.size(),
                                onlyLocal.size(),
                                onlyStored.size()));
        onlyLocal.forEach(name -> lines.add(name + ": is not in the bucket"));
        onlyStored.forEach(key -> lines.add(key + ": is not among the files"));
        return lines;
    }

    private static long size(Map<String, List<String>> names) {
        return names.values().stream().mapToLong(List::size).sum();
    }

    private static List<String> onlyIn(Map<String, List<String>> one, Map<String, List<String>> other) {
        return one.entrySet().stream()
                .filter(entry -> !other.containsKey(entry.getKey()))
                .map(entry -> String.join(", ", entry.getValue()))
                .sorted()
                .toList();
    }
}
