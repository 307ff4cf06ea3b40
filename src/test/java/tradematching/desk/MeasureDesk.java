package tradematching.desk;

import io.tradematching.TradeMatchingApplication;
import io.tradematching.audit.AuditAction;
import io.tradematching.audit.AuditTrail;
import io.tradematching.ingest.ConfirmationRuns;
import io.tradematching.ingest.DocumentOutcome;
import io.tradematching.ingest.DocumentSearch;
import io.tradematching.reconciliation.ReconciliationRuns;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tradematching.console.GenerateExecutions;
import tradematching.console.PageTimes;
import tradematching.local.LocalServices;
import tradematching.local.LocalTenant;
import tradematching.local.Tenant;

/** How long each page of the desk takes on a large platform: {@code MeasureDesk [DOCUMENTS [EXECUTIONS]]}. */
final class MeasureDesk {

    private static final String PASSWORD = "measured";
    private static final LocalDate DATE = LocalDate.parse("2026-02-10");

    private static final List<String> PAGES = List.of(
            "/",
            "/ui/overview/flow",
            "/ui/overview/breaks",
            "/ui/overview/rate",
            "/ui/overview/charts/rate",
            "/ui/overview/queue",
            "/ui/overview/reconciliations",
            "/ui/documents",
            "/ui/documents?outcome=REJECTED",
            "/ui/documents?source=BANK&outcome=STORED",
            "/ui/documents?text=doc_77",
            "/ui/documents?text=no-such-thing",
            "/ui/documents/DOCUMENT",
            "/ui/documents/DOCUMENT/again",
            "/ui/breaks",
            "/ui/breaks?late=true",
            "/ui/breaks?severity=LOW&kind=ECONOMIC",
            "/ui/breaks?counterparty=House%207",
            "/ui/breaks?trade=B-7776",
            "/ui/breaks?status=RESOLVED",
            "/ui/pairs/PAIR",
            "/ui/reports",
            "/ui/reports/TODAY",
            "/ui/reports/TODAY?status=MISMATCHED",
            "/ui/reports/TODAY?trade=B-7776",
            "/ui/reports/compare",
            "/ui/reports/compare?from=MISMATCHED&to=MATCHED",
            "/ui/reports/scorecards",
            "/ui/rules",
            "/ui/links?run=TODAY&source=BANK&trade=BA-777",
            "/ui/queues",
            "/ui/queues/letters",
            "/ui/audit",
            "/ui/audit?text=no-such-thing",
            "/batch",
            "/batch/executions",
            "/batch/executions?status=FAILED",
            "/batch/retention?days=7");

    private MeasureDesk() {}

    public static void main(String[] arguments) throws Exception {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int executions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        ConfigurableApplicationContext application = start();
        try {
            measure(application, documents, executions);
        } catch (Exception e) {
            System.err.println(e);
        } finally {
            application.close();
            // The local services' threads would keep the process.
            System.exit(0);
        }
    }

    private static void measure(ConfigurableApplicationContext application, int documents, int executions)
            throws Exception {
        DeskPlatform platform = platform(application);
        platform.sendBoth("1001", "USD 5,000,000.00", "3.75% per annum", "3.85% per annum");
        String document = platform.awaitOutcome("FEB1001", DocumentOutcome.STORED)
                .processingId()
                .toString();
        platform.awaitOutcome("EXM1001", DocumentOutcome.STORED);
        platform.reconcile(DATE);
        fill(application, documents, executions);
        PageTimes times = new PageTimes(
                "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"),
                "admin",
                PASSWORD);
        for (String page : PAGES) {
            times.measure(page.replace("DOCUMENT", document)
                    .replace("PAIR", platform.matchId("FEB1001"))
                    .replace("TODAY", platform.runs().latest(1).getFirst().id()));
        }
    }

    private static ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(TradeMatchingApplication.class);
        application.addInitializers(new LocalTenant());
        return application.run(
                "--server.port=0",
                "--management.server.port=0",
                // Hashed as cheaply as can be: a page costs what it costs in a session.
                "--platform.access.users[0].name=admin",
                "--platform.access.users[0].password={bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD),
                "--platform.access.users[0].roles[0]=ADMIN",
                "--platform.second-look.enabled=false",
                "--platform.document.work-directory=target/work/measure-desk",
                "--logging.structured.format.console=",
                "--logging.level.root=warn");
    }

    private static DeskPlatform platform(ConfigurableApplicationContext application) {
        return new DeskPlatform(
                application.getBean(LocalServices.class),
                application.getBean(Tenant.class),
                application.getBean(DocumentSearch.class),
                application.getBean(ConfirmationRuns.class),
                application.getBean(ReconciliationRuns.class),
                application.getBean(JdbcClient.class));
    }

    private static void fill(ConfigurableApplicationContext application, int documents, int executions) {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        jdbc.sql("TRUNCATE batch_job_instance CASCADE").update();
        GenerateExecutions.into(jdbc, executions);
        GenerateDesk.into(jdbc, documents);
        AuditTrail trail = application.getBean(AuditTrail.class);
        for (int entry = 0; entry < 2_000; entry++) {
            trail.record(new AuditAction("ana", "claim break", "break", "b-" + entry, "measured"));
        }
    }
}
