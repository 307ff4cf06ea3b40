package io.tradematching.cli;

import io.tradematching.matching.TradeBook;
import io.tradematching.matching.Vocabulary;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Both sides' files of trades, read at the same time. */
record TradeFiles(TradeBook bank, TradeBook counterparty, Vocabulary vocabulary) {

    /** @throws IllegalArgumentException if one of them is no file of trades */
    static TradeFiles read(Path bank, Path counterparty, Progress progress, PrintStream messages) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        FutureTask<TradeFile> reading =
                new FutureTask<>(() -> TradeFile.read(counterparty, TradeSource.COUNTERPARTY, vocabulary));
        Thread.ofPlatform().daemon().name("read-counterparty").start(reading);
        TradeFile ours = TradeFile.read(bank, TradeSource.BANK, vocabulary);
        TradeFile theirs = await(reading);
        ours.quarantine().print(messages);
        theirs.quarantine().print(messages);
        asFractions(bank, ours.book(), progress);
        asFractions(counterparty, theirs.book(), progress);
        return new TradeFiles(ours.book(), theirs.book(), vocabulary);
    }

    private static void asFractions(Path file, TradeBook book, Progress progress) {
        if (book.statesRatesInPercent()) {
            book.ratesArePercentages();
            progress.done("most rates in %s are above 0.2: they are read as percentages".formatted(file));
        }
    }

    private static TradeFile await(FutureTask<TradeFile> reading) throws IOException {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IllegalArgumentException wrongFile) {
                throw wrongFile;
            }
            throw new IOException(String.valueOf(e.getCause()), e);
        }
    }
}
