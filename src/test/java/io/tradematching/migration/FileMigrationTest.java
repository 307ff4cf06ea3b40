package io.tradematching.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tradematching.document.InMemoryDocumentStore;
import io.tradematching.failure.TransientFailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMigrationTest {

    private static final Clock CLOCK = Clock.fixed(LegacySystem.NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @TempDir
    private Path work;

    private final InMemoryDocumentStore bucket = new InMemoryDocumentStore("trade-documents", CLOCK);
    private final List<String> progress = new ArrayList<>();
    private ObjectJournal journal;

    @BeforeEach
    void emptyJournal() {
        journal = LegacySystem.emptyObjectJournal();
    }

    @Test
    void putsFilesUnderTheDayOfTheirLastChange() throws IOException {
        file("BANK/GCS382857_V1.pdf", "one", "2025-11-30T23:59:59Z");
        file("COUNTERPARTY/2024/deep/fab.PDF", "two", "2026-01-15T10:00:00Z");

        FileMigrationReport report = migrate();

        assertThat(bucket.keys())
                .containsExactly("BANK/2025/11/30/GCS382857_V1.pdf", "COUNTERPARTY/2026/01/15/fab.PDF");
        assertThat(bucket.metadata("BANK/2025/11/30/GCS382857_V1.pdf"))
                .containsEntry("original-path", "BANK/GCS382857_V1.pdf")
                .containsEntry("migrated-from", folder.toString())
                .containsEntry("migration-timestamp", "2026-01-31T02:00:00Z")
                .containsKey("sha256");
        assertThat(report).isEqualTo(new FileMigrationReport(2, 2, 0, List.of()));
        assertThat(progress).containsExactly("0/2", "1/2", "2/2");
    }

    @Test
    void sendsIdenticalContentOfOneSideOnce() throws IOException {
        file("BANK/a.pdf", "same", "2026-01-01T00:00:00Z");
        file("BANK/copy of a.pdf", "same", "2026-01-02T00:00:00Z");
        file("COUNTERPARTY/a.pdf", "same", "2026-01-01T00:00:00Z");

        assertThat(migrate()).isEqualTo(new FileMigrationReport(3, 2, 1, List.of()));
        assertThat(bucket.keys()).containsExactly("BANK/2026/01/01/a.pdf", "COUNTERPARTY/2026/01/01/a.pdf");
    }

    @Test
    void keepsTwoFilesOfOneNameAndDayApart() throws IOException {
        file("BANK/x/a.pdf", "one", "2026-01-01T00:00:00Z");
        file("BANK/y/a.pdf", "two", "2026-01-01T12:00:00Z");

        assertThat(migrate().uploaded()).isEqualTo(2);
        assertThat(bucket.keys()).hasSize(2).allMatch(key -> key.endsWith("/a.pdf"));
    }

    @Test
    void sendsNothingASecondTimeEvenIfTheJournalIsLost() throws IOException {
        file("BANK/a.pdf", "one", "2026-01-01T00:00:00Z");
        migrate();
        Map<String, String> metadata = bucket.metadata("BANK/2026/01/01/a.pdf");
        assertThat(migrate().uploaded()).isEqualTo(1);
        journal = LegacySystem.emptyObjectJournal();

        assertThat(migrate().uploaded()).isEqualTo(1);
        assertThat(bucket.keys()).hasSize(1);
        assertThat(bucket.metadata("BANK/2026/01/01/a.pdf")).isSameAs(metadata);
    }

    @Test
    void refusesWhatIsOfNoSideByName() throws IOException {
        file("Bank/a.pdf", "one", "2026-01-01T00:00:00Z");
        file(".DS_Store", "finder", "2026-01-01T00:00:00Z");

        assertThat(migrate().lines())
                .containsExactly(
                        "1 files: 0 in the bucket, 0 with the content of another, 1 refused",
                        "Bank/a.pdf: is not under BANK/ or COUNTERPARTY/");
        assertThat(bucket.keys()).isEmpty();
    }

    @Test
    void saysWhatItWouldDoWithoutDoingIt() throws IOException {
        file("BANK/a.pdf", "one", "2026-01-01T00:00:00Z");

        assertThat(migration().plan(folder)).containsExactly("BANK/a.pdf -> BANK/2026/01/01/a.pdf");
        assertThat(bucket.keys()).isEmpty();
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatExceptionOfType(TransientFailureException.class)
                .isThrownBy(() -> migration().migrate(folder.resolve("gone"), FileProgress.UNSEEN));
    }

    @Test
    void bringsEverythingBackUnlessTheLocalFileIsNewer() throws IOException {
        file("BANK/a.pdf", "one", "2026-01-01T00:00:00Z");
        file("BANK/b.pdf", "two", "2026-01-01T00:00:00Z");
        migrate();
        Path back = work.resolve("back");
        Path older = write(back.resolve("BANK/2026/01/01/a.pdf"), "older", "2026-01-30T00:00:00Z");
        Path newer = write(back.resolve("BANK/2026/01/01/b.pdf"), "newer", "2026-02-01T00:00:00Z");

        ExportReport report = new FileExport(bucket).export(back, FileProgress.UNSEEN);

        assertThat(older).hasContent("one");
        assertThat(older.resolveSibling("a.pdf.until-20260130_000000")).hasContent("older");
        assertThat(newer).hasContent("newer");
        assertThat(report.problems())
                .singleElement()
                .asString()
                .startsWith("BANK/2026/01/01/b.pdf: the local file is newer");
    }

    @Test
    void neverWritesOutsideOfTheFolder() {
        bucket.write("BANK/../../evil.pdf", new byte[] {1}, "application/pdf", Map.of());

        ExportReport report = new FileExport(bucket).export(work.resolve("back"), FileProgress.UNSEEN);

        assertThat(report.problems()).singleElement().asString().contains("no file can have this name");
        assertThat(work.resolve("evil.pdf")).doesNotExist();
    }

    @Test
    void comparesFilesAndObjectsByContent() throws IOException {
        file("BANK/a.pdf", "one", "2026-01-01T00:00:00Z");
        migrate();
        FileValidation validation = new FileValidation(bucket, contents());
        assertThat(validation.compare(folder).filesAreInBucket()).isTrue();
        assertThat(validation.compare(folder).bucketIsInFiles()).isTrue();

        file("BANK/b.pdf", "two", "2026-01-01T00:00:00Z");
        bucket.write("BANK/2026/01/01/a.pdf", new byte[] {1}, "application/pdf", Map.of());

        assertThat(validation.compare(folder).lines())
                .contains(
                        "BANK/a.pdf: is not in the bucket",
                        "BANK/b.pdf: is not in the bucket",
                        "BANK/2026/01/01/a.pdf: is not among the files");
    }

    private FileMigrationReport migrate() {
        progress.clear();
        return migration().migrate(folder, (done, total, _) -> progress.add(done + "/" + total));
    }

    private FileMigration migration() {
        return new FileMigration(new FileUpload(bucket, contents(), journal, CLOCK), journal, CLOCK);
    }

    private ObjectContents contents() {
        return new ObjectContents(bucket, new MigrationProperties("", 1, work));
    }

    private void file(String name, String content, String modified) throws IOException {
        write(folder.resolve(name), content, modified);
    }

    private static Path write(Path path, String content, String modified) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        return Files.setLastModifiedTime(path, FileTime.from(Instant.parse(modified)));
    }
}
