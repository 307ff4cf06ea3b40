package io.tradematching.migration;

import io.tradematching.document.DocumentStore;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares the files of a folder with the documents in the bucket by source and content; names and dates play no part. */
@Component
class FileValidation {

    private final DocumentStore bucket;
    private final ObjectContents contents;

    FileValidation(DocumentStore bucket, ObjectContents contents) {
        this.bucket = bucket;
        this.contents = contents;
    }

    FileComparison compare(Path folder) {
        try {
            return new FileComparison(local(folder), stored());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names by content. */
    private static Map<String, List<String>> local(Path folder) throws IOException {
        Map<String, List<String>> names = new HashMap<>();
        for (Path path : LocalFiles.in(folder)) {
            String name = LocalFiles.name(folder, path);
            Optional<TradeSource> source = TradeSource.ofKey(name);
            if (source.isPresent()) {
                add(names, source.orElseThrow(), Sha256.ofFile(path), name);
            }
        }
        return names;
    }

    private Map<String, List<String>> stored() throws IOException {
        Map<String, List<String>> keys = new HashMap<>();
        for (TradeSource source : TradeSource.values()) {
            List<String> listed = new ArrayList<>();
            bucket.list(source.prefix(), object -> listed.add(object.reference().key()));
            for (String key : listed) {
                add(keys, source, contents.digest(key).orElse("gone"), key);
            }
        }
        return keys;
    }

    private static void add(Map<String, List<String>> names, TradeSource source, String digest, String name) {
        names.computeIfAbsent(source.prefix() + digest, _ -> new ArrayList<>()).add(name);
    }
}
