package io.tradematching.migration;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of a folder. */
final class LocalFiles {

    private LocalFiles() {}

    /**
     * By name; without those that operating systems and version control leave behind, which begin with a dot.
     *
     * @throws io.tradematching.failure.TransientFailureException RESOURCE_MISSING if there is no such folder
     */
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Failure(FailureReason.RESOURCE_MISSING, folder.toString(), "is no folder").asException();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Relative to the folder, with slashes. */
    static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    static LocalFile file(Path path, String name, TradeSource source) throws IOException {
        return new LocalFile(
                name,
                path,
                source,
                Sha256.ofFile(path),
                Files.getLastModifiedTime(path).toInstant());
    }
}
