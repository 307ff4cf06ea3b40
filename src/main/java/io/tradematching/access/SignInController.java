package io.tradematching.access;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The page where people say who they are. */
@Controller
class SignInController {

    private final List<ClientRegistration> identityProviders;
    private final boolean hasLocalUsers;

    SignInController(ObjectProvider<Iterable<ClientRegistration>> identityProviders, AccessProperties properties) {
        this.identityProviders = identityProviders.stream()
                .flatMap(registrations -> StreamSupport.stream(registrations.spliterator(), false))
                .toList();
        this.hasLocalUsers =
                this.identityProviders.isEmpty() || !properties.users().isEmpty();
    }

    @GetMapping("/login")
    String signIn(
            @RequestParam(required = false) @Nullable String error,
            @SessionAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    AuthenticationException cause,
            Model model) {
        model.addAttribute("problem", problem(error, cause));
        model.addAttribute("identityProviders", identityProviders);
        model.addAttribute("hasLocalUsers", hasLocalUsers);
        return "login";
    }

    private static @Nullable String problem(@Nullable String error, @Nullable AuthenticationException cause) {
        if (error == null) {
            return null;
        }
        return cause instanceof LockedException ? cause.getMessage() : "The user name or the password is not right.";
    }
}
