package io.tradematching.cli;

import io.tradematching.matching.BookMatcher;
import io.tradematching.matching.BookOutcome;
import io.tradematching.matching.MatchingRules;
import io.tradematching.matching.MatchingRulesException;
import io.tradematching.matching.TradeBook;
import io.tradematching.matching.Vocabulary;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Matches two files of trades. */
final class MatchCommand implements Command {

    @Override
    public String name() {
        return "match";
    }

    @Override
    public String usage() {
        return "match BANK COUNTERPARTY --output FILE [--rules FILE] [--business-date DATE]";
    }

    @Override
    public int run(List<String> arguments, PrintStream output, PrintStream messages) {
        try {
            match(MatchArguments.parse(arguments), messages);
            return 0;
        } catch (IllegalArgumentException | MatchingRulesException e) {
            messages.println(e.getMessage());
            messages.println("Usage: " + usage());
            return 2;
        } catch (IOException e) {
            messages.println("Cannot read or write: " + e.getMessage());
            return 1;
        }
    }

    private static void match(MatchArguments arguments, PrintStream messages) throws IOException {
        Progress progress = new Progress(messages);
        MatchingRules rules = rules(arguments);
        Vocabulary vocabulary = new Vocabulary();
        FutureTask<TradeFile> reading =
                new FutureTask<>(() -> TradeFile.read(arguments.counterparty(), TradeSource.COUNTERPARTY, vocabulary));
        Thread.ofPlatform().daemon().name("read-counterparty").start(reading);
        TradeFile bankFile = TradeFile.read(arguments.bank(), TradeSource.BANK, vocabulary);
        TradeFile counterpartyFile = await(reading);
        bankFile.quarantine().print(messages);
        counterpartyFile.quarantine().print(messages);
        TradeBook bank = bankFile.book();
        TradeBook counterparty = counterpartyFile.book();
        asFractions(arguments.bank(), bank, progress);
        asFractions(arguments.counterparty(), counterparty, progress);
        progress.done("read %,d bank and %,d counterparty trades".formatted(bank.size(), counterparty.size()));
        BookOutcome outcome = new BookMatcher(rules)
                .match(bank, counterparty, vocabulary, arguments.businessDate().orElseGet(LocalDate::now));
        progress.done("paired; %,d pairs scored".formatted(outcome.pairsScored()));
        MatchSummary summary = MatchFile.write(arguments.output(), outcome);
        progress.done("wrote " + arguments.output());
        summary.print(outcome, messages);
    }

    private static void asFractions(Path file, TradeBook book, Progress progress) {
        if (book.statesRatesInPercent()) {
            book.ratesArePercentages();
            progress.done("most rates in %s are above 0.2: they are read as percentages".formatted(file));
        }
    }

    private static MatchingRules rules(MatchArguments arguments) throws IOException {
        if (arguments.rules().isEmpty()) {
            return MatchingRules.standard();
        }
        Path file = arguments.rules().get();
        return MatchingRules.parse(file.toString(), Files.readString(file));
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
