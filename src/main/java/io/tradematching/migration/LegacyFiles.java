package io.tradematching.migration;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the legacy files under a path. */
final class LegacyFiles {

    private LegacyFiles() {}

    /**
     * The file itself, or the JSON files of the folder and its folders, by name.
     *
     * @throws io.tradematching.failure.TransientFailureException RESOURCE_MISSING if there is nothing under the path
     */
    static List<LegacyFile> under(Path root) throws IOException {
        if (!Files.isReadable(root)) {
            String message = "TINYDB_PATH names nothing that can be read; mount the legacy files or unset it";
            throw new Failure(FailureReason.RESOURCE_MISSING, root.toString(), message).asException();
        }
        List<LegacyFile> files = new ArrayList<>();
        for (Path path : Files.isDirectory(root) ? inFolder(root) : List.of(root)) {
            files.add(file(root, path));
        }
        return files;
    }

    private static List<Path> inFolder(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static LegacyFile file(Path root, Path path) throws IOException {
        Path relative = root.equals(path) ? path.getFileName() : root.relativize(path);
        return new LegacyFile(
                relative.toString().replace('\\', '/'),
                path,
                Sha256.ofFile(path),
                Files.getLastModifiedTime(path).toInstant());
    }
}
