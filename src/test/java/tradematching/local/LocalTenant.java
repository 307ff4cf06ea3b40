package tradematching.local;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Points a test's application context to a tenant of its own on the shared services. The context offers both as beans:
 * {@code @ContextConfiguration(initializers = LocalTenant.class)}, then {@code @Autowired Tenant} and
 * {@code @Autowired LocalServices}.
 */
public final class LocalTenant implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        LocalServices services = SharedLocalServices.get();
        Tenant tenant = services.newTenant();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("local tenant", Map.copyOf(tenant.properties(services))));
        context.getBeanFactory().registerSingleton("tenant", tenant);
        context.getBeanFactory().registerSingleton("localServices", services);
    }
}
