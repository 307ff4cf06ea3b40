package tradematching.desk;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.tradematching.TradeMatchingApplication;
import io.tradematching.ingest.ConfirmationRuns;
import io.tradematching.ingest.DocumentSearch;
import io.tradematching.reconciliation.ReconciliationRuns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tradematching.browser.BrowserPage;
import tradematching.browser.Chromium;
import tradematching.browser.Chromium.Look;
import tradematching.browser.RequiresChromium;
import tradematching.desk.DeskPlatform.FailingReader;
import tradematching.local.LocalServices;
import tradematching.local.LocalTenant;
import tradematching.local.Tenant;

/** One platform with all its pages, which the tests of the desk share. */
@RequiresChromium
@SpringBootTest(
        classes = TradeMatchingApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "spring.cloud.aws.sqs.listener.poll-timeout=1s",
            "platform.access.password=desk-password",
            "platform.second-look.enabled=false",
            "platform.document.work-directory=target/work/desk-test",
            "server.servlet.session.cookie.secure=false",
            "logging.structured.format.console="
        })
@ContextConfiguration(initializers = LocalTenant.class)
@Import(DeskTest.Beans.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(240)
abstract class DeskTest {

    static final String PASSWORD = "desk-password";
    static final String SMALL = "USD 5,000,000.00";
    static final String LARGE = "USD 50,000,000.00";

    @LocalServerPort
    private int port;

    @Autowired
    FailingReader reader;

    DeskPlatform platform;

    @BeforeAll
    void platform(
            @Autowired LocalServices services,
            @Autowired Tenant tenant,
            @Autowired DocumentSearch search,
            @Autowired ConfirmationRuns documents,
            @Autowired ReconciliationRuns runs,
            @Autowired JdbcClient jdbc)
            throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        platform = new DeskPlatform(services, tenant, search, documents, runs, jdbc);
        reconciledPapers();
    }

    /** What the pages of this test are about. */
    abstract void reconciledPapers() throws Exception;

    BrowserPage signedIn(String path, String user) {
        return Chromium.open(address(), Look.DESKTOP_LIGHT).signIn(path, user, PASSWORD);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @TestConfiguration
    static class Beans {

        @Bean
        @Primary
        FailingReader failingReader() {
            return new FailingReader();
        }
    }
}
