package io.tradematching.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.json.JsonMapper;

/** The rules that every request has to pass, in front of handlers that allow everything. */
class AccessTest {

    private static final String PASSWORD = "correct horse";
    private static final RequestPostProcessor ELSEWHERE = request -> {
        request.setRemoteAddr("198.51.100.7");
        return request;
    };

    private static Instant now = Instant.parse("2026-01-30T08:00:00Z");

    private AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private MockMvc platform;

    @BeforeEach
    void platform() {
        now = Instant.parse("2026-01-30T08:00:00Z");
        start("platform.access.open-to-this-machine=false");
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void sendsAPersonToTheSignInPage() throws Exception {
        platform.perform(get("/").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void tellsAProgramToSayWhoItIsWithoutOfferingBasicToBrowsers() throws Exception {
        platform.perform(get("/documents").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(jsonPath("$.detail").value(containsString("bearer token")));
    }

    @ParameterizedTest
    @CsvSource({
        "viewer,   GET,  /documents,       200",
        "viewer,   POST, /reconciliations, 403",
        "viewer,   POST, /anything,        403",
        "reviewer, POST, /reconciliations, 403",
        "reviewer, POST, /anything,        200",
        "operator, POST, /reconciliations, 200",
        "approver, POST, /anything,        200",
        "admin,    POST, /reconciliations, 200",
    })
    void letsARoleDoWhatIsItsPart(String name, String method, String path, int expected) throws Exception {
        platform.perform((method.equals("GET") ? get(path) : post(path)).with(httpBasic(name, PASSWORD)))
                .andExpect(status().is(expected));
    }

    @Test
    void asksASessionForItsTokenBeforeAChange() throws Exception {
        platform.perform(post("/anything").with(user("alice").roles("REVIEWER")))
                .andExpect(status().isForbidden());
        platform.perform(post("/anything").with(user("alice").roles("REVIEWER")).with(csrf()))
                .andExpect(status().isOk());
    }

    @Test
    void locksANameFromAnAddressForATime() throws Exception {
        for (int attempt = 0; attempt < 3; attempt++) {
            platform.perform(formLogin().user("admin").password("guess")).andExpect(unauthenticated());
        }

        platform.perform(formLogin().user("admin").password(PASSWORD)).andExpect(unauthenticated());
        platform.perform(formLogin().user("viewer").password(PASSWORD)).andExpect(authenticated());
        platform.perform(get("/documents").with(httpBasic("admin", PASSWORD)).with(ELSEWHERE))
                .andExpect(status().isOk());

        now = now.plus(Duration.ofMinutes(16));
        platform.perform(formLogin().user("admin").password(PASSWORD)).andExpect(authenticated());
    }

    @Test
    void givesAPersonWhoSignsInANewSession() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String planted = before.getId();

        MvcResult signedIn = platform.perform(post("/login")
                        .session(before)
                        .with(csrf())
                        .param("username", "viewer")
                        .param("password", PASSWORD))
                .andExpect(authenticated())
                .andReturn();

        assertThat(signedIn.getRequest().getSession())
                .satisfies(it -> assertThat(it.getId()).isNotEqualTo(planted));
    }

    @Test
    void endsTheSessionOfAPersonWhoSignsOut() throws Exception {
        MockHttpSession session = new MockHttpSession();

        platform.perform(post("/logout").session(session).with(csrf()).with(user("alice")))
                .andExpect(redirectedUrl("/login?signed-out"));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void leadsNobodyElsewhereAfterSigningIn() throws Exception {
        platform.perform(post("/login")
                        .with(csrf())
                        .param("username", "viewer")
                        .param("password", PASSWORD)
                        .param("continue", "https://elsewhere.example/")
                        .header("Referer", "https://elsewhere.example/"))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void allowsNoForeignContentAndNoFrames() throws Exception {
        platform.perform(get("/").with(user("alice").roles("VIEWER")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void opensTheApiToProgramsOnThisMachineOnlyWhereThatIsSwitchedOn() throws Exception {
        context.close();
        start("platform.access.open-to-this-machine=true");

        platform.perform(post("/reconciliations")).andExpect(status().isOk());
        platform.perform(get("/documents")).andExpect(status().isOk());
        platform.perform(post("/reconciliations").with(ELSEWHERE)).andExpect(status().isForbidden());
        platform.perform(get("/documents").with(ELSEWHERE)).andExpect(status().isUnauthorized());
        platform.perform(get("/")).andExpect(status().isUnauthorized());
    }

    private void start(String... properties) {
        context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, properties);
        context.register(AccessConfiguration.class, FilterChains.class, ProblemAnswers.class, Surroundings.class);
        context.refresh();
        platform = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @EnableWebMvc
    @EnableWebSecurity
    static class Surroundings {

        @Bean
        AccessProperties accessProperties() {
            return new AccessProperties(java.util.List.of(), PASSWORD, "roles", false, 3, Duration.ofMinutes(15));
        }

        @Bean
        Clock clock() {
            return new MovableClock();
        }

        @Bean
        JsonMapper jsonMapper() {
            return JsonMapper.shared();
        }

        @Bean
        AnyHandler anyHandler() {
            return new AnyHandler();
        }
    }

    @RestController
    static class AnyHandler {

        @GetMapping({"/", "/documents"})
        String look() {
            return "seen";
        }

        @PostMapping({"/reconciliations", "/anything"})
        String change() {
            return "changed";
        }
    }

    private static final class MovableClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
