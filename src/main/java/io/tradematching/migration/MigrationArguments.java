package io.tradematching.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;

/** What stands behind the command's name: what it is about, where, and its switches. */
record MigrationArguments(String subject, Optional<Path> path, ApplicationArguments all) {

    private static final String SIGNED_BY = "signed-by";

    static MigrationArguments of(ApplicationArguments arguments) {
        List<String> operands = arguments.getNonOptionArgs();
        if (operands.isEmpty() || operands.size() > 2) {
            throw new IllegalArgumentException("One subject is needed, and at most one path.");
        }
        Optional<Path> path = operands.size() > 1 ? Optional.of(Path.of(operands.getLast())) : Optional.empty();
        return new MigrationArguments(operands.getFirst(), path, arguments);
    }

    Path requiredPath() {
        return path.orElseThrow(() -> new IllegalArgumentException("A path is missing."));
    }

    boolean has(String option) {
        return all.containsOption(option);
    }

    /** Who stands for the result; without a name the account that the process runs under. */
    String signedBy() {
        List<String> names = all.getOptionValues(SIGNED_BY);
        return names == null || names.isEmpty() ? System.getProperty("user.name", "unknown") : names.getFirst();
    }
}
