package io.tradematching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tradematching.bench.GenerateTrades;

class MatchCommandTest {

    private static final String HEADER =
            "record_id,trade_reference,their_reference,trade_date,effective_date,maturity_date,"
                    + "product_type,currency,notional,fixed_rate,counterparty_name,version\n";
    private static final String OURS =
            "GCS1,,2026-01-05,2026-01-07,2031-01-07,IRS,USD,50000000,0.0375,Aldgate Capital LLC,1\n";
    private static final String THEIRS =
            "FAB7,GCS1,2026-01-05,2026-01-07,2031-01-07,IRS,USD,50000000,0.0375,Aldgate Capital LLC,1\n";

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path matches;

    @BeforeEach
    void nameOutput() {
        matches = folder.resolve("matches.csv");
    }

    @Test
    void writesOneLineForEachPairAndEachRecordAlone() throws IOException {
        match(
                HEADER + "B1," + OURS + "B2," + OURS.replace("GCS1", "GCS2").replace("0.0375", "0.0512"),
                HEADER + "C1," + THEIRS);

        assertThat(matches)
                .content()
                .isEqualTo("bank_record_id,cpty_record_id,status,score,paired_by,differences\n"
                        + "B1,C1,MATCHED,1.0000,CROSS_REFERENCE,\n"
                        + "B2,,UNMATCHED,,,\n");
        assertThat(text(messages))
                .contains("read 2 bank and 1 counterparty trades")
                .contains("Match rate: 50.0 %");
    }

    @Test
    void tellsBreaksAndToleratedDifferences() throws IOException {
        match(
                HEADER + "B1," + OURS,
                HEADER + "C1," + THEIRS.replace("2026-01-05", "2026-01-06").replace("50000000", "5000000"));

        assertThat(matches)
                .content()
                .contains("B1,C1,MISMATCHED,")
                .contains("trade_date=2026-01-05|2026-01-06 tolerated; notional=50000000|5000000 ECONOMIC HIGH");
    }

    @Test
    void readsCsvAsSpreadsheetsWriteIt() throws IOException {
        String quoted = "\uFEFF"
                + (HEADER + "\"B1\"," + OURS.replace("Aldgate Capital LLC", "\"Aldgate \"\"Capital\"\", LLC\""));
        match(quoted.replace("\n", "\r\n") + "\r\n", HEADER + "C1," + THEIRS);

        assertThat(matches).content().contains("B1,C1,MATCHED");
    }

    @Test
    void readsOneJsonObjectALine() throws IOException {
        String json = """
                {"record_id": "B1", "trade_reference": "GCS1", "trade_date": "2026-01-05", "effective_date": null,
                """.strip() + """
                         "maturity_date": "2031-01-07", "product_type": "IRS", "currency": "USD", "notional": 5.0E7, "fixed_rate": 0.0375, "counterparty_name": "Aldgate Capital LLC"}
                        not an object
                        """;
        match(json, HEADER + "C1," + THEIRS);

        assertThat(matches).content().contains("B1,C1,MATCHED").contains(",,DATA_ERROR,,,");
        assertThat(text(messages)).contains("bank, line 2: the line is not one JSON object");
    }

    @Test
    void setsBadLinesAsideAndSaysWhatToDo() throws IOException {
        match(
                HEADER
                        + "B1," + OURS.replace("50000000", "fifty")
                        + "B2," + OURS.replace("2026-01-05", "05/01/2026")
                        + "B3,GCS3\n"
                        + "B4,\"GCS4,,2026-01-05\n"
                        + "B5," + OURS.replace("GCS1", "GCS5").replace(",1\n", ",x\n")
                        + "B6," + OURS,
                HEADER + "C1," + THEIRS);

        assertThat(text(messages))
                .contains("bank, line 2: notional 'fifty' is not a number; write digits with a point")
                .contains("bank, line 3: trade_date '05/01/2026' is not a date; write it as 2026-01-31")
                .contains("bank, line 4: 2 fields where the header names 12")
                .contains("bank, line 5: a quote is opened and not closed")
                .contains("bank, line 6: version 'x' is not a version")
                .contains("5 lines set aside as DATA_ERROR");
        assertThat(matches)
                .content()
                .contains("B6,C1,MATCHED")
                .contains("B1,,DATA_ERROR,,,\"notional 'fifty' is not a number");
    }

    @Test
    void aRecordIdOfTwoTradesIsUsedOnce() throws IOException {
        match(
                HEADER + "B1," + OURS + "B1," + OURS.replace("GCS1", "GCS2").replace("0.0375", "0.05"),
                HEADER + "C1," + THEIRS);

        assertThat(matches).content().containsOnlyOnce("DATA_ERROR").contains("record_id B1 is another record's");
    }

    @Test
    void aLaterVersionSupersedesAndAResentPaperIsADuplicate() throws IOException {
        match(
                HEADER + "B1," + OURS + "B2," + OURS.replace(",1\n", ",2\n").replace("50000000", "55000000"),
                HEADER + "C1," + THEIRS.replace("50000000", "55000000") + "C2,"
                        + THEIRS.replace("50000000", "55000000"));

        assertThat(matches)
                .content()
                .contains("B2,C1,MATCHED")
                .contains("B1,,SUPERSEDED,,,by=B2")
                .contains(",C2,DUPLICATE,,,of=C1");
    }

    @Test
    void columnsMayBeMissingOrUnknownButNotTheRecordId() throws IOException {
        assertThat(match("record_id,trade_reference,desk\nB1,GCS1,7\n", HEADER + "C1," + THEIRS))
                .isZero();
        assertThat(text(messages)).contains("columns that are not known and left out: desk");
        assertThat(match("trade_reference\nGCS1\n", HEADER)).isEqualTo(2);
        assertThat(text(messages)).contains("the header has no column record_id");
    }

    @Test
    void theFilesBytesDoNotDependOnTheOrderOfLines() throws IOException {
        Path generated = folder.resolve("generated");
        GenerateTrades.main(new String[] {"hard", "700", "11", generated.toString(), "3", "2"});
        List<String> bank = Files.readAllLines(generated.resolve("bank.csv"));
        List<String> counterparty = Files.readAllLines(generated.resolve("counterparty.csv"));
        match(String.join("\n", bank), String.join("\n", counterparty));
        String first = Files.readString(matches);

        match(shuffled(bank, 1), shuffled(counterparty, 2));

        assertThat(matches).content().isEqualTo(first).contains("DUPLICATE", "SUPERSEDED", "ALLEGED");
    }

    private static String shuffled(List<String> lines, long seed) {
        List<String> trades = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(trades, new Random(seed));
        return lines.getFirst() + "\n" + String.join("\n", trades);
    }

    private int match(String bank, String counterparty) throws IOException {
        Path ours = Files.writeString(folder.resolve("bank"), bank);
        Path theirs = Files.writeString(folder.resolve("counterparty"), counterparty);
        return new MatchCommand()
                .run(
                        List.of(ours.toString(), theirs.toString(), "--output", matches.toString()),
                        new PrintStream(new ByteArrayOutputStream()),
                        new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
