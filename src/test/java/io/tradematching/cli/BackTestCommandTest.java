package io.tradematching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackTestCommandTest {

    private static final String HEADER =
            "record_id,trade_reference,their_reference,trade_date,maturity_date,product_type,currency,notional,fixed_rate,counterparty_name\n";

    @TempDir
    Path folder;

    private Path bank;
    private Path counterparty;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeTrades() throws IOException {
        bank = Files.writeString(
                folder.resolve("bank.csv"),
                HEADER + "B1,GCS1,,2026-01-05,2031-01-07,IRS,USD,50000000,0.0375,Aldgate Capital LLC\n"
                        + "B2,GCS2,,2026-01-06,2030-01-08,IRS,USD,7500000,0.0412,Kestrel Bank AG\n");
        counterparty = Files.writeString(
                folder.resolve("counterparty.csv"),
                HEADER + "C1,FAB1,GCS1,2026-01-05,2031-01-07,IRS,USD,50000000,0.0376,Aldgate Capital LLC\n"
                        + "C2,FAB2,,2026-01-06,2030-01-08,IRS,USD,7500000,0.0412,Kestrel Bank AG\n");
    }

    @Test
    void saysWhichBreaksAWiderToleranceWouldClose() throws IOException {
        Path candidate = rules(
                "{types: [RATE], tolerance: 0.0001 percentage points}", "{types: [RATE], tolerance: 2 basis points}");

        assertThat(backTest(candidate.toString())).isZero();

        assertThat(text(out))
                .contains("1 pairs unchanged")
                .contains("0 new pairs")
                .contains("1 pairs with another verdict")
                .contains("changed B1 = C1: MISMATCHED fixed_rate -> MATCHED");
    }

    @Test
    void saysWhichPairsAreNewAndWhichAreLostAgainstDecidedOnes() throws IOException {
        Path decided = Files.writeString(
                folder.resolve("decided.csv"),
                "bank_record_id,cpty_record_id,status,differences\nB1,C2,MISMATCHED,notional=1|2 ECONOMIC HIGH\nB2,,UNMATCHED,\n");
        Path changes = folder.resolve("changes.csv");

        assertThat(backTest(rules("", "").toString(), "--decided", decided.toString(), "--output", changes.toString()))
                .isZero();

        assertThat(changes)
                .content()
                .isEqualTo("change,bank_record_id,cpty_record_id,before,after\n"
                        + "new,B1,C1,,MISMATCHED fixed_rate\n"
                        + "new,B2,C2,,MATCHED\n"
                        + "lost,B1,C2,MISMATCHED notional,\n");
    }

    @Test
    void aMistakeInTheCandidateIsNamedWithItsLine() throws IOException {
        Path candidate = rules("accept: 18 ", "accept: many ");

        assertThat(backTest(candidate.toString())).isEqualTo(2);

        assertThat(text(err)).containsPattern("rules.yaml, line \\d+: 'many' is not a number");
    }

    private Path rules(String standard, String changed) throws IOException {
        String rules = Files.readString(Path.of("src/main/resources/matching-rules.yaml"));
        assertThat(rules).contains(standard);
        return Files.writeString(folder.resolve("rules.yaml"), rules.replace(standard, changed));
    }

    private int backTest(String... arguments) {
        List<String> trades = List.of("--bank", bank.toString(), "--counterparty", counterparty.toString());
        List<String> all = new java.util.ArrayList<>(List.of("backtest"));
        all.addAll(List.of(arguments));
        all.addAll(trades);
        return new CommandLine(new PrintStream(out), new PrintStream(err), _ -> 0).execute(all);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
