package io.tradematching.audit;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Walks the whole trail: {@code java -jar app.jar audit}. The exit code is 0 only if it is intact. */
@Component
@ConditionalOnProperty(name = "platform.command", havingValue = "audit")
class AuditCommand implements ApplicationRunner, ExitCodeGenerator {

    private final AuditTrail trail;
    private int exitCode = 1;

    AuditCommand(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        switch (trail.verify()) {
            case Verification.Intact(long entries, String lastHash) -> {
                System.out.printf(
                        "The audit trail is intact: %d entries, the last has the hash %s%n", entries, lastHash);
                exitCode = 0;
            }
            case Verification.Broken(long position, String problem) ->
                System.out.printf("The audit trail is broken at entry %d: %s%n", position, problem);
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
