package io.tradematching.document.ocr;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * A class path resource as a file. Several processes may unpack at once: each writes its own temporary file and renames it,
 * and a file of the right length is left alone.
 */
final class UnpackedResource {

    private UnpackedResource() {}

    /** The folder is private to the user, because code is loaded from it. */
    static Path in(Path folder, String resource) throws IOException {
        URL url = UnpackedResource.class.getResource(resource);
        if (url == null) {
            throw new FileNotFoundException("Not on the class path: " + resource);
        }
        Files.createDirectories(folder, privateFolder());
        Path target = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            if (!Files.exists(target) || Files.size(target) != connection.getContentLengthLong()) {
                writeAtOnce(content, target);
            }
        }
        return target;
    }

    private static void writeAtOnce(InputStream content, Path target) throws IOException {
        Path temporary = target.resolveSibling(UUID.randomUUID() + ".tmp");
        try {
            Files.copy(content, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static FileAttribute<?>[] privateFolder() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
