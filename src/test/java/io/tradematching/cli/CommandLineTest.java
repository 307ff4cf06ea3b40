package io.tradematching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tradematching.samples.SampleDocument;
import tradematching.samples.SampleSet;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void leavesOptionsAndJobParametersToTheServer() {
        assertThat(CommandLine.isCommand()).isFalse();
        assertThat(CommandLine.isCommand("--spring.batch.job.name=reconciliation", "businessDate=2026-01-31"))
                .isFalse();
        assertThat(CommandLine.isCommand("businessDate=2026-01-31")).isFalse();
        assertThat(CommandLine.isCommand("read", "a.pdf")).isTrue();
    }

    @Test
    void unknownCommandIsAnsweredWithTheUsage() {
        assertThat(execute("reed")).isEqualTo(2);
        assertThat(text(err)).contains("There is no command 'reed'.").contains("evaluate [FOLDER]");
    }

    @Test
    void unknownOptionIsAnsweredWithTheUsage() {
        assertThat(execute("evaluate", "--prevoius", "x")).isEqualTo(2);
        assertThat(text(err)).contains("--prevoius");
    }

    @Test
    void missingFolderIsAnsweredWithTheUsage(@TempDir Path folder) {
        assertThat(execute("evaluate", folder.resolve("none").toString())).isEqualTo(2);
    }

    @Test
    void folderWithoutTruthFilesIsAnsweredWithTheUsage(@TempDir Path folder) {
        assertThat(execute("evaluate", folder.toString())).isEqualTo(2);
        assertThat(text(err)).contains(".truth.json");
    }

    @Test
    void printsWhyAFileWasNotRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.pdf"), "Dear colleagues");
        assertThat(execute("read", file.toString())).isEqualTo(1);
        assertThat(text(out)).contains("\"reason\" : \"NOT_A_PDF\"").contains("\"TRADE_SOURCE\" : \"BANK\"");
    }

    @Test
    void folderInThePathDecidesTheSource(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve("COUNTERPARTY")).resolve("BANK_letter.pdf");
        Files.writeString(file, "Dear colleagues");
        assertThat(execute("read", file.toString())).isEqualTo(1);
        assertThat(text(out)).contains("\"TRADE_SOURCE\" : \"COUNTERPARTY\"");
    }

    @Test
    void scoresAFolderAndKeepsTheRun(@TempDir Path folder) throws IOException {
        SampleDocument sample = SampleSet.standard(3).documents().getFirst();
        Files.write(folder.resolve("one.pdf"), sample.content());
        Files.writeString(
                folder.resolve("one.truth.json"), sample.truth().orElseThrow().toJson());
        Path run = folder.resolve("run.json");
        assertThat(execute("evaluate", folder.toString(), "--output", run.toString()))
                .isZero();
        assertThat(execute("evaluate", folder.toString(), "--previous", run.toString()))
                .isZero();
        assertThat(text(out)).contains("1 documents").contains("0 documents have fewer mistakes, 0 have more");
    }

    private int execute(String... arguments) {
        return new CommandLine(new PrintStream(out), new PrintStream(err), _ -> 0).execute(List.of(arguments));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
