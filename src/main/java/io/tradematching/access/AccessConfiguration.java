package io.tradematching.access;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Users, their roles, and how they are recognised. */
@Configuration
@EnableMethodSecurity
@ConditionalOnWebApplication
class AccessConfiguration {

    private static final String PREFIX = "ROLE_";
    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.fromHierarchy(Role.HIERARCHY);
    }

    /** Passwords of local users, the only provider of this kind: the chains take it by themselves. */
    @Bean
    AuthenticationProvider passwords(
            AccessProperties properties,
            PasswordEncoder encoder,
            ObjectProvider<ClientRegistrationRepository> identityProvider,
            Clock clock) {
        DaoAuthenticationProvider passwords =
                new DaoAuthenticationProvider(users(properties, encoder, identityProvider.getIfAvailable() != null));
        passwords.setPasswordEncoder(encoder);
        return new LockingProvider(passwords, new FailedSignIns(properties.maxFailures(), properties.lockOut(), clock));
    }

    /** With an identity provider there are no local users, unless some are configured beside it. */
    private static UserDetailsService users(AccessProperties properties, PasswordEncoder encoder, boolean provided) {
        return provided && properties.users().isEmpty()
                ? new InMemoryUserDetailsManager()
                : new LocalUsers(properties, encoder).manager();
    }

    /** Roles out of the claim of a token that a program sends. */
    @Bean
    JwtAuthenticationConverter rolesOfTokens(AccessProperties properties) {
        JwtGrantedAuthoritiesConverter roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName(properties.rolesClaim());
        roles.setAuthorityPrefix(PREFIX);
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }

    /** Roles out of the same claim when a person signs in at the identity provider; nothing else it says is a role here. */
    @Bean
    GrantedAuthoritiesMapper rolesOfPeople(AccessProperties properties) {
        return authorities -> authorities.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .map(OidcUserAuthority.class::cast)
                .flatMap(user -> names(user, properties.rolesClaim()).stream())
                .filter(ROLES::contains)
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority(PREFIX + role))
                .collect(Collectors.toSet());
    }

    private static Collection<String> names(OidcUserAuthority user, String claim) {
        List<String> names = user.getIdToken().getClaimAsStringList(claim);
        return names == null ? List.of() : names;
    }
}
