package io.tradematching.batchconsole;

import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does what a form asked for, and tells on the next page what came of it. */
final class Notice {

    private Notice() {}

    static String after(RedirectAttributes flash, String path, Supplier<Action> work) {
        try {
            flash.addFlashAttribute("done", work.get());
        } catch (IllegalArgumentException | ActionRefusedException e) {
            flash.addFlashAttribute("problem", e.getMessage());
        }
        return "redirect:" + path;
    }
}
