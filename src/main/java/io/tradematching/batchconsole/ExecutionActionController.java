package io.tradematching.batchconsole;

import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to one execution from its page. */
@Controller
@RequestMapping("/batch/executions/{id}")
class ExecutionActionController {

    private final Actions actions;

    ExecutionActionController(Actions actions) {
        this.actions = actions;
    }

    @PreAuthorize("hasRole('OPERATOR')")
    @PostMapping("/{kind:restart|stop|abandon|recover}")
    String perform(
            @PathVariable long id,
            @PathVariable String kind,
            @RequestParam String reason,
            @Nullable Principal user,
            RedirectAttributes flash) {
        return Notice.after(
                flash,
                "/batch/executions/" + id,
                () -> actions.perform(ActionKind.valueOf(kind.toUpperCase(Locale.ROOT)), id, Actor.of(user), reason));
    }
}
