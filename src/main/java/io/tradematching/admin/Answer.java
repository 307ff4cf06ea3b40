package io.tradematching.admin;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person is told on the next page: what was done, or why it was not and what stands now. */
final class Answer {

    private Answer() {}

    /** @param action says what it did */
    static void to(RedirectAttributes answer, Supplier<String> action) {
        try {
            answer.addFlashAttribute("done", action.get());
        } catch (OptimisticLockingFailureException e) {
            answer.addFlashAttribute(
                    "refusal",
                    "Somebody else was first, nothing of yours was changed. %s. Look again before you decide."
                            .formatted(e.getMessage()));
        } catch (IllegalStateException | IllegalArgumentException e) {
            answer.addFlashAttribute("refusal", e.getMessage());
        }
    }

    /** @throws IllegalArgumentException if no reason is given */
    static String reason(@Nullable String words) {
        return Optional.ofNullable(Texts.orNull(words))
                .orElseThrow(() -> new IllegalArgumentException("Give a reason: it stays in the history"));
    }
}
