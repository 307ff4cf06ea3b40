package io.tradematching.access;

import io.tradematching.access.FailedSignIns.Attempt;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Refuses to look at a password after too many wrong ones, whether or not there is such a user. */
final class LockingProvider implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final FailedSignIns failures;

    LockingProvider(AuthenticationProvider passwords, FailedSignIns failures) {
        this.passwords = passwords;
        this.failures = failures;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        Attempt attempt = new Attempt(authentication.getName(), addressOf(authentication));
        failures.lockedUntil(attempt).ifPresent(until -> {
            throw new LockedException("Too many failed sign-ins; try again after " + until);
        });
        try {
            Authentication authenticated = passwords.authenticate(authentication);
            failures.succeeded(attempt);
            return authenticated;
        } catch (BadCredentialsException e) {
            failures.failed(attempt);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    private static String addressOf(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
    }
}
