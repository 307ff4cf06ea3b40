package io.tradematching.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param users local users; an identity provider (profile {@code oidc}) may take their place
 * @param password of the users made when none are configured; without it one is generated and logged
 * @param rolesClaim the claim of an identity provider's token that holds the names of {@link Role roles}
 * @param openToThisMachine whether programs on this machine may use the API without credentials, as operators
 * @param maxFailures failed sign-ins of one name from one address, within the lock-out, before further ones are refused
 */
@Validated
@ConfigurationProperties("platform.access")
record AccessProperties(
        List<@Valid LocalUser> users,

        @Pattern(regexp = "|.{12,}", message = "must have at least 12 characters") @Nullable
        String password,

        @NotBlank String rolesClaim,
        boolean openToThisMachine,
        @Positive int maxFailures,
        Duration lockOut) {

    AccessProperties {
        users = List.copyOf(users == null ? List.of() : users);
    }

    /** @param password encoded, slow to guess, with the encoding's name before it: {@code {bcrypt}$2a$10$...} */
    record LocalUser(
            @NotBlank String name,

            @NotBlank
            @Pattern(
                    regexp = "\\{(bcrypt|argon2|pbkdf2|scrypt)(@SpringSecurity_v5_8)?}.+",
                    message = "must be encoded by bcrypt, argon2, pbkdf2 or scrypt, with the encoding's name before it")
            String password,

            @NotEmpty Set<Role> roles) {}
}
