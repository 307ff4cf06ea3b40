package io.tradematching.access;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;

/** One chain of filters for each kind of caller, the most particular first. */
@Configuration
@ConditionalOnWebApplication
class FilterChains {

    /** No script, style, frame or connection but our own; nobody frames our pages. */
    private static final String CONTENT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] PUBLIC = {"/health", "/ready", "/login", "/error", "/webjars/**", "/shell/**"};
    private static final List<String> API = List.of(
            "/process",
            "/status/**",
            "/reconciliations/**",
            "/documents/**",
            "/dead-letters/**",
            "/api/**",
            "/v3/api-docs/**");

    /** Metrics and health are the cluster's own business; the network policy guards their port. What changes a process is ours. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http, ProblemAnswers problems) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(EndpointRequest.to("health", "prometheus", "info"))
                                .permitAll()
                                .anyRequest()
                                .hasRole(Role.ADMIN.name()))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Programs: credentials come with every request, so there is no session, and nothing a foreign page could ride on. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, ObjectProvider<JwtDecoder> tokens, ProblemAnswers problems) {
        http.securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null)
                .authorizeHttpRequests(FilterChains::rules)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
        if (tokens.getIfAvailable() != null) {
            http.oauth2ResourceServer(server -> server.jwt(withDefaults())
                    .authenticationEntryPoint(problems)
                    .accessDeniedHandler(problems));
        }
        return headers(http).build();
    }

    /** Programs on the machine that is its own platform. A request that comes with a session is a person's. */
    @Bean
    @Order(3)
    @ConditionalOnBooleanProperty("platform.access.open-to-this-machine")
    SecurityFilterChain thisMachine(HttpSecurity http) {
        RequestMatcher api = new OrRequestMatcher(API.stream()
                .map(path -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(path))
                .toList());
        http.securityMatcher(request -> isFromThisMachine(request) && api.matches(request))
                .anonymous(caller -> caller.principal("this machine").authorities("ROLE_" + Role.OPERATOR))
                .authorizeHttpRequests(FilterChains::rules)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
        return headers(http).build();
    }

    /** People. */
    @Bean
    @Order(4)
    SecurityFilterChain people(
            HttpSecurity http, ObjectProvider<ClientRegistrationRepository> identityProvider, ProblemAnswers problems) {
        http.authorizeHttpRequests(FilterChains::rules)
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutSuccessUrl("/login?signed-out"))
                .exceptionHandling(exceptions -> exceptions
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), pages())
                        .defaultAuthenticationEntryPointFor(problems, _ -> true));
        if (identityProvider.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/login").defaultSuccessUrl("/"));
        }
        return headers(http).build();
    }

    /** To look takes a viewer; to change anything at all takes more, and the method that changes it says what. */
    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/process", "/reconciliations")
                .hasRole(Role.OPERATOR.name())
                // A saved view is a link for oneself and others to look with.
                .requestMatchers(HttpMethod.POST, "/batch/executions/views", "/batch/executions/views/remove")
                .hasRole(Role.VIEWER.name())
                .requestMatchers(HttpMethod.GET, "/**")
                .hasRole(Role.VIEWER.name())
                .requestMatchers(HttpMethod.HEAD, "/**")
                .hasRole(Role.VIEWER.name())
                .anyRequest()
                .hasAnyRole(Role.OPERATOR.name(), Role.REVIEWER.name());
    }

    private static HttpSecurity headers(HttpSecurity http) {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")));
    }

    private static RequestMatcher pages() {
        MediaTypeRequestMatcher html =
                new MediaTypeRequestMatcher(new HeaderContentNegotiationStrategy(), MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(java.util.Set.of(MediaType.ALL));
        return html;
    }

    private static boolean isFromThisMachine(HttpServletRequest request) {
        try {
            return request.getRequestedSessionId() == null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
