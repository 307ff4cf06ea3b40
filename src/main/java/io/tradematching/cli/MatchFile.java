package io.tradematching.cli;

import io.tradematching.matching.BookOutcome;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an outcome as CSV, one line for each pair and for each record that is in none. */
final class MatchFile {

    private static final String HEADER = "bank_record_id,cpty_record_id,status,score,paired_by,differences\n";
    private static final int BUFFER = 1 << 18;
    private static final int TEN_THOUSAND = 10_000;

    private final OutputStream file;
    private final StringBuilder line = new StringBuilder();
    private final MatchSummary summary = new MatchSummary();

    private MatchFile(OutputStream file) {
        this.file = file;
    }

    static MatchSummary write(Path path, BookOutcome outcome) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(path), BUFFER)) {
            MatchFile matches = new MatchFile(file);
            file.write(HEADER.getBytes(StandardCharsets.UTF_8));
            outcome.forEachLine(matches::write);
            return matches.summary;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(
            String bankId, String counterpartyId, String status, int score, String pairedBy, String differences) {
        line.setLength(0);
        field(bankId).append(',');
        field(counterpartyId).append(',');
        line.append(status).append(',');
        score(score, !pairedBy.isEmpty());
        line.append(',').append(pairedBy).append(',');
        field(differences).append('\n');
        summary.count(status, !bankId.isEmpty());
        try {
            file.write(line.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void score(int score, boolean paired) {
        if (paired) {
            line.append(score / TEN_THOUSAND).append('.');
            String decimals = Integer.toString(TEN_THOUSAND + score % TEN_THOUSAND);
            line.append(decimals, 1, decimals.length());
        }
    }

    private StringBuilder field(String text) {
        return line.append(CsvField.quoted(text));
    }
}
