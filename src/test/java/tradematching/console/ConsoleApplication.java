package tradematching.console;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tradematching.database.TestDatabase;

/** An application that is nothing but the console and a few toy jobs. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "io.tradematching.batchconsole",
            "io.tradematching.shell",
            "io.tradematching.launch",
            "io.tradematching.audit",
            "io.tradematching.access"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"))
@ConfigurationPropertiesScan({
    "io.tradematching.batchconsole",
    "io.tradematching.shell",
    "io.tradematching.launch",
    "io.tradematching.access"
})
@EnableScheduling
@Import(ToyJobs.class)
public class ConsoleApplication {

    public static final String PASSWORD = "correct horse battery staple";

    private static final BCryptPasswordEncoder CHEAPLY = new BCryptPasswordEncoder(4);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** @param port 0 for any */
    public static ConfigurableApplicationContext start(TestDatabase database, int port) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", "postgres");
        settings.put("spring.datasource.hikari.maximum-pool-size", "10");
        settings.put("server.port", String.valueOf(port));
        settings.put("server.address", "127.0.0.1");
        settings.put("management.server.port", "-1");
        settings.put("management.endpoint.health.validate-group-membership", "false");
        user(settings, 0, "admin", "ADMIN");
        user(settings, 1, "operator", "OPERATOR");
        user(settings, 2, "viewer", "VIEWER");
        settings.put("platform.pages.product", "Toy jobs");
        settings.put("platform.console.schedules[0].job", "flaky");
        settings.put("platform.console.schedules[0].cron", "0 2 * * *");
        settings.put("spring.cloud.aws.sqs.enabled", "false");
        settings.put("spring.cloud.aws.s3.enabled", "false");
        settings.put("spring.cloud.aws.sns.enabled", "false");
        settings.put("spring.cloud.aws.dynamodb.enabled", "false");
        settings.put("spring.cloud.aws.parameterstore.enabled", "false");
        settings.put("spring.cloud.aws.secretsmanager.enabled", "false");
        settings.put("logging.structured.format.console", "");
        settings.put("logging.level.root", "warn");
        settings.put("logging.level.org.springframework.batch.core.step.AbstractStep", "off");
        return new SpringApplicationBuilder(ConsoleApplication.class)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("console", settings)))
                .run();
    }

    /** With a password that costs next to nothing to check: what is measured here is the pages. */
    private static void user(Map<String, Object> settings, int number, String name, String role) {
        settings.put("platform.access.users[%d].name".formatted(number), name);
        settings.put("platform.access.users[%d].password".formatted(number), "{bcrypt}" + CHEAPLY.encode(PASSWORD));
        settings.put("platform.access.users[%d].roles[0]".formatted(number), role);
    }

    public static String address(ConfigurableApplicationContext application) {
        return "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }
}
