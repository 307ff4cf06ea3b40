package io.tradematching.shell;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame's content as {@code shell}. */
@ControllerAdvice(annotations = Controller.class)
class ShellAdvice {

    private final ShellProperties properties;
    private final String version;

    ShellAdvice(ShellProperties properties, ObjectProvider<BuildProperties> build) {
        this.properties = properties;
        this.version =
                build.stream().map(BuildProperties::getVersion).findFirst().orElse("development");
    }

    @ModelAttribute("shell")
    Shell shell(@Nullable Principal user) {
        return new Shell(properties.product(), version, properties.zone(), user == null ? null : user.getName());
    }
}
