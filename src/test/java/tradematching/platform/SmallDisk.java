package tradematching.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A working directory of 64 MiB that one process alone sees. Linux only; a mount of one's own needs no right of the machine. */
final class SmallDisk {

    private static final String MOUNT = "mount -t tmpfs -o size=64m tmpfs \"$0\" && exec \"$@\"";

    private final Path filler;

    private SmallDisk(Path filler) {
        this.filler = filler;
    }

    /** The command, run so that the directory is such a disk for it. */
    static List<String> under(Path directory, List<String> command) {
        List<String> wrapped = new ArrayList<>(
                List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", MOUNT, directory.toString()));
        wrapped.addAll(command);
        return wrapped;
    }

    /** Of a process that was started so, seen from here. */
    static SmallDisk of(long process, Path directory) {
        return new SmallDisk(Path.of("/proc/%d/root%s/filler".formatted(process, directory)));
    }

    void fill() {
        try (OutputStream file = Files.newOutputStream(filler)) {
            fill(file, 1 << 16);
            fill(file, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(OutputStream file, int step) {
        try {
            while (true) {
                file.write(new byte[step]);
            }
        } catch (IOException _) {
            // Full, as wanted.
        }
    }

    void free() {
        try {
            Files.delete(filler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
