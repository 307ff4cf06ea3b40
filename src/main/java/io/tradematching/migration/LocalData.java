package io.tradematching.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Puts a file into its place without ever losing what stood there. */
final class LocalData {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").withZone(ZoneOffset.UTC);

    private LocalData() {}

    enum Replacement {
        WRITTEN("written"),
        UNCHANGED("there already"),
        WRITTEN_BESIDE_OLD("written; what stood there is kept beside it"),
        REFUSED("not written: what stands there is newer");

        private final String text;

        Replacement(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /**
     * @param fresh is gone afterwards
     * @param changedAt when the data in it were last changed; a file that was changed later is left alone
     */
    static Replacement replace(Path target, Path fresh, Instant changedAt) throws IOException {
        if (!Files.exists(target)) {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return Replacement.WRITTEN;
        }
        if (Files.mismatch(target, fresh) < 0) {
            Files.delete(fresh);
            return Replacement.UNCHANGED;
        }
        Instant standing = Files.getLastModifiedTime(target).toInstant();
        if (standing.isAfter(changedAt)) {
            Files.delete(fresh);
            return Replacement.REFUSED;
        }
        Files.move(target, target.resolveSibling(target.getFileName() + ".until-" + TIME.format(standing)));
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        return Replacement.WRITTEN_BESIDE_OLD;
    }
}
