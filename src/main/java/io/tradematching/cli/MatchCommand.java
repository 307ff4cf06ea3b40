package io.tradematching.cli;

import io.tradematching.matching.BookMatcher;
import io.tradematching.matching.BookOutcome;
import io.tradematching.matching.MatchingRules;
import io.tradematching.matching.MatchingRulesException;
import io.tradematching.matching.TradeBook;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

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
    public boolean logs() {
        return false;
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
        TradeFiles trades = TradeFiles.read(arguments.bank(), arguments.counterparty(), progress, messages);
        TradeBook bank = trades.bank();
        TradeBook counterparty = trades.counterparty();
        progress.done("read %,d bank and %,d counterparty trades".formatted(bank.size(), counterparty.size()));
        BookOutcome outcome = new BookMatcher(rules)
                .match(
                        bank,
                        counterparty,
                        trades.vocabulary(),
                        arguments.businessDate().orElseGet(LocalDate::now));
        progress.done("paired; %,d pairs scored".formatted(outcome.pairsScored()));
        MatchSummary summary = MatchFile.write(arguments.output(), outcome);
        progress.done("wrote " + arguments.output());
        summary.print(outcome, messages);
    }

    private static MatchingRules rules(MatchArguments arguments) throws IOException {
        if (arguments.rules().isEmpty()) {
            return MatchingRules.standard();
        }
        return RuleFile.read(arguments.rules().get());
    }
}
