package io.tradematching.ingest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The dead letters for HTTP clients. */
@RestController
@RequestMapping("/dead-letters")
class DeadLetterController {

    private final DeadLetters deadLetters;

    DeadLetterController(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** The latest first. */
    @GetMapping
    List<DeadLetter> latest(@RequestParam(defaultValue = "100") int limit) {
        return deadLetters.latest(Math.clamp(limit, 1, DeadLetters.AT_ONCE));
    }

    @PostMapping("/redrive")
    RedriveAnswer redrive(@RequestBody RedriveRequest request) {
        if (Boolean.TRUE.equals(request.all())) {
            return new RedriveAnswer(deadLetters.redriveAll());
        }
        if (request.ids() == null || request.ids().isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Name the messages as ids, or ask for all with \"all\": true");
        }
        return new RedriveAnswer(deadLetters.redrive(request.ids()));
    }

    record RedriveRequest(
            @Nullable List<String> ids, @Nullable Boolean all) {}

    /** @param redriven ids of the messages that were put back */
    record RedriveAnswer(Set<String> redriven) {}
}
