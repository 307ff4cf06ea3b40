package io.tradematching.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the match command was called with. */
record MatchArguments(
        Path bank, Path counterparty, Path output, Optional<Path> rules, Optional<LocalDate> businessDate) {

    private static final Set<String> OPTIONS = Set.of("--output", "--rules", "--business-date");

    /** @throws IllegalArgumentException saying what is wrong with the call */
    static MatchArguments parse(List<String> arguments) {
        List<String> files = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (!argument.startsWith("--")) {
                files.add(argument);
            } else if (!OPTIONS.contains(argument) || at + 1 == arguments.size()) {
                throw new IllegalArgumentException("'%s' is no option or lacks its value".formatted(argument));
            } else {
                options.put(argument, arguments.get(++at));
            }
        }
        String output = options.get("--output");
        if (files.size() != 2 || output == null) {
            throw new IllegalArgumentException("Two files of trades and --output are needed");
        }
        return new MatchArguments(
                Path.of(files.getFirst()),
                Path.of(files.getLast()),
                Path.of(output),
                Optional.ofNullable(options.get("--rules")).map(Path::of),
                Optional.ofNullable(options.get("--business-date")).map(MatchArguments::date));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' is not a date such as 2026-01-31".formatted(text), e);
        }
    }
}
