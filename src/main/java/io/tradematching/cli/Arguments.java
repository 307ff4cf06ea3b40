package io.tradematching.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command's operands and its options, each of which takes a value. */
record Arguments(List<String> operands, Map<String, String> options) {

    /** @param known the options that the command has, with their dashes */
    static Arguments parse(List<String> arguments, Set<String> known) {
        List<String> operands = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                operands.add(argument);
            } else if (!known.contains(argument)) {
                throw new UsageException("There is no option '%s'.".formatted(argument));
            } else if (i + 1 == arguments.size()) {
                throw new UsageException("The option '%s' needs a value.".formatted(argument));
            } else {
                options.put(argument, arguments.get(++i));
            }
        }
        return new Arguments(List.copyOf(operands), Map.copyOf(options));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
