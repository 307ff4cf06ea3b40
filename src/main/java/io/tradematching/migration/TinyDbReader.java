package io.tradematching.migration;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Hands out the records of a TinyDB file one after another, whatever its shape and size. */
final class TinyDbReader {

    /** Python writes {@code NaN} and {@code Infinity}. Whoever opened a stream closes it: its rest may still have to be counted. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final Predicate<String> marksRecord;

    TinyDbReader(Predicate<String> marksRecord) {
        this.marksRecord = marksRecord;
    }

    /** @return what is wrong with the file as a whole; the records before the place of the error were handed out */
    Optional<String> read(LegacyFile file, Consumer<LegacyRecord> records) throws IOException {
        TinyDbShape shape = shape(file);
        Sha256 sha = new Sha256();
        Optional<String> problem;
        try (InputStream content = sha.counting(open(file))) {
            problem = read(content, new Walk(file, shape, records));
            content.transferTo(OutputStream.nullOutputStream());
        }
        return sha.hex().equals(file.digest())
                ? problem
                : Optional.of("was changed while it was read; it is read again");
    }

    private TinyDbShape shape(LegacyFile file) throws IOException {
        try (InputStream content = open(file);
                JsonParser parser = parser(content)) {
            return TinyDbShape.of(parser, marksRecord);
        }
    }

    private static Optional<String> read(InputStream content, Walk walk) {
        try (JsonParser parser = parser(content)) {
            return walk.walk(parser);
        } catch (JacksonException e) {
            return Optional.of("is no complete JSON: it breaks off or is damaged at line %d, column %d"
                    .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
        }
    }

    private static InputStream open(LegacyFile file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16);
    }

    private static JsonParser parser(InputStream content) {
        return JSON.createParser(ObjectReadContext.empty(), content);
    }

    private record Walk(LegacyFile file, TinyDbShape shape, Consumer<LegacyRecord> records) {

        Optional<String> walk(JsonParser parser) {
            parser.nextToken();
            switch (shape.root()) {
                case EMPTY -> {}
                case NO_RECORDS -> {
                    return Optional.of("holds neither an object nor a list");
                }
                case RECORD -> record(parser, "(record)");
                case LIST -> list(parser, "");
                case CONTAINER -> container(parser);
            }
            return parser.nextToken() == null ? Optional.empty() : Optional.of("goes on after the end of its JSON");
        }

        private void container(JsonParser parser) {
            for (int number = 0; parser.nextToken() != JsonToken.END_OBJECT; number++) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                boolean holdsRecords = shape.collections().get(number);
                if (value == JsonToken.START_OBJECT) {
                    member(parser, name, holdsRecords);
                } else if (value == JsonToken.START_ARRAY && holdsRecords) {
                    list(parser, name);
                } else {
                    parser.skipChildren();
                }
            }
        }

        private void member(JsonParser parser, String name, boolean holdsRecords) {
            if (holdsRecords) {
                table(parser, name);
            } else {
                record(parser, name);
            }
        }

        private void table(JsonParser parser, String name) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String id = parser.currentName();
                parser.nextToken();
                record(parser, name + "/" + id);
            }
        }

        private void list(JsonParser parser, String name) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                record(parser, "%s[%d]".formatted(name, index));
            }
        }

        private void record(JsonParser parser, String place) {
            records.accept(new LegacyRecord(file, place, RecordContent.read(parser)));
        }
    }
}
