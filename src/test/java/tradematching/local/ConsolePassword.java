package tradematching.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of the local users: made at the first start and kept, so that browsers may remember it. */
final class ConsolePassword {

    private static final int BYTES = 12;

    private final Path file;

    ConsolePassword(Path directory) {
        this.file = directory.resolve("console-password");
    }

    String value() {
        try {
            if (Files.notExists(file)) {
                keep(generated());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The password of the local users cannot be kept in " + file, e);
        }
    }

    private void keep(String password) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, password);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static String generated() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
