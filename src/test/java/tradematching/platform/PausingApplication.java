package tradematching.platform;

import io.tradematching.TradeMatchingApplication;
import io.tradematching.document.DocumentStore;
import io.tradematching.notification.Notifier;
import io.tradematching.trade.Trades;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application, which stands still for ever at the point named by {@code fault.pause}, the first time one gets there. */
public final class PausingApplication {

    static final String POINT = "fault.pause";
    static final String REACHED = "STANDING STILL";

    private static final List<Class<?>> PORTS = List.of(DocumentStore.class, Trades.class, Notifier.class);

    private PausingApplication() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(TradeMatchingApplication.class, Ports.class);
        if (Stream.of(arguments).anyMatch(argument -> argument.startsWith("--spring.batch.job.name="))) {
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setAdditionalProfiles("job");
            System.exit(SpringApplication.exit(application.run(arguments)));
        }
        application.run(arguments);
    }

    @Configuration(proxyBeanMethods = false)
    static class Ports {

        @Bean
        static BeanPostProcessor pausingPorts() {
            return new PausingPorts(System.getProperty(POINT, "nowhere"));
        }
    }

    private static final class PausingPorts implements BeanPostProcessor {

        private final String point;
        private final AtomicBoolean reached = new AtomicBoolean();

        PausingPorts(String point) {
            this.point = point;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return PORTS.stream()
                    .filter(port -> port.isInstance(bean))
                    .findFirst()
                    .map(port -> pausing(port, bean))
                    .orElse(bean);
        }

        private Object pausing(Class<?> port, Object bean) {
            return Proxy.newProxyInstance(
                    port.getClassLoader(),
                    new Class<?>[] {port},
                    (_, method, arguments) -> pass(bean, method, arguments));
        }

        private Object pass(Object bean, Method method, Object[] arguments) throws Throwable {
            String call = method.getName() + " " + (arguments == null ? "" : arguments[0]);
            standStillAt("before " + call);
            try {
                Object result = method.invoke(bean, arguments);
                standStillAt("after " + call);
                return result;
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }

        private void standStillAt(String place) throws InterruptedException {
            if (place.startsWith(point) && reached.compareAndSet(false, true)) {
                System.out.println(REACHED);
                new CountDownLatch(1).await();
            }
        }
    }
}
