package io.tradematching.access;

import io.tradematching.access.AccessProperties.LocalUser;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The users of an installation without an identity provider: those that are configured, else one for each role. */
final class LocalUsers {

    private static final Logger log = LoggerFactory.getLogger(LocalUsers.class);
    private static final int PASSWORD_BYTES = 15;

    private final AccessProperties properties;
    private final PasswordEncoder encoder;

    LocalUsers(AccessProperties properties, PasswordEncoder encoder) {
        this.properties = properties;
        this.encoder = encoder;
    }

    InMemoryUserDetailsManager manager() {
        List<LocalUser> users = properties.users().isEmpty() ? oneForEachRole() : properties.users();
        return new InMemoryUserDetailsManager(
                users.stream().map(LocalUsers::details).toList());
    }

    private List<LocalUser> oneForEachRole() {
        String password = properties.password();
        if (password == null || password.isBlank()) {
            password = generated();
            log.warn(
                    "No users are configured: sign in as admin, approver, reviewer, operator or viewer with the password {}"
                            + " (valid until this process ends; set platform.access.users or an identity provider)",
                    password);
        }
        String encoded = Objects.requireNonNull(encoder.encode(password));
        return Arrays.stream(Role.values())
                .map(role -> new LocalUser(role.name().toLowerCase(Locale.ROOT), encoded, Set.of(role)))
                .toList();
    }

    private static UserDetails details(LocalUser user) {
        return User.withUsername(user.name())
                .password(user.password())
                .roles(user.roles().stream().map(Role::name).toArray(String[]::new))
                .build();
    }

    private static String generated() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
