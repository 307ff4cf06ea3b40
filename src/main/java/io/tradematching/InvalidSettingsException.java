package io.tradematching;

import java.util.List;
import java.util.stream.Collectors;

/** Some settings cannot be used; holds all of them, not the first one. */
final class InvalidSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidSettingsException(List<SettingProblem> problems) {
        super(problems.stream()
                .map(SettingProblem::toString)
                .collect(Collectors.joining("\n  - ", "These settings cannot be used:\n  - ", "")));
    }
}
