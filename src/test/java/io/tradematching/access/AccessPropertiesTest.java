package io.tradematching.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.access.AccessProperties.LocalUser;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessPropertiesTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "twelve chars"})
    void takesAPasswordOfTwelveCharactersOrMakesOne(@Nullable String password) {
        assertThat(VALIDATOR.validate(properties(password, List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "elevenchars"})
    void refusesAShortPassword(String password) {
        assertThat(VALIDATOR.validate(properties(password, List.of())))
                .extracting(it -> it.getMessage())
                .containsExactly("must have at least 12 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{bcrypt}$2a$10$abcdefghijklmnopqrstuv", "{argon2@SpringSecurity_v5_8}$argon2id$v=19$m=16384"})
    void takesUsersWhosePasswordsAreEncoded(String password) {
        assertThat(VALIDATOR.validate(properties(null, List.of(user(password)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{noop}a long plain password", "{MD5}5f4dcc3b5aa765d61d8327deb882cf99", "plain"})
    void refusesUsersWhosePasswordsCouldBeReadOrGuessed(String password) {
        assertThat(VALIDATOR.validate(properties(null, List.of(user(password)))))
                .extracting(it -> it.getPropertyPath().toString())
                .containsExactly("users[0].password");
    }

    private static LocalUser user(String password) {
        return new LocalUser("ana", password, Set.of(Role.VIEWER));
    }

    private static AccessProperties properties(@Nullable String password, List<LocalUser> users) {
        return new AccessProperties(users, password, "roles", false, 5, Duration.ofMinutes(15));
    }
}
