package io.tradematching.cli;

import io.tradematching.matching.MatchingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule file named on the command line. */
final class RuleFile {

    private RuleFile() {}

    /** @throws io.tradematching.matching.MatchingRulesException naming the line */
    static MatchingRules read(Path file) throws IOException {
        return MatchingRules.parse(file.toString(), Files.readString(file));
    }
}
