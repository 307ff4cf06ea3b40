package io.tradematching.migration;

import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Brings local confirmations to the bucket, where they are taken in like any other. Only files under a folder {@code BANK} or
 * {@code COUNTERPARTY} are documents of a side. Repeating it is harmless: what is there is not sent again.
 */
@Component
public class FileMigration {

    private final FileUpload upload;
    private final ObjectJournal journal;
    private final Clock clock;

    FileMigration(FileUpload upload, ObjectJournal journal, Clock clock) {
        this.upload = upload;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param folder holds the folders {@code BANK} and {@code COUNTERPARTY}
     * @throws io.tradematching.failure.TransientFailureException if the bucket does not answer; a repetition goes on from there
     */
    public FileMigrationReport migrate(Path folder, FileProgress progress) {
        try {
            List<Path> paths = LocalFiles.in(folder);
            List<MigratedObject> objects = new ArrayList<>();
            for (Path path : paths) {
                String name = LocalFiles.name(folder, path);
                progress.at(objects.size(), paths.size(), name);
                objects.add(migrate(folder, path, name));
            }
            progress.at(paths.size(), paths.size(), "");
            return report(objects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@link #migrate} would look at, without a look at the bucket. */
    public List<String> plan(Path folder) {
        try {
            List<String> plan = new ArrayList<>();
            for (Path path : LocalFiles.in(folder)) {
                String name = LocalFiles.name(folder, path);
                plan.add(
                        TradeSource.ofKey(name).isEmpty()
                                ? name + ": refused, not under BANK/ or COUNTERPARTY/"
                                : name + " -> "
                                        + LocalFiles.file(
                                                        path,
                                                        name,
                                                        TradeSource.ofKey(name).orElseThrow())
                                                .key());
            }
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MigratedObject migrate(Path folder, Path path, String name) throws IOException {
        Optional<TradeSource> source = TradeSource.ofKey(name);
        if (source.isEmpty()) {
            return refused(name, Sha256.ofFile(path), "is not under BANK/ or COUNTERPARTY/");
        }
        LocalFile file = LocalFiles.file(path, name, source.orElseThrow());
        Optional<MigratedObject> settled = journal.settled(file);
        return settled.isPresent() ? settled.orElseThrow() : moved(folder, file);
    }

    private MigratedObject moved(Path folder, LocalFile file) throws IOException {
        MigratedObject object = upload.upload(file, folder.toString());
        journal.record(object, file.source(), clock.instant());
        return object;
    }

    private MigratedObject refused(String name, String digest, String reason) {
        MigratedObject object = new MigratedObject(name, digest, MigratedObject.Outcome.REFUSED, null, reason);
        journal.record(object, null, clock.instant());
        return object;
    }

    private static FileMigrationReport report(List<MigratedObject> objects) {
        return new FileMigrationReport(
                objects.size(),
                count(objects, MigratedObject.Outcome.UPLOADED),
                count(objects, MigratedObject.Outcome.DUPLICATE),
                objects.stream()
                        .filter(MigratedObject::isRefused)
                        .map(object -> object.path() + ": " + object.message())
                        .toList());
    }

    private static long count(List<MigratedObject> objects, MigratedObject.Outcome outcome) {
        return objects.stream().filter(object -> object.outcome() == outcome).count();
    }
}
