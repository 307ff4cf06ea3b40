package io.tradematching.cli;

import io.tradematching.matching.BackTest;
import io.tradematching.matching.BookMatcher;
import io.tradematching.matching.BookOutcome;
import io.tradematching.matching.DecidedPair;
import io.tradematching.matching.MatchingRules;
import io.tradematching.matching.MatchingRulesException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a candidate rule file would change about pairs that are already decided. */
final class BackTestCommand implements Command {

    private static final String BANK = "--bank";
    private static final String COUNTERPARTY = "--counterparty";
    private static final String DECIDED = "--decided";
    private static final String RULES = "--rules";
    private static final String OUTPUT = "--output";
    private static final String BUSINESS_DATE = "--business-date";

    @Override
    public String name() {
        return "backtest";
    }

    @Override
    public String usage() {
        return "backtest RULES --bank FILE --counterparty FILE [--decided MATCHES] [--rules FILE] [--output FILE]"
                + " [--business-date DATE]   says what the candidate RULES would change about the pairs in MATCHES, a result"
                + " file of 'match'; without it, about what the rules in force (--rules) decide";
    }

    @Override
    public boolean logs() {
        return false;
    }

    @Override
    public int run(List<String> arguments, PrintStream output, PrintStream messages) throws IOException {
        Arguments parsed =
                Arguments.parse(arguments, Set.of(BANK, COUNTERPARTY, DECIDED, RULES, OUTPUT, BUSINESS_DATE));
        if (parsed.operands().size() != 1) {
            throw new UsageException("One candidate rule file is needed.");
        }
        try {
            BackTestReport report = new BackTestReport(test(parsed, messages));
            report.printSummary(output);
            Optional<String> file = parsed.option(OUTPUT);
            if (file.isPresent()) {
                Files.writeString(Path.of(file.get()), report.csv());
            } else {
                report.printExamples(output);
            }
            return 0;
        } catch (IllegalArgumentException | MatchingRulesException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static BackTest test(Arguments parsed, PrintStream messages) throws IOException {
        Path bank = needed(parsed, BANK);
        Path counterparty = needed(parsed, COUNTERPARTY);
        LocalDate businessDate =
                parsed.option(BUSINESS_DATE).map(BackTestCommand::date).orElseGet(LocalDate::now);
        MatchingRules candidate = RuleFile.read(Path.of(parsed.operands().getFirst()));
        Optional<String> inForce = parsed.option(RULES);
        MatchingRules rules = inForce.isPresent() ? RuleFile.read(Path.of(inForce.get())) : MatchingRules.standard();
        TradeFiles trades = TradeFiles.read(bank, counterparty, new Progress(messages), messages);
        Optional<String> decided = parsed.option(DECIDED);
        List<DecidedPair> before = decided.isPresent()
                ? DecidedPairs.read(Path.of(decided.get()))
                : BackTest.pairs(match(trades, rules, businessDate));
        return BackTest.compare(before, match(trades, candidate, businessDate));
    }

    private static BookOutcome match(TradeFiles trades, MatchingRules rules, LocalDate businessDate) {
        return new BookMatcher(rules).match(trades.bank(), trades.counterparty(), trades.vocabulary(), businessDate);
    }

    private static Path needed(Arguments parsed, String option) {
        return parsed.option(option)
                .map(Path::of)
                .orElseThrow(() -> new UsageException("The option '%s' is missing.".formatted(option)));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'%s' is not a date such as 2026-01-31".formatted(text), e);
        }
    }
}
