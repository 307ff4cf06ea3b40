package io.tradematching.migration;

import io.tradematching.document.DocumentStore;
import io.tradematching.document.DocumentStore.StoredObject;
import io.tradematching.failure.PermanentFailureException;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings the documents in the bucket back to a folder, under their keys. The bucket stays as it is. */
@Component
class FileExport {

    private final DocumentStore bucket;

    FileExport(DocumentStore bucket) {
        this.bucket = bucket;
    }

    ExportReport export(Path folder, FileProgress progress) {
        try {
            Files.createDirectories(folder);
            List<StoredObject> objects = new ArrayList<>();
            for (TradeSource source : TradeSource.values()) {
                bucket.list(source.prefix(), objects::add);
            }
            return export(folder.toRealPath(), objects, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportReport export(Path folder, List<StoredObject> objects, FileProgress progress) throws IOException {
        List<String> problems = new ArrayList<>();
        int done = 0;
        for (StoredObject object : objects) {
            progress.at(done++, objects.size(), object.reference().key());
            export(folder, object, problems);
        }
        progress.at(done, objects.size(), "");
        String line = "%s: %d objects, %d of them not brought out".formatted(folder, done, problems.size());
        return new ExportReport(List.of(line), problems);
    }

    private void export(Path folder, StoredObject object, List<String> problems) throws IOException {
        String key = object.reference().key();
        try {
            Path target = folder.resolve(key).normalize();
            if (!target.startsWith(folder) || key.endsWith("/")) {
                problems.add(key + ": no file can have this name; download it by hand");
                return;
            }
            Files.createDirectories(target.getParent());
            if (download(object, target) == LocalData.Replacement.REFUSED) {
                problems.add(key + ": the local file is newer and differs; move it away, then export again");
            }
        } catch (InvalidPathException e) {
            problems.add(key + ": no file can have this name; download it by hand");
        } catch (PermanentFailureException e) {
            problems.add(e.failure().explanation());
        }
    }

    private LocalData.Replacement download(StoredObject object, Path target) throws IOException {
        Path fresh = target.resolveSibling(target.getFileName() + ".part");
        bucket.download(object.reference(), fresh, object.size());
        Files.setLastModifiedTime(fresh, FileTime.from(object.lastModified()));
        return LocalData.replace(target, fresh, object.lastModified());
    }
}
