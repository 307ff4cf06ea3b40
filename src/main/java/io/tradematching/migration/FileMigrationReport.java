package io.tradematching.migration;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a migration of local files came to; the counts add up to the files found.
 *
 * @param uploaded now or by an earlier run
 * @param duplicates files whose content is in the bucket under another file's name
 * @param refused one line for each file that is not in the bucket, with the reason
 */
public record FileMigrationReport(long files, long uploaded, long duplicates, List<String> refused) {

    public FileMigrationReport {
        refused = List.copyOf(refused);
    }

    /** Whether the content of every file is in the bucket. */
    public boolean isComplete() {
        return refused.isEmpty();
    }

    public List<String> lines() {
        String counts = "%d files: %d in the bucket, %d with the content of another, %d refused"
                .formatted(files, uploaded, duplicates, refused.size());
        return Stream.concat(Stream.of(counts), refused.stream()).toList();
    }
}
